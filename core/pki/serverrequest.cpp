#include "core/pki/serverrequest.h"

#include "core/base/ipaddress.h"
#include "core/base/zip.h"
#include "core/pki/draft.h"

#include <QByteArrayList>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>

namespace vphone::pki {

namespace {

constexpr int rsaBitsMin = 1024;
constexpr int rsaBitsGood = 2048;
constexpr int rsaBitsMax = 8192;
constexpr int ecBitsMin = 224;
constexpr qsizetype domainNameBytesMax = 253; // RFC 1035 2.3.4, as text
constexpr qsizetype labelBytesMax = 63;       // RFC 1035 2.3.4
constexpr int subjectPartsMax = 32;
constexpr qsizetype shownBytesMax = 80;

/// As a sentence may quote what came from outside.
QByteArray quoted(QByteArrayView text)
{
    QByteArray shown = text.first(std::min(text.size(), shownBytesMax)).toByteArray();
    std::ranges::replace_if(
        shown, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }, '?');
    return '"' + shown + (text.size() > shownBytesMax ? "...\"" : "\"");
}

OwnedRequest fromPem(QByteArrayView text)
{
    const Bio bio(BIO_new_mem_buf(text.data(), int(text.size())));
    return OwnedRequest(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
}

/// Nothing may follow.
OwnedRequest fromDer(QByteArrayView bytes)
{
    const auto* in = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* end = in + bytes.size();
    OwnedRequest request(d2i_X509_REQ(nullptr, &in, long(bytes.size())));
    return in == end ? std::move(request) : nullptr;
}

/// Empty, or why the key is not worth signing.
QByteArray problemOf(EVP_PKEY* key)
{
    if (!key)
        return "the request holds no key that can be read";
    const int kind = EVP_PKEY_get_base_id(key);
    const int bits = EVP_PKEY_get_bits(key);
    if (kind == EVP_PKEY_RSA && bits < rsaBitsMin)
        return "the request's key has " + QByteArray::number(bits) + " bits; at least " +
               QByteArray::number(rsaBitsMin) + " are asked for";
    if (kind == EVP_PKEY_RSA && bits > rsaBitsMax)
        return "the request's key has " + QByteArray::number(bits) + " bits; at most " +
               QByteArray::number(rsaBitsMax) + " are taken";
    if (kind == EVP_PKEY_EC && bits < ecBitsMin)
        return "the request's elliptic curve has " + QByteArray::number(bits) + " bits; at least " +
               QByteArray::number(ecBitsMin) + " are asked for";
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC)
        return "the request's key is neither RSA nor of an elliptic curve";
    return {};
}

QByteArray textOf(const ASN1_STRING* string)
{
    uchar* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    QByteArray text(reinterpret_cast<const char*>(utf8), std::max(size, 0));
    OPENSSL_free(utf8);
    return text;
}

/// Between the dots.
bool isLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= labelBytesMax && label.front() != '-' &&
           label.back() != '-' && std::ranges::all_of(label, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-';
           });
}

} // namespace

void FreeRequest::operator()(X509_req_st* request) const
{
    X509_REQ_free(request);
}

bool isFullDomainName(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > domainNameBytesMax)
        return false;
    const QList<QByteArray> labels = text.toByteArray().split('.');
    return labels.size() >= 2 && std::ranges::all_of(labels, isLabel) &&
           !std::ranges::all_of(labels.back(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<OwnedRequest, QByteArray> readRequest(QByteArrayView bytes)
{
    if (bytes.size() > requestBytesMax)
        return Unexpected{"the request is longer than " + QByteArray::number(requestBytesMax) +
                          " bytes"};
    OwnedRequest request = bytes.contains("-----BEGIN") ? fromPem(bytes) : fromDer(bytes);
    ERR_clear_error();
    if (!request)
        return Unexpected{QByteArray(
            "this is no certificate signing request, neither PEM nor DER; `openssl req -new` "
            "makes one")};
    EVP_PKEY* key = X509_REQ_get0_pubkey(request.get());
    ERR_clear_error();
    if (QByteArray problem = problemOf(key); !problem.isEmpty())
        return Unexpected{std::move(problem)};
    const bool isSigned = X509_REQ_verify(request.get(), key) == 1;
    ERR_clear_error();
    if (!isSigned)
        return Unexpected{QByteArray(
            "the request's own signature is wrong: it was changed, or signed with another key")};
    return request;
}

Result<QByteArray, QByteArray> requestIn(QByteArrayView zip)
{
    if (!zip::isZip(zip))
        return Unexpected{QByteArray(
            "this is no zip file; the desk takes the request inside one: `zip request.zip "
            "provserver.csr`")};
    const auto entries = zip::unpack(zip.toByteArray());
    if (!entries)
        return Unexpected{entries.error()};
    const QByteArray* request = nullptr;
    for (const zip::Entry& entry : *entries) {
        // Beside each file a Mac puts one of its own there.
        if (!entry.name.toLower().endsWith(".csr") || entry.name.startsWith("__MACOSX/"))
            continue;
        if (request)
            return Unexpected{QByteArray("the zip holds more than one .csr; send them one by one")};
        request = &entry.bytes;
    }
    if (!request)
        return Unexpected{QByteArray("the zip holds no file whose name ends in .csr")};
    return *request;
}

Result<ServerRequest, QByteArray> ServerRequest::read(QByteArrayView bytes)
{
    auto request = readRequest(bytes);
    if (!request)
        return Unexpected{request.error()};
    ServerRequest server(*std::move(request));
    for (const auto step : {&ServerRequest::readCommonName, &ServerRequest::readAlternativeNames}) {
        if (auto done = (server.*step)(); !done)
            return Unexpected{done.error()};
    }
    server.lookForWeaknesses();
    return server;
}

Result<Done, QByteArray> ServerRequest::readCommonName()
{
    const X509_NAME* subject = X509_REQ_get_subject_name(m_request.get());
    if (X509_NAME_entry_count(subject) > subjectPartsMax)
        return Unexpected{"the request's subject has more than " +
                          QByteArray::number(subjectPartsMax) + " parts"};
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return Unexpected{QByteArray("the request has no common name (CN); it must be the server's "
                                     "full domain name, such as provserv.domain.com")};
    if (X509_NAME_get_index_by_NID(subject, NID_commonName, at) >= 0)
        return Unexpected{QByteArray("the request has more than one common name (CN)")};
    const QByteArray name = textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    // Phones compare what stands before the slash: security.md 2.
    const QByteArray host = name.contains('/') ? name.first(name.indexOf('/')) : name;
    if (IpAddress::parse(host))
        return Unexpected{"the common name (CN) " + quoted(name) +
                          " is an address; it must be the server's full domain name, such as "
                          "provserv.domain.com"};
    if (!isFullDomainName(host))
        return Unexpected{"the common name (CN) " + quoted(name) +
                          " is no full domain name such as provserv.domain.com"};
    m_hosts.push_back(host);
    return Done{};
}

Result<Done, QByteArray> ServerRequest::readAlternativeNames()
{
    using Extensions =
        std::unique_ptr<STACK_OF(X509_EXTENSION), void (*)(STACK_OF(X509_EXTENSION)*)>;
    const Extensions extensions(X509_REQ_get_extensions(m_request.get()),
                                [](STACK_OF(X509_EXTENSION) * all) {
                                    sk_X509_EXTENSION_pop_free(all, X509_EXTENSION_free);
                                });
    const std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>> names(
        static_cast<GENERAL_NAMES*>(
            X509V3_get_d2i(extensions.get(), NID_subject_alt_name, nullptr, nullptr)));
    ERR_clear_error();
    if (size_t(std::max(sk_GENERAL_NAME_num(names.get()), 0)) > namesMax)
        return Unexpected{"the request names more than " + QByteArray::number(qint64(namesMax)) +
                          " alternative names"};
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_DNS)
            return Unexpected{QByteArray("the request asks for an alternative name that is no "
                                         "domain name; phones ask for domain names alone")};
        const QByteArray host = textOf(name->d.dNSName);
        if (!isFullDomainName(host))
            return Unexpected{"the alternative name " + quoted(host) +
                              " is no full domain name such as provserv.domain.com"};
        if (std::ranges::find(m_hosts, host) == m_hosts.end())
            m_hosts.push_back(host);
    }
    return Done{};
}

void ServerRequest::lookForWeaknesses()
{
    const EVP_PKEY* key = X509_REQ_get0_pubkey(m_request.get());
    const int bits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && bits < rsaBitsGood)
        m_warnings.push_back(
            "a key of " + QByteArray::number(bits) +
            " bits is signed as the vendor's guide has it, but servers and clients "
            "of today refuse it unless they are told otherwise; `openssl genrsa "
            "2048` makes a better one");
    const X509_NAME* subject = X509_REQ_get_subject_name(m_request.get());
    if (X509_NAME_get_index_by_NID(subject, NID_pkcs9_emailAddress, -1) < 0)
        m_warnings.push_back("the request names no e-mail address (emailAddress), where a desk "
                             "would ask back");
}

Result<QByteArray, QByteArray> ServerRequest::certify(x509_st* issuer, evp_pkey_st* issuerKey,
                                                      Validity validity) const
{
    QByteArray names;
    for (const QByteArray& host : m_hosts)
        names += (names.isEmpty() ? "DNS:" : ",DNS:") + host;
    EVP_PKEY* key = X509_REQ_get0_pubkey(m_request.get());
    const bool isRsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    const DraftOptions options{
        .subject = {},
        .validity = validity,
        .serial = {},
        .extensions = {{NID_basic_constraints, "critical,CA:FALSE"},
                       {NID_key_usage, isRsa ? "critical,digitalSignature,keyEncipherment"
                                             : "critical,digitalSignature"},
                       {NID_ext_key_usage, "serverAuth"},
                       {NID_subject_key_identifier, "hash"},
                       {NID_authority_key_identifier, "keyid"},
                       {NID_subject_alt_name, names}}};
    Draft draft(options);
    draft.setSubject(X509_REQ_get_subject_name(m_request.get()));
    draft.setKey(key);
    const Certificate certificate = draft.signedBy(issuer, issuerKey);
    if (!certificate)
        return Unexpected{QByteArray("no certificate can be made of the request")};
    return pemOf(certificate.get());
}

} // namespace vphone::pki
