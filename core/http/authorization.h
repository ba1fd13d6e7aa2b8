/// \file What a client answers to a server that wants to know who asks (401): Basic, Digest and
/// BroadWorksSIP. Source: RFC 7617, RFC 7616, reference activation 5.
#pragma once

#include "core/ports/network.h"

namespace vphone::http {

/// What a phone can show of itself. Secrets.
struct Account
{
    std::optional<ports::Credentials> login; ///< for Basic and Digest
    QByteArray broadWorksSip;                ///< header that answers BroadWorksSIP; empty: none
    QByteArray cnonce;                       ///< of digests: by chance, anew for each transfer
};

/// Of BroadWorksSIP. \a user is the XSI user, \a sip the account of its line.
[[nodiscard]] QByteArray broadWorksSip(const QByteArray& user, const ports::Credentials& sip);

/// The header Authorization that answers \a challenge, the WWW-Authenticate headers parted by
/// commas; empty: none of them can be answered. Of several digests the server's first counts that
/// is MD5 or SHA-256 (or their -sess) with the qop auth or none, whatever stands before it (RFC
/// 7616 3.7); Basic counts where there is no such digest.
/// \a target is what stands on the request line.
[[nodiscard]] QByteArray authorization(QByteArrayView challenge, const Account& account,
                                       ports::Method method, QByteArrayView target);

/// The answer was good but for a nonce that is too old: another one with the same password may do.
[[nodiscard]] bool isNonceStale(QByteArrayView challenge);

} // namespace vphone::http
