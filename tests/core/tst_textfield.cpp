#include "core/screen/textfield.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::screen;
using Kind = TextField::Kind;

namespace {

const Instant start = *instantFromIso("2026-01-01T00:00:00Z");

/// A field and the thumb on the keypad.
struct Typist
{
    explicit Typist(TextField::Options options = {}, QByteArrayView text = {})
        : field(options, text)
    {
    }
    /// Keys by their names, in which _ is a wait of a second.
    bool press(QByteArrayView keys)
    {
        bool isTaken = true;
        for (const char c : keys) {
            now += 100ms;
            if (c == '_')
                now += TextField::tapWait;
            else if (c == '<' || c == '>')
                isTaken = field.press({c == '<' ? KeyCode::NavLeft : KeyCode::NavRight, 0}, now);
            else
                isTaken = field.press(*keyNamed(QByteArrayView(&c, 1)), now);
        }
        return isTaken;
    }

    TextField field;
    Instant now = start;
};

QByteArray utf8(QStringView text)
{
    return text.toUtf8();
}

} // namespace

class TestTextField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysWriteByTheirMode_data();
    void keysWriteByTheirMode();
    void letterIsFixedAfterASecond();
    void modesFollowEachOther_data();
    void modesFollowEachOther();
    void kindTakesItsCharactersAlone_data();
    void kindTakesItsCharactersAlone();
    void caretStandsBetweenCharacters_data();
    void caretStandsBetweenCharacters();
    void caretLeavesWhatJoins();
    void letterBeforeACombiningMarkIsChanged();
    void textFromTheRightIsWalkedFromTheRight();
    void fullFieldTakesNoMore();
    void bytesAreCountedAsTheyGo();
    void maskedTextShowsDots();
    void fourThousandCharactersAreTypedFast();
};

void TestTextField::keysWriteByTheirMode_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("text");
    // clang-format off
    QTest::newRow("letters") << int(Kind::Text) << QByteArray("44433_555555_666") << QByteArray("ieko") ;
    QTest::newRow("the figure is the last") << int(Kind::Text) << QByteArray("2222") << QByteArray("2");
    QTest::newRow("and the first follows it") << int(Kind::Text) << QByteArray("22222") << QByteArray("a");
    QTest::newRow("another key ends the letter") << int(Kind::Text) << QByteArray("2342") << QByteArray("adga");
    QTest::newRow("zero is a blank") << int(Kind::Text) << QByteArray("20_2_00") << QByteArray("a a0");
    QTest::newRow("capitals") << int(Kind::Text) << QByteArray("##2233") << QByteArray("BE");
    QTest::newRow("one capital") << int(Kind::Text) << QByteArray("#2_2") << QByteArray("Aa");
    QTest::newRow("figures") << int(Kind::Text) << QByteArray("###2222") << QByteArray("2222");
    QTest::newRow("and back") << int(Kind::Text) << QByteArray("####2") << QByteArray("a");
    QTest::newRow("symbols") << int(Kind::Text) << QByteArray("**_*") << QByteArray("#*");
    QTest::newRow("address of a site") << int(Kind::Url) << QByteArray("2111") << QByteArray("a/");
    QTest::newRow("digits") << int(Kind::Digits) << QByteArray("22*#3") << QByteArray("223");
    QTest::newRow("number") << int(Kind::Number) << QByteArray("*31#22") << QByteArray("*31#22");
    QTest::newRow("IP") << int(Kind::Address) << QByteArray("192*0*2*10") << QByteArray("192.0.2.10");
    QTest::newRow("equation") << int(Kind::Equation) << QByteArray("2**2") << QByteArray("2+2");
    QTest::newRow("upper") << int(Kind::Upper) << QByteArray("22_2") << QByteArray("BA");
    QTest::newRow("upper has figures") << int(Kind::Upper) << QByteArray("2#2") << QByteArray("A2");
    QTest::newRow("lower has no capitals") << int(Kind::Lower) << QByteArray("##2") << QByteArray("a");
    // clang-format on
}

void TestTextField::keysWriteByTheirMode()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, keys);
    Typist typist({Kind(kind)});
    typist.press(keys);
    QTEST(typist.field.text(), "text");
}

void TestTextField::letterIsFixedAfterASecond()
{
    Typist typist;
    typist.press("2");
    QCOMPARE(typist.field.nextExpiry(), typist.now + TextField::tapWait);
    typist.press("2");
    QCOMPARE(typist.field.text(), QByteArray("b"));
    typist.field.handleExpiry();
    QVERIFY(!typist.field.nextExpiry());
    typist.press("2");
    QCOMPARE(typist.field.text(), QByteArray("ba"));
    typist.press("_2");
    QCOMPARE(typist.field.text(), QByteArray("baa"));
}

void TestTextField::modesFollowEachOther_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArrayList>("modes");
    // clang-format off
    QTest::newRow("text") << int(Kind::Text) << QByteArrayList{"abc", "Abc", "ABC", "123", "abc"};
    QTest::newRow("URL") << int(Kind::Url) << QByteArrayList{"abc", "Abc", "ABC", "123", "abc"};
    QTest::newRow("digits") << int(Kind::Digits) << QByteArrayList{"123", "123", "123"};
    QTest::newRow("number") << int(Kind::Number) << QByteArrayList{"123", "123"};
    QTest::newRow("address") << int(Kind::Address) << QByteArrayList{"IP", "IP"};
    QTest::newRow("upper") << int(Kind::Upper) << QByteArrayList{"ABC", "123", "ABC"};
    QTest::newRow("lower") << int(Kind::Lower) << QByteArrayList{"abc", "123", "abc"};
    // clang-format on
}

void TestTextField::modesFollowEachOther()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArrayList, modes);
    TextField field({Kind(kind)});
    for (const QByteArray& mode : modes) {
        QCOMPARE(field.input().mode, mode);
        field.cycleMode();
    }
}

void TestTextField::kindTakesItsCharactersAlone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("isTaken");
    // clang-format off
    QTest::newRow("any text") << int(Kind::Text) << utf8(u"größe 日本 \U0001F4DE") << true;
    QTest::newRow("joiner of characters") << int(Kind::Text) << utf8(u"\U0001F468\u200D\U0001F469") << true;
    QTest::newRow("nothing") << int(Kind::Text) << QByteArray() << false;
    QTest::newRow("line feed") << int(Kind::Text) << QByteArray("a\nb") << false;
    QTest::newRow("NUL") << int(Kind::Text) << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << int(Kind::Text) << QByteArray("\x7f") << false;
    QTest::newRow("C1 control") << int(Kind::Text) << utf8(u"\u0085") << false;
    QTest::newRow("override of direction") << int(Kind::Text) << utf8(u"\u202Ecod") << false;
    QTest::newRow("isolate") << int(Kind::Text) << utf8(u"\u2066x\u2069") << false;
    QTest::newRow("line separator") << int(Kind::Text) << utf8(u"\u2028") << false;
    QTest::newRow("not UTF-8") << int(Kind::Text) << QByteArray("a\xff") << false;
    QTest::newRow("half a surrogate pair") << int(Kind::Text) << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("cut character") << int(Kind::Text) << QByteArray("\xe2\x82") << false;
    QTest::newRow("digits") << int(Kind::Digits) << QByteArray("0123456789") << true;
    QTest::newRow("a letter among digits") << int(Kind::Digits) << QByteArray("12a") << false;
    QTest::newRow("other digits") << int(Kind::Digits) << utf8(u"\u0661\u0662") << false;
    QTest::newRow("number") << int(Kind::Number) << QByteArray("+49*#1") << true;
    QTest::newRow("a letter in a number") << int(Kind::Number) << QByteArray("1x") << false;
    QTest::newRow("IPv6") << int(Kind::Address) << QByteArray("2001:db8::1") << true;
    QTest::newRow("a name for an address") << int(Kind::Address) << QByteArray("host") << false;
    QTest::newRow("equation") << int(Kind::Equation) << QByteArray("(1+2)*3=9") << true;
    QTest::newRow("a letter in an equation") << int(Kind::Equation) << QByteArray("x=1") << false;
    // clang-format on
}

void TestTextField::kindTakesItsCharactersAlone()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, isTaken);
    TextField field({Kind(kind)}, "1");
    QCOMPARE(field.type(typed), isTaken);
    QCOMPARE(field.text(), isTaken ? "1" + typed : QByteArray("1"));
}

void TestTextField::caretStandsBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("characters");
    QTest::newRow("plain") << QByteArray("abc") << 3;
    QTest::newRow("combining") << utf8(u"e\u0301o\u0302\u0323") << 2;
    QTest::newRow("beyond 16 bits") << utf8(u"\U0001F4DEx\U00020000") << 3;
    QTest::newRow("joined") << utf8(u"\U0001F468\u200D\U0001F469\u200D\U0001F467!") << 2;
    QTest::newRow("flags") << utf8(u"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7") << 2;
    QTest::newRow("syllables") << utf8(u"\u1100\u1161\u11A8한") << 2;
    QTest::newRow("a mark alone") << utf8(u"\u0301") << 1;
}

void TestTextField::caretStandsBetweenCharacters()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, characters);
    Typist typist({}, text);
    QCOMPARE(typist.field.input().caret, characters);
    for (int at = characters - 1; at >= 0; --at) {
        typist.press("<");
        QCOMPARE(typist.field.input().caret, at);
    }
    typist.press("<");
    QCOMPARE(typist.field.input().caret, 0);
    for (int at = 1; at <= characters; ++at) {
        typist.press(">");
        QCOMPARE(typist.field.input().caret, at);
    }
    typist.press(">");
    for (int left = characters - 1; left >= 0; --left) {
        typist.field.erase();
        QCOMPARE(typist.field.input().caret, left);
    }
    QVERIFY(typist.field.isEmpty());
    typist.field.erase();
    QVERIFY(typist.field.isEmpty());
}

void TestTextField::caretLeavesWhatJoins()
{
    Typist typist({}, utf8(u"\u0301x"));
    typist.press("<<");
    QVERIFY(typist.field.type("e")); // becomes one character with the mark
    QCOMPARE(typist.field.input().caret, 1);
    QVERIFY(typist.field.type("o"));
    QCOMPARE(typist.field.text(), utf8(u"e\u0301ox"));
}

void TestTextField::letterBeforeACombiningMarkIsChanged()
{
    Typist typist({}, utf8(u"\u0301x"));
    typist.press("<<33");
    QCOMPARE(typist.field.text(), utf8(u"e\u0301x"));
    typist.press("3_4");
    QCOMPARE(typist.field.text(), utf8(u"f\u0301gx"));
}

void TestTextField::textFromTheRightIsWalkedFromTheRight()
{
    Typist typist({}, utf8(u"\u05E9\u05DC\u05D5\u05DD"));
    QCOMPARE(typist.field.input().caret, 4);
    typist.press(">>");
    QCOMPARE(typist.field.input().caret, 2);
    QVERIFY(typist.field.type(utf8(u"\u05D0")));
    QCOMPARE(typist.field.text(), utf8(u"\u05E9\u05DC\u05D0\u05D5\u05DD"));
    typist.press("<");
    QCOMPARE(typist.field.input().caret, 4);
}

void TestTextField::fullFieldTakesNoMore()
{
    Typist typist({Kind::Text, false, 5});
    QVERIFY(!typist.field.type("123456"));
    QVERIFY(typist.field.isEmpty());
    QVERIFY(typist.field.type("12345"));
    QVERIFY(!typist.press("2"));
    QVERIFY(!typist.field.type(utf8(u"é")));
    typist.field.erase();
    QVERIFY(!typist.field.type(utf8(u"é")));
    QVERIFY(typist.press("22"));
    QCOMPARE(typist.field.text(), QByteArray("1234b"));
}

void TestTextField::bytesAreCountedAsTheyGo()
{
    TextField field({Kind::Text, false, 4}, {});
    for (int i = 0; i < 100; ++i) {
        QVERIFY(field.type(utf8(u"\U0001F4DE")));
        QVERIFY(!field.type("a"));
        field.erase();
        QVERIFY(field.type("abcd"));
        field.clear();
    }
}

void TestTextField::maskedTextShowsDots()
{
    TextField field({Kind::Text, true}, utf8(u"e\u0301\U0001F4DEx"));
    QCOMPARE(field.shown(), utf8(u"•••"));
    QCOMPARE(field.input().text, utf8(u"•••"));
    QVERIFY(field.input().isMasked);
    field.setMasked(false);
    QCOMPARE(field.shown(), field.text());
}

void TestTextField::fourThousandCharactersAreTypedFast()
{
    Typist typist({Kind::Text, false, 16'000}, QString(2000, u'日').toUtf8());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i) {
        switch (i % 5) {
        case 0:
        case 1:
            typist.press("2_");
            break;
        case 2:
            typist.press("<");
            break;
        case 3:
            typist.press("#");
            break;
        default:
            typist.field.erase();
        }
    }
    QVERIFY(typist.field.text().size() >= 8000);
    // A second's keys; sanitizers may take ten times as long.
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(typist.field.type(QByteArray(4000, 'x')));
    QVERIFY(typist.field.input().caret >= 4000);
}

QTEST_GUILESS_MAIN(TestTextField)
#include "tst_textfield.moc"
