#include "core/profile/container.h"
#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

/// A world whose server takes whatever is sent below /up, and has a profile.
struct Desk : World
{
    explicit Desk(phone::Settings settings = {}) : World(std::move(settings))
    {
        network.setServer([this](const ports::FetchRequest& request) {
            if (request.path == "/p.xml")
                return reply(flatProfile(elements));
            if (isGuarded && request.authorization.isEmpty())
                return unauthorized();
            return isDown ? failure(Cause::Timeout) : reply("", status);
        });
    }
    fleet::PhoneIndex boot(std::vector<std::pair<QByteArray, QByteArray>> params)
    {
        params.insert(params.begin(),
                      {{"Profile_Rule", "http://127.0.0.1/p.xml"}, {"Resync_Periodic", "0"}});
        const auto phone = addPhone(params);
        engine.powerOn(phone);
        return phone;
    }
    [[nodiscard]] std::vector<ports::FetchRequest> reports() const
    {
        std::vector<ports::FetchRequest> found;
        std::copy_if(network.requests.begin(), network.requests.end(), std::back_inserter(found),
                     [](const auto& request) { return request.path != "/p.xml"; });
        return found;
    }

    QByteArray elements;
    bool isDown = false;
    bool isGuarded = false; ///< all but profiles
    int status = 200;
};

const QByteArray upRule = "http://127.0.0.1/up/$MA.xml";

} // namespace

/// Reports of a whole phone.
class TestReporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transports_data();
    void transports();
    void restartReportsAfterItsProvisioning();
    void ruleOfTheBootsProfileCounts();
    void withoutARuleNothingIsSent();
    void requestIsAnsweredOnce();
    void localChangesAreReported();
    void periodicReportsGoOn();
    void deltaLeavesOutWhatWasTold();
    void failedDeltaIsToldAgain();
    void twoItemsAreSent();
    void secondItemGoesAfterAFailure();
    void keyAndIkmEncrypt();
    void statusShowsThePhone();
    void rebootReasonsAreShown();
    void lastRunsAreShown();
    void failureIsTold_data();
    void failureIsTold();
    void noServerIsTold();
    void serverComesFromDhcp();
    void secretsStayInThePhone();
    void credentialsOfTheRuleAreSent();
    void resyncGoesFirst();
    void aReportIsSentDespiteAnUpgrade();
    void powerCutEndsTheReport();
    void resyncWaitsForTheReport();
};

void TestReporting::transports_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("verb");
    const auto row = [](const char* name, const char* url, const char* method, ports::Scheme scheme,
                        ports::Method verb) {
        QTest::newRow(name) << QByteArray(url) << QByteArray(method) << int(scheme) << int(verb);
    };
    using ports::Method;
    using ports::Scheme;
    row("http post", "http://127.0.0.1/up", "POST", Scheme::Http, Method::Post);
    row("http put", "http://127.0.0.1/up", "PUT", Scheme::Http, Method::Put);
    row("https put", "https://127.0.0.1/up", "PUT", Scheme::Https, Method::Put);
    row("tftp", "tftp://127.0.0.1/up", "POST", Scheme::Tftp, Method::Put);
    row("no scheme", "127.0.0.1/up", "PUT", Scheme::Tftp, Method::Put);
}

void TestReporting::transports()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, method);
    QFETCH(int, scheme);
    QFETCH(int, verb);
    Desk desk;
    desk.boot({{"Report_Rule", url}, {"HTTP_Report_Method", method}});
    desk.run(60s);
    const auto reports = desk.reports();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(int(reports[0].scheme), scheme);
    QCOMPARE(int(reports[0].method), verb);
    QVERIFY(reports[0].body.contains("<flat-profile>"));
    QCOMPARE(reports[0].contentType, QByteArray("text/xml"));
    const auto sent = desk.events.last("report.sent");
    QCOMPARE(sent.member("bytes").toInt(), int(reports[0].body.size()));
    QVERIFY(sent.member("url").toString().endsWith(u"/up"));
}

void TestReporting::restartReportsAfterItsProvisioning()
{
    Desk desk;
    desk.elements = "<GPP_A>by the profile</GPP_A>";
    const auto phone = desk.boot({{"Report_Rule", upRule}, {"Resync_Random_Delay", "10"}});
    desk.run(1h);
    const auto reports = desk.reports();
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports[0].path, QByteArray("/up/000e08abcdef.xml"));
    QVERIFY(reports[0].body.contains(">by the profile<"));
    QCOMPARE(desk.network.requests.at(0).path, QByteArray("/p.xml"));
    desk.engine.reboot(phone, phone::BootReason::UserTriggered);
    desk.run(1h);
    QCOMPARE(desk.reports().size(), size_t(2));
}

void TestReporting::ruleOfTheBootsProfileCounts()
{
    Desk desk;
    desk.elements = "<Report_Rule>" + upRule + "</Report_Rule>";
    const auto phone = desk.boot({});
    desk.run(1h);
    QCOMPARE(desk.reports().size(), size_t(1));
    // One that comes later waits for a request.
    desk.elements = "<Report_Rule>http://127.0.0.1/up/later</Report_Rule>";
    QVERIFY(
        desk.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, std::nullopt}));
    desk.run(1h);
    QCOMPARE(desk.reports().size(), size_t(1));
}

void TestReporting::withoutARuleNothingIsSent()
{
    Desk desk;
    const auto phone = desk.boot({});
    desk.run(60s);
    desk.engine.requestReport(phone);
    desk.run(1h);
    QCOMPARE(desk.reports().size(), size_t(0));
    QCOMPARE(desk.events.count("report.failed"), 0);
}

void TestReporting::requestIsAnsweredOnce()
{
    Desk desk;
    desk.isDown = true;
    const auto phone = desk.boot({{"Report_Rule", upRule}, {"Report_To_Server", "Periodically"}});
    desk.run(60s);
    QCOMPARE(desk.reports().size(), size_t(0));
    desk.engine.requestReport(phone);
    desk.run(50min);
    // One attempt, no retries.
    QCOMPARE(desk.reports().size(), size_t(1));
    QCOMPARE(desk.events.count("report.failed"), 1);
}

void TestReporting::localChangesAreReported()
{
    Desk desk;
    const auto phone = desk.boot(
        {{"Report_Rule", "[--delta] " + upRule}, {"Report_To_Server", "On Local Change"}});
    desk.run(60s);
    QCOMPARE(desk.reports().size(), size_t(0));
    // A change by a profile is none of the user's.
    desk.elements = "<GPP_C>profile</GPP_C>";
    QVERIFY(
        desk.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, std::nullopt}));
    desk.run(1h);
    QCOMPARE(desk.reports().size(), size_t(0));
    QVERIFY(desk.engine.setParameters(phone, {{"GPP_A", "1"}}, config::Source::Screen));
    desk.run(30s);
    QVERIFY(desk.engine.setParameters(phone, {{"GPP_B", "2"}}, config::Source::Api));
    desk.run(29s);
    QCOMPARE(desk.reports().size(), size_t(0));
    desk.run(1h);
    QCOMPARE(desk.reports().size(), size_t(1));
    QVERIFY(desk.reports()[0].body.contains("<GPP_A ua=\"na\" um=\"y\">1</GPP_A>"));
    QVERIFY(desk.reports()[0].body.contains("<GPP_B ua=\"na\">2</GPP_B>"));
}

void TestReporting::periodicReportsGoOn()
{
    Desk desk;
    desk.boot({{"Report_Rule", upRule},
               {"Report_To_Server", "Periodically"},
               {"Periodic_Upload_To_Server", "600"}});
    desk.run(61min);
    QCOMPARE(desk.reports().size(), size_t(6));
}

void TestReporting::deltaLeavesOutWhatWasTold()
{
    Desk desk;
    const auto phone = desk.boot({{"Report_Rule", "[--delta] " + upRule}});
    desk.run(60s);
    QVERIFY(desk.reports()[0].body.contains("<Resync_On_Reset "));
    QVERIFY(desk.engine.setParameters(phone, {{"GPP_A", "1"}}, config::Source::Api));
    desk.engine.requestReport(phone);
    desk.run(60s);
    QCOMPARE(desk.reports()[1].body.count("ua="), 1);
    QVERIFY(desk.reports()[1].body.contains("<GPP_A ua=\"na\">1</GPP_A>"));
    QVERIFY(desk.engine.setParameters(phone, {{"GPP_B", "2"}}, config::Source::Api));
    desk.engine.requestReport(phone);
    desk.run(60s);
    QVERIFY(!desk.reports()[2].body.contains("GPP_A"));
    QVERIFY(desk.reports()[2].body.contains("GPP_B"));
}

void TestReporting::failedDeltaIsToldAgain()
{
    Desk desk;
    const auto phone = desk.boot({{"Report_Rule", "[--delta] " + upRule}});
    desk.run(60s);
    desk.status = 500;
    QVERIFY(desk.engine.setParameters(phone, {{"GPP_A", "1"}}, config::Source::Api));
    desk.engine.requestReport(phone);
    desk.run(60s);
    desk.status = 201;
    desk.engine.requestReport(phone);
    desk.run(60s);
    QCOMPARE(desk.reports().size(), size_t(3));
    QCOMPARE(desk.reports()[2].body, desk.reports()[1].body);
    QVERIFY(desk.reports()[2].body.contains("GPP_A"));
}

void TestReporting::twoItemsAreSent()
{
    Desk desk;
    desk.boot({{"Report_Rule", "[--delta]http://127.0.0.1/up/d.xml "
                               "[--status]tftp://127.0.0.1/up/s.xml"}});
    desk.run(60s);
    const auto reports = desk.reports();
    QCOMPARE(reports.size(), size_t(2));
    QCOMPARE(reports[0].path, QByteArray("/up/d.xml"));
    QVERIFY(reports[0].body.contains("<flat-profile>"));
    QCOMPARE(reports[1].path, QByteArray("/up/s.xml"));
    QVERIFY(reports[1].body.contains("<flat-status>"));
    QCOMPARE(desk.events.count("report.sent"), 2);
}

void TestReporting::secondItemGoesAfterAFailure()
{
    Desk desk;
    desk.isDown = true;
    const auto phone = desk.boot({{"Report_Rule", "http://127.0.0.1/up/a /up/b"}});
    desk.run(60s);
    QCOMPARE(desk.events.count("report.failed"), 2);
    QCOMPARE(desk.events.last("report.failed").member("error").toString(), u"No server");
    desk.isDown = false;
    desk.engine.requestReport(phone);
    desk.run(60s);
    QCOMPARE(desk.events.count("report.sent"), 1);
}

void TestReporting::keyAndIkmEncrypt()
{
    Desk desk;
    const auto phone =
        desk.boot({{"Report_Rule", "[--key \"My Secret\"] " + upRule}, {"GPP_A", "seen"}});
    desk.run(60s);
    const auto plain = profile::decryptAes(desk.reports()[0].body, "My Secret");
    QVERIFY(plain);
    QVERIFY(plain->contains(">seen<"));
    QVERIFY(desk.engine.setParameters(
        phone, {{"Report_Rule", upRule}, {"IKM_HTTP_Encrypt_Content", "an IKM"}},
        config::Source::Api));
    desk.engine.requestReport(phone);
    desk.run(60s);
    QCOMPARE(desk.reports()[1].contentEncoding, QByteArray("aes128gcm"));
    QVERIFY(profile::decryptAes128Gcm(desk.reports()[1].body, "an IKM")->contains(">seen<"));
    for (const events::Event& event : desk.events.events)
        QVERIFY2(!event.toLine().contains("My Secret") && !event.toLine().contains("an IKM"),
                 event.toLine());
}

void TestReporting::statusShowsThePhone()
{
    Desk desk;
    desk.boot({{"Report_Rule", "[--status] " + upRule}, {"Time_Zone", "GMT+01:00"}});
    desk.run(1h);
    const QByteArray status = desk.reports()[0].body;
    for (const char* element :
         {"<Product_Name>CP-6841-3PCC</Product_Name>\n<Serial_Number>88012BA01234</Serial_Number>",
          "<Software_Version>sip68xx.11-3-2MPP0001-609</Software_Version>",
          "<MAC_Address>000E08ABCDEF</MAC_Address>", "<Current_IP>127.0.0.1</Current_IP>",
          "<Current_Time>1/1/2026 01:00:00</Current_Time>", "<Elapsed_Time>00:00:00</Elapsed_Time>",
          "<Upgrade_Status>Idle</Upgrade_Status>",
          "<Client_Certificate>Not Installed</Client_Certificate>"})
        QVERIFY2(status.contains(element), element);
    // Five tags come again for each of the four extensions.
    QCOMPARE(status.count("<Registration_State>"), 4);
    QVERIFY(status.indexOf("<Mapped_SIP_Port>") < status.lastIndexOf("<Registration_State>"));
    QVERIFY(!status.contains("ua="));
}

void TestReporting::rebootReasonsAreShown()
{
    Desk desk;
    const auto phone =
        desk.boot({{"Report_Rule", "[--status] " + upRule},
                   {"Time_Zone", "GMT+01:00"},
                   {"Upgrade_Rule", "http://127.0.0.1/up/sip68xx.12-0-1MPP0001-245.loads"}});
    desk.run(1h);
    QCOMPARE(desk.events.count("upgrade.failed"), 1); // an empty file
    desk.engine.reboot(phone, phone::BootReason::SipTriggered);
    desk.run(1min);
    const QByteArray status = desk.reports().back().body;
    QVERIFY2(status.contains("<Reboot_History>\n<Reboot_Reason_1>[01/01/26 "), status);
    QVERIFY2(status.contains("]SIP Triggered</Reboot_Reason_1>"), status);
    QVERIFY2(status.contains("<Firmware_Upgrade_Status_1>Failed 01/01/2026 "), status);
}

void TestReporting::lastRunsAreShown()
{
    Desk desk;
    desk.clock.jumpTo(*instantFromIso("2026-01-02T03:04:05Z"));
    const auto phone = desk.boot({{"Time_Zone", "GMT"},
                                  {"Profile_Rule_B", "[--key k]http://127.0.0.1/b.xml"},
                                  {"Resync_Error_Retry_Delay", "0"},
                                  {"Report_Rule", "[--status]" + upRule}});
    desk.run(1min);
    const auto text = [&](const QByteArray& tag) {
        const QByteArray& body = desk.network.requests.back().body;
        const qsizetype begin = body.indexOf('<' + tag + '>') + tag.size() + 2;
        return body.mid(begin, body.indexOf("</" + tag + '>') - begin);
    };
    QCOMPARE(text("Provisioning_Profile"), QByteArray("http://127.0.0.1:80/p.xml"));
    QCOMPARE(text("Provisioning_Status_1"), QByteArray("Failed 01/02/2026 03:04:05 corrupt file"));
    QCOMPARE(text("Provisioning_Status_2"), QByteArray());
    QCOMPARE(text("Provisioning_Failure_Reason"), QByteArray("corrupt file"));
    QVERIFY(desk.engine.setParameters(phone, {{"Profile_Rule_B", ""}}, config::Source::Api));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.engine.requestResync(phone, {provision::Trigger::Api}));
        desk.run(10s);
    }
    desk.engine.requestReport(phone);
    desk.run(1s);
    QVERIFY(text("Provisioning_Status_1").startsWith("Succeeded 01/02/2026 03:05:"));
    QVERIFY(text("Provisioning_Status_3").startsWith("Succeeded "));
    QCOMPARE(text("Provisioning_Failure_Reason"), QByteArray());
}

void TestReporting::failureIsTold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("404") << upRule << 404 << QByteArray("not_found")
                         << QByteArray("file not found");
    QTest::newRow("500") << upRule << 500 << QByteArray("http_status")
                         << QByteArray("http_get failed");
    QTest::newRow("bad rule") << QByteArray("[--key] x") << 200 << QByteArray("bad_rule")
                              << QByteArray("Bad rule");
    QTest::newRow("three items") << upRule + ' ' + upRule + ' ' + upRule << 200
                                 << QByteArray("bad_rule") << QByteArray("Bad rule");
    QTest::newRow("domain") << upRule << 200 << QByteArray("target_refused")
                            << QByteArray("domain not allowed");
}

void TestReporting::failureIsTold()
{
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, error);
    Desk desk;
    desk.status = status;
    desk.boot({{"Report_Rule", value},
               {"Profile_Rule", ""},
               {"Restricted_Access_Domains", cause == "target_refused" ? "example.net" : ""}});
    desk.run(1h);
    QCOMPARE(desk.events.count("report.failed"), 1);
    const auto failed = desk.events.last("report.failed");
    QCOMPARE(failed.member("cause").toString().toUtf8(), cause);
    QCOMPARE(failed.member("error").toString().toUtf8(), error);
    QVERIFY(!failed.member("rule").toString().isEmpty());
}

void TestReporting::noServerIsTold()
{
    Desk desk;
    desk.boot({{"Report_Rule", "/up"}});
    desk.run(60s);
    QCOMPARE(desk.events.last("report.failed").member("error").toString(), u"No server");
}

void TestReporting::serverComesFromDhcp()
{
    auto lease = std::make_shared<dhcp::Lease>();
    lease->options[66] = "127.0.0.7";
    phone::Settings settings;
    settings.lease = lease;
    Desk desk(settings);
    desk.boot({{"Report_Rule", "/up"}});
    desk.run(60s);
    QCOMPARE(desk.events.last("report.sent").member("url").toString(), u"tftp://127.0.0.7:69/up");
}

void TestReporting::secretsStayInThePhone()
{
    Desk desk;
    desk.boot({{"Report_Rule", upRule + " [--status] " + upRule},
               {"Admin_Password", "Hush-admin1"},
               {"GPP_SA", "hush-sa"},
               {"IKM_HTTP_Encrypt_Content", ""},
               {"Profile_Rule_B", "[--key hush-key] # x"},
               {"Upgrade_Rule", "# [--pwd hush-pwd] http://127.0.0.1/x"}});
    desk.run(60s);
    QCOMPARE(desk.reports().size(), size_t(2));
    for (const auto& report : desk.reports())
        QVERIFY2(!report.body.toLower().contains("hush"), report.body);
}

void TestReporting::credentialsOfTheRuleAreSent()
{
    Desk desk;
    desk.isGuarded = true;
    desk.boot({{"Report_Rule", "[--uid u1 --pwd \"s3 cret\"] " + upRule}});
    desk.run(60s);
    const auto sent = desk.reports();
    QCOMPARE(sent.size(), size_t(2));
    QCOMPARE(sent[0].authorization, QByteArray());
    QCOMPARE(sent[1].authorization, basic("u1", "s3 cret"));
    QCOMPARE(sent[1].body, sent[0].body);
    QCOMPARE(desk.events.count("report.sent"), 1);
    for (const events::Event& event : desk.events.events)
        QVERIFY2(!event.toLine().contains("s3 cret"), event.toLine());
}

void TestReporting::resyncGoesFirst()
{
    Desk desk;
    desk.network.setLatency(10s);
    const auto phone = desk.boot({{"Report_Rule", upRule}, {"Report_To_Server", "Periodically"}});
    desk.engine.requestReport(phone);
    desk.run(9s);
    QCOMPARE(desk.reports().size(), size_t(0));
    desk.run(11s);
    QCOMPARE(desk.events.count("report.sent"), 1);
}

void TestReporting::aReportIsSentDespiteAnUpgrade()
{
    Desk desk;
    desk.network.setServer([](const ports::FetchRequest& request) {
        return reply(request.path == "/p.xml" ? flatProfile("") : "an image");
    });
    const auto phone =
        desk.boot({{"Report_Rule", upRule},
                   {"Upgrade_Rule", "http://127.0.0.1/sip68xx.12-0-1MPP0001-245.loads"}});
    desk.run(1h);
    QCOMPARE(desk.engine[phone].identity().firmware, QByteArray("sip68xx.12-0-1MPP0001-245"));
    QCOMPARE(desk.events.count("report.failed"), 0);
    QVERIFY(desk.events.count("report.sent") >= 1);
}

void TestReporting::powerCutEndsTheReport()
{
    Desk desk;
    desk.network.setLatency(10s);
    const auto phone = desk.boot({{"Report_Rule", upRule}});
    desk.run(15s);
    QCOMPARE(desk.reports().size(), size_t(1));
    desk.engine.powerOff(phone);
    QCOMPARE(desk.events.count("report.failed"), 1);
    desk.run(1h);
    QCOMPARE(desk.events.count("report.sent"), 0);
    desk.engine.powerOn(phone);
    desk.run(1h);
    QCOMPARE(desk.events.count("report.sent"), 1);
}

void TestReporting::resyncWaitsForTheReport()
{
    Desk desk;
    desk.network.setLatency(10s);
    const auto phone = desk.boot({{"Report_Rule", upRule}});
    desk.run(15s);
    QVERIFY(
        desk.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, std::nullopt}));
    QCOMPARE(desk.events.count("resync.requested"), 1);
    desk.run(1min);
    QCOMPARE(desk.events.count("resync.requested"), 2);
    QCOMPARE(desk.events.count("report.sent"), 1);
}

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
