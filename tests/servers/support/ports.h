/// \file Ports on loopback: which are free, and which are served.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace vphone::servers {

enum class Protocol { Tcp, Udp };

/// Free on \a address (IPv4) for TCP and UDP at this moment, and no port of a client.
[[nodiscard]] quint16 freePort(const QByteArray& address = "127.0.0.1");
/// Whether somebody listens (TCP) or is bound (UDP) there; from then on the kernel queues what is
/// sent.
[[nodiscard]] bool isServed(Protocol protocol, const QByteArray& address, quint16 port);
void sendDatagram(const QByteArray& address, quint16 port, const QByteArray& datagram);
/// A loopback address that no other test uses at the same time, for servers whose port can't be
/// chosen.
[[nodiscard]] QByteArray ownAddress();

} // namespace vphone::servers
