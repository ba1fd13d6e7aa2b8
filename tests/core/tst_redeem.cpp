#include "core/model/catalogue.h"
#include "core/onboard/redeem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vphone;
using namespace vphone::onboard;
using namespace std::chrono_literals;

/// The words between a phone and the service of activation codes.
class TestRedeem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsRead_data();
    void codeIsRead();
    void luhnIsTestedWhereItIsAsked();
    void codeIsMasked();
    void placeIsRead_data();
    void placeIsRead();
    void requestHasItsMembers();
    void answerIsRead_data();
    void answerIsRead();
    void grantHoldsWhatWasSent();
    void statusMeans_data();
    void statusMeans();
    void waitsAreBounded();
    void modelsAndFirmwareMayNot();
};

void TestRedeem::codeIsRead_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const QByteArray& typed, const QByteArray& code) {
        QTest::newRow(name) << typed << code;
    };
    row("plain", "1234567890123456", "1234567890123456");
    row("grouped", "1234 5678-9012 3456", "1234567890123456");
    row("short", "#123", "#123");
    row("longest short", "#1234567890123456", "#1234567890123456");
    row("empty", "", "");
    row("one digit less", "123456789012345", "");
    row("one digit more", "12345678901234567", "");
    row("short with two digits", "#12", "");
    row("short with seventeen", "#12345678901234567", "");
    row("mark inside", "1234#", "");
    row("two marks", "##123", "");
    row("letter", "123456789012345a", "");
    row("other digits", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦", "");
    row("endless", QByteArray(100'000, '1'), "");
}

void TestRedeem::codeIsRead()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, code);
    const auto read = readCode(typed);
    QCOMPARE(read.value_or(QByteArray()), code);
}

void TestRedeem::luhnIsTestedWhereItIsAsked()
{
    QVERIFY(readCode("4539148803436467", true));
    QCOMPARE(readCode("4539148803436468", true).error(), CodeError::Luhn);
    QVERIFY(readCode("4539148803436468", false));
    QVERIFY(readCode("#123", true));
}

void TestRedeem::codeIsMasked()
{
    QCOMPARE(masked("1234567890123456"), QByteArray("1234********3456"));
    QCOMPARE(masked("#12345"), QByteArray("#*****"));
    QCOMPARE(masked("1234"), QByteArray("****"));
}

void TestRedeem::placeIsRead_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char* name, const char* rule, const char* url) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(url);
    };
    row("default", "gds://", "https://gds.emul.test/activation/v1/redeem");
    row("host", "gds://10.0.0.5", "https://10.0.0.5/activation/v1/redeem");
    row("port", "gds://gds.example.net:8443", "https://gds.example.net:8443/activation/v1/redeem");
    row("root", "gds://gds.example.net/", "https://gds.example.net/activation/v1/redeem");
    row("path", "gds://gds.example.net/codes", "https://gds.example.net/codes");
    row("path alone", "gds:///codes", "https://gds.emul.test/codes");
    row("IPv6", "gds://[::1]:8443", "https://[::1]:8443/activation/v1/redeem");
    row("bad port", "gds://10.0.0.5:70000", "");
    row("bad host", "gds://300.1.1.1/", "");
}

void TestRedeem::placeIsRead()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, url);
    const auto parsed = rule::parseUrl(rule);
    QVERIFY(parsed);
    const auto place = redeemUrl(*parsed, "gds.emul.test");
    QCOMPARE(place ? place->toText() : QByteArray(), url);
    QVERIFY(place || place.error().startsWith("behind gds://"));
}

void TestRedeem::requestHasItsMembers()
{
    const QJsonObject body = QJsonDocument::fromJson(toJson({.code = "1234567890123456",
                                                             .mac = MacAddress(0x000e08abcdef),
                                                             .serial = "FCH2001A0B1",
                                                             .product = "CP-8841-3PCC",
                                                             .software = "11.3.2",
                                                             .language = "en"}))
                                 .object();
    const QJsonObject expected{
        {QStringLiteral("code"), QStringLiteral("1234567890123456")},
        {QStringLiteral("mac"), QStringLiteral("000e08abcdef")},
        {QStringLiteral("serial"), QStringLiteral("FCH2001A0B1")},
        {QStringLiteral("product"), QStringLiteral("CP-8841-3PCC")},
        {QStringLiteral("software"), QStringLiteral("11.3.2")},
        {QStringLiteral("language"), QStringLiteral("en")},
    };
    QCOMPARE(body, expected);
}

void TestRedeem::answerIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGranted");
    const auto row = [](const char* name, const QByteArray& body, bool isGranted) {
        QTest::newRow(name) << body << isGranted;
    };
    row("rule", R"({"profile_rule":"https://dms.example.net/p.xml"})", true);
    row("profile", R"({"profile":"<flat-profile/>"})", true);
    row("more than asked", R"({"profile_rule":"/p.xml","color":"blue"})", true);
    row("nulls", R"({"profile_rule":"/p.xml","uid":null})", true);
    row("empty", "", false);
    row("no JSON", "<html>", false);
    row("array", "[]", false);
    row("nothing in it", "{}", false);
    row("number", R"({"profile_rule":5})", false);
    row("empty rule", R"({"profile_rule":""})", false);
    row("deep", QByteArray(100'000, '['), false);
}

void TestRedeem::answerIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isGranted);
    const Answer answer = readAnswer(body);
    QCOMPARE(answer.verdict, isGranted ? Verdict::Granted : Verdict::Refused);
    QCOMPARE(answer.reason.isEmpty(), isGranted);
}

void TestRedeem::grantHoldsWhatWasSent()
{
    const Answer answer = readAnswer(
        R"({"profile_rule":"/a","uid":"u","pwd":"p","upgrade_rule":"/b","ca_pem":"c","profile":"d"})");
    QCOMPARE(answer.grant.profileRule, QByteArray("/a"));
    QCOMPARE(answer.grant.user, QByteArray("u"));
    QCOMPARE(answer.grant.password, QByteArray("p"));
    QCOMPARE(answer.grant.upgradeRule, QByteArray("/b"));
    QCOMPARE(answer.grant.caPem, QByteArray("c"));
    QCOMPARE(answer.grant.profile, QByteArray("d"));
}

void TestRedeem::statusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, int status, Cause cause, Verdict verdict) {
        QTest::newRow(name) << status << cause << verdict;
    };
    row("unknown", 404, Cause::NotFound, Verdict::Invalid);
    row("used", 409, Cause::HttpStatus, Verdict::Invalid);
    row("expired", 410, Cause::HttpStatus, Verdict::Invalid);
    row("another's", 422, Cause::HttpStatus, Verdict::Invalid);
    row("certificate", 403, Cause::HttpStatus, Verdict::Refused);
    row("bad request", 400, Cause::HttpStatus, Verdict::Refused);
    row("busy", 429, Cause::HttpStatus, Verdict::Later);
    row("broken", 503, Cause::HttpStatus, Verdict::Later);
    row("no answer", 0, Cause::Timeout, Verdict::Later);
    row("no name", 0, Cause::Dns, Verdict::Later);
    row("handshake", 0, Cause::TlsClientCert, Verdict::Refused);
}

void TestRedeem::statusMeans()
{
    QFETCH(int, status);
    QFETCH(Cause, cause);
    QFETCH(Verdict, verdict);
    const Answer answer = readFailure(cause, status, "why");
    QCOMPARE(answer.verdict, verdict);
    QVERIFY(!answer.reason.isEmpty());
}

void TestRedeem::waitsAreBounded()
{
    ports::Random random(1);
    for (int failures = 1; failures < 100; ++failures) {
        const Duration wait = retryWait(failures, {}, random);
        QVERIFY(wait >= retryWaitMin);
        QVERIFY(wait <= retryWaitMax);
    }
    QVERIFY(retryWait(1, {}, random) <= 2 * retryWaitMin);
    QVERIFY(retryWait(50, {}, random) >= retryWaitMax / 2);
    QCOMPARE(retryWait(1, " 120 ", random), Duration(120s));
    QCOMPARE(retryWait(1, "0", random), retryWaitMin);
    QCOMPARE(retryWait(1, "99999999", random), retryAfterMax);
    QVERIFY(retryWait(1, "Wed, 21 Oct 2026 07:28:00 GMT", random) <= 2 * retryWaitMin);
}

void TestRedeem::modelsAndFirmwareMayNot()
{
    const auto catalogue = model::Catalogue::load();
    QVERIFY(catalogue);
    const model::Model& desk = *catalogue->find("CP-8841-3PCC");
    QVERIFY(!obstacle(desk, "sip88xx.11-3-2MPP0001-609"));
    QVERIFY(obstacle(desk, "sip88xx.11-1-1MPP-221"));
    const auto excluded = obstacle(*catalogue->find("CP-6861-3PCC"), "sip6861.11-3-2MPP0001-609");
    QVERIFY(excluded && excluded->contains("CP-6861-3PCC"));
}

QTEST_GUILESS_MAIN(TestRedeem)
#include "tst_redeem.moc"
