/// \file What a client asks of an HTTP proxy. Source: RFC 9110 7.6, 9.3.6; RFC 9112 3.2
#pragma once

#include "core/base/result.h"
#include "core/ports/network.h"

namespace vphone::lab {

/// Most of a request's head. Source: assumed
inline constexpr qsizetype proxyHeadBytesMax = 32 * 1024;
inline constexpr int proxyHeadLinesMax = 128;

struct ProxyRequest
{
    QByteArray method;
    QByteArray target;        ///< as sent: `127.0.0.1:443` of a CONNECT, otherwise an http:// URL
    QByteArray agent;         ///< User-Agent
    QByteArray authorization; ///< Proxy-Authorization; empty: none
    QByteArray host;          ///< of the target, without brackets
    quint16 port = 0;
    bool isTunnel = false; ///< CONNECT
    /// Not of a tunnel: what the server is sent, with Via, without what was for the proxy alone,
    /// and closing the connection after one answer. The empty line is included.
    QByteArray forwarded;
    qsizetype headBytes = 0; ///< what follows belongs to the body or into the tunnel
};

struct ProxyRefusal
{
    int status = 400;
    QByteArray sentence;
    QByteArray method; ///< as far as they could be read
    QByteArray target;
};

/// \a bytes are all that came so far. Nothing: more has to come.
[[nodiscard]] Result<std::optional<ProxyRequest>, ProxyRefusal>
readProxyRequest(QByteArrayView bytes);

/// \a authorization names this account, by Basic.
[[nodiscard]] bool isAuthorized(QByteArrayView authorization, const ports::Credentials& account);

/// An answer of the proxy's own: text, the connection closes.
[[nodiscard]] QByteArray proxyAnswer(int status, QByteArrayView sentence);

/// `Via: 1.1 vphone-lab` with its line end.
[[nodiscard]] QByteArrayView viaHeader();

} // namespace vphone::lab
