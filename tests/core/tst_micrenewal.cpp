#include "core/net/targetpolicy.h"
#include "core/pki/est.h"
#include "core/pki/manufacturer.h"
#include "core/provision/micrenewal.h"
#include "core/sim/simstorage.h"
#include "tests/support/fakeworld.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <openssl/x509v3.h>

#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace vphone;
using namespace vphone::test;

namespace {

using Params = std::vector<std::pair<QByteArray, QByteArray>>;

constexpr Duration day = 24h;
const Instant start = *instantFromIso("2026-01-01T00:00:00Z");
const QByteArray labRule = "http://127.0.0.1/";
const QByteArray estPath = "/.well-known/est/simplereenroll";
const Params on{{"MIC_Cert_Refresh_Enable", "Yes"}};

const pki::Manufacturer& maker()
{
    static const pki::Manufacturer made = *pki::Manufacturer::make(start);
    return made;
}

/// What the flash has under `mic`.
struct Kept
{
    QList<QByteArray> chain;
    QByteArray key;

    friend bool operator==(const Kept&, const Kept&) = default;
};

Kept micOf(const phone::Phone& phone)
{
    const auto survivors = phone.flash().survivors;
    const auto found = survivors.find("mic");
    if (found == survivors.end())
        return {};
    const QCborMap map = QCborValue::fromCbor(found->second).toMap();
    Kept kept;
    for (const QCborValue certificate : map["chain"_L1].toArray())
        kept.chain.append(certificate.toByteArray());
    kept.key = map["key"_L1].toByteArray();
    return kept;
}

bool isPair(const Kept& mic)
{
    if (mic.chain.isEmpty())
        return false;
    const auto* in = reinterpret_cast<const uchar*>(mic.chain.front().constData());
    X509* certificate = d2i_X509(nullptr, &in, long(mic.chain.front().size()));
    in = reinterpret_cast<const uchar*>(mic.key.constData());
    EVP_PKEY* key = d2i_AutoPrivateKey(nullptr, &in, long(mic.key.size()));
    const bool isSame = X509_check_private_key(certificate, key) == 1;
    X509_free(certificate);
    EVP_PKEY_free(key);
    return isSame;
}

class FakeCertificates final : public ports::DeviceCertificates
{
public:
    [[nodiscard]] Result<ports::SharedIdentity, QByteArray>
    issue(const ports::DeviceIdentity& device, ports::CertProfile profile) override
    {
        return std::make_shared<const ports::TlsIdentity>(
            *maker().issueDevice(device, profile, validity));
    }
    [[nodiscard]] Result<QByteArray, QByteArray> renewalRoots() override
    {
        return maker().renewalRootPem();
    }

    pki::Validity validity{start - 365 * day, start + 1000 * day};
};

/// A world with a SUDI service, a profile and a place for reports.
struct Sudi : World
{
    explicit Sudi(phone::Settings settings = {}) : World(std::move(settings))
    {
        engine.setDeviceCertificates(&certificates);
        network.setName("sudirenewal.cisco.com", {IpAddress::v4(0x7f000001)});
        network.setServer([this](const ports::FetchRequest& request) {
            if (request.path.endsWith(estPath))
                return renewal(request);
            if (request.path == "/status.xml")
                statusDocument = request.body;
            return reply(flatProfile(elements));
        });
    }
    ports::FetchResult renewal(const ports::FetchRequest& request)
    {
        renewals.push_back({clock.now(), request});
        if (answer) {
            pendingAnswers += answer->status == 202 ? 1 : 0;
            return *answer;
        }
        std::optional<QByteArray> shown;
        if (request.scheme == ports::Scheme::Https) {
            shown.emplace();
            for (const QByteArray& certificate : request.tls->identity->chain)
                *shown += certificate;
        }
        const auto answered =
            pki::est::answerReenroll(request.body, request.contentType, shown, maker(), renewed);
        ports::FetchResult result = reply(answered.body, answered.status);
        result.contentType = answered.contentType;
        return result;
    }
    fleet::PhoneIndex boot(Params params = {}, const QByteArray& rule = labRule)
    {
        params.insert(params.begin(), {{"Profile_Rule", "http://127.0.0.1/p.xml"},
                                       {"Time_Zone", "GMT"},
                                       {"Resync_Periodic", "0"},
                                       {"Resync_Error_Retry_Delay", "0"},
                                       {"MIC_Cert_Refresh_Rule", rule}});
        const auto phone = addPhone(params);
        engine.powerOn(phone);
        run(1s);
        return phone;
    }
    void set(fleet::PhoneIndex phone, const Params& params,
             config::Source source = config::Source::Api)
    {
        const auto isSet = engine.setParameters(phone, params, source);
        QVERIFY2(isSet, isSet ? "" : isSet.error().constData());
        run(1s);
    }
    bool renew(fleet::PhoneIndex phone)
    {
        return engine.ask(phone, [](auto& asked, Instant now, auto& actions) {
            return asked.renewCertificate(now, actions);
        });
    }
    [[nodiscard]] QByteArray status(fleet::PhoneIndex phone, const QByteArray& tag)
    {
        set(phone, {{"Report_Rule", "[--status]http://127.0.0.1/status.xml"}});
        engine.requestReport(phone);
        run(1s);
        const QByteArray open = '<' + tag + '>';
        const qsizetype begin = statusDocument.indexOf(open) + open.size();
        return begin < open.size()
                   ? QByteArray()
                   : statusDocument.mid(begin, statusDocument.indexOf('<', begin) - begin);
    }
    [[nodiscard]] QByteArray reason() const
    {
        return events.last("mic.failed").member("reason").toString().toUtf8();
    }
    [[nodiscard]] qsizetype reboots() const { return events.count("phone.reboot"); }
    [[nodiscard]] Kept mic(fleet::PhoneIndex phone) const { return micOf(engine[phone]); }

    FakeCertificates certificates;
    pki::Validity renewed{start - day, start + 5000 * day};
    std::optional<ports::FetchResult> answer; ///< instead of a renewal
    std::vector<std::pair<Instant, ports::FetchRequest>> renewals;
    qsizetype pendingAnswers = 0;
    QByteArray elements;
    QByteArray statusDocument;
};

phone::Settings onFromTheFactory()
{
    phone::Settings settings;
    settings.quirks.micRefreshIsOn = true;
    return settings;
}

ports::FetchResult notReady(QByteArray retryAfter)
{
    ports::FetchResult result = reply("", 202);
    result.retryAfter = std::move(retryAfter);
    return result;
}

} // namespace

/// Renewal of a phone's device certificate: when, by whom, and what is left of it.
class TestMicRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsOfRules_data();
    void urlsOfRules();
    void waitsOfServers_data();
    void waitsOfServers();

    // shows C133
    void nothingHappensUnlessItIsSwitchedOn();
    // shows C133 C135
    void profileSwitchesItOn();
    // shows C133 C135
    void submitSwitchesItOn();
    // shows C133 C134
    void seedsElementsAreRead();
    // shows C134
    void defaultRuleIsThatOfTheSeeds();
    // shows C134
    void wrongRuleKeepsTheOldOne_data();
    void wrongRuleKeepsTheOldOne();
    // shows C134
    void otherRuleIsWarnedOf();
    // shows C134
    void strictRenewsByTheDefaultAlone();
    void strangersAreNotAsked();
    void restrictedDomainIsRefused();
    void itGoesByTheProxy();

    void handshakeVouchesOverHttps();
    void signatureVouchesOverHttp();
    // shows C138
    void expiredCertificateStopsWhatUsesTls_data();
    void expiredCertificateStopsWhatUsesTls();
    // shows C138
    void expiredCertificateIsRenewedOverHttp();
    void renewedCertificateIsShownFromThenOn();

    void itIsRenewedBeforeItsEnd();
    void onFromTheFactoryIsNotSwitchedOn();
    void failureIsTriedAgain();
    void changedRuleIsTriedAtOnce();
    void serverThatIsNotReadyIsAskedAgain();
    void wrongAnswerLeavesTheOldOne_data();
    void wrongAnswerLeavesTheOldOne();
    void callIsNeverInterrupted();
    void itWaitsForOtherTransfers();
    void itIsForced();
    void switchedOffItIsForgotten();
    void powerCutOwesIt();

    // shows C137
    void factoryResetKeepsIt();
    void statusIsShownAndKept();
    void phoneWithoutCertificateSaysSo();
    void secretsAreNotTold();
    void powerCutKeepsOneOfBoth();
    void everyAttemptEndsOnce();
};

void TestMicRenewal::urlsOfRules_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("url"); ///< empty: refused
    const auto row = [](const char* rule, const char* url) {
        QTest::newRow(rule) << QByteArray(rule) << QByteArray(url);
    };
    row("http://sudirenewal.cisco.com/", "http://sudirenewal.cisco.com/e");
    row("http://sudirenewal.cisco.com", "http://sudirenewal.cisco.com/e");
    row("https://[::1]:8443/sudi/", "https://[::1]:8443/sudi/e");
    row("http://h/a/b", "http://h/a/b/e");
    row("http://h/a//", "http://h/a/e");
    row("HTTP://h:80/", "http://h/e");
    row("", "");
    row("/path", "");
    row("tftp://h/", "");
    row("http:///path", "");
    row("http://h/?a=b", "");
    row("http://user:secret@h/", "");
}

void TestMicRenewal::urlsOfRules()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, url);
    const auto made = provision::micRenewalUrl(rule, "/e");
    QCOMPARE(made ? made->toText() : QByteArray(), url);
    if (!made)
        QVERIFY(made.error().contains("MIC_Cert_Refresh_Rule"));
}

void TestMicRenewal::waitsOfServers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Duration>("wait");
    QTest::newRow("seconds") << QByteArray(" 120 ") << Duration(2min);
    QTest::newRow("none") << QByteArray() << Duration(1h);
    QTest::newRow("a date") << QByteArray("Fri, 20 Nov 2026 10:00:00 GMT") << Duration(1h);
    QTest::newRow("negative") << QByteArray("-5") << Duration(1h);
    QTest::newRow("at once") << QByteArray("0") << Duration(10s);
    QTest::newRow("never") << QByteArray("4294967295") << Duration(24h);
}

void TestMicRenewal::waitsOfServers()
{
    QFETCH(QByteArray, header);
    QTEST(provision::micPendingWait(header), "wait");
}

void TestMicRenewal::nothingHappensUnlessItIsSwitchedOn()
{
    Sudi world;
    world.certificates.validity.notAfter = start + 20 * day;
    const auto phone = world.boot();
    QCOMPARE(world.value(phone, "MIC_Cert_Refresh_Enable"), QByteArray("No"));
    world.run(40 * day);
    QCOMPARE(world.renewals.size(), size_t(0));
    QVERIFY(!world.renew(phone));
}

void TestMicRenewal::profileSwitchesItOn()
{
    Sudi world;
    world.elements = "<MIC_Cert_Refresh_Enable>Yes</MIC_Cert_Refresh_Enable>";
    const auto phone = world.boot();
    QCOMPARE(world.renewals.size(), size_t(1));
    QCOMPARE(world.events.count("mic.renewed"), 1);
    // No reboot before the renewal, one after it, and that is it.
    QCOMPARE(world.reboots(), 1);
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(), u"provisioning"_s);
    const auto order = [&world](QByteArrayView name) {
        return std::ranges::find_if(world.events.events,
                                    [name](const auto& event) { return event.name() == name; });
    };
    QVERIFY(order("mic.renewed") < order("phone.reboot"));
    world.run(100 * day);
    QCOMPARE(world.renewals.size(), size_t(1));
    QCOMPARE(world.reboots(), 1);
    QVERIFY(world.engine[phone].isUp());
}

void TestMicRenewal::submitSwitchesItOn()
{
    Sudi world;
    const auto phone = world.boot();
    const Kept before = world.mic(phone);
    world.set(phone, on, config::Source::Page);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QCOMPARE(world.reboots(), 1);
    QCOMPARE(world.events.last("phone.reboot").member("reason").toString(), u"provisioning"_s);
    QVERIFY(world.mic(phone) != before);
    world.run(10 * day);
    QCOMPARE(world.renewals.size(), size_t(1));
    // Off and on again is switched on once more.
    world.set(phone, {{"MIC_Cert_Refresh_Enable", "No"}});
    world.renewed.notAfter += day;
    world.set(phone, on);
    QCOMPARE(world.events.count("mic.renewed"), 2);
}

void TestMicRenewal::seedsElementsAreRead()
{
    Sudi world;
    world.elements = R"(<MIC_Cert_Refresh_Enable ua="na">Yes</MIC_Cert_Refresh_Enable>)"
                     R"(<MIC_Cert_Refresh_Rule ua="na">http://sudirenewal.cisco.com/)"
                     R"(</MIC_Cert_Refresh_Rule>)";
    const auto phone = world.boot();
    QCOMPARE(world.value(phone, "MIC_Cert_Refresh_Rule"),
             QByteArray("http://sudirenewal.cisco.com/"));
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QCOMPARE(world.renewals.front().second.host, QByteArray("sudirenewal.cisco.com"));
}

void TestMicRenewal::defaultRuleIsThatOfTheSeeds()
{
    Sudi world;
    const auto phone = world.addPhone({{"Profile_Rule", ""}});
    QCOMPARE(world.value(phone, "MIC_Cert_Refresh_Rule"),
             QByteArray("http://sudirenewal.cisco.com/"));
    world.engine.powerOn(phone);
    world.set(phone, on);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    const ports::FetchRequest& asked = world.renewals.front().second;
    QCOMPARE(asked.scheme, ports::Scheme::Http);
    QCOMPARE(asked.port, quint16(80));
    QCOMPARE(asked.host, QByteArray("sudirenewal.cisco.com"));
    QCOMPARE(asked.path, estPath);
    QCOMPARE(asked.method, ports::Method::Post);
    QCOMPARE(world.events.count("config.warning"), 0);
}

void TestMicRenewal::wrongRuleKeepsTheOldOne_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("isRight");
    const QByteArray head = "http://127.0.0.1/";
    QTest::newRow("1024 characters") << head + QByteArray(1024 - head.size(), 'a') << true;
    QTest::newRow("1025 characters") << head + QByteArray(1025 - head.size(), 'a') << false;
    QTest::newRow("https") << QByteArray("https://127.0.0.1:8443/sudi") << true;
    QTest::newRow("no path") << QByteArray("http://127.0.0.1") << true;
    QTest::newRow("a word") << QByteArray("sudirenewal") << false;
    QTest::newRow("no scheme") << QByteArray("sudirenewal.cisco.com/") << false;
    QTest::newRow("another scheme") << QByteArray("tftp://127.0.0.1/") << false;
    QTest::newRow("no host") << QByteArray("http:///x") << false;
    QTest::newRow("a blank") << QByteArray("http://127.0.0.1/a b") << false;
    QTest::newRow("options") << QByteArray("[--key abc]http://127.0.0.1/") << false;
}

void TestMicRenewal::wrongRuleKeepsTheOldOne()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, isRight);
    Sudi world;
    const auto phone = world.boot();
    const auto set =
        world.engine.setParameters(phone, {{"MIC_Cert_Refresh_Rule", rule}}, config::Source::Page);
    QCOMPARE(set.has_value(), isRight);
    QCOMPARE(world.value(phone, "MIC_Cert_Refresh_Rule"), isRight ? rule : labRule);
    // A profile's wrong value is warned of, and the others are taken.
    Sudi other;
    other.elements = "<MIC_Cert_Refresh_Rule>" + rule + "</MIC_Cert_Refresh_Rule><GPP_A>1</GPP_A>";
    const auto provisioned = other.boot();
    QCOMPARE(other.value(provisioned, "MIC_Cert_Refresh_Rule"), isRight ? rule : labRule);
    QCOMPARE(other.value(provisioned, "GPP_A"), QByteArray("1"));
    QVERIFY(other.events.count("config.warning") > 0);
}

void TestMicRenewal::otherRuleIsWarnedOf()
{
    Sudi world;
    const auto phone = world.boot({}, "http://sudirenewal.cisco.com/");
    QCOMPARE(world.events.count("config.warning"), 0);
    world.set(phone, {{"MIC_Cert_Refresh_Rule", labRule}});
    QCOMPARE(world.events.count("config.warning"), 1);
    const auto warning = world.events.last("config.warning");
    QCOMPARE(warning.member("name").toString(), u"MIC_Cert_Refresh_Rule"_s);
    QVERIFY(warning.member("message").toString().contains(u"http://sudirenewal.cisco.com/"_s));
    world.set(phone, on);
    QCOMPARE(world.events.count("mic.renewed"), 1);
}

void TestMicRenewal::strictRenewsByTheDefaultAlone()
{
    phone::Settings settings;
    settings.isStrict = true;
    Sudi world(settings);
    const auto phone = world.boot(on);
    QCOMPARE(world.renewals.size(), size_t(0));
    QVERIFY(world.reason().contains("http://sudirenewal.cisco.com/"));
    world.run(10h);
    QCOMPARE(world.events.count("mic.failed"), 1);
    world.set(phone, {{"MIC_Cert_Refresh_Rule", "http://sudirenewal.cisco.com/"}});
    QCOMPARE(world.events.count("mic.renewed"), 1);
}

/// What core/net answers for an address that is nobody's business.
void TestMicRenewal::strangersAreNotAsked()
{
    Sudi world;
    const IpAddress address = IpAddress::v4(0x48a30402);
    QVERIFY(!net::TargetPolicy().allows(address, "sudirenewal.cisco.com"));
    world.network.setName("sudirenewal.cisco.com", {address});
    world.answer = failure(Cause::TargetRefused, net::TargetPolicy::refusal(address));
    world.boot(on, "http://sudirenewal.cisco.com/");
    QCOMPARE(world.events.last("mic.failed").member("cause").toString(), u"target_refused"_s);
    QVERIFY2(world.reason().contains("--allow-target"), world.reason().constData());
    net::TargetPolicy policy;
    QVERIFY(policy.allow("sudirenewal.cisco.com"));
    QVERIFY(policy.allows(address, "sudirenewal.cisco.com"));
}

void TestMicRenewal::restrictedDomainIsRefused()
{
    Sudi world;
    world.network.setName("p.example.com", {IpAddress::v4(0x7f000001)});
    world.boot({{"MIC_Cert_Refresh_Enable", "Yes"},
                {"Profile_Rule", "http://p.example.com/p.xml"},
                {"Restricted_Access_Domains", "example.com"}},
               "http://sudirenewal.cisco.com/");
    QCOMPARE(world.renewals.size(), size_t(0));
    QVERIFY(world.reason().contains("Restricted_Access_Domains"));
}

void TestMicRenewal::itGoesByTheProxy()
{
    Sudi world;
    world.boot({{"MIC_Cert_Refresh_Enable", "Yes"},
                {"Profile_Rule", ""},
                {"Proxy_Mode", "Manual"},
                {"Proxy_Host", "127.0.0.9"},
                {"Proxy_Port", "3128"}},
               "http://sudirenewal.cisco.com/");
    QCOMPARE(world.events.count("mic.renewed"), 1);
    const ports::FetchRequest& asked = world.renewals.front().second;
    QVERIFY(asked.proxy.has_value());
    QCOMPARE(asked.proxy->host, QByteArray("127.0.0.9"));
    QCOMPARE(asked.host, QByteArray("sudirenewal.cisco.com"));
    QVERIFY(world.network.lookups.empty());
}

void TestMicRenewal::handshakeVouchesOverHttps()
{
    Sudi world;
    const auto phone = world.boot(on, "https://127.0.0.1/sudi/");
    QCOMPARE(world.events.count("mic.renewed"), 1);
    const ports::FetchRequest& asked = world.renewals.front().second;
    QCOMPARE(asked.path, "/sudi" + estPath);
    QCOMPARE(asked.contentType, QByteArray("application/pkcs10"));
    QVERIFY(asked.tls && asked.tls->identity);
    QVERIFY(isPair(world.mic(phone)));
}

void TestMicRenewal::signatureVouchesOverHttp()
{
    Sudi world;
    world.boot(on);
    const ports::FetchRequest& asked = world.renewals.front().second;
    QCOMPARE(asked.contentType, QByteArray("application/pkcs7-mime; smime-type=signed-data"));
    QVERIFY(asked.tls == nullptr);
    QCOMPARE(world.events.count("mic.renewed"), 1);
}

void TestMicRenewal::expiredCertificateStopsWhatUsesTls_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("event");
    const auto row = [](const char* name, const char* tag, const char* value, const char* event) {
        QTest::newRow(name) << QByteArray(tag) << QByteArray(value) << QByteArray(event);
    };
    row("profile", "Profile_Rule", "https://127.0.0.1/p.xml", "resync.failed");
    row("firmware", "Upgrade_Rule", "https://127.0.0.1/sip68xx.12-0-1MPP0001-1.loads",
        "upgrade.failed");
    row("report", "Report_Rule", "https://127.0.0.1/r.xml", "report.failed");
    row("custom CA", "Custom_CA_Rule", "https://127.0.0.1/ca.pem", "ca.failed");
    row("renewal", "MIC_Cert_Refresh_Rule", "https://127.0.0.1/", "mic.failed");
}

void TestMicRenewal::expiredCertificateStopsWhatUsesTls()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, event);
    Sudi world;
    world.certificates.validity.notAfter = start + 10 * day;
    Params params{{tag, value}};
    if (tag == "MIC_Cert_Refresh_Rule")
        params.push_back(on.front());
    world.clock.jumpTo(start + 11 * day);
    const auto phone = world.boot(params);
    world.engine.requestReport(phone);
    world.run(30s);
    QVERIFY(world.events.count(event) > 0);
    QCOMPARE(world.events.last(event).member("cause").toString(), u"tls_client_cert"_s);
    QVERIFY(std::ranges::none_of(world.network.requests, [](const ports::FetchRequest& request) {
        return request.scheme == ports::Scheme::Https;
    }));
}

void TestMicRenewal::expiredCertificateIsRenewedOverHttp()
{
    Sudi world;
    world.certificates.validity.notAfter = start + 10 * day;
    world.clock.jumpTo(start + 11 * day);
    const auto phone = world.boot({{"Profile_Rule", "https://127.0.0.1/p.xml"}});
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(), u"tls_client_cert"_s);
    world.set(phone, on);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    world.run(1min);
    QCOMPARE(world.events.count("resync.succeeded"), 1);
}

void TestMicRenewal::renewedCertificateIsShownFromThenOn()
{
    Sudi world;
    const auto phone = world.boot({{"Profile_Rule", "https://127.0.0.1/p.xml?$CCERT"}});
    const auto shown = [&world] {
        return world.network.requests.back().tls->identity->chain.front();
    };
    const QByteArray old = shown();
    QCOMPARE(old, world.mic(phone).chain.front());
    world.set(phone, on);
    world.run(10s);
    QVERIFY(shown() != old);
    QCOMPARE(shown(), world.mic(phone).chain.front());
    QCOMPARE(world.network.requests.back().path, QByteArray("/p.xml?Installed"));
}

void TestMicRenewal::itIsRenewedBeforeItsEnd()
{
    Sudi world;
    world.certificates.validity.notAfter = start + 100 * day;
    world.renewed.notAfter = start + 300 * day;
    const auto phone = world.boot(on);
    QCOMPARE(world.renewals.size(), size_t(1));
    world.renewed.notAfter = start + 5000 * day;
    world.run(239 * day);
    QCOMPARE(world.renewals.size(), size_t(1));
    world.run(2 * day);
    QCOMPARE(world.renewals.size(), size_t(2));
    QCOMPARE(world.events.count("mic.renewed"), 2);
    // At a boot too, without waiting for the day to end.
    Sudi late(onFromTheFactory());
    late.certificates.validity.notAfter = start + 59 * day;
    late.boot(on);
    QCOMPARE(late.renewals.size(), size_t(1));
    QVERIFY(phone == 0);
}

void TestMicRenewal::onFromTheFactoryIsNotSwitchedOn()
{
    Sudi world(onFromTheFactory());
    world.certificates.validity.notAfter = start + 100 * day;
    world.boot(on);
    world.run(39 * day);
    QCOMPARE(world.renewals.size(), size_t(0));
    world.run(2 * day);
    QCOMPARE(world.renewals.size(), size_t(1));
}

void TestMicRenewal::failureIsTriedAgain()
{
    Sudi world;
    world.answer = reply("", 500);
    const auto phone = world.boot(on);
    const Kept before = world.mic(phone);
    world.run(12h);
    QVERIFY(world.renewals.size() >= 11);
    std::set<Duration> waits;
    for (size_t i = 1; i < world.renewals.size(); ++i) {
        const Duration wait = world.renewals[i].first - world.renewals[i - 1].first;
        QVERIFY(wait >= 1h && wait <= 1h + 10min + 1s);
        waits.insert(std::chrono::floor<std::chrono::seconds>(wait));
    }
    QVERIFY(waits.size() > 3);
    QCOMPARE(world.reason(), QByteArray("the server answered 500"));
    QCOMPARE(world.events.last("mic.failed").member("cause").toString(), u"http_status"_s);
    QVERIFY(!world.events.last("mic.failed").member("retry_at").isNull());
    QCOMPARE(world.mic(phone), before);
    QCOMPARE(world.reboots(), 0);
    world.answer.reset();
    world.run(2h);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QCOMPARE(world.reboots(), 1);
}

void TestMicRenewal::changedRuleIsTriedAtOnce()
{
    Sudi world;
    world.answer = reply("", 404);
    const auto phone = world.boot(on);
    QCOMPARE(world.renewals.size(), size_t(1));
    world.answer.reset();
    world.set(phone, {{"MIC_Cert_Refresh_Rule", "http://127.0.0.1/sudi"}});
    QCOMPARE(world.renewals.size(), size_t(2));
    QCOMPARE(world.events.count("mic.renewed"), 1);
}

void TestMicRenewal::serverThatIsNotReadyIsAskedAgain()
{
    Sudi world;
    world.answer = notReady("600");
    const auto phone = world.boot(on);
    world.run(9min);
    QCOMPARE(world.renewals.size(), size_t(1));
    world.run(2min);
    QCOMPARE(world.renewals.size(), size_t(2));
    // RFC 7030 4.2.3: the same request.
    QCOMPARE(world.renewals[1].second.body, world.renewals[0].second.body);
    QCOMPARE(world.events.count("mic.failed"), 0);
    QVERIFY(world.status(phone, "MIC_Cert_Provisioning_Status").contains("Pending"));
    world.answer.reset();
    world.run(11min);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QVERIFY(isPair(world.mic(phone)));
}

void TestMicRenewal::wrongAnswerLeavesTheOldOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("days"); ///< that the new one lasts; 0: it is \c body
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a page") << QByteArray("<html>") << QByteArray("text/html") << 0
                            << QByteArray("text/html");
    QTest::newRow("nothing") << QByteArray() << QByteArray(pki::est::replyType) << 0
                             << QByteArray("base64");
    QTest::newRow("shorter") << QByteArray() << QByteArray() << 500 << QByteArray("no later");
}

void TestMicRenewal::wrongAnswerLeavesTheOldOne()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, days);
    QFETCH(QByteArray, words);
    Sudi world;
    if (days == 0) {
        world.answer = reply(body);
        world.answer->contentType = type;
    } else {
        world.renewed.notAfter = start + days * day;
    }
    const auto phone = world.boot(on);
    QCOMPARE(world.events.count("mic.failed"), 1);
    QVERIFY2(world.reason().contains(words), world.reason().constData());
    QCOMPARE(world.reboots(), 0);
    QCOMPARE(world.status(phone, "MIC_Cert_Info"), QByteArray("Not Renewed"));
}

void TestMicRenewal::callIsNeverInterrupted()
{
    Sudi world;
    const auto phone = world.boot();
    QVERIFY(world.engine.act(phone, 1, line::LineAction::Start));
    world.set(phone, on);
    world.run(1h);
    QCOMPARE(world.renewals.size(), size_t(0));
    world.network.setLatency(10s);
    QVERIFY(world.engine.act(phone, 1, line::LineAction::End));
    world.run(1s);
    // A call that begins while it is under way holds the reboot back.
    QVERIFY(world.engine.act(phone, 1, line::LineAction::Start));
    world.run(1h);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QCOMPARE(world.reboots(), 0);
    QVERIFY(world.engine.act(phone, 1, line::LineAction::End));
    world.run(1s);
    QCOMPARE(world.reboots(), 1);
}

void TestMicRenewal::itWaitsForOtherTransfers()
{
    Sudi world;
    const auto phone = world.boot();
    world.network.setLatency(10s);
    QVERIFY(world.engine.requestResync(phone, {provision::Trigger::Api, {}, {}}));
    world.run(1s);
    world.set(phone, on);
    QVERIFY(std::ranges::none_of(world.network.requests, [](const auto& request) {
        return request.method == ports::Method::Post;
    }));
    world.run(12s);
    QCOMPARE(world.network.requests.back().method, ports::Method::Post);
    // And resyncs wait for it; the reboot brings one of its own.
    QVERIFY(world.engine.requestResync(phone, {provision::Trigger::Api, {}, {}}));
    const size_t asked = world.network.requests.size();
    world.run(4s);
    QCOMPARE(world.network.requests.size(), asked);
    world.run(1min);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QCOMPARE(world.reboots(), 1);
}

void TestMicRenewal::itIsForced()
{
    Sudi world(onFromTheFactory());
    const auto phone = world.boot(on);
    QCOMPARE(world.renewals.size(), size_t(0));
    world.answer = reply("", 500);
    QVERIFY(world.renew(phone));
    QVERIFY(!world.renew(phone)); // it is under way
    world.run(10h);
    // Nothing is due, so a command that failed is not repeated.
    QCOMPARE(world.renewals.size(), size_t(1));
    world.answer.reset();
    QVERIFY(world.renew(phone));
    world.run(10s);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    QCOMPARE(world.reboots(), 1);
}

void TestMicRenewal::switchedOffItIsForgotten()
{
    Sudi world;
    world.answer = reply("", 500);
    const auto phone = world.boot(on);
    world.set(phone, {{"MIC_Cert_Refresh_Enable", "No"}});
    world.run(10 * day);
    QCOMPARE(world.renewals.size(), size_t(1));
    QVERIFY(!world.renew(phone));
}

void TestMicRenewal::powerCutOwesIt()
{
    Sudi world;
    world.network.setLatency(10s);
    const auto phone = world.boot({{"Profile_Rule", ""}});
    world.set(phone, on);
    world.run(3s);
    world.engine.powerOff(phone);
    QCOMPARE(world.events.count("mic.failed"), 1);
    QCOMPARE(world.events.last("mic.failed").member("cause").toString(), u"reset"_s);
    world.network.setLatency(5ms);
    world.engine.powerOn(phone);
    world.run(1min);
    QCOMPARE(world.events.count("mic.renewed"), 1);
}

void TestMicRenewal::factoryResetKeepsIt()
{
    Sudi world;
    const auto phone = world.boot();
    world.set(phone, on);
    world.run(10s);
    QCOMPARE(world.events.count("mic.renewed"), 1);
    const Kept renewed = world.mic(phone);
    world.engine.factoryReset(phone);
    world.run(10s);
    QCOMPARE(world.events.count("phone.factory_reset"), 1);
    QCOMPARE(world.mic(phone), renewed);
    QCOMPARE(world.value(phone, "MIC_Cert_Refresh_Enable"), QByteArray("No"));
    QCOMPARE(world.status(phone, "MIC_Cert_Info"), QByteArray("Renewed"));
    QCOMPARE(world.status(phone, "MIC_Cert_Provisioning_Status"), QByteArray());
}

void TestMicRenewal::statusIsShownAndKept()
{
    sim::SimStorage storage(1);
    Sudi world;
    world.engine.setStorage(&storage);
    const auto phone = world.boot({{"Time_Zone", "GMT+01:00"}});
    QCOMPARE(world.status(phone, "MIC_Cert_Info"), QByteArray("Not Renewed"));
    QCOMPARE(world.status(phone, "MIC_Cert_Provisioning_Status"), QByteArray());
    world.answer = reply("", 403);
    world.set(phone, on);
    const QByteArray url = "http://127.0.0.1" + estPath;
    QVERIFY2(world.status(phone, "MIC_Cert_Provisioning_Status").startsWith("01/01/2026 01:00:0"),
             world.status(phone, "MIC_Cert_Provisioning_Status").constData());
    QVERIFY(world.status(phone, "MIC_Cert_Provisioning_Status")
                .endsWith(' ' + url + " Download Failed: the server answered 403"));
    QCOMPARE(world.status(phone, "MIC_Cert_Info"), QByteArray("Not Renewed"));
    world.answer.reset();
    QVERIFY(world.renew(phone));
    world.run(10s);
    const QByteArray shown = world.status(phone, "MIC_Cert_Provisioning_Status");
    QVERIFY2(shown.endsWith(' ' + url + " Download Successful"), shown.constData());
    QCOMPARE(world.status(phone, "MIC_Cert_Info"), QByteArray("Renewed"));
    // And by the next process.
    QVERIFY(world.engine.commitFlash());
    Sudi next;
    next.engine.setStorage(&storage);
    const auto restored = next.addPhone();
    QVERIFY(next.engine.restoreFlash(restored));
    next.engine.powerOn(restored);
    next.run(1s);
    QCOMPARE(next.status(restored, "MIC_Cert_Provisioning_Status"), shown);
    QCOMPARE(next.status(restored, "MIC_Cert_Info"), QByteArray("Renewed"));
    QCOMPARE(next.mic(restored), world.mic(phone));
}

void TestMicRenewal::phoneWithoutCertificateSaysSo()
{
    Sudi world;
    world.engine.setDeviceCertificates(nullptr);
    world.boot(on);
    QCOMPARE(world.reason(), QByteArray("the phone has no device certificate"));
    QCOMPARE(world.renewals.size(), size_t(0));
}

void TestMicRenewal::secretsAreNotTold()
{
    Sudi world;
    const auto phone = world.boot({{"Profile_Rule", "https://127.0.0.1/p.xml"},
                                   {"Syslog_Server", "127.0.0.1"},
                                   {"Debug_Server", "127.0.0.1"},
                                   {"Debug_Level", "DEBUG"}});
    const Kept before = world.mic(phone);
    world.answer = reply("", 500);
    world.set(phone, on);
    world.answer.reset();
    QVERIFY(world.renew(phone));
    world.run(1min);
    const Kept after = world.mic(phone);
    QVERIFY(isPair(before) && isPair(after) && after != before);
    std::vector<QByteArray> told = world.log.lines;
    for (const events::Event& event : world.events.events)
        told.push_back(event.toLine());
    for (const auto& datagram : world.network.datagrams)
        told.push_back(datagram.second);
    for (const auto& [at, request] : world.renewals)
        told.push_back(QByteArray::fromBase64(QByteArray(request.body).replace('\n', "")));
    for (const QByteArray& text : told) {
        for (const QByteArray& key : {before.key, after.key}) {
            // The private number stands in the middle of the record.
            QVERIFY(!text.contains(key.mid(36, 32)));
            QVERIFY(!text.contains(key.toBase64().mid(60, 20)));
        }
    }
}

/// Wherever the process dies, the flash has one whole pair, and the phone gets its renewal.
void TestMicRenewal::powerCutKeepsOneOfBoth()
{
    constexpr quint64 seeds = 80;
    int oldFound = 0;
    int newFound = 0;
    for (quint64 seed = 0; seed < seeds; ++seed) {
        sim::SimStorage storage(seed);
        ports::Random random(seed);
        Kept old;
        Kept committed;
        {
            Sudi world;
            world.engine.setStorage(&storage);
            world.network.setLatency(std::chrono::milliseconds(random.upTo(2'000)));
            const auto phone = world.boot({{"Profile_Rule", "https://127.0.0.1/p.xml"}});
            world.run(3s);
            old = world.mic(phone);
            QVERIFY(world.engine.setParameters(phone, on, config::Source::Api));
            world.run(std::chrono::milliseconds(random.upTo(2'000)));
            QVERIFY(world.engine.commitFlash());
            committed = world.mic(phone);
            world.run(std::chrono::milliseconds(random.upTo(1'000)));
        }
        storage.cutPower();
        Sudi world;
        world.engine.setStorage(&storage);
        const auto phone = world.addPhone();
        QVERIFY(world.engine.restoreFlash(phone));
        const Kept found = world.mic(phone);
        QVERIFY2(isPair(found), QByteArray::number(seed).constData());
        QVERIFY(committed == old || found == committed);
        oldFound += found == old ? 1 : 0;
        newFound += found == old ? 0 : 1;
        world.engine.powerOn(phone);
        world.run(3h);
        QVERIFY2(world.mic(phone) != old, QByteArray::number(seed).constData());
        QCOMPARE(world.renewals.size(), size_t(found == old ? 1 : 0));
    }
    QVERIFY(oldFound > 10 && newFound > 10);
}

void TestMicRenewal::everyAttemptEndsOnce()
{
    ports::Random random(11);
    qsizetype everRenewed = 0;
    for (int round = 0; round < 20; ++round) {
        Sudi world;
        world.network.setLatency(std::chrono::milliseconds(random.upTo(20'000)));
        const auto phone = world.boot(
            {{"Resync_Periodic", "300"}, {"Report_Rule", "http://127.0.0.1/status.xml"}});
        for (int step = 0; step < 60; ++step) {
            world.run(std::chrono::milliseconds(random.upTo(60'000)));
            world.renewed.notAfter += day;
            switch (random.upTo(8)) {
            case 0:
                static_cast<void>(world.engine.act(phone, 1, line::LineAction::Start));
                break;
            case 1:
                static_cast<void>(world.engine.act(phone, 1, line::LineAction::End));
                break;
            case 2:
                static_cast<void>(world.engine.setParameters(phone, on, config::Source::Api));
                break;
            case 3:
                static_cast<void>(world.engine.setParameters(
                    phone, {{"MIC_Cert_Refresh_Enable", "No"}}, config::Source::Api));
                break;
            case 4:
                world.engine.powerOff(phone);
                world.engine.powerOn(phone);
                break;
            case 5:
                world.answer.reset();
                break;
            case 6:
                world.answer = random.upTo(1) == 0 ? reply("", 503) : notReady("30");
                break;
            case 7:
                if (random.upTo(9) == 0)
                    world.engine.factoryReset(phone);
                break;
            default:
                static_cast<void>(world.renew(phone));
            }
        }
        world.engine.powerOff(phone);
        const auto asked =
            std::ranges::count_if(world.network.requests, [](const ports::FetchRequest& request) {
                return request.path.endsWith(estPath);
            });
        QCOMPARE(world.events.count("mic.renewed") + world.events.count("mic.failed") +
                     world.pendingAnswers,
                 qsizetype(asked));
        everRenewed += world.events.count("mic.renewed");
    }
    QVERIFY(everRenewed > 0);
}

QTEST_GUILESS_MAIN(TestMicRenewal)
#include "tst_micrenewal.moc"
