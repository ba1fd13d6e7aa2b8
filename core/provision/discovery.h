/// \file Where the profile is when Profile_Rule names no server: the URLs to try, from DHCP
/// options, else from SRV records of the lease's domain, else none. Vendor hosts are never among
/// them. Source: reference resync 8, rules 2.
#pragma once

#include "core/provision/leaseoptions.h"

namespace vphone::provision {

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

} // namespace vphone::provision
