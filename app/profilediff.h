/// \file `vphone profile diff`: two profiles compared as parameters.
#pragma once

#include "app/profilefiles.h"

namespace vphone::app {

struct DiffCommand
{
    std::vector<std::string> files; ///< two
    std::string key;
    std::string model = "CP-8841-3PCC";
    std::string format = "text";
    std::string output;
    bool isStrict = false;
};

/// Pass: both would do the same to a phone; Failed: they differ.
[[nodiscard]] ExitStatus run(const DiffCommand& command);

} // namespace vphone::app
