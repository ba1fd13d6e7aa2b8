#include "core/rule/rule.h"

#include <QTest>

#include <map>

using namespace vphone;
using namespace vphone::rule;

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

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
