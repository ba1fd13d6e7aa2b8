#include "tests/support/scene.h"

using namespace vphone;
using namespace vphone::services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Scene;

namespace {

struct Execution
{
    Scene& scene;
    Origin origin = Origin::Cgi;

    QByteArray object(const QByteArray& document) const
    {
        return scene.ask([&](phone::Phone& phone, Instant now, phone::Actions& actions) {
            return phone.executeObject(document, origin, now, actions);
        });
    }
    int status(const QByteArray& url, Priority priority = Priority::Now) const
    {
        return int(scene.ask([&](phone::Phone& phone, Instant now, phone::Actions& actions) {
            return phone.execute({url, priority}, origin, now, actions);
        }));
    }
};

QByteArray lastOutcome(const Scene& scene)
{
    return scene.world.events.last("cgi.execute").member("outcome").toString().toUtf8();
}

/// A phone that is up and has resynced.
struct Ready
{
    explicit Ready(const Scene::Params& params = {}, const QByteArrayList& quirks = {})
        : scene(params, quirks)
    {
        scene.powerOn();
        scene.run(5s);
    }
    Scene scene;
    Execution execution{scene};
};

} // namespace

class TestServicing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleOfTheSeedsResyncsWithItsRule_data();
    void sampleOfTheSeedsResyncsWithItsRule();
    void sampleAsItIsPrintedIsTakenAndItsRuleFails();
    void lenientParseIsTold();
    void strictPhoneRefusesTheSample();
    void badObjectIsAnErrorAndDoesNothing();
    void itemOfEachKindIsAnswered_data();
    void itemOfEachKindIsAnswered();
    void resyncThatAGateForbidsIsRefused();
    void objectBySipPassesTheGatesOfSip();
    void dialStartsACallOnTheFirstIdleLine();
    void keyIsPressed();
    void callHistoryIsCleared();
    void itemForAnIdlePhoneWaitsUntilItIs();
    void onlyAsManyItemsWaitAsAnObjectHas();
    void itemForAnIdlePhoneAloneIsDropped();
    void waitingItemsGoWithThePower();
    void phoneWithoutPowerRefuses();
    void secretsAreNotTold();
};

void TestServicing::sampleOfTheSeedsResyncsWithItsRule_data()
{
    QTest::addColumn<QByteArray>("document");
    // clang-format off
    QTest::newRow("unquoted, as the seeds have it") << "<CP-xxxx-3PCCExecute>\n <ExecuteItem URL=Resync:http://127.0.0.1/$PN/$MA.xml/>\n</CP-xxxx-3PCCExecute>\n"_ba;
    QTest::newRow("quoted") << "<CP-6841-3PCCExecute><ExecuteItem URL=\"Resync:http://127.0.0.1/$PN/$MA.xml\"/></CP-6841-3PCCExecute>"_ba;
    QTest::newRow("plain root") << "<CiscoIPPhoneExecute><ExecuteItem Priority=\"0\" URL=\"Resync:http://127.0.0.1/$PN/$MA.xml\"/></CiscoIPPhoneExecute>"_ba;
    // clang-format on
}

// shows C045 C046
void TestServicing::sampleOfTheSeedsResyncsWithItsRule()
{
    QFETCH(const QByteArray, document);
    Ready ready;
    ready.scene.profiles["/CP-6841-3PCC/000e08abcdef.xml"] = "<GPP_A>12345678</GPP_A>";
    const QByteArray reply = ready.execution.object(document);
    QVERIFY2(reply.contains("<ResponseItem URL=\"Resync:http://127.0.0.1/$PN/$MA.xml\" "
                            "Data=\"Success\" Status=\"0\"/>"),
             reply.constData());
    ready.scene.run(5s);
    QCOMPARE(ready.scene.starts().back().trigger, "cgi-execute"_ba);
    QCOMPARE(ready.scene.starts().back().prvst, -1);
    QCOMPARE(ready.scene.starts().back().path, "/CP-6841-3PCC/000e08abcdef.xml"_ba);
    QCOMPARE(ready.scene.world.value(ready.scene.phone, "GPP_A"), "12345678"_ba);
    QCOMPARE(ready.scene.world.value(ready.scene.phone, "Profile_Rule"), Scene::ownRule);
}

void TestServicing::sampleAsItIsPrintedIsTakenAndItsRuleFails()
{
    Ready ready;
    const QByteArray reply =
        ready.execution.object("<CP-xxxx-3PCCExecute>\n  <ExecuteItem URL=Resync:[profile-rule]/>\n"
                               "</CP-xxxx-3PCCExecute>\n");
    QVERIFY(reply.contains("URL=\"Resync:[profile-rule]\" Data=\"Success\" Status=\"0\""));
    ready.scene.run(5s);
    QCOMPARE(ready.scene.world.events.last("resync.failed").member("cause").toString(),
             u"bad_rule"_s);
}

void TestServicing::lenientParseIsTold()
{
    Ready ready;
    (void)ready.execution.object("<CiscoIPPhoneExecute>\n<ExecuteItem URL=Key:Info/>\n"
                                 "</CiscoIPPhoneExecute>");
    const events::Event warning = ready.scene.world.events.last("config.warning");
    QVERIFY(warning.member("message").toString().startsWith(u"lenient parse"));
    QCOMPARE(warning.member("line").toInt(), 2);
    QCOMPARE(warning.member("column").toInt(), 18);
}

void TestServicing::strictPhoneRefusesTheSample()
{
    phone::Settings settings;
    settings.isStrict = true;
    test::World world(settings);
    const auto phone = world.addPhone();
    world.engine.powerOn(phone);
    world.run(5s);
    const QByteArray reply = world.engine.ask(phone, [](auto& asked, Instant now, auto& actions) {
        return asked.executeObject("<CP-xxxx-3PCCExecute><ExecuteItem URL=Key:Info/>"
                                   "</CP-xxxx-3PCCExecute>",
                                   Origin::Cgi, now, actions);
    });
    QVERIFY(reply.contains("<CiscoIPPhoneError Number=\"1\"/>"));
    QCOMPARE(world.events.count("key.pressed"), 0);
}

void TestServicing::badObjectIsAnErrorAndDoesNothing()
{
    Ready ready;
    const QByteArray reply =
        ready.execution.object("<CiscoIPPhoneExecute><ExecuteItem "
                               "URL=\"Key:Info\"/>\n<ExecuteItem/></CiscoIPPhoneExecute>");
    QVERIFY2(reply.contains("<CiscoIPPhoneError Number=\"1\"/>") &&
                 reply.contains("line 2, column 1: "),
             reply.constData());
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 0);
    QCOMPARE(ready.scene.world.events.count("cgi.execute"), 0);
    QCOMPARE(ready.scene.world.events.count("config.warning"), 1);
}

void TestServicing::itemOfEachKindIsAnswered_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArrayList>("quirks");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArrayList none;
    const QByteArrayList extra{"xml_extra_uris=true"};
    // clang-format off
    QTest::newRow("resync") << "Resync:http://127.0.0.1/x"_ba << none << 0 << "done"_ba;
    QTest::newRow("resync by the phone's own rules") << "Resync:"_ba << none << 0 << "done"_ba;
    QTest::newRow("page") << "http://127.0.0.1/menu.xml"_ba << none << 0 << "done"_ba;
    QTest::newRow("page without a host") << "http:"_ba << none << 1 << "unreadable"_ba;
    QTest::newRow("dial") << "Dial:5551234"_ba << none << 0 << "done"_ba;
    QTest::newRow("dial nothing") << "Dial:"_ba << none << 1 << "unreadable"_ba;
    QTest::newRow("edit, then dial") << "EditDial:5551234"_ba << none << 0 << "done"_ba;
    QTest::newRow("key") << "Key:Speaker"_ba << none << 0 << "done"_ba;
    QTest::newRow("key that the model has not") << "Key:NavLeft"_ba << none << 0 << "dropped"_ba;
    QTest::newRow("key of nothing") << "Key:"_ba << none << 1 << "unreadable"_ba;
    QTest::newRow("softkey, in shown objects only") << "SoftKey:Select"_ba << none << 6 << "refused"_ba;
    QTest::newRow("call history") << "Init:CallHistory"_ba << none << 0 << "done"_ba;
    QTest::newRow("another object") << "Init:Directory"_ba << none << 6 << "refused"_ba;
    QTest::newRow("ringtone") << "Play:chime.raw"_ba << none << 0 << "done"_ba;
    QTest::newRow("device") << "Device:Backlight"_ba << none << 0 << "done"_ba;
    QTest::newRow("display") << "Display:Off:1"_ba << none << 6 << "refused"_ba;
    QTest::newRow("sound from afar") << "RTPRx:192.0.2.1:20480"_ba << none << 6 << "refused"_ba;
    QTest::newRow("digits") << "SendDigits:1"_ba << none << 6 << "refused"_ba;
    QTest::newRow("application") << "App:Show:1"_ba << none << 6 << "refused"_ba;
    QTest::newRow("restart, which phones have not") << "Reset:Soft"_ba << none << 6 << "refused"_ba;
    QTest::newRow("restart") << "Reset:Soft"_ba << extra << 0 << "done"_ba;
    QTest::newRow("hard restart") << "Reset:Hard"_ba << extra << 0 << "done"_ba;
    QTest::newRow("reboot") << "Reboot:"_ba << extra << 0 << "done"_ba;
    QTest::newRow("factory reset") << "Reset:Factory"_ba << extra << 6 << "refused"_ba;
    QTest::newRow("no URI") << "dance"_ba << none << 1 << "unreadable"_ba;
    // clang-format on
}

void TestServicing::itemOfEachKindIsAnswered()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArrayList, quirks);
    QFETCH(const int, status);
    Ready ready({}, quirks);
    QCOMPARE(ready.execution.status(url), status);
    QTEST(lastOutcome(ready.scene), "outcome");
    const events::Event told = ready.scene.world.events.last("cgi.execute");
    QCOMPARE(told.member("status").toInt(), status);
    QCOMPARE(told.member("url").toString().toUtf8(), url);
    const bool isRestart = url.startsWith("Re") && !url.startsWith("Resync") && status == 0;
    QCOMPARE(ready.scene.world.events.count("phone.reboot"), isRestart ? 1 : 0);
}

void TestServicing::resyncThatAGateForbidsIsRefused()
{
    Ready ready;
    ready.scene.set("Provision_Enable", "No");
    QCOMPARE(ready.execution.status("Resync:http://127.0.0.1/x"), 6);
    QCOMPARE(ready.scene.world.events.count("resync.suppressed"), 1);
}

void TestServicing::objectBySipPassesTheGatesOfSip()
{
    Ready ready;
    ready.scene.set("Resync_Trigger_1", "1 gt 2");
    QCOMPARE(ready.execution.status("Resync:http://127.0.0.1/x"), 6);
    const Execution bySip{ready.scene, Origin::Sip};
    QCOMPARE(bySip.status("Resync:http://127.0.0.1/x"), 0);
    ready.scene.run(5s);
    QCOMPARE(ready.scene.starts().back().trigger, "sip-notify"_ba);
    ready.scene.set("Resync_From_SIP", "No");
    QCOMPARE(bySip.status("Resync:http://127.0.0.1/x"), 6);
}

void TestServicing::dialStartsACallOnTheFirstIdleLine()
{
    Ready ready;
    ready.scene.call(1);
    QCOMPARE(ready.execution.status("Dial:5551234"), 0);
    QCOMPARE(ready.scene.world.events.last("call.started").member("line").toInt(), 2);
    const phone::Phone& phone = ready.scene.world.engine[ready.scene.phone];
    QCOMPARE(phone.callLog()->callOn(2)->peer, "5551234"_ba);
    QCOMPARE(phone.callLog()->callOn(1)->peer, QByteArray());
    QCOMPARE(ready.execution.status("Dial:5551234"), 0);
    QCOMPARE(ready.execution.status("Dial:5551234"), 0);
    // A 6841 has four lines.
    QCOMPARE(ready.execution.status("Dial:5551234"), 6);
    QCOMPARE(ready.scene.world.events.count("call.started"), 4);
}

void TestServicing::keyIsPressed()
{
    Ready ready;
    (void)ready.execution.status("Key:Line4");
    (void)ready.execution.status("Key:Line5");
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 1);
    QCOMPARE(ready.scene.world.events.last("key.pressed").member("key").toString(), u"Line4"_s);
}

void TestServicing::callHistoryIsCleared()
{
    Ready ready;
    ready.scene.call();
    ready.scene.hangUp();
    const phone::Phone& phone = ready.scene.world.engine[ready.scene.phone];
    QVERIFY(phone.callLog() != nullptr && !phone.callLog()->calls().empty());
    QCOMPARE(ready.execution.status("Init:CallHistory"), 0);
    QVERIFY(phone.callLog()->calls().empty());
}

void TestServicing::itemForAnIdlePhoneWaitsUntilItIs()
{
    Ready ready;
    ready.scene.call();
    QCOMPARE(ready.execution.status("Key:Info", Priority::WhenIdle), 0);
    QCOMPARE(lastOutcome(ready.scene), "waits"_ba);
    QCOMPARE(ready.execution.status("Key:Hold", Priority::Now), 0);
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 1);
    ready.scene.hangUp();
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 2);
    QCOMPARE(lastOutcome(ready.scene), "done"_ba);
    ready.scene.call();
    ready.scene.hangUp();
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 2);
}

void TestServicing::onlyAsManyItemsWaitAsAnObjectHas()
{
    Ready ready;
    ready.scene.call();
    for (size_t i = 0; i < itemsMax; ++i)
        QCOMPARE(ready.execution.status("Key:Info", Priority::WhenIdle), 0);
    QCOMPARE(ready.execution.status("Key:Info", Priority::WhenIdle), 3);
    ready.scene.hangUp();
    QCOMPARE(ready.scene.world.events.count("key.pressed"), qsizetype(itemsMax));
}

void TestServicing::itemForAnIdlePhoneAloneIsDropped()
{
    Ready ready;
    QCOMPARE(ready.execution.status("Key:Info", Priority::OnlyIfIdle), 0);
    QCOMPARE(lastOutcome(ready.scene), "done"_ba);
    ready.scene.call();
    QCOMPARE(ready.execution.status("Key:Info", Priority::OnlyIfIdle), 0);
    QCOMPARE(lastOutcome(ready.scene), "dropped"_ba);
    ready.scene.hangUp();
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 1);
}

void TestServicing::waitingItemsGoWithThePower()
{
    Ready ready;
    ready.scene.call();
    QCOMPARE(ready.execution.status("Key:Info", Priority::WhenIdle), 0);
    ready.scene.powerOff();
    ready.scene.powerOn();
    ready.scene.run(5s);
    ready.scene.call();
    ready.scene.hangUp();
    QCOMPARE(ready.scene.world.events.count("key.pressed"), 0);
}

void TestServicing::phoneWithoutPowerRefuses()
{
    Ready ready;
    ready.scene.powerOff();
    for (const char* url : {"Resync:http://127.0.0.1/x", "Dial:1", "Key:Info", "http://h/x"})
        QCOMPARE(ready.execution.status(url), 6);
}

void TestServicing::secretsAreNotTold()
{
    Ready ready;
    const QByteArray reply =
        ready.execution.object("<CiscoIPPhoneExecute><ExecuteItem "
                               "URL=\"Resync:[--key geheim --pwd pssst]http://127.0.0.1/x\"/>"
                               "</CiscoIPPhoneExecute>");
    QVERIFY(!reply.contains("geheim") && !reply.contains("pssst"));
    ready.scene.run(5s);
    for (const events::Event& event : ready.scene.world.events.events)
        QVERIFY2(!event.toLine().contains("geheim") && !event.toLine().contains("pssst"),
                 event.toLine().constData());
}

QTEST_GUILESS_MAIN(TestServicing)
#include "tst_servicing.moc"
