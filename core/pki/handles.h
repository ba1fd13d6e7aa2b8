/// \file Owners of libcrypto's objects, and their texts. Private to core/pki.
#pragma once

#include "core/time/instant.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <memory>

namespace vphone::pki {

template<auto release>
struct Release
{
    template<typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;

using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Name = std::unique_ptr<X509_NAME, Release<X509_NAME_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_clear_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;

[[nodiscard]] time_t secondsOf(Instant instant);
[[nodiscard]] Instant instantOf(const ASN1_TIME* time);

[[nodiscard]] QByteArray pemOf(EVP_PKEY* key); ///< PKCS#8, not encrypted
[[nodiscard]] QByteArray pemOf(X509* certificate);
[[nodiscard]] QByteArray derOf(X509* certificate);
/// PKCS#8, not encrypted.
[[nodiscard]] QByteArray derOf(EVP_PKEY* key);

/// Null: it is none, or it is encrypted.
[[nodiscard]] Key keyFrom(const QByteArray& pem);
[[nodiscard]] Key keyFromDer(QByteArrayView pkcs8);
/// The first in the text; null: there is none.
[[nodiscard]] Certificate certificateFrom(const QByteArray& pem);

} // namespace vphone::pki
