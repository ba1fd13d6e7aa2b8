#include "core/model/face.h"
#include "tests/ui/samplescreens.h"
#include "ui/paint/icons.h"
#include "ui/paint/phonepainter.h"
#include "ui/paint/screenpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vphone;
using namespace vphone::test;
using screen::Tree;

namespace {

Tree bare(const model::Model& model)
{
    Tree tree;
    tree.page = "list";
    tree.width = model.screenWidth;
    tree.height = model.screenHeight;
    tree.colour = model.screenColour;
    return tree;
}

screen::Row row(const QByteArray& text, const QByteArray& value = {}, bool isFocused = false)
{
    screen::Row row;
    row.text = text;
    row.value = value;
    row.isFocused = isFocused;
    return row;
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cellsStandBesideTheirKeys_data() { models(); }
    void cellsStandBesideTheirKeys();
    void everySignOfAFaceIsDrawn_data() { models(); }
    void everySignOfAFaceIsDrawn();
    void greyScreensHaveNoColour();
    void monoScreensHaveTwoColours();
    void focusedRowIsAlwaysSeen();
    void cutTextIsKeptWhole();
    void everyTextOfAnyScriptIsTaken_data();
    void everyTextOfAnyScriptIsTaken();
    void caretMovesWithTheText();
    void nothingIsPaintedBesideTheScreen();
    void darkIsDarkAndDimmedIsDim();
    void imagesAreShownOrSaidToBeBroken();
    void lampsFlashAndKeysGoDown();
    void everyPartOfATreeChangesThePicture();
    void phoneIsCrispAtAnyScale();

private:
    void models();
    [[nodiscard]] const model::Model& model(const char* number) const
    {
        return *m_catalogue->find(number);
    }
    std::optional<model::Catalogue> m_catalogue;
};

void TestPainting::initTestCase()
{
    auto catalogue = model::Catalogue::load();
    if (!catalogue)
        QFAIL(model::explain(catalogue.error()).constData());
    m_catalogue = *std::move(catalogue);
}

void TestPainting::models()
{
    QTest::addColumn<const model::Model*>("model");
    for (const model::Model& model : m_catalogue->models())
        QTest::newRow(model.name.constData()) << &model;
}

void TestPainting::cellsStandBesideTheirKeys()
{
    QFETCH(const model::Model*, model);
    if (model->number() == "7861")
        return; // whose keys have strips of paper
    const auto face = model::faceOf(*model);
    QVERIFY(face);
    const auto metrics = paint::metricsFor(model->screenWidth, model->screenHeight);
    const auto columns = paint::lineColumns(metrics, model->lineKeys);
    const double scale = double(face->screen.height) / model->screenHeight;
    for (int line = 1; line <= model->lineKeys; ++line) {
        const QRectF cell = paint::lineCellPlace(metrics.bodyPlace(false), columns, line, 0.3);
        const model::FaceKey* key = face->find("Line" + QByteArray::number(line));
        QVERIFY(key != nullptr);
        QVERIFY(!cell.isEmpty());
        const double middle = key->place.y + key->place.height / 2.0;
        QVERIFY(qAbs(face->screen.y + cell.center().y() * scale - middle) < 4);
        QCOMPARE(cell.center().x() < model->screenWidth / 2.0, key->place.x < face->screen.x);
    }
}

void TestPainting::everySignOfAFaceIsDrawn()
{
    QFETCH(const model::Model*, model);
    const auto face = model::faceOf(*model);
    QVERIFY(face);
    for (const model::FaceKey& key : face->keys)
        QVERIFY2(key.icon.isEmpty() || !paint::iconPath(key.icon).isEmpty(), key.icon);
    for (const char* icon :
         {"dnd", "forward", "headset", "lock", "cloud", "message", "muted", "no_network"})
        QVERIFY2(paint::hasIcon(icon), icon);
}

void TestPainting::greyScreensHaveNoColour()
{
    for (const Tree& tree : sampleScreens(model("8811"), "en")) {
        const QImage image = paint::screenImage(tree);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(qIsGray(image.pixel(x, y)));
        }
    }
}

void TestPainting::monoScreensHaveTwoColours()
{
    for (const Tree& tree : sampleScreens(model("7832"), "ja")) {
        const QImage image = paint::screenImage(tree);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QCOMPARE(colours.size(), 2);
    }
}

void TestPainting::focusedRowIsAlwaysSeen()
{
    for (const model::Model& model : m_catalogue->models()) {
        Tree tree = bare(model);
        for (int i = 0; i < 40; ++i)
            tree.rows.push_back(row("Row"));
        for (size_t i = 0; i < tree.rows.size(); ++i) {
            tree.rows[i].isFocused = true;
            const QImage with = paint::screenImage(tree);
            tree.rows[i].text = "Other";
            QVERIFY2(paint::screenImage(tree) != with, model.name);
            tree.rows[i].text = "Row";
            tree.rows[i].isFocused = false;
        }
    }
}

void TestPainting::cutTextIsKeptWhole()
{
    Tree tree = bare(model("6821"));
    tree.rows = {row("short", "1", true), row(QByteArray("very ").repeated(40))};
    tree.softKeys = {{1, "a", QByteArray("Donaudampfschifffahrt").repeated(3), true},
                     {2, "b", "OK", true}};
    const std::vector<paint::CutText> cuts = paint::cutTexts(tree);
    QCOMPARE(cuts.size(), size_t(2));
    QCOMPARE(cuts[0].whole, QString::fromUtf8(tree.rows[1].text));
    QCOMPARE(cuts[1].whole, QString::fromUtf8(tree.softKeys[0].label));
    QVERIFY(QRectF(0, 0, tree.width, tree.height).contains(cuts[1].place));
}

void TestPainting::everyTextOfAnyScriptIsTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("4,000 characters") << QByteArray("x").repeated(4000);
    QTest::newRow("4,000 wide ones") << QByteArray("\xe6\x97\xa5").repeated(4000);
    QTest::newRow("right to left") << QStringLiteral("مرحبا بالعالم 42 שלום").toUtf8();
    QTest::newRow("combining") << QStringLiteral("Z\u0308\u0308\u0308u\u0301\u20dd").toUtf8();
    QTest::newRow("only combining") << QStringLiteral("\u0308").repeated(500).toUtf8();
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xa7");
    QTest::newRow("direction marks") << QStringLiteral("\u202e\u2066evil\u2069\u202c").toUtf8();
    QTest::newRow("control characters") << QByteArray("a\0b\x01\x7f\t\r\nc", 9);
    QTest::newRow("broken UTF-8") << QByteArray("\xff\xfe\xc3(");
    QTest::newRow("blank lines") << QByteArray("\n").repeated(300);
    QTest::newRow("unknown script") << QByteArray("\xf3\xb0\x80\x80");
}

void TestPainting::everyTextOfAnyScriptIsTaken()
{
    QFETCH(QByteArray, text);
    for (const char* number : {"6821", "7811", "7832", "8851"}) {
        Tree tree = bare(model(number));
        for (const char* page : {"idle", "call", "list", "boot"}) {
            tree.page = page;
            tree.title = tree.header = tree.time = tree.date = tree.toast = text;
            tree.icons = {text};
            tree.rows = {row(text, text, true), row(text)};
            tree.rows[0].kind = screen::RowKind::Field;
            tree.rows[1].kind = screen::RowKind::Text;
            tree.input = screen::Input{text, text, false, 1 << 30};
            tree.softKeys = {{1, "a", text, true}, {9, "b", text, false}};
            tree.lines = {{1, text, screen::Lamp::Red, text, 1000}, {500, text, {}, "idle", 0}};
            tree.prompt = screen::Prompt{text, 300, true};
            tree.isLocked = tree.page == "boot";
            const QImage image = paint::screenImage(tree);
            QCOMPARE(image.size(), QSize(tree.width, tree.height));
            for (const paint::CutText& cut : paint::cutTexts(tree))
                QVERIFY(!cut.whole.isEmpty());
        }
    }
}

void TestPainting::caretMovesWithTheText()
{
    Tree tree = bare(model("8851"));
    tree.rows = {row("Rule", {}, true)};
    tree.rows[0].kind = screen::RowKind::Field;
    for (const QString& text : {u"https"_s, u"مرحبا"_s, u"u\u0308u\u0308"_s, u"😀😀"_s}) {
        QImage before;
        const qsizetype characters = text.toUcs4().size();
        for (int caret = 0; caret <= characters; ++caret) {
            tree.input = screen::Input{text.toUtf8(), "abc", false, caret};
            const QImage image = paint::screenImage(tree);
            const bool isWithinCharacter = text.contains(u'\u0308') && caret % 2 == 0;
            if (caret > 0 && !isWithinCharacter)
                QVERIFY2(image != before, qPrintable(text + QString::number(caret)));
            before = image;
        }
    }
}

void TestPainting::nothingIsPaintedBesideTheScreen()
{
    for (const Tree& tree : sampleScreens(model("7841"), "de")) {
        QImage image(tree.width + 40, tree.height + 40, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        painter.translate(20, 20);
        paint::paintScreen(painter, tree);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 19), QColor(Qt::magenta));
            QCOMPARE(image.pixelColor(x, image.height() - 20), QColor(Qt::magenta));
        }
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(19, y), QColor(Qt::magenta));
            QCOMPARE(image.pixelColor(image.width() - 20, y), QColor(Qt::magenta));
        }
    }
}

void TestPainting::darkIsDarkAndDimmedIsDim()
{
    Tree tree = sampleScreens(model("8851"), "en").front();
    const auto brightness = [&tree] {
        const QImage image =
            paint::screenImage(tree).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return qGray(image.pixel(0, 0));
    };
    const int lit = brightness();
    tree.isDimmed = true;
    const int dim = brightness();
    QVERIFY(dim < lit);
    tree.isOn = false;
    QVERIFY(brightness() < dim);
    QVERIFY(paint::cutTexts(tree).empty());
}

void TestPainting::imagesAreShownOrSaidToBeBroken()
{
    Tree tree = bare(model("8851"));
    tree.image = screen::Image{png(100, 60), -1, -1};
    QImage image = paint::screenImage(tree);
    const auto body = paint::metricsFor(tree.width, tree.height).bodyPlace(true);
    QCOMPARE(image.pixelColor(body.center().toPoint()), QColor(Qt::red));
    tree.image = screen::Image{png(100, 60), 0, 0};
    image = paint::screenImage(tree);
    QCOMPARE(image.pixelColor(body.topLeft().toPoint() + QPoint(2, 2)), QColor(Qt::red));
    tree.image = screen::Image{png(1900, 1900), -1, -1};
    QCOMPARE(paint::screenImage(tree).pixelColor(body.center().toPoint()), QColor(Qt::red));
    tree.image.reset();
    tree.rows = {row("Anna"), row("Ben")};
    tree.rows[1].icon = png(20, 20);
    image = paint::screenImage(tree);
    const auto spot = QPoint(28, int(body.top()) + 53 + 26);
    QCOMPARE(image.pixelColor(spot), QColor(Qt::red));
    tree.rows[1].icon = "no image";
    QVERIFY(paint::screenImage(tree).pixelColor(spot) != QColor(Qt::red));
    tree.rows.clear();
    const QImage without = paint::screenImage(tree);
    for (const QByteArray& broken : {QByteArray(), QByteArray("no image"), png(50, 50).left(60)}) {
        tree.image = screen::Image{broken, -1, -1};
        QVERIFY(paint::screenImage(tree) != without);
    }
}

void TestPainting::lampsFlashAndKeysGoDown()
{
    const auto face = model::faceOf(model("8851"));
    QVERIFY(face);
    Tree tree = bare(model("8851"));
    tree.lamps = {{"Handset", screen::Lamp::RedFlashing}};
    const auto paintedWith = [&](const paint::PhoneLook& look) {
        QImage image(face->width, face->height, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paint::paintPhone(painter, *face, tree, look);
        return image;
    };
    const QImage rest = paintedWith({});
    paint::PhoneLook look;
    look.isFlashBright = false;
    QVERIFY(paintedWith(look) != rest);
    look = {};
    look.isHandsetUp = true;
    QVERIFY(paintedWith(look) != rest);
    for (const model::FaceKey& key : face->keys) {
        look = {};
        look.pressed = key.name;
        QVERIFY2(paintedWith(look) != rest, key.name);
        look.pressed.clear();
        look.focused = key.name;
        QVERIFY2(paintedWith(look) != rest, key.name);
    }
}

void TestPainting::everyPartOfATreeChangesThePicture()
{
    for (const char* number : {"6821", "7811", "7832", "7861", "8851"}) {
        const Tree tree = sampleScreens(model(number), "en").front();
        const QImage image = paint::screenImage(tree);
        const auto isOther = [&](auto change) {
            Tree changed = tree;
            change(changed);
            return paint::screenImage(changed) != image;
        };
        QVERIFY(isOther([](Tree& t) { t.time = "23:59"; }));
        QVERIFY(isOther([](Tree& t) { t.header = "Other"; }));
        QVERIFY(isOther([](Tree& t) { t.icons.pop_back(); }));
        QVERIFY(isOther([](Tree& t) { t.toast = "Stored"; }));
        QVERIFY(isOther([](Tree& t) { t.softKeys[1].isEnabled = false; }));
        QVERIFY(isOther([](Tree& t) { t.prompt = screen::Prompt{"Wait", 40, false}; }));
        QVERIFY(isOther([](Tree& t) { t.rows.back().text = "Other"; }));
        for (size_t i = 0; i < tree.lines.size(); ++i) {
            QVERIFY(isOther([i](Tree& t) { t.lines[i].label = "Other"; }));
            QVERIFY(isOther([i](Tree& t) { t.lines[i].missed = 7; }));
        }
    }
}

void TestPainting::phoneIsCrispAtAnyScale()
{
    const auto face = model::faceOf(model("7841"));
    QVERIFY(face);
    const Tree tree = sampleScreens(model("7841"), "ko").front();
    for (const double scale : {0.1, 0.37, 1.0, 2.5}) {
        const QImage image = paint::phoneImage(*face, tree, scale);
        QCOMPARE(image.size(), QSize(int(face->width * scale), int(face->height * scale)));
        const QPointF middle = QPointF(face->screen.x + face->screen.width / 2.0,
                                       face->screen.y + face->screen.height / 2.0) *
                               scale;
        QVERIFY(qGray(image.pixel(middle.toPoint())) > 100);
    }
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
