/// \file The program `vphone run` as a user starts it, and what its event stream says.
#pragma once

#include "tests/servers/support/folder.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace vphone::servers {

/// A CP-6841-3PCC, MAC 000e08abcdef, serial 88012BA01234, at 127.0.0.1, without pages and control,
/// that doesn't wait before its first resync; an option given here stands in the place of these.
/// `--control 127.0.0.1:0` opens it to ctl().
class PhoneRun
{
public:
    explicit PhoneRun(const QStringList& options);
    ~PhoneRun();
    PhoneRun(const PhoneRun&) = delete;
    PhoneRun& operator=(const PhoneRun&) = delete;

    /// Waits until it ends by itself; its status, or -1 when it did not.
    [[nodiscard]] int finish(int waitMs = 30'000);
    /// Waits until \a event came \a count times in all.
    [[nodiscard]] bool waitFor(const QString& event, qsizetype count = 1, int waitMs = 20'000);
    /// `vphone ctl WORDS` about it; the status.
    [[nodiscard]] int ctl(const QStringList& words);
    /// As Ctrl-C does it; the status.
    int interrupt();
    /// As `kill -9` does it.
    void kill();

    /// All so far in their order, or those of one name.
    [[nodiscard]] QList<QJsonObject> events(const QString& name = {});
    /// What the last config.changed of \a parameter set; empty when none came.
    [[nodiscard]] QByteArray value(const QString& parameter);
    [[nodiscard]] QByteArray talk();
    /// For the message of a check that failed: the events and the talk.
    [[nodiscard]] QByteArray story();

private:
    void read();

    Folder m_folder;
    QProcess m_process;
    QByteArray m_unfinishedLine;
    QByteArray m_lines;
    QByteArray m_talk;
    QList<QJsonObject> m_events;
};

/// What `vphone ARGUMENTS` printed, on both ways, once it has ended.
[[nodiscard]] QByteArray runVphone(const QStringList& arguments);

/// `--param NAME=VALUE`
[[nodiscard]] QStringList param(const QString& name, const QByteArray& value);

} // namespace vphone::servers
