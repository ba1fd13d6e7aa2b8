#include "core/model/catalogue.h"
#include "core/model/face.h"
#include "core/screen/keys.h"

#include <QJsonArray>
#include <QTest>

using namespace vphone;
using namespace vphone::model;
using namespace Qt::StringLiterals;

class TestFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyHasItsPlace_data() { models(); }
    void everyKeyHasItsPlace();
    void nothingOverlapsOrLeavesTheBody_data() { models(); }
    void nothingOverlapsOrLeavesTheBody();
    void screenHasTheShapeOfItsPixels_data() { models(); }
    void screenHasTheShapeOfItsPixels();
    void lampsAreThoseOfTheTree_data() { models(); }
    void lampsAreThoseOfTheTree();
    void lineKeysStandWhereTheReferenceSays_data();
    void lineKeysStandWhereTheReferenceSays();
    void jsonHasWhatTheControlApiPromises();
    void brokenFileIsToldByMember_data();
    void brokenFileIsToldByMember();

private:
    void models();
    std::optional<Catalogue> m_catalogue;
};

namespace {

Face faceFor(const Model& model)
{
    auto face = faceOf(model);
    if (!face)
        qFatal("%s", explain(face.error()).constData());
    return *std::move(face);
}

} // namespace

void TestFace::initTestCase()
{
    auto catalogue = Catalogue::load();
    if (!catalogue)
        QFAIL(explain(catalogue.error()).constData());
    m_catalogue = *std::move(catalogue);
}

void TestFace::models()
{
    QTest::addColumn<const Model*>("model");
    for (const Model& model : m_catalogue->models())
        QTest::newRow(model.name.constData()) << &model;
}

void TestFace::everyKeyHasItsPlace()
{
    QFETCH(const Model*, model);
    const Face face = faceFor(*model);
    const std::vector<QByteArray> names = screen::keyNames(*model);
    for (const QByteArray& name : names)
        QVERIFY2(face.find(name) != nullptr, name);
    QCOMPARE(face.keys.size(), names.size());
}

void TestFace::nothingOverlapsOrLeavesTheBody()
{
    QFETCH(const Model*, model);
    const Face face = faceFor(*model);
    const Place whole{0, 0, face.width, face.height};
    QVERIFY(whole.contains(face.screen));
    for (const Art& art : face.body)
        QVERIFY2(whole.contains(art.place), art.tone);
    for (size_t i = 0; i < face.keys.size(); ++i) {
        const FaceKey& key = face.keys[i];
        QVERIFY2(whole.contains(key.place), key.name);
        QVERIFY2(!key.place.overlaps(face.screen), key.name);
        for (size_t j = i + 1; j < face.keys.size(); ++j)
            QVERIFY2(!key.place.overlaps(face.keys[j].place), key.name + face.keys[j].name);
    }
}

void TestFace::screenHasTheShapeOfItsPixels()
{
    QFETCH(const Model*, model);
    const Place screen = faceFor(*model).screen;
    const double across = double(screen.width) / model->screenWidth;
    const double down = double(screen.height) / model->screenHeight;
    QVERIFY2(qAbs(across - down) < 0.02 * across, "a pixel is not a square");
}

void TestFace::lampsAreThoseOfTheTree()
{
    QFETCH(const Model*, model);
    for (const FaceKey& key : faceFor(*model).keys) {
        if (key.name.startsWith("Line"))
            QCOMPARE(key.lamp, key.name);
        else if (key.name == "Hook")
            QCOMPARE(key.lamp, QByteArray("Handset"));
        else if (key.name == "Speaker" || key.name == "Mute" || key.name == "Headset")
            QCOMPARE(key.lamp, key.name);
        else
            QCOMPARE(key.lamp, QByteArray());
    }
}

// Source: reference models 2
void TestFace::lineKeysStandWhereTheReferenceSays_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    QTest::newRow("6821") << 2 << 0;
    QTest::newRow("6841") << 2 << 2;
    QTest::newRow("6851") << 2 << 2;
    QTest::newRow("6861") << 2 << 2;
    QTest::newRow("6871") << 3 << 3;
    QTest::newRow("7811") << 0 << 0;
    QTest::newRow("7821") << 2 << 0;
    QTest::newRow("7841") << 2 << 2;
    QTest::newRow("7861") << 0 << 16;
    QTest::newRow("7832") << 0 << 0;
    QTest::newRow("8811") << 5 << 5;
    QTest::newRow("8865") << 5 << 5;
    QTest::newRow("8832") << 0 << 0;
}

void TestFace::lineKeysStandWhereTheReferenceSays()
{
    QFETCH(int, left);
    QFETCH(int, right);
    const Face face = faceFor(*m_catalogue->find(QTest::currentDataTag()));
    int below = -1;
    for (int line = 1; line <= left + right; ++line) {
        const FaceKey* key = face.find("Line" + QByteArray::number(line));
        QVERIFY(key != nullptr);
        const bool isLeft = key->place.x < face.screen.x;
        QCOMPARE(isLeft, line <= left);
        if (line == left + 1)
            below = -1;
        QVERIFY2(key->place.y > below, "from top to bottom");
        below = key->place.y;
    }
    QVERIFY(face.find("Line" + QByteArray::number(left + right + 1)) == nullptr);
}

void TestFace::jsonHasWhatTheControlApiPromises()
{
    const Model* model = m_catalogue->find("8851");
    const Face face = faceFor(*model);
    const QJsonObject json = toJson(face, *model);
    QCOMPARE(json["model"_L1].toString(), u"CP-8851-3PCC"_s);
    QCOMPARE(json["width"_L1].toInt(), face.width);
    QCOMPARE(json["height"_L1].toInt(), face.height);
    QCOMPARE(json["screen"_L1]["width"_L1].toInt(), 800);
    QCOMPARE(json["keys"_L1].toArray().size(), qsizetype(face.keys.size()));
    const QJsonArray keys = json["keys"_L1].toArray();
    const auto line = std::ranges::find_if(
        keys, [](const QJsonValue& key) { return key["name"_L1].toString() == u"Line1"_s; });
    QVERIFY(line != keys.end());
    for (const char* member : {"label", "shape", "x", "y", "width", "height", "lamp"})
        QVERIFY2((*line).toObject().contains(QLatin1StringView(member)), member);
}

void TestFace::brokenFileIsToldByMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("member");
    const QByteArray begin = R"({"name":"a","width":9,"height":9,"screen":)";
    const QByteArray screen = R"({"x":0,"y":0,"width":1,"height":1})";
    QTest::newRow("no object") << QByteArray("[]") << QByteArray();
    QTest::newRow("no screen") << begin + R"(null,"body":[],"keys":[]})" << QByteArray("x");
    QTest::newRow("no keys") << begin + screen + R"(,"body":[]})" << QByteArray("keys");
    QTest::newRow("key without a name")
        << begin + screen + R"(,"body":[],"keys":[{"label":"1"}]})" << QByteArray("name");
    QTest::newRow("too wide") << QByteArray(R"({"name":"a","width":10001,"height":9})")
                              << QByteArray("width");
}

void TestFace::brokenFileIsToldByMember()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, member);
    const auto face = parseFace(json, "broken.json");
    QVERIFY(!face);
    QCOMPARE(face.error().member, member);
    QVERIFY(explain(face.error()).contains("broken.json"));
}

QTEST_GUILESS_MAIN(TestFace)
#include "tst_face.moc"
