#include "tests/support/fakedhcpserver.h"
#include "tests/support/scene.h"

#include <QTest>

using namespace vphone;
using namespace std::chrono_literals;
using phone::Cable;
using test::Scene;

namespace {

void plug(test::World& world, fleet::PhoneIndex phone, const Cable& cable)
{
    world.engine.ask(phone, [&](phone::Phone& asked, Instant now, phone::Actions& actions) {
        asked.setCable(cable, now, actions);
    });
}

constexpr Cable pulled{.isPluggedIn = false};

/// A phone that is up and has resynced.
struct Desk : Scene
{
    explicit Desk(const Params& params = {}) : Scene(params)
    {
        powerOn();
        run(1min);
        world.events.events.clear();
        world.network.requests.clear();
    }
    void set(const Cable& cable) { plug(world, phone, cable); }
    [[nodiscard]] QByteArray error() const
    {
        return world.events.last("resync.failed").member("cause").toString().toUtf8();
    }
};

/// Counts what a phone sends, and may answer.
struct Wire final : ports::DhcpLink
{
    tests::FakeDhcpServer server{dhcp::Version::V4};
    std::vector<QByteArray> sent;

    void send(bool, QByteArray message) override { sent.push_back(std::move(message)); }
    Result<Done, QByteArray> adopt(const IpAddress&, int) override { return Done{}; }
    void giveUp(const IpAddress&) override {}
};

} // namespace

/// The network cable: pulled, slow, lossy.
class TestCable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneNobodyTouchedIsPluggedIn();
    void pulledNothingIsSent();
    void pulledNamesAreNotFound();
    void pullingFailsWhatIsUnderWay();
    void pluggedInAgainItGoesOn();
    void pulledSyslogGoesNowhere();
    void pulledDhcpGoesNowhere();
    void pulledDhcpAnswersAreNotHeard();
    void answersTakeLonger();
    void powerGoesWhileAnAnswerIsHeld();
    void everythingIsLost();
    void someIsLost();
    void theCableOutlivesAReboot();
};

void TestCable::aPhoneNobodyTouchedIsPluggedIn()
{
    const Desk desk;
    QVERIFY(desk.world.engine[desk.phone].cable() == Cable());
}

void TestCable::pulledNothingIsSent()
{
    Desk desk;
    desk.set(pulled);
    desk.set(pulled);
    QCOMPARE(desk.world.events.count("network.link"), 1);
    QVERIFY(!desk.world.events.last("network.link").member("up").toBool(true));
    QVERIFY(desk.url());
    desk.run(10s);
    QVERIFY(desk.world.network.requests.empty());
    QCOMPARE(desk.world.events.count("resync.failed"), 1);
    QCOMPARE(desk.error(), QByteArray("connect"));
}

void TestCable::pulledNamesAreNotFound()
{
    Desk desk;
    desk.world.network.setName("prov.example", {IpAddress::v4(0xc0000205)});
    desk.set(pulled);
    QVERIFY(desk.url("http://prov.example/a.xml"));
    desk.run(10s);
    QVERIFY(desk.world.network.lookups.empty());
    QCOMPARE(desk.error(), QByteArray("dns"));
}

void TestCable::pullingFailsWhatIsUnderWay()
{
    Desk desk;
    desk.world.network.setLatency(10s);
    QVERIFY(desk.url());
    desk.run(1s);
    QCOMPARE(desk.world.network.requests.size(), size_t(1));
    QCOMPARE(desk.world.events.count("resync.failed"), 0);
    desk.set(pulled);
    QCOMPARE(desk.world.events.count("resync.failed"), 1);
    QCOMPARE(desk.error(), QByteArray("connect"));
    QCOMPARE(desk.world.engine.inFlight(), 0);
    desk.run(20s);
    QCOMPARE(desk.world.events.count("resync.succeeded"), 0);
}

void TestCable::pluggedInAgainItGoesOn()
{
    Desk desk(Scene::Params{{"Resync_Error_Retry_Delay", "60"}});
    desk.set(pulled);
    QVERIFY(desk.url());
    desk.run(10s);
    QCOMPARE(desk.world.events.count("resync.succeeded"), 0);
    desk.set({});
    desk.run(5min);
    QVERIFY(desk.world.events.count("resync.succeeded") >= 1);
}

void TestCable::pulledSyslogGoesNowhere()
{
    Desk desk(Scene::Params{{"Syslog_Server", "192.0.2.9"}});
    QVERIFY(desk.url());
    desk.run(10s);
    const size_t before = desk.world.network.datagrams.size();
    QVERIFY(before > 0);
    desk.set(pulled);
    QVERIFY(desk.url());
    desk.run(10s);
    QCOMPARE(desk.world.network.datagrams.size(), before);
}

void TestCable::pulledDhcpGoesNowhere()
{
    phone::Settings settings;
    settings.asksDhcp = true;
    test::World world(settings);
    Wire wire;
    world.engine.setDhcpLink(&wire);
    const auto phone = world.addPhone();
    plug(world, phone, pulled);
    world.engine.powerOn(phone);
    world.run(30s);
    QVERIFY(wire.sent.empty());
    QVERIFY(!world.engine[phone].isUp());
    plug(world, phone, {});
    world.run(2min);
    QVERIFY(!wire.sent.empty());
}

void TestCable::pulledDhcpAnswersAreNotHeard()
{
    phone::Settings settings;
    settings.asksDhcp = true;
    test::World world(settings);
    Wire wire;
    world.engine.setDhcpLink(&wire);
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(1s);
    QVERIFY(!wire.sent.empty());
    plug(world, phone, pulled);
    const size_t before = wire.sent.size();
    world.engine.handleDhcp(false, *wire.server.answer(wire.sent.front()));
    world.run(1s);
    QCOMPARE(wire.sent.size(), before);
    QVERIFY(!world.engine[phone].isUp());
}

void TestCable::answersTakeLonger()
{
    Desk desk;
    desk.set({.delay = 5s});
    QVERIFY(desk.url());
    desk.run(4s);
    QCOMPARE(desk.world.network.requests.size(), size_t(1));
    QCOMPARE(desk.world.events.count("resync.succeeded"), 0);
    desk.run(2s);
    QCOMPARE(desk.world.events.count("resync.succeeded"), 1);
    desk.set({});
    QVERIFY(desk.url());
    desk.run(1s);
    QCOMPARE(desk.world.events.count("resync.succeeded"), 2);
}

void TestCable::powerGoesWhileAnAnswerIsHeld()
{
    Desk desk;
    desk.set({.delay = 5s});
    QVERIFY(desk.url());
    desk.run(1s);
    desk.powerOff();
    desk.run(10s);
    QCOMPARE(desk.world.events.count("resync.succeeded"), 0);
    desk.powerOn();
    desk.run(1min);
    QCOMPARE(desk.world.events.count("resync.succeeded"), 1);
}

void TestCable::everythingIsLost()
{
    Desk desk;
    desk.set({.lossPercent = 100});
    QVERIFY(desk.url());
    desk.run(10s);
    QCOMPARE(desk.world.events.count("resync.failed"), 0);
    desk.run(20s);
    QVERIFY(desk.world.network.requests.empty());
    QCOMPARE(desk.error(), QByteArray("timeout"));
}

void TestCable::someIsLost()
{
    Desk desk(Scene::Params{{"Resync_Error_Retry_Delay", "0"}});
    desk.set({.lossPercent = 30});
    constexpr int asked = 200;
    for (int i = 0; i < asked; ++i) {
        QVERIFY(desk.url());
        desk.run(1min);
    }
    const auto failed = desk.world.events.count("resync.failed");
    QVERIFY2(failed > asked / 10 && failed < asked / 2, QByteArray::number(failed).constData());
    QCOMPARE(desk.world.events.count("resync.succeeded"), asked - failed);
}

void TestCable::theCableOutlivesAReboot()
{
    Desk desk;
    desk.set(pulled);
    desk.world.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    desk.run(1min);
    QVERIFY(!desk.world.engine[desk.phone].cable().isPluggedIn);
    QVERIFY(desk.world.network.requests.empty());
    QCOMPARE(desk.world.events.count("resync.succeeded"), 0);
}

QTEST_GUILESS_MAIN(TestCable)
#include "tst_cable.moc"
