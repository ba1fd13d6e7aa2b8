#include "web/phone/digest.h"
#include "web/phone/pagetarget.h"
#include "web/phone/sessions.h"
#include "web/phone/wronglogins.h"

#include <QTest>

using namespace vphone;
using namespace vphone::web;
using namespace std::chrono_literals;

namespace {

const MacAddress mac(0x000e08abcdef);
const MacAddress otherMac(0x000e08abcdf0);
const Instant start = *instantFromIso("2026-01-01T00:00:00Z");

/// RFC 7616 3.9.1
QByteArray mufasas(const QByteArray& algorithm, const QByteArray& response)
{
    return "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\", "
           "algorithm=" +
           algorithm +
           ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001, "
           "cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth, response=\"" +
           response + "\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
}

} // namespace

/// What a login is made of: digests, nonces, sessions, wrong ones, and passwords in addresses.
class TestPageLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheRfc_data();
    void theExamplesOfTheRfc();
    void otherAnswersAreNotTaken_data();
    void otherAnswersAreNotTaken();
    void noncesAreOfTheirPhone();
    void noncesGrowOld();
    void theNewestNoncesStayGood();
    void sessionsEndWhenTheyAreOld_data();
    void sessionsEndWhenTheyAreOld();
    void sessionsAreOfTheirPhone();
    void anotherPasswordEndsASession();
    void sessionsAreBounded();
    void whoIsWrongTooOftenWaits();
    void tenThousandWrongOnesAreBounded();
    void neighboursInOneIpv6NetworkWaitTogether();
    void addressesEndWithAPassword_data();
    void addressesEndWithAPassword();
    void trickyPathsAreRefused_data();
    void trickyPathsAreRefused();
    void eventsShowNoSecrets_data();
    void eventsShowNoSecrets();
};

void TestPageLogin::theExamplesOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("MD5") << QByteArray("MD5") << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("SHA-256")
        << QByteArray("SHA-256")
        << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
}

void TestPageLogin::theExamplesOfTheRfc()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, response);
    const auto answer = DigestAnswer::parse(mufasas(algorithm, response));
    QVERIFY(answer);
    QCOMPARE(answer->user, QByteArray("Mufasa"));
    QCOMPARE(answer->expected("Circle of Life", "GET"), response);
    QVERIFY(answer->expected("Circle of life", "GET") != response);
    QVERIFY(answer->expected("Circle of Life", "POST") != response);
}

void TestPageLogin::otherAnswersAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("without qop", ", qop=auth,", ",");
    row("auth-int", "qop=auth", "qop=auth-int");
    row("another algorithm", "algorithm=MD5", "algorithm=MD5-sess");
    row("a hashed user", "qop=auth", "userhash=true, qop=auth");
    row("count of zero", "nc=00000001", "nc=00000000");
    row("count of seven digits", "nc=00000001", "nc=0000001");
    row("count of letters", "nc=00000001", "nc=0000000x");
    row("no cnonce", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", "");
    row("an open quote", "tdS\"", "tdS");
    row("another scheme", "Digest ", "Basic ");
    row("response of other letters", "response=\"8c", "response=\"zz");
}

void TestPageLogin::otherAnswersAreNotTaken()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray header = mufasas("MD5", "8ca523f5e9506fed4657c9700eebdbec");
    QVERIFY(DigestAnswer::parse(header));
    QVERIFY(header.contains(before));
    QVERIFY(!DigestAnswer::parse(header.replace(before, after)));
}

void TestPageLogin::noncesAreOfTheirPhone()
{
    Nonces nonces("0123456789abcdef");
    const QByteArray nonce = nonces.next(mac, start);
    QCOMPARE(nonce.size(), Nonces::nonceDigits);
    QVERIFY(nonces.ageOf(nonce, mac, start) == Nonces::Age::Fresh);
    QVERIFY(nonces.ageOf(nonce, otherMac, start) == Nonces::Age::Strange);
    QVERIFY(Nonces("fedcba9876543210").ageOf(nonce, mac, start) == Nonces::Age::Strange);
    QByteArray forged = nonce;
    forged[3] = forged[3] == '0' ? '1' : '0';
    QVERIFY(nonces.ageOf(forged, mac, start) == Nonces::Age::Strange);
    QVERIFY(nonces.ageOf("", mac, start) == Nonces::Age::Strange);
}

void TestPageLogin::noncesGrowOld()
{
    Nonces nonces("0123456789abcdef");
    const QByteArray nonce = nonces.next(mac, start);
    for (quint64 i = 0; i < Nonces::newestKept; ++i)
        QVERIFY(!nonces.next(mac, start).isEmpty());
    QVERIFY(nonces.ageOf(nonce, mac, start + Nonces::keptFor) == Nonces::Age::Fresh);
    QVERIFY(nonces.ageOf(nonce, mac, start + Nonces::keptFor + 1s) == Nonces::Age::Stale);
}

void TestPageLogin::theNewestNoncesStayGood()
{
    Nonces nonces("0123456789abcdef");
    const QByteArray nonce = nonces.next(mac, start);
    QVERIFY(nonces.ageOf(nonce, mac, start + 24h) == Nonces::Age::Fresh);
}

void TestPageLogin::sessionsEndWhenTheyAreOld_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("max");
    QTest::addColumn<int>("idle");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("used in time") << 100 << 1 << 3600 << 100 << true;
    QTest::newRow("idle too long") << 101 << 1 << 3600 << 100 << false;
    QTest::newRow("used again and again") << 90 << 40 << 3600 << 100 << true;
    QTest::newRow("used again and again, too long") << 90 << 41 << 3600 << 100 << false;
    QTest::newRow("no end") << 1'000'000 << 5 << 0 << 0 << true;
}

void TestPageLogin::sessionsEndWhenTheyAreOld()
{
    QFETCH(int, step);
    QFETCH(int, steps);
    QFETCH(int, max);
    QFETCH(int, idle);
    QFETCH(bool, isThere);
    Sessions sessions("0123456789abcdef");
    const QByteArray id = sessions.open({mac, Account::Admin, "secret"}, start);
    QCOMPARE(id.size(), 32);
    const SessionTimes times{std::chrono::seconds(max), std::chrono::seconds(idle)};
    std::optional<Account> account;
    for (int i = 1; i <= steps; ++i) {
        account = sessions.use(mac, id, times, start + std::chrono::seconds(step) * i,
                               [](Account) { return QByteArray("secret"); });
    }
    QCOMPARE(account == Account::Admin, isThere);
    QCOMPARE(sessions.size(), size_t(isThere ? 1 : 0));
}

void TestPageLogin::sessionsAreOfTheirPhone()
{
    Sessions sessions("0123456789abcdef");
    const auto password = [](Account) { return QByteArray("secret"); };
    const QByteArray id = sessions.open({mac, Account::User, "secret"}, start);
    QVERIFY(!sessions.use(otherMac, id, {}, start, password));
    QVERIFY(!sessions.use(mac, id.chopped(1), {}, start, password));
    QVERIFY(sessions.use(mac, id, {}, start, password) == Account::User);
    sessions.close(otherMac, id);
    QVERIFY(sessions.use(mac, id, {}, start, password));
    sessions.close(mac, id);
    QVERIFY(!sessions.use(mac, id, {}, start, password));
}

void TestPageLogin::anotherPasswordEndsASession()
{
    Sessions sessions("0123456789abcdef");
    const QByteArray id = sessions.open({mac, Account::Admin, "secret"}, start);
    QVERIFY(!sessions.use(mac, id, {}, start, [](Account) { return QByteArray("another"); }));
    QVERIFY(!sessions.use(mac, id, {}, start, [](Account) { return QByteArray("secret"); }));
}

void TestPageLogin::sessionsAreBounded()
{
    Sessions sessions("0123456789abcdef");
    const auto password = [](Account) { return QByteArray("secret"); };
    const QByteArray first = sessions.open({mac, Account::User, "secret"}, start);
    for (size_t i = 0; i < Sessions::phoneMax; ++i)
        QVERIFY(!sessions.open({mac, Account::User, "secret"}, start + 1s).isEmpty());
    QCOMPARE(sessions.size(), Sessions::phoneMax);
    QVERIFY(!sessions.use(mac, first, {}, start, password));
    for (quint64 i = 0; i < Sessions::allMax + 100; ++i)
        QVERIFY(!sessions.open({MacAddress(i), Account::User, "secret"}, start + 2s).isEmpty());
    QCOMPARE(sessions.size(), Sessions::allMax);
}

void TestPageLogin::whoIsWrongTooOftenWaits()
{
    WrongLogins wrong;
    const IpAddress peer = IpAddress::v4(0x7f000001);
    for (int i = 0; i < WrongLogins::triesMax; ++i) {
        QVERIFY(!wrong.wait(mac, peer, start));
        wrong.note(mac, peer, false, start);
    }
    QVERIFY(wrong.wait(mac, peer, start) == 30s);
    QVERIFY(wrong.wait(mac, peer, start + 29500ms) == 1s);
    QVERIFY(!wrong.wait(mac, peer, start + 30s));
    QVERIFY(!wrong.wait(otherMac, peer, start));
    QVERIFY(!wrong.wait(mac, IpAddress::v4(0x7f000002), start));
    wrong.note(mac, peer, false, start + 30s);
    QVERIFY(wrong.wait(mac, peer, start + 31s));
    wrong.note(mac, peer, false, start + 10min);
    QVERIFY(!wrong.wait(mac, peer, start + 10min));
    wrong.note(mac, peer, true, start + 10min);
    QCOMPARE(wrong.size(), size_t(0));
}

void TestPageLogin::tenThousandWrongOnesAreBounded()
{
    WrongLogins wrong;
    for (quint32 i = 0; i < 10'000; ++i)
        wrong.note(mac, IpAddress::v4(0x0a000000 + i), false, start + std::chrono::seconds(i));
    QCOMPARE(wrong.size(), WrongLogins::rowsMax);
    for (quint64 i = 0; i < 10'000; ++i)
        wrong.note(MacAddress(i), IpAddress::v4(1), false, start + 24h);
    QCOMPARE(wrong.size(), WrongLogins::rowsMax);
}

void TestPageLogin::neighboursInOneIpv6NetworkWaitTogether()
{
    WrongLogins wrong;
    for (int i = 0; i < WrongLogins::triesMax; ++i)
        wrong.note(mac, *IpAddress::parse("2001:db8::" + QByteArray::number(i + 1)), false, start);
    QVERIFY(wrong.wait(mac, *IpAddress::parse("2001:db8::ffff"), start));
    QVERIFY(!wrong.wait(mac, *IpAddress::parse("2001:db8:0:1::1"), start));
}

void TestPageLogin::addressesEndWithAPassword_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    const auto row = [](const char* target, const char* path, const char* query, const char* user,
                        const char* password) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(query)
                              << QByteArray(user) << QByteArray(password);
    };
    row("/admin/reboot", "/admin/reboot", "", "", "");
    row("/admin/reboot&xuser=admin&xpassword=cisco", "/admin/reboot", "", "admin", "cisco");
    row("/admin/reboot?xuser=admin&xpassword=cisco", "/admin/reboot", "", "admin", "cisco");
    row("/admin/config.xml&xuser=admin&xpassword=", "/admin/config.xml", "", "admin", "");
    row("/admin/resync?tftp://h/a.xml&xuser=admin&xpassword=p%26q%3d", "/admin/resync",
        "tftp://h/a.xml", "admin", "p&q=");
    row("/admin/resync?[--uid%20u%20--pwd%20p]http://h/x?mac=$MA", "/admin/resync",
        "[--uid%20u%20--pwd%20p]http://h/x?mac=$MA", "", "");
    row("/admin/resync?http://h/?myxuser=1", "/admin/resync", "http://h/?myxuser=1", "", "");
    row("/admin/resync?http://h/?a=1&b=2&xuser=user&xpassword=x?y", "/admin/resync",
        "http://h/?a=1&b=2", "user", "x?y");
}

void TestPageLogin::addressesEndWithAPassword()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    const auto parsed = parsePageTarget(target);
    QVERIFY(parsed);
    QTEST(parsed->path, "path");
    QTEST(parsed->query, "query");
    QCOMPARE(parsed->account.has_value(), !user.isEmpty());
    if (parsed->account) {
        QCOMPARE(parsed->account->user, user);
        QCOMPARE(parsed->account->password, password);
    }
}

void TestPageLogin::trickyPathsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"",
                               "*",
                               "admin",
                               "http://h/",
                               "/../etc",
                               "/a/../b",
                               "/a/..",
                               "/.",
                               "/./a",
                               "//",
                               "//h/x",
                               "/admin//reboot",
                               "/%2e%2e/x",
                               "/a%2fb",
                               "/a%2Fb",
                               "/a%5cb",
                               "/a\\b",
                               "/a%00b",
                               "/a%0d%0aX",
                               "/a b",
                               "/a\r\nb",
                               "/a#b",
                               "/%",
                               "/%4",
                               "/%zz",
                               "/\xc3\xa4",
                               "/x?a b",
                               "/x?a\nb",
                               "/admin/reboot&xuser=%zz&xpassword=a",
                               "/admin/reboot&xuser=admin&other=1"})
        QTest::newRow(target) << QByteArray(target);
    QTest::newRow("NUL") << QByteArray("/a\0b", 4);
}

void TestPageLogin::trickyPathsAreRefused()
{
    QFETCH(QByteArray, target);
    const auto parsed = parsePageTarget(target);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().isEmpty());
}

void TestPageLogin::eventsShowNoSecrets_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("none") << QByteArray() << QByteArray("/admin/resync");
    QTest::newRow("a rule") << QByteArray("tftp://h/a%20b")
                            << QByteArray("/admin/resync?tftp://h/a b");
    QTest::newRow("a key") << QByteArray("[--key%20topsecret]tftp://h/a")
                           << QByteArray("/admin/resync?[--key ***]tftp://h/a");
    QTest::newRow("a password") << QByteArray("[--uid%20u%20--pwd%20topsecret]http://h/a")
                                << QByteArray("/admin/resync?[--uid u --pwd ***]http://h/a");
    QTest::newRow("lines") << QByteArray("a%0d%0ab") << QByteArray("/admin/resync?a  b");
}

void TestPageLogin::eventsShowNoSecrets()
{
    QFETCH(QByteArray, query);
    QTEST(shownTarget("/admin/resync", query), "shown");
    QVERIFY(!shownTarget("/admin/resync", query).contains("topsecret"));
    QVERIFY(!shownTarget("/admin/resync", "http://u:topsecret@h/").contains("topsecret"));
}

QTEST_GUILESS_MAIN(TestPageLogin)
#include "tst_pagelogin.moc"
