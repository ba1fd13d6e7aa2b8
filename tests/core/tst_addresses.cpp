#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"

#include <QTest>

using namespace vphone;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void macIsReadInEveryUsualForm_data();
    void macIsReadInEveryUsualForm();
    void macIsWrittenInItsThreeForms();
    void macsCountUp();
    void ipIsReadAndWritten_data();
    void ipIsReadAndWritten();
    void ipv4HasItsNumber();
    void networkHoldsAddress_data();
    void networkHoldsAddress();
    void mappedAddressComesBare();
    void familiesNeverEqual();
};

void TestAddresses::macIsReadInEveryUsualForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("bare") << QByteArray("000e08abcdef") << true;
    QTest::newRow("upper case") << QByteArray("000E08ABCDEF") << true;
    QTest::newRow("colons") << QByteArray("00:0e:08:ab:cd:ef") << true;
    QTest::newRow("dashes") << QByteArray("00-0E-08-AB-CD-EF") << true;
    QTest::newRow("dots") << QByteArray("000e.08ab.cdef") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("eleven digits") << QByteArray("000e08abcde") << false;
    QTest::newRow("thirteen digits") << QByteArray("000e08abcdef0") << false;
    QTest::newRow("no hex digit") << QByteArray("000e08abcdeg") << false;
    QTest::newRow("mixed separators") << QByteArray("00:0e-08:ab:cd:ef") << false;
    QTest::newRow("shifted separators") << QByteArray("000:e0:8a:bc:de:f0") << false;
    QTest::newRow("one separator missing") << QByteArray("00:0e:08:ab:cdefa") << false;
    QTest::newRow("dots in pairs") << QByteArray("00.0e.08.ab.cd.ef") << false;
    QTest::newRow("blank before") << QByteArray(" 00e08abcdef") << false;
    QTest::newRow("NUL inside") << QByteArray("000e08\0bcdef", 12) << false;
}

void TestAddresses::macIsReadInEveryUsualForm()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto mac = MacAddress::parse(text);
    QCOMPARE(mac.has_value(), isRead);
    if (isRead)
        QCOMPARE(mac->bits(), 0x000e08abcdefULL);
}

void TestAddresses::macIsWrittenInItsThreeForms()
{
    const MacAddress mac(0xc4b9cd811e29);
    QCOMPARE(mac.lower(), QByteArray("c4b9cd811e29"));
    QCOMPARE(mac.upper(), QByteArray("C4B9CD811E29"));
    QCOMPARE(mac.withColons(), QByteArray("c4:b9:cd:81:1e:29"));
    QCOMPARE(MacAddress(0x000e08abcdef).lower(), QByteArray("000e08abcdef"));
    QCOMPARE(MacAddress().lower(), QByteArray("000000000000"));
}

void TestAddresses::macsCountUp()
{
    QVERIFY(MacAddress(1) < MacAddress(2));
    QCOMPARE(MacAddress(MacAddress(0x000e08ffffff).bits() + 1).lower(), QByteArray("000e09000000"));
}

void TestAddresses::ipIsReadAndWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written"); // empty: refused
    QTest::newRow("IPv4") << QByteArray("192.0.2.5") << QByteArray("192.0.2.5");
    QTest::newRow("zeros") << QByteArray("0.0.0.0") << QByteArray("0.0.0.0");
    QTest::newRow("IPv6") << QByteArray("2001:db8::5") << QByteArray("2001:db8::5");
    QTest::newRow("long IPv6") << QByteArray("2001:0DB8:0:0:0:0:0:5") << QByteArray("2001:db8::5");
    QTest::newRow("brackets") << QByteArray("[::1]") << QByteArray("::1");
    QTest::newRow("mapped") << QByteArray("::ffff:192.0.2.5") << QByteArray("::ffff:192.0.2.5");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("above 255") << QByteArray("192.168.1.300") << QByteArray();
    QTest::newRow("three parts") << QByteArray("192.168.1") << QByteArray();
    QTest::newRow("leading zero") << QByteArray("192.168.001.1") << QByteArray();
    QTest::newRow("name") << QByteArray("localhost") << QByteArray();
    QTest::newRow("zone") << QByteArray("fe80::1%lo") << QByteArray();
    QTest::newRow("IPv4 in brackets") << QByteArray("[192.0.2.5]") << QByteArray();
    QTest::newRow("empty brackets") << QByteArray("[]") << QByteArray();
    QTest::newRow("NUL inside") << QByteArray("192.0.2.5\0", 10) << QByteArray();
    QTest::newRow("far too long") << QByteArray(100'000, '1') << QByteArray();
}

void TestAddresses::ipIsReadAndWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto address = IpAddress::parse(text);
    QCOMPARE(address ? address->toText() : QByteArray(), written);
}

void TestAddresses::ipv4HasItsNumber()
{
    QCOMPARE(IpAddress::v4(0x7f000001).toText(), QByteArray("127.0.0.1"));
    QCOMPARE(IpAddress::parse("127.0.0.1")->toV4(), 0x7f000001U);
    QVERIFY(IpAddress().isNull());
    QVERIFY(IpAddress().toText().isEmpty());
    QVERIFY(!IpAddress::v4(0).isNull());
}

void TestAddresses::networkHoldsAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<int>("prefixBits");
    QTest::addColumn<bool>("isHeld");
    const auto row = [](const char* name, const QByteArray& address, const QByteArray& network,
                        int bits,
                        bool held) { QTest::newRow(name) << address << network << bits << held; };
    row("loopback", "127.9.8.7", "127.0.0.0", 8, true);
    row("next to loopback", "128.0.0.1", "127.0.0.0", 8, false);
    row("last of a /12", "172.31.255.255", "172.16.0.0", 12, true);
    row("after a /12", "172.32.0.0", "172.16.0.0", 12, false);
    row("the host itself", "192.0.2.5", "192.0.2.5", 32, true);
    row("next to the host", "192.0.2.4", "192.0.2.5", 32, false);
    row("everything", "8.8.8.8", "0.0.0.0", 0, true);
    row("IPv6", "fd12::1", "fc00::", 7, true);
    row("IPv6 outside", "fe80::1", "fc00::", 7, false);
    row("IPv6 host", "::1", "::1", 128, true);
    row("mapped", "::ffff:10.1.2.3", "10.0.0.0", 8, true);
    row("other family", "::1", "0.0.0.0", 0, false);
}

void TestAddresses::networkHoldsAddress()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, network);
    QFETCH(int, prefixBits);
    QFETCH(bool, isHeld);
    QCOMPARE(IpAddress::parse(address)->isIn(*IpAddress::parse(network), prefixBits), isHeld);
    QVERIFY(!IpAddress().isIn(*IpAddress::parse(network), prefixBits));
}

void TestAddresses::mappedAddressComesBare()
{
    const IpAddress bare = IpAddress::parse("::ffff:192.0.2.5")->unmapped();
    QCOMPARE(bare, *IpAddress::parse("192.0.2.5"));
    QCOMPARE(IpAddress::parse("2001:db8::5")->unmapped(), *IpAddress::parse("2001:db8::5"));
}

void TestAddresses::familiesNeverEqual()
{
    QVERIFY(*IpAddress::parse("::192.0.2.5") != *IpAddress::parse("192.0.2.5"));
    QVERIFY(IpAddress() != *IpAddress::parse("0.0.0.0"));
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
