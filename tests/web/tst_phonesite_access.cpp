#include "tests/support/sitebench.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;
using web::Exposure;

namespace {

using Bench = SiteBench;

http::Request with(http::Request request, const QByteArray& name, const QByteArray& value)
{
    Bench::setHeader(request, name, value);
    return request;
}

/// What the login page gives a browser: its cookie and the form's token.
struct Form
{
    QByteArray cookie;
    QByteArray token;

    explicit Form(Bench& bench)
    {
        const http::Response page = bench.answer(Bench::visit("/login"));
        cookie = cookieOf(page, "browser");
        token = tokenOn(page);
    }
    [[nodiscard]] http::Request logout() const
    {
        http::Request request = Bench::post("/logout", "csrf=" + token);
        Bench::setHeader(request, "Cookie", cookie);
        return request;
    }
};

} // namespace

/// Who is let in before any password is asked for: Host, other sites, addresses, settings, tokens.
class TestPhoneSiteAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsAreAddresses_data();
    void hostsAreAddresses();
    void aRequestHasOneHost();
    void headersThatDecideComeOnce_data();
    void headersThatDecideComeOnce();
    void otherSitesAreRefused_data();
    void otherSitesAreRefused();
    void aProgramIsNoOtherSite();
    void otherSitesMayReadExportsUnlessStrict();
    void nothingHappensForAnotherSite();
    void nothingHappensAheadOfTheUser();
    void aLinkOfAnotherSiteLeadsToTheLogin();
    void loopbackAloneIsServed();
    void exposedPhonesNeedBothPasswords_data();
    void exposedPhonesNeedBothPasswords();
    void listsOfPhonesAreNotForOthers();
    void adminAccessCanBeSwitchedOff();
    void directActionsCanBeSwitchedOff();
    void formsNeedTheirToken();
    void tokensAreOfPhoneAndBrowser();
    void theJsonTwinNeedsItsType();
};

void TestPhoneSiteAccess::hostsAreAddresses_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char* host, int status) {
        QTest::newRow(host) << QByteArray(host) << status;
    };
    row("127.1.0.1:8080", 200);
    row("127.1.0.1", 200);
    row("127.0.0.1:8080", 200);
    row("192.0.2.7", 200);
    row("localhost:8080", 200);
    row("LOCALHOST", 200);
    row("[::1]:8080", 200);
    row("[2001:db8::1]", 200);
    row("2001:db8::1", 421);
    row("phone.example.org", 421);
    row("127.0.0.1.example.org", 421);
    row("localhost.example.org:8080", 421);
    row("example.org:8080", 421);
    row("localhost.", 421);
    row("127.1.0.1:", 421);
    row("127.1.0.1:99999", 421);
    row("127.1.0.1:80a", 421);
    row("127.1.0.1:8080@example.org", 421);
    row("[::1", 421);
    row("[::1]x", 421);
    row("[]", 421);
    row("", 421);
    row(":8080", 421);
    row("2130706433", 421);
    row("<script>", 421);
    row("127.1.0.1\r\nX-Evil: 1", 421);
}

void TestPhoneSiteAccess::hostsAreAddresses()
{
    QFETCH(QByteArray, host);
    Bench bench;
    bench.add();
    const http::Response response =
        bench.answer(with(Bench::visit("/login"), "Host", host.isEmpty() ? "" : host));
    QTEST(response.status, "status");
    QVERIFY(response.status == 200 || !response.body.contains("<script"));
}

void TestPhoneSiteAccess::aRequestHasOneHost()
{
    Bench bench;
    bench.add();
    QCOMPARE(bench.status(with(Bench::request("GET", "/login"), "Host", {})), 400);
}

void TestPhoneSiteAccess::headersThatDecideComeOnce_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"Host", "Origin", "Referer", "Sec-Fetch-Site", "Cookie",
                             "Authorization", "Content-Type", "Content-Length"})
        QTest::newRow(name) << QByteArray(name);
}

void TestPhoneSiteAccess::headersThatDecideComeOnce()
{
    QFETCH(QByteArray, name);
    Bench bench;
    bench.add();
    http::Request request = Bench::request("GET", "/login");
    request.headers.push_back({name, "127.1.0.1:8080"});
    request.headers.push_back({name.toLower(), "127.1.0.1:8080"});
    QCOMPARE(bench.status(request), 400);
}

void TestPhoneSiteAccess::otherSitesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char* name, const char* value, bool isOurs) {
        QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << isOurs;
    };
    row("Sec-Fetch-Site", "same-origin", true);
    row("Sec-Fetch-Site", "none", true);
    row("Sec-Fetch-Site", "same-site", false);
    row("Sec-Fetch-Site", "cross-site", false);
    row("Sec-Fetch-Site", "nonsense", false);
    row("Origin", "http://127.1.0.1:8080", true);
    row("Origin", "HTTP://127.1.0.1:8080", false);
    row("Origin", "https://127.1.0.1:8080", false);
    row("Origin", "http://127.1.0.1", false);
    row("Origin", "http://127.1.0.1:8081", false);
    row("Origin", "http://127.1.0.1:80801", false);
    row("Origin", "http://example.org", false);
    row("Origin", "null", false);
    row("Origin", "", false);
    row("Referer", "http://127.1.0.1:8080/admin/advanced?x", true);
    row("Referer", "http://127.1.0.1:8080", true);
    row("Referer", "http://example.org/", false);
    row("Referer", "http://127.1.0.1:8080@example.org/", false);
    row("Referer", "http://127.1.0.1:8080.example.org/", false);
    row("Referer", "http://example.org/http://127.1.0.1:8080/", false);
    row("Referer", "about:blank", false);
}

void TestPhoneSiteAccess::otherSitesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isOurs);
    Bench bench;
    bench.add();
    for (const char* target :
         {"/admin/resync", "/admin/ping?127.0.0.1", "/language?to=de", "/logout"}) {
        const http::Response response =
            bench.answer(with(Bench::request("GET", target), name, value));
        QCOMPARE(response.status != 403, isOurs);
        QVERIFY(isOurs || response.body.contains("another site"));
    }
    for (const char* target : {"/CGI/Execute", "/admin/config.xml", "/login"}) {
        http::Request request = Bench::post(target, "csrf=x&XML=<a/>");
        const http::Response response = bench.answer(with(std::move(request), name, value));
        QCOMPARE(!response.body.contains("another site"), isOurs);
        QVERIFY(isOurs || response.status == 403);
    }
    QCOMPARE(bench.status(with(Bench::request("GET", "/admin/info/status"), name, value)), 200);
}

void TestPhoneSiteAccess::aProgramIsNoOtherSite()
{
    Bench bench;
    bench.add();
    QCOMPARE(bench.status(Bench::request("GET", "/admin/resync")), 200);
}

void TestPhoneSiteAccess::otherSitesMayReadExportsUnlessStrict()
{
    for (const bool isStrict : {false, true}) {
        phone::Settings settings;
        settings.quirks.isRefererStrict = isStrict;
        Bench bench(Exposure::LoopbackOnly, settings);
        bench.add();
        for (const char* target : {"/admin/cfg.xml", "/status.xml", "/admin/log.tar"}) {
            const auto request =
                with(Bench::request("GET", target), "Referer", "http://example.org/");
            QCOMPARE(bench.status(request), isStrict ? 403 : 200);
        }
        QCOMPARE(bench.status(
                     with(Bench::request("GET", "/info/status"), "Referer", "http://a.example/")),
                 200);
    }
}

void TestPhoneSiteAccess::nothingHappensForAnotherSite()
{
    Bench bench;
    bench.add();
    bench.world.events.events.clear();
    const auto evil = [](http::Request request) {
        return with(std::move(request), "Origin", "http://example.org");
    };
    QCOMPARE(bench.status(evil(Bench::request("GET", "/admin/reboot"))), 403);
    QCOMPARE(bench.status(evil(Bench::request("GET", "/admin/resync?tftp://127.0.0.1/a"))), 403);
    QCOMPARE(bench.status(evil(Bench::post("/admin/config.xml", flatProfile("<GPP_A>1</GPP_A>")))),
             403);
    bench.world.run(5s);
    QVERIFY(bench.world.events.events.empty());
    QVERIFY(bench.world.network.requests.empty());
    QVERIFY(bench.world.engine[0].isUp());
    QCOMPARE(bench.world.value(0, "GPP_A"), QByteArray());
}

void TestPhoneSiteAccess::nothingHappensAheadOfTheUser()
{
    Bench bench;
    bench.add();
    QCOMPARE(bench.status(Bench::request("HEAD", "/admin/reboot")), 405);
    QCOMPARE(bench.status(with(Bench::visit("/admin/reboot"), "Sec-Purpose", "prefetch;prerender")),
             403);
    bench.world.run(1s);
    QVERIFY(bench.world.engine[0].isUp());
    QCOMPARE(bench.status(with(Bench::visit("/admin"), "Sec-Purpose", "prefetch")), 200);
    QCOMPARE(bench.status(Bench::request("HEAD", "/admin/cfg.xml")), 200);
}

void TestPhoneSiteAccess::aLinkOfAnotherSiteLeadsToTheLogin()
{
    Bench bench;
    bench.add({{"Admin_Password", "Secret#1word"}});
    const auto foreign = [](const QByteArray& target) {
        return with(Bench::visit(target), "Sec-Fetch-Site", "cross-site");
    };
    const http::Response led = bench.answer(foreign("/admin/advanced"));
    QCOMPARE(led.status, 303);
    QCOMPARE(bench.status(foreign(headerOf(led, "Location"))), 200);
}

void TestPhoneSiteAccess::loopbackAloneIsServed()
{
    Bench bench;
    const Endpoint outside = Bench::at(0xc0000207);
    bench.add({}, MacAddress(1), outside);
    const http::Response response = bench.answer(Bench::request("GET", "/login", outside));
    QCOMPARE(response.status, 403);
    QVERIFY(response.body.contains("--expose-admin"));
    // Whoever asks: it is the address that counts.
    QCOMPARE(bench.status(Bench::request("GET", "/status.xml", outside)), 403);
    Bench open(Exposure::Open);
    open.add({}, MacAddress(1), outside);
    QCOMPARE(open.status(Bench::request("GET", "/login", outside)), 200);
}

void TestPhoneSiteAccess::exposedPhonesNeedBothPasswords_data()
{
    QTest::addColumn<QByteArray>("admin");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << QByteArray() << 403;
    QTest::newRow("admin's") << QByteArray("Secret#1word") << QByteArray() << 403;
    QTest::newRow("user's") << QByteArray() << QByteArray("Secret#2word") << 403;
    QTest::newRow("both") << QByteArray("Secret#1word") << QByteArray("Secret#2word") << 200;
}

void TestPhoneSiteAccess::exposedPhonesNeedBothPasswords()
{
    QFETCH(QByteArray, admin);
    QFETCH(QByteArray, user);
    QFETCH(int, status);
    const Endpoint outside = Bench::at(0xc0000207);
    Bench bench(Exposure::WithPasswords);
    bench.add({{"Admin_Password", admin}, {"User_Password", user}}, MacAddress(1), outside);
    const http::Response response = bench.answer(Bench::request("GET", "/login", outside));
    QCOMPARE(response.status, status);
    QVERIFY(status == 200 || (response.body.contains("Admin_Password") &&
                              response.body.contains("--expose-admin=open")));
    bench.add({}, MacAddress(2));
    QCOMPARE(bench.status(Bench::request("GET", "/login")), 200);
}

void TestPhoneSiteAccess::listsOfPhonesAreNotForOthers()
{
    const Endpoint outside = Bench::at(0xc0000207);
    Bench bench;
    bench.phones.add(MacAddress(1), outside);
    bench.phones.add(MacAddress(2), outside);
    const http::Response response = bench.answer(Bench::request("GET", "/phones/", outside));
    QCOMPARE(response.status, 403);
    QVERIFY(!response.body.contains("000000000001"));
}

void TestPhoneSiteAccess::adminAccessCanBeSwitchedOff()
{
    Bench bench;
    bench.add({{"Enable_Web_Admin_Access", "No"}});
    for (const char* target : {"/admin", "/admin/", "/admin/advanced/info/status", "/admin/resync",
                               "/admin/cfg.xml", "/admin/nothing", "/vphone/why"}) {
        const http::Response response = bench.get(target);
        QCOMPARE(response.status, 403);
        QVERIFY(response.body.contains("Enable_Web_Admin_Access"));
    }
    const http::Response user = bench.get("/advanced/info/status");
    QCOMPARE(user.status, 200);
    QVERIFY(!user.body.contains("Admin Login"));
    QVERIFY(!user.body.contains("/vphone/why"));
}

void TestPhoneSiteAccess::directActionsCanBeSwitchedOff()
{
    Bench bench;
    bench.add({{"Enable_Direct_Action_Url", "No"}});
    for (const char* target : {"/admin/resync", "/admin/reboot", "/admin/ping?a"}) {
        const http::Response response = bench.get(target);
        QCOMPARE(response.status, 403);
        QVERIFY(response.body.contains("Enable_Direct_Action_Url"));
    }
    QCOMPARE(bench.get("/admin/info/status").status, 200);
}

void TestPhoneSiteAccess::formsNeedTheirToken()
{
    Bench bench;
    bench.add();
    const Form form(bench);
    QCOMPARE(form.token.size(), 32);
    QCOMPARE(bench.status(form.logout()), 303);
    http::Request request = form.logout();
    request.body = "csrf=" + QByteArray(32, '0');
    QCOMPARE(bench.status(request), 403);
    request.body = "csrf=";
    QCOMPARE(bench.status(request), 403);
    request.body = "a=b";
    QCOMPARE(bench.status(request), 403);
    request.body = "xcsrf=" + form.token;
    QCOMPARE(bench.status(request), 403);
    request.body = "a=b&csrf=" + form.token;
    QCOMPARE(bench.status(request), 303);
}

void TestPhoneSiteAccess::tokensAreOfPhoneAndBrowser()
{
    Bench bench;
    bench.add();
    const Form one(bench);
    const Form two(bench);
    QVERIFY(one.token != two.token);
    QCOMPARE(bench.status(with(one.logout(), "Cookie", two.cookie)), 403);
    QCOMPARE(bench.status(with(one.logout(), "Cookie", {})), 403);
    bench.add({}, MacAddress(2), Bench::at(0x7f010002));
    http::Request elsewhere = Bench::post(
        "/logout", "csrf=" + one.token, "application/x-www-form-urlencoded", Bench::at(0x7f010002));
    QCOMPARE(bench.status(with(elsewhere, "Cookie", one.cookie)), 403);
    // A program without cookies has a token, too.
    const QByteArray token = tokenOn(bench.get("/login"));
    QCOMPARE(bench.status(Bench::post("/logout", "csrf=" + token)), 303);
}

void TestPhoneSiteAccess::theJsonTwinNeedsItsType()
{
    Bench bench;
    bench.add();
    const QByteArray body = "{\"GPP_A\":\"1\"}";
    QCOMPARE(bench.status(Bench::post("/api/v1/config", body)), 415);
    QCOMPARE(bench.status(Bench::post("/api/v1/config", body, "text/plain")), 415);
    QCOMPARE(bench.world.value(0, "GPP_A"), QByteArray());
    QCOMPARE(bench.status(Bench::post("/api/v1/config", body, "application/json")), 200);
    QCOMPARE(bench.world.value(0, "GPP_A"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestPhoneSiteAccess)
#include "tst_phonesite_access.moc"
