#include "tests/support/windowdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTreeWidget>

#include <memory>

using namespace vphone;
using namespace Qt::StringLiterals;
using test::WindowDesk;

/// The real window before a phone in the same process, clicked and typed at as a person does it.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsThePhoneOfTheRun();
    void mousePressesKeys();
    void aKeyLooksPressedWhileItIsDown();
    void computerKeyboardPressesKeys_data();
    void computerKeyboardPressesKeys();
    void digitsDial();
    void profileRuleIsTypedAndResynced();
    void sameTreeAsTheSession();
    void incomingCallFlashesAndIsAnswered();
    void keysWhileThereIsNoPower();
    void keysWhileItRestarts();
    void tenThousandKeys();
    void longAndStrangeTexts();
    void cableIsPulled();
    void headsetIsPluggedIn();
    void clockJumps();
    void whyIsExplained();
    void eventsAreFiltered();
    void resizesCrisply();
    void narrowWindowKeepsAllInReach();
    void endOfTheRunIsToldOnce();

private:
    void goTo(const QByteArray& page);

    std::unique_ptr<WindowDesk> m_desk;
};

void TestWindow::init()
{
    m_desk = std::make_unique<WindowDesk>();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isUp(), WindowDesk::waitMilliseconds);
}

void TestWindow::cleanup()
{
    m_desk.reset();
}

void TestWindow::goTo(const QByteArray& page)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page(), page, WindowDesk::waitMilliseconds);
}

void TestWindow::showsThePhoneOfTheRun()
{
    QVERIFY(!m_desk->window().isChoosing());
    QCOMPARE(m_desk->watch().mac(), QByteArray("000e08abcdef"));
    QVERIFY(m_desk->window().windowTitle().contains(u"CP-8841-3PCC"_s));
    QVERIFY(m_desk->window().bannerText().isEmpty());
    QCOMPARE(m_desk->window().focusWidget(), &m_desk->phone());
    const QImage shown = m_desk->phone().grab().toImage();
    const QPoint body = m_desk->phone().toWidget(m_desk->watch().face()->screen).toRect().center();
    QVERIFY(shown.pixelColor(body) != shown.pixelColor(1, 1));
}

void TestWindow::mousePressesKeys()
{
    m_desk->click("Applications");
    goTo("applications");
    m_desk->click("NavUp");
    QTRY_VERIFY(m_desk->watch().tree()->rows.back().isFocused);
    m_desk->click("NavBack");
    goTo("idle");
    QCOMPARE(m_desk->count(u"key.pressed"_s), 3);
}

void TestWindow::aKeyLooksPressedWhileItIsDown()
{
    const model::FaceKey* key = m_desk->watch().face()->find("KeyPad5");
    QVERIFY(key != nullptr);
    const QRect place = m_desk->phone().toWidget(key->place).toRect();
    const QImage before = m_desk->phone().grab(place).toImage();
    QTest::mousePress(&m_desk->phone(), Qt::LeftButton, {}, place.center());
    QVERIFY(m_desk->phone().grab(place).toImage() != before);
    QTest::mouseRelease(&m_desk->phone(), Qt::LeftButton, {}, place.center());
    QVERIFY(m_desk->phone().grab(place).toImage() == before);
}

void TestWindow::computerKeyboardPressesKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("pressed");
    const auto plain = Qt::KeyboardModifiers();
    QTest::newRow("Applications") << int(Qt::Key_F2) << plain << u"Applications"_s;
    QTest::newRow("up") << int(Qt::Key_Up) << plain << u"NavUp"_s;
    QTest::newRow("Select") << int(Qt::Key_Return) << plain << u"NavSelect"_s;
    QTest::newRow("Select of the keypad")
        << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::KeypadModifier) << u"NavSelect"_s;
    QTest::newRow("Back") << int(Qt::Key_Escape) << plain << u"NavBack"_s;
    QTest::newRow("Help") << int(Qt::Key_F1) << plain << u"Help"_s;
    QTest::newRow("soft key") << int(Qt::Key_3) << Qt::KeyboardModifiers(Qt::ControlModifier)
                              << u"Soft3"_s;
    QTest::newRow("line key") << int(Qt::Key_2) << Qt::KeyboardModifiers(Qt::AltModifier)
                              << u"Line2"_s;
    QTest::newRow("hook") << int(Qt::Key_F12) << plain << u"Hook"_s;
}

void TestWindow::computerKeyboardPressesKeys()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, pressed);
    QTest::keyClick(&m_desk->phone(), Qt::Key(key), modifiers);
    QTRY_COMPARE(m_desk->last(u"key.pressed"_s)["key"_L1].toString(), pressed);
}

void TestWindow::digitsDial()
{
    QTest::keyClicks(&m_desk->phone(), u"7*#"_s);
    QTRY_VERIFY(m_desk->watch().tree()->input);
    QTRY_COMPARE(m_desk->watch().tree()->input->text, QByteArray("7*#"));
}

void TestWindow::profileRuleIsTypedAndResynced()
{
    m_desk->click("Applications");
    goTo("applications");
    const auto& rows = m_desk->watch().tree()->rows;
    const auto administration = std::ranges::find(rows, "device_admin", &screen::Row::id);
    QVERIFY(administration != rows.end());
    QTest::keyClicks(&m_desk->phone(), QString::number(administration->number));
    goTo("device_admin");
    const auto& entries = m_desk->watch().tree()->rows;
    const auto rule = std::ranges::find(entries, "device_admin.profile_rule", &screen::Row::id);
    QVERIFY(rule != entries.end());
    QTest::keyClicks(&m_desk->phone(), QString::number(rule->number));
    goTo("device_admin.profile_rule");
    QVERIFY(m_desk->watch().tree()->input);
    QTest::keyClicks(&m_desk->phone(), u"http://127.0.0.1:9/a.xmlz"_s);
    QTRY_VERIFY(m_desk->watch().tree()->input->text.endsWith("a.xmlz"));
    QTest::keyClick(&m_desk->phone(), Qt::Key_Backspace);
    QTRY_VERIFY(m_desk->watch().tree()->input->text.endsWith("a.xml"));
    const auto& keys = m_desk->watch().tree()->softKeys;
    const auto resync = std::ranges::find(keys, "resync", &screen::SoftKey::id);
    QVERIFY(resync != keys.end());
    m_desk->click("Soft" + QByteArray::number(resync->slot));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->last(u"resync.requested"_s)["url"_L1].toString(),
                              u"http://127.0.0.1:9/a.xml"_s, WindowDesk::waitMilliseconds);
    QCOMPARE(m_desk->last(u"resync.requested"_s)["trigger"_L1].toString(), u"phone-menu"_s);
}

void TestWindow::sameTreeAsTheSession()
{
    m_desk->click("Applications");
    goTo("applications");
    const ui::Reply asked = m_desk->ask("GET", "/screen");
    QVERIFY2(asked.isDone(), qPrintable(asked.problem()));
    QCOMPARE(screen::toJson(*m_desk->watch().tree()), asked.body);
}

void TestWindow::incomingCallFlashesAndIsAnswered()
{
    QVERIFY(!m_desk->phone().isFlashing());
    QTest::mouseClick(&m_desk->find<QPushButton>("ring"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->phone().isFlashing());
    goTo("call");
    auto& answer = m_desk->find<QPushButton>("answer");
    QTRY_VERIFY(answer.isEnabled());
    QVERIFY(!m_desk->find<QPushButton>("ring").isEnabled());
    QTest::mouseClick(&answer, Qt::LeftButton);
    QTRY_COMPARE(m_desk->last(u"line.state"_s)["state"_L1].toString(), u"connected"_s);
    QTRY_VERIFY(!m_desk->phone().isFlashing());
    QTest::mouseClick(&m_desk->find<QPushButton>("end"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->count(u"call.ended"_s), 1);
    goTo("idle");
}

void TestWindow::keysWhileThereIsNoPower()
{
    QTest::mouseClick(&m_desk->find<QPushButton>("power"), Qt::LeftButton);
    QTRY_VERIFY(!m_desk->watch().tree()->isOn);
    m_desk->click("Applications");
    QTRY_VERIFY(m_desk->window().statusBar()->currentMessage().contains(u"off"_s));
    QTRY_VERIFY(!m_desk->find<QPushButton>("ring").isEnabled());
    QTest::mouseClick(&m_desk->find<QPushButton>("power"), Qt::LeftButton);
    goTo("idle");
    m_desk->click("Applications");
    goTo("applications");
}

void TestWindow::keysWhileItRestarts()
{
    QVERIFY(m_desk->ask("POST", "/reboot").isDone());
    for (int i = 0; i < 50; ++i)
        m_desk->click(i % 2 == 0 ? "KeyPad1" : "Applications");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(u"phone.ready"_s), 2, WindowDesk::waitMilliseconds);
    // Whatever page the keys led to, the way out works.
    QTRY_VERIFY_WITH_TIMEOUT((m_desk->click("NavBack"), m_desk->page() == "idle"),
                             WindowDesk::waitMilliseconds);
}

void TestWindow::tenThousandKeys()
{
    constexpr int keys = 10'000;
    for (int i = 0; i < keys; ++i)
        QTest::keyClick(&m_desk->phone(), i % 2 == 0 ? Qt::Key_F2 : Qt::Key_Escape);
    constexpr int waitMilliseconds = 60'000;
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->count(u"key.pressed"_s), keys, waitMilliseconds);
    goTo("idle");
    m_desk->click("Applications");
    goTo("applications");
}

void TestWindow::longAndStrangeTexts()
{
    m_desk->watch().type(u"۱۲۳ مرحبا e\u0301\u0302\u0303 😀"_s.repeated(250));
    m_desk->watch().type(QString(4000, u'x'));
    m_desk->watch().type({});
    m_desk->click("Applications");
    goTo("applications");
}

void TestWindow::cableIsPulled()
{
    auto& link = m_desk->find<QCheckBox>("link");
    QTRY_VERIFY(link.isChecked());
    link.click();
    m_desk->find<QSpinBox>("delay").setValue(250);
    m_desk->find<QSpinBox>("loss").setValue(10);
    const QJsonObject bad{{u"link"_s, false}, {u"delay_ms"_s, 250}, {u"loss"_s, 10}};
    QTRY_COMPARE(m_desk->ask("GET", "/network").body, bad);
    link.click();
    QTRY_COMPARE(m_desk->ask("GET", "/network").body["link"_L1].toBool(), true);
}

void TestWindow::headsetIsPluggedIn()
{
    auto& plug = m_desk->find<QPushButton>("plugHeadset");
    QTRY_VERIFY(plug.isEnabled());
    auto& connection = m_desk->find<QComboBox>("headsetConnection");
    connection.setCurrentIndex(connection.findData(u"ycable"_s));
    m_desk->find<QComboBox>("headsetSeries").setCurrentText(u"560"_s);
    m_desk->find<QLineEdit>("headsetFirmware").setText(u"1-5-1-10"_s);
    QTest::mouseClick(&plug, Qt::LeftButton);
    QTRY_COMPARE(m_desk->last(u"headset.attached"_s)["firmware"_L1].toString(), u"1-5-1-10"_s);
    QTRY_VERIFY(!m_desk->find<QLineEdit>("headsetFirmware").isEnabled());
    QTest::mouseClick(&plug, Qt::LeftButton);
    QTRY_COMPARE(m_desk->count(u"headset.detached"_s), 1);
    QTRY_VERIFY(m_desk->find<QLineEdit>("headsetFirmware").isEnabled());
}

void TestWindow::clockJumps()
{
    auto& clock = m_desk->find<QLabel>("clock");
    QTRY_VERIFY(!clock.text().isEmpty());
    m_desk->find<QComboBox>("jumpLength").setEditText(u"7d"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QTest::mouseClick(&m_desk->find<QPushButton>("jump"), Qt::LeftButton);
    const auto shown = [&] {
        return QDateTime::fromString(clock.text().left(19) + u'Z', Qt::ISODate);
    };
    QTRY_VERIFY_WITH_TIMEOUT(before.daysTo(shown()) >= 6, WindowDesk::waitMilliseconds);
    m_desk->find<QComboBox>("jumpLength").setEditText(u"soon"_s);
    QTest::mouseClick(&m_desk->find<QPushButton>("jump"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->window().statusBar()->currentMessage().contains(u"90s"_s));
}

void TestWindow::whyIsExplained()
{
    m_desk->find<QTabWidget>("panel").setCurrentIndex(1);
    auto& gates = m_desk->find<QTreeWidget>("gates");
    QTRY_VERIFY(gates.topLevelItemCount() > 0);
    QTRY_COMPARE(m_desk->find<QLabel>("why").text(),
                 m_desk->ask("GET", "/explain").body["text"_L1].toString());
}

void TestWindow::eventsAreFiltered()
{
    m_desk->find<QTabWidget>("panel").setCurrentIndex(2);
    auto& page = *m_desk->find<QTabWidget>("panel").widget(2);
    const auto* shown = page.findChild<QSortFilterProxyModel*>();
    QVERIFY(shown != nullptr);
    QTRY_VERIFY(shown->rowCount() > 1);
    page.findChild<QLineEdit*>(u"filter"_s)->setText(u"phone.ready"_s);
    QCOMPARE(shown->rowCount(), 1);
    page.findChild<QLineEdit*>(u"filter"_s)->setText(u"no such event"_s);
    QCOMPARE(shown->rowCount(), 0);
}

void TestWindow::resizesCrisply()
{
    for (const QSize size : {QSize(700, 500), QSize(1900, 1100)}) {
        m_desk->window().resize(size);
        const QRectF face = m_desk->phone().toWidget(
            {0, 0, m_desk->watch().face()->width, m_desk->watch().face()->height});
        QTRY_VERIFY(QRectF(m_desk->phone().rect()).contains(face));
        m_desk->click("Applications");
        goTo("applications");
        m_desk->click("NavBack");
        goTo("idle");
    }
}

void TestWindow::narrowWindowKeepsAllInReach()
{
    m_desk->window().resize(m_desk->window().minimumSizeHint());
    for (const auto* button : m_desk->window().findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

void TestWindow::endOfTheRunIsToldOnce()
{
    QSignalSpy ended(&m_desk->session(), &app::RunSession::ended);
    QCOMPARE(m_desk->session().end(), app::ExitStatus::Pass);
    QTRY_COMPARE(m_desk->session().state(), ui::Session::State::Ended);
    QCOMPARE(ended.count(), 1);
    m_desk->click("Applications");
    QTRY_VERIFY(!m_desk->window().bannerText().isEmpty() ||
                m_desk->session().state() == ui::Session::State::Ended);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
