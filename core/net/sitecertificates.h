/// \file The certificate that a TLS connection of a SiteServer is shown: that of the phone at whose
/// address it arrived.
#pragma once

#include "core/net/siteserver.h"

#include <vector>

struct MHD_OptionItem;

namespace vphone::net {

class SiteCertificates
{
public:
    /// A certificate and its key as GnuTLS has them.
    struct Imported;

    /// What GnuTLS is asked by; lives as long as the connection.
    struct Handshake
    {
        SiteCertificates* certificates = nullptr;
        Endpoint local;
        std::shared_ptr<const Imported> shown; ///< in use until the handshake is through
    };

    /// Reading a key takes longer than the handshake's signature, so the latest are kept.
    static constexpr size_t keptMax = 256;

    explicit SiteCertificates(ServerIdentities& identities) : m_identities(identities) {}

    /// What a daemon of libmicrohttpd needs besides MHD_USE_TLS.
    [[nodiscard]] static std::vector<MHD_OptionItem> daemonOptions();
    /// For a new connection of such a daemon.
    void prepare(MHD_Connection* connection, const Endpoint& local, Handshake& handshake);

private:
    struct Gate;

    [[nodiscard]] std::shared_ptr<const Imported> certificateAt(const Endpoint& local);

    ServerIdentities& m_identities;
    std::list<std::shared_ptr<const Imported>> m_kept; ///< used latest first
};

} // namespace vphone::net
