#include "core/dhcp/client.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"
#include "core/net/dhcplink.h"
#include "core/net/dhcpsocket.h"
#include "tests/support/fakedhcpserver.h"

#include <QTest>

#include <netinet/in.h>
#include <poll.h>
#include <unistd.h>

using namespace vphone;
using namespace std::chrono_literals;
using dhcp::Version;
using net::DhcpTarget;

namespace {

const IpAddress loopback = *IpAddress::parse("127.0.0.1");
constexpr MacAddress mac(0x000e08abcdef);

/// A UDP socket of this test.
struct Peer
{
    explicit Peer(const IpAddress& address)
        : descriptor(net::boundDhcpSocket({address, 0}, nullptr))
    {
        net::SocketAddress local;
        socklen_t size = local.size();
        if (getsockname(descriptor, local.data(), &size) == 0)
            port = net::SocketAddress::endpointOf(local.data())->port;
    }
    ~Peer() { ::close(descriptor); }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    /// The next datagram and whence it came; empty when there is none within seconds.
    QByteArray receive(net::SocketAddress& from) const
    {
        constexpr int waitMs = 5000;
        pollfd ready{descriptor, POLLIN, 0};
        QByteArray bytes(2000, '\0');
        socklen_t size = from.size();
        ssize_t count = 0;
        if (::poll(&ready, 1, waitMs) == 1)
            count = recvfrom(descriptor, bytes.data(), size_t(bytes.size()), 0, from.data(), &size);
        return bytes.first(std::max<ssize_t>(count, 0));
    }
    void send(const net::SocketAddress& to, const QByteArray& bytes) const
    {
        const ssize_t sent = sendto(descriptor, bytes.data(), size_t(bytes.size()), 0, to.data(),
                                    sizeof(sockaddr_in6));
        QCOMPARE(sent, ssize_t(bytes.size()));
    }

    int descriptor;
    quint16 port = 0;
};

} // namespace

class TestDhcpLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreRead_data();
    void targetsAreRead();
    void otherTextsAreExplained_data();
    void otherTextsAreExplained();
    void aRelaySendsFromAPortOfItsOwn();
    void aRelayTakesWhatComesToIt();
    void aRelayOfVersion6Unwraps();
    void anotherVersionIsNotSent();
};

void TestDhcpLink::targetsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("port");
    const int relay = int(DhcpTarget::Kind::Relay);
    const int interface = int(DhcpTarget::Kind::Interface);
    const auto row = [](const char* text, int kind, const char* name, int port = 0) {
        QTest::newRow(text) << QByteArray(text) << kind << QByteArray(name) << port;
    };
    row("relay:192.0.2.1", relay, "192.0.2.1");
    row("relay:192.0.2.1:6767", relay, "192.0.2.1", 6767);
    row("relay:dhcp.example", relay, "dhcp.example");
    row("relay:dhcp.example:67", relay, "dhcp.example", 67);
    row("relay:2001:db8::1", relay, "2001:db8::1");
    row("relay:[2001:db8::1]", relay, "2001:db8::1");
    row("relay:[2001:db8::1]:547", relay, "2001:db8::1", 547);
    row("iface:eth0", interface, "eth0");
    row("iface:eth0.100", interface, "eth0.100");
}

void TestDhcpLink::targetsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QByteArray, name);
    QFETCH(int, port);
    const auto target = net::parseDhcpTarget(text);
    QVERIFY2(target, target ? "" : target.error());
    QCOMPARE(int(target->kind), kind);
    QCOMPARE(target->name, name);
    QCOMPARE(int(target->port), port);
}

void TestDhcpLink::otherTextsAreExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* text, const char* words) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(words);
    };
    row("", "neither relay:HOST[:PORT] nor iface:NAME");
    row("eth0", "neither relay:HOST[:PORT] nor iface:NAME");
    row("Relay:192.0.2.1", "neither relay:HOST[:PORT] nor iface:NAME");
    row("relay:", "a host is wanted");
    row("relay::67", "a host is wanted");
    row("relay:a b", "a host is wanted");
    row("relay:[2001:db8::1", "a host is wanted");
    row("relay:[2001:db8::1]547", "a host is wanted");
    row("relay:192.0.2.1:", "is no port");
    row("relay:192.0.2.1:0", "is no port");
    row("relay:192.0.2.1:65536", "is no port");
    row("relay:192.0.2.1:dhcp", "is no port");
    row("iface:", "the name of a network interface");
    row("iface:a name", "the name of a network interface");
    row("iface:much-too-long-name", "the name of a network interface");
}

void TestDhcpLink::otherTextsAreExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const auto target = net::parseDhcpTarget(text);
    QVERIFY(!target);
    QVERIFY2(target.error().contains(words), target.error());
    QVERIFY2(target.error().contains(text), target.error());
}

void TestDhcpLink::aRelaySendsFromAPortOfItsOwn()
{
    const Peer server(loopback);
    net::Reactor reactor;
    const auto link = net::DhcpLink::open(
        reactor, *net::parseDhcpTarget("relay:127.0.0.1:" + QByteArray::number(server.port)), {},
        [](bool, QByteArrayView) {});
    QVERIFY2(link, link ? "" : link.error());
    QVERIFY((*link)->carries(false));
    QVERIFY(!(*link)->carries(true));
    ports::Random random(1);
    dhcp::Client client(Version::V4, {mac, "CP-8841-3PCC", {}});
    client.start({}, random);
    (*link)->send(false, client.takeMessages().front());
    net::SocketAddress from;
    const QByteArray bytes = server.receive(from);
    const auto view = dhcp::v4::View::parse(bytes);
    QVERIFY(view);
    QCOMPARE(view->relayAddress(), loopback);
    QCOMPARE(*view->option(dhcp::v4::RelayInformation), QByteArray::fromHex("1300"));
    const quint16 port = net::SocketAddress::endpointOf(from.data())->port;
    QVERIFY(port >= 1024);
    QVERIFY((*link)->adopt(loopback, 8));
    QVERIFY(!(*link)->adopt(*IpAddress::parse("198.51.100.77"), 24));
}

void TestDhcpLink::aRelayTakesWhatComesToIt()
{
    const Peer peer(loopback);
    const tests::FakeDhcpServer server(Version::V4);
    net::Reactor reactor;
    ports::Random random(1);
    dhcp::Client client(Version::V4, {mac, "CP-8841-3PCC", {}});
    const auto link = net::DhcpLink::open(
        reactor, *net::parseDhcpTarget("relay:127.0.0.1:" + QByteArray::number(peer.port)), {},
        [&](bool isV6, QByteArrayView message) {
            QVERIFY(!isV6);
            client.handleMessage(message, {}, random);
        });
    QVERIFY(link);
    client.start({}, random);
    while (client.state() != dhcp::ClientState::Bound) {
        const auto messages = client.takeMessages();
        QCOMPARE(messages.size(), size_t(1));
        (*link)->send(false, messages.front());
        net::SocketAddress from;
        const QByteArray bytes = peer.receive(from);
        peer.send(from, QByteArray(9000, 'x')); // longer than any message: passed over
        peer.send(from, *server.answer(bytes));
        const auto before = client.state();
        for (int i = 0; i < 10 && client.state() == before; ++i)
            reactor.poll(1s);
        QVERIFY(client.state() != before);
    }
    QCOMPARE(client.lease()->address, server.offered);
}

void TestDhcpLink::aRelayOfVersion6Unwraps()
{
    const IpAddress own = *IpAddress::parse("::1");
    const Peer peer(own);
    QVERIFY2(peer.port != 0, "::1 is not to be had: net.ipv6.conf.lo.disable_ipv6 has to be 0");
    const tests::FakeDhcpServer server(Version::V6);
    net::Reactor reactor;
    QByteArray received;
    const auto link = net::DhcpLink::open(
        reactor, *net::parseDhcpTarget("relay:[::1]:" + QByteArray::number(peer.port)), {},
        [&](bool isV6, QByteArrayView message) {
            QVERIFY(isV6);
            received = message.toByteArray();
        });
    QVERIFY2(link, link ? "" : link.error());
    QVERIFY((*link)->carries(true));
    ports::Random random(1);
    dhcp::Client client(Version::V6, {mac, "CP-8841-3PCC", {}});
    client.start({}, random);
    client.handleExpiry(*client.nextExpiry(), random);
    const QByteArray solicit = client.takeMessages().front();
    (*link)->send(true, solicit);
    net::SocketAddress from;
    const QByteArray forwarded = peer.receive(from);
    const auto options = dhcp::v6::Options::parse(QByteArrayView(forwarded).sliced(34));
    QCOMPARE(options->first(dhcp::v6::RelayMessage)->toByteArray(), solicit);
    const QByteArray answer = *server.answer(solicit);
    QByteArray reply = forwarded.first(34);
    reply[0] = char(dhcp::v6::Type::RelayReply);
    dhcp::v6::appendOption(reply, dhcp::v6::RelayMessage, answer);
    peer.send(from, answer); // not wrapped: passed over
    peer.send(from, reply);
    for (int i = 0; i < 10 && received.isEmpty(); ++i)
        reactor.poll(1s);
    QCOMPARE(received, answer);
}

void TestDhcpLink::anotherVersionIsNotSent()
{
    const Peer server(loopback);
    net::Reactor reactor;
    const auto link = net::DhcpLink::open(
        reactor, *net::parseDhcpTarget("relay:127.0.0.1:" + QByteArray::number(server.port)), {},
        [](bool, QByteArrayView) {});
    (*link)->send(true, "solicit");
    (*link)->send(false, "no message");
    pollfd ready{server.descriptor, POLLIN, 0};
    QCOMPARE(::poll(&ready, 1, 50), 0);
}

QTEST_GUILESS_MAIN(TestDhcpLink)
#include "tst_dhcplink.moc"
