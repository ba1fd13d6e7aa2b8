#include "tests/support/windowdesk.h"
#include "ui/phoneaccessible.h"

#include <QAccessible>
#include <QAccessibleActionInterface>

#include <memory>

using namespace vphone;
using namespace Qt::StringLiterals;
using test::WindowDesk;

namespace {

/// Walks into all that \a piece holds; null: nothing is called \a name.
QAccessibleInterface* findNamed(QAccessibleInterface* piece, const QString& name)
{
    if (piece->text(QAccessible::Name) == name)
        return piece;
    for (int i = 0; i < piece->childCount(); ++i) {
        if (auto* found = findNamed(piece->child(i), name))
            return found;
    }
    return nullptr;
}

} // namespace

/// The window as a screen reader finds it.
class TestWindowAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keysAreNamedButtons();
    void buttonsPressKeys();
    void rowsTellFocusAndValue();
    void rowIsChosen();
    void lampsAreTold();
    void changesAreAnnounced();
    void everyControlHasAName();

private:
    [[nodiscard]] QAccessibleInterface* phone()
    {
        return QAccessible::queryAccessibleInterface(&m_desk->phone());
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestWindowAccessible::initTestCase()
{
    ui::PhoneAccessible::install();
    QAccessible::setActive(true);
}

void TestWindowAccessible::init()
{
    m_desk = std::make_unique<WindowDesk>();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isUp(), WindowDesk::waitMilliseconds);
}

void TestWindowAccessible::cleanup()
{
    m_desk.reset();
}

void TestWindowAccessible::keysAreNamedButtons()
{
    QCOMPARE(phone()->childCount(), 1 + int(m_desk->watch().face()->keys.size()));
    QCOMPARE(phone()->child(0)->role(), QAccessible::List);
    for (int i = 1; i < phone()->childCount(); ++i) {
        QAccessibleInterface* key = phone()->child(i);
        QCOMPARE(key->role(), QAccessible::Button);
        QVERIFY(!key->text(QAccessible::Name).isEmpty());
        QCOMPARE(phone()->indexOfChild(key), i);
        QVERIFY(!key->rect().isEmpty());
        const QPoint middle = key->rect().center();
        QVERIFY(phone()->childAt(middle.x(), middle.y()) != nullptr);
    }
}

void TestWindowAccessible::buttonsPressKeys()
{
    const model::FaceKey* applications = m_desk->watch().face()->find("Applications");
    QVERIFY(applications != nullptr);
    auto* key = findNamed(phone(), QString::fromUtf8(applications->label));
    QVERIFY(key != nullptr);
    QCOMPARE(key->text(QAccessible::Accelerator), u"F2"_s);
    key->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_desk->page(), QByteArray("applications"));
}

void TestWindowAccessible::rowsTellFocusAndValue()
{
    m_desk->click("Applications");
    QTRY_COMPARE(m_desk->page(), QByteArray("applications"));
    const auto* tree = m_desk->watch().tree();
    QAccessibleInterface* screen = phone()->child(0);
    QCOMPARE(screen->childCount(), 1 + int(tree->rows.size()));
    QVERIFY(screen->text(QAccessible::Name).contains(QString::fromUtf8(tree->title)));
    for (size_t i = 0; i < tree->rows.size(); ++i) {
        QAccessibleInterface* row = screen->child(int(i) + 1);
        QVERIFY(row->text(QAccessible::Name).startsWith(QString::fromUtf8(tree->rows[i].text)));
        QCOMPARE(bool(row->state().focused), tree->rows[i].isFocused);
    }
    QCOMPARE(phone()->focusChild(), screen->child(1));
}

void TestWindowAccessible::rowIsChosen()
{
    m_desk->click("Applications");
    QTRY_COMPARE(m_desk->page(), QByteArray("applications"));
    const auto& rows = m_desk->watch().tree()->rows;
    const auto found = std::ranges::find(rows, "device_admin", &screen::Row::id);
    QVERIFY(found != rows.end());
    auto* row = phone()->child(0)->child(1 + int(found - rows.begin()));
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_desk->page(), QByteArray("device_admin"));
}

void TestWindowAccessible::lampsAreTold()
{
    QVERIFY(m_desk->ask("POST", "/lines/1", {{u"action"_s, u"ring"_s}}).isDone());
    QTRY_VERIFY(m_desk->phone().isFlashing());
    const auto& keys = m_desk->watch().face()->keys;
    const auto line = std::ranges::find(keys, "Line1", &model::FaceKey::name);
    QVERIFY(line != keys.end());
    auto* key = phone()->child(1 + int(line - keys.begin()));
    QVERIFY2(key->text(QAccessible::Description).contains(u"flashing"_s),
             qPrintable(key->text(QAccessible::Description)));
}

void TestWindowAccessible::changesAreAnnounced()
{
    QStringList focused;
    connect(&m_desk->phone(), &ui::PhoneView::announced, this,
            [&](QAccessible::Event what, const QString& name) {
                if (what == QAccessible::Focus)
                    focused.append(name);
            });
    m_desk->click("Applications");
    QTRY_COMPARE(m_desk->page(), QByteArray("applications"));
    const QString first = QString::fromUtf8(m_desk->watch().tree()->rows.at(0).text);
    QTRY_COMPARE(focused.filter(first).size(), 1);
    m_desk->click("NavUp");
    QTRY_VERIFY(m_desk->watch().tree()->rows.back().isFocused);
    const QString last = QString::fromUtf8(m_desk->watch().tree()->rows.back().text);
    QVERIFY(!focused.filter(last).isEmpty());
}

void TestWindowAccessible::everyControlHasAName()
{
    for (const auto* widget : m_desk->window().findChildren<QWidget*>()) {
        const bool isReached = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
        const bool isPart = widget->objectName().startsWith(u"qt_"_s); // of a spin box
        if (!isReached || isPart || widget->inherits("QScrollArea"))
            continue;
        QAccessibleInterface* piece =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(!piece->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestWindowAccessible)
#include "tst_windowaccessible.moc"
