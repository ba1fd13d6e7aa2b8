#include "core/line/lines.h"

#include <QTest>

#include <vector>

using namespace vphone;
using namespace vphone::line;

using enum vphone::line::LineAction;
using enum vphone::line::LineState;

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionLeadsTo_data();
    void actionLeadsTo();
    void namesAreReadAsTheyAreWritten();
    void unknownNameIsNoAction();
    void everythingButIdleIsActive();
    void callBeginsAndEndsOnce();
    void callsAreCounted();
    void phoneIsActiveUntilTheLastLineIsIdle();
    void lineThatIsNotThereTakesNothing_data();
    void lineThatIsNotThereTakesNothing();
    void resetEndsEveryCall();
};

void TestLines::actionLeadsTo_data()
{
    QTest::addColumn<LineState>("from");
    QTest::addColumn<LineAction>("action");
    QTest::addColumn<std::optional<LineState>>("to");

    const std::vector<LineState> states{Idle, Dialing, Ringing, Connected, Held};
    const std::vector<LineAction> actions{Start, Ring, Answer, Hold, Resume, End};
    // One row a state, one column an action in the order above.
    const std::optional<LineState> no;
    const std::vector<std::vector<std::optional<LineState>>> expected{
        {Dialing, Ringing, no, no, no, no}, // Idle
        {no, no, Connected, no, no, Idle},  // Dialing
        {no, no, Connected, no, no, Idle},  // Ringing
        {no, no, no, Held, no, Idle},       // Connected
        {no, no, no, no, Connected, Idle},  // Held
    };
    for (size_t state = 0; state < states.size(); ++state) {
        for (size_t action = 0; action < actions.size(); ++action) {
            const QByteArray name =
                nameOf(states[state]).toByteArray() + ", " + nameOf(actions[action]).toByteArray();
            QTest::newRow(name.constData())
                << states[state] << actions[action] << expected[state][action];
        }
    }
}

void TestLines::actionLeadsTo()
{
    QFETCH(LineState, from);
    QFETCH(LineAction, action);
    QFETCH(std::optional<LineState>, to);
    QVERIFY(stateAfter(from, action) == to);
}

void TestLines::namesAreReadAsTheyAreWritten()
{
    for (const LineAction action : {Start, Ring, Answer, Hold, Resume, End})
        QVERIFY(actionNamed(nameOf(action)) == action);
    QCOMPARE(nameOf(Start), QByteArrayView("start"));
    QCOMPARE(nameOf(End), QByteArrayView("end"));
    QCOMPARE(nameOf(Idle), QByteArrayView("idle"));
    QCOMPARE(nameOf(Ringing), QByteArrayView("ringing"));
}

void TestLines::unknownNameIsNoAction()
{
    QVERIFY(!actionNamed("dance"));
    QVERIFY(!actionNamed(""));
    QVERIFY(!actionNamed("START"));
}

void TestLines::everythingButIdleIsActive()
{
    QVERIFY(!isActive(Idle));
    for (const LineState state : {Dialing, Ringing, Connected, Held})
        QVERIFY(isActive(state));
}

void TestLines::callBeginsAndEndsOnce()
{
    Lines lines(2);
    QVERIFY(lines.act(2, Ring) == LineChange({2, Ringing, 1, true, false}));
    QVERIFY(lines.act(2, Answer) == LineChange({2, Connected, 1, false, false}));
    QVERIFY(lines.act(2, Hold) == LineChange({2, Held, 1, false, false}));
    QVERIFY(lines.act(2, Resume) == LineChange({2, Connected, 1, false, false}));
    QVERIFY(lines.act(2, End) == LineChange({2, Idle, 1, false, true}));
    QVERIFY(!lines.act(2, End));
}

void TestLines::callsAreCounted()
{
    Lines lines(2);
    QCOMPARE(lines.call(1), 0U);
    QCOMPARE(lines.act(1, Start)->call, 1U);
    QCOMPARE(lines.act(2, Start)->call, 2U);
    QCOMPARE(lines.act(1, End)->call, 1U);
    QCOMPARE(lines.act(1, Ring)->call, 3U);
    QCOMPARE(lines.call(1), 3U);
    QCOMPARE(lines.call(2), 2U);
}

void TestLines::phoneIsActiveUntilTheLastLineIsIdle()
{
    Lines lines(3);
    QVERIFY(!lines.isAnyActive());
    QVERIFY(lines.act(1, Start));
    QVERIFY(lines.act(3, Ring));
    QVERIFY(lines.act(1, End));
    QVERIFY(lines.isAnyActive());
    QVERIFY(!lines.act(3, Resume));
    QVERIFY(lines.isAnyActive());
    QVERIFY(lines.act(3, End));
    QVERIFY(!lines.isAnyActive());
}

void TestLines::lineThatIsNotThereTakesNothing_data()
{
    QTest::addColumn<int>("line");

    QTest::newRow("0") << 0;
    QTest::newRow("behind the last") << 3;
    QTest::newRow("negative") << -1;
}

void TestLines::lineThatIsNotThereTakesNothing()
{
    QFETCH(int, line);
    Lines lines(2);
    QVERIFY(!lines.act(line, Start));
    QVERIFY(!lines.isAnyActive());
}

void TestLines::resetEndsEveryCall()
{
    Lines lines(2);
    QVERIFY(lines.act(1, Start));
    QVERIFY(lines.act(2, Ring));
    lines.reset();
    QVERIFY(!lines.isAnyActive());
    QCOMPARE(lines.state(1), Idle);
    // The count goes on: a number names one call of a run.
    QCOMPARE(lines.act(1, Start)->call, 3U);
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
