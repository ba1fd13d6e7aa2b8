#include "tests/support/fakeworld.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using provision::ResyncState;

/// When a phone resyncs.
class TestResync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomDelayIsDrawnFromNothingToTheWholeRange_data();
    void randomDelayIsDrawnFromNothingToTheWholeRange();
    void randomDelayActsAfterPowerUpOnly();
    void gatesShutTheResyncOnReset_data();
    void gatesShutTheResyncOnReset();
    void triggersGateTimersButNoExplicitRequest();
    void anyTrueTriggerIsEnough();
    void brokenTriggerCountsAsFalse();
    void commentedTriggerCountsAsEmpty();
    void periodicRunsAfterASuccessOnly();
    void periodicListIsWalked();
    void periodicRangeIsDrawn();
    void ladderIsClimbed();
    void successResetsTheLadder();
    void noRetryWhenTheDelayIsZero();
    void zeroInAListDoesNotSpin();
    void retryWaitsForItsTrigger();
    void changedPeriodTakesEffectAtOnceAfterTheRun();
    void provisionEnableSwitchesEverythingOff();
    void requestDuringARunIsServedAfterwards();
    void requestEndsTheRandomDelay();
    void sameSeedGivesTheSameWeek();
    void aWeekTakesMilliseconds();

private:
    static std::vector<Duration> gaps(const std::vector<events::Event>& events);
};

std::vector<Duration> TestResync::gaps(const std::vector<events::Event>& events)
{
    std::vector<Duration> result;
    for (size_t i = 1; i < events.size(); ++i)
        result.push_back(
            std::chrono::round<std::chrono::seconds>(events[i].time() - events[i - 1].time()));
    return result;
}

void TestResync::randomDelayIsDrawnFromNothingToTheWholeRange_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("most");
    QTest::newRow("default") << QByteArray("2") << 20 << 40;
    QTest::newRow("seconds") << QByteArray("2") << 1 << 2;
    QTest::newRow("highest") << QByteArray("65535") << 20 << 65535 * 20;
    QTest::newRow("none") << QByteArray("0") << 20 << 0;
}

// shows C058 C059
void TestResync::randomDelayIsDrawnFromNothingToTheWholeRange()
{
    QFETCH(QByteArray, value);
    QFETCH(int, unit);
    QFETCH(int, most);
    phone::Settings settings;
    settings.quirks.randomDelayUnit = unit;
    World world(settings);
    Duration shortest = Duration::max();
    Duration longest = Duration::zero();
    for (quint64 i = 0; i < 200; ++i) {
        const auto phone =
            world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Random_Delay", value}},
                           "CP-6841-3PCC", MacAddress(0x000e08000000 + i));
        world.engine.powerOn(phone);
        const events::Event scheduled = world.events.last("resync.scheduled");
        QCOMPARE(scheduled.member("trigger").toString(), QStringLiteral("power-up"));
        const Duration wait =
            *instantFromIso(scheduled.member("at").toString().toLatin1()) - scheduled.time();
        shortest = std::min(shortest, wait);
        longest = std::max(longest, wait);
        world.engine.powerOff(phone);
    }
    QVERIFY(longest <= Duration(std::chrono::seconds(most)));
    // 200 draws come near both ends.
    QVERIFY(shortest <= Duration(std::chrono::seconds(most)) / 10);
    QVERIFY(longest >= Duration(std::chrono::seconds(most)) / 10 * 9);
}

// shows C060
void TestResync::randomDelayActsAfterPowerUpOnly()
{
    World world;
    world.network.setServer([](const auto&) { return failure(Cause::Timeout); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Resync_Random_Delay", "1000"},
                                       {"Resync_Error_Retry_Delay", "30"}});
    world.engine.powerOn(phone);
    world.run(24h);
    const auto failed = world.events.named("resync.failed");
    QVERIFY(failed.size() > 100);
    for (const Duration gap : gaps(failed))
        QCOMPARE(gap, Duration(30s));
}

void TestResync::gatesShutTheResyncOnReset_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Provision_Enable") << QByteArray("Provision_Enable") << QByteArray("No");
    QTest::newRow("Resync_On_Reset") << QByteArray("Resync_On_Reset") << QByteArray("No");
    QTest::newRow("trigger 1") << QByteArray("Resync_Trigger_1")
                               << QByteArray("$UPGTMR gt 300 and $PRVTMR ge 600");
    QTest::newRow("trigger 2") << QByteArray("Resync_Trigger_2") << QByteArray("1 eq 2");
}

// shows C056 C080
void TestResync::gatesShutTheResyncOnReset()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, value);
    World world;
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {parameter, value}});
    world.engine.powerOn(phone);
    world.run(24h);
    QCOMPARE(world.network.requests.size(), size_t(0));
    const events::Event suppressed = world.events.last("resync.suppressed");
    const QJsonObject why = suppressed.member("why").toObject();
    QVERIFY(!why[u"text"].toString().isEmpty());
    const QJsonArray gates = why[u"gates"].toArray();
    const auto shut = std::find_if(gates.begin(), gates.end(),
                                   [](const QJsonValue& gate) { return !gate[u"open"].toBool(); });
    QVERIFY(shut != gates.end());
    QCOMPARE((*shut)[u"parameter"].toString().toUtf8(), parameter);
    QCOMPARE((*shut)[u"value"].toString().toUtf8(), value);
}

// shows C081
void TestResync::triggersGateTimersButNoExplicitRequest()
{
    World world;
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Trigger_1", "1 eq 2"}});
    world.engine.powerOn(phone);
    QVERIFY(!world.engine.requestResync(phone, {provision::Trigger::PhoneMenu, std::nullopt}));
    QVERIFY(
        !world.engine.requestResync(phone, {provision::Trigger::CgiExecute, "tftp://127.0.0.1/x"}));
    QVERIFY(world.engine.requestResync(phone, {provision::Trigger::WebUrl, "tftp://127.0.0.1/x"}));
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.engine.requestResync(phone, {provision::Trigger::SipNotify, std::nullopt}));
}

// shows C082
void TestResync::anyTrueTriggerIsEnough()
{
    World world;
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                        {"Resync_Trigger_1", "1 eq 2"},
                        {"Resync_Trigger_2", "$UPGTMR ge 0 and \"$MA\" eq \"000e08abcdef\""}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
}

void TestResync::brokenTriggerCountsAsFalse()
{
    World world;
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Trigger_1", "certainly"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(0));
}

void TestResync::commentedTriggerCountsAsEmpty()
{
    World world;
    const auto open =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Trigger_1", "# 1 eq 2"}});
    world.engine.powerOn(open);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    const auto shut = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                      {"Resync_Trigger_1", "# 1 eq 1"},
                                      {"Resync_Trigger_2", "1 eq 2"}},
                                     "CP-6841-3PCC", MacAddress(1));
    world.engine.powerOn(shut);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
}

// shows C040 C051 C054 C068
void TestResync::periodicRunsAfterASuccessOnly()
{
    World world;
    bool works = false;
    world.network.setServer(
        [&](const auto&) { return works ? reply(flatProfile("")) : failure(Cause::Timeout); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Resync_Periodic", "30"},
                                       {"Resync_Error_Retry_Delay", "0"}});
    world.engine.powerOn(phone);
    world.run(1h);
    QCOMPARE(world.network.requests.size(), size_t(1));
    works = true;
    world.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt});
    world.run(61s);
    QCOMPARE(world.network.requests.size(), size_t(4));
    QCOMPARE(world.events.last("resync.requested").member("trigger").toString(),
             QStringLiteral("periodic"));
    QCOMPARE(world.events.last("resync.requested").member("prvst").toInt(), 1);
}

// shows C070
void TestResync::periodicListIsWalked()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone = world.addPhone(
        {{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "600,1200,300"}});
    world.engine.powerOn(phone);
    world.run(3000s);
    const std::vector<Duration> expected{600s, 1200s, 300s, 300s, 300s};
    QCOMPARE(gaps(world.events.named("resync.succeeded")), expected);
}

// shows C071
void TestResync::periodicRangeIsDrawn()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "2400+30"}});
    world.engine.powerOn(phone);
    world.run(24h * 7);
    const auto all = gaps(world.events.named("resync.succeeded"));
    QVERIFY(all.size() > 200);
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    QVERIFY(*least >= Duration(2400s) && *least < Duration(2405s));
    QVERIFY(*most <= Duration(2430s) && *most > Duration(2425s));
}

// shows C053 C072 C074
void TestResync::ladderIsClimbed()
{
    World world;
    world.network.setServer([](const auto&) { return failure(Cause::Timeout); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}});
    world.engine.powerOn(phone);
    world.run(24h * 4);
    std::vector<Duration> expected{60s,   120s,   240s,   480s,   960s,   1920s, 3840s,
                                   7680s, 15360s, 30720s, 61440s, 86400s, 86400s};
    QCOMPARE(gaps(world.events.named("resync.failed")), expected);
}

void TestResync::successResetsTheLadder()
{
    World world;
    int attempt = 0;
    world.network.setServer([&](const auto&) {
        return ++attempt == 3 ? reply(flatProfile("")) : failure(Cause::Connect);
    });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "1000"}});
    world.engine.powerOn(phone);
    world.run(1400s);
    const std::vector<Duration> expected{60s, 120s, 1000s, 60s, 120s};
    QCOMPARE(gaps(world.events.named("resync.requested")), expected);
}

void TestResync::noRetryWhenTheDelayIsZero()
{
    World world;
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Error_Retry_Delay", "0"}});
    world.engine.powerOn(phone);
    world.run(24h);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.events.last("resync.failed").member("retry_at").isNull());
    QVERIFY(world.engine[phone].resyncState() == ResyncState::ErrWait);
}

void TestResync::zeroInAListDoesNotSpin()
{
    World world;
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Resync_Error_Retry_Delay", "0,0"},
                                       {"Resync_Trigger_1", "$PRVTMR gt 1000000"}});
    world.engine.powerOn(phone);
    world.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt});
    world.run(100s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.events.count("resync.suppressed") <= 101);
}

void TestResync::retryWaitsForItsTrigger()
{
    World world;
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Resync_Error_Retry_Delay", "60,600"},
                                       {"Resync_Trigger_1", "$PRVTMR ge 150"}});
    world.engine.powerOn(phone);
    world.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt});
    world.run(200s);
    // Suppressed at 60 s and 120 s, let through at 180 s.
    QCOMPARE(world.network.requests.size(), size_t(2));
    QVERIFY(gaps(world.events.named("resync.requested")) == std::vector<Duration>{180s});
}

// shows C069
void TestResync::changedPeriodTakesEffectAtOnceAfterTheRun()
{
    World world;
    world.network.setServer(
        [](const auto&) { return reply(flatProfile("<Resync_Periodic>3000</Resync_Periodic>")); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}});
    world.engine.powerOn(phone);
    world.run(9001s);
    const std::vector<Duration> expected{3000s, 3000s, 3000s};
    QCOMPARE(gaps(world.events.named("resync.requested")), expected);
}

void TestResync::provisionEnableSwitchesEverythingOff()
{
    World world;
    world.network.setServer(
        [](const auto&) { return reply(flatProfile("<Provision_Enable>No</Provision_Enable>")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "60"}});
    world.engine.powerOn(phone);
    world.run(24h);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QVERIFY(world.engine[phone].resyncState() == ResyncState::Off);
    QVERIFY(!world.engine.requestResync(phone, {provision::Trigger::WebUrl, "tftp://127.0.0.1/x"}));
}

void TestResync::requestDuringARunIsServedAfterwards()
{
    World world;
    world.network.setLatency(5s);
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QVERIFY(world.engine.requestResync(phone, {provision::Trigger::Api, "tftp://127.0.0.1/first"}));
    QVERIFY(
        world.engine.requestResync(phone, {provision::Trigger::Api, "tftp://127.0.0.1/second"}));
    world.run(30s);
    QCOMPARE(world.network.requests.size(), size_t(2));
    QCOMPARE(world.network.requests[1].path, QByteArray("/second"));
    QCOMPARE(world.events.count("resync.finished"), qsizetype(2));
}

// shows C067
void TestResync::requestEndsTheRandomDelay()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Resync_Random_Delay", "65535"},
                                       {"Resync_Periodic", "0"}});
    world.engine.powerOn(phone);
    QVERIFY(world.engine[phone].resyncState() == ResyncState::RandomWait);
    world.engine.requestResync(phone, {provision::Trigger::WebUrl, "tftp://127.0.0.1/x"});
    world.run(24h * 30);
    QCOMPARE(world.network.requests.size(), size_t(1));
}

void TestResync::sameSeedGivesTheSameWeek()
{
    const auto trace = [] {
        World world;
        int attempt = 0;
        world.network.setServer([&](const auto&) {
            return ++attempt % 3 == 0
                       ? failure(Cause::Timeout)
                       : reply(flatProfile("<GPP_A>" + QByteArray::number(attempt) + "</GPP_A>"));
        });
        const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                           {"Resync_Random_Delay", "2"},
                                           {"Resync_Periodic", "3600+600"}});
        world.engine.powerOn(phone);
        world.run(24h * 7);
        QByteArrayList lines;
        for (const events::Event& event : world.events.events)
            lines += event.toLine();
        return lines;
    };
    const QByteArrayList first = trace();
    QVERIFY(first.size() > 500);
    QCOMPARE(trace(), first);
}

void TestResync::aWeekTakesMilliseconds()
{
    World world;
    world.events.isWanted = false;
    int attempt = 0;
    world.network.setServer([&](const auto&) {
        return ++attempt % 10 == 0 ? failure(Cause::Timeout)
                                   : reply(flatProfile("<GPP_A>1</GPP_A>"));
    });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "60"}});
    QElapsedTimer timer;
    timer.start();
    world.engine.powerOn(phone);
    world.run(24h * 7);
    QVERIFY(attempt > 9000);
    // 10,000 resyncs; the bound is wide, for sanitizers and busy machines.
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
}

QTEST_GUILESS_MAIN(TestResync)
#include "tst_resync.moc"
