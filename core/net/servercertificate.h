/// \file What a server's certificate says, and whether it is the one that was asked for.
#pragma once

#include "core/ports/network.h"

struct x509_st;

namespace vphone::net {

/// \a certificate proves \a host, a name or an address without brackets: by its alternative names
/// if there are any of that kind, else by its common name, of which what follows a "/" does not
/// count. Source: reference security 2
[[nodiscard]] bool isFor(x509_st* certificate, const QByteArray& host);

/// Why \a certificate, \a depth above the server's own, was refused with \a verifyError, an
/// X509_V_ERR_...: a cause, and a clause that names it. \a certificate may be null.
[[nodiscard]] ports::FetchResult certificateFailure(int verifyError, x509_st* certificate,
                                                    int depth, const QByteArray& host);

} // namespace vphone::net
