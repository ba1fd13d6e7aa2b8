#include "core/model/catalogue.h"
#include "core/profile/reader.h"

#include <QFile>
#include <QTest>

#include <ctime>

using namespace vphone;
using namespace vphone::profile;
using namespace Qt::StringLiterals;

namespace {

/// What a value column holds when the element sets none.
const QByteArray untouched = "(untouched)";

QByteArray inProfile(const QByteArray& elements)
{
    return "<flat-profile>" + elements + "</flat-profile>";
}

ReadOptions strict()
{
    return {.leniency = param::Leniency::Strict,
            .emptyMeans = {},
            .aliases = {},
            .reportUnknown = false};
}

ReadOptions withEmpty(EmptyMeans meaning)
{
    return {.leniency = {}, .emptyMeans = meaning, .aliases = {}, .reportUnknown = false};
}

ReadOptions withAliases(std::vector<Alias> aliases)
{
    return {
        .leniency = {}, .emptyMeans = {}, .aliases = std::move(aliases), .reportUnknown = false};
}

ReadOptions reporting()
{
    return {.leniency = {}, .emptyMeans = {}, .aliases = {}, .reportUnknown = true};
}

int count(const Document& document, QByteArrayView rule)
{
    const auto& warnings = document.warnings();
    return int(std::count_if(warnings.begin(), warnings.end(),
                             [rule](const Diagnostic& warning) { return warning.rule == rule; }));
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void profileIsFoundInsideAnyWrapper_data();
    void profileIsFoundInsideAnyWrapper();
    void onlyElementsOfTheProfileCount();
    void tagIsRead_data();
    void tagIsRead();
    void lastOccurrenceWins();
    void accessOfTheLastOccurrenceKeepsTheValueBefore();
    void entriesStandInTheOrderOfTheTable();
    void attributesAreRead_data();
    void attributesAreRead();
    void attributeWithAnUnknownValueIsPassedOver();
    void emptyElementIsRead_data();
    void emptyElementIsRead();
    void emptyUserPasswordIsNoPassword_data();
    void emptyUserPasswordIsNoPassword();
    void valueIsRead_data();
    void valueIsRead();
    void bareValueOfTheSeedsIsTrimmed();
    void wrongValueLeavesTheOldOneAndTheRest();
    void secretIsNotRepeatedInAWarning();
    void translatedWordIsReadWithAWarning();
    void misprintIsReadAsMeant_data();
    void misprintIsReadAsMeant();
    void misprintIsCorruptUnderStrict_data();
    void misprintIsCorruptUnderStrict();
    void positionsAreThoseOfTheFile();
    void corruptProfileIsRefused_data();
    void corruptProfileIsRefused();
    void flawIsFoundWhereItIs_data();
    void flawIsFoundWhereItIs();
    void everyCutProfileIsCorrupt();
    void unknownTagsAreCounted();
    void findingsForACheckAreMadeOnDemand();
    void hugeInputIsQuick_data();
    void hugeInputIsQuick();
    void warningsAreBounded();
    void aliasMapIsParsed_data();
    void aliasMapIsParsed();
    void aliasedElementsAreRead();
    void nestedElementWithoutAliasStaysCorrupt();

private:
    [[nodiscard]] Document read(const QByteArray& xml, const ReadOptions& options = {}) const;
    [[nodiscard]] const Entry* entryOf(const Document& document, QByteArrayView tag) const;
    [[nodiscard]] QByteArray valueOf(const Document& document, QByteArrayView tag) const;

    std::optional<param::ParamTable> m_table;
};

void TestReader::initTestCase()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    auto table = param::ParamTable::load(*catalogue->find("8841"));
    QVERIFY(table);
    m_table = std::move(table).value();
}

Document TestReader::read(const QByteArray& xml, const ReadOptions& options) const
{
    auto document = profile::read(xml, *m_table, options);
    if (!document)
        qFatal("not read: %s (%d:%d)", document.error().message.constData(), document.error().line,
               document.error().column);
    return std::move(document).value();
}

const Entry* TestReader::entryOf(const Document& document, QByteArrayView tag) const
{
    const param::ParamIndex index = m_table->at(tag);
    for (const Entry& entry : document.entries()) {
        if (entry.index == index)
            return &entry;
    }
    return nullptr;
}

QByteArray TestReader::valueOf(const Document& document, QByteArrayView tag) const
{
    const Entry* entry = entryOf(document, tag);
    return entry && entry->value ? *entry->value : untouched;
}

void TestReader::profileIsFoundInsideAnyWrapper_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    // clang-format off
    QTest::newRow("none")              << ""_ba << ""_ba;
    QTest::newRow("declaration")       << R"(<?xml version="1.0" encoding="UTF-8"?>)"_ba << ""_ba;
    QTest::newRow("another encoding named") << R"(<?xml version="1.0" encoding="ISO-8859-1"?>)"_ba << ""_ba;
    QTest::newRow("byte order mark")   << "\xef\xbb\xbf"_ba << ""_ba;
    QTest::newRow("mark and declaration") << "\xef\xbb\xbf<?xml version=\"1.0\"?>\n"_ba << "\n"_ba;
    QTest::newRow("device")            << "<device>"_ba << "</device>"_ba;
    QTest::newRow("typed device")      << R"(<device xsi:type="axl:XIPPhone">)"_ba << "</device>"_ba;
    QTest::newRow("two wrappers")      << "<a><b>text"_ba << "</b></a>"_ba;
    QTest::newRow("beside others")     << "<a><b/>"_ba << "<c>x</c></a>"_ba;
    QTest::newRow("comments around")   << "<!-- a & b -- c --> \n"_ba << "<!-- <x> -->"_ba;
    QTest::newRow("document type without a subset") << "<!DOCTYPE device>"_ba << ""_ba;
    QTest::newRow("instructions")      << "<?style x?>"_ba << "<?x > ?>"_ba;
    QTest::newRow("white space")       << "\r\n\t "_ba << "\r\n"_ba;
    // clang-format on
}

void TestReader::profileIsFoundInsideAnyWrapper()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Document document = read(before + inProfile("<GPP_A>x</GPP_A>") + after, strict());
    QCOMPARE(valueOf(document, "GPP_A"), "x"_ba);
    QCOMPARE(document.entries().size(), size_t(1));
}

void TestReader::onlyElementsOfTheProfileCount()
{
    const Document document =
        read("<device><GPP_A>1</GPP_A><flat-profile><GPP_B>2</GPP_B></flat-profile>"
             "<GPP_C>3</GPP_C></device>");
    QCOMPARE(valueOf(document, "GPP_A"), untouched);
    QCOMPARE(valueOf(document, "GPP_B"), "2"_ba);
    QCOMPARE(valueOf(document, "GPP_C"), untouched);
    QCOMPARE(document.unknownTags(), 0);
}

void TestReader::tagIsRead_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("strictKnown");
    // clang-format off
    QTest::newRow("plain")           << "GPP_A"_ba << "x"_ba << "GPP_A"_ba << "GPP_A"_ba;
    QTest::newRow("with dashes")     << "Enable_LLDP-MED"_ba << "No"_ba << "Enable_LLDP-MED"_ba << "Enable_LLDP-MED"_ba;
    QTest::newRow("with a dot")      << "Enable_802.1X_Authentication"_ba << "Yes"_ba << "Enable_802.1X_Authentication"_ba << "Enable_802.1X_Authentication"_ba;
    QTest::newRow("of a line")       << "Dial_Plan_1_"_ba << "(xx.)"_ba << "Dial_Plan_1_"_ba << "Dial_Plan_1_"_ba;
    QTest::newRow("double dash line") << "Resync_At__HHmm_"_ba << "0959"_ba << "Resync_At__HHmm_"_ba << "Resync_At__HHmm_"_ba;
    QTest::newRow("lower case")      << "gpp_a"_ba << "x"_ba << "GPP_A"_ba << ""_ba;
    QTest::newRow("lower case line") << "resync_at__hhmm_"_ba << "0959"_ba << "Resync_At__HHmm_"_ba << ""_ba;
    QTest::newRow("unknown")         << "GPP_ZZ"_ba << "x"_ba << ""_ba << ""_ba;
    QTest::newRow("legacy param")    << "param"_ba << "x"_ba << ""_ba << ""_ba;
    QTest::newRow("line of another model") << "Dial_Plan_99_"_ba << "x"_ba << ""_ba << ""_ba;
    // clang-format on
}

void TestReader::tagIsRead()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, known);
    QFETCH(const QByteArray, strictKnown);
    const QByteArray xml = inProfile('<' + tag + '>' + value + "</" + tag + '>');
    const auto check = [&](const ReadOptions& options, const QByteArray& wanted) {
        const Document document = read(xml, options);
        QCOMPARE(document.unknownTags(), wanted.isEmpty() ? 1 : 0);
        QCOMPARE(document.entries().size(), size_t(wanted.isEmpty() ? 0 : 1));
        if (!wanted.isEmpty())
            QCOMPARE(valueOf(document, wanted), value);
        QCOMPARE(count(document, "tag-case"), !wanted.isEmpty() && wanted != tag ? 1 : 0);
    };
    check({}, known);
    check(strict(), strictKnown);
}

void TestReader::lastOccurrenceWins()
{
    const Document document = read(inProfile(R"(<GPP_A ua="rw" preserve-value="y">1</GPP_A>
        <GPP_B>b</GPP_B><GPP_A>2</GPP_A><GPP_A>3</GPP_A>)"));
    QCOMPARE(valueOf(document, "GPP_A"), "3"_ba);
    QCOMPARE(entryOf(document, "GPP_A")->preserveValue, false);
    QCOMPARE(document.entries().size(), size_t(2));
}

void TestReader::accessOfTheLastOccurrenceKeepsTheValueBefore()
{
    const Document document = read(inProfile(R"(<GPP_A ua="na">1</GPP_A><GPP_A ua="rw"/>)"));
    QCOMPARE(valueOf(document, "GPP_A"), "1"_ba);
    QCOMPARE(entryOf(document, "GPP_A")->access, param::Access::ReadWrite);
}

void TestReader::entriesStandInTheOrderOfTheTable()
{
    const Document document =
        read(inProfile("<GPP_C>3</GPP_C><Profile_Rule>/x</Profile_Rule><GPP_A>1</GPP_A><GPP_B>2</"
                       "GPP_B><GPP_C>4</GPP_C>"));
    QCOMPARE(document.entries().size(), size_t(4));
    QVERIFY(std::is_sorted(document.entries().begin(), document.entries().end(),
                           [](const Entry& a, const Entry& b) { return a.index < b.index; }));
    QCOMPARE(valueOf(document, "GPP_A"), "1"_ba);
    QCOMPARE(valueOf(document, "GPP_C"), "4"_ba);
}

void TestReader::attributesAreRead_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<int>("access"); // -1: as it is
    QTest::addColumn<bool>("preserveValue");
    QTest::addColumn<bool>("userPref");
    // clang-format off
    QTest::newRow("none")             << ""_ba                                 << -1 << false << false;
    QTest::newRow("no access")        << R"( ua="na")"_ba                      <<  0 << false << false;
    QTest::newRow("read only")        << R"( ua="ro")"_ba                      <<  1 << false << false;
    QTest::newRow("read and write")   << R"( ua="rw")"_ba                      <<  2 << false << false;
    QTest::newRow("blanks around =")  << R"( ua = "rw" )"_ba                   <<  2 << false << false;
    QTest::newRow("line break")       << "\n  ua=\"rw\"\n"_ba                  <<  2 << false << false;
    QTest::newRow("unknown access")   << R"( ua="xx")"_ba                      << -1 << false << false;
    QTest::newRow("access in capitals") << R"( ua="NA")"_ba                    << -1 << false << false;
    QTest::newRow("preserve")         << R"( preserve-value="y")"_ba           << -1 << true  << false;
    QTest::newRow("don't preserve")   << R"( preserve-value="n")"_ba           << -1 << false << false;
    QTest::newRow("user preference")  << R"( user-pref="y")"_ba                << -1 << false << true;
    QTest::newRow("no preference")    << R"( user-pref="n")"_ba                << -1 << false << false;
    QTest::newRow("all")              << R"( ua="ro" preserve-value="y" user-pref="y")"_ba << 1 << true << true;
    QTest::newRow("exported mark")    << R"( ua="rw" um="y")"_ba               <<  2 << false << false;
    QTest::newRow("legacy group")     << R"( group="Provisioning/Configuration_Profile")"_ba << -1 << false << false;
    QTest::newRow("any other")        << R"( xsi:nil="false" name="GPP_B" ua="na")"_ba << 0 << false << false;
    // clang-format on
}

void TestReader::attributesAreRead()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const int, access);
    QFETCH(const bool, preserveValue);
    QFETCH(const bool, userPref);
    const Document document = read(inProfile("<GPP_A" + attributes + ">x</GPP_A>"), strict());
    const Entry* entry = entryOf(document, "GPP_A");
    QVERIFY(entry);
    QCOMPARE(valueOf(document, "GPP_A"), "x"_ba);
    QCOMPARE(entry->access ? int(*entry->access) : -1, access);
    QCOMPARE(entry->preserveValue, preserveValue);
    QCOMPARE(entry->userPref, userPref);
    QCOMPARE(document.entries().size(), size_t(1));
}

void TestReader::attributeWithAnUnknownValueIsPassedOver()
{
    const Document document = read(inProfile("<GPP_A ua=\"yes\">x</GPP_A>"));
    QCOMPARE(count(document, "attribute-value"), 1);
    QCOMPARE(document.warnings().front().name, "GPP_A"_ba);
    QVERIFY(document.warnings().front().message.contains("yes"));
}

void TestReader::emptyElementIsRead_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("empty");
    QTest::addColumn<QByteArray>("byDefault");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<int>("access");     // -1: as it is
    const QByteArray rule = "/$PSN.xml"; // the default of Profile_Rule
    // clang-format off
    //                                                                              empty         default      keep
    QTest::newRow("open and closed")   << "<Profile_Rule></Profile_Rule>"_ba         << ""_ba      << rule      << untouched << -1;
    QTest::newRow("white space")       << "<Profile_Rule> \r\n\t </Profile_Rule>"_ba << ""_ba      << rule      << untouched << -1;
    QTest::newRow("comment only")      << "<Profile_Rule><!-- x --></Profile_Rule>"_ba << ""_ba    << rule      << untouched << -1;
    QTest::newRow("empty CDATA")       << "<Profile_Rule><![CDATA[]]></Profile_Rule>"_ba << ""_ba  << rule      << untouched << -1;
    QTest::newRow("open, with na")     << R"(<Profile_Rule ua="na"></Profile_Rule>)"_ba << ""_ba   << rule      << untouched <<  0;
    QTest::newRow("open, with rw")     << R"(<Profile_Rule ua="rw"></Profile_Rule>)"_ba << ""_ba   << rule      << untouched <<  2;
    QTest::newRow("self-closing")      << "<Profile_Rule/>"_ba                       << ""_ba      << rule      << untouched << -1;
    QTest::newRow("self-closing, blank") << "<Profile_Rule />"_ba                    << ""_ba      << rule      << untouched << -1;
    QTest::newRow("self-closing, na")  << R"(<Profile_Rule ua="na"/>)"_ba            << ""_ba      << rule      << untouched <<  0;
    QTest::newRow("self-closing, ro")  << R"(<Profile_Rule ua="ro"/>)"_ba            << untouched  << untouched << untouched <<  1;
    QTest::newRow("self-closing, rw")  << R"(<Profile_Rule ua="rw" />)"_ba           << untouched  << untouched << untouched <<  2;
    QTest::newRow("self-closing, > in a value") << R"(<Profile_Rule x="a>b" ua="rw"/>)"_ba << untouched << untouched << untouched << 2;
    QTest::newRow("self-closing, unknown access") << R"(<Profile_Rule ua="x"/>)"_ba  << ""_ba      << rule      << untouched << -1;
    QTest::newRow("literal quotes")    << R"(<Profile_Rule>""</Profile_Rule>)"_ba    << ""_ba      << ""_ba     << ""_ba     << -1;
    QTest::newRow("literal quotes, blanks") << R"(<Profile_Rule ua="rw"> "" </Profile_Rule>)"_ba << ""_ba << ""_ba << ""_ba  <<  2;
    QTest::newRow("literal quotes, entities") << "<Profile_Rule>&quot;&quot;</Profile_Rule>"_ba << ""_ba << ""_ba << ""_ba   << -1;
    QTest::newRow("literal quotes, CDATA") << R"(<Profile_Rule><![CDATA[""]]></Profile_Rule>)"_ba << ""_ba << ""_ba << ""_ba << -1;
    // shows C096
    QTest::newRow("the seeds' Profile_Rule") << R"(<Profile_Rule ua="na"/>)"_ba      << ""_ba      << rule      << untouched <<  0;
    // clang-format on
}

void TestReader::emptyElementIsRead()
{
    QFETCH(const QByteArray, element);
    QFETCH(const QByteArray, empty);
    QFETCH(const QByteArray, byDefault);
    QFETCH(const QByteArray, kept);
    QFETCH(const int, access);
    const auto check = [&](EmptyMeans meaning, const QByteArray& wanted) {
        const Document document = read(inProfile(element), withEmpty(meaning));
        QCOMPARE(valueOf(document, "Profile_Rule"), wanted);
        const Entry* entry = entryOf(document, "Profile_Rule");
        QCOMPARE(entry && entry->access ? int(*entry->access) : -1, access);
    };
    check(EmptyMeans::Empty, empty);
    check(EmptyMeans::Default, byDefault);
    check(EmptyMeans::Keep, kept);
}

void TestReader::emptyUserPasswordIsNoPassword_data()
{
    QTest::addColumn<QByteArray>("element");
    for (const char* element :
         {"<User_Password/>", "<User_Password ua=\"rw\"/>", "<User_Password></User_Password>"})
        QTest::newRow(element) << QByteArray(element);
}

void TestReader::emptyUserPasswordIsNoPassword()
{
    QFETCH(const QByteArray, element);
    for (const EmptyMeans meaning : {EmptyMeans::Empty, EmptyMeans::Default, EmptyMeans::Keep})
        QCOMPARE(valueOf(read(inProfile(element), withEmpty(meaning)), "User_Password"), ""_ba);
}

void TestReader::valueIsRead_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    // clang-format off
    QTest::newRow("as it stands")      << "GPP_A"_ba << "12345678"_ba              << "12345678"_ba;
    QTest::newRow("blanks around")     << "GPP_A"_ba << " \t a b \r\n "_ba         << "a b"_ba;
    QTest::newRow("blanks inside")     << "GPP_A"_ba << "a  b"_ba                  << "a  b"_ba;
    QTest::newRow("line end inside")   << "GPP_A"_ba << "a\nb"_ba                  << "a b"_ba;
    QTest::newRow("CR LF inside")      << "GPP_A"_ba << "a\r\nb"_ba                << "a b"_ba;
    QTest::newRow("run of line ends")  << "GPP_A"_ba << "a\r\n\r\n\nb"_ba          << "a b"_ba;
    QTest::newRow("two runs")          << "GPP_A"_ba << "a\nb\nc"_ba               << "a b c"_ba;
    // shows C036
    QTest::newRow("rule on a line of its own") << "Profile_Rule"_ba << "\r\n    tftp://192.168.1.200/$MA.cfg\r\n"_ba << "tftp://192.168.1.200/$MA.cfg"_ba;
    QTest::newRow("entities")          << "GPP_A"_ba << "&lt;a&gt; &amp; &apos;b&apos; &quot;c&quot;"_ba << "<a> & 'b' \"c\""_ba;
    QTest::newRow("entity once")       << "GPP_A"_ba << "&amp;lt;"_ba              << "&lt;"_ba;
    QTest::newRow("decimal reference") << "GPP_A"_ba << "&#65;&#8364;"_ba          << "A\xe2\x82\xac"_ba;
    QTest::newRow("hex reference")     << "GPP_A"_ba << "&#x41;&#x20AC;"_ba        << "A\xe2\x82\xac"_ba;
    QTest::newRow("CDATA")             << "GPP_A"_ba << "<![CDATA[a & <b>]]>"_ba   << "a & <b>"_ba;
    QTest::newRow("CDATA in pieces")   << "GPP_A"_ba << "x<![CDATA[&]]>y"_ba       << "x&y"_ba;
    QTest::newRow("comment inside")    << "GPP_A"_ba << "a<!-- & <b> -->b"_ba      << "ab"_ba;
    QTest::newRow("other characters")  << "GPP_A"_ba << "\xe5\x86\x85\xe7\xb7\x9a \xf0\x9f\x93\x9e"_ba << "\xe5\x86\x85\xe7\xb7\x9a \xf0\x9f\x93\x9e"_ba;
    QTest::newRow("macros stay")       << "GPP_A"_ba << "$MA $A"_ba                << "$MA $A"_ba;
    QTest::newRow("greater than")      << "GPP_A"_ba << "a > b"_ba                 << "a > b"_ba;
    QTest::newRow("one quote")         << "GPP_A"_ba << "\""_ba                    << "\""_ba;
    QTest::newRow("quoted word")       << "GPP_A"_ba << "\"a\""_ba                 << "\"a\""_ba;
    QTest::newRow("yes")               << "Resync_On_Reset"_ba << "yes"_ba         << "Yes"_ba;
    QTest::newRow("1")                 << "Resync_On_Reset"_ba << "1"_ba           << "Yes"_ba;
    QTest::newRow("false")             << "Resync_On_Reset"_ba << "false"_ba       << "No"_ba;
    QTest::newRow("choice in lower case") << "Enable_Protocol"_ba << "https"_ba    << "Https"_ba;
    QTest::newRow("wrong choice")      << "Enable_Protocol"_ba << "Gopher"_ba      << untouched;
    QTest::newRow("wrong bool")        << "Resync_On_Reset"_ba << "Maybe"_ba       << untouched;
    QTest::newRow("out of range")      << "Resync_Random_Delay"_ba << "65536"_ba   << untouched;
    QTest::newRow("highest")           << "Resync_Random_Delay"_ba << "65535"_ba   << "65535"_ba;
    QTest::newRow("2048 characters")   << "GPP_A"_ba << QByteArray(2048, 'x')      << QByteArray(2048, 'x');
    QTest::newRow("2049 characters")   << "GPP_A"_ba << QByteArray(2049, 'x')      << untouched;
    QTest::newRow("status row")        << "Product_Name"_ba << "x"_ba              << untouched;
    // clang-format on
}

void TestReader::valueIsRead()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, value);
    const Document document = read(inProfile('<' + tag + '>' + text + "</" + tag + '>'), strict());
    QCOMPARE(valueOf(document, tag), value);
    QCOMPARE(count(document, "invalid-value"), value == untouched ? 1 : 0);
}

// shows C015
void TestReader::bareValueOfTheSeedsIsTrimmed()
{
    QFile file(QStringLiteral(VPHONE_TEST_DATA "/profiles/basic.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray xml = file.readAll();
    QVERIFY(xml.contains("<GPP_A> 12345678\n"));
    QCOMPARE(valueOf(read(xml, strict()), "GPP_A"), "12345678"_ba);
}

void TestReader::wrongValueLeavesTheOldOneAndTheRest()
{
    const Document document =
        read(inProfile("<GPP_A>1</GPP_A>\n<Resync_On_Reset ua=\"rw\">Maybe</Resync_On_Reset>"
                       "<GPP_B>2</GPP_B>"));
    QCOMPARE(valueOf(document, "GPP_A"), "1"_ba);
    QCOMPARE(valueOf(document, "GPP_B"), "2"_ba);
    QCOMPARE(valueOf(document, "Resync_On_Reset"), untouched);
    QCOMPARE(entryOf(document, "Resync_On_Reset")->access, param::Access::ReadWrite);
    QCOMPARE(document.warnings().size(), size_t(1));
    const Diagnostic& warning = document.warnings().front();
    QCOMPARE(warning.rule, "invalid-value"_ba);
    QCOMPARE(warning.name, "Resync_On_Reset"_ba);
    QCOMPARE(warning.line, 2);
    QCOMPARE(warning.column, 1);
}

void TestReader::secretIsNotRepeatedInAWarning()
{
    const QByteArray secret = "HushHush"_ba + QByteArray(200, 'x');
    const Document document =
        read(inProfile("<Admin_Password>" + secret + "</Admin_Password>"), reporting());
    QCOMPARE(valueOf(document, "Admin_Password"), untouched);
    QCOMPARE(document.warnings().size(), size_t(1));
    QVERIFY(!document.warnings().front().message.contains("HushHush"));
}

void TestReader::translatedWordIsReadWithAWarning()
{
    const QByteArray xml = inProfile("<Resync_On_Reset>Ja</Resync_On_Reset>");
    const Document tolerant = read(xml);
    QCOMPARE(valueOf(tolerant, "Resync_On_Reset"), "Yes"_ba);
    QCOMPARE(count(tolerant, "lenient-value"), 1);
    const Document refused = read(xml, strict());
    QCOMPARE(valueOf(refused, "Resync_On_Reset"), untouched);
    QCOMPARE(count(refused, "invalid-value"), 1);
}

void TestReader::misprintIsReadAsMeant_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("access");
    QTest::addColumn<int>("warnings");
    // clang-format off
    QTest::newRow("glued")           << R"(<Profile_Rule_ua="na">/x.cfg</Profile_Rule>)"_ba << "Profile_Rule"_ba << "/x.cfg"_ba << 0 << 1;
    QTest::newRow("glued, underscore at the end") << R"(<Dial_Plan_1_ua="na">(x.)</Dial_Plan_1_>)"_ba << "Dial_Plan_1_"_ba << "(x.)"_ba << 0 << 1;
    QTest::newRow("glued, self-closing") << R"(<Profile_Rule_B_ua="na"/>)"_ba << "Profile_Rule_B"_ba << ""_ba << 0 << 1;
    QTest::newRow("glued, self-closing, underscore") << R"(<Dial_Plan_1_ua="na"/>)"_ba << "Dial_Plan_1_"_ba << ""_ba << 0 << 1;
    QTest::newRow("glued on both sides") << R"(<Profile_Rule_ua="rw">/x</Profile_Rule_ua>)"_ba << "Profile_Rule"_ba << "/x"_ba << 2 << 2;
    QTest::newRow("glued, in lower case") << R"(<profile_rule_ua="na">/x</profile_rule>)"_ba << "Profile_Rule"_ba << "/x"_ba << 0 << 2;
    QTest::newRow("glued, blanks")   << R"(<Profile_Rule_ua = "ro">/x</Profile_Rule>)"_ba << "Profile_Rule"_ba << "/x"_ba << 1 << 1;
    QTest::newRow("blank after <")   << R"(< GPP_A ua = "na" >x</GPP_A>)"_ba << "GPP_A"_ba << "x"_ba << 0 << 1;
    QTest::newRow("blank after < and </") << R"(< GPP_A ua = "na" >x</ GPP_A >)"_ba << "GPP_A"_ba << "x"_ba << 0 << 2;
    QTest::newRow("blank after </")  << R"(<GPP_A ua="na">x</ GPP_A>)"_ba << "GPP_A"_ba << "x"_ba << 0 << 1;
    QTest::newRow("blank and glued") << R"(< Profile_Rule_ua="na">/x</Profile_Rule>)"_ba << "Profile_Rule"_ba << "/x"_ba << 0 << 2;
    QTest::newRow("single quotes")   << R"(<GPP_A ua='na'>it's</GPP_A>)"_ba << "GPP_A"_ba << "it's"_ba << 0 << 1;
    QTest::newRow("one of two quotes") << R"(<GPP_A group="it's" ua='rw'>x</GPP_A>)"_ba << "GPP_A"_ba << "x"_ba << 2 << 1;
    // clang-format on
}

void TestReader::misprintIsReadAsMeant()
{
    QFETCH(const QByteArray, element);
    QFETCH(const QByteArray, tag);
    QFETCH(const QByteArray, value);
    QFETCH(const int, access);
    QFETCH(const int, warnings);
    const Document document =
        read(inProfile("<!-- < a_ua='x'> -->" + element + "<GPP_P>p</GPP_P>"));
    QCOMPARE(valueOf(document, tag), value);
    QCOMPARE(valueOf(document, "GPP_P"), "p"_ba);
    QCOMPARE(int(*entryOf(document, tag)->access), access);
    QCOMPARE(int(document.warnings().size()), warnings);
    QCOMPARE(document.warnings().front().line, 1);
    QVERIFY(document.warnings().front().column >=
            inProfile("<!-- < a_ua='x'> -->").indexOf("</flat"));
    QVERIFY(count(document, "misprint") >= 1);
}

void TestReader::misprintIsCorruptUnderStrict_data()
{
    misprintIsReadAsMeant_data();
}

void TestReader::misprintIsCorruptUnderStrict()
{
    QFETCH(const QByteArray, element);
    const auto document = profile::read(inProfile(element), *m_table, strict());
    QVERIFY(!document);
    QCOMPARE(document.error().cause, Cause::CorruptXml);
}

void TestReader::positionsAreThoseOfTheFile()
{
    const QByteArray xml = "<flat-profile>\n"
                           "  <GPP_A>\xc3\xa4\xc3\xb6\xc3\xbc</GPP_A> <GPP_B>b</GPP_B>\n"
                           "<Dial_Plan_1_ua=\"na\">x</Dial_Plan_1_><GPP_C>c</GPP_C>\n"
                           "\n"
                           "\t<GPP_D>d</GPP_D></flat-profile>";
    ReadOptions options;
    options.reportUnknown = true;
    const Document document = read(xml, options);
    const auto at = [&](QByteArrayView tag) {
        const Entry* entry = entryOf(document, tag);
        return QByteArray::number(entry->line) + ':' + QByteArray::number(entry->column);
    };
    QCOMPARE(at("GPP_A"), "2:3"_ba);
    QCOMPARE(at("GPP_B"), "2:22"_ba);
    QCOMPARE(at("Dial_Plan_1_"), "3:1"_ba);
    QCOMPARE(at("GPP_C"), "3:38"_ba);
    QCOMPARE(at("GPP_D"), "5:2"_ba);
    // A phone's warnings have theirs too.
    const Document ofPhone = read(xml);
    QCOMPARE(ofPhone.warnings().front().line, 3);
    QCOMPARE(ofPhone.warnings().front().column, 2);
}

void TestReader::corruptProfileIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("says");
    const QByteArray good = inProfile("<GPP_A>x</GPP_A>");
    // clang-format off
    QTest::newRow("empty")                << ""_ba                                     << "empty"_ba;
    QTest::newRow("blanks")               << " \n "_ba                                 << "no element"_ba;
    QTest::newRow("byte order mark only") << "\xef\xbb\xbf"_ba                         << "no element"_ba;
    QTest::newRow("plain text")           << "Hello"_ba                                << "not XML"_ba;
    QTest::newRow("JSON")                 << "{\"GPP_A\": 1}"_ba                       << "not XML"_ba;
    QTest::newRow("encrypted")            << "Salted__01234567"_ba                     << "--key"_ba;
    QTest::newRow("encrypted in base64")  << "U2FsdGVkX18AAAA="_ba                     << "base64"_ba;
    QTest::newRow("gzip")                 << "\x1f\x8b\x08..."_ba                      << "twice"_ba;
    QTest::newRow("zip")                  << "PK\x03\x04..."_ba                        << "zip"_ba;
    QTest::newRow("zlib")                 << "\x78\x9c..."_ba                          << "gzip"_ba;
    QTest::newRow("UTF-16")               << "\xff\xfe<\0d\0"_ba                       << "UTF-16"_ba;
    QTest::newRow("NUL in a value")       << QByteArray("<flat-profile><GPP_A>a\0b</GPP_A></flat-profile>", 46) << "0x00"_ba;
    QTest::newRow("NUL at the end")       << good + QByteArray(1, '\0')                << "0x00"_ba;
    QTest::newRow("control character")    << inProfile("<GPP_A>a\x07</GPP_A>")         << "control"_ba;
    QTest::newRow("control in CDATA")     << inProfile("<GPP_A><![CDATA[\x1b]]></GPP_A>") << "control"_ba;
    QTest::newRow("control in an attribute") << inProfile("<GPP_A x=\"\x01\"/>")       << "control"_ba;
    QTest::newRow("Latin-1")              << inProfile("<GPP_A>M\xfcller</GPP_A>")     << "UTF-8"_ba;
    QTest::newRow("overlong")             << inProfile("<GPP_A>\xc0\xaf</GPP_A>")      << "UTF-8"_ba;
    QTest::newRow("overlong of three")    << inProfile("<GPP_A>\xe0\x9f\xbf</GPP_A>")  << "UTF-8"_ba;
    QTest::newRow("surrogate")            << inProfile("<GPP_A>\xed\xa0\x80</GPP_A>")  << "UTF-8"_ba;
    QTest::newRow("above the last character") << inProfile("<GPP_A>\xf4\x90\x80\x80</GPP_A>") << "UTF-8"_ba;
    QTest::newRow("cut character")        << inProfile("<GPP_A>\xe2\x82</GPP_A>")      << "UTF-8"_ba;
    QTest::newRow("cut character at the end") << good + "<!--\xe2\x82"_ba              << "UTF-8"_ba;
    QTest::newRow("no flat-profile")      << "<device><GPP_A>x</GPP_A></device>"_ba    << "enterprise"_ba;
    QTest::newRow("other case")           << "<Flat-Profile></Flat-Profile>"_ba        << "case"_ba;
    QTest::newRow("web page")             << "<html><body/></html>"_ba                 << "web page"_ba;
    QTest::newRow("XML service")          << "<CiscoIPPhoneMenu/>"_ba                  << "services"_ba;
    QTest::newRow("XML object")           << "<CP-8841-3PCCExecute/>"_ba               << "services"_ba;
    QTest::newRow("another vocabulary")   << "<a/>"_ba                                 << "<flat-profile>"_ba;
    QTest::newRow("cut")                  << "<flat-profile><GPP_A>x</GPP_A>"_ba       << "cut short"_ba;
    QTest::newRow("cut in a tag")         << "<flat-profile><GPP_A"_ba                 << "cut short"_ba;
    QTest::newRow("cut in an attribute")  << "<flat-profile><GPP_A ua=\"n"_ba          << "cut short"_ba;
    QTest::newRow("cut in a comment")     << good + "<!-- x"_ba                        << "not closed"_ba;
    QTest::newRow("text behind")          << good + "x"_ba                             << "after the end"_ba;
    QTest::newRow("text before")          << "x" + good                                << "not XML"_ba;
    QTest::newRow("two roots")            << good + good                               << "second root"_ba;
    QTest::newRow("closing tag behind")   << good + "</device>"                        << "closes nothing"_ba;
    QTest::newRow("mismatch")             << inProfile("<GPP_A>x</GPP_B>")             << "</GPP_A> was expected"_ba;
    QTest::newRow("mismatch by case")     << inProfile("<GPP_A>x</gpp_a>")             << "</GPP_A> was expected"_ba;
    QTest::newRow("longer closing tag")   << inProfile("<GPP_A>x</GPP_AB>")            << "</GPP_A> was expected"_ba;
    QTest::newRow("no closing tag")       << inProfile("<GPP_A>x<GPP_B>y</GPP_B>")     << "</GPP_A> was expected"_ba;
    QTest::newRow("closing tag open")     << "<flat-profile></flat-profile"_ba         << "not closed by >"_ba;
    QTest::newRow("unquoted attribute")   << inProfile("<GPP_A ua=na>x</GPP_A>")       << "double quotes"_ba;
    QTest::newRow("typographic quotes")   << inProfile("<GPP_A ua=\xe2\x80\x9cna\xe2\x80\x9d>x</GPP_A>") << "double quotes"_ba;
    QTest::newRow("attribute without value") << inProfile("<GPP_A ua>x</GPP_A>")       << "no value"_ba;
    QTest::newRow("attribute not closed") << inProfile("<GPP_A ua=\"na>x</GPP_A>")     << "quote"_ba;
    QTest::newRow("attribute twice")      << inProfile("<GPP_A ua=\"na\" ua=\"rw\"/>") << "twice"_ba;
    QTest::newRow("attributes glued")     << inProfile("<GPP_A ua=\"na\"um=\"y\"/>")   << "neither"_ba;
    QTest::newRow("stray slash")          << inProfile("<GPP_A / >")                   << "neither"_ba;
    QTest::newRow("name with a digit first") << inProfile("<1A>x</1A>")                << "tag's name"_ba;
    QTest::newRow("bare <")               << inProfile("<GPP_A>a < b</GPP_A>")         << "&lt;"_ba;
    QTest::newRow("bare &")               << inProfile("<GPP_A>a & b</GPP_A>")         << "&amp;"_ba;
    QTest::newRow("bare & in a URL")      << inProfile("<GPP_A>http://a/?x=1&y=2</GPP_A>") << "&amp;"_ba;
    QTest::newRow("bare & in an attribute") << inProfile("<GPP_A x=\"a&b\"/>")         << "&amp;"_ba;
    QTest::newRow("unknown entity")       << inProfile("<GPP_A>&nbsp;</GPP_A>")        << "&nbsp;"_ba;
    QTest::newRow("no character")         << inProfile("<GPP_A>&#0;</GPP_A>")          << "no character"_ba;
    QTest::newRow("surrogate reference")  << inProfile("<GPP_A>&#xD800;</GPP_A>")      << "no character"_ba;
    QTest::newRow("reference too high")   << inProfile("<GPP_A>&#x110000;</GPP_A>")    << "no character"_ba;
    QTest::newRow("reference of letters") << inProfile("<GPP_A>&#xyz;</GPP_A>")        << "no character"_ba;
    QTest::newRow("]]> in a value")       << inProfile("<GPP_A>a]]>b</GPP_A>")         << "]]&gt;"_ba;
    QTest::newRow("CDATA around")         << "<![CDATA[x]]>"_ba                        << "CDATA"_ba;
    QTest::newRow("nested markup")        << inProfile("<GPP_A>a<b>c</b></GPP_A>")     << "plain value"_ba;
    QTest::newRow("nested in an unknown tag") << inProfile("<X><GPP_A>c</GPP_A></X>")  << "plain value"_ba;
    QTest::newRow("definitions")          << "<!DOCTYPE d [<!ENTITY a \"b\">]>" + inProfile("<GPP_A>&a;</GPP_A>") << "document type"_ba;
    QTest::newRow("definitions behind")   << good + "<!DOCTYPE d []>"                  << "<!"_ba;
    QTest::newRow("expansion")            << "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><flat-profile><GPP_A>&b;</GPP_A></flat-profile>"_ba << "document type"_ba;
    QTest::newRow("outside entity")       << "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><flat-profile><GPP_A>&a;</GPP_A></flat-profile>"_ba << "document type"_ba;
    QTest::newRow("64 deep")              << "<a>"_ba.repeated(65) + good + "</a>"_ba.repeated(65) << "64 deep"_ba;
    QTest::newRow("many attributes")      << "<a" + [] { QByteArray all; for (int i = 0; i < 40; ++i) all += " a" + QByteArray::number(i) + "=\"\""; return all; }() + "/>" << "too many"_ba;
    // clang-format on
}

void TestReader::corruptProfileIsRefused()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QByteArray, says);
    for (const ReadOptions& options : {ReadOptions(), strict()}) {
        const auto document = profile::read(xml, *m_table, options);
        QVERIFY(!document);
        QCOMPARE(document.error().cause, Cause::CorruptXml);
        QVERIFY2(document.error().message.contains(says), document.error().message.constData());
        QVERIFY(document.error().line >= 1 && document.error().column >= 1);
    }
}

void TestReader::flawIsFoundWhereItIs_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    // clang-format off
    QTest::newRow("bare &")      << "<flat-profile>\n<GPP_A>\xc3\xa4 & b</GPP_A>\n</flat-profile>"_ba        << 2 << 10;
    QTest::newRow("mismatch")    << "<flat-profile>\n <GPP_A>x\n</GPP_B>\n</flat-profile>"_ba                << 3 << 1;
    QTest::newRow("attribute")   << "<flat-profile>\n <GPP_A ua=na>x</GPP_A></flat-profile>"_ba              << 2 << 12;
    QTest::newRow("nested")      << "<flat-profile>\n\n  <GPP_A><b/></GPP_A></flat-profile>"_ba               << 3 << 3;
    QTest::newRow("cut")         << "<flat-profile>\n<GPP_A>x"_ba                                            << 2 << 9;
    QTest::newRow("Latin-1")     << "<flat-profile>\n<GPP_A>x\xe4"_ba                                        << 2 << 9;
    QTest::newRow("behind a misprint") << "<flat-profile>\n<Dial_Plan_1_ua=\"na\">x</Dial_Plan_1_>&</flat-profile>"_ba << 2 << 38;
    // clang-format on
}

void TestReader::flawIsFoundWhereItIs()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto document = profile::read(xml, *m_table);
    QVERIFY(!document);
    QCOMPARE(document.error().line, line);
    QCOMPARE(document.error().column, column);
}

void TestReader::everyCutProfileIsCorrupt()
{
    const QByteArray xml = "<?xml version=\"1.0\"?>\n<device>\n<flat-profile><!-- x --><GPP_A "
                           "ua=\"na\">a&amp;b</GPP_A>"
                           "<GPP_B/><GPP_C><![CDATA[c]]></GPP_C>\n</flat-profile></device>";
    QVERIFY(profile::read(xml, *m_table));
    for (qsizetype size = 0; size < xml.size(); ++size)
        QVERIFY2(!profile::read(QByteArrayView(xml).first(size), *m_table),
                 QByteArray::number(size).constData());
}

void TestReader::unknownTagsAreCounted()
{
    const Document document = read(inProfile("<A/><GPP_A>1</GPP_A><B>x</B><A>y</A>"));
    QCOMPARE(document.unknownTags(), 3);
    QVERIFY(document.warnings().empty());
    QCOMPARE(document.entries().size(), size_t(1));
}

void TestReader::findingsForACheckAreMadeOnDemand()
{
    const QByteArray xml = inProfile(
        "<GPP_A>1</GPP_A>\n<Resync_Peroidic>60</Resync_Peroidic>\n<GPP_A xy=\"1\">2</GPP_A>\n"
        "<GPP_B>\xc3\xa4</GPP_B>\nloose");
    QCOMPARE(read(xml).warnings().size(), size_t(1)); // the loose text
    const Document document = read(xml, reporting());
    QCOMPARE(count(document, "unknown-parameter"), 1);
    QCOMPARE(count(document, "duplicate-parameter"), 1);
    QCOMPARE(count(document, "unknown-attribute"), 1);
    QCOMPARE(count(document, "non-ascii"), 1);
    QCOMPARE(count(document, "stray-text"), 1);
    const Diagnostics& found = document.warnings();
    QVERIFY(
        std::is_sorted(found.begin(), found.end(),
                       [](const Diagnostic& a, const Diagnostic& b) { return a.line < b.line; }));
    const auto unknown = std::find_if(found.begin(), found.end(), [](const Diagnostic& d) {
        return d.rule == "unknown-parameter";
    });
    QCOMPARE(unknown->line, 2);
    QVERIFY(unknown->message.contains("Resync_Periodic"));
}

void TestReader::hugeInputIsQuick_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isGood");
    QByteArray manyUnknown;
    QByteArray glued;
    for (int i = 0; i < 100'000; ++i) {
        manyUnknown += "<X" + QByteArray::number(i) + ">v</X" + QByteArray::number(i) + '>';
        glued += "<X_ua=\"na\">";
    }
    constexpr qsizetype megabyte = 1024 * 1024;
    QTest::newRow("100,000 unknown tags") << inProfile(manyUnknown) << true;
    QTest::newRow("a megabyte in a value")
        << inProfile("<GPP_A>" + QByteArray(megabyte, 'x') + "</GPP_A>") << true;
    QTest::newRow("a megabyte of line ends")
        << inProfile("<GPP_A>a" + QByteArray(megabyte, '\n') + "b</GPP_A>") << true;
    QTest::newRow("a megabyte of blanks")
        << inProfile("<GPP_A>" + QByteArray(megabyte, ' ') + "</GPP_A>") << true;
    QTest::newRow("a megabyte in a name")
        << inProfile('<' + QByteArray(megabyte, 'x') + "/>") << true;
    QTest::newRow("a megabyte in an attribute")
        << inProfile("<GPP_A x=\"" + QByteArray(megabyte, 'x') + "\"/>") << true;
    QTest::newRow("a megabyte of comment")
        << inProfile("<!--" + QByteArray(megabyte, '-') + "-->") << true;
    QTest::newRow("a million pieces")
        << inProfile("<GPP_A>" + "a<!---->"_ba.repeated(100'000) + "</GPP_A>") << true;
    QTest::newRow("the same 100,000 times")
        << inProfile("<GPP_A>x</GPP_A>"_ba.repeated(100'000)) << true;
    QTest::newRow("wrong 100,000 times")
        << inProfile("<Resync_On_Reset>Maybe</Resync_On_Reset>"_ba.repeated(100'000)) << true;
    QTest::newRow("100,000 deep") << "<a>"_ba.repeated(100'000) << false;
    QTest::newRow("a million <") << QByteArray(megabyte, '<') << false;
    QTest::newRow("glued without an end") << glued << false;
    QTest::newRow("blanks after <") << "< "_ba.repeated(megabyte / 2) << false;
    QTest::newRow("a million quotes") << "<a " + QByteArray(megabyte, '\'') << false;
    QTest::newRow("a million &") << inProfile(QByteArray(megabyte, '&')) << false;
}

void TestReader::hugeInputIsQuick()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const bool, isGood);
    // Of the processor: a machine that is busy otherwise doesn't count.
    const std::clock_t begin = std::clock();
    const auto document = profile::read(xml, *m_table, reporting());
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QCOMPARE(document.has_value(), isGood);
    QVERIFY2(seconds < 3, QByteArray::number(seconds).constData());
    if (document) {
        QVERIFY(document->warnings().size() <= size_t(warningsMax));
        for (const Diagnostic& warning : document->warnings())
            QVERIFY(warning.message.size() < 1000 && warning.name.size() < 1000);
    } else {
        QVERIFY(document.error().message.size() < 1000);
    }
}

void TestReader::warningsAreBounded()
{
    const Document document =
        read(inProfile("<Resync_On_Reset>?</Resync_On_Reset>"_ba.repeated(500)));
    QCOMPARE(int(document.warnings().size()), int(warningsMax));
}

void TestReader::aliasMapIsParsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("entries"); // -1: refused
    const QByteArray one = "/a/b = /flat-profile/GPP_A ;";
    // clang-format off
    QTest::newRow("the reference's") << "/CPE/acct/name = /flat-profile/Display_Name_1_ ; /CPE/acct/number = /flat-profile/User_ID_1_ ;"_ba << 2;
    QTest::newRow("nothing")         << ""_ba << 0;
    QTest::newRow("no blanks")       << "/a=/flat-profile/GPP_A;"_ba << 1;
    QTest::newRow("no ; at the end") << "/a = /flat-profile/GPP_A"_ba << 1;
    QTest::newRow("lines")           << "\n/a = /flat-profile/GPP_A ;\n/b = /flat-profile/GPP_B ;\n"_ba << 2;
    QTest::newRow("30")              << one.repeated(30) << 30;
    QTest::newRow("31")              << one.repeated(31) << -1;
    QTest::newRow("no =")            << "/a /flat-profile/GPP_A;"_ba << -1;
    QTest::newRow("no / on the left") << "a = /flat-profile/GPP_A;"_ba << -1;
    QTest::newRow("no path on the left") << "/ = /flat-profile/GPP_A;"_ba << -1;
    QTest::newRow("another target")  << "/a = /device/GPP_A;"_ba << -1;
    QTest::newRow("no target")       << "/a = /flat-profile/;"_ba << -1;
    QTest::newRow("nested target")   << "/a = /flat-profile/b/c;"_ba << -1;
    // clang-format on
}

void TestReader::aliasMapIsParsed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, entries);
    const auto aliases = parseAliasMap(text);
    QCOMPARE(aliases ? int(aliases->size()) : -1, entries);
    if (!aliases)
        QVERIFY(!aliases.error().isEmpty());
}

void TestReader::aliasedElementsAreRead()
{
    const auto aliases = parseAliasMap(
        "/CPE/acct/name = /flat-profile/Display_Name_1_ ;"
        "/CPE/acct/number = /flat-profile/User_ID_1_ ; /CPE/x = /flat-profile/No_Such ;");
    QVERIFY(aliases);
    const QByteArray account =
        "<CPE><acct><name ua=\"rw\"> Ann </name><number>7</number></acct><x>1</x></CPE>";
    for (const QByteArray& xml :
         {account, "<flat-profile><GPP_A>1</GPP_A><y>" + account + "</y></flat-profile>",
          "<r>" + account + "<flat-profile/></r>"}) {
        const Document document = read(xml, withAliases(*aliases));
        QCOMPARE(valueOf(document, "Display_Name_1_"), "Ann"_ba);
        QCOMPARE(entryOf(document, "Display_Name_1_")->access, param::Access::ReadWrite);
        QCOMPARE(valueOf(document, "User_ID_1_"), "7"_ba);
        QCOMPARE(valueOf(document, "GPP_A"), xml.contains("GPP_A") ? "1"_ba : untouched);
        QCOMPARE(document.unknownTags(), 1);
    }
}

void TestReader::nestedElementWithoutAliasStaysCorrupt()
{
    const ReadOptions options = withAliases({{"/acct/name", "Display_Name_1_"}});
    QVERIFY(!profile::read(inProfile("<GPP_A><b>x</b></GPP_A>"), *m_table, options));
    QVERIFY(!profile::read(inProfile("<acct><name><b/></name></acct>"), *m_table, options));
    QVERIFY(!profile::read("<acct><number>x</number></acct>", *m_table, options));
    // The alias stands beside the parameter, not in it.
    QVERIFY(!profile::read(inProfile("<acct><name>x</name></acct><GPP_A><b>x</b></GPP_A>"),
                           *m_table, options));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
