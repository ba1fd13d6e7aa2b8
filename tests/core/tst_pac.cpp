#include "core/net/realnetwork.h"
#include "tests/support/desk.h"
#include "tests/support/loopback.h"
#include "tests/support/rudedns.h"

#include <QTest>

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;
using net::Reactor;
using net::RealNetwork;
using ports::ProxyQuery;
using ports::ProxyResult;
using ports::SharedScript;

/// PAC scripts in their child process: what they may call, and what they can't do to others.
class TestPac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsDoAsNetscapeSays_data();
    void functionsDoAsNetscapeSays();
    void timesAreThoseOfThePhone_data();
    void timesAreThoseOfThePhone();
    void theScriptSeesServerAndPhone();
    void namesAreLookedUpByTheNetwork();
    void badScriptsFailAndSayWhy_data();
    void badScriptsFailAndSayWhy();
    void aHungScriptHoldsNobodyElseUp();
    void slowDnsHoldsNobodyElseUp();
    void aBadScriptIsNotRunAgainForAWhile();
    void oneFailedQuestionLeavesTheOthers();
    void answersAreRemembered_data();
    void answersAreRemembered();
    void manyPhonesAskOnce();
    void aCancelledQuestionHasNoAnswer();
    void childrenAreFewAndEnd();
    void scriptsReachNothing_data();
    void scriptsReachNothing();
    void aMissingProgramIsNamed();
};

namespace {

const IpAddress own = IpAddress::v4(0xc0000207); // 192.0.2.7
constexpr Duration patience = 60s;               ///< far above what any of these takes

QByteArray returning(const QByteArray& expression)
{
    return "function FindProxyForURL(url, host) { return String(" + expression + "); }";
}

ProxyQuery queryFor(const QByteArray& script, const QByteArray& host = "server.example")
{
    ProxyQuery query;
    query.script = std::make_shared<const QByteArray>(script);
    query.scheme = ports::Scheme::Http;
    query.host = host;
    query.port = 80;
    query.localAddress = own;
    // A Wednesday.
    query.now = *instantFromIso("2026-07-15T23:30:20Z");
    query.zoneOffset = 2h;
    return query;
}

/// A network whose questions may be under way side by side.
struct Bench
{
    explicit Bench(net::NetworkOptions options = hastyOptions())
        : network(RealNetwork::make(reactor, std::move(options)).value())
    {
    }

    ports::RequestId ask(ProxyQuery query)
    {
        const size_t place = results.size();
        results.emplace_back();
        return network->findProxy(std::move(query), [this, place](ProxyResult result) {
            Q_ASSERT(!results[place]);
            results[place] = std::move(result);
            order.push_back(place);
        });
    }
    bool wait(size_t answers)
    {
        const auto begun = Reactor::now();
        while (order.size() < answers && Reactor::now() - begun < patience)
            reactor.poll(10ms);
        return order.size() >= answers;
    }
    ProxyResult result(const ProxyQuery& query)
    {
        const size_t place = results.size();
        ask(query);
        wait(order.size() + 1);
        return results[place].value_or(ProxyResult{Cause::Storage, {}, "no answer came"});
    }

    Reactor reactor;
    std::unique_ptr<RealNetwork> network;
    std::vector<std::optional<ProxyResult>> results; ///< by question
    std::vector<size_t> order;                       ///< of the answers
};

} // namespace

void TestPac::functionsDoAsNetscapeSays_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* expression, const char* value) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(value);
    };
    row("isPlainHostName('www')", "true");
    row("isPlainHostName('www.example.com')", "false");
    row("isPlainHostName('::1')", "false");
    row("dnsDomainIs('www.example.com', '.example.com')", "true");
    row("dnsDomainIs('www', '.example.com')", "false");
    row("dnsDomainIs('www.mcom.com', '.example.com')", "false");
    row("localHostOrDomainIs('www.mozilla.org', 'www.mozilla.org')", "true");
    row("localHostOrDomainIs('www', 'www.mozilla.org')", "true");
    row("localHostOrDomainIs('www.google.com', 'www.mozilla.org')", "false");
    row("localHostOrDomainIs('home.mozilla.org', 'www.mozilla.org')", "false");
    row("isResolvable('192.0.2.1')", "true");
    row("isResolvable('256.0.2.1')", "false");
    row("dnsResolve('192.0.2.1')", "192.0.2.1");
    row("isInNet('198.95.249.79', '198.95.249.79', '255.255.255.255')", "true");
    row("isInNet('198.95.6.8', '198.95.0.0', '255.255.0.0')", "true");
    row("isInNet('198.96.6.8', '198.95.0.0', '255.255.0.0')", "false");
    row("isInNet('10.1.1.1', 'nonsense', '255.0.0.0')", "false");
    row("convert_addr('104.16.41.2')", "1745889538");
    row("convert_addr('192.0.2.1')", "-1073741311");
    row("myIpAddress()", "192.0.2.7");
    row("dnsDomainLevels('www')", "0");
    row("dnsDomainLevels('mozilla.org')", "1");
    row("dnsDomainLevels('www.mozilla.org')", "2");
    row("shExpMatch('http://home.netscape.com/people/ari/index.html', '*/ari/*')", "true");
    row("shExpMatch('http://home.netscape.com/people/montulli/index.html', '*/ari/*')", "false");
    row("shExpMatch('abc', 'a?c')", "true");
    row("shExpMatch('abbc', 'a?c')", "false");
    row("shExpMatch('a.c', 'a.c')", "true");
    row("shExpMatch('abc', 'a.c')", "false");
    row("shExpMatch('', '*')", "true");
    row("shExpMatch('', '?')", "false");
    row("shExpMatch('abcabd', '*abd')", "true");
    row("shExpMatch('abc', 'ab')", "false");
    row("shExpMatch('a'.repeat(3000) + 'b', '*a'.repeat(30) + 'c')", "false");
    row("typeof alert('x')", "undefined");
}

void TestPac::functionsDoAsNetscapeSays()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const QByteArray, value);
    Bench bench;
    const ProxyResult result = bench.result(queryFor(returning(expression)));
    QCOMPARE(result.detail, QByteArray());
    QCOMPARE(result.routes, value);
}

void TestPac::timesAreThoseOfThePhone_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* expression, const char* value) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(value);
    };
    // Local time of the phone is Thursday, 16 July 2026, 01:30:20; in GMT it is the day before.
    row("weekdayRange('THU')", "true");
    row("weekdayRange('THU', 'GMT')", "false");
    row("weekdayRange('WED', 'GMT')", "true");
    row("weekdayRange('MON', 'FRI')", "true");
    row("weekdayRange('SAT', 'WED')", "false");
    row("weekdayRange('FRI', 'MON', 'GMT')", "false");
    row("weekdayRange('day')", "false");
    row("dateRange(16)", "true");
    row("dateRange(15, 'GMT')", "true");
    row("dateRange(1, 15)", "false");
    row("dateRange(1, 15, 'GMT')", "true");
    row("dateRange('JUL')", "true");
    row("dateRange('AUG', 'JUN')", "false");
    row("dateRange('NOV', 'JUL')", "true");
    row("dateRange(2026)", "true");
    row("dateRange(2024, 2025)", "false");
    row("dateRange(2024, 2026)", "true");
    row("dateRange(16, 'JUL', 16, 'JUL')", "true");
    row("dateRange(17, 'JUL', 15, 'JUL')", "false");
    row("dateRange(1, 'DEC', 31, 'JUL')", "true");
    row("dateRange('JUN', 2025, 'MAR', 2027)", "true");
    row("dateRange('AUG', 2026, 'MAR', 2027)", "false");
    row("dateRange(1, 'JUN', 2026, 15, 'AUG', 2026)", "true");
    row("dateRange(1, 'JUN', 2027, 15, 'AUG', 2026)", "false");
    row("dateRange(1, 'JUN', 15)", "false");
    row("timeRange(1)", "true");
    row("timeRange(23)", "false");
    row("timeRange(23, 'GMT')", "true");
    row("timeRange(1, 2)", "true");
    row("timeRange(22, 3)", "true");
    row("timeRange(2, 23)", "false");
    row("timeRange(1, 29, 1, 30)", "true");
    row("timeRange(1, 31, 2, 0)", "false");
    row("timeRange(1, 30, 0, 1, 30, 20)", "true");
    row("timeRange(1, 30, 21, 1, 30, 59)", "false");
    row("timeRange()", "false");
}

void TestPac::timesAreThoseOfThePhone()
{
    functionsDoAsNetscapeSays();
}

void TestPac::theScriptSeesServerAndPhone()
{
    Bench bench;
    ProxyQuery query = queryFor(returning("url + ' ' + host"), "server.example");
    QCOMPARE(bench.result(query).routes, QByteArray("http://server.example/ server.example"));
    query.scheme = ports::Scheme::Https;
    query.port = 8443;
    QCOMPARE(bench.result(query).routes, QByteArray("https://server.example:8443/ server.example"));
    query.host = "2001:db8::1";
    QCOMPARE(bench.result(query).routes, QByteArray("https://[2001:db8::1]:8443/ 2001:db8::1"));
}

void TestPac::namesAreLookedUpByTheNetwork()
{
    net::NetworkOptions options = hastyOptions();
    Reactor dnsReactor;
    RudeDns dns(dnsReactor, [](const DnsQuery& query) {
        DnsReply reply(query);
        if (query.name == "known.example" && query.type == DnsType::A)
            reply.withAddress(IpAddress::v4(0x0a010203));
        else if (query.name != "known.example")
            reply.flags = 0x8183;
        return std::vector<QByteArray>{reply.toBytes()};
    });
    options.dnsServer = dns.endpoint();
    options.dnsWait = 5s;
    Bench bench(options);
    const auto result = [&](const QByteArray& expression) {
        const size_t place = bench.results.size();
        bench.ask(queryFor(returning(expression)));
        const auto begun = Reactor::now();
        while (!bench.results[place] && Reactor::now() - begun < patience) {
            dnsReactor.poll(1ms);
            bench.reactor.poll(1ms);
        }
        return bench.results[place]->routes;
    };
    QCOMPARE(result("dnsResolve('known.example')"), QByteArray("10.1.2.3"));
    QCOMPARE(result("isInNet('known.example', '10.0.0.0', '255.0.0.0')"), QByteArray("true"));
    QCOMPARE(result("isResolvable('known.example')"), QByteArray("true"));
    QCOMPARE(result("isResolvable('gone.example')"), QByteArray("false"));
    QCOMPARE(result("dnsResolve('gone.example')"), QByteArray("null"));
    QCOMPARE(result("dnsResolve('x'.repeat(300))"), QByteArray("null"));
}

void TestPac::badScriptsFailAndSayWhy_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QByteArray>("words");
    const auto body = [](const char* name, const char* code, Cause cause, const char* words) {
        QTest::newRow(name) << "function FindProxyForURL(url, host) {" + QByteArray(code) + "}"
                            << cause << QByteArray(words);
    };
    const auto whole = [](const char* name, const QByteArray& code, Cause cause,
                          const char* words) {
        QTest::newRow(name) << code << cause << QByteArray(words);
    };
    const char slow[] = "the PAC script takes longer than a second";
    const char crashed[] = "most likely for want of memory";
    body("a loop", "for (;;);", Cause::Timeout, slow);
    body("a loop that catches", "for (;;) try { for (;;); } catch (e) {}", Cause::Timeout, slow);
    body("a loop in an exception", "throw {toString: function() { for (;;); }};", Cause::Timeout,
         slow);
    whole("a loop while it is read", "for (;;); function FindProxyForURL() {}", Cause::Timeout,
          slow);
    body("a gigabyte in an array",
         "var a = []; for (var i = 0; i < 1e9; i++) a.push('element ' + i); return a[0];",
         Cause::Connect, crashed);
    body("a gigabyte in a string", "var s = 'x'; while (s.length < 2e9) s += s; return s.trim();",
         Cause::Connect, crashed);
    body("a huge result", "return 'PROXY a:1;'.repeat(1000);", Cause::Connect,
         "the PAC script returns more than 4096 characters");
    body("endless recursion", "return FindProxyForURL(url, host);", Cause::Connect,
         "Maximum call stack size exceeded");
    body("an exception", "throw new Error('as the\\ntest wants it');", Cause::Connect,
         "the PAC script fails: Error: as the test wants it (line 1)");
    body("something thrown", "throw 'PROXY a:1';", Cause::Connect, "the PAC script fails: PROXY");
    body("a number", "return 42;", Cause::Connect, "the PAC script returns no text, but 42");
    body("an object", "return {};", Cause::Connect, "the PAC script returns no text");
    body("an unknown function", "return isInNetEx(host);", Cause::Connect, "ReferenceError");
    whole("no JavaScript", "<<<", Cause::Connect, "the PAC script can't be read: SyntaxError");
    whole("a hundred thousand brackets", QByteArray(100'000, '('), Cause::Connect, "PAC script");
    whole("no function", "var FindProxyForURL = 1;", Cause::Connect,
          "the PAC script defines no function FindProxyForURL(url, host)");
}

void TestPac::badScriptsFailAndSayWhy()
{
    QFETCH(const QByteArray, script);
    QFETCH(const Cause, cause);
    QFETCH(const QByteArray, words);
    Bench bench;
    const ProxyResult result = bench.result(queryFor(script));
    QCOMPARE(result.cause, cause);
    QVERIFY2(result.detail.contains(words), result.detail);
    QVERIFY2(!result.detail.contains('\n'), result.detail);
    // Others go on.
    QCOMPARE(bench.result(queryFor(returning("'DIRECT'"))).routes, QByteArray("DIRECT"));
}

void TestPac::aHungScriptHoldsNobodyElseUp()
{
    Bench bench;
    bench.ask(queryFor("function FindProxyForURL() { for (;;); }"));
    bench.ask(queryFor("for (;;);"));
    for (int i = 0; i < 20; ++i)
        bench.ask(queryFor(returning("host"), "host" + QByteArray::number(i)));
    QVERIFY(bench.wait(22));
    for (size_t i = 2; i < 22; ++i)
        QCOMPARE(bench.results[i]->routes, "host" + QByteArray::number(i - 2));
    // The two that hang were answered last.
    QVERIFY(bench.order[20] < 2 && bench.order[21] < 2);
}

void TestPac::slowDnsHoldsNobodyElseUp()
{
    Reactor dnsReactor;
    RudeDns silent(dnsReactor, [](const DnsQuery&) { return std::vector<QByteArray>(); });
    net::NetworkOptions options = hastyOptions();
    options.dnsServer = silent.endpoint();
    options.dnsWait = 500ms;
    Bench bench(options);
    bench.ask(queryFor(returning("dnsResolve('slow.example')")));
    bench.ask(queryFor(returning("host")));
    QVERIFY(bench.wait(2));
    QCOMPARE(bench.order.front(), size_t(1));
    QCOMPARE(bench.results[0]->routes, QByteArray("null"));
}

void TestPac::aBadScriptIsNotRunAgainForAWhile()
{
    Bench bench;
    const ProxyQuery query = queryFor("function FindProxyForURL() { for (;;); }");
    QCOMPARE(bench.result(query).cause, Cause::Timeout);
    const auto begun = Reactor::now();
    const ProxyResult again = bench.result(query);
    QVERIFY(Reactor::now() - begun < 500ms);
    QCOMPARE(again.cause, Cause::Timeout);
    QVERIFY2(again.detail.endsWith("; it is not run again for 60 s"), again.detail);
}

void TestPac::oneFailedQuestionLeavesTheOthers()
{
    Bench bench;
    const QByteArray script =
        "function FindProxyForURL(url, host) { if (host == 'bad') throw 'no'; return host; }";
    QCOMPARE(bench.result(queryFor(script, "bad")).detail, QByteArray("the PAC script fails: no"));
    QCOMPARE(bench.result(queryFor(script, "good")).routes, QByteArray("good"));
}

void TestPac::answersAreRemembered_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<bool>("isSameForAll");
    QTest::addColumn<bool>("isSameLater");
    QTest::newRow("by host") << QByteArray("host + n") << true << true;
    QTest::newRow("by the phone's address") << QByteArray("myIpAddress() + n") << false << true;
    QTest::newRow("not by time") << QByteArray("timeRange(0, 23) + ' ' + n") << false << false;
}

void TestPac::answersAreRemembered()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const bool, isSameForAll);
    QFETCH(const bool, isSameLater);
    Bench bench;
    ProxyQuery query =
        queryFor("var n = 0; function FindProxyForURL(url, host) { ++n; return String(" +
                 expression + "); }");
    const QByteArray first = bench.result(query).routes;
    QCOMPARE(bench.result(query).routes == first, isSameLater);
    query.localAddress = IpAddress::v4(0xc0000208);
    QCOMPARE(bench.result(query).routes == first, isSameForAll);
}

void TestPac::manyPhonesAskOnce()
{
    Bench bench;
    const QByteArray counting =
        "var n = 0; function FindProxyForURL(url, host) { return 'PROXY n' + ++n + ':1'; }";
    ProxyQuery query = queryFor(counting);
    for (quint32 i = 0; i < 5000; ++i) {
        query.localAddress = IpAddress::v4(0x7f010001 + i);
        bench.ask(query);
    }
    QVERIFY(bench.wait(5000));
    for (const auto& result : bench.results)
        QCOMPARE(result->routes, QByteArray("PROXY n1:1"));
}

void TestPac::aCancelledQuestionHasNoAnswer()
{
    Bench bench;
    bench.network->cancel(bench.ask(queryFor(returning("host"))));
    bench.ask(queryFor(returning("host")));
    QVERIFY(bench.wait(1));
    QVERIFY(!bench.results[0]);
    QCOMPARE(bench.network->inFlight(), 0);
}

void TestPac::childrenAreFewAndEnd()
{
    const int before = openDescriptors();
    {
        Bench bench;
        for (int i = 0; i < 30; ++i)
            bench.ask(queryFor(returning("'" + QByteArray::number(i) + "'")));
        int most = 0;
        while (bench.order.size() < 30) {
            bench.reactor.poll(10ms);
            most = std::max(most, openDescriptors() - before);
        }
        QVERIFY2(most <= 12, QByteArray::number(most)); // reactor, DNS and four children
        for (size_t i = 0; i < 30; ++i)
            QCOMPARE(bench.results[i]->routes, QByteArray::number(i));
    }
    QCOMPARE(openDescriptors(), before);
}

void TestPac::scriptsReachNothing_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char* name : {"XMLHttpRequest", "Qt", "console", "require", "print", "gc", "fetch"})
        QTest::newRow(name) << "typeof " + QByteArray(name);
    QTest::newRow("the surroundings")
        << QByteArray("typeof (typeof host === 'object' ? host.resolve : undefined)");
}

void TestPac::scriptsReachNothing()
{
    QFETCH(const QByteArray, expression);
    Bench bench;
    QCOMPARE(bench.result(queryFor(returning(expression))).routes, QByteArray("undefined"));
}

void TestPac::aMissingProgramIsNamed()
{
    net::NetworkOptions options = hastyOptions();
    options.pacProgram = "/nowhere/vphone-pac";
    Bench bench(options);
    const ProxyResult result = bench.result(queryFor(returning("host")));
    QCOMPARE(result.cause, Cause::Connect);
    QCOMPARE(result.detail,
             QByteArray("PAC scripts are run by the program /nowhere/vphone-pac, which is not "
                        "there; install it beside vphone, or set Proxy_Mode to Manual or Off"));
}

QTEST_GUILESS_MAIN(TestPac)
#include "tst_pac.moc"
