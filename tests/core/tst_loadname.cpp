#include "core/model/catalogue.h"
#include "core/upgrade/loadname.h"
#include "core/upgrade/manifest.h"

#include <QTest>

using namespace vphone;
using namespace vphone::upgrade;

/// Load names and manifests of reference upgrade 2.
class TestLoadname : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheReference_data();
    void examplesOfTheReference();
    void whatIsNoLoadName_data();
    void whatIsNoLoadName();
    void pathsEndInALoad_data();
    void pathsEndInALoad();
    void spellingsOfOneLoadAreEqual();
    void loadsFitTheirFamily();
    void everyModelHasAFamilyThatParses();
    void olderThanTheLimit_data();
    void olderThanTheLimit();
    void manifests_data();
    void manifests();
    void tooManyFilesAreAnError();
    void filesLieBesideTheirLoad();
};

void TestLoadname::examplesOfTheReference_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<int>("build");
    const auto row = [](const char* text, const char* family, const char* numbers,
                        const char* release, int build) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(family) << QByteArray(numbers)
                            << QByteArray(release) << build;
    };
    row("sip68xx.11-3-2MPP0001-609.loads", "sip68xx", "11.3.2", "MPP0001", 609);
    row("sip6821.12-0-7MPP0501-123.loads", "sip6821", "12.0.7", "MPP0501", 123);
    row("sip78xx.11-2-3MPP-398.loads", "sip78xx", "11.2.3", "MPP", 398);
    row("sip7832.11-3-1MSR2-6.loads", "sip7832", "11.3.1", "MSR2", 6);
    // shows C103
    row("sip88xx.11-2-3MSR1-1.loads", "sip88xx", "11.2.3", "MSR1", 1);
    row("sip8845_65.12-0-4MPP0101-205.loads", "sip8845_65", "12.0.4", "MPP0101", 205);
    row("sip8832.12-0-7MPP0201-66.loads", "sip8832", "12.0.7", "MPP0201", 66);
    row("sip68xx.12.0.1MPP0001.245.loads", "sip68xx", "12.0.1", "MPP0001", 245);
    row("sip68xx.11-3-7MPP0001.272", "sip68xx", "11.3.7", "MPP0001", 272);
    row("sip78xx.14-1-1MN-366.loads", "sip78xx", "14.1.1", "MN", 366);
    row("sip88xx.12-0-1MPP0001-245dev.loads", "sip88xx", "12.0.1", "MPP0001", 245);
}

void TestLoadname::examplesOfTheReference()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, numbers);
    QFETCH(QByteArray, release);
    QFETCH(int, build);
    const auto load = parseLoadName(text);
    QVERIFY(load);
    QCOMPARE(load->family, family);
    QCOMPARE(QByteArray::number(load->majorNumber) + '.' + QByteArray::number(load->minorNumber) +
                 '.' + QByteArray::number(load->microNumber),
             numbers);
    QCOMPARE(load->release, release);
    QCOMPARE(int(load->build), build);
    QCOMPARE(load->isDev, text.contains("dev"));
    QVERIFY(!load->text.endsWith(".loads"));
    QCOMPARE(parseLoadName(load->toText()), load);
}

void TestLoadname::whatIsNoLoadName_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", ".loads", "firmware.loads", "sip99xx.11-3-2MPP0001-609.loads",
          "sip88xx.11-3-2MPP0001.loads", "sip88xx.11-3MPP0001-609.loads",
          "sip88xx.11-3-2mpp0001-609.loads", "xsip88xx.11-3-2MPP0001-609.loads",
          "sip88xx.11-3-2MPP0001-609.loads.loads", "sip88xx.99999999999-3-2MPP0001-609",
          "sip78xx.TLexE2M-11-2-3C-4.loads"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("line end") << QByteArray("sip88xx.11-3-2MPP0001-609.loads\n");
    QTest::newRow("long") << "sip88xx.11-3-2M" + QByteArray(2000, 'P') + "-609.loads";
}

void TestLoadname::whatIsNoLoadName()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseLoadName(text));
}

void TestLoadname::pathsEndInALoad_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("load");
    const QByteArray load = "sip88xx.11-2-3MSR1-1";
    QTest::newRow("bare") << "/" + load + ".loads" << load;
    QTest::newRow("folder") << "/image/" + load + ".loads" << load;
    QTest::newRow("query") << "/image/" + load + ".loads?a=/b" << load;
    QTest::newRow("no suffix") << "/image/" + load << QByteArray();
    QTest::newRow("other name") << QByteArray("/r.loads") << QByteArray();
    QTest::newRow("folder only") << "/" + load + ".loads/" << QByteArray();
}

void TestLoadname::pathsEndInALoad()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, load);
    const auto found = loadOfPath(path);
    QCOMPARE(found ? found->text : QByteArray(), load);
}

void TestLoadname::spellingsOfOneLoadAreEqual()
{
    const auto dashes = parseLoadName("sip68xx.12-0-1MPP0001-245.loads");
    const auto dots = parseLoadName("sip68xx.12.0.1MPP0001.245");
    QCOMPARE(dots, dashes);
    QCOMPARE(dots->toText(), QByteArray("sip68xx.12-0-1MPP0001-245"));
    QVERIFY(dashes != parseLoadName("sip68xx.12-0-1MPP0001-246"));
    QVERIFY(dashes != parseLoadName("sip88xx.12-0-1MPP0001-245"));
}

void TestLoadname::loadsFitTheirFamily()
{
    const auto catalogue = *model::Catalogue::load();
    const auto load = *parseLoadName("sip88xx.11-2-3MSR1-1");
    QVERIFY(fits(load, *catalogue.find("CP-8841-3PCC")));
    QVERIFY(!fits(load, *catalogue.find("CP-7841-3PCC")));
    QVERIFY(!fits(load, *catalogue.find("CP-8845-3PCC")));
}

void TestLoadname::everyModelHasAFamilyThatParses()
{
    const auto catalogue = *model::Catalogue::load();
    for (const model::Model& model : catalogue.models()) {
        const auto load = parseLoadName(model.loadFamily + ".11-3-2MPP0001-609.loads");
        QVERIFY2(load, model.name);
        QVERIFY2(fits(*load, model), model.name);
    }
}

void TestLoadname::olderThanTheLimit_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("the load itself") << QByteArray("11-3-2MPP0001-609") << false;
    QTest::newRow("newer build") << QByteArray("sip88xx.11-3-2MPP0001-610") << true;
    QTest::newRow("newer release") << QByteArray("12-0-1MPP0001-245") << true;
    QTest::newRow("older release") << QByteArray("11-2-3MSR1-1") << false;
    QTest::newRow("other family") << QByteArray("sip78xx.12-0-1MPP0001-245.loads") << true;
    QTest::newRow("as people say it") << QByteArray("12.0.1") << true;
    QTest::newRow("as people say it, older") << QByteArray("11.3.1") << false;
    QTest::newRow("no version") << QByteArray("newest") << false;
}

void TestLoadname::olderThanTheLimit()
{
    QFETCH(QByteArray, limit);
    QFETCH(bool, isOlder);
    QCOMPARE(isOlderThan(*parseLoadName("sip88xx.11-3-2MPP0001-609"), limit), isOlder);
}

void TestLoadname::manifests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QByteArray>("load");
    const QList<QByteArray> none;
    QTest::newRow("image") << QByteArray("\x7f"
                                         "ELF\0\1",
                                         6)
                           << none << QByteArray();
    QTest::newRow("text") << QByteArray("any text\nover lines.txt\n") << none << QByteArray();
    QTest::newRow("one word") << QByteArray("firmware\n") << none << QByteArray();
    QTest::newRow("number") << QByteArray("11.3") << none << QByteArray();
    QTest::newRow("files") << QByteArray("# parts\r\nkernel.sbn\r\n\r\nrootfs_2.sbn")
                           << QList<QByteArray>{"kernel.sbn", "rootfs_2.sbn"} << QByteArray();
    QTest::newRow("load") << QByteArray("sip88xx.12-0-1MPP0001-245.loads\nkernel.sbn\n")
                          << QList<QByteArray>{"kernel.sbn"}
                          << QByteArray("sip88xx.12-0-1MPP0001-245");
    QTest::newRow("other folder") << QByteArray("../kernel.sbn") << none << QByteArray();
    QTest::newRow("absolute") << QByteArray("/kernel.sbn") << none << QByteArray();
    QTest::newRow("hidden") << QByteArray(".kernel.sbn") << none << QByteArray();
    QTest::newRow("too long") << QByteArray("kernel.sbn\n") + QByteArray(manifestBytesMax, '\n')
                              << none << QByteArray();
}

void TestLoadname::manifests()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<QByteArray>, files);
    QFETCH(QByteArray, load);
    const auto manifest = readManifest(body);
    QVERIFY(manifest);
    QCOMPARE(QList<QByteArray>(manifest->files.begin(), manifest->files.end()), files);
    QCOMPARE(manifest->load ? manifest->load->text : QByteArray(), load);
}

void TestLoadname::tooManyFilesAreAnError()
{
    QByteArray body;
    for (size_t i = 0; i < manifestFilesMax; ++i)
        body += "part" + QByteArray::number(quint64(i)) + ".sbn\n";
    QCOMPARE(readManifest(body)->files.size(), manifestFilesMax);
    QVERIFY(!readManifest(body + "more.sbn"));
}

void TestLoadname::filesLieBesideTheirLoad()
{
    const auto url = *rule::parseUrl("http://a:8080/image/x/sip88xx.12-0-1MPP0001-245.loads?a=/b");
    QCOMPARE(besideLoad(url, "k.sbn").toText(), QByteArray("http://a:8080/image/x/k.sbn"));
}

QTEST_GUILESS_MAIN(TestLoadname)
#include "tst_loadname.moc"
