/// \file `vphone run`: one phone.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

void addRunCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
