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

bool isFree(int type, const QByteArray& address, quint16 port)
{
    const int descriptor = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    const sockaddr_in local = socketAddress(address, port);
    const bool isBound =
        ::bind(descriptor, reinterpret_cast<const sockaddr*>(&local), sizeof local) == 0;
    ::close(descriptor);
    return isBound;
}

} // namespace

quint16 freePort(const QByteArray& address)
{
    // Below the range that the system takes ports of clients from, so that no client of another
    // test comes in between; each process begins at a place of its own.
    constexpr int first = 10000;
    constexpr int count = 20000;
    static int next = int(QCoreApplication::applicationPid() * 131 % count);
    for (int tries = 0; tries < count; ++tries) {
        const auto port = quint16(first + next);
        next = (next + 1) % count;
        if (isFree(SOCK_STREAM, address, port) && isFree(SOCK_DGRAM, address, port))
            return port;
    }
    qFatal("no port on %s is free", address.constData());
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
