/// \file Who asks, as DHCP servers see it.
#pragma once

#include "core/base/macaddress.h"

#include <QByteArray>

namespace vphone::dhcp {

/// Source: reference dhcp (client)
struct Identity
{
    MacAddress mac;     ///< hardware address, option 61 and DUID; as `SEP<MAC>` option 12 (v6: 39)
    QByteArray product; ///< option 60 (v6: 16): `CP-8841-3PCC`
    QByteArray serial;  ///< in option 125, which is not sent without it
};

/// `SEP000E08ABCDEF`
[[nodiscard]] QByteArray hostNameOf(MacAddress mac);
/// Option 61: Ethernet and the address. Source: RFC 2132 9.14
[[nodiscard]] QByteArray clientId4(MacAddress mac);
/// The phone's one identity association. Source: RFC 8415 12
[[nodiscard]] quint32 iaidOf(MacAddress mac);

} // namespace vphone::dhcp
