#include "tests/support/screendesk.h"

using namespace vphone;
using namespace std::chrono_literals;
using phone::Entered;
using test::failure;
using test::reply;
using test::ScreenDesk;
using Params = ScreenDesk::Params;

/// What the screen says while the phone starts, restarts, upgrades and provisions.
class TestBanners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebootThenLogo();
    void bootProvisioningIsTold();
    void upgradeCountsUpAndLocksTheKeys();
    void failureCountsDown();
    void heldBackResyncIsTold();
    void pulledCableIsTold();
    void countdownsAreToldToThoseWhoListen();
};

void TestBanners::rebootThenLogo()
{
    ScreenDesk desk;
    desk.powerOn();
    desk.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    QCOMPARE(desk.prompt(), QByteArray("Rebooting"));
    QVERIFY(desk.screen().isLocked);
    desk.run(1s);
    QCOMPARE(desk.page(), QByteArray("boot.logo"));
    QCOMPARE(desk.screen().title, QByteArray("CP-8841-3PCC"));
    QCOMPARE(desk.press("Applications"), Entered::Locked);
    desk.run(5s);
    QCOMPARE(desk.page(), QByteArray("idle"));
    QVERIFY(!desk.screen().isLocked);
}

void TestBanners::bootProvisioningIsTold()
{
    ScreenDesk desk;
    desk.network.setLatency(5s);
    desk.powerOn(1s);
    QCOMPARE(desk.page(), QByteArray("idle"));
    QCOMPARE(desk.prompt(), QByteArray("Checking provisioning"));
    QVERIFY(!desk.screen().isLocked);
    QCOMPARE(desk.press("Applications"), Entered::Taken);
    QCOMPARE(desk.prompt(), QByteArray());
    desk.press("Back");
    desk.run(10s);
    QCOMPARE(desk.prompt(), QByteArray());
}

void TestBanners::upgradeCountsUpAndLocksTheKeys()
{
    ScreenDesk desk(Params{{"Upgrade_Enable", "Yes"}});
    desk.powerOn();
    QCOMPARE(desk.page(), QByteArray("idle"));
    desk.network.setLatency(2s);
    desk.set("Upgrade_Rule", "http://127.0.0.1/sip88xx.12-0-1MPP0001-1.loads");
    desk.run(1s);
    QCOMPARE(desk.prompt(), QByteArray("Upgrading firmware 0 %"));
    QVERIFY(!desk.screen().isLocked);
    desk.run(2s);
    QCOMPARE(desk.page(), QByteArray("upgrade"));
    QVERIFY(desk.screen().isLocked);
    QCOMPARE(desk.press("1"), Entered::Locked);
    int last = 49;
    while (desk.page() == "upgrade") {
        const auto percent = desk.screen().prompt->percent;
        QVERIFY(percent && *percent >= last && *percent <= 100);
        QVERIFY(desk.screen().title.contains(QByteArray::number(*percent) + " %"));
        last = *percent;
        desk.run(1s);
    }
    QVERIFY(last >= 80);
    QCOMPARE(desk.events.count("upgrade.succeeded"), 1);
}

void TestBanners::failureCountsDown()
{
    ScreenDesk desk(Params{{"Resync_Error_Retry_Delay", "150"}});
    desk.answer = failure(Cause::Connect);
    desk.powerOn(1s);
    QVERIFY(desk.choose("dismiss"));
    QCOMPARE(desk.prompt(), QByteArray("Provisioning failed; next try in 3 min"));
    desk.run(100s);
    QCOMPARE(desk.prompt(), QByteArray("Provisioning failed; next try in 50 s"));
    desk.set("Resync_Error_Retry_Delay", "0");
    desk.run(1s);
    QCOMPARE(desk.prompt(), QByteArray("Provisioning failed"));
}

void TestBanners::heldBackResyncIsTold()
{
    ScreenDesk desk(Params{{"Forced_Resync_Delay", "60"}});
    desk.powerOn();
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::Start));
    QVERIFY(desk.engine.requestResync(desk.phone, {provision::Trigger::Api}));
    QVERIFY(desk.engine.act(desk.phone, 1, line::LineAction::End));
    desk.run(10s);
    QCOMPARE(desk.prompt(), QByteArray("Resync pending (call active)"));
    desk.run(1min);
    QCOMPARE(desk.prompt(), QByteArray());
}

void TestBanners::pulledCableIsTold()
{
    ScreenDesk desk;
    desk.powerOn();
    const auto plug = [&](bool isPluggedIn) {
        desk.engine.ask(desk.phone, [&](auto& phone, Instant now, auto& actions) {
            phone::Cable cable;
            cable.isPluggedIn = isPluggedIn;
            phone.setCable(cable, now, actions);
            return true;
        });
    };
    plug(false);
    QCOMPARE(desk.prompt(), QByteArray("Network cable unplugged"));
    QVERIFY(!desk.screen().isLocked);
    plug(true);
    QCOMPARE(desk.prompt(), QByteArray());
}

void TestBanners::countdownsAreToldToThoseWhoListen()
{
    ScreenDesk desk(Params{{"Resync_Error_Retry_Delay", "30"}});
    desk.answer = failure(Cause::Connect);
    desk.powerOn(1s);
    QVERIFY(desk.choose("dismiss"));
    const qsizetype before = desk.events.count("screen.changed");
    desk.run(20s);
    const qsizetype told = desk.events.count("screen.changed") - before;
    QVERIFY2(told >= 19 && told <= 22, QByteArray::number(told));
}

QTEST_GUILESS_MAIN(TestBanners)
#include "tst_banners.moc"
