/// \file `vphone ctl`: asks and moves the phones of a vphone that runs, over its control API.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

void addCtlCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
