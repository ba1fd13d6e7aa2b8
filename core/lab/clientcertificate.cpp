#include "core/lab/clientcertificate.h"

#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace vphone::lab {

namespace {

using X509Pointer =
    std::unique_ptr<X509, decltype([](X509* certificate) { X509_free(certificate); })>;

QByteArray entryOf(const X509_NAME* name, int kind)
{
    const int index = X509_NAME_get_index_by_NID(name, kind, -1);
    if (index < 0)
        return {};
    const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index));
    unsigned char* text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, value);
    if (length < 0)
        return {};
    QByteArray result(reinterpret_cast<const char*>(text),
                      std::min<qsizetype>(length, pki::shownNameBytesMax));
    OPENSSL_free(text);
    std::ranges::replace_if(
        result, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }, '?');
    return result;
}

} // namespace

std::optional<ClientCertificate> ClientCertificate::read(QByteArray chain)
{
    const auto* begin = reinterpret_cast<const unsigned char*>(chain.constData());
    const auto* end = begin;
    const X509Pointer certificate(d2i_X509(nullptr, &end, long(chain.size())));
    if (!certificate)
        return std::nullopt;
    auto facts = pki::factsOf(QByteArrayView(begin, end));
    if (!facts)
        return std::nullopt;
    const X509_NAME* issuer = X509_get_issuer_name(certificate.get());
    return ClientCertificate{
        .chain = std::move(chain),
        .facts = std::move(*facts),
        .issuer = {.organizationalUnit = entryOf(issuer, NID_organizationalUnitName),
                   .locality = entryOf(issuer, NID_localityName),
                   .surname = entryOf(issuer, NID_surname)}};
}

} // namespace vphone::lab
