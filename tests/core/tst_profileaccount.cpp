#include "tests/support/fakeworld.h"

using namespace vphone;
using namespace std::chrono_literals;
using test::basic;
using test::flatProfile;
using test::reply;
using test::unauthorized;

/// Whose credentials a server of profiles is shown.
class TestProfileAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C086
    void theProfileAccountIsShown();
    void anAccountOfDigestsIsShown();
    // shows C087
    void disabledShowsNone();
    // shows C088
    void xsiLoginIsShown();
    // shows C089
    void xsiSipCredentialsAreShown();
    void anXsiAccountIsFilledIn_data();
    void anXsiAccountIsFilledIn();
    void credentialsOfTheRuleGoBefore();
    void othersThanProfilesHaveNoAccount();
    void itIsWantedOnceABoot();
    void itIsNotWanted_data();
    void itIsNotWanted();
    void fillingItInRepeatsTheResync();
    void itIsKeptOverReboots();
    void aFactoryResetTakesIt();
    void anEmptyUserTakesIt();
    void whatIsTooLongIsRefused();
    void theCodingOfContentIsAskedFor();
    void secretsStayInThePhone();
};

namespace {

const QByteArray profileRule = "http://127.0.0.1/p.xml";

/// A server that gives profiles to whoever sends \c wanted, and wants it from others.
struct Guarded : test::World
{
    explicit Guarded(QByteArray header = basic("phone", "secret"),
                     QByteArray asked = "Basic realm=\"phones\"")
        : wanted(std::move(header)), challenge(std::move(asked))
    {
        network.setServer([this](const ports::FetchRequest& request) {
            if (wanted.isEmpty() || request.authorization == wanted)
                return reply(flatProfile("<GPP_A>fetched</GPP_A>"));
            return unauthorized(challenge);
        });
    }
    fleet::PhoneIndex boot(std::vector<std::pair<QByteArray, QByteArray>> params = {})
    {
        params.insert(params.begin(), {{"Profile_Rule", profileRule}, {"Resync_Periodic", "0"}});
        const auto phone = addPhone(params);
        engine.powerOn(phone);
        run(1s);
        return phone;
    }
    bool setAccount(fleet::PhoneIndex index, const QByteArray& user, const QByteArray& password)
    {
        const bool isSet =
            engine.ask(index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
                return phone.setProfileAccount({user, password}, now, actions);
            });
        run(1s);
        return isSet;
    }
    void resync(fleet::PhoneIndex index)
    {
        QVERIFY(engine.requestResync(index, {provision::Trigger::Api}));
        run(1s);
    }
    [[nodiscard]] bool isWanted(fleet::PhoneIndex index) const
    {
        return engine[index].isProfileAccountWanted();
    }
    /// Header of the last request.
    [[nodiscard]] QByteArray shown() const { return network.requests.back().authorization; }
    [[nodiscard]] bool isFetched(fleet::PhoneIndex index) const
    {
        return value(index, "GPP_A") == "fetched";
    }

    QByteArray wanted; ///< empty: nothing
    QByteArray challenge;
};

std::vector<std::pair<QByteArray, QByteArray>> xsi(const QByteArray& type)
{
    return {{"Profile_Authentication_Type", "XSI Authentication"},
            {"XSI_Authentication_Type", type},
            {"Login_User_ID", "jdoe@as.example"},
            {"Login_Password", "login secret"},
            {"SIP_Auth_ID", "5551234"},
            {"SIP_Password", "sip secret"}};
}

} // namespace

void TestProfileAccount::theProfileAccountIsShown()
{
    Guarded world;
    const auto phone = world.boot();
    QCOMPARE(world.value(phone, "Profile_Authentication_Type"),
             QByteArray("Basic Http Authentication"));
    const auto failed = world.events.last("resync.failed");
    QCOMPARE(failed.member("cause").toString(), QStringLiteral("auth"));
    QCOMPARE(failed.member("error").toString(), QStringLiteral("http_get failed: authentication"));
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QVERIFY(world.isFetched(phone));
    QCOMPARE(world.shown(), basic("phone", "secret"));
    // Not before it is asked for.
    const size_t before = world.network.requests.size();
    world.resync(phone);
    QCOMPARE(world.network.requests.size(), before + 2);
    QCOMPARE(world.network.requests[before].authorization, QByteArray());
}

void TestProfileAccount::anAccountOfDigestsIsShown()
{
    Guarded world("", "Digest realm=\"phones\", nonce=\"n\", qop=\"auth\", algorithm=SHA-256");
    QByteArray header;
    world.network.setServer([&](const ports::FetchRequest& request) {
        header = request.authorization;
        return header.isEmpty() ? unauthorized(world.challenge) : reply(flatProfile(""));
    });
    const auto phone = world.boot();
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QCOMPARE(world.events.count("resync.succeeded"), 1);
    QVERIFY2(header.startsWith("Digest username=\"phone\", realm=\"phones\", nonce=\"n\", "
                               "uri=\"/p.xml\", response=\""),
             header);
    const QByteArray first = header;
    world.resync(phone);
    QVERIFY2(header != first, "the cnonce is drawn anew");
}

void TestProfileAccount::disabledShowsNone()
{
    Guarded world;
    const auto phone = world.boot({{"Profile_Authentication_Type", "Disabled"}});
    QVERIFY(!world.isWanted(phone));
    QVERIFY(!world.setAccount(phone, "phone", "secret"));
    // One that was set before is kept, and shown to nobody.
    QVERIFY(world.engine.setParameters(
        phone, {{"Profile_Authentication_Type", "Basic Http Authentication"}},
        config::Source::Api));
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    world.resync(phone);
    QVERIFY(world.isFetched(phone));
    QVERIFY(world.engine.setParameters(phone, {{"Profile_Authentication_Type", "Disabled"}},
                                       config::Source::Api));
    world.resync(phone);
    QCOMPARE(world.shown(), QByteArray());
    QCOMPARE(world.events.last("resync.finished").member("ok").toBool(), false);
}

void TestProfileAccount::xsiLoginIsShown()
{
    Guarded world(basic("jdoe@as.example", "login secret"));
    const auto phone = world.boot(xsi("Login Credentials"));
    QVERIFY(world.isFetched(phone));
    QVERIFY(!world.isWanted(phone));
}

void TestProfileAccount::xsiSipCredentialsAreShown()
{
    // activation.md 5: basic is user:SIP password, sipUser the SIP auth ID.
    Guarded world("BroadWorksSIP basic=\"amRvZUBhcy5leGFtcGxlOnNpcCBzZWNyZXQ=\","
                  "sipUser=\"NTU1MTIzNA==\"",
                  "BroadWorksSIP");
    const auto phone = world.boot(xsi("SIP Credentials"));
    QVERIFY(world.isFetched(phone));
    // To no other challenge.
    world.challenge = "Basic realm=\"BroadWorksSIP\"";
    world.resync(phone);
    QCOMPARE(world.shown(), QByteArray());
    QCOMPARE(world.events.last("resync.failed").member("cause").toString(), QStringLiteral("auth"));
}

void TestProfileAccount::anXsiAccountIsFilledIn_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("login") << QByteArray("Login Credentials") << QByteArray("secret");
    QTest::newRow("SIP") << QByteArray("SIP Credentials") << QByteArray();
}

void TestProfileAccount::anXsiAccountIsFilledIn()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, password);
    Guarded world;
    const auto phone = world.boot(
        {{"Profile_Authentication_Type", "XSI Authentication"}, {"XSI_Authentication_Type", type}});
    QVERIFY(world.isWanted(phone));
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QVERIFY(!world.isWanted(phone));
    QCOMPARE(world.value(phone, "Login_User_ID"), QByteArray("phone"));
    QCOMPARE(world.value(phone, "Login_Password"), password);
    QCOMPARE(world.isFetched(phone), !password.isEmpty());
}

void TestProfileAccount::credentialsOfTheRuleGoBefore()
{
    Guarded world;
    const auto phone = world.boot();
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QVERIFY(world.engine.setParameters(
        phone, {{"Profile_Rule", "[--uid phone --pwd wrong] " + profileRule}},
        config::Source::Api));
    const size_t before = world.network.requests.size();
    world.resync(phone);
    // resync.md 7: wrong ones never fall back.
    QCOMPARE(world.network.requests.size(), before + 2);
    QCOMPARE(world.shown(), basic("phone", "wrong"));
    QCOMPARE(world.events.last("resync.failed").member("error").toString(),
             QStringLiteral("http_get failed: authentication"));
    QVERIFY(world.engine.setParameters(phone, {{"Profile_Rule", "[--uid me] " + profileRule}},
                                       config::Source::Api));
    world.resync(phone);
    QCOMPARE(world.shown(), basic("me", ""));
}

void TestProfileAccount::othersThanProfilesHaveNoAccount()
{
    Guarded world("");
    const auto phone = world.boot();
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    world.wanted = basic("phone", "secret");
    QVERIFY(world.engine.requestUpgrade(phone, "http://127.0.0.1/sip68xx.12-0-1MPP0001-1.loads",
                                        IpAddress()));
    world.run(1s);
    QVERIFY(world.engine.setParameters(phone, {{"Report_Rule", "http://127.0.0.1/up"}},
                                       config::Source::Api));
    world.engine.requestReport(phone);
    world.run(1s);
    QCOMPARE(world.events.last("upgrade.failed").member("cause").toString(),
             QStringLiteral("auth"));
    QCOMPARE(world.events.last("report.failed").member("cause").toString(), QStringLiteral("auth"));
    for (const ports::FetchRequest& request : world.network.requests) {
        if (request.path != "/p.xml")
            QCOMPARE(request.authorization, QByteArray());
    }
    QVERIFY(!world.isWanted(phone));
}

void TestProfileAccount::itIsWantedOnceABoot()
{
    Guarded world;
    const auto phone = world.boot();
    QVERIFY(world.isWanted(phone));
    QCOMPARE(world.events.count("account.wanted"), 1);
    QCOMPARE(world.events.last("account.wanted").member("url").toString(),
             QStringLiteral("http://127.0.0.1:80/p.xml"));
    world.resync(phone);
    QCOMPARE(world.events.count("account.wanted"), 1);
    world.engine.reboot(phone, phone::BootReason::UserTriggered);
    QVERIFY(!world.isWanted(phone));
    world.run(10s);
    QVERIFY(world.isWanted(phone));
    QCOMPARE(world.events.count("account.wanted"), 2);
}

void TestProfileAccount::itIsNotWanted_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("user");
    const QByteArray basicType = "Basic Http Authentication";
    QTest::newRow("disabled") << profileRule << QByteArray("Disabled") << QByteArray();
    QTest::newRow("the rule has some")
        << "[--uid u --pwd p] " + profileRule << basicType << QByteArray();
    QTest::newRow("the rule has a user") << "[--uid u] " + profileRule << basicType << QByteArray();
    QTest::newRow("XSI has a login")
        << profileRule << QByteArray("XSI Authentication") << QByteArray("jdoe");
}

void TestProfileAccount::itIsNotWanted()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, user);
    Guarded world;
    const auto phone = world.boot(
        {{"Profile_Rule", rule}, {"Profile_Authentication_Type", type}, {"Login_User_ID", user}});
    QCOMPARE(world.events.count("resync.failed"), 1);
    QVERIFY(!world.isWanted(phone));
    QCOMPARE(world.events.count("account.wanted"), 0);
}

void TestProfileAccount::fillingItInRepeatsTheResync()
{
    Guarded world;
    const auto phone = world.boot({{"Resync_Error_Retry_Delay", "3600"}});
    QVERIFY(world.setAccount(phone, "phone", "typo"));
    QCOMPARE(world.events.count("resync.finished"), 2);
    QCOMPARE(world.events.last("resync.requested").member("trigger").toString(),
             QStringLiteral("retry"));
    QVERIFY(!world.isFetched(phone));
    // Refused credentials are no missing ones: who corrects them asks for the resync.
    QVERIFY(!world.isWanted(phone));
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QCOMPARE(world.events.count("resync.finished"), 2);
    world.resync(phone);
    QVERIFY(world.isFetched(phone));
    // Nor does an account start anything that nobody asked for.
    Guarded quiet("");
    const auto other = quiet.boot();
    QVERIFY(quiet.setAccount(other, "phone", "secret"));
    QCOMPARE(quiet.events.count("resync.finished"), 1);
}

void TestProfileAccount::itIsKeptOverReboots()
{
    Guarded world;
    const auto index = world.boot();
    QVERIFY(world.setAccount(index, "phone", "secret"));
    const phone::Flash flash = world.engine[index].flash();
    world.engine.powerOff(index);
    world.engine.powerOn(index);
    world.run(1s);
    QCOMPARE(world.shown(), basic("phone", "secret"));

    Guarded later;
    const auto same = later.addPhone();
    Diagnostics warnings;
    const param::ParamTable& table = later.engine[same].config().table();
    auto restored =
        phone::fromRecord(phone::toRecord(flash, table), table, later.engine.store(), warnings);
    QVERIFY(restored);
    later.engine.ask(same, [&](phone::Phone& phone, Instant, phone::Actions&) {
        phone.restore(std::move(*restored));
    });
    later.engine.powerOn(same);
    later.run(1s);
    QCOMPARE(later.shown(), basic("phone", "secret"));
}

void TestProfileAccount::aFactoryResetTakesIt()
{
    Guarded world;
    const auto phone = world.boot();
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QVERIFY(world.engine[phone].flash().kept.contains("profile_account"));
    world.engine.factoryReset(phone);
    world.run(10s);
    QVERIFY(!world.engine[phone].flash().kept.contains("profile_account"));
}

void TestProfileAccount::anEmptyUserTakesIt()
{
    Guarded world;
    const auto phone = world.boot();
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QVERIFY(world.setAccount(phone, "", "secret"));
    QVERIFY(!world.engine[phone].flash().kept.contains("profile_account"));
    world.resync(phone);
    QCOMPARE(world.shown(), QByteArray());
    QVERIFY(world.isWanted(phone));
}

void TestProfileAccount::whatIsTooLongIsRefused()
{
    Guarded world;
    const auto phone = world.boot();
    const QByteArray most(phone::accountBytesMax, 'x');
    QVERIFY(!world.setAccount(phone, most + 'x', "secret"));
    QVERIFY(!world.setAccount(phone, "phone", most + 'x'));
    QVERIFY(world.isWanted(phone));
    QVERIFY(world.setAccount(phone, most, most));
    QCOMPARE(world.shown(), basic(most, most));
}

void TestProfileAccount::theCodingOfContentIsAskedFor()
{
    Guarded world("");
    const auto phone = world.boot();
    QCOMPARE(world.network.requests.back().acceptEncoding, QByteArray());
    QVERIFY(world.engine.setParameters(phone, {{"IKM_HTTP_Encrypt_Content", "some key"}},
                                       config::Source::Api));
    world.resync(phone);
    // profiles.md 8: the reply was plain and is taken as usual.
    QCOMPARE(world.network.requests.back().acceptEncoding, QByteArray("aes128gcm"));
    QCOMPARE(world.events.last("resync.finished").member("ok").toBool(), true);
}

void TestProfileAccount::secretsStayInThePhone()
{
    Guarded world;
    const auto phone = world.boot({{"Debug_Server", "127.0.0.1"}, {"Debug_Level", "3"}});
    QVERIFY(world.setAccount(phone, "phone", "secret"));
    QVERIFY(world.engine.setParameters(phone, xsi("Login Credentials"), config::Source::Api));
    world.resync(phone);
    const auto holdsSecret = [](const QByteArray& text) {
        return text.contains("secret") || text.contains("c2VjcmV0");
    };
    for (const events::Event& event : world.events.events)
        QVERIFY2(!holdsSecret(event.toLine()), event.toLine());
    for (const auto& [target, datagram] : world.network.datagrams)
        QVERIFY2(!holdsSecret(datagram), datagram);
    for (const QByteArray& line : world.log.lines)
        QVERIFY2(!holdsSecret(line), line);
}

QTEST_GUILESS_MAIN(TestProfileAccount)
#include "tst_profileaccount.moc"
