/// \file Where the profile is when Profile_Rule names no server: the URLs to try, from DHCP
/// options, else from SRV records of the lease's domain, else none. Vendor hosts are never among
/// them. Source: reference resync 8, rules 2.
#pragma once

#include "core/dhcp/lease.h"
#include "core/rule/macro.h"
#include "core/rule/url.h"

#include <array>

namespace vphone::provision {

/// Most of an option's text; a longer one is skipped. Source: assumed
inline constexpr qsizetype optionBytesMax = 1024;
/// Values in one option, parted by ";". Source: reference resync 8
inline constexpr size_t optionValuesMax = 2;
/// Six for each value of an option.
inline constexpr size_t attemptsMax = 12;
/// What a rule's own path makes way for in the second attempt of each URL.
inline constexpr QByteArrayView vendorTail = "/Cisco/$PN/$MA.cfg";

struct Attempt
{
    rule::Url url;          ///< scheme, host and path are there
    bool isService = false; ///< the host is a domain, its SRV records name the servers
    QByteArray source;      ///< "option 66", "SRV records of example.net"
};

/// What a phone discovers from.
struct DiscoverySources
{
    std::array<const dhcp::Lease*, 2> leases{}; ///< IPv4 first; null: none
    QByteArrayView order;                       ///< DHCP_Option_To_Use
    QByteArrayView orderV6;                     ///< DHCPv6_Option_To_Use
    const rule::MacroSource& macros;            ///< values of options expand like rules
    bool isStrict = false;
};

struct Discovered
{
    std::vector<Attempt> attempts; ///< in the order to try; at most attemptsMax
    /// One plain English sentence each, secrets out: what was looked at, used, skipped and why.
    std::vector<QByteArray> steps;
    Diagnostics warnings;
};

/// \pre \a path, what Profile_Rule came to, begins with "/"
[[nodiscard]] Discovered discover(const DiscoverySources& sources, QByteArrayView path);

/// The attempt after the one that failed for \a cause; nothing: the list is over. A 401 ends it.
[[nodiscard]] std::optional<size_t> nextAttempt(const std::vector<Attempt>& attempts, size_t failed,
                                                Cause cause);

/// The server for rules that name none and are not searched for (Profile_Rule_B to _D, one with
/// options or conditions, Upgrade_Rule): scheme, host and port of the first option that yields one,
/// no path. A bare host has no scheme. Why there is none stands in \a steps.
[[nodiscard]] std::optional<rule::Url> defaultServer(const DiscoverySources& sources,
                                                     std::vector<QByteArray>* steps = nullptr);

/// \a url with what it lacks from \a server; the port of \a server goes with its scheme.
/// \pre url.host is empty
[[nodiscard]] rule::Url withServer(rule::Url url, const rule::Url& server);

/// Codes of DHCP_Option_To_Use or DHCPv6_Option_To_Use in their order, each once. Other separators
/// than the comma are read with a warning (`17.160.159` and `17 160 159` are misprints of the
/// documentation); with \a isStrict such a list is empty.
[[nodiscard]] std::vector<int> optionOrder(QByteArrayView text, dhcp::Version version,
                                           bool isStrict, Diagnostics* warnings = nullptr);

} // namespace vphone::provision
