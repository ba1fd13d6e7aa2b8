#include "core/net/targetpolicy.h"

#include <algorithm>
#include <array>

namespace vphone::net {

namespace {

struct RangeDef
{
    const char* network;
    int prefixBits;
    const char* source;
};

// clang-format off
constexpr auto trusted = std::to_array<RangeDef>({
    {"127.0.0.0",     8, "RFC 1122 3.2.1.3, loopback"},
    {"10.0.0.0",      8, "RFC 1918, private"},
    {"172.16.0.0",   12, "RFC 1918, private"},
    {"192.168.0.0",  16, "RFC 1918, private"},
    {"169.254.0.0",  16, "RFC 3927, link-local"},
    {"192.0.2.0",    24, "RFC 5737, documentation"},
    {"198.51.100.0", 24, "RFC 5737, documentation"},
    {"203.0.113.0",  24, "RFC 5737, documentation"},
    {"::1",         128, "RFC 4291 2.5.3, loopback"},
    {"fc00::",        7, "RFC 4193, private"},
    {"fe80::",       10, "RFC 4291 2.5.6, link-local"},
    {"2001:db8::",   32, "RFC 3849, documentation"},
});

/// No option lets a phone talk to these.
constexpr auto barred = std::to_array<RangeDef>({
    {"0.0.0.0",           8, "RFC 1122 3.2.1.3, this network"},
    {"224.0.0.0",         4, "RFC 5771, multicast"},
    {"255.255.255.255",  32, "RFC 919, broadcast"},
    {"::",              128, "RFC 4291 2.5.2, unspecified"},
    {"ff00::",            8, "RFC 4291 2.7, multicast"},
});
// clang-format on

/// Their servers are strangers, and real: behind a proxy only the name tells.
constexpr auto vendorDomains = std::to_array<QByteArrayView>({"cisco.com", "webex.com"});

constexpr qsizetype hostNameMax = 253; // RFC 1035 2.3.4

bool isHostName(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > hostNameMax || text.front() == '.' || text.front() == '-')
        return false;
    const bool hasOnlyNameBytes = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '.' || c == '_';
    });
    // A name that ends in a number is a mistyped address. Source: WHATWG URL, host parsing
    const qsizetype dot = text.lastIndexOf('.');
    const char last = text.sliced(dot + 1).isEmpty() ? 'a' : text.at(dot + 1);
    return hasOnlyNameBytes && !(last >= '0' && last <= '9');
}

Unexpected<QByteArray> wrongTarget(QByteArrayView target, QByteArrayView why)
{
    return Unexpected{
        "'" + target.toByteArray() + "' " + why.toByteArray() +
        "; give an address (10.1.2.3), a network (10.1.0.0/16, 2001:db8::/32) or a host name"};
}

} // namespace

TargetPolicy::TargetPolicy()
{
    for (const RangeDef& def : trusted)
        m_ranges.push_back({*IpAddress::parse(def.network), def.prefixBits});
    for (const RangeDef& def : barred)
        m_barred.push_back({*IpAddress::parse(def.network), def.prefixBits});
}

Result<Done, QByteArray> TargetPolicy::allow(QByteArrayView target)
{
    const qsizetype slash = target.indexOf('/');
    const QByteArrayView host = slash < 0 ? target : target.first(slash);
    const auto parsed = IpAddress::parse(host);
    if (!parsed) {
        if (slash >= 0 || !isHostName(target))
            return wrongTarget(target, "is no address, network or host name");
        m_hostNames.push_back(target.toByteArray().toLower());
        return Done{};
    }
    const IpAddress address = parsed->unmapped();
    const int bitsMax = address.family() == IpAddress::Family::V4 ? 32 : 128;
    int bits = bitsMax;
    if (slash >= 0) {
        bool isNumber = false;
        bits = target.sliced(slash + 1).toByteArray().toInt(&isNumber);
        if (!isNumber || bits < 0 || bits > bitsMax)
            return wrongTarget(target,
                               "has a prefix length outside 0 to " + QByteArray::number(bitsMax));
    }
    if (bits == bitsMax && isIn(m_barred, address))
        return wrongTarget(target, "is an unspecified, broadcast or multicast address");
    m_ranges.push_back({address, bits});
    return Done{};
}

bool TargetPolicy::allows(const IpAddress& address, QByteArrayView hostName) const
{
    const IpAddress bare = address.unmapped();
    if (bare.isNull() || isIn(m_barred, bare))
        return false;
    if (isIn(m_ranges, bare))
        return true;
    return names(hostName);
}

bool TargetPolicy::allowsBehindProxy(const QByteArray& host) const
{
    if (const auto address = IpAddress::parse(host))
        return allows(*address);
    QByteArray name = host.toLower();
    while (name.endsWith('.'))
        name.chop(1);
    const bool isVendors =
        std::any_of(vendorDomains.begin(), vendorDomains.end(), [&](QByteArrayView domain) {
            return name == domain || name.endsWith('.' + domain.toByteArray());
        });
    return !isVendors || names(name);
}

bool TargetPolicy::names(QByteArrayView hostName) const
{
    return !m_hostNames.empty() && std::find(m_hostNames.begin(), m_hostNames.end(),
                                             hostName.toByteArray().toLower()) != m_hostNames.end();
}

bool TargetPolicy::isIn(const std::vector<Range>& ranges, const IpAddress& address)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
        return address.isIn(range.network, range.prefixBits);
    });
}

QByteArray TargetPolicy::refusal(const IpAddress& address)
{
    return address.toText() + " is outside the networks that phones may talk to; --allow-target " +
           address.toText() + " lets them";
}

QByteArray TargetPolicy::refusalBehindProxy(const QByteArray& host)
{
    if (const auto address = IpAddress::parse(host))
        return refusal(*address);
    return host +
           " is a server of the phones' vendor, which phones may not talk to; "
           "--allow-target " +
           host + " lets them";
}

} // namespace vphone::net
