/// \file `vphone run`: one phone on the real network.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

void addRunCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
