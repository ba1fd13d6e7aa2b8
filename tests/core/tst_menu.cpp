#include "core/screen/menu.h"
#include "tests/support/menudesk.h"

#include <set>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using phone::Entered;
using screen::MenuRow;
using screen::Row;
using screen::RowAction;
using screen::RowKind;
using screen::Tree;

namespace {

bool hasSoftKey(const Tree& tree, QByteArrayView id)
{
    return std::ranges::any_of(tree.softKeys, [id](const auto& key) { return key.id == id; });
}

/// Goes through all that lies below the page in front, and comes back to it.
class Walk
{
public:
    explicit Walk(MenuDesk& desk) : m_desk(desk) {}

    void below(const Tree& menu)
    {
        QVERIFY2(!menu.title.isEmpty(), menu.page);
        QVERIFY2(!menu.rows.empty(), menu.page);
        for (size_t i = 0; i < menu.rows.size() && !QTest::currentTestFailed(); ++i)
            row(menu, i);
    }

    int pages = 0;

private:
    void row(const Tree& menu, size_t index)
    {
        const Row& row = menu.rows[index];
        QVERIFY2(!row.text.isEmpty() && !row.text.contains('{'), row.id + ": " + row.text);
        QVERIFY2(m_ids.insert(row.id).second, row.id + " is there twice");
        QVERIFY2(row.isEnabled, row.id + " can't be chosen");
        QCOMPARE(row.number, index < 9 ? int(index) + 1 : 0);
        if (row.number > 0) {
            QCOMPARE(m_desk.press(QByteArray::number(row.number)), Entered::Taken);
        } else {
            m_desk.press("NavDown");
            QCOMPARE(m_desk.press("NavSelect"), Entered::Taken);
        }
        const Tree opened = m_desk.screen();
        ++pages;
        QVERIFY2(opened.page != menu.page, row.id + " opens nothing");
        QVERIFY2(!opened.title.isEmpty(), row.id + " opens a page without a title");
        QVERIFY2(!opened.rows.empty() || opened.prompt, row.id + " opens an empty page");
        if (row.kind == RowKind::Menu && hasSoftKey(opened, "select"))
            below(opened);
        else
            upAndDown(opened);
        QCOMPARE(m_desk.press("NavBack"), Entered::Taken);
        QCOMPARE(m_desk.page(), menu.page);
    }
    void upAndDown(const Tree& page)
    {
        m_desk.press({"NavDown", "NavDown", "NavUp"});
        QCOMPARE(m_desk.page(), page.page);
    }

    MenuDesk& m_desk;
    std::set<QByteArray> m_ids;
};

} // namespace

class TestMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHoldTogether();
    void tagsAreInTheTable();
    void everyMenuOfEveryModelOpens_data();
    void everyMenuOfEveryModelOpens();
    void menusAreThoseOfTheModel_data();
    void menusAreThoseOfTheModel();
    void conferencePhonesOpenItBySettings();
    void profileRuleIsThereWhileUsersMayResync();
    void profileRuleIsGoneWhenUsersMayNot();
    void profileAccountIsGoneWhenDisabled();
    void menusThatAreHiddenAreGone();
    void noAccessHidesAndReadingGreys();
    void readOnlyGreysAll();
    void bothTogetherHideAndGrey();
};

void TestMenu::tablesHoldTogether()
{
    std::set<QByteArray> ids;
    std::set<QByteArray> menus;
    for (const MenuRow* row : screen::menuRows()) {
        QVERIFY2(ids.insert(row->id).second, row->id);
        if (row->action == RowAction::Menu || row->action == RowAction::Form)
            menus.insert(row->id);
        const bool hasTag = *row->what != '\0';
        const bool needsTag = row->action == RowAction::Setting || row->action == RowAction::Status;
        QVERIFY2(hasTag || !needsTag, row->id);
    }
    for (const MenuRow* row : screen::menuRows())
        QVERIFY2(*row->menu == '\0' || menus.contains(row->menu), row->menu);
    QCOMPARE(QByteArray(screen::menuRows().front()->id), QByteArray("applications"));
    QVERIFY(ids.size() > 120);
}

void TestMenu::tagsAreInTheTable()
{
    MenuDesk desk;
    const auto catalogue = *model::Catalogue::load();
    for (const MenuRow* row : screen::menuRows()) {
        const QByteArray tag = QByteArray(row->what).replace("{n}", "1");
        const bool isKnown =
            tag.isEmpty() ||
            std::ranges::any_of(catalogue.models(), [&](const model::Model& model) {
                return desk.table(model.name).find(tag).has_value();
            });
        QVERIFY2(isKnown, tag);
    }
}

void TestMenu::everyMenuOfEveryModelOpens_data()
{
    QTest::addColumn<QByteArray>("model");
    const auto catalogue = *model::Catalogue::load();
    for (const model::Model& model : catalogue.models())
        QTest::newRow(model.name) << model.name;
    QVERIFY(catalogue.models().size() >= 17);
}

void TestMenu::everyMenuOfEveryModelOpens()
{
    QFETCH(const QByteArray, model);
    MenuDesk desk({}, model);
    desk.events.isWanted = false;
    int pages = 0;
    for (const char* locale : {"en-US", "nl-NL", "de-DE", "fr-FR", "ko-KR", "ja-JP"}) {
        desk.set("Locale", locale);
        desk.run(10s);
        desk.press("Applications");
        const Tree root = desk.screen();
        QCOMPARE(root.page, QByteArray("applications"));
        QCOMPARE(root.language, QByteArray(locale).left(2));
        Walk walk(desk);
        walk.below(root);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(walk.pages > 90);
        QVERIFY2(pages == 0 || pages == walk.pages, "a language has other menus");
        pages = walk.pages;
        desk.press("NavBack");
        QCOMPARE(desk.page(), QByteArray("idle"));
    }
}

void TestMenu::menusAreThoseOfTheModel_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("menu");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isThere");
    const auto add = [](const char* name, const char* model, const char* menu, const char* row,
                        bool isThere) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(menu) << QByteArray(row) << isThere;
    };
    add("Bluetooth of an 8851", "CP-8851-3PCC", "", "bluetooth", true);
    add("no Bluetooth in an 8841", "CP-8841-3PCC", "", "bluetooth", false);
    add("Wi-Fi of an 8861", "CP-8861-3PCC", "", "wifi", true);
    add("Wi-Fi of a 6861", "CP-6861-3PCC", "", "wifi", true);
    add("no Wi-Fi in a 6851", "CP-6851-3PCC", "", "wifi", false);
    add("video of an 8865", "CP-8865-3PCC", "user_preferences", "preferences.video", true);
    add("no video in an 8861", "CP-8861-3PCC", "user_preferences", "preferences.video", false);
    add("units of a 6851", "CP-6851-3PCC", "user_preferences", "preferences.console", true);
    add("no units of an 8811", "CP-8811-3PCC", "user_preferences", "preferences.console", false);
    add("no VPN in a 6821", "CP-6821-3PCC", "network", "network.vpn", false);
    add("VPN in a 7841", "CP-7841-3PCC", "network", "network.vpn", true);
}

void TestMenu::menusAreThoseOfTheModel()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, menu);
    QFETCH(const QByteArray, row);
    QFETCH(const bool, isThere);
    MenuDesk desk({}, model);
    desk.press("Applications");
    QVERIFY(menu.isEmpty() || desk.choose(menu));
    QCOMPARE(desk.row(row).has_value(), isThere);
}

void TestMenu::conferencePhonesOpenItBySettings()
{
    for (const char* model : {"CP-7832-3PCC", "CP-8832-3PCC"}) {
        MenuDesk desk({}, model);
        QCOMPARE(desk.press("Settings"), Entered::Taken);
        QCOMPARE(desk.page(), QByteArray("applications"));
        QCOMPARE(desk.screen().title, QByteArray("Information and settings"));
    }
}

// shows C083
void TestMenu::profileRuleIsThereWhileUsersMayResync()
{
    MenuDesk desk({{"User_Configurable_Resync", "Yes"}});
    QVERIFY(desk.open({"device_admin", "device_admin.profile_rule"}));
    QCOMPARE(desk.screen().title, QByteArray("Profile rule"));
    desk.type("http://127.0.0.1/typed.xml");
    QVERIFY(desk.soft("resync"));
    desk.run(5s);
    QCOMPARE(desk.value("Profile_Rule"), QByteArray("http://127.0.0.1/typed.xml"));
    QVERIFY(!desk.network.requests.empty());
    QCOMPARE(desk.network.requests.back().path, QByteArray("/typed.xml"));
}

// shows C084
void TestMenu::profileRuleIsGoneWhenUsersMayNot()
{
    MenuDesk desk({{"User_Configurable_Resync", "No"}});
    QVERIFY(desk.open({"device_admin"}));
    QVERIFY(!desk.row("device_admin.profile_rule"));
    desk.set("User_Configurable_Resync", "Yes");
    QVERIFY(desk.row("device_admin.profile_rule").has_value());
}

// shows C087
void TestMenu::profileAccountIsGoneWhenDisabled()
{
    MenuDesk desk;
    QVERIFY(desk.open({"device_admin"}));
    QVERIFY(desk.row("device_admin.profile_account").has_value());
    desk.set("Profile_Authentication_Type", "Disabled");
    QVERIFY(!desk.row("device_admin.profile_account"));
}

void TestMenu::menusThatAreHiddenAreGone()
{
    MenuDesk desk({{"User_Preferences", "No"}, {"Network_Configuration", "No"}});
    desk.press("Applications");
    QVERIFY(!desk.row("user_preferences"));
    QVERIFY(!desk.row("network"));
    QVERIFY(desk.row("device_admin").has_value());
    desk.set("Device_Administration", "No");
    QVERIFY(!desk.row("device_admin"));
}

void TestMenu::noAccessHidesAndReadingGreys()
{
    MenuDesk desk;
    desk.network.setServer([](const ports::FetchRequest&) {
        return reply(flatProfile("<Phone-UI-User-Mode>Yes</Phone-UI-User-Mode>"
                                 "<IP_Mode ua=\"ro\">IPv4 Only</IP_Mode>"
                                 "<Enable_Web_Server ua=\"na\">Yes</Enable_Web_Server>"
                                 "<DHCP_Option_To_Use ua=\"rw\">66</DHCP_Option_To_Use>"
                                 "<Profile_Rule ua=\"na\"/>"));
    });
    QVERIFY(desk.engine.ask(desk.phone, [](auto& asked, Instant now, auto& actions) {
        return asked.resyncByUrl("http://127.0.0.1/ua.xml", now, actions);
    }));
    desk.run(20s);
    QVERIFY(desk.open({"network"}));
    QVERIFY(!desk.row("network.web_server"));
    const auto mode = desk.row("network.ip_mode");
    QVERIFY(mode && !mode->isEnabled);
    QCOMPARE(mode->value, QByteArray("IPv4 Only"));
    QVERIFY(desk.focus("network.ip_mode"));
    QCOMPARE(desk.press("NavSelect"), Entered::Ignored);
    const auto options = desk.row("network.dhcp_options");
    QVERIFY(options && options->isEnabled);
    QVERIFY(desk.choose("network.dhcp_options"));
    desk.press({"NavBack", "NavBack"});
    QVERIFY(desk.choose("device_admin"));
    QVERIFY(!desk.row("device_admin.profile_rule"));
}

void TestMenu::readOnlyGreysAll()
{
    MenuDesk desk({{"Phone-UI-readonly", "Yes"}});
    QVERIFY(desk.open({"network"}));
    for (const char* id : {"network.ip_mode", "network.web_server", "network.dhcp_options"}) {
        const auto row = desk.row(id);
        QVERIFY2(row && !row->isEnabled, id);
    }
    QVERIFY(desk.choose("network.ipv4"));
    for (const Row& row : desk.screen().rows)
        QVERIFY2(!row.isEnabled, row.id);
    QVERIFY(!desk.soft("set"));
    desk.type("9");
    desk.press({"1", "NavSelect"});
    QCOMPARE(desk.value("Connection_Type"), QByteArray("DHCP"));
    desk.press({"NavBack", "NavBack"});
    QVERIFY(desk.choose("device_admin"));
    QVERIFY(!desk.row("device_admin.profile_rule")->isEnabled);
    QVERIFY(!desk.row("device_admin.factory_reset"));
    QVERIFY(desk.row("device_admin.restart")->isEnabled);
}

void TestMenu::bothTogetherHideAndGrey()
{
    MenuDesk desk({{"Phone-UI-readonly", "Yes"}, {"Phone-UI-User-Mode", "Yes"}});
    QVERIFY(desk.open({"network"}));
    QVERIFY(!desk.row("network.web_server"));
    const auto mode = desk.row("network.ip_mode");
    QVERIFY(mode && !mode->isEnabled);
}

QTEST_GUILESS_MAIN(TestMenu)
#include "tst_menu.moc"
