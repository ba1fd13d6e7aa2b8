/// \file What a failed HTTP or HTTPS transfer is called.
#pragma once

#include "core/ports/network.h"

struct ssl_ctx_st;

namespace vphone::net {

/// What was seen of a TLS handshake beside libcurl's verdict.
struct TlsWitness
{
    /// Fills this during the handshakes of  context, which must check its peers; must outlive
    /// them.
    void observe(ssl_ctx_st* context);

    int verifyError = 0; ///< X509_V_ERR_... for which the server's chain was refused, 0: it was not
    int alert = -1;      ///< description of the last alert that the server sent, -1: none
    bool isCertificateWanted = false; ///< the server asked the phone for one
};

/// What libcurl knew at the end of a transfer.
struct HttpEnding
{
    int code = 0;     ///< a CURLcode, not CURLE_OK
    int osError = 0;  ///< errno of the last socket call that failed
    QByteArray words; ///< libcurl's own
    TlsWitness tls;
};

[[nodiscard]] ports::FetchResult failureOf(const HttpEnding& ending);
[[nodiscard]] ports::FetchResult failure(Cause cause, QByteArray detail);

} // namespace vphone::net
