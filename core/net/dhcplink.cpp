#include "core/net/dhcplink.h"

#include "core/net/dhcpinterface.h"
#include "core/net/dhcprelay.h"

#include <net/if.h>

#include <algorithm>

namespace vphone::net {

namespace {

constexpr qsizetype hostNameMax = 253;

/// HOST[:PORT] taken apart; an IPv6 address has brackets where a port follows.
struct HostAndPort
{
    QByteArrayView host;
    std::optional<QByteArrayView> port;
};

HostAndPort takenApart(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        const QByteArrayView rest = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (end < 0 || (!rest.isEmpty() && !rest.startsWith(':')))
            return {};
        return {text.sliced(1, end - 1),
                rest.isEmpty() ? std::nullopt : std::optional(rest.sliced(1))};
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0 || text.lastIndexOf(':') != colon)
        return {text, std::nullopt};
    return {text.first(colon), text.sliced(colon + 1)};
}

bool isHostName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= hostNameMax && !text.startsWith('-') &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '.';
           });
}

Result<DhcpTarget, QByteArray> parseRelay(QByteArrayView text)
{
    const HostAndPort parts = takenApart(text);
    if (!IpAddress::parse(parts.host) && !isHostName(parts.host))
        return Unexpected{"relay:" + text.toByteArray() +
                          ": a host is wanted behind relay:, such as relay:192.0.2.1, "
                          "relay:dhcp.example:6767 or relay:[2001:db8::1]:547"};
    DhcpTarget target{.kind = DhcpTarget::Kind::Relay, .name = parts.host.toByteArray()};
    if (!parts.port)
        return target;
    bool isNumber = false;
    target.port = parts.port->toByteArray().toUShort(&isNumber);
    if (!isNumber || target.port == 0)
        return Unexpected{"relay:" + text.toByteArray() + ": '" + parts.port->toByteArray() +
                          "' is no port; 1 to 65535"};
    return target;
}

Result<DhcpTarget, QByteArray> parseInterface(QByteArrayView text)
{
    const bool isName = !text.isEmpty() && text.size() < IF_NAMESIZE &&
                        std::none_of(text.begin(), text.end(),
                                     [](char c) { return c <= ' ' || c == '/' || c == 0x7f; });
    if (!isName)
        return Unexpected{"iface:" + text.toByteArray() +
                          ": the name of a network interface is wanted behind iface:, such as "
                          "iface:eth0"};
    return DhcpTarget{.kind = DhcpTarget::Kind::Interface, .name = text.toByteArray()};
}

} // namespace

Result<DhcpTarget, QByteArray> parseDhcpTarget(QByteArrayView text)
{
    constexpr QByteArrayView relay = "relay:";
    constexpr QByteArrayView interface = "iface:";
    if (text.startsWith(relay))
        return parseRelay(text.sliced(relay.size()));
    if (text.startsWith(interface))
        return parseInterface(text.sliced(interface.size()));
    return Unexpected{"'" + text.toByteArray() + "' is neither relay:HOST[:PORT] nor iface:NAME"};
}

Result<std::unique_ptr<DhcpLink>, QByteArray> DhcpLink::open(Reactor& reactor,
                                                             const DhcpTarget& target,
                                                             const IpAddress& local,
                                                             DhcpReceiver receive)
{
    if (target.kind == DhcpTarget::Kind::Relay)
        return DhcpRelay::open(reactor, target, local, std::move(receive));
    return DhcpInterface::open(reactor, target.name, std::move(receive));
}

} // namespace vphone::net
