/// \file The URL of a rule, taken apart, defaults not yet filled in. Source: reference rules 2.
#pragma once

#include "core/base/result.h"
#include "core/ports/network.h"

namespace vphone::rule {

struct Url
{
    std::optional<ports::Scheme> scheme;
    QByteArray host; ///< without brackets; empty: the server that DHCP named
    std::optional<quint16> port;
    QByteArray path;           ///< begins with "/", query included
    bool isActivation = false; ///< gds://

    /// As it is sent, with what is missing filled in: `tftp://192.0.2.5:69/8841-3PCC.xml` (the port
    /// only when it is not the scheme's own or \a withPort).
    [[nodiscard]] QByteArray toText(bool withPort = false) const;
    [[nodiscard]] ports::Scheme schemeOrDefault() const
    {
        return scheme.value_or(ports::Scheme::Tftp);
    }
    [[nodiscard]] quint16 portOrDefault() const
    {
        return port.value_or(ports::defaultPort(schemeOrDefault()));
    }
};

enum class UrlError : quint8 {
    UnknownScheme,
    NoPath,
    BadPort,
    BadHost,
    BadCharacter,
    Credentials,
    TooLong
};

/// Most of a URL's text. Source: assumed
inline constexpr qsizetype urlBytesMax = 2048;

[[nodiscard]] Result<Url, UrlError> parseUrl(QByteArrayView text);
/// What is wrong and what would be right, without the URL itself.
[[nodiscard]] QByteArrayView explain(UrlError error);

/// \a location, as a server sent it, seen from \a base: absolute, scheme-relative, absolute path or
/// relative path.
[[nodiscard]] Result<Url, UrlError> resolveLocation(const Url& base, QByteArrayView location);

} // namespace vphone::rule
