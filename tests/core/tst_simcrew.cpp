#include "core/model/catalogue.h"
#include "core/net/simcrew.h"
#include "tests/support/fakeworld.h"

#include <QTest>

using namespace vphone;
using namespace std::chrono_literals;

namespace {

const Instant start = *instantFromIso("2026-01-01T00:00:00Z");

/// What of a run differs between tests.
struct Shape
{
    int threads = 1;
    quint64 seed = 7;
    sim::Faults faults = {};
    fleet::PhoneIndex phones = 40;
    bool sharesAddress = false;
    const char* syslogServer = "127.0.0.1";
};

sim::Faults rough()
{
    sim::Faults faults;
    faults.loss = 20'000;
    faults.dnsFailure = 50'000;
    faults.resets = 50'000;
    faults.truncation = 50'000;
    return faults;
}

/// A fleet that asks the lab of the simulation for a profile by name, by HTTP.
class Run
{
public:
    explicit Run(
        const Shape& shape, std::function<bool()> isDecided = [] { return false; })
        : m_catalogue(*model::Catalogue::load()),
          m_table(*param::ParamTable::load(*m_catalogue.find("8841"))),
          m_crew(options(shape), events, m_log, std::move(isDecided))
    {
        for (const net::Post& post : m_crew.posts())
            add(post, shape);
    }

    /// The lines of the event stream.
    QByteArrayList lines(Duration length)
    {
        m_crew.start([](fleet::Engine& engine) {
            for (fleet::PhoneIndex i = 0; i < engine.size(); ++i)
                engine.powerOn(i);
        });
        while (m_crew.now() < start + length &&
               m_crew.step(start + length) == net::Crew::Step::Went) {
        }
        QByteArrayList result;
        for (const events::Event& event : events.events)
            result += event.toLine();
        return result;
    }
    [[nodiscard]] net::SimCrew& crew() { return m_crew; }

    test::EventLog events;

private:
    static net::SimCrewOptions options(const Shape& shape)
    {
        net::SimCrewOptions options;
        options.phones = shape.phones;
        options.threads = shape.threads;
        options.sim.start = start;
        options.sim.seed = shape.seed;
        options.sim.faults = shape.faults;
        options.sim.names = {{"files.example.net", {IpAddress::v4(0x7f000001)}}};
        options.sim.lab.emplace();
        options.sim.lab->ports.set(lab::Service::Http, 80);
        options.sim.lab->ports.set(lab::Service::Syslog, 514);
        options.labFiles = {{"a.xml", test::flatProfile("<GPP_A>1</GPP_A>")}};
        return options;
    }
    void add(const net::Post& post, const Shape& shape)
    {
        config::Config config(m_table);
        config.set(m_table.at("Profile_Rule"), "http://files.example.net/a.xml");
        config.set(m_table.at("Syslog_Server"), shape.syslogServer);
        config.set(m_table.at("Resync_Random_Delay"), "1");
        for (fleet::PhoneIndex i = post.first; i < post.first + post.count; ++i) {
            phone::Identity identity;
            identity.model = m_catalogue.find("8841");
            identity.table = &m_table;
            identity.mac = MacAddress(0x000e08000001 + i);
            identity.serial = "FCH" + QByteArray::number(i);
            identity.firmware = "sip88xx.12-0-1MPP0001-1";
            identity.address = IpAddress::v4(0x7f010001 + (shape.sharesAddress ? 0 : i));
            post.engine.add(std::move(identity), config, shape.seed ^ (0x000e08000001 + i));
        }
    }

    model::Catalogue m_catalogue;
    param::ParamTable m_table;
    test::SilentLog m_log;
    net::SimCrew m_crew;
};

} // namespace

/// Many phones in the simulation, on one thread and on several.
class TestSimCrew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamDoesNotDependOnThreads_data();
    void streamDoesNotDependOnThreads();
    void anotherSeedIsAnotherRun();
    void streamIsInOrderOfTime();
    void phonesOfOneAddressHaveFatesOfTheirOwn();
    void whatFollowsTheDecisionIsDropped();
    void nobodyListensNothingIsTold();
    void limitIsKept();
    void nothingMoreWillHappen();
};

void TestSimCrew::streamDoesNotDependOnThreads_data()
{
    QTest::addColumn<bool>("isRough");
    QTest::addColumn<bool>("sharesAddress");
    QTest::addColumn<QByteArray>("syslogServer");
    QTest::newRow("calm") << false << false << QByteArray("127.0.0.1");
    QTest::newRow("rough") << true << false << QByteArray("127.0.0.1");
    QTest::newRow("rough, one address") << true << true << QByteArray("127.0.0.1");
    QTest::newRow("rough, syslog by name") << true << false << QByteArray("files.example.net");
}

void TestSimCrew::streamDoesNotDependOnThreads()
{
    QFETCH(bool, isRough);
    QFETCH(bool, sharesAddress);
    QFETCH(QByteArray, syslogServer);
    const auto lines = [&](int threads) {
        return Run({.threads = threads,
                    .faults = isRough ? rough() : sim::Faults(),
                    .sharesAddress = sharesAddress,
                    .syslogServer = syslogServer.constData()})
            .lines(4h);
    };
    const QByteArrayList alone = lines(1);
    QVERIFY(alone.size() > 40 * 4 * 4);
    if (isRough)
        QVERIFY(alone.join().contains("resync.failed"));
    for (const int threads : {2, 3, 7}) {
        const QByteArrayList together = lines(threads);
        QCOMPARE(together.size(), alone.size());
        for (qsizetype i = 0; i < alone.size(); ++i)
            QCOMPARE(together[i], alone[i]);
    }
}

void TestSimCrew::anotherSeedIsAnotherRun()
{
    QCOMPARE(Run({.seed = 7}).lines(2h), Run({.seed = 7}).lines(2h));
    QVERIFY(Run({.seed = 7}).lines(2h) != Run({.seed = 8}).lines(2h));
}

void TestSimCrew::streamIsInOrderOfTime()
{
    Run run({.threads = 3, .faults = rough()});
    std::ignore = run.lines(4h);
    QVERIFY(std::is_sorted(run.events.events.begin(), run.events.events.end(),
                           [](const auto& a, const auto& b) { return a.time() < b.time(); }));
}

void TestSimCrew::phonesOfOneAddressHaveFatesOfTheirOwn()
{
    Run run({.faults = rough(), .sharesAddress = true});
    std::ignore = run.lines(1h);
    const qsizetype failed = run.events.count("resync.failed");
    QVERIFY(failed > 0);
    QVERIFY(run.events.count("resync.succeeded") > failed);
}

void TestSimCrew::whatFollowsTheDecisionIsDropped()
{
    const auto untilTenth = [](int threads) {
        test::EventLog* told = nullptr;
        Run run({.threads = threads},
                [&] { return told != nullptr && told->count("resync.finished") >= 10; });
        told = &run.events;
        run.crew().start([](fleet::Engine& engine) {
            for (fleet::PhoneIndex i = 0; i < engine.size(); ++i)
                engine.powerOn(i);
        });
        while (told->count("resync.finished") < 10)
            run.crew().step(std::nullopt);
        QByteArrayList lines;
        for (const events::Event& event : told->events)
            lines += event.toLine();
        lines += isoText(run.crew().now());
        return lines;
    };
    const QByteArrayList alone = untilTenth(1);
    QCOMPARE(alone.join().count("resync.finished"), 10);
    QVERIFY(alone[alone.size() - 2].contains("resync.finished"));
    QCOMPARE(untilTenth(3), alone);
}

void TestSimCrew::nobodyListensNothingIsTold()
{
    Run run({.threads = 2});
    run.events.isWanted = false;
    QCOMPARE(run.lines(150min), QByteArrayList());
    // What phones do is counted all the same.
    QCOMPARE(run.crew().tally().resyncs, quint64(40 * 3));
    QCOMPARE(run.crew().tally().failures, quint64(0));
    QVERIFY(run.crew().engine() == nullptr);
    QVERIFY(Run({.threads = 1}).crew().engine() != nullptr);
}

void TestSimCrew::limitIsKept()
{
    Run run({.phones = 1});
    const QByteArrayList lines = run.lines(10min);
    QCOMPARE(run.crew().now(), start + 10min);
    QVERIFY(!lines.isEmpty());
    QVERIFY(run.events.events.back().time() < start + 10min);
}

void TestSimCrew::nothingMoreWillHappen()
{
    test::EventLog events;
    test::SilentLog log;
    net::SimCrewOptions options;
    options.sim.start = start;
    net::SimCrew crew(options, events, log, [] { return false; });
    crew.start([](fleet::Engine&) {});
    QCOMPARE(crew.step(std::nullopt), net::Crew::Step::Nothing);
    QCOMPARE(crew.step(start + 1h), net::Crew::Step::Went);
    QCOMPARE(crew.now(), start + 1h);
}

QTEST_GUILESS_MAIN(TestSimCrew)
#include "tst_simcrew.moc"
