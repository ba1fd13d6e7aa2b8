#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

/// What a phone does from power-up to the end of a resync.
class TestProvisioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerUpResyncsWithTheExpandedRule();
    void valueIsTrimmedAndTold();
    void rulesRunInOrderAndLaterOnesWin();
    void failedRuleStopsTheOthers();
    void laterRuleIsReadWhenItsTurnComes();
    void ownRuleRunsAloneAndIsStoredNowhere();
    void assignmentsCountWithoutAndBeforeATransfer();
    void postSendsTheExpandedParameter();
    void identicalProfileChangesNothing();
    void failuresHaveTheirCauseAndText_data();
    void failuresHaveTheirCauseAndText();
    void corruptFilesLeaveTheConfigurationAlone_data();
    void corruptFilesLeaveTheConfigurationAlone();
    void missingFileMayCountAsSuccess();
    void redirectsAreFollowedFiveTimes();
    void redirectToAnotherHostDropsTheCredentials();
    void namesAreLookedUpAndTold();
    void restrictedDomainsAreTheOnlyOnes_data();
    void restrictedDomainsAreTheOnlyOnes();
    void restrictedDomainsHoldForRedirects();
    void syslogHasTwoMessagesInOrder();
    void clearedTemplateSilencesItsOwnMessage_data();
    void clearedTemplateSilencesItsOwnMessage();
    void debugServerGetsTheMessagesToo();
    void identifierFollowsTheTimeStamp_data();
    void identifierFollowsTheTimeStamp();
    void syslogServerByNameIsLookedUpOnce();
    void rebootClassValueRebootsWithoutAnotherResync();
    void secretsStayOutOfEvents();
    void powerOffEndsEverything();
};

// shows C030 C031 C034 C035
void TestProvisioning::powerUpResyncsWithTheExpandedRule()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>1</GPP_A>")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://192.168.1.200/CP-6841-3PCC$MA.cfg"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    const ports::FetchRequest& request = world.network.requests.front();
    QCOMPARE(request.path, QByteArray("/CP-6841-3PCC000e08abcdef.cfg"));
    QCOMPARE(request.port, quint16(69));
    QVERIFY(request.scheme == ports::Scheme::Tftp);
    QCOMPARE(request.addresses.front().toText(), QByteArray("192.168.1.200"));
    QCOMPARE(request.localAddress.toText(), QByteArray("127.0.0.1"));
    const events::Event requested = world.events.last("resync.requested");
    QCOMPARE(requested.member("trigger").toString(), QStringLiteral("power-up"));
    QCOMPARE(requested.member("prvst").toInt(), 0);
    QVERIFY(world.events.last("resync.finished").member("ok").toBool());
}

// shows C015
void TestProvisioning::valueIsTrimmedAndTold()
{
    World world;
    world.network.setServer([](const auto&) {
        return reply("<flat-profile><GPP_A> 12345678\n</GPP_A></flat-profile>");
    });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/basic.txt"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("12345678"));
    const events::Event changed = world.events.last("config.changed");
    QCOMPARE(changed.member("name").toString(), QStringLiteral("GPP_A"));
    QCOMPARE(changed.member("old").toString(), QString());
    QCOMPARE(changed.member("new").toString(), QStringLiteral("12345678"));
    QCOMPARE(changed.member("source").toString(), QStringLiteral("profile"));
}

// shows C091
void TestProvisioning::rulesRunInOrderAndLaterOnesWin()
{
    World world;
    world.network.setServer([](const ports::FetchRequest& request) {
        return reply(flatProfile("<GPP_A>" + request.path + "</GPP_A>"));
    });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Profile_Rule_B", "http://127.0.0.1/b"},
                                       {"Profile_Rule_D", "http://127.0.0.1:8080/d"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(3));
    QCOMPARE(world.network.requests[0].path, QByteArray("/a"));
    QCOMPARE(world.network.requests[1].path, QByteArray("/b"));
    QCOMPARE(world.network.requests[2].path, QByteArray("/d"));
    QCOMPARE(world.network.requests[2].port, quint16(8080));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("/d"));
    QCOMPARE(world.events.count("resync.succeeded"), qsizetype(3));
    QCOMPARE(world.events.count("resync.finished"), qsizetype(1));
}

void TestProvisioning::failedRuleStopsTheOthers()
{
    World world;
    world.network.setServer([](const ports::FetchRequest& request) {
        return request.path == "/b" ? failure(Cause::Timeout)
                                    : reply(flatProfile("<GPP_A>1</GPP_A>"));
    });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Profile_Rule_B", "tftp://127.0.0.1/b"},
                                       {"Profile_Rule_C", "tftp://127.0.0.1/c"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(2));
    QVERIFY(!world.events.last("resync.finished").member("ok").toBool());
    // What the first rule brought stays.
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("1"));
    // The whole sequence begins again after the first delay of the ladder.
    world.run(61s);
    QCOMPARE(world.network.requests.size(), size_t(4));
    QCOMPARE(world.network.requests[2].path, QByteArray("/a"));
    QCOMPARE(world.events.last("resync.requested").member("prvst").toInt(), 2);
}

void TestProvisioning::laterRuleIsReadWhenItsTurnComes()
{
    World world;
    world.network.setServer([](const ports::FetchRequest& request) {
        return reply(request.path == "/a"
                         ? flatProfile("<Profile_Rule_B>tftp://127.0.0.1/late</Profile_Rule_B>")
                         : flatProfile("<GPP_B>late</GPP_B>"));
    });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.value(phone, "GPP_B"), QByteArray("late"));
}

void TestProvisioning::ownRuleRunsAloneAndIsStoredNowhere()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>1</GPP_A>")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_On_Reset", "No"}});
    world.engine.powerOn(phone);
    QVERIFY(world.engine.requestResync(phone,
                                       {provision::Trigger::WebUrl, "tftp://127.0.0.1/basic.txt"}));
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QCOMPARE(world.network.requests.front().path, QByteArray("/basic.txt"));
    QCOMPARE(world.value(phone, "Profile_Rule"), QByteArray("tftp://127.0.0.1/a"));
    QCOMPARE(world.events.last("resync.requested").member("prvst").toInt(), -1);
    QCOMPARE(world.events.last("resync.requested").member("trigger").toString(),
             QStringLiteral("web-url"));
}

void TestProvisioning::assignmentsCountWithoutAndBeforeATransfer()
{
    World world;
    world.network.setServer([](const auto&) { return failure(Cause::Timeout); });
    const auto phone = world.addPhone(
        {{"Profile_Rule", "(GPP_C = \"here\"; d = \"$MA\";)!"},
         {"Profile_Rule_B", "(\"$C\" eq \"here\")? (User_ID_1_ = \"u1\";)! tftp://127.0.0.1/b"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.value(phone, "GPP_C"), QByteArray("here"));
    QCOMPARE(world.value(phone, "GPP_D"), QByteArray("000e08abcdef"));
    // Executed though the transfer failed.
    QCOMPARE(world.value(phone, "User_ID_1_"), QByteArray("u1"));
    QCOMPARE(world.network.requests.size(), size_t(1));
    QCOMPARE(world.events.named("config.changed").front().member("source").toString(),
             QStringLiteral("rule"));
}

void TestProvisioning::postSendsTheExpandedParameter()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone = world.addPhone({{"Profile_Rule", "[--post a] http://127.0.0.1/y?"},
                                       {"GPP_A", "mac=$MA&b=$B"},
                                       {"GPP_B", "x"}});
    world.engine.powerOn(phone);
    world.run(1s);
    const ports::FetchRequest& request = world.network.requests.front();
    QVERIFY(request.method == ports::Method::Post);
    QCOMPARE(request.body, QByteArray("mac=000e08abcdef&b=x"));
    QCOMPARE(request.path, QByteArray("/y?"));
}

void TestProvisioning::identicalProfileChangesNothing()
{
    World world;
    world.network.setServer(
        [](const auto&) { return reply(flatProfile("<GPP_A>1</GPP_A><Asset_ID>x</Asset_ID>")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "60"}});
    world.engine.powerOn(phone);
    world.run(200s);
    QVERIFY(world.events.count("resync.succeeded") >= 3);
    QCOMPARE(world.events.count("config.changed"), qsizetype(2));
    QCOMPARE(world.events.last("resync.succeeded").member("changed").toInt(), 0);
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(1));
}

void TestProvisioning::failuresHaveTheirCauseAndText_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("err");

    const QByteArray http = "http://127.0.0.1/a";
    const QByteArray https = "https://127.0.0.1/a";
    const QByteArray tftp = "tftp://127.0.0.1/a";
    const auto row = [](const char* name, const QByteArray& rule, Cause cause, int status,
                        const char* named, const char* err) {
        QTest::newRow(name) << rule << int(cause) << status << QByteArray(named) << QByteArray(err);
    };
    row("connection refused", http, Cause::Connect, 0, "connect", "http_get failed");
    row("time-out", http, Cause::Timeout, 0, "timeout", "http_get failed");
    row("reset", http, Cause::Reset, 0, "reset", "http_get failed");
    row("protocol", http, Cause::HttpProtocol, 0, "http_protocol", "http_get failed");
    row("forbidden", http, Cause::None, 403, "http_status", "http_get failed");
    row("server error", http, Cause::None, 503, "http_status", "http_get failed");
    row("not modified", http, Cause::None, 304, "http_status", "http_get failed");
    row("not found", http, Cause::None, 404, "not_found", "file not found");
    row("credentials", http, Cause::None, 401, "auth", "http_get failed: authentication");
    row("too big", http, Cause::TooBig, 0, "too_big", "Resource Exhausted");
    row("unknown CA", https, Cause::TlsUnknownCa, 0, "tls_unknown_ca", "https_get failed");
    row("expired", https, Cause::TlsExpired, 0, "tls_expired", "https_get failed");
    row("wrong name", https, Cause::TlsName, 0, "tls_name", "https_get failed");
    row("https time-out", https, Cause::Timeout, 0, "timeout", "http_get failed");
    row("tftp time-out", tftp, Cause::Timeout, 0, "timeout", "tftp_get failed");
    row("tftp error", tftp, Cause::TftpError, 0, "tftp_error", "tftp_get failed");
    row("tftp not found", tftp, Cause::NotFound, 0, "not_found", "file not found");
    row("refused target", tftp, Cause::TargetRefused, 0, "target_refused", "tftp_get failed");
    row("bad rule", "(1 eq \"a\")? /x", Cause::None, 200, "bad_rule", "Bad rule");
    row("no server", "/x", Cause::None, 200, "dns", "No server");
    row("unknown name", "http://nowhere.example/x", Cause::None, 200, "dns",
        "DNS Resolution failed");
    row("SRV with TFTP", "[--srv] tftp://127.0.0.1/x", Cause::None, 200, "dns",
        "Error - TFTP Scheme not supported in SRV lookups");
}

// shows C028 C072 C073
void TestProvisioning::failuresHaveTheirCauseAndText()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, cause);
    QFETCH(int, status);
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, err);
    World world;
    world.network.setServer([&](const auto&) {
        return Cause(cause) == Cause::None ? reply("<html></html>", status) : failure(Cause(cause));
    });
    const auto phone = world.addPhone({{"Profile_Rule", rule}, {"Syslog_Server", "127.0.0.1"}});
    world.engine.powerOn(phone);
    world.run(1s);
    const events::Event failed = world.events.last("resync.failed");
    QCOMPARE(failed.member("cause").toString().toUtf8(), named);
    QCOMPARE(failed.member("error").toString().toUtf8(), err);
    QVERIFY(!failed.member("retry_at").toString().isEmpty());
    QVERIFY(!failed.member("detail").toString().isEmpty());
    QVERIFY(!world.events.last("resync.finished").member("ok").toBool());
    QVERIFY(world.network.datagrams.back().second.endsWith(
        "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Resync failed: " + err));
    QCOMPARE(*instantFromIso(failed.member("retry_at").toString().toLatin1()) - failed.time(),
             Duration(60s));
}

void TestProvisioning::corruptFilesLeaveTheConfigurationAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("empty") << QByteArray() << QByteArray("corrupt_xml");
    QTest::newRow("no XML") << QByteArray("hello") << QByteArray("corrupt_xml");
    QTest::newRow("truncated") << QByteArray("<flat-profile><GPP_A>2</GPP_A>")
                               << QByteArray("corrupt_xml");
    QTest::newRow("no flat-profile")
        << QByteArray("<device><GPP_A>2</GPP_A></device>") << QByteArray("corrupt_xml");
    QTest::newRow("encrypted, no key")
        << QByteArray("Salted__12345678abcdefghijklmnop") << QByteArray("corrupt_key");
    QTest::newRow("broken gzip") << QByteArray("\x1f\x8b\x08\x00garbage", 11)
                                 << QByteArray("corrupt_gzip");
}

void TestProvisioning::corruptFilesLeaveTheConfigurationAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cause);
    World world;
    world.network.setServer([&](const auto&) { return reply(bytes); });
    const auto phone = world.addPhone(
        {{"Profile_Rule", "tftp://127.0.0.1/a"}, {"GPP_A", "1"}, {"Resync_Fails_On_FNF", "No"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("1"));
    QCOMPARE(world.events.last("resync.failed").member("error").toString(),
             QStringLiteral("corrupt file"));
    QCOMPARE(world.events.last("resync.failed").member("cause").toString().toUtf8(), cause);
    QCOMPARE(world.events.count("config.changed"), qsizetype(0));
}

// shows C085
void TestProvisioning::missingFileMayCountAsSuccess()
{
    World world;
    world.network.setServer([](const auto&) { return reply("", 404); });
    const auto phone = world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"},
                                       {"Profile_Rule_B", "http://127.0.0.1/b"},
                                       {"Resync_Fails_On_FNF", "No"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(2));
    QVERIFY(world.events.last("resync.finished").member("ok").toBool());
    QCOMPARE(world.events.last("resync.scheduled").member("trigger").toString(),
             QStringLiteral("periodic"));
}

void TestProvisioning::redirectsAreFollowedFiveTimes()
{
    World world;
    int hops = 0;
    world.network.setServer([&](const ports::FetchRequest& request) {
        ports::FetchResult result;
        const int number = request.path.sliced(1).toInt();
        if (number == hops)
            return reply(flatProfile("<GPP_A>end</GPP_A>"));
        result.status = number % 2 == 0 ? 302 : 301;
        result.location = "/" + QByteArray::number(number + 1);
        return result;
    });
    const auto phone = world.addPhone({{"Profile_Rule", "http://127.0.0.1:8080/0"}});
    hops = 5;
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(6));
    QCOMPARE(world.network.requests.back().port, quint16(8080));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("end"));
    // One attempt, however many hops.
    QCOMPARE(world.events.count("resync.requested"), qsizetype(1));
    hops = 6;
    world.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt});
    world.run(1s);
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(),
             QStringLiteral("http_protocol"));
}

void TestProvisioning::redirectToAnotherHostDropsTheCredentials()
{
    World world;
    world.network.setServer([](const ports::FetchRequest& request) {
        if (request.authorization.isEmpty())
            return unauthorized();
        ports::FetchResult result;
        result.status = 302;
        result.location = "http://127.0.0.2/x";
        return result;
    });
    const auto phone = world.addPhone({{"Profile_Rule", "[--uid u --pwd p] http://127.0.0.1/x"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(3));
    QCOMPARE(world.network.requests[0].authorization, QByteArray());
    QCOMPARE(world.network.requests[1].authorization, basic("u", "p"));
    QCOMPARE(world.network.requests[2].host, QByteArray("127.0.0.2"));
    QCOMPARE(world.network.requests[2].authorization, QByteArray());
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(), QStringLiteral("auth"));
}

// shows C047 C048 C049
void TestProvisioning::namesAreLookedUpAndTold()
{
    World world;
    world.network.setName("prov.telco.com", {IpAddress::v4(0xc0000205), IpAddress::v4(0xc0000206)});
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://prov.telco.com:6900/cisco/config/$PN.cfg"},
                        {"Syslog_Server", "127.0.0.1"}});
    world.engine.powerOn(phone);
    world.run(1s);
    const ports::FetchRequest& request = world.network.requests.front();
    QCOMPARE(world.network.lookups, std::vector<QByteArray>{"prov.telco.com"});
    QCOMPARE(request.host, QByteArray("prov.telco.com"));
    QCOMPARE(request.addresses.size(), size_t(2));
    QCOMPARE(request.port, quint16(6900));
    QCOMPARE(request.path, QByteArray("/cisco/config/CP-6841-3PCC.cfg"));
    QVERIFY(world.network.datagrams.front().second.endsWith(
        "Requesting resync tftp://192.0.2.5:6900/cisco/config/CP-6841-3PCC.cfg"));
}

void TestProvisioning::restrictedDomainsAreTheOnlyOnes_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("listed") << QByteArray("prov.example.net") << true;
    QTest::newRow("below a listed one") << QByteArray("a.Example.com") << true;
    QTest::newRow("ends alike") << QByteArray("badexample.com") << false;
    QTest::newRow("another") << QByteArray("example.org") << false;
    QTest::newRow("numeric") << QByteArray("127.0.0.1") << false;
}

void TestProvisioning::restrictedDomainsAreTheOnlyOnes()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isAllowed);
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    world.network.setName(host, {IpAddress::v4(0x7f000001)});
    const auto phone =
        world.addPhone({{"Profile_Rule", "http://" + host + "/a"},
                        {"Restricted_Access_Domains", "prov.example.net, example.com"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(isAllowed));
    if (!isAllowed)
        QCOMPARE(world.events.last("resync.failed").member("error").toString(),
                 QStringLiteral("domain not allowed"));
}

void TestProvisioning::restrictedDomainsHoldForRedirects()
{
    World world;
    world.network.setServer([](const auto&) {
        ports::FetchResult result;
        result.status = 302;
        result.location = "http://127.0.0.1/elsewhere";
        return result;
    });
    world.network.setName("prov.example.net", {IpAddress::v4(0x7f000001)});
    const auto phone = world.addPhone({{"Profile_Rule", "http://prov.example.net/a"},
                                       {"Restricted_Access_Domains", "example.net"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(),
             QStringLiteral("target_refused"));
}

// shows C006 C019 C026 C027
void TestProvisioning::syslogHasTwoMessagesInOrder()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone = world.addPhone(
        {{"Profile_Rule", "tftp://192.168.1.200/basic.txt"}, {"Syslog_Server", "192.168.1.210"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.datagrams.size(), size_t(2));
    QCOMPARE(world.network.datagrams[0].first.address.toText(), QByteArray("192.168.1.210"));
    QCOMPARE(world.network.datagrams[0].first.port, quint16(514));
    QVERIFY(world.network.datagrams[0].second.endsWith(
        " CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting resync tftp://192.168.1.200:69/basic.txt"));
    QVERIFY(world.network.datagrams[1].second.endsWith(
        " CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful resync tftp://192.168.1.200:69/basic.txt"));
}

void TestProvisioning::clearedTemplateSilencesItsOwnMessage_data()
{
    QTest::addColumn<QByteArray>("cleared");
    QTest::addColumn<bool>("works");
    QTest::addColumn<int>("messages");
    QTest::addColumn<QByteArray>("absent");
    QTest::newRow("request") << QByteArray("Log_Request_Msg") << true << 1
                             << QByteArray("Requesting");
    QTest::newRow("success") << QByteArray("Log_Success_Msg") << true << 1
                             << QByteArray("Successful");
    QTest::newRow("failure") << QByteArray("Log_Failure_Msg") << false << 1 << QByteArray("failed");
    QTest::newRow("failure, but it works")
        << QByteArray("Log_Failure_Msg") << true << 2 << QByteArray("failed");
}

// shows C010
void TestProvisioning::clearedTemplateSilencesItsOwnMessage()
{
    QFETCH(QByteArray, cleared);
    QFETCH(bool, works);
    QFETCH(int, messages);
    QFETCH(QByteArray, absent);
    World world;
    world.network.setServer(
        [&](const auto&) { return works ? reply(flatProfile("")) : failure(Cause::Timeout); });
    const auto phone = world.addPhone(
        {{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Syslog_Server", "127.0.0.1"}, {cleared, ""}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(int(world.network.datagrams.size()), messages);
    for (const auto& [target, bytes] : world.network.datagrams)
        QVERIFY(!bytes.contains(absent));
}

// shows C008 C009 C022
void TestProvisioning::debugServerGetsTheMessagesToo()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto received = [&](quint16 port) {
        return std::count_if(world.network.datagrams.begin(), world.network.datagrams.end(),
                             [port](const auto& entry) { return entry.first.port == port; });
    };
    const auto both = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                      {"Syslog_Server", "127.0.0.1:5140"},
                                      {"Debug_Server", "127.0.0.1:5141"},
                                      {"Debug_Level", "0"}});
    world.engine.powerOn(both);
    world.run(1s);
    QCOMPARE(received(5140), 2);
    QCOMPARE(received(5141), 2);
    qsizetype before = 0;
    for (const char* level : {"0", "2", "3"}) {
        world.network.datagrams.clear();
        world.network.setName("prov.example", {IpAddress::v4(0x7f000001)});
        const auto alone = world.addPhone({{"Profile_Rule", "tftp://prov.example/a"},
                                           {"Debug_Server", "127.0.0.1:5141"},
                                           {"Debug_Level", level}});
        world.engine.powerOn(alone);
        world.run(1s);
        const qsizetype messages = received(5141);
        QVERIFY2(messages > before, level);
        before = messages;
        world.engine.powerOff(alone);
    }
}

void TestProvisioning::identifierFollowsTheTimeStamp_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<QByteArray>("identifier");
    QTest::newRow("none") << QByteArray("None") << QByteArray();
    QTest::newRow("MA") << QByteArray("$MA") << QByteArray("c4b9cd811e29 ");
    QTest::newRow("MAU") << QByteArray("$MAU") << QByteArray("C4B9CD811E29 ");
    QTest::newRow("MAC") << QByteArray("$MAC") << QByteArray("c4:b9:cd:81:1e:29 ");
    QTest::newRow("SN") << QByteArray("$SN") << QByteArray("88012BA01234 ");
}

// shows C024 C025 C032
void TestProvisioning::identifierFollowsTheTimeStamp()
{
    QFETCH(QByteArray, choice);
    QFETCH(QByteArray, identifier);
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"},
                                       {"Syslog_Server", "127.0.0.1"},
                                       {"Syslog_Identifier", choice}},
                                      "CP-8841-3PCC", MacAddress(0xc4b9cd811e29));
    world.engine.powerOn(phone);
    world.run(1s);
    QVERIFY(world.network.datagrams.front().second.startsWith("<133>Jan  1 00:00:00 " + identifier +
                                                              "CP-8841-3PCC "));
}

void TestProvisioning::syslogServerByNameIsLookedUpOnce()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    world.network.setName("log.example", {IpAddress::v4(0x7f000003)});
    const auto phone = world.addPhone(
        {{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Syslog_Server", "log.example:5514"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.network.lookups.size(), size_t(1));
    QCOMPARE(world.network.datagrams.size(), size_t(2));
    QVERIFY(world.network.datagrams[0].second.contains("Requesting"));
    QCOMPARE(world.network.datagrams[1].first.port, quint16(5514));
    QCOMPARE(world.network.datagrams[1].first.address.toText(), QByteArray("127.0.0.3"));
}

void TestProvisioning::rebootClassValueRebootsWithoutAnotherResync()
{
    World world;
    world.network.setServer(
        [](const auto&) { return reply(flatProfile("<Asset_ID>A1</Asset_ID>")); });
    const auto phone =
        world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}, {"Resync_Periodic", "600"}});
    world.engine.powerOn(phone);
    world.run(60s);
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(),
             QStringLiteral("provisioning"));
    QCOMPARE(world.events.count("phone.boot"), qsizetype(2));
    QCOMPARE(world.events.last("phone.boot").member("reason").toString(),
             QStringLiteral("provisioning"));
    QCOMPARE(world.network.requests.size(), size_t(1));
    // The periodic resync goes on.
    world.run(600s);
    QCOMPARE(world.network.requests.size(), size_t(2));
    QCOMPARE(world.events.count("phone.reboot"), qsizetype(1));
}

void TestProvisioning::secretsStayOutOfEvents()
{
    World world;
    world.network.setServer([](const auto&) {
        return reply(
            flatProfile("<GPP_SA>s3cret</GPP_SA><Admin_Password>s3cret-Admin1</Admin_Password>"
                        "<Profile_Rule_B>[--key s3cret] "
                        "http://u:s3cret@127.0.0.1/b?xpassword=s3cret</Profile_Rule_B>"));
    });
    const auto phone =
        world.addPhone({{"Profile_Rule", "[--uid u --pwd s3cret] http://127.0.0.1/a"},
                        {"Syslog_Server", "127.0.0.1"}});
    world.engine.powerOn(phone);
    world.run(100s);
    QCOMPARE(world.value(phone, "GPP_SA"), QByteArray("s3cret"));
    QVERIFY(world.events.count("config.changed") >= 3);
    for (const events::Event& event : world.events.events)
        QVERIFY2(!event.toLine().contains("s3cret"), event.toLine().constData());
    for (const auto& [target, bytes] : world.network.datagrams)
        QVERIFY2(!bytes.contains("s3cret"), bytes.constData());
}

// shows C052
void TestProvisioning::powerOffEndsEverything()
{
    World world;
    world.network.setLatency(10s);
    world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>1</GPP_A>")); });
    const auto phone = world.addPhone({{"Profile_Rule", "tftp://127.0.0.1/a"}});
    world.engine.powerOn(phone);
    world.run(1s);
    QCOMPARE(world.engine.inFlight(), qsizetype(1));
    world.engine.powerOff(phone);
    QCOMPARE(world.engine.inFlight(), qsizetype(0));
    world.run(24h);
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray());
    QVERIFY(!world.engine.nextDeadline());
    world.engine.powerOn(phone);
    world.run(11s);
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
