/// \file The headers that say who asks, and from where, found in one walk.
#pragma once

#include "core/http/exchange.h"

namespace vphone::web {

/// Views into the request, which outlives them.
struct RequestFields
{
    QByteArrayView host;
    QByteArrayView origin;
    QByteArrayView referer;
    QByteArrayView fetchSite;    ///< Sec-Fetch-Site
    QByteArrayView fetchPurpose; ///< Sec-Purpose
    QByteArrayView cookies;
    QByteArrayView accept;
    QByteArrayView authorization;
    QByteArrayView contentType;
    QByteArrayView contentLength;
    bool hasOrigin = false;  ///< be it empty
    bool isChunked = false;  ///< Transfer-Encoding
    QByteArrayView missing;  ///< `Host`, when there is none; otherwise empty
    QByteArrayView repeated; ///< one of the above that came more than once; otherwise empty

    [[nodiscard]] static RequestFields of(const http::Request& request);

    /// Empty: no such cookie.
    [[nodiscard]] QByteArrayView cookie(QByteArrayView name) const;
    /// A browser that shows a page: it would show a login form, too.
    [[nodiscard]] bool wantsHtml() const;
    [[nodiscard]] bool hasBody() const;
};

} // namespace vphone::web
