#include "core/pki/est.h"
#include "core/pki/manufacturer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <openssl/pkcs7.h>
#include <openssl/x509v3.h>

using namespace vphone;
using namespace vphone::pki;
using namespace vphone::pki::est;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ports::CertProfile;
using ports::DeviceIdentity;
using ports::TlsIdentity;

Q_DECLARE_METATYPE(vphone::ports::CertProfile)

namespace {

const Instant now = *instantFromIso("2026-11-20T10:00:00Z");
constexpr Duration day = 24h;
constexpr Duration year = 365 * day;
const Validity current{.notBefore = now - year, .notAfter = now + 30 * day};
const Validity renewed{.notBefore = now - day, .notAfter = now + 10 * year};
const DeviceIdentity device{"CP-8841-3PCC", "88012BA01234", MacAddress(0x000e08abcdef)};
const DeviceIdentity neighbour{"CP-8841-3PCC", "88012BA01235", MacAddress(0x000e08abcdf0)};

const Manufacturer& maker()
{
    static const Manufacturer made = *Manufacturer::make(now);
    return made;
}

const Manufacturer& stranger()
{
    static const Manufacturer made = *Manufacturer::make(now);
    return made;
}

TlsIdentity issue(const DeviceIdentity& who, CertProfile profile = CertProfile::SeedLiteral,
                  Validity validity = current, const Manufacturer& by = maker())
{
    return by.issueDevice(who, profile, validity).value();
}

/// What a TLS server gets to see of \a identity.
QByteArray shown(const TlsIdentity& identity)
{
    QByteArray all;
    for (const QByteArray& certificate : identity.chain)
        all += certificate;
    return all;
}

ReenrollRequest requestOf(const TlsIdentity& identity, bool isHttps)
{
    return reenrollRequest(identity, isHttps).value();
}

Answer answerTo(const ReenrollRequest& request, const std::optional<QByteArray>& client,
                Validity validity = renewed, const Manufacturer& by = maker())
{
    return answerReenroll(request.body, request.contentType, client, by, validity);
}

Result<TlsIdentity, QByteArray> accept(const Answer& answer, const QByteArray& key,
                                       const TlsIdentity& before, Instant at = now)
{
    return acceptReply(
        {.body = answer.body, .contentType = answer.contentType},
        {.key = key, .current = before, .roots = maker().renewalRootPem(), .now = at});
}

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Certificate fromDer(const QByteArray& der)
{
    const auto* in = reinterpret_cast<const uchar*>(der.constData());
    return {d2i_X509(nullptr, &in, long(der.size())), X509_free};
}

QByteArray subjectOf(const QByteArray& der)
{
    char text[512] = {};
    X509_NAME_oneline(X509_get_subject_name(fromDer(der).get()), text, sizeof text);
    return text;
}

bool fits(const QByteArray& der, const QByteArray& key)
{
    const auto* in = reinterpret_cast<const uchar*>(key.constData());
    EVP_PKEY* parsed = d2i_AutoPrivateKey(nullptr, &in, long(key.size()));
    const bool isSame = X509_check_private_key(fromDer(der).get(), parsed) == 1;
    EVP_PKEY_free(parsed);
    return isSame;
}

QByteArray bare(const QByteArray& body)
{
    return QByteArray::fromBase64(QByteArray(body).replace('\n', ""));
}

/// The last byte belongs to the signature.
QByteArray tampered(const QByteArray& body)
{
    QByteArray der = bare(body);
    der.back() = char(der.back() ^ 1);
    return der.toBase64();
}

/// A PKCS #10 by a key of \a bits RSA bits, with the subject of \a identity.
QByteArray rsaRequest(const TlsIdentity& identity, uint bits)
{
    EVP_PKEY* key = EVP_RSA_gen(bits);
    X509_REQ* request = X509_REQ_new();
    X509_REQ_set_subject_name(request,
                              X509_get_subject_name(fromDer(identity.chain.front()).get()));
    X509_REQ_set_pubkey(request, key);
    X509_REQ_sign(request, key, EVP_sha256());
    uchar* bytes = nullptr;
    const int size = i2d_X509_REQ(request, &bytes);
    const QByteArray der(reinterpret_cast<char*>(bytes), size);
    OPENSSL_free(bytes);
    X509_REQ_free(request);
    EVP_PKEY_free(key);
    return der.toBase64();
}

/// PKCS #7 with \a certificate, \a count times.
QByteArray bundle(const QByteArray& certificate, int count)
{
    PKCS7* message = PKCS7_new();
    PKCS7_set_type(message, NID_pkcs7_signed);
    PKCS7_content_new(message, NID_pkcs7_data);
    PKCS7_set_detached(message, 1);
    for (int i = 0; i < count; ++i)
        PKCS7_add_certificate(message, fromDer(certificate).get());
    uchar* bytes = nullptr;
    const int size = i2d_PKCS7(message, &bytes);
    const QByteArray der(reinterpret_cast<char*>(bytes), size);
    OPENSSL_free(bytes);
    PKCS7_free(message);
    return der.toBase64();
}

/// What the program `openssl` says; nothing: it found something wrong.
std::optional<QByteArray> openssl(const QStringList& arguments, const QByteArray& input)
{
    QProcess program;
    program.start(u"openssl"_s, arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitCode() != 0) {
        qWarning() << program.readAllStandardError();
        return std::nullopt;
    }
    return program.readAllStandardOutput();
}

QString fileWith(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(isWritten);
    return file.fileName();
}

} // namespace

/// EST re-enrolment as messages, both sides.
class TestEst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateIsRenewed_data();
    void certificateIsRenewed();
    void renewedCertificateIsRenewedAgain();
    void expiredCertificateIsRenewed();
    void eachRequestHasItsOwnKey();
    void foreignProgramReadsThePlainRequest();
    void foreignProgramVerifiesTheSignedRequest();
    void foreignProgramReadsTheReply();
    void foreignRequestIsAnswered();
    void lineEndsAndCaseAreOfNoMatter();
    void requestsAreRefused_data();
    void requestsAreRefused();
    void repliesAreRefused_data();
    void repliesAreRefused();
    void brokenIdentityMakesNoRequest();
};

void TestEst::certificateIsRenewed_data()
{
    QTest::addColumn<CertProfile>("profile");
    QTest::addColumn<bool>("isHttps");
    const auto row = [](const char* name, CertProfile profile) {
        QTest::addRow("%s, https", name) << profile << true;
        QTest::addRow("%s, http", name) << profile << false;
    };
    row("seed-literal", CertProfile::SeedLiteral);
    row("3pcc", CertProfile::ThreePcc);
    row("sudi", CertProfile::Sudi);
    row("generic", CertProfile::Generic);
}

void TestEst::certificateIsRenewed()
{
    QFETCH(CertProfile, profile);
    QFETCH(bool, isHttps);
    const TlsIdentity before = issue(device, profile);
    const ReenrollRequest request = requestOf(before, isHttps);
    QCOMPARE(request.contentType, QByteArray(isHttps ? requestType : signedRequestType));
    const Answer answer = answerTo(request, isHttps ? std::optional(shown(before)) : std::nullopt);
    QCOMPARE(answer.body.left(0) + QByteArray::number(answer.status), QByteArray("200"));
    QCOMPARE(answer.contentType, QByteArray(replyType));
    const auto after = accept(answer, request.key, before);
    QVERIFY2(after, after ? "" : after.error().constData());
    QCOMPARE(subjectOf(after->chain.front()), subjectOf(before.chain.front()));
    QVERIFY(fits(after->chain.front(), after->key));
    QVERIFY(after->key != before.key);
    QCOMPARE(after->notAfter, renewed.notAfter);
    QCOMPARE(after->notBefore, renewed.notBefore);
}

void TestEst::renewedCertificateIsRenewedAgain()
{
    TlsIdentity mic = issue(device);
    Validity validity = renewed;
    for (int i = 0; i < 3; ++i) {
        const ReenrollRequest request = requestOf(mic, i == 1);
        const auto next =
            accept(answerTo(request, i == 1 ? std::optional(shown(mic)) : std::nullopt, validity),
                   request.key, mic);
        QVERIFY2(next, next ? "" : next.error().constData());
        mic = *next;
        validity.notAfter += day;
    }
}

void TestEst::expiredCertificateIsRenewed()
{
    const TlsIdentity old = issue(device, CertProfile::SeedLiteral,
                                  {.notBefore = now - 5 * year, .notAfter = now - year});
    const ReenrollRequest request = requestOf(old, false);
    QVERIFY(accept(answerTo(request, std::nullopt), request.key, old));
}

void TestEst::eachRequestHasItsOwnKey()
{
    const TlsIdentity mic = issue(device);
    QVERIFY(requestOf(mic, true).key != requestOf(mic, true).key);
}

void TestEst::foreignProgramReadsThePlainRequest()
{
    const TlsIdentity mic = issue(device, CertProfile::Sudi);
    const auto text = openssl({u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s, u"-noout"_s,
                               u"-subject"_s, u"-nameopt"_s, u"oneline,-esc_msb"_s},
                              bare(requestOf(mic, true).body));
    QVERIFY(text);
    QVERIFY2(text->contains("PID:CP-8841-3PCC SN:88012BA01234"), text->constData());
}

void TestEst::foreignProgramVerifiesTheSignedRequest()
{
    const TlsIdentity mic = issue(device);
    const QTemporaryDir folder;
    const QString roots = fileWith(folder, u"roots.pem"_s, maker().clientRootPem());
    const QStringList verify{u"cms"_s, u"-verify"_s, u"-binary"_s,   u"-inform"_s,
                             u"DER"_s, u"-CAfile"_s, roots,          u"-purpose"_s,
                             u"any"_s, u"-attime"_s, u"1795168800"_s};
    const auto inside = openssl(verify, bare(requestOf(mic, false).body));
    QVERIFY(inside);
    QVERIFY(openssl({u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s, u"-noout"_s}, *inside));
}

void TestEst::foreignProgramReadsTheReply()
{
    const TlsIdentity mic = issue(device);
    const Answer answer = answerTo(requestOf(mic, false), std::nullopt);
    const QTemporaryDir folder;
    const auto pem =
        openssl({u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-print_certs"_s}, bare(answer.body));
    QVERIFY(pem);
    QCOMPARE(pem->count("-----BEGIN CERTIFICATE-----"), 1);
    const QString leaf = fileWith(folder, u"leaf.pem"_s, *pem);
    const QString root = fileWith(folder, u"root.pem"_s, maker().renewalRootPem());
    QVERIFY(openssl({u"verify"_s, u"-purpose"_s, u"sslclient"_s, u"-attime"_s, u"1795168800"_s,
                     u"-CAfile"_s, root, leaf},
                    {}));
}

/// A PKCS #10 and a signature that `openssl` made.
void TestEst::foreignRequestIsAnswered()
{
    const TlsIdentity mic = issue(device, CertProfile::ThreePcc);
    const QTemporaryDir folder;
    const auto pem = [](const char* what, const QByteArray& der) {
        return "-----BEGIN " + QByteArray(what) + "-----\n" + der.toBase64() + "\n-----END " +
               what + "-----\n";
    };
    const QString certificate =
        fileWith(folder, u"mic.pem"_s, pem("CERTIFICATE", mic.chain.front()));
    const QString key = fileWith(folder, u"mic.key"_s, pem("PRIVATE KEY", mic.key));
    const QString newKey = folder.filePath(u"new.key"_s);
    QVERIFY(openssl({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s,
                     u"rsa_keygen_bits:2048"_s, u"-out"_s, newKey},
                    {}));
    const QString request = folder.filePath(u"new.csr"_s);
    QVERIFY(openssl(
        {u"x509"_s, u"-x509toreq"_s, u"-in"_s, certificate, u"-signkey"_s, key, u"-out"_s, request},
        {}));
    const auto plain = openssl({u"req"_s, u"-in"_s, request, u"-outform"_s, u"DER"_s}, {});
    QVERIFY(plain);
    QCOMPARE(answerReenroll(plain->toBase64(), requestType, shown(mic), maker(), renewed).status,
             200);
    const QString content = fileWith(folder, u"new.der"_s, *plain);
    // With signed attributes, which ours has not.
    const auto wrapped =
        openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-nodetach"_s, u"-in"_s, content,
                 u"-signer"_s, certificate, u"-inkey"_s, key, u"-outform"_s, u"DER"_s},
                {});
    QVERIFY(wrapped);
    QCOMPARE(answerReenroll(wrapped->toBase64(), "application/pkcs7-mime", std::nullopt, maker(),
                            renewed)
                 .status,
             200);
}

void TestEst::lineEndsAndCaseAreOfNoMatter()
{
    const TlsIdentity mic = issue(device);
    const ReenrollRequest request = requestOf(mic, true);
    const QByteArray body = QByteArray(request.body).replace("\n", "\r\n ");
    Answer answer =
        answerReenroll(body, "Application/PKCS10; charset=x", shown(mic), maker(), renewed);
    QCOMPARE(answer.status, 200);
    answer.body.replace("\n", "\r\n");
    answer.contentType = "APPLICATION/pkcs7-mime";
    QVERIFY(accept(answer, request.key, mic));
    answer.body = bare(answer.body).toBase64();
    QVERIFY(accept(answer, request.key, mic));
}

void TestEst::requestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("client"); ///< empty: none
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& body, const char* type,
                        const QByteArray& client, int status, const char* words) {
        QTest::newRow(name) << body << QByteArray(type) << client << status << QByteArray(words);
    };
    const TlsIdentity mic = issue(device);
    const TlsIdentity other = issue(neighbour);
    const TlsIdentity foreign = issue(device, CertProfile::SeedLiteral, current, stranger());
    const ReenrollRequest plain = requestOf(mic, true);
    const ReenrollRequest signedOne = requestOf(mic, false);
    const QByteArray hello = QByteArray("hello").toBase64();
    row("nothing", "", requestType, shown(mic), 400, "not base64");
    row("no base64", "%%%%", requestType, shown(mic), 400, "not base64");
    row("longer than a message", QByteArray(messageBytesMax + 1, 'A'), requestType, shown(mic), 413,
        "65536 bytes");
    row("another type", plain.body, "text/plain", shown(mic), 415, "application/pkcs10");
    row("no type", plain.body, "", shown(mic), 415, "application/pkcs10");
    row("no PKCS #10", hello, requestType, shown(mic), 400, "certificate signing request");
    row("no CMS", hello, signedRequestType, "", 400, "no CMS SignedData");
    row("nobody's PKCS #10", plain.body, requestType, "", 401, "TLS client certificate");
    row("a client certificate that is none", plain.body, requestType, "certificate", 401,
        "TLS client certificate");
    row("handshake of a stranger", plain.body, requestType, shown(foreign), 403,
        "not of this manufacturer");
    row("handshake without the issuer", plain.body, requestType, mic.chain.front(), 403,
        "not of this manufacturer");
    row("signature of a stranger", requestOf(foreign, false).body, signedRequestType, "", 403,
        "not of this manufacturer");
    row("handshake of a neighbour", plain.body, requestType, shown(other), 403, "subject");
    row("signature changed", tampered(signedOne.body), signedRequestType, "", 403, "signature");
    row("PKCS #10 changed", tampered(plain.body), requestType, shown(mic), 400, "signature");
    row("cut short", bare(signedOne.body).chopped(10).toBase64(), signedRequestType, "", 400,
        "no CMS SignedData");
    row("something behind it", (bare(signedOne.body) + "x").toBase64(), signedRequestType, "", 400,
        "no CMS SignedData");
    row("certificates without a signature", bundle(mic.chain.front(), 1), signedRequestType, "",
        400, "one signature");
    row("too many certificates", bundle(mic.chain.front(), 40), signedRequestType, "", 400,
        "more than 8 certificates");
    row("small key", rsaRequest(mic, 512), requestType, shown(mic), 400, "1024");
    row("deep nesting", QByteArray(40000, '\x30').toBase64(), signedRequestType, "", 400,
        "no CMS SignedData");
    row("endless lengths", QByteArray("\x30\x80").repeated(20000).toBase64(), signedRequestType, "",
        400, "no CMS SignedData");
    // A server's certificate says nothing of a phone.
    const auto server = maker().issueServer({.hosts = {"provserv.example.com"}, .addresses = {}},
                                            now, year, Root::Client);
    const QByteArray pem = server->certificatePem;
    const qsizetype begin = pem.indexOf('\n') + 1;
    const QByteArray der = QByteArray::fromBase64(
        pem.sliced(begin, pem.indexOf("-----END") - begin).replace('\n', ""));
    row("a server's certificate", plain.body, requestType, der, 403, "not of this manufacturer");
}

void TestEst::requestsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, words);
    const Answer answer = answerReenroll(
        body, type, client.isEmpty() ? std::nullopt : std::optional(client), maker(), renewed);
    QTEST(answer.status, "status");
    QCOMPARE(answer.contentType, QByteArray("text/plain"));
    QVERIFY2(answer.body.contains(words), answer.body.constData());
}

void TestEst::repliesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Duration>("later");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& body, const QByteArray& key,
                        const char* words, const char* type = replyType, Duration later = 0s) {
        QTest::newRow(name) << body << QByteArray(type) << key << later << QByteArray(words);
    };
    const TlsIdentity mic = issue(device);
    const TlsIdentity other = issue(neighbour);
    const ReenrollRequest request = requestOf(mic, false);
    const auto answered = [](const ReenrollRequest& to, Validity validity) {
        return answerTo(to, std::nullopt, validity).body;
    };
    const QByteArray good = answered(request, renewed);
    row("a page", "<html>please log in</html>", request.key, "text/html", "text/html; charset=x");
    row("no type", good, request.key, "has no type", "");
    row("no base64", "<html>", request.key, "not base64");
    row("nothing", "", request.key, "not base64");
    row("longer than a message", QByteArray(messageBytesMax + 1, 'A'), request.key, "65536 bytes");
    row("no PKCS #7", QByteArray("hello").toBase64(), request.key, "no PKCS #7");
    row("cut short", bare(good).chopped(1).toBase64(), request.key, "no PKCS #7");
    row("no certificate", bundle(mic.chain.front(), 0), request.key, "holds 0 certificates");
    row("many certificates", bundle(mic.chain.front(), 60), request.key, "holds 60 certificates");
    row("for another key", answered(requestOf(mic, false), renewed), request.key, "new key");
    row("the old one", bundle(mic.chain.front(), 1), request.key, "new key");
    const ReenrollRequest neighbours = requestOf(other, false);
    row("for another phone", answered(neighbours, renewed), neighbours.key, "another subject");
    const TlsIdentity foreign = issue(device, CertProfile::SeedLiteral, current, stranger());
    const ReenrollRequest strange = requestOf(foreign, false);
    row("by another manufacturer", answerTo(strange, std::nullopt, renewed, stranger()).body,
        strange.key, "not accepted");
    row("by the root of new phones", bundle(issue(device).chain.front(), 1), issue(device).key,
        "not accepted");
    row("ends no later", answered(request, {.notBefore = now - day, .notAfter = current.notAfter}),
        request.key, "no later than the current one");
    row("not valid yet", answered(request, {.notBefore = now + day, .notAfter = now + year}),
        request.key, "not yet valid");
    row("expired", good, request.key, "expired", replyType, 11 * year);
}

void TestEst::repliesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, key);
    QFETCH(Duration, later);
    QFETCH(QByteArray, words);
    const auto accepted =
        accept({.status = 200, .contentType = type, .body = body}, key, issue(device), now + later);
    QVERIFY(!accepted);
    QVERIFY2(accepted.error().contains(words), accepted.error().constData());
}

void TestEst::brokenIdentityMakesNoRequest()
{
    QVERIFY(!reenrollRequest({}, true));
    TlsIdentity mic = issue(device);
    mic.key = "no key";
    QVERIFY(!reenrollRequest(mic, false));
    mic.key = issue(neighbour).key;
    QVERIFY(!reenrollRequest(mic, false));
    mic.chain = {"no certificate"};
    QVERIFY(!reenrollRequest(mic, true));
}

QTEST_GUILESS_MAIN(TestEst)
#include "tst_est.moc"
