#include "tests/support/pagebench.h"
#include "tests/support/pagedesk.h"
#include "web/phone/extras.h"
#include "web/phone/infopages.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace vphone;
using namespace vphone::test;
using language::Context;
using language::Language;
using language::LanguageDef;
using namespace Qt::StringLiterals;

namespace {

/// Everything of a page that a person reads or hears, in its order. What says itself that it is in
/// one language (lang) is left out, and so are names, code and what was typed in.
QByteArrayList readTexts(const http::Response& page)
{
    pugi::xml_document document;
    document.load_buffer(page.body.constData(), size_t(page.body.size()));
    constexpr auto wanted =
        "//body//text()[not(ancestor::*[@lang and not(self::html)]) and not(ancestor::code) "
        "and not(ancestor::textarea) and not(ancestor::*[@class='product'])]"
        "|//body//*[not(ancestor-or-self::*[@lang and not(self::html)])]/@aria-label"
        "|//body//*[not(ancestor-or-self::*[@lang and not(self::html)])]/@title";
    QByteArrayList texts;
    for (const pugi::xpath_node& found : document.select_nodes(wanted)) {
        const char* text = found.attribute() ? found.attribute().value() : found.node().value();
        if (const QByteArray words = QByteArray(text).simplified(); !words.isEmpty())
            texts.append(words);
    }
    return texts;
}

/// Of programs, protocols, counters and gates: the same in every language.
bool isName(const QByteArray& text)
{
    static const QSet<QByteArray> names{"vphone",      "Http",        "Https",        "gzip",
                                        "Sylantro",    "Broadsoft",   "Asterisk",     "Rxunicast",
                                        "Rxbroadcast", "Rxmulticast", "provisioning", "countdown",
                                        "lines"};
    return names.contains(text) || text.endsWith("bps");
}

/// A word of a human language, so more than a number, a codec or an address.
bool isWord(const QByteArray& text)
{
    static const QRegularExpression word(u"(^|[ (])[A-Za-z][a-z]{3,}([ ,.:)]|$)"_s);
    return word.match(QString::fromUtf8(text)).hasMatch();
}

/// Some context has it, and with the same words in this language.
bool staysTheSame(Language language, const QByteArray& text)
{
    for (size_t context = 0; context < language::contextCount; ++context) {
        if (language::translation(language, Context(context), text) == text)
            return true;
    }
    return false;
}

} // namespace

/// The pages in the languages of people: whole, and none forgotten that is put together at run
/// time.
class TestPageLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOnAPageStaysEnglish_data();
    void nothingOnAPageStaysEnglish();
};

void TestPageLanguages::nothingOnAPageStaysEnglish_data()
{
    QTest::addColumn<Language>("language");
    for (const LanguageDef& def : language::languages()) {
        if (def.language != Language::English)
            QTest::newRow(def.code) << def.language;
    }
}

void TestPageLanguages::nothingOnAPageStaysEnglish()
{
    QFETCH(Language, language);
    PageDesk desk;
    World world;
    const auto index = world.addPhone({}, "CP-8865-3PCC");
    PageBench bench(world, index);
    const auto pages = [&](Language in) {
        desk.language = bench.language = in;
        std::vector<std::pair<QByteArray, QByteArrayList>> read;
        for (const PageAt& at :
             std::initializer_list<PageAt>{{web::statusPage, "/admin/advanced/info/status"},
                                           {web::debugPage, "/admin/advanced/info/debug"},
                                           {web::downloadPage, "/admin/advanced/info/download"},
                                           {web::networkPage, "/admin/advanced/info/network"},
                                           {web::callsPage, "/admin/advanced/calls"},
                                           {web::directoryPage, "/admin/advanced/directory"},
                                           {web::whyPage, "/vphone/why"},
                                           {web::timelinePage, "/vphone/timeline"}})
            read.emplace_back(at.target, readTexts(desk.get(at)));
        for (const web::VoiceTab& tab : web::voiceTabs(adminAdvanced, world.engine[index].config()))
            read.emplace_back(tab.path, readTexts(bench.get(adminAdvanced, tab.path)));
        return read;
    };
    const auto english = pages(Language::English);
    const auto translated = pages(language);
    QCOMPARE(translated.size(), english.size());
    QSet<QByteArray> left;
    size_t compared = 0;
    for (size_t page = 0; page < english.size(); ++page) {
        for (const QByteArray& text : translated[page].second) {
            ++compared;
            if (isWord(text) && !isName(text) && english[page].second.contains(text) &&
                !staysTheSame(language, text))
                left.insert(english[page].first + ": " + text);
        }
    }
    QVERIFY(compared > 1000);
    QVERIFY2(left.isEmpty(), left.values().join('\n'));
}

QTEST_GUILESS_MAIN(TestPageLanguages)
#include "tst_pagelanguages.moc"
