#include "tests/support/fakeworld.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

/// The answer to why a phone did or did not resync.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsSentence();
    void shutGateIsNamedByItsParameter();
    void busyLineAndCountdownAreToldApart();
    void rulesAreTakenApartStepByStep();
    void secretsStayOut();
    void brokenRuleSaysWhatIsWrong();
    void deferralIsToldWithItsEnd();
    void expiredCertificateIsNamed();
    void domainsAndCustomCaAreNamed();
    void explainChangesNothing();

private:
    static QJsonObject gate(const QJsonObject& explained, const QString& name)
    {
        const QJsonArray gates = explained[u"gates"].toArray();
        for (const QJsonValue& gate : gates) {
            if (gate[u"gate"].toString() == name)
                return gate.toObject();
        }
        return {};
    }
    static QByteArray text(const World& world, fleet::PhoneIndex index)
    {
        return world.engine.explain(index)[u"text"].toString().toUtf8();
    }
    static QStringList steps(const QJsonObject& explained, int rule)
    {
        QStringList steps;
        const QJsonArray array = explained[u"rules"][rule][u"steps"].toArray();
        for (const QJsonValue& step : array)
            steps += step.toString();
        return steps;
    }
};

#define COMPARE_STARTS(actual, expected)                                                           \
    QVERIFY2((actual).startsWith(expected), (actual).constData())

void TestExplain::everyStateHasItsSentence()
{
    World world;
    world.network.setLatency(1s);
    bool isServerUp = true;
    world.network.setServer([&](const auto&) {
        return isServerUp ? reply(flatProfile("<GPP_A>a</GPP_A>")) : failure(Cause::Timeout);
    });
    const auto index = world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"},
                                       {"Resync_Random_Delay", "60"},
                                       {"Resync_Error_Retry_Delay", "30,0"}});
    COMPARE_STARTS(text(world, index), "The phone has no power.");
    QVERIFY(world.engine.explain(index)[u"next"].isNull());
    world.engine.powerOn(index);
    COMPARE_STARTS(text(world, index), "The first resync after power-up waits a random delay");
    QCOMPARE(world.engine.explain(index)[u"next"][u"trigger"].toString(),
             QStringLiteral("power-up"));
    world.runUntil(*world.engine.nextDeadline());
    COMPARE_STARTS(text(world, index), "A resync runs (power-up): http://127.0.0.1:80/a");
    world.run(2s);
    COMPARE_STARTS(text(world, index),
                   "The last resync succeeded. The next resync (periodic) comes at ");
    isServerUp = false;
    world.run(3602s);
    COMPARE_STARTS(text(world, index),
                   "The last resync failed: http_get failed. The next resync (retry) comes at ");
    QVERIFY(world.engine.setParameters(index, {{"Resync_Error_Retry_Delay", "0"}},
                                       config::Source::Api));
    QVERIFY2(text(world, index).contains("Resync_Error_Retry_Delay is 0"),
             text(world, index).constData());
    QVERIFY(world.engine.setParameters(index, {{"Provision_Enable", "No"}}, config::Source::Api));
    COMPARE_STARTS(text(world, index), "Provision_Enable is No");
}

void TestExplain::shutGateIsNamedByItsParameter()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>a</GPP_A>")); });
    const auto index = world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"}});
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.setParameters(index, {{"Resync_Trigger_2", "\"$A\" eq \"b\""}},
                                       config::Source::Api));
    const QJsonObject explained = world.engine.explain(index);
    const QJsonObject shut = gate(explained, QStringLiteral("resync-trigger"));
    QCOMPARE(shut[u"parameter"].toString(), QStringLiteral("Resync_Trigger_2"));
    QCOMPARE(shut[u"open"].toBool(true), false);
    QVERIFY2(text(world, index).contains("As things stand it will not take place"),
             text(world, index).constData());
}

void TestExplain::busyLineAndCountdownAreToldApart()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>a</GPP_A>")); });
    const auto index =
        world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"}, {"Forced_Resync_Delay", "600"}});
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 3, line::LineAction::Ring));
    QVERIFY(world.engine.requestResync(index, {provision::Trigger::Api}));
    COMPARE_STARTS(text(world, index), "A resync (api) is due and waits: a line is active");
    QJsonObject explained = world.engine.explain(index);
    QCOMPARE(gate(explained, QStringLiteral("lines"))[u"open"].toBool(true), false);
    QCOMPARE(explained[u"lines"][2][u"state"].toString(), QStringLiteral("ringing"));
    QVERIFY(explained[u"next"][u"at"].isNull());
    QVERIFY(world.engine.act(index, 3, line::LineAction::End));
    explained = world.engine.explain(index);
    QCOMPARE(gate(explained, QStringLiteral("lines"))[u"open"].toBool(), true);
    const QJsonObject countdown = gate(explained, QStringLiteral("countdown"));
    QCOMPARE(countdown[u"open"].toBool(true), false);
    QCOMPARE(countdown[u"parameter"].toString(), QStringLiteral("Forced_Resync_Delay"));
    QCOMPARE(countdown[u"value"].toString(), QStringLiteral("600"));
    QCOMPARE(
        instantFromIso(explained[u"next"][u"at"].toString().toLatin1()),
        std::optional(std::chrono::floor<std::chrono::milliseconds>(world.clock.now()) + 600s));
}

void TestExplain::rulesAreTakenApartStepByStep()
{
    World world;
    const auto index = world.addPhone(
        {{"Profile_Rule",
          "(\"$PSN\" eq \"8841-3PCC\")? http://127.0.0.1/old | http://127.0.0.1/$MA.xml"},
         {"Profile_Rule_B", "(1 eq 2)? http://127.0.0.1/b"},
         {"Profile_Rule_C", "# nothing"}});
    world.engine.powerOn(index);
    const QJsonObject explained = world.engine.explain(index);
    QCOMPARE(explained[u"rules"].toArray().size(), 3);
    QCOMPARE(explained[u"rules"][0][u"parameter"].toString(), QStringLiteral("Profile_Rule"));
    QCOMPARE(explained[u"rules"][0][u"expanded"].toString(),
             QStringLiteral("(\"6841-3PCC\" eq \"8841-3PCC\")? http://127.0.0.1/old | "
                            "http://127.0.0.1/000e08abcdef.xml"));
    const QStringList first = steps(explained, 0);
    QVERIFY2(first.contains(QStringLiteral("$MA is \"000e08abcdef\"")),
             qPrintable(first.join(u'\n')));
    QVERIFY2(
        first.contains(QStringLiteral("alternative 1: (\"6841-3PCC\" eq \"8841-3PCC\") is false")),
        qPrintable(first.join(u'\n')));
    QCOMPARE(first.last(),
             QStringLiteral("alternative 2 is fetched: http://127.0.0.1:80/000e08abcdef.xml"));
    QVERIFY(steps(explained, 1).last().startsWith(u"no condition holds"));
    QVERIFY(steps(explained, 2).last().startsWith(u"empty or a comment"));
}

void TestExplain::secretsStayOut()
{
    World world;
    const auto index = world.addPhone(
        {{"Profile_Rule", "[--key $SA --uid u --pwd hunter2] http://u:geheim@127.0.0.1/a"},
         {"GPP_SA", "tops3cret"}});
    world.engine.powerOn(index);
    const QByteArray all = QJsonDocument(world.engine.explain(index)).toJson();
    for (const char* secret : {"tops3cret", "hunter2", "geheim"})
        QVERIFY2(!all.contains(secret), all.constData());
}

void TestExplain::brokenRuleSaysWhatIsWrong()
{
    World world;
    const auto index = world.addPhone({{"Profile_Rule", "(1 eq)? http://127.0.0.1/a"}});
    world.engine.powerOn(index);
    QVERIFY(steps(world.engine.explain(index), 0).last().startsWith(u"error: "));
}

// shows C075 C076
void TestExplain::deferralIsToldWithItsEnd()
{
    World world;
    world.network.setServer([](const auto&) { return reply(flatProfile("<GPP_A>a</GPP_A>")); });
    const auto index = world.addPhone({{"Profile_Rule", "http://127.0.0.1/a"}});
    world.engine.powerOn(index);
    world.run(1s);
    QVERIFY(world.engine.act(index, 1, line::LineAction::Start));
    world.run(2h);
    QCOMPARE(world.network.requests.size(), size_t(1));
    const events::Event busy = world.events.last("resync.deferred");
    QVERIFY(busy.member("until").isNull());
    QVERIFY(busy.member("why")[u"text"].toString().startsWith(u"a line is active"));
    const Instant hangUp = world.clock.now();
    QVERIFY(world.engine.act(index, 1, line::LineAction::End));
    const events::Event waiting = world.events.last("resync.deferred");
    QCOMPARE(instantFromIso(waiting.member("until").toString().toLatin1()),
             std::optional(std::chrono::floor<std::chrono::milliseconds>(hangUp) + 14400s));
    world.run(14399s);
    QCOMPARE(world.network.requests.size(), size_t(1));
    world.run(2s);
    QCOMPARE(world.network.requests.size(), size_t(2));
}

void TestExplain::expiredCertificateIsNamed()
{
    struct Maker final : ports::DeviceCertificates
    {
        Result<ports::SharedIdentity, QByteArray> issue(const ports::DeviceIdentity&,
                                                        ports::CertProfile) override
        {
            return std::make_shared<const ports::TlsIdentity>(
                ports::TlsIdentity{.chain = {"x"},
                                   .key = "k",
                                   .notBefore = Instant(),
                                   .notAfter = *instantFromIso("2026-01-01T12:00:00Z")});
        }
    };
    Maker maker;
    World world;
    world.engine.setDeviceCertificates(&maker);
    world.network.setServer([](const auto&) { return reply(flatProfile("")); });
    const auto index = world.addPhone({{"Profile_Rule", "https://127.0.0.1/a"}});
    world.engine.powerOn(index);
    world.run(1s);
    QCOMPARE(steps(world.engine.explain(index), 0).size(), 1);
    world.run(24h);
    QCOMPARE(steps(world.engine.explain(index), 0).last(),
             QStringLiteral("HTTPS can't work: the phone's own certificate expired at "
                            "2026-01-01T12:00:00.000Z; MIC_Cert_Refresh_Enable is No."));
}

void TestExplain::domainsAndCustomCaAreNamed()
{
    World world;
    const auto index = world.addPhone({{"Profile_Rule", "https://prov.test/a"},
                                       {"Restricted_Access_Domains", "good.test"},
                                       {"Custom_CA_Rule", "http://prov.test/ca.pem"}});
    world.engine.powerOn(index);
    world.run(1s);
    const QStringList found = steps(world.engine.explain(index), 0);
    QCOMPARE(found.size(), 3);
    QVERIFY(found[1].contains(u"Refused: prov.test is in none of the domains"));
    QVERIFY(found[2].startsWith(u"No custom CA is installed: Last provisioning failed on "));
}

void TestExplain::explainChangesNothing()
{
    World asked;
    World silent;
    for (World* world : {&asked, &silent}) {
        world->network.setServer([](const auto&) { return failure(Cause::Timeout); });
        const auto index = world->addPhone(
            {{"Profile_Rule", "http://127.0.0.1/a"}, {"Resync_Error_Retry_Delay", "10+100"}});
        world->engine.powerOn(index);
        for (int i = 0; i < 100; ++i) {
            world->run(60s);
            if (world == &asked)
                QVERIFY(!asked.engine.explain(index).isEmpty());
        }
    }
    QCOMPARE(asked.events.events.size(), silent.events.events.size());
    for (size_t i = 0; i < asked.events.events.size(); ++i)
        QCOMPARE(asked.events.events[i].toLine(), silent.events.events[i].toLine());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
