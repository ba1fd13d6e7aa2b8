#include "core/model/catalogue.h"
#include "core/services/executedocument.h"
#include "core/services/reply.h"
#include "core/services/unquoted.h"
#include "core/services/uri.h"

#include <QTest>

using namespace vphone;
using namespace vphone::services;
using namespace Qt::StringLiterals;

namespace {

QByteArray object(const QByteArray& items)
{
    return "<CiscoIPPhoneExecute>" + items + "</CiscoIPPhoneExecute>";
}

QByteArray urlsOf(const ExecuteDocument& document)
{
    QByteArrayList urls;
    for (const Item& item : document.items)
        urls += QByteArray::number(int(item.priority)) + ' ' + item.url;
    return urls.join('\n');
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void objectIsRead_data();
    void objectIsRead();
    void sampleOfEachEditionIsReadAsItIsPrinted_data();
    void sampleOfEachEditionIsReadAsItIsPrinted();
    void valueWithoutQuotesIsReadUpToItsEnd_data();
    void valueWithoutQuotesIsReadUpToItsEnd();
    void strictReadingWantsQuotes();
    void badObjectIsRefusedWhereItIsWrong_data();
    void badObjectIsRefusedWhereItIsWrong();
    void rootIsThatOfTheModel_data();
    void rootIsThatOfTheModel();
    void placesInRequotedTextAreThoseOfTheOriginal();
    void uriIsOfItsKind_data();
    void uriIsOfItsKind();
    void keysAreThoseOfTheModel_data();
    void keysAreThoseOfTheModel();
    void numberToDialIsTakenFromTheUri_data();
    void numberToDialIsTakenFromTheUri();
    void replyHasAnItemForEachOfTheObject();
    void errorSaysWhy();

private:
    [[nodiscard]] const model::Model& model(const QByteArray& name) const
    {
        return *m_catalogue->find(name);
    }
    [[nodiscard]] Result<ExecuteDocument, DocumentProblem> read(const QByteArray& text) const
    {
        return readExecute(text, model("8841"), false);
    }

    std::optional<model::Catalogue> m_catalogue;
};

void TestServices::initTestCase()
{
    auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue = std::move(catalogue).value();
}

void TestServices::objectIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("urls");
    // clang-format off
    QTest::newRow("one item") << object(R"(<ExecuteItem URL="Key:Headset"/>)") << "0 Key:Headset"_ba;
    QTest::newRow("three items, as many as there may be")
        << object(R"(<ExecuteItem URL="Key:Soft1"/><ExecuteItem Priority="1" URL="Play:a.raw"/><ExecuteItem URL="Dial:1" Priority="2"></ExecuteItem>)")
        << "0 Key:Soft1\n1 Play:a.raw\n2 Dial:1"_ba;
    QTest::newRow("single quotes are XML, too") << object("<ExecuteItem URL='Resync:http://h/\"x\"'/>") << "0 Resync:http://h/\"x\""_ba;
    QTest::newRow("references are resolved") << object(R"(<ExecuteItem URL="Resync:http://h/?a=1&amp;b=2&#x5b;"/>)") << "0 Resync:http://h/?a=1&b=2["_ba;
    QTest::newRow("a rule with options and blanks") << object(R"(<ExecuteItem URL="Resync:[--uid u --pwd p]http://h/x"/>)") << "0 Resync:[--uid u --pwd p]http://h/x"_ba;
    QTest::newRow("declaration, comment, other elements and line ends")
        << "<?xml version=\"1.0\"?>\r\n<!-- a -->\r\n" + object("\r\n <Other x=\"1\"/>\r\n <ExecuteItem\r\n URL = \"Key:Info\" />\r\n") << "0 Key:Info"_ba;
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + object(R"(<ExecuteItem URL="Key:Info"/>)") << "0 Key:Info"_ba;
    QTest::newRow("a document type without anything in it") << "<!DOCTYPE CiscoIPPhoneExecute>" + object(R"(<ExecuteItem URL="Key:Info"/>)") << "0 Key:Info"_ba;
    QTest::newRow("UTF-8") << object("<ExecuteItem URL=\"Resync:http://h/\xc3\xa4\"/>") << "0 Resync:http://h/\xc3\xa4"_ba;
    // clang-format on
}

void TestServices::objectIsRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, urls);
    const auto document = readExecute(text, model("8841"), true);
    QVERIFY2(document, document ? "" : document.error().message.constData());
    QCOMPARE(urlsOf(*document), urls);
    QVERIFY(!document->lenientAt);
}

void TestServices::sampleOfEachEditionIsReadAsItIsPrinted_data()
{
    QTest::addColumn<QByteArray>("indent");
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("nl") << "  "_ba
                        << "[profiel-regel]"_ba;
    QTest::newRow("de") << " "_ba
                        << "[profile-rule]"_ba;
    QTest::newRow("fr") << ""_ba
                        << "[profile-rule]"_ba;
    QTest::newRow("ko") << "  "_ba
                        << "[profile-rule]"_ba;
    QTest::newRow("ja") << " "_ba
                        << "[profile-rule]"_ba;
}

// shows C044
void TestServices::sampleOfEachEditionIsReadAsItIsPrinted()
{
    QFETCH(const QByteArray, indent);
    QFETCH(const QByteArray, rule);
    const auto document = read("<CP-xxxx-3PCCExecute>\n" + indent +
                               "<ExecuteItem URL=Resync:" + rule + "/>\n</CP-xxxx-3PCCExecute>\n");
    QVERIFY2(document, document ? "" : document.error().message.constData());
    QCOMPARE(urlsOf(*document), "0 Resync:" + rule);
    QVERIFY(document->lenientAt);
    QCOMPARE(document->lenientAt->line, 2);
    QCOMPARE(document->lenientAt->column, int(indent.size()) + 18);
}

void TestServices::valueWithoutQuotesIsReadUpToItsEnd_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("urls");
    // clang-format off
    QTest::newRow("up to />") << "<ExecuteItem URL=Resync:http://h/a.xml/>"_ba << "0 Resync:http://h/a.xml"_ba;
    QTest::newRow("up to >") << "<ExecuteItem URL=Resync:http://h/a.xml></ExecuteItem>"_ba << "0 Resync:http://h/a.xml"_ba;
    QTest::newRow("up to a blank") << "<ExecuteItem URL=Resync:tftp://h/$MA.xml Priority=1 />"_ba << "1 Resync:tftp://h/$MA.xml"_ba;
    QTest::newRow("a slash inside is no end") << "<ExecuteItem URL=Resync:http://h/d/e/>"_ba << "0 Resync:http://h/d/e"_ba;
    QTest::newRow("a slash at the end is lost") << "<ExecuteItem URL=Resync:http://h/d//>"_ba << "0 Resync:http://h/d/"_ba;
    QTest::newRow("brackets hold blanks and >") << "<ExecuteItem URL=Resync:[--key a>b --uid u]http://h/x/>"_ba << "0 Resync:[--key a>b --uid u]http://h/x"_ba;
    QTest::newRow("a bracket that nothing closes is a character") << "<ExecuteItem URL=Resync:[--key/>"_ba << "0 Resync:[--key"_ba;
    QTest::newRow("& and < as they are") << "<ExecuteItem URL=Resync:http://h/?a=1&b=<2/>"_ba << "0 Resync:http://h/?a=1&b=<2"_ba;
    QTest::newRow("references are resolved all the same") << "<ExecuteItem URL=Resync:http://h/?a=1&amp;b=2/>"_ba << "0 Resync:http://h/?a=1&b=2"_ba;
    QTest::newRow("a quote inside") << "<ExecuteItem URL=Resync:[--key \"k\"]http://h/x/>"_ba << "0 Resync:[--key \"k\"]http://h/x"_ba;
    QTest::newRow("one of two") << "<ExecuteItem Priority=\"0\" URL=Key:Info/>"_ba << "0 Key:Info"_ba;
    // clang-format on
}

void TestServices::valueWithoutQuotesIsReadUpToItsEnd()
{
    QFETCH(const QByteArray, item);
    QFETCH(const QByteArray, urls);
    const auto document = read(object(item));
    QVERIFY2(document, document ? "" : document.error().message.constData());
    QCOMPARE(urlsOf(*document), urls);
    QVERIFY(document->lenientAt);
}

void TestServices::strictReadingWantsQuotes()
{
    const auto document = readExecute(object("\n<ExecuteItem URL=Key:Info/>"), model("8841"), true);
    QVERIFY(!document);
    QCOMPARE(document.error().at.line, 2);
    QCOMPARE(document.error().at.column, 18);
    QVERIFY(document.error().message.contains("quotes"));
}

void TestServices::badObjectIsRefusedWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray item = R"(<ExecuteItem URL="Key:Info"/>)";
    // clang-format off
    QTest::newRow("nothing") << ""_ba << "no object"_ba << 1 << 1;
    QTest::newRow("blanks") << " \n "_ba << "no object"_ba << 1 << 1;
    QTest::newRow("no XML") << "Key:Info"_ba << "not XML"_ba << 1 << 1;
    QTest::newRow("not closed") << "<CiscoIPPhoneExecute>\n" + item << "cut short"_ba << 2 << 30;
    QTest::newRow("not closed, and without quotes") << "<CiscoIPPhoneExecute>\n<ExecuteItem URL=Key:Info/>"_ba << "cut short"_ba << 2 << 28;
    QTest::newRow("a slash ends the item, so that its end tag is one too many") << object("<ExecuteItem URL=Resync:http://h/d/></ExecuteItem>") << "</ExecuteItem>"_ba << 1 << 58;
    QTest::newRow("an attribute without a value") << object("<ExecuteItem URL=/>") << "URL"_ba << 1 << 39;
    QTest::newRow("a NUL") << object(item) + QByteArray(1, '\0') << "0x00"_ba << 1 << 73;
    QTest::newRow("a control character") << object("\x01" + item) << "0x1"_ba << 1 << 22;
    QTest::newRow("Latin-1") << object("<ExecuteItem URL=\"Resync:http://h/\xe4\"/>") << "not valid UTF-8"_ba << 1 << 56;
    QTest::newRow("UTF-16") << "\xff\xfe<\0C\0"_ba << "UTF-8"_ba << 1 << 1;
    QTest::newRow("a bomb of entities") << "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + object("<ExecuteItem URL=\"&a;\"/>") << "definitions of its own"_ba << 1 << 1;
    QTest::newRow("an entity of another one's") << object("<ExecuteItem URL=\"&a;\"/>") << "&a;"_ba << 1 << 40;
    QTest::newRow("a file from outside") << "<!DOCTYPE x SYSTEM \"file:///etc/passwd\" [ ]>" + object(item) << "definitions of its own"_ba << 1 << 1;
    QTest::newRow("an attribute twice") << object("<ExecuteItem URL=\"a\" URL=\"b\"/>") << "twice"_ba << 1 << 43;
    QTest::newRow("another object") << "<CiscoIPPhoneText><Text>x</Text></CiscoIPPhoneText>"_ba << "CP-8841-3PCCExecute"_ba << 1 << 1;
    QTest::newRow("another model") << "<CP-7841-3PCCExecute>" + item + "</CP-7841-3PCCExecute>" << "CP-7841-3PCCExecute"_ba << 1 << 1;
    QTest::newRow("no item") << object("<Other/>") << "no <ExecuteItem"_ba << 1 << 1;
    QTest::newRow("an item that lies deeper") << object("<Other>" + item + "</Other>") << "no <ExecuteItem"_ba << 1 << 1;
    QTest::newRow("four items") << object(item + item + item + "\n" + item) << "at most 3"_ba << 2 << 1;
    QTest::newRow("no URL") << object("<ExecuteItem Priority=\"0\"/>") << "needs a URL"_ba << 1 << 22;
    QTest::newRow("a URL of blanks") << object("<ExecuteItem URL=\" \"/>") << "needs a URL"_ba << 1 << 22;
    QTest::newRow("a priority that is none") << object("<ExecuteItem Priority=\"3\" URL=\"Key:Info\"/>") << "0, 1 or 2"_ba << 1 << 22;
    QTest::newRow("a priority of words") << object("<ExecuteItem Priority=\"1 \" URL=\"Key:Info\"/>") << "0, 1 or 2"_ba << 1 << 22;
    QTest::newRow("too long") << object(item + QByteArray(documentBytesMax, ' ')) << "40960"_ba << 1 << 1;
    QTest::newRow("nested too deep") << QByteArray("<a>").repeated(200) << "deep"_ba << 1 << 193;
    // clang-format on
}

void TestServices::badObjectIsRefusedWhereItIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, words);
    const auto document = read(text);
    QVERIFY(!document);
    const DocumentProblem& problem = document.error();
    QVERIFY2(problem.message.contains(words), problem.message.constData());
    QTEST(problem.at.line, "line");
    QTEST(problem.at.column, "column");
}

void TestServices::rootIsThatOfTheModel_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<bool>("isTaken");
    // clang-format off
    QTest::newRow("plain") << "6841"_ba << "CiscoIPPhoneExecute"_ba << true;
    QTest::newRow("own") << "6841"_ba << "CP-6841-3PCCExecute"_ba << true;
    QTest::newRow("the seeds' letters") << "6841"_ba << "CP-xxxx-3PCCExecute"_ba << true;
    QTest::newRow("series") << "6841"_ba << "CP-68xx-3PCCExecute"_ba << true;
    QTest::newRow("series of a conference phone") << "8832"_ba << "CP-88xx-3PCCExecute"_ba << true;
    QTest::newRow("another series") << "6841"_ba << "CP-88xx-3PCCExecute"_ba << false;
    QTest::newRow("another model") << "6841"_ba << "CP-6821-3PCCExecute"_ba << false;
    QTest::newRow("no model") << "6841"_ba << "CP--3PCCExecute"_ba << false;
    QTest::newRow("overlapping") << "6841"_ba << "CP-3PCCExecute"_ba << false;
    QTest::newRow("case") << "6841"_ba << "ciscoipphoneexecute"_ba << false;
    // clang-format on
}

void TestServices::rootIsThatOfTheModel()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, root);
    QTEST(isExecuteRoot(root, model(number)), "isTaken");
}

void TestServices::placesInRequotedTextAreThoseOfTheOriginal()
{
    const QByteArray text = "<a b=c&d d='\"e'>f</a>";
    const Requoted result = requoted(text);
    QCOMPARE(result.text, "<a b=\"c&amp;d\" d=\"&quot;e\">f</a>"_ba);
    QVERIFY(result.unquotedAt);
    QCOMPARE(*result.unquotedAt, 5);
    for (const char c : {'c', 'e', 'f', '/'})
        QCOMPARE(result.originalOffset(result.text.indexOf(c)), text.indexOf(c));
    QCOMPARE(result.originalOffset(result.text.size()), text.size());
    qsizetype last = 0;
    for (qsizetype i = 0; i <= result.text.size(); ++i) {
        const qsizetype original = result.originalOffset(i);
        QVERIFY(original >= last && original <= text.size());
        last = original;
    }
}

void TestServices::uriIsOfItsKind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<QByteArray>("rest");
    // clang-format off
    QTest::newRow("resync") << "Resync:[--key k]http://h/x"_ba << int(UriKind::Resync) << "[--key k]http://h/x"_ba;
    QTest::newRow("resync without a rule") << "Resync:"_ba << int(UriKind::Resync) << ""_ba;
    QTest::newRow("page") << "http://h/menu.xml"_ba << int(UriKind::Page) << "http://h/menu.xml"_ba;
    QTest::newRow("page over TLS") << "HTTPS://h/menu.xml"_ba << int(UriKind::Page) << "HTTPS://h/menu.xml"_ba;
    QTest::newRow("dial") << "Dial:5551234"_ba << int(UriKind::Dial) << "5551234"_ba;
    QTest::newRow("in any case") << "editdial:5"_ba << int(UriKind::EditDial) << "5"_ba;
    QTest::newRow("of other phones") << "RTPMRx:239.0.0.1:20480"_ba << int(UriKind::Unsupported) << "239.0.0.1:20480"_ba;
    QTest::newRow("unknown") << "Dance:now"_ba << -1 << ""_ba;
    QTest::newRow("script") << "javascript:alert(1)"_ba << -1 << ""_ba;
    QTest::newRow("no colon") << "Resync"_ba << -1 << ""_ba;
    // clang-format on
}

void TestServices::uriIsOfItsKind()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    const auto uri = parseUri(text);
    QCOMPARE(uri ? int(uri->kind) : -1, kind);
    if (uri)
        QTEST(uri->rest, "rest");
}

void TestServices::keysAreThoseOfTheModel_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isThere");
    // clang-format off
    QTest::newRow("headset") << "8841"_ba << "Headset"_ba << true;
    QTest::newRow("no headset") << "7832"_ba << "Headset"_ba << false;
    QTest::newRow("digit") << "6841"_ba << "KeyPad0"_ba << true;
    QTest::newRow("no digit") << "6841"_ba << "KeyPad10"_ba << false;
    QTest::newRow("pound") << "6841"_ba << "KeyPadPound"_ba << true;
    QTest::newRow("left of an 8800") << "8841"_ba << "NavLeft"_ba << true;
    QTest::newRow("left of a 6800") << "6841"_ba << "NavLeft"_ba << false;
    QTest::newRow("last line key") << "6841"_ba << "Line4"_ba << true;
    QTest::newRow("one line key more") << "6841"_ba << "Line5"_ba << false;
    QTest::newRow("line key of a unit") << "8851"_ba << "Line120"_ba << true;
    QTest::newRow("beyond all units") << "8851"_ba << "Line121"_ba << false;
    QTest::newRow("no line key") << "8851"_ba << "Line0"_ba << false;
    QTest::newRow("a number with a zero before it") << "8851"_ba << "Line01"_ba << false;
    QTest::newRow("of other phones") << "8841"_ba << "Services"_ba << false;
    QTest::newRow("case") << "8841"_ba << "headset"_ba << false;
    QTest::newRow("nothing") << "8841"_ba << ""_ba << false;
    // clang-format on
}

void TestServices::keysAreThoseOfTheModel()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, key);
    QTEST(hasKey(model(number), key), "isThere");
}

void TestServices::numberToDialIsTakenFromTheUri_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("digits") << "5551234"_ba
                            << "5551234"_ba;
    QTest::newRow("of other phones, with more behind it") << "5551234:1:Cisco"_ba
                                                          << "5551234"_ba;
    QTest::newRow("international") << "+3120 "_ba
                                   << "+3120"_ba;
    QTest::newRow("address") << "ann@example.net"_ba
                             << "ann@example.net"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("markup") << "<b>"_ba
                            << ""_ba;
    QTest::newRow("a line end") << "1\r\n2"_ba
                                << ""_ba;
    QTest::newRow("endless") << QByteArray(65, '1') << ""_ba;
}

void TestServices::numberToDialIsTakenFromTheUri()
{
    QFETCH(const QByteArray, rest);
    QTEST(dialedNumber(rest), "number");
}

void TestServices::replyHasAnItemForEachOfTheObject()
{
    const QByteArray xml =
        responseDocument({{"Key:<\"&>", ItemStatus::Success},
                          {"Vibrate:1", ItemStatus::Refused},
                          {"Reset:Factory", ItemStatus::Refused},
                          {"Resync:[--key geheim]http://h/x", ItemStatus::Unreadable}});
    QCOMPARE(xml,
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CiscoIPPhoneResponse>\n"
             "  <ResponseItem URL=\"Key:&lt;&quot;&amp;&gt;\" Data=\"Success\" Status=\"0\"/>\n"
             "  <ResponseItem URL=\"Vibrate:1\" Data=\"Not supported\" Status=\"6\"/>\n"
             "  <ResponseItem URL=\"Reset:Factory\" Data=\"Refused\" Status=\"6\"/>\n"
             "  <ResponseItem URL=\"Resync:[--key ***]http://h/x\" Data=\"Not readable\" "
             "Status=\"1\"/>\n"
             "</CiscoIPPhoneResponse>\n"_ba);
}

void TestServices::errorSaysWhy()
{
    QCOMPARE(errorDocument(ErrorNumber::Parsing, "a ---> b -"),
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CiscoIPPhoneError Number=\"1\"/>\n"
             "<!-- a - - -> b - -->\n"_ba);
    QVERIFY(!errorDocument(ErrorNumber::Authentication, {}).contains("<!--"));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
