/// \file DHCP over real sockets: as a relay agent by unicast, or on an interface by broadcast.
#pragma once

#include "core/net/reactor.h"
#include "core/ports/dhcplink.h"

#include <functional>
#include <memory>

namespace vphone::net {

/// What `--dhcp` says.
struct DhcpTarget
{
    enum class Kind : quint8 {
        Relay,     ///< needs no privilege
        Interface, ///< needs CAP_NET_BIND_SERVICE, and CAP_NET_ADMIN to use what was leased
    };

    Kind kind = Kind::Relay;
    QByteArray name;  ///< of the host (or its address, without brackets) or of the interface
    quint16 port = 0; ///< of a relay's server; 0: 67 or 547
};

/// `relay:HOST[:PORT]` or `iface:NAME`; the error says what is wrong.
[[nodiscard]] Result<DhcpTarget, QByteArray> parseDhcpTarget(QByteArrayView text);

/// Takes a whole message of a server. Called from Reactor::poll(), it may send.
using DhcpReceiver = std::function<void(bool isV6, QByteArrayView message)>;

class DhcpLink : public ports::DhcpLink
{
public:
    /// Opens the sockets; a relay's host name is looked up, and waited for. \a local is the address
    /// of this machine that a relay uses, null: what its routes say. The error says what is
    /// missing. \a reactor outlives the link.
    [[nodiscard]] static Result<std::unique_ptr<DhcpLink>, QByteArray>
    open(Reactor& reactor, const DhcpTarget& target, const IpAddress& local, DhcpReceiver receive);

    [[nodiscard]] virtual bool carries(bool isV6) const = 0;
    /// What this process lacks, and what that means; empty: nothing.
    [[nodiscard]] virtual QByteArray advice() const = 0;
    /// Messages that came to the port which a server without RFC 8357 answers to (relay only).
    [[nodiscard]] virtual quint64 receivedOnServerPort() const { return 0; }
};

} // namespace vphone::net
