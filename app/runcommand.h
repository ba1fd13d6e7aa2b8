/// \file `vphone run`: one phone, in a window where there is a display.
#pragma once

#include "app/exitstatus.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace vphone::app {

/// \a words: the command line behind the program's name, for the window's program.
void addRunCommand(CLI::App& root, ExitStatus& status, std::vector<std::string> words);

} // namespace vphone::app
