#include "tests/support/sitebench.h"

using namespace vphone;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SiteBench;
using Params = SiteBench::Params;

namespace {

/// A phone and who asks for its direct actions.
struct Bench : SiteBench
{
    explicit Bench(const Params& params = {}) : phone(add(params))
    {
        world.network.setServer([](const ports::FetchRequest&) {
            return test::reply(test::flatProfile("<GPP_A>12345678</GPP_A>"));
        });
    }
    /// As a program asks: the answer is plain text.
    QByteArray ask(const QByteArray& target, int status = 200)
    {
        http::Request asked = request("GET", target);
        setHeader(asked, "Accept", "text/plain");
        const http::Response response = answer(asked);
        if (response.status != status)
            qWarning("%s: %d %s", target.constData(), response.status, response.body.constData());
        return response.status == status ? response.body : QByteArray();
    }
    void call() { QVERIFY(world.engine.act(phone, 1, line::LineAction::Start)); }
    void hangUp() { QVERIFY(world.engine.act(phone, 1, line::LineAction::End)); }
    [[nodiscard]] QByteArrayList urls() const
    {
        QByteArrayList urls;
        for (const events::Event& event : world.events.named("resync.requested"))
            urls += event.member("url").toString().toUtf8();
        return urls;
    }

    fleet::PhoneIndex phone;
};

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resyncByTheAddressFetchesItsRuleAtOnce();
    void ruleIsAllOfTheQuery_data();
    void ruleIsAllOfTheQuery();
    void resyncWithoutARuleRunsThePhonesOwn();
    void ruleThatCannotBeReadIsRefused_data();
    void ruleThatCannotBeReadIsRefused();
    void shutGateIsNamed_data();
    void shutGateIsNamed();
    void upgradeWithoutAServerAsksWhoAsked();
    void customCaIsFetchedOnce();
    void busyPhoneResyncsAndUpgradesLater_data();
    void busyPhoneResyncsAndUpgradesLater();
    void busyPhoneIsNotRestarted_data();
    void busyPhoneIsNotRestarted();
    void rebootRestartsThePhone();
    void factoryResetWantsConfirmation();
    void headDoesNothing_data();
    void headDoesNothing();
    void browserSeesAPage();
    void whatIsShownOfARuleIsText();
    void pingLooksANameUp();
    void pingSaysThatANameHasNoAddress();
    void pingOfAnAddressNeedsNoLookup();
    void pingTakesNamesOnly_data();
    void pingTakesNamesOnly();
};

// shows C014
void TestActions::resyncByTheAddressFetchesItsRuleAtOnce()
{
    Bench bench;
    const Instant asked = bench.world.clock.now();
    QCOMPARE(bench.ask("/admin/resync?tftp://192.168.1.200/basic.txt"),
             "The phone resyncs once with the rule of this address.\n"_ba);
    QCOMPARE(bench.world.network.requests.size(), size_t(1));
    const ports::FetchRequest& request = bench.world.network.requests.back();
    QVERIFY(request.scheme == ports::Scheme::Tftp);
    QCOMPARE(request.host, "192.168.1.200"_ba);
    QCOMPARE(request.path, "/basic.txt"_ba);
    bench.world.run(1s);
    QCOMPARE(bench.world.events.last("resync.requested").time(), asked);
    QCOMPARE(bench.world.events.last("resync.requested").member("trigger").toString(),
             u"web-url"_s);
    QCOMPARE(bench.world.value(bench.phone, "GPP_A"), "12345678"_ba);
    QCOMPARE(bench.world.value(bench.phone, "Profile_Rule"), ""_ba);
}

void TestActions::ruleIsAllOfTheQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("url");
    // clang-format off
    QTest::newRow("options, macros and a query of its own") << "[--uid%20u%20--pwd%20p]http://192.0.2.1/x?mac=$MA"_ba << "http://192.0.2.1:80/x?mac=000e08abcdef"_ba;
    QTest::newRow("several members") << "http://192.0.2.1/x?a=1&b=2"_ba << "http://192.0.2.1:80/x?a=1&b=2"_ba;
    QTest::newRow("decoded once") << "http://192.0.2.1/a%2520b"_ba << "http://192.0.2.1:80/a%20b"_ba;
    QTest::newRow("a plus is a plus") << "http://192.0.2.1/a+b"_ba << "http://192.0.2.1:80/a+b"_ba;
    QTest::newRow("followed by a login") << "http://192.0.2.1/x&xuser=admin&xpassword=any"_ba << "http://192.0.2.1:80/x"_ba;
    // clang-format on
}

void TestActions::ruleIsAllOfTheQuery()
{
    QFETCH(const QByteArray, query);
    Bench bench;
    QVERIFY(!bench.ask("/admin/resync?" + query).isEmpty());
    bench.world.run(1s);
    QCOMPARE(bench.urls().size(), 1);
    QTEST(bench.urls().front(), "url");
}

void TestActions::resyncWithoutARuleRunsThePhonesOwn()
{
    Bench bench(Params{{"Profile_Rule", "http://192.0.2.1/own.xml"}});
    for (const char* target : {"/admin/resync", "/admin/resync?", "/admin/resync?%20"}) {
        QCOMPARE(bench.ask(target), "The phone resyncs with its own rules.\n"_ba);
        bench.world.run(1s);
        QCOMPARE(bench.urls().back(), "http://192.0.2.1:80/own.xml"_ba);
    }
}

void TestActions::ruleThatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("words");
    // clang-format off
    QTest::newRow("an unknown option") << "/admin/resync?[--yes]http://192.0.2.1/x"_ba << "column 2"_ba;
    QTest::newRow("an open bracket") << "/admin/resync?[--key%20k"_ba << "column"_ba;
    QTest::newRow("a scheme that phones have not") << "/admin/resync?gopher://192.0.2.1/x"_ba << "column 1"_ba;
    QTest::newRow("a port that is none") << "/admin/resync?http://192.0.2.1:99999/x"_ba << "port"_ba;
    QTest::newRow("a % that is none") << "/admin/resync?http://192.0.2.1/%zz"_ba << "two hex digits"_ba;
    QTest::newRow("a NUL") << "/admin/resync?http://192.0.2.1/%00"_ba << "%00"_ba;
    QTest::newRow("upgrade") << "/admin/upgrade?[--yes]http://192.0.2.1/x.loads"_ba << "column 2"_ba;
    QTest::newRow("custom CA") << "/admin/updateca?http://192.0.2.1:0/x.pem"_ba << "port"_ba;
    // clang-format on
}

void TestActions::ruleThatCannotBeReadIsRefused()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, words);
    Bench bench;
    const size_t before = bench.world.events.events.size();
    const QByteArray said = bench.ask(target, 400);
    QVERIFY2(said.contains(words), said.constData());
    bench.world.run(1s);
    QVERIFY(bench.world.network.requests.empty());
    QCOMPARE(bench.world.events.events.size(), before);
}

void TestActions::shutGateIsNamed_data()
{
    QTest::addColumn<SiteBench::Params>("params");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("words");
    // clang-format off
    QTest::newRow("provisioning is off") << Params{{"Provision_Enable", "No"}} << "/admin/resync?http://192.0.2.1/x"_ba << "Provision_Enable is No"_ba;
    QTest::newRow("upgrades are off") << Params{{"Upgrade_Enable", "No"}} << "/admin/upgrade?http://192.0.2.1/sip88xx.12-0-1MPP0001-1.loads"_ba << "Upgrade_Enable is No"_ba;
    QTest::newRow("nothing to upgrade to") << Params{} << "/admin/upgrade"_ba << "Upgrade_Rule is empty"_ba;
    QTest::newRow("firmware of other phones") << Params{} << "/admin/upgrade?http://192.0.2.1/sip68xx.12-0-1MPP0001-1.loads"_ba << "model mismatch"_ba;
    QTest::newRow("no custom CA") << Params{} << "/admin/updateca"_ba << "Custom_CA_Rule is empty"_ba;
    // clang-format on
}

void TestActions::shutGateIsNamed()
{
    QFETCH(const SiteBench::Params, params);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, words);
    Bench bench(params);
    const QByteArray said = bench.ask(target);
    QVERIFY2(said.contains(words), said.constData());
    QVERIFY(bench.world.network.requests.empty());
}

// shows C106
void TestActions::upgradeWithoutAServerAsksWhoAsked()
{
    Bench bench;
    QVERIFY(bench.ask("/admin/upgrade?/image/sip88xx.12-0-1MPP0001-1.loads")
                .startsWith("The phone upgrades"));
    bench.world.run(1s);
    QCOMPARE(bench.world.events.last("upgrade.requested").member("url").toString(),
             u"tftp://127.0.0.1:69/image/sip88xx.12-0-1MPP0001-1.loads"_s);
    QCOMPARE(bench.world.value(bench.phone, "Upgrade_Rule"), ""_ba);
    QCOMPARE(bench.ask("/admin/upgrade?/image/sip88xx.12-0-1MPP0001-1.loads"),
             "An upgrade is under way already.\n"_ba);
}

void TestActions::customCaIsFetchedOnce()
{
    Bench bench;
    QCOMPARE(bench.ask("/admin/updateca?http://192.0.2.1/ca.pem"),
             "The phone fetches the custom CA once.\n"_ba);
    bench.world.run(1s);
    QCOMPARE(bench.world.network.requests.size(), size_t(1));
    QCOMPARE(bench.world.network.requests.back().path, "/ca.pem"_ba);
    QCOMPARE(bench.world.value(bench.phone, "Custom_CA_Rule"), ""_ba);
}

void TestActions::busyPhoneResyncsAndUpgradesLater_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("resync") << "/admin/resync?http://192.0.2.1/x"_ba;
    QTest::newRow("upgrade") << "/admin/upgrade?http://192.0.2.1/sip88xx.12-0-1MPP0001-1.loads"_ba;
}

void TestActions::busyPhoneResyncsAndUpgradesLater()
{
    QFETCH(const QByteArray, target);
    Bench bench(Params{{"Forced_Resync_Delay", "0"}});
    bench.call();
    QVERIFY(bench.ask(target).startsWith("The phone is in use: "));
    bench.world.run(1h);
    QVERIFY(bench.world.network.requests.empty());
    bench.hangUp();
    bench.world.run(1s);
    QVERIFY(!bench.world.network.requests.empty());
}

void TestActions::busyPhoneIsNotRestarted_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("reboot") << "/admin/reboot"_ba;
    QTest::newRow("factory reset") << "/admin/factory-reset"_ba;
}

void TestActions::busyPhoneIsNotRestarted()
{
    QFETCH(const QByteArray, target);
    Bench bench;
    bench.call();
    const QByteArray said = bench.ask(target);
    QVERIFY2(said.contains("is in use and was not"), said.constData());
    bench.hangUp();
    bench.world.run(1h);
    QCOMPARE(bench.world.events.count("phone.reboot"), 0);
}

void TestActions::rebootRestartsThePhone()
{
    Bench bench;
    QCOMPARE(bench.ask("/admin/reboot"), "The phone restarts.\n"_ba);
    QCOMPARE(bench.world.events.last("phone.reboot").member("reason").toString(),
             u"user-triggered"_s);
}

void TestActions::factoryResetWantsConfirmation()
{
    Bench bench(Params{{"GPP_A", "kept until then"}});
    const http::Response page = bench.answer(SiteBench::visit("/admin/factory-reset"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Confirm Factory Reset"));
    QCOMPARE(bench.world.events.count("phone.factory_reset"), 0);
    const QByteArray token = test::tokenOn(page);
    QVERIFY(!token.isEmpty());

    http::Request forged = SiteBench::post("/admin/factory-reset", "csrf=0123");
    QVERIFY(bench.answer(forged).status >= 400);
    QCOMPARE(bench.world.value(bench.phone, "GPP_A"), "kept until then"_ba);

    http::Request confirmed = SiteBench::post("/admin/factory-reset", "csrf=" + token);
    QByteArrayList cookies;
    for (const QByteArray& cookie : test::headersOf(page, "Set-Cookie"))
        cookies += cookie.first(cookie.indexOf(';'));
    SiteBench::setHeader(confirmed, "Cookie", cookies.join("; "));
    QCOMPARE(bench.answer(confirmed).status, 200);
    QCOMPARE(bench.world.value(bench.phone, "GPP_A"), ""_ba);
    QCOMPARE(bench.world.events.count("phone.factory_reset"), 1);
    QCOMPARE(bench.world.events.last("phone.reboot").member("reason").toString(),
             u"factory-reset"_s);
}

void TestActions::headDoesNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/admin/reboot", "/admin/resync", "/admin/upgrade?/x.loads",
                               "/admin/updateca?http://192.0.2.1/x", "/admin/ping?a.example"})
        QTest::newRow(target) << QByteArray(target);
}

void TestActions::headDoesNothing()
{
    QFETCH(const QByteArray, target);
    Bench bench;
    const http::Response response = bench.answer(SiteBench::request("HEAD", target));
    QCOMPARE(response.status, 405);
    bench.world.run(1s);
    QVERIFY(bench.world.network.requests.empty());
    QVERIFY(bench.world.network.lookups.empty());
    QCOMPARE(bench.world.events.count("phone.reboot"), 0);
}

void TestActions::browserSeesAPage()
{
    Bench bench;
    const http::Response page = bench.answer(SiteBench::visit("/admin/resync?http://192.0.2.1/x"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
    QVERIFY(page.body.contains("Action accepted"));
}

void TestActions::whatIsShownOfARuleIsText()
{
    Bench bench;
    const http::Response page = bench.answer(SiteBench::visit(
        "/admin/resync?[--uid%20%22%3Cscript%3Ealert(1)%3C/script%3E]gopher://%3Cb%3E"));
    QCOMPARE(page.status, 400);
    QVERIFY(!page.body.contains("<script>") && !page.body.contains("<b>"));
}

void TestActions::pingLooksANameUp()
{
    Bench bench;
    bench.world.network.setName("prov.example", {IpAddress::v4(0xc0000201)});
    QVERIFY(bench.ask("/admin/ping?prov.example").startsWith("prov.example is being looked up"));
    const http::Response page = bench.answer(SiteBench::visit("/admin/ping?prov.example"));
    QVERIFY(page.body.contains("http-equiv=\"refresh\""));
    bench.world.run(1s);
    const QByteArray said = bench.ask("/admin/ping?prov.example%20-c%205");
    QVERIFY2(said.startsWith("prov.example is at 192.0.2.1. No echo request was sent"),
             said.constData());
    QCOMPARE(bench.world.network.lookups.size(), size_t(1));
    bench.world.run(1min);
    QVERIFY(bench.ask("/admin/ping?prov.example").contains("is being looked up"));
}

void TestActions::pingSaysThatANameHasNoAddress()
{
    Bench bench;
    (void)bench.ask("/admin/ping?no.example");
    bench.world.run(1s);
    QVERIFY(
        bench.ask("/admin/ping?no.example").startsWith("no.example has no address: no such name."));
    QVERIFY(bench.ask("/admin/ping?other.example").startsWith("other.example is being looked up"));
}

void TestActions::pingOfAnAddressNeedsNoLookup()
{
    Bench bench;
    QVERIFY(bench.ask("/admin/ping?192.0.2.7").startsWith("192.0.2.7 is at 192.0.2.7."));
    QVERIFY(bench.world.network.lookups.empty());
}

void TestActions::pingTakesNamesOnly_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a blank") << "%20"_ba;
    QTest::newRow("a command") << "a;reboot"_ba;
    QTest::newRow("a substitution") << "$(reboot)"_ba;
    QTest::newRow("a path") << "../../etc"_ba;
    QTest::newRow("markup") << "%3Cb%3E"_ba;
    QTest::newRow("a letter beyond ASCII") << "%C3%A4.example"_ba;
    QTest::newRow("a name without end") << QByteArray(254, 'a');
    QTest::newRow("a % that is none") << "a%"_ba;
}

void TestActions::pingTakesNamesOnly()
{
    QFETCH(const QByteArray, query);
    Bench bench;
    QVERIFY(!bench.ask("/admin/ping?" + query, 400).isEmpty());
    QVERIFY(bench.world.network.lookups.empty());
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
