/// \file A service of activation codes none of which is ours: Apache, which asks for the device
/// certificate, and a CGI script with a ledger of codes.
#pragma once

#include "tests/servers/support/authority.h"
#include "tests/servers/support/webserver.h"

namespace vphone::servers {

/// A line of its access log: `POST /activation/v1/redeem HTTP/1.1|200|common name of the client`.
class CodeServer final : public WebServer
{
public:
    /// \a clientRoots: whose certificates it takes, PEM.
    CodeServer(Authority::Issued tls, QString clientRoots);

    /// \a answer is what \a code gets, once. Before start().
    void addCode(const QByteArray& code, const QByteArray& answer);
    void addExpiredCode(const QByteArray& code);
    /// What the last request brought.
    [[nodiscard]] QByteArray lastBody() const;
    [[nodiscard]] QByteArray url(const QByteArray& file) const;

private:
    Command command() override;

    Authority::Issued m_tls;
    QString m_clientRoots;
};

} // namespace vphone::servers
