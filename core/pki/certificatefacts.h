/// \file What people want to know of a certificate.
#pragma once

#include "core/time/instant.h"

#include <QByteArray>

#include <optional>

namespace vphone::pki {

struct CertificateFacts
{
    QByteArray subject; ///< as RFC 4514 writes it: `CN=CP-8841-3PCC-000E08ABCDEF,O=Emulated`
    QByteArray issuer;
    /// CN of the subject, the last of several; without one its OU, then its O, then empty. UTF-8,
    /// control characters as `?`, at most shownNameBytesMax bytes.
    QByteArray name;
    Instant notBefore;
    Instant notAfter;
    bool isAuthority = false; ///< may issue certificates
};

inline constexpr qsizetype shownNameBytesMax = 256;

/// Nothing: \a der is no certificate, or has bytes behind it.
[[nodiscard]] std::optional<CertificateFacts> factsOf(QByteArrayView der);

} // namespace vphone::pki
