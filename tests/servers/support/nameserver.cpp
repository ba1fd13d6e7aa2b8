#include "tests/servers/support/nameserver.h"

namespace vphone::servers {

using namespace Qt::StringLiterals;

NameServer::NameServer(const QByteArray& name, const QByteArray& address)
    : NameServer({u"--address="_s + QString::fromLatin1('/' + name + '/' + address)})
{
}

NameServer::NameServer(QStringList records)
    : RealServer(Protocol::Udp, "127.0.0.1", 0), m_records(std::move(records))
{
}

RealServer::Command NameServer::command()
{
    return {u"dnsmasq"_s,
            QStringList{u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s, u"--pid-file="_s,
                        u"--user=root"_s, u"--port="_s + QString::number(port()), u"--no-resolv"_s,
                        u"--no-hosts"_s, u"--bind-interfaces"_s,
                        u"--listen-address="_s + QString::fromLatin1(address()), u"--log-queries"_s,
                        u"--log-facility=-"_s} +
                m_records};
}

} // namespace vphone::servers
