#include "core/net/labservers.h"

#include "core/net/labhttp.h"
#include "core/net/labproxy.h"
#include "core/net/labsyslog.h"
#include "core/net/labtftp.h"

namespace vphone::net {

namespace {

/// Made anew at every start. A phone that skips through its days shall not see it end.
constexpr Duration certificateLifetime = std::chrono::hours(24 * 365 * 5);

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

/// Notes \a started, and the port that it got.
template<typename Server>
Result<Done, QByteArray> keep(lab::Service service,
                              Result<std::unique_ptr<Server>, QByteArray> started,
                              std::unique_ptr<Server>& server, lab::Ports& ports)
{
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
      m_caFolder(options.caFolder),
      m_context{.reactor = reactor,
                .content = m_store,
                .uploads = m_store,
                .limits = options.limits,
                .sink = sink,
                .now = options.now,
                .office = {},
                .ikm = options.ikm},
      m_ports(options.ports)
{
    m_context.office.content = &m_store;
    m_context.office.manufacturer = [this]() -> Result<const pki::Manufacturer*, QByteArray> {
        const auto opened = authority();
        if (!opened)
            return Unexpected{opened.error()};
        return &(*opened)->manufacturer;
    };
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
    for (const Service service : lab::allServices) {
        if (!m_ports[service])
            continue;
        if (auto opened = openService(service, {m_address, *m_ports[service]}, options); !opened)
            return opened;
    }
    if (m_proxy)
        m_context.office.proxy = endpointText({m_address, m_proxy->port()});
    for (const Service service : {Service::Mtls, Service::Https, Service::Http}) {
        if (m_ports[service])
            m_context.office.url = url(service).chopped(1);
    }
    return Done{};
}

Result<Done, QByteArray> LabServers::openService(lab::Service service, const Endpoint& endpoint,
                                                 const LabOptions& options)
{
    using lab::Service;
    switch (service) {
    case Service::Tftp:
        return keep(service, LabTftp::start(m_context, endpoint), m_tftp, m_ports);
    case Service::Http:
        return keep(service, LabHttp::start(m_context, service, endpoint), m_http, m_ports);
    case Service::Sudi:
        return keep(service, LabHttp::start(m_context, service, endpoint), m_sudi, m_ports);
    case Service::Https:
    case Service::Mtls: {
        const auto tls = certify(service);
        if (!tls)
            return Unexpected{tls.error()};
        return keep(service, LabHttp::start(m_context, service, endpoint, *tls),
                    service == Service::Mtls ? m_mtls : m_https, m_ports);
    }
    case Service::Proxy:
        return keep(service, LabProxy::start(m_context, endpoint, options.proxyAccount), m_proxy,
                    m_ports);
    case Service::Syslog:
        return keep(service, LabSyslog::start(m_context, endpoint), m_syslog, m_ports);
    }
    Q_UNREACHABLE();
}

Result<const LocalAuthority*, QByteArray> LabServers::authority()
{
    if (!m_authority) {
        // The authority lives on the machine's clock, whatever the phones' says.
        auto opened = openAuthority(m_caFolder, wallClockNow());
        if (!opened)
            return Unexpected{opened.error()};
        m_authority.emplace(std::move(*opened));
    }
    return &*m_authority;
}

Result<LabTls, QByteArray> LabServers::certify(lab::Service service)
{
    const auto local = authority();
    if (!local)
        return Unexpected{local.error()};
    const pki::Manufacturer& manufacturer = (*local)->manufacturer;
    m_caFile = (*local)->certificateFile;
    // Phones look at it by their clock, everybody else by the machine's.
    const Instant now = std::min(wallClockNow(), m_context.now());
    const Duration apart = std::max(wallClockNow(), m_context.now()) - now;
    auto certificate =
        manufacturer.issueServer(namesFor(m_address), now, apart + certificateLifetime);
    if (!certificate)
        return Unexpected{"no certificate could be issued for " +
                          lab::nameOf(service).toByteArray()};
    LabTls tls{.certificate = std::move(*certificate), .clientRootsPem = {}};
    if (service == lab::Service::Mtls)
        tls.clientRootsPem = manufacturer.clientRootPem() + manufacturer.renewalRootPem();
    return tls;
}

} // namespace vphone::net
