#include "core/net/realnetwork.h"
#include "core/sim/simclock.h"
#include "core/sim/simnetwork.h"

#include <QTest>

#include <set>

using namespace vphone;
using namespace std::chrono_literals;
using ports::FetchResult;

namespace {

const IpAddress localhost = IpAddress::v4(0x7f000001);
const IpAddress serverAddress = IpAddress::v4(0xc0000205); ///< 192.0.2.5
const IpAddress strangerAddress = IpAddress::v4(0xc6336401);

/// Serves the same bytes at every path, and keeps what it was told.
class OneFile final : public sim::SimServer
{
public:
    FetchResult answer(const ports::FetchRequest&) override
    {
        FetchResult result;
        result.status = 200;
        result.body = body;
        return result;
    }
    void handleEnd(const sim::Visitor& visitor, const ports::FetchRequest&,
                   const FetchResult& result) override
    {
        visitors.push_back(visitor.phone);
        causes.push_back(result.cause);
    }
    void handleDatagram(const sim::Visitor&, QByteArrayView bytes) override
    {
        datagrams.push_back(bytes.toByteArray());
    }

    QByteArray body = QByteArray(8000, 'x');
    std::vector<MacAddress> visitors;
    std::vector<Cause> causes;
    std::vector<QByteArray> datagrams;
};

/// A network with a file server by name, and its clock.
class Desk
{
public:
    explicit Desk(const sim::Faults& faults = {}, quint64 seed = 7) : network(clock, seed, faults)
    {
        for (const quint16 port : {69, 80, 443, 514})
            network.listen({serverAddress, port}, server);
        network.setName("files.example.net", {serverAddress});
        network.setCaller(MacAddress(0x000e08000001));
    }

    struct Ended
    {
        FetchResult result;
        Duration taken = Duration::zero();
    };

    void runUntilQuiet()
    {
        while (const auto next = network.nextDelivery()) {
            clock.goTo(*next);
            network.deliverDue();
        }
    }
    Ended fetch(ports::Scheme scheme, const IpAddress& address = serverAddress, quint16 port = 0,
                const QByteArray& path = "/x")
    {
        ports::FetchRequest request;
        request.scheme = scheme;
        request.host = address.toText();
        request.port = port != 0 ? port : ports::defaultPort(scheme);
        request.path = path;
        request.addresses = {address};
        return fetch(std::move(request));
    }
    Ended fetch(ports::FetchRequest request)
    {
        const Instant begun = clock.now();
        std::optional<Ended> ended;
        network.fetch(std::move(request), [&](FetchResult result) {
            ended = {std::move(result), clock.now() - begun};
        });
        runUntilQuiet();
        return ended.value_or(Ended());
    }

    sim::SimClock clock{*instantFromIso("2026-01-01T00:00:00Z")};
    OneFile server;
    sim::SimNetwork network;
};

sim::Faults always(quint32 sim::Faults::*fault)
{
    sim::Faults faults;
    faults.*fault = 1'000'000;
    return faults;
}

} // namespace

class TestSimNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxiesAreNotThereAndSaySo();
    void filesCome_data();
    void filesCome();
    void aSlowerNetworkTakesLonger();
    void nobodyThereEndsAsOnRealSockets_data();
    void nobodyThereEndsAsOnRealSockets();
    void waitsAreThoseOfTheRealNetwork();
    void theNextAddressIsTried();
    void aLostPacketCostsItsRetransmission();
    void faultsHappen();
    void namesStandInATable();
    void servicesStandInATable();
    void datagramsOvertakeEachOther();
    void lostDatagramsAreGone();
    void whatIsCancelledNeverComes();
    void tooMuchIsNotTaken();
    void fateHangsOnSeedAndRequest();
    void neighboursChangeNothing();
};

void TestSimNetwork::filesCome_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("tftp") << int(ports::Scheme::Tftp);
    QTest::newRow("http") << int(ports::Scheme::Http);
    QTest::newRow("https") << int(ports::Scheme::Https);
}

void TestSimNetwork::filesCome()
{
    QFETCH(int, scheme);
    Desk desk;
    const auto ended = desk.fetch(ports::Scheme(scheme));
    QCOMPARE(ended.result.cause, Cause::None);
    QCOMPARE(ended.result.body, desk.server.body);
    QCOMPARE(ended.result.peer, serverAddress);
    QVERIFY(ended.taken > 0s && ended.taken < 1s);
    QCOMPARE(desk.server.visitors, std::vector{MacAddress(0x000e08000001)});
    QCOMPARE(desk.network.transfers(), quint64(1));
}

void TestSimNetwork::aSlowerNetworkTakesLonger()
{
    const auto taken = [](Duration latency, qsizetype bytes) {
        sim::Faults faults;
        faults.latencyMin = faults.latencyMax = latency;
        Desk desk(faults);
        desk.server.body = QByteArray(bytes, 'x');
        return desk.fetch(ports::Scheme::Tftp).taken;
    };
    // One block is the request and its answer; each further block one more round.
    QCOMPARE(taken(10ms, 100), Duration(20ms));
    QCOMPARE(taken(10ms, 1000), Duration(40ms));
    QCOMPARE(taken(100ms, 100), Duration(200ms));
}

void TestSimNetwork::nobodyThereEndsAsOnRealSockets_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<bool>("isHostThere");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char* name, ports::Scheme scheme, bool isHostThere, Cause cause,
                        int seconds) {
        QTest::newRow(name) << int(scheme) << isHostThere << int(cause) << seconds;
    };
    row("tftp, closed port", ports::Scheme::Tftp, true, Cause::Connect, 0);
    row("http, closed port", ports::Scheme::Http, true, Cause::Connect, 0);
    row("tftp, no such host", ports::Scheme::Tftp, false, Cause::Timeout, 25);
    row("http, no such host", ports::Scheme::Http, false, Cause::Timeout, 10);
}

void TestSimNetwork::nobodyThereEndsAsOnRealSockets()
{
    QFETCH(int, scheme);
    QFETCH(bool, isHostThere);
    QFETCH(int, cause);
    QFETCH(int, seconds);
    Desk desk;
    const auto ended =
        desk.fetch(ports::Scheme(scheme), isHostThere ? serverAddress : strangerAddress, 9999);
    QCOMPARE(int(ended.result.cause), cause);
    QCOMPARE(int(std::chrono::floor<std::chrono::seconds>(ended.taken).count()), seconds);
    QVERIFY(ended.result.peer.isNull());
}

void TestSimNetwork::waitsAreThoseOfTheRealNetwork()
{
    static_assert(std::is_base_of_v<ports::Waits, net::NetworkOptions>);
    const net::NetworkOptions real;
    QCOMPARE(real.connectWait, Duration(10s));
    QCOMPARE(real.tftpTries * real.tftpWait, Duration(25s));
}

void TestSimNetwork::theNextAddressIsTried()
{
    Desk desk;
    ports::FetchRequest request;
    request.scheme = ports::Scheme::Http;
    request.host = "files.example.net";
    request.port = 80;
    request.path = "/x";
    request.addresses = {strangerAddress, serverAddress};
    const auto ended = desk.fetch(request);
    QCOMPARE(ended.result.cause, Cause::None);
    QCOMPARE(ended.result.peer, serverAddress);
    QVERIFY(ended.taken > 10s);
}

void TestSimNetwork::aLostPacketCostsItsRetransmission()
{
    sim::Faults faults;
    faults.loss = 20'000;
    Desk desk(faults);
    int late = 0;
    for (int i = 0; i < 200; ++i) {
        const auto ended =
            desk.fetch(ports::Scheme::Tftp, serverAddress, 0, "/" + QByteArray::number(i));
        QCOMPARE(ended.result.cause, Cause::None);
        // Each loss costs the five seconds of a TFTP client, and nothing else takes that long.
        const bool isLate = ended.taken >= 5s;
        QVERIFY(isLate || ended.taken < 1s);
        late += isLate;
    }
    // 17 exchanges of two packets: about half of the transfers lose one.
    QVERIFY2(late > 60 && late < 140, QByteArray::number(late).constData());
}

void TestSimNetwork::faultsHappen()
{
    Desk lossy(always(&sim::Faults::loss));
    const auto silent = lossy.fetch(ports::Scheme::Tftp);
    QCOMPARE(silent.result.cause, Cause::Timeout);
    QCOMPARE(silent.taken, Duration(25s));
    const auto unconnected = lossy.fetch(ports::Scheme::Http);
    QCOMPARE(unconnected.result.cause, Cause::Timeout);
    QCOMPARE(unconnected.taken, Duration(10s));
    QVERIFY(lossy.server.visitors.empty());

    Desk resetting(always(&sim::Faults::resets));
    QCOMPARE(resetting.fetch(ports::Scheme::Http).result.cause, Cause::Reset);
    QCOMPARE(resetting.server.causes, std::vector{Cause::Reset});
    QCOMPARE(resetting.fetch(ports::Scheme::Tftp).result.cause, Cause::None);

    Desk truncating(always(&sim::Faults::truncation));
    const auto cut = truncating.fetch(ports::Scheme::Http);
    QCOMPARE(cut.result.cause, Cause::None);
    QVERIFY(cut.result.body.size() < truncating.server.body.size());
}

void TestSimNetwork::namesStandInATable()
{
    const auto lookUp = [](Desk& desk, const QByteArray& name) {
        ports::ResolveResult found;
        desk.network.resolve(name, [&](ports::ResolveResult result) { found = std::move(result); });
        desk.runUntilQuiet();
        return found;
    };
    Desk desk;
    QCOMPARE(lookUp(desk, "Files.example.NET").addresses, std::vector{serverAddress});
    QCOMPARE(lookUp(desk, "unknown.example.net").cause, Cause::Dns);
    Desk failing(always(&sim::Faults::dnsFailure));
    QCOMPARE(lookUp(failing, "files.example.net").cause, Cause::Dns);
    Desk lossy(always(&sim::Faults::loss));
    const Instant begun = lossy.clock.now();
    QCOMPARE(lookUp(lossy, "files.example.net").cause, Cause::Dns);
    QCOMPARE(lossy.clock.now() - begun, Duration(15s));
}

void TestSimNetwork::servicesStandInATable()
{
    Desk desk;
    desk.network.setService("_ciscoprov-http._tcp.example.net", {{"files.example.net", 80, 1, 1}});
    std::vector<ports::ServiceResult> found;
    for (const char* name : {"_ciscoprov-http._tcp.example.net", "_other._tcp.example.net"})
        desk.network.resolveService(
            name, [&](ports::ServiceResult result) { found.push_back(std::move(result)); });
    desk.runUntilQuiet();
    QCOMPARE(found.size(), size_t(2));
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.cause < b.cause; });
    QCOMPARE(found[0].targets.at(0).host, QByteArray("files.example.net"));
    QCOMPARE(found[1].cause, Cause::Dns);
}

void TestSimNetwork::datagramsOvertakeEachOther()
{
    Desk desk;
    QByteArrayList sent;
    for (int i = 0; i < 50; ++i) {
        sent += QByteArray::number(i);
        desk.network.send(localhost, {serverAddress, 514}, sent.back());
    }
    desk.runUntilQuiet();
    const QByteArrayList came(desk.server.datagrams.begin(), desk.server.datagrams.end());
    QCOMPARE(came.size(), sent.size());
    QVERIFY(came != sent);
    QCOMPARE(std::set<QByteArray>(came.begin(), came.end()),
             std::set<QByteArray>(sent.begin(), sent.end()));
}

void TestSimNetwork::lostDatagramsAreGone()
{
    Desk desk(always(&sim::Faults::loss));
    desk.network.send(localhost, {serverAddress, 514}, "x");
    desk.network.send(localhost, {strangerAddress, 514}, "x");
    desk.runUntilQuiet();
    QVERIFY(desk.server.datagrams.empty());
}

void TestSimNetwork::whatIsCancelledNeverComes()
{
    Desk desk;
    int answers = 0;
    const auto count = [&](const ports::ResolveResult&) { ++answers; };
    const auto cancelled = desk.network.resolve("files.example.net", count);
    QVERIFY(cancelled != 0);
    desk.network.cancel(cancelled);
    // Its place is taken again, under another id.
    const auto next = desk.network.resolve("files.example.net", count);
    QVERIFY(next != cancelled);
    desk.network.cancel(cancelled);
    desk.network.cancel(0);
    desk.runUntilQuiet();
    QCOMPARE(answers, 1);
}

void TestSimNetwork::tooMuchIsNotTaken()
{
    Desk desk;
    desk.server.body = QByteArray(ports::wireBytesMax + 1, 'x');
    QCOMPARE(desk.fetch(ports::Scheme::Http).result.cause, Cause::TooBig);
}

void TestSimNetwork::fateHangsOnSeedAndRequest()
{
    const auto taken = [](quint64 seed, MacAddress phone, const QByteArray& path) {
        Desk desk({}, seed);
        desk.network.setCaller(phone);
        return desk.fetch(ports::Scheme::Http, serverAddress, 0, path).taken;
    };
    const MacAddress one(1);
    const Duration first = taken(7, one, "/a");
    QCOMPARE(taken(7, one, "/a"), first);
    QVERIFY(taken(8, one, "/a") != first);
    QVERIFY(taken(7, MacAddress(2), "/a") != first);
    QVERIFY(taken(7, one, "/b") != first);
}

void TestSimNetwork::neighboursChangeNothing()
{
    const auto taken = [](bool hasNeighbours) {
        Desk desk;
        for (quint64 i = 2; hasNeighbours && i < 20; ++i) {
            desk.network.setCaller(MacAddress(i));
            desk.network.resolve("files.example.net", [](const ports::ResolveResult&) {});
            desk.network.send(localhost, {serverAddress, 514}, "x");
        }
        desk.network.setCaller(MacAddress(1));
        return desk.fetch(ports::Scheme::Http).taken;
    };
    QCOMPARE(taken(true), taken(false));
}

void TestSimNetwork::proxiesAreNotThereAndSaySo()
{
    Desk desk;
    ports::FetchRequest request;
    request.scheme = ports::Scheme::Http;
    request.host = "files.example.net";
    request.port = 80;
    request.path = "/x";
    request.addresses = {serverAddress};
    request.proxy = ports::ProxyServer{"192.0.2.5", 80, {}};
    const FetchResult result = desk.fetch(request).result;
    QCOMPARE(result.cause, Cause::Connect);
    QVERIFY2(result.detail.contains("no HTTP proxies in the simulation"), result.detail);

    std::optional<ports::ProxyResult> found;
    ports::ProxyQuery query;
    query.script = std::make_shared<const QByteArray>("function FindProxyForURL() {}");
    desk.network.findProxy(query, [&](ports::ProxyResult answer) { found = std::move(answer); });
    QVERIFY(!found);
    desk.runUntilQuiet();
    QVERIFY(found);
    QCOMPARE(found->cause, Cause::Connect);
    QVERIFY2(found->detail.contains("not run in the simulation"), found->detail);
}

QTEST_GUILESS_MAIN(TestSimNetwork)
#include "tst_simnetwork.moc"
