/// \file The options of the lab, for `vphone lab` and for `--lab`.
#pragma once

#include "core/net/labservers.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace vphone::app {

/// As typed; labOptions() turns them into values.
struct LabServerOptions
{
    std::string dir;
    std::vector<std::string> ports; ///< checked while the command line is read
    std::string proxyAccount;       ///< the same; a secret
    std::string ikm;                ///< a secret; empty: the examples' one

    /// \a group: heading in the help.
    void addTo(CLI::App& command, const std::string& group);
};

/// What the options mean, the example profiles included. \a caDir: empty for the default. The error
/// is a sentence.
[[nodiscard]] Result<net::LabOptions, QByteArray> labOptions(const LabServerOptions& options,
                                                             const std::string& caDir);

} // namespace vphone::app
