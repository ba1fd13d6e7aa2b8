/// \file RSA keys made beforehand, for phones that shall have such: making one takes tens of
/// milliseconds and more.
#pragma once

#include "core/base/macaddress.h"
#include "core/base/result.h"

#include <vector>

namespace vphone::pki {

class KeyPool
{
public:
    static constexpr qsizetype keysMax = 100'000;
    static constexpr qsizetype keyBytesMax = 8 * 1024; ///< of one key, as PEM
    static constexpr qsizetype fileBytesMax = 512 * 1024 * 1024;
    static constexpr int bitsMin = 1024;
    static constexpr int bitsMax = 4096;

    /// Private keys in PEM (PKCS#8, not encrypted), one below the other. The error is a sentence
    /// that tells the line.
    [[nodiscard]] static Result<KeyPool, QByteArray> read(QByteArrayView pem);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_keys.size()); }
    /// PKCS#8 in DER; a secret. Consecutive MACs get different ones as long as there are enough.
    [[nodiscard]] const QByteArray& keyFor(MacAddress mac) const;

private:
    std::vector<QByteArray> m_keys; ///< DER; at least one
};

/// A new RSA key in PEM; empty when libcrypto refuses. \pre KeyPool::bitsMin <= bits <= bitsMax
[[nodiscard]] QByteArray newRsaKeyPem(int bits);

} // namespace vphone::pki
