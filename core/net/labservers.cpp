#include "core/net/labservers.h"

#include "core/net/labca.h"
#include "core/net/labhttp.h"
#include "core/net/labsyslog.h"
#include "core/net/labtftp.h"

namespace vphone::net {

namespace {

constexpr Duration certificateLifetime = std::chrono::hours(24 * 30); ///< made anew at every start

bool isLoopback(const IpAddress& address)
{
    return address.isIn(IpAddress::v4(0x7f000000), 8) || address.toText() == "::1";
}

pki::ServerNames namesFor(const IpAddress& address)
{
    pki::ServerNames names{.hosts = {"localhost"}, .addresses = {IpAddress::v4(0x7f000001)}};
    names.addresses.push_back(*IpAddress::parse("::1"));
    if (std::ranges::find(names.addresses, address) == names.addresses.end())
        names.addresses.push_back(address);
    return names;
}

/// Empty: it has none.
QByteArrayView schemeOf(lab::Service service)
{
    switch (service) {
    case lab::Service::Tftp:
        return "tftp";
    case lab::Service::Http:
    case lab::Service::Sudi:
        return "http";
    case lab::Service::Https:
    case lab::Service::Mtls:
        return "https";
    case lab::Service::Proxy:
    case lab::Service::Syslog:
        return {};
    }
    Q_UNREACHABLE();
}

/// Starts one service where a port is wanted, and notes the port that it got.
template<typename Server, typename... Arguments>
Result<Done, QByteArray> openService(lab::Service service, std::unique_ptr<Server>& server,
                                     lab::Ports& ports, const IpAddress& address,
                                     LabContext& context, const Arguments&... arguments)
{
    if (!ports[service])
        return Done{};
    auto started = Server::start(context, Endpoint{address, *ports[service]}, arguments...);
    if (!started)
        return Unexpected{started.error()};
    server = std::move(*started);
    ports.set(service, server->port());
    return Done{};
}

} // namespace

QJsonObject portsObject(const lab::Ports& ports)
{
    QJsonObject object;
    for (const lab::Service service : lab::allServices) {
        if (ports[service])
            object.insert(QString::fromLatin1(lab::nameOf(service)), *ports[service]);
    }
    return object;
}

LabPorts LabPorts::of(const lab::Ports& ports)
{
    return {.tftp = ports[lab::Service::Tftp].value_or(0),
            .http = ports[lab::Service::Http].value_or(0),
            .https = ports[lab::Service::Https].value_or(0),
            .mtls = ports[lab::Service::Mtls].value_or(0),
            .proxy = ports[lab::Service::Proxy].value_or(0),
            .syslog = ports[lab::Service::Syslog].value_or(0),
            .sudi = ports[lab::Service::Sudi].value_or(0)};
}

Instant wallClockNow()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant(std::chrono::duration_cast<Duration>(sinceEpoch));
}

Result<std::unique_ptr<LabServers>, QByteArray>
LabServers::start(Reactor& reactor, LabOptions options, events::Sink& sink)
{
    if (!isLoopback(options.address))
        return Unexpected{"the lab listens on loopback only, and " + options.address.toText() +
                          " is not: an address of 127.0.0.0/8 or ::1 is meant"};
    auto folder = LabFolder::prepare(options.folder, options.examples);
    if (!folder)
        return Unexpected{folder.error()};
    auto store = FileStore::open(folder->path());
    if (!store)
        return Unexpected{store.error()};
    if (options.caFolder.isEmpty())
        options.caFolder = defaultCaFolder();
    std::unique_ptr<LabServers> servers(
        new LabServers(reactor, options, std::move(*folder), std::move(*store), sink));
    if (const auto opened = servers->open(options); !opened)
        return Unexpected{opened.error()};
    sink.emitEvent(events::Event(options.now(), std::nullopt, "lab.ready")
                       .with("ports", portsObject(servers->m_ports)));
    return servers;
}

LabServers::LabServers(Reactor& reactor, const LabOptions& options, LabFolder folder,
                       FileStore store, events::Sink& sink)
    : m_address(options.address),
      m_folder(std::move(folder)),
      m_store(std::move(store)),
      m_context{reactor, m_store, m_store, options.limits, sink, options.now},
      m_ports(options.ports)
{
    for (const lab::Service service : {lab::Service::Mtls, lab::Service::Proxy, lab::Service::Sudi})
        m_ports.set(service, std::nullopt);
}

LabServers::~LabServers() = default;

LabPorts LabServers::ports() const
{
    return LabPorts::of(m_ports);
}

QByteArray LabServers::url(lab::Service service) const
{
    if (!m_ports[service])
        return {};
    const QByteArray where = endpointText({m_address, *m_ports[service]});
    const QByteArrayView scheme = schemeOf(service);
    return scheme.isEmpty() ? where : scheme.toByteArray() + "://" + where + '/';
}

Result<Done, QByteArray> LabServers::open(const LabOptions& options)
{
    using lab::Service;
    if (auto opened = openService(Service::Tftp, m_tftp, m_ports, m_address, m_context); !opened)
        return opened;
    if (auto opened = openService(Service::Http, m_http, m_ports, m_address, m_context,
                                  std::optional<pki::KeyAndCertificate>());
        !opened)
        return opened;
    if (auto opened = openHttps(options); !opened)
        return opened;
    return openService(Service::Syslog, m_syslog, m_ports, m_address, m_context);
}

Result<Done, QByteArray> LabServers::openHttps(const LabOptions& options)
{
    if (!m_ports[lab::Service::Https])
        return Done{};
    // The certificate lives on the machine's clock, whatever the phones' says.
    const Instant now = wallClockNow();
    const auto local = openAuthority(options.caFolder, now);
    if (!local)
        return Unexpected{local.error()};
    const auto certificate =
        local->manufacturer.issueServer(namesFor(m_address), now, certificateLifetime);
    if (!certificate)
        return Unexpected{QByteArray("no certificate could be issued for https")};
    m_caFile = local->certificateFile;
    return openService(lab::Service::Https, m_https, m_ports, m_address, m_context,
                       std::optional(*certificate));
}

} // namespace vphone::net
