#include "core/phone/flash.h"
#include "core/pki/authority.h"
#include "core/profile/container.h"
#include "tests/support/fakeworld.h"

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

using Params = std::vector<std::pair<QByteArray, QByteArray>>;

const QByteArray caRule = "http://127.0.0.1/ca.pem";

const Instant caExpiry = *instantFromIso("2036-01-01T00:00:00Z");

pki::KeyAndCertificate newAuthority()
{
    static int number = 0;
    return pki::Authority::make("Root " + QByteArray::number(++number),
                                {*instantFromIso("2026-01-01T00:00:00Z"), caExpiry})
        ->pem();
}

QByteArray newCa()
{
    return newAuthority().certificatePem;
}

QByteArray nameOf(const QByteArray& pem)
{
    return pki::readCaBundle(pem)->commonName;
}

/// A world whose server has files; a profile unless said otherwise.
struct Desk : World
{
    explicit Desk(phone::Settings settings = {}) : World(std::move(settings))
    {
        files["/ca.pem"] = reply(ca);
        network.setServer([this](const ports::FetchRequest& request) {
            const auto found = files.find(request.path);
            return found != files.end() ? found->second : reply(flatProfile(""));
        });
    }
    fleet::PhoneIndex boot(Params params = {}, MacAddress mac = MacAddress(0x000e08abcdef))
    {
        params.insert(params.begin(), {{"Profile_Rule", "http://127.0.0.1/p.xml"},
                                       {"Time_Zone", "GMT"},
                                       {"Resync_Periodic", "0"}});
        const auto added = addPhone(params, "CP-6841-3PCC", mac);
        engine.powerOn(added);
        run(1s);
        return added;
    }
    /// A phone that has the CA, and what was asked for until then forgotten.
    fleet::PhoneIndex bootWithCa(Params params = {})
    {
        params.insert(params.begin(), {"Custom_CA_Rule", caRule});
        const auto booted = boot(std::move(params));
        network.requests.clear();
        return booted;
    }
    bool updateCa(fleet::PhoneIndex phone, std::optional<QByteArray> rule = {})
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.updateCa(rule, now, actions);
        });
    }
    void resync(fleet::PhoneIndex phone, std::optional<QByteArray> rule = {})
    {
        QVERIFY(engine.requestResync(phone, {provision::Trigger::Api, std::move(rule), {}}));
        run(1s);
    }
    void set(fleet::PhoneIndex phone, const QByteArray& tag, const QByteArray& value)
    {
        QVERIFY(engine.setParameters(phone, {{tag, value}}, config::Source::Api));
        run(5s);
    }
    /// `/ca.pem /p.xml`
    [[nodiscard]] QByteArray paths() const
    {
        QByteArrayList found;
        for (const ports::FetchRequest& request : network.requests)
            found += request.path;
        return found.join(' ');
    }
    [[nodiscard]] qsizetype fetches() const { return paths().count("/ca.pem"); }
    /// What the phone's next HTTPS request trusts; empty: nothing of its own.
    [[nodiscard]] ports::SharedCaBundle installed(fleet::PhoneIndex phone)
    {
        resync(phone, "https://127.0.0.1/look.xml");
        const auto& request = network.requests.back();
        return request.tls ? request.tls->customCa : nullptr;
    }
    [[nodiscard]] QByteArray installedName(fleet::PhoneIndex phone)
    {
        const auto bundle = installed(phone);
        return bundle ? bundle->commonName : QByteArray();
    }
    /// From the status document that the phone sends.
    [[nodiscard]] QByteArray status(fleet::PhoneIndex phone, const QByteArray& tag)
    {
        set(phone, "Report_Rule", "[--status]http://127.0.0.1/status.xml");
        engine.requestReport(phone);
        run(1s);
        const QByteArray& body = network.requests.back().body;
        const qsizetype begin = body.indexOf('<' + tag + '>') + tag.size() + 2;
        return body.mid(begin, body.indexOf("</" + tag + '>') - begin);
    }
    [[nodiscard]] QByteArray reason() const
    {
        return events.last("ca.failed").member("reason").toString().toUtf8();
    }

    QByteArray ca = newCa();
    std::map<QByteArray, ports::FetchResult> files;
};

} // namespace

class TestCustomCa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // When it is fetched.
    void bootFetchesBeforeTheProfile();
    void everyBootFetches_data();
    void everyBootFetches();
    void resyncFetchesWhatIsDue_data();
    void resyncFetchesWhatIsDue();
    void profileBringsTheRuleOfTheNextServer();
    void profileThatRebootsBringsItOnce();
    void changedSettingIsFetchedAtOnce();
    void conditionIsAskedAgain();
    void ruleThatChangesItselfWaits();
    // Asked for once.
    void updateStoresNoRule();
    void updateWithoutRuleTakesTheOwn();
    void updateIsRefused();
    void updateWaitsForTheNetwork();
    void updateDuringAPausedRun();
    // How it is fetched.
    void rulesAreEvaluated_data();
    void rulesAreEvaluated();
    void credentialsAreThoseOfTheRule();
    void encryptedFileIsRead_data();
    void encryptedFileIsRead();
    void redirectIsFollowed();
    void restrictedDomainsHold_data();
    void restrictedDomainsHold();
    void serverComesFromDhcp();
    // What comes of it.
    void badFileLeavesTheOld_data();
    void badFileLeavesTheOld();
    void failureCountsForNothingElse();
    // shows C123 C124
    void statusIsShown();
    void statusHasTheTimeOfThePhone();
    void clearedRuleLeavesIt();
    void powerCycleKeepsIt();
    void flashRecordKeepsIt();
    void factoryResetRemovesIt();
    void phonesShareOne();
    void powerCutEndsTheFetch();
    void doubtsAreWarnings();
    void secretsStayInThePhone();
};

void TestCustomCa::bootFetchesBeforeTheProfile()
{
    Desk desk;
    const auto phone = desk.boot({{"Custom_CA_Rule", caRule}});
    QCOMPARE(desk.paths(), QByteArray("/ca.pem /p.xml"));
    QCOMPARE(desk.events.last("ca.installed").member("cn").toString().toUtf8(), nameOf(desk.ca));
    QCOMPARE(desk.installed(phone)->pem, desk.ca);
    Desk bare;
    QCOMPARE(bare.installed(bare.boot()), nullptr);
    QCOMPARE(bare.fetches(), 0);
}

void TestCustomCa::everyBootFetches_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("paths");
    QTest::newRow("with its resync")
        << QByteArray("Resync_Periodic") << QByteArray("0") << QByteArray("/ca.pem /p.xml");
    QTest::newRow("without a resync")
        << QByteArray("Resync_On_Reset") << QByteArray("No") << QByteArray("/ca.pem");
}

void TestCustomCa::everyBootFetches()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, value);
    Desk desk;
    const auto phone = desk.bootWithCa({{tag, value}});
    desk.engine.reboot(phone, phone::BootReason::UserTriggered);
    desk.run(10s);
    QTEST(desk.paths(), "paths");
    desk.network.requests.clear();
    desk.engine.powerOff(phone);
    desk.engine.powerOn(phone);
    desk.run(10s);
    QTEST(desk.paths(), "paths");
}

void TestCustomCa::resyncFetchesWhatIsDue_data()
{
    QTest::addColumn<QByteArray>("atBoot");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("paths");
    const auto row = [](const char* name, const QByteArray& atBoot, bool isThere,
                        const char* paths) {
        QTest::newRow(name) << atBoot << isThere << QByteArray(paths);
    };
    row("installed already", caRule, true, "/p.xml");
    row("no rule", "", true, "/p.xml");
    row("a comment", "# " + caRule, true, "/p.xml");
    row("failed at the boot", caRule, false, "/ca.pem /p.xml");
    row("bad rule", "[--nonsense]" + caRule, false, "/p.xml");
}

void TestCustomCa::resyncFetchesWhatIsDue()
{
    QFETCH(QByteArray, atBoot);
    QFETCH(bool, isThere);
    Desk desk;
    if (!isThere)
        desk.files["/ca.pem"] = reply("", 404);
    const auto phone = desk.bootWithCa({{"Custom_CA_Rule", atBoot}});
    desk.run(1h);
    QCOMPARE(desk.paths(), QByteArray()); // nothing is tried by itself
    desk.resync(phone);
    QTEST(desk.paths(), "paths");
    // What is there by then is installed, and not fetched again.
    desk.files["/ca.pem"] = reply(desk.ca);
    desk.resync(phone);
    desk.network.requests.clear();
    desk.resync(phone);
    QCOMPARE(desk.fetches(), 0);
}

void TestCustomCa::profileBringsTheRuleOfTheNextServer()
{
    Desk desk;
    desk.files["/p.xml"] = reply(flatProfile("<Custom_CA_Rule>" + caRule +
                                             "</Custom_CA_Rule><Profile_Rule_B>"
                                             "https://127.0.0.1/b.xml</Profile_Rule_B>"));
    desk.boot();
    QCOMPARE(desk.paths(), QByteArray("/p.xml /ca.pem /b.xml"));
    QCOMPARE(desk.network.requests.at(2).tls->customCa->pem, desk.ca);
    QCOMPARE(desk.events.count("resync.finished"), 1);
    // The last profile's rule is fetched behind the run.
    Desk last;
    last.files["/p.xml"] = reply(flatProfile("<Custom_CA_Rule>" + caRule + "</Custom_CA_Rule>"));
    last.boot();
    QCOMPARE(last.paths(), QByteArray("/p.xml /ca.pem"));
}

void TestCustomCa::profileThatRebootsBringsItOnce()
{
    Desk desk;
    desk.files["/p.xml"] = reply(flatProfile("<Custom_CA_Rule>" + caRule +
                                             "</Custom_CA_Rule><Host_Name>another</Host_Name>"));
    desk.boot();
    desk.run(10s);
    QCOMPARE(desk.events.count("phone.boot"), 2);
    QCOMPARE(desk.paths(), QByteArray("/p.xml /ca.pem"));
}

void TestCustomCa::changedSettingIsFetchedAtOnce()
{
    Desk desk;
    const auto phone = desk.boot();
    desk.network.requests.clear();
    desk.set(phone, "Custom_CA_Rule", caRule);
    QCOMPARE(desk.paths(), QByteArray("/ca.pem"));
    desk.set(phone, "GPP_A", "something else");
    QCOMPARE(desk.fetches(), 1);
    desk.set(phone, "Custom_CA_Rule", caRule + "?again");
    QCOMPARE(desk.fetches(), 2);
}

void TestCustomCa::conditionIsAskedAgain()
{
    Desk desk;
    const auto phone = desk.bootWithCa({{"Custom_CA_Rule", "(\"$A\" eq \"now\")? " + caRule}});
    desk.set(phone, "GPP_A", "now");
    QCOMPARE(desk.paths(), QByteArray());
    QCOMPARE(desk.events.count("ca.failed"), 0); // none holds: no error
    desk.resync(phone);
    QCOMPARE(desk.paths(), QByteArray("/ca.pem /p.xml"));
}

void TestCustomCa::ruleThatChangesItselfWaits()
{
    Desk desk;
    desk.files["/next.pem"] = reply(desk.ca);
    const auto phone = desk.boot();
    desk.network.requests.clear();
    desk.set(phone, "Custom_CA_Rule",
             "(Custom_CA_Rule = \"http://127.0.0.1/next.pem\";)! " + caRule);
    QCOMPARE(desk.paths(), QByteArray("/ca.pem"));
    desk.resync(phone);
    QCOMPARE(desk.paths(), QByteArray("/ca.pem /next.pem /p.xml"));
    desk.resync(phone);
    QCOMPARE(desk.paths().count("/next.pem"), 1);
}

void TestCustomCa::updateStoresNoRule()
{
    Desk desk;
    const QByteArray other = newCa();
    desk.files["/once.pem"] = reply(other);
    const auto phone = desk.bootWithCa();
    QVERIFY(desk.updateCa(phone, "http://127.0.0.1/once.pem"));
    desk.run(1s);
    QCOMPARE(desk.installedName(phone), nameOf(other));
    QCOMPARE(desk.value(phone, "Custom_CA_Rule"), caRule);
    // The rule's own comes back with the next boot.
    desk.engine.reboot(phone, phone::BootReason::UserTriggered);
    desk.run(10s);
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
}

void TestCustomCa::updateWithoutRuleTakesTheOwn()
{
    Desk desk;
    const auto phone = desk.bootWithCa();
    QVERIFY(desk.updateCa(phone));
    desk.run(1s);
    QCOMPARE(desk.paths(), QByteArray("/ca.pem"));
}

void TestCustomCa::updateIsRefused()
{
    Desk desk;
    const auto phone = desk.boot();
    QVERIFY(!desk.updateCa(phone)); // no rule
    desk.engine.powerOff(phone);
    QVERIFY(!desk.updateCa(phone, caRule));
    desk.run(1s);
    QCOMPARE(desk.fetches(), 0);
}

void TestCustomCa::updateWaitsForTheNetwork()
{
    Desk desk;
    const auto phone = desk.boot();
    desk.network.requests.clear();
    QVERIFY(desk.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, {}}));
    QVERIFY(desk.updateCa(phone, caRule));
    desk.run(1s);
    QCOMPARE(desk.paths(), QByteArray("/p.xml /ca.pem"));
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
}

void TestCustomCa::updateDuringAPausedRun()
{
    Desk desk;
    const auto phone = desk.boot({{"Profile_Rule_B", "http://127.0.0.1/b.xml"}});
    desk.network.requests.clear();
    QVERIFY(desk.engine.requestResync(phone, {provision::Trigger::Api, std::nullopt, {}}));
    QVERIFY(desk.engine.act(phone, 1, line::LineAction::Start));
    desk.run(1s);
    QCOMPARE(desk.paths(), QByteArray("/p.xml")); // the next waits for idle lines
    QVERIFY(desk.updateCa(phone, caRule));
    desk.run(1s);
    QCOMPARE(desk.paths(), QByteArray("/p.xml /ca.pem"));
    QVERIFY(desk.engine.act(phone, 1, line::LineAction::End));
    desk.run(5h);
    QCOMPARE(desk.paths(), QByteArray("/p.xml /ca.pem /b.xml"));
}

void TestCustomCa::rulesAreEvaluated_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("scheme");
    const auto row = [](const char* name, const char* rule, const char* path,
                        ports::Scheme scheme) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(path) << int(scheme);
    };
    using enum ports::Scheme;
    row("http", "http://127.0.0.1/ca.pem", "/ca.pem", Http);
    row("https", "https://127.0.0.1/ca.pem", "/ca.pem", Https);
    row("tftp", "tftp://127.0.0.1/ca.pem", "/ca.pem", Tftp);
    row("no scheme", "127.0.0.1/ca.pem", "/ca.pem", Tftp);
    row("macros", "http://127.0.0.1/$PN/$MA.pem", "/CP-6841-3PCC/000e08abcdef.pem", Http);
    row("first that holds",
        "(\"$MA\" eq \"0\")? http://127.0.0.1/one.pem | (\"$A\" eq \"\")? http://127.0.0.1/two.pem",
        "/two.pem", Http);
}

void TestCustomCa::rulesAreEvaluated()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, path);
    Desk desk;
    desk.files[path] = reply(desk.ca);
    const auto phone = desk.boot({{"Custom_CA_Rule", rule}});
    QCOMPARE(desk.network.requests.at(0).path, path);
    QTEST(int(desk.network.requests.at(0).scheme), "scheme");
    QCOMPARE(desk.network.requests.at(0).bytesMax, pki::caBundleBytesMax);
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
}

void TestCustomCa::credentialsAreThoseOfTheRule()
{
    Desk desk;
    desk.network.setServer([&](const ports::FetchRequest& request) {
        if (request.path != "/ca.pem")
            return reply(flatProfile(""));
        return request.authorization.isEmpty() ? unauthorized() : reply(desk.ca);
    });
    const auto phone =
        desk.boot({{"Custom_CA_Rule", "[--uid $SA --pwd secret]" + caRule}, {"GPP_SA", "joe"}});
    QCOMPARE(desk.network.requests.at(1).authorization, basic("joe", "secret"));
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
}

void TestCustomCa::encryptedFileIsRead_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("with its key") << "[--key abc]" + caRule << true;
    QTest::newRow("with another") << "[--key abd]" + caRule << false;
    QTest::newRow("without") << caRule << false;
}

void TestCustomCa::encryptedFileIsRead()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, isGood);
    Desk desk;
    desk.files["/ca.pem"] = reply(profile::encryptAes(profile::gzip(desk.ca), "abc", "12345678"));
    const auto phone = desk.boot({{"Custom_CA_Rule", rule}});
    QCOMPARE(desk.installed(phone) != nullptr, isGood);
    QCOMPARE(desk.events.count("ca.failed"), qsizetype(isGood ? 0 : 3)); // boot, two resyncs
}

void TestCustomCa::redirectIsFollowed()
{
    Desk desk;
    ports::FetchResult moved = reply("", 302);
    moved.location = "http://127.0.0.1/moved.pem";
    desk.files["/ca.pem"] = moved;
    desk.files["/moved.pem"] = reply(desk.ca);
    const auto phone = desk.boot({{"Custom_CA_Rule", caRule}});
    QCOMPARE(desk.paths(), QByteArray("/ca.pem /moved.pem /p.xml"));
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
}

void TestCustomCa::restrictedDomainsHold_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("listed") << QByteArray("good.test") << true;
    QTest::newRow("below it") << QByteArray("ca.good.test") << true;
    QTest::newRow("another") << QByteArray("bad.test") << false;
    QTest::newRow("address") << QByteArray("127.0.0.1") << false;
    QTest::newRow("redirected out") << QByteArray("leaves.good.test") << false;
}

void TestCustomCa::restrictedDomainsHold()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isAllowed);
    Desk desk;
    for (const char* name : {"good.test", "ca.good.test", "leaves.good.test", "bad.test"})
        desk.network.setName(name, {IpAddress::v4(0x7f000001)});
    if (host.startsWith("leaves")) {
        ports::FetchResult moved = reply("", 302);
        moved.location = "http://bad.test/moved.pem";
        desk.files["/ca.pem"] = moved;
    }
    desk.boot({{"Custom_CA_Rule", "http://" + host + "/ca.pem"},
               {"Restricted_Access_Domains", "good.test"},
               {"Profile_Rule", ""}});
    QCOMPARE(desk.events.count("ca.installed"), qsizetype(isAllowed));
    QCOMPARE(desk.events.count("ca.failed") > 0, !isAllowed);
    if (!isAllowed) {
        QCOMPARE(desk.events.last("ca.failed").member("cause").toString(),
                 QStringLiteral("target_refused"));
        QVERIFY(desk.reason().contains("Restricted_Access_Domains"));
    }
}

void TestCustomCa::serverComesFromDhcp()
{
    phone::Settings settings;
    dhcp::Lease lease;
    lease.options[66] = "127.0.0.9";
    settings.lease = std::make_shared<dhcp::Lease>(lease);
    Desk desk(settings);
    desk.boot({{"Custom_CA_Rule", "/ca.pem"}});
    QCOMPARE(desk.network.requests.at(0).addresses.at(0).toText(), QByteArray("127.0.0.9"));
    QCOMPARE(desk.events.count("ca.installed"), 1);
    Desk alone;
    alone.boot({{"Custom_CA_Rule", "/ca.pem"}});
    QVERIFY(alone.reason().contains("DHCP gave none"));
    QCOMPARE(alone.events.last("ca.failed").member("cause").toString(), QStringLiteral("dns"));
}

void TestCustomCa::badFileLeavesTheOld_data()
{
    QTest::addColumn<ports::FetchResult>("bad");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const ports::FetchResult& bad, const char* says) {
        QTest::newRow(name) << bad << QByteArray(says);
    };
    row("empty", reply(""), "empty");
    row("web page", reply("<html><body>Not here</body></html>"), "web page");
    row("not found", reply("", 404), "404");
    row("server error", reply("", 500), "500");
    row("no connection", failure(Cause::Connect), "as the test wants it");
    row("too big", failure(Cause::TooBig), "as the test wants it");
    row("private key", reply(newAuthority().keyPem), "private key");
    row("ten thousand", reply(newCa().repeated(10'000)), "at most");
}

void TestCustomCa::badFileLeavesTheOld()
{
    QFETCH(ports::FetchResult, bad);
    QFETCH(QByteArray, says);
    Desk desk;
    const auto phone = desk.bootWithCa();
    desk.files["/ca.pem"] = bad;
    QVERIFY(desk.updateCa(phone));
    desk.run(1s);
    QCOMPARE(desk.events.count("ca.failed"), 1);
    QVERIFY2(desk.reason().contains(says), desk.reason());
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
    QCOMPARE(desk.status(phone, "Custom_CA_Info"), "Installed - " + nameOf(desk.ca));
    QVERIFY(
        desk.status(phone, "Custom_CA_Provisioning_Status").startsWith("Last provisioning fai"));
}

void TestCustomCa::failureCountsForNothingElse()
{
    Desk desk;
    desk.files["/ca.pem"] = failure(Cause::Timeout);
    const auto phone = desk.boot({{"Custom_CA_Rule", caRule}});
    desk.run(1h);
    QCOMPARE(desk.paths(), QByteArray("/ca.pem /ca.pem /p.xml")); // the boot's, the resync's
    QVERIFY(desk.events.last("resync.finished").member("ok").toBool());
    QCOMPARE(desk.events.count("resync.failed"), 0);
    QCOMPARE(desk.engine.tally().failures, quint64(0));
    QCOMPARE(desk.engine.state(phone)[QLatin1String("last_error")].toString(), QString());
}

void TestCustomCa::statusIsShown()
{
    Desk desk;
    const auto phone = desk.boot();
    QCOMPARE(desk.status(phone, "Custom_CA_Info"), QByteArray("Not Installed"));
    QCOMPARE(desk.status(phone, "Custom_CA_Provisioning_Status"), QByteArray());
    desk.clock.jumpTo(*instantFromIso("2026-02-03T04:05:06Z"));
    desk.set(phone, "Custom_CA_Rule", caRule);
    QCOMPARE(desk.status(phone, "Custom_CA_Info"), "Installed - " + nameOf(desk.ca));
    QCOMPARE(desk.status(phone, "Custom_CA_Provisioning_Status"),
             QByteArray("Last provisioning succeeded on 02/03/2026 04:05:06"));
    desk.files["/ca.pem"] = reply("", 404);
    desk.clock.jumpTo(*instantFromIso("2026-12-11T22:13:14Z"));
    QVERIFY(desk.updateCa(phone));
    desk.run(1s);
    QCOMPARE(desk.status(phone, "Custom_CA_Provisioning_Status"),
             QByteArray("Last provisioning failed on 12/11/2026 22:13:14"));
}

void TestCustomCa::statusHasTheTimeOfThePhone()
{
    Desk desk;
    const auto phone = desk.boot({{"Time_Zone", "GMT+05:30"}});
    desk.clock.jumpTo(*instantFromIso("2026-12-31T20:00:00Z"));
    desk.set(phone, "Custom_CA_Rule", caRule);
    QCOMPARE(desk.status(phone, "Custom_CA_Provisioning_Status"),
             QByteArray("Last provisioning succeeded on 01/01/2027 01:30:00"));
}

void TestCustomCa::clearedRuleLeavesIt()
{
    Desk desk;
    const auto phone = desk.bootWithCa();
    desk.set(phone, "Custom_CA_Rule", "");
    desk.engine.reboot(phone, phone::BootReason::UserTriggered);
    desk.run(10s);
    QCOMPARE(desk.fetches(), 0);
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
    // The same text once more is a change.
    desk.set(phone, "Custom_CA_Rule", caRule);
    QCOMPARE(desk.fetches(), 1);
}

void TestCustomCa::powerCycleKeepsIt()
{
    Desk desk;
    const auto phone = desk.bootWithCa();
    desk.files["/ca.pem"] = failure(Cause::Connect);
    desk.engine.powerOff(phone);
    desk.run(1h);
    desk.engine.powerOn(phone);
    desk.run(10s);
    QCOMPARE(desk.installedName(phone), nameOf(desk.ca));
}

void TestCustomCa::flashRecordKeepsIt()
{
    Desk desk;
    const auto phone = desk.bootWithCa();
    const QByteArray before = desk.status(phone, "Custom_CA_Provisioning_Status");
    desk.engine.powerOff(phone);
    const phone::Flash flash = desk.engine[phone].flash();
    QCOMPARE(flash.kept.count("custom_ca"), size_t(1));
    const auto& table = desk.table("CP-6841-3PCC");
    Diagnostics warnings;
    const auto read =
        phone::fromRecord(phone::toRecord(flash, table), table, desk.engine.store(), warnings);
    QVERIFY(read.has_value());
    QCOMPARE(*read, flash);

    Desk later;
    const auto other = later.addPhone();
    later.engine.ask(other, [&](auto& asked, Instant, auto&) { asked.restore(flash); });
    later.files["/ca.pem"] = failure(Cause::Connect);
    later.set(other, "Custom_CA_Rule", "");
    later.engine.powerOn(other);
    later.run(1s);
    QCOMPARE(later.installedName(other), nameOf(desk.ca));
    QCOMPARE(later.status(other, "Custom_CA_Provisioning_Status"), before);
}

void TestCustomCa::factoryResetRemovesIt()
{
    Desk desk;
    const auto phone = desk.bootWithCa();
    desk.engine.factoryReset(phone);
    desk.run(10s);
    QCOMPARE(desk.engine[phone].flash().kept.count("custom_ca"), size_t(0));
    QCOMPARE(desk.installed(phone), nullptr);
    QCOMPARE(desk.status(phone, "Custom_CA_Info"), QByteArray("Not Installed"));
    QCOMPARE(desk.status(phone, "Custom_CA_Provisioning_Status"), QByteArray());
}

void TestCustomCa::phonesShareOne()
{
    Desk desk;
    const auto one =
        desk.boot({{"Custom_CA_Rule", "http://127.0.0.1/ca.pem"}}, MacAddress(0x000e08000001));
    desk.files["/dressed.pem"] = reply("the same in other words\n" + desk.ca);
    const auto other =
        desk.boot({{"Custom_CA_Rule", "http://127.0.0.1/dressed.pem"}}, MacAddress(0x000e08000002));
    const auto shared = desk.installed(one);
    QVERIFY(shared != nullptr);
    QCOMPARE(desk.installed(other), shared);
}

void TestCustomCa::powerCutEndsTheFetch()
{
    Desk desk;
    const auto phone = desk.bootWithCa();
    const QByteArray before = desk.status(phone, "Custom_CA_Provisioning_Status");
    desk.network.setLatency(10s);
    QVERIFY(desk.updateCa(phone));
    desk.run(1s);
    desk.engine.powerOff(phone);
    desk.run(1min);
    QCOMPARE(desk.events.count("ca.failed"), 1);
    QCOMPARE(desk.reason(), QByteArray("the power was cut"));
    desk.network.setLatency(5ms);
    desk.set(phone, "Custom_CA_Rule", "");
    desk.engine.powerOn(phone);
    desk.run(1s);
    // No server failed: the status tells of the last attempt that came to an end.
    QCOMPARE(desk.status(phone, "Custom_CA_Provisioning_Status"), before);
}

void TestCustomCa::doubtsAreWarnings()
{
    Desk desk;
    desk.clock.jumpTo(caExpiry + 48h);
    desk.boot({{"Custom_CA_Rule", caRule}});
    QCOMPARE(desk.events.count("ca.installed"), 1);
    const auto warnings = desk.events.named("config.warning");
    QVERIFY(std::any_of(warnings.begin(), warnings.end(), [](const auto& warning) {
        return warning.member("name").toString() == u"Custom_CA_Rule" &&
               warning.member("message").toString().contains(u"expired at");
    }));
}

void TestCustomCa::secretsStayInThePhone()
{
    Desk desk;
    const auto phone =
        desk.boot({{"Custom_CA_Rule", "[--uid joe --pwd hush1 --key hush2]" + caRule},
                   {"Debug_Server", "127.0.0.1"},
                   {"Debug_Level", "3"}});
    QCOMPARE(desk.events.count("ca.failed"), 2);
    desk.files["/ca.pem"] = reply(profile::encryptAes(desk.ca, "hush2", "12345678"));
    desk.resync(phone);
    QCOMPARE(desk.events.count("ca.installed"), 1);
    for (const events::Event& event : desk.events.events)
        QVERIFY(!event.toLine().contains("hush"));
    for (const auto& [target, datagram] : desk.network.datagrams)
        QVERIFY(!datagram.contains("hush"));
}

QTEST_GUILESS_MAIN(TestCustomCa)
#include "tst_customca.moc"
