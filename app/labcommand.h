/// \file `vphone lab`: the embedded servers.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

void addLabCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
