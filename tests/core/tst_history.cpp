#include "core/events/history.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace vphone;
using events::Event;
using events::History;

/// The events behind the timeline.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void phonesAreToldApart();
    void nameIsAskedForByItsBeginning();
    void eventsOfNoPhoneAreNotKept();
    void looksAreNotKept();
    void oldestIsForgotten();
};

void TestHistory::newestComesFirst()
{
    History history(1024 * 1024);
    for (int i = 0; i < 5; ++i)
        history.emitEvent(Event(Instant(i * 1s), MacAddress(1), "line.state").with("line", i));
    const auto entries = history.of(MacAddress(1), 3);
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries[0].at, Instant(4s));
    QVERIFY2(entries[0].line.contains("\"line\":4"), entries[0].line);
    QCOMPARE(entries[2].at, Instant(2s));
}

void TestHistory::phonesAreToldApart()
{
    History history(1024 * 1024);
    history.emitEvent(Event(Instant(), MacAddress(1), "phone.boot"));
    history.emitEvent(Event(Instant(), MacAddress(2), "phone.ready"));
    QCOMPARE(history.of(MacAddress(2), 10).size(), 1U);
    QVERIFY(history.of(MacAddress(2), 10)[0].line.contains("phone.ready"));
    QVERIFY(history.of(MacAddress(3), 10).empty());
}

void TestHistory::nameIsAskedForByItsBeginning()
{
    History history(1024 * 1024);
    for (const char* name : {"resync.failed", "line.state", "resync.finished", "phone.boot"})
        history.emitEvent(Event(Instant(), MacAddress(1), name));
    const auto entries = history.of(MacAddress(1), 10, "resync.");
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].name, QByteArrayView("resync.finished"));
    QCOMPARE(history.of(MacAddress(1), 1, "resync.f").size(), 1U);
    QVERIFY(history.of(MacAddress(1), 10, "resync.x").empty());
}

void TestHistory::eventsOfNoPhoneAreNotKept()
{
    History history(1024 * 1024);
    history.emitEvent(Event(Instant(), std::nullopt, "run.started"));
    QVERIFY(history.of(MacAddress(), 10).empty());
}

void TestHistory::looksAreNotKept()
{
    History history(1024 * 1024);
    for (const char* method : {"GET", "POST"})
        history.emitEvent(
            Event(Instant(), MacAddress(1), "web.request").with("method", QByteArray(method)));
    const auto entries = history.of(MacAddress(1), 10);
    QCOMPARE(entries.size(), 1U);
    QVERIFY2(entries[0].line.contains("POST"), entries[0].line);
}

void TestHistory::oldestIsForgotten()
{
    constexpr qsizetype bytesMax = 8 * 1024;
    History history(bytesMax);
    for (int i = 0; i < 1000; ++i)
        history.emitEvent(Event(Instant(i * 1s), MacAddress(1), "line.state").with("line", i));
    const auto entries = history.of(MacAddress(1), 1000);
    QVERIFY(entries.size() > 10 && entries.size() < 100);
    QCOMPARE(entries.front().at, Instant(999s));
    qsizetype bytes = 0;
    for (const History::Entry& entry : entries)
        bytes += qsizetype(sizeof entry) + entry.line.size();
    QVERIFY(bytes <= bytesMax);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
