/// \file The Network port on real sockets: c-ares, libcurl and our TFTP client in one reactor.
#pragma once

#include "core/net/reactor.h"
#include "core/net/targetpolicy.h"
#include "core/net/tlscontext.h"
#include "core/ports/network.h"

#include <memory>

namespace vphone::net {

/// The waits count wall time whatever the phones' clock does: the servers are real.
struct NetworkOptions : ports::Waits
{
    std::optional<Endpoint> dnsServer; ///< --dns; nothing: what the machine is set to
    /// PEM: roots that phones know from the factory, like those of embeddedRoots (--ca-cert).
    std::vector<QByteArray> caFiles;
    /// Called at most once for all networks that share their TlsContexts, by any thread, when TLS
    /// is first used.
    TlsContexts::Roots embeddedRoots;
    TargetPolicy targets;
    QByteArray pacProgram; ///< runs PAC scripts; empty: vphone-pac beside the program that runs
};

class RealNetwork final : public ports::Network
{
public:
    /// \a tls: of the networks of all threads; the other one has its own. The error says what could
    /// not be set up (a CA file that is none, say).
    [[nodiscard]] static Result<std::unique_ptr<RealNetwork>, QByteArray>
    make(Reactor& reactor, NetworkOptions options, std::shared_ptr<TlsContexts> tls);
    [[nodiscard]] static Result<std::unique_ptr<RealNetwork>, QByteArray>
    make(Reactor& reactor, NetworkOptions options);
    ~RealNetwork() override;

    ports::RequestId resolve(const QByteArray& name,
                             std::function<void(ports::ResolveResult)> done) override;
    ports::RequestId resolveService(const QByteArray& name,
                                    std::function<void(ports::ServiceResult)> done) override;
    ports::RequestId fetch(ports::FetchRequest request,
                           std::function<void(ports::FetchResult)> done) override;
    ports::RequestId findProxy(ports::ProxyQuery query,
                               std::function<void(ports::ProxyResult)> done) override;
    void cancel(ports::RequestId id) override;
    void send(const IpAddress& local, const Endpoint& target, QByteArray datagram) override;

    /// Lookups and transfers whose answer has not come yet.
    [[nodiscard]] qsizetype inFlight() const;
    /// Datagrams that were refused or could not be sent, since the start.
    [[nodiscard]] quint64 droppedDatagrams() const;

private:
    struct Private;
    explicit RealNetwork(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace vphone::net
