/// \file HTTP Digest on the server's side: challenges, and what answers them. Source: RFC 7616
#pragma once

#include "core/base/macaddress.h"
#include "core/http/exchange.h"
#include "core/time/instant.h"

namespace vphone::web {

/// Of a header `Authorization: Digest ...`.
struct DigestAnswer
{
    QByteArray user;
    QByteArray realm;
    QByteArray nonce;
    QByteArray uri;
    QByteArray response; ///< hex, lower case
    QByteArray cnonce;
    QByteArray count; ///< nc: eight hex digits
    bool isSha256 = false;

    /// Nothing: malformed, or not of a kind that was offered (qop auth, MD5 or SHA-256).
    [[nodiscard]] static std::optional<DigestAnswer> parse(QByteArrayView authorization);
    /// What \c response has to be. RFC 7616 3.4.1
    [[nodiscard]] QByteArray expected(QByteArrayView password, QByteArrayView method) const;
};

/// Nonces that their maker needs not remember.
class Nonces
{
public:
    static constexpr Duration keptFor = std::chrono::minutes(5); ///< source: assumed
    /// The newest are good however old they are: phone time may leap between a challenge and its
    /// answer.
    static constexpr quint64 newestKept = 16;
    static constexpr qsizetype nonceDigits = 64;

    explicit Nonces(QByteArray secret) : m_secret(std::move(secret)) {}

    [[nodiscard]] QByteArray next(MacAddress mac, Instant now);
    enum class Age : quint8 { Fresh, Stale, Strange };
    [[nodiscard]] Age ageOf(QByteArrayView nonce, MacAddress mac, Instant now) const;

private:
    [[nodiscard]] QByteArray sign(QByteArrayView stamp, MacAddress mac) const;

    QByteArray m_secret;
    quint64 m_last = 0;
};

/// Two headers WWW-Authenticate, the stronger algorithm first.
[[nodiscard]] std::vector<http::Header> digestChallenges(const QByteArray& realm,
                                                         const QByteArray& nonce, bool isStale);

} // namespace vphone::web
