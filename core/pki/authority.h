/// \file One certificate authority: a certificate, its key, and what they sign. Keys are EC P-256;
/// what is not derived comes from libcrypto's own random source, the one chance here that does not
/// follow the run's seed.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/time/instant.h"

#include <memory>
#include <vector>

struct x509_st;
struct evp_pkey_st;

namespace vphone::pki {

enum class PkiError : quint8 {
    Crypto,         ///< libcrypto refused
    BadCertificate, ///< no PEM certificate
    BadKey,         ///< no PEM private key
    KeyMismatch,    ///< the key is not the certificate's
    NotAuthority,   ///< the certificate may not issue
    Expired,
    BadName,   ///< no certificate can say that
    BadSecret, ///< the manufacturer's secret has not its length
};

struct KeyAndCertificate
{
    QByteArray keyPem;         ///< PKCS#8, not encrypted. A secret
    QByteArray certificatePem; ///< the certificate, then who issued it, without the root
};

struct Validity
{
    Instant notBefore;
    Instant notAfter;
};

struct ServerNames
{
    std::vector<QByteArray> hosts; ///< the first is the common name; at least one
    std::vector<IpAddress> addresses;
};

/// Never changes once it is made; threads may share it.
class Authority
{
public:
    /// A new one that nobody issued. \a commonName: at most 64 bytes
    [[nodiscard]] static Result<Authority, PkiError> make(const QByteArray& commonName,
                                                          Validity validity);
    [[nodiscard]] static Result<Authority, PkiError> load(const KeyAndCertificate& pem,
                                                          Instant now);

    [[nodiscard]] const KeyAndCertificate& pem() const { return m_pem; }
    [[nodiscard]] QByteArray der() const; ///< the certificate
    [[nodiscard]] x509_st* certificate() const { return m_certificate.get(); }
    [[nodiscard]] evp_pkey_st* key() const { return m_key.get(); }
    [[nodiscard]] Validity validity() const;

    /// A new key and its certificate, valid from a day before \a now on.
    [[nodiscard]] Result<KeyAndCertificate, PkiError>
    issueServer(const ServerNames& names, Instant now, Duration lifetime) const;

private:
    struct Free
    {
        void operator()(x509_st* certificate) const;
        void operator()(evp_pkey_st* key) const;
    };

    /// Takes both.
    Authority(x509_st* certificate, evp_pkey_st* key);

    KeyAndCertificate m_pem;
    std::unique_ptr<x509_st, Free> m_certificate;
    std::unique_ptr<evp_pkey_st, Free> m_key;
};

/// How far the clock of who checks a certificate may be behind.
inline constexpr Duration clockSkewMax = std::chrono::hours(24);

} // namespace vphone::pki
