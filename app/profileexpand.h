/// \file `vphone profile expand`: what the rules of a profile come to on one phone.
#pragma once

#include "app/profilefiles.h"

namespace vphone::app {

struct ExpandCommand
{
    std::vector<std::string> files;
    std::string rule;             ///< of --rule: instead of files, or beside them
    std::string kind = "profile"; ///< of that rule
    std::string key;
    std::string model = "CP-8841-3PCC";
    std::string mac = "000e08abcdef";
    std::string serial;
    std::string firmware;
    std::vector<std::string> params;
    std::vector<std::string> macros; ///< NAME=VALUE, over what the phone says
    std::string format = "text";
    std::string output;
    bool isStrict = false;
};

[[nodiscard]] ExitStatus run(const ExpandCommand& command);

} // namespace vphone::app
