#include "core/pki/derivation.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace vphone::pki {

namespace {

using Kdf = std::unique_ptr<EVP_KDF, Release<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Release<EVP_KDF_CTX_free>>;
using Group = std::unique_ptr<EC_GROUP, Release<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Release<EC_POINT_free>>;

constexpr QByteArrayView salt("vphone manufacturer");
constexpr int scalarBytes = 32;
constexpr qsizetype pointBytes = 1 + 2 * scalarBytes;

OSSL_PARAM bytesParam(const char* name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(bytes.data()),
                                             size_t(bytes.size()));
}

/// PKCS#8 of a key on P-256, as RFC 5208 and RFC 5915 spell it: all lengths are known.
QByteArray pkcs8Of(const QByteArray& scalar, const QByteArray& point)
{
    static const QByteArray head =
        QByteArray::fromHex("308187020100301306072a8648ce3d020106082a8648ce3d030107"
                            "046d306b0201010420");
    static const QByteArray middle = QByteArray::fromHex("a144034200");
    return head + scalar + middle + point;
}

} // namespace

QByteArray derived(const QByteArray& secret, QByteArrayView purpose, QByteArrayView context,
                   qsizetype bytes)
{
    static const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext derivation(EVP_KDF_CTX_new(kdf.get()));
    const QByteArray info = purpose.toByteArray() + '\0' + context.toByteArray();
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                 bytesParam(OSSL_KDF_PARAM_KEY, secret),
                                 bytesParam(OSSL_KDF_PARAM_SALT, salt),
                                 bytesParam(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end()};
    QByteArray out(bytes, '\0');
    if (!derivation || EVP_KDF_derive(derivation.get(), reinterpret_cast<uchar*>(out.data()),
                                      size_t(out.size()), params) != 1)
        return {};
    return out;
}

EcKey derivedKey(const QByteArray& secret, QByteArrayView purpose, QByteArrayView context)
{
    static const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    constexpr qsizetype drawnBytes = 48;
    const QByteArray drawn = derived(secret, purpose, context, drawnBytes);
    const std::unique_ptr<BN_CTX, Release<BN_CTX_free>> scratch(BN_CTX_new());
    const Number number(
        BN_bin2bn(reinterpret_cast<const uchar*>(drawn.constData()), int(drawn.size()), nullptr));
    const Number bound(BN_dup(EC_GROUP_get0_order(group.get())));
    const Point point(EC_POINT_new(group.get()));
    QByteArray scalar(scalarBytes, '\0');
    QByteArray encoded(pointBytes, '\0');
    const bool isGood =
        !drawn.isEmpty() && number && bound && point && BN_sub_word(bound.get(), 1) == 1 &&
        BN_mod(number.get(), number.get(), bound.get(), scratch.get()) == 1 &&
        BN_add_word(number.get(), 1) == 1 &&
        EC_POINT_mul(group.get(), point.get(), number.get(), nullptr, nullptr, scratch.get()) ==
            1 &&
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED,
                           reinterpret_cast<uchar*>(encoded.data()), size_t(encoded.size()),
                           scratch.get()) == size_t(encoded.size()) &&
        BN_bn2binpad(number.get(), reinterpret_cast<uchar*>(scalar.data()), scalarBytes) ==
            scalarBytes;
    if (!isGood)
        return {};
    return {.pkcs8 = pkcs8Of(scalar, encoded), .point = encoded};
}

} // namespace vphone::pki
