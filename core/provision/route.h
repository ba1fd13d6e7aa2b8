/// \file Ways to a server, and how a PAC script writes them.
#pragma once

#include "core/base/result.h"
#include "core/ports/network.h"

namespace vphone::provision {

/// An HTTP proxy; nothing: straight to the server.
using Route = std::optional<ports::ProxyServer>;

/// Most of what a script returns, and the routes in it. Source: assumed
inline constexpr qsizetype routesBytesMax = 4096;
inline constexpr size_t routesMax = 8;

/// `the proxy a.example:3128`, for people.
[[nodiscard]] QByteArray text(const ports::ProxyServer& proxy);

/// What `FindProxyForURL()` returned: `PROXY a:3128; HTTP [2001:db8::1]; DIRECT`, parted by ";",
/// words in any case, port 80 where none is given; empty: straight there. Other words (SOCKS,
/// HTTPS) are passed over, as phones know no such proxies. The error is a sentence: nothing was
/// left, or it is too long.
/// Source: Netscape, Navigator Proxy Auto-Config File Format, 1996; MDN, Proxy Auto-Configuration
[[nodiscard]] Result<std::vector<Route>, QByteArray> parseRoutes(QByteArrayView text);

} // namespace vphone::provision
