#include "core/model/catalogue.h"
#include "core/services/object.h"
#include "core/services/picture.h"

#include <QTest>

#include <zlib.h>

using namespace vphone;
using namespace vphone::services;
using Limits = ObjectLimits;

namespace {

const model::Model& model(QByteArrayView name = "8841")
{
    static const model::Catalogue catalogue = *model::Catalogue::load();
    return *catalogue.find(name.toByteArray());
}

Result<Object, DocumentProblem> read(const QByteArray& text, bool isStrict = false)
{
    return readObject(text, model(), isStrict);
}

Object good(const QByteArray& text)
{
    auto object = read(text);
    if (!object)
        qFatal("%s", object.error().message.constData());
    return *std::move(object);
}

QByteArray menuOf(qsizetype items)
{
    return "<CiscoIPPhoneMenu>" +
           QByteArray("<MenuItem><Name>A</Name><URL>http://h/a</URL></MenuItem>").repeated(items) +
           "</CiscoIPPhoneMenu>";
}

QByteArray inputWith(const QByteArray& flags)
{
    return "<CiscoIPPhoneInput><URL>http://h/do</URL><InputItem><DisplayName>Code</DisplayName>"
           "<QueryStringParam>c</QueryStringParam><DefaultValue/><InputFlags>" +
           flags + "</InputFlags></InputItem></CiscoIPPhoneInput>";
}

QByteArray imageOf(int width, int height, int depth, const QByteArray& data)
{
    return "<CiscoIPPhoneImage><LocationX>3</LocationX><LocationY>-1</LocationY><Width>" +
           QByteArray::number(width) + "</Width><Height>" + QByteArray::number(height) +
           "</Height><Depth>" + QByteArray::number(depth) + "</Depth><Data>" + data +
           "</Data></CiscoIPPhoneImage>";
}

} // namespace

Q_DECLARE_METATYPE(vphone::services::ObjectField::Entry)

class TestObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsKnownByItsRoot_data();
    void eachKindIsKnownByItsRoot();
    void textIsRead();
    void menuIsRead();
    void inputIsRead();
    void inputFlagsSayWhatMayBeTyped_data();
    void inputFlagsSayWhatMayBeTyped();
    void directoryIsRead();
    void softKeysStandByPosition();
    void executeObjectHasItsItems();
    void longTextIsCut();
    void brokenObjectSaysWhere_data();
    void brokenObjectSaysWhere();
    void limitsHold_data();
    void limitsHold();
    void shownObjectIsToldFromOthers_data();
    void shownObjectIsToldFromOthers();
    void packedPixelsBecomePng();
    void pictureIsKnownByItsBytes_data();
    void pictureIsKnownByItsBytes();
};

void TestObjects::eachKindIsKnownByItsRoot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    // clang-format off
    QTest::newRow("text") << QByteArray("<CiscoIPPhoneText/>") << int(ObjectKind::Text);
    QTest::newRow("menu") << QByteArray("<CiscoIPPhoneMenu/>") << int(ObjectKind::Menu);
    QTest::newRow("icons") << QByteArray("<CiscoIPPhoneIconMenu/>") << int(ObjectKind::IconMenu);
    QTest::newRow("icon files") << QByteArray("<CiscoIPPhoneIconFileMenu/>") << int(ObjectKind::IconFileMenu);
    QTest::newRow("file menu") << QByteArray("<CiscoIPPhoneFileMenu/>") << int(ObjectKind::IconFileMenu);
    QTest::newRow("input") << inputWith("N") << int(ObjectKind::Input);
    QTest::newRow("directory") << QByteArray("<CiscoIPPhoneDirectory/>") << int(ObjectKind::Directory);
    QTest::newRow("image") << imageOf(4, 1, 2, "2D") << int(ObjectKind::Image);
    QTest::newRow("image file") << QByteArray("<CiscoIPPhoneImageFile><URL>http://h/x.png</URL></CiscoIPPhoneImageFile>") << int(ObjectKind::ImageFile);
    QTest::newRow("graphic menu") << imageOf(4, 1, 2, "2D").replace("Image>", "GraphicMenu>") << int(ObjectKind::GraphicMenu);
    QTest::newRow("graphic file menu") << QByteArray("<CiscoIPPhoneGraphicFileMenu><URL>http://h/x.png</URL></CiscoIPPhoneGraphicFileMenu>") << int(ObjectKind::GraphicFileMenu);
    QTest::newRow("status") << QByteArray("<CiscoIPPhoneStatus/>") << int(ObjectKind::Status);
    QTest::newRow("status file") << QByteArray("<CiscoIPPhoneStatusFile/>") << int(ObjectKind::StatusFile);
    QTest::newRow("execute") << QByteArray("<CiscoIPPhoneExecute><ExecuteItem URL=\"Key:Info\"/></CiscoIPPhoneExecute>") << int(ObjectKind::Execute);
    QTest::newRow("execute of the model") << QByteArray("<CP-8841-3PCCExecute><ExecuteItem URL=Key:Info/></CP-8841-3PCCExecute>") << int(ObjectKind::Execute);
    QTest::newRow("response") << QByteArray("<CiscoIPPhoneResponse/>") << int(ObjectKind::Response);
    QTest::newRow("error") << QByteArray("<CiscoIPPhoneError Number=\"4\"/>") << int(ObjectKind::Error);
    // clang-format on
}

void TestObjects::eachKindIsKnownByItsRoot()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    const auto object = read(text);
    QVERIFY2(object, object ? "" : object.error().message.constData());
    QCOMPARE(int(object->kind), kind);
}

void TestObjects::textIsRead()
{
    const Object object = good("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<CiscoIPPhoneText>"
                               "<Title> A\n title </Title><Prompt>P &amp; Q</Prompt>"
                               "<Text>one\r\ntwo<![CDATA[ <3>]]></Text></CiscoIPPhoneText>");
    QCOMPARE(object.title, QByteArray("A title"));
    QCOMPARE(object.prompt, QByteArray("P & Q"));
    QCOMPARE(object.text, QByteArray("one\ntwo <3>"));
    QVERIFY(!object.isTextCut);
}

void TestObjects::menuIsRead()
{
    const Object object =
        good("<CiscoIPPhoneIconMenu><MenuItem><Name>Weather</Name><URL>w.xml</URL>"
             "<IconIndex>1</IconIndex></MenuItem><MenuItem><URL>Dial:1</URL></MenuItem>"
             "<IconItem><Index>1</Index><Width>4</Width><Height>1</Height><Depth>2</Depth>"
             "<Data>2D</Data></IconItem></CiscoIPPhoneIconMenu>");
    QCOMPARE(object.items.size(), size_t(2));
    QCOMPARE(object.items[0].name, QByteArray("Weather"));
    QCOMPARE(object.items[0].url, QByteArray("w.xml"));
    QCOMPARE(object.items[0].iconIndex, 1);
    QCOMPARE(object.items[1].name, QByteArray("Dial:1"));
    QCOMPARE(object.items[1].iconIndex, -1);
    QCOMPARE(object.icons.size(), size_t(1));
    QCOMPARE(object.icons[0].image.width, 4);
}

void TestObjects::inputIsRead()
{
    const Object object = good(inputWith("N"));
    QCOMPARE(object.url, QByteArray("http://h/do"));
    QCOMPARE(object.fields.size(), size_t(1));
    QCOMPARE(object.fields[0].label, QByteArray("Code"));
    QCOMPARE(object.fields[0].parameter, QByteArray("c"));
    QCOMPARE(object.fields[0].value, QByteArray());
}

void TestObjects::inputFlagsSayWhatMayBeTyped_data()
{
    using Entry = ObjectField::Entry;
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<bool>("isPassword");
    QTest::newRow("none") << QByteArray() << Entry::Ascii << false;
    QTest::newRow("A") << QByteArray("A") << Entry::Ascii << false;
    QTest::newRow("T") << QByteArray("T") << Entry::Telephone << false;
    QTest::newRow("N") << QByteArray("N") << Entry::Numeric << false;
    QTest::newRow("E") << QByteArray("E") << Entry::Equation << false;
    QTest::newRow("U") << QByteArray("U") << Entry::Upper << false;
    QTest::newRow("L") << QByteArray("L") << Entry::Lower << false;
    QTest::newRow("AP") << QByteArray("AP") << Entry::Ascii << true;
    QTest::newRow("np") << QByteArray("np") << Entry::Numeric << true;
    QTest::newRow("P") << QByteArray("P") << Entry::Ascii << true;
}

void TestObjects::inputFlagsSayWhatMayBeTyped()
{
    QFETCH(const QByteArray, flags);
    const Object object = good(inputWith(flags));
    QTEST(object.fields[0].entry, "entry");
    QTEST(object.fields[0].isPassword, "isPassword");
}

void TestObjects::directoryIsRead()
{
    const Object object = good("<CiscoIPPhoneDirectory><Title>T</Title><DirectoryEntry><Name>Ann"
                               "</Name><Telephone>101</Telephone></DirectoryEntry>"
                               "</CiscoIPPhoneDirectory>");
    QCOMPARE(object.items.size(), size_t(1));
    QCOMPARE(object.items[0].name, QByteArray("Ann"));
    QCOMPARE(object.items[0].url, QByteArray("101"));
}

void TestObjects::softKeysStandByPosition()
{
    const Object object =
        good("<CiscoIPPhoneText><SoftKeyItem><Name>Out</Name><URL>SoftKey:Exit</URL>"
             "<Position>4</Position></SoftKeyItem><SoftKeyItem><Name>Ring</Name>"
             "<URLDown>Play:chime.raw</URLDown><Position>1</Position></SoftKeyItem>"
             "</CiscoIPPhoneText>");
    QCOMPARE(object.softKeys.size(), size_t(2));
    QCOMPARE(object.softKeys[0].name, QByteArray("Ring"));
    QCOMPARE(object.softKeys[0].urlDown, QByteArray("Play:chime.raw"));
    QCOMPARE(object.softKeys[1].position, 4);
}

void TestObjects::executeObjectHasItsItems()
{
    const Object object = good("<CiscoIPPhoneExecute><ExecuteItem Priority=\"2\" URL=\"Key:Info\"/>"
                               "<ExecuteItem URL=\"Play:x\"/></CiscoIPPhoneExecute>");
    QCOMPARE(object.executeItems.size(), size_t(2));
    QCOMPARE(object.executeItems[0].priority, Priority::OnlyIfIdle);
    QCOMPARE(object.executeItems[1].url, QByteArray("Play:x"));
}

void TestObjects::longTextIsCut()
{
    const QByteArray phone = "\xf0\x9f\x93\x9e"; // two UTF-16 units
    const Object object =
        good("<CiscoIPPhoneText><Text>x" + phone.repeated(3000) + "</Text></CiscoIPPhoneText>");
    QVERIFY(object.isTextCut);
    const QString text = QString::fromUtf8(object.text);
    QVERIFY(text.size() <= Limits::textCharacters && text.size() > Limits::textCharacters - 2);
    QVERIFY(!text.back().isHighSurrogate() && !text.contains(QChar::ReplacementCharacter));
}

void TestObjects::brokenObjectSaysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    // clang-format off
    QTest::newRow("nothing") << QByteArray(" \n") << QByteArray("no object") << 1 << 1;
    QTest::newRow("HTML") << QByteArray("<html></html>") << QByteArray("<html> is no object") << 1 << 1;
    QTest::newRow("no XML") << QByteArray("hello") << QByteArray() << 1 << 1;
    QTest::newRow("element not closed") << QByteArray("<CiscoIPPhoneText>\n<Text>x\n</CiscoIPPhoneText>") << QByteArray("Text") << 3 << 1;
    QTest::newRow("bare ampersand") << QByteArray("<CiscoIPPhoneText>\n <Text>a & b</Text></CiscoIPPhoneText>") << QByteArray("&") << 2 << 10;
    QTest::newRow("Latin-1") << QByteArray("<CiscoIPPhoneText><Text>\xe9</Text></CiscoIPPhoneText>") << QByteArray("0xe9") << 1 << 25;
    QTest::newRow("other model") << QByteArray("<CP-7841-3PCCExecute><ExecuteItem URL=\"Key:Info\"/></CP-7841-3PCCExecute>") << QByteArray("is no object") << 1 << 1;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><CiscoIPPhoneText/>") << QByteArray() << 1 << 1;
    QTest::newRow("unknown flag") << QByteArray("\n") + inputWith("Z") << QByteArray("and not \"Z\"") << 2 << 137;
    QTest::newRow("input to nowhere") << QByteArray("<CiscoIPPhoneInput/>") << QByteArray("<URL>") << 1 << 1;
    QTest::newRow("field without a name") << QByteArray("<CiscoIPPhoneInput><URL>u</URL>\n<InputItem/></CiscoIPPhoneInput>") << QByteArray("QueryStringParam") << 2 << 1;
    QTest::newRow("empty item") << QByteArray("<CiscoIPPhoneMenu>\n\n  <MenuItem/></CiscoIPPhoneMenu>") << QByteArray("MenuItem needs") << 3 << 3;
    QTest::newRow("position") << QByteArray("<CiscoIPPhoneText><SoftKeyItem><Name>a</Name><Position>9</Position></SoftKeyItem></CiscoIPPhoneText>") << QByteArray("from 1 to 8") << 1 << 46;
    QTest::newRow("same position") << QByteArray("<CiscoIPPhoneText><SoftKeyItem><Name>a</Name><Position>1</Position></SoftKeyItem>\n<SoftKeyItem><Name>b</Name><Position>1</Position></SoftKeyItem></CiscoIPPhoneText>") << QByteArray("two soft keys") << 2 << 1;
    QTest::newRow("page when a key goes down") << QByteArray("<CiscoIPPhoneText><SoftKeyItem><Name>a</Name><URLDown>http://h/a</URLDown></SoftKeyItem></CiscoIPPhoneText>") << QByteArray("URLDown") << 1 << 46;
    QTest::newRow("half a byte") << imageOf(4, 1, 2, "2") << QByteArray("hexadecimal") << 1 << 119;
    QTest::newRow("too few pixels") << imageOf(5, 1, 2, "2D") << QByteArray("2 bytes of Data, and has 1") << 1 << 119;
    QTest::newRow("no size") << QByteArray("<CiscoIPPhoneImage><Data>2D</Data></CiscoIPPhoneImage>") << QByteArray("<Width> and <Height>") << 1 << 1;
    QTest::newRow("negative size") << imageOf(-4, 1, 2, "2D") << QByteArray("from 1 to") << 1 << 69;
    QTest::newRow("three bits") << imageOf(4, 1, 3, "2D") << QByteArray("from 1 to 2") << 1 << 103;
    // clang-format on
}

void TestObjects::brokenObjectSaysWhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, said);
    const auto object = read(text);
    QVERIFY(!object);
    QVERIFY2(object.error().message.contains(said), object.error().message.constData());
    QTEST(object.error().at.line, "line");
    QTEST(object.error().at.column, "column");
}

void TestObjects::limitsHold_data()
{
    QTest::addColumn<QByteArray>("most");
    QTest::addColumn<QByteArray>("tooMany");
    const auto directory = [](qsizetype entries) {
        return "<CiscoIPPhoneDirectory>" +
               QByteArray("<DirectoryEntry><Name>A</Name><Telephone>1</Telephone></DirectoryEntry>")
                   .repeated(entries) +
               "</CiscoIPPhoneDirectory>";
    };
    const auto input = [](qsizetype fields) {
        return "<CiscoIPPhoneInput><URL>u</URL>" +
               QByteArray("<InputItem><QueryStringParam>a</QueryStringParam></InputItem>")
                   .repeated(fields) +
               "</CiscoIPPhoneInput>";
    };
    const auto nested = [](qsizetype depth) {
        return "<CiscoIPPhoneText>" + QByteArray("<a>").repeated(depth) +
               QByteArray("</a>").repeated(depth) + "</CiscoIPPhoneText>";
    };
    const auto filled = [](qsizetype bytes) {
        const QByteArray frame = "<CiscoIPPhoneText></CiscoIPPhoneText>";
        return "<CiscoIPPhoneText>" + QByteArray(bytes - frame.size(), ' ') + "</CiscoIPPhoneText>";
    };
    const auto url = [](qsizetype bytes) {
        return "<CiscoIPPhoneMenu><MenuItem><Name>a</Name><URL>" + QByteArray(bytes, 'u') +
               "</URL></MenuItem></CiscoIPPhoneMenu>";
    };
    QTest::newRow("items") << menuOf(100) << menuOf(101);
    QTest::newRow("entries") << directory(32) << directory(33);
    QTest::newRow("fields") << input(5) << input(6);
    QTest::newRow("depth") << nested(60) << nested(100);
    QTest::newRow("bytes") << filled(Limits::bytes) << filled(Limits::bytes + 1);
    QTest::newRow("URL") << url(2048) << url(2049);
}

void TestObjects::limitsHold()
{
    QFETCH(const QByteArray, most);
    QFETCH(const QByteArray, tooMany);
    const auto object = read(most);
    QVERIFY2(object, object ? "" : object.error().message.constData());
    QVERIFY(!read(tooMany));
}

void TestObjects::shownObjectIsToldFromOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isShown");
    // clang-format off
    QTest::newRow("text") << QByteArray("<CiscoIPPhoneText>") << true;
    QTest::newRow("with a declaration") << QByteArray("\n<?xml version='1.0'?><!-- <a> --> <CiscoIPPhoneMenu/>") << true;
    QTest::newRow("with a blank") << QByteArray("<CiscoIPPhoneMenu >") << true;
    QTest::newRow("execute") << QByteArray("<CiscoIPPhoneExecute>") << false;
    QTest::newRow("answer") << QByteArray("<CiscoIPPhoneResponse>") << false;
    QTest::newRow("unknown") << QByteArray("<CiscoIPPhoneTex") << false;
    QTest::newRow("comment without end") << QByteArray("<!-- <CiscoIPPhoneText>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a tag begins") << QByteArray("<") << false;
    // clang-format on
}

void TestObjects::shownObjectIsToldFromOthers()
{
    QFETCH(const QByteArray, text);
    QTEST(isShownObject(text), "isShown");
}

void TestObjects::packedPixelsBecomePng()
{
    // Pixels 1, 3, 2, 0, the first in the lowest bits: 00 10 11 01.
    const Object object = good(imageOf(4, 1, 2, "2d"));
    QCOMPARE(object.x, 3);
    QCOMPARE(object.y, -1);
    const QByteArray png = pngOf(*object.image);
    const auto size = pictureSize(png);
    QVERIFY(size);
    QCOMPARE(size->width, 4);
    QCOMPARE(size->height, 1);
    const qsizetype data = png.indexOf("IDAT") + 4;
    QByteArray row(16, '\0');
    uLongf rowBytes = 16;
    QCOMPARE(uncompress(reinterpret_cast<Bytef*>(row.data()), &rowBytes,
                        reinterpret_cast<const Bytef*>(png.constData() + data),
                        uLong(png.size() - data)),
             Z_OK);
    QCOMPARE(int(rowBytes), 2);
    QCOMPARE(int(row[0]), 0);             // no filter
    QCOMPARE(uchar(row[1]), uchar(0x87)); // white is 3 there: 2, 0, 1, 3
    QVERIFY(pictureProblem(png).isEmpty());
    const QByteArray black = pngOf({9, 2, 1, QByteArray("\xff\xff\xff", 3)});
    QVERIFY(pictureProblem(black).isEmpty());
}

void TestObjects::pictureIsKnownByItsBytes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("said");
    const QByteArray png = pngOf({1, 1, 2, QByteArray(1, '\0')});
    QByteArray huge = png;
    huge.replace(16, 4, QByteArray("\0\1\0\0", 4));
    // clang-format off
    const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100");
    QTest::newRow("PNG") << png << QByteArray();
    QTest::newRow("JPEG") << jpeg << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>") << QByteArray("neither a PNG nor a JPEG");
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0") << QByteArray("neither");
    QTest::newRow("cut PNG") << png.left(20) << QByteArray("neither");
    QTest::newRow("cut JPEG") << jpeg.left(20) << QByteArray("neither");
    QTest::newRow("endless JPEG") << QByteArray("\xff\xd8") + QByteArray(1000, '\xff') << QByteArray("neither");
    QTest::newRow("too wide") << huge << QByteArray("65536 x 1 pixels");
    QTest::newRow("too long") << png + QByteArray(pictureBytesMax, 'x') << QByteArray("bytes");
    QTest::newRow("nothing") << QByteArray() << QByteArray("neither");
    // clang-format on
}

void TestObjects::pictureIsKnownByItsBytes()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, said);
    const QByteArray problem = pictureProblem(file);
    QCOMPARE(problem.isEmpty(), said.isEmpty());
    QVERIFY2(problem.contains(said), problem.constData());
}

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
