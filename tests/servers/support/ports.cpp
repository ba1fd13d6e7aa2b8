#include "tests/servers/support/ports.h"

#include <QCoreApplication>
#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vphone::servers {

namespace {

sockaddr_in socketAddress(const QByteArray& address, quint16 port)
{
    sockaddr_in result = {};
    result.sin_family = AF_INET;
    result.sin_port = htons(port);
    if (::inet_pton(AF_INET, address.constData(), &result.sin_addr) != 1)
        qFatal("%s is no IPv4 address", address.constData());
    return result;
}

} // namespace

quint16 freePort(Protocol protocol, const QByteArray& address)
{
    const int descriptor =
        ::socket(AF_INET, (protocol == Protocol::Tcp ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC, 0);
    sockaddr_in local = socketAddress(address, 0);
    socklen_t length = sizeof local;
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&local), length) != 0 ||
        ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&local), &length) != 0)
        qFatal("no port on %s is free", address.constData());
    ::close(descriptor);
    return ntohs(local.sin_port);
}

bool isServed(Protocol protocol, const QByteArray& address, quint16 port)
{
    // "  12: 0100007F:1F90 00000000:0000 0A ...": the address is in the machine's byte order, the
    // port is not.
    const auto want = QByteArray::number(socketAddress(address, port).sin_addr.s_addr, 16)
                          .rightJustified(8, '0')
                          .toUpper() +
                      ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QFile table(QString::fromLatin1(protocol == Protocol::Tcp ? "/proc/net/tcp" : "/proc/net/udp"));
    if (!table.open(QFile::ReadOnly))
        qFatal("%s can't be read", qPrintable(table.fileName()));
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const bool isListening = protocol == Protocol::Udp || fields.value(3) == "0A";
        if (fields.value(1) == want && isListening)
            return true;
    }
    return false;
}

void sendDatagram(const QByteArray& address, quint16 port, const QByteArray& datagram)
{
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const sockaddr_in target = socketAddress(address, port);
    if (::sendto(descriptor, datagram.constData(), size_t(datagram.size()), 0,
                 reinterpret_cast<const sockaddr*>(&target), sizeof target) != datagram.size())
        qFatal("nothing can be sent to %s", address.constData());
    ::close(descriptor);
}

QByteArray ownAddress()
{
    const auto pid = quint32(QCoreApplication::applicationPid());
    return "127.69." + QByteArray::number(pid >> 8 & 0xff) + '.' +
           QByteArray::number((pid & 0xff) % 254 + 1);
}

} // namespace vphone::servers
