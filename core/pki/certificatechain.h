/// \file Chains of certificates: read from PEM and DER, built up to a root. Private to core/pki.
#pragma once

#include "core/base/result.h"
#include "core/pki/handles.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vphone::pki {

using Certificates = std::vector<Certificate>;

/// Most certificates from a device's to its root, both counted. Source: assumed
inline constexpr int chainLengthMax = 8;
/// Most roots of one text. Source: assumed
inline constexpr int rootsMax = 256;

/// One behind the other; what is none ends it. Reads \a countMax at most.
[[nodiscard]] Certificates certificatesFromDer(QByteArrayView der, int countMax);
[[nodiscard]] Certificates certificatesFromPem(QByteArrayView pem, int countMax);

/// What a client's certificate is held against.
struct ChainRules
{
    const Certificates& roots;
    /// When it has to be valid; nothing: dates are not asked about.
    std::optional<Instant> at;
};

/// From \a leaf to one of the roots, both included, over \a between where needed. \a leaf may be
/// used by a TLS client. The error is a clause.
[[nodiscard]] Result<Certificates, QByteArray> chainOf(X509* leaf, const Certificates& between,
                                                       const ChainRules& rules);

[[nodiscard]] bool hasSameSubject(const X509_NAME* one, const X509_NAME* other);

} // namespace vphone::pki
