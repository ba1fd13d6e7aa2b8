#include "core/pki/authority.h"

#include <QtTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace vphone;
using namespace vphone::pki;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso("2026-11-20T10:00:00Z");
constexpr Duration month = 30 * 24h;

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Certificate certificateOf(const QByteArray& pem)
{
    BIO* bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    Certificate certificate(PEM_read_bio_X509(bio, nullptr, nullptr, nullptr), X509_free);
    BIO_free(bio);
    return certificate;
}

/// What a client says of \a server at \a at when it trusts \a root and called it \a host.
int verdict(const QByteArray& root, const QByteArray& server, const QByteArray& host, Instant at)
{
    const Certificate rootCertificate = certificateOf(root);
    const Certificate serverCertificate = certificateOf(server);
    X509_STORE* store = X509_STORE_new();
    X509_STORE_add_cert(store, rootCertificate.get());
    X509_STORE_CTX* context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, store, serverCertificate.get(), nullptr);
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_time(
        rules, std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count());
    if (IpAddress::parse(host))
        X509_VERIFY_PARAM_set1_ip_asc(rules, host.constData());
    else
        X509_VERIFY_PARAM_set1_host(rules, host.constData(), size_t(host.size()));
    X509_verify_cert(context);
    const int error = X509_STORE_CTX_get_error(context);
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    return error;
}

constexpr Duration lifetime = 12 * month;

Result<Authority, PkiError> newAuthority(Instant at)
{
    return Authority::make("Emulated Root " + QByteArray::number(at.time_since_epoch().count()),
                           {.notBefore = at - 24h, .notAfter = at + lifetime});
}

ServerNames localNames()
{
    return {.hosts = {"localhost"},
            .addresses = {IpAddress::v4(0x7f000001), *IpAddress::parse("::1")}};
}

QByteArray subjectOf(const QByteArray& pem)
{
    char text[256] = {};
    X509_NAME_oneline(X509_get_subject_name(certificateOf(pem).get()), text, sizeof text);
    return text;
}

} // namespace

class TestPki : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorityComesBackFromItsPem()
    {
        const auto made = newAuthority(now);
        QVERIFY(made.has_value());
        QVERIFY(Authority::load(made->pem(), now + month).has_value());
        QVERIFY(subjectOf(made->pem().certificatePem).startsWith("/O=Emulated/CN=Emulated Root "));
    }

    void twoAuthoritiesDiffer()
    {
        const auto one = newAuthority(now);
        const auto other = newAuthority(now);
        QVERIFY(one->pem().keyPem != other->pem().keyPem);
    }

    void brokenAuthorityIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<Duration>("later");
        QTest::addColumn<int>("error");
        const KeyAndCertificate good = newAuthority(now)->pem();
        const KeyAndCertificate other = newAuthority(now)->pem();
        const KeyAndCertificate server =
            *Authority::load(good, now)->issueServer(localNames(), now, month);
        const auto row = [](const char* name, const QByteArray& key, const QByteArray& certificate,
                            Duration later, PkiError error) {
            QTest::newRow(name) << key << certificate << later << int(error);
        };
        row("no certificate", good.keyPem, "", 0s, PkiError::BadCertificate);
        row("certificate cut short", good.keyPem, good.certificatePem.first(100), 0s,
            PkiError::BadCertificate);
        row("no key", "", good.certificatePem, 0s, PkiError::BadKey);
        row("key cut short", good.keyPem.first(60), good.certificatePem, 0s, PkiError::BadKey);
        row("somebody else's key", other.keyPem, good.certificatePem, 0s, PkiError::KeyMismatch);
        row("a server's certificate", server.keyPem, server.certificatePem, 0s,
            PkiError::NotAuthority);
        row("expired", good.keyPem, good.certificatePem, lifetime + 1h, PkiError::Expired);
    }
    void brokenAuthorityIsRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, certificate);
        QFETCH(Duration, later);
        const auto loaded =
            Authority::load({.keyPem = key, .certificatePem = certificate}, now + later);
        QVERIFY(!loaded);
        QTEST(int(loaded.error()), "error");
    }

    void serverCertificateIsVerified_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<Duration>("later");
        QTest::addColumn<int>("error");
        QTest::newRow("localhost") << QByteArray("localhost") << Duration(0s) << X509_V_OK;
        QTest::newRow("IPv4") << QByteArray("127.0.0.1") << Duration(0s) << X509_V_OK;
        QTest::newRow("IPv6") << QByteArray("::1") << Duration(0s) << X509_V_OK;
        QTest::newRow("a clock that is behind")
            << QByteArray("localhost") << Duration(-23h) << X509_V_OK;
        QTest::newRow("another host")
            << QByteArray("provserv.example") << Duration(0s) << X509_V_ERR_HOSTNAME_MISMATCH;
        QTest::newRow("another address")
            << QByteArray("127.0.0.2") << Duration(0s) << X509_V_ERR_IP_ADDRESS_MISMATCH;
        QTest::newRow("after its end")
            << QByteArray("localhost") << Duration(month + 1h) << X509_V_ERR_CERT_HAS_EXPIRED;
        QTest::newRow("before its time")
            << QByteArray("localhost") << Duration(-25h) << X509_V_ERR_CERT_NOT_YET_VALID;
    }
    void serverCertificateIsVerified()
    {
        QFETCH(QByteArray, host);
        QFETCH(Duration, later);
        const auto authority = newAuthority(now);
        // The authority began a day before, too: for earlier clocks only the server's dates are
        // asked about.
        const auto older = newAuthority(now - month);
        const auto& issuer = later < Duration::zero() ? older : authority;
        const auto server = issuer->issueServer(localNames(), now, month);
        QVERIFY(server.has_value());
        QTEST(verdict(issuer->pem().certificatePem, server->certificatePem, host, now + later),
              "error");
    }

    void anotherAuthorityDoesNotVerify()
    {
        const auto server = newAuthority(now)->issueServer(localNames(), now, month);
        const auto other = newAuthority(now);
        QVERIFY(verdict(other->pem().certificatePem, server->certificatePem, "localhost", now) !=
                X509_V_OK);
    }

    void commonNameIsTheFirstHost()
    {
        const ServerNames names{.hosts = {"provserv.example", "localhost"}, .addresses = {}};
        const auto server = newAuthority(now)->issueServer(names, now, month);
        QCOMPARE(subjectOf(server->certificatePem),
                 QByteArray("/O=vphone test/CN=provserv.example"));
    }

    void namesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another name smuggled in") << QByteArray("a,DNS:b");
        QTest::newRow("line end") << QByteArray("a\nb");
        QTest::newRow("longer than a common name") << QByteArray(65, 'a');
    }
    void namesThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, host);
        const auto server =
            newAuthority(now)->issueServer({.hosts = {host}, .addresses = {}}, now, month);
        QVERIFY(!server);
        QCOMPARE(server.error(), PkiError::BadName);
    }

    void serialNumbersDiffer()
    {
        const auto authority = newAuthority(now);
        const auto serialOf = [&authority] {
            const auto server = authority->issueServer(localNames(), now, month);
            const Certificate certificate = certificateOf(server->certificatePem);
            const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate.get());
            return QByteArray(reinterpret_cast<const char*>(serial->data), serial->length);
        };
        const QByteArray first = serialOf();
        QVERIFY(first != serialOf());
        QCOMPARE(first.size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestPki)
#include "tst_pki.moc"
