#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/tool.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Profiles compressed by gzip and encrypted by openssl, as the exercises make them.
class TestContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // shows C125
    void aFileMadeByGzipIsApplied();
    // shows C126
    void aGzipHeaderIsRequiredWhoeverCompressed_data();
    void aGzipHeaderIsRequiredWhoeverCompressed();
    void aFileMadeByOpensslIsApplied_data();
    void aFileMadeByOpensslIsApplied();
    void aWrongKeyIsACorruptFile();
    // shows C127
    void compressedAfterEncryptedIsNotRecognised();
    void todaysDigestIsWarnedAbout();
    void todaysDigestIsRefusedWhenStrict();

private:
    /// With no digest named openssl takes its own, sha256.
    void encrypt(const QString& from, const QString& to,
                 const QStringList& digest = {u"-md"_s, u"md5"_s}) const;
    /// A rule with the exercise's key.
    QByteArray withKey(const QByteArray& file)
    {
        return "[--key MyOwnSecret ] " + m_server.url(file);
    }

    TftpdHpa m_server;
};

void TestContainers::initTestCase()
{
    VPHONE_START(m_server);
    const Folder& files = m_server.files();
    files.write(u"basic.txt"_s, basicTxt);
    runTool(u"gzip"_s, {u"-k"_s, files.path(u"basic.txt"_s)});
    encrypt(u"basic.txt"_s, u"basic.cfg"_s);
    encrypt(u"basic.txt"_s, u"today.cfg"_s, {});
    encrypt(u"basic.txt.gz"_s, u"basic.gz.cfg"_s);
    encrypt(u"basic.txt.gz"_s, u"today.gz.cfg"_s, {});
    runTool(u"gzip"_s, {u"-k"_s, files.path(u"basic.cfg"_s)});
}

void TestContainers::encrypt(const QString& from, const QString& to,
                             const QStringList& digest) const
{
    const Folder& files = m_server.files();
    runTool(u"openssl"_s, QStringList{u"enc"_s, u"-aes-256-cbc"_s, u"-k"_s, u"MyOwnSecret"_s,
                                      u"-in"_s, files.path(from), u"-out"_s, files.path(to)} +
                              digest);
}

void TestContainers::aFileMadeByGzipIsApplied()
{
    PhoneRun phone(resyncOnce(m_server.url("basic.txt.gz")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestContainers::aGzipHeaderIsRequiredWhoeverCompressed_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("zlib with a gzip header") << u"zlib.compressobj(9, zlib.DEFLATED, 31)"_s << true;
    QTest::newRow("zlib with its own header")
        << u"zlib.compressobj(9, zlib.DEFLATED, 15)"_s << false;
    QTest::newRow("bare deflate") << u"zlib.compressobj(9, zlib.DEFLATED, -15)"_s << false;
}

void TestContainers::aGzipHeaderIsRequiredWhoeverCompressed()
{
    QFETCH(const QString, python);
    QFETCH(const bool, isRead);
    const QString program =
        u"import sys, zlib; c = %1; sys.stdout.buffer.write(c.compress(sys.stdin.buffer.read()) + c.flush())"_s;
    m_server.files().write(u"other.gz"_s,
                           runTool(u"python3"_s, {u"-c"_s, program.arg(python)}, basicTxt));

    PhoneRun phone(resyncOnce(m_server.url("other.gz")));

    QVERIFY2(phone.finish() == (isRead ? 0 : 1), phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), isRead ? QByteArray("12345678") : QByteArray());
    if (!isRead)
        QCOMPARE(phone.events(u"resync.failed"_s).value(0)["error"_L1].toString(),
                 u"corrupt file"_s);
}

void TestContainers::aFileMadeByOpensslIsApplied_data()
{
    QTest::addColumn<QByteArray>("file");
    // shows C128
    QTest::newRow("encrypted, as in the days of md5") << QByteArray("basic.cfg");
    // shows C128
    QTest::newRow("encrypted by today's openssl") << QByteArray("today.cfg");
    // shows C129
    QTest::newRow("compressed, then encrypted") << QByteArray("basic.gz.cfg");
    // shows C129
    QTest::newRow("compressed, then encrypted by today's openssl") << QByteArray("today.gz.cfg");
}

void TestContainers::aFileMadeByOpensslIsApplied()
{
    QFETCH(const QByteArray, file);

    PhoneRun phone(resyncOnce(withKey(file)));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QVERIFY2(!phone.story().contains("MyOwnSecret"), phone.story());
}

void TestContainers::aWrongKeyIsACorruptFile()
{
    PhoneRun phone(resyncOnce("[--key NotMySecret ] " + m_server.url("basic.cfg")));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"corrupt_key"_s);
    QCOMPARE(failure["error"_L1].toString(), u"corrupt file"_s);
    QVERIFY2(!phone.story().contains("NotMySecret"), phone.story());
}

void TestContainers::compressedAfterEncryptedIsNotRecognised()
{
    PhoneRun phone(resyncOnce(withKey("basic.cfg.gz")));

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["error"_L1].toString(), u"corrupt file"_s);
    QVERIFY(phone.value(u"GPP_A"_s).isEmpty());
}

void TestContainers::todaysDigestIsWarnedAbout()
{
    PhoneRun old(resyncOnce(withKey("basic.cfg")));
    QVERIFY2(old.finish() == 0, old.story());
    QVERIFY2(old.events(u"config.warning"_s).isEmpty(), old.story());

    PhoneRun today(resyncOnce(withKey("today.cfg")));
    QVERIFY2(today.finish() == 0, today.story());
    QCOMPARE(today.events(u"config.warning"_s).size(), 1);
    const QString message = today.events(u"config.warning"_s)[0]["message"_L1].toString();
    QVERIFY2(message.contains(u"md5"), message.toUtf8());
}

void TestContainers::todaysDigestIsRefusedWhenStrict()
{
    PhoneRun old(resyncOnce(withKey("basic.cfg")) + QStringList{u"--strict"_s});
    QVERIFY2(old.finish() == 0, old.story());

    PhoneRun today(resyncOnce(withKey("today.cfg")) + QStringList{u"--strict"_s});
    QVERIFY2(today.finish() == 1, today.story());
    QCOMPARE(today.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"corrupt_key"_s);
}

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
