/// \file What a failed HTTP or HTTPS transfer is called.
#pragma once

#include "core/ports/network.h"

struct ssl_ctx_st;

namespace vphone::net {

/// What was seen of a TLS handshake beside libcurl's verdict.
struct TlsWitness
{
    /// Fills this during the handshakes of \a context; must outlive them.
    void observe(ssl_ctx_st* context);

    bool isCertificateWanted = false; ///< the server asked the phone for one
    int alert = -1; ///< description of the last alert that the server sent, -1: none
};

/// What libcurl knew at the end of a transfer.
struct HttpEnding
{
    int code = 0;          ///< a CURLcode, not CURLE_OK
    int osError = 0;       ///< errno of the last socket call that failed
    long verifyResult = 0; ///< X509_V_ERR_..., 0: the chain is good
    QByteArray words;      ///< libcurl's own
    TlsWitness tls;
};

[[nodiscard]] ports::FetchResult failureOf(const HttpEnding& ending);
[[nodiscard]] ports::FetchResult failure(Cause cause, QByteArray detail);

} // namespace vphone::net
