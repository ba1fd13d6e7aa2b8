/// \file Folders of the lab whose files want credentials, and one whose files travel encrypted.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vphone::lab {

enum class Protection : quint8 { None, Basic, DigestMd5, DigestSha256 };

/// By its folder: basic/, digest/, digest-sha256/. \a path is one that relativePath() made.
[[nodiscard]] Protection protectionOf(QByteArrayView path);

// Exercise values for all three; nothing that is worth keeping lies behind them.
inline constexpr char exerciseRealm[] = "lab";
inline constexpr char exerciseUser[] = "phone";
inline constexpr char exercisePassword[] = "s3cret";

/// Below sealed/: what is served is aes128gcm (RFC 8188), by HTTP and HTTPS to who accepts that.
[[nodiscard]] bool isSealed(QByteArrayView path);

/// \a content sealed with \a ikm. The salt follows from both, so that equal files stay equal on the
/// wire and no key comes twice with different files.
[[nodiscard]] QByteArray sealed(QByteArrayView content, QByteArrayView ikm);

} // namespace vphone::lab
