#include "core/dhcp/client.h"
#include "core/net/dhcplink.h"
#include "core/net/dhcpsocket.h"
#include "core/net/worker.h"
#include "tests/servers/support/dhcpservers.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tool.h"

#include <QTest>

#include <unistd.h>

using namespace vphone;
using namespace vphone::servers;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using dhcp::Notice;
using dhcp::Version;

Q_DECLARE_METATYPE(vphone::dhcp::Version)
Q_DECLARE_METATYPE(vphone::servers::DhcpServer::Kind)

namespace {

using Kind = DhcpServer::Kind;

const DhcpOptions allTexts{{17, "https://seventeen.example/$PSN.xml"},
                           {43, "https://fortythree.example"},
                           {60, "http://sixty.example"},
                           {66, "tftp.example"},
                           {125, "https://vendor.example/$MA.cfg"},
                           {150, "198.51.100.7,198.51.100.8"},
                           {159, "https://first.example/$PSN.xml"},
                           {160, "https://second.example/$MA.cfg"}};

DhcpOptions optionsOf(const DhcpServer& server)
{
    DhcpOptions options;
    for (const int code : server.codes())
        options.emplace(code, allTexts.at(code));
    return options;
}

/// What stands in the lease for them.
std::map<int, QByteArray> told(DhcpOptions options)
{
    const auto addresses = options.find(150);
    if (addresses != options.end())
        addresses->second.replace(',', ';');
    return options;
}

/// Product and host name stand in its log, whichever case it prefers.
bool knowsThePhone(DhcpServer& server)
{
    const QByteArray log = server.log().toUpper();
    return log.contains("CP-8841-3PCC") && log.contains("SEP000E08ABCDEF");
}

/// A phone's client on a real link, with the wall clock.
class Phone
{
public:
    Phone(Version version, const char* target)
        : m_client(version, {MacAddress(0x000e08abcdef), "CP-8841-3PCC", "FCH2001A0B1"})
    {
        auto link = net::DhcpLink::open(m_reactor, *net::parseDhcpTarget(target), {},
                                        [this](bool isV6, QByteArrayView message) {
                                            if (isV6 == (m_client.version() == Version::V6))
                                                m_client.handleMessage(message, now(), m_random);
                                        });
        if (link)
            m_link = *std::move(link);
        else
            m_trouble = link.error();
    }

    void start() { m_client.start(now(), m_random); }
    /// Until \a isReached, for at most \a most of wall time.
    template<typename IsReached>
    bool runUntil(IsReached isReached, Duration most = 8s)
    {
        const auto end = net::Reactor::now() + most;
        while (!isReached() && net::Reactor::now() < end) {
            pump();
            m_reactor.poll(20ms);
            m_client.handleExpiry(now(), m_random);
        }
        pump();
        return isReached();
    }
    bool bind()
    {
        start();
        return runUntil([&] { return m_client.lease().has_value(); });
    }
    /// T1 comes at once.
    bool renew()
    {
        m_ahead += *m_client.nextExpiry() - now();
        m_client.handleExpiry(now(), m_random);
        return m_client.state() == dhcp::ClientState::Renewing &&
               runUntil([&] { return m_client.state() == dhcp::ClientState::Bound; });
    }
    [[nodiscard]] bool has(Notice::Kind kind) const
    {
        return std::any_of(m_notices.begin(), m_notices.end(),
                           [&](const Notice& each) { return each.kind == kind; });
    }
    /// What happened, in case something is wrong.
    [[nodiscard]] QByteArray story(DhcpServer& server) const
    {
        QByteArray story = m_trouble + '\n';
        for (const Notice& each : m_notices)
            story +=
                QByteArray(nameOf(each.from)) + " -> " + nameOf(each.to) + ' ' + each.reason + '\n';
        return story + server.log();
    }
    [[nodiscard]] const dhcp::Lease& lease() const { return *m_client.lease(); }
    [[nodiscard]] net::DhcpLink& link() { return *m_link; }
    [[nodiscard]] const QByteArray& trouble() const { return m_trouble; }

private:
    [[nodiscard]] Instant now() const { return Instant(net::Reactor::now()) + m_ahead; }
    void pump()
    {
        for (QByteArray& message : m_client.takeMessages())
            m_link->send(m_client.version() == Version::V6, std::move(message));
        for (Notice& notice : m_client.takeNotices())
            m_notices.push_back(std::move(notice));
    }

    net::Reactor m_reactor;
    ports::Random m_random{7};
    dhcp::Client m_client;
    std::unique_ptr<net::DhcpLink> m_link;
    Duration m_ahead = Duration::zero();
    std::vector<Notice> m_notices;
    QByteArray m_trouble;
};

} // namespace

/// The DHCP client with Debian's DHCP servers, in a network of its own.
class TestDhcpServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aBroadcastBringsALease_data() { serverRows(); }
    void aBroadcastBringsALease();
    void aRenewalBringsChangedOptions_data() { serverRows(); }
    void aRenewalBringsChangedOptions();
    void aRelayBringsALease_data() { serverRows(); }
    void aRelayBringsALease();
    void aRelayFindsAnotherPort_data() { serverRows(); }
    void aRelayFindsAnotherPort();
    void aRelayWithoutTheServersPortNeedsRfc8357_data() { serverRows(); }
    void aRelayWithoutTheServersPortNeedsRfc8357();
    void aLeasedAddressIsTakenOffInTheEnd();
    void anAddressThatWasThereStays();
    void whatIsMissingIsSaid();
    void aRunFetchesFromWhereItsLeaseSays_data();
    void aRunFetchesFromWhereItsLeaseSays();
    void aRunBehindARelayDoesToo_data();
    void aRunBehindARelayDoesToo();

private:
    static void serverRows();
    /// Addresses for the relay, which the phone's end does not need otherwise.
    static void addRelayAddresses();

    std::unique_ptr<Segment> m_segment;
};

void TestDhcpServers::serverRows()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Version>("version");
    QTest::addColumn<bool>("knowsRfc8357"); // as measured; resources/docs/dhcp.md has the table
    QTest::newRow("ISC dhcpd") << Kind::Isc << Version::V4 << false;
    QTest::newRow("ISC dhcpd, v6") << Kind::Isc << Version::V6 << false;
    QTest::newRow("Kea") << Kind::Kea << Version::V4 << true;
    QTest::newRow("Kea, v6") << Kind::Kea << Version::V6 << true;
    QTest::newRow("dnsmasq") << Kind::Dnsmasq << Version::V4 << false;
    QTest::newRow("dnsmasq, v6") << Kind::Dnsmasq << Version::V6 << false;
}

void TestDhcpServers::addRelayAddresses()
{
    Segment::ip("address replace 198.51.100.2/24 dev phone0");
    Segment::ip("address replace 2001:db8:5e::2/64 dev phone0 nodad");
}

void TestDhcpServers::initTestCase()
{
    m_segment = std::make_unique<Segment>();
    QVERIFY2(m_segment->trouble().isEmpty(), m_segment->trouble());
}

void TestDhcpServers::cleanup()
{
    Segment::ip("address flush dev phone0 scope global");
}

void TestDhcpServers::aBroadcastBringsALease()
{
    QFETCH(Kind, kind);
    QFETCH(Version, version);
    DhcpServer server(*m_segment, kind, version);
    QVERIFY2(server.start(optionsOf(server)), server.trouble());
    Phone phone(version, "iface:phone0");
    QVERIFY2(phone.trouble().isEmpty(), phone.trouble());
    QVERIFY2(phone.bind(), phone.story(server));
    const IpAddress pool =
        *IpAddress::parse(version == Version::V4 ? "198.51.100.0" : "2001:db8:5e::");
    QVERIFY(phone.lease().address.isIn(pool, version == Version::V4 ? 24 : 64));
    QCOMPARE(phone.lease().options, told(optionsOf(server)));
    QCOMPARE(phone.lease().length, Duration(600s));
    QCOMPARE(phone.lease().prefixBits, version == Version::V4 ? 24 : 128);
    // The server knows who asked.
    QVERIFY2(knowsThePhone(server), server.log());
}

void TestDhcpServers::aRenewalBringsChangedOptions()
{
    QFETCH(Kind, kind);
    QFETCH(Version, version);
    DhcpServer server(*m_segment, kind, version);
    QVERIFY2(server.start({{160, "https://before.example"}}), server.trouble());
    Phone phone(version, "iface:phone0");
    QVERIFY2(phone.bind(), phone.story(server));
    const IpAddress address = phone.lease().address;
    const auto adopted = phone.link().adopt(address, phone.lease().prefixBits);
    QVERIFY2(adopted, adopted ? "" : adopted.error());
    server.stop();
    QVERIFY2(server.start({{160, "https://after.example"}}), server.trouble());

    QVERIFY2(phone.renew(), phone.story(server));
    QVERIFY(phone.has(Notice::Kind::Changed));
    QCOMPARE(phone.lease().options.at(160), QByteArray("https://after.example"));
    QCOMPARE(phone.lease().address, address);
}

void TestDhcpServers::aRelayBringsALease()
{
    QFETCH(Kind, kind);
    QFETCH(Version, version);
    QFETCH(bool, knowsRfc8357);
    addRelayAddresses();
    DhcpServer server(*m_segment, kind, version);
    QVERIFY2(server.start(optionsOf(server)), server.trouble());
    Phone phone(version, version == Version::V4 ? "relay:198.51.100.1" : "relay:[2001:db8:5e::1]");
    QVERIFY2(phone.trouble().isEmpty(), phone.trouble());
    QCOMPARE(phone.link().advice(), QByteArray());
    QVERIFY2(phone.bind(), phone.story(server));
    QCOMPARE(phone.lease().options, told(optionsOf(server)));
    QCOMPARE(phone.link().receivedOnServerPort() == 0, knowsRfc8357);
    QVERIFY2(knowsThePhone(server), server.log());
    QVERIFY2(phone.renew(), phone.story(server));
    QVERIFY(!phone.has(Notice::Kind::Changed));
}

/// Above 1023 the relay may have the server's port too, so that no privilege is needed at all.
void TestDhcpServers::aRelayFindsAnotherPort()
{
    QFETCH(Kind, kind);
    QFETCH(Version, version);
    QFETCH(bool, knowsRfc8357);
    if (kind == Kind::Dnsmasq && version == Version::V6)
        return; // It has no option for that.
    addRelayAddresses();
    DhcpServer server(*m_segment, kind, version);
    QVERIFY2(server.start({{160, "https://a.example"}}, 6767), server.trouble());
    Phone phone(version,
                version == Version::V4 ? "relay:198.51.100.1:6767" : "relay:[2001:db8:5e::1]:6767");
    QCOMPARE(phone.link().advice(), QByteArray());
    QVERIFY2(phone.bind(), phone.story(server));
    QCOMPARE(phone.link().receivedOnServerPort() == 0, knowsRfc8357);
}

void TestDhcpServers::aRelayWithoutTheServersPortNeedsRfc8357()
{
    QFETCH(Kind, kind);
    QFETCH(Version, version);
    QFETCH(bool, knowsRfc8357);
    addRelayAddresses();
    DhcpServer server(*m_segment, kind, version);
    QVERIFY2(server.start({{160, "https://a.example"}}), server.trouble());
    // Whoever has it keeps it, as for a user without privileges.
    const int taken =
        version == Version::V4
            ? net::boundDhcpSocket({*IpAddress::parse("198.51.100.2"), 67}, nullptr)
            : net::boundDhcpSocket({*IpAddress::parse("2001:db8:5e::2"), 547}, nullptr);
    QVERIFY(taken >= 0);
    Phone phone(version, version == Version::V4 ? "relay:198.51.100.1" : "relay:[2001:db8:5e::1]");
    QVERIFY2(phone.link().advice().contains("RFC 8357"), phone.link().advice());
    phone.start();
    const bool isBound = phone.runUntil([&] { return phone.has(Notice::Kind::Bound); }, 2500ms);
    ::close(taken);
    QCOMPARE(isBound, knowsRfc8357);
}

void TestDhcpServers::aLeasedAddressIsTakenOffInTheEnd()
{
    const IpAddress address = *IpAddress::parse("198.51.100.60");
    net::Reactor reactor;
    {
        auto link = net::DhcpLink::open(reactor, *net::parseDhcpTarget("iface:phone0"), {},
                                        [](bool, QByteArrayView) {});
        QVERIFY(link);
        QVERIFY(!net::canBind(address));
        QVERIFY((*link)->adopt(address, 24));
        QVERIFY((*link)->adopt(address, 24));
        QVERIFY(net::canBind(address));
        (*link)->giveUp(address);
        QVERIFY(!net::canBind(address));
        QVERIFY((*link)->adopt(address, 24));
        QVERIFY((*link)->adopt(*IpAddress::parse("2001:db8:5e::60"), 128));
        QVERIFY(net::canBind(*IpAddress::parse("2001:db8:5e::60")));
    }
    QVERIFY(!net::canBind(address));
    QVERIFY(!net::canBind(*IpAddress::parse("2001:db8:5e::60")));
}

void TestDhcpServers::anAddressThatWasThereStays()
{
    Segment::ip("address add 198.51.100.61/24 dev phone0");
    const IpAddress address = *IpAddress::parse("198.51.100.61");
    net::Reactor reactor;
    {
        auto link = net::DhcpLink::open(reactor, *net::parseDhcpTarget("iface:phone0"), {},
                                        [](bool, QByteArrayView) {});
        QVERIFY(link);
        QVERIFY((*link)->adopt(address, 24));
    }
    QVERIFY(net::canBind(address));
}

void TestDhcpServers::whatIsMissingIsSaid()
{
    net::Reactor reactor;
    const auto ignore = [](bool, QByteArrayView) {};
    const auto none =
        net::DhcpLink::open(reactor, *net::parseDhcpTarget("iface:none0"), {}, ignore);
    QVERIFY(!none);
    QVERIFY2(none.error().contains("there is no network interface 'none0'"), none.error());
    const auto far =
        net::DhcpLink::open(reactor, *net::parseDhcpTarget("relay:203.0.113.1"), {}, ignore);
    QVERIFY(!far);
    QVERIFY2(far.error().contains("no way to the DHCP server 203.0.113.1:67"), far.error());
}

void TestDhcpServers::aRunFetchesFromWhereItsLeaseSays_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("file");
    QTest::newRow("66") << 66 << QByteArray("198.51.100.1") << u"6841-3PCC.xml"_s;
    QTest::newRow("160") << 160 << QByteArray("tftp://198.51.100.1/phones/$MA.xml")
                         << u"phones/000e08abcdef.xml"_s;
}

void TestDhcpServers::aRunFetchesFromWhereItsLeaseSays()
{
    QFETCH(int, code);
    QFETCH(QByteArray, text);
    QFETCH(QString, file);
    DhcpServer server(*m_segment, Kind::Dnsmasq, Version::V4);
    server.files().write(file, basicTxt);
    QVERIFY2(server.start({{code, text}}), server.trouble());

    PhoneRun phone({u"--dhcp"_s, u"iface:phone0"_s, u"--until"_s, u"resync.finished"_s,
                    u"--timeout"_s, u"30s"_s});

    QVERIFY2(phone.finish() == 0, phone.story() + server.log());
    const QJsonObject bound = phone.events(u"dhcp.bound"_s).value(0);
    const auto address = IpAddress::parse(bound["address"_L1].toString().toLatin1());
    QVERIFY2(address && address->isIn(*IpAddress::parse("198.51.100.0"), 24), phone.story());
    QCOMPARE(bound["options"_L1][QString::number(code)].toString(), QString::fromLatin1(text));
    QCOMPARE(phone.events(u"resync.succeeded"_s).size(), 1);
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    // It asked with the address that it was leased, and took it off again.
    const QByteArray sent = file.toLatin1() + " to " + address->toText();
    QTRY_VERIFY2(server.log().contains(sent), server.log());
    QVERIFY(!net::canBind(*address));
}

void TestDhcpServers::aRunBehindARelayDoesToo_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("ISC dhcpd") << Kind::Isc;
    QTest::newRow("Kea") << Kind::Kea;
}

void TestDhcpServers::aRunBehindARelayDoesToo()
{
    QFETCH(Kind, kind);
    addRelayAddresses();
    DhcpServer server(*m_segment, kind, Version::V4);
    QVERIFY2(server.start({{66, "198.51.100.1"}}), server.trouble());
    // Leases at a port that nobody asks.
    DhcpServer tftp(*m_segment, Kind::Dnsmasq, Version::V4);
    tftp.files().write(u"6841-3PCC.xml"_s, basicTxt);
    QVERIFY2(tftp.start({}, 6767), tftp.trouble());

    PhoneRun phone({u"--dhcp"_s, u"relay:198.51.100.1"_s, u"--address"_s, u"198.51.100.2"_s,
                    u"--until"_s, u"resync.finished"_s, u"--timeout"_s, u"30s"_s});

    QVERIFY2(phone.finish() == 0, phone.story() + server.log() + tftp.log());
    QCOMPARE(phone.events(u"dhcp.bound"_s).size(), 1);
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QTRY_VERIFY2(tftp.log().contains("6841-3PCC.xml to 198.51.100.2"), tftp.log());
}

QTEST_GUILESS_MAIN(TestDhcpServers)
#include "tst_dhcp_servers.moc"
