#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

/// The doors by which SIP, pages, screen and XML objects ask for a resync.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notifyRunsTheRulesOrItsProfile();
    void notifyIsRefusedWhenResyncFromSipIsNo();
    void urlRunsItsRuleOnceAndStoresNothing();
    void urlWithoutRuleRunsAllFour();
    void urlIsRefusedWhenDirectActionsAreOff();
    void menuStoresTheRuleAndRunsAllFour();
    void menuRunsTheRuleOnceUnderItsQuirk();
    void menuIsShutByUserConfigurableResync();
    void menuObeysTriggersUnlessExempt();
    void executeItemRunsItsRuleAlone();
    void executeItemFromSipCountsAsNotify();
    void submittedRuleRebootsAndResyncs();
    void submittedOtherValueRearmsWithoutReboot();
    void submitResyncsNotUnderPowerOnly();
    void settingsAreAllOrNone();
    void rebootClassValueOfTheApiReboots();
    void provisionEnableStopsEveryDoor();
    void provisionEnableEndsARunThatWaits();
    void explicitRequestGoesBeforeATimer();
    void requestDuringARunWaitsItsTurn();

private:
    /// A phone that is up, with nothing scheduled but what \a params say.
    static fleet::PhoneIndex quietPhone(World& world,
                                        std::vector<std::pair<QByteArray, QByteArray>> params = {})
    {
        params.insert(params.begin(), {{"Resync_On_Reset", "No"},
                                       {"Profile_Rule", "http://127.0.0.1/own.xml"},
                                       {"Resync_Periodic", "0"},
                                       {"Resync_Error_Retry_Delay", "0"}});
        world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>a</GPP_A>")); });
        const auto phone = world.addPhone(params);
        world.engine.powerOn(phone);
        world.run(10s);
        return phone;
    }
    static QByteArrayList paths(const World& world)
    {
        QByteArrayList paths;
        for (const auto& request : world.network.requests)
            paths += request.path;
        return paths;
    }
    static QString trigger(const World& world)
    {
        return world.events.last("resync.requested").member("trigger").toString();
    }
    static int prvst(const World& world)
    {
        return world.events.last("resync.requested").member("prvst").toInt();
    }
};

using phone::Actions;
using phone::Phone;

void TestRequests::notifyRunsTheRulesOrItsProfile()
{
    World world;
    const auto index = quietPhone(world);
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.notifyResync(std::nullopt, now, actions);
    }));
    world.run(1s);
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.notifyResync("http://127.0.0.1/one.xml", now, actions);
    }));
    world.run(1s);
    QCOMPARE(paths(world), QByteArrayList({"/own.xml", "/one.xml"}));
    QCOMPARE(trigger(world), QStringLiteral("sip-notify"));
    QCOMPARE(prvst(world), -1);
    QCOMPARE(world.value(index, "Profile_Rule"), QByteArray("http://127.0.0.1/own.xml"));
}

void TestRequests::notifyIsRefusedWhenResyncFromSipIsNo()
{
    World world;
    const auto index = quietPhone(world, {{"Resync_From_SIP", "No"}});
    QVERIFY(!world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.notifyResync(std::nullopt, now, actions);
    }));
    world.run(1h);
    QVERIFY(world.network.requests.empty());
    QCOMPARE(world.events.last("resync.suppressed").member("why")[u"text"].toString(),
             QStringLiteral("Resync_From_SIP is No"));
}

void TestRequests::urlRunsItsRuleOnceAndStoresNothing()
{
    World world;
    const auto index = quietPhone(world);
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncByUrl("http://127.0.0.1/$MA.xml", now, actions);
    }));
    world.run(1s);
    QCOMPARE(paths(world), QByteArrayList({"/000e08abcdef.xml"}));
    QCOMPARE(trigger(world), QStringLiteral("web-url"));
    QCOMPARE(world.value(index, "Profile_Rule"), QByteArray("http://127.0.0.1/own.xml"));
}

void TestRequests::urlWithoutRuleRunsAllFour()
{
    World world;
    const auto index = quietPhone(world, {{"Profile_Rule_B", "http://127.0.0.1/b.xml"}});
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncByUrl(" ", now, actions);
    }));
    world.run(1s);
    QCOMPARE(paths(world), QByteArrayList({"/own.xml", "/b.xml"}));
}

void TestRequests::urlIsRefusedWhenDirectActionsAreOff()
{
    World world;
    const auto index = quietPhone(world, {{"Enable_Direct_Action_Url", "No"}});
    QVERIFY(!world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncByUrl({}, now, actions);
    }));
    QVERIFY(world.network.requests.empty());
}

void TestRequests::menuStoresTheRuleAndRunsAllFour()
{
    World world;
    const auto index = quietPhone(world, {{"Profile_Rule_B", "http://127.0.0.1/b.xml"}});
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncFromMenu("http://127.0.0.1/typed.xml", now, actions);
    }));
    world.run(1s);
    QCOMPARE(paths(world), QByteArrayList({"/typed.xml", "/b.xml"}));
    QCOMPARE(world.value(index, "Profile_Rule"), QByteArray("http://127.0.0.1/typed.xml"));
    QCOMPARE(trigger(world), QStringLiteral("phone-menu"));
    QCOMPARE(prvst(world), -1);
}

void TestRequests::menuRunsTheRuleOnceUnderItsQuirk()
{
    phone::Settings settings;
    settings.quirks.menuResyncIsOneshot = true;
    World world(settings);
    const auto index = quietPhone(world, {{"Profile_Rule_B", "http://127.0.0.1/b.xml"}});
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncFromMenu("http://127.0.0.1/typed.xml", now, actions);
    }));
    world.run(1s);
    QCOMPARE(paths(world), QByteArrayList({"/typed.xml"}));
    QCOMPARE(world.value(index, "Profile_Rule"), QByteArray("http://127.0.0.1/own.xml"));
}

void TestRequests::menuIsShutByUserConfigurableResync()
{
    World world;
    const auto index = quietPhone(world, {{"User_Configurable_Resync", "No"}});
    QVERIFY(!world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncFromMenu("http://127.0.0.1/typed.xml", now, actions);
    }));
    QVERIFY(world.network.requests.empty());
    QCOMPARE(world.value(index, "Profile_Rule"), QByteArray("http://127.0.0.1/own.xml"));
}

void TestRequests::menuObeysTriggersUnlessExempt()
{
    for (const bool isExempt : {false, true}) {
        phone::Settings settings;
        settings.quirks.menuIsExempt = isExempt;
        settings.quirks.executeIsExempt = isExempt;
        World world(settings);
        const auto index = quietPhone(world, {{"Resync_Trigger_1", "1 eq 2"}});
        QCOMPARE(world.engine.ask(index,
                                  [](Phone& phone, Instant now, Actions& actions) {
                                      return phone.resyncFromMenu("http://127.0.0.1/a", now,
                                                                  actions);
                                  }),
                 isExempt);
        world.run(1s);
        QCOMPARE(world.engine.ask(index,
                                  [](Phone& phone, Instant now, Actions& actions) {
                                      return phone.executeResync("http://127.0.0.1/b", false, now,
                                                                 actions);
                                  }),
                 isExempt);
    }
}

void TestRequests::executeItemRunsItsRuleAlone()
{
    World world;
    const auto index = quietPhone(world, {{"Profile_Rule_B", "http://127.0.0.1/b.xml"}});
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.executeResync("http://127.0.0.1/$PN.xml", false, now, actions);
    }));
    world.run(1s);
    QCOMPARE(paths(world), QByteArrayList({"/CP-6841-3PCC.xml"}));
    QCOMPARE(trigger(world), QStringLiteral("cgi-execute"));
}

void TestRequests::executeItemFromSipCountsAsNotify()
{
    World world;
    const auto index = quietPhone(world, {{"Resync_Trigger_1", "1 eq 2"}});
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.executeResync("http://127.0.0.1/x", true, now, actions);
    }));
    world.run(1s);
    QCOMPARE(trigger(world), QStringLiteral("sip-notify"));
}

void TestRequests::submittedRuleRebootsAndResyncs()
{
    World world;
    const auto index = quietPhone(world, {{"Resync_On_Reset", "Yes"}});
    const qsizetype before = world.events.count("phone.boot");
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return bool(
            phone.submitChanges({{"Profile_Rule", "http://127.0.0.1/new.xml"}}, now, actions));
    }));
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(),
             QStringLiteral("user-triggered"));
    world.run(10s);
    QCOMPARE(world.events.count("phone.boot"), before + 1);
    QCOMPARE(paths(world).last(), QByteArray("/new.xml"));
    QCOMPARE(trigger(world), QStringLiteral("web-submit"));
    QCOMPARE(prvst(world), 0);
}

void TestRequests::submittedOtherValueRearmsWithoutReboot()
{
    World world;
    const auto index = quietPhone(world, {{"Resync_On_Reset", "Yes"}, {"Resync_Periodic", "3600"}});
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return bool(phone.submitChanges({{"Resync_Periodic", "60"}}, now, actions));
    }));
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(0));
    const Instant changed = world.clock.now();
    world.run(61s);
    QCOMPARE(world.network.requests.size(), size_t(2));
    QCOMPARE(std::chrono::round<std::chrono::seconds>(world.events.last("resync.requested").time() -
                                                      changed),
             60s);
}

void TestRequests::submitResyncsNotUnderPowerOnly()
{
    phone::Settings settings;
    settings.quirks.resetResyncIsPowerOnly = true;
    World world(settings);
    const auto index = quietPhone(world, {{"Resync_On_Reset", "Yes"}});
    const size_t before = world.network.requests.size();
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return bool(
            phone.submitChanges({{"Profile_Rule", "http://127.0.0.1/new.xml"}}, now, actions));
    }));
    world.run(1min);
    QCOMPARE(world.network.requests.size(), before);
    QCOMPARE(world.events.last("resync.suppressed").member("trigger").toString(),
             QStringLiteral("web-submit"));
}

void TestRequests::settingsAreAllOrNone()
{
    World world;
    const auto index = quietPhone(world);
    const auto refused = world.engine.setParameters(
        index, {{"GPP_A", "x"}, {"Resync_Periodic", "soon"}}, config::Source::Api);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains("Resync_Periodic"), refused.error().constData());
    QCOMPARE(world.value(index, "GPP_A"), QByteArray());
    const auto unknown =
        world.engine.setParameters(index, {{"Resync_Periodi", "1"}}, config::Source::Api);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().contains("did you mean Resync_Periodic"), unknown.error().constData());
}

void TestRequests::rebootClassValueOfTheApiReboots()
{
    World world;
    const auto index = quietPhone(world);
    QVERIFY(world.engine.setParameters(index, {{"IP_Mode", "IPv4 Only"}}, config::Source::Api));
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(1));
}

void TestRequests::provisionEnableStopsEveryDoor()
{
    World world;
    const auto index = quietPhone(world, {{"Provision_Enable", "No"}});
    world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        QVERIFY(!phone.notifyResync({}, now, actions));
        QVERIFY(!phone.resyncByUrl("http://127.0.0.1/x", now, actions));
        QVERIFY(!phone.resyncFromMenu("http://127.0.0.1/x", now, actions));
        QVERIFY(!phone.executeResync("http://127.0.0.1/x", false, now, actions));
    });
    world.run(1h);
    QVERIFY(world.network.requests.empty());
    // Switched on, it behaves as after a success without timer.
    QVERIFY(world.engine.setParameters(index, {{"Provision_Enable", "Yes"}}, config::Source::Api));
    world.run(1h);
    QVERIFY(world.network.requests.empty());
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncByUrl({}, now, actions);
    }));
}

void TestRequests::provisionEnableEndsARunThatWaits()
{
    World world;
    const auto index = quietPhone(world, {{"Profile_Rule_B", "http://127.0.0.1/b.xml"}});
    world.network.setLatency(10s);
    QVERIFY(world.engine.requestResync(index, {provision::Trigger::Api}));
    world.run(1s);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Start));
    world.run(1min);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.engine.setParameters(index, {{"Provision_Enable", "No"}}, config::Source::Api));
    QCOMPARE(world.events.last("resync.finished").member("ok").toBool(), false);
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    world.run(24h);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QCOMPARE(world.engine[index].resyncState(), provision::ResyncState::Off);
}

void TestRequests::explicitRequestGoesBeforeATimer()
{
    World world;
    const auto index = quietPhone(
        world,
        {{"Resync_On_Reset", "Yes"}, {"Resync_Periodic", "60"}, {"Forced_Resync_Delay", "100"}});
    QVERIFY(world.engine.act(index, 1, line::LineAction::Start));
    world.run(90s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncByUrl("http://127.0.0.1/asked.xml", now, actions);
    }));
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    world.run(101s);
    QCOMPARE(paths(world), QByteArrayList({"/own.xml", "/asked.xml", "/own.xml"}));
}

void TestRequests::requestDuringARunWaitsItsTurn()
{
    World world;
    const auto index = quietPhone(world);
    world.network.setLatency(1s);
    QVERIFY(world.engine.ask(index, [](Phone& phone, Instant now, Actions& actions) {
        return phone.resyncByUrl("http://127.0.0.1/1", now, actions);
    }));
    for (const char* rule : {"http://127.0.0.1/2", "http://127.0.0.1/3"})
        QVERIFY(world.engine.ask(index, [rule](Phone& phone, Instant now, Actions& actions) {
            return phone.resyncByUrl(rule, now, actions);
        }));
    world.run(10s);
    // One deep: the newer takes the place.
    QCOMPARE(paths(world), QByteArrayList({"/1", "/3"}));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
