#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"

#include <QTest>

#include <memory>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// The TFTP exercise against three TFTP servers.
class TestTftpServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicTxtArrives_data();
    void basicTxtArrives();
    void filesOfManyBlocksArriveWhole_data();
    void filesOfManyBlocksArriveWhole();
    void aMissingFileIsFileNotFound_data();
    void aMissingFileIsFileNotFound();
    void aStoppedServerIsAFailure();

private:
    static std::unique_ptr<TftpServer> make(const QString& name);
};

std::unique_ptr<TftpServer> TestTftpServers::make(const QString& name)
{
    if (name == u"atftpd")
        return std::make_unique<Atftpd>();
    if (name == u"dnsmasq")
        return std::make_unique<DnsmasqTftp>();
    return std::make_unique<TftpdHpa>();
}

void TestTftpServers::basicTxtArrives_data()
{
    QTest::addColumn<QString>("program");
    // shows C011 C015
    QTest::newRow("tftpd-hpa") << u"tftpd-hpa"_s;
    // shows C011 C015
    QTest::newRow("atftpd") << u"atftpd"_s;
    // shows C011 C015
    QTest::newRow("dnsmasq") << u"dnsmasq"_s;
}

void TestTftpServers::basicTxtArrives()
{
    QFETCH(const QString, program);
    const auto server = make(program);
    server->files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(*server);

    PhoneRun phone(resyncOnce(server->url("basic.txt")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestTftpServers::filesOfManyBlocksArriveWhole_data()
{
    constexpr int blockBytes = 512;
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("size");
    for (const QString& program : {u"tftpd-hpa"_s, u"atftpd"_s, u"dnsmasq"_s}) {
        QTest::addRow("%s, last block empty", qPrintable(program)) << program << 40 * blockBytes;
        QTest::addRow("%s, last block full but one byte", qPrintable(program))
            << program << 40 * blockBytes - 1;
        QTest::addRow("%s, last block one byte", qPrintable(program))
            << program << 40 * blockBytes + 1;
    }
}

void TestTftpServers::filesOfManyBlocksArriveWhole()
{
    QFETCH(const QString, program);
    QFETCH(const int, size);
    const QByteArray head = "<flat-profile><!--";
    const QByteArray tail = "--><GPP_A>behind</GPP_A></flat-profile>";
    const auto server = make(program);
    server->files().write(u"long.xml"_s,
                          head + QByteArray(size - head.size() - tail.size(), 'x') + tail);
    VPHONE_START(*server);

    PhoneRun phone(resyncOnce(server->url("long.xml")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"resync.succeeded"_s).constLast()["bytes"_L1].toInt(), size);
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("behind"));
}

void TestTftpServers::aMissingFileIsFileNotFound_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("tftpd-hpa") << u"tftpd-hpa"_s;
    QTest::newRow("atftpd") << u"atftpd"_s;
    QTest::newRow("dnsmasq") << u"dnsmasq"_s;
}

void TestTftpServers::aMissingFileIsFileNotFound()
{
    QFETCH(const QString, program);
    const auto server = make(program);
    VPHONE_START(*server);

    PhoneRun phone(resyncOnce(server->url("basic.txt")));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"not_found"_s);
    QCOMPARE(failure["error"_L1].toString(), u"file not found"_s);
}

void TestTftpServers::aStoppedServerIsAFailure()
{
    TftpdHpa server;
    VPHONE_START(server);
    server.stop();

    PhoneRun phone(resyncOnce(server.url("basic.txt")));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"connect"_s);
    QCOMPARE(failure["error"_L1].toString(), u"tftp_get failed"_s);
}

QTEST_GUILESS_MAIN(TestTftpServers)
#include "tst_tftp_servers.moc"
