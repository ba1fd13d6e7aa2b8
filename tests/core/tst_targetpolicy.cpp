#include "core/net/datagramsender.h"
#include "core/net/targetpolicy.h"

#include <QTest>

using namespace vphone;
using net::TargetPolicy;

class TestTargetPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyHomeNetworksAreAllowed_data();
    void onlyHomeNetworksAreAllowed();
    void aNetworkCanBeAdded();
    void aSingleAddressCanBeAdded();
    void aHostNameLetsAnyOfItsAddressesThrough();
    void whatANamedHostResolvedToMayGetDatagrams();
    void nothingAddsBroadcastAndMulticast();
    void aWrongTargetIsExplained_data();
    void aWrongTargetIsExplained();
    void aRefusalNamesAddressAndOption();
};

void TestTargetPolicy::onlyHomeNetworksAreAllowed_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* address, bool isAllowed) {
        QTest::newRow(address) << QByteArray(address) << isAllowed;
    };
    row("127.0.0.1", true);
    row("127.255.255.254", true);
    row("10.0.0.1", true);
    row("172.16.0.1", true);
    row("172.31.255.254", true);
    row("192.168.1.200", true);
    row("169.254.7.7", true);
    row("192.0.2.1", true);
    row("198.51.100.1", true);
    row("203.0.113.1", true);
    row("::1", true);
    row("fd00::1", true);
    row("fe80::1", true);
    row("2001:db8::1", true);
    row("::ffff:10.0.0.1", true);

    row("8.8.8.8", false);
    row("126.255.255.255", false);
    row("128.0.0.1", false);
    row("11.0.0.1", false);
    row("172.15.255.255", false);
    row("172.32.0.1", false);
    row("192.169.0.1", false);
    row("169.253.0.1", false);
    row("192.0.3.1", false);
    row("198.51.101.1", false);
    row("203.0.114.1", false);
    row("100.64.0.1", false);
    row("2001:db9::1", false);
    row("2606:4700::1111", false);
    row("fec0::1", false);
    row("::2", false);
    row("::ffff:8.8.8.8", false);
    row("::127.0.0.1", false);
    row("64:ff9b::a00:1", false);

    row("0.0.0.0", false);
    row("0.1.2.3", false);
    row("255.255.255.255", false);
    row("224.0.0.1", false);
    row("::", false);
    row("::ffff:0.0.0.0", false);
    row("ff02::1", false);
}

void TestTargetPolicy::onlyHomeNetworksAreAllowed()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isAllowed);
    const auto parsed = IpAddress::parse(address);
    QVERIFY(parsed);
    QCOMPARE(TargetPolicy().allows(*parsed), isAllowed);
}

void TestTargetPolicy::aNetworkCanBeAdded()
{
    TargetPolicy policy;
    QVERIFY(policy.allow("100.64.0.0/10"));
    QVERIFY(policy.allow("2606:4700::/32"));
    QVERIFY(policy.allows(*IpAddress::parse("100.127.255.255")));
    QVERIFY(policy.allows(*IpAddress::parse("::ffff:100.64.0.1")));
    QVERIFY(!policy.allows(*IpAddress::parse("100.128.0.0")));
    QVERIFY(policy.allows(*IpAddress::parse("2606:4700::1111")));
    QVERIFY(!policy.allows(*IpAddress::parse("2606:4701::1")));
}

void TestTargetPolicy::aSingleAddressCanBeAdded()
{
    TargetPolicy policy;
    QVERIFY(policy.allow("8.8.8.8"));
    QVERIFY(policy.allows(*IpAddress::parse("8.8.8.8")));
    QVERIFY(!policy.allows(*IpAddress::parse("8.8.8.9")));
}

void TestTargetPolicy::aHostNameLetsAnyOfItsAddressesThrough()
{
    TargetPolicy policy;
    QVERIFY(policy.allow("Prov.Telco.com"));
    const IpAddress address = *IpAddress::parse("8.8.8.8");
    QVERIFY(policy.allows(address, "prov.telco.COM"));
    QVERIFY(!policy.allows(address, "prov.telco.com.example"));
    QVERIFY(!policy.allows(address));
    QVERIFY(!policy.allows(*IpAddress::parse("224.0.0.1"), "prov.telco.com"));
}

void TestTargetPolicy::whatANamedHostResolvedToMayGetDatagrams()
{
    TargetPolicy policy;
    QVERIFY(policy.allow("log.telco.com"));
    QVERIFY(policy.names("LOG.telco.com"));
    QVERIFY(!policy.names("telco.com"));
    const IpAddress address = *IpAddress::parse("8.8.8.8");
    net::DatagramSender sender(policy);
    QVERIFY(!sender.mayReach(address));
    sender.trust(address);
    QVERIFY(sender.mayReach(address));
    QVERIFY(!sender.mayReach(*IpAddress::parse("8.8.4.4")));
}

void TestTargetPolicy::nothingAddsBroadcastAndMulticast()
{
    TargetPolicy policy;
    QVERIFY(policy.allow("0.0.0.0/0"));
    QVERIFY(policy.allow("::/0"));
    QVERIFY(policy.allows(*IpAddress::parse("8.8.8.8")));
    for (const char* address : {"0.0.0.0", "255.255.255.255", "239.1.2.3", "::", "ff02::1"})
        QVERIFY2(!policy.allows(*IpAddress::parse(address)), address);
    QVERIFY(!policy.allow("255.255.255.255"));
}

void TestTargetPolicy::aWrongTargetIsExplained_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target :
         {"", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "2001:db8::/129", "10.0.0",
          "300.1.1.1", "a b", "prov.telco.com/24", "http://x", "-x"})
        QTest::newRow(*target ? target : "nothing") << QByteArray(target);
}

void TestTargetPolicy::aWrongTargetIsExplained()
{
    QFETCH(QByteArray, target);
    const auto allowed = TargetPolicy().allow(target);
    QVERIFY(!allowed);
    QVERIFY(allowed.error().contains("'" + target + "'"));
    QVERIFY(allowed.error().contains("10.1.0.0/16"));
}

void TestTargetPolicy::aRefusalNamesAddressAndOption()
{
    const QByteArray refusal = TargetPolicy::refusal(*IpAddress::parse("8.8.8.8"));
    QVERIFY(refusal.contains("8.8.8.8"));
    QVERIFY(refusal.contains("--allow-target"));
}

QTEST_GUILESS_MAIN(TestTargetPolicy)
#include "tst_targetpolicy.moc"
