/// \file What `--dhcp-option` says: a lease that no server gave.
#pragma once

#include "app/roster.h"
#include "core/dhcp/lease.h"

#include <vector>

namespace vphone::app {

/// \a options: `CODE=VALUE` each, CODE from 1 to 254. 6 (name servers) and 150 take addresses
/// parted by commas or semicolons, 15 the domain, the others text.
[[nodiscard]] Result<dhcp::Lease, Complaint> modelledLease(const std::vector<std::string>& options);

} // namespace vphone::app
