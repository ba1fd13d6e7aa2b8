/// \file How a phone asks for a successor of its device certificate, whatever the protocol. EST is
/// the one there is; SCEP (RFC 8894) would be another. Source: reference security 6
#pragma once

#include "core/base/result.h"
#include "core/ports/tls.h"

#include <QByteArrayView>

namespace vphone::pki {

struct ReenrollRequest
{
    QByteArray body;
    QByteArray contentType;
    QByteArray key; ///< PKCS#8 in DER: of the certificate that is asked for. A secret
};

struct ReenrollReply
{
    QByteArrayView body;
    QByteArrayView contentType;
};

/// What a renewed certificate is held against.
struct ReenrollTerms
{
    QByteArrayView key; ///< ReenrollRequest::key
    const ports::TlsIdentity& current;
    QByteArrayView roots; ///< PEM, one or several: where its chain has to end
    Instant now;          ///< it has to be valid by then
};

class Reenrollment
{
public:
    virtual ~Reenrollment() = default;

    /// What is put behind the server's URL; begins with "/".
    [[nodiscard]] virtual QByteArray path() const = 0;
    /// A new P-256 key and what asks for its certificate, with the subject of \a current. With
    /// \a isHttps the handshake shows who asks, otherwise \a current signs the request. The error
    /// is a clause.
    [[nodiscard]] virtual Result<ReenrollRequest, QByteArray>
    request(const ports::TlsIdentity& current, bool isHttps) const = 0;
    /// The successor, when it ends at one of the roots, has the same subject, the new key and a
    /// later end, and is valid. The error is a clause.
    [[nodiscard]] virtual Result<ports::TlsIdentity, QByteArray>
    accept(const ReenrollReply& reply, const ReenrollTerms& terms) const = 0;
};

} // namespace vphone::pki
