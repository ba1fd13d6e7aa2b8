/// \file Who may use the control API: the token or the cookie that stands for it, and the Host and
/// Origin that requests must name.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/control/answer.h"
#include "core/http/exchange.h"
#include "core/time/instant.h"
#include "web/control/tokencookies.h"
#include "web/phone/wronglogins.h"

namespace vphone::web {

class Access
{
public:
    /// Tokens that are wrong before one has to wait, and how long after each one more.
    static constexpr WrongLogins::Limits wrongTokens{.tries = 10, .wait = std::chrono::seconds(1)};

    struct Options
    {
        QByteArray token;       ///< what a bearer has to know
        QByteArray secret;      ///< as TokenCookies has it
        quint16 port = 0;       ///< where we listen
        bool isExposed = false; ///< beyond loopback, so that any literal address may be our name
    };
    explicit Access(Options options);

    /// A page of a stranger that a browser was led to names its own host: DNS rebinding. Requests
    /// need one Host that is ours, and none or our own Origin.
    [[nodiscard]] std::optional<control::Answer> hostProblem(const http::Request& head) const;
    /// `Authorization: Bearer TOKEN`, or a cookie. By cookie what changes something has to name its
    /// Origin, so that no other page of this host, whatever its port, does it. Who gives wrong
    /// tokens too often waits.
    [[nodiscard]] std::optional<control::Answer> callerProblem(const http::Request& head,
                                                               Instant now);

    /// For who has the token: the header that makes a browser's cookie. The error: it was no bearer
    /// who asked. \pre callerProblem() had nothing to say
    [[nodiscard]] Result<QByteArray, control::Answer> openSession(const http::Request& head);
    /// The header that takes the cookie back.
    [[nodiscard]] QByteArray closeSession(const http::Request& head);

private:
    [[nodiscard]] bool isOurs(QByteArrayView hostAndPort) const;
    [[nodiscard]] bool isBearer(const http::Request& head) const;

    Options m_options;
    TokenCookies m_cookies;
    WrongLogins m_wrong{wrongTokens};
};

/// Takes the same time whatever \a given is like; only its length can be told.
[[nodiscard]] bool isSameSecret(QByteArrayView given, QByteArrayView secret);

} // namespace vphone::web
