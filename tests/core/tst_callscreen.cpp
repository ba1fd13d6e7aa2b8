// Dialing, incoming calls, several calls, and the keys for them. Source: reference screen 2,
// models 2-3
#include "tests/support/screenscene.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;
using line::LineAction;

class TestCallScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsOnIdleAreEnteredAndCalled();
    void offHookGoesToALine_data();
    void offHookGoesToALine();
    void whatIsEnteredIsDialedAfterAWhile();
    void enteringIsGivenUp();
    void incomingCallComesToTheFrontAndIsAnswered_data();
    void incomingCallComesToTheFrontAndIsAnswered();
    void incomingCallIsDeclinedOrSilenced();
    void incomingCallLiesOverMenusAndLeavesThem();
    void lengthOfTheCallIsToldEachSecondToWhomLooks();
    void holdAndResumeByKeysAndSoftKeys();
    void secondCallHoldsTheFirst();
    void focusMovesBetweenCalls();
    void callIsTransferred();
    void callIsTransferredWhereNoLineIsFree();
    void transferIsGivenUp();
    void threeTalkInAConference();
    void audioKeysSwitchOverAndHangUp();
    void phoneKeyOfAConferencePhoneHangsUp();
    void muteIsForTalksAlone();
    void digitsGoToTheOtherSide();
    void redialCallsTheLastNumber();
    void lineKeysShowTheStateOfCalls();
    void everythingEndsWithAReboot();
    void numbersHaveNames();
    void callOfSomebodyElseNeedsNoFocus();
    void tenThousandKeysWithinCalls();
};

void TestCallScreen::digitsOnIdleAreEnteredAndCalled()
{
    ScreenScene scene;
    QVERIFY(scene.press("1 0 KeyPadStar 2 #"));
    QCOMPARE(scene.page(), "dialing");
    QCOMPARE(scene.tree().input->text, "10*2#");
    QCOMPARE(scene.state(1), "off");
    QCOMPARE(scene.softKeys(), "Call|Delete|Cancel|");
    QVERIFY(scene.soft("Delete"));
    QVERIFY(scene.soft("Call"));
    QCOMPARE(scene.page(), "call");
    QCOMPARE(scene.tree().title, "Calling");
    QCOMPARE(scene.peer(), "10*2");
    QCOMPARE(scene.softKeys(), "|End call||");
    scene.other(1, LineAction::Answer);
    QCOMPARE(scene.tree().title, "Connected");
    QCOMPARE(scene.softKeys(), "Hold|End call|Conference|Transfer");
    QVERIFY(scene.soft("End call"));
    QCOMPARE(scene.page(), "idle");
}

void TestCallScreen::offHookGoesToALine_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("lit");
    QTest::newRow("handset") << QByteArray("Hook") << 1 << QByteArray();
    QTest::newRow("speaker") << QByteArray("Speaker") << 1 << QByteArray("Speaker");
    QTest::newRow("headset") << QByteArray("Headset") << 1 << QByteArray("Headset");
    QTest::newRow("line key") << QByteArray("Line3") << 3 << QByteArray("Speaker");
}

void TestCallScreen::offHookGoesToALine()
{
    QFETCH(QByteArray, key);
    QFETCH(int, line);
    QFETCH(QByteArray, lit);
    ScreenScene scene;
    QVERIFY(scene.press(key));
    QCOMPARE(scene.page(), "dialing");
    QCOMPARE(scene.state(line), "dialing");
    QCOMPARE(scene.lineLamp(line), "green");
    QCOMPARE(scene.softKeys(), "Redial|Contacts|Cancel|");
    for (const char* lamp : {"Speaker", "Headset"})
        QCOMPARE(scene.lamp(lamp), lit == lamp ? "green" : "off");
    QVERIFY(scene.press("1 0 1 Select"));
    QCOMPARE(scene.row("call." + QByteArray::number(line)), "101: Calling");
    QVERIFY(scene.press(line == 3 ? "Speaker" : key)); // hangs up
    QCOMPARE(scene.page(), "idle");
    QCOMPARE(scene.lamp("Speaker"), "off");
}

void TestCallScreen::whatIsEnteredIsDialedAfterAWhile()
{
    ScreenScene scene(ScreenScene::Params{{"Interdigit_Long_Timer", "7"}});
    QVERIFY(scene.press("Speaker 1 0"));
    scene.run(6s);
    QVERIFY(scene.press("1"));
    scene.run(6s);
    QCOMPARE(scene.page(), "dialing");
    scene.run(1s);
    QCOMPARE(scene.row("call.1"), "101: Calling");
    QVERIFY(scene.press("Release 1 0"));
    scene.run(60s); // the hook is down
    QCOMPARE(scene.page(), "dialing");
}

void TestCallScreen::enteringIsGivenUp()
{
    ScreenScene scene;
    for (const char* key : {"Back", "Release", "Speaker", "Soft3"}) {
        QVERIFY(scene.press("Speaker"));
        QVERIFY2(scene.press(key), key);
        QCOMPARE(scene.page(), "idle");
        QCOMPARE(scene.state(1), "off");
    }
    QVERIFY(scene.press("Speaker 1"));
    scene.other(1, LineAction::End);
    QCOMPARE(scene.page(), "idle");
}

void TestCallScreen::incomingCallComesToTheFrontAndIsAnswered_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isSpeakerOn");
    QTest::newRow("soft key") << QByteArray("Soft1") << true;
    QTest::newRow("select") << QByteArray("Select") << true;
    QTest::newRow("line key") << QByteArray("Line2") << true;
    QTest::newRow("speaker") << QByteArray("Speaker") << true;
    QTest::newRow("handset") << QByteArray("Hook") << false;
    QTest::newRow("headset") << QByteArray("Headset") << false;
}

void TestCallScreen::incomingCallComesToTheFrontAndIsAnswered()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isSpeakerOn);
    ScreenScene scene;
    scene.ring(2, "101");
    QCOMPARE(scene.page(), "call");
    QCOMPARE(scene.tree().title, "Incoming call");
    QCOMPARE(scene.row("call.2"), "101: Incoming call");
    QCOMPARE(scene.softKeys(), "Answer|Decline|Ignore|");
    QCOMPARE(scene.lamp("Handset"), "red-flashing");
    QCOMPARE(scene.lineLamp(2), "amber-flashing");
    QVERIFY(scene.press(key));
    QCOMPARE(scene.tree().title, "Connected");
    QCOMPARE(scene.lamp("Handset"), "off");
    QCOMPARE(scene.lamp("Speaker"), isSpeakerOn ? "green" : "off");
}

void TestCallScreen::incomingCallIsDeclinedOrSilenced()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Ignore"));
    QCOMPARE(scene.tree().title, "Incoming call, silenced");
    QVERIFY(scene.soft("Decline"));
    QCOMPARE(scene.state(1), "off");
    scene.ring(1, "101");
    QCOMPARE(scene.tree().title, "Incoming call");
    QVERIFY(scene.press("VolDwn"));
    QCOMPARE(scene.tree().title, "Incoming call, silenced");
    QCOMPARE(scene.value("Ringer_Volume"), "9");
}

void TestCallScreen::incomingCallLiesOverMenusAndLeavesThem()
{
    ScreenScene scene;
    QVERIFY(scene.press("Applications"));
    QCOMPARE(scene.page(), "applications");
    scene.ring(1);
    QCOMPARE(scene.page(), "call");
    QCOMPARE(scene.row("call.1"), "Unknown number: Incoming call");
    QVERIFY(scene.press("Back"));
    QCOMPARE(scene.page(), "applications");
    QVERIFY(scene.press("Line1"));
    QCOMPARE(scene.page(), "call");
    scene.other(1, LineAction::End);
    QCOMPARE(scene.page(), "applications");
}

void TestCallScreen::lengthOfTheCallIsToldEachSecondToWhomLooks()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QCOMPARE(scene.row("call.1"), "101: 0:00");
    qsizetype told = scene.world.events.count("screen.changed");
    for (int second = 1; second <= 3; ++second) {
        scene.run(1s);
        QCOMPARE(scene.world.events.count("screen.changed"), ++told);
        QCOMPARE(scene.row("call.1"), "101: 0:0" + QByteArray::number(second));
    }
    scene.run(600s); // nobody looks: the second that was looked for, and no other
    QCOMPARE(scene.world.events.count("screen.changed"), told + 1);
    QCOMPARE(scene.row("call.1"), "101: 10:03");
}

void TestCallScreen::holdAndResumeByKeysAndSoftKeys()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.soft("Hold"));
    QCOMPARE(scene.state(1), "held");
    QCOMPARE(scene.lineLamp(1), "green-flashing");
    QCOMPARE(scene.row("call.1"), "101: On hold");
    QCOMPARE(scene.softKeys(), "Resume|End call|New call|");
    for (const char* key : {"Soft1", "Hold", "Hold", "Line1", "Hold", "Select"})
        QVERIFY2(scene.press(key), key);
    QCOMPARE(scene.state(1), "connected");
}

void TestCallScreen::secondCallHoldsTheFirst()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    scene.ring(2, "102");
    QCOMPARE(scene.tree().title, "Incoming call");
    QVERIFY(scene.soft("Answer"));
    QCOMPARE(scene.state(1), "held");
    QCOMPARE(scene.state(2), "connected");
    QVERIFY(scene.press("Line1"));
    QCOMPARE(scene.state(1), "connected");
    QCOMPARE(scene.state(2), "held");
    QVERIFY(scene.press("Hold"));
    QVERIFY(scene.soft("New call"));
    QVERIFY(scene.press("1 0 3 Select"));
    QCOMPARE(scene.state(3), "dialing");
    QVERIFY(scene.press("Release"));
    QCOMPARE(scene.page(), "call");
    QCOMPARE(scene.tree().rows.size(), 2U);
}

void TestCallScreen::focusMovesBetweenCalls()
{
    ScreenScene scene;
    for (const int line : {1, 2, 4}) {
        scene.ring(line, QByteArray::number(100 + line));
        QVERIFY(scene.soft("Answer"));
    }
    const auto focused = [&] {
        for (const screen::Row& row : scene.tree().rows) {
            if (row.isFocused)
                return row.id;
        }
        return QByteArray();
    };
    QCOMPARE(focused(), "call.4");
    QVERIFY(scene.press("NavDwn"));
    QCOMPARE(focused(), "call.1");
    QCOMPARE(scene.softKeys(), "Resume|End call|New call|");
    QVERIFY(scene.press("NavUp NavUp"));
    QCOMPARE(focused(), "call.2");
    scene.other(2, LineAction::End);
    QCOMPARE(focused(), "call.4");
}

void TestCallScreen::callIsTransferred()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.soft("Transfer"));
    QCOMPARE(scene.page(), "dialing");
    QCOMPARE(scene.tree().title, "Transfer");
    QCOMPARE(scene.pressOne("Transfer"), phone::Entered::Ignored);
    QCOMPARE(scene.state(1), "held");
    QVERIFY(scene.press("1 0 2 Soft1"));
    QCOMPARE(scene.softKeys(), "|End call||Transfer");
    scene.other(2, LineAction::Answer);
    QVERIFY(scene.press("Transfer"));
    QCOMPARE(scene.toast(), "Call transferred");
    QCOMPARE(scene.page(), "idle");
    QVERIFY(!scene.world.engine[scene.phone].isInUse());
}

void TestCallScreen::callIsTransferredWhereNoLineIsFree()
{
    ScreenScene scene({}, "CP-7811-3PCC");
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.soft("Conference"));
    QCOMPARE(scene.toast(), "No line is free");
    QVERIFY(scene.soft("Transfer"));
    QVERIFY(scene.press("1 0 2"));
    QVERIFY(scene.soft("Call"));
    QCOMPARE(scene.toast(), "Call transferred");
    QVERIFY(!scene.world.engine[scene.phone].isInUse());
}

void TestCallScreen::transferIsGivenUp()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.press("Transfer 1 Back"));
    QCOMPARE(scene.state(1), "connected");
    QCOMPARE(scene.state(2), "off");
    QCOMPARE(scene.page(), "call");
    QVERIFY(scene.press("Transfer 1 0 2 Select"));
    scene.other(1, LineAction::End); // who waited gave up
    QCOMPARE(scene.softKeys(), "|End call||");
    QVERIFY(scene.press("Release"));
    QCOMPARE(scene.page(), "idle");
}

void TestCallScreen::threeTalkInAConference()
{
    ScreenScene scene;
    const auto confer = [&] {
        scene.ring(1, "101");
        QVERIFY(scene.soft("Answer"));
        QVERIFY(scene.press("Conference 1 0 2 Select"));
        QCOMPARE(scene.softKeys(), "|End call||Conference");
        scene.other(2, LineAction::Answer);
        QVERIFY(scene.soft("Conference"));
        QCOMPARE(scene.tree().title, "Conference");
        QCOMPARE(scene.softKeys(), "Hold|End call||Join");
    };
    confer();
    for (const int line : {1, 2})
        QCOMPARE(scene.state(line), "connected");
    QVERIFY(scene.soft("Hold"));
    for (const int line : {1, 2})
        QCOMPARE(scene.state(line), "held");
    QVERIFY(scene.soft("Resume"));
    QCOMPARE(scene.tree().title, "Conference");
    QVERIFY(scene.soft("Join"));
    QCOMPARE(scene.toast(), "The others stay connected");
    QCOMPARE(scene.page(), "idle");
    confer();
    scene.other(2, LineAction::End);
    QCOMPARE(scene.tree().title, "Connected");
    QVERIFY(scene.soft("End call"));
    confer();
    QVERIFY(scene.soft("End call"));
    QCOMPARE(scene.page(), "idle");
}

void TestCallScreen::audioKeysSwitchOverAndHangUp()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.press("Speaker"));
    QVERIFY(scene.press("Headset"));
    QCOMPARE(scene.lamp("Speaker"), "off");
    QCOMPARE(scene.lamp("Headset"), "green");
    QVERIFY(scene.press("VolUp"));
    QCOMPARE(scene.toast(), "Headset volume 10");
    QVERIFY(scene.press("Hook")); // lifted
    QCOMPARE(scene.lamp("Headset"), "off");
    QVERIFY(scene.press("VolUp"));
    QCOMPARE(scene.toast(), "Handset volume 10");
    QVERIFY(scene.press("Speaker Hook")); // put down, the speaker stays on
    QCOMPARE(scene.state(1), "connected");
    QVERIFY(scene.press("VolUp"));
    QCOMPARE(scene.toast(), "Speaker volume 12");
    QVERIFY(scene.press("Speaker"));
    QCOMPARE(scene.state(1), "off");
}

void TestCallScreen::phoneKeyOfAConferencePhoneHangsUp()
{
    ScreenScene scene({}, "CP-8832-3PCC");
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.press("Hook"));
    QCOMPARE(scene.page(), "idle");
    QVERIFY(scene.press("Hook 1 0 1 Select"));
    QCOMPARE(scene.row("call.1"), "101: Calling");
    QVERIFY(scene.press("Hook"));
    QCOMPARE(scene.page(), "idle");
    QVERIFY(scene.press("Hook 1 Hook"));
    QCOMPARE(scene.page(), "idle");
    QVERIFY(scene.lamp("Handset").isEmpty());
    QCOMPARE(scene.pressOne("Speaker"), phone::Entered::Missing);
}

void TestCallScreen::muteIsForTalksAlone()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QCOMPARE(scene.pressOne("Mute"), phone::Entered::Ignored);
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.press("Mute"));
    QCOMPARE(scene.lamp("Mute"), "red");
    QVERIFY(scene.hasIcon("muted"));
    scene.other(1, LineAction::End);
    QCOMPARE(scene.lamp("Mute"), "off");
}

void TestCallScreen::digitsGoToTheOtherSide()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QCOMPARE(scene.pressOne("1"), phone::Entered::Ignored);
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.press("1 # *"));
    QCOMPARE(scene.row("call.digits"), "Digits: 1#*");
    for (int i = 0; i < 40; ++i)
        QVERIFY(scene.press("2"));
    QCOMPARE(scene.row("call.digits"), "Digits: " + QByteArray(32, '2'));
}

void TestCallScreen::redialCallsTheLastNumber()
{
    ScreenScene scene;
    QVERIFY(scene.soft("Redial"));
    QCOMPARE(scene.toast(), "There is no number to redial");
    QVERIFY(scene.press("1 0 1 Select Release"));
    QVERIFY(scene.press("Speaker Release"));
    QVERIFY(scene.soft("Redial"));
    QCOMPARE(scene.row("call.1"), "101: Calling");
    QVERIFY(scene.press("Release Speaker"));
    QVERIFY(scene.soft("Redial"));
    QCOMPARE(scene.row("call.1"), "101: Calling");
}

void TestCallScreen::lineKeysShowTheStateOfCalls()
{
    ScreenScene scene({{"Short_Name_1_", "123456789012345678901"},
                       {"Extension_2_", "1"},
                       {"Line_Enable_3_", "No"}});
    QCOMPARE(scene.tree().lines[0].label, "12345678901234…");
    scene.ring(1, "101");
    QCOMPARE(scene.tree().lines[0].label, "123456789012345678901");
    QCOMPARE(scene.lineLamp(2), "amber-flashing");
    QVERIFY(scene.press("Line2"));
    QCOMPARE(scene.state(2), "connected");
    QVERIFY(scene.press("Line3"));
    QCOMPARE(scene.toast(), "This line is switched off");
    QCOMPARE(scene.pressOne("Line11"), phone::Entered::Ignored); // of an expansion module
}

void TestCallScreen::everythingEndsWithAReboot()
{
    ScreenScene scene;
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.press("Mute Transfer 1 0 2"));
    scene.world.engine.powerOff(scene.phone);
    QVERIFY(!scene.tree().isOn);
    QCOMPARE(scene.pressOne("1"), phone::Entered::Locked);
    scene.world.engine.powerOn(scene.phone);
    scene.run(10s);
    QCOMPARE(scene.page(), "idle");
    for (const char* lamp : {"Speaker", "Mute", "Handset"})
        QCOMPARE(scene.lamp(lamp), "off");
}

void TestCallScreen::numbersHaveNames()
{
    ScreenScene scene;
    phone::Directory directory;
    QVERIFY(directory.add({.name = "Ann", .work = "101", .mobile = {}, .home = {}}));
    scene.ask([&](auto& asked, Instant, auto&) {
        asked.setDirectory(directory);
        return true;
    });
    scene.ring(1, "101");
    QCOMPARE(scene.row("call.1"), "Ann: Incoming call");
}

void TestCallScreen::callOfSomebodyElseNeedsNoFocus()
{
    ScreenScene scene;
    scene.other(5, LineAction::Start); // nobody has looked so far
    QCOMPARE(scene.page(), "call");
    QCOMPARE(scene.row("call.5"), "Unknown number: Calling");
    QVERIFY(scene.press("Release"));
    QCOMPARE(scene.page(), "idle");
    QVERIFY(scene.press("Applications"));
    scene.other(5, LineAction::Start);
    QCOMPARE(scene.page(), "call");
    QVERIFY(scene.press("Release"));
    QCOMPARE(scene.page(), "applications");
}

void TestCallScreen::tenThousandKeysWithinCalls()
{
    ScreenScene scene;
    scene.world.events.isWanted = false;
    const QByteArrayList keys = {"Transfer", "1",    "Soft1", "Hold",   "Conference", "NavDwn",
                                 "Soft4",    "Hook", "Line3", "VolDwn", "Select",     "Mute",
                                 "Soft2",    "2",    "Line1", "Back",   "Speaker"};
    for (int i = 0; i < 10'000; ++i) {
        if (i % 37 == 0)
            (void)scene.world.engine.act(scene.phone, 1 + i % 10, LineAction::Ring);
        if (i % 41 == 0)
            (void)scene.world.engine.act(scene.phone, 1 + i % 10, LineAction::Answer);
        (void)scene.pressOne(keys[(i * 5 + i / 17) % keys.size()]);
    }
    for (int line = 1; line <= 10; ++line)
        (void)scene.world.engine.act(scene.phone, line, LineAction::End);
    while (scene.page() != "idle")
        QVERIFY(scene.press("Back"));
    QVERIFY(!scene.world.engine[scene.phone].isInUse());
}

QTEST_GUILESS_MAIN(TestCallScreen)
#include "tst_callscreen.moc"
