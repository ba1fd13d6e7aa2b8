#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/tftpservers.h"

#include <QDateTime>
#include <QTest>

#include <memory>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// The exercises about resyncing by itself and about partitioned profiles; TFTP and syslog server
/// beside the phone, whose clock skips or runs fast, as the exercises take minutes.
class TestSeedExercises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    // shows C051
    void everyThirtySecondsMeansTwoResyncsAMinute();
    // shows C052
    void aPowerCycleBringsAResync();
    void withoutResyncOnResetPowerBringsNone();
    // shows C053
    void aSilentServerIsAskedAgainAfterTheDelay();
    // shows C054
    void noDelayMeansNoRetry();
    // shows C055
    void aStoppedServerIsReportedAndTriedEveryThirtySeconds();
    // shows C130
    void partsOfAProfileAreFetchedInOrderAtEveryResync();
    // shows C091
    void allFourRulesAreAppliedInOrder();
    // shows C085
    void aMissingFileMayCountAsASuccess();

private:
    QByteArray url(const QByteArray& file = "basic.txt") const { return m_tftp->url(file); }
    QStringList toSyslog() const { return param(u"Syslog_Server"_s, m_syslog->endpoint()); }
    /// Seconds of phone time from one event to the next.
    static QList<qint64> pauses(const QList<QJsonObject>& events);

    std::unique_ptr<TftpServer> m_tftp;
    std::unique_ptr<Rsyslog> m_syslog;
    const QStringList m_skip = {u"--clock"_s, u"skip"_s};
};

void TestSeedExercises::init()
{
    m_tftp = std::make_unique<TftpdHpa>();
    m_tftp->files().write(u"basic.txt"_s, basicTxt);
    m_tftp->files().write(u"basic2.txt"_s, basic2Txt);
    m_syslog = std::make_unique<Rsyslog>();
    VPHONE_START(*m_tftp);
    VPHONE_START(*m_syslog);
}

QList<qint64> TestSeedExercises::pauses(const QList<QJsonObject>& events)
{
    QList<qint64> result;
    for (qsizetype i = 1; i < events.size(); ++i) {
        const auto at = [&](qsizetype index) {
            return QDateTime::fromString(events[index]["time"_L1].toString(), Qt::ISODateWithMs);
        };
        result.append(qRound64(double(at(i - 1).msecsTo(at(i))) / 1000));
    }
    return result;
}

void TestSeedExercises::everyThirtySecondsMeansTwoResyncsAMinute()
{
    PhoneRun phone(ruleUntil(url(), u"resync.finished:5"_s, u"1h"_s) + m_skip + toSyslog() +
                   param(u"Resync_Periodic"_s, "30"));
    QVERIFY2(phone.finish() == 0, phone.story());

    QList<QDateTime> requests;
    const QList<Rsyslog::Message> messages = m_syslog->messages();
    for (const Rsyslog::Message& message : messages) {
        if (message.text.contains(" -- Requesting resync "))
            requests.append(message.time);
    }
    QCOMPARE(requests.size(), 5);
    for (qsizetype i = 1; i < requests.size(); ++i)
        QVERIFY(qAbs(requests[i - 1].secsTo(requests[i]) - 30) <= 1);
}

void TestSeedExercises::aPowerCycleBringsAResync()
{
    for (int cycle = 0; cycle < 2; ++cycle) {
        PhoneRun phone(resyncOnce(url()) + param(u"Resync_On_Reset"_s, "Yes"));
        QVERIFY2(phone.finish() == 0, phone.story());
        QCOMPARE(phone.events(u"phone.boot"_s).value(0)["reason"_L1].toString(), u"power-on"_s);
        QCOMPARE(phone.events(u"resync.requested"_s).value(0)["trigger"_L1].toString(),
                 u"power-up"_s);
    }
}

void TestSeedExercises::withoutResyncOnResetPowerBringsNone()
{
    PhoneRun phone(
        QStringList{u"--profile-rule"_s, QString::fromLatin1(url()), u"--timeout"_s, u"2h"_s} +
        m_skip + param(u"Resync_On_Reset"_s, "No"));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"phone.ready"_s).size(), 1);
    QVERIFY2(phone.events(u"resync.requested"_s).isEmpty(), phone.story());
}

void TestSeedExercises::aSilentServerIsAskedAgainAfterTheDelay()
{
    m_tftp->stop();

    PhoneRun phone(ruleUntil(url(), u"resync.failed:3"_s, u"1h"_s) + m_skip +
                   param(u"Resync_Error_Retry_Delay"_s, "20,50"));

    QVERIFY2(phone.finish() == 0, phone.story());
    const QList<qint64> expected = {20, 50};
    QCOMPARE(pauses(phone.events(u"resync.requested"_s)), expected);
    QCOMPARE(phone.events(u"resync.requested"_s)[1]["trigger"_L1].toString(), u"retry"_s);
}

void TestSeedExercises::noDelayMeansNoRetry()
{
    m_tftp->stop();

    PhoneRun phone(
        QStringList{u"--profile-rule"_s, QString::fromLatin1(url()), u"--timeout"_s, u"2d"_s} +
        m_skip + param(u"Resync_Error_Retry_Delay"_s, "0"));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).size(), 1);
    QCOMPARE(phone.events(u"resync.requested"_s).size(), 1);
}

void TestSeedExercises::aStoppedServerIsReportedAndTriedEveryThirtySeconds()
{
    PhoneRun phone(
        QStringList{u"--profile-rule"_s, QString::fromLatin1(url()), u"--clock"_s, u"x60"_s} +
        toSyslog() + param(u"Resync_Periodic"_s, "30") +
        param(u"Resync_Error_Retry_Delay"_s, "30"));

    QVERIFY2(phone.waitFor(u"resync.succeeded"_s), phone.story());
    m_tftp->stop();
    QVERIFY2(phone.waitFor(u"resync.failed"_s, 4), phone.story());
    QVERIFY2(m_tftp->start(), m_tftp->trouble());
    const qsizetype before = phone.events(u"resync.succeeded"_s).size();
    QVERIFY2(phone.waitFor(u"resync.succeeded"_s, before + 1), phone.story());
    phone.interrupt();

    const QList<QJsonObject> failures = phone.events(u"resync.failed"_s);
    const QList<qint64> waits = pauses(failures);
    for (const qint64 wait : waits)
        QVERIFY2(wait >= 29 && wait <= 45,
                 phone.story()); // a loaded machine may be half a wall second late
    const QList<QByteArray> texts = m_syslog->texts();
    QCOMPARE(texts.count("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Resync failed: tftp_get failed"),
             failures.size());
}

void TestSeedExercises::partsOfAProfileAreFetchedInOrderAtEveryResync()
{
    PhoneRun phone(ruleUntil(url(), u"resync.finished:2"_s, u"1h"_s) + m_skip + toSyslog() +
                   param(u"Profile_Rule_B"_s, url("basic2.txt")) +
                   param(u"Resync_Periodic"_s, "30"));
    QVERIFY2(phone.finish() == 0, phone.story());

    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QCOMPARE(phone.value(u"GPP_B"_s), QByteArray("ABCD"));
    QList<QByteArray> fetched;
    const QList<QByteArray> texts = m_syslog->texts();
    for (const QByteArray& text : texts) {
        if (text.contains("Successful resync "))
            fetched.append(text.mid(text.lastIndexOf('/') + 1));
    }
    const QList<QByteArray> expected = {"basic.txt", "basic2.txt", "basic.txt", "basic2.txt"};
    QCOMPARE(fetched, expected);
}

void TestSeedExercises::allFourRulesAreAppliedInOrder()
{
    QStringList options;
    for (const QString& letter : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        m_tftp->files().write(letter, "<flat-profile><GPP_" + letter.toLatin1() + ">" +
                                          letter.toLatin1() + "</GPP_" + letter.toLatin1() +
                                          "><GPP_P>" + letter.toLatin1() +
                                          "</GPP_P></flat-profile>");
        options += param(letter == u"A" ? u"Profile_Rule"_s : u"Profile_Rule_"_s + letter,
                         url(letter.toLatin1()));
    }
    PhoneRun phone(options +
                   QStringList{u"--until"_s, u"resync.finished"_s, u"--timeout"_s, u"20s"_s});
    QVERIFY2(phone.finish() == 0, phone.story());

    for (const QString& letter : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        QCOMPARE(phone.value(u"GPP_"_s + letter), letter.toLatin1());
    QCOMPARE(phone.value(u"GPP_P"_s), QByteArray("D"));
}

void TestSeedExercises::aMissingFileMayCountAsASuccess()
{
    PhoneRun failing(resyncOnce(url("missing.txt")) + param(u"Resync_Fails_On_FNF"_s, "Yes"));
    QVERIFY2(failing.finish() == 1, failing.story());

    PhoneRun passing(resyncOnce(url("missing.txt")) + toSyslog() +
                     param(u"Resync_Fails_On_FNF"_s, "No"));
    QVERIFY2(passing.finish() == 0, passing.story());
    QCOMPARE(m_syslog->texts().value(1),
             "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful resync " + url("missing.txt"));
}

QTEST_GUILESS_MAIN(TestSeedExercises)
#include "tst_seed_exercises.moc"
