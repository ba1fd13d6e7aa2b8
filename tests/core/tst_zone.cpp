#include "core/time/zone.h"

#include <QTest>

using namespace vphone;
using namespace vphone::time;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView european = "start=3/-1/7/2;end=10/-1/7/3;save=1";

Instant at(QByteArrayView iso)
{
    const auto instant = instantFromIso(iso);
    if (!instant)
        qFatal("%s is no instant", iso.toByteArray().constData());
    return *instant;
}

Duration hhmm(int hour, int minute = 0)
{
    return std::chrono::hours(hour) + std::chrono::minutes(minute);
}

QByteArray offsetText(const Zone& zone, QByteArrayView iso)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(zone.offsetAt(at(iso)));
    return QByteArray::number(qint64(minutes.count()));
}

} // namespace

class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoneIsRead_data();
    void zoneIsRead();
    void ruleIsRead_data();
    void ruleIsRead();
    void dayIsFound_data();
    void dayIsFound();
    void savingHolds_data();
    void savingHolds();
    void timeOfDayIsLocal();
    void nextTimeOfDay_data();
    void nextTimeOfDay();
    void everyTimeComesOnceADay_data();
    void everyTimeComesOnceADay();
};

void TestZone::zoneIsRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("minutes");

    const auto row = [](const char* name, const char* minutes) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(minutes);
    };
    row("GMT", "0");
    row("GMT-12:00", "-720");
    row("GMT-08:00", "-480");
    row("GMT-03:30", "-210");
    row("GMT+01:00", "60");
    row("GMT+05:45", "345");
    row("GMT+14:00", "840");
    row("CET", "0");
    row("GMT+one", "0");
    row("", "0");
}

void TestZone::zoneIsRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, minutes);
    QCOMPARE(offsetText(Zone(name), "2026-07-01T00:00:00Z"), minutes);
}

void TestZone::ruleIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRight");

    const auto row = [](const char* name, const char* text, bool isRight) {
        QTest::newRow(name) << QByteArray(text) << isRight;
    };
    row("default", "start=3/-1/7/2;end=10/-1/7/2;save=1", true);
    row("without times", "start=4/1/7;end=10/-1/7;save=1", true);
    row("with seconds", "start=4/1/7/2:0:0;end=10/-1/7/2:30:15;save=0:30:00", true);
    row("exact dates", "start=4/1/0;end=10/31/0;save=1", true);
    row("saving backwards", "start=10/-1/7/1;end=3/-1/7/1;save=-1", true);
    row("blanks and capitals", "Start = 4/1/7 ; End = 10/-1/7 ; Save = +1", true);
    row("closing semicolon", "start=4/1/7;end=10/-1/7;save=1;", true);
    row("empty", "", false);
    row("no save", "start=4/1/7;end=10/-1/7", false);
    row("other order", "end=10/-1/7;start=4/1/7;save=1", false);
    row("something behind", "start=4/1/7;end=10/-1/7;save=1;x", false);
    row("month 13", "start=13/1/7;end=10/-1/7;save=1", false);
    row("month 0", "start=0/1/7;end=10/-1/7;save=1", false);
    row("day 0", "start=4/0/7;end=10/-1/7;save=1", false);
    row("day 32", "start=4/32/7;end=10/-1/7;save=1", false);
    row("weekday 8", "start=4/1/8;end=10/-1/7;save=1", false);
    row("negative day without weekday", "start=4/-1/0;end=10/-1/7;save=1", false);
    row("negative month", "start=-4/1/7;end=10/-1/7;save=1", false);
    row("hour 24", "start=4/1/7/24;end=10/-1/7;save=1", false);
    row("minute 60", "start=4/1/7/2:60;end=10/-1/7;save=1", false);
    row("four parts of a time", "start=4/1/7/2:0:0:0;end=10/-1/7;save=1", false);
    row("letters", "start=April/1/7;end=10/-1/7;save=one", false);
    row("slashes missing", "start=4/1;end=10/-1;save=1", false);
    row("too many slashes", "start=4/1/7/2/0;end=10/-1/7;save=1", false);
}

void TestZone::ruleIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRight);
    QCOMPARE(DaylightRule::parse(text).has_value(), isRight);
}

void TestZone::dayIsFound_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<int>("expected");

    // 2026-03: the 1st is a Sunday, the 31st a Tuesday.
    QTest::newRow("last Sunday") << -1 << 7 << 29;
    QTest::newRow("last Tuesday") << -1 << 2 << 31;
    QTest::newRow("last Sunday but one") << -8 << 7 << 22;
    QTest::newRow("first Sunday") << 1 << 7 << 1;
    QTest::newRow("second Sunday") << 8 << 7 << 8;
    QTest::newRow("Monday on or after the 1st") << 1 << 1 << 2;
    QTest::newRow("Saturday on or after the 15th") << 15 << 6 << 21;
    QTest::newRow("exactly the 31st") << 31 << 0 << 31;
}

void TestZone::dayIsFound()
{
    QFETCH(int, day);
    QFETCH(int, weekday);
    QFETCH(int, expected);
    const DaylightRule::Change change{3, day, weekday, 0h};
    const std::chrono::year_month_day found(change.dayIn(std::chrono::year(2026)));
    QCOMPARE(unsigned(found.month()), 3U);
    QCOMPARE(int(unsigned(found.day())), expected);
}

void TestZone::savingHolds_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("minutes");

    const auto row = [](const char* name, const char* zone, QByteArrayView rule,
                        const char* instant, const char* minutes) {
        QTest::newRow(name) << QByteArray(zone) << rule.toByteArray() << QByteArray(instant)
                            << QByteArray(minutes);
    };
    row("winter", "GMT+01:00", european, "2026-01-15T12:00:00Z", "60");
    row("before the start", "GMT+01:00", european, "2026-03-29T00:59:59Z", "60");
    row("from the start", "GMT+01:00", european, "2026-03-29T01:00:00Z", "120");
    row("summer", "GMT+01:00", european, "2026-07-15T12:00:00Z", "120");
    row("before the end", "GMT+01:00", european, "2026-10-25T00:59:59Z", "120");
    row("from the end", "GMT+01:00", european, "2026-10-25T01:00:00Z", "60");
    row("off", "GMT+01:00", "", "2026-07-15T12:00:00Z", "60");
    const char* pacific = "start=3/-1/7/2;end=10/-1/7/2;save=1";
    row("west of Greenwich, before", "GMT-08:00", pacific, "2026-03-29T09:59:59Z", "-480");
    row("west of Greenwich, after", "GMT-08:00", pacific, "2026-03-29T10:00:00Z", "-420");
    const char* south = "start=10/1/7/2;end=4/1/7/3;save=1";
    row("south, January", "GMT+10:00", south, "2026-01-15T12:00:00Z", "660");
    row("south, turn of the year", "GMT+10:00", south, "2025-12-31T13:30:00Z", "660");
    row("south, July", "GMT+10:00", south, "2026-07-15T12:00:00Z", "600");
    row("south, from the start", "GMT+10:00", south, "2026-10-03T16:00:00Z", "660");
    row("half an hour", "GMT+10:00", "start=10/1/7/2;end=4/1/7/2;save=0:30", "2026-01-15T12:00:00Z",
        "630");
    row("backwards", "GMT+01:00", "start=10/-1/7/2;end=3/-1/7/1;save=-1", "2026-01-15T12:00:00Z",
        "0");
    row("never", "GMT", "start=4/1/0;end=4/1/0/1;save=1", "2026-07-15T12:00:00Z", "0");
}

void TestZone::savingHolds()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, minutes);
    QCOMPARE(offsetText(Zone(zone, DaylightRule::parse(rule)), instant), minutes);
}

void TestZone::timeOfDayIsLocal()
{
    const Zone zone("GMT-08:00");
    QCOMPARE(zone.timeOfDay(at("2026-01-01T08:00:00Z")), Duration::zero());
    QCOMPARE(zone.timeOfDay(at("2026-01-01T07:59:00Z")), hhmm(23, 59));
    QCOMPARE(zone.timeOfDay(at("1969-12-31T20:30:00Z")), hhmm(12, 30));
}

void TestZone::nextTimeOfDay_data()
{
    QTest::addColumn<Duration>("time");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, Duration time, const char* after, const char* expected) {
        QTest::newRow(name) << time << QByteArray(after) << QByteArray(expected);
    };
    row("same day", hhmm(10), "2026-01-15T08:00:00Z", "2026-01-15T09:00:00.000Z");
    row("already past", hhmm(10), "2026-01-15T09:30:00Z", "2026-01-16T09:00:00.000Z");
    row("just then", hhmm(10), "2026-01-15T09:00:00Z", "2026-01-16T09:00:00.000Z");
    row("midnight", hhmm(0), "2026-01-15T08:00:00Z", "2026-01-15T23:00:00.000Z");
    row("in summer", hhmm(10), "2026-07-15T06:00:00Z", "2026-07-15T08:00:00.000Z");
    row("over the start", hhmm(10), "2026-03-28T10:00:00Z", "2026-03-29T08:00:00.000Z");
    row("over the end", hhmm(10), "2026-10-24T10:00:00Z", "2026-10-25T09:00:00.000Z");
    row("left out", hhmm(2, 30), "2026-03-28T10:00:00Z", "2026-03-29T01:00:00.000Z");
    row("behind the one left out", hhmm(2, 30), "2026-03-29T01:00:00Z", "2026-03-30T00:30:00.000Z");
    row("comes twice", hhmm(2, 30), "2026-10-24T10:00:00Z", "2026-10-25T00:30:00.000Z");
    row("comes twice, between", hhmm(2, 30), "2026-10-25T00:30:00Z", "2026-10-26T01:30:00.000Z");
}

void TestZone::nextTimeOfDay()
{
    QFETCH(Duration, time);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);
    const Zone zone("GMT+01:00", DaylightRule::parse(european));
    QCOMPARE(isoText(zone.next(time, at(after))), expected);
}

void TestZone::everyTimeComesOnceADay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("rule");

    QTest::newRow("north") << QByteArray("GMT+01:00") << european.toByteArray();
    QTest::newRow("west") << QByteArray("GMT-08:00")
                          << QByteArray("start=3/-1/7/2;end=10/-1/7/2;save=1");
    QTest::newRow("south") << QByteArray("GMT+10:00")
                           << QByteArray("start=10/1/7/2;end=4/1/7/3;save=1");
    QTest::newRow("at midnight") << QByteArray("GMT-03:30")
                                 << QByteArray("start=4/1/7;end=10/-1/7;save=1");
    QTest::newRow("over midnight")
        << QByteArray("GMT") << QByteArray("start=4/1/0/23:30;end=10/1/0/0:15;save=1");
    QTest::newRow("backwards") << QByteArray("GMT+01:00")
                               << QByteArray("start=10/-1/7/2;end=3/-1/7/1;save=-1");
}

void TestZone::everyTimeComesOnceADay()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, rule);
    const auto saving = DaylightRule::parse(rule);
    QVERIFY(saving);
    const Zone local(zone, saving);
    for (int quarter = 0; quarter < 96; ++quarter) {
        const Duration time = quarter * 15min;
        Instant instant = at("2026-01-01T00:00:00Z");
        int count = 0;
        while (instant < at("2027-01-01T00:00:00Z")) {
            const Instant next = local.next(time, instant);
            QVERIFY(next > instant);
            const Duration distance = next - instant;
            QVERIFY(count == 0 || (distance >= 22h && distance <= 26h));
            // The clock shows the time, or has been put forward over it.
            QVERIFY(local.timeOfDay(next) == time ||
                    local.offsetAt(next) != local.offsetAt(next - 1us));
            instant = next;
            ++count;
        }
        QVERIFY(count == 365 || count == 366);
    }
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
