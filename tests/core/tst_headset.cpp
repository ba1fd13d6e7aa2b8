#include "core/headset/firmwarelist.h"
#include "core/headset/version.h"
#include "core/model/catalogue.h"

#include <QTest>

using namespace vphone;
using namespace vphone::headset;

class TestHeadset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreComparedByTheirNumbers_data();
    void versionsAreComparedByTheirNumbers();
    void connectionsHaveTheirNames();
    // shows C140
    void upgradeNeedsTheRightConnection_data();
    void upgradeNeedsTheRightConnection();
    void headsetNeedsItsSocket_data();
    void headsetNeedsItsSocket();
    void listIsRead();
    void modelComesBeforeItsSeries();
    void otherSchemaIsAReleaseWithoutImages();
    void brokenListIsToldByPlace_data();
    void brokenListIsToldByPlace();
};

void TestHeadset::versionsAreComparedByTheirNumbers_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("newer") << QByteArray("1-6-0-162") << QByteArray("1-5-1-10") << 1;
    QTest::newRow("older") << QByteArray("1-5-1-10") << QByteArray("1-6-0-162") << -1;
    QTest::newRow("same") << QByteArray("1-5-1-10") << QByteArray("1-5-1-10") << 0;
    QTest::newRow("as numbers, not as texts")
        << QByteArray("1-12-0-3") << QByteArray("1-9-0-3") << 1;
    QTest::newRow("dots and dashes alike") << QByteArray("1.6") << QByteArray("1-6") << 0;
    QTest::newRow("missing is 0") << QByteArray("1-6") << QByteArray("1-6-0-0") << 0;
    QTest::newRow("nothing is the oldest") << QByteArray() << QByteArray("0-0-1") << -1;
    QTest::newRow("words count as 0") << QByteArray("1-x-2") << QByteArray("1-0-2") << 0;
    QTest::newRow("too large") << QByteArray("99999999999999999999") << QByteArray("4294967295")
                               << 0;
}

void TestHeadset::versionsAreComparedByTheirNumbers()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(int, order);
    const auto compared = compareVersions(left, right);
    QCOMPARE(compared > 0 ? 1 : compared < 0 ? -1 : 0, order);
}

void TestHeadset::connectionsHaveTheirNames()
{
    for (const auto connection :
         {Connection::Usb, Connection::YCable, Connection::Rj9, Connection::Bluetooth})
        QCOMPARE(connectionNamed(nameOf(connection)), std::optional(connection));
    QVERIFY(!connectionNamed("USB"));
}

void TestHeadset::upgradeNeedsTheRightConnection_data()
{
    QTest::addColumn<QByteArray>("series");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("520 by USB") << QByteArray("520") << QByteArray("usb") << true;
    QTest::newRow("520 by Y-cable") << QByteArray("520") << QByteArray("ycable") << false;
    QTest::newRow("560 by USB") << QByteArray("560") << QByteArray("usb") << true;
    QTest::newRow("560 by Y-cable") << QByteArray("560") << QByteArray("ycable") << true;
    QTest::newRow("560 by RJ-9") << QByteArray("560") << QByteArray("rj9") << false;
    QTest::newRow("700 by USB") << QByteArray("700") << QByteArray("usb") << true;
    QTest::newRow("700 by Bluetooth") << QByteArray("700") << QByteArray("bluetooth") << false;
    QTest::newRow("another series") << QByteArray("320") << QByteArray("usb") << false;
}

void TestHeadset::upgradeNeedsTheRightConnection()
{
    QFETCH(QByteArray, series);
    QFETCH(QByteArray, connection);
    QFETCH(bool, isGood);
    Headset headset;
    headset.series = series;
    headset.connection = *connectionNamed(connection);
    QCOMPARE(isUpgradable(headset), isGood);
}

void TestHeadset::headsetNeedsItsSocket_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("USB of an 8851") << QByteArray("8851") << QByteArray("usb") << QByteArray();
    QTest::newRow("no USB of an 8841")
        << QByteArray("8841") << QByteArray("usb") << QByteArray("USB");
    QTest::newRow("Y-cable of an 8841")
        << QByteArray("8841") << QByteArray("ycable") << QByteArray();
    QTest::newRow("no AUX of a 6841")
        << QByteArray("6841") << QByteArray("ycable") << QByteArray("AUX");
    QTest::newRow("nothing of a 7811")
        << QByteArray("7811") << QByteArray("rj9") << QByteArray("RJ-9");
    QTest::newRow("Bluetooth of an 8845")
        << QByteArray("8845") << QByteArray("bluetooth") << QByteArray();
    QTest::newRow("none of a 7841")
        << QByteArray("7841") << QByteArray("bluetooth") << QByteArray("Bluetooth");
    QTest::newRow("conference") << QByteArray("8832") << QByteArray("usb") << QByteArray("USB");
}

void TestHeadset::headsetNeedsItsSocket()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, lacks);
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    Headset headset;
    headset.connection = *connectionNamed(connection);
    const auto fits = canPlugInto(headset, *catalogue->find(model));
    QCOMPARE(bool(fits), lacks.isEmpty());
    if (!fits)
        QVERIFY2(fits.error().contains(lacks), fits.error().constData());
}

void TestHeadset::listIsRead()
{
    const auto list = readFirmwareList(R"(<?xml version="1.0"?>
<CiscoHeadsetFirmware release="1-6-0-162">
  <Headset series="560" model="HS-562" version="1-6-0-162" file="560/hs560.bin" size="123456" sha256="ABCD"/>
  <Unknown/>
  <Headset series="520" version="1-5-1-10" file="520/hs520.bin"/>
</CiscoHeadsetFirmware>)",
                                       "/prov/headset/1-6-0-162/ciscoheadsetfirmware.xml");
    QVERIFY(list);
    QCOMPARE(list->release, QByteArray("1-6-0-162"));
    QCOMPARE(list->images.size(), size_t(2));
    QCOMPARE(list->images[0].file, QByteArray("560/hs560.bin"));
    QCOMPARE(list->images[0].size, qint64(123456));
    QCOMPARE(list->images[0].sha256, QByteArray("abcd"));
    QCOMPARE(list->images[1].size, qint64(-1));
}

void TestHeadset::modelComesBeforeItsSeries()
{
    const auto list = readFirmwareList(
        "<CiscoHeadsetFirmware><Headset series='560' version='1'/>"
        "<Headset series='560' model='HS-562' version='2'/></CiscoHeadsetFirmware>",
        "/x.xml");
    QVERIFY(list);
    Headset headset;
    headset.series = "560";
    QCOMPARE(list->find(headset)->version, QByteArray("1"));
    headset.model = "HS-562";
    QCOMPARE(list->find(headset)->version, QByteArray("2"));
    headset.model = "HS-561";
    QCOMPARE(list->find(headset)->version, QByteArray("1"));
    headset.series = "700";
    QVERIFY(list->find(headset) == nullptr);
}

void TestHeadset::otherSchemaIsAReleaseWithoutImages()
{
    const auto list =
        readFirmwareList("<catalog><item/></catalog>", "/prov/headset/1-6-0-162/list.xml");
    QVERIFY(list);
    QCOMPARE(list->release, QByteArray("1-6-0-162"));
    QVERIFY(list->images.empty());
    QCOMPARE(readFirmwareList("<catalog/>", "/prov/list.xml")->release, QByteArray());
}

void TestHeadset::brokenListIsToldByPlace_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("says");
    const QByteArray begin = "<CiscoHeadsetFirmware>\n";
    QTest::newRow("empty") << QByteArray() << QByteArray("line 1");
    QTest::newRow("no XML") << QByteArray("hello") << QByteArray("line 1");
    QTest::newRow("cut off") << begin + "<Headset series='560'" << QByteArray("line 2");
    QTest::newRow("no version") << begin + "<Headset series='560'/></CiscoHeadsetFirmware>"
                                << QByteArray(
                                       "line 2, column 1: a headset needs series and version");
    QTest::newRow("no series") << begin + "<Headset version='1'/></CiscoHeadsetFirmware>"
                               << QByteArray("a headset needs series and version");
    QTest::newRow("not UTF-8") << begin + "\xff</CiscoHeadsetFirmware>" << QByteArray("line 2");
    QTest::newRow("too many") << begin +
                                     QByteArray("<Headset series='1' version='1'/>")
                                         .repeated(qsizetype(listEntriesMax) + 1) +
                                     "</CiscoHeadsetFirmware>"
                              << QByteArray("at most 200");
    QTest::newRow("too long") << QByteArray(listBytesMax + 1, ' ') << QByteArray("longer than");
}

void TestHeadset::brokenListIsToldByPlace()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, says);
    const auto list = readFirmwareList(xml, "/x.xml");
    QVERIFY(!list);
    QVERIFY2(list.error().contains(says), list.error().constData());
}

QTEST_GUILESS_MAIN(TestHeadset)
#include "tst_headset.moc"
