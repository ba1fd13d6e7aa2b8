#include "core/language/language.h"
#include "core/model/catalogue.h"
#include "core/param/paramtable.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace vphone;
using namespace vphone::language;
using namespace Qt::StringLiterals;

namespace {

const std::array others{Language::Dutch, Language::German, Language::French, Language::Korean,
                        Language::Japanese};

/// Context and source, translation.
using Words = std::map<QStringList, QString>;

QString rootPath(const QString& path)
{
    return QStringLiteral(VPHONE_TEST_DATA) + u"/../../"_s + path;
}

QString cataloguePath(Language language)
{
    return rootPath(u"resources/i18n/vphone_%1.ts"_s.arg(QLatin1StringView(defOf(language).code)));
}

/// The same in every language: codecs, time zones, locales, protocols, macros, numbers.
bool isTechnical(const QByteArray& choice)
{
    static const QSet<QByteArray> names{"Asterisk",
                                        "BEKEM",
                                        "Bluetooth",
                                        "Broadsoft",
                                        "CP-8800-Audio",
                                        "CP-8800-Video",
                                        "Call-Info",
                                        "InBand",
                                        "InBand+INFO",
                                        "Sylantro",
                                        "WxC",
                                        "Http",
                                        "Https",
                                        "IPv4",
                                        "IPv6",
                                        "PAID-RPID-FROM",
                                        "RPID-PAID-FROM",
                                        "EAP-FAST",
                                        "PEAP-GTC",
                                        "PEAP-MSCHAPV2",
                                        "DIGEST-MD5",
                                        "PAID-FROM",
                                        "RPID-FROM",
                                        "AVT+INFO",
                                        "blf+sd+cp",
                                        "prk",
                                        "gzip",
                                        "iLBC",
                                        "iSAC"};
    static const QRegularExpression pattern(u"^(\\d+|\\$[A-Z]+|GMT.*|[a-z]{2}-[A-Z]{2}|G7\\d\\d.*|"
                                            u"\\d+ (HALF|FULL)|[\\d.]+ (GHz|Mbps|Kbps)|"
                                            "AES .*|TLS .*|[A-Z0-9_]{2,16})$"_s);
    return names.contains(choice) || pattern.match(QString::fromUtf8(choice)).hasMatch();
}

/// Of a text: {n}, %1 and the like, in any order.
QStringList marksOf(const QString& text)
{
    static const QRegularExpression mark(u"\\{\\w+\\}|%\\d"_s);
    QStringList marks;
    for (const QRegularExpressionMatch& found : mark.globalMatch(text))
        marks.append(found.captured());
    marks.sort();
    return marks;
}

/// What the table of fixed strings names by its keys: tab.voice is of Context::Tab.
std::optional<Context> contextOf(const QString& key)
{
    static const std::map<QString, Context> contexts{
        {u"button"_s, Context::Page},        {u"tab"_s, Context::Tab},
        {u"info.status"_s, Context::Tab},    {u"info.debug"_s, Context::Tab},
        {u"info.download"_s, Context::Tab},  {u"info.control_logs"_s, Context::Section},
        {u"info.messages"_s, Context::Page}, {u"section"_s, Context::Section},
        {u"ca.heading"_s, Context::Section}, {u"ca"_s, Context::Status},
        {u"param"_s, Context::Label},        {u"menu.profile_rule"_s, Context::Label},
        {u"menu"_s, Context::Screen},        {u"menu.applications"_s, Context::Window},
        {u"message"_s, Context::Screen},     {u"value"_s, Context::Value}};
    for (const QString& name : {key, key.section(u'.', 0, 0)}) {
        if (const auto found = contexts.find(name); found != contexts.end())
            return found->second;
    }
    return std::nullopt; // of log lines
}

/// The first variant of a cell, as the pages have it.
QString firstVariant(const QString& cell)
{
    static const QRegularExpression notes(u" ?\\[sic\\]|\\*$| \\(Classic: .*\\)$"_s);
    static const QRegularExpression date(u"[a-z]{2}/[a-z]{2}/[a-z]{4} \\w\\w:\\w\\w:\\w\\w"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return cell.section(u" / "_s, 0, 0).trimmed().remove(notes).replace(date, u"%1"_s);
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowOfAModelIsTranslated_data();
    void everyRowOfAModelIsTranslated();
    void choicesThatPeopleReadAreTranslated();
    void cataloguesAreWhole_data();
    void cataloguesAreWhole();
    void seedsWordsComeFirst_data();
    void seedsWordsComeFirst();
    void aPageOfLabelsTakesLessThanAMillisecond();

private:
    static Words read(Language language);
    std::optional<model::Catalogue> m_models;
};

void TestWords::initTestCase()
{
    auto models = model::Catalogue::load();
    QVERIFY(models);
    m_models = std::move(*models);
}

/// All finished messages of a catalogue's source.
Words TestWords::read(Language language)
{
    QFile file(cataloguePath(language));
    Words words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && xml.attributes().isEmpty())
            words[{context, source}] = xml.readElementText();
    }
    return words;
}

void TestWords::everyRowOfAModelIsTranslated_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const model::Model& model : m_models->models())
        QTest::newRow(model.name.constData()) << model.name;
}

void TestWords::everyRowOfAModelIsTranslated()
{
    QFETCH(QByteArray, name);
    const auto table = param::ParamTable::load(*m_models->find(name));
    QVERIFY(table);
    QSet<QByteArray> absent;
    for (const Language language : others) {
        const auto need = [&](Context context, const QByteArray& english) {
            if (translation(language, context, english).isEmpty())
                absent.insert(QByteArray(defOf(language).code) + ": " + english);
        };
        for (const param::ParamDef& def : *table) {
            const bool isStatus = def.type == param::ParamType::Status;
            need(isStatus ? Context::Status : Context::Label, def.label);
            need(Context::Tab, def.tab);
            need(Context::Section, def.section);
        }
    }
    QCOMPARE(absent.values().join('\n'), QByteArray());
}

void TestWords::choicesThatPeopleReadAreTranslated()
{
    QSet<QByteArray> absent;
    for (const model::Model& model : m_models->models()) {
        const auto table = param::ParamTable::load(model);
        QVERIFY(table);
        for (const param::ParamDef& def : *table) {
            for (const QByteArray& choice : def.choices) {
                for (const Language language : others) {
                    if (translation(language, Context::Value, choice).isEmpty() &&
                        !isTechnical(choice))
                        absent.insert(QByteArray(defOf(language).code) + ": " + choice);
                }
            }
        }
    }
    QCOMPARE(absent.values().join('\n'), QByteArray());
}

void TestWords::cataloguesAreWhole_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : others)
        QTest::newRow(defOf(language).code) << language;
}

void TestWords::cataloguesAreWhole()
{
    QFETCH(Language, language);
    QFile file(cataloguePath(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("type=\""));
    const Words words = read(language);
    // What one language has, all have.
    const Words first = read(others.front());
    QVERIFY(first.size() > 1000);
    QCOMPARE(words.size(), first.size());
    for (const auto& [place, translated] : words) {
        const QString& source = place.back();
        QVERIFY2(first.contains(place), qPrintable(source));
        QVERIFY2(!translated.isEmpty() && translated.trimmed() == translated, qPrintable(source));
        QVERIFY2(!translated.contains(u'<') && !translated.contains(u"&amp;"), qPrintable(source));
        QCOMPARE(marksOf(translated), marksOf(source));
        // What is compiled in is what the source says; marks stay where the program gets no number.
        const auto context = Context(QStringList{u"Tab"_s, u"Section"_s, u"Label"_s, u"Value"_s,
                                                 u"Status"_s, u"Page"_s, u"Screen"_s, u"Window"_s}
                                         .indexOf(place.front()));
        QCOMPARE(text(language, context, source.toUtf8()), translated.toUtf8());
    }
}

void TestWords::seedsWordsComeFirst_data()
{
    QTest::addColumn<Context>("context");
    QTest::addColumn<QStringList>("cells");
    QFile file(rootPath(u"resources/docs/seed-checklist.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(u"^\\| ([a-z]+\\.[\\w ()]+) \\|"_s);
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QString whole = QString::fromUtf8(line);
        const QRegularExpressionMatch found = row.match(whole);
        if (!found.hasMatch())
            continue;
        const QString key = found.captured(1);
        const auto context = contextOf(key);
        if (context)
            QTest::newRow(qPrintable(key)) << *context << whole.split(u'|').mid(2, 6);
    }
}

void TestWords::seedsWordsComeFirst()
{
    QFETCH(Context, context);
    QFETCH(QStringList, cells);
    QString english = firstVariant(cells[0]);
    if (english == u"Basic HTTP Authentication")
        english = u"Basic Http Authentication"_s; // as profiles spell it
    // One row holds the five words of Privacy_Header.
    const bool areWords = english.startsWith(u"none header");
    const QStringList sources = areWords ? english.split(u' ') : QStringList{english};
    for (const Language language : others) {
        const QString cell = firstVariant(cells[int(language)]);
        if (cell == u"-")
            continue;
        QStringList wanted = areWords ? cell.split(u' ') : QStringList{cell};
        QCOMPARE(wanted.size(), sources.size());
        for (qsizetype i = 0; i < sources.size(); ++i)
            QCOMPARE(QString::fromUtf8(text(language, context, sources[i].toUtf8())), wanted[i]);
    }
}

void TestWords::aPageOfLabelsTakesLessThanAMillisecond()
{
    const auto table = param::ParamTable::load(*m_models->find("8841"));
    QVERIFY(table);
    constexpr size_t labels = 400; // of the largest page
    const auto readThem = [&] {
        qsizetype bytes = 0;
        for (param::ParamIndex index = 0; index < labels; ++index)
            bytes += text(Language::Japanese, Context::Label, (*table)[index].label).size();
        return bytes;
    };
    const auto started = std::chrono::steady_clock::now();
    QVERIFY(readThem() > 0);
    const std::chrono::nanoseconds first = std::chrono::steady_clock::now() - started;
    auto best = std::chrono::nanoseconds::max();
    for (int round = 0; round < 20; ++round) {
        const auto began = std::chrono::steady_clock::now();
        QVERIFY(readThem() > 0);
        best = std::min<std::chrono::nanoseconds>(best, std::chrono::steady_clock::now() - began);
    }
    qInfo("400 labels: %lld us, the first time %lld us", qlonglong(best.count() / 1000),
          qlonglong(first.count() / 1000));
    QVERIFY(best < std::chrono::milliseconds(1));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
