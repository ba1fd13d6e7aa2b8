// The table of reference resync 1, row by row and column by column: what each trigger runs, with
// which $PRVST, behind which gates. T13 belongs to onboarding, T14 is out of scope, a failed
// upgrade (T12) to the tests of upgrades.
#include "tests/support/scene.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

using Params = Scene::Params;

const QByteArray one = "http://127.0.0.1/one";

/// One row of the table.
struct Row
{
    const char* name;
    const char* trigger; ///< in events
    int prvst;
    QByteArrayList paths; ///< what is fetched, in order
    QByteArrayList gates; ///< parameters that have to be Yes
    bool obeysTriggers;
    Params params;           ///< that it takes
    void (*prepare)(Scene&); ///< up to where it may come
    void (*come)(Scene&);
};

void switchOn(Scene& scene)
{
    scene.powerOn();
    scene.run(1s);
}

void nothing(Scene&) {}

/// One success, so that the timer runs; up to just before it ends.
void waitForPeriodic(Scene& scene)
{
    switchOn(scene);
    (void)scene.url(one);
    scene.run(50s);
}

void failOnce(Scene& scene)
{
    switchOn(scene);
    scene.failWith(failure(Cause::Timeout));
    (void)scene.url(one);
    scene.run(50s);
    scene.recover();
}

const QByteArrayList own{"/a", "/b", "/c", "/d"};
const QByteArrayList single{"/one"};
const Params quiet{{"Resync_On_Reset", "No"}};

// clang-format off
const std::vector<Row> rows{
    {"T1", "power-up", 0, own, {"Provision_Enable", "Resync_On_Reset"}, true, {}, nothing,
     [](Scene& s) { s.powerOn(); }},
    {"T2", "periodic", 1, own, {"Provision_Enable"}, true,
     {{"Resync_On_Reset", "No"}, {"Resync_Periodic", "60"}}, waitForPeriodic, nothing},
    {"T3", "time-of-day", 1, own, {"Provision_Enable"}, true,
     {{"Resync_On_Reset", "No"}, {"Resync_At__HHmm_", "0001"}, {"Resync_At_Random_Delay", "0"}}, switchOn, nothing},
    {"T4", "retry", 2, own, {"Provision_Enable"}, true,
     {{"Resync_On_Reset", "No"}, {"Resync_Error_Retry_Delay", "60"}}, failOnce, nothing},
    {"T5 without profile", "sip-notify", -1, own, {"Provision_Enable", "Resync_From_SIP"}, false, quiet, switchOn,
     [](Scene& s) { (void)s.notify(); }},
    {"T5 with profile", "sip-notify", -1, single, {"Provision_Enable", "Resync_From_SIP"}, false, quiet, switchOn,
     [](Scene& s) { (void)s.notify(one); }},
    {"T6", "web-url", -1, single, {"Provision_Enable", "Enable_Direct_Action_Url"}, false, quiet, switchOn,
     [](Scene& s) { (void)s.url(one); }},
    {"T7", "web-url", -1, own, {"Provision_Enable", "Enable_Direct_Action_Url"}, false, quiet, switchOn,
     [](Scene& s) { (void)s.url(); }},
    {"T8", "phone-menu", -1, {"/one", "/b", "/c", "/d"}, {"Provision_Enable", "User_Configurable_Resync"}, true, quiet, switchOn,
     [](Scene& s) { (void)s.menu(one); }},
    {"T9", "cgi-execute", -1, single, {"Provision_Enable"}, true, quiet, switchOn,
     [](Scene& s) { (void)s.execute(one); }},
    {"T10", "sip-notify", -1, single, {"Provision_Enable", "Resync_From_SIP"}, false, quiet, switchOn,
     [](Scene& s) { (void)s.execute(one, true); }},
    {"T11", "web-submit", 0, {"/one", "/b", "/c", "/d"}, {"Provision_Enable", "Resync_On_Reset"}, true, {{"Resync_Random_Delay", "100"}}, switchOn,
     [](Scene& s) { s.set("Resync_Random_Delay", "0"); s.submit({{"Profile_Rule", one}}); }},
    {"T12 after a success", "upgrade", 0, own, {"Provision_Enable", "Resync_On_Reset", "Resync_After_Upgrade_Attempt"}, true, {{"Resync_Random_Delay", "100"}}, switchOn,
     [](Scene& s) { s.set("Resync_Random_Delay", "0"); s.world.engine.reboot(s.phone, phone::BootReason::Upgrade); }},
};
// clang-format on

/// Longer than any row's way from come() to its transfers, shorter than to the next.
constexpr Duration enough = 40s;

Params with(const Row& row, const Params& more = {})
{
    Params params{{"Profile_Rule", "http://127.0.0.1/a"},
                  {"Profile_Rule_B", "http://127.0.0.1/b"},
                  {"Profile_Rule_C", "http://127.0.0.1/c"},
                  {"Profile_Rule_D", "http://127.0.0.1/d"},
                  {"Forced_Resync_Delay", "60"},
                  {"Resync_Periodic", "0"}};
    params.insert(params.end(), row.params.begin(), row.params.end());
    params.insert(params.end(), more.begin(), more.end());
    return params;
}

/// T3 at its minute sharp.
const QByteArrayList sharp{"resync_at_zero=off"};

std::vector<Scene::Start> startsOf(const Scene& scene, QByteArrayView trigger)
{
    auto starts = scene.starts();
    std::erase_if(starts, [&](const Scene::Start& start) { return start.trigger != trigger; });
    return starts;
}

void addRows()
{
    QTest::addColumn<const Row*>("row");
    for (const Row& row : rows)
        QTest::newRow(row.name) << &row;
}

} // namespace

class TestTriggers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsRulesRun_data() { addRows(); }
    void itsRulesRun();
    void itsGatesShutIt_data();
    void itsGatesShutIt();
    void resyncTriggersGateIt_data() { addRows(); }
    void resyncTriggersGateIt();
    void itWaitsForIdleLines_data();
    void itWaitsForIdleLines();

    void timerNeedsOneSuccess();
    void timerIsOffAtZero();
    void validTimeOfDaySetsTheTimerAside();
    void retryBeginsWithTheFirstRule();
    void ruleOfItsOwnIsStoredNowhere_data();
    void ruleOfItsOwnIsStoredNowhere();
    void ruleOfTheMenuIsStored();
    void rebootOfAProfileIsFollowedByNoResync();

    void readingsOfResyncOnReset_data();
    void readingsOfResyncOnReset();
    void readingsOfUpgradeResyncGate_data();
    void readingsOfUpgradeResyncGate();
    void readingsOfTriggerExempt_data();
    void readingsOfTriggerExempt();
    void readingsOfMenuResync_data();
    void readingsOfMenuResync();
    void readingsOfTriggers_data();
    void readingsOfTriggers();
};

// shows C057 C079 C081
void TestTriggers::itsRulesRun()
{
    QFETCH(const Row*, row);
    Scene scene(with(*row), sharp);
    row->prepare(scene);
    row->come(scene);
    scene.run(enough + 20s);
    const auto starts = startsOf(scene, row->trigger);
    QByteArrayList paths;
    for (const Scene::Start& start : starts) {
        QCOMPARE(start.prvst, row->prvst);
        paths += start.path;
    }
    if (row->trigger == QByteArrayView("web-url") || row->name == QByteArrayView("T4"))
        paths = paths.mid(paths.size() - row->paths.size());
    QCOMPARE(paths, row->paths);
}

void TestTriggers::itsGatesShutIt_data()
{
    QTest::addColumn<const Row*>("row");
    QTest::addColumn<QByteArray>("gate");
    for (const Row& row : rows) {
        for (const QByteArray& gate : row.gates)
            QTest::addRow("%s, %s", row.name, gate.constData()) << &row << gate;
    }
}

// shows C056 C078
void TestTriggers::itsGatesShutIt()
{
    QFETCH(const Row*, row);
    QFETCH(QByteArray, gate);
    const bool isAtBoot = row->prepare == nothing;
    Scene scene(with(*row, isAtBoot ? Params{{gate, "No"}} : Params{}), sharp);
    row->prepare(scene);
    const size_t before = startsOf(scene, row->trigger).size();
    if (!isAtBoot)
        scene.set(gate, "No");
    row->come(scene);
    scene.run(enough + 20s);
    QCOMPARE(startsOf(scene, row->trigger).size(), before);
    // What was asked for is answered; a timer is cancelled.
    const bool isTimer = row->come == nothing;
    if (isTimer)
        return;
    const auto suppressed = scene.world.events.named("resync.suppressed");
    QCOMPARE(suppressed.back().member("trigger").toString().toUtf8(), row->trigger);
    QCOMPARE(scene.reasons("resync.suppressed").back(), gate + " is No");
}

// shows C080 C081
void TestTriggers::resyncTriggersGateIt()
{
    QFETCH(const Row*, row);
    const bool isAtBoot = row->prepare == nothing;
    for (const char* parameter : {"Resync_Trigger_1", "Resync_Trigger_2"}) {
        Scene scene(with(*row, isAtBoot ? Params{{parameter, "1 eq 2"}} : Params{}), sharp);
        row->prepare(scene);
        const size_t before = startsOf(scene, row->trigger).size();
        if (!isAtBoot)
            scene.set(parameter, "1 eq 2");
        row->come(scene);
        scene.run(enough + 20s);
        QCOMPARE(startsOf(scene, row->trigger).size() == before, row->obeysTriggers);
    }
}

/// T1 finds its lines idle: a call before it runs stands in reference resync 5, RAND.
void TestTriggers::itWaitsForIdleLines_data()
{
    QTest::addColumn<const Row*>("row");
    for (size_t i = 1; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << &rows[i];
}

// shows C075 C076
void TestTriggers::itWaitsForIdleLines()
{
    QFETCH(const Row*, row);
    if (row->trigger == QByteArrayView("web-submit") || row->trigger == QByteArrayView("upgrade")) {
        // The reboot waits, and ends the calls that it did not wait for.
        Scene scene(with(*row), sharp);
        row->prepare(scene);
        scene.call();
        row->come(scene);
        scene.run(enough);
        QCOMPARE(scene.world.events.count("phone.reboot"), 0);
        scene.hangUp();
        scene.run(enough);
        QVERIFY(!startsOf(scene, row->trigger).empty());
        return;
    }
    Scene scene(with(*row), sharp);
    row->prepare(scene);
    const size_t before = startsOf(scene, row->trigger).size();
    scene.call();
    row->come(scene);
    scene.run(enough + 20s);
    QCOMPARE(startsOf(scene, row->trigger).size(), before);
    QCOMPARE(scene.state(), "WaitIdle");
    QCOMPARE(scene.world.events.last("resync.deferred").member("trigger").toString().toUtf8(),
             row->trigger);
    scene.hangUp();
    scene.run(59s);
    QCOMPARE(startsOf(scene, row->trigger).size(), before);
    scene.run(1s);
    QCOMPARE(startsOf(scene, row->trigger).size(), before + 1);
}

// shows C068
void TestTriggers::timerNeedsOneSuccess()
{
    Scene scene(Params{{"Resync_On_Reset", "No"}, {"Resync_Periodic", "60"}});
    scene.powerOn();
    QVERIFY(!scene.hasDeadline());
    scene.failWith(failure(Cause::Timeout));
    QVERIFY(scene.url(one));
    scene.run(59s);
    QCOMPARE(scene.story(), "web-url@0");
}

// shows C067
void TestTriggers::timerIsOffAtZero()
{
    for (const char* off : {"0", ""}) {
        Scene scene(Params{{"Resync_Periodic", off}});
        scene.powerOn();
        scene.run(48h);
        QCOMPARE(scene.story(), "power-up@0");
        QVERIFY(!scene.hasDeadline());
    }
}

// shows C063
void TestTriggers::validTimeOfDaySetsTheTimerAside()
{
    Scene scene(
        {{"Resync_Periodic", "60"}, {"Resync_At__HHmm_", "1200"}, {"Resync_At_Random_Delay", "0"}},
        sharp);
    scene.powerOn();
    scene.run(24h);
    QCOMPARE(scene.story(), "power-up@0 time-of-day@43200");
}

void TestTriggers::retryBeginsWithTheFirstRule()
{
    Scene scene(Params{{"Profile_Rule_B", "(bad"}});
    scene.powerOn();
    scene.run(61s);
    QCOMPARE(scene.story(), "power-up@0 retry@60");
    QCOMPARE(scene.starts()[1].path, "/p.xml");
}

void TestTriggers::ruleOfItsOwnIsStoredNowhere_data()
{
    QTest::addColumn<const Row*>("row");
    for (const Row& row : rows) {
        if (row.paths == single)
            QTest::newRow(row.name) << &row;
    }
}

void TestTriggers::ruleOfItsOwnIsStoredNowhere()
{
    QFETCH(const Row*, row);
    Scene scene(with(*row));
    row->prepare(scene);
    row->come(scene);
    scene.run(enough);
    QVERIFY(!startsOf(scene, row->trigger).empty());
    QCOMPARE(scene.world.value(scene.phone, "Profile_Rule"), "http://127.0.0.1/a");
    QCOMPARE(scene.world.events.count("config.changed"), 0);
}

void TestTriggers::ruleOfTheMenuIsStored()
{
    Scene scene(quiet);
    scene.powerOn();
    QVERIFY(scene.menu(one));
    QCOMPARE(scene.world.value(scene.phone, "Profile_Rule"), one);
}

void TestTriggers::rebootOfAProfileIsFollowedByNoResync()
{
    Scene scene(Params{{"Resync_Periodic", "0"}});
    scene.profiles["/p.xml"] = "<Web_Server_Port>8080</Web_Server_Port>";
    scene.powerOn();
    scene.run(24h);
    QCOMPARE(scene.world.events.count("phone.boot"), 2);
    QCOMPARE(scene.story(), "power-up@0");
}

void TestTriggers::readingsOfResyncOnReset_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("afterSubmit");
    QTest::newRow("seeds: after every reboot that is no profile's")
        << QByteArray("every_reboot") << QByteArray("web-submit@2");
    QTest::newRow("AG-PAR: not after reboots of parameter updates")
        << QByteArray("power_only") << QByteArray("");
}

void TestTriggers::readingsOfResyncOnReset()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, afterSubmit);
    Scene scene({{"Resync_Random_Delay", "100"}}, {"resync_on_reset=" + reading});
    scene.powerOn();
    scene.set("Resync_Random_Delay", "0");
    scene.submit({{"Profile_Rule", one}});
    scene.run(1h);
    QCOMPARE(scene.story(), afterSubmit);
    // Power-up is one in either reading.
    scene.powerOff();
    scene.powerOn();
    scene.run(1s);
    QVERIFY(scene.story().endsWith("power-up@3600"));
}

void TestTriggers::readingsOfUpgradeResyncGate_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("shut");
    QTest::addColumn<bool>("runs");
    QTest::newRow("both, Resync_On_Reset=No")
        << QByteArray("both") << QByteArray("Resync_On_Reset") << false;
    QTest::newRow("both, Resync_After_Upgrade_Attempt=No")
        << QByteArray("both") << QByteArray("Resync_After_Upgrade_Attempt") << false;
    QTest::newRow("after_upgrade, Resync_On_Reset=No")
        << QByteArray("after_upgrade") << QByteArray("Resync_On_Reset") << true;
    QTest::newRow("after_upgrade, Resync_After_Upgrade_Attempt=No")
        << QByteArray("after_upgrade") << QByteArray("Resync_After_Upgrade_Attempt") << false;
}

void TestTriggers::readingsOfUpgradeResyncGate()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, shut);
    QFETCH(bool, runs);
    Scene scene(Params{{"Resync_Random_Delay", "100"}}, {"upgrade_resync_gate=" + reading});
    scene.powerOn();
    scene.set("Resync_Random_Delay", "0");
    scene.set(shut, "No");
    scene.world.engine.reboot(scene.phone, phone::BootReason::Upgrade);
    scene.run(10s);
    QCOMPARE(scene.story(), runs ? "upgrade@2" : "");
}

void TestTriggers::readingsOfTriggerExempt_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<bool>("menuRuns");
    QTest::addColumn<bool>("executeRuns");
    QTest::newRow("none: the seeds to the letter") << QByteArray("none") << false << false;
    QTest::newRow("menu") << QByteArray("menu") << true << false;
    QTest::newRow("execute") << QByteArray("execute") << false << true;
    QTest::newRow("menu,execute") << QByteArray("menu,execute") << true << true;
}

void TestTriggers::readingsOfTriggerExempt()
{
    QFETCH(QByteArray, reading);
    QFETCH(bool, menuRuns);
    QFETCH(bool, executeRuns);
    Scene scene({{"Resync_Trigger_1", "1 eq 2"}}, {"trigger_exempt=" + reading});
    scene.powerOn();
    QCOMPARE(scene.menu(one), menuRuns);
    scene.run(1s);
    QCOMPARE(scene.execute(one), executeRuns);
}

void TestTriggers::readingsOfMenuResync_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArrayList>("paths");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("edit: the text becomes Profile_Rule, then A-D")
        << QByteArray("edit") << QByteArrayList{"/one", "/b"} << one;
    QTest::newRow("oneshot: that rule once")
        << QByteArray("oneshot") << QByteArrayList{"/one"} << QByteArray(Scene::ownRule);
}

void TestTriggers::readingsOfMenuResync()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArrayList, paths);
    QFETCH(QByteArray, stored);
    Scene scene({{"Resync_On_Reset", "No"}, {"Profile_Rule_B", "http://127.0.0.1/b"}},
                {"menu_resync=" + reading});
    scene.powerOn();
    QVERIFY(scene.menu(one));
    scene.run(1s);
    QByteArrayList fetched;
    for (const Scene::Start& start : scene.starts())
        fetched += start.path;
    QCOMPARE(fetched, paths);
    QCOMPARE(scene.world.value(scene.phone, "Profile_Rule"), stored);
}

void TestTriggers::readingsOfTriggers_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("story");
    QTest::newRow("seeds, AG-FMT: a trigger is a gate, and starts nothing")
        << QByteArray("false") << QByteArray("web-url@0");
    QTest::newRow("8831-PG, AG-PAR: one that is true starts a resync")
        << QByteArray("true") << QByteArray("web-url@0 periodic@100 periodic@200");
}

void TestTriggers::readingsOfTriggers()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, story);
    Scene scene({{"Resync_On_Reset", "No"},
                 {"Resync_Periodic", "0"},
                 {"Resync_Trigger_1", "$PRVTMR ge 95"}},
                {"trigger_starts_resync=" + reading});
    scene.powerOn();
    QVERIFY(scene.url());
    scene.run(290s);
    QCOMPARE(scene.story(), story);
}

QTEST_GUILESS_MAIN(TestTriggers)
#include "tst_triggers.moc"
