/// \file The local test authority: makes itself and server certificates. Keys are EC P-256 and come
/// from libcrypto's own random source, the one chance here that does not follow the run's seed.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/time/instant.h"

#include <vector>

namespace vphone::pki {

enum class PkiError : quint8 {
    Crypto,         ///< libcrypto refused
    BadCertificate, ///< no PEM certificate
    BadKey,         ///< no PEM private key
    KeyMismatch,    ///< the key is not the certificate's
    NotAuthority,   ///< the certificate may not issue
    Expired,
    BadName, ///< no host name can read like that
};

struct KeyAndCertificate
{
    QByteArray keyPem; ///< PKCS#8, not encrypted
    QByteArray certificatePem;
};

struct ServerNames
{
    std::vector<QByteArray> hosts; ///< the first is the common name; at least one
    std::vector<IpAddress> addresses;
};

inline constexpr Duration authorityLifetime = std::chrono::hours(24 * 3650);

class Authority
{
public:
    /// A new one, "vphone test CA" and eight digits that tell it from its namesakes.
    [[nodiscard]] static Result<Authority, PkiError> make(Instant now);
    [[nodiscard]] static Result<Authority, PkiError> load(KeyAndCertificate pem, Instant now);

    [[nodiscard]] const KeyAndCertificate& pem() const { return m_pem; }
    /// A new key and its certificate, valid from a day before \a now on.
    [[nodiscard]] Result<KeyAndCertificate, PkiError>
    issueServer(const ServerNames& names, Instant now, Duration lifetime) const;

private:
    explicit Authority(KeyAndCertificate pem) : m_pem(std::move(pem)) {}

    KeyAndCertificate m_pem;
};

} // namespace vphone::pki
