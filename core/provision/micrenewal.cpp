#include "core/provision/micrenewal.h"

#include <algorithm>
#include <array>

namespace vphone::provision {

namespace {

using State = MicRenewalState;

constexpr quint32 bit(State state)
{
    return 1U << quint32(state);
}

struct StateDef
{
    State state;
    const char* name;
    quint32 mayBeLeftFor;
};

using enum MicRenewalState;

// clang-format off
constexpr auto states = std::to_array<StateDef>({
    // state      name         may be left for
    {Down,      "Down",      bit(Idle)},
    {Idle,      "Idle",      bit(Down) | bit(WaitIdle)},
    {WaitIdle,  "WaitIdle",  bit(Down) | bit(Idle) | bit(Renewing)},
    {Renewing,  "Renewing",  bit(Down) | bit(Idle) | bit(ErrorWait) | bit(Renewed)},
    {ErrorWait, "ErrorWait", bit(Down) | bit(Idle) | bit(WaitIdle)},
    {Renewed,   "Renewed",   bit(Down)},
});
// clang-format on

constexpr const StateDef& defOf(State state)
{
    return states[size_t(state)];
}
static_assert(defOf(Renewed).state == Renewed, "rows stand in the order of the enum");

} // namespace

const char* nameOf(MicRenewalState state)
{
    return defOf(state).name;
}

Result<rule::Url, QByteArray> micRenewalUrl(QByteArrayView rule, const QByteArray& path)
{
    auto url = rule::parseUrl(rule);
    if (!url && url.error() == rule::UrlError::NoPath)
        url = rule::parseUrl(rule.toByteArray() + '/');
    if (!url)
        return Unexpected{"MIC_Cert_Refresh_Rule: " + rule::explain(url.error()).toByteArray()};
    const bool isWeb = url->scheme && *url->scheme != ports::Scheme::Tftp && !url->host.isEmpty();
    if (!isWeb || url->path.contains('?') || url->path.contains('#'))
        return Unexpected{QByteArray("MIC_Cert_Refresh_Rule has to be the http or https URL of a "
                                     "server, without a query, such as ") +
                          micRuleDefault};
    while (url->path.endsWith('/'))
        url->path.chop(1);
    url->path += path;
    return *std::move(url);
}

Duration micPendingWait(QByteArrayView retryAfter)
{
    bool isNumber = false;
    const uint seconds = retryAfter.trimmed().toByteArray().toUInt(&isNumber);
    const Duration wait = isNumber ? Duration(std::chrono::seconds(seconds)) : micRetryWait;
    return std::clamp(wait, micPendingWaitMin, micPendingWaitMax);
}

void MicRenewal::enter(State next, std::optional<Instant> expiry, const Surroundings& around)
{
    Q_ASSERT(defOf(m_state).mayBeLeftFor & bit(next));
    around.entered.push_back({m_state, next});
    m_state = next;
    m_expiry = expiry;
}

void MicRenewal::handleBoot(Instant now, const Surroundings& around)
{
    enter(Idle, std::nullopt, around);
    consider(now, around);
}

void MicRenewal::handleDown(const Surroundings& around)
{
    m_start = false;
    m_isAsked = false;
    if (m_state != Down)
        enter(Down, std::nullopt, around);
}

bool MicRenewal::isDue(Instant now, const Surroundings& around) const
{
    return m_memory.isOwed || (around.notAfter && *around.notAfter - now < micRenewalLead);
}

void MicRenewal::consider(Instant now, const Surroundings& around)
{
    if (m_state == Down || m_state == Renewed)
        return;
    if (!around.isEnabled) {
        m_memory = {};
        m_isAsked = false;
        if (m_state == WaitIdle || m_state == ErrorWait)
            enter(Idle, std::nullopt, around);
        else if (m_state == Idle)
            m_expiry.reset();
        return;
    }
    // reference security 6: once when it is switched on, whatever the days left.
    if (!std::exchange(m_memory.isOn, true))
        m_memory.isOwed = true;
    const bool isNewRule = m_state == ErrorWait && m_rule != around.rule;
    if (isNewRule || (m_state == Idle && isDue(now, around)))
        enter(WaitIdle, std::nullopt, around);
    else if (m_state == Idle && !m_expiry)
        m_expiry = now + micCheckInterval;
    startWhenClear(around);
}

void MicRenewal::startWhenClear(const Surroundings& around)
{
    if (m_state != WaitIdle || around.isBusy)
        return;
    m_rule = around.rule;
    m_start = true;
    enter(Renewing, std::nullopt, around);
}

bool MicRenewal::request(Instant now, const Surroundings& around)
{
    if (!around.isEnabled || m_state == Down || m_state == Renewing || m_state == Renewed)
        return false;
    m_isAsked = true;
    if (m_state != WaitIdle)
        enter(WaitIdle, std::nullopt, around);
    consider(now, around);
    return true;
}

void MicRenewal::handleRenewed(const Surroundings& around)
{
    Q_ASSERT(m_state == Renewing);
    m_memory.isOwed = false;
    m_isAsked = false;
    enter(Renewed, std::nullopt, around);
}

std::optional<Instant> MicRenewal::handleFailed(bool isHopeless, Instant now,
                                                const Surroundings& around)
{
    Q_ASSERT(m_state == Renewing);
    const bool isAskedOnly = std::exchange(m_isAsked, false) && !isDue(now, around);
    if (!around.isEnabled || isAskedOnly) {
        enter(Idle, around.isEnabled ? std::optional(now + micCheckInterval) : std::nullopt,
              around);
        return std::nullopt;
    }
    const auto jitter = std::chrono::duration_cast<std::chrono::seconds>(micRetryJitterMax).count();
    const Duration drawn = std::chrono::seconds(around.random.upTo(quint64(jitter)));
    enter(ErrorWait, isHopeless ? std::nullopt : std::optional(now + micRetryWait + drawn), around);
    return m_expiry;
}

Instant MicRenewal::handlePending(Duration wait, Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Renewing);
    enter(ErrorWait, now + wait, around);
    return now + wait;
}

void MicRenewal::handleExpiry(Instant now, const Surroundings& around)
{
    if (!m_expiry || *m_expiry > now)
        return;
    m_expiry.reset();
    if (m_state == ErrorWait)
        enter(WaitIdle, std::nullopt, around);
    consider(now, around);
}

} // namespace vphone::provision
