#include "tests/support/fakedhcpserver.h"
#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

/// A whole phone whose rule names no server: which URLs it asks, in which order, and when it stops.
class TestPhoneDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareHostIsAskedSixTimes();
    void theExhaustedListIsOneFailedResync();
    void theFirstProfileEndsTheList();
    void corruptFilesAreNoProfiles();
    void aChallengeEndsTheList();
    void missingFilesAreAllowedAtTheEndOnly();
    void theServerThatWasFoundIsKept();
    void itIsSearchedForAnew_data();
    void itIsSearchedForAnew();
    void aChangedLeaseIsSearchedAnew();
    void aNewListCountsFromTheNextLeaseOn();
    void srvRecordsAreAskedLast();
    void aServiceWithoutRecordsIsAskedOnce();
    void theQuirkPutsLowWeightFirst();
    void leasesOfIpv6HaveTheirOwnList();
    void otherRulesTakeTheServerAlone_data();
    void otherRulesTakeTheServerAlone();
    void noServerIsAnError_data();
    void noServerIsAnError();
    void skippedOptionsAreToldOncePerLease();
    void strictPhonesReadCommasOnly();
    void eachAttemptHasItsMessages();
    void explainTellsTheSteps();

private:
    static phone::Settings settingsFor(std::map<int, QByteArray> options, QByteArray domain = {})
    {
        dhcp::Lease lease;
        lease.options = std::move(options);
        lease.domain = std::move(domain);
        phone::Settings settings;
        settings.lease = std::make_shared<dhcp::Lease>(std::move(lease));
        return settings;
    }
};

namespace {

const IpAddress server = IpAddress::v4(0x0a000005);
const QByteArray goodProfile = flatProfile("<GPP_A>found</GPP_A>");
constexpr Duration moment = 2s; ///< longer than a resync takes

QByteArray urlOf(const ports::FetchRequest& request)
{
    return ports::nameOf(request.scheme).toByteArray() + "://" + request.host +
           (request.port == ports::defaultPort(request.scheme)
                ? QByteArray()
                : ':' + QByteArray::number(request.port)) +
           request.path;
}

/// All that was asked for since the last call, parted by blanks.
QByteArray asked(World& world)
{
    QByteArrayList urls;
    for (const ports::FetchRequest& request : world.network.requests)
        urls += urlOf(request);
    world.network.requests.clear();
    return urls.join(' ');
}

QByteArray tails(const QByteArray& base)
{
    return base + "/6841-3PCC.xml " + base + "/Cisco/CP-6841-3PCC/000e08abcdef.cfg";
}

QByteArray bare(const QByteArray& host)
{
    return tails("tftp://" + host) + ' ' + tails("http://" + host) + ' ' + tails("https://" + host);
}

/// Serves \a profile at one URL, and no such file elsewhere.
void serveAt(World& world, const QByteArray& url)
{
    world.network.setServer([url](const ports::FetchRequest& request) {
        if (urlOf(request) == url)
            return reply(goodProfile, request.scheme == ports::Scheme::Tftp ? 0 : 200);
        return request.scheme == ports::Scheme::Tftp ? failure(Cause::NotFound) : reply("no", 404);
    });
}

} // namespace

void TestPhoneDiscovery::aBareHostIsAskedSixTimes()
{
    World world(settingsFor({{66, "10.0.0.5"}}));
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), bare("10.0.0.5"));
    QVERIFY(world.network.lookups.empty());
}

void TestPhoneDiscovery::theExhaustedListIsOneFailedResync()
{
    World world(settingsFor({{66, "10.0.0.5"}}));
    const auto phone = world.addPhone({{"Resync_Error_Retry_Delay", "60"}});
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(world.events.count("resync.requested"), 6);
    QCOMPARE(world.events.count("resync.succeeded"), 0);
    const auto failures = world.events.named("resync.failed");
    QCOMPARE(failures.size(), size_t(6));
    for (size_t i = 0; i < 5; ++i)
        QVERIFY(failures[i].member("retry_at").isNull());
    QVERIFY(failures[5].member("retry_at").isString());
    QCOMPARE(world.events.count("resync.finished"), 1);
    QCOMPARE(world.events.last("resync.finished").member("ok").toBool(), false);
    (void)asked(world);

    // From the first attempt again.
    world.run(60s + moment);
    QCOMPARE(asked(world), bare("10.0.0.5"));
    QCOMPARE(world.events.count("resync.finished"), 2);
}

void TestPhoneDiscovery::theFirstProfileEndsTheList()
{
    World world(settingsFor({{150, "10.0.0.4;10.0.0.5"}}));
    serveAt(world, "http://10.0.0.5/Cisco/CP-6841-3PCC/000e08abcdef.cfg");
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world),
             bare("10.0.0.4") + ' ' + tails("tftp://10.0.0.5") + ' ' + tails("http://10.0.0.5"));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("found"));
    QCOMPARE(world.events.count("resync.finished"), 1);
    QCOMPARE(world.events.last("resync.finished").member("ok").toBool(), true);
}

void TestPhoneDiscovery::corruptFilesAreNoProfiles()
{
    World world(settingsFor({{160, "http://10.0.0.5"}}));
    world.network.setServer([](const ports::FetchRequest& request) {
        return reply(request.path.endsWith(".cfg") ? goodProfile : "<html>welcome</html>");
    });
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), tails("http://10.0.0.5"));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("found"));
}

void TestPhoneDiscovery::aChallengeEndsTheList()
{
    World world(settingsFor({{160, "http://10.0.0.5;http://10.0.0.6"}}));
    world.network.setServer([](const ports::FetchRequest&) { return reply("who?", 401); });
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), QByteArray("http://10.0.0.5/6841-3PCC.xml"));
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(), QStringLiteral("auth"));
    QCOMPARE(world.events.count("resync.finished"), 1);
}

void TestPhoneDiscovery::missingFilesAreAllowedAtTheEndOnly()
{
    World world(settingsFor({{160, "http://10.0.0.5"}}));
    serveAt(world, "");
    const auto phone = world.addPhone({{"Resync_Fails_On_FNF", "No"}, {"Resync_Periodic", "3600"}});
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), tails("http://10.0.0.5"));
    QCOMPARE(world.events.count("resync.failed"), 1);
    QCOMPARE(world.events.count("resync.succeeded"), 1);
    // What was not there was not found: all is asked again.
    world.run(3600s + moment);
    QCOMPARE(asked(world), tails("http://10.0.0.5"));
}

void TestPhoneDiscovery::theServerThatWasFoundIsKept()
{
    World world(settingsFor({{66, "prov.example"}}));
    world.network.setName("prov.example", {server});
    serveAt(world, "http://prov.example/6841-3PCC.xml");
    const auto phone =
        world.addPhone({{"Resync_Periodic", "3600"}, {"Resync_Error_Retry_Delay", "60"}});
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), tails("tftp://prov.example") + " http://prov.example/6841-3PCC.xml");
    world.run(3600s);
    QCOMPARE(asked(world), QByteArray("http://prov.example/6841-3PCC.xml"));
    // Also where it fails.
    serveAt(world, "");
    world.run(3660s);
    QCOMPARE(asked(world), QByteArray("http://prov.example/6841-3PCC.xml "
                                      "http://prov.example/6841-3PCC.xml"));
}

void TestPhoneDiscovery::itIsSearchedForAnew_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("power cycle") << QByteArray("power");
    QTest::newRow("reboot") << QByteArray("reboot");
    QTest::newRow("another Profile_Rule") << QByteArray("rule");
}

void TestPhoneDiscovery::itIsSearchedForAnew()
{
    QFETCH(QByteArray, after);
    World world(settingsFor({{66, "10.0.0.5"}}));
    serveAt(world, "tftp://10.0.0.5/Cisco/CP-6841-3PCC/000e08abcdef.cfg");
    const auto phone = world.addPhone({{"Resync_Periodic", "3600"}});
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), tails("tftp://10.0.0.5"));
    if (after == "power") {
        world.engine.powerOff(phone);
        world.engine.powerOn(phone);
        world.run(moment);
    } else if (after == "reboot") {
        world.engine.reboot(phone, phone::BootReason::UserTriggered);
        world.run(phone::rebootWait + moment);
    } else {
        QVERIFY(
            world.engine.setParameters(phone, {{"Profile_Rule", "/$MA.xml"}}, config::Source::Api));
        world.run(3600s);
        QCOMPARE(asked(world), QByteArray("tftp://10.0.0.5/000e08abcdef.xml "
                                          "tftp://10.0.0.5/Cisco/CP-6841-3PCC/000e08abcdef.cfg"));
        return;
    }
    QCOMPARE(asked(world), tails("tftp://10.0.0.5"));
}

/// The server of the lease renews it with the same options, then with others.
void TestPhoneDiscovery::aChangedLeaseIsSearchedAnew()
{
    struct Link final : ports::DhcpLink
    {
        void send(bool, QByteArray message) override { messages.push_back(std::move(message)); }
        std::vector<QByteArray> messages;
    } link;
    tests::FakeDhcpServer dhcpServer(dhcp::Version::V4);
    dhcpServer.options = {{66, "10.0.0.5"}};
    phone::Settings settings;
    settings.asksDhcp = true;
    World world(settings);
    world.engine.setDhcpLink(&link);
    serveAt(world, "tftp://10.0.0.5/Cisco/CP-6841-3PCC/000e08abcdef.cfg");
    const auto runFor = [&](Duration length) {
        const Instant end = world.clock.now() + length;
        while (world.clock.now() < end) {
            world.run(1s);
            for (const QByteArray& message : std::exchange(link.messages, {})) {
                if (const auto answer = dhcpServer.answer(message))
                    world.engine.handleDhcp(false, *answer);
            }
        }
    };
    const auto phone =
        world.addPhone({{"Resync_Periodic", "60"}, {"Resync_Error_Retry_Delay", "60"}});
    world.engine.powerOn(phone);
    runFor(30s);
    QCOMPARE(asked(world), tails("tftp://10.0.0.5"));
    runFor(600s);
    const QByteArray kept = "tftp://10.0.0.5/Cisco/CP-6841-3PCC/000e08abcdef.cfg";
    QCOMPARE(QByteArrayList(asked(world).split(' ')), QByteArrayList(10, kept));

    dhcpServer.options = {{66, "10.0.0.6"}};
    serveAt(world, "tftp://10.0.0.6/6841-3PCC.xml");
    runFor(600s);
    QVERIFY(asked(world).endsWith("tftp://10.0.0.6/6841-3PCC.xml"));
    QCOMPARE(world.events.count("phone.reboot"), 0);
}

void TestPhoneDiscovery::aNewListCountsFromTheNextLeaseOn()
{
    World world(settingsFor({{66, "10.0.0.66"}, {160, "http://10.0.0.160"}}));
    const auto phone = world.addPhone({{"Resync_Error_Retry_Delay", "60"}});
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), bare("10.0.0.66"));
    QVERIFY(
        world.engine.setParameters(phone, {{"DHCP_Option_To_Use", "160,66"}}, config::Source::Api));
    world.run(60s);
    QCOMPARE(asked(world), bare("10.0.0.66"));
    world.engine.powerOff(phone);
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world), tails("http://10.0.0.160"));
}

void TestPhoneDiscovery::srvRecordsAreAskedLast()
{
    World world(settingsFor({{60, "dslforum.org"}}, "example.net"));
    world.network.setService("_ciscoprov-https._tls.example.net",
                             {{"pr2.example.net", 5061, 20, 0}, {"pr1.example.net", 5060, 10, 0}});
    world.network.setName("pr1.example.net", {server});
    world.network.setName("pr2.example.net", {server});
    world.network.setServer([](const ports::FetchRequest& request) {
        if (request.port == 5060)
            return failure(Cause::Connect);
        return request.path.endsWith(".cfg") ? reply(goodProfile) : reply("no", 404);
    });
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world),
             QByteArray("https://example.net:5060/6841-3PCC.xml "
                        "https://example.net:5061/6841-3PCC.xml "
                        "https://example.net:5060/Cisco/CP-6841-3PCC/000e08abcdef.cfg "
                        "https://example.net:5061/Cisco/CP-6841-3PCC/000e08abcdef.cfg"));
    QCOMPARE(world.value(phone, "GPP_A"), QByteArray("found"));
    QCOMPARE(world.events.count("resync.requested"), 2);
}

void TestPhoneDiscovery::aServiceWithoutRecordsIsAskedOnce()
{
    World world(settingsFor({}, "example.net"));
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(world.network.serviceLookups,
             (std::vector<QByteArray>{"_ciscoprov-https._tls.example.net",
                                      "_ciscoprov-http._tcp.example.net"}));
    QVERIFY(world.network.requests.empty());
    QCOMPARE(world.events.count("resync.finished"), 1);
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(), QStringLiteral("dns"));
}

/// By RFC 2782's draw the heavier one comes first three times of four.
void TestPhoneDiscovery::theQuirkPutsLowWeightFirst()
{
    for (const bool isLowFirst : {false, true}) {
        phone::Settings settings;
        settings.quirks.srvLowWeightFirst = isLowFirst;
        World world(settings);
        world.network.setService(
            "_ciscoprov-https._tls.example.net",
            {{"10.0.0.1", 1, 10, 60}, {"10.0.0.2", 2, 10, 20}, {"10.0.0.3", 3, 5, 99}});
        int heavyFirst = 0;
        for (quint64 mac = 0x000e08000001; mac < 0x000e08000031; ++mac) {
            const auto phone = world.addPhone({{"Profile_Rule", "[--srv] https://example.net/x"},
                                               {"Resync_Error_Retry_Delay", "0"}},
                                              "CP-6841-3PCC", MacAddress(mac));
            world.network.requests.clear();
            world.engine.powerOn(phone);
            world.run(moment);
            QCOMPARE(world.network.requests.size(), size_t(3));
            QCOMPARE(world.network.requests[0].port, quint16(3));
            heavyFirst += world.network.requests[1].port == 1 ? 1 : 0;
        }
        if (isLowFirst)
            QCOMPARE(heavyFirst, 0);
        else
            QVERIFY2(heavyFirst > 24 && heavyFirst < 48, QByteArray::number(heavyFirst));
    }
}

void TestPhoneDiscovery::leasesOfIpv6HaveTheirOwnList()
{
    dhcp::Lease lease;
    lease.version = dhcp::Version::V6;
    lease.options = {{66, "10.0.0.66"}, {17, "http://[2001:db8::5]"}, {160, "http://10.0.0.160"}};
    phone::Settings settings;
    settings.lease = std::make_shared<dhcp::Lease>(lease);
    World world(settings);
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(asked(world).count("2001:db8::5"), 2);
    QCOMPARE(world.events.count("resync.requested"), 2);
}

void TestPhoneDiscovery::otherRulesTakeTheServerAlone_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("urls");
    const auto row = [](const char* name, const QByteArray& parameter, const QByteArray& rule,
                        const QByteArray& urls) {
        QTest::newRow(name) << parameter << rule << urls;
    };
    row("Profile_Rule_B", "Profile_Rule_B", "/b.xml", "http://10.0.0.5:8080/b.xml");
    row("Profile_Rule_D", "Profile_Rule_D", "/d.xml", "http://10.0.0.5:8080/d.xml");
    row("with options", "Profile_Rule", "[--key k] /x.xml", "http://10.0.0.5:8080/x.xml");
    row("with a condition", "Profile_Rule", "(1 eq 1)? /x.xml", "http://10.0.0.5:8080/x.xml");
    row("with a server of its own", "Profile_Rule", "https://10.0.0.9/x.xml",
        "https://10.0.0.9/x.xml");
    row("given for once", "", "/once.xml", "http://10.0.0.5:8080/once.xml");
}

void TestPhoneDiscovery::otherRulesTakeTheServerAlone()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, urls);
    World world(settingsFor({{160, "http://10.0.0.5:8080/path"}}));
    std::vector<std::pair<QByteArray, QByteArray>> params{{"Resync_Error_Retry_Delay", "0"}};
    if (parameter != "Profile_Rule")
        params.emplace_back("Profile_Rule", "");
    if (!parameter.isEmpty())
        params.emplace_back(parameter, rule);
    const auto phone = world.addPhone(params);
    world.engine.powerOn(phone);
    world.run(moment);
    if (parameter.isEmpty()) {
        QCOMPARE(asked(world), QByteArray());
        QVERIFY(world.engine.requestResync(phone, {provision::Trigger::Api, rule}));
        world.run(moment);
    }
    QCOMPARE(asked(world), urls);
}

void TestPhoneDiscovery::noServerIsAnError_data()
{
    QTest::addColumn<bool>("hasLease");
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("no lease") << false << QByteArray("/$PSN.xml");
    QTest::newRow("no lease, with options") << false << QByteArray("[--key k] /$PSN.xml");
    QTest::newRow("empty lease") << true << QByteArray("/$PSN.xml");
}

void TestPhoneDiscovery::noServerIsAnError()
{
    QFETCH(bool, hasLease);
    QFETCH(QByteArray, rule);
    World world(hasLease ? settingsFor({}) : phone::Settings());
    const auto phone = world.addPhone({{"Profile_Rule", rule}});
    world.engine.powerOn(phone);
    world.run(moment);
    QVERIFY(world.network.requests.empty());
    QVERIFY(world.network.lookups.empty());
    QVERIFY(world.network.serviceLookups.empty());
    QCOMPARE(world.events.last("resync.failed").member("error").toString(),
             QStringLiteral("No server"));
}

void TestPhoneDiscovery::skippedOptionsAreToldOncePerLease()
{
    World world(settingsFor({{66, "10.0.0.500"}}));
    const auto phone = world.addPhone({{"Resync_Error_Retry_Delay", "60"}});
    world.engine.powerOn(phone);
    world.run(200s);
    QVERIFY(world.events.count("resync.finished") > 2);
    QCOMPARE(world.events.count("config.warning"), 1);
    const auto warning = world.events.last("config.warning");
    QCOMPARE(warning.member("name").toString(), QStringLiteral("DHCP_Option_To_Use"));
    QVERIFY(warning.member("message").toString().contains(QStringLiteral("10.0.0.500")));
    world.engine.powerOff(phone);
    world.engine.powerOn(phone);
    world.run(moment);
    QCOMPARE(world.events.count("config.warning"), 2);
}

void TestPhoneDiscovery::strictPhonesReadCommasOnly()
{
    for (const bool isStrict : {false, true}) {
        phone::Settings settings = settingsFor({{160, "http://10.0.0.5"}});
        settings.isStrict = isStrict;
        World world(settings);
        const auto phone = world.addPhone({{"DHCP_Option_To_Use", "66.160.159"}});
        world.engine.powerOn(phone);
        world.run(moment);
        QCOMPARE(asked(world), isStrict ? QByteArray() : tails("http://10.0.0.5"));
        QCOMPARE(world.events.count("config.warning"), 1);
    }
}

void TestPhoneDiscovery::eachAttemptHasItsMessages()
{
    World world(settingsFor({{160, "http://10.0.0.5"}}));
    serveAt(world, "http://10.0.0.5/Cisco/CP-6841-3PCC/000e08abcdef.cfg");
    const auto phone = world.addPhone({{"Syslog_Server", "10.0.0.7"}});
    world.engine.powerOn(phone);
    world.run(moment);
    QByteArray log;
    for (const auto& [target, datagram] : world.network.datagrams)
        log += datagram.sliced(datagram.indexOf("-- ") + 3) + '\n';
    QCOMPARE(
        log,
        QByteArray("Requesting resync http://10.0.0.5:80/6841-3PCC.xml\n"
                   "Resync failed: file not found\n"
                   "Requesting resync http://10.0.0.5:80/Cisco/CP-6841-3PCC/000e08abcdef.cfg\n"
                   "Successful resync http://10.0.0.5:80/Cisco/CP-6841-3PCC/000e08abcdef.cfg\n"));
}

void TestPhoneDiscovery::explainTellsTheSteps()
{
    World world(settingsFor({{60, "dslforum.org"}, {125, "http://10.0.0.5"}}));
    serveAt(world, "http://10.0.0.5/6841-3PCC.xml");
    const auto phone = world.addPhone({{"Profile_Rule_B", "/b.xml"}});
    const auto stepsOf = [&](int rule) {
        QByteArray text;
        const QJsonArray rules = world.engine.explain(phone)[QLatin1String("rules")].toArray();
        const QJsonArray steps = rules[rule].toObject()[QLatin1String("steps")].toArray();
        for (const QJsonValue& step : steps)
            text += step.toString().toUtf8() + '\n';
        return text;
    };
    QVERIFY2(stepsOf(0).contains("There is no DHCP lease.\n"), stepsOf(0));
    QVERIFY2(stepsOf(0).contains("No server: the rule fails.\n"), stepsOf(0));
    world.engine.powerOn(phone);
    for (const char* sentence :
         {"The lease has no option 66.\n",
          "Option 60 (\"dslforum.org\") is skipped: it is neither a URL nor an address.\n",
          "The server comes from option 125, which is \"http://10.0.0.5\".\n",
          "Attempt 1: http://10.0.0.5:80/6841-3PCC.xml.\n",
          "Attempt 2: http://10.0.0.5:80/Cisco/CP-6841-3PCC/000e08abcdef.cfg.\n"})
        QVERIFY2(stepsOf(0).contains(sentence), stepsOf(0));
    QVERIFY2(stepsOf(1).contains("Asked for: http://10.0.0.5:80/b.xml.\n"), stepsOf(1));
    world.run(moment);
    QVERIFY2(stepsOf(0).contains("Found before, by option 125, and kept until"), stepsOf(0));
}

QTEST_GUILESS_MAIN(TestPhoneDiscovery)
#include "tst_phonediscovery.moc"
