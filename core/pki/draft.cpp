#include "core/pki/draft.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rand.h>

namespace vphone::pki {

namespace {

bool setSerial(X509* certificate, QByteArray bytes)
{
    if (bytes.isEmpty()) {
        bytes.resize(serialBytes);
        if (RAND_bytes(reinterpret_cast<uchar*>(bytes.data()), int(bytes.size())) != 1)
            return false;
    }
    bytes[0] = char((uchar(bytes[0]) & 0x7f) | 0x40); // RFC 5280 4.1.2.2: positive; and never short
    return ASN1_STRING_set(X509_get_serialNumber(certificate), bytes.constData(),
                           int(bytes.size())) == 1;
}

bool appendPart(X509_NAME* name, const NamePart& part)
{
    return part.value.isEmpty() ||
           X509_NAME_add_entry_by_NID(name, part.nid, MBSTRING_UTF8,
                                      reinterpret_cast<const uchar*>(part.value.constData()),
                                      int(part.value.size()), -1, 0) == 1;
}

bool addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

Draft::Draft(const DraftOptions& options) : m_options(options), m_certificate(X509_new())
{
    X509* made = m_certificate.get();
    m_isGood = made && X509_set_version(made, X509_VERSION_3) == 1 &&
               setSerial(made, options.serial) &&
               ASN1_TIME_set(X509_getm_notBefore(made), secondsOf(options.validity.notBefore)) &&
               ASN1_TIME_set(X509_getm_notAfter(made), secondsOf(options.validity.notAfter));
    for (const NamePart& part : options.subject)
        m_isGood = m_isGood && appendPart(X509_get_subject_name(made), part);
}

void Draft::setSubject(const X509_NAME* subject)
{
    m_isGood = m_isGood && X509_set_subject_name(m_certificate.get(), subject) == 1;
}

void Draft::setKey(EVP_PKEY* key)
{
    m_isGood = m_isGood && X509_set_pubkey(m_certificate.get(), key) == 1;
}

void Draft::setKey(QByteArrayView point)
{
    if (!m_isGood)
        return;
    auto* copy = static_cast<uchar*>(OPENSSL_memdup(point.data(), size_t(point.size())));
    m_isGood = X509_PUBKEY_set0_param(
                   X509_get_X509_PUBKEY(m_certificate.get()), OBJ_nid2obj(NID_X9_62_id_ecPublicKey),
                   V_ASN1_OBJECT, OBJ_nid2obj(NID_X9_62_prime256v1), copy, int(point.size())) == 1;
    if (!m_isGood)
        OPENSSL_free(copy);
}

Certificate Draft::signedBy(EVP_PKEY* ownKey)
{
    setKey(ownKey);
    return signedBy(m_certificate.get(), ownKey);
}

Certificate Draft::signedBy(X509* issuer, EVP_PKEY* issuerKey)
{
    X509* made = m_certificate.get();
    m_isGood = m_isGood && X509_set_issuer_name(made, X509_get_subject_name(issuer)) == 1;
    for (const auto& [nid, value] : m_options.extensions)
        m_isGood = m_isGood && addExtension(made, issuer, nid, value);
    m_isGood = m_isGood && X509_sign(made, issuerKey, EVP_sha256()) > 0;
    ERR_clear_error();
    return m_isGood ? std::move(m_certificate) : nullptr;
}

} // namespace vphone::pki
