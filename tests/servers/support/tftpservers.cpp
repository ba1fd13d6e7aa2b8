#include "tests/servers/support/tftpservers.h"

namespace vphone::servers {

using namespace Qt::StringLiterals;

TftpdHpa::TftpdHpa(const QByteArray& address, quint16 port)
    : TftpServer(Protocol::Udp, address, port)
{
}

RealServer::Command TftpdHpa::command()
{
    return {u"in.tftpd"_s,
            {u"-L"_s, u"-c"_s, u"-s"_s, u"-u"_s, u"root"_s, u"-a"_s,
             QString::fromLatin1(endpoint()), files().path()}};
}

Atftpd::Atftpd() : TftpServer(Protocol::Udp, "127.0.0.1", 0) {}

RealServer::Command Atftpd::command()
{
    return {u"atftpd"_s,
            {u"--daemon"_s, u"--no-fork"_s, u"--port"_s, QString::number(port()),
             u"--bind-address"_s, QString::fromLatin1(address()), u"--logfile"_s,
             own().path(u"log"_s), u"--user"_s, u"root.root"_s, files().path()}};
}

DnsmasqTftp::DnsmasqTftp() : TftpServer(Protocol::Udp, ownAddress(), 69) {}

RealServer::Command DnsmasqTftp::command()
{
    return {u"dnsmasq"_s,
            {u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s, u"--pid-file="_s,
             u"--user=root"_s, u"--port=0"_s, u"--no-resolv"_s, u"--bind-interfaces"_s,
             u"--listen-address="_s + QString::fromLatin1(address()), u"--enable-tftp"_s,
             u"--tftp-root="_s + files().path(), u"--log-facility=-"_s}};
}

} // namespace vphone::servers
