#include "core/provision/transfer.h"

#include <QTest>

using namespace vphone;
using namespace vphone::provision;
using ports::ServiceTarget;

/// Names, services, redirects and addresses of one transfer.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsLookedUpBeforeTheRequest();
    void ipModeLimitsTheAddresses_data();
    void ipModeLimitsTheAddresses();
    void theWordOfIpModeCounts();

    void aServiceLeadsToItsTarget();
    void eachSchemeHasItsService();
    void targetsAreTriedInTurn_data();
    void targetsAreTriedInTurn();
    void anAnswerEndsTheTargets_data();
    void anAnswerEndsTheTargets();
    void theLastTargetSaysWhy();
    void targetsMayBeAddresses();
    void aTargetWithoutAllowedAddressIsPassedOver();
    void servicesThatNameNobodyFail_data();
    void servicesThatNameNobodyFail();
    void tftpHasNoServices();
    void anAddressHasNoServices();
    void redirectsStayAtTheTarget();
    void redirectsElsewhereLeaveTheService();

    void aProxyIsLookedUpInPlaceOfTheServer();
    void routesAreTriedInTurn_data();
    void routesAreTriedInTurn();
    void theServersFailureEndsTheRoutes_data();
    void theServersFailureEndsTheRoutes();
    void theFailureNamesTheProxy_data();
    void theFailureNamesTheProxy();
    void aRedirectAsksForAProxyAgain();
    void servicesGoThroughProxiesByTheirTargets();
    void noRouteIsAFailure();

    void anUploadKeepsItsBody_data();
    void anUploadKeepsItsBody();

    void credentialsWaitForAChallenge_data();
    void credentialsWaitForAChallenge();
    void refusedCredentialsAreNotShownAgain();
    void aStaleNonceIsRenewedOnce();
    void challengesWithoutAnswerFail_data();
    void challengesWithoutAnswerFail();
    void credentialsAreForTheirHost_data();
    void credentialsAreForTheirHost();
    void theAnswerGoesToWhoAsked();
    void eachTargetAsksAnew();
    void anUploadIsRepeatedWhole();
    void anUploadStaysEncrypted();
    void tftpHasNoCredentials();
    void theProxysWishIsAFailure();
};

namespace {

const IpAddress first4 = IpAddress::v4(0x0a000001);
const IpAddress second4 = IpAddress::v4(0x0a000002);
const IpAddress first6 = *IpAddress::parse("2001:db8::1");

ports::ResolveResult addresses(std::vector<IpAddress> found)
{
    ports::ResolveResult result;
    result.addresses = std::move(found);
    return result;
}

ports::ServiceResult services(std::vector<ServiceTarget> found)
{
    ports::ServiceResult result;
    result.targets = std::move(found);
    return result;
}

ports::FetchResult reply(int status, QByteArray location = {})
{
    ports::FetchResult result;
    result.status = status;
    result.body = "body";
    result.location = std::move(location);
    return result;
}

ports::FetchResult failure(Cause cause)
{
    ports::FetchResult result;
    result.cause = cause;
    result.detail = "as the test wants it";
    return result;
}

QByteArray wantedName(Transfer& transfer)
{
    const Transfer::Need need = transfer.takeNeed();
    const auto* wanted = std::get_if<Transfer::NeedAddresses>(&need);
    return wanted ? wanted->name : "no lookup";
}

QByteArray wantedService(Transfer& transfer)
{
    const Transfer::Need need = transfer.takeNeed();
    const auto* wanted = std::get_if<Transfer::NeedServices>(&need);
    return wanted ? wanted->name : "no service";
}

/// `https://example.net:5060/x from 10.0.0.1 10.0.0.2`
QByteArray wantedReply(Transfer& transfer)
{
    const Transfer::Need need = transfer.takeNeed();
    const auto* wanted = std::get_if<Transfer::NeedReply>(&need);
    if (wanted == nullptr)
        return "no request";
    const ports::FetchRequest& request = wanted->request;
    QByteArray text = ports::nameOf(request.scheme).toByteArray() + "://" + request.host + ':' +
                      QByteArray::number(request.port) + request.path + " from";
    for (const IpAddress& address : request.addresses)
        text += ' ' + address.toText();
    return text;
}

Transfer serviceTransfer(QByteArrayView url = "https://example.net/x",
                         Families families = Families::Both)
{
    TransferOptions options;
    options.isService = true;
    options.families = families;
    return {*rule::parseUrl(url), options};
}

/// Two servers, the first of which is to be tried first.
const std::vector<ServiceTarget> twoTargets{{"pr1.example.com.", 5060, 10, 1},
                                            {"pr2.example.com.", 5061, 20, 1}};

} // namespace

void TestTransfer::aNameIsLookedUpBeforeTheRequest()
{
    Transfer transfer(*rule::parseUrl("http://prov.example/x"), {});
    QCOMPARE(wantedName(transfer), QByteArray("prov.example"));
    transfer.handleAddresses(addresses({first4, first6}));
    QCOMPARE(wantedReply(transfer),
             QByteArray("http://prov.example:80/x from 10.0.0.1 2001:db8::1"));
    QCOMPARE(transfer.serverAddress(), first4);
}

void TestTransfer::ipModeLimitsTheAddresses_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("tried");
    QTest::newRow("dual") << QByteArray("name") << QByteArray("Dual Mode")
                          << QByteArray("10.0.0.1 2001:db8::1");
    QTest::newRow("IPv4 only") << QByteArray("name") << QByteArray("IPv4 Only")
                               << QByteArray("10.0.0.1");
    QTest::newRow("IPv6 only") << QByteArray("name") << QByteArray("IPv6 Only")
                               << QByteArray("2001:db8::1");
    QTest::newRow("IPv4 only, numeric")
        << QByteArray("10.0.0.9") << QByteArray("IPv4 Only") << QByteArray("10.0.0.9");
    QTest::newRow("IPv6 only, numeric IPv4")
        << QByteArray("10.0.0.9") << QByteArray("IPv6 Only") << QByteArray();
    QTest::newRow("IPv4 only, numeric IPv6")
        << QByteArray("[2001:db8::9]") << QByteArray("IPv4 Only") << QByteArray();
    QTest::newRow("IPv6 only, mapped IPv4")
        << QByteArray("[::ffff:10.0.0.9]") << QByteArray("IPv6 Only") << QByteArray();
}

void TestTransfer::ipModeLimitsTheAddresses()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, tried);
    TransferOptions options;
    options.families = familiesOf(mode);
    Transfer transfer(*rule::parseUrl("tftp://" + host + "/x"), options);
    if (host == "name") {
        QCOMPARE(wantedName(transfer), host);
        transfer.handleAddresses(addresses({first4, first6}));
    }
    if (tried.isEmpty()) {
        QVERIFY(transfer.outcome());
        QCOMPARE(transfer.outcome()->cause, Cause::Dns);
        QVERIFY(transfer.outcome()->detail.contains("IP_Mode"));
    } else {
        QVERIFY(wantedReply(transfer).endsWith(" from " + tried));
    }
}

void TestTransfer::theWordOfIpModeCounts()
{
    QCOMPARE(familiesOf("Dual Mode"), Families::Both);
    QCOMPARE(familiesOf("IPv4 Only"), Families::V4Only);
    QCOMPARE(familiesOf("IPv6 Only"), Families::V6Only);
    QCOMPARE(familiesOf(""), Families::Both);
}

void TestTransfer::aServiceLeadsToItsTarget()
{
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    QCOMPARE(wantedService(transfer), QByteArray("_ciscoprov-https._tls.example.net"));
    transfer.handleServices(services(twoTargets), random);
    QCOMPARE(wantedName(transfer), QByteArray("pr1.example.com"));
    QCOMPARE(transfer.lookedUpName(), QByteArray("pr1.example.com"));
    transfer.handleAddresses(addresses({first4, second4}));
    // The certificate has to contain the original domain: reference resync 8.
    QCOMPARE(wantedReply(transfer),
             QByteArray("https://example.net:5060/x from 10.0.0.1 10.0.0.2"));
    transfer.handleReply(reply(200));
    QCOMPARE(transfer.outcome()->cause, Cause::None);
    QCOMPARE(transfer.outcome()->body, QByteArray("body"));
}

void TestTransfer::eachSchemeHasItsService()
{
    Transfer http = serviceTransfer("http://example.net./x");
    QCOMPARE(wantedService(http), QByteArray("_ciscoprov-http._tcp.example.net"));
}

void TestTransfer::targetsAreTriedInTurn_data()
{
    QTest::addColumn<int>("cause");
    for (const Cause cause :
         {Cause::Connect, Cause::Timeout, Cause::Reset, Cause::TargetRefused, Cause::TlsUnknownCa,
          Cause::TlsName, Cause::TlsExpired, Cause::TlsProtocol})
        QTest::newRow(nameOf(cause).data()) << int(cause);
    QTest::newRow("dns") << int(Cause::Dns);
}

void TestTransfer::targetsAreTriedInTurn()
{
    QFETCH(int, cause);
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    transfer.handleServices(services(twoTargets), random);
    QCOMPARE(wantedName(transfer), QByteArray("pr1.example.com"));
    if (Cause(cause) == Cause::Dns) {
        transfer.handleAddresses({Cause::Dns, {}, "no such name"});
    } else {
        transfer.handleAddresses(addresses({first4}));
        QVERIFY(wantedReply(transfer).startsWith("https://example.net:5060/"));
        transfer.handleReply(failure(Cause(cause)));
    }
    QVERIFY(!transfer.outcome());
    QCOMPARE(wantedName(transfer), QByteArray("pr2.example.com"));
    transfer.handleAddresses(addresses({second4}));
    QCOMPARE(wantedReply(transfer), QByteArray("https://example.net:5061/x from 10.0.0.2"));
    QCOMPARE(transfer.serverAddress(), second4);
    transfer.handleReply(reply(200));
    QCOMPARE(transfer.outcome()->cause, Cause::None);
}

void TestTransfer::anAnswerEndsTheTargets_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("cause");
    QTest::newRow("404") << 404 << int(Cause::NotFound);
    QTest::newRow("503") << 503 << int(Cause::HttpStatus);
    QTest::newRow("401") << 401 << int(Cause::Auth);
    QTest::newRow("no HTTP") << 0 << int(Cause::HttpProtocol);
    QTest::newRow("too big") << 0 << int(Cause::TooBig);
}

void TestTransfer::anAnswerEndsTheTargets()
{
    QFETCH(int, status);
    QFETCH(int, cause);
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    transfer.handleServices(services(twoTargets), random);
    transfer.handleAddresses(addresses({first4}));
    (void)transfer.takeNeed();
    transfer.handleReply(status != 0 ? reply(status) : failure(Cause(cause)));
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, Cause(cause));
}

void TestTransfer::theLastTargetSaysWhy()
{
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    transfer.handleServices(services(twoTargets), random);
    transfer.handleAddresses(addresses({first4}));
    transfer.handleReply(failure(Cause::Connect));
    transfer.handleAddresses(addresses({second4}));
    transfer.handleReply(failure(Cause::Timeout));
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, Cause::Timeout);
    QCOMPARE(transfer.outcome()->detail, QByteArray("pr2.example.com:5061: as the test wants it"));
    QCOMPARE(transfer.outcome()->err, QByteArray("http_get failed"));
}

void TestTransfer::targetsMayBeAddresses()
{
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    transfer.handleServices(services({{"10.0.0.2", 8443, 0, 0}}), random);
    QCOMPARE(wantedReply(transfer), QByteArray("https://example.net:8443/x from 10.0.0.2"));
}

void TestTransfer::aTargetWithoutAllowedAddressIsPassedOver()
{
    Transfer transfer = serviceTransfer("https://example.net/x", Families::V6Only);
    ports::Random random(1);
    transfer.handleServices(
        services({{"10.0.0.2", 1, 0, 0}, {"10.0.0.3", 2, 1, 0}, {"v6.example", 3, 2, 0}}), random);
    QCOMPARE(wantedName(transfer), QByteArray("v6.example"));
    transfer.handleAddresses(addresses({first4, first6}));
    QCOMPARE(wantedReply(transfer), QByteArray("https://example.net:3/x from 2001:db8::1"));
}

void TestTransfer::servicesThatNameNobodyFail_data()
{
    QTest::addColumn<std::vector<ServiceTarget>>("found");
    QTest::newRow("no record") << std::vector<ServiceTarget>();
    QTest::newRow("a dot") << std::vector<ServiceTarget>{{".", 0, 0, 0}};
    QTest::newRow("bad names") << std::vector<ServiceTarget>{{"a b", 1, 0, 0}, {"a/b", 1, 0, 0}};
}

void TestTransfer::servicesThatNameNobodyFail()
{
    QFETCH(std::vector<ServiceTarget>, found);
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    (void)transfer.takeNeed();
    ports::ServiceResult result = services(found);
    if (found.empty())
        result.cause = Cause::Dns;
    transfer.handleServices(result, random);
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, Cause::Dns);
    QCOMPARE(transfer.outcome()->err, QByteArray("DNS Resolution failed"));
    QVERIFY(transfer.outcome()->detail.contains("_ciscoprov-https._tls.example.net"));
}

void TestTransfer::tftpHasNoServices()
{
    const Transfer transfer = serviceTransfer("tftp://example.net/x");
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->err,
             QByteArray("Error - TFTP Scheme not supported in SRV lookups"));
}

void TestTransfer::anAddressHasNoServices()
{
    const Transfer transfer = serviceTransfer("https://10.0.0.1/x");
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, Cause::Dns);
}

void TestTransfer::redirectsStayAtTheTarget()
{
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    transfer.handleServices(services(twoTargets), random);
    transfer.handleAddresses(addresses({first4}));
    (void)transfer.takeNeed();
    transfer.handleReply(reply(302, "/elsewhere"));
    QCOMPARE(wantedReply(transfer), QByteArray("https://example.net:5060/elsewhere from 10.0.0.1"));
    transfer.handleReply(failure(Cause::Connect));
    QCOMPARE(transfer.outcome()->cause, Cause::Connect);
}

void TestTransfer::redirectsElsewhereLeaveTheService()
{
    Transfer transfer = serviceTransfer();
    ports::Random random(1);
    transfer.handleServices(services(twoTargets), random);
    transfer.handleAddresses(addresses({first4}));
    (void)transfer.takeNeed();
    transfer.handleReply(reply(302, "https://other.example/x"));
    QCOMPARE(wantedName(transfer), QByteArray("other.example"));
    transfer.handleAddresses(addresses({second4}));
    QCOMPARE(wantedReply(transfer), QByteArray("https://other.example:443/x from 10.0.0.2"));
}

Transfer proxiedTransfer(QByteArrayView url = "https://server.example/x")
{
    TransferOptions options;
    options.asksForProxy = true;
    return {*rule::parseUrl(url), options};
}

Route proxy(const QByteArray& host)
{
    return ports::ProxyServer{host, 3128, {}};
}

bool wantsProxy(Transfer& transfer)
{
    return std::holds_alternative<Transfer::NeedProxy>(transfer.takeNeed());
}

void TestTransfer::aProxyIsLookedUpInPlaceOfTheServer()
{
    Transfer transfer = proxiedTransfer();
    const Transfer::Need need = transfer.takeNeed();
    QVERIFY(std::holds_alternative<Transfer::NeedProxy>(need));
    QCOMPARE(std::get<Transfer::NeedProxy>(need).url.toText(),
             QByteArray("https://server.example/x"));
    transfer.handleRoutes({proxy("proxy.example")});
    QCOMPARE(wantedName(transfer), QByteArray("proxy.example"));
    QCOMPARE(transfer.lookedUpName(), QByteArray("proxy.example"));
    transfer.handleAddresses(addresses({first4}));
    const Transfer::Need request = transfer.takeNeed();
    const auto* wanted = std::get_if<Transfer::NeedReply>(&request);
    QVERIFY(wanted);
    QCOMPARE(wanted->request.host, QByteArray("server.example"));
    QCOMPARE(wanted->request.port, quint16(443));
    QCOMPARE(wanted->request.proxy->host, QByteArray("proxy.example"));
    QCOMPARE(wanted->request.addresses.front(), first4);
    QVERIFY(transfer.serverAddress().isNull());
    transfer.handleReply(reply(200));
    QCOMPARE(transfer.outcome()->cause, Cause::None);
}

void TestTransfer::routesAreTriedInTurn_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::newRow("nobody there") << Cause::Connect;
    QTest::newRow("silence") << Cause::Timeout;
    QTest::newRow("reset") << Cause::Reset;
    QTest::newRow("refused by the target policy") << Cause::TargetRefused;
}

void TestTransfer::routesAreTriedInTurn()
{
    QFETCH(const Cause, cause);
    Transfer transfer = proxiedTransfer();
    QVERIFY(wantsProxy(transfer));
    transfer.handleRoutes({proxy("10.0.0.9"), proxy("gone.example"), Route()});
    QCOMPARE(wantedReply(transfer), QByteArray("https://server.example:443/x from 10.0.0.9"));
    transfer.handleReply(failure(cause));
    QCOMPARE(wantedName(transfer), QByteArray("gone.example"));
    ports::ResolveResult none;
    none.cause = Cause::Dns;
    transfer.handleAddresses(none);
    QCOMPARE(wantedName(transfer), QByteArray("server.example"));
    transfer.handleAddresses(addresses({first4}));
    QCOMPARE(wantedReply(transfer), QByteArray("https://server.example:443/x from 10.0.0.1"));
    transfer.handleReply(reply(200));
    QCOMPARE(transfer.outcome()->cause, Cause::None);
    QCOMPARE(transfer.serverAddress(), first4);
}

void TestTransfer::theServersFailureEndsTheRoutes_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::newRow("a wrong certificate") << Cause::TlsName;
    QTest::newRow("a refused CONNECT") << Cause::HttpStatus;
    QTest::newRow("no HTTP") << Cause::HttpProtocol;
    QTest::newRow("too much") << Cause::TooBig;
}

void TestTransfer::theServersFailureEndsTheRoutes()
{
    QFETCH(const Cause, cause);
    Transfer transfer = proxiedTransfer();
    QVERIFY(wantsProxy(transfer));
    transfer.handleRoutes({proxy("10.0.0.9"), Route()});
    QVERIFY(wantedReply(transfer) != "no request");
    transfer.handleReply(failure(cause));
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, cause);
    QVERIFY2(transfer.outcome()->detail.contains("the proxy 10.0.0.9:3128: "),
             transfer.outcome()->detail);
}

void TestTransfer::theFailureNamesTheProxy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("407") << 407 << Cause::Auth
                         << QByteArray("the proxy 10.0.0.9:3128 wants other credentials (407): see "
                                       "Proxy_Username, Proxy_Password and "
                                       "Proxy_Server_Requires_Authentication");
    QTest::newRow("503") << 503 << Cause::HttpStatus
                         << QByteArray("the server, or the proxy 10.0.0.9:3128 on the way, "
                                       "answered 503");
    QTest::newRow("401 is the server's")
        << 401 << Cause::Auth
        << QByteArray("the server wants credentials (401), and there are none for it");
}

void TestTransfer::theFailureNamesTheProxy()
{
    QFETCH(const int, status);
    QFETCH(const Cause, cause);
    QFETCH(const QByteArray, detail);
    Transfer transfer = proxiedTransfer("http://server.example/x");
    QVERIFY(wantsProxy(transfer));
    transfer.handleRoutes({proxy("10.0.0.9")});
    QVERIFY(wantedReply(transfer) != "no request");
    transfer.handleReply(reply(status));
    QCOMPARE(transfer.outcome()->cause, cause);
    QCOMPARE(transfer.outcome()->status, status);
    QCOMPARE(transfer.outcome()->detail, detail);
}

void TestTransfer::aRedirectAsksForAProxyAgain()
{
    Transfer transfer = proxiedTransfer();
    QVERIFY(wantsProxy(transfer));
    transfer.handleRoutes({proxy("10.0.0.9")});
    QVERIFY(wantedReply(transfer) != "no request");
    transfer.handleReply(reply(302, "http://other.example/y"));
    const Transfer::Need need = transfer.takeNeed();
    QVERIFY(std::holds_alternative<Transfer::NeedProxy>(need));
    QCOMPARE(std::get<Transfer::NeedProxy>(need).url.toText(),
             QByteArray("http://other.example/y"));
    transfer.handleRoutes({Route()});
    QCOMPARE(wantedName(transfer), QByteArray("other.example"));
}

void TestTransfer::servicesGoThroughProxiesByTheirTargets()
{
    TransferOptions options;
    options.asksForProxy = true;
    options.isService = true;
    Transfer transfer(*rule::parseUrl("https://example.net/x"), options);
    ports::Random random(1);
    QCOMPARE(wantedService(transfer), QByteArray("_ciscoprov-https._tls.example.net"));
    transfer.handleServices(services(twoTargets), random);
    QVERIFY(wantsProxy(transfer));
    transfer.handleRoutes({proxy("10.0.0.9")});
    const Transfer::Need need = transfer.takeNeed();
    const auto* wanted = std::get_if<Transfer::NeedReply>(&need);
    QVERIFY(wanted);
    QCOMPARE(wanted->request.host, QByteArray("example.net"));
    QCOMPARE(wanted->request.serviceHost, QByteArray("pr1.example.com"));
    QCOMPARE(wanted->request.port, quint16(5060));
    transfer.handleReply(failure(Cause::Connect));
    QVERIFY(wantsProxy(transfer)); // the next target
}

void TestTransfer::noRouteIsAFailure()
{
    Transfer transfer = proxiedTransfer();
    QVERIFY(wantsProxy(transfer));
    transfer.handleNoRoute(Cause::Timeout, "as the test wants it");
    QCOMPARE(transfer.outcome()->cause, Cause::Timeout);
    QCOMPARE(transfer.outcome()->detail, QByteArray("as the test wants it"));
}

void TestTransfer::anUploadKeepsItsBody_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("method");
    QTest::newRow("post") << QByteArray("http://10.0.0.1/up") << int(ports::Method::Post);
    QTest::newRow("put") << QByteArray("http://10.0.0.1/up") << int(ports::Method::Put);
    QTest::newRow("tftp put") << QByteArray("tftp://10.0.0.1/up") << int(ports::Method::Put);
}

void TestTransfer::anUploadKeepsItsBody()
{
    QFETCH(QByteArray, url);
    QFETCH(int, method);
    TransferOptions options;
    options.method = ports::Method(method);
    options.body = "sent";
    options.contentType = "text/xml";
    options.bodyEncoding = "aes128gcm";
    options.bytesMax = 7;
    Transfer transfer(*rule::parseUrl(url), options);
    const Transfer::Need need = transfer.takeNeed();
    const ports::FetchRequest& request = std::get<Transfer::NeedReply>(need).request;
    QCOMPARE(request.method, options.method);
    QCOMPARE(request.body, QByteArray("sent"));
    QCOMPARE(request.contentType, QByteArray("text/xml"));
    QCOMPARE(request.contentEncoding, QByteArray("aes128gcm"));
    QCOMPARE(request.bytesMax, qsizetype(7));
}

namespace {

TransferOptions withAccount()
{
    TransferOptions options;
    options.account.emplace();
    options.account->login = ports::Credentials{"u", "p"};
    options.account->cnonce = "c";
    return options;
}

const QByteArray basicAnswer = "Basic dTpw"; // u:p

ports::FetchResult challenge(QByteArray text)
{
    ports::FetchResult result = reply(401);
    result.challenge = std::move(text);
    return result;
}

/// The request that the transfer wants to have sent; one without host when it wants none.
ports::FetchRequest wantedRequest(Transfer& transfer)
{
    Transfer::Need need = transfer.takeNeed();
    auto* reply = std::get_if<Transfer::NeedReply>(&need);
    return reply ? std::move(reply->request) : ports::FetchRequest();
}

} // namespace

void TestTransfer::credentialsWaitForAChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"phones\"") << basicAnswer;
    QTest::newRow("Digest") << QByteArray("Digest realm=\"phones\", nonce=\"n0\", qop=\"auth\"")
                            << QByteArray("Digest username=\"u\", realm=\"phones\", nonce=\"n0\", "
                                          "uri=\"/a%20b?c=d\", ");
}

void TestTransfer::credentialsWaitForAChallenge()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, answer);
    Transfer transfer(*rule::parseUrl("http://10.0.0.1/a%20b?c=d"), withAccount());
    QCOMPARE(wantedRequest(transfer).authorization, QByteArray());
    transfer.handleReply(::challenge(challenge));
    const ports::FetchRequest second = wantedRequest(transfer);
    QCOMPARE(second.host, QByteArray("10.0.0.1"));
    QVERIFY2(second.authorization.startsWith(answer), second.authorization);
    transfer.handleReply(reply(200));
    QCOMPARE(transfer.outcome()->cause, Cause::None);
}

void TestTransfer::refusedCredentialsAreNotShownAgain()
{
    for (const char* text : {"Basic realm=\"r\"", "Digest realm=\"r\", nonce=\"n\""}) {
        Transfer transfer(*rule::parseUrl("http://10.0.0.1/x"), withAccount());
        transfer.handleReply(challenge(text));
        QVERIFY(!wantedRequest(transfer).authorization.isEmpty());
        transfer.handleReply(challenge(text));
        QVERIFY(transfer.outcome());
        QCOMPARE(transfer.outcome()->cause, Cause::Auth);
        QCOMPARE(transfer.outcome()->status, 401);
        QCOMPARE(transfer.outcome()->err, QByteArray("http_get failed: authentication"));
        QCOMPARE(transfer.outcome()->detail,
                 QByteArray("the server does not accept the credentials (401)"));
    }
}

void TestTransfer::aStaleNonceIsRenewedOnce()
{
    const auto stale = [](const QByteArray& nonce) {
        return challenge("Digest realm=\"r\", stale=true, nonce=\"" + nonce + '"');
    };
    Transfer transfer(*rule::parseUrl("http://10.0.0.1/x"), withAccount());
    (void)transfer.takeNeed();
    transfer.handleReply(stale("first"));
    QVERIFY(wantedRequest(transfer).authorization.contains("nonce=\"first\""));
    transfer.handleReply(stale("second"));
    QVERIFY(wantedRequest(transfer).authorization.contains("nonce=\"second\""));
    // resync.md 7: at most two.
    transfer.handleReply(stale("third"));
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, Cause::Auth);
}

void TestTransfer::challengesWithoutAnswerFail_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("hasAccount");
    QTest::newRow("no account") << QByteArray("Basic realm=\"r\"") << false;
    QTest::newRow("no challenge") << QByteArray() << true;
    QTest::newRow("another scheme") << QByteArray("Negotiate") << true;
    QTest::newRow("BroadWorksSIP") << QByteArray("BroadWorksSIP") << true;
}

void TestTransfer::challengesWithoutAnswerFail()
{
    QFETCH(QByteArray, challenge);
    QFETCH(bool, hasAccount);
    Transfer transfer(*rule::parseUrl("http://10.0.0.1/x"),
                      hasAccount ? withAccount() : TransferOptions());
    (void)transfer.takeNeed();
    transfer.handleReply(::challenge(challenge));
    QVERIFY(transfer.outcome());
    QCOMPARE(transfer.outcome()->cause, Cause::Auth);
    QCOMPARE(transfer.outcome()->status, 401);
}

void TestTransfer::credentialsAreForTheirHost_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("another path") << QByteArray("/y") << true;
    QTest::newRow("another port") << QByteArray("https://prov.example:8443/y") << true;
    QTest::newRow("in other letters") << QByteArray("https://PROV.example/y") << true;
    QTest::newRow("another host") << QByteArray("https://10.0.0.2/y") << false;
    QTest::newRow("a name below") << QByteArray("https://x.prov.example/y") << false;
    QTest::newRow("in the clear") << QByteArray("http://prov.example/y") << false;
}

void TestTransfer::credentialsAreForTheirHost()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, isShown);
    Transfer transfer(*rule::parseUrl("https://prov.example/x"), withAccount());
    transfer.handleAddresses(addresses({first4}));
    transfer.handleReply(challenge("Basic realm=\"r\""));
    QCOMPARE(wantedRequest(transfer).authorization, basicAnswer);
    transfer.handleReply(reply(302, location));
    ports::FetchRequest request = wantedRequest(transfer);
    if (request.host.isEmpty()) {
        transfer.handleAddresses(addresses({second4}));
        request = wantedRequest(transfer);
    }
    QCOMPARE(request.authorization, QByteArray());
    transfer.handleReply(challenge("Basic realm=\"r\""));
    QCOMPARE(wantedRequest(transfer).authorization, isShown ? basicAnswer : QByteArray());
    QCOMPARE(transfer.outcome().has_value(), !isShown);
}

void TestTransfer::theAnswerGoesToWhoAsked()
{
    Transfer transfer(*rule::parseUrl("http://prov.example/x"), withAccount());
    transfer.handleAddresses(addresses({first4, second4}));
    (void)transfer.takeNeed();
    ports::FetchResult result = challenge("Basic realm=\"r\"");
    result.peer = second4;
    transfer.handleReply(result);
    QCOMPARE(wantedRequest(transfer).addresses, (std::vector<IpAddress>{second4, first4}));
}

void TestTransfer::eachTargetAsksAnew()
{
    TransferOptions options = withAccount();
    options.isService = true;
    Transfer transfer(*rule::parseUrl("https://example.net/x"), options);
    ports::Random random(1);
    transfer.handleServices(services({{"10.0.0.1", 1, 0, 0}, {"10.0.0.2", 2, 1, 0}}), random);
    (void)transfer.takeNeed();
    transfer.handleReply(challenge("Basic realm=\"r\""));
    QCOMPARE(wantedRequest(transfer).authorization, basicAnswer);
    transfer.handleReply(failure(Cause::Reset));
    const ports::FetchRequest second = wantedRequest(transfer);
    QCOMPARE(second.port, quint16(2));
    QCOMPARE(second.authorization, QByteArray());
    transfer.handleReply(challenge("Basic realm=\"r\""));
    QCOMPARE(wantedRequest(transfer).authorization, basicAnswer);
    QVERIFY(!transfer.outcome());
}

void TestTransfer::anUploadStaysEncrypted()
{
    TransferOptions options;
    options.method = ports::Method::Post;
    options.body = "a code";
    Transfer transfer(*rule::parseUrl("https://10.0.0.1/redeem"), std::move(options));
    (void)transfer.takeNeed();
    transfer.handleReply(reply(307, "http://10.0.0.1/redeem"));
    QVERIFY(transfer.outcome().has_value());
    QCOMPARE(transfer.outcome()->cause, Cause::TargetRefused);
}

void TestTransfer::anUploadIsRepeatedWhole()
{
    TransferOptions options = withAccount();
    options.method = ports::Method::Put;
    options.body = "sent";
    options.acceptEncoding = "aes128gcm";
    Transfer transfer(*rule::parseUrl("http://10.0.0.1/up"), options);
    QCOMPARE(wantedRequest(transfer).body, QByteArray("sent"));
    transfer.handleReply(challenge("Basic realm=\"r\""));
    const ports::FetchRequest request = wantedRequest(transfer);
    QCOMPARE(request.method, ports::Method::Put);
    QCOMPARE(request.body, QByteArray("sent"));
    QCOMPARE(request.acceptEncoding, QByteArray("aes128gcm"));
    QCOMPARE(request.authorization, basicAnswer);
}

void TestTransfer::tftpHasNoCredentials()
{
    TransferOptions options = withAccount();
    options.acceptEncoding = "aes128gcm";
    Transfer transfer(*rule::parseUrl("tftp://10.0.0.1/x"), options);
    const ports::FetchRequest request = wantedRequest(transfer);
    QCOMPARE(request.authorization, QByteArray());
    QCOMPARE(request.acceptEncoding, QByteArray());
}

void TestTransfer::theProxysWishIsAFailure()
{
    Transfer transfer(*rule::parseUrl("http://10.0.0.1/x"), withAccount());
    (void)transfer.takeNeed();
    transfer.handleReply(reply(407));
    QCOMPARE(transfer.outcome()->cause, Cause::Auth);
    QCOMPARE(transfer.outcome()->status, 407);
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
