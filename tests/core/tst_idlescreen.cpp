// What the phone shows while nobody calls. Source: reference screen 1, models 2-3
#include "core/phone/directory.h"
#include "tests/support/screenscene.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

class TestIdleScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerNamesTheStationOrTheFirstExtension();
    void lineKeysAreLabelledByShortName_data();
    void lineKeysAreLabelledByShortName();
    void lampsTellAccounts();
    void missedCallsAreCountedOnTheirLine();
    void missedCallsAreOfferedUntilTheyAreSeen();
    void iconsTellSettings();
    void modelsWithoutLineKeysShowTheirLine();
    void softKeysSwitchDndAndForwarding();
    void volumeKeysStayWithinTheirRange();
    void keysWithoutAnyUseAreIgnored();
    void messagesCallsTheVoiceMailNumber();
    void directoryIsKeptOnThePhone();
    void contactsOffersTheServiceBesideTheDirectory();
    void backLightDimsAndTheFirstKeyOnlyWakes();
    void screenSaverShowsTheClockUntilAKey();
    void clockIsToldOnlyToWhomLooks();
    void tenThousandKeysLeaveEverythingInPlace();
};

void TestIdleScreen::headerNamesTheStationOrTheFirstExtension()
{
    ScreenScene::Params params = {{"User_ID_1_", "4711"}};
    QCOMPARE(ScreenScene(params).tree().header, "4711");
    params.push_back({"Display_Name_1_", "Ann"});
    QCOMPARE(ScreenScene(params).tree().header, "Ann");
    params.push_back({"Station_Display_Name", "Reception"});
    ScreenScene scene(params);
    QCOMPARE(scene.tree().header, "Reception");
    QCOMPARE(scene.page(), "idle");
}

void TestIdleScreen::lineKeysAreLabelledByShortName_data()
{
    QTest::addColumn<QByteArray>("shortName");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("user") << QByteArray("$USER") << QByteArray("4712");
    QTest::newRow("words") << QByteArray("Desk $USER") << QByteArray("Desk 4712");
    QTest::newRow("another extension") << QByteArray("$UID1") << QByteArray("4711");
    QTest::newRow("display name") << QByteArray("$DISPLAYNAME2") << QByteArray("Bob");
    QTest::newRow("empty") << QByteArray() << QByteArray("Bob");
    QTest::newRow("fifteen") << QByteArray("123456789012345") << QByteArray("123456789012345");
    QTest::newRow("too long") << QByteArray("1234567890123456") << QByteArray("12345678901234…");
}

void TestIdleScreen::lineKeysAreLabelledByShortName()
{
    QFETCH(QByteArray, shortName);
    QFETCH(QByteArray, label);
    ScreenScene scene({{"User_ID_1_", "4711"},
                       {"User_ID_2_", "4712"},
                       {"Display_Name_2_", "Bob"},
                       {"Short_Name_2_", shortName}});
    const auto lines = scene.tree().lines;
    QCOMPARE(lines.size(), 10U);
    QCOMPARE(lines[1].key, 2);
    QCOMPARE(lines[1].label, label);
}

void TestIdleScreen::lampsTellAccounts()
{
    ScreenScene scene({{"User_ID_1_", "4711"},
                       {"User_ID_2_", "4712"},
                       {"Line_Enable_2_", "No"},
                       {"Extension_4_", "Disabled"},
                       {"Extended_Function_4_", "fnc=dnd;nme=Quiet"}});
    QCOMPARE(scene.lineLamp(1), "amber");
    QCOMPARE(scene.lineLamp(2), "off");
    QCOMPARE(scene.lineLamp(3), "off");
    QCOMPARE(scene.tree().lines[0].state, "unregistered");
    QCOMPARE(scene.tree().lines[2].state, "off");
    QCOMPARE(scene.tree().lines[3].label, "Quiet");
    QVERIFY(scene.press("Line4"));
    QCOMPARE(scene.lineLamp(4), "red");
    QCOMPARE(scene.value("DND_Setting"), "Yes");
}

void TestIdleScreen::missedCallsAreCountedOnTheirLine()
{
    ScreenScene scene(ScreenScene::Params{{"Log_Missed_Calls_for_EXT_3", "No"}});
    for (const int line : {2, 2, 3}) {
        scene.ring(line, "101");
        scene.other(line, line::LineAction::End);
    }
    QCOMPARE(scene.tree().lines[1].missed, 2);
    QCOMPARE(scene.tree().lines[0].missed, 0);
    QCOMPARE(scene.row("idle.missed"), "2 missed calls");
}

void TestIdleScreen::missedCallsAreOfferedUntilTheyAreSeen()
{
    ScreenScene scene;
    scene.ring(1, "101");
    scene.other(1, line::LineAction::End);
    QCOMPARE(scene.softKeys(), "Call back||Back|Missed");
    QCOMPARE(scene.row("idle.missed"), "1 missed call");
    QVERIFY(scene.soft("Back"));
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|DND");
    QCOMPARE(scene.tree().lines[0].missed, 0);
    scene.world.engine.reboot(scene.phone, phone::BootReason::UserTriggered);
    scene.run(10s);
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|DND");
    scene.ring(1, "102");
    scene.other(1, line::LineAction::End);
    QVERIFY(scene.soft("Call back"));
    QCOMPARE(scene.peer(), "102");
    QCOMPARE(scene.page(), "call");
}

void TestIdleScreen::iconsTellSettings()
{
    ScreenScene scene;
    for (const char* icon : {"dnd", "forward", "lock"})
        QVERIFY2(!scene.hasIcon(icon), icon);
    scene.set("DND_Setting", "Yes");
    scene.set("Cfwd_All_Dest", "500");
    scene.set("User_Password", "1234");
    for (const char* icon : {"dnd", "forward", "lock"})
        QVERIFY2(scene.hasIcon(icon), icon);
    QCOMPARE(scene.row("idle.forward"), "Calls are forwarded to 500");
    scene.set("Cfwd_Setting", "No");
    QVERIFY(!scene.hasIcon("forward"));
}

void TestIdleScreen::modelsWithoutLineKeysShowTheirLine()
{
    for (const char* model : {"CP-7811-3PCC", "CP-7832-3PCC", "CP-8832-3PCC"}) {
        ScreenScene scene(ScreenScene::Params{{"User_ID_1_", "4711"}}, model);
        QVERIFY(scene.tree().lines.empty());
        QCOMPARE(scene.row("idle.line"), "4711: Not registered");
        QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|DND");
        QCOMPARE(scene.pressOne("Line1"), phone::Entered::Missing);
        QVERIFY(scene.press("1 0 1 Soft1"));
        QCOMPARE(scene.row("call.1"), "101: Calling");
    }
}

void TestIdleScreen::softKeysSwitchDndAndForwarding()
{
    ScreenScene scene;
    QVERIFY(scene.soft("DND"));
    QCOMPARE(scene.value("DND_Setting"), "Yes");
    QCOMPARE(scene.toast(), "Do not disturb is on");
    QVERIFY(scene.soft("Clr DND"));
    QCOMPARE(scene.value("DND_Setting"), "No");
    QVERIFY(scene.soft("Forward"));
    QCOMPARE(scene.page(), "forward");
    QCOMPARE(scene.softKeys(), "(Set)|Delete||Back");
    QVERIFY(scene.press("5 0 0"));
    QVERIFY(scene.soft("Set"));
    QCOMPARE(scene.page(), "idle");
    QCOMPARE(scene.value("Cfwd_All_Dest"), "500");
    QVERIFY(scene.soft("Clr fwd"));
    QVERIFY(scene.value("Cfwd_All_Dest").isEmpty());
    scene.set("DND_Serv", "No");
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|");
}

void TestIdleScreen::volumeKeysStayWithinTheirRange()
{
    ScreenScene scene;
    QVERIFY(scene.press("VolUp"));
    QCOMPARE(scene.value("Ringer_Volume"), "10");
    QCOMPARE(scene.toast(), "Ringer volume 10");
    for (int i = 0; i < 20; ++i)
        QVERIFY(scene.press("VolUp"));
    QCOMPARE(scene.value("Ringer_Volume"), "15");
    for (int i = 0; i < 20; ++i)
        QVERIFY(scene.press("VolDwn"));
    QCOMPARE(scene.value("Ringer_Volume"), "0");
    scene.set("Ringer_Volume_Control", "No");
    QVERIFY(scene.press("VolUp"));
    QCOMPARE(scene.value("Ringer_Volume"), "0");
    QCOMPARE(scene.toast(), "The ringer's volume is fixed");
}

void TestIdleScreen::keysWithoutAnyUseAreIgnored()
{
    ScreenScene scene;
    for (const char* key : {"Mute", "Hold", "Transfer", "Conference", "Release", "Back", "NavUp",
                            "NavLeft", "Select", "F1"})
        QVERIFY2(scene.pressOne(key) == phone::Entered::Ignored, key);
    QCOMPARE(scene.pressOne("Nonsense"), phone::Entered::Unknown);
    QCOMPARE(scene.page(), "idle");
}

void TestIdleScreen::messagesCallsTheVoiceMailNumber()
{
    ScreenScene scene;
    QVERIFY(scene.press("Messages"));
    QCOMPARE(scene.toast(), "There is no voice mail number");
    scene.set("Voice_Mail_Number", "*99");
    QVERIFY(scene.press("Messages"));
    QCOMPARE(scene.row("call.1"), "*99: Calling");
}

void TestIdleScreen::directoryIsKeptOnThePhone()
{
    ScreenScene scene;
    QVERIFY(scene.press("Contacts"));
    QCOMPARE(scene.page(), "contacts");
    QCOMPARE(scene.row("contacts.empty"), "The directory is empty");
    QVERIFY(scene.soft("Add"));
    QVERIFY(scene.soft("Save"));
    QCOMPARE(scene.toast(), "Enter a name");
    QCOMPARE(scene.type("Zoë"), phone::Entered::Taken);
    QVERIFY(scene.press("NavDwn 1 0 1"));
    QVERIFY(scene.soft("Save"));
    QCOMPARE(scene.row("contacts.1"), "Zoë: 101");
    QVERIFY(scene.press("1"));
    QVERIFY(scene.soft("Edit"));
    QVERIFY(scene.press("NavDwn 2"));
    QVERIFY(scene.soft("Save"));
    QCOMPARE(scene.row("contacts.1"), "Zoë: 1012");
    QCOMPARE(scene.world.engine[scene.phone].directory().contacts().size(), 1U);
    QVERIFY(scene.soft("Call"));
    QCOMPARE(scene.row("call.1"), "Zoë: Calling");
    QCOMPARE(scene.peer(), "1012");
    QVERIFY(scene.press("Release 1"));
    QVERIFY(scene.soft("Delete"));
    QVERIFY(scene.world.engine[scene.phone].directory().contacts().empty());
    scene.set("Personal_Directory_Enable", "No");
    QVERIFY(scene.press("Back Contacts"));
    QCOMPARE(scene.toast(), "The personal directory is switched off");
}

void TestIdleScreen::contactsOffersTheServiceBesideTheDirectory()
{
    ScreenScene scene(
        ScreenScene::Params{{"XML_Directory_Service_Name", "Company"},
                            {"XML_Directory_Service_URL", "http://127.0.0.1/book.xml"}});
    QVERIFY(scene.press("Contacts"));
    QCOMPARE(scene.page(), "directories");
    QCOMPARE(scene.row("directories.service"), "Company");
    QVERIFY(scene.press("1"));
    QCOMPARE(scene.page(), "contacts");
    QVERIFY(scene.press("Contacts 2"));
    scene.run(1s);
    QCOMPARE(scene.world.network.requests.back().path, "/book.xml");
    scene.set("Personal_Directory_Enable", "No");
    QVERIFY(scene.row("directories.personal").isEmpty());
}

void TestIdleScreen::backLightDimsAndTheFirstKeyOnlyWakes()
{
    ScreenScene scene(ScreenScene::Params{{"Back_Light_Timer", "10s"}});
    QVERIFY(scene.press("VolUp"));
    scene.run(9s);
    QVERIFY(!scene.tree().isDimmed);
    scene.run(2s);
    QCOMPARE(scene.world.events.last("screen.changed").time(), scene.world.clock.now() - 1s);
    QVERIFY(scene.tree().isDimmed);
    QVERIFY(scene.press("1"));
    QCOMPARE(scene.page(), "idle");
    QVERIFY(!scene.tree().isDimmed);
    scene.run(11s);
    scene.ring();
    QVERIFY(!scene.tree().isDimmed);
    QVERIFY(scene.soft("Answer"));
    scene.run(20s);
    QVERIFY(scene.press("Release"));
    QVERIFY(!scene.tree().isDimmed);
}

void TestIdleScreen::screenSaverShowsTheClockUntilAKey()
{
    ScreenScene scene({{"Screen_Saver_Enable", "Yes"}, {"Screen_Saver_Wait", "30"}});
    QVERIFY(scene.press("VolUp"));
    scene.run(30s);
    QCOMPARE(scene.page(), "screen_saver");
    QCOMPARE(scene.row("screen_saver.time"), scene.tree().time);
    QVERIFY(scene.tree().softKeys.empty());
    QVERIFY(scene.press("Soft4"));
    QCOMPARE(scene.page(), "idle");
    QCOMPARE(scene.value("DND_Setting"), "No");
    scene.set("Screen_Saver_Type", "Logo");
    scene.run(30s);
    QCOMPARE(scene.page(), "screen_saver");
    QVERIFY(scene.tree().rows.empty());
}

void TestIdleScreen::clockIsToldOnlyToWhomLooks()
{
    ScreenScene scene(ScreenScene::Params{{"Resync_Periodic", "0"}});
    scene.run(1h);
    QVERIFY(!scene.world.engine.nextDeadline() ||
            *scene.world.engine.nextDeadline() > scene.world.clock.now() + 5min);
    const QByteArray before = scene.tree().time;
    const qsizetype told = scene.world.events.count("screen.changed");
    scene.run(1h);
    QCOMPARE(scene.world.events.count("screen.changed"), told + 1);
    QVERIFY(scene.tree().time != before);
}

void TestIdleScreen::tenThousandKeysLeaveEverythingInPlace()
{
    ScreenScene scene(ScreenScene::Params{{"User_ID_1_", "4711"}});
    scene.world.events.isWanted = false;
    QElapsedTimer timer;
    timer.start();
    const QByteArrayList keys = {"1",    "Soft2",   "NavDwn",  "Line1", "Hook",  "Soft4", "Hold",
                                 "Mute", "Speaker", "Release", "Back",  "VolUp", "VolDwn"};
    for (int i = 0; i < 10'000; ++i)
        (void)scene.pressOne(keys[(i * 7 + i / 13) % keys.size()]);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(scene.press("Line2"));
    QVERIFY(scene.tree().isOn);
}

QTEST_GUILESS_MAIN(TestIdleScreen)
#include "tst_idlescreen.moc"
