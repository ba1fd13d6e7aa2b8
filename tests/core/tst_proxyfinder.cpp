#include "core/provision/proxyfinder.h"
#include "tests/support/fakeworld.h"

using namespace vphone;
using namespace vphone::provision;
using namespace vphone::test;
using namespace std::chrono_literals;
using State = ProxyFinder::State;

/// By which HTTP proxy a phone's requests go, and how it finds out.
class TestProxyFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesAreReadAsBrowsersDo_data();
    void routesAreReadAsBrowsersDo();
    void routesThatNameNoProxyAreRefused_data();
    void routesThatNameNoProxyAreRefused();
    void equalScriptsAreOne();

    void discoveryTriesTheLeaseThenDns_data();
    void discoveryTriesTheLeaseThenDns();
    void withoutADiscoveryNothingIsFoundForAWhile();
    void whatIsNoScriptIsRefused_data();
    void whatIsNoScriptIsRefused();
    void aPacUrlThatFailsFailsTheRequest();

    void proxiesAreUsedAsSet_data();
    void proxiesAreUsedAsSet();
    void anAccountIsGivenOnlyWhenAskedFor_data();
    void anAccountIsGivenOnlyWhenAskedFor();
    void aManualProxyThatIsNoneIsToldSo_data();
    void aManualProxyThatIsNoneIsToldSo();
    void upgradesOfThe6821GoStraight_data();
    void upgradesOfThe6821GoStraight();
    void tftpKnowsNoProxy();
    void everyRequestAsksAnew();
    void theScriptIsFetchedOnceUntilTheReboot();
    void aNewSettingLooksForANewScript();
    void theScriptIsToldOfThePhone();
    void aScriptThatFailsFailsTheResync();
    void nothingDiscoveredGoesStraight();
    void theWordOfAProxyIsNoSecret();
};

namespace {

const IpAddress proxyAddress = IpAddress::v4(0xc0a80001);
const IpAddress serverAddress = IpAddress::v4(0xc0a80002);
const QByteArray script = "function FindProxyForURL(url, host) { return 'DIRECT'; }";
const Instant begun = *instantFromIso("2026-01-01T00:00:00Z");

/// `a:1; [::1]:80; direct`
QByteArray textOf(const std::vector<Route>& routes)
{
    QByteArray all;
    for (const Route& route : routes)
        all += (all.isEmpty() ? "" : "; ") +
               (route ? route->host + ':' + QByteArray::number(route->port) : "direct");
    return all;
}

QByteArray needOf(ProxyFinder& finder)
{
    const Transfer::Need need = finder.takeNeed();
    if (const auto* addresses = std::get_if<Transfer::NeedAddresses>(&need))
        return addresses->name;
    if (const auto* request = std::get_if<Transfer::NeedReply>(&need))
        return "GET " + request->request.host + request->request.path;
    return "nothing";
}

ports::ResolveResult found(const IpAddress& address)
{
    ports::ResolveResult result;
    result.addresses = {address};
    return result;
}

ports::ResolveResult notFound()
{
    ports::ResolveResult result;
    result.cause = Cause::Dns;
    result.detail = "no such name";
    return result;
}

using Params = std::vector<std::pair<QByteArray, QByteArray>>;

/// A phone that resyncs from http://server.example/x.xml, and what came of it.
struct Case
{
    explicit Case(Params params, const phone::Settings& settings = {},
                  const QByteArray& model = "CP-6841-3PCC")
        : world(settings)
    {
        params.insert(params.begin(), {"Profile_Rule", "http://server.example/x.xml"});
        world.network.setName("proxy.example", {proxyAddress});
        world.network.setName("server.example", {serverAddress});
        world.network.setServer([](const ports::FetchRequest& request) {
            return reply(request.path.contains("pac") || request.path.contains("wpad")
                             ? script
                             : flatProfile("<GPP_A>1</GPP_A>"));
        });
        phone = world.addPhone(params, model);
    }

    void boot()
    {
        world.engine.powerOn(phone);
        world.run(30s);
    }
    /// `x.xml by proxy.example:3128` for each request.
    [[nodiscard]] QByteArray requests() const
    {
        QByteArray all;
        for (const ports::FetchRequest& request : world.network.requests) {
            all += (all.isEmpty() ? "" : ", ") + request.path;
            if (request.proxy)
                all += " by " + request.proxy->host + ':' +
                       QByteArray::number(request.proxy->port) + '@' +
                       request.addresses.front().toText();
        }
        return all;
    }
    [[nodiscard]] QByteArray failure() const
    {
        const auto failed = world.events.named("resync.failed");
        return failed.empty() ? QByteArray("none")
                              : failed.front().member("detail").toString().toUtf8();
    }

    World world;
    fleet::PhoneIndex phone = 0;
};

ports::ProxyResult pacSays(QByteArray routes)
{
    ports::ProxyResult result;
    result.routes = std::move(routes);
    return result;
}

phone::Settings withLease(std::map<int, QByteArray> options, QByteArray domain)
{
    auto lease = std::make_shared<dhcp::Lease>();
    lease->options = std::move(options);
    lease->domain = std::move(domain);
    phone::Settings settings;
    settings.lease = std::move(lease);
    return settings;
}

} // namespace

void TestProxyFinder::routesAreReadAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("routes");
    const auto row = [](const char* name, QByteArray text, QByteArray routes) {
        QTest::newRow(name) << text << routes;
    };
    row("one", "PROXY a.example:3128", "a.example:3128");
    row("several", "PROXY a:1; PROXY b:2; DIRECT", "a:1; b:2; direct");
    row("nothing", "", "direct");
    row("blanks alone", " \t", "direct");
    row("without a port", "PROXY a.example", "a.example:80");
    row("any case, any blanks", "  proxy\ta:1 ;; DIRECT ; ", "a:1; direct");
    row("its newer name", "HTTP a:1", "a:1");
    row("an IPv6 address", "PROXY [2001:db8::1]:8080", "2001:db8::1:8080");
    row("other kinds are passed over", "SOCKS a:1; HTTPS b:2; PROXY c:3", "c:3");
    row("what is broken is passed over", "PROXY :1; PROXY a:b; PROXY a:70000; PROXY d:4", "d:4");
    row("no more than eight", QByteArray("PROXY a:1;").repeated(9),
        QByteArray("a:1; ").repeated(8).chopped(2));
}

void TestProxyFinder::routesAreReadAsBrowsersDo()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, routes);
    const auto parsed = parseRoutes(text);
    QVERIFY2(parsed, parsed ? "" : parsed.error().constData());
    QCOMPARE(textOf(*parsed), routes);
}

void TestProxyFinder::routesThatNameNoProxyAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("SOCKS alone") << QByteArray("SOCKS a:1");
    QTest::newRow("no host") << QByteArray("PROXY");
    QTest::newRow("a URL") << QByteArray("PROXY http://a:1");
    QTest::newRow("an account") << QByteArray("PROXY user:pw@a:1");
    QTest::newRow("a page") << QByteArray("<html>\n");
    QTest::newRow("more than 4096 bytes") << QByteArray("PROXY a:1;").repeated(500);
    QTest::newRow("an open bracket") << QByteArray("PROXY [::1:80");
}

void TestProxyFinder::routesThatNameNoProxyAreRefused()
{
    QFETCH(const QByteArray, text);
    const auto parsed = parseRoutes(text);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains("the PAC script returns"), parsed.error());
    QVERIFY2(!parsed.error().contains('\n'), parsed.error());
}

void TestProxyFinder::equalScriptsAreOne()
{
    ScriptPool pool;
    auto first = pool.intern("one");
    const auto same = pool.intern("one");
    auto other = pool.intern("two");
    QCOMPARE(first.get(), same.get());
    QVERIFY(other.get() != first.get());
    QCOMPARE(pool.size(), 2);
    other.reset();
    QCOMPARE(pool.size(), 1);
}

void TestProxyFinder::discoveryTriesTheLeaseThenDns_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QList<QByteArray>>("needs");
    const auto row = [](const char* name, QByteArray option, QByteArray domain,
                        QList<QByteArray> needs) {
        QTest::newRow(name) << option << domain << needs;
    };
    row("option 252", "http://192.0.2.9/x.pac", "", {"GET 192.0.2.9/x.pac"});
    row("its end of line", QByteArray("http://192.0.2.9/x.pac\n\0", 24), "",
        {"GET 192.0.2.9/x.pac"});
    row("the domain", "", "corp.example", {"wpad.corp.example", "GET wpad.corp.example/wpad.dat"});
    row("option 252 goes first", "http://192.0.2.9/x.pac", "corp.example",
        {"GET 192.0.2.9/x.pac", "wpad.corp.example", "GET wpad.corp.example/wpad.dat"});
    row("an option that is no URL", "ftp://a/b", "corp.example",
        {"wpad.corp.example", "GET wpad.corp.example/wpad.dat"});
    row("nothing", "", "", {});
}

void TestProxyFinder::discoveryTriesTheLeaseThenDns()
{
    QFETCH(const QByteArray, option);
    QFETCH(const QByteArray, domain);
    QFETCH(const QList<QByteArray>, needs);
    ProxyFinder finder;
    ScriptPool pool;
    finder.look({true, option, domain, {}}, {}, begun);
    for (const QByteArray& need : needs) {
        QCOMPARE(finder.state(), State::Searching);
        QCOMPARE(needOf(finder), need);
        if (need.startsWith("GET "))
            finder.handleReply(reply({}, 404), begun, pool);
        else
            finder.handleAddresses(found(serverAddress), begun);
    }
    QCOMPARE(finder.state(), State::Nothing);
    const QByteArray notice = finder.takeNotice();
    QVERIFY2(notice.endsWith("no PAC script was discovered, no proxy is used"), notice);
}

void TestProxyFinder::withoutADiscoveryNothingIsFoundForAWhile()
{
    ProxyFinder finder;
    const ScriptSources sources{true, {}, "corp.example", {}};
    finder.look(sources, {}, begun);
    QCOMPARE(needOf(finder), QByteArray("wpad.corp.example"));
    finder.handleAddresses(notFound(), begun);
    QCOMPARE(finder.state(), State::Nothing);
    finder.look(sources, {}, begun + discoveryRetryWait - 1s);
    QCOMPARE(finder.state(), State::Nothing);
    finder.look(sources, {}, begun + discoveryRetryWait);
    QCOMPARE(finder.state(), State::Searching);
    finder.look({true, {}, "other.example", {}}, {}, begun);
    QCOMPARE(needOf(finder), QByteArray("wpad.other.example"));
}

void TestProxyFinder::whatIsNoScriptIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("empty") << QByteArray(" \n") << QByteArray("the file is empty");
    QTest::newRow("a page") << QByteArray("<html>FindProxyForURL</html>")
                            << QByteArray("a page (HTML or XML) came in place of a script");
    QTest::newRow("another text") << QByteArray("hello")
                                  << QByteArray("the file holds no function FindProxyForURL");
}

void TestProxyFinder::whatIsNoScriptIsRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, complaint);
    ProxyFinder finder;
    ScriptPool pool;
    finder.look({false, {}, {}, "http://192.0.2.9/x.pac"}, {}, begun);
    QCOMPARE(needOf(finder), QByteArray("GET 192.0.2.9/x.pac"));
    finder.handleReply(reply(body), begun, pool);
    QCOMPARE(finder.state(), State::Failed);
    QCOMPARE(finder.detail(), "PAC_URL http://192.0.2.9/x.pac: " + complaint);
    QCOMPARE(finder.cause(), Cause::HttpProtocol);
}

void TestProxyFinder::aPacUrlThatFailsFailsTheRequest()
{
    Case phone({{"Proxy_Mode", "Auto"},
                {"Use_Auto_Discovery__WPAD_", "No"},
                {"PAC_URL", "http://nowhere.example/x.pac"}});
    phone.boot();
    QCOMPARE(phone.failure(), QByteArray("PAC_URL http://nowhere.example/x.pac: no such name"));
    QCOMPARE(phone.world.events.last("resync.failed").member("cause").toString(),
             QStringLiteral("dns"));
    QCOMPARE(phone.requests(), QByteArray());
}

void TestProxyFinder::proxiesAreUsedAsSet_data()
{
    QTest::addColumn<Params>("params");
    QTest::addColumn<QByteArray>("pac");
    QTest::addColumn<QByteArray>("requests");
    const auto row = [](const char* name, Params params, QByteArray pac, QByteArray requests) {
        QTest::newRow(name) << params << pac << requests;
    };
    const Params automatic{{"Proxy_Mode", "Auto"},
                           {"Use_Auto_Discovery__WPAD_", "No"},
                           {"PAC_URL", "http://server.example/x.pac"}};
    row("off", {{"Proxy_Host", "proxy.example"}}, "", "/x.xml");
    row("manual", {{"Proxy_Mode", "Manual"}, {"Proxy_Host", "proxy.example"}}, "",
        "/x.xml by proxy.example:3128@192.168.0.1");
    row("manual, another port",
        {{"Proxy_Mode", "Manual"}, {"Proxy_Host", " 192.168.0.1 "}, {"Proxy_Port", "8080"}}, "",
        "/x.xml by 192.168.0.1:8080@192.168.0.1");
    row("the script's first", automatic, "PROXY proxy.example:81; DIRECT",
        "/x.pac, /x.xml by proxy.example:81@192.168.0.1");
    row("a proxy without a name is passed over", automatic, "PROXY gone.example:81; DIRECT",
        "/x.pac, /x.xml");
    row("straight", automatic, "DIRECT", "/x.pac, /x.xml");
    row("null", automatic, "", "/x.pac, /x.xml");
}

void TestProxyFinder::proxiesAreUsedAsSet()
{
    QFETCH(const Params, params);
    QFETCH(const QByteArray, pac);
    QFETCH(const QByteArray, requests);
    Case phone(params);
    phone.world.network.setPac([&](const ports::ProxyQuery&) { return pacSays(pac); });
    phone.boot();
    QCOMPARE(phone.requests(), requests);
    QCOMPARE(phone.failure(), QByteArray("none"));
    // With a proxy nobody looks the server up.
    const auto& lookups = phone.world.network.lookups;
    const bool isLookedUp = std::ranges::count(lookups, QByteArray("server.example")) >
                            (requests.contains("pac") ? 1 : 0);
    QCOMPARE(isLookedUp, !requests.contains("x.xml by"));
}

void TestProxyFinder::anAccountIsGivenOnlyWhenAskedFor_data()
{
    QTest::addColumn<QByteArray>("isAsked");
    QTest::newRow("yes") << QByteArray("Yes");
    QTest::newRow("no") << QByteArray("No");
}

void TestProxyFinder::anAccountIsGivenOnlyWhenAskedFor()
{
    QFETCH(const QByteArray, isAsked);
    Case phone({{"Proxy_Mode", "Manual"},
                {"Proxy_Host", "proxy.example"},
                {"Proxy_Server_Requires_Authentication", isAsked},
                {"Proxy_Username", "phone"},
                {"Proxy_Password", "s3cret"}});
    phone.boot();
    const auto& account = phone.world.network.requests.front().proxy->credentials;
    QCOMPARE(account.has_value(), isAsked == "Yes");
    if (account) {
        QCOMPARE(account->user, QByteArray("phone"));
        QCOMPARE(account->password, QByteArray("s3cret"));
    }
}

void TestProxyFinder::aManualProxyThatIsNoneIsToldSo_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a URL") << QByteArray("http://proxy.example");
    QTest::newRow("with a port") << QByteArray("proxy.example:8080");
}

void TestProxyFinder::aManualProxyThatIsNoneIsToldSo()
{
    QFETCH(const QByteArray, host);
    Case phone({{"Proxy_Mode", "Manual"}, {"Proxy_Host", host}});
    phone.boot();
    QVERIFY2(phone.failure().startsWith("Proxy_Mode is Manual, but Proxy_Host is "),
             phone.failure());
    QCOMPARE(phone.requests(), QByteArray());
}

void TestProxyFinder::upgradesOfThe6821GoStraight_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("isByProxy");
    QTest::newRow("6821") << QByteArray("CP-6821-3PCC") << false;
    QTest::newRow("6841") << QByteArray("CP-6841-3PCC") << true;
}

void TestProxyFinder::upgradesOfThe6821GoStraight()
{
    QFETCH(const QByteArray, model);
    QFETCH(const bool, isByProxy);
    Case phone({{"Proxy_Mode", "Manual"},
                {"Proxy_Host", "proxy.example"},
                {"Upgrade_Rule", "http://server.example/new.loads"}},
               {}, model);
    phone.boot();
    QVERIFY(phone.world.network.requests.size() >= 2);
    QVERIFY(phone.world.network.requests[0].proxy.has_value());
    QCOMPARE(phone.world.network.requests[1].path, QByteArray("/new.loads"));
    QCOMPARE(phone.world.network.requests[1].proxy.has_value(), isByProxy);
}

void TestProxyFinder::tftpKnowsNoProxy()
{
    Case phone({{"Proxy_Mode", "Manual"},
                {"Proxy_Host", "proxy.example"},
                {"Profile_Rule", "tftp://server.example/x.xml"}});
    phone.boot();
    QCOMPARE(phone.requests(), QByteArray("/x.xml"));
}

void TestProxyFinder::everyRequestAsksAnew()
{
    Case phone({{"Proxy_Mode", "Auto"},
                {"Use_Auto_Discovery__WPAD_", "No"},
                {"PAC_URL", "http://server.example/x.pac"}});
    phone.world.network.setServer([](const ports::FetchRequest& request) {
        if (request.path == "/x.pac")
            return reply(script);
        if (request.host == "server.example") {
            auto moved = reply({}, 302);
            moved.location = "https://other.example/y.xml";
            return moved;
        }
        return reply(flatProfile(""));
    });
    phone.world.network.setPac([](const ports::ProxyQuery& query) {
        return pacSays(query.host == "other.example" ? "PROXY proxy.example:2"
                                                     : "PROXY proxy.example:1");
    });
    phone.boot();
    QCOMPARE(phone.requests(), QByteArray("/x.pac, /x.xml by proxy.example:1@192.168.0.1, "
                                          "/y.xml by proxy.example:2@192.168.0.1"));
    QCOMPARE(phone.world.network.proxyQueries.back().scheme, ports::Scheme::Https);
}

void TestProxyFinder::theScriptIsFetchedOnceUntilTheReboot()
{
    Case phone({{"Proxy_Mode", "Auto"},
                {"Use_Auto_Discovery__WPAD_", "No"},
                {"PAC_URL", "http://server.example/x.pac"},
                {"Resync_Periodic", "60"}});
    phone.boot();
    phone.world.run(5min);
    const auto count = [&] {
        return std::ranges::count(phone.world.network.requests, QByteArray("/x.pac"),
                                  &ports::FetchRequest::path);
    };
    QVERIFY(phone.world.network.requests.size() > 3);
    QCOMPARE(count(), 1);
    phone.world.engine.reboot(phone.phone, phone::BootReason::UserTriggered);
    phone.world.run(5min);
    QCOMPARE(count(), 2);
}

void TestProxyFinder::aNewSettingLooksForANewScript()
{
    Case phone({{"Proxy_Mode", "Auto"},
                {"Use_Auto_Discovery__WPAD_", "No"},
                {"PAC_URL", "http://server.example/x.pac"},
                {"Resync_Periodic", "60"}});
    phone.boot();
    QVERIFY(phone.world.engine.setParameters(
        phone.phone, {{"PAC_URL", "http://server.example/other-pac"}}, config::Source::Api));
    phone.world.run(2min);
    QVERIFY2(phone.requests().contains("/other-pac"), phone.requests());
}

void TestProxyFinder::theScriptIsToldOfThePhone()
{
    Case phone({{"Proxy_Mode", "Auto"},
                {"Use_Auto_Discovery__WPAD_", "No"},
                {"PAC_URL", "http://server.example/x.pac"},
                {"Time_Zone", "GMT+02:00"},
                {"Profile_Rule", "http://server.example:8080/secret?token=1"}});
    phone.boot();
    const ports::ProxyQuery& query = phone.world.network.proxyQueries.front();
    QCOMPARE(*query.script, script);
    QCOMPARE(query.host, QByteArray("server.example"));
    QCOMPARE(query.port, quint16(8080));
    QCOMPARE(query.localAddress, IpAddress::v4(0x7f000001));
    QVERIFY(query.zoneOffset == 2h);
    QVERIFY(query.now >= begun && query.now < begun + 30s);
}

void TestProxyFinder::aScriptThatFailsFailsTheResync()
{
    Case phone({{"Proxy_Mode", "Auto"},
                {"Use_Auto_Discovery__WPAD_", "No"},
                {"PAC_URL", "http://server.example/x.pac"}});
    phone.world.network.setPac([](const ports::ProxyQuery&) {
        ports::ProxyResult result;
        result.cause = Cause::Timeout;
        result.detail = "the PAC script takes longer than a second";
        return result;
    });
    phone.boot();
    QCOMPARE(phone.failure(), QByteArray("the PAC script takes longer than a second"));
    QCOMPARE(phone.requests(), QByteArray("/x.pac"));
}

void TestProxyFinder::nothingDiscoveredGoesStraight()
{
    Case phone({{"Proxy_Mode", "Auto"}}, withLease({}, "corp.example"));
    phone.world.network.setName("server.example", {serverAddress});
    phone.boot();
    QCOMPARE(phone.world.network.lookups.front(), QByteArray("wpad.corp.example"));
    QCOMPARE(phone.requests(), QByteArray("/x.xml"));
}

void TestProxyFinder::theWordOfAProxyIsNoSecret()
{
    Case phone({{"Proxy_Mode", "Manual"},
                {"Proxy_Host", "proxy.example"},
                {"Proxy_Server_Requires_Authentication", "Yes"},
                {"Proxy_Username", "phone"},
                {"Proxy_Password", "s3cret"}});
    phone.world.network.setServer([](const ports::FetchRequest&) { return reply({}, 407); });
    phone.boot();
    QVERIFY2(phone.failure().startsWith("the proxy proxy.example:3128 wants other credentials "
                                        "(407)"),
             phone.failure());
    QCOMPARE(phone.world.events.last("resync.failed").member("cause").toString(),
             QStringLiteral("auth"));
    for (const events::Event& event : phone.world.events.events)
        QVERIFY2(!event.toLine().contains("s3cret"), event.toLine());
}

QTEST_GUILESS_MAIN(TestProxyFinder)
#include "tst_proxyfinder.moc"
