#include "core/phone/run.h"
#include "core/phone/security.h"
#include "core/provision/localzone.h"

namespace vphone::phone {

using provision::ProxyFinder;
using provision::Route;
using provision::Transfer;

namespace {

constexpr int codeScript = 252; ///< of DHCP. Source: draft-ietf-wrec-wpad-01

/// As the user set it: a name or an address alone. Nothing: it is something else.
std::optional<QByteArray> proxyHost(const QByteArray& text)
{
    if (IpAddress::parse(text))
        return text;
    const auto url = rule::parseUrl("http://" + text + '/');
    if (!url || url->port || url->host.isEmpty() || url->path != "/")
        return std::nullopt;
    return url->host;
}

} // namespace

bool Phone::usesProxies(Owner owner) const
{
    if (m_config.value("Proxy_Mode") == "Off")
        return false;
    // upgrade.md 3: "HTTP proxy used except on the 6821".
    return owner != Owner::Upgrade || m_identity.model->number() != "6821";
}

/// The transfer wants to know by which way it goes.
void Phone::chooseRoutes(Instant now, Actions& actions)
{
    Transfer& transfer = m_exchange->transfer;
    if (m_config.value("Proxy_Mode") == "Auto") {
        auto& finder = security().proxyFinder;
        if (!finder)
            finder = std::make_unique<ProxyFinder>();
        auto options = transferOptions(rule::Url{ports::Scheme::Http, {}, {}, {}, false}, {});
        options.account.reset();
        finder->look(scriptSources(), options, now);
        m_exchange->isFindingProxy = true;
    } else if (const auto host = proxyHost(m_config.value("Proxy_Host").trimmed())) {
        useRoutes({ports::ProxyServer{*host, m_config.value("Proxy_Port").toUShort(), {}}});
    } else {
        transfer.handleNoRoute(Cause::Connect,
                               "Proxy_Mode is Manual, but Proxy_Host is " +
                                   (m_config.value("Proxy_Host").trimmed().isEmpty()
                                        ? QByteArray("empty")
                                        : QByteArray("no host")) +
                                   "; write the proxy's name or address there, its port into "
                                   "Proxy_Port, or set Proxy_Mode to Off");
    }
    m_exchange->isWaiting = false;
    serveExchange(now, actions);
}

provision::ScriptSources Phone::scriptSources() const
{
    provision::ScriptSources sources;
    sources.isDiscovered = m_config.isYes("Use_Auto_Discovery__WPAD_");
    if (!sources.isDiscovered) {
        sources.pacUrl = m_config.value("PAC_URL").trimmed();
        return sources;
    }
    for (const auto& lease : m_leases) {
        if (!lease)
            continue;
        if (sources.domain.isEmpty())
            sources.domain = lease->domain;
        const auto option = lease->options.find(codeScript);
        if (lease->version == dhcp::Version::V4 && option != lease->options.end())
            sources.leaseUrl = option->second;
    }
    return sources;
}

/// Does what the search for a script needs; with one, asks it.
void Phone::serveProxySearch(Instant now, Actions& actions)
{
    ProxyFinder& finder = *security().proxyFinder;
    if (const QByteArray notice = finder.takeNotice(); !notice.isEmpty())
        tellProxyNotice(notice, finder.state() == ProxyFinder::State::Nothing, actions);
    Transfer& transfer = m_exchange->transfer;
    switch (finder.state()) {
    case ProxyFinder::State::Searching:
        performNeed(finder.takeNeed(), now, actions);
        return;
    case ProxyFinder::State::Found: {
        const rule::Url& url = transfer.url();
        ++m_token;
        m_exchange->isWaiting = true;
        actions.emplace_back(
            FindProxyAction{m_token,
                            {.script = finder.script(),
                             .scheme = url.schemeOrDefault(),
                             .host = url.host,
                             .port = url.portOrDefault(),
                             .localAddress = m_identity.address,
                             .now = now,
                             .zoneOffset = provision::localZone(m_config).offsetAt(now)}});
        return;
    }
    case ProxyFinder::State::Nothing:
        useRoutes({Route()});
        break;
    case ProxyFinder::State::Failed:
        transfer.handleNoRoute(finder.cause(), finder.detail());
        break;
    }
    m_exchange->isFindingProxy = false;
    serveExchange(now, actions);
}

void Phone::handleProxy(quint32 token, ports::ProxyResult result, Instant now, Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_exchange)
        return;
    m_exchange->isWaiting = false;
    m_exchange->isFindingProxy = false;
    if (result.cause != Cause::None) {
        m_exchange->transfer.handleNoRoute(result.cause, std::move(result.detail));
    } else if (auto routes = provision::parseRoutes(result.routes)) {
        if (isDebugged(syslog::Severity::Debug))
            debug(syslog::Severity::Debug,
                  "PAC: " + m_exchange->transfer.url().host + " goes by " +
                      (result.routes.isEmpty() ? QByteArray("DIRECT") : result.routes),
                  actions);
        useRoutes(std::move(*routes));
    } else {
        m_exchange->transfer.handleNoRoute(Cause::Connect, routes.error());
    }
    serveExchange(now, actions);
}

void Phone::useRoutes(std::vector<Route> routes)
{
    if (m_config.isYes("Proxy_Server_Requires_Authentication")) {
        for (Route& route : routes) {
            if (route)
                route->credentials = {m_config.value("Proxy_Username"),
                                      m_config.value("Proxy_Password")};
        }
    }
    m_exchange->transfer.handleRoutes(std::move(routes));
}

void Phone::tellProxyNotice(const QByteArray& notice, bool isWarning, Actions& actions)
{
    const auto level = isWarning ? LogLevel::Warning : LogLevel::Info;
    const QByteArray text = "proxy: " + rule::redacted(notice);
    if (m_shared.log.wants(level) && !m_shared.log.wants(LogLevel::Debug))
        m_shared.log.write(level, "phone " + m_identity.mac.lower() + ' ' + text);
    debug(isWarning ? syslog::Severity::Warning : syslog::Severity::Info, text, actions);
}

void Phone::forgetProxies()
{
    if (m_security)
        m_security->proxyFinder.reset();
}

} // namespace vphone::phone
