/// \file Who may use the control API: the token, and the Host and Origin that requests must name.
#pragma once

#include "core/base/ipaddress.h"
#include "core/control/answer.h"
#include "core/http/exchange.h"

namespace vphone::web {

class Access
{
public:
    /// \a token: what a bearer has to know. \a port: where we listen. \a isExposed: beyond
    /// loopback, so that any literal address may be our name.
    Access(QByteArray token, quint16 port, bool isExposed);

    /// A page of a stranger that a browser was led to names its own host: DNS rebinding. Requests
    /// need one Host that is ours, and none or our own Origin.
    [[nodiscard]] std::optional<control::Answer> hostProblem(const http::Request& head) const;
    /// `Authorization: Bearer TOKEN`
    [[nodiscard]] std::optional<control::Answer> tokenProblem(const http::Request& head) const;

private:
    [[nodiscard]] bool isOurs(QByteArrayView hostAndPort) const;

    QByteArray m_token;
    quint16 m_port;
    bool m_isExposed;
};

/// Takes the same time whatever \a given is like; only its length can be told.
[[nodiscard]] bool isSameSecret(QByteArrayView given, QByteArrayView secret);

} // namespace vphone::web
