#include "core/language/language.h"
#include "tests/support/menudesk.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using phone::Entered;
using screen::Row;
using screen::Tree;

namespace {

/// All that a person sees and a program reads of \a tree.
QByteArray allOf(const Tree& tree)
{
    return QJsonDocument(screen::toJson(tree)).toJson(QJsonDocument::Compact);
}

bool isTold(const MenuDesk& desk, const QByteArray& text)
{
    return std::ranges::any_of(desk.events.events, [&](const events::Event& event) {
        return event.toLine().contains(text);
    });
}

} // namespace

/// Pages that change parameters, and those of Device administration.
class TestSettingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choiceIsSetFromAList();
    void numberOutOfRangeIsRefusedAndKept();
    void addressTakesStarAsDot();
    void formStoresAllWithOneRestart();
    void choiceInAFormIsChosenFromAList();
    void untouchedFieldsStayAsTheyAre();
    void passwordsAreMaskedAndNeverTold();
    void telephoneNumbersBeginWithDigits();
    void dateAndTimeFollowTheirFormats();
    void languageTurnsTheWholeScreenAtOnce_data();
    void languageTurnsTheWholeScreenAtOnce();
    void ringToneHasItsName();
    void restartAsksFirst();
    void restartWaitsForTheCall();
    void factoryResetAsksFirst();
    void wrongPasswordsAreToldApart_data();
    void wrongPasswordsAreToldApart();
    void passwordIsSetAndRemoved();
    void whoIsSignedOutReadsOnly();
    void restartSignsOut();
    void customizedProtectsAllButPreferences();
};

void TestSettingPages::choiceIsSetFromAList()
{
    MenuDesk desk;
    QVERIFY(desk.open({"user_preferences", "preferences.audio", "preferences.audio.device"}));
    QCOMPARE(desk.screen().title, QByteArray("Preferred audio device"));
    QCOMPARE(desk.screen().rows.size(), size_t(4));
    QCOMPARE(desk.press("2"), Entered::Taken);
    QCOMPARE(desk.value("Preferred_Audio_Device"), QByteArray("Headset"));
    QCOMPARE(desk.page(), QByteArray("preferences.audio"));
    QCOMPARE(desk.row("preferences.audio.device")->value, QByteArray("Headset"));
    QCOMPARE(desk.toast(), QByteArray("Saved"));
    QCOMPARE(desk.events.last("config.changed").member("source").toString(),
             QStringLiteral("screen"));
}

void TestSettingPages::numberOutOfRangeIsRefusedAndKept()
{
    MenuDesk desk;
    QVERIFY(desk.open({"user_preferences", "preferences.screen", "preferences.saver"}));
    QVERIFY(desk.focus("preferences.saver.wait"));
    QCOMPARE(desk.row("preferences.saver.wait.range")->text, QByteArray("30 to 65000"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(desk.soft("delete"));
    desk.press({"1", "2"});
    QVERIFY(desk.soft("set"));
    QCOMPARE(desk.toast(), QByteArray("A number from 30 to 65000 is needed"));
    QCOMPARE(desk.page(), QByteArray("preferences.saver"));
    QCOMPARE(desk.row("preferences.saver.wait")->value, QByteArray("12"));
    QCOMPARE(desk.value("Screen_Saver_Wait"), QByteArray("300"));
    desk.press({"3", "NavSelect"});
    QCOMPARE(desk.value("Screen_Saver_Wait"), QByteArray("123"));
}

void TestSettingPages::addressTakesStarAsDot()
{
    MenuDesk desk;
    QVERIFY(desk.open({"network", "network.ipv4"}));
    QVERIFY(desk.focus("network.ipv4.dns1"));
    for (const char key : QByteArray("192*0*2"))
        desk.press(QByteArray(1, key));
    QCOMPARE(desk.screen().input->mode, QByteArray("IP"));
    QVERIFY(desk.soft("set"));
    QCOMPARE(desk.toast(), QByteArray("An IP address is needed, such as 192.0.2.5"));
    QCOMPARE(desk.screen().input->text, QByteArray("192.0.2"));
    desk.press({"*", "7"});
    QVERIFY(desk.soft("set"));
    QCOMPARE(desk.value("Primary_DNS"), QByteArray("192.0.2.7"));
}

void TestSettingPages::formStoresAllWithOneRestart()
{
    MenuDesk desk;
    QVERIFY(desk.open({"network", "network.ipv4"}));
    QVERIFY(desk.focus("network.ipv4.type"));
    desk.press("2");
    for (const auto& [id, text] : {std::pair{"network.ipv4.address", "192.0.2.20"},
                                   {"network.ipv4.mask", "255.255.255.0"},
                                   {"network.ipv4.gateway", "192.0.2.1"}}) {
        QVERIFY(desk.focus(id));
        QCOMPARE(desk.type(text), Entered::Taken);
    }
    QCOMPARE(desk.value("Static_IP"), QByteArray());
    const qsizetype boots = desk.events.count("phone.boot");
    QVERIFY(desk.soft("set"));
    desk.run(20s);
    QCOMPARE(desk.value("Connection_Type"), QByteArray("Static IP"));
    QCOMPARE(desk.value("Static_IP"), QByteArray("192.0.2.20"));
    QCOMPARE(desk.value("Gateway"), QByteArray("192.0.2.1"));
    QCOMPARE(desk.events.count("phone.boot"), boots + 1);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestSettingPages::choiceInAFormIsChosenFromAList()
{
    MenuDesk desk;
    QVERIFY(desk.open({"device_admin", "device_admin.date_time"}));
    QVERIFY(desk.choose("device_admin.date_time.zone"));
    QCOMPARE(desk.screen().title, QByteArray("Time zone"));
    QVERIFY(desk.screen().rows.size() > 30);
    QVERIFY(desk.focus("device_admin.date_time.zone.16"));
    desk.press("NavSelect");
    QCOMPARE(desk.page(), QByteArray("device_admin.date_time"));
    QCOMPARE(desk.row("device_admin.date_time.zone")->value, QByteArray("GMT+02:00"));
    QCOMPARE(desk.value("Time_Zone"), QByteArray("GMT-08:00"));
    QVERIFY(desk.soft("set"));
    QCOMPARE(desk.value("Time_Zone"), QByteArray("GMT+02:00"));
}

void TestSettingPages::untouchedFieldsStayAsTheyAre()
{
    MenuDesk desk({{"Proxy_Password", "pa55word"}});
    QVERIFY(desk.open({"network", "network.proxy"}));
    const qsizetype changes = desk.events.count("config.changed");
    QVERIFY(desk.focus("network.proxy.host"));
    desk.type("proxy.example");
    QVERIFY(desk.soft("set"));
    QCOMPARE(desk.events.count("config.changed"), changes + 1);
    QCOMPARE(desk.value("Proxy_Password"), QByteArray("pa55word"));
    QCOMPARE(desk.value("Proxy_Host"), QByteArray("proxy.example"));
}

void TestSettingPages::passwordsAreMaskedAndNeverTold()
{
    MenuDesk desk({{"Proxy_Password", "hunter2old"}});
    QVERIFY(desk.open({"network", "network.proxy"}));
    QVERIFY(desk.focus("network.proxy.password"));
    QVERIFY(desk.screen().input->isMasked);
    QVERIFY(!desk.soft("show"));
    while (desk.screen().input->caret > 0)
        QVERIFY(desk.soft("delete"));
    desk.type("hunter2new");
    QVERIFY(!allOf(desk.screen()).contains("hunter2"));
    desk.press({"2", "3"});
    QVERIFY(desk.soft("set"));
    QVERIFY(desk.value("Proxy_Password").startsWith("hunter2new"));
    QVERIFY(!isTold(desk, "hunter2"));
    QCOMPARE(desk.events.named("key.pressed").back().member("key").toString(),
             QStringLiteral("Soft1"));
    QVERIFY(isTold(desk, "\"***\""));
}

void TestSettingPages::telephoneNumbersBeginWithDigits()
{
    MenuDesk desk;
    QVERIFY(desk.open({"user_preferences", "preferences.call", "preferences.forward"}));
    QVERIFY(desk.focus("preferences.forward.all_number"));
    desk.press({"5", "5", "1"});
    QCOMPARE(desk.screen().input->text, QByteArray("551"));
    QVERIFY(desk.soft("set"));
    QCOMPARE(desk.value("Cfwd_All_Dest"), QByteArray("551"));
}

void TestSettingPages::dateAndTimeFollowTheirFormats()
{
    MenuDesk desk({{"Time_Zone", "GMT"}});
    QCOMPARE(desk.screen().date, QByteArray("01/01/26"));
    QVERIFY(desk.screen().time.endsWith("AM"));
    QVERIFY(desk.open({"device_admin", "device_admin.date_time"}));
    desk.press("2");
    QVERIFY(desk.focus("device_admin.date_time.date_format"));
    desk.press("2");
    QVERIFY(desk.soft("set"));
    QVERIFY(!desk.screen().time.endsWith("AM"));
    desk.run(24h);
    QCOMPARE(desk.screen().date, QByteArray("02/01/26"));
}

void TestSettingPages::languageTurnsTheWholeScreenAtOnce_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("no");
    QTest::newRow("Dutch") << 2 << QByteArray("nl") << QByteArray("Nee");
    QTest::newRow("German") << 3 << QByteArray("de") << QByteArray("Nein");
    QTest::newRow("French") << 4 << QByteArray("fr") << QByteArray("Non");
    QTest::newRow("Korean") << 5 << QByteArray("ko") << QByteArray("아니요");
    QTest::newRow("Japanese") << 6 << QByteArray("ja") << QByteArray("いいえ");
}

void TestSettingPages::languageTurnsTheWholeScreenAtOnce()
{
    QFETCH(const int, place);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, no);
    MenuDesk desk;
    const qsizetype boots = desk.events.count("phone.boot");
    QVERIFY(desk.open({"device_admin", "device_admin.language"}));
    desk.press(QByteArray::number(place));
    QCOMPARE(desk.page(), QByteArray("device_admin"));
    const auto text = [language = *language::languageOfCode(code)](QByteArrayView english) {
        return language::text(language, language::Context::Screen, english);
    };
    QCOMPARE(desk.screen().language, code);
    QCOMPARE(desk.screen().title, text("Device administration"));
    QCOMPARE(desk.row("device_admin.profile_rule")->text, text("Profile rule"));
    desk.run(20s);
    QCOMPARE(desk.events.count("phone.boot"), boots);
    QVERIFY(desk.choose("device_admin.language"));
    QVERIFY(desk.row("device_admin.language." + QByteArray::number(place))->isFocused);
    desk.press("NavBack");
    QVERIFY(desk.open({"user_preferences", "preferences.screen"}));
    QCOMPARE(desk.row("preferences.screen.saver")->value, no);
    QVERIFY(desk.open({"device_admin", "device_admin.language"}));
    desk.press("1");
    QCOMPARE(desk.screen().language, QByteArray("en"));
    QCOMPARE(desk.row("device_admin.profile_rule")->text, QByteArray("Profile rule"));
}

void TestSettingPages::ringToneHasItsName()
{
    MenuDesk desk;
    QVERIFY(desk.open({"user_preferences", "preferences.ringtone", "preferences.ringtone.2"}));
    QCOMPARE(desk.screen().title, QByteArray("Ext 2 - Ring tone"));
    QVERIFY(desk.focus("preferences.ringtone.2.3"));
    QCOMPARE(desk.row("preferences.ringtone.2.3")->text, QByteArray("Chirp 1"));
    QVERIFY(desk.soft("play"));
    QCOMPARE(desk.toast(), QByteArray("Playing Chirp 1"));
    QCOMPARE(desk.value("Default_Ring_2_"), QByteArray("1"));
    QVERIFY(desk.soft("select"));
    QCOMPARE(desk.value("Default_Ring_2_"), QByteArray("2"));
    QCOMPARE(desk.value("Default_Ring_1_"), QByteArray("1"));
}

void TestSettingPages::restartAsksFirst()
{
    MenuDesk desk;
    QVERIFY(desk.open({"device_admin", "device_admin.restart"}));
    QVERIFY(desk.screen().prompt.has_value());
    const qsizetype reboots = desk.events.count("phone.reboot");
    QVERIFY(desk.soft("cancel"));
    QCOMPARE(desk.page(), QByteArray("device_admin"));
    QCOMPARE(desk.events.count("phone.reboot"), reboots);
    QVERIFY(desk.choose("device_admin.restart"));
    QVERIFY(desk.soft("ok"));
    QCOMPARE(desk.events.last("phone.reboot").member("reason").toString(),
             QStringLiteral("user-triggered"));
    desk.run(10s);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestSettingPages::restartWaitsForTheCall()
{
    MenuDesk desk;
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::Start));
    QVERIFY(desk.open({"device_admin", "device_admin.restart"}));
    QVERIFY(desk.soft("ok"));
    QCOMPARE(desk.toast(), QByteArray("The phone restarts when all calls have ended"));
    QCOMPARE(desk.events.count("phone.reboot"), 0);
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::End));
    desk.run(10s);
    QCOMPARE(desk.events.count("phone.reboot"), 1);
}

void TestSettingPages::factoryResetAsksFirst()
{
    MenuDesk desk;
    desk.set("GPP_A", "kept");
    QVERIFY(desk.open({"device_admin", "device_admin.factory_reset"}));
    QVERIFY(desk.screen().prompt.has_value());
    desk.press("NavBack");
    QCOMPARE(desk.value("GPP_A"), QByteArray("kept"));
    QVERIFY(desk.choose("device_admin.factory_reset"));
    desk.press("NavSelect");
    desk.run(10s);
    QCOMPARE(desk.value("GPP_A"), QByteArray());
    QCOMPARE(desk.events.count("phone.factory_reset"), 1);
}

void TestSettingPages::wrongPasswordsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("focused");
    QTest::newRow("old one wrong")
        << QByteArray("guess") << QByteArray("abcd1") << QByteArray("abcd1")
        << QByteArray("The old password is wrong") << 0;
    QTest::newRow("too short") << QByteArray("s3cret") << QByteArray("abc") << QByteArray("abc")
                               << QByteArray("A password has 4 to 127 characters") << 1;
    QTest::newRow("blank at its end")
        << QByteArray("s3cret") << QByteArray("abcd ") << QByteArray("abcd ")
        << QByteArray("A password does not begin or end with a space") << 1;
    QTest::newRow("not the same") << QByteArray("s3cret") << QByteArray("abcd1")
                                  << QByteArray("abcd2")
                                  << QByteArray("The new passwords are not the same") << 2;
}

void TestSettingPages::wrongPasswordsAreToldApart()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, entered);
    QFETCH(const QByteArray, again);
    QFETCH(const QByteArray, message);
    QFETCH(const int, focused);
    MenuDesk desk({{"User_Password", "s3cret"}});
    QVERIFY(desk.open({"device_admin", "device_admin.set_password"}));
    desk.type(old);
    desk.press("NavDown");
    desk.type(entered);
    desk.press("NavDown");
    desk.type(again);
    QVERIFY(desk.soft("save"));
    QCOMPARE(desk.toast(), message);
    QCOMPARE(desk.page(), QByteArray("device_admin.set_password"));
    const Tree tree = desk.screen();
    QVERIFY(tree.rows[size_t(focused)].isFocused);
    QVERIFY(tree.rows[size_t(focused)].value.isEmpty());
    QCOMPARE(desk.value("User_Password"), QByteArray("s3cret"));
}

void TestSettingPages::passwordIsSetAndRemoved()
{
    MenuDesk desk;
    QVERIFY(desk.open({"device_admin", "device_admin.set_password"}));
    desk.press("NavDown");
    desk.type("w0rdy!");
    desk.press("NavSelect");
    desk.type("w0rdy!");
    desk.press("NavSelect");
    QCOMPARE(desk.value("User_Password"), QByteArray("w0rdy!"));
    QCOMPARE(desk.toast(), QByteArray("Password changed"));
    QVERIFY(!isTold(desk, "w0rdy"));
    QVERIFY(desk.row("device_admin.sign_out").has_value());
    QVERIFY(desk.choose("device_admin.set_password"));
    desk.type("w0rdy!");
    QVERIFY(desk.soft("save"));
    QCOMPARE(desk.value("User_Password"), QByteArray());
    QCOMPARE(desk.toast(), QByteArray("Password removed"));
    QVERIFY(!desk.row("device_admin.sign_out"));
}

void TestSettingPages::whoIsSignedOutReadsOnly()
{
    MenuDesk desk({{"User_Password", "s3cret"}});
    QVERIFY(desk.open({"network"}));
    QVERIFY(!desk.row("network.ip_mode")->isEnabled);
    desk.press("NavBack");
    QVERIFY(desk.choose("device_admin"));
    QVERIFY(!desk.row("device_admin.sign_out"));
    QVERIFY(desk.choose("device_admin.sign_in"));
    QVERIFY(!desk.soft("sign_in"));
    desk.type("guess");
    QVERIFY(desk.soft("sign_in"));
    QCOMPARE(desk.toast(), QByteArray("The password is wrong"));
    QVERIFY(!isTold(desk, "guess"));
    desk.type("s3cret");
    QVERIFY(desk.soft("sign_in"));
    QCOMPARE(desk.page(), QByteArray("device_admin"));
    QVERIFY(!desk.row("device_admin.sign_in"));
    desk.press("NavBack");
    QVERIFY(desk.choose("network"));
    QVERIFY(desk.row("network.ip_mode")->isEnabled);
    desk.press("NavBack");
    QVERIFY(desk.choose("device_admin"));
    QVERIFY(desk.choose("device_admin.sign_out"));
    QVERIFY(desk.soft("ok"));
    QVERIFY(desk.row("device_admin.sign_in").has_value());
}

void TestSettingPages::restartSignsOut()
{
    MenuDesk desk({{"User_Password", "s3cret"}});
    QVERIFY(desk.open({"device_admin", "device_admin.sign_in"}));
    desk.type("s3cret");
    QVERIFY(desk.soft("sign_in"));
    desk.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    desk.run(10s);
    QVERIFY(desk.open({"device_admin"}));
    QVERIFY(desk.row("device_admin.sign_in").has_value());
}

void TestSettingPages::customizedProtectsAllButPreferences()
{
    MenuDesk desk({{"User_Password", "s3cret"},
                   {"Require_Authentication_for_LCD_Menu_Access", "Customized"}});
    QVERIFY(desk.open({"user_preferences", "preferences.screen"}));
    QVERIFY(desk.row("preferences.screen.saver")->isEnabled);
    desk.press({"NavBack", "NavBack"});
    QVERIFY(desk.choose("network"));
    QVERIFY(!desk.row("network.ip_mode")->isEnabled);
    desk.set("Require_Authentication_for_LCD_Menu_Access", "No");
    QVERIFY(desk.row("network.ip_mode")->isEnabled);
}

QTEST_GUILESS_MAIN(TestSettingPages)
#include "tst_settingpages.moc"
