#include "core/pki/authority.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vphone::pki {

namespace {

template<auto release>
struct Release
{
    template<typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Serial = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;

constexpr Duration clockSkewMax = std::chrono::hours(24);
constexpr qsizetype hostBytesMax = 253;      // RFC 1035 2.3.4, as text
constexpr qsizetype commonNameBytesMax = 64; // RFC 5280 appendix A.1, ub-common-name
constexpr int serialBytes = 16;              // RFC 5280 4.1.2.2: at most 20

struct CertificateOptions
{
    QByteArray commonName;
    Instant notBefore;
    Instant notAfter;
    std::vector<std::pair<int, QByteArray>> extensions; ///< nid, value as openssl.cnf writes it
};

time_t secondsOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

QByteArray contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

QByteArray pemOf(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contentOf(bio.get());
}

Key keyFrom(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    // An encrypted key must not make libcrypto ask on the terminal.
    const auto noPassPhrase = [](char*, int, int, void*) { return 0; };
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassPhrase, nullptr));
}

Certificate certificateFrom(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

bool setRandomSerial(X509* certificate)
{
    std::array<uchar, serialBytes> bytes{};
    if (RAND_bytes(bytes.data(), bytes.size()) != 1)
        return false;
    bytes[0] = uchar((bytes[0] & 0x7f) | 0x40); // RFC 5280 4.1.2.2: positive; and never short
    const Serial number(BN_bin2bn(bytes.data(), bytes.size(), nullptr));
    return number &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool appendText(X509_NAME* name, const char* field, const QByteArray& text)
{
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                      reinterpret_cast<const uchar*>(text.constData()),
                                      int(text.size()), -1, 0) == 1;
}

bool setSubject(X509* certificate, const QByteArray& commonName)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    return appendText(name, "O", "vphone test") && appendText(name, "CN", commonName);
}

bool addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Signed by \a issuer's key, or by \a key itself when there is no issuer.
Certificate makeCertificate(const CertificateOptions& options, EVP_PKEY* key, X509* issuer,
                            EVP_PKEY* issuerKey)
{
    Certificate made(X509_new());
    X509* certificate = made.get();
    bool isGood = certificate && X509_set_version(certificate, X509_VERSION_3) == 1 &&
                  setRandomSerial(certificate) &&
                  ASN1_TIME_set(X509_getm_notBefore(certificate), secondsOf(options.notBefore)) &&
                  ASN1_TIME_set(X509_getm_notAfter(certificate), secondsOf(options.notAfter)) &&
                  setSubject(certificate, options.commonName) &&
                  X509_set_pubkey(certificate, key) == 1;
    X509* parent = issuer ? issuer : certificate;
    isGood = isGood && X509_set_issuer_name(certificate, X509_get_subject_name(parent)) == 1;
    for (const auto& [nid, value] : options.extensions)
        isGood = isGood && addExtension(certificate, parent, nid, value);
    isGood = isGood && X509_sign(certificate, issuer ? issuerKey : key, EVP_sha256()) > 0;
    ERR_clear_error();
    return isGood ? std::move(made) : nullptr;
}

bool isHostName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= hostBytesMax && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-';
    });
}

QByteArray alternativeNames(const ServerNames& names)
{
    QByteArray text;
    for (const QByteArray& host : names.hosts)
        text += ",DNS:" + host;
    for (const IpAddress& address : names.addresses)
        text += ",IP:" + address.toText();
    return text.sliced(1);
}

QByteArray randomDigits()
{
    std::array<char, 4> bytes{};
    if (RAND_bytes(reinterpret_cast<uchar*>(bytes.data()), bytes.size()) != 1)
        return {};
    return QByteArray(bytes.data(), bytes.size()).toHex();
}

} // namespace

Result<Authority, PkiError> Authority::make(Instant now)
{
    const Key key(EVP_EC_gen("P-256"));
    const QByteArray digits = randomDigits();
    if (!key || digits.isEmpty())
        return Unexpected{PkiError::Crypto};
    const CertificateOptions options{.commonName = "vphone test CA " + digits,
                                     .notBefore = now - clockSkewMax,
                                     .notAfter = now + authorityLifetime,
                                     .extensions = {{NID_basic_constraints, "critical,CA:TRUE"},
                                                    {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                                    {NID_subject_key_identifier, "hash"}}};
    const Certificate certificate = makeCertificate(options, key.get(), nullptr, nullptr);
    if (!certificate)
        return Unexpected{PkiError::Crypto};
    return Authority({.keyPem = pemOf(key.get()), .certificatePem = pemOf(certificate.get())});
}

Result<Authority, PkiError> Authority::load(KeyAndCertificate pem, Instant now)
{
    const Certificate certificate = certificateFrom(pem.certificatePem);
    const Key key = keyFrom(pem.keyPem);
    ERR_clear_error();
    if (!certificate)
        return Unexpected{PkiError::BadCertificate};
    if (!key)
        return Unexpected{PkiError::BadKey};
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        ERR_clear_error();
        return Unexpected{PkiError::KeyMismatch};
    }
    if (X509_check_ca(certificate.get()) != 1)
        return Unexpected{PkiError::NotAuthority};
    time_t seconds = secondsOf(now);
    if (X509_cmp_time(X509_get0_notAfter(certificate.get()), &seconds) < 0)
        return Unexpected{PkiError::Expired};
    return Authority(std::move(pem));
}

Result<KeyAndCertificate, PkiError> Authority::issueServer(const ServerNames& names, Instant now,
                                                           Duration lifetime) const
{
    if (names.hosts.empty() || names.hosts.front().size() > commonNameBytesMax ||
        !std::ranges::all_of(names.hosts, isHostName))
        return Unexpected{PkiError::BadName};
    const Certificate issuer = certificateFrom(m_pem.certificatePem);
    const Key issuerKey = keyFrom(m_pem.keyPem);
    const Key key(EVP_EC_gen("P-256"));
    if (!issuer || !issuerKey || !key)
        return Unexpected{PkiError::Crypto};
    const CertificateOptions options{
        .commonName = names.hosts.front(),
        .notBefore = now - clockSkewMax,
        .notAfter = now + lifetime,
        .extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                       {NID_key_usage, "critical,digitalSignature"},
                       {NID_ext_key_usage, "serverAuth"},
                       {NID_subject_key_identifier, "hash"},
                       {NID_authority_key_identifier, "keyid"},
                       {NID_subject_alt_name, alternativeNames(names)}}};
    const Certificate certificate =
        makeCertificate(options, key.get(), issuer.get(), issuerKey.get());
    if (!certificate)
        return Unexpected{PkiError::Crypto};
    return KeyAndCertificate{.keyPem = pemOf(key.get()),
                             .certificatePem = pemOf(certificate.get())};
}

} // namespace vphone::pki
