/// \file A program as a user starts it, beside the test: its event stream, its talk, its end.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace vphone::test {

/// How a program ended, and what it printed.
struct Ended
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;
};
[[nodiscard]] Ended runProgram(const QString& program, const QStringList& arguments);

/// Without an input. Ended as by Ctrl-C when it goes.
class Program
{
public:
    Program(const QString& program, const QStringList& arguments);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    /// Waits until \a words stand in what it said on standard error.
    [[nodiscard]] bool waitForTalk(const QByteArray& words);
    /// Waits until \a event came \a count times in all, where `--events -` was given.
    [[nodiscard]] bool waitForEvent(const QByteArray& event, qsizetype count = 1);
    /// The last of that name; empty when none came.
    [[nodiscard]] QJsonObject lastEvent(const QByteArray& event) const;
    [[nodiscard]] const QByteArray& talk() const { return m_talk; }
    /// As Ctrl-C does it; the status.
    int interrupt();

private:
    bool waitFor(const std::function<bool()>& isThere);

    QProcess m_process;
    QByteArray m_talk;
    QByteArray m_events;
};

} // namespace vphone::test
