/// \file What device certificates say of their phones. Private to core/pki. Source: reference
/// security 1
#pragma once

#include "core/pki/draft.h"
#include "core/ports/devicecertificates.h"

namespace vphone::pki {

using Subject = std::vector<NamePart>;

[[nodiscard]] Subject deviceSubject(const ports::DeviceIdentity& device,
                                    ports::CertProfile profile);
/// Of the authority between the client root and the phone's certificate; empty: there is none.
/// \a digits tell one installation from another.
[[nodiscard]] Subject issuerSubject(const ports::DeviceIdentity& device, ports::CertProfile profile,
                                    const QByteArray& digits);
/// Whether each phone has an issuing authority of its own.
[[nodiscard]] bool hasOwnIssuer(ports::CertProfile profile);

} // namespace vphone::pki
