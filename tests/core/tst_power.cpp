#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

/// Power, reboots and factory reset: what is cut off, what waits, what stays.
class TestPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerCutEndsWhatWasAskedFor();
    void powerCycleForcesAResync();
    void rebootWaitsForIdleLines();
    void rebootWaitsForTheTransferUnderWay();
    void profileRebootWaitsForIdleLines();
    void rebootEndsTheCountdown();
    void lastFiveReasonsAreKept();
    void factoryResetComesBackToTheCustomization();
    void factoryResetIsNotTakenBackByAReboot();
    void survivorsOutliveAFactoryReset();
    void flashChangesAreTold();
    void callsEndWithThePower();

private:
    static fleet::PhoneIndex phoneWithServer(World& world, Duration latency = 5ms)
    {
        world.network.setLatency(latency);
        world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>a</GPP_A>")); });
        return world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"}, {"Resync_Periodic", "0"}});
    }
};

void TestPower::powerCutEndsWhatWasAskedFor()
{
    World world;
    const auto index = phoneWithServer(world, 10s);
    world.engine.powerOn(index);
    world.run(1s);
    QCOMPARE(world.events.count("resync.requested"), qsizetype(1));
    world.engine.powerOff(index);
    QCOMPARE(world.events.count("resync.failed"), qsizetype(1));
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(),
             QStringLiteral("reset"));
    QCOMPARE(world.events.last("resync.finished").member("ok").toBool(), false);
    world.run(1h);
    QCOMPARE(world.events.count("resync.succeeded"), qsizetype(0));
}

// shows C052
void TestPower::powerCycleForcesAResync()
{
    World world;
    const auto index = phoneWithServer(world);
    world.engine.powerOn(index);
    world.run(1h);
    world.engine.powerOff(index);
    world.run(1h);
    QCOMPARE(world.network.requests.size(), size_t(1));
    world.engine.powerOn(index);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(2));
    QCOMPARE(world.events.last("resync.requested").member("trigger").toString(),
             QStringLiteral("power-up"));
}

void TestPower::rebootWaitsForIdleLines()
{
    World world;
    const auto index = phoneWithServer(world);
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 2, line::LineAction::Start));
    world.engine.reboot(index, phone::BootReason::UserTriggered);
    world.run(1h);
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(0));
    QVERIFY(world.engine.act(index, 2, line::LineAction::End));
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(1));
    world.run(10s);
    QCOMPARE(world.events.last("phone.boot").member("reason").toString(),
             QStringLiteral("user-triggered"));
    // T1 follows every reboot; the countdown of the call is gone.
    QCOMPARE(world.network.requests.size(), size_t(2));
}

void TestPower::rebootWaitsForTheTransferUnderWay()
{
    World world;
    const auto index = phoneWithServer(world, 10s);
    world.engine.powerOn(index);
    world.run(1s);
    world.engine.reboot(index, phone::BootReason::UserTriggered);
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(0));
    world.run(9500ms);
    QCOMPARE(world.events.count("resync.succeeded"), qsizetype(1));
    QCOMPARE(world.events.count("resync.finished"), qsizetype(1));
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(1));
}

void TestPower::profileRebootWaitsForIdleLines()
{
    World world;
    world.network.setLatency(10s);
    world.network.setServer(
        [](const auto&) { return reply(flatProfile("<IP_Mode>IPv4 Only</IP_Mode>")); });
    const auto index =
        world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"}, {"Resync_Periodic", "0"}});
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Ring));
    world.run(1h);
    QCOMPARE(world.value(index, "IP_Mode"), QByteArray("IPv4 Only"));
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(0));
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(),
             QStringLiteral("provisioning"));
}

void TestPower::rebootEndsTheCountdown()
{
    World world;
    const auto index = phoneWithServer(world);
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Start));
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    QVERIFY(world.engine.requestResync(index, {provision::Trigger::Api}));
    QCOMPARE(world.network.requests.size(), size_t(1));
    world.engine.reboot(index, phone::BootReason::UserTriggered);
    world.run(10s);
    QCOMPARE(world.network.requests.size(), size_t(2));
}

void TestPower::lastFiveReasonsAreKept()
{
    World world;
    const auto index = phoneWithServer(world);
    world.engine.powerOn(index);
    for (int i = 0; i < 7; ++i) {
        world.run(1min);
        world.engine.reboot(index, i == 6 ? phone::BootReason::SipTriggered
                                          : phone::BootReason::UserTriggered);
    }
    const auto reasons = world.engine[index].flash().rebootReasons;
    QCOMPARE(reasons.size(), size_t(5));
    QVERIFY2(reasons.front().endsWith(" sip-triggered"), reasons.front().constData());
    QVERIFY(reasons.back().endsWith(" user-triggered"));
}

void TestPower::factoryResetComesBackToTheCustomization()
{
    World world;
    const auto index = phoneWithServer(world);
    const param::ParamTable& table = world.engine[index].config().table();
    config::Setting setting;
    setting.index = table.at("GPP_C");
    setting.value = "customized";
    world.engine.setCustomization(
        index, world.engine.store().intern(config::Overlay({std::move(setting)})));
    world.engine.powerOn(index);
    world.run(1s);
    QCOMPARE(world.value(index, "GPP_A"), QByteArray("a"));
    world.engine.factoryReset(index);
    QCOMPARE(world.value(index, "GPP_A"), QByteArray());
    QCOMPARE(world.value(index, "GPP_C"), QByteArray("customized"));
    QCOMPARE(world.value(index, "Profile_Rule"), QByteArray("/$PSN.xml"));
    QCOMPARE(world.events.count("phone.factory_reset"), qsizetype(1));
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(),
             QStringLiteral("factory-reset"));
    QVERIFY(world.events.count("config.changed") > 1);
    world.run(10s);
    QVERIFY(world.engine[index].isUp());
}

void TestPower::factoryResetIsNotTakenBackByAReboot()
{
    World world;
    const auto index = phoneWithServer(world);
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Start));
    world.engine.factoryReset(index);
    world.engine.reboot(index, phone::BootReason::UserTriggered);
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(),
             QStringLiteral("factory-reset"));
}

void TestPower::survivorsOutliveAFactoryReset()
{
    World world;
    const auto index = phoneWithServer(world);
    phone::Flash flash = world.engine[index].flash();
    flash.survivors = {{"mic", "renewed"}, {"headset", "settings"}};
    flash.inactiveFirmware = "sip68xx.11-3-1MSR2-6";
    world.engine.ask(index, [&](phone::Phone& phone, Instant, phone::Actions&) {
        phone.restore(std::move(flash));
    });
    world.engine.powerOn(index);
    world.run(1s);
    world.engine.factoryReset(index);
    world.run(10s);
    const phone::Flash after = world.engine[index].flash();
    QCOMPARE(after.survivors.at("mic"), QByteArray("renewed"));
    QCOMPARE(after.survivors.at("headset"), QByteArray("settings"));
    QCOMPARE(after.inactiveFirmware, QByteArray("sip68xx.11-3-1MSR2-6"));
}

void TestPower::flashChangesAreTold()
{
    World world;
    const auto index = phoneWithServer(world);
    const auto takeChanged = [&] {
        return world.engine.ask(index, [](phone::Phone& phone, Instant, phone::Actions&) {
            return phone.takeFlashChanged();
        });
    };
    const auto record = [&] {
        return phone::toRecord(world.engine[index].flash(), world.engine[index].config().table());
    };
    const QByteArray factory = record();
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(!takeChanged()); // The engine took it when the profile came.
    const QByteArray provisioned = record();
    QVERIFY(provisioned != factory);
    world.run(1h);
    QCOMPARE(record(), provisioned);
}

void TestPower::callsEndWithThePower()
{
    World world;
    const auto index = phoneWithServer(world);
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Ring));
    QVERIFY(world.engine.act(index, 1, line::LineAction::Answer));
    world.engine.powerOff(index);
    QCOMPARE(world.events.count("call.ended"), qsizetype(1));
    QVERIFY(!world.engine.act(index, 1, line::LineAction::Start));
}

QTEST_GUILESS_MAIN(TestPower)
#include "tst_power.moc"
