#include "core/config/config.h"
#include "core/model/catalogue.h"
#include "core/provision/discovery.h"

#include <QTest>

using namespace vphone;
using namespace vphone::provision;

/// The tables of reference resync 8, row by row; the phone is the 8851 of their examples.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factoryOrders_data();
    void factoryOrders();
    void valueForms_data();
    void valueForms();
    void options_data();
    void options();
    void theOrderIsThePriority_data();
    void theOrderIsThePriority();
    void orders_data();
    void orders();
    void valuesAreBounded_data();
    void valuesAreBounded();
    void macrosOfValuesExpand();
    void theRulesOwnPathIsTheFirstTail();
    void srvFollowsDhcp();
    void ofTwoLeasesTheFirstComesFirst();
    void domainsAreChecked_data();
    void domainsAreChecked();
    void nothingLeavesTheVendorAlone();
    void whatWasSkippedIsTold_data();
    void whatWasSkippedIsTold();
    void secretsStayOutOfSentences();
    void attemptsFollowEachOther_data();
    void attemptsFollowEachOther();
    void defaultServers_data();
    void defaultServers();
    void urlsTakeWhatTheyLack_data();
    void urlsTakeWhatTheyLack();
};

namespace {

class Macros final : public rule::MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        if (name == "PSN")
            return QByteArray("8851-3PCC");
        if (name == "PN")
            return QByteArray("CP-8851-3PCC");
        if (name == "MA")
            return QByteArray("001234ab45de");
        if (name == "A")
            return QByteArray("gpp");
        if (name == "SA")
            return QByteArray("secret");
        return std::nullopt;
    }
};

const Macros macros;
constexpr QByteArrayView factoryOrder = "66,160,159,150,60,43,125";
constexpr QByteArrayView factoryOrderV6 = "17,160,159";
constexpr QByteArrayView tail1 = "/8851-3PCC.xml";

using Options = std::map<int, QByteArray>;

dhcp::Lease leaseOf(Options options, dhcp::Version version = dhcp::Version::V4)
{
    dhcp::Lease lease;
    lease.version = version;
    lease.options = std::move(options);
    return lease;
}

DiscoverySources sourcesOf(const dhcp::Lease& lease, QByteArrayView order = factoryOrder,
                           bool isStrict = false)
{
    return {{&lease}, order, factoryOrderV6, macros, isStrict};
}

/// URLs parted by blanks, `srv+` before those whose host is a domain.
QByteArray urlsOf(const Discovered& found)
{
    QByteArrayList urls;
    for (const Attempt& attempt : found.attempts)
        urls += (attempt.isService ? "srv+" : "") + attempt.url.toText();
    return urls.join(' ');
}

QByteArray discovered(const dhcp::Lease& lease, QByteArrayView order = factoryOrder)
{
    return urlsOf(discover(sourcesOf(lease, order), tail1));
}

/// Both tails after \a server.
QByteArray tails(const QByteArray& server)
{
    return server + "/8851-3PCC.xml " + server + "/Cisco/CP-8851-3PCC/001234ab45de.cfg";
}

/// The six attempts of a bare host.
QByteArray bare(const QByteArray& host)
{
    return tails("tftp://" + host) + ' ' + tails("http://" + host) + ' ' + tails("https://" + host);
}

QByteArray joined(const std::vector<QByteArray>& sentences)
{
    QByteArray text;
    for (const QByteArray& sentence : sentences)
        text += sentence + '\n';
    return text;
}

} // namespace

void TestDiscovery::factoryOrders_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("value");
    // shows C090
    QTest::newRow("Profile_Rule") << QByteArray("Profile_Rule") << QByteArray("/$PSN.xml");
    QTest::newRow("Profile_Rule_B") << QByteArray("Profile_Rule_B") << QByteArray();
    QTest::newRow("Profile_Rule_C") << QByteArray("Profile_Rule_C") << QByteArray();
    QTest::newRow("Profile_Rule_D") << QByteArray("Profile_Rule_D") << QByteArray();
    // shows C093
    QTest::newRow("DHCP_Option_To_Use")
        << QByteArray("DHCP_Option_To_Use") << factoryOrder.toByteArray();
    // shows C094
    QTest::newRow("DHCPv6_Option_To_Use")
        << QByteArray("DHCPv6_Option_To_Use") << factoryOrderV6.toByteArray();
}

void TestDiscovery::factoryOrders()
{
    QFETCH(QByteArray, parameter);
    const auto catalogue = *model::Catalogue::load();
    for (const char* model : {"CP-6841-3PCC", "CP-7832-3PCC", "CP-8851-3PCC"}) {
        const auto table = *param::ParamTable::load(*catalogue.find(model));
        QTEST(config::Config(table).value(parameter), "value");
    }
}

void TestDiscovery::valueForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("urls");
    const auto row = [](const char* name, const QByteArray& value, const QByteArray& urls) {
        QTest::newRow(name) << value << urls;
    };
    row("https://10.23.45.67/path", "https://10.23.45.67/path",
        "https://10.23.45.67/path " + tails("https://10.23.45.67/path"));
    row("https://10.23.45.67", "https://10.23.45.67", tails("https://10.23.45.67"));
    row("10.23.45.67", "10.23.45.67", bare("10.23.45.67"));
    row("A;B", "10.0.0.1;10.0.0.2", bare("10.0.0.1") + ' ' + bare("10.0.0.2"));
    row("scheme://host:port/path", "http://prov.example:8080/a/b.xml",
        "http://prov.example:8080/a/b.xml " + tails("http://prov.example:8080/a/b.xml"));
    row("scheme://host:port", "tftp://prov.example:6969", tails("tftp://prov.example:6969"));
    row("host name", "prov.example", bare("prov.example"));
    row("two URLs", "https://a.example;http://b.example/p",
        tails("https://a.example") + " http://b.example/p " + tails("http://b.example/p"));
    row("the scheme of the first applies to both", "HTTP://10.0.0.1;10.0.0.2",
        tails("http://10.0.0.1") + ' ' + tails("http://10.0.0.2"));
    row("a bare host first", "10.0.0.1;https://10.0.0.2",
        bare("10.0.0.1") + ' ' + tails("https://10.0.0.2"));
    row("the scheme of the first applies, with path", "https://a.example/p;b.example/q",
        "https://a.example/p " + tails("https://a.example/p") + " https://b.example/q " +
            tails("https://b.example/q"));
    row("a trailing / is trimmed", "https://10.23.45.67/", tails("https://10.23.45.67"));
    row("a trailing / of a path is trimmed", "https://h/path/",
        "https://h/path " + tails("https://h/path"));
    row("blanks around", "  10.23.45.67 ; 10.0.0.2 ", bare("10.23.45.67") + ' ' + bare("10.0.0.2"));
    row("a NUL at the end", QByteArray("10.23.45.67\0", 12), bare("10.23.45.67"));
    row("; at the end", "10.23.45.67;", bare("10.23.45.67"));
    row("the same twice", "10.23.45.67;10.23.45.67", bare("10.23.45.67"));
    row("host and path without scheme", "host/dir", "tftp://host/dir " + tails("tftp://host/dir"));
    row("a query takes no tail", "https://h/get?id=1", "https://h/get?id=1");
    row("IPv6", "http://[2001:db8::5]", tails("http://[2001:db8::5]"));
    row("bare IPv6", "2001:db8::5", bare("[2001:db8::5]"));
    row("no URL", "http://h:99999/x", "");
    row("no address", "10.23.45.670", "");
    row("another scheme", "ftp://10.23.45.67", "");
    row("activation", "gds://x", "");
    row("credentials", "http://u:p@h/x", "");
    row("no server", "/path", "");
    row("the second is one", "10.23.45.670;10.0.0.2", bare("10.0.0.2"));
    row("empty", "", "");
}

void TestDiscovery::valueForms()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, urls);
    QCOMPARE(discovered(leaseOf({{160, value}})), urls);
    QCOMPARE(discovered(leaseOf({{159, value}})), urls);
}

void TestDiscovery::options_data()
{
    QTest::addColumn<bool>("isV6");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("urls");
    const auto row = [](const char* name, bool isV6, int code, const QByteArray& value,
                        const QByteArray& urls) {
        QTest::newRow(name) << isV6 << code << value << urls;
    };
    row("66 bare host", false, 66, "10.0.0.5", bare("10.0.0.5"));
    row("66 full URL", false, 66, "http://10.0.0.5/x",
        "http://10.0.0.5/x " + tails("http://10.0.0.5/x"));
    row("150 addresses", false, 150, "192.168.150.20;192.168.150.21",
        bare("192.168.150.20") + ' ' + bare("192.168.150.21"));
    row("159 URL", false, 159, "https://h/p", "https://h/p " + tails("https://h/p"));
    row("160 URL", false, 160, "https://h", tails("https://h"));
    row("43 URL", false, 43, "https://h", tails("https://h"));
    row("43 address", false, 43, "10.0.0.5", bare("10.0.0.5"));
    row("43 other text", false, 43, "PXEClient", "");
    row("60 URL", false, 60, "https://h", tails("https://h"));
    row("60 of TR-069", false, 60, "dslforum.org", "");
    row("125 URL", false, 125, "https://h", tails("https://h"));
    row("125 other text", false, 125, "gateway", "");
    row("v6 17 URL", true, 17, "https://[2001:db8::5]/p",
        "https://[2001:db8::5]/p " + tails("https://[2001:db8::5]/p"));
    row("v6 17 other text", true, 17, "gateway", "");
    row("v6 159 URL", true, 159, "https://h", tails("https://h"));
    row("v6 160 URL", true, 160, "https://h", tails("https://h"));
    row("v6 has no 66", true, 66, "10.0.0.5", "");
    row("v4 has no 17", false, 17, "https://h", "");
}

void TestDiscovery::options()
{
    QFETCH(bool, isV6);
    QFETCH(int, code);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, urls);
    QCOMPARE(discovered(leaseOf({{code, value}}, isV6 ? dhcp::Version::V6 : dhcp::Version::V4)),
             urls);
}

void TestDiscovery::theOrderIsThePriority_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char* name, const QByteArray& order, const QByteArray& missing,
                        const QByteArray& host) {
        QTest::newRow(name) << order << missing << host;
    };
    const QByteArray factory = factoryOrder.toByteArray();
    row("66 first", factory, "", "h66");
    row("then 160", factory, "66", "h160");
    row("then 159", factory, "66 160", "h159");
    row("then 150", factory, "66 160 159", "10.0.0.150");
    row("then 60", factory, "66 160 159 150", "10.0.0.60");
    row("then 43", factory, "66 160 159 150 60", "10.0.0.43");
    row("then 125", factory, "66 160 159 150 60 43", "10.0.0.125");
    row("another order", "159,66,160", "", "h159");
    row("one alone", "150", "", "10.0.0.150");
    row("none of those listed", "159,160", "159 160", "");
    row("no list", "", "", "");
}

void TestDiscovery::theOrderIsThePriority()
{
    QFETCH(QByteArray, order);
    QFETCH(QByteArray, missing);
    QFETCH(QByteArray, host);
    Options options;
    for (const int code : {66, 159, 160})
        options[code] = "h" + QByteArray::number(code);
    for (const int code : {150, 60, 43, 125})
        options[code] = "10.0.0." + QByteArray::number(code);
    for (const QByteArray& code : missing.split(' '))
        options[code.toInt()] = code.toInt() % 2 == 0 ? QByteArray() : QByteArray("no host at all");
    QCOMPARE(discovered(leaseOf(options), order), host.isEmpty() ? QByteArray() : bare(host));
}

void TestDiscovery::orders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isV6");
    QTest::addColumn<QByteArray>("tolerant");
    QTest::addColumn<QByteArray>("strict");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char* name, const QByteArray& text, bool isV6,
                        const QByteArray& tolerant, const QByteArray& strict, int warnings) {
        QTest::newRow(name) << text << isV6 << tolerant << strict << warnings;
    };
    row("commas", "66,160,159,150,60,43,125", false, "66 160 159 150 60 43 125",
        "66 160 159 150 60 43 125", 0);
    row("commas and blanks", " 66, 160 ,159 ", false, "66 160 159", "66 160 159", 0);
    row("v6", "17,160,159", true, "17 160 159", "17 160 159", 0);
    row("dots (SEED-DE)", "17.160.159", true, "17 160 159", "", 1);
    row("blanks (SEED-FR)", "17 160 159", true, "17 160 159", "", 1);
    row("ideographic commas", "66、160、159", false, "66 160 159", "", 1);
    row("full-width commas", "66，160", false, "66 160", "", 1);
    row("semicolons", "66;160", false, "66 160", "", 1);
    row("twice", "66,66,160", false, "66 160", "66 160", 0);
    row("unknown code", "66,77,160", false, "66 160", "66 160", 1);
    row("17 is of v6", "17,160", false, "160", "160", 1);
    row("letters", "x,160", false, "160", "160", 1);
    row("negative", "-66,160", false, "160", "160", 1);
    row("holes", ",66,,160,", false, "66 160", "66 160", 0);
    row("empty", "", false, "", "", 0);
    row("a broken character", "66\xe3", false, "", "", 1);
    row("too long", QByteArray("66,").repeated(500), false, "", "", 1);
    row("many unknown", QByteArray("9,").repeated(100), false, "", "", 16);
}

void TestDiscovery::orders()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isV6);
    const auto version = isV6 ? dhcp::Version::V6 : dhcp::Version::V4;
    const auto inWords = [](const std::vector<int>& order) {
        QByteArrayList words;
        for (const int code : order)
            words += QByteArray::number(code);
        return words.join(' ');
    };
    Diagnostics warnings;
    QTEST(inWords(optionOrder(text, version, false, &warnings)), "tolerant");
    QTEST(int(warnings.size()), "warnings");
    QTEST(inWords(optionOrder(text, version, true)), "strict");
}

void TestDiscovery::valuesAreBounded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("attempts");
    QTest::newRow("three addresses") << QByteArray("10.0.0.1;10.0.0.2;10.0.0.3") << 12;
    QTest::newRow("a thousand") << QByteArray("h;").repeated(400) << 6;
    QTest::newRow("the longest") << "http://h/" + QByteArray(1015, 'x') << 3;
    QTest::newRow("longer than that") << "http://h/" + QByteArray(1016, 'x') << 0;
    QTest::newRow("64 kB") << QByteArray(64 * 1024, 'x') << 0;
    QTest::newRow("too long when expanded") << "http://h/" + QByteArray("$PN/").repeated(250) << 0;
}

void TestDiscovery::valuesAreBounded()
{
    QFETCH(QByteArray, value);
    const dhcp::Lease lease = leaseOf({{160, value}});
    const Discovered found = discover(sourcesOf(lease), tail1);
    QTEST(int(found.attempts.size()), "attempts");
    QVERIFY(found.attempts.size() <= attemptsMax);
    QVERIFY(found.steps.size() < 20);
    QVERIFY(found.warnings.size() < 20);
    for (const QByteArray& step : found.steps)
        QVERIFY(step.size() < 400);
}

void TestDiscovery::macrosOfValuesExpand()
{
    QCOMPARE(discovered(leaseOf({{160, "http://h/$PN/$A.cfg?x"}})),
             QByteArray("http://h/CP-8851-3PCC/gpp.cfg?x"));
    // Secrets expand inside [options] alone, which a URL has none of.
    QCOMPARE(discovered(leaseOf({{160, "http://h/$SA?x"}})), QByteArray("http://h/$SA?x"));
}

void TestDiscovery::theRulesOwnPathIsTheFirstTail()
{
    const dhcp::Lease lease = leaseOf({{160, "https://h/p"}});
    QCOMPARE(urlsOf(discover(sourcesOf(lease), "/my/own.cfg?q")),
             QByteArray("https://h/p https://h/p/my/own.cfg?q "
                        "https://h/p/Cisco/CP-8851-3PCC/001234ab45de.cfg"));
}

void TestDiscovery::srvFollowsDhcp()
{
    dhcp::Lease lease = leaseOf({});
    lease.domain = "example.net";
    const QByteArray fromDns = "srv+https://example.net/8851-3PCC.xml "
                               "srv+https://example.net/Cisco/CP-8851-3PCC/001234ab45de.cfg "
                               "srv+http://example.net/8851-3PCC.xml "
                               "srv+http://example.net/Cisco/CP-8851-3PCC/001234ab45de.cfg";
    QCOMPARE(discovered(lease), fromDns);
    lease.options[60] = "dslforum.org";
    QCOMPARE(discovered(lease), fromDns);
    lease.options[66] = "10.0.0.5";
    QCOMPARE(discovered(lease), bare("10.0.0.5"));
}

void TestDiscovery::ofTwoLeasesTheFirstComesFirst()
{
    dhcp::Lease v4 = leaseOf({{66, "10.0.0.5"}});
    dhcp::Lease v6 = leaseOf({{17, "https://[2001:db8::5]"}}, dhcp::Version::V6);
    v6.domain = "six.example";
    const auto both = [&] {
        return urlsOf(discover({{&v4, &v6}, factoryOrder, factoryOrderV6, macros, false}, tail1));
    };
    QCOMPARE(both(), bare("10.0.0.5"));
    v4.options.clear();
    v4.domain = "four.example";
    QCOMPARE(both(), tails("https://[2001:db8::5]"));
    v6.options.clear();
    QVERIFY(both().startsWith("srv+https://four.example/"));
    v4.domain.clear();
    QVERIFY(both().startsWith("srv+https://six.example/"));
    QCOMPARE(urlsOf(discover({{nullptr, &v6}, factoryOrder, factoryOrderV6, macros, false}, tail1)),
             both());
}

void TestDiscovery::domainsAreChecked_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("address") << QByteArray("10.0.0.1");
    QTest::newRow("path") << QByteArray("example.net/x");
    QTest::newRow("blank") << QByteArray("example net");
    QTest::newRow("control") << QByteArray("example\r\n.net");
    QTest::newRow("too long") << QByteArray("abcdefg.").repeated(40);
    QTest::newRow("empty") << QByteArray();
}

void TestDiscovery::domainsAreChecked()
{
    QFETCH(QByteArray, domain);
    dhcp::Lease lease = leaseOf({});
    lease.domain = domain;
    QCOMPARE(discovered(lease), QByteArray());
}

void TestDiscovery::nothingLeavesTheVendorAlone()
{
    const Discovered found = discover({{}, factoryOrder, factoryOrderV6, macros, false}, tail1);
    QVERIFY(found.attempts.empty());
    QVERIFY(found.warnings.empty());
    QCOMPARE(joined(found.steps),
             QByteArray("There is no DHCP lease.\n"
                        "Nothing is left to ask; hosts of the vendor never are.\n"));
}

void TestDiscovery::whatWasSkippedIsTold_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char* name, int code, const QByteArray& value, const char* words,
                        int warnings) {
        QTest::newRow(name) << code << value << QByteArray(words) << warnings;
    };
    row("used", 66, "10.0.0.5", "The server comes from option 66, which is \"10.0.0.5\".", 0);
    row("missing", 66, "", "The lease has no option 66.", 0);
    row("no URL", 60, "dslforum.org",
        "Option 60 (\"dslforum.org\") is skipped: it is neither a URL nor an address.", 1);
    row("bad scheme", 160, "ftp://h/",
        "Option 160 (\"ftp://h/\") is skipped: the scheme is not one of tftp, http, https.", 1);
    row("third value", 150, "10.0.0.1;10.0.0.2;10.0.0.3",
        "Option 150 is skipped: only 2 values of it are read, what follows is left out.", 1);
    row("too long", 160, QByteArray(2000, 'x'),
        "Option 160 is skipped: it is longer than 1024 bytes.", 1);
    row("controls", 160, "a\r\nb",
        "Option 160 (\"a??b\") is skipped: a blank, a quote or a control character", 1);
}

void TestDiscovery::whatWasSkippedIsTold()
{
    QFETCH(int, code);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, words);
    const dhcp::Lease lease = leaseOf({{code, value}});
    const Discovered found = discover(sourcesOf(lease), tail1);
    QVERIFY2(joined(found.steps).contains(words), joined(found.steps).constData());
    QTEST(int(found.warnings.size()), "warnings");
    for (const Diagnostic& warning : found.warnings) {
        QCOMPARE(warning.name, QByteArray("DHCP_Option_To_Use"));
        QVERIFY(warning.message.contains(words));
    }
}

void TestDiscovery::secretsStayOutOfSentences()
{
    const dhcp::Lease lease = leaseOf({{160, "http://user:hidden@h/x"}});
    const Discovered found = discover(sourcesOf(lease), tail1);
    QVERIFY2(!joined(found.steps).contains("hidden"), joined(found.steps).constData());
}

void TestDiscovery::attemptsFollowEachOther_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("isService");
    QTest::addColumn<int>("next");
    const auto row = [](const char* name, int failed, Cause cause, bool isService, int next) {
        QTest::newRow(name) << failed << int(cause) << isService << next;
    };
    row("not found", 0, Cause::NotFound, false, 1);
    row("TFTP error", 1, Cause::TftpError, false, 2);
    row("timeout", 2, Cause::Timeout, false, 3);
    row("corrupt body", 0, Cause::CorruptXml, false, 1);
    row("503", 0, Cause::HttpStatus, false, 1);
    row("TLS", 0, Cause::TlsName, false, 1);
    row("no such name", 0, Cause::Dns, false, 1);
    row("401 ends the list", 0, Cause::Auth, false, -1);
    row("the last", 5, Cause::NotFound, false, -1);
    row("no such service", 0, Cause::Dns, true, 2);
    row("a service without the file", 0, Cause::NotFound, true, 1);
    row("the last service", 2, Cause::Dns, true, -1);
}

void TestDiscovery::attemptsFollowEachOther()
{
    QFETCH(int, failed);
    QFETCH(int, cause);
    QFETCH(bool, isService);
    dhcp::Lease lease = leaseOf({{66, isService ? "" : "prov.example"}});
    lease.domain = "example.net";
    const Discovered found = discover(sourcesOf(lease), tail1);
    QCOMPARE(found.attempts.size(), size_t(isService ? 4 : 6));
    const auto next = nextAttempt(found.attempts, size_t(failed), Cause(cause));
    QTEST(next ? int(*next) : -1, "next");
}

void TestDiscovery::defaultServers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("bare host") << QByteArray("10.0.0.5") << QByteArray("tftp://10.0.0.5/x");
    QTest::newRow("URL") << QByteArray("https://h:8443/p") << QByteArray("https://h:8443/x");
    QTest::newRow("the first of two") << QByteArray("h1;h2") << QByteArray("tftp://h1/x");
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestDiscovery::defaultServers()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, server);
    dhcp::Lease lease = leaseOf({{160, value}});
    lease.domain = "example.net";
    const auto found = defaultServer(sourcesOf(lease));
    QCOMPARE(found.has_value(), !server.isEmpty());
    if (found)
        QCOMPARE(withServer(*rule::parseUrl("/x"), *found).toText(), server);
}

void TestDiscovery::urlsTakeWhatTheyLack_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("nothing given")
        << QByteArray() << QByteArray("http://h:8080/") << QByteArray("http://h:8080/x");
    QTest::newRow("bare server with port")
        << QByteArray() << QByteArray("h:6969/") << QByteArray("tftp://h:6969/x");
    QTest::newRow("the same scheme")
        << QByteArray("http") << QByteArray("http://h:8080/") << QByteArray("http://h:8080/x");
    QTest::newRow("another scheme")
        << QByteArray("https") << QByteArray("http://h:8080/") << QByteArray("https://h/x");
}

void TestDiscovery::urlsTakeWhatTheyLack()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, server);
    rule::Url url = *rule::parseUrl("/x");
    if (scheme == "http")
        url.scheme = ports::Scheme::Http;
    if (scheme == "https")
        url.scheme = ports::Scheme::Https;
    QTEST(withServer(url, *rule::parseUrl(server)).toText(), "url");
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
