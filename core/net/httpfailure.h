/// \file What a failed HTTP or HTTPS transfer is called.
#pragma once

#include "core/ports/network.h"

namespace vphone::net {

class TlsHandshake;

/// What libcurl knew at the end of a transfer.
struct HttpEnding
{
    int code = 0;                      ///< a CURLcode, not CURLE_OK
    int osError = 0;                   ///< errno of the last socket call that failed
    QByteArray words;                  ///< libcurl's own
    const TlsHandshake* tls = nullptr; ///< null: HTTP
};

[[nodiscard]] ports::FetchResult failureOf(const HttpEnding& ending);
[[nodiscard]] ports::FetchResult failure(Cause cause, QByteArray detail);

/// What TLS says of a connection that ended before its time; nothing: that it knows of none.
[[nodiscard]] std::optional<ports::FetchResult> tlsFailure(const TlsHandshake& tls);

} // namespace vphone::net
