#include "core/net/worker.h"
#include "tests/support/desk.h"
#include "tests/support/fakeworld.h"
#include "tests/support/loopback.h"
#include "tests/support/rudedns.h"
#include "tests/support/rudeserver.h"
#include "tests/support/tftpfolder.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

using Answers = std::vector<QByteArray>;

/// One phone on real sockets, with the factory rule.
class RealWorld
{
public:
    RealWorld() : m_catalogue(*model::Catalogue::load()) {}

    /// Ends with the first resync.
    void resync(dhcp::Lease lease, const RudeDns& names)
    {
        net::NetworkOptions options = hastyOptions();
        options.dnsServer = names.endpoint();
        const auto network = *net::RealNetwork::make(reactor, options);
        phone::Settings settings;
        settings.lease = std::make_shared<dhcp::Lease>(std::move(lease));
        fleet::Engine engine(m_clock, *network, events, m_log, settings);
        config::Config config(m_table);
        config.set(m_table.at("Resync_Random_Delay"), "0");
        phone::Identity identity;
        identity.model = m_catalogue.find("8841");
        identity.table = &m_table;
        identity.mac = MacAddress(0x000e08abcdef);
        identity.serial = "FCH2001A0B1";
        identity.firmware = "sip88xx.12-0-1MPP0001-1";
        identity.address = IpAddress::v4(0x7f000001);
        const auto phone = engine.add(std::move(identity), std::move(config), 1);
        engine.powerOn(phone);
        net::Worker worker(reactor, m_clock, engine);
        const Instant limit = m_clock.now() + 30s;
        while (events.count("resync.finished") == 0 && m_clock.now() < limit)
            worker.step(limit);
        found = engine[phone].config().value("GPP_A");
    }

    net::Reactor reactor;
    EventLog events;
    QByteArray found; ///< GPP_A at the end

private:
    model::Catalogue m_catalogue;
    param::ParamTable m_table{*param::ParamTable::load(*m_catalogue.find("8841"))};
    net::RealClock m_clock{time::VirtualClock::Mode::Real, 1,
                           *instantFromIso("2026-01-01T00:00:00Z")};
    SilentLog m_log;
};

const QByteArray goodProfile = flatProfile("<GPP_A>found</GPP_A>");

} // namespace

Q_DECLARE_METATYPE(vphone::test::RudeDns::Answerer)

/// A whole phone finds its server by DHCP options and SRV records over real sockets, or says
/// clearly that it found none.
class TestDiscoveryNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = openDescriptors(); }
    void cleanup() { QCOMPARE(openDescriptors(), m_descriptors); }

    void theSecondServerOfAnOptionServes();
    void aDomainLeadsToItsServer();
    void hostileRecordsLeadNowhere_data();
    void hostileRecordsLeadNowhere();

private:
    int m_descriptors = 0;
};

/// Nobody listens at the first address; at the second TFTP has the file under its second name.
void TestDiscoveryNet::theSecondServerOfAnOptionServes()
{
    RealWorld world;
    const RudeDns names(world.reactor, [](const DnsQuery&) { return Answers(); });
    const TftpFolder folder(world.reactor, {{"/Cisco/CP-8841-3PCC/000e08abcdef.cfg", goodProfile}});
    const QByteArray port = ':' + QByteArray::number(folder.port());
    dhcp::Lease lease;
    lease.options[150] = "127.0.0.98" + port + ";127.0.0.1" + port;
    world.resync(lease, names);
    QCOMPARE(world.found, QByteArray("found"));
    QCOMPARE(world.events.count("resync.requested"), 8);
    QCOMPARE(world.events.count("resync.failed"), 7);
    QCOMPARE(world.events.last("resync.succeeded").member("url").toString().toUtf8(),
             "tftp://127.0.0.1" + port + "/Cisco/CP-8841-3PCC/000e08abcdef.cfg");
    QVERIFY(names.queries().empty());
}

/// https has no record, the first target of http no address, the second serves.
void TestDiscoveryNet::aDomainLeadsToItsServer()
{
    RealWorld world;
    const RudeServer server(world.reactor, {{httpReply("200 OK", "", goodProfile)}});
    const RudeDns names(world.reactor, [&](const DnsQuery& query) {
        DnsReply reply(query);
        if (query.name == "_ciscoprov-http._tcp.example.net") {
            reply.withService(dnsName("px1.example.net"), 1, 10);
            reply.withService(dnsName("px2.example.net"), server.port(), 20);
        } else if (query.name == "px2.example.net" && query.type == DnsType::A) {
            reply.withAddress(IpAddress::v4(0x7f000001));
        } else {
            reply.flags |= 3; // no such name
        }
        return Answers{reply.toBytes()};
    });
    dhcp::Lease lease;
    lease.domain = "example.net";
    world.resync(lease, names);
    QCOMPARE(world.found, QByteArray("found"));
    QCOMPARE(server.requests().size(), size_t(1));
    QVERIFY2(server.requests()[0].startsWith("GET /8841-3PCC.xml HTTP/1.1\r\n"),
             server.requests()[0]);
    QVERIFY2(server.requests()[0].contains("\r\nHost: example.net:"), server.requests()[0]);
}

void TestDiscoveryNet::hostileRecordsLeadNowhere_data()
{
    using Answerer = RudeDns::Answerer;
    QTest::addColumn<Answerer>("answer");
    const auto row = [](const char* name, std::function<void(DnsReply&)> write) {
        QTest::newRow(name) << Answerer([write](const DnsQuery& query) {
            DnsReply reply(query);
            write(reply);
            return Answers{reply.toBytes()};
        });
    };
    row("forged id", [](DnsReply& reply) {
        reply.id[0] = char(~reply.id[0]);
        reply.withService(dnsName("pr1.example"), 443);
    });
    row("wrong question", [](DnsReply& reply) {
        reply.question = dnsName("other.example") + be16(33) + be16(1);
        reply.withService(dnsName("pr1.example"), 443);
    });
    row("target that points at itself", [](DnsReply& reply) {
        reply.withService(QByteArray("\xc0", 1) + char(12 + reply.question.size() + 18), 443);
    });
    row("target with a slash",
        [](DnsReply& reply) { reply.withService(QByteArray("\3a/b\0", 5), 443); });
    row("target with a line end",
        [](DnsReply& reply) { reply.withService(QByteArray("\4a\r\nb\0", 6), 443); });
    row("no service", [](DnsReply& reply) { reply.withService(QByteArray(1, '\0'), 0); });
    row("port 0", [](DnsReply& reply) { reply.withService(dnsName("pr1.example"), 0); });
    row("cut record",
        [](DnsReply& reply) { reply.with(dnsOwner, DnsType::Srv, QByteArray(5, '\1'), 40); });
    row("CNAME loop", [](DnsReply& reply) { reply.with(dnsOwner, DnsType::Cname, dnsOwner); });
    row("no answer", [](DnsReply& reply) { reply.question.clear(); });
}

void TestDiscoveryNet::hostileRecordsLeadNowhere()
{
    QFETCH(RudeDns::Answerer, answer);
    RealWorld world;
    const RudeDns names(world.reactor, answer);
    dhcp::Lease lease;
    lease.domain = "example.net";
    world.resync(lease, names);
    QVERIFY(!names.queries().empty());
    QCOMPARE(world.found, QByteArray());
    QCOMPARE(world.events.count("resync.finished"), 1);
    const events::Event failed = world.events.last("resync.failed");
    QCOMPARE(failed.member("cause").toString(), QStringLiteral("dns"));
    QCOMPARE(failed.member("error").toString(), QStringLiteral("DNS Resolution failed"));
    QVERIFY(!failed.member("detail").toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestDiscoveryNet)
#include "tst_discoverynet.moc"
