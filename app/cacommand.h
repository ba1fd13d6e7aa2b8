/// \file `vphone ca`: the local test authority that stands for the manufacturer.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

void addCaCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
