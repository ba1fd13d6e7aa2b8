#include "tests/support/fakedhcpserver.h"
#include "tests/support/fakeworld.h"

#include <QTest>

using namespace vphone;
using namespace std::chrono_literals;
using dhcp::Version;
using tests::FakeDhcpServer;

namespace {

const IpAddress ownAddress = IpAddress::v4(0x7f000001);

/// Phones whose DHCP server is a fake one.
struct Exercise final : ports::DhcpLink
{
    explicit Exercise(phone::Settings settings, Version version = Version::V4)
        : server(version), world(settings)
    {
        world.engine.setDhcpLink(this);
        world.network.setServer(
            [](const ports::FetchRequest&) { return test::reply(test::flatProfile("")); });
    }

    void send(bool isV6, QByteArray message) override
    {
        ++sent;
        if (isServed && isV6 == (server.version == Version::V6))
            waiting.push_back(std::move(message));
    }
    Result<Done, QByteArray> adopt(const IpAddress& address, int prefixBits) override
    {
        if (!mayAdopt)
            return Unexpected{QByteArray("not here")};
        adopted[address] = prefixBits;
        return Done{};
    }
    void giveUp(const IpAddress& address) override { adopted.erase(address); }

    /// Lets everything happen for \a length; answers of the server come at once.
    void run(Duration length)
    {
        const Instant end = world.clock.now() + length;
        do {
            for (const QByteArray& message : std::exchange(waiting, {})) {
                if (const auto answer = server.answer(message))
                    world.engine.handleDhcp(server.version == Version::V6, *answer);
            }
            if (waiting.empty())
                world.run(std::min<Duration>(100ms, end - world.clock.now()));
        } while (world.clock.now() < end || !waiting.empty());
    }

    FakeDhcpServer server;
    test::World world;
    bool isServed = true;
    bool mayAdopt = true;
    std::map<IpAddress, int> adopted;
    std::vector<QByteArray> waiting;
    int sent = 0;
};

phone::Settings asking(bool usesLeasedAddress = false)
{
    phone::Settings settings;
    settings.asksDhcp = true;
    settings.usesLeasedAddress = usesLeasedAddress;
    return settings;
}

} // namespace

/// A whole phone and a DHCP server.
class TestDhcpPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeaseComesBeforeTheFirstResync();
    void withoutAServerThePhoneGoesOnAsking();
    void aRenewalWithOtherOptionsIsTold();
    void anotherAddressRestartsThePhone();
    void aLeasedAddressBecomesThePhonesOwn();
    void aPhoneThatMayNotKeepsItsOwnAddress();
    void withoutPowerTheAddressIsGivenUp();
    void aLostLeaseGivesTheAddressUp();
};

void TestDhcpPhone::theLeaseComesBeforeTheFirstResync()
{
    Exercise exercise(asking());
    exercise.server.options = {{66, "192.0.2.77"}};
    const auto phone = exercise.world.addPhone({}, "CP-8841-3PCC");
    exercise.world.engine.powerOn(phone);
    exercise.run(1s);
    QCOMPARE(exercise.world.events.count("dhcp.bound"), 1);
    QCOMPARE(exercise.sent, 2);
    QVERIFY(!exercise.world.network.requests.empty());
    const ports::FetchRequest& request = exercise.world.network.requests.front();
    QCOMPARE(request.addresses.front().toText(), QByteArray("192.0.2.77"));
    QCOMPARE(request.path, QByteArray("/8841-3PCC.xml"));
    // Nobody said that the leased address could be used.
    QCOMPARE(request.localAddress, ownAddress);
    QVERIFY(exercise.adopted.empty());
}

void TestDhcpPhone::withoutAServerThePhoneGoesOnAsking()
{
    Exercise exercise(asking());
    exercise.isServed = false;
    const auto phone = exercise.world.addPhone();
    exercise.world.engine.powerOn(phone);
    exercise.run(10min);
    QVERIFY(exercise.world.events.count("dhcp.failed") >= 2);
    QVERIFY(!exercise.world.engine[phone].isUp());
    exercise.isServed = true;
    exercise.run(10min);
    QVERIFY(exercise.world.engine[phone].isUp());
}

void TestDhcpPhone::aRenewalWithOtherOptionsIsTold()
{
    Exercise exercise(asking());
    const auto phone = exercise.world.addPhone();
    exercise.world.engine.powerOn(phone);
    exercise.run(10s);
    exercise.server.options = {{160, "https://b.example"}};
    exercise.run(10min);
    QCOMPARE(exercise.world.events.count("dhcp.bound"), 2);
    QCOMPARE(exercise.world.events.count("phone.reboot"), 0);
}

void TestDhcpPhone::anotherAddressRestartsThePhone()
{
    Exercise exercise(asking());
    const auto phone = exercise.world.addPhone();
    exercise.world.engine.powerOn(phone);
    exercise.run(10s);
    exercise.server.offered = *IpAddress::parse("192.0.2.51");
    exercise.run(10min);
    QCOMPARE(exercise.world.events.count("phone.reboot"), 1);
    QVERIFY(exercise.world.engine[phone].isUp());
}

void TestDhcpPhone::aLeasedAddressBecomesThePhonesOwn()
{
    Exercise exercise(asking(true));
    exercise.server.options = {{1, QByteArray::fromHex("ffffff00")}, {66, "192.0.2.77"}};
    const auto phone = exercise.world.addPhone();
    exercise.world.engine.powerOn(phone);
    exercise.run(1s);
    const std::map<IpAddress, int> expected{{exercise.server.offered, 24}};
    QCOMPARE(exercise.adopted, expected);
    QCOMPARE(exercise.world.engine[phone].identity().address, exercise.server.offered);
    QCOMPARE(exercise.world.network.requests.front().localAddress, exercise.server.offered);
    // Another one takes its place.
    exercise.server.offered = *IpAddress::parse("192.0.2.51");
    exercise.run(10min);
    const std::map<IpAddress, int> moved{{exercise.server.offered, 24}};
    QCOMPARE(exercise.adopted, moved);
    QCOMPARE(exercise.world.engine[phone].identity().address, exercise.server.offered);
}

void TestDhcpPhone::aPhoneThatMayNotKeepsItsOwnAddress()
{
    Exercise exercise(asking(true));
    exercise.mayAdopt = false;
    const auto phone = exercise.world.addPhone({{"Resync_Random_Delay", "1"}});
    exercise.world.engine.powerOn(phone);
    exercise.run(30s);
    QVERIFY(exercise.world.engine[phone].isUp());
    QCOMPARE(exercise.world.engine[phone].identity().address, ownAddress);
}

void TestDhcpPhone::withoutPowerTheAddressIsGivenUp()
{
    Exercise exercise(asking(true));
    const auto phone = exercise.world.addPhone();
    exercise.world.engine.powerOn(phone);
    exercise.run(1s);
    QVERIFY(!exercise.adopted.empty());
    exercise.world.engine.powerOff(phone);
    QVERIFY(exercise.adopted.empty());
    QCOMPARE(exercise.world.engine[phone].identity().address, ownAddress);
}

void TestDhcpPhone::aLostLeaseGivesTheAddressUp()
{
    Exercise exercise(asking(true));
    const auto phone = exercise.world.addPhone();
    exercise.world.engine.powerOn(phone);
    exercise.run(1s);
    exercise.isServed = false;
    exercise.run(11min);
    QVERIFY(exercise.adopted.empty());
    QVERIFY(exercise.world.events.count("dhcp.failed") >= 1);
    exercise.isServed = true;
    exercise.run(10min);
    QCOMPARE(exercise.adopted.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDhcpPhone)
#include "tst_dhcpphone.moc"
