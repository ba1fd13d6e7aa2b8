#include "core/provision/discovery.h"

#include "core/dns/service.h"

#include <algorithm>

namespace vphone::provision {

using ports::Scheme;
using rule::Url;

namespace {

/// Adds attempts, none twice and none that is too long.
class AttemptList
{
public:
    AttemptList(Discovered& into, QByteArrayView tail1, QByteArrayView tail2)
        : m_into(into), m_tails{tail1.toByteArray(), tail2.toByteArray()}
    {
    }

    void addValue(const ServerValue& value, const QByteArray& source)
    {
        if (value.isBareHost()) {
            for (const Scheme scheme : {Scheme::Tftp, Scheme::Http, Scheme::Https})
                addTails(withScheme(value.url, scheme), source, false);
            return;
        }
        const Url url = withScheme(value.url, value.url.schemeOrDefault());
        if (!url.path.isEmpty())
            add(url, source, false);
        // Nothing can follow a query.
        if (!url.path.contains('?'))
            addTails(url, source, false);
    }

    void addDomain(const QByteArray& domain, const QByteArray& source)
    {
        Url url;
        url.host = domain;
        for (const Scheme scheme : {Scheme::Https, Scheme::Http})
            addTails(withScheme(url, scheme), source, true);
    }

private:
    static Url withScheme(Url url, Scheme scheme)
    {
        url.scheme = scheme;
        return url;
    }

    void addTails(const Url& url, const QByteArray& source, bool isService)
    {
        for (const QByteArray& tail : m_tails) {
            Url full = url;
            full.path += tail;
            add(std::move(full), source, isService);
        }
    }

    void add(Url url, const QByteArray& source, bool isService)
    {
        const QByteArray text = url.toText(true);
        if (text.size() > rule::urlBytesMax) {
            m_into.steps.emplace_back("A URL that would be longer than " +
                                      QByteArray::number(rule::urlBytesMax) +
                                      " bytes is not tried.");
            return;
        }
        const bool isThere =
            std::any_of(m_into.attempts.begin(), m_into.attempts.end(),
                        [&](const Attempt& attempt) { return attempt.url.toText(true) == text; });
        if (!isThere)
            m_into.attempts.push_back({std::move(url), isService, source});
    }

    Discovered& m_into;
    std::array<QByteArray, 2> m_tails;
};

void addDomainOf(const dhcp::Lease& lease, AttemptList& attempts, std::vector<QByteArray>& steps)
{
    const QByteArray& domain = lease.domain;
    if (domain.isEmpty()) {
        steps.emplace_back("The lease has no domain whose SRV records could be asked.");
        return;
    }
    if (!dns::isHostName(domain) || IpAddress::parse(domain)) {
        steps.push_back("The lease's domain \"" + shownValue(domain) + "\" is no domain.");
        return;
    }
    const QByteArray source = "SRV records of " + domain;
    steps.push_back("DHCP names no server; the " + source + " are asked.");
    attempts.addDomain(domain, source);
}

} // namespace

Discovered discover(const DiscoverySources& sources, QByteArrayView path)
{
    Q_ASSERT(path.startsWith('/'));
    Discovered result;
    const OptionServers servers = serversIn(sources, result.steps, &result.warnings);
    AttemptList attempts(result, path, rule::expand(vendorTail, sources.macros));
    for (const ServerValue& value : servers.values)
        attempts.addValue(value, servers.source);
    if (!servers.values.empty())
        return result;
    for (const dhcp::Lease* lease : sources.leases) {
        if (lease && result.attempts.empty())
            addDomainOf(*lease, attempts, result.steps);
    }
    if (result.attempts.empty())
        result.steps.emplace_back("Nothing is left to ask; hosts of the vendor never are.");
    return result;
}

std::optional<size_t> nextAttempt(const std::vector<Attempt>& attempts, size_t failed, Cause cause)
{
    // dhcp.md: a 401 is an answer.
    if (cause == Cause::Auth)
        return std::nullopt;
    const Attempt& last = attempts[failed];
    for (size_t next = failed + 1; next < attempts.size(); ++next) {
        const Attempt& attempt = attempts[next];
        // A service that DNS does not know has no second path either.
        const bool isSameService = last.isService && attempt.isService &&
                                   attempt.url.scheme == last.url.scheme &&
                                   attempt.url.host == last.url.host;
        if (cause != Cause::Dns || !isSameService)
            return next;
    }
    return std::nullopt;
}

std::optional<Url> defaultServer(const DiscoverySources& sources, std::vector<QByteArray>* steps)
{
    std::vector<QByteArray> unwanted;
    const OptionServers servers = serversIn(sources, steps ? *steps : unwanted, nullptr);
    if (servers.values.empty())
        return std::nullopt;
    Url server = servers.values.front().url;
    server.path.clear();
    return server;
}

Url withServer(Url url, const Url& server)
{
    Q_ASSERT(url.host.isEmpty());
    url.host = server.host;
    const bool isSameScheme = !url.scheme || *url.scheme == server.schemeOrDefault();
    if (!url.scheme)
        url.scheme = server.scheme;
    if (!url.port && isSameScheme)
        url.port = server.port;
    return url;
}

} // namespace vphone::provision
