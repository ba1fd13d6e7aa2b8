/// \file What a phone knows of its network from DHCP, whoever told it: a server, or the command
/// line. Source: reference dhcp, resync 8.
#pragma once

#include "core/base/ipaddress.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace vphone::dhcp {

enum class Version : quint8 { V4, V6 };

/// Immutable once made; phones that were told the same may share one.
struct Lease
{
    Version version = Version::V4;
    IpAddress address;  ///< null: DHCP gave none, the phone keeps its own
    int prefixBits = 0; ///< of the address's network (v6: 128); 0: not told
    IpAddress router;   ///< first of option 3; null: none, or v6
    IpAddress server;
    QByteArray domain; ///< option 15 (v6: the first of option 24)
    std::vector<IpAddress> nameServers;
    /// By code, as text: addresses of options 42 and 150 joined by ";", option 2 as a number,
    /// texts as they came, of options 43 and 125 (v6: 17) the text inside, where there is one.
    /// Bytes that are no text are left out.
    std::map<int, QByteArray> options;
    Duration length = Duration::zero(); ///< zero: for ever

    friend bool operator==(const Lease&, const Lease&) = default;
};

} // namespace vphone::dhcp
