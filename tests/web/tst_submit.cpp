#include "tests/support/pagebench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using param::ParamDef;

/// Submit All Changes, edits that wait for it, and the twin in JSON.
class TestSubmit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submittedValueTakesEffect();
    void submittedRuleRestartsAndResyncs();
    void unchangedFormChangesNothing_data();
    void unchangedFormChangesNothing();
    void restartIsAsTheQuirkSays_data();
    void restartIsAsTheQuirkSays();
    void restartWaitsForTheLine();
    void oneWrongValueSavesNothing();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void maskedRuleKeepsItsSecret();
    void secretStaysUnlessTypedOrCleared();
    void userWritesWhatIsGivenAlone();
    void editsStayOverTabs();
    void editBackToTheStoredValueIsNone();
    void secretEditsAreKeptUnseen();
    void undoForgetsEdits();
    void otherViewForgetsEdits();
    void wrongEditOfAnotherTabIsShownThere();
    void withoutCookieEditsAreNotKept();
    void whereAFormLeadsIsAPageOfItsOwn();
    void twinSetsAsTheFormDoes();
    void twinSaysWhatIsWrong_data();
    void twinSaysWhatIsWrong();

private:
    /// A phone that is up and does nothing by itself.
    static fleet::PhoneIndex quietPhone(World& world,
                                        std::vector<std::pair<QByteArray, QByteArray>> params = {})
    {
        params.insert(params.begin(), {{"Resync_On_Reset", "No"}, {"Resync_Periodic", "0"}});
        world.network.setServer([](const auto&) { return reply(flatProfile("")); });
        const auto index = world.addPhone(params);
        world.engine.powerOn(index);
        world.run(10s);
        return index;
    }
    static QByteArray location(const http::Response& response)
    {
        for (const http::Header& header : response.headers) {
            if (header.name == "Location")
                return header.value;
        }
        return {};
    }
    static QByteArray form(std::vector<std::pair<QByteArray, QByteArray>> fields,
                           const QByteArray& tab = "voice/provisioning")
    {
        fields.insert(fields.begin(), {{"csrf", "token"}, {"tab", tab}, {"view", "advanced"}});
        return formOf(fields);
    }
    static QJsonObject json(const http::Response& response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
};

// shows C029
void TestSubmit::submittedValueTakesEffect()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    const auto response = bench.submit(adminAdvanced, form({{"Resync_Periodic", "600, 1200"}}));
    QCOMPARE(response.status, 303);
    QCOMPARE(location(response), "/admin/advanced/voice/provisioning?saved=values");
    QCOMPARE(world.value(index, "Resync_Periodic"), "600,1200");
    QVERIFY(world.engine[index].isUp());
    QCOMPARE(world.events.last("config.changed").member("source").toString(), u"page"_s);
    const PageTree tree(bench.get(adminAdvanced, "voice/provisioning", "saved=values"));
    QCOMPARE(tree.text("//*[@role='status']"), "The changes were saved.");
    QCOMPARE(tree.value("Resync_Periodic"), "600,1200");
}

// shows C037
void TestSubmit::submittedRuleRestartsAndResyncs()
{
    World world;
    const auto index = quietPhone(world, {{"Resync_On_Reset", "Yes"}});
    PageBench bench(world, index);
    const auto before = world.network.requests.size();
    const auto response =
        bench.submit(adminAdvanced, form({{"Profile_Rule", "tftp://127.0.0.1/$MA.cfg"}}));
    QCOMPARE(location(response), "/admin/advanced/voice/provisioning?saved=reboot");
    QVERIFY(!world.engine[index].isUp());
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(), u"user-triggered"_s);
    world.run(10s);
    QVERIFY(world.engine[index].isUp());
    QCOMPARE(world.network.requests.size(), before + 1);
    QCOMPARE(world.network.requests.back().path, "/000e08abcdef.cfg");
}

void TestSubmit::unchangedFormChangesNothing_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::newRow("few rows") << QByteArray("CP-6841-3PCC");
    QTest::newRow("most rows") << QByteArray("CP-8865-3PCC");
}

void TestSubmit::unchangedFormChangesNothing()
{
    QFETCH(QByteArray, model);
    World world;
    world.network.setServer([](const auto&) { return failure(Cause::Connect); });
    const auto index =
        world.addPhone({{"Resync_On_Reset", "No"},
                        {"Profile_Rule", "[--key secret] https://user:word@127.0.0.1/x"},
                        {"Admin_Password", "Secret12"},
                        {"GPP_A", "<\"two  blanks\"> & % + \xC3\xA4"},
                        {"GPP_B", "one\ntwo"}},
                       model);
    world.engine.powerOn(index);
    world.run(10s);
    PageBench bench(world, index);
    const quint32 revision = world.engine[index].revision();
    for (const web::VoiceTab& tab : web::voiceTabs(adminAdvanced, world.engine[index].config())) {
        const PageTree tree(bench.get(adminAdvanced, tab.path));
        const auto response = bench.submit(adminAdvanced, tree.form());
        QCOMPARE(location(response), "/admin/advanced/" + tab.path + "?saved=nothing");
    }
    QCOMPARE(world.engine[index].revision(), revision);
    QVERIFY(world.engine[index].isUp());
}

void TestSubmit::restartIsAsTheQuirkSays_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("restarts");
    const auto row = [](const char* reading, const char* tag, const char* value, bool restarts) {
        QTest::addRow("%s: %s", reading, *tag == 0 ? "nothing" : tag)
            << QByteArray(reading) << QByteArray(tag) << QByteArray(value) << restarts;
    };
    row("seed", "", "", false);
    row("seed", "GPP_A", "a", false);
    row("seed", "Profile_Rule_C", "/x", true);
    row("seed", "VLAN_ID", "7", true);
    row("seed", "Profile_Rule_Menu", "No", false);
    row("needed", "GPP_A", "a", false);
    row("needed", "Profile_Rule_C", "/x", false);
    row("needed", "VLAN_ID", "7", true);
    row("always", "", "", true);
    row("always", "GPP_A", "a", true);
}

void TestSubmit::restartIsAsTheQuirkSays()
{
    QFETCH(QByteArray, reading);
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, value);
    QFETCH(bool, restarts);
    phone::Settings settings;
    QVERIFY(phone::setQuirk(settings.quirks, "submit_reboot=" + reading));
    World world(settings);
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    if (!tag.isEmpty())
        fields.emplace_back(tag, value);
    const auto response = bench.submit(adminAdvanced, form(fields));
    QCOMPARE(location(response).endsWith("?saved=reboot"), restarts);
    QCOMPARE(!world.engine[index].isUp(), restarts);
}

void TestSubmit::restartWaitsForTheLine()
{
    World world;
    const auto index = quietPhone(world);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Start));
    PageBench bench(world, index);
    const auto response = bench.submit(adminAdvanced, form({{"VLAN_ID", "7"}}, "voice/system"));
    QCOMPARE(location(response), "/admin/advanced/voice/system?saved=later");
    QVERIFY(world.engine[index].isUp());
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    QVERIFY(!world.engine[index].isUp());
}

void TestSubmit::oneWrongValueSavesNothing()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    const auto response = bench.submit(adminAdvanced, form({{"GPP_A", "good"},
                                                            {"Resync_Random_Delay", "soon"},
                                                            {"Resync_At_Random_Delay", "1"},
                                                            {"Provision_Enable", "Perhaps"}}));
    QCOMPARE(response.status, 422);
    QCOMPARE(world.value(index, "GPP_A"), "");
    const PageTree tree(response);
    QVERIFY2(tree.problem().isEmpty(), tree.problem());
    QCOMPARE(tree.value("GPP_A"), "good");
    QCOMPARE(tree.value("Resync_Random_Delay"), "soon");
    QCOMPARE(tree.value("Provision_Enable"), "Perhaps");
    QCOMPARE(tree.text("//*[@id='e-Resync_Random_Delay']"),
             "\"soon\" is not a whole number; right is 0 to 65535, in steps of 20 s");
    QCOMPARE(QByteArray(tree.input("Resync_Random_Delay").attribute("aria-invalid").value()),
             "true");
    QVERIFY(tree.first("//*[@role='alert']//a[@href='#p-Provision_Enable']"));
    QCOMPARE(tree.count("//*[@role='alert']//li"), size_t(2));
    QVERIFY(!tree.first("//*[@id='e-GPP_A']"));
}

void TestSubmit::badTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("line end") << QByteArray("GPP_A=a%0D%0Ab") << 422 << QByteArray("one line");
    QTest::newRow("lone CR") << QByteArray("GPP_A=a%0Db") << 422 << QByteArray("one line");
    QTest::newRow("control character")
        << QByteArray("GPP_A=a%00b") << 422 << QByteArray("control character");
    QTest::newRow("too long") << QByteArray("GPP_A=" + QByteArray(2049, 'x')) << 422
                              << QByteArray("2049 bytes are too long; at most 2048");
    QTest::newRow("no UTF-8") << QByteArray("GPP_A=%ff") << 400 << QByteArray("UTF-8");
    QTest::newRow("broken escape") << QByteArray("GPP_A=50%") << 400 << QByteArray("%25");
    QTest::newRow("unknown tag") << QByteArray("Profile_Rul=x") << 422
                                 << QByteArray("did you mean Profile_Rule?");
    QTest::newRow("hidden tag") << QByteArray("GPP_SA=x") << 422 << QByteArray("no parameter");
    QTest::newRow("status row") << QByteArray("Serial_Number=x") << 422
                                << QByteArray("no parameter");
    QTest::newRow("twice") << QByteArray("GPP_A=a&GPP_A=b") << 422 << QByteArray("twice");
}

void TestSubmit::badTextIsRefused()
{
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    const quint32 revision = world.engine[index].revision();
    const auto response = bench.submit(adminAdvanced, form({{"GPP_B", "good"}}) + '&' + field);
    QCOMPARE(response.status, status);
    const PageTree tree(response);
    QVERIFY2(tree.problem().isEmpty(), tree.problem());
    QVERIFY2(tree.text("//*[@role='alert']").contains(says), tree.text("//*[@role='alert']"));
    QCOMPARE(world.engine[index].revision(), revision);
}

void TestSubmit::maskedRuleKeepsItsSecret()
{
    World world;
    const auto index =
        quietPhone(world, {{"Profile_Rule", "[--key secret] https://user:word@127.0.0.1/x"}});
    PageBench bench(world, index);
    const QByteArray shown =
        PageTree(bench.get(adminAdvanced, "voice/provisioning")).value("Profile_Rule");
    bench.submit(adminAdvanced, form({{"Profile_Rule", shown.chopped(1) + "other"}}));
    QCOMPARE(world.value(index, "Profile_Rule"),
             "[--key secret] https://user:word@127.0.0.1/other");
}

void TestSubmit::secretStaysUnlessTypedOrCleared()
{
    World world;
    const auto index = quietPhone(world, {{"Admin_Password", "Secret12"}});
    PageBench bench(world, index);
    bench.submit(adminAdvanced, form({{"Admin_Password", ""}}, "voice/system"));
    QCOMPARE(world.value(index, "Admin_Password"), "Secret12");
    bench.submit(adminAdvanced, form({{"Admin_Password", "Other345"}}, "voice/system"));
    QCOMPARE(world.value(index, "Admin_Password"), "Other345");
    bench.edit(adminAdvanced, form({{"clear", "Admin_Password"}}, "voice/system"));
    QCOMPARE(world.value(index, "Admin_Password"), "Other345");
    const PageTree tree(bench.get(adminAdvanced, "voice/system"));
    QVERIFY(tree.text("//section[.//*[@id='p-Admin_Password']]").contains("Will be cleared"));
    bench.submit(adminAdvanced, tree.form());
    QCOMPARE(world.value(index, "Admin_Password"), "");
}

void TestSubmit::userWritesWhatIsGivenAlone()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    auto response =
        bench.submit(userAdvanced, form({{"Cfwd_All_Dest", "100"}, {"GPP_A", "a"}}, "voice/user"));
    QCOMPARE(response.status, 422);
    QVERIFY(response.body.contains("log in as admin"));
    QCOMPARE(world.value(index, "Cfwd_All_Dest"), "");
    response = bench.submit(userAdvanced, form({{"Cfwd_All_Dest", "100"}}, "voice/user"));
    QCOMPARE(location(response), "/advanced/voice/user?saved=values");
    QCOMPARE(world.value(index, "Cfwd_All_Dest"), "100");
}

void TestSubmit::editsStayOverTabs()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    auto response = bench.edit(adminAdvanced,
                               form({{"GPP_A", "typed"}, {"GPP_B", ""}, {"to", "voice/system"}}));
    QCOMPARE(response.status, 303);
    QCOMPARE(location(response), "/admin/advanced/voice/system");
    QCOMPARE(world.value(index, "GPP_A"), "");
    const PageTree system(bench.get(adminAdvanced, "voice/system"));
    QCOMPARE(system.text("//*[@class='edits']"), "Edited, not submitted: 1 (Provisioning)");
    QVERIFY(system.text("//nav[@class='subtabs']//button[@value='voice/provisioning']")
                .contains("(edited)"));
    const PageTree back(bench.get(adminAdvanced, "voice/provisioning"));
    QCOMPARE(back.value("GPP_A"), "typed");
    bench.submit(adminAdvanced, form({{"Syslog_Server", "127.0.0.1"}}, "voice/system"));
    QCOMPARE(world.value(index, "GPP_A"), "typed");
    QCOMPARE(world.value(index, "Syslog_Server"), "127.0.0.1");
    QVERIFY(!PageTree(bench.get(adminAdvanced, "voice/system")).first("//*[@class='edits']"));
}

void TestSubmit::editBackToTheStoredValueIsNone()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    bench.edit(adminAdvanced, form({{"GPP_A", "typed"}, {"to", "voice/sip"}}));
    bench.edit(adminAdvanced, form({{"GPP_A", ""}, {"to", "voice/sip"}}));
    QVERIFY(!PageTree(bench.get(adminAdvanced, "voice/sip")).first("//*[@class='edits']"));
}

void TestSubmit::secretEditsAreKeptUnseen()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    bench.edit(adminAdvanced,
               form({{"Admin_Password", "Secret12"}, {"to", "voice/sip"}}, "voice/system"));
    const http::Response system = bench.get(adminAdvanced, "voice/system");
    QVERIFY(!system.body.contains("Secret12"));
    bench.submit(adminAdvanced, PageTree(system).form());
    QCOMPARE(world.value(index, "Admin_Password"), "Secret12");
}

void TestSubmit::undoForgetsEdits()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    bench.edit(adminAdvanced, form({{"GPP_A", "typed"}, {"to", "voice/sip"}}));
    const auto response =
        bench.edit(adminAdvanced, form({{"Max_Forward", "9"}, {"undo", "yes"}}, "voice/sip"));
    QCOMPARE(location(response), "/admin/advanced/voice/sip?undone=yes");
    const PageTree sip(bench.get(adminAdvanced, "voice/sip"));
    QCOMPARE(sip.value("Max_Forward"), world.value(index, "Max_Forward"));
    QCOMPARE(PageTree(bench.get(adminAdvanced, "voice/provisioning")).value("GPP_A"), "");
}

void TestSubmit::otherViewForgetsEdits()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    bench.edit(adminAdvanced, form({{"GPP_A", "typed"}, {"to", "voice/sip"}}));
    QCOMPARE(bench.get(adminBasic, "voice/system").status, 200);
    QCOMPARE(PageTree(bench.get(adminAdvanced, "voice/provisioning")).value("GPP_A"), "");
}

void TestSubmit::wrongEditOfAnotherTabIsShownThere()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    bench.edit(adminAdvanced, form({{"Resync_Random_Delay", "soon"}, {"to", "voice/sip"}}));
    const auto response = bench.submit(adminAdvanced, form({{"Max_Forward", "69"}}, "voice/sip"));
    QCOMPARE(response.status, 422);
    const PageTree tree(response);
    QCOMPARE(tree.text("//h1"), "Provisioning");
    QCOMPARE(tree.value("Resync_Random_Delay"), "soon");
    QVERIFY(tree.first("//*[@id='e-Resync_Random_Delay']"));
    const PageTree sip(bench.get(adminAdvanced, "voice/sip"));
    QCOMPARE(sip.value("Max_Forward"), "69");
}

void TestSubmit::withoutCookieEditsAreNotKept()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    bench.browser.clear();
    const auto response =
        bench.edit(adminAdvanced, form({{"GPP_A", "typed"}, {"to", "voice/sip"}}));
    QCOMPARE(location(response), "/admin/advanced/voice/sip?kept=no");
}

void TestSubmit::whereAFormLeadsIsAPageOfItsOwn()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    const auto strange = bench.edit(
        adminAdvanced, form({{"to", "//evil.example/\r\nSet-Cookie: a=b"}}, "voice/sip"));
    QCOMPARE(location(strange), "/admin/advanced/voice/sip");
    const auto submitted =
        bench.submit(adminAdvanced, form({}, "../..//evil.example/\r\nSet-Cookie: a=b"));
    QVERIFY(!location(submitted).contains('\n'));
    QVERIFY(location(submitted).startsWith("/admin/advanced/"));
}

void TestSubmit::twinSetsAsTheFormDoes()
{
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    auto response = bench.twin("{\"GPP_A\": \"a\", \"VLAN_ID\": 1, \"Provision_Enable\": true}");
    QCOMPARE(response.status, 200);
    QCOMPARE(json(response), (QJsonObject{{u"changed"_s, 1}, {u"reboot"_s, false}}));
    QCOMPARE(world.value(index, "GPP_A"), "a");
    response = bench.twin("{\"Profile_Rule\": \"tftp://127.0.0.1/x\"}");
    QCOMPARE(json(response), (QJsonObject{{u"changed"_s, 1}, {u"reboot"_s, true}}));
    QVERIFY(!world.engine[index].isUp());
}

void TestSubmit::twinSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("tag");
    QTest::newRow("no JSON") << QByteArray("{\"a\"") << 400 << QString();
    QTest::newRow("nothing") << QByteArray("{}") << 422 << QString();
    QTest::newRow("unknown tag") << QByteArray("{\"Nothing\": \"1\"}") << 422 << u"Nothing"_s;
    QTest::newRow("range") << QByteArray("{\"GPP_A\": \"a\", \"VLAN_ID\": 4096}") << 422
                           << u"VLAN_ID"_s;
    QTest::newRow("line end") << QByteArray("{\"GPP_A\": \"a\\r\\nb\"}") << 422 << u"GPP_A"_s;
    QTest::newRow("status row") << QByteArray("{\"Serial_Number\": \"1\"}") << 422
                                << u"Serial_Number"_s;
}

void TestSubmit::twinSaysWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, tag);
    World world;
    const auto index = quietPhone(world);
    PageBench bench(world, index);
    const auto response = bench.twin(body);
    QCOMPARE(response.status, status);
    QCOMPARE(json(response)["tag"_L1].toString(), tag);
    QCOMPARE(world.value(index, "GPP_A"), "");
    if (!tag.isEmpty())
        QVERIFY(!json(response)["right"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestSubmit)
#include "tst_submit.moc"
