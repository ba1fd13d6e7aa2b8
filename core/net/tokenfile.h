/// \file The file that holds the control API's token: who can read it may use the API.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vphone::net {

/// `$XDG_RUNTIME_DIR/vphone/PORT.token`, else below the temporary files, in a folder that is the
/// user's alone.
[[nodiscard]] QByteArray defaultTokenPath(quint16 port);

/// Shorter or longer is no token.
inline constexpr qsizetype tokenBytesMin = 16;
inline constexpr qsizetype tokenBytesMax = 512;

/// What the file at \a path holds. The error is a sentence.
[[nodiscard]] Result<QByteArray, QByteArray> readToken(const QByteArray& path);

/// The server's side: takes a file that is there, or makes one with a random token. What it made
/// goes with it.
class TokenFile
{
public:
    /// A file that is there has to be ours and closed to everybody else (mode 0600). The error is a
    /// sentence.
    [[nodiscard]] static Result<TokenFile, QByteArray> open(const QByteArray& path);
    /// In the default place of \a port, which the caller holds: what lies there is left over from
    /// somebody who is gone.
    [[nodiscard]] static Result<TokenFile, QByteArray> makeDefault(quint16 port);
    ~TokenFile();
    TokenFile(TokenFile&& other) noexcept;
    TokenFile& operator=(TokenFile&&) = delete;

    [[nodiscard]] const QByteArray& path() const { return m_path; }
    [[nodiscard]] const QByteArray& token() const { return m_token; }

private:
    TokenFile(QByteArray path, QByteArray token, bool isMade);
    [[nodiscard]] static Result<TokenFile, QByteArray> make(const QByteArray& path);

    QByteArray m_path;
    QByteArray m_token;
    bool m_isMade = false;
};

} // namespace vphone::net
