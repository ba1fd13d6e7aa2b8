#include "tests/support/screendesk.h"

using namespace vphone;
using namespace std::chrono_literals;
using phone::Entered;
using test::failure;
using test::flatProfile;
using test::reply;
using test::ScreenDesk;

/// From gds:// to a phone that resyncs.
class TestActivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C102
    void gdsBringsTheCodeScreen();
    void aProfileMayLeadThere();
    void codeIsGroupedAndContinueWaitsForIt();
    void wrongCharactersAreNotTaken();
    void goodCodeSetsThePhoneUp();
    // shows C099
    void expiredCodeIsInvalidAndAFreshOneWorks();
    void invalidIsSaidInSixLanguages_data();
    void invalidIsSaidInSixLanguages();
    void busyServiceIsAskedAgain();
    void networkErrorIsNoInvalidCode();
    void refusedPhoneIsTold();
    void uselessAnswersLeaveThePhoneAsItWas_data();
    void uselessAnswersLeaveThePhoneAsItWas();
    void inlineProfileIsApplied();
    void accountAndUpgradeRuleAreTaken();
    void shortCodeIsSent();
    void luhnIsAQuirk();
    void defaultHostIsAQuirk();
    void menusStayWithinReach();
    void languageIsChosenThere();
    void nothingElseIsResynced();
    void anotherRuleEndsIt();
    void modelWithoutItFails();
    void powerCutForgetsTheCode();
    void codesAreKept();
};

namespace {

constexpr char goodCode[] = "1234567890123456";
constexpr char granted[] = R"({"profile_rule":"http://127.0.0.1/dms.xml"})";

/// A phone that asks for a code of 127.0.0.1.
struct Blank : ScreenDesk
{
    explicit Blank(const QByteArrayList& quirks = {}, const Params& params = {},
                   const QByteArray& model = "CP-8841-3PCC")
        : ScreenDesk(withRule(params), quirks, model)
    {
        redeem = [this](const QByteArray& body) {
            bodies.push_back(body);
            return reply(granted);
        };
        powerOn();
    }
    void enter(const QByteArray& code)
    {
        QCOMPARE(type(code), Entered::Taken);
        QVERIFY(choose("continue"));
    }
    [[nodiscard]] QByteArray said(const QByteArray& rowId)
    {
        const auto found = row(rowId);
        return found ? found->text : QByteArray();
    }
    [[nodiscard]] QByteArray reason() const
    {
        return events.last("activation.failed").member("reason").toString().toUtf8();
    }

    std::vector<QByteArray> bodies;

private:
    static Params withRule(const Params& params)
    {
        Params all{{"Profile_Rule", "gds://127.0.0.1"}};
        all.insert(all.end(), params.begin(), params.end());
        return all;
    }
};

} // namespace

void TestActivation::gdsBringsTheCodeScreen()
{
    ScreenDesk desk;
    desk.powerOn();
    QCOMPARE(desk.page(), QByteArray("idle"));
    desk.engine.factoryReset(desk.phone);
    desk.run(10s);
    // What a person does on the pages of the phone.
    QVERIFY(desk.engine.ask(desk.phone, [](auto& phone, Instant now, auto& actions) {
        return phone.submitChanges(
            {{"Profile_Rule", "gds://"},
             {"Upgrade_Rule", "http://127.0.0.1/sip88xx.11-3-2MPP0001-609.loads"}},
            now, actions);
    }));
    desk.run(60s);
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
    QVERIFY(desk.screen().input.has_value());
    QVERIFY(desk.events.count("activation.shown") >= 1);
}

void TestActivation::aProfileMayLeadThere()
{
    ScreenDesk desk;
    desk.elements = "<Profile_Rule ua=\"na\">gds://</Profile_Rule>";
    desk.powerOn();
    QCOMPARE(desk.value("Profile_Rule"), QByteArray("gds://"));
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
}

void TestActivation::codeIsGroupedAndContinueWaitsForIt()
{
    Blank desk;
    for (int i = 0; i < 15; ++i) {
        QVERIFY(!desk.isEnabled("continue"));
        QCOMPARE(desk.press(QByteArray::number((i + 1) % 10)), Entered::Taken);
    }
    QVERIFY(!desk.isEnabled("continue"));
    QCOMPARE(desk.press("6"), Entered::Taken);
    QVERIFY(desk.isEnabled("continue"));
    QCOMPARE(desk.screen().input->text, QByteArray("1234 5678 9012 3456"));
    QCOMPARE(desk.screen().input->caret, 19);
    QCOMPARE(desk.press("7"), Entered::Ignored);
    QVERIFY(desk.choose("delete"));
    QVERIFY(!desk.isEnabled("continue"));
    desk.press({"NavLeft", "NavLeft", "9"});
    QCOMPARE(desk.screen().input->text, QByteArray("1234 5678 9012 3945"));
}

void TestActivation::wrongCharactersAreNotTaken()
{
    Blank desk;
    for (const QByteArray& text : {QByteArray("12a4"), QByteArray("12\n"), QByteArray(4000, '1'),
                                   QByteArray("\xd9\xa1\xd9\xa2"), QByteArray("1#2")})
        QCOMPARE(desk.type(text), Entered::Ignored);
    QCOMPARE(desk.screen().input->text, QByteArray());
    QCOMPARE(desk.type("1234-5678 9012-3456"), Entered::Taken);
    QVERIFY(desk.isEnabled("continue"));
}

void TestActivation::goodCodeSetsThePhoneUp()
{
    Blank desk;
    desk.elements = "<GPP_A>onboard</GPP_A>";
    desk.enter(goodCode);
    QCOMPARE(desk.prompt(), QByteArray("Connecting"));
    QVERIFY(!desk.isEnabled("continue"));
    QCOMPARE(desk.press("1"), Entered::Ignored);
    desk.run(5s);
    QCOMPARE(desk.bodies.size(), size_t(1));
    QVERIFY(desk.bodies[0].contains(R"("code":"1234567890123456")"));
    QVERIFY(desk.bodies[0].contains(R"("mac":"000e08abcdef")"));
    const auto request =
        std::ranges::find(desk.network.requests, ports::Method::Post, &ports::FetchRequest::method);
    QCOMPARE(request->scheme, ports::Scheme::Https);
    QCOMPARE(request->path, QByteArray("/activation/v1/redeem"));
    QCOMPARE(request->contentType, QByteArray("application/json"));
    QVERIFY(request->userAgent.contains("CP-8841-3PCC"));
    QVERIFY(request->tls);
    QCOMPARE(desk.value("Profile_Rule"), QByteArray("http://127.0.0.1/dms.xml"));
    QCOMPARE(desk.events.count("activation.succeeded"), 1);
    QCOMPARE(desk.events.last("resync.requested").member("trigger").toString(),
             QStringLiteral("activation"));
    QCOMPARE(desk.value("GPP_A"), QByteArray("onboard"));
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestActivation::expiredCodeIsInvalidAndAFreshOneWorks()
{
    Blank desk;
    desk.redeem = [](const QByteArray& body) {
        return body.contains(goodCode) ? reply(granted) : reply("expired", 410);
    };
    desk.enter("1111222233334444");
    desk.run(5s);
    QCOMPARE(desk.said("activation.invalid"), QByteArray("Invalid activation code"));
    QCOMPARE(desk.screen().input->text, QByteArray("1111 2222 3333 4444"));
    QVERIFY(desk.reason().contains("expired"));
    for (int i = 0; i < 16; ++i)
        QVERIFY(desk.choose("delete"));
    QCOMPARE(desk.said("activation.invalid"), QByteArray());
    desk.enter(goodCode);
    desk.run(5s);
    QCOMPARE(desk.events.count("activation.succeeded"), 1);
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestActivation::invalidIsSaidInSixLanguages_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("en") << QByteArray("English-US") << 404 << QByteArray("Invalid activation code");
    QTest::newRow("nl") << QByteArray("Dutch") << 409 << QByteArray("Ongeldige activeringscode");
    QTest::newRow("de") << QByteArray("German") << 410 << QByteArray("Ungültiger Aktivierungscode");
    QTest::newRow("fr") << QByteArray("French") << 422 << QByteArray("Code d'activation incorrect");
    QTest::newRow("ko") << QByteArray("Korean") << 404 << QByteArray("잘못된 활성화 코드");
    QTest::newRow("ja") << QByteArray("Japanese") << 404
                        << QByteArray("無効なアクティベーションコード");
}

void TestActivation::invalidIsSaidInSixLanguages()
{
    QFETCH(QByteArray, language);
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    Blank desk({}, {{"Language_Selection", language}});
    desk.redeem = [status](const QByteArray&) { return reply({}, status); };
    desk.enter(goodCode);
    desk.run(5s);
    QCOMPARE(desk.said("activation.invalid"), text);
}

void TestActivation::busyServiceIsAskedAgain()
{
    Blank desk;
    int asked = 0;
    desk.redeem = [&asked](const QByteArray&) {
        ports::FetchResult busy = reply({}, 429);
        busy.retryAfter = "90";
        return ++asked == 1 ? busy : reply(granted);
    };
    desk.enter(goodCode);
    desk.run(5s);
    QVERIFY(desk.said("activation.failed").contains("2 min"));
    QCOMPARE(desk.screen().input->text, QByteArray("1234 5678 9012 3456"));
    desk.run(80s);
    QCOMPARE(asked, 1);
    QVERIFY(desk.said("activation.failed").contains(" s"));
    desk.run(10s);
    QCOMPARE(asked, 2);
    QCOMPARE(desk.events.count("activation.succeeded"), 1);
}

void TestActivation::networkErrorIsNoInvalidCode()
{
    Blank desk;
    desk.redeem = [](const QByteArray&) { return failure(Cause::Connect, "nobody listens"); };
    desk.enter(goodCode);
    desk.run(1s);
    QCOMPARE(desk.said("activation.invalid"), QByteArray());
    QVERIFY(desk.said("activation.failed").contains("does not answer"));
    desk.run(1h);
    const auto count = desk.events.count("activation.failed");
    QVERIFY2(count >= 8 && count <= 20, QByteArray::number(count));
    // Continue does not wait for that.
    desk.redeem = [](const QByteArray&) { return reply(granted); };
    QVERIFY(desk.choose("continue"));
    desk.run(1s);
    QCOMPARE(desk.events.count("activation.succeeded"), 1);
}

void TestActivation::refusedPhoneIsTold()
{
    Blank desk;
    desk.redeem = [](const QByteArray&) { return reply({}, 403); };
    desk.enter(goodCode);
    desk.run(1h);
    QCOMPARE(desk.events.count("activation.failed"), 1);
    QVERIFY(desk.said("activation.failed").contains("certificate"));
    QVERIFY(desk.isEnabled("continue"));
}

void TestActivation::uselessAnswersLeaveThePhoneAsItWas_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QByteArray& body, const char* says) {
        QTest::newRow(name) << body << QByteArray(says);
    };
    row("no JSON", "<html>", "JSON");
    row("round and round", R"({"profile_rule":"gds://"})", "gds://");
    row("bad rule", R"({"profile_rule":"[--key"})", "profile_rule");
    row("rule too long", R"({"profile_rule":"/)" + QByteArray(5000, 'a') + R"("})", "Profile_Rule");
    row("account too long", R"({"profile_rule":"/p","uid":")" + QByteArray(200, 'u') + R"("})",
        "127");
    row("no certificate", R"({"profile_rule":"/p","ca_pem":"none"})", "ca_pem");
    row("no profile", R"({"profile":"<flat-profile>"})", "profile");
}

void TestActivation::uselessAnswersLeaveThePhoneAsItWas()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    Blank desk;
    desk.redeem = [body](const QByteArray&) { return reply(body); };
    const auto before = desk.engine[desk.phone].revision();
    desk.enter(goodCode);
    desk.run(1min);
    QVERIFY2(desk.reason().contains(says), desk.reason());
    QVERIFY(desk.said("activation.failed").contains(says));
    QCOMPARE(desk.engine[desk.phone].revision(), before);
    QCOMPARE(desk.value("Profile_Rule"), QByteArray("gds://127.0.0.1"));
    QVERIFY(desk.isEnabled("continue"));
}

void TestActivation::inlineProfileIsApplied()
{
    Blank desk;
    desk.redeem = [](const QByteArray&) {
        return reply(R"({"profile":"<flat-profile><GPP_B>inline</GPP_B></flat-profile>"})");
    };
    desk.enter(goodCode);
    desk.run(5s);
    QCOMPARE(desk.value("GPP_B"), QByteArray("inline"));
    QCOMPARE(desk.value("Profile_Rule"), QByteArray());
    QCOMPARE(desk.page(), QByteArray("idle"));
}

void TestActivation::accountAndUpgradeRuleAreTaken()
{
    Blank desk;
    desk.answer = test::unauthorized();
    desk.redeem = [](const QByteArray&) {
        return reply(R"({"profile_rule":"http://127.0.0.1/dms.xml","uid":"device","pwd":"hush",)"
                     R"("upgrade_rule":"http://127.0.0.1/sip88xx.12-0-1MPP0001-1.loads"})");
    };
    desk.enter(goodCode);
    desk.run(2s);
    QVERIFY(desk.engine[desk.phone].hasProfileAccount());
    QVERIFY(std::ranges::find(desk.network.requests, test::basic("device", "hush"),
                              &ports::FetchRequest::authorization) != desk.network.requests.end());
    QCOMPARE(desk.value("Upgrade_Rule"),
             QByteArray("http://127.0.0.1/sip88xx.12-0-1MPP0001-1.loads"));
    QVERIFY(desk.isKept("hush"));
}

void TestActivation::shortCodeIsSent()
{
    Blank desk;
    desk.press({"#", "1", "2"});
    QVERIFY(!desk.isEnabled("continue"));
    desk.press({"3", "4", "5"});
    QCOMPARE(desk.screen().input->text, QByteArray("#12345"));
    QVERIFY(desk.choose("continue"));
    desk.run(5s);
    QVERIFY(desk.bodies.at(0).contains(R"("code":"#12345")"));
}

void TestActivation::luhnIsAQuirk()
{
    Blank desk({"gds_luhn=on"});
    desk.enter("4539148803436468");
    desk.run(5s);
    QVERIFY(desk.bodies.empty());
    QCOMPARE(desk.said("activation.invalid"), QByteArray("Invalid activation code"));
    QVERIFY(desk.choose("delete"));
    desk.enter("7");
    desk.run(5s);
    QCOMPARE(desk.bodies.size(), size_t(1));
}

void TestActivation::defaultHostIsAQuirk()
{
    Blank desk({"gds_default_host=192.0.2.7:8443"}, {{"Profile_Rule", "gds://"}});
    desk.enter(goodCode);
    desk.run(5s);
    const auto request =
        std::ranges::find(desk.network.requests, ports::Method::Post, &ports::FetchRequest::method);
    QVERIFY(request != desk.network.requests.end());
    QCOMPARE(request->host, QByteArray("192.0.2.7"));
    QCOMPARE(request->port, quint16(8443));
}

void TestActivation::menusStayWithinReach()
{
    Blank desk;
    QCOMPARE(desk.press("Back"), Entered::Taken);
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
    for (const char* key : {"Applications", "Help"}) {
        QCOMPARE(desk.press(QByteArray(key)), Entered::Taken);
        QCOMPARE(desk.page(), QByteArray("applications"));
        desk.press("Back");
        QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
    }
    QVERIFY(desk.choose("help"));
    QCOMPARE(desk.page(), QByteArray("activation.help"));
    desk.press("Back");
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
}

void TestActivation::languageIsChosenThere()
{
    Blank desk({}, {{"Locale", "ja-JP"}});
    QCOMPARE(desk.screen().language, QByteArray("ja"));
    QVERIFY(desk.choose("language"));
    desk.press("4"); // French
    desk.run(10s);
    QCOMPARE(desk.screen().language, QByteArray("fr"));
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
}

void TestActivation::nothingElseIsResynced()
{
    Blank desk({}, {{"Profile_Rule_B", "http://127.0.0.1/b.xml"}, {"Resync_Periodic", "60"}});
    desk.run(6h);
    QVERIFY(desk.network.requests.empty());
    QCOMPARE(desk.events.count("resync.failed"), 0);
    QCOMPARE(desk.events.count("activation.shown"), 1);
}

void TestActivation::anotherRuleEndsIt()
{
    Blank desk;
    desk.set("Profile_Rule", ScreenDesk::rule);
    desk.run(1s);
    QCOMPARE(desk.page(), QByteArray("idle"));
    desk.set("Profile_Rule", "gds://");
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
    QCOMPARE(desk.events.count("activation.shown"), 2);
}

void TestActivation::modelWithoutItFails()
{
    Blank desk({}, {}, "CP-6861-3PCC");
    QCOMPARE(desk.events.count("activation.shown"), 0);
    const QString detail = desk.events.last("resync.failed").member("detail").toString();
    QVERIFY2(detail.contains(QStringLiteral("CP-6861-3PCC")), qPrintable(detail));
    QVERIFY(desk.page() != QByteArray("device_admin.activation"));
}

void TestActivation::powerCutForgetsTheCode()
{
    Blank desk;
    desk.enter(goodCode);
    desk.engine.powerOff(desk.phone);
    desk.run(1h);
    QVERIFY(desk.bodies.empty());
    desk.powerOn();
    QCOMPARE(desk.page(), QByteArray("device_admin.activation"));
    QCOMPARE(desk.screen().input->text, QByteArray());
    desk.run(1h);
    QVERIFY(desk.bodies.empty());
}

void TestActivation::codesAreKept()
{
    Blank desk;
    desk.redeem = [](const QByteArray&) { return failure(Cause::Timeout); };
    desk.type("12345678901234");
    desk.press({"5", "6"});
    QVERIFY(desk.choose("continue"));
    desk.run(1min);
    for (const events::Event& event : desk.events.events)
        QVERIFY2(!event.toLine().contains(goodCode), event.toLine());
    QCOMPARE(desk.events.last("activation.submitted").member("code").toString(),
             QStringLiteral("1234********3456"));
    QCOMPARE(desk.events.named("key.pressed").front().member("key").toString(),
             QStringLiteral("***"));
}

QTEST_GUILESS_MAIN(TestActivation)
#include "tst_activation.moc"
