// Soft keys by the lists of a profile. Source: reference screen 2
#include "core/screen/keyfunction.h"
#include "core/screen/softkeylists.h"
#include "tests/support/screenscene.h"

using namespace vphone;
using namespace vphone::test;
using screen::KeyFunction;

class TestSoftKeyLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreRead_data();
    void listsAreRead();
    void longListsAreBounded();
    void fixedSetsRuleUntilProgrammed();
    void programmedListsRule_data();
    void programmedListsRule();
    void moreTurnsThePages();
    void defaultsOfTheTableAreShown();
    void keysOfServersSayWhatTheyNeed_data();
    void keysOfServersSayWhatTheyNeed();
    void functionsAreRead_data();
    void functionsAreRead();
    void programmedKeysDoTheirFunction();
    void callsAreLeftByLists();
};

void TestSoftKeyLists::listsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("places") << QByteArray("redial|1;dnd|4;") << QByteArray("redial@1 dnd@4");
    QTest::newRow("no places") << QByteArray("redial;dnd") << QByteArray("redial@0 dnd@0");
    QTest::newRow("blanks") << QByteArray(" redial | 2 ; dnd ") << QByteArray("redial@2 dnd@0");
    QTest::newRow("empty items") << QByteArray(";;|3;dnd;") << QByteArray("dnd@0");
    QTest::newRow("no number") << QByteArray("dnd|x;cfwd|-1;lcr|65")
                               << QByteArray("dnd@0 cfwd@0 lcr@0");
    QTest::newRow("twice") << QByteArray("dnd|1;dnd|2") << QByteArray("dnd@1");
}

void TestSoftKeyLists::listsAreRead()
{
    QFETCH(QByteArray, text);
    QByteArrayList read;
    for (const screen::ListedKey& key : screen::parseKeyList(text))
        read += key.id + '@' + QByteArray::number(key.place);
    QTEST(read.join(' '), "read");
}

void TestSoftKeyLists::longListsAreBounded()
{
    QByteArray text;
    for (int i = 0; i < 10'000; ++i)
        text += "key" + QByteArray::number(i) + ';';
    QCOMPARE(screen::parseKeyList(text).size(), screen::listedKeysMax);
}

void TestSoftKeyLists::fixedSetsRuleUntilProgrammed()
{
    ScreenScene scene(ScreenScene::Params{{"Idle_Key_List", "dir|1"}});
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|DND");
    scene.set("Programmable_Softkey_Enable", "Yes");
    QCOMPARE(scene.softKeys(), "Contacts|||");
}

void TestSoftKeyLists::programmedListsRule_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("places") << QByteArray("dnd|4;redial|2") << QByteArray("|Redial||DND");
    QTest::newRow("the rest fills up")
        << QByteArray("dnd|2;redial;dir") << QByteArray("Redial|DND|Contacts|");
    QTest::newRow("one place twice") << QByteArray("dnd|1;redial|1") << QByteArray("DND|Redial||");
    QTest::newRow("unknown words")
        << QByteArray("banana|1;redial|2;psk1;psk17") << QByteArray("|Redial||");
    QTest::newRow("a place far off") << QByteArray("redial|1;dnd|6") << QByteArray("Redial|||More");
    QTest::newRow("switched off") << QByteArray("acd_login|1;em_login|2;crdstart|3;redial|4")
                                  << QByteArray("|||Redial");
    QTest::newRow("nothing") << QByteArray() << QByteArray("|||");
}

void TestSoftKeyLists::programmedListsRule()
{
    QFETCH(QByteArray, list);
    ScreenScene scene({{"Programmable_Softkey_Enable", "Yes"}, {"Idle_Key_List", list}});
    QTEST(scene.softKeys(), "shown");
}

void TestSoftKeyLists::moreTurnsThePages()
{
    ScreenScene scene({{"Programmable_Softkey_Enable", "Yes"},
                       {"Idle_Key_List", "redial;recents;cfwd;dnd;lcr;pickup;dir"}});
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|More");
    QVERIFY(scene.soft("More"));
    QCOMPARE(scene.softKeys(), "DND|Call back|Pickup|More");
    QVERIFY(scene.soft("More"));
    QCOMPARE(scene.softKeys(), "Contacts|||More");
    QVERIFY(scene.soft("More"));
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|More");
    QVERIFY(scene.soft("More"));
    QVERIFY(scene.soft("DND"));
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|More");
    QVERIFY(scene.soft("More"));
    scene.set("Idle_Key_List", "redial");
    QCOMPARE(scene.softKeys(), "Redial|||");
}

void TestSoftKeyLists::defaultsOfTheTableAreShown()
{
    ScreenScene scene(ScreenScene::Params{{"Programmable_Softkey_Enable", "Yes"}});
    QCOMPARE(scene.softKeys(), "Redial|Recents|Forward|More");
    QVERIFY(scene.press("1"));
    QCOMPARE(scene.softKeys(), "Letters|Call|Delete|More");
    QVERIFY(scene.soft("Letters"));
    QCOMPARE(scene.type("ann@example.com"), phone::Entered::Taken);
    QVERIFY(scene.soft("Call"));
    QCOMPARE(scene.peer(), "1ann@example.com");
}

void TestSoftKeyLists::keysOfServersSayWhatTheyNeed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("toast");
    QTest::newRow("pickup") << QByteArray("pickup") << QByteArray()
                            << QByteArray("This needs a call server with call pickup");
    QTest::newRow("unpark") << QByteArray("unpark") << QByteArray()
                            << QByteArray("This needs a call server with call park");
    QTest::newRow("agent") << QByteArray("acd_login") << QByteArray("ACD_Login_Serv")
                           << QByteArray("This needs an agent's account on a call centre server");
    QTest::newRow("mobility") << QByteArray("em_login") << QByteArray("EM_Enable")
                              << QByteArray("This needs a server for extension mobility");
    QTest::newRow("recording") << QByteArray("crdstart") << QByteArray("Call_Recording_Serv")
                               << QByteArray("This needs a server that records calls");
}

void TestSoftKeyLists::keysOfServersSayWhatTheyNeed()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, service);
    ScreenScene scene({{"Programmable_Softkey_Enable", "Yes"}, {"Idle_Key_List", key}});
    if (!service.isEmpty())
        scene.set(service, "Yes");
    QVERIFY(scene.press("Soft1"));
    QTEST(scene.toast(), "toast");
}

void TestSoftKeyLists::functionsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, const char* text, int kind, const char* label,
                        const char* what) {
        QTest::newRow(name) << QByteArray(text) << kind << QByteArray(label) << QByteArray(what);
    };
    using enum KeyFunction::Kind;
    row("speed dial", "fnc=sd;ext=101@$PROXY;nme=Ann", int(SpeedDial), "Ann", "101");
    row("with others", "fnc=sd+blf+cp;ext=101", int(SpeedDial), "101", "101");
    row("another host", "FNC=sd; ext=101@example.com", int(SpeedDial), "101@example.com",
        "101@example.com");
    row("service", "fnc=xml;url=http://h/x?a=1;nme=News", int(KeyFunction::Kind::Url), "News",
        "http://h/x?a=1");
    row("menu", "fnc=shortcut;url=device_admin", int(Menu), "device_admin", "device_admin");
    row("of a server", "fnc=park;nme=Park 1", int(Other), "Park 1", "park");
    row("no number", "fnc=sd;nme=Ann", -1, "", "");
    row("no function", "nme=Ann", -1, "", "");
    row("empty", "", -1, "", "");
}

void TestSoftKeyLists::functionsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    const auto function = screen::parseKeyFunction(text);
    QCOMPARE(function ? int(function->kind) : -1, kind);
    if (!function)
        return;
    QTEST(function->name, "name");
    QTEST(function->what, "what");
}

void TestSoftKeyLists::programmedKeysDoTheirFunction()
{
    ScreenScene scene({{"Programmable_Softkey_Enable", "Yes"},
                       {"Idle_Key_List", "psk1|1;psk2|2;psk3|3;psk4|4"},
                       {"PSK_1", "fnc=sd;ext=101@$PROXY;nme=Ann"},
                       {"PSK_2", "fnc=shortcut;url=device_admin.profile_rule;nme=Rule"},
                       {"PSK_3", "fnc=xml;url=http://127.0.0.1/menu.xml;nme=Menu"},
                       {"PSK_4", "fnc=blf;ext=102;nme=Bob"}});
    QCOMPARE(scene.softKeys(), "Ann|Rule|Menu|Bob");
    QVERIFY(scene.soft("Ann"));
    QCOMPARE(scene.row("call.1"), "101: Calling");
    QVERIFY(scene.press("Release"));
    QVERIFY(scene.soft("Rule"));
    QCOMPARE(scene.page(), "device_admin.profile_rule");
    QVERIFY(scene.press("Back"));
    QVERIFY(scene.soft("Bob"));
    QCOMPARE(scene.toast(), "This key needs a call server that offers its function");
    const size_t asked = scene.world.network.requests.size();
    QVERIFY(scene.soft("Menu"));
    scene.run(std::chrono::seconds(1));
    QCOMPARE(scene.world.network.requests.size(), asked + 1);
}

void TestSoftKeyLists::callsAreLeftByLists()
{
    ScreenScene scene({{"Programmable_Softkey_Enable", "Yes"},
                       {"Ringing_Key_List", "ignore|1;answer|2"},
                       {"Connected_Key_List", "endcall|1;bxfer|2;park|3;phold|4"},
                       {"Hold_Key_List", "confLx|1;xferLx|2;resume|3"}});
    scene.ring(1, "101");
    QCOMPARE(scene.softKeys(), "Decline|Answer||");
    QVERIFY(scene.soft("Answer"));
    QCOMPARE(scene.softKeys(), "End call|Blind xfer|Park|Private hold");
    QVERIFY(scene.soft("Private hold"));
    QVERIFY(scene.soft("Conf line"));
    QCOMPARE(scene.toast(), "This needs a second call");
    scene.ring(2, "102");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.press("NavDwn"));
    QVERIFY(scene.soft("Conf line"));
    QCOMPARE(scene.tree().title, "Conference");
    QVERIFY(scene.press("Release"));
    scene.ring(1, "101");
    QVERIFY(scene.soft("Answer"));
    QVERIFY(scene.soft("Blind xfer"));
    QVERIFY(scene.press("1 0 2 Select"));
    QCOMPARE(scene.toast(), "Call transferred");
    QVERIFY(!scene.world.engine[scene.phone].isInUse());
}

QTEST_GUILESS_MAIN(TestSoftKeyLists)
#include "tst_softkeylists.moc"
