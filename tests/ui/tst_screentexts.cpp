#include "core/screen/page.h"
#include "tests/support/fakeworld.h"
#include "ui/paint/screenpainter.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;

namespace {

constexpr int pagesMax = 200; ///< of a walk
constexpr int depthMax = 5;

/// Somebody who opens every page that digits lead to.
class Walk
{
public:
    Walk(const QByteArray& model, const QByteArray& language)
    {
        m_phone = m_world.addPhone(
            {{"Profile_Rule", ""}, {"Resync_Periodic", "0"}, {"Language_Selection", language}},
            model);
        m_world.engine.powerOn(m_phone);
        m_world.run(5s);
    }

    template<typename Call>
    void visit(Call call)
    {
        call(screen());
        press("Applications");
        visitBelow(call, 0);
    }

    [[nodiscard]] int pages() const { return int(m_seen.size()); }

private:
    screen::Tree screen()
    {
        return m_world.engine.ask(
            m_phone, [](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    void press(const QByteArray& key)
    {
        m_world.engine.ask(m_phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
    }
    template<typename Call>
    void visitBelow(Call call, int depth)
    {
        const screen::Tree tree = screen();
        if (m_seen.contains(tree.page) || m_seen.size() >= pagesMax)
            return;
        m_seen.insert(tree.page);
        call(tree);
        if (depth == depthMax || tree.input)
            return;
        for (const screen::Row& row : tree.rows) {
            if (row.number == 0 || row.kind != screen::RowKind::Menu)
                continue;
            press(QByteArray::number(row.number));
            if (screen().page == tree.page)
                continue;
            visitBelow(call, depth + 1);
            press("NavBack");
            if (screen().page != tree.page)
                return;
        }
    }

    World m_world;
    fleet::PhoneIndex m_phone = 0;
    QSet<QByteArray> m_seen;
};

QSet<QString> textsOf(const screen::Tree& tree)
{
    QSet<QString> texts;
    const auto add = [&](const QByteArray& utf8) { texts.insert(QString::fromUtf8(utf8)); };
    for (const QByteArray& text : {tree.title, tree.header, tree.time, tree.date, tree.toast})
        add(text);
    for (const screen::Row& row : tree.rows) {
        add(row.text);
        add(row.value);
    }
    for (const screen::SoftKey& key : tree.softKeys)
        add(key.label);
    for (const screen::LineCell& cell : tree.lines)
        add(cell.label);
    if (tree.prompt)
        add(tree.prompt->text);
    return texts;
}

} // namespace

class TestScreenTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void softKeysFitAndWhatIsCutIsKeptWhole_data();
    void softKeysFitAndWhatIsCutIsKeptWhole();
    void labelThatIsTooLongIsFound();
};

void TestScreenTexts::softKeysFitAndWhatIsCutIsKeptWhole_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("language");
    for (const char* model : {"6821", "6841", "7811", "7832", "8832", "8851"}) {
        for (const char* language : {"English", "Dutch", "German", "French", "Korean", "Japanese"})
            QTest::newRow(QByteArray(model) + ' ' + language)
                << "CP-" + QByteArray(model) + "-3PCC" << QByteArray(language);
    }
}

void TestScreenTexts::softKeysFitAndWhatIsCutIsKeptWhole()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, language);
    Walk walk(model, language);
    QStringList cutLabels;
    QStringList lost;
    walk.visit([&](const screen::Tree& tree) {
        const QSet<QString> texts = textsOf(tree);
        const qreal bar = tree.height - paint::metricsFor(tree.width, tree.height).softKeys;
        for (const paint::CutText& cut : paint::cutTexts(tree)) {
            const QString where = QString::fromUtf8(tree.page) + u": "_s + cut.whole;
            if (cut.place.top() >= bar)
                cutLabels += where;
            else if (!texts.contains(cut.whole))
                lost += where;
        }
    });
    QVERIFY2(walk.pages() >= 2, "the walk came nowhere");
    QVERIFY2(cutLabels.isEmpty(), qPrintable(cutLabels.join(u"; "_s)));
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u"; "_s)));
}

void TestScreenTexts::labelThatIsTooLongIsFound()
{
    screen::Tree tree;
    tree.page = "list";
    tree.width = 240;
    tree.height = 120;
    tree.colour = "grey";
    tree.softKeys = {{1, "a", "Zurücksetzungsaufforderung", true}};
    QCOMPARE(paint::cutTexts(tree).size(), size_t(1));
}

QTEST_MAIN(TestScreenTexts)
#include "tst_screentexts.moc"
