#include "core/model/catalogue.h"

#include <QTest>

using namespace vphone;
using namespace vphone::model;

namespace {

const QByteArray wholeModel = R"({"name": "CP-8841-3PCC", "psn": "8841-3PCC", "series": "8800",
    "load_family": "sip88xx", "hardware_version": "2.0.1", "vid": "V15", "extensions": 10, "line_keys": 10,
    "expansion_units": 0, "wifi": false, "video": false, "headset_jack": true,
    "aux": true, "usb_ports": 0, "bluetooth": false, "screen_width": 800, "screen_height": 480,
    "screen_colour": "colour", "face": "desk-88"})";

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void modelsAreThoseOfTheReference_data();
    void modelsAreThoseOfTheReference();
    void thereAreSeventeenOrderedByName();
    void modelIsFoundByNameAndNumber_data();
    void modelIsFoundByNameAndNumber();
    void wholeFileIsRead();
    void brokenFileIsToldByMember_data();
    void brokenFileIsToldByMember();

private:
    std::optional<Catalogue> m_catalogue;
};

void TestCatalogue::initTestCase()
{
    auto catalogue = Catalogue::load();
    if (!catalogue)
        QFAIL(explain(catalogue.error()).constData());
    m_catalogue = *std::move(catalogue);
}

void TestCatalogue::modelsAreThoseOfTheReference_data()
{
    QTest::addColumn<QByteArray>("series");
    QTest::addColumn<QByteArray>("loadFamily");
    QTest::addColumn<int>("extensions");
    QTest::addColumn<int>("lineKeys");
    QTest::addColumn<int>("expansionUnits");
    QTest::addColumn<bool>("hasWifi");
    QTest::addColumn<bool>("hasVideo");
    // clang-format off
    //                             series              load                     ext lines units wifi video
    QTest::newRow("6821") << QByteArray("6800") << QByteArray("sip6821")    <<  2 <<  2 << 0 << false << false;
    QTest::newRow("6841") << QByteArray("6800") << QByteArray("sip68xx")    <<  4 <<  4 << 0 << false << false;
    QTest::newRow("6851") << QByteArray("6800") << QByteArray("sip68xx")    <<  4 <<  4 << 1 << false << false;
    QTest::newRow("6861") << QByteArray("6800") << QByteArray("sip68xx")    <<  4 <<  4 << 0 << true  << false;
    QTest::newRow("6871") << QByteArray("6800") << QByteArray("sip68xx")    <<  6 <<  6 << 0 << false << false;
    QTest::newRow("7811") << QByteArray("7800") << QByteArray("sip78xx")    <<  1 <<  0 << 0 << false << false;
    QTest::newRow("7821") << QByteArray("7800") << QByteArray("sip78xx")    <<  2 <<  2 << 0 << false << false;
    QTest::newRow("7832") << QByteArray("7832") << QByteArray("sip7832")    <<  1 <<  0 << 0 << false << false;
    QTest::newRow("7841") << QByteArray("7800") << QByteArray("sip78xx")    <<  4 <<  4 << 0 << false << false;
    QTest::newRow("7861") << QByteArray("7800") << QByteArray("sip78xx")    << 16 << 16 << 0 << false << false;
    QTest::newRow("8811") << QByteArray("8800") << QByteArray("sip88xx")    << 10 << 10 << 0 << false << false;
    QTest::newRow("8832") << QByteArray("8832") << QByteArray("sip8832")    <<  1 <<  0 << 0 << false << false;
    QTest::newRow("8841") << QByteArray("8800") << QByteArray("sip88xx")    << 10 << 10 << 0 << false << false;
    QTest::newRow("8845") << QByteArray("8800") << QByteArray("sip8845_65") << 10 << 10 << 0 << false << true;
    QTest::newRow("8851") << QByteArray("8800") << QByteArray("sip88xx")    << 10 << 10 << 2 << false << false;
    QTest::newRow("8861") << QByteArray("8800") << QByteArray("sip88xx")    << 10 << 10 << 3 << true  << false;
    QTest::newRow("8865") << QByteArray("8800") << QByteArray("sip8845_65") << 10 << 10 << 3 << true  << true;
    // clang-format on
}

void TestCatalogue::modelsAreThoseOfTheReference()
{
    QFETCH(QByteArray, series);
    QFETCH(QByteArray, loadFamily);
    QFETCH(int, extensions);
    QFETCH(int, lineKeys);
    QFETCH(int, expansionUnits);
    QFETCH(bool, hasWifi);
    QFETCH(bool, hasVideo);
    const QByteArray number = QTest::currentDataTag();
    const Model* model = m_catalogue->find(number);
    QVERIFY(model != nullptr);
    QCOMPARE(model->name, "CP-" + number + "-3PCC");
    QCOMPARE(model->psn, number + "-3PCC");
    QCOMPARE(model->number(), QByteArrayView(number));
    QCOMPARE(model->series, series);
    QCOMPARE(model->loadFamily, loadFamily);
    QCOMPARE(model->extensions, extensions);
    QCOMPARE(model->lineKeys, lineKeys);
    QCOMPARE(model->expansionUnits, expansionUnits);
    QCOMPARE(model->hasWifi, hasWifi);
    QCOMPARE(model->hasVideo, hasVideo);
    QVERIFY(model->screenWidth > model->screenHeight);
}

void TestCatalogue::thereAreSeventeenOrderedByName()
{
    const std::vector<Model>& models = m_catalogue->models();
    QCOMPARE(models.size(), size_t(17));
    for (size_t i = 1; i < models.size(); ++i)
        QVERIFY(models[i - 1].name < models[i].name);
}

void TestCatalogue::modelIsFoundByNameAndNumber_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("full name") << QByteArray("CP-8841-3PCC") << QByteArray("CP-8841-3PCC");
    QTest::newRow("lower case") << QByteArray("cp-8841-3pcc") << QByteArray("CP-8841-3PCC");
    QTest::newRow("number") << QByteArray("8841") << QByteArray("CP-8841-3PCC");
    QTest::newRow("unknown number") << QByteArray("8842") << QByteArray();
    QTest::newRow("part of a number") << QByteArray("884") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestCatalogue::modelIsFoundByNameAndNumber()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, found);
    const Model* model = m_catalogue->find(asked);
    QCOMPARE(model != nullptr ? model->name : QByteArray(), found);
}

void TestCatalogue::wholeFileIsRead()
{
    const auto model = Catalogue::parse(wholeModel, "whole.json");
    QVERIFY(model);
    QCOMPARE(model->hardwareVersion, QByteArray("2.0.1"));
    QCOMPARE(model->vid, QByteArray("V15"));
    QCOMPARE(model->screenWidth, 800);
    QCOMPARE(model->screenHeight, 480);
    QCOMPARE(model->screenColour, QByteArray("colour"));
}

void TestCatalogue::brokenFileIsToldByMember_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("member");
    const int missing = int(ModelError::MissingMember);
    const int outside = int(ModelError::OutOfRange);
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("") << int(ModelError::NotJson)
                              << QByteArray();
    QTest::newRow("no name") << QByteArray("\"name\"") << QByteArray("\"nome\"") << missing
                             << QByteArray("name");
    QTest::newRow("empty name") << QByteArray("\"CP-8841-3PCC\"") << QByteArray("\"\"") << outside
                                << QByteArray("name");
    QTest::newRow("unknown series")
        << QByteArray("\"8800\"") << QByteArray("\"8900\"") << outside << QByteArray("series");
    QTest::newRow("no extension") << QByteArray("\"extensions\": 10")
                                  << QByteArray("\"extensions\": 0") << outside
                                  << QByteArray("extensions");
    QTest::newRow("half an extension")
        << QByteArray("\"extensions\": 10") << QByteArray("\"extensions\": 1.5") << outside
        << QByteArray("extensions");
    QTest::newRow("extensions as text")
        << QByteArray("\"extensions\": 10") << QByteArray("\"extensions\": \"10\"") << missing
        << QByteArray("extensions");
    QTest::newRow("too many units")
        << QByteArray("\"expansion_units\": 0") << QByteArray("\"expansion_units\": 4") << outside
        << QByteArray("expansion_units");
    QTest::newRow("wifi as number") << QByteArray("\"wifi\": false") << QByteArray("\"wifi\": 0")
                                    << missing << QByteArray("wifi");
    QTest::newRow("too many USB ports")
        << QByteArray("\"usb_ports\": 0") << QByteArray("\"usb_ports\": 3") << outside
        << QByteArray("usb_ports");
    QTest::newRow("unknown colour") << QByteArray("\"colour\"") << QByteArray("\"pink\"") << outside
                                    << QByteArray("screen_colour");
    QTest::newRow("no face") << QByteArray("\"face\"") << QByteArray("\"mask\"") << missing
                             << QByteArray("face");
}

void TestCatalogue::brokenFileIsToldByMember()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QFETCH(int, error);
    QFETCH(QByteArray, member);
    QByteArray json = wholeModel;
    QVERIFY(json.contains(good));
    json.replace(good, bad);
    const auto model = Catalogue::parse(json, "broken.json");
    QVERIFY(!model);
    QCOMPARE(int(model.error().error), error);
    QCOMPARE(model.error().file, QByteArray("broken.json"));
    QCOMPARE(model.error().member, member);
    QVERIFY(explain(model.error()).contains("broken.json"));
    QVERIFY(explain(model.error()).contains(member));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
