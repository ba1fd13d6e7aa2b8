#include "core/headset/headset.h"
#include "core/screen/tree.h"
#include "tests/support/fakeworld.h"

#include <QCryptographicHash>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

const QByteArray listRule = "http://127.0.0.1/prov/headset/1-6-0-162/ciscoheadsetfirmware.xml";
const QByteArray image = "the firmware of a headset";

QByteArray listOf(const QByteArray& version, const QByteArray& more = {})
{
    return "<CiscoHeadsetFirmware release='1-6-0-162'><Headset series='560' version='" + version +
           "' file='560/hs560.bin' " + more + "/></CiscoHeadsetFirmware>";
}

/// A phone with a rule, and a server that has a list and an image.
struct Desk : World
{
    explicit Desk(const QByteArray& model = "CP-8851-3PCC", const QByteArray& ruleText = listRule)
    {
        network.setServer([this](const ports::FetchRequest& request) {
            if (request.path.endsWith("ciscoheadsetfirmware.xml"))
                return list;
            if (request.path.endsWith("/560/hs560.bin"))
                return file;
            return reply(flatProfile(""));
        });
        phone = addPhone({{"Profile_Rule", "http://127.0.0.1/p.xml"},
                          {"Resync_Periodic", "0"},
                          {"Cisco_Headset_Upgrade_Rule", ruleText}},
                         model);
        engine.powerOn(phone);
        run(5s);
        network.requests.clear();
    }
    Result<Done, QByteArray> plugIn(headset::Connection connection = headset::Connection::Usb,
                                    const QByteArray& firmware = "1-5-1-10")
    {
        headset::Headset plugged;
        plugged.series = "560";
        plugged.firmware = firmware;
        plugged.connection = connection;
        const auto done = engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.attachHeadset(plugged, now, actions);
        });
        run(1s);
        return done;
    }
    void unplug()
    {
        engine.ask(phone, [](auto& asked, Instant now, auto& actions) {
            return asked.detachHeadset(now, actions);
        });
    }
    screen::Tree screen()
    {
        return engine.ask(phone, [](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    void press(const QByteArray& key)
    {
        engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
    }
    [[nodiscard]] qsizetype fetches(const QByteArray& name) const
    {
        return std::ranges::count_if(
            network.requests, [&](const auto& request) { return request.path.endsWith(name); });
    }
    [[nodiscard]] QByteArray firmware() const { return engine[phone].headset()->firmware; }
    [[nodiscard]] QByteArray failure() const
    {
        return events.last("headset.failed").member("reason").toString().toUtf8();
    }

    ports::FetchResult list = reply(listOf("1-6-0-162"));
    ports::FetchResult file = reply(image);
    fleet::PhoneIndex phone = 0;
};

} // namespace

class TestHeadsetUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C141 C142
    void newerVersionIsOfferedAtOnce();
    // shows C142
    void sameOrOlderVersionIsNot_data();
    void sameOrOlderVersionIsNot();
    // shows C139
    void ruleGoesByAllThreeSchemes_data();
    void ruleGoesByAllThreeSchemes();
    // shows C141
    void userUpgradesNow();
    // shows C141
    void laterAsksAgainAfterADay();
    void laterAsksAgainWhenPluggedInAgain();
    void promptWaitsForTheEndOfACall();
    void unpluggingEndsTheUpgrade();
    void rebootEndsTheUpgrade();
    void wrongImageIsRefused_data();
    void wrongImageIsRefused();
    void brokenListIsToldAndTriedAtTheNextPlugIn_data();
    void brokenListIsToldAndTriedAtTheNextPlugIn();
    void plainSocketsOfferNothing();
    void missingSocketIsRefused();
    void changedRuleIsLookedAtAtOnce();
    void listIsLookedAtDaily();
    // shows C143
    void factoryResetKeepsTheHeadsetsSettings();
};

void TestHeadsetUpgrade::newerVersionIsOfferedAtOnce()
{
    Desk desk;
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.events.count("headset.attached"), 1);
    QCOMPARE(desk.fetches("ciscoheadsetfirmware.xml"), 1);
    const events::Event prompt = desk.events.last("headset.prompt");
    QCOMPARE(prompt.member("from").toString(), QStringLiteral("1-5-1-10"));
    QCOMPARE(prompt.member("to").toString(), QStringLiteral("1-6-0-162"));
    const screen::Tree tree = desk.screen();
    QCOMPARE(tree.page, QByteArray("headset.upgrade"));
    QVERIFY(tree.prompt && tree.prompt->text.contains("1-6-0-162") &&
            tree.prompt->text.contains("1-5-1-10"));
    QCOMPARE(tree.softKeys.size(), size_t(2));
    QCOMPARE(desk.fetches("hs560.bin"), 0);
}

void TestHeadsetUpgrade::sameOrOlderVersionIsNot_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("same") << QByteArray("1-5-1-10");
    QTest::newRow("older") << QByteArray("1-4-9-99");
}

void TestHeadsetUpgrade::sameOrOlderVersionIsNot()
{
    QFETCH(QByteArray, version);
    Desk desk;
    desk.list = reply(listOf(version));
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.fetches("ciscoheadsetfirmware.xml"), 1);
    QCOMPARE(desk.events.count("headset.prompt"), 0);
    QVERIFY(desk.screen().page != "headset.upgrade");
}

void TestHeadsetUpgrade::ruleGoesByAllThreeSchemes_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<ports::Scheme>("scheme");
    const QByteArray rest = "://127.0.0.1/prov/headset/1-6-0-162/ciscoheadsetfirmware.xml";
    QTest::newRow("TFTP") << "tftp" + rest << ports::Scheme::Tftp;
    QTest::newRow("HTTP") << "http" + rest << ports::Scheme::Http;
    QTest::newRow("HTTPS") << "https" + rest << ports::Scheme::Https;
}

void TestHeadsetUpgrade::ruleGoesByAllThreeSchemes()
{
    QFETCH(QByteArray, url);
    QFETCH(ports::Scheme, scheme);
    Desk desk("CP-8851-3PCC", url);
    QVERIFY(desk.plugIn());
    desk.press("Soft1");
    desk.screen();
    desk.press("Soft1");
    desk.run(1s);
    QCOMPARE(desk.network.requests.size(), size_t(2));
    for (const ports::FetchRequest& request : desk.network.requests)
        QCOMPARE(request.scheme, scheme);
    QCOMPARE(desk.network.requests[0].path,
             QByteArray("/prov/headset/1-6-0-162/ciscoheadsetfirmware.xml"));
    QCOMPARE(desk.network.requests[1].path, QByteArray("/prov/headset/1-6-0-162/560/hs560.bin"));
}

void TestHeadsetUpgrade::userUpgradesNow()
{
    Desk desk;
    desk.list = reply(
        listOf("1-6-0-162",
               "size='" + QByteArray::number(image.size()) + "' sha256='" +
                   QCryptographicHash::hash(image, QCryptographicHash::Sha256).toHex() + '\''));
    QVERIFY(desk.plugIn());
    desk.screen();
    desk.press("Soft1");
    desk.run(11s);
    const screen::Tree half = desk.screen();
    QCOMPARE(half.page, QByteArray("headset.upgrade"));
    QVERIFY(half.prompt && half.prompt->percent);
    QVERIFY2(*half.prompt->percent >= 45 && *half.prompt->percent <= 60,
             QByteArray::number(*half.prompt->percent).constData());
    QCOMPARE(desk.firmware(), QByteArray("1-5-1-10"));
    desk.run(headset::installWait);
    QCOMPARE(desk.firmware(), QByteArray("1-6-0-162"));
    QCOMPARE(desk.events.last("headset.upgraded").member("to").toString(),
             QStringLiteral("1-6-0-162"));
    QVERIFY(desk.screen().page != "headset.upgrade");
    QCOMPARE(desk.events.count("headset.prompt"), 1);
}

void TestHeadsetUpgrade::laterAsksAgainAfterADay()
{
    Desk desk;
    QVERIFY(desk.plugIn());
    desk.screen();
    desk.press("Soft2");
    QCOMPARE(desk.events.count("headset.postponed"), 1);
    QVERIFY(desk.screen().page != "headset.upgrade");
    desk.run(headset::postponeWait - 1min);
    QCOMPARE(desk.events.count("headset.prompt"), 1);
    desk.run(2min);
    QCOMPARE(desk.events.count("headset.prompt"), 2);
    QCOMPARE(desk.screen().page, QByteArray("headset.upgrade"));
}

void TestHeadsetUpgrade::laterAsksAgainWhenPluggedInAgain()
{
    Desk desk;
    QVERIFY(desk.plugIn());
    desk.screen();
    desk.press("Soft2");
    desk.unplug();
    QCOMPARE(desk.events.count("headset.detached"), 1);
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.events.count("headset.prompt"), 2);
}

void TestHeadsetUpgrade::promptWaitsForTheEndOfACall()
{
    Desk desk;
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::Start));
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.fetches("ciscoheadsetfirmware.xml"), 0);
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::End));
    desk.run(1s);
    QCOMPARE(desk.events.count("headset.prompt"), 1);
}

void TestHeadsetUpgrade::unpluggingEndsTheUpgrade()
{
    Desk desk;
    QVERIFY(desk.plugIn());
    desk.screen();
    desk.press("Soft1");
    desk.run(5s);
    desk.unplug();
    QCOMPARE(desk.failure(), QByteArray("the headset was unplugged"));
    desk.run(1min);
    QCOMPARE(desk.events.count("headset.upgraded"), 0);
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.firmware(), QByteArray("1-5-1-10"));
}

void TestHeadsetUpgrade::rebootEndsTheUpgrade()
{
    Desk desk;
    QVERIFY(desk.plugIn());
    desk.screen();
    desk.press("Soft1");
    desk.run(5s);
    desk.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    QCOMPARE(desk.events.count("headset.failed"), 1);
    desk.run(1min);
    QCOMPARE(desk.firmware(), QByteArray("1-5-1-10"));
    QCOMPARE(desk.events.count("headset.prompt"), 2);
}

void TestHeadsetUpgrade::wrongImageIsRefused_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not there") << QByteArray() << false << QByteArray("404");
    QTest::newRow("of another size")
        << QByteArray("size='7'") << true << QByteArray("the list says 7");
    QTest::newRow("of another content")
        << QByteArray("sha256='00ff'") << true << QByteArray("SHA-256");
}

void TestHeadsetUpgrade::wrongImageIsRefused()
{
    QFETCH(QByteArray, attributes);
    QFETCH(bool, isThere);
    QFETCH(QByteArray, says);
    Desk desk;
    desk.list = reply(listOf("1-6-0-162", attributes));
    if (!isThere)
        desk.file = reply("", 404);
    QVERIFY(desk.plugIn());
    desk.screen();
    desk.press("Soft1");
    desk.run(1min);
    QVERIFY2(desk.failure().contains(says), desk.failure().constData());
    QCOMPARE(desk.firmware(), QByteArray("1-5-1-10"));
    QVERIFY(desk.screen().page != "headset.upgrade");
}

void TestHeadsetUpgrade::brokenListIsToldAndTriedAtTheNextPlugIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not there") << QByteArray() << 404 << QByteArray("404");
    QTest::newRow("no XML") << QByteArray("nonsense") << 200 << QByteArray("line 1");
    QTest::newRow("another schema")
        << QByteArray("<catalog/>") << 200 << QByteArray("no image list in release 1-6-0-162");
}

void TestHeadsetUpgrade::brokenListIsToldAndTriedAtTheNextPlugIn()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    Desk desk;
    desk.list = reply(body, status);
    QVERIFY(desk.plugIn());
    QVERIFY2(desk.failure().contains(says), desk.failure().constData());
    desk.list = reply(listOf("1-6-0-162"));
    desk.unplug();
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.events.count("headset.prompt"), 1);
}

void TestHeadsetUpgrade::plainSocketsOfferNothing()
{
    Desk desk;
    QVERIFY(desk.plugIn(headset::Connection::Rj9));
    desk.run(48h);
    QCOMPARE(desk.fetches("ciscoheadsetfirmware.xml"), 0);
    QCOMPARE(desk.events.count("headset.prompt"), 0);
}

void TestHeadsetUpgrade::missingSocketIsRefused()
{
    Desk desk("CP-7811-3PCC");
    const auto plugged = desk.plugIn();
    QVERIFY(!plugged);
    QVERIFY2(plugged.error().contains("CP-7811-3PCC has no USB port"), plugged.error().constData());
    QVERIFY(desk.engine[desk.phone].headset() == nullptr);
}

void TestHeadsetUpgrade::changedRuleIsLookedAtAtOnce()
{
    Desk desk("CP-8851-3PCC", "");
    QVERIFY(desk.plugIn());
    QCOMPARE(desk.events.count("headset.prompt"), 0);
    QVERIFY(desk.engine.setParameters(desk.phone, {{"Cisco_Headset_Upgrade_Rule", listRule}},
                                      config::Source::Api));
    desk.run(1s);
    QCOMPARE(desk.events.count("headset.prompt"), 1);
}

void TestHeadsetUpgrade::listIsLookedAtDaily()
{
    Desk desk;
    desk.list = reply(listOf("1-5-1-10"));
    QVERIFY(desk.plugIn());
    desk.network.requests.clear();
    desk.run(3 * 24h + 1h);
    QCOMPARE(desk.fetches("ciscoheadsetfirmware.xml"), 3);
}

void TestHeadsetUpgrade::factoryResetKeepsTheHeadsetsSettings()
{
    Desk desk;
    desk.list = reply(listOf("1-5-1-10"));
    QVERIFY(desk.plugIn());
    QVERIFY(desk.engine.ask(desk.phone, [](auto& asked, Instant now, auto& actions) {
        headset::Headset changed = *asked.headset();
        changed.settings = {"High", "Loud"};
        return asked.attachHeadset(changed, now, actions);
    }));
    desk.engine.factoryReset(desk.phone);
    desk.run(30s);
    QCOMPARE(desk.events.count("phone.factory_reset"), 1);
    QVERIFY(desk.engine[desk.phone].headset() != nullptr);
    QCOMPARE(desk.engine[desk.phone].headset()->settings,
             (headset::HeadsetSettings{"High", "Loud"}));
}

QTEST_GUILESS_MAIN(TestHeadsetUpgrade)
#include "tst_headsetupgrade.moc"
