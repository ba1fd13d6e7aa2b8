/// \file Who came to the lab, as a TLS client certificate says.
#pragma once

#include "core/pki/certificatefacts.h"

namespace vphone::lab {

/// What the reflector of the seeds prints; UTF-8 without control characters, the first of each
/// kind. Source: reference security 1
struct ReflectedName
{
    QByteArray organizationalUnit;
    QByteArray locality;
    QByteArray surname; ///< mod_ssl's S
};

struct ClientCertificate
{
    QByteArray chain; ///< DER: the client's own, then what it sent beside it
    pki::CertificateFacts facts;
    ReflectedName issuer;

    /// Nothing: \a chain does not begin with a certificate.
    [[nodiscard]] static std::optional<ClientCertificate> read(QByteArray chain);
};

} // namespace vphone::lab
