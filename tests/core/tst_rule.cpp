#include "core/rule/rule.h"

#include <QTest>

#include <map>

using namespace vphone;
using namespace vphone::rule;

Q_DECLARE_METATYPE(vphone::rule::RuleKind)

namespace {

/// The phone of the worked examples. Source: reference rules 10
class ExamplePhone final : public MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        const auto found = values.find(name.toByteArray());
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<QByteArray, QByteArray> values{
        {"PN", "CP-6841-3PCC"},
        {"PSN", "6841-3PCC"},
        {"MA", "000e08012345"},
        {"MAU", "000E08012345"},
        {"MAC", "00:0e:08:01:23:45"},
        {"SN", "FCH2305DMH0"},
        {"SWVER", "sip68xx.11-3-2MPP0001-609"},
        {"HWVER", "2.0.1"},
        {"A", ""},
        {"B", "Dj6Lmp23Q"},
        {"F", "beta"},
        {"SA", "u1"},
        {"SB", "p w"},
        {"PRVST", "1"},
        {"PRVTMR", "599"},
        {"UPGTMR", "301"},
        {"CCERT", "Not Installed"},
        {"MPWD", "guestword"},
    };
};

QByteArray optionsText(const Options& options)
{
    QByteArrayList parts;
    if (options.key)
        parts += "key=" + *options.key;
    if (options.uid)
        parts += "uid=" + *options.uid;
    if (options.pwd)
        parts += "pwd=" + *options.pwd;
    if (options.post)
        parts += QByteArray("post=") + options.post;
    if (options.alias)
        parts += QByteArray("alias=") + options.alias;
    if (options.srv)
        parts += "srv";
    if (options.delta)
        parts += "delta";
    if (options.status)
        parts += "status";
    return parts.join(' ');
}

/// `2 {name=value} [options] url`: the alternative counts from 1.
QByteArray selectedText(const Selected& selected)
{
    QByteArrayList parts{QByteArray::number(selected.alternative + 1)};
    for (const Assignment& assignment : selected.assignments)
        parts += '{' + assignment.name + '=' + assignment.value + '}';
    const QByteArray options = optionsText(selected.options);
    if (!options.isEmpty())
        parts += '[' + options + ']';
    if (selected.url) {
        Url url = *selected.url;
        if (url.host.isEmpty() && !url.isActivation)
            url.host = "192.0.2.5"; // option 66
        parts += url.toText(true);
    }
    return parts.join(' ');
}

QByteArray outcome(QByteArrayView text, const MacroSource& phone, const EvaluateOptions& options)
{
    const auto result = evaluate(text, phone, options);
    if (!result)
        return "error " + QByteArray::number(result.error().position);
    return *result ? selectedText(**result) : QByteArray("skipped");
}

} // namespace

class TestRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void grammar_data();
    void grammar();
    void comparisons_data();
    void comparisons();
    void ordinaryRuleOfEachKind_data();
    void ordinaryRuleOfEachKind();
    void optionsActByKind_data();
    void optionsActByKind();
    void reports_data();
    void reports();
    void triggers_data();
    void triggers();
    void commentsAndBlanksAreSkipped();
    void errorsSayWhereAndWhat_data();
    void errorsSayWhereAndWhat();
    void translatedWordsAndMarksAreTolerated_data();
    void translatedWordsAndMarksAreTolerated();
    void boundsHold_data();
    void boundsHold();
    void conditionsAreTold();
    void evaluationStopsAtTheFirstFalse();
    void secretsStayOutOfWhatIsTold();
    void redacts_data();
    void redacts();
    void checkFinds_data();
    void checkFinds();
    void checkOfTriggersFinds_data();
    void checkOfTriggersFinds();
};

void TestRule::workedExamples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("1 factory rule")
        << QByteArray("/$PSN.xml") << QByteArray("1 tftp://192.0.2.5:69/6841-3PCC.xml");
    // shows C048 C033 C034
    QTest::newRow("2 host, port, macros in the path")
        << QByteArray("tftp://prov.example.net:6900/cisco/$B/$MA.cfg")
        << QByteArray("1 tftp://prov.example.net:6900/cisco/Dj6Lmp23Q/000e08012345.cfg");
    QTest::newRow("3 time not up")
        << QByteArray("($PRVTMR ge 600)? http://a/x.cfg | [--post a] http://a/y?")
        << QByteArray("2 [post=a] http://a:80/y?");
    QTest::newRow("3 time up") << QByteArray(
                                      "(600 ge 600)? http://a/x.cfg | [--post a] http://a/y?")
                               << QByteArray("1 http://a:80/x.cfg");
    QTest::newRow("4 client certificate")
        << QByteArray("(\"$CCERT\" eq \"Installed\")? https://p/c? | https://p/c?cisco$MAU")
        << QByteArray("2 https://p:443/c?cisco000E08012345");
    QTest::newRow("5 assignment before the transfer")
        << QByteArray(
               "(\"$A\" ne \"Done\")? (Line_Enable_1_ = \"No\";)! https://p/init | https://p/run")
        << QByteArray("1 {Line_Enable_1_=No} https://p:443/init");
    QTest::newRow("6 quoted key") << QByteArray("[--key \"$SB\"] http://p/a.enc")
                                  << QByteArray("1 [key=p w] http://p:80/a.enc");
    QTest::newRow("7 credentials") << QByteArray("[--uid $SA --pwd \"$SB\"] https://p/a.xml")
                                   << QByteArray("1 [uid=u1 pwd=p w] https://p:443/a.xml");
    QTest::newRow("8 secret outside of options")
        << QByteArray("(\"$SA\" eq \"u1\")? http://p/a") << QByteArray("skipped");
    QTest::newRow("10 version")
        << QByteArray(
               "($SWVER lt sip68xx.11-3-2MPP0002-1)? http://p/sip68xx.11-3-2MPP0002-256.loads")
        << QByteArray("1 http://p:80/sip68xx.11-3-2MPP0002-256.loads");
    QTest::newRow("11 not a version")
        << QByteArray("($SWVER ne 11.3.2)? http://p/x") << QByteArray("error 30");
    QTest::newRow("12 comment") << QByteArray("# http://p/a.cfg") << QByteArray("skipped");
    QTest::newRow("13 nothing true")
        << QByteArray("($PRVST eq 0)? /boot/$PN.cfg | ($PRVST eq 2)? /retry.cfg")
        << QByteArray("skipped");
    QTest::newRow("15 no scheme") << QByteArray("192.0.2.9/p/i.cfg")
                                  << QByteArray("1 tftp://192.0.2.9:69/p/i.cfg");
    QTest::newRow("16 SRV") << QByteArray("[--srv] https://example.net/$PSN.xml")
                            << QByteArray("1 [srv] https://example.net:443/6841-3PCC.xml");
    // shows C050 C030
    QTest::newRow("17 GPP_B and MAC")
        << QByteArray("tftp://prov.telco.com/cisco/$B/$MA.cfg")
        << QByteArray("1 tftp://prov.telco.com:69/cisco/Dj6Lmp23Q/000e08012345.cfg");
    // shows C049
    QTest::newRow("18 port and product name")
        << QByteArray("tftp://prov.telco.com:6900/cisco/config/$PN.cfg")
        << QByteArray("1 tftp://prov.telco.com:6900/cisco/config/CP-6841-3PCC.cfg");
    QTest::newRow("19 no blank") << QByteArray("tftp://192.168.1.200/CP-6841-3PCC$MA.cfg")
                                 << QByteArray(
                                        "1 tftp://192.168.1.200:69/CP-6841-3PCC000e08012345.cfg");
}

void TestRule::workedExamples()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(text, ExamplePhone(), {}), expected);
}

void TestRule::grammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("blank before the bracket's end", "[--key MyOwnSecret ] tftp://192.168.1.200/basic.cfg",
        "1 [key=MyOwnSecret] tftp://192.168.1.200:69/basic.cfg");
    // shows C092
    row("quoted key", "[--key \"My Own Secret\"] tftp://h/x",
        "1 [key=My Own Secret] tftp://h:69/x");
    row("key with a bracket", "[--key \"a]b\"] http://h/x", "1 [key=a]b] http://h:80/x");
    row("empty quoted key", "[--key \"\"] http://h/x", "1 [key=] http://h:80/x");
    row("no blank behind the bracket", "[--key k]http://h/x", "1 [key=k] http://h:80/x");
    row("all in one bracket", "[--alias a --key abracadabra321 --post c] http://h/x",
        "1 [key=abracadabra321 post=c alias=a] http://h:80/x");
    row("octal escapes", "[--pwd a\\043b\\134c\\057] http://h/x", "1 [pwd=a#b\\c/] http://h:80/x");
    row("no octal escape", "[--pwd a\\09\\8\\] http://h/x", "1 [pwd=a\\09\\8\\] http://h:80/x");
    row("octal in quotes stays", "[--pwd \"\\043\"] http://h/x", "1 [pwd=\\043] http://h:80/x");
    row("empty bracket", "[ ] http://h/x", "1 http://h:80/x");
    row("the later of two counts", "[--key a --key b] http://h/x", "1 [key=b] http://h:80/x");
    row("IPv6", "http://[2001:db8::1]/x", "1 http://[2001:db8::1]:80/x");
    row("IPv6 without scheme", "[2001:db8::1]:6900/x", "1 tftp://[2001:db8::1]:6900/x");
    row("options and IPv6", "[--key k] http://[2001:db8::1]:81/x",
        "1 [key=k] http://[2001:db8::1]:81/x");
    row("question mark of a query", "(1 eq 1)? http://h/x?a=(b)?", "1 http://h:80/x?a=(b)?");
    row("line breaks", "\n (1 eq 1)?\n\thttp://h/x\n", "1 http://h:80/x");
    row("blank before the mark", "(1 eq 2) ? /a | /b", "2 tftp://192.0.2.5:69/b");
    row("no blanks at all", "(1 eq 2)?/a|(2 eq 2)?/b|/c", "2 tftp://192.0.2.5:69/b");
    row("bar in a quoted text", "(\"|\" eq \"|\")? /a | /b", "1 tftp://192.0.2.5:69/a");
    row("parenthesis in a quoted text", "(\")\" eq \")\")? /a", "1 tftp://192.0.2.5:69/a");
    row("first true of two", "(1 eq 1)? /a | (1 eq 1)? /b", "1 tftp://192.0.2.5:69/a");
    row("three alternatives", "(1 eq 2)? /a | (1 eq 3)? /b | /c", "3 tftp://192.0.2.5:69/c");
    row("assignment alone", "( GPP_C = \"x\" ; )!", "1 {GPP_C=x}");
    row("letters in assignments", "( a = \"1\" ; p = \"$B\" ; q = \"3\" ; )!",
        "1 {GPP_A=1} {GPP_P=Dj6Lmp23Q} {q=3}");
    row("several assignments", "( User_ID_1_ = \"u$B\" ; GPP_C = \"\" ; d = \"$MA\" ; )! /x",
        "1 {User_ID_1_=uDj6Lmp23Q} {GPP_C=} {GPP_D=000e08012345} tftp://192.0.2.5:69/x");
    row("semicolon in a value", "(a=\"x;y)\";)! /x", "1 {GPP_A=x;y)} tftp://192.0.2.5:69/x");
    row("empty block", "()! /x", "1 tftp://192.0.2.5:69/x");
    row("condition, assignment, options, URL", "(1 eq 1)? (a = \"1\";)! [--uid u] https://h/x",
        "1 {GPP_A=1} [uid=u] https://h:443/x");
    row("condition alone", "(1 eq 1)?", "1");
    row("nothing behind the bar", "(1 eq 2)? /a |", "2");
    row("activation", "gds://", "1 gds://");
    row("expanded before it is parsed", "($PRVST eq 1)? /$(MAU:6).cfg",
        "1 tftp://192.0.2.5:69/012345.cfg");
    row("post over tftp does nothing", "[--post a] tftp://h/x", "1 tftp://h:69/x");
    // shows C105
    row("scheme's ports", "https://h/x", "1 https://h:443/x");
}

void TestRule::grammar()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(text, ExamplePhone(), {}), expected);
}

void TestRule::comparisons_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("expected"); // true, false, error

    const auto row = [](const char* condition, const char* expected) {
        QTest::newRow(condition) << QByteArray(condition) << QByteArray(expected);
    };
    row("1 = 1", "true");
    row("1 eq 1", "true");
    row("1 EQ 1", "true");
    row("1 != 1", "false");
    row("1 ne 2", "true");
    row("1 ! 2", "true");
    row("1 < 2", "true");
    row("1 lt 1", "false");
    row("1 <= 1", "true");
    row("1 le 0", "false");
    row("2 > 1", "true");
    row("1 gt 1", "false");
    row("1 >= 1", "true");
    row("1 ge 2", "false");
    row("1>=1", "true");
    row("-1 lt 0", "true");
    row("007 eq 7", "true");
    row("10 gt 9", "true");
    row("\"a\" eq \"a\"", "true");
    row("\"a\"eq\"a\"", "true");
    row("\"a\" eq \"A\"", "false");
    row("\"a\" ne \"b\"", "true");
    row("\"a\" = \"a\"", "true");
    row("\"a\" ! \"a\"", "false");
    row("\"\" eq \"\"", "true");
    row("\"$CCERT\" eq \"Not Installed\"", "true");
    row("\"$SWVER\" eq \"sip68xx.11-3-2MPP0001-609\"", "true");
    row("\"$SWVER\" eq \"sip68xx.11-3-2MPP0001-609.loads\"", "true");
    row("\"$SWVER\" eq \"sip88xx.11-3-2MPP0001-609\"", "false");
    row("\"x.loads\" eq \"x\"", "false");
    row("$SWVER eq sip88xx.11-3-2MPP0001-609", "true");
    row("$SWVER ge 11-3-2MPP0001-609", "true");
    row("$SWVER gt 12-0-1MPP0001-1", "false");
    row("$HWVER eq 2.0.1", "true");
    row("$HWVER ge 1.0.31(b)", "true");
    row("lt 11-3-2MPP0002-1", "true");
    row("ne sip68xx.11-3-2MPP0001-609", "false");
    row("< 11-3-2MPP0002-1 and 1 eq 1", "true");
    row("1 eq 1 and 2 eq 2", "true");
    row("1 eq 1 AND 2 eq 2", "true");
    row("1 eq 1 and 2 eq 3", "false");
    row("1 eq 2 and 2 eq 2", "false");
    row("1 eq 1 and 1 eq 1 and 1 eq 2", "false");
    // One pass: what a macro brings is parsed, too.
    row("$UPGCOND", "error"); // no such macro on this phone
    row("\"a\" lt \"b\"", "error");
    row("\"1\" eq 1", "error");
    row("1 eq \"1\"", "error");
    row("$CCERT eq \"Installed\"", "error");
    row("Installed eq Installed", "error");
    row("$SWVER ne 11.3.2", "error");
    row("$SWVER eq 11", "error");
    row("$A eq 5", "error");
    row("5 eq $A", "error");
    row("99999999999999999999 eq 1", "error");
    row("1 == 1", "error");
    row("1 <> 1", "error");
    row("1 eq", "error");
    row("eq", "error");
    row("1", "error");
    row("1 1", "error");
    row("1 eq 1 or 2 eq 2", "error");
    row("1 eq 1 2 eq 2", "error");
    row("1 eq 1 and", "error");
    row("not 1 eq 1", "error");
    row("(1 eq 1)", "error");
    row("\"a eq \"b\"", "error");
    row("", "error");
}

void TestRule::comparisons()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, expected);
    QByteArray result = outcome('(' + condition + ")? /x", ExamplePhone(), {});
    if (result.startsWith("error"))
        result = "error";
    else
        result = result == "skipped" ? "false" : "true";
    QCOMPARE(result, expected);
}

void TestRule::ordinaryRuleOfEachKind_data()
{
    QTest::addColumn<RuleKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("9 upgrade, second alternative")
        << RuleKind::Upgrade
        << QByteArray("(\"$F\" ne \"beta\")? http://p/r.loads | http://p/b.loads")
        << QByteArray("2 http://p:80/b.loads");
    // shows C103
    QTest::newRow("upgrade by http")
        << RuleKind::Upgrade << QByteArray("http://192.0.2.7/sip88xx.11-2-3MSR1-1.loads")
        << QByteArray("1 http://192.0.2.7:80/sip88xx.11-2-3MSR1-1.loads");
    QTest::newRow("upgrade by tftp")
        << RuleKind::Upgrade << QByteArray("tftp://192.168.1.5/image/sip88xx.11-2-3MSR1-1.loads")
        << QByteArray("1 tftp://192.168.1.5:69/image/sip88xx.11-2-3MSR1-1.loads");
    // shows C104
    QTest::newRow("upgrade with condition and assignment")
        << RuleKind::Upgrade
        << QByteArray("($SWVER lt 12-0-1MPP0001-1)? (a=\"1\";)! http://p/b.loads")
        << QByteArray("1 {GPP_A=1} http://p:80/b.loads");
    QTest::newRow("upgrade without a URL")
        << RuleKind::Upgrade << QByteArray("(1 eq 1)? (a=\"1\";)!") << QByteArray("error 19");
    QTest::newRow("CA") << RuleKind::CustomCa << QByteArray("[--uid u --pwd p] https://h/ca.pem")
                        << QByteArray("1 [uid=u pwd=p] https://h:443/ca.pem");
    QTest::newRow("options without a URL")
        << RuleKind::Profile << QByteArray("[--key k]") << QByteArray("error 9");
}

void TestRule::ordinaryRuleOfEachKind()
{
    QFETCH(RuleKind, kind);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(text, ExamplePhone(), {.kind = kind}), expected);
}

void TestRule::optionsActByKind_data()
{
    QTest::addColumn<RuleKind>("kind");
    QTest::addColumn<QByteArray>("acting");
    QTest::addColumn<QByteArray>("strictlyRefused");

    QTest::newRow("profile") << RuleKind::Profile
                             << QByteArray("--key --uid --pwd --post --alias --srv")
                             << QByteArray("--delta --status");
    QTest::newRow("upgrade") << RuleKind::Upgrade << QByteArray("--uid --pwd --srv")
                             << QByteArray("--key --post --alias --srv --delta --status");
    QTest::newRow("report") << RuleKind::Report << QByteArray("--key --uid --pwd --delta --status")
                            << QByteArray("--post --alias --srv");
    QTest::newRow("CA") << RuleKind::CustomCa << QByteArray("--key --uid --pwd --srv")
                        << QByteArray("--post --alias --delta --status");
}

void TestRule::optionsActByKind()
{
    QFETCH(RuleKind, kind);
    QFETCH(QByteArray, acting);
    QFETCH(QByteArray, strictlyRefused);
    const std::map<QByteArray, QByteArray> arguments{
        {"--key", " k"},   {"--uid", " u"}, {"--pwd", " p"}, {"--post", " a"},
        {"--alias", " b"}, {"--srv", ""},   {"--delta", ""}, {"--status", ""}};
    const auto evaluated = [kind](const QByteArray& text,
                                  bool isStrict) -> Result<std::vector<Selected>, RuleError> {
        const EvaluateOptions options{.kind = kind, .isStrict = isStrict};
        if (kind == RuleKind::Report)
            return evaluateReport(text, ExamplePhone(), options);
        auto one = evaluate(text, ExamplePhone(), options);
        if (!one)
            return Unexpected{one.error()};
        return std::vector<Selected>{**one};
    };
    for (const auto& [option, argument] : arguments) {
        const QByteArray text = '[' + option + argument + "] http://h/x";
        const auto tolerant = evaluated(text, false);
        QVERIFY2(tolerant, text.constData());
        const bool acts = !optionsText(tolerant->front().options).isEmpty();
        QVERIFY2(acts == acting.split(' ').contains(option), text.constData());
        const auto strict = evaluated(text, true);
        QVERIFY2(strict.has_value() != strictlyRefused.split(' ').contains(option),
                 text.constData());
    }
}

void TestRule::reports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("14 two uploads", "[--delta]http://r/d.xml [--status]http://r/s.xml",
        "1 [delta] http://r:80/d.xml, 2 [status] http://r:80/s.xml");
    row("one", "http://r/$MA.xml", "1 http://r:80/000e08012345.xml");
    row("blank behind the bracket", "[--key k] http://r/d.xml", "1 [key=k] http://r:80/d.xml");
    row("condition that fails", "($PRVST eq 0)? http://r/a http://r/b", "2 http://r:80/b");
    row("empty", "", "");
    row("comment", "# http://r/a", "");
    row("three", "http://r/a http://r/b http://r/c", "error 22");
    row("alternatives", "http://r/a | http://r/b", "error 11");
    row("options only", "[--delta]", "error 9");
}

void TestRule::reports()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto items = evaluateReport(text, ExamplePhone());
    QByteArrayList texts;
    if (!items)
        texts += "error " + QByteArray::number(items.error().position);
    else
        for (const Selected& item : *items)
            texts += selectedText(item);
    QCOMPARE(texts.join(", "), expected);
}

void TestRule::triggers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tolerant");
    QTest::addColumn<QByteArray>("strict");

    const auto row = [](const char* name, const char* text, const char* tolerant,
                        const char* strict) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(tolerant) << QByteArray(strict);
    };
    // shows C082
    row("sample, time not up", "$UPGTMR gt 300 and $PRVTMR ge 600", "false", "false");
    row("sample, time up", "$UPGTMR gt 300 and $PRVTMR ge 599", "true", "true");
    row("German", "$UPGTMR gt 300 und $PRVTMR ge 599", "true", "error 11");
    row("Dutch", "$UPGTMR gt 300 en $PRVTMR ge 599", "true", "error 11");
    row("French", "$UPGTMR gt 300 et $PRVTMR ge 599", "true", "error 11");
    row("Korean", "$UPGTMR gt 300 \xEB\xB0\x8F $PRVTMR ge 599", "true", "error 11");
    row("Japanese, without blanks",
        "$UPGTMR gt 300\xE3\x81\x8A\xE3\x82\x88\xE3\x81\xB3$PRVTMR ge 599", "true", "error 10");
    row("typing error of two seeds", "$SUPGTMR gt 300 and $PRVTMR ge 599", "true", "error 12");
    row("full-width sign", "$UPGTMR \xEF\xBC\x9E 300", "true", "error 4");
    row("old left side", "ge 11-0-1MPP-1", "true", "true");
    row("parentheses", "($UPGTMR gt 300)", "error 0", "error 0");
    row("with question mark", "($UPGTMR gt 300)?", "error 0", "error 0");
    row("or", "$UPGTMR gt 300 or $PRVTMR ge 1", "error 11", "error 11");
    row("text behind it", "1 eq 1 /x", "error 7", "error 7");
}

void TestRule::triggers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, tolerant);
    QFETCH(QByteArray, strict);
    const auto evaluated = [&text](bool isStrict) {
        const auto result = evaluateTrigger(text, ExamplePhone(), {.isStrict = isStrict});
        if (!result)
            return "error " + QByteArray::number(result.error().position);
        return QByteArray(*result ? "true" : "false");
    };
    QCOMPARE(evaluated(false), tolerant);
    QCOMPARE(evaluated(true), strict);
}

void TestRule::commentsAndBlanksAreSkipped()
{
    for (const char* text : {"", " \r\n\t", "# x", "  #", "#"}) {
        QVERIFY2(isSkipped(text), text);
        const auto result = evaluate(text, ExamplePhone());
        QVERIFY2(result && !*result, text);
        QVERIFY2(check(text, RuleKind::Profile, true).empty(), text);
        QVERIFY2(checkTrigger(text, true).empty(), text);
        QVERIFY2(*evaluateTrigger(text, ExamplePhone()), text);
    }
    QVERIFY(!isSkipped("/x#y"));
}

void TestRule::errorsSayWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QByteArray>("part");

    const auto row = [](const char* name, const char* text, int position, const char* part) {
        QTest::newRow(name) << QByteArray(text) << qsizetype(position) << QByteArray(part);
    };
    row("unknown option", "[--sleutel x] /y", 1, "unknown option --sleutel; the options are --key");
    row("translated option", "[-cl\xC3\xA9 x] /y", 1, "unknown option");
    row("argument glued by =", "[--key=MyOwnSecret] /y", 1, "its argument follows after a blank");
    row("no argument", "[--key ] /y", 7, "--key needs an argument");
    row("wrong letter", "[--post q] http://h/y", 8, "a letter from a to p");
    row("capital letter", "[--post A] http://h/y", 8, "a letter from a to p");
    row("bracket not closed", "[--key k", 0, "this bracket is never closed");
    row("quote not closed", "[--key \"k] /y", 7, "this quote is never closed");
    row("parenthesis not closed", "(1 eq 1 /y", 0, "never closed");
    row("no mark", "(1 eq 1) /y", 8, "comes ? when it is a condition, ! when it sets");
    row("two conditions", "(1 eq 1)? (1 eq 1)? /y", 10, "one condition");
    row("condition behind the assignment", "(a=\"1\";)! (1 eq 1)? /y", 10, "it comes first");
    row("two blocks", "(a=\"1\";)! (b=\"1\";)! /y", 11, "one block of assignments");
    row("no semicolon", "(a=\"1\")! /y", 6, "every assignment ends with ;");
    row("no equals sign", "(a \"1\";)! /y", 2, "= is expected");
    row("no quotes", "(a = 1;)! /y", 5, "stands in quotes");
    row("no name", "(=\"1\";)! /y", 1, "the name of a parameter");
    row("text behind the URL", "/x y", 3, "nothing may follow the URL");
    row("no path", "http://host", 0, "the path is missing");
    row("unknown scheme", "(1 eq 1)? ftp://h/x", 10, "tftp, http, https");
    row("bad address", "http://192.168.1.300/basic.txt", 0, "go to 255");
    row("credentials in the URL", "http://u:p@h/x", 0, "--uid USER --pwd PASSWORD");
    row("side missing", "(1 eq )? /x", 6, "a side of this comparison is missing");
    row("no operator", "(1 2)? /x", 3, "an operator is expected");
    row("mixed", "(\"1\" eq 1)? /x", 8, "in quotes is compared with something without");
    row("order of texts", "(\"a\" lt \"b\")? /x", 1, "can only be equal or not");
    row("or", "(1 eq 1 or 1 eq 2)? /x", 8, "there is no or");
    row("grouping", "((1 eq 1))? /x", 1, "no parentheses of their own");
    row("after macros, in the expanded text", "/$PN y", 14, "nothing may follow");
}

void TestRule::errorsSayWhereAndWhat()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, position);
    QFETCH(QByteArray, part);
    const auto result = evaluate(text, ExamplePhone());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(part), result.error().message.constData());
    QVERIFY(result.error().message.startsWith("Bad rule: "));
    QVERIFY(!result.error().message.contains("MyOwnSecret"));
    QCOMPARE(result.error().position, position);
}

void TestRule::translatedWordsAndMarksAreTolerated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("rule");

    const auto row = [](const char* name, const char* text, const char* expected,
                        const char* rule) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected) << QByteArray(rule);
    };
    row("and", "(1 eq 1 und 1 eq 1)? /x", "1 tftp://192.0.2.5:69/x", "translated-keyword");
    row("typographic quotes",
        "(\xE2\x80\x9C$F\xE2\x80\x9D eq \xE2\x80\x9E"
        "beta\xE2\x80\x9C)? /x",
        "1 tftp://192.0.2.5:69/x", "localized-separator");
    row("full-width parentheses",
        "\xEF\xBC\x88"
        "1 eq 1\xEF\xBC\x89\xEF\xBC\x9F /x",
        "1 tftp://192.0.2.5:69/x", "localized-separator");
    row("full-width bar", "(1 eq 2)? /a \xEF\xBD\x9C /b", "2 tftp://192.0.2.5:69/b",
        "localized-separator");
    row("full-width brackets", "\xEF\xBC\xBB--key k\xEF\xBC\xBD http://h/x",
        "1 [key=k] http://h:80/x", "localized-separator");
    row("full-width semicolon", "(a=\"1\"\xEF\xBC\x9B)! /x", "1 {GPP_A=1} tftp://192.0.2.5:69/x",
        "localized-separator");
    row("ideographic space", "[--key k]\xE3\x80\x80http://h/x", "1 [key=k] http://h:80/x",
        "localized-separator");
    row("no-break space", "[--key\xC2\xA0k] http://h/x", "1 [key=k] http://h:80/x",
        "localized-separator");
}

void TestRule::translatedWordsAndMarksAreTolerated()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, rule);
    Diagnostics warnings;
    QCOMPARE(outcome(text, ExamplePhone(), {.warnings = &warnings}), expected);
    QCOMPARE(warnings.size(), size_t(1));
    QCOMPARE(warnings[0].rule, rule);
    QVERIFY(outcome(text, ExamplePhone(), {.isStrict = true}).startsWith("error"));
}

void TestRule::boundsHold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFine");

    const QByteArray alternative = "(1 eq 2)? /x |";
    QTest::newRow("64 alternatives") << alternative.repeated(63) + "/y" << true;
    QTest::newRow("65 alternatives") << alternative.repeated(64) + "/y" << false;
    const QByteArray comparison = " and 1 eq 1";
    QTest::newRow("64 comparisons") << "(1 eq 1" + comparison.repeated(63) + ")? /x" << true;
    QTest::newRow("65 comparisons") << "(1 eq 1" + comparison.repeated(64) + ")? /x" << false;
    const QByteArray assignment = "a=\"1\";";
    QTest::newRow("256 assignments") << '(' + assignment.repeated(256) + ")! /x" << true;
    QTest::newRow("257 assignments") << '(' + assignment.repeated(257) + ")! /x" << false;
    QTest::newRow("longest") << "[--key " + QByteArray(16 * 1024 - 10, 'k') + "]/x" << true;
    QTest::newRow("too long") << "[--key " + QByteArray(16 * 1024 - 9, 'k') + "]/x" << false;
    QTest::newRow("too long once expanded") << QByteArray("$MA").repeated(1400) << false;
    QTest::newRow("nested parentheses") << QByteArray("(").repeated(8000) << false;
}

void TestRule::boundsHold()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFine);
    QCOMPARE(evaluate(text, ExamplePhone()).has_value(), isFine);
}

void TestRule::conditionsAreTold()
{
    std::vector<ConditionStep> steps;
    (void)evaluate("(\"$CCERT\" eq \"Installed\")? /a | ($PRVST eq 1 and $PRVTMR lt 600)? /b",
                   ExamplePhone(), {.conditionSteps = &steps});
    QCOMPARE(steps.size(), size_t(3));
    QCOMPARE(steps[0].text, QByteArray("\"Not Installed\" eq \"Installed\""));
    QVERIFY(!steps[0].isTrue);
    QCOMPARE(steps[0].alternative, 0);
    QCOMPARE(steps[2].text, QByteArray("599 lt 600"));
    QVERIFY(steps[2].isTrue);
    QCOMPARE(steps[2].alternative, 1);
}

void TestRule::evaluationStopsAtTheFirstFalse()
{
    // What is wrong behind it is never looked at, what can't be read at all is.
    QCOMPARE(outcome("(1 eq 2 and $SWVER ne 11.3.2)? /x", ExamplePhone(), {}),
             QByteArray("skipped"));
    QCOMPARE(outcome("/x | ($SWVER ne 11.3.2)? /y", ExamplePhone(), {}),
             QByteArray("1 tftp://192.0.2.5:69/x"));
    QVERIFY(outcome("/x | (1 eq )? /y", ExamplePhone(), {}).startsWith("error"));
}

void TestRule::secretsStayOutOfWhatIsTold()
{
    std::vector<ConditionStep> conditions;
    std::vector<MacroStep> macros;
    (void)evaluate("(\"$MPWD\" ne \"x\")? [--key \"$SB\"] /x", ExamplePhone(),
                   {.macroSteps = &macros, .conditionSteps = &conditions});
    QCOMPARE(conditions.size(), size_t(1));
    QCOMPARE(conditions[0].text, QByteArray("\"***\" ne \"x\""));
    for (const MacroStep& step : macros)
        QCOMPARE(step.to, QByteArray("***"));
    for (const char* text :
         {"[--key geheim", "[--key \"geheim] /x", "[--keygeheim] /x", "[--key k geheim] /x",
          "[--pwd=geheim] /x", "[--geheim-9] /x", "http://u:geheim@h/x"}) {
        const auto result = evaluate(text, ExamplePhone());
        QVERIFY2(!result, text);
        QVERIFY2(!result.error().message.contains("geheim"), result.error().message.constData());
    }
}

void TestRule::redacts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing secret", "($PRVST eq 0)? tftp://h/x.cfg | /y",
        "($PRVST eq 0)? tftp://h/x.cfg | /y");
    row("empty", "", "");
    row("key", "[--key MyOwnSecret ] tftp://h/x", "[--key *** ] tftp://h/x");
    row("quoted key", "[--key \"a b\"] http://h/x", "[--key ***] http://h/x");
    row("key with a bracket", "[--key \"a]b\" --uid u] http://h/x",
        "[--key *** --uid u] http://h/x");
    row("macro", "[--key $SA] /x", "[--key ***] /x");
    row("password, user stays", "[--uid u --pwd \"p w\"]https://h/x",
        "[--uid u --pwd ***]https://h/x");
    row("typographic quotes",
        "[--key \xE2\x80\x9C"
        "a ]b\xE2\x80\x9D] /x",
        "[--key ***] /x");
    row("equals sign", "[--key=geheim] /x", "[--key=***] /x");
    row("equals sign and quote", "[--key=\"ge heim\"] /x", "[--key=***] /x");
    row("glued", "[--keygeheim] /x", "[--key***] /x");
    row("capitals", "[--KEY geheim] /x", "[--KEY ***] /x");
    row("dash of a word processor", "[\xE2\x80\x93key geheim] /x", "[\xE2\x80\x93key ***] /x");
    row("one hyphen", "[-key geheim] /x", "[-key ***] /x");
    row("hyphen in a name", "http://h/my-key.xml", "http://h/my-key.xml");
    row("Dutch", "[--sleutel geheim] /x", "[--sleutel ***] /x");
    row("French", "[-cl\xC3\xA9 geheim] /x", "[-cl\xC3\xA9 ***] /x");
    row("quote never closed", "[--key \"geheim] http://h/x", "[--key ***");
    row("bracket never closed", "[--key geheim http://h/x", "[--key ***");
    row("no bracket at all", "--key geheim http://h/x", "--key ***");
    row("blanks without quotes", "[--key very ge heim --uid u] /x", "[--key *** --uid u] /x");
    row("text glued to the quote", "[--key \"a b\"geheim] /x", "[--key ***] /x");
    row("no argument", "[--key] /x", "[--key] /x");
    row("two alternatives", "[--key a] /x | [--key b] /y", "[--key ***] /x | [--key ***] /y");
    row("password in a URL", "http://u:geheim@h/x", "http://u:***@h/x");
    row("password with a slash", "http://u:ge/heim@h/x", "http://u:***@h/x");
    row("password with an at", "http://u:ge@heim@h/x", "http://u:***@h/x");
    row("password without scheme", "u:geheim@h/x", "u:***@h/x");
    row("user only", "http://u@h/x", "http://u@h/x");
    row("at behind the path", "http://h:8080/a@b.xml", "http://h:8080/a@b.xml");
    row("in the second alternative", "(1 eq 2)? /x|http://u:geheim@h/y",
        "(1 eq 2)? /x|http://u:***@h/y");
    row("xpassword", "/admin/resync?tftp://h/x&xuser=admin&xpassword=geheim",
        "/admin/resync?tftp://h/x&xuser=admin&xpassword=***");
    row("xpassword, more behind it", "/x?password=geheim&a=b", "/x?password=***&a=b");
    row("assignment", "( User_Password_1_ = \"ge;heim\" ; a = \"x\" ; )! /x",
        "( User_Password_1_ = *** ; a = \"x\" ; )! /x");
    row("assignment of GPP_SA", "( GPP_SA = \"geheim\" ; )! /x", "( GPP_SA = *** ; )! /x");
    row("assignment, quote never closed", "( Admin_Password = \"geheim ; )! /x",
        "( Admin_Password = ***");
    row("assignment, text glued to the quote", "( Password_1_ = \"ge\"heim ; )! /x",
        "( Password_1_ = *** ; )! /x");
    row("a word about passwords", "/password.xml", "/password.xml");
    row("already hidden", "[--key ***] /x", "[--key ***] /x");
}

void TestRule::redacts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(redacted(text), expected);
    QCOMPARE(redacted(expected), expected);
}

namespace {

QByteArray findingsText(const Diagnostics& findings)
{
    QByteArrayList texts;
    for (const Diagnostic& finding : findings)
        texts += finding.rule + '@' + QByteArray::number(finding.column);
    return texts.join(' ');
}

} // namespace

void TestRule::checkFinds_data()
{
    QTest::addColumn<RuleKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected,
                        RuleKind kind = RuleKind::Profile) {
        QTest::newRow(name) << kind << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "($PRVST eq 0)? https://h/$PN.cfg | https://h/$(MA)x", "");
    row("key over plain transport", "[--key k] http://h/x", "");
    row("plain transport", "/$PSN.xml", "plain-transport@1");
    row("syntax", "https://h/x y", "rule-syntax@13");
    row("hidden alternatives", "https://h/x | (1 eq 1)? https://h/y | https://h/z",
        "unreachable-alternative@15 unreachable-alternative@39");
    row("same condition again", "($PRVST eq 0)? https://h/x | ($PRVST eq 0)? https://h/y",
        "unreachable-alternative@30");
    row("glued macro", "https://h/$MAconfig.cfg", "macro-glued@11");
    row("secret outside of options", "https://h/$SA", "");
    row("bad address", "https://192.168.1.300/x", "bad-url@1");
    row("bad address, options first", "[--key k] https://192.168.1.300/x", "bad-url@11");
    row("site's macro may hold anything", "$A", "");
    row("site's macro in the host", "https://$B/x", "");
    row("not a version", "($SWVER ne 11.3.2)? https://h/x", "bad-comparison@12");
    row("text unquoted", "($CCERT eq \"Installed\")? https://h/x", "bad-comparison@2");
    row("site's macro against a text", "(\"$A\" eq \"x\")? https://h/x", "");
    row("site's macro, texts in order", "(\"$A\" lt \"x\")? https://h/x", "bad-comparison@2");
    row("site's macro, one in quotes", "($A eq \"x\")? https://h/x", "bad-comparison@2");
    row("site's macro against a number", "($A eq 5)? https://h/x", "");
    row("credentials in the clear", "[--uid u --pwd p] http://h/x", "credentials-in-clear@1");
    row("credentials, encrypted", "[--uid u --pwd p] https://h/x", "");
    row("post over tftp", "[--post a --key k] tftp://h/x", "option-without-effect@1");
    row("SRV over tftp", "[--srv --key k] tftp://h/x", "option-without-effect@1");
    row("delta in a profile rule", "[--delta] https://h/x", "option-without-effect@1");
    row("translated word", "(1 eq 1 und 1 eq 1)? https://h/x", "translated-keyword@9");
    row("report of three", "http://h/a http://h/b http://h/c", "rule-syntax@23", RuleKind::Report);
    row("upgrade by http", "http://h/x.loads", "", RuleKind::Upgrade);
    row("upgrade with a key", "[--key k] http://h/x.loads", "option-without-effect@1",
        RuleKind::Upgrade);
    row("columns count characters", "(\"\xC3\xA4\" eq \"a\")? https://h/x y", "rule-syntax@27");
}

void TestRule::checkFinds()
{
    QFETCH(RuleKind, kind);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(findingsText(check(text, kind, false)), expected);
}

void TestRule::checkOfTriggersFinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tolerant");
    QTest::addColumn<QByteArray>("strict");

    const auto row = [](const char* name, const char* text, const char* tolerant,
                        const char* strict) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(tolerant) << QByteArray(strict);
    };
    row("fine", "$UPGTMR gt 300 and $PRVTMR ge 600", "", "");
    row("German", "$UPGTMR gt 300 und $PRVTMR ge 600", "translated-keyword@16", "rule-syntax@16");
    row("typing error", "$SUPGTMR gt 300", "macro-misspelt@1",
        "macro-misspelt@1 bad-comparison@13");
    row("parentheses", "(1 eq 1)?", "rule-syntax@1", "rule-syntax@1");
    row("text", "$PN eq 1", "bad-comparison@8", "bad-comparison@8");
}

void TestRule::checkOfTriggersFinds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, tolerant);
    QFETCH(QByteArray, strict);
    QCOMPARE(findingsText(checkTrigger(text, false)), tolerant);
    QCOMPARE(findingsText(checkTrigger(text, true)), strict);
}

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
