/// \file A device certificate that somebody brings along.
#pragma once

#include "core/base/result.h"
#include "core/ports/tls.h"

namespace vphone::pki {

inline constexpr size_t chainMax = 8; ///< certificates, root and all. Source: assumed

enum class IdentityError : quint8 {
    NoCertificate,
    BadCertificate, ///< one in the chain can't be read
    ChainTooLong,
    BadKey,
    KeyMismatch,
    WeakKey, ///< RSA below 1024 bits, a curve below 224
};

/// The phone's certificate stands first in \a certificatePem, then who issued it; the root is left
/// out. \a keyPem: not encrypted.
[[nodiscard]] Result<ports::TlsIdentity, IdentityError>
readIdentity(const QByteArray& certificatePem, const QByteArray& keyPem);

} // namespace vphone::pki
