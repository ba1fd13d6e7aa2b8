#include "core/http/authorization.h"
#include "tests/support/sitebench.h"

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;

namespace {

using Bench = SiteBench;
const QByteArray adminPassword = "Admin#1word";
const QByteArray userPassword = "User#2word";
const Bench::Params passwords{{"Admin_Password", adminPassword}, {"User_Password", userPassword}};

http::Request with(http::Request request, const QByteArray& name, const QByteArray& value)
{
    Bench::setHeader(request, name, value);
    return request;
}

/// As curl --digest does it: asked once, then with the answer to the challenge \a which.
http::Response byDigest(Bench& bench, http::Request request, const QByteArray& user,
                        const QByteArray& password, size_t which = 0)
{
    const http::Response asked = bench.answer(request);
    const auto challenges = headersOf(asked, "WWW-Authenticate");
    if (asked.status != 401 || challenges.size() != 2)
        return {};
    http::Account account;
    account.login = ports::Credentials{user, password};
    account.cnonce = "0123456789";
    const auto method = request.method == "POST" ? ports::Method::Post : ports::Method::Get;
    Bench::setHeader(request, "Authorization",
                     http::authorization(challenges[which], account, method, request.target));
    return bench.answer(request);
}

/// A browser that keeps its cookies.
class Browser
{
public:
    explicit Browser(Bench& bench) : m_bench(bench) {}

    http::Response get(const QByteArray& target) { return send(Bench::visit(target)); }
    /// Fills the login form in.
    http::Response login(const QByteArray& user, const QByteArray& password,
                         const QByteArray& to = "/admin/info/status")
    {
        const QByteArray token = tokenOn(get("/login?to=" + to));
        http::Request request =
            Bench::post("/login", "csrf=" + token + "&account=" + user +
                                      "&password=" + password.toPercentEncoding() + "&to=" + to);
        Bench::setHeader(request, "Accept", "text/html");
        Bench::setHeader(request, "Origin", "http://127.1.0.1:8080");
        return send(request);
    }
    http::Response send(http::Request request)
    {
        if (!m_cookies.empty()) {
            QByteArray line;
            for (const auto& [name, value] : m_cookies)
                line += (line.isEmpty() ? "" : "; ") + name + '=' + value;
            Bench::setHeader(request, "Cookie", line);
        }
        http::Response response = m_bench.answer(request);
        for (const QByteArray& set : headersOf(response, "Set-Cookie")) {
            const qsizetype equals = set.indexOf('=');
            m_cookies[set.first(equals)] = set.sliced(equals + 1, set.indexOf(';') - equals - 1);
        }
        return response;
    }

private:
    Bench& m_bench;
    std::map<QByteArray, QByteArray> m_cookies;
};

} // namespace

/// Passwords: by Digest, by Basic, in addresses, by form; sessions and their end.
class TestPhoneSiteLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPasswordsNobodyIsAsked();
    void programsAreAskedForADigest();
    void digestsAreTaken_data();
    void digestsAreTaken();
    void digestsAreOfTheirTarget();
    void oldNoncesAreAskedForAnew();
    void noncesOfAnotherRunAreNoWrongPassword();
    void basicIsForTlsAlone();
    void passwordsInAddresses_data();
    void passwordsInAddresses();
    void passwordsInAddressesAreForActionsAlone();
    void anAdminSeesTheUsersPages();
    void aUserSeesNoAdminPages();
    void browsersAreLedToTheForm();
    void actionsAreNotLedToTheForm();
    void aSessionLasts();
    void aSessionEndsWhenItIsIdle();
    void aSessionEndsInTheEnd();
    void aSessionEndsWithItsPassword();
    void loggingOutEndsASession();
    void cookiesAreGuarded_data();
    void cookiesAreGuarded();
    void wrongFormsAreToldApartFromRightOnes();
    void whoIsWrongTooOftenWaits();
    void aWaitDoesNotEndSessions();
    void loginsAreNoted();
    void tenThousandWrongLogins();
    void thePhonesOfOneHostDoNotShareSessions();
    void adminLoginIsNotOfferedWithoutAdminAccess();
};

void TestPhoneSiteLogin::withoutPasswordsNobodyIsAsked()
{
    Bench bench;
    bench.add();
    for (const char* target : {"/", "/admin/info/status", "/admin/cfg.xml", "/admin/resync"})
        QCOMPARE(bench.status(Bench::request("GET", target)), 200);
    QCOMPARE(headerOf(bench.answer(with(Bench::post("/login", ""), "Cookie", {})), "Location"),
             QByteArray());
}

void TestPhoneSiteLogin::programsAreAskedForADigest()
{
    Bench bench;
    bench.add(passwords);
    for (const char* target : {"/", "/admin/info/status", "/admin/cfg.xml", "/admin/resync"}) {
        const http::Response response = bench.get(target);
        QCOMPARE(response.status, 401);
        const auto challenges = headersOf(response, "WWW-Authenticate");
        QCOMPARE(challenges.size(), size_t(2));
        QVERIFY(challenges[0].startsWith("Digest realm=\"CP-8841-3PCC\", nonce=\""));
        QVERIFY(challenges[0].contains("qop=\"auth\", algorithm=SHA-256"));
        QVERIFY(challenges[1].contains("qop=\"auth\", algorithm=MD5"));
        QVERIFY(!response.body.contains(adminPassword));
    }
    QCOMPARE(bench.get("/vphone.css").status, 200);
}

void TestPhoneSiteLogin::digestsAreTaken_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* target, const char* user,
                        const QByteArray& password, int status) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(user) << password << status;
    };
    row("admin", "/admin/info/status", "admin", adminPassword, 200);
    row("admin, an action", "/admin/resync?tftp://127.0.0.1/a%2eb", "admin", adminPassword, 200);
    row("admin, wrong", "/admin/info/status", "admin", userPassword, 401);
    row("admin, none", "/admin/info/status", "admin", "", 401);
    row("user", "/info/status", "user", userPassword, 200);
    row("user, wrong", "/info/status", "user", "x", 401);
    row("user for admin", "/admin/info/status", "user", userPassword, 401);
    row("admin for user", "/info/status", "admin", adminPassword, 200);
    row("somebody", "/info/status", "root", adminPassword, 401);
}

void TestPhoneSiteLogin::digestsAreTaken()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    for (const size_t algorithm : {0U, 1U}) {
        Bench bench;
        bench.add(passwords);
        QTEST(byDigest(bench, Bench::request("GET", target), user, password, algorithm).status,
              "status");
    }
}

void TestPhoneSiteLogin::digestsAreOfTheirTarget()
{
    Bench bench;
    bench.add(passwords);
    const http::Response asked = bench.get("/admin/info/status");
    http::Account account;
    account.login = ports::Credentials{"admin", adminPassword};
    account.cnonce = "0123456789";
    const QByteArray answer = http::authorization(headersOf(asked, "WWW-Authenticate")[0], account,
                                                  ports::Method::Get, "/admin/info/status");
    QCOMPARE(
        bench.status(with(Bench::request("GET", "/admin/info/status"), "Authorization", answer)),
        200);
    QCOMPARE(bench.status(with(Bench::request("GET", "/admin/reboot"), "Authorization", answer)),
             401);
    QCOMPARE(
        bench.status(with(Bench::request("GET", "/admin/info/status?x"), "Authorization", answer)),
        401);
}

void TestPhoneSiteLogin::oldNoncesAreAskedForAnew()
{
    Bench bench;
    bench.add(passwords);
    const http::Response asked = bench.get("/info/status");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(bench.get("/info/status").status, 401);
    http::Account account;
    account.login = ports::Credentials{"user", userPassword};
    account.cnonce = "0123456789";
    const QByteArray answer = http::authorization(headersOf(asked, "WWW-Authenticate")[0], account,
                                                  ports::Method::Get, "/info/status");
    const auto request = with(Bench::request("GET", "/info/status"), "Authorization", answer);
    QCOMPARE(bench.status(request), 200);
    bench.world.run(301s);
    const http::Response stale = bench.answer(request);
    QCOMPARE(stale.status, 401);
    QVERIFY(headerOf(stale, "WWW-Authenticate").endsWith("stale=true"));
}

void TestPhoneSiteLogin::noncesOfAnotherRunAreNoWrongPassword()
{
    Bench before;
    before.add(passwords);
    Bench bench;
    bench.add(passwords);
    http::Account account;
    account.login = ports::Credentials{"user", userPassword};
    account.cnonce = "0123456789";
    // A nonce that has the form of ours, signed with another secret.
    QByteArray challenge = headersOf(before.get("/"), "WWW-Authenticate")[0];
    const qsizetype nonce = challenge.indexOf("nonce=\"") + 7;
    for (qsizetype i = 40; i < 64; ++i)
        challenge[nonce + i] = '0';
    const QByteArray answer =
        http::authorization(challenge, account, ports::Method::Get, "/info/status");
    for (int i = 0; i < 20; ++i) {
        const http::Response response =
            bench.answer(with(Bench::request("GET", "/info/status"), "Authorization", answer));
        QCOMPARE(response.status, 401);
        QVERIFY(headerOf(response, "WWW-Authenticate").contains("stale=true"));
    }
}

void TestPhoneSiteLogin::basicIsForTlsAlone()
{
    Bench bench;
    Bench::Params params = passwords;
    bench.add(params);
    const QByteArray header = basic("admin", adminPassword);
    QCOMPARE(bench.status(with(Bench::request("GET", "/admin/cfg.xml"), "Authorization", header)),
             401);
    params.emplace_back("Enable_Protocol", "Https");
    Bench secure;
    secure.add(params);
    http::Request request = with(Bench::request("GET", "/admin/cfg.xml"), "Authorization", header);
    request.channel.isTls = true;
    QCOMPARE(secure.status(request), 200);
    Bench::setHeader(request, "Authorization", basic("admin", "wrong"));
    QCOMPARE(secure.status(request), 401);
    Bench::setHeader(request, "Authorization", "Basic !!!");
    QCOMPARE(secure.status(request), 401);
}

void TestPhoneSiteLogin::passwordsInAddresses_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("statusOfUser");
    QTest::newRow("admin") << QByteArray("&xuser=admin&xpassword=Admin%231word") << 200 << 200;
    QTest::newRow("user") << QByteArray("&xuser=user&xpassword=User%232word") << 401 << 200;
    QTest::newRow("wrong") << QByteArray("&xuser=admin&xpassword=Admin") << 401 << 401;
    QTest::newRow("empty") << QByteArray("&xuser=admin&xpassword=") << 401 << 401;
    QTest::newRow("none") << QByteArray("&xuser=admin") << 401 << 401;
    QTest::newRow("nobody") << QByteArray("&xuser=&xpassword=") << 401 << 401;
}

void TestPhoneSiteLogin::passwordsInAddresses()
{
    QFETCH(QByteArray, account);
    QFETCH(int, status);
    Bench bench;
    bench.add(passwords);
    const QByteArray profile = flatProfile("<GPP_A>1</GPP_A>");
    QCOMPARE(bench.get("/admin/cfg.xml" + account).status, status);
    QTEST(bench.get("/status.xml" + account).status, "statusOfUser");
    QCOMPARE(bench.status(Bench::post("/admin/config.xml" + account, profile, "text/xml")), status);
    QCOMPARE(bench.world.value(0, "GPP_A"), QByteArray(status == 200 ? "1" : ""));
    const http::Response resync = bench.get("/admin/resync?tftp://127.0.0.1/a.xml" + account);
    QCOMPARE(resync.status, status);
    bench.world.run(1s);
    QCOMPARE(bench.world.network.requests.size(), size_t(status == 200 ? 1 : 0));
    for (const auto& request : bench.world.network.requests)
        QCOMPARE(request.path, QByteArray("/a.xml"));
    for (const events::Event& event : bench.events.events)
        QVERIFY(!event.toLine().contains("word"));
    for (const events::Event& event : bench.world.events.events)
        QVERIFY(!event.toLine().contains("1word"));
}

void TestPhoneSiteLogin::passwordsInAddressesAreForActionsAlone()
{
    Bench bench;
    bench.add(passwords);
    const http::Response response =
        bench.get("/admin/info/status?&xuser=admin&xpassword=Admin%231word");
    QCOMPARE(response.status, 400);
}

void TestPhoneSiteLogin::anAdminSeesTheUsersPages()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    QCOMPARE(browser.get("/info/status").status, 200);
    QCOMPARE(browser.get("/admin/info/status").status, 200);
}

void TestPhoneSiteLogin::aUserSeesNoAdminPages()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    QCOMPARE(browser.login("user", userPassword, "/info/status").status, 303);
    QCOMPARE(browser.get("/info/status").status, 200);
    const http::Response refused = browser.get("/admin/info/status");
    QCOMPARE(refused.status, 303);
    QVERIFY(headerOf(refused, "Location").startsWith("/login?to="));
    QCOMPARE(browser.get("/admin/reboot").status, 401);
    QCOMPARE(browser.get("/vphone/why").status, 303);
}

void TestPhoneSiteLogin::browsersAreLedToTheForm()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    const http::Response led = browser.get("/admin/advanced/info/status?a=b");
    QCOMPARE(led.status, 303);
    const QByteArray location = headerOf(led, "Location");
    QCOMPARE(location, QByteArray("/login?to=/admin/advanced/info/status%3Fa%3Db"));
    const http::Response form = browser.get(location);
    QCOMPARE(form.status, 200);
    QVERIFY(form.body.contains("type=\"password\""));
    QVERIFY(form.body.contains("value=\"admin\""));
    QVERIFY(form.body.contains("name=\"to\" value=\"/admin/advanced/info/status?a=b\""));
    QCOMPARE(headerOf(browser.login("admin", adminPassword, "/admin/advanced"), "Location"),
             QByteArray("/admin/advanced"));
}

void TestPhoneSiteLogin::actionsAreNotLedToTheForm()
{
    Bench bench;
    bench.add(passwords);
    const http::Response response = bench.answer(Bench::visit("/admin/resync"));
    QCOMPARE(response.status, 401);
    QCOMPARE(headersOf(response, "WWW-Authenticate").size(), size_t(2));
}

void TestPhoneSiteLogin::aSessionLasts()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    for (int i = 0; i < 50; ++i) {
        bench.world.run(60s);
        QCOMPARE(browser.get("/admin/info/status").status, 200);
    }
    QCOMPARE(browser.get("/admin/resync").status, 200);
}

void TestPhoneSiteLogin::aSessionEndsWhenItIsIdle()
{
    Bench bench;
    Bench::Params params = passwords;
    params.emplace_back("Session_Idle_Timeout", "60");
    bench.add(params);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    bench.world.run(60s);
    QCOMPARE(browser.get("/admin/info/status").status, 200);
    bench.world.run(61s);
    QCOMPARE(browser.get("/admin/info/status").status, 303);
}

void TestPhoneSiteLogin::aSessionEndsInTheEnd()
{
    Bench bench;
    Bench::Params params = passwords;
    params.emplace_back("Session_Max_Timeout", "100");
    bench.add(params);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    bench.world.run(50s);
    QCOMPARE(browser.get("/admin/info/status").status, 200);
    bench.world.run(51s);
    QCOMPARE(browser.get("/admin/info/status").status, 303);
}

void TestPhoneSiteLogin::aSessionEndsWithItsPassword()
{
    Bench bench;
    const auto index = bench.add(passwords);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    QVERIFY(bench.world.engine.setParameters(index, {{"Admin_Password", "Another#3word"}},
                                             config::Source::Api));
    QCOMPARE(browser.get("/admin/info/status").status, 303);
}

void TestPhoneSiteLogin::loggingOutEndsASession()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    Browser thief(browser);
    QCOMPARE(browser.get("/logout").status, 303);
    QCOMPARE(browser.get("/admin/info/status").status, 303);
    QCOMPARE(thief.get("/admin/info/status").status, 303);
}

void TestPhoneSiteLogin::cookiesAreGuarded_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("attributes");
    QTest::newRow("own address") << false << false << QByteArray("session-000e08abcdef=")
                                 << QByteArray("; Path=/; HttpOnly; SameSite=Strict");
    QTest::newRow("over TLS") << true << false << QByteArray("tls-session-000e08abcdef=")
                              << QByteArray("; Path=/; HttpOnly; SameSite=Strict; Secure");
    QTest::newRow("shared address")
        << false << true << QByteArray("session-000e08abcdef=")
        << QByteArray("; Path=/phones/000e08abcdef/; HttpOnly; SameSite=Strict");
}

void TestPhoneSiteLogin::cookiesAreGuarded()
{
    QFETCH(bool, isTls);
    QFETCH(bool, isShared);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, attributes);
    Bench bench;
    Bench::Params params = passwords;
    params.emplace_back("Enable_Protocol", isTls ? "Https" : "Http");
    bench.add(params);
    if (isShared)
        bench.add(params, MacAddress(1));
    const QByteArray path = isShared ? "/phones/000e08abcdef/login" : "/login";
    http::Request form = Bench::request("GET", path);
    form.channel.isTls = isTls;
    http::Request login =
        Bench::post(path, "csrf=" + tokenOn(bench.answer(form)) +
                              "&account=user&password=" + userPassword.toPercentEncoding());
    login.channel.isTls = isTls;
    const http::Response opened = bench.answer(login);
    QCOMPARE(opened.status, 303);
    const auto session = headersOf(opened, "Set-Cookie");
    QCOMPARE(session.size(), size_t(1));
    QVERIFY(session[0].startsWith(name));
    QVERIFY(session[0].endsWith(attributes));
    http::Request page = Bench::visit(path.chopped(5) + "info/status");
    page.channel.isTls = isTls;
    QCOMPARE(bench.status(page), 303);
    QCOMPARE(bench.status(with(page, "Cookie", session[0].first(session[0].indexOf(';')))), 200);
}

void TestPhoneSiteLogin::wrongFormsAreToldApartFromRightOnes()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    for (const auto& [user, password] :
         Bench::Params{{"admin", userPassword}, {"admin", ""}, {"root", adminPassword}, {"", ""}}) {
        const http::Response wrong = browser.login(user, password);
        QCOMPARE(wrong.status, 403);
        QVERIFY(wrong.body.contains("role=\"alert\""));
        QVERIFY(wrong.body.contains("type=\"password\""));
        QVERIFY(headersOf(wrong, "Set-Cookie").empty());
        QVERIFY(password.isEmpty() || !wrong.body.contains(password));
    }
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
}

void TestPhoneSiteLogin::whoIsWrongTooOftenWaits()
{
    Bench bench;
    bench.add(passwords);
    const QByteArray wrong = "/admin/cfg.xml&xuser=admin&xpassword=x";
    const QByteArray right = "/admin/cfg.xml&xuser=admin&xpassword=Admin%231word";
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bench.get(wrong).status, 401);
    const http::Response late = bench.get(right);
    QCOMPARE(late.status, 429);
    QCOMPARE(headerOf(late, "Retry-After"), QByteArray("30"));
    http::Request other = Bench::request("GET", right);
    other.channel.peer = Bench::at(0x7f000009, 50000);
    QCOMPARE(bench.status(other), 200);
    Browser browser(bench);
    const http::Response form = browser.login("admin", adminPassword);
    QCOMPARE(form.status, 429);
    QVERIFY(!headerOf(form, "Retry-After").isEmpty());
    bench.world.run(30s);
    QCOMPARE(bench.get(right).status, 200);
}

void TestPhoneSiteLogin::aWaitDoesNotEndSessions()
{
    Bench bench;
    bench.add(passwords);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    for (int i = 0; i < 6; ++i)
        bench.get("/admin/cfg.xml&xuser=admin&xpassword=x");
    QCOMPARE(browser.get("/admin/info/status").status, 200);
}

void TestPhoneSiteLogin::loginsAreNoted()
{
    Bench bench;
    const auto index = bench.add(passwords);
    const auto status = [&](const QByteArray& tag) {
        for (const phone::StatusField& field :
             bench.world.engine[index].statusFields(bench.world.clock.now())) {
            if (field.def->tag == tag)
                return field.value;
        }
        return QByteArray("no such row");
    };
    QCOMPARE(status("Last_Successful_Login"), QByteArray());
    bench.get("/admin/cfg.xml&xuser=admin&xpassword=x");
    QVERIFY(!status("Last_Failed_Login").isEmpty());
    QCOMPARE(status("Last_Successful_Login"), QByteArray());
    Browser browser(bench);
    browser.login("admin", adminPassword);
    QVERIFY(!status("Last_Successful_Login").isEmpty());
}

void TestPhoneSiteLogin::tenThousandWrongLogins()
{
    Bench bench;
    bench.add(passwords);
    for (quint32 i = 0; i < 10'000; ++i) {
        http::Request request = Bench::request("GET", "/admin/cfg.xml&xuser=admin&xpassword=x");
        request.channel.peer = Bench::at(0x7f000000 + i % 4096, 50000);
        const int status = bench.status(request);
        QVERIFY(status == 401 || status == 429);
    }
    bench.world.run(60s);
    QCOMPARE(bench.get("/admin/cfg.xml&xuser=admin&xpassword=Admin%231word").status, 200);
}

void TestPhoneSiteLogin::thePhonesOfOneHostDoNotShareSessions()
{
    Bench bench;
    bench.add(passwords);
    bench.add(passwords, MacAddress(1), Bench::at(Bench::home, 8081));
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword).status, 303);
    http::Request other = Bench::visit("/admin/info/status", Bench::at(Bench::home, 8081));
    QCOMPARE(browser.send(other).status, 303);
}

void TestPhoneSiteLogin::adminLoginIsNotOfferedWithoutAdminAccess()
{
    Bench bench;
    Bench::Params params = passwords;
    params.emplace_back("Enable_Web_Admin_Access", "No");
    bench.add(params);
    Browser browser(bench);
    QCOMPARE(browser.login("admin", adminPassword, "/info/status").status, 403);
    QCOMPARE(browser.login("user", userPassword, "/info/status").status, 303);
}

QTEST_GUILESS_MAIN(TestPhoneSiteLogin)
#include "tst_phonesite_login.moc"
