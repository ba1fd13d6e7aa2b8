#include "core/rule/macro.h"

#include <QTest>

#include <map>

using namespace vphone;
using namespace vphone::rule;

namespace {

class Macros final : public MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        const auto found = values.find(name.toByteArray());
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<QByteArray, QByteArray> values{
        {"MA", "000e08abcdef"},
        {"MAU", "000E08012345"},
        {"MAC", "00:0e:08:ab:cd:ef"},
        {"PN", "CP-6841-3PCC"},
        {"SN", "88012BA01234"},
        {"A", "ABCDEF"},
        {"B", "$MAU"},
        {"C", ""},
        {"SA", "s3cret"},
        {"UPGTMR", "301"},
        {"MPWD", "guestword"},
    };
};

QByteArrayList rulesOf(const Diagnostics& diagnostics)
{
    QByteArrayList rules;
    for (const Diagnostic& diagnostic : diagnostics)
        rules += diagnostic.rule + '@' + QByteArray::number(diagnostic.column);
    return rules;
}

} // namespace

class TestMacro : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data();
    void expands();
    void secretsExpandAsArgumentsOnly_data();
    void secretsExpandAsArgumentsOnly();
    void secretsNeverExpandElsewhere();
    void warns_data();
    void warns();
    void strictLeavesTheTypingErrorAlone();
    void stepsTellWhatStoodFor();
    void stepsHideSecrets();
    void resultIsBounded();
};

void TestMacro::expands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    // shows C031
    row("MAC, lower case", "$MA", "000e08abcdef");
    // shows C032
    row("serial", "$SN", "88012BA01234");
    row("MAC, upper case", "$MAU", "000E08012345");
    row("MAC with colons", "$MAC", "00:0e:08:ab:cd:ef");
    row("no macro at all", "/basic.txt", "/basic.txt");
    row("empty", "", "");
    row("dot ends the name", "/$MA.cfg", "/000e08abcdef.cfg");
    row("two in a row", "$PN$MA.xml", "CP-6841-3PCC000e08abcdef.xml");
    row("dollar", "$$", "$");
    row("one pass only", "$$MAU", "$MAU");
    row("output is not scanned again", "$B", "$MAU");
    row("unknown name stays", "$STRANGE$MAU.cfg", "$STRANGE000E08012345.cfg");
    row("unknown long name stays", "$(STRANGE)x$(STRANGE:1)", "$(STRANGE)x$(STRANGE:1)");
    row("long form", "$(MAU)config.cfg", "000E08012345config.cfg");
    row("letters behind the short form", "$MAUconfig.cfg", "$MAUconfig.cfg");
    row("substring to the end", "$(A:2)", "CDEF");
    row("substring", "$(A:2:3)", "CDE");
    row("substring of the MAC", "$(MAU:4)", "08012345");
    row("substring of the MAC, two", "$(MAU:8:2)", "23");
    row("offset beyond the end", "<$(A:6)$(A:99:2)>", "<>");
    row("length beyond the end", "$(A:4:99)", "EF");
    row("huge offset", "$(A:99999999999999999999)", "");
    row("length 0", "<$(A:1:0)>", "<>");
    row("not closed", "$(MAU", "$(MAU");
    row("not closed, another behind it", "$(MAU $A", "$(MAU ABCDEF");
    row("empty name", "$()", "$()");
    row("offset is no number", "$(MAU:x)", "$(MAU:x)");
    row("negative offset", "$(MAU:-1)", "$(MAU:-1)");
    row("three numbers", "$(A:1:2:3)", "$(A:1:2:3)");
    row("lower case", "$ma", "$ma");
    row("empty value", "<$C>", "<>");
    row("dollar at the end", "a$", "a$");
    row("dollar before a blank", "$ MA", "$ MA");
    row("alias", "$GPP_A", "ABCDEF");
    row("alias, long", "$(GPP_A:0:1)", "A");
    row("no such alias", "$GPP_Q", "$GPP_Q");
    row("alias of two letters", "$GPP_MA", "$GPP_MA");
    row("typing error of the guide", "$SUPGTMR gt 300", "301 gt 300");
}

void TestMacro::expands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(expand(text, Macros()), expected);
}

void TestMacro::secretsExpandAsArgumentsOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expanded");

    const auto row = [](const char* name, const char* text, bool expanded) {
        QTest::newRow(name) << QByteArray(text) << expanded;
    };
    row("key", "[--key $SA] /x", true);
    row("uid", "[--uid $SA] /x", true);
    row("pwd", "[--pwd $SA] /x", true);
    row("quoted", "[--key \"$SA\"] /x", true);
    row("blanks in the bracket", "[  --key   $SA  ] /x", true);
    row("long form", "[--key $(SA:1)] /x", true);
    row("part of the argument", "[--key x$SA] /x", true);
    row("alias", "[--key $GPP_SA] /x", true);
    row("second option", "[--post a --key $SA] /x", true);
    row("second alternative", "(1 eq 2)? /y | [--key $SA] /x", true);
    row("outside", "/$SA", false);
    row("condition", "(\"$SA\" eq \"x\")? /x", false);
    row("behind the bracket", "[--key x] /$SA", false);
    row("other option", "[--post $SA] /x", false);
    row("word behind the argument", "[--key x $SA] /x", false);
    row("word behind the quoted argument", "[--key \"x\" $SA] /x", false);
    row("brackets of an address", "http://[2001:db8::1]/$SA", false);
    row("brackets in a quoted text", "(\"[--key $SA]\" eq \"x\")? /x", false);
    row("option without brackets", "--key $SA /x", false);
    row("alias outside", "/$GPP_SA", false);
}

void TestMacro::secretsExpandAsArgumentsOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expanded);
    const QByteArray result = expand(text, Macros(), {.secrets = SecretMacros::InOptions});
    QCOMPARE(result.contains("3cret"), expanded);
    QCOMPARE(result == text, !expanded);
}

void TestMacro::secretsNeverExpandElsewhere()
{
    QCOMPARE(expand("[--key $SA] /x", Macros()), QByteArray("[--key $SA] /x"));
}

void TestMacro::warns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("nothing wrong") << QByteArray("/$PN/$(MAU)x$$y") << QByteArray();
    QTest::newRow("unknown name") << QByteArray("/$STRANGE") << QByteArray("macro-unknown@2");
    QTest::newRow("letters follow") << QByteArray("/$MAUconfig") << QByteArray("macro-glued@2");
    QTest::newRow("lower case") << QByteArray("a/$ma") << QByteArray("macro-case@3");
    QTest::newRow("lower case, long") << QByteArray("$(mau:2)") << QByteArray("macro-case@1");
    QTest::newRow("alias") << QByteArray("$GPP_A") << QByteArray("macro-alias@1");
    QTest::newRow("typing error") << QByteArray("$SUPGTMR") << QByteArray("macro-misspelt@1");
    QTest::newRow("columns count characters")
        << QByteArray("\xC3\xA4$ma") << QByteArray("macro-case@2");
}

void TestMacro::warns()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    Diagnostics warnings;
    (void)expand(text, Macros(), {.warnings = &warnings});
    QCOMPARE(rulesOf(warnings).join(' '), expected);
}

void TestMacro::strictLeavesTheTypingErrorAlone()
{
    Diagnostics warnings;
    QCOMPARE(expand("$SUPGTMR", Macros(), {.isStrict = true, .warnings = &warnings}),
             QByteArray("$SUPGTMR"));
    QCOMPARE(rulesOf(warnings).join(' '), QByteArray("macro-misspelt@1"));
}

void TestMacro::stepsTellWhatStoodFor()
{
    std::vector<MacroStep> steps;
    (void)expand("$PN/$(A:2:3)/$STRANGE", Macros(), {.steps = &steps});
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].from, QByteArray("$PN"));
    QCOMPARE(steps[0].to, QByteArray("CP-6841-3PCC"));
    QCOMPARE(steps[1].from, QByteArray("$(A:2:3)"));
    QCOMPARE(steps[1].to, QByteArray("CDE"));
}

void TestMacro::stepsHideSecrets()
{
    std::vector<MacroStep> steps;
    (void)expand("[--key $SA] /$MPWD", Macros(),
                 {.secrets = SecretMacros::InOptions, .steps = &steps});
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].to, QByteArray("***"));
    QCOMPARE(steps[1].to, QByteArray("***"));
}

void TestMacro::resultIsBounded()
{
    Macros macros;
    macros.values["A"] = QByteArray(2048, 'x');
    QCOMPARE(expand(QByteArray("$A").repeated(10000), macros).size(), expandedBytesMax);
    QCOMPARE(expand(QByteArray(expandedBytesMax + 1, 'x'), macros).size(), expandedBytesMax);
}

QTEST_GUILESS_MAIN(TestMacro)
#include "tst_macro.moc"
