#include "core/provision/transfer.h"

#include "core/provision/errtext.h"

namespace vphone::provision {

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
    if (const auto address = IpAddress::parse(m_url.host)) {
        askFor({*address});
        return;
    }
    m_serverAddress = IpAddress();
    m_need = NeedAddresses{m_url.host};
}

void Transfer::askFor(std::vector<IpAddress> addresses)
{
    m_serverAddress = addresses.front();
    ports::FetchRequest request;
    request.scheme = m_url.schemeOrDefault();
    request.method = m_options.method;
    request.host = m_url.host;
    request.port = m_url.portOrDefault();
    request.path = m_url.path;
    request.addresses = std::move(addresses);
    request.localAddress = m_options.localAddress;
    // reference rules 5: --post acts on http and https only.
    if (request.scheme == ports::Scheme::Tftp && m_options.method == ports::Method::Post)
        request.method = ports::Method::Get;
    if (request.scheme != ports::Scheme::Tftp) {
        request.userAgent = m_options.userAgent;
        request.credentials = m_options.credentials;
    }
    if (request.method != ports::Method::Get) {
        request.body = m_options.body;
        request.contentType = m_options.contentType;
    }
    m_need = NeedReply{std::move(request)};
}

void Transfer::handleAddresses(ports::ResolveResult result)
{
    if (m_outcome)
        return;
    if (result.cause != Cause::None) {
        fail(result.cause, std::move(result.detail));
        return;
    }
    askFor(std::move(result.addresses));
}

void Transfer::handleReply(ports::FetchResult result)
{
    if (m_outcome)
        return;
    if (result.cause != Cause::None) {
        fail(result.cause, std::move(result.detail), result.status);
        return;
    }
    if (!result.peer.isNull())
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
            fail(Cause::Auth, "the server wants other credentials (401)", status);
            return;
        case 404:
            fail(Cause::NotFound, "the server has no such file (404)", status);
            return;
        default:
            fail(Cause::HttpStatus, "the server answered " + QByteArray::number(status), status);
            return;
        }
    }
    Outcome outcome;
    outcome.status = status;
    outcome.body = std::move(result.body);
    outcome.contentEncoding = std::move(result.contentEncoding);
    m_outcome = std::move(outcome);
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
    // Credentials of a rule are for the server that the rule names.
    if (target->host != m_url.host)
        m_options.credentials.reset();
    m_url = *target;
    ++m_redirects;
    begin();
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
