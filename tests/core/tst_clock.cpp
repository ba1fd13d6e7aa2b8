#include "core/ports/random.h"
#include "core/time/virtualclock.h"

#include <QTest>

#include <ctime>

using namespace vphone;
using namespace vphone::time;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::seconds(1'795'168'800)}; // 2026-11-20T10:00:00Z
constexpr WallInstant wall = 5s;                              // the machine has been up for a while

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realTimeGoesAsTheWall();
    void scaledTimeGoesFaster();
    void factorCountsInScaledModeOnly();
    void waitEndsWhenTheDeadlineHasPassed();
    void passedDeadlineWaitsForNothing();
    void jumpGoesForwardOnly();
    void jumpIntoAFastClockKeepsItsSpeed();
    void instantIsWrittenAsIsoText_data();
    void instantIsWrittenAsIsoText();
    void isoTextIsRead_data();
    void isoTextIsRead();
    void isoTextIsReadAsUtcWhereverTheMachineIs();
};

void TestClock::realTimeGoesAsTheWall()
{
    const VirtualClock clock(VirtualClock::Mode::Real, 1.0, start, wall);
    QCOMPARE(clock.now(wall), start);
    QCOMPARE(clock.now(wall + 7s), start + 7s);
    QCOMPARE(clock.wallUntil(start + 10s, wall + 7s), Duration(3s));
}

void TestClock::scaledTimeGoesFaster()
{
    const VirtualClock clock(VirtualClock::Mode::Scaled, 60.0, start, wall);
    QCOMPARE(clock.now(wall + 1s), start + 1min);
    QCOMPARE(clock.wallUntil(start + 1h, wall), Duration(1min));
}

void TestClock::factorCountsInScaledModeOnly()
{
    const VirtualClock real(VirtualClock::Mode::Real, 60.0, start, wall);
    const VirtualClock skip(VirtualClock::Mode::Skip, 60.0, start, wall);
    QCOMPARE(real.now(wall + 1s), start + 1s);
    QCOMPARE(skip.now(wall + 1s), start + 1s);
}

void TestClock::waitEndsWhenTheDeadlineHasPassed()
{
    ports::Random random(11);
    for (const double factor : {1.0, 1.5, 2.5, 3.0, 7.3, 1000.0}) {
        const VirtualClock clock(VirtualClock::Mode::Scaled, factor, start, wall);
        for (int i = 0; i < 1000; ++i) {
            const Instant deadline = start + Duration(random.upTo(10'000'000'000));
            const WallInstant now = wall + Duration(random.upTo(1'000'000));
            QVERIFY(clock.now(now + clock.wallUntil(deadline, now)) >= deadline);
        }
    }
}

void TestClock::passedDeadlineWaitsForNothing()
{
    const VirtualClock clock(VirtualClock::Mode::Real, 1.0, start, wall);
    QCOMPARE(clock.wallUntil(start, wall), Duration(0));
    QCOMPARE(clock.wallUntil(start - 1h, wall), Duration(0));
}

void TestClock::jumpGoesForwardOnly()
{
    VirtualClock clock(VirtualClock::Mode::Skip, 1.0, start, wall);
    clock.jumpTo(start + 24h, wall + 1s);
    QCOMPARE(clock.now(wall + 1s), start + 24h);
    QCOMPARE(clock.now(wall + 3s), start + 24h + 2s);
    clock.jumpTo(start, wall + 3s);
    QCOMPARE(clock.now(wall + 3s), start + 24h + 2s);
}

void TestClock::jumpIntoAFastClockKeepsItsSpeed()
{
    VirtualClock clock(VirtualClock::Mode::Scaled, 10.0, start, wall);
    clock.jumpTo(start + 1h, wall);
    QCOMPARE(clock.now(wall + 1s), start + 1h + 10s);
}

void TestClock::instantIsWrittenAsIsoText_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole second") << qint64(1'795'168'800'000'000)
                                  << QByteArray("2026-11-20T10:00:00.000Z");
    QTest::newRow("milliseconds") << qint64(1'795'168'800'123'000)
                                  << QByteArray("2026-11-20T10:00:00.123Z");
    QTest::newRow("below a millisecond is cut")
        << qint64(1'795'168'800'123'999) << QByteArray("2026-11-20T10:00:00.123Z");
    QTest::newRow("the beginning") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("before it") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
}

void TestClock::instantIsWrittenAsIsoText()
{
    QFETCH(qint64, microseconds);
    QFETCH(QByteArray, text);
    QCOMPARE(isoText(Instant(Duration(microseconds))), text);
}

void TestClock::isoTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("meant"); // empty: refused
    const QByteArray ten("2026-11-20T10:00:00.000Z");
    QTest::newRow("as written") << ten << ten;
    QTest::newRow("no milliseconds") << QByteArray("2026-11-20T10:00:00Z") << ten;
    QTest::newRow("no Z") << QByteArray("2026-11-20T10:00:00") << ten;
    QTest::newRow("offset") << QByteArray("2026-11-20T12:00:00+02:00") << ten;
    QTest::newRow("offset west") << QByteArray("2026-11-20T02:00:00-08:00") << ten;
    QTest::newRow("milliseconds") << QByteArray("2026-11-20T10:00:00.5Z")
                                  << QByteArray("2026-11-20T10:00:00.500Z");
    QTest::newRow("date only") << QByteArray("2026-11-20") << QByteArray();
    QTest::newRow("thirteenth month") << QByteArray("2026-13-20T10:00:00Z") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("text") << QByteArray("Tomorrow") << QByteArray();
    QTest::newRow("more behind") << QByteArray("2026-11-20T10:00:00Z or so") << QByteArray();
}

void TestClock::isoTextIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, meant);
    const auto instant = instantFromIso(text);
    QCOMPARE(instant ? isoText(*instant) : QByteArray(), meant);
}

void TestClock::isoTextIsReadAsUtcWhereverTheMachineIs()
{
    // 02:30 did not exist there on that day.
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    const auto instant = instantFromIso("2026-03-29T02:30:00");
    qunsetenv("TZ");
    tzset();
    QVERIFY(instant);
    QCOMPARE(isoText(*instant), QByteArray("2026-03-29T02:30:00.000Z"));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
