/// \file What the options of a lease say of servers: which are asked in which order, and what their
/// values are. Source: reference resync 8.
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
/// What an option may hold.
enum class OptionForm : quint8 {
    Server, ///< a bare host is one
    Text,   ///< means something else as a rule: only a URL or an address counts
};

struct ServerOption
{
    dhcp::Version version;
    int code;
    OptionForm form;
};
/// Null: that option names no servers.
[[nodiscard]] const ServerOption* findServerOption(dhcp::Version version, int code);

/// What a phone discovers from.
struct DiscoverySources
{
    std::array<const dhcp::Lease*, 2> leases{}; ///< IPv4 first; null: none
    QByteArrayView order;                       ///< DHCP_Option_To_Use
    QByteArrayView orderV6;                     ///< DHCPv6_Option_To_Use
    const rule::MacroSource& macros;            ///< values of options expand like rules
    bool isStrict = false;
};

/// Codes of DHCP_Option_To_Use or DHCPv6_Option_To_Use in their order, each once. Other separators
/// than the comma are read with a warning (`17.160.159` and `17 160 159` are misprints of the
/// documentation); with \a isStrict such a list is empty.
[[nodiscard]] std::vector<int> optionOrder(QByteArrayView text, dhcp::Version version,
                                           bool isStrict, Diagnostics* warnings = nullptr);

/// One value of an option: a URL whose path may be empty, or a bare host.
struct ServerValue
{
    rule::Url url; ///< the path without its final "/"; empty: there was none
    [[nodiscard]] bool isBareHost() const { return !url.scheme && url.path.isEmpty(); }
};

struct OptionServers
{
    std::vector<ServerValue> values; ///< at most optionValuesMax; none: no option names a server
    QByteArray source;               ///< "option 66"
};

/// What the first option that yields a server yields. What was looked at and skipped is told in
/// \a steps, one sentence each, secrets out; what may be a mistake, in \a warnings, too.
[[nodiscard]] OptionServers serversIn(const DiscoverySources& sources,
                                      std::vector<QByteArray>& steps, Diagnostics* warnings);

/// "DHCP_Option_To_Use", "DHCPv6_Option_To_Use"
[[nodiscard]] const char* orderParameter(dhcp::Version version);
/// A value as a sentence may hold it: short, on one line, secrets out.
[[nodiscard]] QByteArray shownValue(QByteArrayView value);

} // namespace vphone::provision
