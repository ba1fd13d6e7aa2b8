/// \file vphone-gui with a window.
#pragma once

namespace vphone::app {

/// \return the exit status, as ExitStatus says.
int windowMain(int argc, char** argv);

} // namespace vphone::app
