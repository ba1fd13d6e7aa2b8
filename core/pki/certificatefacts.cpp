#include "core/pki/certificatefacts.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>
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

using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;

constexpr qsizetype distinguishedNameBytesMax = 4096; // of a whole name. Source: assumed

QByteArray textOf(const X509_NAME* name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, std::min<qsizetype>(size, distinguishedNameBytesMax));
}

/// The value of the last \a nid in \a name; nothing: it has none, or one that is no text.
std::optional<QByteArray> entryOf(const X509_NAME* name, int nid)
{
    int found = -1;
    for (int next = -1; (next = X509_NAME_get_index_by_NID(name, nid, next)) >= 0;)
        found = next;
    if (found < 0)
        return std::nullopt;
    uchar* utf8 = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, found)));
    if (size < 0)
        return std::nullopt;
    const QByteArray text(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

/// Fit to stand in a line of a page or a log.
QByteArray shown(QByteArray text)
{
    for (char& c : text) {
        if (uchar(c) < 0x20 || c == 0x7f)
            c = '?';
    }
    if (text.size() > shownNameBytesMax) {
        qsizetype end = shownNameBytesMax;
        while (end > 0 && (uchar(text[end]) & 0xc0) == 0x80) // not in the midst of a character
            --end;
        text.truncate(end);
    }
    return text;
}

QByteArray nameOf(const X509_NAME* subject)
{
    for (const int nid : {NID_commonName, NID_organizationalUnitName, NID_organizationName}) {
        if (auto text = entryOf(subject, nid))
            return shown(*std::move(text));
    }
    return {};
}

std::optional<Instant> instantOf(const ASN1_TIME* time)
{
    const std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int seconds = 0;
    if (ASN1_TIME_diff(&days, &seconds, epoch.get(), time) != 1)
        return std::nullopt;
    return Instant(std::chrono::hours(24) * days + std::chrono::seconds(seconds));
}

} // namespace

std::optional<CertificateFacts> factsOf(QByteArrayView der)
{
    const auto* at = reinterpret_cast<const uchar*>(der.data());
    const auto* end = at + der.size();
    const Certificate certificate(d2i_X509(nullptr, &at, long(der.size())));
    CertificateFacts facts;
    std::optional<Instant> notBefore;
    std::optional<Instant> notAfter;
    if (certificate && at == end) {
        facts.subject = textOf(X509_get_subject_name(certificate.get()));
        facts.issuer = textOf(X509_get_issuer_name(certificate.get()));
        facts.name = nameOf(X509_get_subject_name(certificate.get()));
        facts.isAuthority = X509_check_ca(certificate.get()) > 0;
        notBefore = instantOf(X509_get0_notBefore(certificate.get()));
        notAfter = instantOf(X509_get0_notAfter(certificate.get()));
    }
    ERR_clear_error();
    if (!notBefore || !notAfter)
        return std::nullopt;
    facts.notBefore = *notBefore;
    facts.notAfter = *notAfter;
    return facts;
}

} // namespace vphone::pki
