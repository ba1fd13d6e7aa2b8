/// \file Ports on loopback: which are free, and which are served.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace vphone::servers {

enum class Protocol { Tcp, Udp };

/// Free on \a address (IPv4) at this moment.
[[nodiscard]] quint16 freePort(Protocol protocol, const QByteArray& address = "127.0.0.1");
/// Whether somebody listens (TCP) or is bound (UDP) there; from then on the kernel queues what is
/// sent.
[[nodiscard]] bool isServed(Protocol protocol, const QByteArray& address, quint16 port);
void sendDatagram(const QByteArray& address, quint16 port, const QByteArray& datagram);
/// A loopback address that no other test uses at the same time, for servers whose port can't be
/// chosen.
[[nodiscard]] QByteArray ownAddress();

} // namespace vphone::servers
