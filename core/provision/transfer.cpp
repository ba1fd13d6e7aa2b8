#include "core/provision/transfer.h"

#include "core/http/requesthead.h"
#include "core/provision/errtext.h"

namespace vphone::provision {

namespace {

/// Source: reference resync 8, rules 5
constexpr QByteArrayView tftpServiceErr = "Error - TFTP Scheme not supported in SRV lookups";

/// Nobody answered, or not as the domain's server: the next SRV target may.
bool mayAnotherServe(Cause cause)
{
    switch (cause) {
    case Cause::Dns:
    case Cause::Connect:
    case Cause::Timeout:
    case Cause::Reset:
    case Cause::TargetRefused:
    case Cause::TlsUnknownCa:
    case Cause::TlsExpired:
    case Cause::TlsNotYetValid:
    case Cause::TlsName:
    case Cause::TlsRevoked:
    case Cause::TlsProtocol:
    case Cause::TlsClientCert:
        return true;
    default:
        return false;
    }
}

/// A proxy that nobody gets through to: the next route may do.
bool mayAnotherRouteDo(Cause cause)
{
    return cause == Cause::Dns || cause == Cause::Connect || cause == Cause::Timeout ||
           cause == Cause::Reset || cause == Cause::TargetRefused;
}

/// As far as one can tell from outside.
bool isProxysFault(Cause cause)
{
    return mayAnotherRouteDo(cause) || cause == Cause::HttpStatus || cause == Cause::HttpProtocol;
}

} // namespace

Families familiesOf(QByteArrayView ipMode)
{
    if (ipMode == "IPv4 Only")
        return Families::V4Only;
    return ipMode == "IPv6 Only" ? Families::V6Only : Families::Both;
}

Transfer::Transfer(rule::Url url, TransferOptions options)
    : m_url(std::move(url)), m_options(std::move(options))
{
    Q_ASSERT(!m_url.host.isEmpty());
    begin();
}

Transfer::Need Transfer::takeNeed()
{
    return std::exchange(m_need, std::monostate());
}

void Transfer::begin()
{
    if (!m_options.isService) {
        reach(m_url.host);
        return;
    }
    if (m_url.schemeOrDefault() == ports::Scheme::Tftp) {
        fail(Cause::Dns, "--srv needs http or https");
        m_outcome->err = tftpServiceErr.toByteArray();
        return;
    }
    if (IpAddress::parse(m_url.host)) {
        fail(Cause::Dns, "--srv needs a domain; an address has no SRV records");
        return;
    }
    m_need = NeedServices{dns::serviceName(m_url.schemeOrDefault(), m_url.host)};
}

void Transfer::reach(const QByteArray& host)
{
    m_serverName = host;
    m_serverAddress = IpAddress();
    m_proxy.reset();
    m_routes.clear();
    m_nextRoute = 0;
    if (m_options.asksForProxy && m_url.schemeOrDefault() != ports::Scheme::Tftp)
        m_need = NeedProxy{m_url};
    else
        lookUp(host);
}

void Transfer::handleRoutes(std::vector<Route> routes)
{
    if (m_outcome)
        return;
    m_routes = std::move(routes);
    const bool isTried = tryNextRoute();
    Q_ASSERT(isTried);
}

void Transfer::handleNoRoute(Cause cause, QByteArray detail)
{
    if (!m_outcome)
        fail(cause, std::move(detail));
}

bool Transfer::tryNextRoute()
{
    if (m_nextRoute == m_routes.size())
        return false;
    m_proxy = m_routes[m_nextRoute++];
    lookUp(lookedUpName());
    return true;
}

void Transfer::lookUp(const QByteArray& host)
{
    m_answers = 0;
    if (const auto address = IpAddress::parse(host))
        acceptAddresses({*address});
    else
        m_need = NeedAddresses{host};
}

void Transfer::handleServices(ports::ServiceResult result, ports::Random& random)
{
    if (m_outcome)
        return;
    const QByteArray name = dns::serviceName(m_url.schemeOrDefault(), m_url.host);
    if (result.cause != Cause::None) {
        fail(result.cause, "SRV of " + name + ": " + result.detail);
        return;
    }
    m_targets = dns::targetsInOrder(std::move(result.targets), m_options.weightOrder, random);
    if (!tryNextTarget())
        fail(Cause::Dns, "SRV of " + name + " names no server");
}

bool Transfer::tryNextTarget()
{
    if (m_redirects > 0 || m_nextTarget == m_targets.size())
        return false;
    const ports::ServiceTarget& target = m_targets[m_nextTarget++];
    m_url.port = target.port;
    reach(target.host);
    return true;
}

void Transfer::acceptAddresses(std::vector<IpAddress> addresses)
{
    std::erase_if(addresses, [this](const IpAddress& address) {
        const bool isV4 = address.unmapped().family() == IpAddress::Family::V4;
        return (m_options.families == Families::V4Only && !isV4) ||
               (m_options.families == Families::V6Only && isV4);
    });
    if (addresses.empty()) {
        const QByteArray version = m_options.families == Families::V4Only ? "IPv4" : "IPv6";
        failTarget(Cause::Dns, (m_proxy ? "it has no " : "the server has no ") + version +
                                   " address, and IP_Mode allows no other");
        return;
    }
    m_addresses = std::move(addresses);
    ask();
}

void Transfer::ask()
{
    if (!m_proxy)
        m_serverAddress = m_addresses.front();
    ports::FetchRequest request;
    request.bytesMax = m_options.bytesMax;
    request.scheme = m_url.schemeOrDefault();
    request.method = m_options.method;
    request.host = m_url.host;
    request.port = m_url.portOrDefault();
    request.path = m_url.path;
    request.addresses = m_addresses;
    request.localAddress = m_options.localAddress;
    // reference rules 5: --post acts on http and https only.
    if (request.scheme == ports::Scheme::Tftp && m_options.method == ports::Method::Post)
        request.method = ports::Method::Get;
    if (request.scheme != ports::Scheme::Tftp) {
        request.userAgent = m_options.userAgent;
        request.acceptEncoding = m_options.acceptEncoding;
        request.authorization = std::exchange(m_authorization, {});
        request.proxy = m_proxy;
        if (m_proxy && m_serverName != m_url.host)
            request.serviceHost = m_serverName;
    }
    if (request.method != ports::Method::Get) {
        request.body = m_options.body;
        request.contentType = m_options.contentType;
        request.contentEncoding = m_options.bodyEncoding;
    }
    m_need = NeedReply{std::move(request)};
}

void Transfer::handleAddresses(ports::ResolveResult result)
{
    if (m_outcome)
        return;
    if (result.cause != Cause::None) {
        failTarget(result.cause, std::move(result.detail));
        return;
    }
    acceptAddresses(std::move(result.addresses));
}

void Transfer::handleReply(ports::FetchResult result)
{
    if (m_outcome)
        return;
    if (result.cause != Cause::None) {
        failTarget(result.cause, std::move(result.detail), result.status);
        return;
    }
    if (!result.peer.isNull() && !m_proxy)
        m_serverAddress = result.peer;
    const int status = result.status;
    if (m_url.schemeOrDefault() != ports::Scheme::Tftp && (status < 200 || status > 299)) {
        switch (status) {
        case 301:
        case 302:
        case 303:
        case 307:
        case 308:
            redirect(result.location);
            return;
        case 401:
            answerChallenge(result.challenge, result.peer);
            return;
        case 407:
            fail(Cause::Auth,
                 m_proxy ? text(*m_proxy) + " wants other credentials (407): see Proxy_Username, "
                                            "Proxy_Password and "
                                            "Proxy_Server_Requires_Authentication"
                         : "the server takes itself for a proxy (407)",
                 status);
            return;
        case 404:
            fail(Cause::NotFound, "the server has no such file (404)", status);
            return;
        default:
            fail(Cause::HttpStatus, answerer() + " answered " + QByteArray::number(status), status);
            m_outcome->retryAfter = std::move(result.retryAfter);
            return;
        }
    }
    Outcome outcome;
    outcome.status = status;
    outcome.body = std::move(result.body);
    outcome.contentEncoding = std::move(result.contentEncoding);
    outcome.contentType = std::move(result.contentType);
    outcome.retryAfter = std::move(result.retryAfter);
    outcome.refresh = std::move(result.refresh);
    m_outcome = std::move(outcome);
}

void Transfer::answerChallenge(const QByteArray& challenge, const IpAddress& peer)
{
    constexpr int status = 401;
    if (!m_options.account) {
        fail(Cause::Auth, "the server wants credentials (401), and there are none for it", status);
        return;
    }
    const bool isRefused = m_answers > 0 && !http::isNonceStale(challenge);
    if (isRefused || m_answers == answersMax) {
        fail(Cause::Auth, "the server does not accept the credentials (401)", status);
        return;
    }
    m_authorization = http::authorization(challenge, *m_options.account, m_options.method,
                                          http::requestTarget(m_url.path));
    if (m_authorization.isEmpty()) {
        fail(Cause::Auth, "the server wants credentials of a kind that the phone has not (401)",
             status);
        return;
    }
    ++m_answers;
    // The nonce is that server's.
    const auto answered = std::find(m_addresses.begin(), m_addresses.end(), peer);
    if (answered != m_addresses.end())
        std::rotate(m_addresses.begin(), answered, m_addresses.end());
    ask();
}

void Transfer::redirect(const QByteArray& location)
{
    if (location.isEmpty()) {
        fail(Cause::HttpProtocol, "the server redirects without a Location");
        return;
    }
    if (m_redirects == redirectsMax) {
        fail(Cause::HttpProtocol,
             "the server redirects more than " + QByteArray::number(redirectsMax) + " times");
        return;
    }
    const auto target = rule::resolveLocation(m_url, location);
    // A web server that sends phones to a TFTP server is not what 301 and 302 are for.
    if (!target || target->host.isEmpty() || target->isActivation ||
        target->schemeOrDefault() == ports::Scheme::Tftp) {
        fail(Cause::HttpProtocol, "the server redirects to a place that is no URL for a phone");
        return;
    }
    // Credentials are for the server that the rule names, and what goes to it encrypted stays so.
    const bool isSameHost = target->host.compare(m_url.host, Qt::CaseInsensitive) == 0;
    const bool isStripped = m_url.schemeOrDefault() == ports::Scheme::Https &&
                            target->schemeOrDefault() == ports::Scheme::Http;
    if (isStripped && !m_options.body.isEmpty()) {
        fail(Cause::TargetRefused,
             "the server redirects from HTTPS to HTTP what is to be sent encrypted");
        return;
    }
    if (!isSameHost || isStripped)
        m_options.account.reset();
    m_answers = 0;
    const bool isSameServer = target->schemeOrDefault() == m_url.schemeOrDefault() &&
                              target->host == m_url.host &&
                              target->portOrDefault() == m_url.portOrDefault();
    m_url = *target;
    ++m_redirects;
    // The domain of an SRV record may have no address of its own.
    if (m_options.isService && isSameServer)
        ask();
    else
        reach(m_url.host);
}

QByteArray Transfer::answerer() const
{
    return m_proxy ? "the server, or " + text(*m_proxy) + " on the way," : QByteArray("the server");
}

void Transfer::failTarget(Cause cause, QByteArray detail, int status)
{
    if (mayAnotherRouteDo(cause) && tryNextRoute())
        return;
    if (m_proxy)
        detail.prepend((isProxysFault(cause) ? "" : "by ") + text(*m_proxy) + ": ");
    if (m_targets.empty() || m_redirects > 0) {
        fail(cause, std::move(detail), status);
        return;
    }
    if (mayAnotherServe(cause) && tryNextTarget())
        return;
    fail(cause, m_serverName + ':' + QByteArray::number(m_url.portOrDefault()) + ": " + detail,
         status);
}

void Transfer::fail(Cause cause, QByteArray detail, int status)
{
    Outcome outcome;
    outcome.cause = cause;
    outcome.err = errText(cause, m_url.schemeOrDefault(), status, m_options.isErrVerbose);
    outcome.detail = std::move(detail);
    outcome.status = status;
    m_outcome = std::move(outcome);
}

} // namespace vphone::provision
