#include "core/pki/authority.h"
#include "tests/support/markup.h"
#include "tests/support/pagedesk.h"
#include "web/phone/frame.h"
#include "web/phone/infopages.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using language::Language;

namespace {

constexpr char statusTarget[] = "/admin/advanced/info/status";
constexpr char downloadTarget[] = "/admin/advanced/info/download";
constexpr char hostile[] = "<script>alert(\"1\")</script>&'";

QByteArray newCa()
{
    return pki::Authority::make("Root of Tests", {*instantFromIso("2026-01-01T00:00:00Z"),
                                                  *instantFromIso("2036-01-01T00:00:00Z")})
        ->pem()
        .certificatePem;
}

/// A phone that fetches its custom CA on the first of February, so that day and month differ.
struct CaDesk : PageDesk
{
    explicit CaDesk(const ports::FetchResult& ca)
        : PageDesk(Scene::Params{{"Custom_CA_Rule", "http://127.0.0.1/ca.pem"},
                                 {"Resync_Periodic", "0"}})
    {
        scene.world.network.setServer([ca](const ports::FetchRequest& request) {
            return request.path == "/ca.pem" ? ca : reply(flatProfile(""));
        });
        scene.run(31 * 24h + 10h);
        scene.powerOn();
        scene.run(1s);
    }
};

} // namespace

/// The pages Status, Download Status and Network Statistics.
class TestInfoPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusRowIsShown();
    void valuesAreEscaped();
    // shows C122
    void customCaStatusHasItsBlock();
    void dateHasTheOrderOfTheLanguage_data();
    // shows C123
    void dateHasTheOrderOfTheLanguage();
    // shows C124
    void installedCaShowsItsName();
    void phoneItselfStaysEnglish();
    void rebootsAreListed();
    void idleLinesSayNoMore();
    void loginsAreShown();
    // shows C136
    void downloadPageHasTheRenewal();
    void downloadPageHasItsSections();
    void networkPageHasItsFields();
    void pagesAreWellFormed_data();
    void pagesAreWellFormed();
};

void TestInfoPages::everyStatusRowIsShown()
{
    PageDesk desk(Scene::Params{{"Host_Name", "desk"}});
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::statusPage, statusTarget).body;
    const phone::Phone& phone = desk.scene.world.engine[desk.scene.phone];
    for (const phone::StatusField& field : phone.statusFields(desk.scene.world.clock.now())) {
        if (field.def->section == "Line Call Status" && field.value.isEmpty())
            continue;
        QByteArray id = "s-" + field.def->tag;
        if (field.extension != 0)
            id += '_' + QByteArray::number(field.extension) + '_';
        QVERIFY2(!textOf(html, id).isNull(), id);
        QCOMPARE(textOf(html, id), field.value.simplified());
        QVERIFY2(html.contains(">" + web::escaped(field.def->label) + "<"), field.def->label);
    }
}

void TestInfoPages::valuesAreEscaped()
{
    PageDesk desk(Scene::Params{{"Host_Name", hostile}, {"Domain", hostile}, {"EXT_IP", hostile}});
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::statusPage, statusTarget).body;
    QVERIFY(!html.contains("<script"));
    QCOMPARE(textOf(html, "s-Host_Name"), QByteArray(hostile));
    QCOMPARE(textOf(html, "s-External_IP"), QByteArray(hostile));
}

void TestInfoPages::customCaStatusHasItsBlock()
{
    PageDesk desk;
    desk.scene.powerOn();
    for (const PageAt& at :
         {PageAt{web::statusPage, statusTarget}, {web::downloadPage, downloadTarget}}) {
        const QByteArray html = desk.get(at).body;
        QCOMPARE(textOf(html, "h-custom-ca-status"), QByteArray("Custom CA Status"));
        const QByteArray block = sectionOf(html, "custom-ca-status");
        QVERIFY2(block.contains("Custom CA Provisioning Status"), block);
        QVERIFY2(block.contains("Custom CA Info"), block);
        QCOMPARE(textOf(html, "s-Custom_CA_Info"), QByteArray("Not Installed"));
        QCOMPARE(textOf(html, "s-Custom_CA_Provisioning_Status"), QByteArray(""));
    }
}

void TestInfoPages::dateHasTheOrderOfTheLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("succeeded");
    QTest::addColumn<QByteArray>("failed");
    QTest::newRow("English") << int(Language::English)
                             << QByteArray("Last provisioning succeeded on 02/01/2026 10:00:00")
                             << QByteArray("Last provisioning failed on 02/01/2026 10:00:00");
    QTest::newRow("Dutch") << int(Language::Dutch)
                           << QByteArray("Laatste inrichting is gelukt op 02/01/2026 10:00:00")
                           << QByteArray("Laatste inrichting is mislukt op 02/01/2026 10:00:00");
    QTest::newRow("German") << int(Language::German)
                            << QByteArray("Letzte Bereitstellung erfolgreich: 02/01/2026 10:00:00")
                            << QByteArray(
                                   "Letzte Bereitstellung fehlgeschlagen: 02/01/2026 10:00:00");
    QTest::newRow("French") << int(Language::French)
                            << QByteArray("Dernière synchronisation réussie le 01/02/2026 10:00:00")
                            << QByteArray(
                                   "Dernière synchronisation en échec le 01/02/2026 10:00:00");
    QTest::newRow("Korean") << int(Language::Korean)
                            << QByteArray("02/01/2026 10:00:00에 성공한 마지막 프로비저닝")
                            << QByteArray("02/01/2026 10:00:00에 실패한 마지막 프로비저닝");
    QTest::newRow("Japanese")
        << int(Language::Japanese)
        << QByteArray("最後のプロビジョニングが 02/01/2026 10:00:00 に成功した")
        << QByteArray("最後のプロビジョニングが 02/01/2026 10:00:00 に失敗した");
}

void TestInfoPages::dateHasTheOrderOfTheLanguage()
{
    QFETCH(int, language);
    CaDesk good(reply(newCa()));
    CaDesk bad(failure(Cause::Timeout));
    for (CaDesk* desk : {&good, &bad})
        desk->language = Language(language);
    for (const PageAt& at :
         {PageAt{web::statusPage, statusTarget}, {web::downloadPage, downloadTarget}}) {
        QTEST(textOf(good.get(at).body, "s-Custom_CA_Provisioning_Status"), "succeeded");
        QTEST(textOf(bad.get(at).body, "s-Custom_CA_Provisioning_Status"), "failed");
    }
}

void TestInfoPages::installedCaShowsItsName()
{
    CaDesk desk(reply(newCa()));
    QCOMPARE(textOf(desk.get(web::statusPage, statusTarget).body, "s-Custom_CA_Info"),
             QByteArray("Installed - Root of Tests"));
    desk.language = Language::Dutch;
    QCOMPARE(textOf(desk.get(web::statusPage, statusTarget).body, "s-Custom_CA_Info"),
             QByteArray("Geïnstalleerd - Root of Tests"));
    PageDesk bare;
    bare.scene.powerOn();
    bare.language = Language::Korean;
    QCOMPARE(textOf(bare.get(web::statusPage, statusTarget).body, "s-Custom_CA_Info"),
             QByteArray("설치 되지 않음"));
}

void TestInfoPages::phoneItselfStaysEnglish()
{
    CaDesk desk(failure(Cause::Timeout));
    desk.language = Language::French;
    QVERIFY(!desk.get(web::statusPage, statusTarget).body.isEmpty());
    const phone::Phone& phone = desk.scene.world.engine[desk.scene.phone];
    for (const phone::StatusField& field : phone.statusFields(desk.scene.world.clock.now())) {
        if (field.def->tag == "Custom_CA_Provisioning_Status")
            QCOMPARE(field.value, QByteArray("Last provisioning failed on 02/01/2026 10:00:00"));
    }
}

void TestInfoPages::rebootsAreListed()
{
    PageDesk desk;
    desk.scene.powerOn();
    desk.scene.run(1min);
    desk.scene.world.engine.reboot(desk.scene.phone, phone::BootReason::UserTriggered);
    desk.scene.run(1min);
    const QByteArray html = desk.get(web::statusPage, statusTarget).body;
    QCOMPARE(textOf(html, "s-Reboot_Reason_1"), QByteArray("[01/01/26 00:01:00]User Triggered"));
    QCOMPARE(textOf(html, "s-Reboot_Reason_2"), QByteArray(""));
}

void TestInfoPages::idleLinesSayNoMore()
{
    PageDesk desk;
    desk.scene.powerOn();
    QByteArray html = desk.get(web::statusPage, statusTarget).body;
    QCOMPARE(textOf(html, "s-Call_1_State_1_"), QByteArray("Idle"));
    QVERIFY(textOf(html, "s-Call_1_Encoder_1_").isNull());
    QVERIFY(textOf(html, "s-Call_1_Type_1_").isNull());
    desk.scene.call();
    html = desk.get(web::statusPage, statusTarget).body;
    QCOMPARE(textOf(html, "s-Call_1_State_1_"), QByteArray("Dialing"));
    QCOMPARE(textOf(html, "s-Call_1_Type_1_"), QByteArray("Outbound"));
}

void TestInfoPages::loginsAreShown()
{
    PageDesk desk;
    desk.scene.powerOn();
    desk.scene.ask([](phone::Phone& phone, Instant now, phone::Actions&) {
        phone.noteLogin(false, now + 5s);
    });
    const QByteArray html = desk.get(web::statusPage, statusTarget).body;
    QCOMPARE(textOf(html, "s-Last_Failed_Login"), QByteArray("01/01/2026 00:00:05"));
    QCOMPARE(textOf(html, "s-Last_Successful_Login"), QByteArray(""));
}

void TestInfoPages::downloadPageHasTheRenewal()
{
    PageDesk desk;
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::downloadPage, downloadTarget).body;
    QCOMPARE(textOf(html, "h-mic-cert-refresh-status"), QByteArray("MIC Cert Refresh Status"));
    const QByteArray block = sectionOf(html, "mic-cert-refresh-status");
    QVERIFY2(block.contains("MIC Cert Provisioning Status"), block);
    QCOMPARE(textOf(html, "s-MIC_Cert_Info"), QByteArray("Not Renewed"));
}

void TestInfoPages::downloadPageHasItsSections()
{
    PageDesk desk;
    desk.scene.powerOn();
    desk.scene.run(1min);
    const QByteArray html = desk.get(web::downloadPage, downloadTarget).body;
    for (const char* section :
         {"downloaded-ring-tone", "downloaded-locale-package", "firmware-upgrade-status",
          "provisioning-status", "custom-ca-status", "screen-status", "mic-cert-refresh-status",
          "transition-authorization-status"})
        QVERIFY2(!textOf(html, QByteArray("h-") + section).isEmpty(), section);
    QVERIFY(textOf(html, "s-Provisioning_Status_1").startsWith("Succeeded 01/01/2026 00:00:00"));
    for (const char* tag : {"s-Firmware_Upgrade_Status_1", "s-Firmware_Upgrade_Status_3",
                            "s-Provisioning_Status_3", "s-Locale_Download_URL"})
        QVERIFY2(!textOf(html, tag).isNull(), tag);
}

void TestInfoPages::networkPageHasItsFields()
{
    PageDesk desk;
    desk.scene.powerOn();
    const QByteArray html = desk.get(web::networkPage, "/admin/advanced/info/network").body;
    const QByteArray network = sectionOf(html, "network-port-information");
    const QByteArray access = sectionOf(html, "access-port-information");
    for (const char* field : {"RxtotalPkt",
                              "Rxunicast",
                              "Rxbroadcast",
                              "Rxmulticast",
                              "RxDropPkts",
                              "RxUndersizePkts",
                              "RxOversizePkts",
                              "RxJabbers",
                              "RxAlignErr",
                              "Rxsize64",
                              "Rxsize65to127",
                              "Rxsize128to255",
                              "Rxsize256to511",
                              "Rxsize512to1023",
                              "Rxsize1024to1518",
                              "TxtotalGoodPkt",
                              "lldpFramesOutTotal",
                              "lldpAgeoutsTotal",
                              "lldpFramesDiscardedTotal",
                              "lldpFramesInErrorsTotal",
                              "lldpFramesInTotal",
                              "lldpTLVDiscardedTotal",
                              "lldpTLVUnrecognizedTotal",
                              "CDPNeighborDeviceId",
                              "CDPNeighborIP",
                              "CDPNeighborPort",
                              "LLDPNeighborDeviceId",
                              "LLDPNeighborIP",
                              "LLDPNeighborPort",
                              "PortSpeed"}) {
        QVERIFY2(network.contains(field), field);
        QVERIFY2(access.contains(field), field);
    }
    for (const char* field : {"TxFrames", "TxBroadcasts", "TxMulticasts", "TxUnicasts", "RxFrames",
                              "RxBroadcasts", "RxMulticasts", "RxUnicasts"})
        QVERIFY2(sectionOf(html, "ethernet-information").contains(field), field);
}

void TestInfoPages::pagesAreWellFormed_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("isAdmin");
    for (const language::LanguageDef& def : language::languages()) {
        QTest::addRow("%s admin", def.code) << int(def.language) << true;
        QTest::addRow("%s user", def.code) << int(def.language) << false;
    }
}

void TestInfoPages::pagesAreWellFormed()
{
    QFETCH(int, language);
    QFETCH(bool, isAdmin);
    PageDesk desk(Scene::Params{{"Host_Name", hostile}});
    desk.language = Language(language);
    desk.view.account = isAdmin ? web::Account::Admin : web::Account::User;
    desk.base = "/phones/000e08abcdef";
    desk.scene.powerOn();
    desk.scene.call();
    for (const auto& [page, tab] : {PageAt{web::statusPage, "info/status"},
                                    {web::downloadPage, "info/download"},
                                    {web::networkPage, "info/network"},
                                    {web::debugPage, "info/debug"},
                                    {web::callsPage, "calls"},
                                    {web::directoryPage, "directory"}}) {
        const http::Response response =
            desk.get(page, (isAdmin ? "/admin/advanced/" : "/advanced/") + QByteArray(tab));
        QCOMPARE(response.status, 200);
        VERIFY_MARKUP(response.body);
        QVERIFY2(!response.body.contains("style=") && !response.body.contains("<script"), tab);
    }
}

QTEST_GUILESS_MAIN(TestInfoPages)
#include "tst_infopages.moc"
