/// \file vphone-gui with a window: a run of its own, or the phones of another vphone.
#pragma once

namespace vphone::app {

/// \return the exit status, as ExitStatus says.
int windowMain(int argc, char** argv);

} // namespace vphone::app
