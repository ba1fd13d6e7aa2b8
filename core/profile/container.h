/// \file What lies around the XML: AES-256-CBC, RFC 8188, gzip. Source: reference profiles 6-8.
#pragma once

#include "core/profile/document.h"

namespace vphone::profile {

/// After unpacking. Source: reference profiles 6 (emulator's choice).
inline constexpr qsizetype plainBytesMax = 8 * 1024 * 1024;

enum class KeyDerivation : quint8 {
    Auto, ///< MD5 as the phone does; SHA-256, openssl's default of today, too, with a warning
    Md5,
};

struct UnpackOptions
{
    std::optional<QByteArray> key; ///< of --key
    QByteArray contentEncoding;    ///< of the reply, lower case
    QByteArray ikm;                ///< IKM_HTTP_Encrypt_Content; empty: none
    KeyDerivation derivation = KeyDerivation::Auto;
    qsizetype bytesMax = plainBytesMax;
};

struct Unpacked
{
    QByteArray xml;
    Diagnostics warnings; ///< of the rule key-derivation
};

/// The bytes of a reply to XML, in the order of reference profiles 6.
[[nodiscard]] Result<Unpacked, ProfileError> unpack(const QByteArray& bytes,
                                                    const UnpackOptions& options);

enum class Digest : quint8 { Md5, Sha256 };

/// `Salted__`, salt, blocks: what `openssl enc -aes-256-cbc -md md5 -k` writes. \pre salt has 8
/// bytes
[[nodiscard]] QByteArray encryptAes(QByteArrayView plain, QByteArrayView passPhrase,
                                    QByteArrayView salt, Digest digest = Digest::Md5);
/// A wrong pass phrase is told by the padding only, and passes once in 256 times; unpack() looks at
/// the content, too.
[[nodiscard]] Result<QByteArray, ProfileError>
decryptAes(QByteArrayView bytes, QByteArrayView passPhrase, Digest digest = Digest::Md5);

/// RFC 8188 aes128gcm. \a ikm is the text of IKM_HTTP_Encrypt_Content: 22 characters of base64url
/// stand for 16 bytes, anything else for itself. \pre salt has 16 bytes; recordBytes at least 18
[[nodiscard]] QByteArray encryptAes128Gcm(QByteArrayView plain, QByteArrayView ikm,
                                          QByteArrayView salt, quint32 recordBytes = 4096);
[[nodiscard]] Result<QByteArray, ProfileError>
decryptAes128Gcm(QByteArrayView bytes, QByteArrayView ikm, qsizetype bytesMax = plainBytesMax);

[[nodiscard]] QByteArray gzip(QByteArrayView plain);
/// One gzip member or several, and nothing after them.
[[nodiscard]] Result<QByteArray, ProfileError> gunzip(QByteArrayView bytes,
                                                      qsizetype bytesMax = plainBytesMax);

} // namespace vphone::profile
