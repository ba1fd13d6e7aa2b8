// The state table of reference resync 5, row by row. Its rows of RC belong to onboarding.
#include "tests/support/scene.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

using Params = Scene::Params;

using Happens = void (*)();

/// "state | event" as the table has it, and behind a colon what it does.
struct Row
{
    const char* name;
    Happens happens;
};

const ports::FetchResult silence = failure(Cause::Timeout);

void comesUp(Scene& scene)
{
    scene.powerOn();
    scene.run(1s);
    QCOMPARE(scene.state(), "OkWait");
}

/// A reboot-class parameter. Source: reference profiles 9
const QByteArray rebootElement = "<Web_Server_Port>8080</Web_Server_Port>";

// clang-format off
const std::vector<Row> bootRows{
    {"BOOT | network up, Resync_On_Reset=Yes, triggers pass: RAND, PRVST 0", [] {
        Scene scene(Params{{"Resync_Random_Delay", "2"}, {"Resync_Trigger_1", "1 eq 1"}});
        scene.powerOn();
        QCOMPARE(scene.state(), "RandomWait");
        scene.run(40s);
        QCOMPARE(scene.starts().size(), 1U);
        QCOMPARE(scene.starts()[0].prvst, 0);
    }},
    // shows C057
    {"BOOT | network up, Resync_On_Reset=No: OK_WAIT, no timer", [] {
        Scene scene(Params{{"Resync_On_Reset", "No"}});
        scene.powerOn();
        QCOMPARE(scene.state(), "OkWait");
        QVERIFY(!scene.hasDeadline());
        scene.run(48h);
        QCOMPARE(scene.story(), "");
    }},
    // shows C080
    {"BOOT | network up, triggers false: OK_WAIT, no timer", [] {
        Scene scene(Params{{"Resync_Trigger_1", "1 eq 2"}});
        scene.powerOn();
        QCOMPARE(scene.state(), "OkWait");
        QVERIFY(!scene.hasDeadline());
    }},
    {"BOOT | network up, Resync_On_Reset=No: Resync_At is armed", [] {
        Scene scene(Params{{"Resync_On_Reset", "No"}, {"Resync_At__HHmm_", "0300"}, {"Resync_At_Random_Delay", "0"}},
                    {"resync_at_zero=off"});
        scene.powerOn();
        scene.run(27h + 1s);
        QCOMPARE(scene.story(), "time-of-day@10800 time-of-day@97200");
    }},
    // shows C068
    {"BOOT | network up, Resync_On_Reset=No: periodic stays unarmed until a success", [] {
        Scene scene(Params{{"Resync_On_Reset", "No"}});
        scene.powerOn();
        scene.run(10h);
        QVERIFY(scene.url());
        scene.run(3601s);
        QCOMPARE(scene.story(), "web-url@36000 periodic@39600");
    }},
    // shows C056
    {"BOOT | Provision_Enable=No: OFF", [] {
        Scene scene(Params{{"Provision_Enable", "No"}, {"Resync_At__HHmm_", "0300"}});
        scene.powerOn();
        QCOMPARE(scene.state(), "Off");
        QVERIFY(!scene.hasDeadline());
        QVERIFY(!scene.url());
        QVERIFY(!scene.notify());
    }},
};

const std::vector<Row> waitRows{
    {"RAND | timer: WAIT_IDLE", [] {
        Scene scene(Params{{"Resync_Random_Delay", "2"}, {"Forced_Resync_Delay", "60"}});
        scene.powerOn();
        scene.call();
        scene.run(41s);
        QCOMPARE(scene.state(), "WaitIdle");
        QCOMPARE(scene.story(), "");
        scene.run(59s);
        scene.hangUp();
        scene.run(61s);
        QCOMPARE(scene.story(), "power-up@160");
    }},
    {"RAND | explicit request T5: PRVST -1, timer cancelled", [] {
        Scene scene(Params{{"Resync_Random_Delay", "100"}, {"Resync_Periodic", "0"}});
        scene.powerOn();
        QVERIFY(scene.notify());
        scene.run(10h);
        QCOMPARE(scene.story(), "sip-notify@0");
        QCOMPARE(scene.starts()[0].prvst, -1);
    }},
    {"RAND | explicit request T6: PRVST -1, timer cancelled", [] {
        Scene scene(Params{{"Resync_Random_Delay", "100"}, {"Resync_Periodic", "0"}});
        scene.powerOn();
        QVERIFY(scene.url("http://127.0.0.1/one.xml"));
        scene.run(10h);
        QCOMPARE(scene.story(), "web-url@0");
        QCOMPARE(scene.starts()[0].prvst, -1);
    }},
    {"RAND | explicit request T9: PRVST -1, timer cancelled", [] {
        Scene scene(Params{{"Resync_Random_Delay", "100"}, {"Resync_Periodic", "0"}});
        scene.powerOn();
        QVERIFY(scene.execute("http://127.0.0.1/one.xml"));
        scene.run(10h);
        QCOMPARE(scene.story(), "cgi-execute@0");
        QCOMPARE(scene.starts()[0].prvst, -1);
    }},
    {"WAIT_IDLE | all lines idle and countdown 0: PRVTMR 0, first rule, RUN", [] {
        Scene scene(Params{{"Profile_Rule", "http://127.0.0.1/$PRVTMR/$PRVST"}, {"Forced_Resync_Delay", "60"}, {"Resync_Periodic", "100"}});
        comesUp(scene);
        scene.call();
        scene.run(199s);
        QCOMPARE(scene.state(), "WaitIdle");
        scene.hangUp();
        scene.run(59s);
        QCOMPARE(scene.starts().size(), 1U);
        scene.run(1s);
        QCOMPARE(scene.state(), "Running");
        QCOMPARE(scene.story(), "power-up@0 periodic@260");
        QCOMPARE(scene.starts()[1].path, "/0/1");
    }},
    // shows C077
    {"WAIT_IDLE | call starts: kept pending, countdown reloaded at hang-up", [] {
        Scene scene(Params{{"Forced_Resync_Delay", "60"}, {"Resync_Periodic", "100"}});
        comesUp(scene);
        scene.run(89s);
        scene.call();
        scene.run(30s);
        QCOMPARE(scene.state(), "WaitIdle");
        scene.hangUp();
        scene.run(30s);
        scene.call(2);
        QCOMPARE(scene.state(), "WaitIdle");
        scene.run(50s);
        scene.hangUp(2);
        scene.run(61s);
        QCOMPARE(scene.story(), "power-up@0 periodic@260");
    }},
};

const std::vector<Row> runRows{
    {"RUN | rule selected, URL known: Log_Request_Msg, transfer", [] {
        Scene scene(Params{{"Syslog_Server", "127.0.0.1"}});
        scene.world.network.setLatency(10s);
        scene.powerOn();
        QCOMPARE(scene.state(), "Running");
        QCOMPARE(scene.syslog(), QByteArrayList{"Requesting resync http://127.0.0.1:80/p.xml"});
        QCOMPARE(scene.world.network.requests.size(), 1U);
    }},
    {"RUN | rule transfer ok and applied: Log_Success_Msg for each file, next rule", [] {
        Scene scene(Params{{"Syslog_Server", "127.0.0.1"}, {"Profile_Rule_C", "tftp://127.0.0.1/c"}});
        scene.profiles["/p.xml"] = "<GPP_A>one</GPP_A>";
        comesUp(scene);
        QCOMPARE(scene.syslog(),
                 (QByteArrayList{"Requesting resync http://127.0.0.1:80/p.xml",
                                 "Successful resync http://127.0.0.1:80/p.xml",
                                 "Requesting resync tftp://127.0.0.1:69/c",
                                 "Successful resync tftp://127.0.0.1:69/c"}));
        QCOMPARE(scene.world.value(scene.phone, "GPP_A"), "one");
    }},
    {"RUN | file not found, Resync_Fails_On_FNF=No: success message, next rule", [] {
        Scene scene(Params{{"Syslog_Server", "127.0.0.1"}, {"Profile_Rule_B", "http://127.0.0.1/b"}, {"Resync_Fails_On_FNF", "No"}});
        scene.failWith(reply({}, 404));
        comesUp(scene);
        QCOMPARE(scene.syslog(),
                 (QByteArrayList{"Requesting resync http://127.0.0.1:80/p.xml",
                                 "Successful resync http://127.0.0.1:80/p.xml",
                                 "Requesting resync http://127.0.0.1:80/b",
                                 "Successful resync http://127.0.0.1:80/b"}));
    }},
    {"RUN | last rule done: Resync_Periodic is armed, OK_WAIT", [] {
        Scene scene;
        comesUp(scene);
        scene.run(3600s);
        QCOMPARE(scene.story(), "power-up@0 periodic@3600");
    }},
    {"RUN | last rule done: Resync_At is armed, OK_WAIT", [] {
        Scene scene(Params{{"Resync_At_Random_Delay", "0"}}, {"resync_at_zero=off"});
        scene.profiles["/p.xml"] = "<Resync_At__HHmm_>0500</Resync_At__HHmm_>";
        comesUp(scene);
        scene.run(24h);
        QCOMPARE(scene.story(), "power-up@0 time-of-day@18000");
    }},
    {"RUN | last rule done: error index is 0 again", [] {
        Scene scene(Params{{"Resync_Error_Retry_Delay", "60,500"}, {"Resync_Periodic", "1000"}});
        scene.failWith(silence);
        scene.powerOn();
        scene.run(300s);
        scene.recover();
        scene.run(500s);
        scene.failWith(silence);
        scene.run(1000s);
        QCOMPARE(scene.story(), "power-up@0 retry@60 retry@560 periodic@1560 retry@1620");
    }},
    {"RUN | last rule done, a reboot-class value changed: REBOOT", [] {
        Scene scene;
        scene.profiles["/p.xml"] = rebootElement;
        scene.powerOn();
        scene.run(1s);
        QCOMPARE(scene.state(), "Down");
        QCOMPARE(scene.world.events.last("phone.reboot").member("reason").toString(), u"provisioning");
    }},
    // shows C053
    {"RUN | any failure, class C: ERR set, Log_Failure_Msg, error timer, ERR_WAIT", [] {
        Scene scene(Params{{"Syslog_Server", "127.0.0.1"}, {"Profile_Rule_B", "http://127.0.0.1/b"}});
        scene.failWith(reply({}, 503));
        scene.powerOn();
        scene.run(1s);
        QCOMPARE(scene.state(), "ErrWait");
        QCOMPARE(scene.syslog(), (QByteArrayList{"Requesting resync http://127.0.0.1:80/p.xml", "Resync failed: http_get failed"}));
        scene.run(60s);
        QCOMPARE(scene.story(), "power-up@0 retry@60");
    }},
    {"RUN | any failure, class B, file not found: ERR set, Log_Failure_Msg, error timer, ERR_WAIT", [] {
        Scene scene(Params{{"Syslog_Server", "127.0.0.1"}});
        scene.failWith(reply({}, 404));
        scene.powerOn();
        scene.run(61s);
        QCOMPARE(scene.syslog()[1], "Resync failed: file not found");
        QCOMPARE(scene.story(), "power-up@0 retry@60");
        QCOMPARE(scene.state(), "ErrWait");
    }},
    {"RUN | any failure, class B, corrupt body: ERR set, Log_Failure_Msg, error timer, ERR_WAIT", [] {
        Scene scene(Params{{"Syslog_Server", "127.0.0.1"}, {"Resync_Fails_On_FNF", "No"}});
        scene.failWith(reply("<flat-profile><GPP_A>"));
        scene.powerOn();
        scene.run(61s);
        QCOMPARE(scene.syslog()[1], "Resync failed: corrupt file");
        QCOMPARE(scene.story(), "power-up@0 retry@60");
        QCOMPARE(scene.state(), "ErrWait");
    }},
    {"RUN | call starts: the transfer is finished and applied", [] {
        Scene scene;
        scene.profiles["/p.xml"] = "<GPP_A>one</GPP_A>";
        scene.world.network.setLatency(10s);
        scene.powerOn();
        scene.run(5s);
        scene.call();
        scene.run(5s);
        QCOMPARE(scene.world.events.count("resync.succeeded"), 1);
        QCOMPARE(scene.world.value(scene.phone, "GPP_A"), "one");
        QCOMPARE(scene.state(), "OkWait");
    }},
    {"RUN | call starts: a reboot waits for idle lines", [] {
        Scene scene;
        scene.profiles["/p.xml"] = rebootElement;
        scene.world.network.setLatency(10s);
        scene.powerOn();
        scene.run(5s);
        scene.call();
        scene.run(1h);
        QCOMPARE(scene.world.events.count("resync.succeeded"), 1);
        QCOMPARE(scene.world.events.count("phone.reboot"), 0);
        scene.hangUp();
        QCOMPARE(scene.world.events.count("phone.reboot"), 1);
    }},
    {"RUN | call starts: the next rule waits for idle lines", [] {
        Scene scene(Params{{"Profile_Rule_B", "http://127.0.0.1/b"}, {"Forced_Resync_Delay", "60"}});
        scene.world.network.setLatency(10s);
        scene.powerOn();
        scene.run(5s);
        scene.call();
        scene.run(95s);
        QCOMPARE(scene.state(), "WaitIdle");
        scene.hangUp();
        scene.run(61s);
        QCOMPARE(scene.story(), "power-up@0 power-up@160");
        QCOMPARE(scene.starts()[1].path, "/b");
    }},
    {"RUN | new explicit request: queued one deep, runs afterwards", [] {
        Scene scene(Params{{"Resync_Periodic", "0"}});
        scene.world.network.setLatency(10s);
        scene.powerOn();
        scene.run(1s);
        QVERIFY(scene.url("http://127.0.0.1/a"));
        QVERIFY(scene.notify("http://127.0.0.1/b"));
        scene.run(1h);
        QCOMPARE(scene.story(), "power-up@0 sip-notify@10");
        QCOMPARE(scene.starts()[1].path, "/b");
    }},
};

const std::vector<Row> okRows{
    {"OK_WAIT | periodic, triggers pass: PRVST 1", [] {
        Scene scene(Params{{"Resync_Trigger_2", "$PRVTMR ge 0"}});
        comesUp(scene);
        scene.run(1h);
        QCOMPARE(scene.story(), "power-up@0 periodic@3600");
        QCOMPARE(scene.starts()[1].prvst, 1);
    }},
    {"OK_WAIT | Resync_At, triggers pass: PRVST 1", [] {
        Scene scene(Params{{"Resync_Trigger_2", "$PRVTMR ge 0"}, {"Resync_At__HHmm_", "0100"}, {"Resync_At_Random_Delay", "0"}},
                    {"resync_at_zero=off"});
        comesUp(scene);
        scene.run(1h);
        QCOMPARE(scene.story(), "power-up@0 time-of-day@3600");
        QCOMPARE(scene.starts()[1].prvst, 1);
    }},
    {"OK_WAIT | periodic, triggers false: re-armed", [] {
        Scene scene(Params{{"Resync_On_Reset", "No"}, {"Resync_Trigger_1", "$PRVTMR ge 5000"}});
        scene.powerOn();
        QVERIFY(scene.url());
        scene.run(2h + 1s);
        QCOMPARE(scene.story(), "web-url@0 periodic@7200");
        QCOMPARE(scene.reasons("resync.suppressed").last(), "neither Resync_Trigger_1 nor Resync_Trigger_2 is true");
    }},
    {"OK_WAIT | Resync_At, triggers false: re-armed for the next day", [] {
        Scene scene(Params{{"Resync_Trigger_1", "$PRVTMR ge 40000"}, {"Resync_On_Reset", "No"}, {"Resync_At__HHmm_", "0100"}, {"Resync_At_Random_Delay", "0"}},
                    {"resync_at_zero=off"});
        scene.powerOn();
        scene.run(26h);
        QCOMPARE(scene.story(), "time-of-day@90000");
    }},
};

const std::vector<Row> errorRows{
    {"ERR_WAIT | error timer, triggers false: re-armed with the same element", [] {
        Scene scene(Params{{"Resync_On_Reset", "No"}, {"Resync_Trigger_1", "$PRVTMR ge 150"}, {"Resync_Error_Retry_Delay", "100,1000"}});
        scene.failWith(silence);
        scene.powerOn();
        QVERIFY(scene.url());
        scene.run(1300s);
        QCOMPARE(scene.story(), "web-url@0 retry@200 retry@1200");
    }},
    {"ERR_WAIT | error timer: PRVST 2", [] {
        Scene scene;
        scene.failWith(silence);
        scene.powerOn();
        scene.run(61s);
        QCOMPARE(scene.story(), "power-up@0 retry@60");
        QCOMPARE(scene.starts()[1].prvst, 2);
    }},
    // shows C054
    {"ERR_WAIT | Resync_Error_Retry_Delay=0: no timer", [] {
        Scene scene(Params{{"Resync_Error_Retry_Delay", "0"}});
        scene.failWith(silence);
        scene.powerOn();
        scene.run(1s);
        QCOMPARE(scene.state(), "ErrWait");
        QVERIFY(!scene.hasDeadline());
        scene.run(48h);
        QCOMPARE(scene.story(), "power-up@0");
    }},
    {"ERR_WAIT | Resync_Error_Retry_Delay=0: T3 leaves the state", [] {
        Scene scene(Params{{"Resync_Error_Retry_Delay", "0"}, {"Resync_At__HHmm_", "0100"}, {"Resync_At_Random_Delay", "0"}},
                    {"resync_at_zero=off"});
        scene.failWith(silence);
        scene.powerOn();
        scene.run(1h);
        QCOMPARE(scene.story(), "power-up@0 time-of-day@3600");
    }},
    {"ERR_WAIT | Resync_Error_Retry_Delay=0: T5-T10 leave the state", [] {
        Scene scene(Params{{"Resync_Error_Retry_Delay", "0"}});
        scene.failWith(silence);
        scene.powerOn();
        scene.run(10s);
        QVERIFY(scene.notify());
        scene.run(10s);
        QVERIFY(scene.url());
        scene.run(10s);
        QVERIFY(scene.menu(Scene::ownRule));
        scene.run(10s);
        QVERIFY(scene.execute("http://127.0.0.1/x"));
        scene.run(10s);
        QVERIFY(scene.execute("http://127.0.0.1/x", true));
        QCOMPARE(scene.story(), "power-up@0 sip-notify@10 web-url@20 phone-menu@30 cgi-execute@40 sip-notify@50");
    }},
    {"ERR_WAIT | Resync_Error_Retry_Delay=0: T11 leaves the state", [] {
        Scene scene(Params{{"Resync_Error_Retry_Delay", "0"}});
        scene.failWith(silence);
        scene.powerOn();
        scene.run(10s);
        scene.submit({{"Profile_Rule", "http://127.0.0.1/q.xml"}});
        scene.run(10s);
        QCOMPARE(scene.story(), "power-up@0 web-submit@12");
    }},
};

const std::vector<Row> anyRows{
    // shows C056
    {"any | Provision_Enable set to No: RAND to OFF, timers cancelled", [] {
        Scene scene(Params{{"Resync_Random_Delay", "100"}});
        scene.powerOn();
        scene.set("Provision_Enable", "No");
        QCOMPARE(scene.state(), "Off");
        QVERIFY(!scene.hasDeadline());
    }},
    {"any | Provision_Enable set to No: WAIT_IDLE to OFF, nothing pending any more", [] {
        Scene scene(Params{{"Forced_Resync_Delay", "60"}});
        comesUp(scene);
        scene.call();
        QVERIFY(scene.url());
        QCOMPARE(scene.state(), "WaitIdle");
        scene.set("Provision_Enable", "No");
        QCOMPARE(scene.state(), "Off");
        scene.hangUp();
        scene.run(24h);
        QCOMPARE(scene.story(), "power-up@0");
    }},
    {"any | Provision_Enable set to No: RUN to OFF, when it is over", [] {
        Scene scene;
        scene.world.network.setLatency(10s);
        scene.powerOn();
        scene.set("Provision_Enable", "No");
        scene.run(24h);
        QCOMPARE(scene.state(), "Off");
        QCOMPARE(scene.story(), "power-up@0");
        QCOMPARE(scene.world.events.count("resync.succeeded"), 1);
    }},
    {"any | Provision_Enable set to No by a profile: RUN to OFF", [] {
        Scene scene;
        scene.profiles["/p.xml"] = "<Provision_Enable>No</Provision_Enable>";
        scene.powerOn();
        scene.run(24h);
        QCOMPARE(scene.state(), "Off");
        QCOMPARE(scene.story(), "power-up@0");
    }},
    {"any | Provision_Enable set to No: OK_WAIT to OFF, timers cancelled", [] {
        Scene scene(Params{{"Resync_At__HHmm_", "0100"}});
        comesUp(scene);
        scene.set("Provision_Enable", "No");
        QCOMPARE(scene.state(), "Off");
        QVERIFY(!scene.hasDeadline());
    }},
    {"any | Provision_Enable set to No: ERR_WAIT to OFF, timers cancelled", [] {
        Scene scene;
        scene.failWith(silence);
        scene.powerOn();
        scene.run(1s);
        scene.set("Provision_Enable", "No");
        QCOMPARE(scene.state(), "Off");
        QVERIFY(!scene.hasDeadline());
    }},
    {"OFF | Provision_Enable set to Yes: OK_WAIT, no timer", [] {
        Scene scene(Params{{"Provision_Enable", "No"}});
        scene.powerOn();
        scene.set("Provision_Enable", "Yes");
        QCOMPARE(scene.state(), "OkWait");
        QVERIFY(!scene.hasDeadline());
        QVERIFY(scene.url());
    }},
    {"any | Resync_Periodic changed: re-armed from now after a success", [] {
        Scene scene;
        comesUp(scene);
        scene.run(999s);
        scene.set("Resync_Periodic", "500");
        scene.run(501s);
        QCOMPARE(scene.story(), "power-up@0 periodic@1500");
    }},
    {"any | Resync_Periodic changed: nothing is armed before a success", [] {
        Scene scene(Params{{"Resync_On_Reset", "No"}});
        scene.powerOn();
        scene.set("Resync_Periodic", "500");
        QVERIFY(!scene.hasDeadline());
    }},
    {"REBOOT | reboot done, reason Provisioning: BOOT, and no resync follows", [] {
        Scene scene;
        scene.profiles["/p.xml"] = rebootElement;
        scene.powerOn();
        scene.run(10s);
        QCOMPARE(scene.world.events.last("phone.boot").member("reason").toString(), u"provisioning");
        QCOMPARE(scene.state(), "OkWait");
        scene.run(3600s);
        QCOMPARE(scene.story(), "power-up@0 periodic@3602");
    }},
};
// clang-format on

/// A way to ask for a resync, and whether it asks the triggers.
struct Request
{
    const char* name;
    bool (*ask)(Scene&);
    bool obeysTriggers;
};

const std::vector<Request> requests{
    {"T5", [](Scene& scene) { return scene.notify(); }, false},
    {"T6", [](Scene& scene) { return scene.url("http://127.0.0.1/one"); }, false},
    {"T7", [](Scene& scene) { return scene.url(); }, false},
    {"T8", [](Scene& scene) { return scene.menu("http://127.0.0.1/one"); }, true},
    {"T9", [](Scene& scene) { return scene.execute("http://127.0.0.1/one"); }, true},
    {"T10", [](Scene& scene) { return scene.execute("http://127.0.0.1/one", true); }, false},
};

/// A way into a state that requests may find a phone in.
struct State
{
    const char* name;
    const char* resync; ///< state of the machine
    Params params;
    void (*enter)(Scene&);
};

const std::vector<State> states{
    {"RandomWait", "RandomWait", {{"Resync_Random_Delay", "1000"}}, [](Scene& s) { s.powerOn(); }},
    {"OkWait", "OkWait", {{"Resync_On_Reset", "No"}}, [](Scene& s) { s.powerOn(); }},
    {"ErrWait",
     "ErrWait",
     {{"Resync_Error_Retry_Delay", "5000"}},
     [](Scene& s) {
         s.failWith(silence);
         s.powerOn();
         s.run(1s);
         s.recover();
     }},
    {"ErrWait without timer",
     "ErrWait",
     {{"Resync_Error_Retry_Delay", "0"}},
     [](Scene& s) {
         s.failWith(silence);
         s.powerOn();
         s.run(1s);
         s.recover();
     }},
};

} // namespace

class TestStateTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void explicitRequestIsServedInAnyState_data();
    void explicitRequestIsServedInAnyState();
};

void TestStateTable::row_data()
{
    QTest::addColumn<Happens>("happens");
    for (const auto* rows : {&bootRows, &waitRows, &runRows, &okRows, &errorRows, &anyRows}) {
        for (const Row& row : *rows)
            QTest::newRow(row.name) << row.happens;
    }
}

void TestStateTable::row()
{
    QFETCH(Happens, happens);
    happens();
}

void TestStateTable::explicitRequestIsServedInAnyState_data()
{
    QTest::addColumn<const State*>("state");
    QTest::addColumn<const Request*>("request");
    QTest::addColumn<bool>("triggersPass");
    for (const State& state : states) {
        for (const Request& request : requests) {
            for (const bool pass : {true, false})
                QTest::addRow("any (%s) | explicit request %s, triggers %s", state.name,
                              request.name, pass ? "pass" : "false")
                    << &state << &request << pass;
        }
    }
}

// shows C081
void TestStateTable::explicitRequestIsServedInAnyState()
{
    QFETCH(const State*, state);
    QFETCH(const Request*, request);
    QFETCH(bool, triggersPass);
    Scene scene(state->params);
    state->enter(scene);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(scene.state(), state->resync);
    scene.set("Resync_Trigger_1", triggersPass ? "1 eq 1" : "1 eq 2");
    const size_t before = scene.starts().size();
    const auto suppressed = scene.reasons("resync.suppressed").size();
    const bool mayRun = triggersPass || !request->obeysTriggers;
    QCOMPARE(request->ask(scene), mayRun);
    scene.run(1s);
    const auto starts = scene.starts();
    QCOMPARE(starts.size(), before + size_t(mayRun));
    QCOMPARE(scene.reasons("resync.suppressed").size(), suppressed + qsizetype(!mayRun));
    if (mayRun)
        QCOMPARE(starts.back().prvst, -1);
}

QTEST_GUILESS_MAIN(TestStateTable)
#include "tst_statetable.moc"
