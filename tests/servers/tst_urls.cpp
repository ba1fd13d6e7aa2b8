#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Macros, ports and names in the profile rule, told by what the servers were asked for.
class TestUrls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C030
    void macrosExpandAnywhereInTheRule_data();
    void macrosExpandAnywhereInTheRule();
    // shows C035
    void productAndMacMakeAFileName();
    // shows C036
    void aRuleFromAProfileIsTrimmed();
    // shows C047
    void aNameIsAskedForAnAddressIsNot();
    // shows C048 C049
    void thePortOfTheUrlIsUsed();
    // shows C050
    void aSecretFolderIsReachedByName();
    void anUnknownNameIsAFailure();
};

void TestUrls::macrosExpandAnywhereInTheRule_data()
{
    QTest::addColumn<QByteArray>("rule"); // with @endpoint@ of the server
    QTest::addColumn<QByteArray>("path");
    // shows C031
    QTest::newRow("$MA") << QByteArray("http://@endpoint@/$MA.xml")
                         << QByteArray("/000e08abcdef.xml");
    // shows C032
    QTest::newRow("$SN") << QByteArray("http://@endpoint@/$SN.xml")
                         << QByteArray("/88012BA01234.xml");
    QTest::newRow("$PN") << QByteArray("http://@endpoint@/$PN.xml")
                         << QByteArray("/CP-6841-3PCC.xml");
    QTest::newRow("$PSN") << QByteArray("http://@endpoint@/$PSN.xml")
                          << QByteArray("/6841-3PCC.xml");
    // shows C034
    QTest::newRow("in a folder") << QByteArray("http://@endpoint@/cisco/$B/$MA.xml")
                                 << QByteArray("/cisco/Dj6Lmp23Q/000e08abcdef.xml");
    // shows C034
    QTest::newRow("as the scheme") << QByteArray("$D://@endpoint@/x.xml") << QByteArray("/x.xml");
    // shows C034
    QTest::newRow("as host and port")
        << QByteArray("http://$C/$PSN.xml") << QByteArray("/6841-3PCC.xml");
    // shows C034
    QTest::newRow("in the host") << QByteArray("http://$B.telco.com:@port@/x.xml")
                                 << QByteArray("/x.xml");
    // shows C033
    QTest::newRow("every letter")
        << QByteArray("http://@endpoint@/$A-$E-$F-$G-$H-$I-$J-$K-$L-$M-$N-$O-$P.xml")
        << QByteArray("/A-E-F-G-H-I-J-K-L-M-N-O-P.xml");
}

void TestUrls::macrosExpandAnywhereInTheRule()
{
    QFETCH(QByteArray, rule);
    QFETCH(const QByteArray, path);
    Nginx server;
    server.files().write(QString::fromLatin1(path.mid(1)),
                         "<flat-profile><Station_Name>here</Station_Name></flat-profile>");
    NameServer names("dj6lmp23q.telco.com", server.address());
    VPHONE_START(server);
    VPHONE_START(names);
    rule.replace("@endpoint@", server.endpoint())
        .replace("@port@", QByteArray::number(server.port()));
    QStringList options = resyncOnce(rule) + names.option() + param(u"GPP_B"_s, "Dj6Lmp23Q") +
                          param(u"GPP_C"_s, server.endpoint()) + param(u"GPP_D"_s, "http");
    for (const char letter : QByteArrayView("AEFGHIJKLMNOP"))
        options += param(u"GPP_"_s + QLatin1Char(letter), QByteArray(1, letter));

    PhoneRun phone(options);

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"Station_Name"_s), QByteArray("here"));
    const QList<QByteArray> log = server.accessLog(1);
    QVERIFY2(log.value(0).contains("\"GET " + path + " HTTP/1.1\" 200 "), log.value(0));
}

void TestUrls::productAndMacMakeAFileName()
{
    TftpdHpa server;
    server.files().write(u"CP-6841-3PCC000e08aabbcc.cfg"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("CP-6841-3PCC$MA.cfg")) +
                   QStringList{u"--mac"_s, u"000e08aabbcc"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestUrls::aRuleFromAProfileIsTrimmed()
{
    Nginx server;
    server.files().write(u"first.xml"_s,
                         "<flat-profile><Resync_Periodic>30</Resync_Periodic><Profile_Rule>\n   " +
                             server.url("second.xml") + "\n  </Profile_Rule></flat-profile>");
    server.files().write(u"second.xml"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun phone(ruleUntil(server.url("first.xml"), u"resync.succeeded:2"_s, u"1h"_s) +
                   QStringList{u"--clock"_s, u"skip"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"Profile_Rule"_s), server.url("second.xml"));
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestUrls::aNameIsAskedForAnAddressIsNot()
{
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names("prov.telco.com", server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun byAddress(resyncOnce(server.url("basic.txt")) + names.option());
    QVERIFY2(byAddress.finish() == 0, byAddress.story());
    QVERIFY2(!names.output().contains("query["), names.output());

    PhoneRun byName(
        resyncOnce("http://prov.telco.com:" + QByteArray::number(server.port()) + "/basic.txt") +
        names.option());
    QVERIFY2(byName.finish() == 0, byName.story());
    QTRY_VERIFY2(names.output().contains("query[A] prov.telco.com from"), names.output());
    QCOMPARE(byName.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestUrls::thePortOfTheUrlIsUsed()
{
    TftpdHpa server(ownAddress(), 6900);
    server.files().write(u"cisco/config/CP-6841-3PCC.cfg"_s, basicTxt);
    NameServer names("prov.telco.com", server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("tftp://prov.telco.com:6900/cisco/config/$PN.cfg") + names.option());

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestUrls::aSecretFolderIsReachedByName()
{
    TftpdHpa server(ownAddress(), 69);
    server.files().write(u"cisco/Dj6Lmp23Q/000e08012345.cfg"_s, basicTxt);
    NameServer names("prov.telco.com", server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("tftp://prov.telco.com/cisco/$B/$MA.cfg") + names.option() +
                   param(u"GPP_B"_s, "Dj6Lmp23Q") + QStringList{u"--mac"_s, u"000e08012345"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    const QString url = phone.events(u"resync.requested"_s).value(0)["url"_L1].toString();
    QVERIFY2(url == u"tftp://prov.telco.com:69/cisco/Dj6Lmp23Q/000e08012345.cfg" ||
                 url == u"tftp://prov.telco.com/cisco/Dj6Lmp23Q/000e08012345.cfg",
             url.toUtf8());
}

void TestUrls::anUnknownNameIsAFailure()
{
    NameServer names("prov.telco.com", "127.0.0.1");
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("http://nowhere.telco.com/basic.txt") + names.option());

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"dns"_s);
    QCOMPARE(failure["error"_L1].toString(), u"DNS Resolution failed"_s);
}

QTEST_GUILESS_MAIN(TestUrls)
#include "tst_urls.moc"
