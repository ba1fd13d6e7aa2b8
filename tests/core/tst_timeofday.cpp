#include "core/provision/timeofday.h"

#include <QTest>

using namespace vphone;
using namespace vphone::provision;
using namespace std::chrono_literals;

using Range = ResyncAtReading::Range;

Q_DECLARE_METATYPE(vphone::provision::ResyncAtReading)

namespace {

constexpr ResyncAtReading german;
constexpr ResyncAtReading french{Range::From600, false, false};
constexpr ResyncAtReading japanese{Range::From0, true, false};
constexpr ResyncAtReading guide8831{Range::Minimum, true, false};
constexpr ResyncAtReading up{Range::From600, false, true};

} // namespace

class TestTimeOfDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsRead_data();
    void timeIsRead();
    void windowIsComputed_data();
    void windowIsComputed();
    void windowHoldsEveryStart_data();
    void windowHoldsEveryStart();
    void startsFillTheWindow();
    void noWindowStartsExactlyAtTheTime();
    void startFollowsTheClockOfThePhone();
};

void TestTimeOfDay::timeIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("minutes");

    const auto row = [](const char* text, int minutes) {
        QTest::newRow(*text == '\0' ? "default: empty" : text) << QByteArray(text) << minutes;
    };
    constexpr int no = -1;
    // shows C061
    row("0959", 9 * 60 + 59);
    row("0000", 0);
    row("2359", 23 * 60 + 59);
    row("2400", 0);
    // shows C062
    row("2401", no);
    row("2561", no);
    row("1260", no);
    row("959", no);
    row("09:59", no);
    row("09599", no);
    row("-959", no);
    row(" 959", no);
    row("9am ", no);
    row("\xEF\xBC\x90", no);
    row("", no);
}

void TestTimeOfDay::timeIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, minutes);
    const auto time = parseResyncAt(text);
    QCOMPARE(time.has_value(), minutes >= 0);
    if (time)
        QCOMPARE(*time, Duration(std::chrono::minutes(minutes)));
}

void TestTimeOfDay::windowIsComputed_data()
{
    QTest::addColumn<ResyncAtReading>("reading");
    QTest::addColumn<qint64>("delay");
    QTest::addColumn<int>("minutes");

    const auto row = [](const char* name, const ResyncAtReading& reading, qint64 delay,
                        int minutes) { QTest::newRow(name) << reading << delay << minutes; };
    // shows C064
    row("default", german, 600, 10);
    row("formula: 629 is rounded down", german, 629, 10);
    row("formula: 630 is rounded up", german, 630, 11);
    // shows C065
    row("longest", german, 65535, 1092);
    // shows C066
    row("SEED-DE SEED-NL SEED-KO AG-MET: 599", german, 599, 10);
    row("SEED-DE SEED-NL SEED-KO AG-MET: 30", german, 30, 10);
    row("SEED-DE SEED-NL SEED-KO AG-MET: 0", german, 0, 10);
    row("SEED-FR: 599", french, 599, 10);
    row("SEED-FR: 0", french, 0, 10);
    // shows C065
    row("SEED-JA AG78-19: 599", japanese, 599, 10);
    row("SEED-JA AG78-19: 300", japanese, 300, 5);
    row("SEED-JA AG78-19: 29", japanese, 29, 0);
    // shows C066
    row("SEED-JA AG78-19: 0", japanese, 0, 0);
    row("SEED-JA AG78-19: 600", japanese, 600, 10);
    row("8831-PG: 0", guide8831, 0, 0);
    row("resync_at_range=minimum: 0", {Range::Minimum, false, false}, 0, 10);
    row("8831-PG: 1", guide8831, 1, 10);
    row("8831-PG: 599", guide8831, 599, 10);
    row("8831-PG: 1200", guide8831, 1200, 20);
    row("resync_at_zero=off: 0", {Range::From600, true, false}, 0, 0);
    row("resync_at_zero=off: 1", {Range::From600, true, false}, 1, 10);
    row("resync_at_rounding=up: default", up, 600, 11);
    row("resync_at_rounding=up: 630", up, 630, 11);
    row("resync_at_rounding=up: 631", up, 631, 12);
    row("resync_at_rounding=up: 0", up, 0, 10);
}

void TestTimeOfDay::windowIsComputed()
{
    QFETCH(ResyncAtReading, reading);
    QFETCH(qint64, delay);
    QFETCH(int, minutes);
    QCOMPARE(int(resyncAtWindow(delay, reading).count()), minutes);
}

void TestTimeOfDay::windowHoldsEveryStart_data()
{
    QTest::addColumn<ResyncAtReading>("reading");
    QTest::addColumn<qint64>("delay");

    QTest::newRow("default") << german << qint64(600);
    QTest::newRow("SEED-DE below 600") << german << qint64(30);
    QTest::newRow("SEED-JA below 600") << japanese << qint64(120);
    QTest::newRow("8831-PG below 600") << guide8831 << qint64(120);
    QTest::newRow("longest") << german << qint64(65535);
}

void TestTimeOfDay::windowHoldsEveryStart()
{
    QFETCH(ResyncAtReading, reading);
    QFETCH(qint64, delay);
    const auto window = resyncAtWindow(delay, reading);
    const Instant now = *instantFromIso("2026-01-01T00:00:00Z");
    const Instant nine = now + 9h;
    ports::Random random(1);
    for (int i = 0; i < 1000; ++i) {
        const Instant start = ResyncAt{9h, window}.nextStart(now, {}, random);
        QVERIFY(start >= nine && start <= nine + window);
    }
}

void TestTimeOfDay::startsFillTheWindow()
{
    const Instant now = *instantFromIso("2026-01-01T00:00:00Z");
    ports::Random random(1);
    std::array<int, 10> byMinute{};
    for (int i = 0; i < 10'000; ++i) {
        const Instant start = ResyncAt{9h, 10min}.nextStart(now, {}, random);
        ++byMinute[std::min<size_t>(9, size_t((start - now - 9h) / 1min))];
    }
    for (const int count : byMinute)
        QVERIFY2(count > 900 && count < 1100, QByteArray::number(count).constData());
}

void TestTimeOfDay::noWindowStartsExactlyAtTheTime()
{
    const Instant now = *instantFromIso("2026-01-01T00:00:00Z");
    ports::Random random(1);
    QCOMPARE((ResyncAt{9h, 0min}.nextStart(now, {}, random)), now + 9h);
}

void TestTimeOfDay::startFollowsTheClockOfThePhone()
{
    const time::Zone zone("GMT-08:00",
                          time::DaylightRule::parse("start=3/-1/7/2;end=10/-1/7/2;save=1"));
    ports::Random random(1);
    const ResyncAt nightly{*parseResyncAt("0300"), 0min};
    const Instant winter = nightly.nextStart(*instantFromIso("2026-01-01T00:00:00Z"), zone, random);
    QCOMPARE(isoText(winter), "2026-01-01T11:00:00.000Z");
    const Instant summer = nightly.nextStart(*instantFromIso("2026-07-01T00:00:00Z"), zone, random);
    QCOMPARE(isoText(summer), "2026-07-01T10:00:00.000Z");
}

QTEST_GUILESS_MAIN(TestTimeOfDay)
#include "tst_timeofday.moc"
