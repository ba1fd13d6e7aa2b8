#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

const QByteArray running = "sip68xx.11-3-2MPP0001-609";
const QByteArray newer = "sip68xx.12-0-1MPP0001-245";
const QByteArray profileRule = "http://127.0.0.1/p.xml";

QByteArray urlOf(const QByteArray& load, const QByteArray& scheme = "http")
{
    return scheme + "://127.0.0.1/image/" + load + ".loads";
}

/// A world whose server has a profile, and every load as one image.
struct Firmware : World
{
    explicit Firmware(phone::Settings settings = {}) : World(std::move(settings))
    {
        network.setServer([this](const ports::FetchRequest& request) {
            if (isDown)
                return failure(Cause::Connect);
            if (request.path == "/p.xml")
                return reply(flatProfile(elements));
            if (isGuarded && request.authorization.isEmpty())
                return unauthorized();
            const auto found = files.find(request.path);
            if (found != files.end())
                return reply(found->second);
            return request.path.endsWith(".loads") ? reply("an image") : reply("", 404);
        });
    }
    fleet::PhoneIndex boot(std::vector<std::pair<QByteArray, QByteArray>> params,
                           const QByteArray& model = "CP-6841-3PCC")
    {
        params.insert(params.begin(), {{"Profile_Rule", profileRule},
                                       {"Syslog_Server", "127.0.0.1"},
                                       {"Resync_Periodic", "0"}});
        const auto phone = addPhone(params, model);
        engine.powerOn(phone);
        return phone;
    }
    [[nodiscard]] QByteArray firmware(fleet::PhoneIndex phone) const
    {
        return engine[phone].identity().firmware;
    }
    [[nodiscard]] std::vector<QByteArray> loads() const
    {
        std::vector<QByteArray> paths;
        for (const ports::FetchRequest& request : network.requests) {
            if (request.path != "/p.xml")
                paths.push_back(request.path);
        }
        return paths;
    }
    [[nodiscard]] qsizetype resyncs() const { return events.count("resync.finished"); }
    /// Texts of syslog messages that have \a word in them.
    [[nodiscard]] std::vector<QByteArray> syslog(const QByteArray& word) const
    {
        std::vector<QByteArray> texts;
        for (const auto& [target, datagram] : network.datagrams) {
            if (datagram.contains(word))
                texts.push_back(datagram.sliced(datagram.indexOf("CP-")));
        }
        return texts;
    }

    QByteArray elements;
    std::map<QByteArray, QByteArray> files;
    bool isDown = false;
    bool isGuarded = false; ///< all but profiles
};

} // namespace

/// Firmware upgrades of a whole phone: rule, transfer, messages, reboot, resync.
class TestUpgrading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsRulesAreFollowed_data();
    void seedsRulesAreFollowed();
    void defaultsOfTheUrl_data();
    void defaultsOfTheUrl();
    void serverComesFromDhcp_data();
    void serverComesFromDhcp();
    void requestingHostIsTheServer();
    void conditionsAndMacros_data();
    void conditionsAndMacros();
    void assignmentsRunBeforeTheTransfer();
    void ruleThatAProfileSetsIsFollowed();
    void ruleThatAPersonSetsIsFollowed();

    void messagesGoToSyslog();
    void failureGoesToSyslog();
    void clearedMessagesAreSilent();
    void omittedServerIsNoServer();
    void peerSearchIsLogged();

    void successIsFollowedByOneResync();
    void resyncAfterUpgradeGates_data();
    void resyncAfterUpgradeGates();
    void failureDoesNotReboot();
    void failureIsRetriedAfterItsDelay();
    void macrosFollowTheUpgrade();

    void callIsNeverInterrupted();
    void countdownHoldsTheUpgrade_data();
    void countdownHoldsTheUpgrade();
    void resyncGoesFirst();
    void requestedResyncWaitsForTheDownload();

    void credentialsOfTheRuleAreSent();
    void strictRefusesOtherOptions();
    void redirectsAreFollowed();
    void manifestNamesFurtherFiles();
    void missingFileOfTheManifestIsAFailure();
    void emptyFileIsCorrupt();
    void otherFamilyIsRefused();
    void badRuleIsTold();
    void restrictedDomainIsRefused();

    void changedRuleAbortsTheDownload();
    void powerCutEndsTheAttempt();
    void partitionsAreSwapped();
    void flashKeepsWhatTheUpgradeLeft();
    void commandRuns();
    void commandIsRefusedWhileUpgradesAreOff();
    void everyRequestEndsOnce();
};

void TestUpgrading::seedsRulesAreFollowed_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QByteArray>("path");
    // shows C103
    QTest::newRow("http") << QByteArray("http://127.0.0.1/sip88xx.11-2-3MSR1-1.loads")
                          << int(ports::Scheme::Http) << QByteArray("/sip88xx.11-2-3MSR1-1.loads");
    // shows C103
    QTest::newRow("tftp") << QByteArray("tftp://127.0.0.1/image/sip88xx.11-2-3MSR1-1.loads")
                          << int(ports::Scheme::Tftp)
                          << QByteArray("/image/sip88xx.11-2-3MSR1-1.loads");
}

void TestUpgrading::seedsRulesAreFollowed()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, scheme);
    QFETCH(QByteArray, path);
    Firmware world;
    const auto phone = world.boot({{"Upgrade_Rule", rule}}, "CP-8841-3PCC");
    const QByteArray before = world.firmware(phone);
    world.run(60s);
    QCOMPARE(world.loads(), std::vector<QByteArray>{path});
    QCOMPARE(int(world.network.requests.at(1).scheme), scheme);
    QCOMPARE(world.firmware(phone), QByteArray("sip88xx.11-2-3MSR1-1"));
    const auto succeeded = world.events.last("upgrade.succeeded");
    QCOMPARE(succeeded.member("from").toString().toUtf8(), before);
    QCOMPARE(succeeded.member("to").toString().toUtf8(), QByteArray("sip88xx.11-2-3MSR1-1"));
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(), u"upgrade");
    QCOMPARE(world.value(phone, "Upgrade_Rule"), rule);
}

void TestUpgrading::defaultsOfTheUrl_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("port");
    const QByteArray path = "/image/" + newer + ".loads";
    // shows C105
    QTest::newRow("no scheme") << "127.0.0.1" + path << int(ports::Scheme::Tftp) << 69;
    // shows C105
    QTest::newRow("tftp") << "tftp://127.0.0.1" + path << int(ports::Scheme::Tftp) << 69;
    // shows C105
    QTest::newRow("http") << "http://127.0.0.1" + path << int(ports::Scheme::Http) << 80;
    // shows C105
    QTest::newRow("https") << "https://127.0.0.1" + path << int(ports::Scheme::Https) << 443;
    QTest::newRow("port") << "127.0.0.1:6969" + path << int(ports::Scheme::Tftp) << 6969;
}

void TestUpgrading::defaultsOfTheUrl()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, scheme);
    QFETCH(int, port);
    Firmware world;
    world.boot({{"Upgrade_Rule", rule}});
    world.run(60s);
    const ports::FetchRequest& request = world.network.requests.at(1);
    QCOMPARE(int(request.scheme), scheme);
    QCOMPARE(int(request.port), port);
    QCOMPARE(request.host, QByteArray("127.0.0.1"));
}

void TestUpgrading::serverComesFromDhcp_data()
{
    QTest::addColumn<int>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("url");
    const QByteArray path = "/image/" + newer + ".loads";
    // shows C095
    QTest::newRow("66") << 66 << QByteArray("127.0.0.7") << "tftp://127.0.0.7:69" + path;
    // shows C095
    QTest::newRow("160") << 160 << QByteArray("http://127.0.0.8:8080/folder")
                         << "http://127.0.0.8:8080" + path;
}

void TestUpgrading::serverComesFromDhcp()
{
    QFETCH(int, option);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, url);
    auto lease = std::make_shared<dhcp::Lease>();
    lease->options[option] = value;
    phone::Settings settings;
    settings.lease = lease;
    Firmware world(settings);
    world.boot({{"Upgrade_Rule", "/image/" + newer + ".loads"}});
    world.run(60s);
    QCOMPARE(world.events.last("upgrade.requested").member("url").toString().toUtf8(), url);
}

// shows C106
void TestUpgrading::requestingHostIsTheServer()
{
    Firmware world;
    const auto phone = world.boot({});
    world.run(10s);
    QVERIFY(world.engine.requestUpgrade(phone, "/image/" + newer + ".loads",
                                        *IpAddress::parse("127.0.0.9")));
    world.run(60s);
    QCOMPARE(world.events.last("upgrade.requested").member("url").toString().toUtf8(),
             "tftp://127.0.0.9:69/image/" + newer + ".loads");
    QCOMPARE(world.firmware(phone), newer);
}

void TestUpgrading::conditionsAndMacros_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("path");
    const QByteArray load = newer + ".loads";
    // shows C104
    QTest::newRow("older") << "($SWVER lt sip68xx.12-0-1MPP0001-1)? http://127.0.0.1/" + load
                           << "/" + load;
    // shows C104
    QTest::newRow("not older") << "($SWVER gt sip68xx.12-0-1MPP0001-1)? http://127.0.0.1/" + load
                               << QByteArray();
    // shows C104
    QTest::newRow("second alternative")
        << "(\"$F\" ne \"beta\")? http://127.0.0.1/r/" + load + " | http://127.0.0.1/b/" + load
        << "/b/" + load;
    // shows C104
    QTest::newRow("macros") << "http://127.0.0.1/$PN/$MA/" + load
                            << "/CP-6841-3PCC/000e08abcdef/" + load;
    QTest::newRow("first attempt") << "($UPGST eq 1)? http://127.0.0.1/" + load << "/" + load;
    QTest::newRow("retry only") << "($UPGST eq 2)? http://127.0.0.1/" + load << QByteArray();
    QTest::newRow("$UPGCOND") << "($UPGCOND)? http://127.0.0.1/" + load << "/" + load;
    QTest::newRow("comment") << "# http://127.0.0.1/" + load << QByteArray();
}

void TestUpgrading::conditionsAndMacros()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, path);
    Firmware world;
    world.boot({{"Upgrade_Rule", rule}, {"GPP_F", "beta"}});
    world.run(60s);
    QCOMPARE(world.loads(),
             path.isEmpty() ? std::vector<QByteArray>() : std::vector<QByteArray>{path});
    QCOMPARE(world.events.count("upgrade.failed"), 0);
}

void TestUpgrading::assignmentsRunBeforeTheTransfer()
{
    Firmware world;
    world.isDown = true;
    const auto phone = world.boot({{"Upgrade_Rule", "(GPP_C = \"$MA\";)! " + urlOf(newer)},
                                   {"Resync_After_Upgrade_Attempt", "No"}});
    world.run(60s);
    QCOMPARE(world.events.count("upgrade.failed"), 1);
    QCOMPARE(world.value(phone, "GPP_C"), QByteArray("000e08abcdef"));
}

void TestUpgrading::ruleThatAProfileSetsIsFollowed()
{
    Firmware world;
    world.elements = "<Upgrade_Rule>" + urlOf(newer) + "</Upgrade_Rule>";
    const auto phone = world.boot({});
    world.run(60s);
    QCOMPARE(world.firmware(phone), newer);
    // And is left alone from then on.
    QVERIFY(
        world.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, std::nullopt}));
    world.run(24h);
    QCOMPARE(world.loads().size(), size_t(1));
}

void TestUpgrading::ruleThatAPersonSetsIsFollowed()
{
    Firmware world;
    const auto phone = world.boot(
        {{"Upgrade_Rule", "http://127.0.0.1/$A/" + newer + ".loads"}, {"Upgrade_Enable", "No"}});
    world.run(60s);
    QCOMPARE(world.loads().size(), size_t(0));
    QVERIFY(world.engine.setParameters(phone, {{"GPP_A", "x"}, {"Upgrade_Enable", "Yes"}},
                                       config::Source::Api));
    world.run(60s);
    QCOMPARE(world.loads(), (std::vector<QByteArray>{"/x/" + newer + ".loads"}));
}

// shows C017
void TestUpgrading::messagesGoToSyslog()
{
    Firmware world;
    world.boot({{"Upgrade_Rule", urlOf(newer, "tftp")}});
    world.run(60s);
    const QByteArray url = "tftp://127.0.0.1:69/image/" + newer + ".loads";
    QCOMPARE(world.syslog("upgrade"),
             (std::vector<QByteArray>{"CP-6841-3PCC 00:0e:08:ab:cd:ef -- Requesting upgrade " + url,
                                      "CP-6841-3PCC 00:0e:08:ab:cd:ef -- Successful upgrade " +
                                          url + " -- "}));
    const auto requested = world.events.last("upgrade.requested");
    QCOMPARE(requested.member("url").toString().toUtf8(), url);
}

// shows C017
void TestUpgrading::failureGoesToSyslog()
{
    Firmware world;
    world.files["/p.xml"] = "";
    world.network.setServer([](const ports::FetchRequest& request) {
        return request.path == "/p.xml" ? reply(flatProfile("")) : reply("", 404);
    });
    world.boot({{"Upgrade_Rule", urlOf(newer)}, {"Resync_After_Upgrade_Attempt", "No"}});
    world.run(60s);
    const auto texts = world.syslog("pgrade");
    QCOMPARE(texts.size(), size_t(2));
    QVERIFY(texts[0].contains("-- Requesting upgrade http://127.0.0.1:80/image/"));
    QCOMPARE(texts[1], QByteArray("CP-6841-3PCC 00:0e:08:ab:cd:ef -- Upgrade failed: file not "
                                  "found"));
    const auto failed = world.events.last("upgrade.failed");
    QCOMPARE(failed.member("error").toString(), u"file not found");
    QCOMPARE(failed.member("cause").toString(), u"not_found");
    const auto retryAt = instantFromIso(failed.member("retry_at").toString().toLatin1());
    QCOMPARE(retryAt, failed.time() + 3600s);
}

void TestUpgrading::clearedMessagesAreSilent()
{
    Firmware world;
    world.boot({{"Upgrade_Rule", urlOf(newer)}, {"Log_Upgrade_Request_Msg", ""}});
    world.run(60s);
    const auto texts = world.syslog("pgrade");
    QCOMPARE(texts.size(), size_t(1));
    QVERIFY(texts[0].contains("Successful"));
}

void TestUpgrading::omittedServerIsNoServer()
{
    for (const bool isNeeded : {false, true}) {
        phone::Settings settings;
        settings.quirks.upgradeNeedsServer = isNeeded;
        auto lease = std::make_shared<dhcp::Lease>();
        if (isNeeded)
            lease->options[66] = "127.0.0.1";
        settings.lease = lease;
        Firmware world(settings);
        world.boot({{"Upgrade_Rule", "/image/" + newer + ".loads"}});
        world.run(60s);
        QCOMPARE(world.loads().size(), size_t(0));
        QCOMPARE(world.events.last("upgrade.failed").member("error").toString(), u"No server");
        QCOMPARE(world.events.count("upgrade.failed"), 1);
    }
}

void TestUpgrading::peerSearchIsLogged()
{
    for (const char* sharing : {"Yes", "No"}) {
        Firmware world;
        world.boot({{"Upgrade_Rule", urlOf(newer)},
                    {"Peer_Firmware_Sharing", sharing},
                    {"Peer_Firmware_Sharing_Log_Server", "127.0.0.5:5140"}});
        world.run(60s);
        const auto& sent = world.network.datagrams;
        const auto count = std::count_if(sent.begin(), sent.end(), [](const auto& one) {
            return one.first.port == 5140 &&
                   one.second.contains("PFS: peer search, no peer, falling back to server");
        });
        QCOMPARE(count, sharing == QByteArrayView("Yes") ? 1 : 0);
    }
}

void TestUpgrading::successIsFollowedByOneResync()
{
    Firmware world;
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(24h);
    QCOMPARE(world.firmware(phone), newer);
    QCOMPARE(world.resyncs(), 2);
    QCOMPARE(world.events.count("phone.reboot"), 1);
    QCOMPARE(world.events.last("resync.requested").member("prvst").toInt(), 0);
}

void TestUpgrading::resyncAfterUpgradeGates_data()
{
    QTest::addColumn<QByteArray>("afterUpgrade");
    QTest::addColumn<QByteArray>("onReset");
    QTest::addColumn<bool>("isServed");
    QTest::addColumn<int>("resyncs");
    const QByteArray yes = "Yes";
    const QByteArray no = "No";
    // shows C079 C057
    QTest::newRow("success") << yes << yes << true << 2;
    // shows C079
    QTest::newRow("success, not after upgrades") << no << yes << true << 1;
    // shows C057
    QTest::newRow("success, not on reset") << yes << no << true << 0;
    // shows C079 C057
    QTest::newRow("failure") << yes << yes << false << 2;
    // shows C079
    QTest::newRow("failure, not after upgrades") << no << yes << false << 1;
    // shows C057
    QTest::newRow("failure, not on reset") << yes << no << false << 0;
}

void TestUpgrading::resyncAfterUpgradeGates()
{
    QFETCH(QByteArray, afterUpgrade);
    QFETCH(QByteArray, onReset);
    QFETCH(bool, isServed);
    QFETCH(int, resyncs);
    Firmware world;
    if (!isServed)
        world.files["/image/" + newer + ".loads"] = "";
    world.boot({{"Upgrade_Rule", urlOf(newer)},
                {"Resync_After_Upgrade_Attempt", afterUpgrade},
                {"Resync_On_Reset", onReset}});
    world.run(30min);
    QCOMPARE(world.events.count(isServed ? "upgrade.succeeded" : "upgrade.failed"), 1);
    QCOMPARE(world.resyncs(), resyncs);
}

void TestUpgrading::failureDoesNotReboot()
{
    Firmware world;
    world.files["/image/" + newer + ".loads"] = "";
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(24h);
    QCOMPARE(world.events.count("phone.reboot"), 0);
    QCOMPARE(world.firmware(phone), running);
}

void TestUpgrading::failureIsRetriedAfterItsDelay()
{
    Firmware world;
    world.files["/image/" + newer + ".loads"] = "";
    const auto phone =
        world.boot({{"Upgrade_Rule", urlOf(newer)}, {"Upgrade_Error_Retry_Delay", "600,1200"}});
    world.run(2h);
    const auto failed = world.events.named("upgrade.failed");
    QVERIFY(failed.size() > 4);
    QCOMPARE(std::chrono::round<std::chrono::seconds>(failed[1].time() - failed[0].time()), 600s);
    for (size_t i = 2; i < failed.size(); ++i)
        QCOMPARE(std::chrono::round<std::chrono::seconds>(failed[i].time() - failed[i - 1].time()),
                 1200s);
    world.files.clear();
    world.run(1h);
    QCOMPARE(world.firmware(phone), newer);
}

void TestUpgrading::macrosFollowTheUpgrade()
{
    Firmware world;
    world.files["/image/" + newer + ".loads"] = "";
    world.boot({{"Upgrade_Rule", urlOf(newer)},
                {"Log_Success_Msg", "CP- state $UPGST $UPGTMR $UPGERR."},
                {"Resync_Periodic", "100"}});
    world.run(150s);
    const auto texts = world.syslog("state");
    QCOMPARE(texts.size(), size_t(3));
    QCOMPARE(texts[0], QByteArray("CP- state 0 0 ."));
    QCOMPARE(texts[1], QByteArray("CP- state 2 0 corrupt file."));
    QCOMPARE(texts[2], QByteArray("CP- state 2 100 corrupt file."));
}

void TestUpgrading::callIsNeverInterrupted()
{
    phone::Settings settings;
    settings.quirks.explicitSkipsCountdown = true;
    Firmware world(settings);
    const auto phone = world.boot({});
    world.run(10s);
    QVERIFY(world.engine.act(phone, 1, line::LineAction::Start));
    QVERIFY(world.engine.requestUpgrade(phone, urlOf(newer)));
    world.run(3h);
    QCOMPARE(world.loads().size(), size_t(0));
    QVERIFY(world.engine.act(phone, 1, line::LineAction::End));
    world.run(1s);
    QCOMPARE(world.loads().size(), size_t(1));
    // The next call begins while the load is being installed.
    QVERIFY(world.engine.act(phone, 1, line::LineAction::Start));
    world.run(3h);
    QCOMPARE(world.firmware(phone), running);
    QVERIFY(world.engine.act(phone, 1, line::LineAction::End));
    world.run(1s);
    QCOMPARE(world.firmware(phone), newer);
}

void TestUpgrading::countdownHoldsTheUpgrade_data()
{
    QTest::addColumn<bool>("isCountdown");
    QTest::newRow("forced_resync=countdown") << true;
    QTest::newRow("forced_resync=max_wait") << false;
}

void TestUpgrading::countdownHoldsTheUpgrade()
{
    QFETCH(bool, isCountdown);
    phone::Settings settings;
    if (!isCountdown)
        settings.quirks.forcedResync = phone::ForcedResync::MaxWait;
    Firmware world(settings);
    const auto phone = world.boot({{"Forced_Resync_Delay", "1000"}});
    world.run(10s);
    QVERIFY(world.engine.act(phone, 1, line::LineAction::Start));
    world.run(10s);
    QVERIFY(
        world.engine.setParameters(phone, {{"Upgrade_Rule", urlOf(newer)}}, config::Source::Api));
    world.run(10s);
    QVERIFY(world.engine.act(phone, 1, line::LineAction::End));
    world.run(990s);
    QCOMPARE(world.loads().size(), size_t(isCountdown ? 0 : 1));
    world.run(20s);
    QCOMPARE(world.loads().size(), size_t(1));
}

void TestUpgrading::resyncGoesFirst()
{
    Firmware world;
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}, {"Resync_Random_Delay", "10"}});
    // Before the first resync none is looked for.
    world.run(1ms);
    QCOMPARE(world.events.count("upgrade.requested"), 0);
    world.run(5min);
    QCOMPARE(world.network.requests.at(0).path, QByteArray("/p.xml"));
    QCOMPARE(world.firmware(phone), newer);
}

void TestUpgrading::requestedResyncWaitsForTheDownload()
{
    Firmware world;
    world.network.setLatency(10s);
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(15s);
    QCOMPARE(world.events.count("upgrade.requested"), 1);
    QVERIFY(
        world.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, std::nullopt}));
    world.run(7s);
    QCOMPARE(world.events.count("upgrade.succeeded"), 0);
    QCOMPARE(world.events.count("resync.requested"), 1);
    world.run(60s);
    // The one after the reboot.
    QCOMPARE(world.events.count("resync.requested"), 2);
    QCOMPARE(world.events.count("resync.failed"), 0);
}

void TestUpgrading::credentialsOfTheRuleAreSent()
{
    Firmware world;
    world.isGuarded = true;
    world.boot(
        {{"Upgrade_Rule", "[--uid $SA --pwd \"s3 cret\"] " + urlOf(newer)}, {"GPP_SA", "u1"}});
    world.run(60s);
    QCOMPARE(world.network.requests.at(1).authorization, QByteArray());
    QCOMPARE(world.network.requests.at(2).authorization, basic("u1", "s3 cret"));
    QCOMPARE(world.events.count("upgrade.succeeded"), 1);
    for (const events::Event& event : world.events.events)
        QVERIFY2(!event.toLine().contains("s3 cret"), event.toLine());
}

void TestUpgrading::strictRefusesOtherOptions()
{
    for (const bool isStrict : {false, true}) {
        phone::Settings settings;
        settings.isStrict = isStrict;
        Firmware world(settings);
        world.boot({{"Upgrade_Rule", "[--key abc] " + urlOf(newer)}});
        world.run(60s);
        QCOMPARE(world.loads().size(), size_t(isStrict ? 0 : 1));
        QCOMPARE(world.events.count("upgrade.failed"), isStrict ? 1 : 0);
        if (!isStrict) {
            QCOMPARE(world.events.count("config.warning"), 1);
            QCOMPARE(world.events.last("config.warning").member("name").toString(), u"--key");
        }
    }
}

void TestUpgrading::redirectsAreFollowed()
{
    Firmware world;
    world.network.setServer([](const ports::FetchRequest& request) {
        if (request.path == "/p.xml")
            return reply(flatProfile(""));
        if (request.path.startsWith("/image/")) {
            auto moved = reply("", 303);
            moved.location = "/moved.bin";
            return moved;
        }
        return reply("an image");
    });
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(60s);
    QCOMPARE(world.firmware(phone), newer);
    QCOMPARE(world.loads().back(), QByteArray("/moved.bin"));
}

void TestUpgrading::manifestNamesFurtherFiles()
{
    Firmware world;
    world.files["/image/" + newer + ".loads"] = "kernel.sbn\nrootfs.sbn\n";
    world.files["/image/kernel.sbn"] = "k";
    world.files["/image/rootfs.sbn"] = "r";
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(60s);
    QCOMPARE(world.firmware(phone), newer);
    QCOMPARE(world.loads(), (std::vector<QByteArray>{"/image/" + newer + ".loads",
                                                     "/image/kernel.sbn", "/image/rootfs.sbn"}));
    QCOMPARE(world.events.count("upgrade.requested"), 1);
    const auto texts = world.syslog("pgrade");
    QCOMPARE(texts.size(), size_t(2));
    QVERIFY2(texts[1].contains(newer + ".loads"), texts[1]);
}

void TestUpgrading::missingFileOfTheManifestIsAFailure()
{
    Firmware world;
    world.files["/image/" + newer + ".loads"] = "kernel.sbn\nrootfs.sbn\n";
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(60s);
    QCOMPARE(world.firmware(phone), running);
    QCOMPARE(world.events.last("upgrade.failed").member("cause").toString(), u"not_found");
}

void TestUpgrading::emptyFileIsCorrupt()
{
    Firmware world;
    world.files["/image/" + newer + ".loads"] = "";
    world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(60s);
    QCOMPARE(world.events.last("upgrade.failed").member("error").toString(), u"corrupt file");
}

void TestUpgrading::otherFamilyIsRefused()
{
    Firmware world;
    world.boot({{"Upgrade_Rule", urlOf("sip88xx.12-0-1MPP0001-245")}, {"Resync_Periodic", "3600"}});
    world.run(24h);
    QCOMPARE(world.loads().size(), size_t(0));
    QCOMPARE(world.events.count("upgrade.failed"), 1);
    const auto failed = world.events.last("upgrade.failed");
    QCOMPARE(failed.member("error").toString(), u"model mismatch");
    QVERIFY(failed.member("retry_at").isNull());
    QCOMPARE(world.syslog("model mismatch").size(), size_t(1));
}

void TestUpgrading::badRuleIsTold()
{
    Firmware world;
    world.boot(
        {{"Upgrade_Rule", "($SWVER ne 11.3.2)? " + urlOf(newer)}, {"Resync_Periodic", "3600"}});
    world.run(24h);
    QCOMPARE(world.events.count("upgrade.failed"), 1);
    const auto failed = world.events.last("upgrade.failed");
    QCOMPARE(failed.member("error").toString(), u"Bad rule");
    QCOMPARE(failed.member("cause").toString(), u"bad_rule");
}

void TestUpgrading::restrictedDomainIsRefused()
{
    Firmware world;
    world.boot({{"Upgrade_Rule", urlOf(newer)},
                {"Profile_Rule", ""},
                {"Restricted_Access_Domains", "example.net"}});
    world.run(60s);
    QCOMPARE(world.loads().size(), size_t(0));
    QCOMPARE(world.events.last("upgrade.failed").member("cause").toString(), u"target_refused");
    QCOMPARE(world.events.count("upgrade.requested"), 0);
}

void TestUpgrading::changedRuleAbortsTheDownload()
{
    Firmware world;
    world.network.setLatency(10s);
    const auto phone = world.boot({{"Upgrade_Rule", urlOf("sip68xx.11-3-7MPP0001-272")}});
    world.run(15s);
    QVERIFY(
        world.engine.setParameters(phone, {{"Upgrade_Rule", urlOf(newer)}}, config::Source::Api));
    QCOMPARE(world.events.last("upgrade.failed").member("error").toString(), u"aborted");
    world.run(5min);
    QCOMPARE(world.firmware(phone), newer);
    QCOMPARE(world.events.count("upgrade.succeeded"), 1);
    QCOMPARE(world.events.count("upgrade.requested"), 2);
}

void TestUpgrading::powerCutEndsTheAttempt()
{
    Firmware world;
    world.network.setLatency(10s);
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(15s);
    world.engine.powerOff(phone);
    QCOMPARE(world.events.count("upgrade.failed"), 1);
    world.run(1h);
    QCOMPARE(world.firmware(phone), running);
    world.engine.powerOn(phone);
    world.run(5min);
    QCOMPARE(world.firmware(phone), newer);
}

void TestUpgrading::partitionsAreSwapped()
{
    Firmware world;
    const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)}});
    world.run(5min);
    world.isDown = true;
    const auto fetched = world.loads().size();
    QVERIFY(world.engine.setParameters(phone, {{"Upgrade_Rule", "/" + running + ".loads"}},
                                       config::Source::Api));
    world.run(5min);
    QCOMPARE(world.firmware(phone), running);
    QCOMPARE(world.loads().size(), fetched);
    QCOMPARE(world.events.count("upgrade.requested"), 1);
    QCOMPARE(world.events.count("upgrade.succeeded"), 2);
}

void TestUpgrading::flashKeepsWhatTheUpgradeLeft()
{
    Firmware world;
    const QByteArray rule = "http://127.0.0.1/r.loads";
    world.files["/r.loads"] = newer + ".loads\n";
    const auto phone = world.boot({{"Upgrade_Rule", rule}});
    world.run(5min);
    const phone::Flash flash = world.engine[phone].flash();
    QCOMPARE(flash.firmware, newer);
    QCOMPARE(flash.inactiveFirmware, running);
    QVERIFY(flash.completedUpgrade.startsWith(rule));
    QVERIFY(flash.rebootReasons.at(0).endsWith(" upgrade"));
    // The unguarded URL is not tried again, not even after a power cycle.
    world.engine.powerOff(phone);
    world.engine.powerOn(phone);
    world.run(24h);
    QCOMPARE(world.loads().size(), size_t(1));
}

void TestUpgrading::commandRuns()
{
    Firmware world;
    const auto phone = world.boot({});
    world.run(10s);
    QVERIFY(!world.engine.requestUpgrade(phone, std::nullopt));
    QVERIFY(world.engine.requestUpgrade(phone, urlOf(newer)));
    world.run(60s);
    QCOMPARE(world.firmware(phone), newer);
    QCOMPARE(world.value(phone, "Upgrade_Rule"), QByteArray());
    // The phone's own rule, asked for again while it waits for a retry.
    const QByteArray newest = "sip68xx.12-0-7MPP0501-123";
    world.files["/image/" + newest + ".loads"] = "";
    QVERIFY(
        world.engine.setParameters(phone, {{"Upgrade_Rule", urlOf(newest)}}, config::Source::Api));
    world.run(60s);
    QCOMPARE(world.events.count("upgrade.failed"), 1);
    world.files.clear();
    QVERIFY(world.engine.requestUpgrade(phone, std::nullopt));
    world.run(60s);
    QCOMPARE(world.firmware(phone), newest);
}

void TestUpgrading::commandIsRefusedWhileUpgradesAreOff()
{
    Firmware world;
    const auto phone = world.boot({{"Upgrade_Enable", "No"}});
    world.run(10s);
    QVERIFY(!world.engine.requestUpgrade(phone, urlOf(newer)));
    QVERIFY(!world.engine.requestUpgrade(phone, "no path"));
    world.run(60s);
    QCOMPARE(world.loads().size(), size_t(0));
}

void TestUpgrading::everyRequestEndsOnce()
{
    ports::Random random(7);
    for (int round = 0; round < 20; ++round) {
        Firmware world;
        world.network.setLatency(std::chrono::milliseconds(random.upTo(20'000)));
        const auto phone = world.boot({{"Upgrade_Rule", urlOf(newer)},
                                       {"Upgrade_Error_Retry_Delay", "30+30"},
                                       {"Resync_Periodic", "40+40"}});
        for (int step = 0; step < 40; ++step) {
            world.run(std::chrono::milliseconds(random.upTo(20'000)));
            world.isDown = random.upTo(1) == 0;
            switch (random.upTo(5)) {
            case 0:
                static_cast<void>(world.engine.act(phone, 1, line::LineAction::Start));
                break;
            case 1:
                static_cast<void>(world.engine.act(phone, 1, line::LineAction::End));
                break;
            case 2:
                static_cast<void>(world.engine.setParameters(
                    phone,
                    {{"Upgrade_Rule",
                      urlOf("sip68xx.12-0-1MPP0001-" + QByteArray::number(random.upTo(3)))}},
                    config::Source::Api));
                break;
            case 3:
                world.engine.powerOff(phone);
                world.engine.powerOn(phone);
                break;
            default:
                static_cast<void>(
                    world.engine.requestUpgrade(phone, urlOf("sip68xx.12-0-2MPP0001-1")));
            }
        }
        world.engine.powerOff(phone);
        int open = 0;
        for (const events::Event& event : world.events.events) {
            if (event.name() == QByteArrayView("upgrade.requested"))
                QCOMPARE(++open, 1);
            const bool isEnd = event.name() == QByteArrayView("upgrade.succeeded") ||
                               event.name() == QByteArrayView("upgrade.failed");
            // Refusals and switched partitions end nothing.
            if (isEnd && open > 0)
                --open;
        }
        QCOMPARE(open, 0);
    }
}

QTEST_GUILESS_MAIN(TestUpgrading)
#include "tst_upgrading.moc"
