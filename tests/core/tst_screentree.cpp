#include "core/model/catalogue.h"
#include "core/screen/keys.h"
#include "core/screen/tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vphone;
using namespace vphone::screen;

namespace {

/// With something in every place.
Tree fullTree()
{
    Tree tree;
    tree.page = "device_admin.profile_rule";
    tree.title = "Profielregel";
    tree.width = 800;
    tree.height = 480;
    tree.colour = "colour";
    tree.language = "nl";
    tree.header = "Front desk";
    tree.time = "10:05";
    tree.date = "20/11/26";
    tree.rows = {
        {"profile_rule.text", "Profielregel", "tftp://x/y", true, true, RowKind::Field, 1, {}},
        {"other", "\xed\x95\x9c\xea\xb5\xad", "", false, false, RowKind::Menu, 0, "\x89PNG icon"}};
    tree.input = Input{"tftp://x/y", "abc", false, 10};
    tree.softKeys = {{1, "resync", "Resync", true}, {4, "back", "Terug", false}};
    tree.lines = {{1, "1001", Lamp::AmberFlashing, "ringing", 3}};
    tree.lamps = {{"Speaker", Lamp::Green}};
    tree.icons = {"dnd", "lock"};
    tree.prompt = Prompt{"Wait", 40, true};
    tree.toast = "Saved";
    tree.image = Image{"\x89PNG\x01", 3, -1};
    tree.isOn = true;
    tree.isLocked = true;
    tree.isDimmed = true;
    return tree;
}

} // namespace

class TestScreenTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contractsMembersAreThere();
    void whatIsNotThereIsNull();
    void treeComesBackFromItsJson();
    void wrongJsonIsToldByMember_data();
    void wrongJsonIsToldByMember();
    void keysHaveTheirNames_data();
    void keysHaveTheirNames();
    void eachNameIsItsOwnKey();
    void modelsHaveTheirKeys_data();
    void modelsHaveTheirKeys();
};

void TestScreenTree::contractsMembersAreThere()
{
    const QJsonObject json = toJson(fullTree());
    QCOMPARE(json["size"_L1].toArray(), (QJsonArray{800, 480}));
    QCOMPARE(json["rows"_L1][0]["id"_L1].toString(), u"profile_rule.text"_s);
    QCOMPARE(json["rows"_L1][0]["focused"_L1].toBool(), true);
    QCOMPARE(json["rows"_L1][1]["enabled"_L1].toBool(true), false);
    QCOMPARE(json["input"_L1]["text"_L1].toString(), u"tftp://x/y"_s);
    QCOMPARE(json["input"_L1]["masked"_L1].toBool(true), false);
    QCOMPARE(json["softkeys"_L1][1]["slot"_L1].toInt(), 4);
    QCOMPARE(json["lines"_L1][0]["lamp"_L1].toString(), u"amber-flashing"_s);
    QCOMPARE(json["icons"_L1].toArray(), (QJsonArray{u"dnd"_s, u"lock"_s}));
    QCOMPARE(json["prompt"_L1]["text"_L1].toString(), u"Wait"_s);
    QCOMPARE(json["toast"_L1].toString(), u"Saved"_s);
}

void TestScreenTree::whatIsNotThereIsNull()
{
    Tree tree;
    tree.width = 384;
    tree.height = 106;
    const QJsonObject json = toJson(tree);
    for (const auto name : {"input"_L1, "prompt"_L1, "toast"_L1})
        QVERIFY2(json.contains(name) && json[name].isNull(), name.data());
    QVERIFY(!json.contains("image"_L1));
}

void TestScreenTree::treeComesBackFromItsJson()
{
    const QByteArray text = QJsonDocument(toJson(fullTree())).toJson();
    const auto back = treeFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back);
    QCOMPARE(QJsonDocument(toJson(*back)).toJson(), text);
    QCOMPARE(back->image->png, fullTree().image->png);
    QCOMPARE(back->rows[1].text, fullTree().rows[1].text);
}

void TestScreenTree::wrongJsonIsToldByMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no size") << u"size"_s << QJsonValue();
    QTest::newRow("half a size") << u"size"_s << QJsonValue(QJsonArray{800});
    QTest::newRow("empty screen") << u"size"_s << QJsonValue(QJsonArray{800, 0});
    QTest::newRow("unknown lamp") << u"lines"_s
                                  << QJsonValue(QJsonArray{QJsonObject{{u"lamp"_s, u"pink"_s}}});
    QTest::newRow("unknown LED") << u"leds"_s
                                 << QJsonValue(QJsonArray{QJsonObject{{u"lamp"_s, u"pink"_s}}});
}

void TestScreenTree::wrongJsonIsToldByMember()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(fullTree());
    json[member] = value;
    const auto back = treeFromJson(json);
    QVERIFY(!back);
    QVERIFY2(back.error().contains('"' + member.toUtf8() + '"'), back.error().constData());
}

void TestScreenTree::keysHaveTheirNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* name, const char* told) {
        QTest::newRow(*name == '\0' ? "empty" : name) << QByteArray(name) << QByteArray(told);
    };
    row("5", "KeyPad5");
    row("KeyPad0", "KeyPad0");
    row("*", "KeyPadStar");
    row("#", "KeyPadPound");
    row("Softkey2", "Soft2");
    row("softkey4", "Soft4");
    row("Soft1", "Soft1");
    row("Line12", "Line12");
    row("NavDown", "NavDwn");
    row("NavDwn", "NavDwn");
    row("Select", "NavSelect");
    row("Applications", "Applications");
    row("Settings", "Applications");
    row("Contacts", "Directories");
    row("Back", "NavBack");
    row("Release", "Release");
    row("Hook", "Hook");
    row("F1", "Help");
    for (const char* none : {"", "KeyPad", "KeyPad10", "KeyPad05", "Soft5", "Soft0", "Line0",
                             "Line121", "Line001", "Enter", "10", "KeyPad-1"})
        row(none, "");
}

void TestScreenTree::keysHaveTheirNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, told);
    const auto key = keyNamed(name);
    QCOMPARE(key ? nameOf(*key) : QByteArray(), told);
}

void TestScreenTree::eachNameIsItsOwnKey()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    for (const char* number : {"7811", "8832", "8865"}) {
        for (const QByteArray& name : keyNames(*catalogue->find(number))) {
            const auto key = keyNamed(name);
            QVERIFY2(key && nameOf(*key) == name, name.constData());
        }
    }
}

void TestScreenTree::modelsHaveTheirKeys_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("has");
    QTest::addColumn<QByteArray>("hasNot");
    QTest::newRow("7811") << QByteArray("7811") << QByteArray("Applications Contacts 1 Soft4 Mute")
                          << QByteArray("Headset Line1 NavLeft");
    QTest::newRow("7861") << QByteArray("7861") << QByteArray("Headset Line16 Back")
                          << QByteArray("Line17 NavRight");
    QTest::newRow("8841") << QByteArray("8841") << QByteArray("NavLeft Line10 Release Hook")
                          << QByteArray("Line11");
    QTest::newRow("8865 with units") << QByteArray("8865") << QByteArray("Line120") << QByteArray();
    QTest::newRow("8832") << QByteArray("8832") << QByteArray("Settings Mute VolUp Hook")
                          << QByteArray("Line1 Headset Contacts Transfer Speaker");
}

void TestScreenTree::modelsHaveTheirKeys()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, has);
    QFETCH(QByteArray, hasNot);
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    const model::Model* found = catalogue->find(model);
    for (const QByteArray& name : has.split(' '))
        QVERIFY2(hasKey(*found, *keyNamed(name)), name.constData());
    if (hasNot.isEmpty())
        return;
    for (const QByteArray& name : hasNot.split(' '))
        QVERIFY2(!hasKey(*found, *keyNamed(name)), name.constData());
}

QTEST_GUILESS_MAIN(TestScreenTree)
#include "tst_screentree.moc"
