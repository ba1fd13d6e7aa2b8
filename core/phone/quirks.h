/// \file Named switches between readings that the sources of the reference give, for `--quirk
/// NAME=VALUE`.
#pragma once

#include "core/base/result.h"
#include "core/http/useragent.h"
#include "core/profile/reader.h"

namespace vphone::phone {

struct Quirks
{
    int randomDelayUnit = 20; ///< seconds in one unit of Resync_Random_Delay
    http::AgentForm httpUa = http::AgentForm::Mac;
    bool omitDefaultPort = false; ///< log templates drop `:$PORT` when the port is the scheme's own
    bool verboseErr = false;      ///< $ERR names the HTTP status
    bool psnPrefix = false;       ///< $PSN begins with CP-
    profile::EmptyMeans emptyMeans = profile::EmptyMeans::Empty;
};

/// `name=value`; the error names what would be accepted.
Result<Done, QByteArray> setQuirk(Quirks& quirks, QByteArrayView assignment);

/// One row a switch, for help and documentation.
struct QuirkDef
{
    const char* name;
    const char* values; ///< the default first, parted by |
    const char* help;
    const char* source;
};

[[nodiscard]] const std::vector<QuirkDef>& quirkDefs();

} // namespace vphone::phone
