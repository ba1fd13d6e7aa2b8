/// \file How the programs end; a contract with scripts.
#pragma once

namespace vphone::app {

enum class ExitStatus : int {
    Pass = 0,
    Failed = 1,  ///< an assertion or threshold failed, or the failure twin of --until came
    Usage = 2,   ///< the command line
    BadFile = 3, ///< a scenario, plan or profile is invalid
    Setup = 4,   ///< address, port, certificate, lab ... could not be had
    Invalid = 5, ///< the generator was the bottleneck
    TimedOut = 6,
    Broken = 7,        ///< an internal invariant broke
    Interrupted = 130, ///< SIGINT
    Terminated = 143,  ///< SIGTERM
};

} // namespace vphone::app
