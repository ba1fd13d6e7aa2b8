#include "tests/ui/samplescreens.h"
#include "ui/paint/screenpainter.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vphone;
using namespace vphone::test;

namespace {

/// Pixels of a reference across. Small, so that what rasterisers of fonts differ in goes under and
/// what stands on the screen does not.
constexpr int thumbWidth = 100;

/// Of 255, that a spot may be off. Without shades a stroke is a pixel wide, or two.
int levelsMax(const screen::Tree& tree)
{
    return tree.colour == "mono" ? 36 : 20;
}

QImage thumb(const QImage& image)
{
    const int factor = std::max(2, image.width() / thumbWidth);
    return image
        .scaled(image.width() / factor, image.height() / factor, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// Mean of three by three pixels around (x, y), of one channel.
int spot(const QImage& image, int x, int y, int shift)
{
    int sum = 0;
    int count = 0;
    for (int j = std::max(y - 1, 0); j <= std::min(y + 1, image.height() - 1); ++j) {
        for (int i = std::max(x - 1, 0); i <= std::min(x + 1, image.width() - 1); ++i) {
            sum += int(image.pixel(i, j) >> shift & 0xff);
            ++count;
        }
    }
    return sum / count;
}

/// The largest difference of a spot; 255 for images of different sizes.
int difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            for (const int shift : {0, 8, 16})
                most = std::max(most, std::abs(spot(one, x, y, shift) - spot(other, x, y, shift)));
        }
    }
    return most;
}

/// One below the other.
QImage stacked(const std::vector<QImage>& thumbs)
{
    const QSize size = thumbs.front().size();
    QImage all(size.width(), size.height() * int(thumbs.size()), QImage::Format_RGB32);
    QPainter painter(&all);
    for (size_t i = 0; i < thumbs.size(); ++i)
        painter.drawImage(0, int(i) * size.height(), thumbs[i]);
    return all;
}

bool isRegenerating()
{
    return qEnvironmentVariableIsSet("VPHONE_REGENERATE_IMAGES");
}

} // namespace

class TestScreenImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void screensLookAsTheyDid_data();
    void screensLookAsTheyDid();
    void missingRowIsSeen_data() { series(); }
    void missingRowIsSeen();
    void missingSoftKeyIsSeen_data() { series(); }
    void missingSoftKeyIsSeen();
    void otherRasterisingIsNot_data() { series(); }
    void otherRasterisingIsNot();

private:
    void series();
    std::optional<model::Catalogue> m_catalogue;
};

void TestScreenImages::initTestCase()
{
    auto catalogue = model::Catalogue::load();
    if (!catalogue)
        QFAIL(model::explain(catalogue.error()).constData());
    m_catalogue = *std::move(catalogue);
}

void TestScreenImages::series()
{
    QTest::addColumn<QByteArray>("number");
    for (const char* number : {"6821", "6871", "7811", "7832", "7841", "8811", "8832", "8851"})
        QTest::newRow(number) << QByteArray(number);
}

void TestScreenImages::screensLookAsTheyDid_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("language");
    const auto add = [](const QByteArray& number, const QByteArray& language) {
        QTest::newRow(number + '-' + language) << number << language;
    };
    for (const char* number : {"6871", "7811", "7832", "7861", "8811", "8832", "8845"})
        add(number, "en");
    for (const char* number : {"6821", "7841", "8851"}) {
        for (const char* language : sampleLanguages)
            add(number, language);
    }
}

// To make the references anew, when screens are meant to look otherwise:
// VPHONE_REGENERATE_IMAGES=1 build/release/bin/tst_screenimages
void TestScreenImages::screensLookAsTheyDid()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, language);
    const QString name = QString::fromUtf8(number + '-' + language + ".png");
    const QString path = QStringLiteral(VPHONE_TEST_DATA "/screens/") + name;
    const std::vector<screen::Tree> trees = sampleScreens(*m_catalogue->find(number), language);
    std::vector<QImage> thumbs;
    for (const screen::Tree& tree : trees)
        thumbs.push_back(thumb(paint::screenImage(tree)));
    if (isRegenerating())
        QVERIFY(stacked(thumbs).save(path));
    const QImage reference = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!reference.isNull(), "there is no reference");
    const QSize size = thumbs.front().size();
    for (size_t i = 0; i < trees.size(); ++i) {
        const QImage then = reference.copy(0, int(i) * size.height(), size.width(), size.height());
        const int levels = difference(then, thumbs[i]);
        if (levels <= levelsMax(trees[i]))
            continue;
        const QString seen =
            QDir::temp().filePath(u"vphone-"_s + QString::fromUtf8(trees[i].page) + u'-' + name);
        paint::screenImage(trees[i]).save(seen);
        QFAIL(qPrintable(QString::fromUtf8(trees[i].page) + u" is off by "_s +
                         QString::number(levels) + u" levels; it is in "_s + seen));
    }
}

void TestScreenImages::missingRowIsSeen()
{
    QFETCH(QByteArray, number);
    for (const screen::Tree& tree : sampleScreens(*m_catalogue->find(number), "en")) {
        const QImage whole = thumb(paint::screenImage(tree));
        for (size_t i = 0; i < tree.rows.size(); ++i) {
            screen::Tree less = tree;
            less.rows[i].text.clear();
            less.rows[i].value.clear();
            less.rows[i].number = 0;
            less.rows[i].kind = screen::RowKind::Item;
            const bool isShown = paint::screenImage(less) != paint::screenImage(tree);
            if (isShown)
                QVERIFY2(difference(whole, thumb(paint::screenImage(less))) > levelsMax(tree),
                         tree.page + ' ' + tree.rows[i].text);
        }
    }
}

void TestScreenImages::missingSoftKeyIsSeen()
{
    QFETCH(QByteArray, number);
    for (const screen::Tree& tree : sampleScreens(*m_catalogue->find(number), "en")) {
        const QImage whole = thumb(paint::screenImage(tree));
        for (size_t i = 0; i < tree.softKeys.size(); ++i) {
            screen::Tree less = tree;
            less.softKeys.erase(less.softKeys.begin() + qsizetype(i));
            QVERIFY2(difference(whole, thumb(paint::screenImage(less))) > levelsMax(tree),
                     tree.page + ' ' + tree.softKeys[i].label);
        }
    }
}

/// As another rasteriser would have it: painted twice as large and brought down.
void TestScreenImages::otherRasterisingIsNot()
{
    QFETCH(QByteArray, number);
    for (const screen::Tree& tree : sampleScreens(*m_catalogue->find(number), "en")) {
        const QImage large = paint::screenImage(tree, 2).scaled(
            tree.width, tree.height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const int levels = difference(thumb(paint::screenImage(tree)), thumb(large));
        QVERIFY2(levels <= levelsMax(tree), tree.page + ' ' + QByteArray::number(levels));
    }
}

QTEST_MAIN(TestScreenImages)
#include "tst_screenimages.moc"
