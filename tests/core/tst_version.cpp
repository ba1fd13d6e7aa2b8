#include "core/rule/version.h"

#include <QTest>

using namespace vphone::rule;

namespace {

/// '<', '=', '>' or '!' for a format parsing error.
char relation(QByteArrayView a, QByteArrayView b)
{
    const auto order = compareVersions(a, b);
    if (!order)
        return '!';
    return *order < 0 ? '<' : *order > 0 ? '>' : '=';
}

char reversed(char sign)
{
    return sign == '<' ? '>' : sign == '>' ? '<' : sign;
}

} // namespace

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersVersions_data();
    void ordersVersions();
    void showsTheDottedVersion_data();
    void showsTheDottedVersion();
};

void TestVersion::ordersVersions_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<char>("sign");
    QTest::addColumn<QByteArray>("b");

    const auto row = [](const char* name, const char* a, char sign, const char* b) {
        QTest::newRow(name) << QByteArray(a) << sign << QByteArray(b);
    };
    row("major before build", "11-3-1MPP-110", '>', "11-2-3MPP-256");
    row("micro before build", "11-3-2MPP0002-256", '>', "11-3-2MPP0001-609");
    row("micro 1 and 2", "sip68xx.11-3-2MPP0001-609", '<', "sip68xx.11-3-2MPP0002-1");
    row("dots as separators", "sip68xx.12.0.1MPP0001.245", '=', "12-0-1MPP0001-245");
    row("tail is text", "sip88xx.11-2-3MPP-398", '<', "11-2-3MSR1-1");
    row("longer tail is later", "11-3-1MPP-1", '<', "11-3-1MPP0001-1");
    row("tail in ASCII order", "11-3-1MPPa-1", '>', "11-3-1MPPB-1");
    row("build decides last", "11-3-2MPP0001-608", '<', "11-3-2MPP0001-609");
    row("build is a number", "11-3-2MPP0001-1000", '>', "11-3-2MPP0001-609");
    row("one side without build", "sip88xx.11-0-0MPP", '=', "sip88xx.11-0-0MPP-7");
    row("model and suffix left out", "sip88xx.11-3-2MPP0001-598.loads", '=',
        "sip8845_65.11-3-2MPP0001-598.loads");
    row("numbers, not digits", "11-10-1MPP-1", '>', "11-9-1MPP-1");
    row("fourth number missing is 0", "9-3-1MPP-1", '<', "9-3-1-7MPP-1");
    row("fourth number 0", "9-3-1MPP-1", '=', "9-3-1-0MPP-1");
    row("letters behind the build", "11-3-2MPP0001-609dev", '=', "11-3-2MPP0001-609");
    row("in quotes", "\"11-3-2MPP0001-609\"", '=', "11-3-2MPP0001-609");
    row("dotted", "2.0.1", '<', "2.0.10");
    row("dotted, missing is 0", "2.0", '=', "2.0.0");
    row("dotted, text in parentheses", "1.0.31(b)", '>', "1.0.31(a)");
    row("dotted, with and without text", "1.0.31", '<', "1.0.31(a)");
    row("load and dotted", "sip88xx.11-3-2MPP0001-609", '!', "11.3.2");
    row("no letters behind the micro", "11-3-2-609", '!', "11-3-2-609");
    row("build is a word", "9-3-1-7MPP-BN", '!', "9-3-1-7MPP-1");
    row("transition load", "sip78xx.TLexE2M-11-2-3C-4", '!', "sip78xx.14-1-1MN-366");
    row("enterprise load", "sip78xx.14-1-1MN-366", '>', "sip78xx.12-0-1MPP0001-1");
    row("empty", "", '!', "2.0.1");
    row("one number", "11", '!', "11");
    row("five numbers", "1.2.3.4.5", '!', "1.2.3.4.5");
    row("number out of range", "11-3-2MPP-99999999999", '!', "11-3-2MPP-1");
    row("more behind it", "11-3-2MPP0001-609 ", '!', "11-3-2MPP0001-609");
    row("empty parentheses", "1.0.31()", '!', "1.0.31");
    row("sip alone", "sip.11-3-2MPP-1", '!', "11-3-2MPP-1");
}

void TestVersion::ordersVersions()
{
    QFETCH(QByteArray, a);
    QFETCH(char, sign);
    QFETCH(QByteArray, b);
    QCOMPARE(relation(a, b), sign);
    QCOMPARE(relation(b, a), reversed(sign));
}

void TestVersion::showsTheDottedVersion_data()
{
    QTest::addColumn<QByteArray>("load");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("load") << QByteArray("sip88xx.11-3-2MPP0001-609") << QByteArray("11.3.2");
    QTest::newRow("with suffix") << QByteArray("sip88xx.12-0-1MPP0001-1.loads")
                                 << QByteArray("12.0.1");
    QTest::newRow("first of its minor") << QByteArray("sip88xx.11-0-0MPP") << QByteArray("11.0");
    QTest::newRow("dotted already") << QByteArray("11.3.2") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestVersion::showsTheDottedVersion()
{
    QFETCH(QByteArray, load);
    QFETCH(QByteArray, expected);
    QCOMPARE(dottedVersion(load), expected);
}

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
