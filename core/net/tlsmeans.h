/// \file What the TLS connections of one network draw from.
#pragma once

#include "core/net/tlscontext.h"
#include "core/net/tlsidentity.h"

namespace vphone::net {

struct TlsMeans
{
    /// Owned by all networks of the run together, whose threads come and go in no order.
    std::shared_ptr<TlsContexts> contexts;
    IdentityCache identities;
};

} // namespace vphone::net
