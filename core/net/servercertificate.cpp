#include "core/net/servercertificate.h"

#include "core/net/httpfailure.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>

namespace vphone::net {

using ports::FetchResult;

namespace {

constexpr qsizetype shownNameMax = 64;

struct FreeNames
{
    void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};

struct FreeAnswer
{
    void operator()(OCSP_RESPONSE* answer) const { OCSP_RESPONSE_free(answer); }
    void operator()(OCSP_BASICRESP* answer) const { OCSP_BASICRESP_free(answer); }
    void operator()(OCSP_CERTID* id) const { OCSP_CERTID_free(id); }
};

bool mayAnswerFor(X509* issuer, X509* signer)
{
    if (X509_cmp(issuer, signer) == 0)
        return true;
    return X509_check_issued(issuer, signer) == X509_V_OK &&
           X509_verify(signer, X509_get0_pubkey(issuer)) == 1 &&
           (X509_get_extension_flags(signer) & EXFLAG_XKUSAGE) != 0 &&
           (X509_get_extended_key_usage(signer) & XKU_OCSP_SIGN) != 0;
}

/// \a id, in whatever digest it is written, names \a certificate.
bool isAbout(const OCSP_CERTID* id, X509* certificate, X509* issuer)
{
    ASN1_OBJECT* digest = nullptr;
    OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, const_cast<OCSP_CERTID*>(id));
    const EVP_MD* kind = EVP_get_digestbyobj(digest);
    if (kind == nullptr)
        return false;
    const std::unique_ptr<OCSP_CERTID, FreeAnswer> own(OCSP_cert_to_id(kind, certificate, issuer));
    return own && OCSP_id_cmp(own.get(), id) == 0;
}

/// Null: there is none, or nobody who may sign it did.
std::unique_ptr<OCSP_BASICRESP, FreeAnswer> readAnswer(QByteArrayView der, STACK_OF(X509) * chain,
                                                       X509* issuer)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<OCSP_RESPONSE, FreeAnswer> response(
        d2i_OCSP_RESPONSE(nullptr, &bytes, long(der.size())));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return nullptr;
    std::unique_ptr<OCSP_BASICRESP, FreeAnswer> answer(OCSP_response_get1_basic(response.get()));
    X509* signer = nullptr;
    const bool isGood =
        answer && OCSP_basic_verify(answer.get(), chain, nullptr, OCSP_NOVERIFY) == 1 &&
        OCSP_resp_get0_signer(answer.get(), &signer, chain) == 1 && mayAnswerFor(issuer, signer);
    return isGood ? std::move(answer) : nullptr;
}

bool hasNames(X509* certificate, int kind)
{
    const std::unique_ptr<GENERAL_NAMES, FreeNames> names(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        if (sk_GENERAL_NAME_value(names.get(), i)->type == kind)
            return true;
    }
    return false;
}

/// Null bytes and all; empty when there is none.
QByteArray commonNameOf(const X509_NAME* name)
{
    // The last is the most specific one.
    int place = -1;
    for (int next = -1; (next = X509_NAME_get_index_by_NID(name, NID_commonName, next)) >= 0;)
        place = next;
    if (place < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    if (size < 0)
        return {};
    QByteArray text(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

/// What a server sent, as a log line can carry it.
QByteArray shown(const X509_NAME* name)
{
    QByteArray text = commonNameOf(name);
    if (text.isEmpty())
        return "without a common name";
    if (text.size() > shownNameMax)
        text = text.first(shownNameMax) + "...";
    std::replace_if(
        text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 || uchar(c) >= 0x7f; }, '?');
    return "'" + text + "'";
}

QByteArray shown(const ASN1_TIME* time)
{
    std::tm utc{};
    if (ASN1_TIME_to_tm(time, &utc) != 1)
        return "a time that is none";
    return isoText(Instant(std::chrono::seconds(timegm(&utc))));
}

/// `server certificate 'prov.telco.com'`, or that of an issuer.
QByteArray subjectOf(X509* certificate, int depth)
{
    const QByteArray whose = depth == 0 ? "server certificate" : "CA certificate";
    return certificate ? whose + ' ' + shown(X509_get_subject_name(certificate)) : whose;
}

FetchResult unknownCa(X509* certificate, int depth)
{
    QByteArray detail = "server certificate was not issued by a trusted CA";
    if (certificate)
        detail += ": " + subjectOf(certificate, depth) + " is from " +
                  shown(X509_get_issuer_name(certificate));
    return failure(Cause::TlsUnknownCa, detail);
}

} // namespace

bool isFor(X509* certificate, const QByteArray& host)
{
    if (IpAddress::parse(host)) {
        if (X509_check_ip_asc(certificate, host.constData(), 0) == 1)
            return true;
        return !hasNames(certificate, GEN_IPADD) && !hasNames(certificate, GEN_DNS) &&
               commonNameOf(X509_get_subject_name(certificate)) == host;
    }
    // Without alternative names of hosts OpenSSL looks at the common name.
    if (X509_check_host(certificate, host.constData(), size_t(host.size()),
                        X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1)
        return true;
    if (hasNames(certificate, GEN_DNS))
        return false;
    const QByteArray name = commonNameOf(X509_get_subject_name(certificate));
    const qsizetype slash = name.indexOf('/');
    return slash > 0 && name.first(slash).compare(host, Qt::CaseInsensitive) == 0;
}

bool isRevoked(const stack_st_X509* verified, QByteArrayView ocspAnswer)
{
    auto* chain = const_cast<STACK_OF(X509)*>(verified); // OpenSSL reads it only
    X509* certificate = sk_X509_value(chain, 0);
    X509* issuer = sk_X509_value(chain, sk_X509_num(chain) > 1 ? 1 : 0);
    const auto answer = readAnswer(ocspAnswer, chain, issuer);
    bool isRevoked = false;
    for (int i = 0; answer && i < OCSP_resp_count(answer.get()); ++i) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(answer.get(), i);
        if (OCSP_single_get0_status(single, nullptr, nullptr, nullptr, nullptr) ==
                V_OCSP_CERTSTATUS_REVOKED &&
            isAbout(OCSP_SINGLERESP_get0_id(single), certificate, issuer))
            isRevoked = true;
    }
    ERR_clear_error();
    return isRevoked;
}

FetchResult certificateFailure(int verifyError, X509* certificate, int depth,
                               const QByteArray& host)
{
    const QByteArray subject = subjectOf(certificate, depth);
    switch (verifyError) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
        return failure(Cause::TlsName, subject + " is for another name than " + host);
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return failure(Cause::TlsExpired,
                       subject + (certificate
                                      ? " expired at " + shown(X509_get0_notAfter(certificate))
                                      : QByteArray(" has expired")));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return failure(
            Cause::TlsNotYetValid,
            subject + " is not valid" +
                (certificate ? " before " + shown(X509_get0_notBefore(certificate)) : " yet"));
    case X509_V_ERR_CERT_REVOKED:
        return failure(Cause::TlsRevoked, subject + " was revoked");
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return unknownCa(certificate, depth);
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return failure(Cause::TlsUnknownCa, subject + " bears a signature that is not its CA's");
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return failure(Cause::TlsUnknownCa, "server's chain of certificates is too long");
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return failure(Cause::TlsProtocol,
                       subject + " has a key that is too short (legacy_tls accepts it)");
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return failure(Cause::TlsProtocol,
                       subject +
                           " is signed with a digest that is too weak (legacy_tls accepts it)");
    default:
        return failure(Cause::TlsUnknownCa,
                       subject + " is not accepted: " + X509_verify_cert_error_string(verifyError));
    }
}

} // namespace vphone::net
