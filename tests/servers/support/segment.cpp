#include "tests/servers/support/segment.h"

#include "tests/servers/support/tool.h"

#include <sched.h>
#include <sys/prctl.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& line)
{
    return line.split(u' ');
}

} // namespace

Segment::Segment()
{
    if (::unshare(CLONE_NEWNET) != 0) {
        m_trouble = "no network namespace: " + QByteArray(std::strerror(errno));
        return;
    }
    m_servers.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_servers.start(u"unshare"_s,
                    {u"--net"_s, u"--"_s, u"sh"_s, u"-c"_s, u"echo ready; exec sleep 1000"_s});
    if (!m_servers.waitForReadyRead()) {
        m_trouble = "no second network namespace: " + m_servers.readAllStandardError();
        return;
    }
    ip("link set lo up");
    ip("link add phone0 address 00:0e:08:ab:cd:ef type veth peer name srv0");
    const QString pid = QString::number(m_servers.processId());
    runTool(u"ip"_s, words(u"link set srv0 netns "_s + pid));
    // Link-local addresses of our own need no duplicate detection, which would take seconds.
    ip("link set phone0 addrgenmode none");
    ip("link set phone0 up");
    ip("address add fe80::2/64 dev phone0 nodad");
    for (const QString& line :
         {u"link set lo up"_s, u"link set srv0 addrgenmode none"_s, u"link set srv0 up"_s,
          u"address add fe80::1/64 dev srv0 nodad"_s, u"address add 198.51.100.1/24 dev srv0"_s,
          u"address add 2001:db8:5e::1/64 dev srv0 nodad"_s}) {
        const QStringList command = atServers(u"ip"_s, words(line));
        runTool(command.front(), command.mid(1));
    }
}

Segment::~Segment()
{
    m_servers.terminate();
    m_servers.waitForFinished();
}

QStringList Segment::atServers(const QString& program, const QStringList& arguments) const
{
    return QStringList{u"nsenter"_s, u"--net=/proc/%1/ns/net"_s.arg(m_servers.processId()), u"--"_s,
                       program} +
           arguments;
}

void Segment::ip(const char* arguments)
{
    runTool(u"ip"_s, words(QString::fromLatin1(arguments)));
}

} // namespace vphone::servers
