#include "tests/support/screendesk.h"

using namespace vphone;
using namespace std::chrono_literals;
using phone::Entered;
using test::basic;
using test::failure;
using test::flatProfile;
using test::reply;
using test::ScreenDesk;
using Params = ScreenDesk::Params;
using test::unauthorized;

/// Provisioning at the screen: profile rule, profile account, the notice of a failure.
class TestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleIsThereResyncStoresAndResyncs();
    void failedResyncIsToldWithItsReason();
    void shutGateIsNamed_data();
    void shutGateIsNamed();
    void resyncInACallWaits();
    void secretsOfTheRuleStay();
    void uselessRulesLeaveThePageStanding_data();
    void uselessRulesLeaveThePageStanding();
    void gdsEnteredThereBringsTheCodeScreen();

    void accountIsAskedForOnceABoot();
    void signInIsGreyUntilBothAreThere();
    void passwordIsMaskedUntilItIsShown();
    void goodAccountSignsIn();
    void refusedAccountKeepsTheFields();
    void accountOfXsi_data();
    void accountOfXsi();
    void menuHasThePage();
    void credentialsInTheRuleBringNoPage();
    void passwordsAreKept();

    void failureComesOnceWithDetails();
    void nextFailureComesAgain();
    void retryTriesAtOnce();
    void successTakesTheNoticeAway();
    void unknownServerIsNoNotice();
    void noticesWaitForTheTypist();
    void noticesWaitForTheCall();
    void noticeTellsNoSecrets();
};

namespace {

void openRule(ScreenDesk& desk)
{
    desk.press(QByteArray("Applications"));
    desk.open("device_admin");
    desk.open("device_admin.profile_rule");
    QCOMPARE(desk.page(), QByteArray("device_admin.profile_rule"));
}

void replaceRule(ScreenDesk& desk, const QByteArray& text)
{
    while (!desk.screen().input->text.isEmpty())
        desk.choose("delete");
    QCOMPARE(desk.type(text), Entered::Taken);
}

/// A server of profiles that wants user `phone` and password `hush`.
struct Guarded : ScreenDesk
{
    explicit Guarded(const Params& params = {}) : ScreenDesk(params)
    {
        network.setServer([this](const ports::FetchRequest& request) {
            return request.authorization == wanted ? reply(flatProfile("<GPP_A>in</GPP_A>"))
                                                   : unauthorized();
        });
        powerOn(1s);
    }
    void fillIn(const QByteArray& user, const QByteArray& password)
    {
        QCOMPARE(type(user), Entered::Taken);
        press(QByteArray("NavDown"));
        QCOMPARE(type(password), Entered::Taken);
    }

    QByteArray wanted = basic("phone", "hush");
};

constexpr char accountPage[] = "device_admin.profile_account";

} // namespace

void TestFlows::ruleIsThereResyncStoresAndResyncs()
{
    ScreenDesk desk;
    desk.powerOn();
    openRule(desk);
    QCOMPARE(desk.screen().input->text, QByteArray(ScreenDesk::rule));
    const qsizetype before = desk.events.count("resync.requested");
    replaceRule(desk, "http://127.0.0.1/other.xml");
    QVERIFY(desk.choose("resync"));
    QCOMPARE(desk.toast(), QByteArray("Resync started"));
    QCOMPARE(desk.value("Profile_Rule"), QByteArray("http://127.0.0.1/other.xml"));
    desk.run(1s);
    QCOMPARE(desk.toast(), QByteArray("Resync succeeded"));
    QCOMPARE(desk.events.count("resync.requested"), before + 1);
    QCOMPARE(desk.events.last("resync.requested").member("trigger").toString(),
             QStringLiteral("phone-menu"));
    desk.run(5s);
    QCOMPARE(desk.toast(), QByteArray());
    QVERIFY(desk.choose("back"));
    QCOMPARE(desk.page(), QByteArray("device_admin"));
}

void TestFlows::failedResyncIsToldWithItsReason()
{
    ScreenDesk desk;
    desk.powerOn();
    openRule(desk);
    desk.answer = reply({}, 503);
    QVERIFY(desk.choose("resync"));
    desk.run(1s);
    QVERIFY2(desk.toast().startsWith("Resync failed: ") && desk.toast().contains("503"),
             desk.toast());
    // The notice of it comes over the page, and leads back there.
    QCOMPARE(desk.page(), QByteArray("failure"));
    QVERIFY(desk.choose("dismiss"));
    QCOMPARE(desk.page(), QByteArray("device_admin.profile_rule"));
}

void TestFlows::shutGateIsNamed_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("provisioning") << QByteArray("Provision_Enable") << QByteArray("No") << true;
    QTest::newRow("menu") << QByteArray("User_Configurable_Resync") << QByteArray("No") << false;
    QTest::newRow("trigger") << QByteArray("Resync_Trigger_1") << QByteArray("1 gt 2") << true;
}

void TestFlows::shutGateIsNamed()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, value);
    QFETCH(bool, isStored);
    ScreenDesk desk;
    desk.powerOn();
    openRule(desk);
    desk.set(tag, value);
    const QByteArray before = desk.value("Profile_Rule");
    desk.type("x");
    const size_t requests = desk.network.requests.size();
    QVERIFY(desk.choose("resync"));
    QCOMPARE(desk.toast(), tag + " does not allow a resync");
    QCOMPARE(desk.value("Profile_Rule"), isStored ? before + 'x' : before);
    desk.run(1min);
    QCOMPARE(desk.network.requests.size(), requests);
}

void TestFlows::resyncInACallWaits()
{
    ScreenDesk desk(Params{{"Forced_Resync_Delay", "60"}});
    desk.powerOn();
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::Start));
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::End));
    openRule(desk);
    QVERIFY(desk.choose("resync"));
    QCOMPARE(desk.toast(), QByteArray("Resync pending (call active)"));
    desk.run(61s);
    QCOMPARE(desk.toast(), QByteArray("Resync succeeded"));
}

void TestFlows::secretsOfTheRuleStay()
{
    const QByteArray secret = "[--key Sesame]http://127.0.0.1/p.xml";
    ScreenDesk desk(Params{{"Profile_Rule", secret}});
    desk.answer = failure(Cause::Timeout);
    desk.powerOn();
    desk.choose("dismiss");
    openRule(desk);
    QCOMPARE(desk.screen().input->text, QByteArray("[--key ***]http://127.0.0.1/p.xml"));
    desk.type("?a");
    QVERIFY(desk.choose("resync"));
    QCOMPARE(desk.value("Profile_Rule"), secret + "?a");
    desk.run(1s);
    QVERIFY(desk.isKept("Sesame"));
}

void TestFlows::uselessRulesLeaveThePageStanding_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bad scheme") << QByteArray("gopher://127.0.0.1/a");
    QTest::newRow("open bracket") << QByteArray("[--key");
    QTest::newRow("words") << QByteArray("this is no rule");
    QTest::newRow("right to left") << QByteArray("שלום");
    QTest::newRow("long") << QByteArray(1500, 'a');
}

void TestFlows::uselessRulesLeaveThePageStanding()
{
    QFETCH(QByteArray, rule);
    ScreenDesk desk;
    desk.powerOn();
    openRule(desk);
    if (rule.isEmpty()) {
        while (!desk.screen().input->text.isEmpty())
            desk.choose("delete");
    } else {
        replaceRule(desk, rule);
    }
    QVERIFY(desk.choose("resync"));
    desk.run(1s);
    QVERIFY(!desk.toast().isEmpty());
    desk.choose("dismiss");
    QCOMPARE(desk.page(), QByteArray("device_admin.profile_rule"));
    replaceRule(desk, ScreenDesk::rule);
    QVERIFY(desk.choose("resync"));
    desk.run(1s);
    QCOMPARE(desk.toast(), QByteArray("Resync succeeded"));
}

void TestFlows::gdsEnteredThereBringsTheCodeScreen()
{
    ScreenDesk desk;
    desk.powerOn();
    openRule(desk);
    replaceRule(desk, "gds://");
    QVERIFY(desk.choose("resync"));
    desk.run(1s);
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
}

void TestFlows::accountIsAskedForOnceABoot()
{
    Guarded desk;
    QCOMPARE(desk.page(), QByteArray(accountPage));
    QVERIFY(desk.choose("back"));
    QCOMPARE(desk.page(), QByteArray("idle"));
    desk.run(2h); // retries fail as well
    while (desk.page() == "failure")
        QVERIFY(desk.choose("dismiss"));
    QCOMPARE(desk.page(), QByteArray("idle"));
    desk.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    desk.run(10s);
    QCOMPARE(desk.page(), QByteArray(accountPage));
}

void TestFlows::signInIsGreyUntilBothAreThere()
{
    Guarded desk;
    QVERIFY(desk.softKey("sign_in") && !desk.isEnabled("sign_in"));
    desk.type("phone");
    QVERIFY(!desk.isEnabled("sign_in"));
    desk.press({"NavDown"});
    desk.type("h");
    QVERIFY(desk.isEnabled("sign_in"));
    QVERIFY(desk.choose("delete"));
    QVERIFY(!desk.isEnabled("sign_in"));
}

void TestFlows::passwordIsMaskedUntilItIsShown()
{
    Guarded desk;
    desk.fillIn("phone", "hush");
    QVERIFY(desk.screen().input->isMasked);
    QVERIFY(desk.isKept("hush"));
    QVERIFY(desk.choose("show"));
    QCOMPARE(desk.screen().input->text, QByteArray("hush"));
    QCOMPARE(desk.softKey("show")->label, QByteArray("Hide"));
    QVERIFY(desk.choose("show"));
    QVERIFY(desk.screen().input->isMasked);
}

void TestFlows::goodAccountSignsIn()
{
    Guarded desk;
    desk.fillIn("phone", "hush");
    QVERIFY(desk.choose("sign_in"));
    QCOMPARE(desk.prompt(), QByteArray("Signing in"));
    desk.run(1s);
    QCOMPARE(desk.toast(), QByteArray("Signed in"));
    QCOMPARE(desk.page(), QByteArray("idle"));
    QCOMPARE(desk.value("GPP_A"), QByteArray("in"));
    desk.run(1h);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestFlows::refusedAccountKeepsTheFields()
{
    Guarded desk;
    desk.fillIn("phone", "wrong");
    QVERIFY(desk.choose("sign_in"));
    desk.run(1s);
    QCOMPARE(desk.toast(), QByteArray("Sign in failed"));
    QCOMPARE(desk.page(), QByteArray(accountPage));
    QVERIFY(desk.row("profile_account.refused"));
    QCOMPARE(desk.row("profile_account.user")->value, QByteArray("phone"));
    QCOMPARE(desk.screen().input->text, QByteArray("•••••"));
    for (int i = 0; i < 5; ++i)
        desk.choose("delete");
    desk.type("hush");
    QVERIFY(desk.choose("sign_in"));
    desk.run(1s);
    QCOMPARE(desk.value("GPP_A"), QByteArray("in"));
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestFlows::accountOfXsi_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("fields");
    QTest::newRow("login") << QByteArray("Login Credentials") << 2;
    QTest::newRow("SIP") << QByteArray("SIP Credentials") << 1;
}

void TestFlows::accountOfXsi()
{
    QFETCH(QByteArray, type);
    QFETCH(int, fields);
    Guarded desk(
        {{"Profile_Authentication_Type", "XSI Authentication"}, {"XSI_Authentication_Type", type}});
    QCOMPARE(desk.page(), QByteArray(accountPage));
    QCOMPARE(int(desk.screen().rows.size()), fields);
    QCOMPARE(desk.row("profile_account.user")->text, QByteArray("Login ID"));
    desk.type("jdoe@as.example");
    QCOMPARE(desk.isEnabled("sign_in"), fields == 1);
    if (fields == 2) {
        desk.press({"NavDown"});
        desk.type("secret");
    }
    QVERIFY(desk.choose("sign_in"));
    QCOMPARE(desk.value("Login_User_ID"), QByteArray("jdoe@as.example"));
    QCOMPARE(desk.value("Login_Password"), fields == 2 ? QByteArray("secret") : QByteArray());
}

void TestFlows::menuHasThePage()
{
    ScreenDesk desk;
    desk.powerOn();
    desk.press(QByteArray("Applications"));
    desk.open("device_admin");
    desk.open(accountPage);
    QCOMPARE(desk.page(), QByteArray(accountPage));
    desk.type("phone");
    desk.press({"NavDown"});
    QCOMPARE(desk.type(QByteArray(128, 'p')), Entered::Ignored);
    desk.type("hush");
    QVERIFY(desk.choose("sign_in"));
    QCOMPARE(desk.toast(), QByteArray("Saved"));
    QCOMPARE(desk.page(), QByteArray("device_admin"));
    QVERIFY(desk.engine[desk.phone].hasProfileAccount());
}

void TestFlows::credentialsInTheRuleBringNoPage()
{
    Guarded desk(Params{{"Profile_Rule", "[--uid a --pwd b]http://127.0.0.1/p.xml"}});
    QCOMPARE(desk.page(), QByteArray("failure"));
}

void TestFlows::passwordsAreKept()
{
    Guarded desk;
    desk.type("phone");
    desk.press({"NavDown", "4", "8", "8", "7", "7", "7", "7", "4"}); // h u s g
    QVERIFY(desk.choose("sign_in"));
    desk.run(1s);
    for (const events::Event& event : desk.events.named("key.pressed")) {
        const QString key = event.member("key").toString();
        QVERIFY2(!key.startsWith(QStringLiteral("KeyPad")), qPrintable(key));
    }
}

void TestFlows::failureComesOnceWithDetails()
{
    ScreenDesk desk(Params{{"Resync_Error_Retry_Delay", "7200"}});
    desk.answer = reply({}, 503);
    desk.powerOn();
    QCOMPARE(desk.page(), QByteArray("failure"));
    QCOMPARE(desk.screen().title, QByteArray("Provisioning failed"));
    QVERIFY(desk.prompt().contains("503"));
    QVERIFY(desk.row("failure.next")->text.contains("120 min"));
    QVERIFY(desk.choose("details"));
    QCOMPARE(desk.row("failure.cause")->value, QByteArray("http_status"));
    QCOMPARE(desk.row("failure.url")->value, QByteArray("http://127.0.0.1:80/p.xml"));
    QCOMPARE(desk.row("failure.error")->value, QByteArray("http_get failed"));
    QVERIFY(!desk.row("failure.at")->value.isEmpty());
    QVERIFY(!desk.row("failure.retry")->value.isEmpty());
    QVERIFY(desk.choose("back"));
    QVERIFY(desk.choose("dismiss"));
    desk.run(1h);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestFlows::nextFailureComesAgain()
{
    ScreenDesk desk(Params{{"Resync_Error_Retry_Delay", "60"}});
    desk.answer = reply({}, 503);
    desk.powerOn();
    QVERIFY(desk.choose("dismiss"));
    QCOMPARE(desk.page(), QByteArray("idle"));
    desk.run(1min);
    QCOMPARE(desk.page(), QByteArray("failure"));
    // Another does not lie down on the one that is there.
    desk.run(5min);
    QVERIFY(desk.choose("dismiss"));
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestFlows::retryTriesAtOnce()
{
    ScreenDesk desk(Params{{"Resync_Error_Retry_Delay", "7200"}});
    desk.answer = failure(Cause::Connect);
    desk.powerOn();
    QVERIFY(desk.choose("details"));
    desk.answer.reset();
    desk.elements = "<GPP_A>again</GPP_A>";
    QVERIFY(desk.choose("retry"));
    QCOMPARE(desk.page(), QByteArray("idle"));
    QCOMPARE(desk.toast(), QByteArray("Resync started"));
    desk.run(1s);
    QCOMPARE(desk.value("GPP_A"), QByteArray("again"));
}

void TestFlows::successTakesTheNoticeAway()
{
    ScreenDesk desk(Params{{"Resync_Error_Retry_Delay", "60"}});
    desk.answer = failure(Cause::Connect);
    desk.powerOn();
    QVERIFY(desk.choose("details"));
    desk.answer.reset();
    desk.run(2min);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestFlows::unknownServerIsNoNotice()
{
    ScreenDesk desk(Params{{"Profile_Rule", "/$PSN.xml"}});
    desk.powerOn(1min);
    QVERIFY(desk.events.count("resync.failed") > 0);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestFlows::noticesWaitForTheTypist()
{
    ScreenDesk desk(Params{{"Resync_Periodic", "60"}});
    desk.powerOn();
    openRule(desk);
    desk.type("x");
    desk.answer = failure(Cause::Connect);
    desk.run(70s);
    QVERIFY(desk.events.count("resync.failed") > 0);
    QCOMPARE(desk.page(), QByteArray("device_admin.profile_rule"));
    QVERIFY(desk.choose("back"));
    QCOMPARE(desk.page(), QByteArray("failure"));
}

void TestFlows::noticesWaitForTheCall()
{
    ScreenDesk desk(Params{{"Resync_Periodic", "60"}}, {"explicit_skips_countdown=true"});
    desk.powerOn();
    desk.answer = failure(Cause::Connect);
    desk.network.setLatency(10s);
    desk.run(61s);
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::Start));
    desk.run(20s);
    QVERIFY(desk.events.count("resync.failed") > 0);
    QVERIFY(desk.page() != QByteArray("failure"));
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::End));
    QCOMPARE(desk.page(), QByteArray("failure"));
}

void TestFlows::noticeTellsNoSecrets()
{
    ScreenDesk desk(Params{
        {"Profile_Rule", "[--uid me --pwd Sesame]http://127.0.0.1/p.xml?xpassword=Abracadabra"}});
    desk.answer = reply({}, 503);
    desk.powerOn();
    QCOMPARE(desk.page(), QByteArray("failure"));
    QVERIFY(desk.choose("details"));
    QVERIFY(desk.isKept("Sesame"));
    QVERIFY(desk.isKept("Abracadabra"));
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
