#include "core/phone/run.h"
#include "core/phone/search.h"

namespace vphone::phone {

using provision::Attempt;

void Phone::forgetFoundServer()
{
    m_search = std::make_unique<Search>();
    // resync.md 8: a change of the list takes effect at the next lease.
    m_search->order = m_config.value("DHCP_Option_To_Use");
    m_search->orderV6 = m_config.value("DHCPv6_Option_To_Use");
}

provision::DiscoverySources Phone::discoverySources() const
{
    return {{m_leases[0].get(), m_leases[1].get()},
            m_search ? QByteArrayView(m_search->order) : QByteArrayView(),
            m_search ? QByteArrayView(m_search->orderV6) : QByteArrayView(),
            *this,
            m_shared.settings.isStrict};
}

bool Phone::isSearchedFor(const QByteArray& ruleText) const
{
    return ruleText.trimmed().startsWith('/');
}

std::vector<Attempt> Phone::attemptsFor(const rule::Url& url, Actions& actions)
{
    const bool isFirst = !m_run->request.rule && m_run->nextRule == 1;
    if (!isFirst || !isSearchedFor(m_run->ruleText)) {
        const auto server = defaultServer();
        if (!server)
            return {};
        return {{provision::withServer(url, *server), m_run->options.srv, "DHCP"}};
    }
    m_run->path = url.path;
    if (m_search && m_search->isFor(m_run->ruleText, url))
        return {*m_search->winner};
    provision::Discovered found = provision::discover(discoverySources(), url.path);
    for (const QByteArray& step : found.steps)
        debug(syslog::Severity::Info, step, actions);
    // Once a lease: a phone that retries would tell them again and again.
    if (m_search && !std::exchange(m_search->isWarned, true))
        tellWarnings(found.warnings);
    return std::move(found.attempts);
}

void Phone::keepFoundServer()
{
    const bool isFirst = !m_run->request.rule && m_run->nextRule == 1;
    if (!m_run->attempt || !m_search || !isFirst || !isSearchedFor(m_run->ruleText))
        return;
    m_search->ruleText = m_run->ruleText;
    m_search->path = m_run->path;
    m_search->winner = m_run->attempts[*m_run->attempt];
}

std::optional<rule::Url> Phone::defaultServer() const
{
    return provision::defaultServer(discoverySources());
}

std::vector<QByteArray> Phone::explainServer(const QByteArray& ruleText, bool isFirst,
                                             const rule::Url& url) const
{
    std::vector<QByteArray> steps;
    const auto shown = [](const rule::Url& where) { return rule::redacted(where.toText(true)); };
    if (!isFirst || !isSearchedFor(ruleText)) {
        const auto server = provision::defaultServer(discoverySources(), &steps);
        steps.push_back(server ? "Asked for: " + shown(provision::withServer(url, *server)) + '.'
                               : "No server: the rule fails.");
        return steps;
    }
    if (m_search && m_search->isFor(ruleText, url)) {
        steps.push_back("Found before, by " + m_search->winner->source +
                        ", and kept until the phone restarts, or the lease or the rule changes: " +
                        shown(m_search->winner->url) + '.');
        return steps;
    }
    provision::Discovered found = provision::discover(discoverySources(), url.path);
    steps = std::move(found.steps);
    int number = 0;
    for (const Attempt& attempt : found.attempts)
        steps.push_back("Attempt " + QByteArray::number(++number) + ": " + shown(attempt.url) +
                        (attempt.isService ? " at the servers of the SRV records." : "."));
    if (found.attempts.empty())
        steps.emplace_back("No server: the rule fails.");
    return steps;
}

} // namespace vphone::phone
