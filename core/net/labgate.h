/// \file The door of mtls: who comes in shows a phone's certificate, and shows it in the handshake.
#pragma once

#include "core/lab/clientcertificate.h"

struct MHD_Connection;

namespace vphone::net {

enum class GateVerdict : quint8 {
    Open,    ///< passed, or not got that far
    Missing, ///< no certificate was shown
    Refused, ///< expired, of a stranger, or not for clients
};

/// Has the handshake of \a connection, a new one of a daemon with MHD_OPTION_HTTPS_MEM_TRUST, fail
/// with the alert that fits unless a certificate is shown that ends at one of the daemon's roots.
/// \a verdict outlives the connection.
void demandCertificate(MHD_Connection* connection, GateVerdict& verdict);

/// \pre the handshake is through
[[nodiscard]] std::optional<lab::ClientCertificate> clientCertificateOf(MHD_Connection* connection);

} // namespace vphone::net
