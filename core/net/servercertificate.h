/// \file What a server's certificate says, and whether it is the one that was asked for.
#pragma once

#include "core/ports/network.h"

struct stack_st_X509;
struct x509_st;

namespace vphone::net {

/// \a certificate proves \a host, a name or an address without brackets: by its alternative names
/// if there are any of that kind, else by its common name, of which what follows a "/" does not
/// count. Source: reference security 2
[[nodiscard]] bool isFor(x509_st* certificate, const QByteArray& host);

/// \a ocspAnswer, DER, says that the first of \a chain, which is checked, was revoked, and comes
/// from its issuer or from one whom that charged with answers. An answer of anybody else says
/// nothing.
[[nodiscard]] bool isRevoked(const stack_st_X509* chain, QByteArrayView ocspAnswer);

/// Why \a certificate, \a depth above the server's own, was refused with \a verifyError, an
/// X509_V_ERR_...: a cause, and a clause that names it. \a certificate may be null.
[[nodiscard]] ports::FetchResult certificateFailure(int verifyError, x509_st* certificate,
                                                    int depth, const QByteArray& host);

} // namespace vphone::net
