#include "core/base/zip.h"
#include "core/pki/manufacturer.h"
#include "core/pki/serverrequest.h"

#include <QtTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace vphone;
using namespace vphone::pki;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso("2026-11-20T10:00:00Z");
constexpr Duration year = 365 * 24h;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using NameParts = std::vector<std::pair<const char*, QByteArray>>;

Key rsa(unsigned bits)
{
    return {EVP_RSA_gen(bits), EVP_PKEY_free};
}

Key ec(const char* curve)
{
    return {EVP_EC_gen(curve), EVP_PKEY_free};
}

struct RequestOptions
{
    NameParts subject;
    QByteArray alternativeNames = {}; ///< as openssl.cnf writes them; empty: none
};

QByteArray requestDer(const RequestOptions& options, EVP_PKEY* key)
{
    X509_REQ* request = X509_REQ_new();
    for (const auto& [field, value] : options.subject)
        X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request), field, MBSTRING_UTF8,
                                   reinterpret_cast<const uchar*>(value.constData()),
                                   int(value.size()), -1, 0);
    if (!options.alternativeNames.isEmpty()) {
        STACK_OF(X509_EXTENSION)* extensions = sk_X509_EXTENSION_new_null();
        sk_X509_EXTENSION_push(extensions,
                               X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name,
                                                   options.alternativeNames.constData()));
        X509_REQ_add_extensions(request, extensions);
        sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
    }
    X509_REQ_set_pubkey(request, key);
    const bool hasOwnDigest = EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
    X509_REQ_sign(request, key, hasOwnDigest ? nullptr : EVP_sha256());
    uchar* der = nullptr;
    const int size = i2d_X509_REQ(request, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    X509_REQ_free(request);
    return bytes;
}

QByteArray pem(const QByteArray& der)
{
    QByteArray text = "-----BEGIN CERTIFICATE REQUEST-----\n";
    const QByteArray base64 = der.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64)
        text += base64.mid(at, 64) + '\n';
    return text + "-----END CERTIFICATE REQUEST-----\n";
}

NameParts usualSubject()
{
    return {{"C", "NL"},
            {"O", "Telco"},
            {"CN", "provserv.domain.com"},
            {"emailAddress", "admin@domain.com"}};
}

QByteArray usualRequest()
{
    static const QByteArray der = requestDer({usualSubject()}, rsa(2048).get());
    return der;
}

const Manufacturer& maker()
{
    static const Manufacturer made = *Manufacturer::make(now);
    return made;
}

Certificate fromPem(const QByteArray& text)
{
    BIO* bio = BIO_new_mem_buf(text.constData(), int(text.size()));
    Certificate certificate(PEM_read_bio_X509(bio, nullptr, nullptr, nullptr), X509_free);
    BIO_free(bio);
    return certificate;
}

QByteArray oneline(const X509_NAME* name)
{
    char text[512] = {};
    X509_NAME_oneline(name, text, sizeof text);
    return text;
}

} // namespace

class TestCsr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsSigned_data();
    void requestIsSigned();
    void otherRootsSignToo();
    void alternativeNamesAreTaken();
    void phonesExtrasInTheCommonNameAreTaken();
    void whatTheSeedsRefuseIsRefused_data();
    void whatTheSeedsRefuseIsRefused();
    void weakButAllowedIsTold();
    void fullDomainNamesAreTold_data();
    void fullDomainNamesAreTold();
    void bundleComesBackAsTwoCertificates();
    void deskTakesOneRequestInAZip_data();
    void deskTakesOneRequestInAZip();
};

void TestCsr::requestIsSigned_data()
{
    QTest::addColumn<QByteArray>("csr");
    const QByteArray der = usualRequest();
    QTest::newRow("DER") << der;
    QTest::newRow("PEM") << pem(der);
    QTest::newRow("PEM with lines before and of Windows")
        << "Certificate Request:\r\n" + pem(der).replace("\n", "\r\n");
    QTest::newRow("PEM under its old name")
        << pem(der).replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST");
    QTest::newRow("elliptic curve") << requestDer({usualSubject()}, ec("P-256").get());
}

void TestCsr::requestIsSigned()
{
    QFETCH(QByteArray, csr);
    const auto text = maker().signServer(csr, now, year);
    QVERIFY2(text.has_value(), text ? "" : text.error().constData());
    const Certificate certificate = fromPem(*text);
    QCOMPARE(oneline(X509_get_subject_name(certificate.get())),
             QByteArray("/C=NL/O=Telco/CN=provserv.domain.com/emailAddress=admin@domain.com"));
    QVERIFY(oneline(X509_get_issuer_name(certificate.get()))
                .contains("Emulated Cisco Small Business CA"));
    QCOMPARE(X509_check_host(certificate.get(), "provserv.domain.com", 0, 0, nullptr), 1);
    QCOMPARE(X509_get_extended_key_usage(certificate.get()), quint32(XKU_SSL_SERVER));
    QCOMPARE(X509_verify(certificate.get(), maker().root(Root::CiscoSmallBusiness).key()), 1);
    const time_t end =
        std::chrono::floor<std::chrono::seconds>((now + year).time_since_epoch()).count();
    QCOMPARE(ASN1_TIME_cmp_time_t(X509_get0_notAfter(certificate.get()), end), 0);
}

void TestCsr::otherRootsSignToo()
{
    for (const Root root : {Root::CyberTrust, Root::VeriSign, Root::Sipura, Root::Linksys}) {
        const auto text = maker().signServer(usualRequest(), now, year, root);
        QVERIFY(text.has_value());
        QCOMPARE(X509_verify(fromPem(*text).get(), maker().root(root).key()), 1);
    }
}

void TestCsr::alternativeNamesAreTaken()
{
    const QByteArray csr = requestDer(
        {usualSubject(), "DNS:provserv.domain.com,DNS:backup.domain.com"}, ec("P-256").get());
    const auto text = maker().signServer(csr, now, year);
    QVERIFY2(text.has_value(), text ? "" : text.error().constData());
    QCOMPARE(X509_check_host(fromPem(*text).get(), "backup.domain.com", 0, 0, nullptr), 1);
    QCOMPARE(X509_check_host(fromPem(*text).get(), "provserv.domain.com", 0, 0, nullptr), 1);
}

void TestCsr::phonesExtrasInTheCommonNameAreTaken()
{
    for (const char* name :
         {"prov.domain.com/mailto:admin@domain.com", "prov.domain.com/admin@domain.com"}) {
        const auto request = ServerRequest::read(requestDer({{{"CN", name}}}, ec("P-256").get()));
        QVERIFY2(request.has_value(), name);
        QCOMPARE(request->hosts().front(), QByteArray("prov.domain.com"));
    }
}

void TestCsr::whatTheSeedsRefuseIsRefused_data()
{
    QTest::addColumn<QByteArray>("csr");
    QTest::addColumn<QByteArray>("said");
    const Key key = ec("P-256");
    const auto named = [&key](const char* row, const NameParts& subject, const char* said,
                              const QByteArray& alternativeNames = {}) {
        QTest::newRow(row) << requestDer({subject, alternativeNames}, key.get())
                           << QByteArray(said);
    };
    named("no common name", {{"O", "Telco"}}, "no common name (CN)");
    named("two common names", {{"CN", "a.domain.com"}, {"CN", "b.domain.com"}},
          "more than one common name");
    named("an address", {{"CN", "192.0.2.10"}}, "\"192.0.2.10\" is an address");
    named("an address of IPv6", {{"CN", "2001:db8::1"}}, "is an address");
    named("a bare host name", {{"CN", "provserv"}}, "\"provserv\" is no full domain name");
    named("a wildcard", {{"CN", "*.domain.com"}}, "no full domain name");
    named("a URL", {{"CN", "https://provserv.domain.com"}}, "no full domain name");
    named("blanks", {{"CN", "my server.domain.com"}}, "no full domain name");
    named("a line end", {{"CN", "a.domain.com\nb"}}, "no full domain name");
    named("an address besides", usualSubject(), "no domain name", "IP:192.0.2.10");
    named("a wildcard besides", usualSubject(), "\"*.domain.com\" is no full domain name",
          "DNS:*.domain.com");
    QByteArray crowd;
    for (int i = 0; i < 101; ++i)
        crowd += (crowd.isEmpty() ? "DNS:h" : ",DNS:h") + QByteArray::number(i) + ".domain.com";
    named("a crowd besides", usualSubject(), "more than 100", crowd);

    QByteArray forged = usualRequest();
    forged[forged.size() - 3] = char(forged[forged.size() - 3] ^ 1);
    QTest::newRow("wrong signature") << forged << QByteArray("own signature is wrong");
    QByteArray renamed = usualRequest();
    renamed.replace("provserv.domain.com", "provserv.domain.net");
    QTest::newRow("changed afterwards") << renamed << QByteArray("own signature is wrong");
    QTest::newRow("short key") << requestDer({usualSubject()}, rsa(1016).get())
                               << QByteArray("1016 bits; at least 1024");
    QTest::newRow("short curve") << requestDer({usualSubject()}, ec("secp192k1").get())
                                 << QByteArray("192 bits; at least 224");
    const Key edwards(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
    QTest::newRow("another kind of key")
        << requestDer({usualSubject()}, edwards.get()) << QByteArray("neither RSA nor");
    QTest::newRow("nothing") << QByteArray() << QByteArray("no certificate signing request");
    QTest::newRow("garbage") << QByteArray(300, '\x30') << QByteArray("no certificate signing");
    QTest::newRow("a certificate")
        << maker().clientRootPem() << QByteArray("no certificate signing request");
    QTest::newRow("cut short") << usualRequest().first(200)
                               << QByteArray("no certificate signing request");
    QTest::newRow("something behind it")
        << usualRequest() + "x" << QByteArray("no certificate signing request");
    QTest::newRow("endless") << QByteArray(requestBytesMax + 1, 'A') << QByteArray("longer than");
}

void TestCsr::whatTheSeedsRefuseIsRefused()
{
    QFETCH(QByteArray, csr);
    QFETCH(QByteArray, said);
    const auto text = maker().signServer(csr, now, year);
    QVERIFY(!text);
    QVERIFY2(text.error().contains(said), text.error().constData());
    QVERIFY(!text.error().contains('\n'));
}

void TestCsr::weakButAllowedIsTold()
{
    const auto request = ServerRequest::read(requestDer({usualSubject()}, rsa(1024).get()));
    QVERIFY2(request.has_value(), request ? "" : request.error().constData());
    QCOMPARE(request->warnings().size(), size_t(1));
    QVERIFY(request->warnings().front().contains("1024 bits"));
    const auto silent = ServerRequest::read(usualRequest());
    QVERIFY(silent->warnings().empty());
    const auto nobody =
        ServerRequest::read(requestDer({{{"CN", "provserv.domain.com"}}}, ec("P-256").get()));
    QVERIFY(nobody->warnings().front().contains("e-mail"));
}

void TestCsr::fullDomainNamesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char* text, bool isOne) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << isOne;
    };
    row("provserv.domain.com", true);
    row("a.b", true);
    row("xn--bcher-kva.example", true);
    row("3com.example", true);
    row("localhost", false);
    row("", false);
    row(".example", false);
    row("a..b", false);
    row("a.b.", false);
    row("-a.example", false);
    row("a_b.example", false);
    row("1.2.3.4", false);
    QTest::newRow("long label") << QByteArray(64, 'a') + ".example" << false;
    QTest::newRow("long name") << QByteArray("a.").repeated(127) + "b" << false;
}

void TestCsr::fullDomainNamesAreTold()
{
    QFETCH(QByteArray, text);
    QTEST(isFullDomainName(text), "isOne");
}

// shows C120
void TestCsr::bundleComesBackAsTwoCertificates()
{
    const QByteArray sent = *zip::pack({{"provserver.csr", pem(usualRequest())}}, now);
    const auto back = maker().signBundle(sent, now, year);
    QVERIFY2(back.has_value(), back ? "" : back.error().constData());
    const auto entries = zip::unpack(*back);
    QCOMPARE(entries->size(), size_t(2));
    QCOMPARE((*entries)[0].name, QByteArray("provserver.cert"));
    QCOMPARE((*entries)[1].name, QByteArray("spacroot.cert"));
    QCOMPARE((*entries)[1].bytes, maker().clientRootPem());
    QCOMPARE(
        X509_check_host(fromPem((*entries)[0].bytes).get(), "provserv.domain.com", 0, 0, nullptr),
        1);
}

void TestCsr::deskTakesOneRequestInAZip_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("said"); ///< empty: it is signed
    const QByteArray csr = usualRequest();
    const auto row = [](const char* name, const std::vector<zip::Entry>& entries,
                        const char* said) {
        QTest::newRow(name) << *zip::pack(entries, now) << QByteArray(said);
    };
    row("DER in capitals", {{"SERVER.CSR", csr}}, "");
    row("with other files", {{"readme.txt", "hello"}, {"a/server.csr", pem(csr)}}, "");
    row("from a Mac", {{"server.csr", csr}, {"__MACOSX/._server.csr", "junk"}}, "");
    row("none", {{"readme.txt", "hello"}}, "no file whose name ends in .csr");
    row("two", {{"a.csr", csr}, {"b.csr", csr}}, "more than one .csr");
    row("bad one", {{"a.csr", "hello"}}, "no certificate signing request");
    row("outside", {{"../a.csr", csr}}, "outside its folder");
    QTest::newRow("bare request") << pem(csr) << QByteArray("this is no zip file");
}

void TestCsr::deskTakesOneRequestInAZip()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, said);
    const auto back = maker().signBundle(sent, now, year);
    QCOMPARE(back.has_value(), said.isEmpty());
    QVERIFY2(back || back.error().contains(said), back ? "" : back.error().constData());
}

QTEST_GUILESS_MAIN(TestCsr)
#include "tst_csr.moc"
