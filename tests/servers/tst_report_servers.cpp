#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/tool.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

namespace {

QStringList reportUntil(const QString& event, const QByteArray& rule, const char* method)
{
    return param(u"Profile_Rule"_s, {}) + param(u"Report_Rule"_s, rule) +
           param(u"HTTP_Report_Method"_s, method) + param(u"GPP_A"_s, "12345678") +
           QStringList{u"--until"_s, event, u"--timeout"_s, u"20s"_s};
}

QStringList reportOnce(const QByteArray& rule, const char* method = "POST")
{
    return reportUntil(u"report.sent"_s, rule, method);
}

} // namespace

/// Reports that real servers keep.
class TestReportServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nginxKeepsAReport_data();
    void nginxKeepsAReport();
    void tftpdKeepsAReport();
    void opensslOpensAReport();
    void twoItemsGoToTwoServers();
};

void TestReportServers::nginxKeepsAReport_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("put");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("post");
}

void TestReportServers::nginxKeepsAReport()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, folder);
    Nginx server;
    VPHONE_START(server);

    PhoneRun phone(reportOnce(server.url(folder + "/$MA/cfg.xml"), method.constData()));

    QVERIFY2(phone.finish() == 0, phone.story());
    const QByteArray kept = server.files().read(u"put/000e08abcdef/cfg.xml"_s);
    QVERIFY2(kept.contains("<GPP_A ua=\"na\">12345678</GPP_A>"), kept.left(500));
    QVERIFY(kept.endsWith("</flat-profile>\n</device>\n"));
    QCOMPARE(phone.events(u"report.sent"_s).value(0)["bytes"_L1].toInt(), int(kept.size()));
    const QList<QByteArray> log = server.accessLog(1);
    QVERIFY2(
        log.join().contains("\"" + method + " /" + folder + "/000e08abcdef/cfg.xml HTTP/1.1\""),
        log.join('\n'));
}

void TestReportServers::tftpdKeepsAReport()
{
    TftpdHpa server;
    VPHONE_START(server);

    PhoneRun phone(reportOnce(server.url("$MA.xml")));

    QVERIFY2(phone.finish() == 0, phone.story());
    const QByteArray kept = server.files().read(u"000e08abcdef.xml"_s);
    QCOMPARE(phone.events(u"report.sent"_s).value(0)["bytes"_L1].toInt(), int(kept.size()));
    QVERIFY(kept.endsWith("</flat-profile>\n</device>\n"));
}

void TestReportServers::opensslOpensAReport()
{
    Nginx server;
    VPHONE_START(server);

    PhoneRun phone(reportOnce("[--key \"My Own Secret\"] " + server.url("put/cfg.enc"), "PUT"));

    QVERIFY2(phone.finish() == 0, phone.story());
    const QByteArray kept = server.files().read(u"put/cfg.enc"_s);
    QVERIFY(!kept.contains("12345678"));
    const QByteArray opened = runTool(
        u"openssl"_s,
        {u"enc"_s, u"-d"_s, u"-aes-256-cbc"_s, u"-md"_s, u"md5"_s, u"-k"_s, u"My Own Secret"_s},
        kept);
    QVERIFY2(opened.contains("<GPP_A ua=\"na\">12345678</GPP_A>"), opened.left(500));
    QVERIFY2(!phone.story().contains("My Own Secret"), phone.story());
}

void TestReportServers::twoItemsGoToTwoServers()
{
    Nginx web;
    TftpdHpa tftp;
    VPHONE_START(web);
    VPHONE_START(tftp);

    PhoneRun phone(
        reportUntil(u"report.sent:2"_s,
                    "[--delta]" + web.url("put/d.xml") + " [--status]" + tftp.url("s.xml"), "PUT"));

    QVERIFY2(phone.finish() == 0, phone.story());
    QVERIFY2(web.files().read(u"put/d.xml"_s).contains("<flat-profile>"), phone.story());
    QVERIFY2(tftp.files().read(u"s.xml"_s).contains("<Serial_Number>88012BA01234</Serial_Number>"),
             phone.story());
}

QTEST_GUILESS_MAIN(TestReportServers)
#include "tst_report_servers.moc"
