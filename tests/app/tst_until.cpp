#include "app/eventhub.h"

#include <QTest>

using namespace vphone;
using app::Until;

/// When `--until` ends a run, and how.
class TestUntil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreRead_data();
    void conditionsAreRead();
    void eventsDecide_data();
    void eventsDecide();
    void everyPhoneHasToBringIt();
};

void TestUntil::conditionsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCondition");
    QTest::newRow("an event") << QByteArray("resync.finished") << true;
    QTest::newRow("a count") << QByteArray("resync.succeeded:3") << true;
    QTest::newRow("unknown") << QByteArray("resync.happened") << false;
    QTest::newRow("no count") << QByteArray("resync.finished:") << false;
    QTest::newRow("zero") << QByteArray("resync.finished:0") << false;
    QTest::newRow("no number") << QByteArray("resync.finished:x") << false;
    QTest::newRow("too many") << QByteArray("resync.finished:1000001") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestUntil::conditionsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isCondition);
    QCOMPARE(Until::parse(text.toStdString(), false).has_value(), isCondition);
}

void TestUntil::eventsDecide_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("ignoresFailures");
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, const char* condition, bool ignores, const char* events,
                        Until::Verdict verdict) {
        QTest::newRow(name) << QByteArray(condition) << ignores << QByteArray(events).split(' ')
                            << int(verdict);
    };
    using enum Until::Verdict;
    row("happens", "resync.finished", false, "phone.boot finished:ok", Happened);
    row("not yet", "resync.finished", false, "phone.boot resync.requested", Pending);
    row("counted", "phone.boot:2", false, "phone.boot phone.ready phone.boot", Happened);
    row("not often enough", "phone.boot:3", false, "phone.boot phone.boot", Pending);
    row("the twin of finished", "resync.finished", false, "resync.failed finished:bad",
        FailureTwin);
    row("one attempt of several", "resync.succeeded:2", false, "resync.succeeded resync.failed",
        Pending);
    row("the twin of succeeded", "resync.succeeded:2", false,
        "resync.succeeded resync.failed finished:bad", FailureTwin);
    row("the twin of another", "resync.requested:2", false, "resync.requested resync.failed",
        FailureTwin);
    row("waiting for the failure", "resync.failed", false,
        "resync.requested resync.failed finished:bad", Happened);
    row("failures ignored", "resync.succeeded", true, "resync.failed finished:bad resync.succeeded",
        Happened);
    row("failures ignored, finished", "resync.finished:2", true, "finished:bad finished:ok",
        Happened);
    row("renewal that failed", "mic.renewed", false, "mic.failed", FailureTwin);
    row("CA that came", "ca.installed", false, "ca.installed", Happened);
    row("another noun's failure", "phone.boot:2", false, "phone.boot resync.failed", Pending);
}

void TestUntil::eventsDecide()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, ignoresFailures);
    QFETCH(QByteArrayList, events);
    QFETCH(int, verdict);
    auto until = Until::parse(condition.toStdString(), ignoresFailures);
    QVERIFY(until.has_value());
    for (const QByteArray& name : events) {
        if (name.startsWith("finished:"))
            until->emitEvent(events::Event(Instant(), std::nullopt, "resync.finished")
                                 .with("ok", name == "finished:ok"));
        else
            until->emitEvent(events::Event(Instant(), std::nullopt, name.constData()));
    }
    QCOMPARE(int(until->verdict()), verdict);
}

void TestUntil::everyPhoneHasToBringIt()
{
    auto until = Until::parse("phone.boot:2", true, 2);
    QVERIFY(until.has_value());
    const auto boot = [&](quint64 mac) {
        until->emitEvent(events::Event(Instant(), MacAddress(mac), "phone.boot"));
        return until->verdict();
    };
    QCOMPARE(boot(1), Until::Verdict::Pending);
    QCOMPARE(boot(1), Until::Verdict::Pending);
    QCOMPARE(boot(1), Until::Verdict::Pending);
    QCOMPARE(boot(2), Until::Verdict::Pending);
    QCOMPARE(boot(2), Until::Verdict::Happened);
    // What is nobody's counts as a whole.
    auto labUntil = Until::parse("lab.request:2", true, 5);
    QVERIFY(labUntil.has_value());
    for (int i = 0; i < 2; ++i)
        labUntil->emitEvent(events::Event(Instant(), std::nullopt, "lab.request"));
    QCOMPARE(labUntil->verdict(), Until::Verdict::Happened);
}

QTEST_GUILESS_MAIN(TestUntil)
#include "tst_until.moc"
