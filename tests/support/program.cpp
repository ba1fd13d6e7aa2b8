#include "tests/support/program.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <signal.h>

namespace vphone::test {

namespace {

constexpr int longestMs = 30'000;
constexpr int lookMs = 50;

QByteArray memberOf(const QByteArray& event)
{
    return "\"event\":\"" + event + '"';
}

} // namespace

Ended runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(longestMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Program::Program(const QString& program, const QStringList& arguments)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    m_process.waitForStarted(longestMs);
}

Program::~Program()
{
    interrupt();
}

bool Program::waitFor(const std::function<bool()>& isThere)
{
    const QDeadlineTimer deadline(longestMs);
    while (!isThere() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(lookMs);
        m_talk += m_process.readAllStandardError();
        m_events += m_process.readAllStandardOutput();
    }
    return isThere();
}

bool Program::waitForTalk(const QByteArray& words)
{
    m_process.setReadChannel(QProcess::StandardError);
    return waitFor([&] { return m_talk.contains(words); });
}

bool Program::waitForEvent(const QByteArray& event, qsizetype count)
{
    m_process.setReadChannel(QProcess::StandardOutput);
    return waitFor([&] { return m_events.count(memberOf(event)) >= count; });
}

QJsonObject Program::lastEvent(const QByteArray& event) const
{
    const qsizetype place = m_events.lastIndexOf(memberOf(event));
    if (place < 0)
        return {};
    const qsizetype begin = m_events.lastIndexOf('\n', place) + 1;
    const qsizetype end = m_events.indexOf('\n', place);
    return QJsonDocument::fromJson(m_events.sliced(begin, end < 0 ? -1 : end - begin)).object();
}

int Program::interrupt()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    ::kill(pid_t(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(longestMs)) {
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }
    return m_process.exitCode();
}

} // namespace vphone::test
