#include "core/rule/delaylist.h"

#include <QTest>

using namespace vphone;
using namespace vphone::rule;

namespace {

QByteArray outcome(QByteArrayView text, bool tolerant = true, bool* wasLocalized = nullptr)
{
    const auto list = DelayList::parse(text, tolerant, wasLocalized);
    if (list)
        return list->toText();
    switch (list.error()) {
    case DelayList::Error::NotANumber:
        return "not a number";
    case DelayList::Error::OutOfRange:
        return "out of range";
    case DelayList::Error::TooMany:
        return "too many";
    }
    Q_UNREACHABLE();
}

} // namespace

class TestDelayList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void lengthIsBounded();
    void translatedSeparatorsAreTolerated_data();
    void translatedSeparatorsAreTolerated();
    void zeroOrNothingIsOff_data();
    void zeroOrNothingIsOff();
    void lastElementRepeats();
    void spreadIsDrawnUniformly();
};

void TestDelayList::isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("one", "3600", "3600");
    row("three", "600,1200,300", "600,1200,300");
    row("blanks", " 600 , 1200 , 300 ", "600,1200,300");
    row("spread", "2400+30", "2400+30");
    row("spread with blanks", "2400 + 30", "2400+30");
    row("spread in a list", "60,120+10", "60,120+10");
    row("ladder", "60,120,240,480,960,1920,3840,7680,15360,30720,61440,86400",
        "60,120,240,480,960,1920,3840,7680,15360,30720,61440,86400");
    row("empty", "", "");
    row("blanks only", "  ", "");
    row("largest", "4294967295+4294967295", "4294967295+4294967295");
    row("too large", "4294967296", "out of range");
    row("spread too large", "1+4294967296", "out of range");
    row("word", "soon", "not a number");
    row("negative", "-1", "not a number");
    row("plus sign in front", "+30", "not a number");
    row("two spreads", "1+2+3", "not a number");
    row("empty element", "600,,300", "not a number");
    row("comma at the end", "600,", "not a number");
    row("comma alone", ",", "not a number");
    row("unit", "60s", "not a number");
    row("blank between", "600 1200", "not a number");
    row("decimals", "1.5", "not a number");
}

void TestDelayList::isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    bool wasLocalized = true;
    QCOMPARE(outcome(text, true, &wasLocalized), expected);
    QVERIFY(!wasLocalized);
    QCOMPARE(outcome(text, false), expected);
}

void TestDelayList::lengthIsBounded()
{
    const QByteArray full = "1" + QByteArray(",1").repeated(int(DelayList::elementsMax) - 1);
    QCOMPARE(outcome(full), full);
    QCOMPARE(outcome(full + ",1"), QByteArray("too many"));
}

void TestDelayList::translatedSeparatorsAreTolerated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("ideographic comma") << QByteArray("600\xE3\x80\x81"
                                                     "1200")
                                       << QByteArray("600,1200");
    QTest::newRow("full-width comma") << QByteArray("600\xEF\xBC\x8C"
                                                    "1200")
                                      << QByteArray("600,1200");
    QTest::newRow("full-width plus") << QByteArray("2400\xEF\xBC\x8B"
                                                   "30")
                                     << QByteArray("2400+30");
    QTest::newRow("ideographic space") << QByteArray("600,\xE3\x80\x80"
                                                     "1200")
                                       << QByteArray("600,1200");
}

void TestDelayList::translatedSeparatorsAreTolerated()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    bool wasLocalized = false;
    QCOMPARE(outcome(text, true, &wasLocalized), expected);
    QVERIFY(wasLocalized);
    QCOMPARE(outcome(text, false), QByteArray("not a number"));
}

void TestDelayList::zeroOrNothingIsOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOff");

    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("0") << QByteArray("0") << true;
    QTest::newRow("0 with a spread") << QByteArray("0+30") << false;
    QTest::newRow("0 in a list") << QByteArray("0,60") << false;
    QTest::newRow("30") << QByteArray("30") << false;
}

void TestDelayList::zeroOrNothingIsOff()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isOff);
    QCOMPARE(DelayList::parse(text)->isOff(), isOff);
}

void TestDelayList::lastElementRepeats()
{
    using namespace std::chrono_literals;
    ports::Random random(1);
    const auto list = DelayList::parse("600,1200,300");
    QVERIFY(list);
    QCOMPARE(list->delay(0, random).count(), Duration(600s).count());
    QCOMPARE(list->delay(1, random).count(), Duration(1200s).count());
    QCOMPARE(list->delay(2, random).count(), Duration(300s).count());
    QCOMPARE(list->delay(3, random).count(), Duration(300s).count());
    QCOMPARE(list->delay(1000000, random).count(), Duration(300s).count());
}

void TestDelayList::spreadIsDrawnUniformly()
{
    using namespace std::chrono_literals;
    ports::Random random(7);
    const auto list = DelayList::parse("2400+30");
    QVERIFY(list);
    std::array<int, 31> drawn{};
    for (int i = 0; i < 31000; ++i) {
        const Duration delay = list->delay(0, random);
        QVERIFY(delay >= 2400s && delay <= 2430s);
        ++drawn[size_t(std::chrono::duration_cast<std::chrono::seconds>(delay - 2400s).count())];
    }
    for (const int count : drawn)
        QVERIFY2(count > 800 && count < 1200, QByteArray::number(count).constData());
}

QTEST_GUILESS_MAIN(TestDelayList)
#include "tst_delaylist.moc"
