#include "core/screen/tree.h"
#include "tests/support/fakeworld.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using phone::Entered;

namespace {

/// A phone that is up, and somebody who looks at it.
struct Desk : World
{
    explicit Desk(const QByteArray& model = "CP-8841-3PCC")
    {
        phone = addPhone({{"Profile_Rule", ""}, {"Resync_Periodic", "0"}}, model);
    }
    screen::Tree screen()
    {
        return engine.ask(phone, [](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    Entered press(const QByteArray& key)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
    }
    Entered type(const QByteArray& text)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.typeText(text, now, actions);
        });
    }
    void powerOn()
    {
        engine.powerOn(phone);
        run(5s);
    }
    /// By the number that stands beside it.
    void open(const QByteArray& id)
    {
        for (const screen::Row& row : screen().rows) {
            if (row.id == id) {
                QVERIFY2(row.number > 0, "no digit opens it");
                QCOMPARE(press(QByteArray::number(row.number)), Entered::Taken);
                return;
            }
        }
        QFAIL("there is no row " + id);
    }
    void openProfileRule()
    {
        press("Applications");
        open("device_admin");
        open("device_admin.profile_rule");
    }

    fleet::PhoneIndex phone = 0;
};

} // namespace

class TestScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyLookingIsTold();
    void changesAreToldOnceSomebodyLooked();
    void phoneWithoutPowerIsDarkAndLocked();
    void keysWhileRestartingAreLocked();
    void keyThatNobodyHasIsUnknown();
    void keyOfAnotherModelIsMissing();
    void applicationsAndBackLeadThereAndHome();
    void rebootEmptiesTheStack();
    void tenThousandKeysASecondAreTaken();
    void longTextsAreTaken();
    void strangeTextsLeaveTheScreenStanding_data();
    void strangeTextsLeaveTheScreenStanding();
    void depthIsBounded();
    void languageIsThatOfThePhone();
};

void TestScreen::nobodyLookingIsTold()
{
    Desk desk;
    desk.powerOn();
    desk.run(1h);
    QCOMPARE(desk.events.count("screen.changed"), 0);
}

void TestScreen::changesAreToldOnceSomebodyLooked()
{
    Desk desk;
    desk.powerOn();
    desk.screen();
    const qsizetype before = desk.events.count("screen.changed");
    desk.screen();
    QCOMPARE(desk.events.count("screen.changed"), before);
    desk.press("Applications");
    QCOMPARE(desk.events.count("screen.changed"), before + 1);
    QCOMPARE(desk.events.last("screen.changed").member("page").toString(),
             QStringLiteral("applications"));
    QVERIFY(!desk.events.last("screen.changed").member("title").toString().isEmpty());
    QCOMPARE(desk.events.last("key.pressed").member("key").toString(),
             QStringLiteral("Applications"));
}

void TestScreen::phoneWithoutPowerIsDarkAndLocked()
{
    Desk desk;
    QVERIFY(!desk.screen().isOn);
    QCOMPARE(desk.press("1"), Entered::Locked);
    QCOMPARE(desk.type("1"), Entered::Locked);
    desk.powerOn();
    QVERIFY(desk.screen().isOn);
    desk.press("Applications");
    desk.engine.powerOff(desk.phone);
    QVERIFY(!desk.screen().isOn);
    desk.powerOn();
    QCOMPARE(desk.screen().page, QByteArray("idle"));
}

void TestScreen::keysWhileRestartingAreLocked()
{
    Desk desk;
    desk.powerOn();
    desk.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    QVERIFY(desk.screen().isLocked);
    QVERIFY(desk.screen().prompt.has_value());
    for (const char* key : {"Applications", "1", "Soft1", "Hook", "NavSelect"})
        QCOMPARE(desk.press(key), Entered::Locked);
    QCOMPARE(desk.type("abc"), Entered::Locked);
    desk.run(10s);
    QVERIFY(!desk.screen().isLocked);
    QCOMPARE(desk.press("Applications"), Entered::Taken);
}

void TestScreen::keyThatNobodyHasIsUnknown()
{
    Desk desk;
    desk.powerOn();
    const QByteArray before = desk.screen().page;
    for (const char* key : {"", "Enter", "KeyPad10", "Soft9"})
        QCOMPARE(desk.press(key), Entered::Unknown);
    QCOMPARE(desk.press(QByteArray(100'000, 'x')), Entered::Unknown);
    QCOMPARE(desk.screen().page, before);
    QCOMPARE(desk.events.count("key.pressed"), 0);
}

void TestScreen::keyOfAnotherModelIsMissing()
{
    Desk desk("CP-7811-3PCC");
    desk.powerOn();
    QCOMPARE(desk.press("Headset"), Entered::Missing);
    QCOMPARE(desk.press("Line1"), Entered::Missing);
    QCOMPARE(desk.events.count("key.pressed"), 0);
}

void TestScreen::applicationsAndBackLeadThereAndHome()
{
    Desk desk;
    desk.powerOn();
    QCOMPARE(desk.screen().page, QByteArray("idle"));
    desk.openProfileRule();
    QCOMPARE(desk.screen().page, QByteArray("device_admin.profile_rule"));
    QCOMPARE(desk.press("Back"), Entered::Taken);
    QCOMPARE(desk.screen().page, QByteArray("device_admin"));
    desk.open("device_admin.profile_rule");
    QCOMPARE(desk.press("Applications"), Entered::Taken);
    QCOMPARE(desk.screen().page, QByteArray("applications"));
    desk.press("Back");
    QCOMPARE(desk.screen().page, QByteArray("idle"));
}

void TestScreen::rebootEmptiesTheStack()
{
    Desk desk;
    desk.powerOn();
    desk.openProfileRule();
    desk.engine.reboot(desk.phone, phone::BootReason::UserTriggered);
    desk.run(10s);
    QCOMPARE(desk.screen().page, QByteArray("idle"));
}

void TestScreen::tenThousandKeysASecondAreTaken()
{
    Desk desk;
    desk.powerOn();
    const std::vector<QByteArray> keys{"Applications", "1",    "NavDwn", "Soft1", "NavUp", "2", "*",
                                       "Soft4",        "Back", "#"};
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i) {
        desk.press(keys[size_t(i) % keys.size()]);
        desk.run(100us);
    }
    // Sanitizers may take ten times as long.
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()).constData());
    for (int i = 0; i < 20; ++i)
        desk.press("Back");
    QCOMPARE(desk.screen().page, QByteArray("idle"));
}

void TestScreen::longTextsAreTaken()
{
    Desk desk;
    desk.powerOn();
    desk.openProfileRule();
    const QByteArray before = desk.screen().rows.front().value;
    const QByteArray tooLong(4000, 'a');
    QCOMPARE(desk.type(tooLong), Entered::Ignored);
    QCOMPARE(desk.screen().rows.front().value, before);
    QCOMPARE(desk.type(QByteArray(1000, 'b')), Entered::Taken);
    QCOMPARE(desk.screen().rows.front().value, before + QByteArray(1000, 'b'));
}

void TestScreen::strangeTextsLeaveTheScreenStanding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("right to left") << QByteArray("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d");
    QTest::newRow("combining") << QByteArray("e\xcc\x81\xcc\x82\xcc\x83");
    QTest::newRow("beyond 16 bits") << QByteArray("\xf0\x9f\x93\x9e");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("control characters") << QByteArray("\x01\x02\n");
    QTest::newRow("direction marks") << QByteArray("\xe2\x80\xae"
                                                   "abc\xe2\x80\xac");
}

void TestScreen::strangeTextsLeaveTheScreenStanding()
{
    QFETCH(QByteArray, text);
    Desk desk;
    desk.powerOn();
    desk.openProfileRule();
    desk.type(text);
    const screen::Tree tree = desk.screen();
    QCOMPARE(tree.page, QByteArray("device_admin.profile_rule"));
    QVERIFY(tree.input.has_value());
    for (int i = 0; i < 200; ++i)
        desk.press("Soft2"); // Delete
    QCOMPARE(desk.screen().input->text, QByteArray());
    QCOMPARE(desk.screen().input->caret, 0);
}

void TestScreen::depthIsBounded()
{
    Desk desk;
    desk.powerOn();
    for (int i = 0; i < 1000; ++i) {
        desk.press("Applications");
        desk.press("1");
        desk.press("1");
        desk.press("1");
    }
    int steps = 0;
    while (desk.screen().page != "idle" && steps < 100) {
        desk.press("Back");
        ++steps;
    }
    QVERIFY2(steps <= 20, QByteArray::number(steps).constData());
}

void TestScreen::languageIsThatOfThePhone()
{
    Desk desk;
    desk.powerOn();
    QCOMPARE(desk.screen().language, QByteArray("en"));
    QVERIFY(desk.engine.setParameters(desk.phone, {{"Locale", "nl-NL"}}, config::Source::Api));
    desk.run(10s);
    QCOMPARE(desk.screen().language, QByteArray("nl"));
}

QTEST_GUILESS_MAIN(TestScreen)
#include "tst_screen.moc"
