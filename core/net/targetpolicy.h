/// \file Whom phones may talk to; asked for the resolved address of every connection and datagram.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"

#include <vector>

namespace vphone::net {

/// Loopback, private, link-local and documentation addresses of both families, and what
/// --allow-target adds.
class TargetPolicy
{
public:
    TargetPolicy();

    /// `10.1.0.0/16`, `2001:db8::/32`, an address, or a host name (any address is let through when
    /// it was reached by that name). The error names what would be right.
    Result<Done, QByteArray> allow(QByteArrayView target);

    [[nodiscard]] bool allows(const IpAddress& address, QByteArrayView hostName = {}) const;
    /// A proxy may be asked to connect to \a host, whose address it alone learns: an address must
    /// be allowed, a name must not be of the phones' vendor unless it was given to allow().
    [[nodiscard]] bool allowsBehindProxy(const QByteArray& host) const;
    /// A host name that was given to allow().
    [[nodiscard]] bool names(QByteArrayView hostName) const;
    /// For the failure's detail: names the address and --allow-target.
    [[nodiscard]] static QByteArray refusal(const IpAddress& address);
    /// Likewise for what allowsBehindProxy() refused.
    [[nodiscard]] static QByteArray refusalBehindProxy(const QByteArray& host);

private:
    struct Range
    {
        IpAddress network;
        int prefixBits = 0;
    };
    [[nodiscard]] static bool isIn(const std::vector<Range>& ranges, const IpAddress& address);

    std::vector<Range> m_ranges;
    std::vector<Range> m_barred;         ///< whatever is allowed
    std::vector<QByteArray> m_hostNames; ///< lower case
};

} // namespace vphone::net
