#include "core/pki/authority.h"

#include "core/pki/draft.h"

#include <openssl/ec.h>
#include <openssl/err.h>

#include <algorithm>

namespace vphone::pki {

namespace {

constexpr qsizetype hostBytesMax = 253;      // RFC 1035 2.3.4, as text
constexpr qsizetype commonNameBytesMax = 64; // RFC 5280 appendix A.1, ub-common-name

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

} // namespace

void Authority::Free::operator()(x509_st* certificate) const
{
    X509_free(certificate);
}

void Authority::Free::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

Authority::Authority(x509_st* certificate, evp_pkey_st* key)
    : m_pem{.keyPem = pemOf(key), .certificatePem = pemOf(certificate)},
      m_certificate(certificate),
      m_key(key)
{
}

Result<Authority, PkiError> Authority::make(const QByteArray& commonName, Validity validity)
{
    Key key(EVP_EC_gen("P-256"));
    if (!key)
        return Unexpected{PkiError::Crypto};
    const DraftOptions options{
        .subject = {{NID_organizationName, "Emulated"}, {NID_commonName, commonName}},
        .validity = validity,
        .serial = {},
        .extensions = {{NID_basic_constraints, "critical,CA:TRUE"},
                       {NID_key_usage, "critical,keyCertSign,cRLSign"},
                       {NID_subject_key_identifier, "hash"}}};
    Certificate certificate = Draft(options).signedBy(key.get());
    if (!certificate)
        return Unexpected{PkiError::Crypto};
    return Authority(certificate.release(), key.release());
}

Result<Authority, PkiError> Authority::load(const KeyAndCertificate& pem, Instant now)
{
    Certificate certificate = certificateFrom(pem.certificatePem);
    Key key = keyFrom(pem.keyPem);
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
    return Authority(certificate.release(), key.release());
}

QByteArray Authority::der() const
{
    return derOf(m_certificate.get());
}

Validity Authority::validity() const
{
    return {.notBefore = instantOf(X509_get0_notBefore(m_certificate.get())),
            .notAfter = instantOf(X509_get0_notAfter(m_certificate.get()))};
}

Result<KeyAndCertificate, PkiError> Authority::issueServer(const ServerNames& names, Instant now,
                                                           Duration lifetime) const
{
    if (names.hosts.empty() || names.hosts.front().size() > commonNameBytesMax ||
        !std::ranges::all_of(names.hosts, isHostName))
        return Unexpected{PkiError::BadName};
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return Unexpected{PkiError::Crypto};
    const DraftOptions options{
        .subject = {{NID_organizationName, "vphone test"}, {NID_commonName, names.hosts.front()}},
        .validity = {.notBefore = now - clockSkewMax, .notAfter = now + lifetime},
        .serial = {},
        .extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                       {NID_key_usage, "critical,digitalSignature"},
                       {NID_ext_key_usage, "serverAuth"},
                       {NID_subject_key_identifier, "hash"},
                       {NID_authority_key_identifier, "keyid"},
                       {NID_subject_alt_name, alternativeNames(names)}}};
    Draft draft(options);
    draft.setKey(key.get());
    const Certificate certificate = draft.signedBy(m_certificate.get(), m_key.get());
    if (!certificate)
        return Unexpected{PkiError::Crypto};
    return KeyAndCertificate{.keyPem = pemOf(key.get()),
                             .certificatePem = pemOf(certificate.get())};
}

} // namespace vphone::pki
