/// \file What a phone brings to a TLS handshake, and what it asks of the server. Source: reference
/// security 1-3
#pragma once

#include "core/time/instant.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace vphone::ports {

/// A device certificate and its key. Never changes once it is made, so that threads may share it.
struct TlsIdentity
{
    std::vector<QByteArray> chain; ///< DER: the phone's own, then who issued it; without the root
    QByteArray key;                ///< PKCS#8 in DER, not encrypted. A secret
    Instant notBefore;             ///< of the phone's own
    Instant notAfter;

    friend bool operator==(const TlsIdentity&, const TlsIdentity&) = default;
};
using SharedIdentity = std::shared_ptr<const TlsIdentity>;

/// What Custom_CA_Rule brought. Phones that got the same bytes share one.
struct CaBundle
{
    QByteArray pem;        ///< certificates, the first of which gives the name, and CRLs
    QByteArray commonName; ///< CN of the first certificate's subject
};
using SharedCaBundle = std::shared_ptr<const CaBundle>;

enum class TlsVersion : quint8 { Tls10, Tls11, Tls12, Tls13 };

/// Whose servers a phone believes. Embedded are the roots of the local test authority and those of
/// --ca-cert; public are the machine's.
enum class TrustPolicy : quint8 { EmbeddedPublicAndCustom, EmbeddedAndPublic, EmbeddedOnly };

struct TlsDemands
{
    TlsVersion versionMin = TlsVersion::Tls12;
    QByteArray ciphers; ///< in OpenSSL's notation; empty, or nonsense: its own choice
    TrustPolicy trust = TrustPolicy::EmbeddedPublicAndCustom;
    bool isLegacyAllowed = false; ///< keys, digests and versions that OpenSSL thinks too weak
    SharedCaBundle customCa;      ///< null: none
    SharedIdentity identity;      ///< shown when the server asks; null: there is none
    std::optional<Instant> now;   ///< what certificates' dates are held against; nothing: the
                                  ///< machine's clock
};

} // namespace vphone::ports
