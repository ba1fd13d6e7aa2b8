// The parameters of reference resync 2 to 4, row by row, and every conflict [C] of that page with a
// row for each reading; those of triggers stand in tst_triggers, of SRV in tst_srv.
#include "tests/support/scene.h"

#include <set>

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

using Params = Scene::Params;

const QByteArray one = "http://127.0.0.1/one";
const QByteArrayList sharp{"resync_at_zero=off"};
const ports::FetchResult silence = failure(Cause::Timeout);

void addStory(const char* name, const Params& params, const QByteArray& story)
{
    QTest::newRow(name) << params << story;
}

/// What many phones with other seeds wait from \a begin to their first transfer.
struct Waits
{
    Duration shortest = Duration::max();
    Duration longest = Duration::zero();
};

Waits waitsOf(const Params& params, const QByteArrayList& quirks, Duration begin, Duration most)
{
    constexpr quint64 phones = 100;
    phone::Settings settings;
    for (const QByteArray& quirk : quirks) {
        if (const auto set = phone::setQuirk(settings.quirks, quirk); !set)
            qFatal("%s", set.error().constData());
    }
    World world(settings);
    world.network.setServer([](const auto&) { return reply(flatProfile({})); });
    Params all{{"Profile_Rule", Scene::ownRule}, {"Time_Zone", "GMT"}};
    all.insert(all.end(), params.begin(), params.end());
    for (quint64 i = 0; i < phones; ++i)
        world.engine.powerOn(world.addPhone(all, "CP-6841-3PCC", MacAddress(0x000e08000000 + i)));
    const Instant from = world.clock.now() + begin;
    world.runUntil(from + most);
    Waits waits;
    std::map<quint64, Instant> first;
    for (const events::Event& event : world.events.named("resync.requested"))
        first.insert({event.phone()->bits(), event.time()});
    for (const auto& [phone, instant] : first) {
        waits.shortest = std::min(waits.shortest, instant - from);
        waits.longest = std::max(waits.longest, instant - from);
    }
    if (first.size() != phones)
        waits.longest = Duration::max();
    return waits;
}

} // namespace

class TestDelays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // section 2
    void randomDelay_data();
    void randomDelay();
    void forcedResyncDelay_data();
    void forcedResyncDelay();
    void explicitRequestsAndTheCountdown_data();
    void explicitRequestsAndTheCountdown();
    void countdownIsForgottenByAReboot();
    // section 3
    void resyncAt_data();
    void resyncAt();
    void resyncAtRandomDelay_data();
    void resyncAtRandomDelay();
    void resyncAtFollowsTheZone();
    void armedStartIsKeptBesideOtherResyncs();
    // section 4
    void periodic_data();
    void periodic();
    void periodicRangeCountsFromTheSuccess();
    void errorRetry_data();
    void errorRetry();
    void retryRangeCountsFromTheFailure();
    void localizedListIsToleratedUnlessStrict();
    void indexBeginsAnew_data();
    void indexBeginsAnew();
    void periodicTimerRestsInErrorWait();
    // conflicts outside of sections 1 to 3
    void readingsOfTheFactory_data();
    void readingsOfTheFactory();
    void readingsOfTheUserAgent_data();
    void readingsOfTheUserAgent();
};

void TestDelays::randomDelay_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    // shows C058
    QTest::newRow("SEED-NL SEED-DE SEED-FR SEED-KO AG-MET: units of 20 s")
        << QByteArray("20") << QByteArray("2") << 40;
    QTest::newRow("SEED-JA AG-PAR AG-FMT: seconds") << QByteArray("1") << QByteArray("2") << 2;
    // shows C059
    QTest::newRow("longest") << QByteArray("20") << QByteArray("65535") << 1310700;
    QTest::newRow("longest, seconds") << QByteArray("1") << QByteArray("65535") << 65535;
    QTest::newRow("none") << QByteArray("20") << QByteArray("0") << 0;
}

void TestDelays::randomDelay()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const Duration most = std::chrono::seconds(seconds);
    const Waits waits =
        waitsOf({{"Resync_Random_Delay", value}}, {"random_delay_unit=" + reading}, 0s, most);
    QVERIFY(waits.longest <= most);
    QVERIFY(waits.shortest <= most / 10);
    QVERIFY(waits.longest >= most / 10 * 9);
}

void TestDelays::forcedResyncDelay_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("start");
    const auto row = [](const char* name, const char* reading, const char* delay, int begin,
                        int end, int start) {
        QTest::newRow(name) << QByteArray(reading) << QByteArray(delay) << begin << end << start;
    };
    // A resync is due at 1000 s; the call goes from begin to end.
    // shows C076
    row("countdown: default, 14400 s after the last call", "countdown", "14400", 900, 1100, 15500);
    row("countdown: a call that is over before also counts", "countdown", "600", 500, 900, 1500);
    row("countdown: over when it is due", "countdown", "60", 500, 900, 1000);
    row("countdown: lines were idle all along", "countdown", "600", 0, 0, 1000);
    row("countdown: 0 waits for idle lines", "countdown", "0", 900, 1100, 1100);
    row("countdown: longest", "countdown", "65535", 900, 1100, 66635);
    row("8831-PG, AG 11.1: at the end of the call", "max_wait", "14400", 900, 1100, 1100);
    row("8831-PG, AG 11.1: beside the call when the wait has passed", "max_wait", "600", 900, 9000,
        1600);
    row("8831-PG, AG 11.1: a call before counts for nothing", "max_wait", "600", 500, 999, 1000);
    row("8831-PG, AG 11.1: 0 does not wait", "max_wait", "0", 900, 9000, 1000);
}

// shows C075
void TestDelays::forcedResyncDelay()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, delay);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(int, start);
    Scene scene({{"Resync_Periodic", "1000"}, {"Forced_Resync_Delay", delay}},
                {"forced_resync=" + reading});
    scene.powerOn();
    if (begin != end) {
        scene.run(std::chrono::seconds(begin));
        scene.call();
        scene.run(std::chrono::seconds(end - begin));
        scene.hangUp();
    }
    scene.run(std::chrono::seconds(start - end + 1));
    const auto starts = scene.starts();
    QVERIFY(starts.size() >= 2);
    QCOMPARE(int(starts[1].at.count()), start);
}

void TestDelays::explicitRequestsAndTheCountdown_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<bool (*)(Scene&)>("ask");
    QTest::addColumn<int>("start");
    using Ask = bool (*)(Scene&);
    const std::vector<std::pair<const char*, Ask>> requests{
        {"T5", [](Scene& scene) { return scene.notify(); }},
        {"T6", [](Scene& scene) { return scene.url(one); }},
        {"T7", [](Scene& scene) { return scene.url(); }},
        {"T8", [](Scene& scene) { return scene.menu(one); }},
        {"T9", [](Scene& scene) { return scene.execute(one); }},
        {"T10", [](Scene& scene) { return scene.execute(one, true); }}};
    for (const auto& [name, ask] : requests) {
        QTest::addRow("seeds: %s waits for the countdown too", name)
            << QByteArray("false") << ask << 260;
        QTest::addRow("explicit_skips_countdown: %s waits for idle lines only", name)
            << QByteArray("true") << ask << 200;
    }
}

void TestDelays::explicitRequestsAndTheCountdown()
{
    using Ask = bool (*)(Scene&);
    QFETCH(QByteArray, reading);
    QFETCH(Ask, ask);
    QFETCH(int, start);
    Scene scene({{"Resync_On_Reset", "No"}, {"Forced_Resync_Delay", "60"}},
                {"explicit_skips_countdown=" + reading});
    scene.powerOn();
    scene.run(100s);
    scene.call();
    QVERIFY(ask(scene));
    scene.run(100s);
    QCOMPARE(scene.story(), "");
    scene.hangUp();
    scene.run(61s);
    QCOMPARE(int(scene.starts().front().at.count()), start);
}

void TestDelays::countdownIsForgottenByAReboot()
{
    Scene scene(Params{{"Resync_Periodic", "0"}});
    scene.powerOn();
    scene.call();
    scene.hangUp();
    scene.run(10s);
    scene.powerOff();
    scene.powerOn();
    scene.run(1s);
    QCOMPARE(scene.story(), "power-up@0 power-up@10");
}

void TestDelays::resyncAt_data()
{
    QTest::addColumn<Params>("params");
    QTest::addColumn<QByteArray>("story");
    const auto row = [](const char* name, const char* value, const char* story) {
        addStory(name, {{"Resync_At__HHmm_", value}, {"Resync_Periodic", "50000"}}, story);
    };
    // shows C061
    row("0959", "0959", "power-up@0 time-of-day@35940 time-of-day@122340");
    // shows C063
    row("0000", "0000", "power-up@0 time-of-day@86400");
    row("2359", "2359", "power-up@0 time-of-day@86340");
    row("2400 is 0000 of the next day", "2400", "power-up@0 time-of-day@86400");
    row("default: empty, Resync_Periodic counts", "",
        "power-up@0 periodic@50000 periodic@100000 periodic@150000");
    // shows C062
    row("2401 is ignored", "2401", "power-up@0 periodic@50000 periodic@100000 periodic@150000");
    row("2561 is ignored", "2561", "power-up@0 periodic@50000 periodic@100000 periodic@150000");
    row("0960 is ignored", "0960", "power-up@0 periodic@50000 periodic@100000 periodic@150000");
    row("959 is ignored", "959", "power-up@0 periodic@50000 periodic@100000 periodic@150000");
    row("09:59 is ignored", "09:59", "power-up@0 periodic@50000 periodic@100000 periodic@150000");
}

void TestDelays::resyncAt()
{
    QFETCH(Params, params);
    QFETCH(QByteArray, story);
    params.emplace_back("Resync_At_Random_Delay", "0");
    Scene scene(params, sharp);
    scene.powerOn();
    scene.run(42h);
    QCOMPARE(scene.story(), story);
}

void TestDelays::resyncAtRandomDelay_data()
{
    QTest::addColumn<QByteArrayList>("readings");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* name, const QByteArrayList& readings, const char* value,
                        int minutes) {
        QTest::newRow(name) << readings << QByteArray(value) << minutes;
    };
    const QByteArrayList german;
    const QByteArrayList japanese{"resync_at_range=0-65535", "resync_at_zero=off"};
    const QByteArrayList guide8831{"resync_at_range=minimum", "resync_at_zero=off"};
    // shows C064
    row("default", german, "600", 10);
    row("(value+30)/60: 629", german, "629", 10);
    row("(value+30)/60: 630", german, "630", 11);
    row("longest", german, "65535", 1092);
    // shows C066
    row("SEED-DE SEED-NL SEED-KO AG-MET: below 600, 0 to 600 s", german, "30", 10);
    row("SEED-DE SEED-NL SEED-KO AG-MET: 0", german, "0", 10);
    row("SEED-FR: below 600, the same sentence", german, "599", 10);
    // shows C065
    row("SEED-JA AG78-19: 300", japanese, "300", 5);
    row("SEED-JA AG78-19: 0 is off", japanese, "0", 0);
    row("8831-PG: 0 is off", guide8831, "0", 0);
    row("8831-PG: below 600 acts as 600", guide8831, "1", 10);
    row("resync_at_zero=off: 0 starts exactly then", {"resync_at_zero=off"}, "0", 0);
    row("resync_at_zero=off: 1", {"resync_at_zero=off"}, "1", 10);
    row("rounding to nearest: 600", {"resync_at_rounding=nearest"}, "600", 10);
    row("rounding up: 600", {"resync_at_rounding=up"}, "600", 11);
    row("rounding up: 631", {"resync_at_rounding=up"}, "631", 12);
}

void TestDelays::resyncAtRandomDelay()
{
    QFETCH(QByteArrayList, readings);
    QFETCH(QByteArray, value);
    QFETCH(int, minutes);
    const Duration most = std::chrono::minutes(minutes);
    const Waits waits = waitsOf({{"Resync_On_Reset", "No"},
                                 {"Resync_At__HHmm_", "0100"},
                                 {"Resync_At_Random_Delay", value}},
                                readings, 1h, most);
    QVERIFY(waits.shortest >= 0s);
    QVERIFY(waits.longest <= most);
    QVERIFY(waits.shortest <= most / 10);
    QVERIFY(waits.longest >= most / 10 * 9);
}

void TestDelays::resyncAtFollowsTheZone()
{
    Scene scene({{"Resync_On_Reset", "No"},
                 {"Resync_At__HHmm_", "2000"},
                 {"Resync_At_Random_Delay", "0"},
                 {"Time_Zone", "GMT-08:00"}},
                sharp);
    scene.powerOn();
    // Midnight in Greenwich is 16 o'clock of the day before there.
    scene.run(5h);
    QCOMPARE(scene.story(), "time-of-day@14400");
    scene.set("Time_Zone", "GMT-07:00");
    scene.run(23h);
    QCOMPARE(scene.story(), "time-of-day@14400 time-of-day@97200");
}

void TestDelays::armedStartIsKeptBesideOtherResyncs()
{
    Scene scene({{"Resync_On_Reset", "No"},
                 {"Resync_At__HHmm_", "0100"},
                 {"Resync_At_Random_Delay", "65535"}});
    scene.powerOn();
    const Instant armed = *scene.world.engine.nextDeadline();
    // In the midst of the window, which a new draw would leave for the next day's.
    scene.run(3601s);
    QVERIFY(scene.url(one));
    scene.run(1s);
    QCOMPARE(*scene.world.engine.nextDeadline(), armed);
}

void TestDelays::periodic_data()
{
    QTest::addColumn<Params>("params");
    QTest::addColumn<QByteArray>("story");
    const auto row = [](const char* name, const char* value, const char* story) {
        addStory(name, {{"Resync_Periodic", value}}, story);
    };
    addStory("default: 3600", {}, "power-up@0 periodic@3600 periodic@7200");
    // shows C069
    row("3000", "3000", "power-up@0 periodic@3000 periodic@6000");
    // shows C070
    row("600,1200,300: each once, the last one for ever", "600,1200,300",
        "power-up@0 periodic@600 periodic@1800 periodic@2100 periodic@2400 periodic@2700 "
        "periodic@3000 periodic@3300 periodic@3600 periodic@3900 periodic@4200 periodic@4500 "
        "periodic@4800 periodic@5100 periodic@5400 periodic@5700 periodic@6000 periodic@6300 "
        "periodic@6600 periodic@6900 periodic@7200");
    row("600 , 3000 , 5000: blanks", "600 , 3000 , 5000", "power-up@0 periodic@600 periodic@3600");
    // shows C067
    row("0 is off", "0", "power-up@0");
    row("empty is off", "", "power-up@0");
}

void TestDelays::periodic()
{
    QFETCH(Params, params);
    QFETCH(QByteArray, story);
    Scene scene(params);
    scene.powerOn();
    scene.run(7201s);
    QCOMPARE(scene.story(), story);
}

// shows C071
void TestDelays::periodicRangeCountsFromTheSuccess()
{
    Scene scene(Params{{"Resync_Periodic", "2400+30"}});
    scene.world.network.setLatency(100s);
    scene.powerOn();
    scene.run(240h);
    const auto requested = scene.world.events.named("resync.requested");
    const auto succeeded = scene.world.events.named("resync.succeeded");
    QVERIFY(succeeded.size() > 300);
    std::set<qint64> drawn;
    for (size_t i = 0; i + 1 < requested.size(); ++i) {
        const Duration wait = requested[i + 1].time() - succeeded[i].time();
        QVERIFY(wait >= 2400s && wait <= 2430s);
        drawn.insert(wait / 1s);
    }
    QCOMPARE(drawn.size(), 31U);
}

void TestDelays::errorRetry_data()
{
    QTest::addColumn<Params>("params");
    QTest::addColumn<QByteArray>("story");
    const auto row = [](const char* name, const char* value, const char* story) {
        addStory(name, {{"Resync_Error_Retry_Delay", value}}, story);
    };
    // shows C072
    addStory("default: the ladder, then every day", {},
             "power-up@0 retry@60 retry@180 retry@420 retry@900 retry@1860 retry@3780 retry@7620 "
             "retry@15300 retry@30660 retry@61380 retry@122820 retry@209220 retry@295620");
    // shows C074
    row("50000", "50000",
        "power-up@0 retry@50000 retry@100000 retry@150000 retry@200000 retry@250000 retry@300000");
    row("600,120000,170000: each once, the last one for ever", "600,120000,170000",
        "power-up@0 retry@600 retry@120600 retry@290600");
    // shows C054
    row("0: no retry", "0", "power-up@0");
    row("empty: no retry", "", "power-up@0");
}

void TestDelays::errorRetry()
{
    QFETCH(Params, params);
    QFETCH(QByteArray, story);
    Scene scene(params);
    scene.failWith(silence);
    scene.powerOn();
    scene.run(300001s);
    QCOMPARE(scene.story(), story);
}

void TestDelays::retryRangeCountsFromTheFailure()
{
    Scene scene(Params{{"Resync_Error_Retry_Delay", "2400+30"}});
    scene.failWith(silence);
    scene.world.network.setLatency(100s);
    scene.powerOn();
    scene.run(240h);
    const auto requested = scene.world.events.named("resync.requested");
    const auto failed = scene.world.events.named("resync.failed");
    QVERIFY(failed.size() > 300);
    for (size_t i = 0; i + 1 < requested.size(); ++i) {
        const Duration wait = requested[i + 1].time() - failed[i].time();
        QVERIFY(wait >= 2400s && wait <= 2430s);
    }
}

void TestDelays::localizedListIsToleratedUnlessStrict()
{
    for (const bool isStrict : {false, true}) {
        phone::Settings settings;
        settings.isStrict = isStrict;
        World world(settings);
        world.network.setServer([](const auto&) {
            return reply(flatProfile("<Resync_Periodic>600\u30011200</Resync_Periodic>"));
        });
        const auto phone = world.addPhone({{"Profile_Rule", Scene::ownRule}});
        world.engine.powerOn(phone);
        world.run(1s);
        QCOMPARE(world.value(phone, "Resync_Periodic"), isStrict ? "3600" : "600,1200");
        QCOMPARE(world.events.count("config.warning"), 1);
    }
}

void TestDelays::indexBeginsAnew_data()
{
    QTest::addColumn<Params>("params");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<void (*)(Scene&)>("happens");
    QTest::addColumn<QByteArray>("story");
    using Happens = void (*)(Scene&);
    const Params periodic{{"Resync_Periodic", "100,1000"}};
    const Params retry{{"Resync_Error_Retry_Delay", "100,1000"}};
    const Happens reboot = [](Scene& scene) {
        scene.powerOff();
        scene.powerOn();
    };
    // It happens at 500 s: the first element is spent.
    QTest::newRow("Resync_Periodic: a reboot")
        << periodic << false << reboot
        << QByteArray("power-up@0 periodic@100 power-up@500 periodic@600");
    QTest::newRow("Resync_Periodic: a change of the parameter")
        << periodic << false
        << Happens([](Scene& scene) { scene.set("Resync_Periodic", "200,900"); })
        << QByteArray("power-up@0 periodic@100 periodic@700");
    QTest::newRow("Resync_Periodic: advances with each success")
        << periodic << false << Happens([](Scene& scene) { (void)scene.url(one); })
        << QByteArray("power-up@0 periodic@100 web-url@500");
    QTest::newRow("Resync_Error_Retry_Delay: a reboot")
        << retry << true << reboot << QByteArray("power-up@0 retry@100 power-up@500 retry@600");
    QTest::newRow("Resync_Error_Retry_Delay: a change of the parameter")
        << retry << true
        << Happens([](Scene& scene) { scene.set("Resync_Error_Retry_Delay", "200,900"); })
        << QByteArray("power-up@0 retry@100 retry@700");
    QTest::newRow("Resync_Error_Retry_Delay: a success")
        << retry << true << Happens([](Scene& scene) {
               scene.recover();
               (void)scene.url(one);
               scene.run(1s);
               scene.failWith(silence);
               (void)scene.url(one);
           })
        << QByteArray("power-up@0 retry@100 web-url@500 web-url@501 retry@601");
}

void TestDelays::indexBeginsAnew()
{
    using Happens = void (*)(Scene&);
    QFETCH(Params, params);
    QFETCH(bool, fails);
    QFETCH(Happens, happens);
    QFETCH(QByteArray, story);
    Scene scene(params);
    if (fails)
        scene.failWith(silence);
    scene.powerOn();
    scene.run(500s);
    happens(scene);
    scene.run(300s);
    QCOMPARE(scene.story(), story);
}

void TestDelays::periodicTimerRestsInErrorWait()
{
    Scene scene(Params{{"Resync_Periodic", "100"}, {"Resync_Error_Retry_Delay", "1000"}});
    scene.powerOn();
    scene.run(50s);
    scene.failWith(silence);
    scene.run(1100s);
    QCOMPARE(scene.story(), "power-up@0 periodic@100 retry@1100");
    scene.set("Resync_Error_Retry_Delay", "0");
    scene.run(24h);
    QCOMPARE(scene.starts().size(), 3U);
}

void TestDelays::readingsOfTheFactory_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* quirk, const char* tag, const char* value) {
        QTest::newRow(name) << QByteArray(quirk) << QByteArray(tag) << QByteArray(value);
    };
    row("seeds, AG, MIG: factory rule /$PSN.xml", "factory_rule=/$PSN.xml", "Profile_Rule",
        "/$PSN.xml");
    row("older chapters: factory rule /$PN.cfg", "factory_rule=/$PN.cfg", "Profile_Rule",
        "/$PN.cfg");
    row("11.3+: ladder", "retry_default=ladder", "Resync_Error_Retry_Delay",
        "60,120,240,480,960,1920,3840,7680,15360,30720,61440,86400");
    row("guides of 11.0 to 11.2: 3600", "retry_default=3600", "Resync_Error_Retry_Delay", "3600");
    row("seeds: success message without $ERR", "success_err=false", "Log_Success_Msg",
        "$PN $MAC -- Successful resync $SCHEME://$SERVIP:$PORT$PATH");
    row("8831, ATA: success message with $ERR", "success_err=true", "Log_Success_Msg",
        "$PN $MAC -- Successful resync $SCHEME://$SERVIP:$PORT$PATH -- $ERR");
}

void TestDelays::readingsOfTheFactory()
{
    QFETCH(QByteArray, quirk);
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, value);
    World world;
    phone::Quirks quirks;
    QVERIFY(phone::setQuirk(quirks, quirk));
    config::Config config(world.table("CP-6841-3PCC"));
    phone::applyFactoryQuirks(config, world.engine.store(), quirks, "sip68xx.12-0-1MPP0001-1");
    QCOMPARE(config.value(tag), value);
}

void TestDelays::readingsOfTheUserAgent_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("agent");
    QTest::newRow("field: the MAC in parentheses")
        << QByteArray("mac") << QByteArray("Cisco-CP-6841-3PCC/11.3.2 (000e08abcdef)");
    QTest::newRow("seeds: the serial behind the version")
        << QByteArray("seed")
        << QByteArray("Cisco-CP-6841-3PCC/11.3.2_88012BA01234 (000e08abcdef)");
    QTest::newRow("PG88 text: the serial in parentheses")
        << QByteArray("serial") << QByteArray("Cisco-CP-6841-3PCC/11.3.2 (88012BA01234)");
}

void TestDelays::readingsOfTheUserAgent()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, agent);
    Scene scene({}, {"http_ua=" + reading});
    scene.powerOn();
    scene.run(1s);
    QCOMPARE(scene.world.network.requests.front().userAgent, agent);
}

QTEST_GUILESS_MAIN(TestDelays)
#include "tst_delays.moc"
