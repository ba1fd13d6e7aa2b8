#include "tests/servers/support/realserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace vphone::servers {

using namespace Qt::StringLiterals;

namespace {

constexpr int startWaitMs = 10'000;
constexpr int stopWaitMs = 5'000;
constexpr int lookEveryMs = 10;

} // namespace

RealServer::RealServer(Protocol protocol, const QByteArray& address, quint16 port)
    : m_protocol(protocol), m_address(address), m_port(port != 0 ? port : freePort(address))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // A test that crashes takes its servers along.
    // One that signals its process group (Apache's prefork) means its own.
    m_process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        ::setpgid(0, 0);
    });
}

RealServer::~RealServer()
{
    stop();
}

bool RealServer::start()
{
    const Command command = this->command();
    const QString program = QDir::isAbsolutePath(command.program)
                                ? command.program
                                : unpacked(u"usr/sbin/"_s + command.program);
    if (!QFileInfo(program).isExecutable()) {
        m_trouble =
            program.toUtf8() + " is missing: ./dev test unpacks the servers that tests need";
        return false;
    }
    m_process.setWorkingDirectory(m_own.path());
    if (command.needsLibraries) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_LIBRARY_PATH"_s, libraryPath());
        m_process.setProcessEnvironment(environment);
    }
    m_process.start(program, command.arguments);
    const QDeadlineTimer deadline(startWaitMs);
    while (!isServed(m_protocol, m_address, m_port)) {
        const bool ended =
            m_process.waitForFinished(lookEveryMs) || m_process.state() == QProcess::NotRunning;
        if (ended || deadline.hasExpired()) {
            m_trouble = program.toUtf8() + (ended ? " ended: " : " does not listen: ") + output();
            return false;
        }
    }
    return true;
}

void RealServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopWaitMs)) {
        m_process.kill();
        m_process.waitForFinished(stopWaitMs);
    }
}

QByteArray RealServer::endpoint() const
{
    return m_address + ':' + QByteArray::number(m_port);
}

QByteArray RealServer::output()
{
    m_process.waitForReadyRead(0);
    m_output += m_process.readAll();
    return m_output;
}

QByteArray RealServer::filledIn(QByteArray configuration, const Folder& files) const
{
    return configuration.replace("@own@", m_own.path().toUtf8())
        .replace("@address@", m_address)
        .replace("@port@", QByteArray::number(m_port))
        .replace("@endpoint@", endpoint())
        .replace("@files@", files.path().toUtf8());
}

QString RealServer::unpacked(const QString& path)
{
    return qEnvironmentVariable("VPHONE_SERVERS", QStringLiteral(VPHONE_SERVERS_DEFAULT)) + u'/' +
           path;
}

QString RealServer::libraryPath()
{
    const QString root = unpacked(u"usr/lib"_s);
    QStringList folders;
    for (const QString& name : QDir(root).entryList({u"*-linux-gnu*"_s}, QDir::Dirs))
        folders += root + u'/' + name;
    return folders.join(u':');
}

} // namespace vphone::servers
