#include "core/http/authorization.h"

#include <QTest>

using namespace vphone;
using namespace vphone::http;

/// Answers to 401, with the examples of RFC 7616 and RFC 7617.
class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheRfcs_data();
    void theExamplesOfTheRfcs();
    void theFirstKnownDigestCounts_data();
    void theFirstKnownDigestCounts();
    void quotesAreMadeAndTaken();
    void theMethodAndTheTargetAreSigned();
    void broadWorksSipHasItsOwnChallenge();
    void staleNoncesAreTold_data();
    void staleNoncesAreTold();
    void nonsenseIsNotAnswered_data();
    void nonsenseIsNotAnswered();
};

namespace {

Account mufasa()
{
    Account account;
    account.login = ports::Credentials{"Mufasa", "Circle of Life"};
    account.cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    return account;
}

QByteArray answerTo(QByteArrayView challenge)
{
    return authorization(challenge, mufasa(), ports::Method::Get, "/dir/index.html");
}

/// One parameter of a header, without its quotes.
QByteArray parameter(const QByteArray& header, const QByteArray& name)
{
    const qsizetype begin = header.indexOf(' ' + name + '=');
    if (begin < 0)
        return {};
    const QByteArray rest = header.sliced(begin + name.size() + 2) + ',';
    return rest.first(rest.indexOf(',')).replace('"', "");
}

/// RFC 7616 3.9.1
const QByteArray realmAndNonce = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                                 "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                                 "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
const QByteArray md5Response = "8ca523f5e9506fed4657c9700eebdbec";
const QByteArray sha256Response =
    "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1";

} // namespace

void TestAuthorization::theExamplesOfTheRfcs_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("cnonce");
    QTest::addColumn<QByteArray>("answer");
    const auto digest = [](const QByteArray& algorithm, const QByteArray& response) {
        return "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", "
               "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", uri=\"/dir/index.html\", "
               "response=\"" +
               response + "\", algorithm=" + algorithm +
               ", qop=auth, nc=00000001, cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", "
               "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    };
    QTest::newRow("RFC 7616 3.9.1, MD5")
        << "Digest " + realmAndNonce + ", algorithm=MD5" << QByteArray("Mufasa")
        << QByteArray("Circle of Life") << mufasa().cnonce << digest("MD5", md5Response);
    QTest::newRow("RFC 7616 3.9.1, SHA-256")
        << "Digest " + realmAndNonce + ", algorithm=SHA-256" << QByteArray("Mufasa")
        << QByteArray("Circle of Life") << mufasa().cnonce << digest("SHA-256", sha256Response);
    QTest::newRow("RFC 2617 3.5, no algorithm")
        << QByteArray("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                      "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"")
        << QByteArray("Mufasa") << QByteArray("Circle Of Life") << QByteArray("0a4f113b")
        << QByteArray("Digest username=\"Mufasa\", realm=\"testrealm@host.com\", "
                      "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", "
                      "response=\"6629fae49393a05397450978507c4ef1\", qop=auth, nc=00000001, "
                      "cnonce=\"0a4f113b\"");
    // The errata's response: the RFC prints another.
    QTest::newRow("RFC 2069 2.4, no qop")
        << QByteArray("Digest realm=\"testrealm@host.com\", "
                      "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                      "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")
        << QByteArray("Mufasa") << QByteArray("CircleOfLife") << QByteArray("0a4f113b")
        << QByteArray("Digest username=\"Mufasa\", realm=\"testrealm@host.com\", "
                      "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", "
                      "response=\"1949323746fe6a43ef61f9606e7febea\", "
                      "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"");
    QTest::newRow("RFC 7617 2") << QByteArray("Basic realm=\"WallyWorld\"") << QByteArray("Aladdin")
                                << QByteArray("open sesame") << QByteArray("x")
                                << QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
}

void TestAuthorization::theExamplesOfTheRfcs()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, cnonce);
    QFETCH(QByteArray, answer);
    Account account;
    account.login = ports::Credentials{user, password};
    account.cnonce = cnonce;
    QCOMPARE(authorization(challenge, account, ports::Method::Get, "/dir/index.html"), answer);
}

void TestAuthorization::theFirstKnownDigestCounts_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("response");
    const auto digest = [](const char* algorithm) {
        return "Digest " + realmAndNonce + ", algorithm=" + algorithm;
    };
    QTest::newRow("SHA-256 before MD5")
        << digest("SHA-256") + ", " + digest("MD5") << sha256Response;
    QTest::newRow("MD5 before SHA-256") << digest("MD5") + ", " + digest("SHA-256") << md5Response;
    QTest::newRow("behind SHA-512-256")
        << digest("SHA-512-256") + ", " + digest("SHA-256") << sha256Response;
    QTest::newRow("behind one that nobody knows")
        << digest("BLAKE9") + ", " + digest("MD5") << md5Response;
    QTest::newRow("before Basic") << digest("MD5") + ", Basic realm=\"b\"" << md5Response;
    QTest::newRow("behind Basic") << "Basic realm=\"b\", " + digest("MD5") << md5Response;
    QTest::newRow("behind Negotiate and NTLM")
        << "Negotiate YII+/==, NTLM, " + digest("md5") << md5Response;
    QTest::newRow("quoted, in other letters")
        << digest("\"Sha-256\"").replace("Digest", "DIGEST").replace("qop", "QOP")
        << sha256Response;
    QTest::newRow("blanks") << "  , " + digest("MD5").replace("=", " = ") + " ," << md5Response;
}

void TestAuthorization::theFirstKnownDigestCounts()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, response);
    QCOMPARE(parameter(answerTo(challenge), "response"), response);
}

void TestAuthorization::quotesAreMadeAndTaken()
{
    Account account = mufasa();
    account.login->user = "a\"b\\c";
    const QByteArray header = authorization(
        "Digest realm=\"say \\\"hi\\\", all\", nonce=\"n\\\\1\"", account, ports::Method::Get, "/");
    QVERIFY2(header.startsWith("Digest username=\"a\\\"b\\\\c\", realm=\"say \\\"hi\\\", all\", "
                               "nonce=\"n\\\\1\", "),
             header);
}

void TestAuthorization::theMethodAndTheTargetAreSigned()
{
    const QByteArray challenge = "Digest realm=\"r\", nonce=\"n\"";
    const QByteArray get = authorization(challenge, mufasa(), ports::Method::Get, "/a?b=c");
    QCOMPARE(parameter(get, "uri"), QByteArray("/a?b=c"));
    for (const auto method : {ports::Method::Post, ports::Method::Put})
        QVERIFY(parameter(authorization(challenge, mufasa(), method, "/a?b=c"), "response") !=
                parameter(get, "response"));
    QVERIFY(parameter(authorization(challenge, mufasa(), ports::Method::Get, "/a"), "response") !=
            parameter(get, "response"));
    // RFC 7616 3.4.2: with -sess the secret takes in both nonces.
    const QByteArray session =
        answerTo("Digest realm=\"r\", nonce=\"n\", algorithm=MD5-sess, qop=auth");
    QVERIFY(parameter(session, "response") !=
            parameter(answerTo("Digest realm=\"r\", nonce=\"n\", algorithm=MD5, qop=auth"),
                      "response"));
    QCOMPARE(parameter(session, "algorithm"), QByteArray("MD5-sess"));
}

void TestAuthorization::broadWorksSipHasItsOwnChallenge()
{
    Account account;
    account.broadWorksSip = broadWorksSip("jdoe@as.example", {"5551234", "sip secret"});
    // activation.md 5: printf 'jdoe@as.example:sip secret' | base64
    const QByteArray header = "BroadWorksSIP basic=\"amRvZUBhcy5leGFtcGxlOnNpcCBzZWNyZXQ=\","
                              "sipUser=\"NTU1MTIzNA==\"";
    const auto answer = [&](QByteArrayView challenge) {
        return authorization(challenge, account, ports::Method::Get, "/");
    };
    QCOMPARE(answer("BroadWorksSIP"), header);
    QCOMPARE(answer("Basic realm=\"x\", broadworkssip realm=\"BroadWorks\""), header);
    QCOMPARE(answer("Basic realm=\"x\""), QByteArray());
    QCOMPARE(answer("Digest realm=\"BroadWorksSIP\", nonce=\"n\""), QByteArray());
    QCOMPARE(answerTo("BroadWorksSIP"), QByteArray());
}

void TestAuthorization::staleNoncesAreTold_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("isStale");
    QTest::newRow("stale") << QByteArray("Digest realm=\"r\", nonce=\"n\", stale=true") << true;
    QTest::newRow("quoted") << QByteArray("Digest stale=\"TRUE\", realm=\"r\", nonce=\"n\"")
                            << true;
    QTest::newRow("not") << QByteArray("Digest realm=\"r\", nonce=\"n\", stale=false") << false;
    QTest::newRow("nothing said") << QByteArray("Digest realm=\"stale=true\", nonce=\"n\"")
                                  << false;
    QTest::newRow("of Basic") << QByteArray("Basic realm=\"r\", stale=true") << false;
}

void TestAuthorization::staleNoncesAreTold()
{
    QFETCH(QByteArray, challenge);
    QFETCH(bool, isStale);
    QCOMPARE(isNonceStale(challenge), isStale);
}

void TestAuthorization::nonsenseIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("commas") << QByteArray(",,, ,");
    QTest::newRow("no nonce") << QByteArray("Digest realm=\"r\"");
    QTest::newRow("auth-int alone")
        << QByteArray("Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"");
    QTest::newRow("unknown algorithm")
        << QByteArray("Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256");
    QTest::newRow("other schemes") << QByteArray("Bearer realm=\"Basic x\", Negotiate, NTLM AA==");
    QTest::newRow("an open quote") << QByteArray("Bearer realm=\"Basic, Basic realm=");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\"\\");
    QTest::newRow("schemes without end") << QByteArray("x,").repeated(50'000) + "Basic";
}

void TestAuthorization::nonsenseIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    QCOMPARE(answerTo(challenge), QByteArray());
}

QTEST_APPLESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
