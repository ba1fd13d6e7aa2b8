#include "core/line/calls.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

using namespace vphone;
using namespace vphone::line;
using namespace std::chrono_literals;

namespace {

constexpr Instant midnight{std::chrono::seconds(1'795'132'800)}; // 2026-11-20T00:00:00Z

CallPlan plan(QByteArrayView text)
{
    const auto parsed = CallPlan::parse(text);
    if (!parsed)
        qFatal("%s", parsed.error().constData());
    return *parsed;
}

QByteArray weightsText(const CallPlan& plan)
{
    QByteArray text;
    for (const double weight : plan.weights)
        text += (text.isEmpty() ? "" : " ") + QByteArray::number(weight);
    return text;
}

struct Taken
{
    Instant at;
    LineChange change;
    friend bool operator==(const Taken&, const Taken&) = default;
};

/// What a phone with \a lineCount lines does for \a length.
std::vector<Taken> telephone(const CallPlan& plan, quint64 seed, Duration length, int lineCount = 4,
                             Duration utcOffset = Duration::zero())
{
    Lines lines(lineCount);
    CallSimulation calls(plan, seed);
    std::vector<Taken> taken;
    calls.start(midnight, utcOffset);
    while (*calls.nextExpiry() < midnight + length) {
        const Instant now = *calls.nextExpiry();
        if (const auto change = calls.handleExpiry(now, utcOffset, lines))
            taken.push_back({now, *change});
    }
    return taken;
}

int countStarted(const std::vector<Taken>& taken)
{
    return int(std::count_if(taken.begin(), taken.end(),
                             [](const Taken& step) { return step.change.callStarted; }));
}

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsRead_data();
    void planIsRead();
    void hoursAreRead_data();
    void hoursAreRead();
    void wrongPlanIsExplained_data();
    void wrongPlanIsExplained();
    void sameSeedTelephonesTheSame();
    void otherSeedTelephonesOtherwise();
    void rateIsKept();
    void meanLengthIsKept();
    void arrivalsAreSpreadAsAPoissonProcess();
    void hoursWithoutWeightHaveNoCalls();
    void hoursAreLocal();
    void halfTheWeightHasHalfTheCalls();
    void everyKindOfCallComes();
    void callsAreNeverBesideEachOther();
    void allLinesAreUsed();
    void nothingComesAfterStop();
    void callEndedByHandIsForgotten();
    void lineTakenByHandIsLeftAlone();
    void earlyExpiryDoesNothing();
};

void TestCalls::planIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("perHour");
    QTest::addColumn<int>("seconds");

    QTest::newRow("calls an hour") << QByteArray("4/h:90s") << 4.0 << 90;
    QTest::newRow("calls a minute") << QByteArray("0.5/m:2m") << 30.0 << 120;
    QTest::newRow("calls a day") << QByteArray("24/d:1h") << 1.0 << 3600;
    QTest::newRow("most") << QByteArray("3600/h:24h") << 3600.0 << 86400;
    QTest::newRow("shortest") << QByteArray("1/h:1s") << 1.0 << 1;
    QTest::newRow("with hours") << QByteArray("4/h:90s@8-18") << 4.0 << 90;
}

void TestCalls::planIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(double, perHour);
    QFETCH(int, seconds);
    const CallPlan read = plan(text);
    QCOMPARE(read.perHour, perHour);
    QCOMPARE(read.meanLength, Duration(std::chrono::seconds(seconds)));
}

void TestCalls::hoursAreRead_data()
{
    QTest::addColumn<QByteArray>("hours");
    QTest::addColumn<QByteArray>("weights");

    QTest::newRow("none") << QByteArray("")
                          << QByteArray("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1");
    QTest::newRow("span") << QByteArray("@8-18")
                          << QByteArray("0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0");
    QTest::newRow("two spans") << QByteArray("@8-12,13-17")
                               << QByteArray("0 0 0 0 0 0 0 0 1 1 1 1 0 1 1 1 1 0 0 0 0 0 0 0");
    QTest::newRow("over midnight")
        << QByteArray("@22-6") << QByteArray("1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1");
    QTest::newRow("all day") << QByteArray("@0-24")
                             << QByteArray("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1");
    QTest::newRow("last hour") << QByteArray("@23-24")
                               << QByteArray("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1");
    QTest::newRow("weights")
        << QByteArray("@0,0,0,0,0,0,0,1,4,8,8,6,2,6,8,8,6,4,2,1,0,0,0,0")
        << QByteArray("0 0 0 0 0 0 0 0.125 0.5 1 1 0.75 0.25 0.75 1 1 0.75 0.5 0.25 0.125 0 0 0 0");
}

void TestCalls::hoursAreRead()
{
    QFETCH(QByteArray, hours);
    QFETCH(QByteArray, weights);
    QCOMPARE(weightsText(plan("4/h:90s" + hours)), weights);
}

void TestCalls::wrongPlanIsExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");

    const auto row = [](const char* name, const char* text, const char* error) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(error);
    };
    const char* noRate = R"("" is no rate and mean length such as 4/h:90s or 4/h:90s@8-18)";
    row("nothing", "", noRate);
    row("rate alone", "4/h", R"("4/h" is no rate and mean length such as 4/h:90s or 4/h:90s@8-18)");
    row("rate without unit", "4:90s", R"("4" is no rate such as 4/h, 0.5/m or 20/d)");
    row("other unit", "4/w:90s", R"("4/w" is no rate such as 4/h, 0.5/m or 20/d)");
    row("negative rate", "-4/h:90s", R"("-4/h" is no rate such as 4/h, 0.5/m or 20/d)");
    row("not a number", "nan/h:90s", R"("nan/h" is no rate such as 4/h, 0.5/m or 20/d)");
    row("no calls", "0/h:90s",
        R"(a rate of "0/h" is out of range; right is more than 0 and at most 3600/h)");
    row("too many calls", "61/m:90s",
        R"(a rate of "61/m" is out of range; right is more than 0 and at most 3600/h)");
    row("length without unit", "4/h:90", R"("90" is no length such as 90s, 2m or 1h)");
    row("no length", "4/h:", R"("" is no length such as 90s, 2m or 1h)");
    row("too short", "4/h:0.5s", R"(a mean length of "0.5s" is out of range; right is 1s to 24h)");
    row("too long", "4/h:25h", R"(a mean length of "25h" is out of range; right is 1s to 24h)");
    row("hours empty", "4/h:90s@",
        R"("" has 1 weight, not 24, one for each hour; or write a span of hours such as 8-18)");
    row("weights missing", "4/h:90s@1,2,3",
        R"("1,2,3" has 3 weights, not 24, one for each hour; or write a span of hours such as 8-18)");
    row("weights all 0", "4/h:90s@0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
        "all 24 weights are 0; one at least has to be more");
    row("weight too high", "4/h:90s@101,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
        R"("101" is no weight of an hour; whole numbers from 0 to 100 are)");
    row("empty span", "4/h:90s@8-8", R"("8-8" is no span of hours such as 8-18 or 22-6)");
    row("hour 25", "4/h:90s@8-25", R"("8-25" is no span of hours such as 8-18 or 22-6)");
    row("begins at 24", "4/h:90s@24-6", R"("24-6" is no span of hours such as 8-18 or 22-6)");
    row("span and weight", "4/h:90s@8-12,5", R"("5" is no span of hours such as 8-18 or 22-6)");
    row("long and odd",
        "\x01"
        "4444444444444444444444444444444444444444444444444/h:90s",
        R"("?444444444444444444444444444444444444444..." is no rate such as 4/h, 0.5/m or 20/d)");
}

void TestCalls::wrongPlanIsExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, error);
    const auto parsed = CallPlan::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), error);
}

void TestCalls::sameSeedTelephonesTheSame()
{
    const CallPlan busy = plan("10/h:90s@6-22");
    QVERIFY(telephone(busy, 7, 48h) == telephone(busy, 7, 48h));
}

void TestCalls::otherSeedTelephonesOtherwise()
{
    const CallPlan busy = plan("10/h:90s");
    QVERIFY(telephone(busy, 7, 24h) != telephone(busy, 8, 24h));
}

void TestCalls::rateIsKept()
{
    // Of 4 calls of 90 s an hour, one in ten comes while the phone is busy.
    const int calls = countStarted(telephone(plan("4/h:90s"), 1, 1000h));
    QVERIFY2(calls > 3300 && calls < 4000, QByteArray::number(calls).constData());
}

void TestCalls::meanLengthIsKept()
{
    std::map<quint32, Instant> answered;
    double seconds = 0;
    int count = 0;
    for (const Taken& step : telephone(plan("4/h:90s"), 1, 2000h)) {
        if (step.change.state == LineState::Connected)
            answered.insert({step.change.call, step.at});
        const auto begin = answered.find(step.change.call);
        if (step.change.callEnded && begin != answered.end()) {
            seconds += std::chrono::duration<double>(step.at - begin->second).count();
            ++count;
        }
    }
    QVERIFY(count > 5000);
    QVERIFY2(std::abs(seconds / count - 90) < 4, QByteArray::number(seconds / count).constData());
}

void TestCalls::arrivalsAreSpreadAsAPoissonProcess()
{
    // Short calls: gaps between arrivals are exponential, so that their deviation is their mean.
    double sum = 0;
    double squares = 0;
    int count = 0;
    std::optional<Instant> last;
    for (const Taken& step : telephone(plan("2/h:1s"), 3, 3000h)) {
        if (!step.change.callStarted)
            continue;
        if (last) {
            const double gap = std::chrono::duration<double>(step.at - *last).count();
            sum += gap;
            squares += gap * gap;
            ++count;
        }
        last = step.at;
    }
    const double mean = sum / count;
    const double deviation = std::sqrt(squares / count - mean * mean);
    QVERIFY2(std::abs(mean - 1815) < 60, QByteArray::number(mean).constData());
    QVERIFY2(std::abs(deviation / mean - 1) < 0.05, QByteArray::number(deviation).constData());
}

void TestCalls::hoursWithoutWeightHaveNoCalls()
{
    std::array<int, 24> byHour{};
    for (const Taken& step : telephone(plan("10/h:10s@8-18"), 1, 720h)) {
        if (step.change.callStarted)
            ++byHour[size_t((step.at - midnight) / 1h % 24)];
    }
    for (size_t hour = 0; hour < byHour.size(); ++hour)
        QCOMPARE(byHour[hour] > 0, hour >= 8 && hour < 18);
    // The hour after a quiet time is as busy as the next.
    QVERIFY2(byHour[8] > 220 && byHour[8] < 340, QByteArray::number(byHour[8]).constData());
}

void TestCalls::hoursAreLocal()
{
    for (const Taken& step : telephone(plan("10/h:10s@8-9"), 1, 240h, 1, -5h)) {
        if (step.change.callStarted)
            QCOMPARE((step.at - midnight) / 1h % 24, 13);
    }
}

void TestCalls::halfTheWeightHasHalfTheCalls()
{
    std::array<int, 24> byHour{};
    for (const Taken& step :
         telephone(plan("20/h:1s@0,0,0,0,0,0,0,0,0,50,0,100,0,0,0,0,0,0,0,0,0,0,0,0"), 1, 2400h)) {
        if (step.change.callStarted)
            ++byHour[size_t((step.at - midnight) / 1h % 24)];
    }
    const double ratio = double(byHour[9]) / byHour[11];
    QVERIFY2(std::abs(ratio - 0.5) < 0.06, QByteArray::number(ratio).constData());
}

void TestCalls::everyKindOfCallComes()
{
    std::map<quint32, QByteArray> stories;
    for (const Taken& step : telephone(plan("10/h:90s"), 1, 240h))
        stories[step.change.call] += ' ' + nameOf(step.change.state).toByteArray();
    std::map<QByteArray, int> counts;
    for (const auto& [call, story] : stories)
        ++counts[story.trimmed()];
    for (const char* story :
         {"ringing connected idle", "dialing connected idle", "ringing idle", "dialing idle",
          "ringing connected held connected idle", "dialing connected held connected idle"})
        QVERIFY2(counts[story] > 10, story);
    // The end of the time may cut one call short.
    QVERIFY(counts.size() <= 7);
}

void TestCalls::callsAreNeverBesideEachOther()
{
    int active = 0;
    for (const Taken& step : telephone(plan("60/h:120s"), 1, 240h)) {
        active += int(step.change.callStarted) - int(step.change.callEnded);
        QVERIFY(active == 0 || active == 1);
    }
}

void TestCalls::allLinesAreUsed()
{
    std::array<int, 5> byLine{};
    for (const Taken& step : telephone(plan("10/h:10s"), 1, 240h, 4))
        ++byLine[size_t(step.change.line)];
    QCOMPARE(byLine[0], 0);
    for (size_t line = 1; line < byLine.size(); ++line)
        QVERIFY(byLine[line] > 100);
}

void TestCalls::nothingComesAfterStop()
{
    const CallPlan busy = plan("60/h:90s");
    Lines lines(1);
    CallSimulation calls(busy, 1);
    QVERIFY(!calls.nextExpiry());
    calls.start(midnight, 0h);
    QVERIFY(calls.nextExpiry());
    calls.stop();
    QVERIFY(!calls.nextExpiry());
    QVERIFY(!calls.handleExpiry(midnight + 24h, 0h, lines));
    calls.start(midnight + 24h, 0h);
    QVERIFY(*calls.nextExpiry() > midnight + 24h);
    QVERIFY(calls.handleExpiry(*calls.nextExpiry(), 0h, lines)->callStarted);
}

void TestCalls::callEndedByHandIsForgotten()
{
    const CallPlan busy = plan("60/h:90s");
    Lines lines(1);
    CallSimulation calls(busy, 1);
    calls.start(midnight, 0h);
    QVERIFY(calls.handleExpiry(*calls.nextExpiry(), 0h, lines)->callStarted);
    QVERIFY(lines.act(1, LineAction::End));
    QVERIFY(lines.act(1, LineAction::Start));
    // The step that was meant for its own call leaves the other one as it is.
    QVERIFY(!calls.handleExpiry(*calls.nextExpiry(), 0h, lines));
    QCOMPARE(lines.state(1), LineState::Dialing);
    QVERIFY(calls.nextExpiry());
}

void TestCalls::lineTakenByHandIsLeftAlone()
{
    const CallPlan busy = plan("60/h:90s");
    Lines lines(1);
    QVERIFY(lines.act(1, LineAction::Start));
    CallSimulation calls(busy, 1);
    calls.start(midnight, 0h);
    for (int i = 0; i < 100; ++i)
        QVERIFY(!calls.handleExpiry(*calls.nextExpiry(), 0h, lines));
    QCOMPARE(lines.state(1), LineState::Dialing);
    QCOMPARE(lines.call(1), 1U);
}

void TestCalls::earlyExpiryDoesNothing()
{
    const CallPlan busy = plan("60/h:90s");
    Lines lines(1);
    CallSimulation calls(busy, 1);
    calls.start(midnight, 0h);
    const auto due = calls.nextExpiry();
    QVERIFY(!calls.handleExpiry(*due - 1us, 0h, lines));
    QCOMPARE(calls.nextExpiry(), due);
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
