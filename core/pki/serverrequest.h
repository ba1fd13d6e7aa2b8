/// \file Certificate signing requests (PKCS#10): read, held against what the vendor's desk demands,
/// certified. Source: reference security 5
#pragma once

#include "core/base/result.h"
#include "core/pki/authority.h"

struct X509_req_st;

namespace vphone::pki {

inline constexpr qsizetype requestBytesMax = 64 * 1024;

/// A request whose own signature is right, of a key that is worth signing.
struct FreeRequest
{
    void operator()(X509_req_st* request) const;
};
using OwnedRequest = std::unique_ptr<X509_req_st, FreeRequest>;
/// PEM or DER. The error is a sentence.
[[nodiscard]] Result<OwnedRequest, QByteArray> readRequest(QByteArrayView bytes);

/// The one .csr that a zip holds, as it goes to a desk. The error is a sentence.
[[nodiscard]] Result<QByteArray, QByteArray> requestIn(QByteArrayView zip);

/// A server's: its common name is a full domain name.
class ServerRequest
{
public:
    static constexpr size_t namesMax = 100;

    /// The error is a sentence.
    [[nodiscard]] static Result<ServerRequest, QByteArray> read(QByteArrayView bytes);

    /// The first is the common name's.
    [[nodiscard]] const std::vector<QByteArray>& hosts() const { return m_hosts; }
    /// Sentences on what is signed, but should be better.
    [[nodiscard]] const std::vector<QByteArray>& warnings() const { return m_warnings; }
    /// The certificate in PEM, with the subject of the request. The error is a sentence.
    [[nodiscard]] Result<QByteArray, QByteArray> certify(x509_st* issuer, evp_pkey_st* issuerKey,
                                                         Validity validity) const;

private:
    explicit ServerRequest(OwnedRequest request) : m_request(std::move(request)) {}
    [[nodiscard]] Result<Done, QByteArray> readCommonName();
    [[nodiscard]] Result<Done, QByteArray> readAlternativeNames();
    void lookForWeaknesses();

    OwnedRequest m_request;
    std::vector<QByteArray> m_hosts;
    std::vector<QByteArray> m_warnings;
};

/// provserv.domain.com: labels of letters, digits and hyphens, at least two, the last no number.
[[nodiscard]] bool isFullDomainName(QByteArrayView text);

} // namespace vphone::pki
