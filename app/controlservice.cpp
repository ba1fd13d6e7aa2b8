#include "app/controlservice.h"

#include "app/chance.h"
#include "web/control/controlsite.h"

namespace vphone::app {

std::optional<Endpoint> parseControlEndpoint(const std::string& text)
{
    const QByteArray whole = QByteArray::fromStdString(text);
    const qsizetype colon = whole.lastIndexOf(':');
    if (colon < 0)
        return std::nullopt;
    const QByteArray host = whole.first(colon);
    bool isNumber = false;
    const ushort port = whole.sliced(colon + 1).toUShort(&isNumber);
    const auto address = host == "localhost" ? IpAddress::v4(0x7f000001) : IpAddress::parse(host);
    const bool isBare = address && address->family() == IpAddress::Family::V6 &&
                        !host.startsWith('['); // ::1:7070 could be either
    if (!isNumber || !address || isBare)
        return std::nullopt;
    return Endpoint{*address, port};
}

Result<std::optional<ControlPlan>, Complaint>
controlPlan(const PhoneOptions& options, const std::string& usual, bool takesNextPort)
{
    const std::string& wanted = options.control.empty() ? usual : options.control;
    if (wanted == "off") {
        if (!options.tokenFile.empty())
            return wrongUsage("--token-file: the control API is off; give --control HOST:PORT");
        if (options.exposesControl)
            return wrongUsage("--expose-control: the control API is off; give --control HOST:PORT");
        return std::optional<ControlPlan>();
    }
    const auto endpoint = parseControlEndpoint(wanted);
    if (!endpoint)
        return wrongUsage("--control: \"" + wanted +
                          "\" is neither off nor an address with a port such as 127.0.0.1:7070");
    if (!endpoint->address.isLoopback() && !options.exposesControl)
        return wrongUsage(
            "--control: " + endpoint->address.toText().toStdString() +
            " is reached from other machines; whoever has the token moves the phones. "
            "Add --expose-control if that is meant");
    return std::optional(
        ControlPlan{.endpoint = *endpoint,
                    .tokenFile = QByteArray::fromStdString(options.tokenFile),
                    .takesNextPort = takesNextPort,
                    .isAskedFor = !options.control.empty() || !options.tokenFile.empty()});
}

/// In the order in which it has to go again.
struct ControlService::Serving
{
    net::TokenFile token;
    std::unique_ptr<control::Fleet> fleet;
    control::Api api;
    web::ControlSite site;
    std::unique_ptr<net::SiteServer> server;

    Serving(net::TokenFile tokenFile, std::unique_ptr<control::Fleet> phones,
            param::Leniency leniency, control::Api::PagesOf pagesOf, control::EventFeed& feed,
            const control::Metrics& metrics, control::Painter& painter, const Endpoint& endpoint)
        : token(std::move(tokenFile)),
          fleet(std::move(phones)),
          api(*fleet, leniency, std::move(pagesOf)),
          site(api, feed, metrics,
               web::Access({.token = token.token(),
                            .secret = bytesByChance(),
                            .port = endpoint.port,
                            .isExposed = !endpoint.address.isLoopback()}),
               &painter)
    {
    }
};

ControlService::ControlService(net::Reactor& reactor, EventHub& hub, control::Painter& painter)
    : m_reactor(reactor), m_painter(painter)
{
    hub.add(m_feed);
    hub.add(m_metrics);
}

ControlService::~ControlService() = default;

namespace {

Unexpected<Complaint> setupFailed(const QByteArray& text)
{
    return Unexpected{Complaint{ExitStatus::Setup, text.toStdString()}};
}

Result<net::LabSocket, Complaint> listenerFor(const ControlPlan& plan)
{
    Endpoint endpoint = plan.endpoint;
    for (int tried = 1;; ++tried) {
        auto listener = net::listenForPages(endpoint, false);
        if (listener)
            return std::move(*listener);
        const bool isTaken = listener.error().error == net::ListenError::PortTaken;
        const bool mayGoOn = plan.takesNextPort && tried < ControlService::portsTried &&
                             endpoint.port < std::numeric_limits<quint16>::max();
        if (!isTaken || !mayGoOn)
            return setupFailed("--control: " + listener.error().text +
                               (isTaken ? "; give another port, or off" : ""));
        ++endpoint.port;
    }
}

} // namespace

Result<Done, Complaint> ControlService::start(const ControlPlan& plan,
                                              std::unique_ptr<control::Fleet> fleet,
                                              param::Leniency leniency,
                                              control::Api::PagesOf pagesOf)
{
    auto listener = listenerFor(plan);
    if (!listener)
        return Unexpected{listener.error()};
    m_endpoint = listener->localEndpoint();
    auto token = plan.tokenFile.isEmpty() ? net::TokenFile::makeDefault(m_endpoint.port)
                                          : net::TokenFile::open(plan.tokenFile);
    if (!token)
        return setupFailed("--token-file: " + token.error());
    auto serving =
        std::make_unique<Serving>(std::move(*token), std::move(fleet), leniency, std::move(pagesOf),
                                  m_feed, m_metrics, m_painter, m_endpoint);
    auto server = net::SiteServer::start(m_reactor, std::move(*listener), serving->site);
    if (!server)
        return setupFailed("--control: " + server.error());
    serving->server = std::move(*server);
    m_serving = std::move(serving);
    return Done{};
}

void ControlService::stop()
{
    m_serving.reset();
}

QByteArray ControlService::url() const
{
    return "http://" + endpointText(m_endpoint);
}

QByteArray ControlService::browserUrl() const
{
    const bool isWildcard =
        m_endpoint.address == IpAddress::v4(0) || m_endpoint.address == IpAddress::parse("::");
    if (isWildcard)
        return "http://127.0.0.1:" + QByteArray::number(m_endpoint.port);
    return url();
}

QByteArray ControlService::token() const
{
    return m_serving ? m_serving->token.token() : QByteArray();
}

QByteArray ControlService::tokenPath() const
{
    return m_serving ? m_serving->token.path() : QByteArray();
}

} // namespace vphone::app
