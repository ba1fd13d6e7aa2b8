#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/webservers.h"

#include <QDateTime>
#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Resyncs that nobody asks for, as the servers see them. A minute of the phone takes a second.
class TestAutomaticResync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nginxCountsTwoFetchesAMinute();
    void ladderIsClimbedAndLeftWhenTheServerComesBack();
    void dailyResyncSetsThePeriodicAside();
    void simulatedCallsHoldTheServerOff();
    void aPowerCycleBringsAnotherFetch();
    void upgradeIsFetchedOnRequest();
    void reportIsSentOnRequest();

private:
    const QStringList m_fast = {u"--clock"_s, u"x60"_s};
    const QStringList m_skip = {u"--clock"_s, u"skip"_s};
    const QStringList m_control = {u"--control"_s, u"127.0.0.1:0"_s};
};

// shows C051
void TestAutomaticResync::nginxCountsTwoFetchesAMinute()
{
    Nginx nginx;
    nginx.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(nginx);
    // Fetches at 0, 30, 60 ... 600 s.
    PhoneRun phone(QStringList{u"--profile-rule"_s, QString::fromLatin1(nginx.url("basic.txt")),
                               u"--timeout"_s, u"605s"_s} +
                   m_skip + param(u"Resync_Periodic"_s, "30"));
    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(nginx.accessLog(21).size(), 21);
}

// shows C072
void TestAutomaticResync::ladderIsClimbedAndLeftWhenTheServerComesBack()
{
    TftpdHpa tftp;
    Rsyslog syslog;
    tftp.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(tftp);
    VPHONE_START(syslog);
    PhoneRun phone(
        QStringList{u"--profile-rule"_s, QString::fromLatin1(tftp.url("basic.txt")), u"--until"_s,
                    u"resync.succeeded:3"_s, u"--ignore-failures"_s, u"--timeout"_s, u"2h"_s} +
        m_fast + param(u"Resync_Periodic"_s, "120") + param(u"Syslog_Server"_s, syslog.endpoint()));
    QVERIFY2(phone.waitFor(u"resync.succeeded"_s), phone.story());
    tftp.stop();
    QVERIFY2(phone.waitFor(u"resync.failed"_s, 3), phone.story());
    VPHONE_START(tftp);
    QVERIFY2(phone.finish() == 0, phone.story());

    QList<QDateTime> failures;
    const QList<Rsyslog::Message> messages = syslog.messages();
    for (const Rsyslog::Message& message : messages) {
        if (message.text.contains(" -- Resync failed: "))
            failures.append(message.time);
    }
    QVERIFY(failures.size() >= 3);
    // Syslog's seconds are whole ones, and a packet takes its time at this speed.
    QVERIFY(qAbs(failures[0].secsTo(failures[1]) - 60) <= 15);
    QVERIFY(qAbs(failures[1].secsTo(failures[2]) - 120) <= 15);
    // The success ended the ladder: the one after it is periodic.
    const auto requests = phone.events(u"resync.requested"_s);
    QCOMPARE(requests.last()["trigger"_L1].toString(), u"periodic"_s);
    QCOMPARE(requests[requests.size() - 2]["trigger"_L1].toString(), u"retry"_s);
}

// shows C061 C063
void TestAutomaticResync::dailyResyncSetsThePeriodicAside()
{
    Nginx nginx;
    nginx.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(nginx);
    PhoneRun phone(QStringList{u"--profile-rule"_s, QString::fromLatin1(nginx.url("basic.txt")),
                               u"--phone-time"_s, u"2026-11-20T08:00:00Z"_s, u"--timeout"_s,
                               u"49h"_s} +
                   m_skip + param(u"Resync_Periodic"_s, "30") +
                   param(u"Resync_At__HHmm_"_s, "0959") + param(u"Time_Zone"_s, "GMT"));
    QVERIFY2(phone.finish() == 0, phone.story());
    // At power-up, and on two mornings.
    QCOMPARE(nginx.accessLog(3).size(), 3);
    const auto requests = phone.events(u"resync.requested"_s);
    QCOMPARE(requests.size(), 3);
    for (int day = 1; day <= 2; ++day) {
        const QString time = requests[day]["time"_L1].toString();
        QCOMPARE(requests[day]["trigger"_L1].toString(), u"time-of-day"_s);
        QVERIFY2(time.mid(11, 5) >= u"09:59"_s && time.mid(11, 5) <= u"10:09"_s, qPrintable(time));
    }
}

// shows C075 C077
void TestAutomaticResync::simulatedCallsHoldTheServerOff()
{
    Nginx nginx;
    nginx.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(nginx);
    PhoneRun phone(
        QStringList{u"--profile-rule"_s, QString::fromLatin1(nginx.url("basic.txt")), u"--calls"_s,
                    u"6/h:120s"_s, u"--seed"_s, u"5"_s, u"--timeout"_s, u"24h"_s} +
        m_skip + param(u"Resync_Periodic"_s, "600") + param(u"Forced_Resync_Delay"_s, "300"));
    QVERIFY2(phone.finish() == 0, phone.story());
    bool isActive = false;
    QDateTime lastIdle;
    int fetches = 0;
    for (const QJsonObject& event : phone.events()) {
        const QString name = event["event"_L1].toString();
        const QDateTime time =
            QDateTime::fromString(event["time"_L1].toString(), Qt::ISODateWithMs);
        if (name == "line.state"_L1) {
            isActive = event["state"_L1].toString() != "idle"_L1;
            if (!isActive)
                lastIdle = time;
        } else if (name == "resync.requested"_L1) {
            ++fetches;
            QVERIFY2(!isActive, qPrintable(event["time"_L1].toString()));
            QVERIFY2(!lastIdle.isValid() || lastIdle.secsTo(time) >= 300,
                     qPrintable(event["time"_L1].toString()));
        }
    }
    QVERIFY(phone.events(u"call.started"_s).size() > 50);
    QVERIFY(!phone.events(u"resync.deferred"_s).isEmpty());
    QVERIFY(fetches > 10);
    QCOMPARE(nginx.accessLog(fetches).size(), fetches);
}

// shows C052
void TestAutomaticResync::aPowerCycleBringsAnotherFetch()
{
    Nginx nginx;
    nginx.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(nginx);
    PhoneRun phone(QStringList{u"--profile-rule"_s, QString::fromLatin1(nginx.url("basic.txt"))} +
                   m_control + param(u"Resync_On_Reset"_s, "Yes"));
    QVERIFY2(phone.waitFor(u"resync.succeeded"_s), phone.story());
    QVERIFY2(phone.ctl({u"power"_s, u"off"_s}) == 0, phone.story());
    QCOMPARE(nginx.accessLog(1).size(), 1);
    QVERIFY2(phone.ctl({u"power"_s, u"on"_s}) == 0, phone.story());
    QVERIFY2(phone.waitFor(u"resync.succeeded"_s, 2), phone.story());
    QCOMPARE(nginx.accessLog(2).size(), 2);

    // Without it the phone comes up and asks nobody.
    QVERIFY2(phone.ctl({u"set"_s, u"Resync_On_Reset=No"_s}) == 0, phone.story());
    QVERIFY2(phone.ctl({u"power"_s, u"off"_s}) == 0, phone.story());
    QVERIFY2(phone.ctl({u"power"_s, u"on"_s}) == 0, phone.story());
    QVERIFY2(phone.waitFor(u"phone.ready"_s, 3), phone.story());
    phone.interrupt();
    QCOMPARE(phone.events(u"resync.requested"_s).size(), 2);
    QCOMPARE(nginx.accessLog(2).size(), 2);
}

void TestAutomaticResync::upgradeIsFetchedOnRequest()
{
    const QByteArray load = "image/sip68xx.12-0-1MPP0001-245.loads";
    Nginx nginx;
    nginx.files().write(QString::fromLatin1(load), QByteArray(100'000, 'i'));
    VPHONE_START(nginx);
    PhoneRun phone(QStringList{u"--firmware"_s, u"sip68xx.11-3-2MPP0001-609.loads"_s} + m_control +
                   param(u"Resync_On_Reset"_s, "No"));
    QVERIFY2(phone.waitFor(u"phone.ready"_s), phone.story());
    QVERIFY2(phone.ctl({u"upgrade"_s, QString::fromLatin1(nginx.url(load))}) == 0, phone.story());
    QVERIFY2(phone.waitFor(u"upgrade.succeeded"_s), phone.story());
    QCOMPARE(phone.events(u"upgrade.succeeded"_s)[0]["to"_L1].toString(),
             u"sip68xx.12-0-1MPP0001-245"_s);
    const QList<QByteArray> log = nginx.accessLog(1);
    QCOMPARE(log.size(), 1);
    QVERIFY2(log[0].contains("\"GET /" + load + " HTTP/1.1\" 200 "), log[0]);
}

void TestAutomaticResync::reportIsSentOnRequest()
{
    Nginx nginx;
    VPHONE_START(nginx);
    PhoneRun phone(m_control + param(u"Resync_On_Reset"_s, "No") +
                   param(u"Report_Rule"_s, nginx.url("put/$MA.xml")) +
                   param(u"HTTP_Report_Method"_s, "PUT"));
    // At power-up it sends one by itself.
    QVERIFY2(phone.waitFor(u"report.sent"_s), phone.story());
    QVERIFY2(phone.ctl({u"set"_s, u"GPP_A=asked for"_s}) == 0, phone.story());
    QVERIFY2(phone.ctl({u"report"_s}) == 0, phone.story());
    QVERIFY2(phone.waitFor(u"report.sent"_s, 2), phone.story());
    const QByteArray kept = nginx.files().read(u"put/000e08abcdef.xml"_s);
    QVERIFY2(kept.contains("<GPP_A ua=\"na\">asked for</GPP_A>"), kept.left(500));
    QCOMPARE(nginx.accessLog(2).size(), 2);
}

QTEST_GUILESS_MAIN(TestAutomaticResync)
#include "tst_automatic_resync.moc"
