/// \file From the words of a command line to the command that they mean, with a sentence about what
/// is wrong.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

/// Runs the callback of the command that is meant. \a status: what that left there. Returns the
/// exit status of the program.
[[nodiscard]] int runCommandLine(CLI::App& root, int argc, char** argv, const ExitStatus& status);

} // namespace vphone::app
