/// \file What follows from a manufacturer's secret. Private to core/pki.
///
/// HKDF with SHA-256 (RFC 5869): the secret is the key material, "vphone manufacturer" the salt,
/// the purpose, a zero byte and the context the info.
#pragma once

#include "core/pki/handles.h"

#include <QByteArray>

namespace vphone::pki {

/// Empty when libcrypto refuses.
[[nodiscard]] QByteArray derived(const QByteArray& secret, QByteArrayView purpose,
                                 QByteArrayView context, qsizetype bytes);

struct EcKey
{
    QByteArray pkcs8; ///< DER. A secret
    QByteArray point; ///< uncompressed
};

/// On P-256: 48 derived bytes, taken modulo the group's order less one, plus one (FIPS 186-5
/// A.2.1). Empty when libcrypto refuses.
[[nodiscard]] EcKey derivedKey(const QByteArray& secret, QByteArrayView purpose,
                               QByteArrayView context);

} // namespace vphone::pki
