#include "tests/servers/support/nameserver.h"

namespace vphone::servers {

using namespace Qt::StringLiterals;

NameServer::NameServer(const QByteArray& name, const QByteArray& address)
    : RealServer(Protocol::Udp, "127.0.0.1", 0), m_record('/' + name + '/' + address)
{
}

RealServer::Command NameServer::command()
{
    return {u"dnsmasq"_s,
            {u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s, u"--pid-file="_s,
             u"--user=root"_s, u"--port="_s + QString::number(port()), u"--no-resolv"_s,
             u"--no-hosts"_s, u"--bind-interfaces"_s,
             u"--listen-address="_s + QString::fromLatin1(address()),
             u"--address="_s + QString::fromLatin1(m_record), u"--log-queries"_s,
             u"--log-facility=-"_s}};
}

} // namespace vphone::servers
