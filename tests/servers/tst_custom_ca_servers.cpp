#include "tests/servers/support/authority.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/wait.h"
#include "tests/servers/support/webservers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Apache with the certificate of an operator whose root no phone knows, until a rule brings it.
class TestCustomCaServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutTheCaTheServerIsRefused();
    void theFirstProfileBringsTheCa_data();
    // shows C123 C124
    void theFirstProfileBringsTheCa();
    void aBadFileLeavesTheServerRefused();
    void aKilledRunKeepsTheCa();
    void factoryResetForgetsTheCa();

private:
    [[nodiscard]] QByteArray caPem() const
    {
        QFile file(m_operator.certificate());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList trustingNobody() const
    {
        return {u"--ca-dir"_s, m_folder.path(u"ca"_s)};
    }

    const QByteArray m_host = "prov.telco.com";
    Folder m_folder;
    Authority m_operator{"Operator Root"};
    Authority::Issued m_issued;
};

void TestCustomCaServers::initTestCase()
{
    m_issued = m_operator.issue(u"prov.telco.com"_s, u"DNS:prov.telco.com"_s);
    QVERIFY(caPem().contains("BEGIN CERTIFICATE"));
}

void TestCustomCaServers::withoutTheCaTheServerIsRefused()
{
    Apache server(m_issued.certificate, m_issued.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + names.option() + trustingNobody());

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"tls_unknown_ca"_s);
    QVERIFY(server.accessLog(0).isEmpty());
}

void TestCustomCaServers::theFirstProfileBringsTheCa_data()
{
    QTest::addColumn<bool>("isTftp");
    QTest::newRow("by TFTP") << true;
    QTest::newRow("by HTTP") << false;
}

void TestCustomCaServers::theFirstProfileBringsTheCa()
{
    QFETCH(const bool, isTftp);
    Apache server(m_issued.certificate, m_issued.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    Nginx web;
    TftpdHpa tftp;
    VPHONE_START(server);
    VPHONE_START(names);
    VPHONE_START(web);
    VPHONE_START(tftp);
    const auto url = [&](const QByteArray& file) {
        return isTftp ? tftp.url(file) : web.url(file);
    };
    const Folder& files = isTftp ? tftp.files() : web.files();
    files.write(u"ca.pem"_s, "the operator's root\n" + caPem());
    files.write(u"first.xml"_s, "<flat-profile><Custom_CA_Rule>" + url("ca.pem") +
                                    "</Custom_CA_Rule><Profile_Rule_B>" +
                                    server.url("basic.txt", m_host) +
                                    "</Profile_Rule_B></flat-profile>");

    PhoneRun phone(ruleUntil(url("first.xml"), u"report.sent"_s) + names.option() +
                   trustingNobody() +
                   param(u"Report_Rule"_s, "[--status]" + web.url("post/status.xml")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QCOMPARE(phone.events(u"ca.installed"_s).value(0)["cn"_L1].toString(), u"Operator Root"_s);
    QCOMPARE(phone.events(u"resync.failed"_s).size(), 0);
    const QString status = QString::fromUtf8(web.files().read(u"put/status.xml"_s));
    QVERIFY2(status.contains(u"<Custom_CA_Info>Installed - Operator Root</Custom_CA_Info>"),
             qPrintable(status));
    static const QRegularExpression sentence(
        u"<Custom_CA_Provisioning_Status>Last provisioning succeeded on "
        u"\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d</Custom_CA_Provisioning_Status>"_s);
    QVERIFY2(sentence.match(status).hasMatch(), qPrintable(status));
}

void TestCustomCaServers::aBadFileLeavesTheServerRefused()
{
    Apache server(m_issued.certificate, m_issued.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    Nginx web;
    VPHONE_START(server);
    VPHONE_START(names);
    VPHONE_START(web);
    web.files().write(u"ca.pem"_s, "<html><body>Come back later</body></html>");

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + names.option() + trustingNobody() +
                   param(u"Custom_CA_Rule"_s, web.url("ca.pem")));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QString reason = phone.events(u"ca.failed"_s).value(0)["reason"_L1].toString();
    QVERIFY2(reason.contains(u"web page"), qPrintable(reason));
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"tls_unknown_ca"_s);
}

void TestCustomCaServers::aKilledRunKeepsTheCa()
{
    Apache server(m_issued.certificate, m_issued.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    Nginx web;
    VPHONE_START(server);
    VPHONE_START(names);
    VPHONE_START(web);
    web.files().write(u"ca.pem"_s, caPem());
    const QStringList state{u"--state"_s, m_folder.path(u"killed.db"_s)};
    const QStringList common = names.option() + trustingNobody() + state;
    {
        PhoneRun phone(common + param(u"Profile_Rule"_s, {}) +
                       param(u"Custom_CA_Rule"_s, web.url("ca.pem")));
        QVERIFY2(phone.waitFor(u"ca.installed"_s), phone.story());
        // The record, and the CA in it, is in SQLite's log as soon as it was committed.
        QVERIFY(waitUntil([this] {
            return m_folder.read(u"killed.db-wal"_s).contains("-----END CERTIFICATE-----");
        }));
        phone.kill();
    }
    web.stop();

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + common);

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"ca.installed"_s).size(), 0);
    QVERIFY(!phone.events(u"ca.failed"_s).isEmpty()); // the boot asks for it, and keeps the old
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestCustomCaServers::factoryResetForgetsTheCa()
{
    Apache server(m_issued.certificate, m_issued.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    Nginx web;
    VPHONE_START(server);
    VPHONE_START(names);
    VPHONE_START(web);
    web.files().write(u"ca.pem"_s, caPem());
    const QString rule = QString::fromUtf8(server.url("basic.txt", m_host));

    PhoneRun phone(names.option() + trustingNobody() +
                   QStringList{u"--control"_s, u"127.0.0.1:0"_s} + param(u"Profile_Rule"_s, {}));
    QVERIFY2(phone.waitFor(u"phone.ready"_s), phone.story());
    QCOMPARE(phone.ctl({u"update-ca"_s, QString::fromUtf8(web.url("ca.pem"))}), 0);
    QVERIFY2(phone.waitFor(u"ca.installed"_s), phone.story());
    QCOMPARE(phone.ctl({u"resync"_s, rule}), 0);
    QVERIFY2(phone.waitFor(u"resync.succeeded"_s), phone.story());
    QCOMPARE(phone.ctl({u"factory-reset"_s}), 0);
    QVERIFY2(phone.waitFor(u"phone.ready"_s, 2), phone.story());
    QCOMPARE(phone.ctl({u"resync"_s, rule}), 0);
    QVERIFY2(phone.waitFor(u"resync.failed"_s), phone.story());

    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"tls_unknown_ca"_s);
}

QTEST_GUILESS_MAIN(TestCustomCaServers)
#include "tst_custom_ca_servers.moc"
