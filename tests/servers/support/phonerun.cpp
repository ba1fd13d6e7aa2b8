#include "tests/servers/support/phonerun.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QRegularExpression>

#include <sys/prctl.h>

#include <array>
#include <csignal>

namespace vphone::servers {

using namespace Qt::StringLiterals;

PhoneRun::PhoneRun(const QStringList& options)
{
    constexpr auto usual = std::to_array<std::array<const char*, 2>>({
        {"--model", "CP-6841-3PCC"},
        {"--mac", "000e08abcdef"},
        {"--serial", "88012BA01234"},
        {"--address", "127.0.0.1"},
        {"--web-port", "off"},
        {"--control", "off"},
        {"--events", "-"},
    });
    QStringList arguments = {u"run"_s, u"--headless"_s, u"--param"_s, u"Resync_Random_Delay=0"_s};
    for (const auto& [name, value] : usual) {
        if (!options.contains(QLatin1StringView(name)))
            arguments += {QString::fromLatin1(name), QString::fromLatin1(value)};
    }
    if (!options.contains("--ca-dir"_L1))
        arguments += {u"--ca-dir"_s, m_folder.path(u"ca"_s)};
    if (options.contains("--control"_L1))
        arguments += {u"--token-file"_s, m_folder.path(u"token"_s)};
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral(VPHONE_PROGRAM), arguments + options);
    if (!m_process.waitForStarted())
        qFatal("%s can't be started: %s", VPHONE_PROGRAM, qPrintable(m_process.errorString()));
}

PhoneRun::~PhoneRun()
{
    interrupt();
}

int PhoneRun::finish(int waitMs)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(waitMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool PhoneRun::waitFor(const QString& event, qsizetype count, int waitMs)
{
    const QDeadlineTimer deadline(waitMs);
    while (events(event).size() < count) {
        const bool isOver = m_process.state() == QProcess::NotRunning || deadline.hasExpired();
        if (isOver || !m_process.waitForReadyRead(int(deadline.remainingTime())))
            return events(event).size() >= count;
    }
    return true;
}

int PhoneRun::ctl(const QStringList& words)
{
    constexpr int answerWaitMs = 20'000;
    const QDeadlineTimer deadline(answerWaitMs);
    // Its place may come after the first events.
    while (!talk().contains("control API at ") && !deadline.hasExpired())
        m_process.waitForReadyRead(20);
    const auto place =
        QRegularExpression(u"control API at http://(\\S+), "_s).match(QString::fromUtf8(talk()));
    QProcess asker;
    asker.setProcessChannelMode(QProcess::MergedChannels);
    asker.start(QStringLiteral(VPHONE_PROGRAM),
                QStringList{u"ctl"_s, u"--control"_s, place.captured(1), u"--token-file"_s,
                            m_folder.path(u"token"_s)} +
                    words);
    const bool isOver = asker.waitForFinished(answerWaitMs);
    m_talk += asker.readAll();
    return isOver && asker.exitStatus() == QProcess::NormalExit ? asker.exitCode() : -1;
}

int PhoneRun::interrupt()
{
    constexpr int stopWaitMs = 5'000;
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_process.processId()), SIGINT);
        if (!m_process.waitForFinished(stopWaitMs)) {
            m_process.kill();
            m_process.waitForFinished(stopWaitMs);
        }
    }
    return finish(0);
}

void PhoneRun::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QList<QJsonObject> PhoneRun::events(const QString& name)
{
    read();
    QList<QJsonObject> chosen;
    for (const QJsonObject& event : std::as_const(m_events)) {
        if (name.isEmpty() || event["event"_L1].toString() == name)
            chosen.append(event);
    }
    return chosen;
}

QByteArray PhoneRun::value(const QString& parameter)
{
    QByteArray last;
    const QList<QJsonObject> changes = events(u"config.changed"_s);
    for (const QJsonObject& change : changes) {
        if (change["name"_L1].toString() == parameter)
            last = change["new"_L1].toString().toUtf8();
    }
    return last;
}

QByteArray PhoneRun::talk()
{
    m_talk += m_process.readAllStandardError();
    return m_talk;
}

QByteArray PhoneRun::story()
{
    read();
    return '\n' + m_lines + talk();
}

void PhoneRun::read()
{
    m_unfinishedLine += m_process.readAllStandardOutput();
    for (qsizetype end = 0; (end = m_unfinishedLine.indexOf('\n')) >= 0;
         m_unfinishedLine.remove(0, end + 1)) {
        const QByteArray line = m_unfinishedLine.first(end);
        m_lines += line + '\n';
        m_events.append(QJsonDocument::fromJson(line).object());
    }
}

QByteArray runVphone(const QStringList& arguments)
{
    constexpr int waitMs = 60'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(VPHONE_PROGRAM), arguments);
    if (!process.waitForFinished(waitMs))
        qFatal("%s %s does not end", VPHONE_PROGRAM,
               qPrintable(arguments.join(QChar::fromLatin1(' '))));
    return process.readAll();
}

QStringList param(const QString& name, const QByteArray& value)
{
    return {u"--param"_s, name + u'=' + QString::fromUtf8(value)};
}

} // namespace vphone::servers
