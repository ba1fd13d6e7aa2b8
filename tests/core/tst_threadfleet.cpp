#include "core/control/api.h"
#include "core/model/catalogue.h"
#include "core/net/threadcrew.h"
#include "tests/support/fakeworld.h"

#include <QJsonDocument>
#include <QTest>

#include <future>
#include <set>

using namespace vphone;
using namespace std::chrono_literals;
using control::Reached;

namespace {

const Instant start = *instantFromIso("2026-01-01T00:00:00Z");
constexpr quint64 firstMac = 0x000e08000001;
constexpr fleet::PhoneIndex phones = 6;
constexpr int threads = 2;

const MacAddress firstPhone(firstMac);
const MacAddress lastPhone(firstMac + phones - 1);
const MacAddress nobody(0x000e08ffffff);

/// Phones on two threads that ask nobody for anything.
class Run
{
public:
    Run()
        : m_catalogue(*model::Catalogue::load()),
          m_table(*param::ParamTable::load(*m_catalogue.find("8841")))
    {
        net::CrewOptions options;
        options.phones = phones;
        options.start = start;
        auto made = net::ThreadCrew::make(m_reactor, options, threads, events, m_log);
        Q_ASSERT(made);
        m_crew = std::move(*made);
        for (const net::Post& post : m_crew->posts())
            add(post);
        fleet = m_crew->fleet("real");
    }

    [[nodiscard]] net::ThreadCrew& crew() { return static_cast<net::ThreadCrew&>(*m_crew); }
    void begin()
    {
        m_crew->start([](fleet::Engine& engine) {
            for (fleet::PhoneIndex i = 0; i < engine.size(); ++i)
                engine.powerOn(i);
        });
    }
    /// Until a thread handed events over, \a most at the longest.
    void heed(Duration most) { m_reactor.poll(most); }
    void stepUntil(const std::function<bool()>& isThere)
    {
        while (!isThere())
            m_crew->step(std::nullopt);
    }

    test::EventLog events;
    std::unique_ptr<control::Fleet> fleet;

private:
    void add(const net::Post& post)
    {
        config::Config config(m_table);
        config.set(m_table.at("Profile_Rule"), "");
        config.set(m_table.at("Resync_On_Reset"), "No");
        for (fleet::PhoneIndex i = post.first; i < post.first + post.count; ++i) {
            phone::Identity identity;
            identity.model = m_catalogue.find("8841");
            identity.table = &m_table;
            identity.mac = MacAddress(firstMac + i);
            identity.serial = "FCH" + QByteArray::number(i);
            identity.firmware = "sip88xx.12-0-1MPP0001-1";
            identity.address = IpAddress::v4(0x7f010001 + i);
            post.engine.add(std::move(identity), config, i);
        }
    }

    model::Catalogue m_catalogue;
    param::ParamTable m_table;
    test::SilentLog m_log;
    net::Reactor m_reactor;
    std::unique_ptr<net::Crew> m_crew;
};

/// Makes phone \a mac tell \a count events.
Reached tellMuch(Run& run, MacAddress mac, int count)
{
    return run.fleet->visit(mac, [count](fleet::Engine& engine, fleet::PhoneIndex index) {
        for (int i = 0; i < count; ++i)
            std::ignore = engine.setParameters(index, {{"GPP_A", QByteArray::number(i)}},
                                               config::Source::Api);
    });
}

} // namespace

/// The phones of several threads, as the control API and the pages reach them.
class TestThreadFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitFindsThePhone();
    void whatAVisitBeginsHappens();
    void strangerIsNoPhone();
    void allStandStillWhileAllAreVisited();
    void phonesAreVisitedBeforeTheStart();
    void phonesAreVisitedAfterTheEnd();
    void threadThatWaitsForRoomIsReached();
    void busyThreadIsNotWaitedForWithoutEnd();
    void busyThreadsAreNotStoppedWithoutEnd();
    void clocksJumpTogether();
    void jumpEndsAtTheLimit();
    void apiReachesPhonesOfAllThreads();
};

void TestThreadFleet::visitFindsThePhone()
{
    Run run;
    run.begin();
    std::set<fleet::Engine*> engines;
    for (const MacAddress mac : {firstPhone, lastPhone}) {
        const Reached reached =
            run.fleet->visit(mac, [&](fleet::Engine& engine, fleet::PhoneIndex index) {
                QCOMPARE(engine[index].identity().mac, mac);
                engines.insert(&engine);
            });
        QCOMPARE(reached, Reached::Yes);
    }
    QCOMPARE(engines.size(), size_t(threads));
}

/// Its own thread goes on with it.
void TestThreadFleet::whatAVisitBeginsHappens()
{
    Run run;
    run.begin();
    run.stepUntil([&] { return run.events.count("phone.ready") == int(phones); });
    QCOMPARE(run.fleet->visit(lastPhone,
                              [](fleet::Engine& engine, fleet::PhoneIndex index) {
                                  engine.reboot(index, phone::BootReason::UserTriggered);
                              }),
             Reached::Yes);
    run.stepUntil([&] { return run.events.count("phone.ready") == int(phones) + 1; });
}

void TestThreadFleet::strangerIsNoPhone()
{
    Run run;
    run.begin();
    bool isCalled = false;
    QCOMPARE(run.fleet->visit(nobody, [&](auto&, auto) { isCalled = true; }), Reached::NoSuchPhone);
    QVERIFY(!isCalled);
}

void TestThreadFleet::allStandStillWhileAllAreVisited()
{
    Run run;
    run.begin();
    for (int round = 0; round < 100; ++round) {
        int seen = 0;
        const bool isReached = run.fleet->visitAll([&](std::span<fleet::Engine* const> engines) {
            QCOMPARE(engines.size(), size_t(threads));
            for (fleet::Engine* engine : engines) {
                for (fleet::PhoneIndex i = 0; i < engine->size(); ++i, ++seen)
                    QVERIFY(engine->setParameters(i, {{"GPP_A", QByteArray::number(round)}},
                                                  config::Source::Api));
            }
        });
        QVERIFY(isReached);
        QCOMPARE(seen, int(phones));
        QByteArray value;
        QCOMPARE(run.fleet->visit(lastPhone,
                                  [&](fleet::Engine& engine, fleet::PhoneIndex index) {
                                      value = engine[index].config().value("GPP_A");
                                  }),
                 Reached::Yes);
        QCOMPARE(value, QByteArray::number(round));
    }
    run.stepUntil([&] { return run.events.count("config.changed") == 100 * int(phones); });
}

void TestThreadFleet::phonesAreVisitedBeforeTheStart()
{
    Run run;
    bool isCalled = false;
    QCOMPARE(run.fleet->visit(lastPhone, [&](auto&, auto) { isCalled = true; }), Reached::Yes);
    QVERIFY(isCalled);
    QVERIFY(!run.fleet->isReady());
}

void TestThreadFleet::phonesAreVisitedAfterTheEnd()
{
    Run run;
    run.begin();
    run.stepUntil([&] { return run.events.count("phone.ready") == int(phones); });
    run.crew().step(start);
    bool isCalled = false;
    QCOMPARE(run.fleet->visit(lastPhone, [&](auto&, auto) { isCalled = true; }), Reached::Yes);
    QVERIFY(isCalled);
    int engines = 0;
    QVERIFY(run.fleet->visitAll([&](auto all) { engines = int(all.size()); }));
    QCOMPARE(engines, threads);
}

void TestThreadFleet::threadThatWaitsForRoomIsReached()
{
    Run run;
    run.begin();
    run.stepUntil([&] { return run.events.count("phone.ready") == int(phones); });
    run.heed(0ms);
    // Nobody takes events while we don't step: of these the second lot has no room.
    QCOMPARE(tellMuch(run, firstPhone, int(net::ThreadCrew::eventsWaitingMax)), Reached::Yes);
    run.heed(10s);
    QCOMPARE(tellMuch(run, firstPhone, 1), Reached::Yes);
    run.heed(100ms); // while the thread begins to wait, which nothing tells
    QCOMPARE(tellMuch(run, firstPhone, 2), Reached::Yes);
    QCOMPARE(tellMuch(run, lastPhone, 1), Reached::Yes);
    QVERIFY(run.fleet->visitAll([](auto) {}));
    run.stepUntil([&] {
        return run.events.count("config.changed") >= net::ThreadCrew::eventsWaitingMax + 3;
    });
}

void TestThreadFleet::busyThreadIsNotWaitedForWithoutEnd()
{
    Run run;
    std::promise<void> mayBegin;
    run.crew().start([waited = mayBegin.get_future().share()](fleet::Engine&) { waited.wait(); });
    QVERIFY(!run.fleet->isReady());
    bool isCalled = false;
    const auto call = [&](auto&, auto) { isCalled = true; };
    QCOMPARE(run.crew().callAt(firstPhone, call, 1ms), Reached::Busy);
    mayBegin.set_value();
    // What came to nothing is not made later.
    QCOMPARE(tellMuch(run, firstPhone, 1), Reached::Yes);
    QVERIFY(!isCalled);
    QCOMPARE(run.crew().callAt(firstPhone, call, control::Fleet::waitMax), Reached::Yes);
    QVERIFY(isCalled);
    QVERIFY(run.fleet->visitAll([](auto) {}));
    QVERIFY(run.fleet->isReady());
}

void TestThreadFleet::busyThreadsAreNotStoppedWithoutEnd()
{
    Run run;
    std::promise<void> mayBegin;
    // The thread of the last phone alone is late.
    run.crew().start([waited = mayBegin.get_future().share()](fleet::Engine& engine) {
        if (engine.find(lastPhone))
            waited.wait();
    });
    bool isCalled = false;
    QVERIFY(!run.crew().callStopped([&] { isCalled = true; }, 1ms));
    QVERIFY(!isCalled);
    QCOMPARE(tellMuch(run, firstPhone, 1), Reached::Yes); // goes on
    mayBegin.set_value();
    QVERIFY(run.crew().callStopped([&] { isCalled = true; }, control::Fleet::waitMax));
    QVERIFY(isCalled);
}

void TestThreadFleet::clocksJumpTogether()
{
    Run run;
    run.begin();
    QVERIFY(run.fleet->jump(100h));
    QVERIFY(run.fleet->clock().jumpingTo);
    run.stepUntil([&] { return !run.fleet->clock().jumpingTo; });
    QVERIFY(run.fleet->clock().now >= start + 100h);
    QVERIFY(run.fleet->clock().now < start + 101h);
    QVERIFY(run.fleet->visitAll([&](std::span<fleet::Engine* const> engines) {
        for (const fleet::Engine* engine : engines)
            QVERIFY(engine->now() >= start + 100h && engine->now() < start + 101h);
    }));
}

void TestThreadFleet::jumpEndsAtTheLimit()
{
    Run run;
    run.begin();
    const Instant limit = start + 2h;
    run.crew().step(limit);
    QVERIFY(run.fleet->jump(10h));
    while (run.fleet->clock().now < limit)
        run.crew().step(limit);
    QVERIFY(run.fleet->clock().now < limit + 1h);
}

void TestThreadFleet::apiReachesPhonesOfAllThreads()
{
    using namespace Qt::StringLiterals;
    Run run;
    run.begin();
    control::Api api(*run.fleet, param::Leniency::Tolerant);
    const auto list = api.answer("GET", "/v1/phones", {});
    QCOMPARE(list.status, control::Status::Ok);
    QCOMPARE(list.body["phones"_L1].toArray().size(), int(phones));
    const auto set = api.answer("PATCH", "/v1/config",
                                {{u"select"_s, QJsonObject{{u"all"_s, true}}},
                                 {u"set"_s, QJsonObject{{u"GPP_B"_s, u"both"_s}}}});
    QCOMPARE(set.body, (QJsonObject{{u"phones"_s, int(phones)}}));
    for (const MacAddress mac : {firstPhone, lastPhone}) {
        const auto config =
            api.answer("GET", "/v1/phones/" + mac.lower() + "/config?tag=GPP_B", {});
        QVERIFY(QJsonDocument(config.body).toJson().contains("both"));
    }
    QCOMPARE(api.answer("GET", "/v1/phones/000e08ffffff", {}).status, control::Status::NotFound);
    const auto state = api.answer("GET", "/v1/fleet", {});
    QCOMPARE(state.body["phones"_L1].toInt(), int(phones));
}

QTEST_GUILESS_MAIN(TestThreadFleet)
#include "tst_threadfleet.moc"
