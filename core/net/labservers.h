/// \file The lab on real ports, in somebody's reactor: TFTP, HTTP and HTTPS over one folder, a
/// proxy, a syslog sink, and the service that renews phones' certificates.
#pragma once

#include "core/base/ipaddress.h"
#include "core/events/event.h"
#include "core/lab/service.h"
#include "core/net/filestore.h"
#include "core/net/labca.h"
#include "core/net/labcontext.h"
#include "core/net/labfolder.h"
#include "core/ports/network.h"

#include <functional>
#include <memory>

namespace vphone::net {

struct LabTls;
class LabHttp;
class LabProxy;
class LabSyslog;
class LabTftp;

/// The time of the machine, as events tell it.
[[nodiscard]] Instant wallClockNow();

struct LabOptions
{
    QByteArray folder;                  ///< to serve; empty: a temporary one, see LabFolder
    std::vector<lab::Example> examples; ///< what a folder that is missing or empty is filled with
    lab::Ports ports;
    IpAddress address =
        IpAddress::v4(0x7f000001); ///< to listen at; loopback, other addresses are refused
    QByteArray
        caFolder; ///< of the authority behind https, mtls, sudi and the desk; empty: the default
    std::optional<ports::Credentials>
        proxyAccount;                            ///< the proxy demands it; nothing: it lets all in
    QByteArray ikm = lab::exampleKey;            ///< of the files below sealed/
    std::function<Instant()> now = wallClockNow; ///< of the events and of what the lab signs
    LabLimits limits;
};

/// Where the servers listen; 0: off.
struct LabPorts
{
    quint16 tftp = 0;
    quint16 http = 0;
    quint16 https = 0;
    quint16 mtls = 0;
    quint16 proxy = 0;
    quint16 syslog = 0;
    quint16 sudi = 0;

    [[nodiscard]] static LabPorts of(const lab::Ports& ports);
};

/// The member of lab.ready.
[[nodiscard]] QJsonObject portsObject(const lab::Ports& ports);

class LabServers
{
public:
    /// Emits lab.ready. \a reactor and \a sink outlive the servers. The error is a sentence: what
    /// could not be set up, and why.
    [[nodiscard]] static Result<std::unique_ptr<LabServers>, QByteArray>
    start(Reactor& reactor, LabOptions options, events::Sink& sink);
    ~LabServers();
    LabServers(const LabServers&) = delete;
    LabServers& operator=(const LabServers&) = delete;

    [[nodiscard]] LabPorts ports() const;
    [[nodiscard]] const IpAddress& address() const { return m_address; }
    /// `tftp://127.0.0.1:6969/`, with a slash at the end; proxy and syslog: `127.0.0.1:514`. Empty
    /// when it is off.
    [[nodiscard]] QByteArray url(lab::Service service) const;
    [[nodiscard]] const LabFolder& folder() const { return m_folder; }
    /// What clients of https and mtls must trust, PEM; empty when both are off.
    [[nodiscard]] const QByteArray& caFile() const { return m_caFile; }

private:
    LabServers(Reactor& reactor, const LabOptions& options, LabFolder folder, FileStore store,
               events::Sink& sink);
    [[nodiscard]] Result<Done, QByteArray> open(const LabOptions& options);
    [[nodiscard]] Result<Done, QByteArray>
    openService(lab::Service service, const Endpoint& endpoint, const LabOptions& options);
    /// Opened at the first call; the error is a sentence.
    [[nodiscard]] Result<const LocalAuthority*, QByteArray> authority();
    [[nodiscard]] Result<LabTls, QByteArray> certify(lab::Service service);

    IpAddress m_address;
    LabFolder m_folder;
    FileStore m_store;
    QByteArray m_caFolder;
    std::optional<LocalAuthority> m_authority;
    LabContext m_context;
    lab::Ports m_ports;
    QByteArray m_caFile;
    std::unique_ptr<LabTftp> m_tftp;
    std::unique_ptr<LabHttp> m_http;
    std::unique_ptr<LabHttp> m_https;
    std::unique_ptr<LabHttp> m_mtls;
    std::unique_ptr<LabHttp> m_sudi;
    std::unique_ptr<LabProxy> m_proxy;
    std::unique_ptr<LabSyslog> m_syslog;
};

} // namespace vphone::net
