#include "core/config/config.h"
#include "core/language/language.h"
#include "core/language/words.h"
#include "core/model/catalogue.h"

#include <QTest>

#include <thread>

using namespace vphone;
using namespace vphone::language;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localeAndSelectionChooseTheLanguage_data();
    void localeAndSelectionChooseTheLanguage();
    void numbersOfAnInstanceFindTheirPlace_data();
    void numbersOfAnInstanceFindTheirPlace();
    void whatNobodyTranslatedStaysEnglish();
    void moreTextsThanAreKeptAreStillTranslated();
    void severalThreadsReadTheSameWords();
};

void TestLanguage::localeAndSelectionChooseTheLanguage_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("selection");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("defaults") << QByteArray("en-US") << QByteArray("English-US")
                              << QByteArray("en");
    const auto byLocale = [](const char* locale, const char* code) {
        QTest::newRow(locale) << QByteArray(locale) << QByteArray("English-US") << QByteArray(code);
    };
    byLocale("nl-NL", "nl");
    byLocale("de-DE", "de");
    byLocale("fr-FR", "fr");
    byLocale("fr-CA", "fr");
    byLocale("ko-KR", "ko");
    byLocale("ja-JP", "ja");
    byLocale("es-ES", "en");
    const auto bySelection = [](const char* selection, const char* code) {
        QTest::newRow(selection) << QByteArray("en-US") << QByteArray(selection)
                                 << QByteArray(code);
    };
    bySelection("Dutch", "nl");
    bySelection("German", "de");
    bySelection("french", "fr");
    bySelection("French-CA", "fr");
    bySelection("Korean", "ko");
    bySelection("Japanese", "ja");
    bySelection("Frisian", "en");
    bySelection("", "en");
    QTest::newRow("both, Locale wins")
        << QByteArray("de-DE") << QByteArray("French") << QByteArray("de");
    QTest::newRow("an English Locale of one's own wins")
        << QByteArray("en-GB") << QByteArray("French") << QByteArray("en");
    QTest::newRow("a Locale without words leaves it to the name")
        << QByteArray("es-ES") << QByteArray("French") << QByteArray("fr");
}

void TestLanguage::localeAndSelectionChooseTheLanguage()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, selection);
    QFETCH(QByteArray, code);
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    const auto table = param::ParamTable::load(*catalogue->find("8841"));
    QVERIFY(table);
    config::Config config(*table);
    config.set(table->at("Locale"), locale);
    config.set(table->at("Language_Selection"), selection);
    QCOMPARE(QByteArray(defOf(languageOf(config)).code), code);
}

void TestLanguage::numbersOfAnInstanceFindTheirPlace_data()
{
    QTest::addColumn<int>("context");
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QByteArray>("dutch");
    QTest::newRow("in front") << int(Context::Label) << QByteArray("Resync Trigger 2")
                              << QByteArray("Trigger 2 hersynchronisatie");
    QTest::newRow("two") << int(Context::Label) << QByteArray("Unit 2 Key 14")
                         << QByteArray("Module 2 toets 14");
    QTest::newRow("a name with a number")
        << int(Context::Label) << QByteArray("SIP T1") << QByteArray("SIP T1");
    QTest::newRow("in the middle") << int(Context::Label) << QByteArray("Speed Dial 9 Name")
                                   << QByteArray("Naam snelkiesnummer 9");
    QTest::newRow("more numbers than an instance has")
        << int(Context::Tab) << QByteArray("Ext 1 2 3") << QByteArray("Ext 1 2 3");
    QTest::newRow("at the end") << int(Context::Tab) << QByteArray("Ext 12")
                                << QByteArray("Toestel 12");
}

void TestLanguage::numbersOfAnInstanceFindTheirPlace()
{
    QFETCH(int, context);
    QFETCH(QByteArray, english);
    QFETCH(QByteArray, dutch);
    QCOMPARE(text(Language::Dutch, Context(context), english), dutch);
    QCOMPARE(text(Language::English, Context(context), english), english);
}

void TestLanguage::whatNobodyTranslatedStaysEnglish()
{
    for (const LanguageDef& def : languages()) {
        QCOMPARE(text(def.language, Context::Tab, "Nothing of ours 5"),
                 QByteArray("Nothing of ours 5"));
        QVERIFY(translation(def.language, Context::Tab, "Nothing of ours 5").isNull());
        QCOMPARE(text(def.language, Context::Tab, ""), QByteArray());
        // Of another context.
        QCOMPARE(text(def.language, Context::Value, "Provisioning"), QByteArray("Provisioning"));
    }
}

void TestLanguage::moreTextsThanAreKeptAreStillTranslated()
{
    for (size_t n = 0; n <= keptMax; ++n) {
        const QByteArray number = QByteArray::number(qulonglong(n));
        QCOMPARE(text(Language::French, Context::Tab, "Ext " + number), "Poste " + number);
    }
    const QByteArray digits(2 * keptBytesMax, '7');
    for (int round = 0; round < 2; ++round)
        QCOMPARE(text(Language::French, Context::Tab, "Ext " + digits), "Poste " + digits);
}

void TestLanguage::severalThreadsReadTheSameWords()
{
    constexpr int threads = 4;
    std::array<bool, threads> areRight{};
    std::vector<std::jthread> readers;
    for (bool& isRight : areRight) {
        readers.emplace_back([&isRight] {
            isRight = true;
            for (int round = 0; round < 500; ++round) {
                const QByteArray n = QByteArray::number(round);
                isRight = isRight &&
                          text(Language::Korean, Context::Tab, "Ext " + n) == "내선 " + n &&
                          text(Language::Japanese, Context::Tab, "System") == "システム" &&
                          text(Language::Dutch, Context::Tab, "Ext " + n) == "Toestel " + n;
            }
        });
    }
    readers.clear();
    for (const bool isRight : areRight)
        QVERIFY(isRight);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
