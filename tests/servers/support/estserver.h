/// \file An EST server (RFC 7030) none of whose message handling is ours: Apache, and a CGI script
/// around the openssl program.
#pragma once

#include "tests/servers/support/webserver.h"

namespace vphone::servers {

/// A line of its access log: `GET /basic.txt HTTP/1.1|200|common name of the client|of its issuer`.
class EstServer final : public WebServer
{
public:
    struct Files
    {
        QString certificate; ///< of the server itself, PEM; empty: plain HTTP
        QString key;
        QString clientRoots;        ///< whose certificates are renewed, PEM
        QString renewalCertificate; ///< what signs renewed ones, PEM
        QString renewalKey;
    };
    explicit EstServer(Files files);

    /// Where MIC_Cert_Refresh_Rule leads to.
    [[nodiscard]] QByteArray url(const QByteArray& path = {}) const;

private:
    Command command() override;

    Files m_paths;
};

} // namespace vphone::servers
