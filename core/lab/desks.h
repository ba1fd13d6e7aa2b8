/// \file What the lab answers itself, without a file: signing requests, renewals, mirrors of the
/// caller's certificate, the way to its proxy.
#pragma once

#include "core/lab/request.h"

#include <functional>

namespace vphone::pki {
class Manufacturer;
}

namespace vphone::lab {

/// What the desks work with.
struct Office
{
    /// The test authority; the error is a sentence. An empty function: those desks are closed.
    std::function<Result<const pki::Manufacturer*, QByteArray>()> manufacturer;
    const Content* content = nullptr; ///< a file there goes before the lab's own proxy scripts
    QByteArray proxy;                 ///< `127.0.0.1:3128`; empty: there is none
    QByteArray url;                   ///< of the lab, as its pages tell it: `http://127.0.0.1:8080`
};

inline constexpr char csrDesk[] = "/csr";
inline constexpr char reflector[] = "/cgi-bin/reflect.pl";
inline constexpr char whoAmI[] = "/whoami";

/// Of what the desk signs. Source: reference security 5, "1 year"
inline constexpr Duration signedLifetime = std::chrono::hours(24 * 365);

/// Whether \a request brings what a desk reads: its body is kept then.
[[nodiscard]] bool isDeskPost(const Request& request);

/// Nothing: no desk of \a request's service has that path. \a now is when certificates are made.
[[nodiscard]] std::optional<Response> answerAtDesk(const Request& request, const Office& office,
                                                   Instant now);

} // namespace vphone::lab
