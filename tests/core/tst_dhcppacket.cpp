#include "core/dhcp/answer.h"
#include "core/dhcp/bytes.h"
#include "core/dhcp/message.h"
#include "core/dhcp/request.h"
#include "core/dhcp/text.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"
#include "tests/support/fakedhcpserver.h"

#include <QTest>

using namespace vphone;
using namespace std::chrono_literals;
using dhcp::Answer;
using dhcp::Expected;
using dhcp::readAnswer;
using dhcp::Version;
using tests::FakeDhcpServer;

namespace {

constexpr MacAddress mac(0x000e08abcdef);
const dhcp::Identity identity{mac, "CP-8841-3PCC", "FCH2001A0B1"};
constexpr quint32 transaction = 0x123456;
const Expected expected{mac, transaction, {}};

QByteArray asked(Version version, dhcp::RequestKind kind = dhcp::RequestKind::Discover)
{
    dhcp::Request request;
    request.kind = kind;
    request.transaction = transaction;
    return dhcp::toBytes(version, identity, request);
}

/// What a server with these options answers to a DISCOVER or SOLICIT.
QByteArray offer(Version version, std::vector<std::pair<quint16, QByteArray>> options = {})
{
    FakeDhcpServer server(version);
    server.options = std::move(options);
    return *server.answer(asked(version));
}

Result<Answer, QByteArray> readOffer(Version version,
                                     std::vector<std::pair<quint16, QByteArray>> options)
{
    return readAnswer(version, offer(version, std::move(options)), expected);
}

/// An offer with one option of these bytes, as they stand.
QByteArray offerEnding(const QByteArray& raw)
{
    QByteArray bytes = offer(Version::V4);
    bytes.truncate(bytes.lastIndexOf(char(dhcp::v4::End)));
    return bytes + raw;
}

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestDhcpPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiscoverSaysWhoAsksAndForWhat();
    void aRenewalNamesTheAddressItHas();
    void aSolicitSaysWhoAsksAndForWhat();
    void aLeaseHoldsWhatTheServerSent();
    void aLeaseOfVersion6HoldsWhatTheServerSent();
    void splitOptionsAreJoined();
    void overloadedFieldsHoldOptionsToo();
    void vendorOptionsGiveTheirText_data();
    void vendorOptionsGiveTheirText();
    void domainListsGiveTheirFirstName_data();
    void domainListsGiveTheirFirstName();
    void bytesThatAreNoTextAreLeftOut_data();
    void bytesThatAreNoTextAreLeftOut();
    void whatIsNoAnswerIsDropped_data();
    void whatIsNoAnswerIsDropped();
    void eachBeginningOfAnAnswerIsSafe_data();
    void eachBeginningOfAnAnswerIsSafe();
    void eachChangedByteIsSafe_data();
    void eachChangedByteIsSafe();
    void aRelayedRequestNamesItsRelay();
    void aRelayedRequestOfVersion6IsWrapped();
    void onlyAnswersAreUnwrapped_data();
    void onlyAnswersAreUnwrapped();
    void anAnswerNamesItsPhone();
    void repeatedRelayingIsRefused();
};

void TestDhcpPacket::aDiscoverSaysWhoAsksAndForWhat()
{
    using namespace dhcp::v4;
    const QByteArray bytes = asked(Version::V4);
    QVERIFY(bytes.size() >= 300);
    const auto view = View::parse(bytes);
    QVERIFY(view && !view->isReply());
    QCOMPARE(view->type(), Type::Discover);
    QCOMPARE(view->transaction(), transaction);
    QCOMPARE(view->mac(), mac);
    QCOMPARE(*view->option(VendorClass), QByteArray("CP-8841-3PCC"));
    QCOMPARE(*view->option(HostName), QByteArray("SEP000E08ABCDEF"));
    QCOMPARE(*view->option(ClientId), hex("01000e08abcdef"));
    const QByteArray wanted = *view->option(ParameterList);
    for (const int code : {1, 2, 3, 6, 12, 15, 42, 43, 60, 66, 125, 150, 159, 160})
        QVERIFY2(wanted.contains(char(code)), QByteArray::number(code));
    QVERIFY(view->option(VendorIdentifying)->contains("FCH2001A0B1"));
    QCOMPARE(bytes.mid(10, 2), hex("8000"));
}

void TestDhcpPacket::aRenewalNamesTheAddressItHas()
{
    using namespace dhcp::v4;
    dhcp::Request request;
    request.kind = dhcp::RequestKind::Renew;
    request.address = *IpAddress::parse("192.0.2.50");
    request.serverId = hex("c0000201");
    const QByteArray bytes = dhcp::toBytes(Version::V4, identity, request);
    const auto view = View::parse(bytes);
    QCOMPARE(view->clientAddress(), request.address);
    // RFC 2131 4.3.2: neither of them while renewing.
    QVERIFY(!view->option(ServerId));
    QVERIFY(!view->option(RequestedAddress));
    QCOMPARE(bytes.mid(10, 2), hex("0000"));
}

void TestDhcpPacket::aSolicitSaysWhoAsksAndForWhat()
{
    using namespace dhcp::v6;
    const QByteArray bytes = asked(Version::V6);
    const auto view = View::parse(bytes);
    QVERIFY(view);
    QCOMPARE(view->type, Type::Solicit);
    QCOMPARE(view->transaction, transaction);
    QCOMPARE(view->options.first(ClientId)->toByteArray(), hex("00030001000e08abcdef"));
    QCOMPARE(view->options.first(VendorClass)->toByteArray(), hex("00000009000c") + "CP-8841-3PCC");
    QVERIFY(view->options.first(ClientFqdn)->toByteArray().endsWith("SEP000E08ABCDEF"));
    const QByteArray wanted = view->options.first(OptionRequest)->toByteArray();
    for (const quint16 code : {17, 23, 24, 159, 160})
        QVERIFY(wanted.contains(QByteArray(1, char(code >> 8)) + char(code)));
}

void TestDhcpPacket::aLeaseHoldsWhatTheServerSent()
{
    using namespace dhcp::v4;
    const auto answer = readOffer(Version::V4, {{SubnetMask, hex("ffffff00")},
                                                {TimeOffset, hex("fffff1f0")},
                                                {Router, hex("c00002fe")},
                                                {DomainNameServer, hex("c0000202c0000203")},
                                                {DomainName, "example.net"},
                                                {NtpServers, hex("c0000204")},
                                                {VendorClass, "class"},
                                                {TftpServerName, QByteArray("tftp.example\0", 13)},
                                                {TftpServerAddress, hex("c0000205c0000206")},
                                                {ProvisioningUrl, "https://a.example/$PSN.xml"},
                                                {ProvisioningUrl2, "http://b.example"},
                                                {RenewalTime, hex("00000064")},
                                                {RebindingTime, hex("000000c8")}});
    QVERIFY(answer);
    QCOMPARE(answer->kind, Answer::Kind::Offer);
    const dhcp::Lease& lease = answer->terms.lease;
    QCOMPARE(lease.address.toText(), QByteArray("192.0.2.50"));
    QCOMPARE(lease.prefixBits, 24);
    QCOMPARE(lease.router.toText(), QByteArray("192.0.2.254"));
    QCOMPARE(lease.server.toText(), QByteArray("192.0.2.1"));
    QCOMPARE(lease.domain, QByteArray("example.net"));
    QCOMPARE(lease.nameServers.size(), size_t(2));
    QCOMPARE(lease.nameServers[1].toText(), QByteArray("192.0.2.3"));
    QCOMPARE(lease.length, Duration(600s));
    QCOMPARE(*answer->terms.renewAfter, Duration(100s));
    QCOMPARE(*answer->terms.rebindAfter, Duration(200s));
    const std::map<int, QByteArray> options{{2, "-3600"},
                                            {42, "192.0.2.4"},
                                            {60, "class"},
                                            {66, "tftp.example"},
                                            {150, "192.0.2.5;192.0.2.6"},
                                            {159, "https://a.example/$PSN.xml"},
                                            {160, "http://b.example"}};
    QCOMPARE(lease.options, options);
}

void TestDhcpPacket::aLeaseOfVersion6HoldsWhatTheServerSent()
{
    using namespace dhcp::v6;
    const auto answer =
        readOffer(Version::V6, {{DnsServers, hex("20010db8000000000000000000000053")},
                                {DomainList, QByteArray("\7example\3net\0\1a\1b\0", 18)},
                                {VendorOptions, hex("000001370001000178") /* enterprise 311 */},
                                {VendorOptions, hex("00000009") + hex("00010009") + "https://c"},
                                {ProvisioningUrl, "https://d"},
                                {ProvisioningUrl2, "https://e"}});
    QVERIFY(answer);
    const dhcp::Lease& lease = answer->terms.lease;
    QCOMPARE(lease.address.toText(), QByteArray("2001:db8::50"));
    QCOMPARE(lease.domain, QByteArray("example.net"));
    QCOMPARE(lease.nameServers.front().toText(), QByteArray("2001:db8::53"));
    QCOMPARE(lease.length, Duration(600s));
    QCOMPARE(*answer->terms.renewAfter, Duration(300s));
    QCOMPARE(*answer->terms.rebindAfter, Duration(480s));
    const std::map<int, QByteArray> options{
        {17, "https://c"}, {159, "https://d"}, {160, "https://e"}};
    QCOMPARE(lease.options, options);
}

void TestDhcpPacket::splitOptionsAreJoined()
{
    using namespace dhcp::v4;
    const QByteArray url = "https://example.net/" + QByteArray(400, 'p');
    const QByteArray bytes = offer(Version::V4, {{ProvisioningUrl2, url}});
    QCOMPARE(*View::parse(bytes)->option(ProvisioningUrl2), url);
    const auto answer = readAnswer(Version::V4, bytes, expected);
    QCOMPARE(answer->terms.lease.options.at(160), url);
}

void TestDhcpPacket::overloadedFieldsHoldOptionsToo()
{
    using namespace dhcp::v4;
    QByteArray bytes = offer(Version::V4, {{Overload, hex("03")}, {ProvisioningUrl2, "http://"}});
    bytes.replace(108, 7, hex("a005") + "exam" + "p");
    bytes.replace(115, 1, hex("ff"));
    bytes.replace(44, 6, hex("a002") + "le" + hex("00ff"));
    const auto answer = readAnswer(Version::V4, bytes, expected);
    QVERIFY(answer);
    QCOMPARE(answer->terms.lease.options.at(160), QByteArray("http://example"));
}

void TestDhcpPacket::vendorOptionsGiveTheirText_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("43, bare") << 43 << QByteArray("http://a") << QByteArray("http://a");
    QTest::newRow("43, sub-option") << 43 << hex("0108") + "http://a" << QByteArray("http://a");
    QTest::newRow("43, second sub-option")
        << 43 << hex("01020001") + hex("0208") + "http://a" << QByteArray("http://a");
    QTest::newRow("43, padded and ended")
        << 43 << hex("00000108") + "http://a" + hex("ff0102") << QByteArray("http://a");
    QTest::newRow("43, sub-option too long") << 43 << hex("0109") + "http://a" << QByteArray();
    QTest::newRow("43, head cut") << 43 << hex("010161") + hex("02") << QByteArray();
    QTest::newRow("43, binary") << 43 << hex("0104deadbeef") << QByteArray();
    QTest::newRow("125, bare") << 125 << QByteArray("http://a") << QByteArray("http://a");
    QTest::newRow("125, enterprise 9")
        << 125 << hex("000000090a0108") + "http://a" << QByteArray("http://a");
    QTest::newRow("125, enterprise 9 first")
        << 125 << hex("00000de9060104") + "else" + hex("000000090a0108") + "http://a"
        << QByteArray("http://a");
    QTest::newRow("125, another enterprise")
        << 125 << hex("00000de90a0108") + "http://a" << QByteArray("http://a");
    QTest::newRow("125, no sub-options")
        << 125 << hex("0000000908") + "http://a" << QByteArray("http://a");
    QTest::newRow("125, longer than there is")
        << 125 << hex("00000009ff0108") + "http://a" << QByteArray();
    QTest::newRow("125, no length") << 125 << hex("00000009") << QByteArray();
}

void TestDhcpPacket::vendorOptionsGiveTheirText()
{
    QFETCH(int, code);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const auto answer = readOffer(Version::V4, {{quint16(code), bytes}});
    QVERIFY(answer);
    const auto& options = answer->terms.lease.options;
    QCOMPARE(options.contains(code), !text.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(options.at(code), text);
}

void TestDhcpPacket::domainListsGiveTheirFirstName_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("one") << QByteArray("\7example\3net\0", 13) << QByteArray("example.net");
    QTest::newRow("two") << QByteArray("\1a\1b\0\1c\0", 8) << QByteArray("a.b");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("root") << QByteArray(1, '\0') << QByteArray();
    QTest::newRow("no root") << QByteArray("\7example") << QByteArray();
    QTest::newRow("label too long") << QByteArray("\7exam\0", 6) << QByteArray();
    QTest::newRow("points to itself") << hex("c000") << QByteArray();
    QTest::newRow("points into a loop") << QByteArray("\1a") + hex("c000") << QByteArray();
    QTest::newRow("reserved label") << hex("416100") << QByteArray();
    QTest::newRow("dot in a label") << QByteArray("\3.ab\0", 5) << QByteArray();
    QTest::newRow("newline in a label") << QByteArray("\3a\nb\0", 5) << QByteArray();
    QTest::newRow("longer than a name") << QByteArray("\1a").repeated(200) + '\0' << QByteArray();
}

void TestDhcpPacket::domainListsGiveTheirFirstName()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, name);
    QCOMPARE(dhcp::firstDomain(list), name);
}

void TestDhcpPacket::bytesThatAreNoTextAreLeftOut_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("66, newline") << 66 << QByteArray("a\nb");
    QTest::newRow("66, NUL inside") << 66 << QByteArray("a\0b", 3);
    QTest::newRow("66, NULs only") << 66 << QByteArray(4, '\0');
    QTest::newRow("160, eighth bit") << 160 << QByteArray("\xc3\xa4");
    QTest::newRow("160, too long") << 160 << QByteArray(dhcp::textBytesMax + 1, 'a');
    QTest::newRow("150, five bytes") << 150 << hex("c000020100");
    QTest::newRow("150, no host") << 150 << hex("00000000ffffffffe0000001");
    QTest::newRow("150, empty") << 150 << QByteArray();
    QTest::newRow("2, three bytes") << 2 << hex("000001");
}

void TestDhcpPacket::bytesThatAreNoTextAreLeftOut()
{
    QFETCH(int, code);
    QFETCH(QByteArray, bytes);
    const auto answer = readOffer(Version::V4, {{quint16(code), bytes}});
    QVERIFY(answer);
    QVERIFY(answer->terms.lease.options.empty());
}

void TestDhcpPacket::whatIsNoAnswerIsDropped_data()
{
    using namespace dhcp;
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("bytes");
    const auto patched = [](Version version, qsizetype at, const QByteArray& with) {
        return offer(version).replace(at, with.size(), with);
    };
    QTest::newRow("empty") << 4 << QByteArray();
    QTest::newRow("a request") << 4 << asked(Version::V4);
    QTest::newRow("forged transaction id") << 4 << patched(Version::V4, 4, hex("00123457"));
    QTest::newRow("another hardware address") << 4 << patched(Version::V4, 33, hex("ee"));
    QTest::newRow("another kind of hardware") << 4 << patched(Version::V4, 1, hex("06"));
    QTest::newRow("no magic cookie") << 4 << patched(Version::V4, 236, hex("00000000"));
    QTest::newRow("address 0.0.0.0") << 4 << patched(Version::V4, 16, hex("00000000"));
    QTest::newRow("address 255.255.255.255") << 4 << patched(Version::V4, 16, hex("ffffffff"));
    QTest::newRow("multicast address") << 4 << patched(Version::V4, 16, hex("e0000001"));
    QTest::newRow("type 9") << 4 << patched(Version::V4, 242, hex("09"));
    QTest::newRow("no type") << 4 << patched(Version::V4, 240, hex("fe01"));
    QTest::newRow("two types") << 4 << offerEnding(hex("350105ff"));
    QTest::newRow("an option longer than the message") << 4 << offerEnding(hex("a0ff6161"));
    QTest::newRow("an option without length") << 4 << offerEnding(hex("a0"));
    QTest::newRow("another client identifier") << 4 << offerEnding(hex("3d0101ff"));
    QTest::newRow("overload of two bytes") << 4 << offerEnding(hex("34020303ff"));
    QTest::newRow("overloaded fields malformed")
        << 4 << offerEnding(hex("340103ff")).replace(108, 2, hex("a0ff"));
    QTest::newRow("two lease times") << 4 << offerEnding(hex("330400000e10ff"));
    QTest::newRow("too big") << 4 << offerEnding(QByteArray(messageBytesMax, '\0'));
    FakeDhcpServer hasty(Version::V4);
    hasty.length = 9;
    QTest::newRow("a lease of 9 s") << 4 << *hasty.answer(asked(Version::V4));
    hasty.length = 0;
    QTest::newRow("a lease of 0 s") << 4 << *hasty.answer(asked(Version::V4));

    QTest::newRow("v6 empty") << 6 << QByteArray();
    QTest::newRow("v6 a request") << 6 << asked(Version::V6);
    QTest::newRow("v6 forged transaction id") << 6 << patched(Version::V6, 3, hex("57"));
    QTest::newRow("v6 another client") << 6 << patched(Version::V6, 17, hex("ee"));
    QTest::newRow("v6 an option longer than the message")
        << 6 << offer(Version::V6) + hex("00a000ff");
    QTest::newRow("v6 an option without length") << 6 << offer(Version::V6) + hex("00a0");
    QTest::newRow("v6 relayed") << 6 << patched(Version::V6, 0, hex("0d"));
    QTest::newRow("v6 no options") << 6 << offer(Version::V6).first(4);
    QTest::newRow("v6 too big") << 6
                                << offer(Version::V6) + hex("00a02000") + QByteArray(8192, 'a');
}

void TestDhcpPacket::whatIsNoAnswerIsDropped()
{
    QFETCH(int, version);
    QFETCH(QByteArray, bytes);
    const auto answer = readAnswer(version == 4 ? Version::V4 : Version::V6, bytes, expected);
    QVERIFY(!answer);
    QVERIFY(!answer.error().isEmpty());
}

void TestDhcpPacket::eachBeginningOfAnAnswerIsSafe_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("v4") << 4;
    QTest::newRow("v6") << 6;
}

void TestDhcpPacket::eachBeginningOfAnAnswerIsSafe()
{
    QFETCH(int, version);
    const Version which = version == 4 ? Version::V4 : Version::V6;
    const QByteArray whole = which == Version::V4
                                 ? offer(which, {{43, hex("0108") + "http://a"},
                                                 {125, hex("000000090a0108") + "http://a"}})
                                 : offer(which, {{17, hex("0000000900010008") + "http://a"}});
    QVERIFY(readAnswer(which, whole, expected));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // Of its own, so that reading behind it shows under a sanitizer.
        const std::vector<char> cut(whole.begin(), whole.begin() + size);
        const auto answer = readAnswer(which, QByteArrayView(cut.data(), size), expected);
        if (answer && answer->kind != Answer::Kind::Refusal)
            QVERIFY(answer->terms.lease.length >= dhcp::leaseLengthMin);
    }
}

void TestDhcpPacket::eachChangedByteIsSafe_data()
{
    eachBeginningOfAnAnswerIsSafe_data();
}

void TestDhcpPacket::eachChangedByteIsSafe()
{
    QFETCH(int, version);
    const Version which = version == 4 ? Version::V4 : Version::V6;
    const QByteArray whole = offer(which, {{160, "http://a"}, {24, "\1a"}});
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char value : {'\0', '\1', '\x7f', '\x80', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = value;
            const auto answer = readAnswer(which, changed, expected);
            if (answer && answer->kind == Answer::Kind::Offer)
                QVERIFY(dhcp::isHost(answer->terms.lease.address));
        }
    }
}

void TestDhcpPacket::aRelayedRequestNamesItsRelay()
{
    using namespace dhcp::v4;
    const IpAddress relay = *IpAddress::parse("198.51.100.2");
    const auto bytes = relayed(asked(Version::V4), relay);
    QVERIFY(bytes);
    const auto view = View::parse(*bytes);
    QVERIFY(view);
    QCOMPARE(view->relayAddress(), relay);
    QCOMPARE(bytes->at(3), char(1));
    QCOMPARE(*view->option(RelayInformation), hex("1300"));
    QCOMPARE(*view->option(VendorClass), QByteArray("CP-8841-3PCC"));
}

void TestDhcpPacket::aRelayedRequestOfVersion6IsWrapped()
{
    using namespace dhcp::v6;
    const IpAddress relay = *IpAddress::parse("2001:db8::2");
    const QByteArray message = asked(Version::V6);
    const auto bytes = relayed(message, relay);
    QVERIFY(bytes);
    QCOMPARE(bytes->first(2), hex("0c00"));
    QCOMPARE(bytes->mid(2, 16), dhcp::bytesOf(relay));
    QCOMPARE(bytes->mid(18, 16), hex("fe80000000000000020e08fffeabcdef"));
    const auto options = Options::parse(QByteArrayView(*bytes).sliced(34));
    QVERIFY(options);
    QCOMPARE(options->first(RelayPort)->toByteArray(), hex("0000"));
    QCOMPARE(options->first(RelayMessage)->toByteArray(), message);
}

void TestDhcpPacket::onlyAnswersAreUnwrapped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isAnswer");
    const QByteArray head = hex("0d00") + QByteArray(32, '\0');
    const auto wrapped = [&](const QByteArray& message) {
        QByteArray bytes = head;
        dhcp::v6::appendOption(bytes, dhcp::v6::RelayMessage, message);
        return bytes;
    };
    const QByteArray message = offer(Version::V6);
    QTest::newRow("an answer") << wrapped(message) << true;
    QTest::newRow("forwarded, not answered") << wrapped(message).replace(0, 1, hex("0c")) << false;
    QTest::newRow("bare") << message << false;
    QTest::newRow("nothing inside") << head << false;
    QTest::newRow("empty inside") << wrapped({}) << false;
    QTest::newRow("wrapped in itself") << wrapped(wrapped(message)) << false;
    QTest::newRow("head cut") << head.first(33) << false;
    QTest::newRow("length beyond the end") << head + hex("0009ffff") + message << false;
}

void TestDhcpPacket::onlyAnswersAreUnwrapped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isAnswer);
    QCOMPARE(dhcp::v6::unwrapped(bytes).has_value(), isAnswer);
}

void TestDhcpPacket::anAnswerNamesItsPhone()
{
    for (const Version version : {Version::V4, Version::V6}) {
        const auto found = dhcp::addressee(version, offer(version));
        QVERIFY(found);
        QCOMPARE(*found, mac);
        QVERIFY(!dhcp::addressee(version, "x"));
    }
    QVERIFY(!dhcp::addressee(Version::V4, asked(Version::V4)));
    QVERIFY(!dhcp::addressee(Version::V6, offer(Version::V4)));
}

void TestDhcpPacket::repeatedRelayingIsRefused()
{
    const IpAddress relay = *IpAddress::parse("198.51.100.2");
    const auto once = dhcp::v4::relayed(asked(Version::V4), relay);
    QVERIFY(!dhcp::v4::relayed(*once, relay));
    QVERIFY(!dhcp::v4::relayed(offer(Version::V4), relay));
    QVERIFY(!dhcp::v6::relayed("\1", *IpAddress::parse("::1")));
}

QTEST_GUILESS_MAIN(TestDhcpPacket)
#include "tst_dhcppacket.moc"
