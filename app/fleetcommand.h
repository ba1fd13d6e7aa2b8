/// \file `vphone fleet`: many phones, headless.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

/// Adds the command to \a root; \a status becomes how it ended, once it was run.
void addFleetCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
