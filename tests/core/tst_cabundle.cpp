#include "core/pki/authority.h"
#include "core/pki/cabundle.h"
#include "core/pki/certificatefacts.h"

#include <QtTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::pki;

namespace {

const Instant now = *instantFromIso("2026-11-20T10:00:00Z");

struct Wish
{
    std::vector<std::pair<const char*, QByteArray>> subject = {{"CN", "a root"}};
    qsizetype padding = 0; ///< bytes of an extension that nobody knows
    Instant notBefore = now - 1h;
    Instant notAfter = now + 1h;
    bool isAuthority = true;
};

/// DER of a self-signed certificate.
QByteArray certificate(const Wish& wish)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* made = X509_new();
    X509_set_version(made, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made), 7);
    const auto seconds = [](Instant at) {
        return time_t(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count());
    };
    ASN1_TIME_set(X509_getm_notBefore(made), seconds(wish.notBefore));
    ASN1_TIME_set(X509_getm_notAfter(made), seconds(wish.notAfter));
    for (const auto& [field, text] : wish.subject)
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made), field, MBSTRING_UTF8,
                                   reinterpret_cast<const uchar*>(text.constData()),
                                   int(text.size()), -1, 0);
    X509_set_issuer_name(made, X509_get_subject_name(made));
    X509_set_pubkey(made, key);
    X509_EXTENSION* constraints = X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints,
                                                      wish.isAuthority ? "CA:TRUE" : "CA:FALSE");
    X509_add_ext(made, constraints, -1);
    X509_EXTENSION_free(constraints);
    if (wish.padding > 0) {
        ASN1_OBJECT* name = OBJ_txt2obj("1.3.6.1.4.1.99999.1", 1);
        ASN1_OCTET_STRING* bytes = ASN1_OCTET_STRING_new();
        const QByteArray zeros(wish.padding, '\0');
        ASN1_OCTET_STRING_set(bytes, reinterpret_cast<const uchar*>(zeros.constData()),
                              int(zeros.size()));
        X509_EXTENSION* padding = X509_EXTENSION_create_by_OBJ(nullptr, name, 0, bytes);
        X509_add_ext(made, padding, -1);
        X509_EXTENSION_free(padding);
        ASN1_OCTET_STRING_free(bytes);
        ASN1_OBJECT_free(name);
    }
    X509_sign(made, key, EVP_sha256());
    uchar* der = nullptr;
    const int size = i2d_X509(made, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    X509_free(made);
    EVP_PKEY_free(key);
    return bytes;
}

QByteArray revocationList()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509_CRL* made = X509_CRL_new();
    X509_NAME* issuer = X509_NAME_new();
    X509_NAME_add_entry_by_txt(issuer, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const uchar*>("a root"), -1, -1, 0);
    X509_CRL_set_issuer_name(made, issuer);
    ASN1_TIME* at = ASN1_TIME_set(nullptr, 1'780'000'000);
    X509_CRL_set1_lastUpdate(made, at);
    X509_CRL_set1_nextUpdate(made, at);
    X509_CRL_sign(made, key, EVP_sha256());
    uchar* der = nullptr;
    const int size = i2d_X509_CRL(made, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    ASN1_TIME_free(at);
    X509_NAME_free(issuer);
    X509_CRL_free(made);
    EVP_PKEY_free(key);
    return bytes;
}

QByteArray pem(const QByteArray& label, const QByteArray& der, qsizetype lineLength = 64)
{
    QByteArray text = "-----BEGIN " + label + "-----\n";
    const QByteArray base64 = der.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text += base64.mid(at, lineLength) + '\n';
    return text + "-----END " + label + "-----\n";
}

QByteArray root(const QByteArray& name)
{
    return pem("CERTIFICATE", certificate({.subject = {{"CN", name}}}));
}

/// Sequences in sequences, as deep as \a bytes go.
QByteArray nestedDer(qsizetype bytes)
{
    QByteArray der;
    while (der.size() + 4 <= bytes) {
        const auto size = quint16(der.size());
        der.prepend(char(size & 0xff)).prepend(char(size >> 8)).prepend("\x30\x82");
    }
    return der;
}

} // namespace

class TestCaBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstCertificateGivesTheName()
    {
        const auto bundle = readCaBundle(root("one") + root("two"));
        QVERIFY(bundle.has_value());
        QCOMPARE(bundle->commonName, QByteArray("one"));
        QCOMPARE(bundle->pem.count("BEGIN CERTIFICATE"), 2);
    }

    void textAroundTheBlocksIsPassedOver()
    {
        const QByteArray one = root("one");
        QByteArray dressed = "Subject: CN = one\r\n" + one + "\nthe end\n";
        QCOMPARE(readCaBundle(dressed)->pem, one);
        QCOMPARE(readCaBundle(QByteArray(one).replace("\n", "\r\n"))->pem, one);
    }

    void revocationListsAreTaken()
    {
        const QByteArray list = pem("X509 CRL", revocationList());
        const auto bundle = readCaBundle(list + root("one"));
        QVERIFY(bundle.has_value());
        QCOMPARE(bundle->commonName, QByteArray("one"));
        QVERIFY(bundle->pem.startsWith("-----BEGIN X509 CRL-----"));
    }

    void asManyAsAllowedAreTaken()
    {
        QVERIFY(readCaBundle(root("one").repeated(caEntriesMax)).has_value());
        const QByteArray big = certificate({.padding = caCertificateBytesMax - 400});
        QVERIFY(big.size() <= caCertificateBytesMax);
        QVERIFY(readCaBundle(pem("CERTIFICATE", big)).has_value());
    }

    void whatComesOutIsNoLargerThanAFile()
    {
        const QByteArray big =
            pem("CERTIFICATE", certificate({.padding = caCertificateBytesMax - 400}), 200);
        const QByteArray many = big.repeated(caBundleBytesMax / big.size());
        QByteArray file = many;
        while (file.size() + 700 < caBundleBytesMax)
            file += pem("CERTIFICATE", certificate({}), 200);
        QVERIFY(file.size() <= caBundleBytesMax);
        const auto bundle = readCaBundle(file);
        QVERIFY(!bundle);
        QVERIFY(bundle.error().contains("at most 131072"));
        QVERIFY(readCaBundle(many.first(many.size() / 2 / big.size() * big.size())).has_value());
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QByteArray& file, const char* says) {
            QTest::newRow(name) << file << QByteArray(says);
        };
        const QByteArray der = certificate({});
        const QByteArray good = pem("CERTIFICATE", der);
        const KeyAndCertificate pair = Authority::make("a root", {now - 1h, now + 1h})->pem();
        row("empty", "", "is empty");
        row("blanks", " \n\n", "is empty");
        row("web page", "<!DOCTYPE html><html>", "begins with <!DOCTYPE html>");
        row("profile", "<flat-profile/>", "web page or XML");
        row("words", "no such file", "-----BEGIN CERTIFICATE-----");
        row("DER", der, "looks like DER");
        row("encrypted by openssl enc", "Salted__12345678", "--key");
        row("no end line", good.first(good.size() - 30), "block 1 of the file is no whole PEM");
        row("damaged base64", QByteArray(good).replace(100, 4, "!!!!"), "no whole PEM");
        row("second block damaged", good + good.first(200), "block 2 of the file");
        row("other DER", pem("CERTIFICATE", "\x30\x03\x02\x01\x07"), "holds no X.509 certificate");
        row("random bytes", pem("CERTIFICATE", QByteArray(600, '\x5a')), "no X.509 certificate");
        row("cut short DER", pem("CERTIFICATE", der.first(der.size() - 1)), "no X.509");
        row("bytes behind it", pem("CERTIFICATE", der + "behind"), "no X.509 certificate");
        row("DER bomb", pem("CERTIFICATE", nestedDer(4000)), "no X.509 certificate");
        row("larger DER bomb", pem("CERTIFICATE", nestedDer(60000)), "at most 4096");
        row("bomb as a list", pem("X509 CRL", nestedDer(60000)), "no revocation list");
        row("large certificate", pem("CERTIFICATE", certificate({.padding = 4096})),
            "at most 4096");
        row("large list", pem("X509 CRL", QByteArray(70000, '0')), "at most 65536");
        row("list alone", pem("X509 CRL", revocationList()), "no certificate");
        row("private key", good + pair.keyPem, "block 2 (BEGIN PRIVATE KEY) is a private key");
        row("encrypted key", pem("ENCRYPTED PRIVATE KEY", "secret"), "is a private key");
        row("old encrypted key",
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
            "AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n",
            "is a private key");
        row("encrypted certificate",
            "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
            "AES-128-CBC,00\n\nAAAA\n-----END CERTIFICATE-----\n",
            "is encrypted");
        row("request", pem("CERTIFICATE REQUEST", "x"), "neither a certificate nor");
        row("one too many", good.repeated(caEntriesMax + 1), "more than 64");
        row("ten thousand", good.repeated(10'000), "at most 131072");
        row("large file", good + QByteArray(caBundleBytesMax, ' '), "at most 131072");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, says);
        const auto bundle = readCaBundle(file);
        QVERIFY(!bundle);
        QVERIFY2(bundle.error().contains(says), bundle.error());
        QVERIFY(bundle.error().size() < 300);
    }

    void nameIsFitToBeShown_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, Wish wish, const QByteArray& shown) {
            QTest::newRow(name) << certificate(wish) << shown;
        };
        row("common name", {.subject = {{"O", "org"}, {"CN", "provserv.example.net"}}},
            "provserv.example.net");
        row("the last of two", {.subject = {{"CN", "first"}, {"CN", "second"}}}, "second");
        row("unit", {.subject = {{"O", "org"}, {"OU", "unit"}}}, "unit");
        row("organisation", {.subject = {{"C", "NL"}, {"O", "org"}}}, "org");
        row("none", {.subject = {{"C", "NL"}}}, "");
        row("not English", {.subject = {{"CN", "Autorité"}}}, "Autorité");
        row("two lines", {.subject = {{"CN", "one\ntwo"}}}, "one?two");
        row("null inside", {.subject = {{"CN", QByteArray("good\0evil", 9)}}}, "good?evil");
    }
    void nameIsFitToBeShown()
    {
        QFETCH(QByteArray, der);
        const auto bundle = readCaBundle(pem("CERTIFICATE", der));
        QVERIFY(bundle.has_value());
        QTEST(bundle->commonName, "shown");
    }

    void factsAreTold()
    {
        const auto facts = factsOf(certificate({.subject = {{"O", "org"}, {"CN", "name"}}}));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->subject, QByteArray("CN=name,O=org"));
        QCOMPARE(facts->issuer, facts->subject);
        QCOMPARE(facts->notBefore, now - 1h);
        QCOMPARE(facts->notAfter, now + 1h);
        QVERIFY(facts->isAuthority);
        QVERIFY(!factsOf("no certificate"));
    }

    void doubtsAreTold_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("good") << certificate({}) << QByteArray();
        QTest::newRow("expired") << certificate({.notAfter = now - 1min})
                                 << QByteArray("expired at 2026-11-20T09:59:00.000Z");
        QTest::newRow("too early")
            << certificate({.notBefore = now + 1min}) << QByteArray("not valid before");
        QTest::newRow("a server's")
            << certificate({.isAuthority = false}) << QByteArray("may not issue");
    }
    void doubtsAreTold()
    {
        QFETCH(QByteArray, der);
        QFETCH(QByteArray, says);
        const auto bundle =
            readCaBundle(pem("X509 CRL", revocationList()) + pem("CERTIFICATE", der));
        QVERIFY(bundle.has_value());
        const auto doubts = doubtsAbout(*bundle, now);
        QCOMPARE(doubts.size(), size_t(says.isEmpty() ? 0 : 1));
        QVERIFY(says.isEmpty() || doubts.front().contains(says));
    }

    void equalFilesAreOneBundle()
    {
        CaBundleCache cache;
        const QByteArray file = root("one");
        const auto first = cache.read(file);
        QVERIFY(first.has_value());
        QCOMPARE(*cache.read(file), *first);
        QCOMPARE(*cache.read("a comment\n" + file), *first);
        QVERIFY(*cache.read(root("one")) != *first); // another key
        QVERIFY(!cache.read("nonsense"));
    }

    void cacheIsBounded()
    {
        CaBundleCache cache;
        const QByteArray file = root("one");
        const std::weak_ptr<const ports::CaBundle> first = *cache.read(file);
        for (size_t i = 0; i < CaBundleCache::entriesMax; ++i) {
            QVERIFY(!first.expired());
            QVERIFY(cache.read(root("other")).has_value());
        }
        QVERIFY(first.expired());
    }
};

QTEST_GUILESS_MAIN(TestCaBundle)
#include "tst_cabundle.moc"
