/// \file `vphone profile`: looks at profile files, offline.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

/// The data goes to standard output or to -o, what is said about it to standard error.
void addProfileCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app
