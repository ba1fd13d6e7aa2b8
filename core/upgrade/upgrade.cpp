#include "core/upgrade/upgrade.h"

#include "core/rule/delaylist.h"

#include <array>
#include <utility>

namespace vphone::upgrade {

namespace {

constexpr quint32 bit(UpgradeState state)
{
    return 1U << quint32(state);
}

struct StateDef
{
    UpgradeState state;
    const char* name;
    quint32 mayBeLeftFor;
};

using enum UpgradeState;

// clang-format off
constexpr auto states = std::to_array<StateDef>({
    // state        name           may be left for
    {Down,        "Down",        bit(Idle)},
    {Idle,        "Idle",        bit(Down) | bit(WaitIdle)},
    {WaitIdle,    "WaitIdle",    bit(Down) | bit(Idle) | bit(WaitIdle) | bit(Downloading) | bit(Installing) | bit(ErrorWait)},
    {Downloading, "Downloading", bit(Down) | bit(Idle) | bit(Installing) | bit(ErrorWait)},
    {Installing,  "Installing",  bit(Down) | bit(Idle)},
    {ErrorWait,   "ErrorWait",   bit(Down) | bit(Idle) | bit(WaitIdle) | bit(ErrorWait)},
});
// clang-format on

constexpr const StateDef& defOf(UpgradeState state)
{
    return states[size_t(state)];
}
static_assert(defOf(ErrorWait).state == ErrorWait, "rows stand in the order of the enum");

/// A list may hold a zero; a phone that waits not at all would spin. Source: assumed
constexpr Duration waitMin = std::chrono::seconds(1);

QByteArray limitOf(const Surroundings& around)
{
    return around.config.value("Downgrade_Rev_Limit");
}

} // namespace

const char* nameOf(UpgradeState state)
{
    return defOf(state).name;
}

void Upgrade::enter(UpgradeState next, std::optional<Instant> expiry, const Surroundings& around)
{
    Q_ASSERT(defOf(m_state).mayBeLeftFor & bit(next));
    Notice notice;
    notice.from = m_state;
    notice.to = next;
    around.notices.push_back(std::move(notice));
    m_state = next;
    m_expiry = expiry;
}

void Upgrade::restore(QByteArray inactive, QByteArray completed)
{
    Q_ASSERT(m_state == Down);
    m_inactive = std::move(inactive);
    m_completed = std::move(completed);
}

bool Upgrade::isEnabled(const Surroundings& around)
{
    return around.config.isYes("Upgrade_Enable");
}

void Upgrade::handleBoot(const Surroundings& around)
{
    // reference resync 4: the index into the list begins anew with a reboot.
    m_failures = 0;
    m_status = 0;
    m_givenUp.clear();
    m_retryDelay = around.config.value("Upgrade_Error_Retry_Delay");
    enter(Idle, std::nullopt, around);
}

void Upgrade::handleDown(const Surroundings& around)
{
    m_start.reset();
    m_abort = false;
    m_reboot.reset();
    m_suspended.reset();
    m_isCommand = false;
    m_target = {};
    m_load.reset();
    if (m_state != Down)
        enter(Down, std::nullopt, around);
}

void Upgrade::consider(const QByteArray& rule, std::optional<rule::Selected> selected, Instant now,
                       const Surroundings& around)
{
    if (m_state == Down)
        return;
    if (m_state == Installing) {
        if (!m_expiry && !around.isLineActive)
            complete(now, around);
        return;
    }
    if (m_state == Downloading) {
        // Only another text aborts: conditions on timers come out differently while it runs.
        if (m_isCommand || m_target.rule == rule)
            return;
        abort(now, around);
    }
    if (m_isCommand) {
        if (isEnabled(around))
            startWhenClear(now, around);
        else
            leaveCommand(now, around);
        return;
    }
    if (m_state == ErrorWait && isEnabled(around) && m_target.rule == rule) {
        // reference resync 4: a change of the list starts it anew.
        if (m_retryDelay != around.config.value("Upgrade_Error_Retry_Delay")) {
            m_failures = 0;
            armRetry(now, around);
        }
        return;
    }
    if (!selected) {
        m_completed.clear();
        m_givenUp.clear();
    }
    Target target{rule, std::move(selected).value_or(rule::Selected())};
    if (!target.selected.url || !isWanted(target, now, around)) {
        if (m_state != Idle)
            enter(Idle, std::nullopt, around);
        return;
    }
    if (m_state != WaitIdle || m_target.rule != rule) {
        m_failures = 0;
        m_status = 1;
    }
    if (m_state == WaitIdle)
        m_target = std::move(target);
    else
        wait(std::move(target), false, around);
    startWhenClear(now, around);
}

void Upgrade::considerBroken(const QByteArray& rule, Failure failure, Instant now,
                             const Surroundings& around)
{
    consider(rule, std::nullopt, now, around);
    if (m_state != Idle || !isEnabled(around))
        return;
    // consider() forgot what was given up, so the text of the complaint tells whether it is news.
    const QByteArray complaint = rule + '\n' + failure.detail;
    if (m_broken == complaint)
        return;
    m_broken = complaint;
    tellFailed({rule, {}}, std::move(failure), false, now, around);
}

bool Upgrade::isWanted(const Target& target, Instant now, const Surroundings& around)
{
    const QByteArray key = target.key();
    if (m_completed != key)
        m_completed.clear();
    const QByteArray hopeless = key + '\n' + limitOf(around);
    if (m_givenUp != hopeless)
        m_givenUp.clear();
    m_broken.clear();
    if (!isEnabled(around) || !m_givenUp.isEmpty())
        return false;
    const auto load = loadOfPath(target.url().path);
    if (load && load == parseLoadName(around.firmware))
        return false;
    // rules.md 6: a condition may become true again; a URL alone is tried once.
    if (!m_completed.isEmpty() && !target.selected.isGuarded)
        return false;
    if (!load)
        return true;
    if (auto refusal = refusalOf(*load, around)) {
        m_givenUp = hopeless;
        tellFailed(target, std::move(*refusal), false, now, around);
        return false;
    }
    return true;
}

std::optional<Failure> Upgrade::refusalOf(const LoadName& load, const Surroundings& around)
{
    if (!fits(load, around.model))
        return Failure{Cause::BadRule, modelMismatch,
                       load.text + " is no load for a " + around.model.name + ", which takes " +
                           around.model.loadFamily + " loads"};
    const QByteArray limit = limitOf(around);
    if (isOlderThan(load, limit))
        return Failure{Cause::BadRule, "downgrade not allowed",
                       load.text + " is older than Downgrade_Rev_Limit allows, which is " + limit};
    return std::nullopt;
}

bool Upgrade::request(Target target, Instant now, const Surroundings& around)
{
    Q_ASSERT(target.selected.url);
    if (!takesRequests(around))
        return false;
    const auto load = loadOfPath(target.url().path);
    if (load && load == parseLoadName(around.firmware)) {
        Notice notice;
        notice.kind = Notice::Kind::Unneeded;
        notice.target = std::move(target);
        around.notices.push_back(std::move(notice));
        return true;
    }
    if (auto refusal = load ? refusalOf(*load, around) : std::nullopt) {
        tellFailed(target, std::move(*refusal), false, now, around);
        return true;
    }
    if (m_state == ErrorWait && !m_isCommand)
        m_suspended = {std::exchange(m_target, {}), *m_expiry};
    m_status = 1;
    wait(std::move(target), true, around);
    startWhenClear(now, around);
    return true;
}

bool Upgrade::requestAgain(const Surroundings& around)
{
    if (!takesRequests(around))
        return false;
    m_completed.clear();
    m_givenUp.clear();
    m_broken.clear();
    if (m_state == ErrorWait)
        enter(WaitIdle, std::nullopt, around);
    return true;
}

bool Upgrade::requestBroken(const QByteArray& rule, Failure failure, Instant now,
                            const Surroundings& around)
{
    if (!takesRequests(around))
        return false;
    tellFailed({rule, {}}, std::move(failure), false, now, around);
    return true;
}

bool Upgrade::takesRequests(const Surroundings& around) const
{
    return isEnabled(around) && (m_state == Idle || m_state == WaitIdle || m_state == ErrorWait);
}

void Upgrade::wait(Target target, bool isCommand, const Surroundings& around)
{
    m_target = std::move(target);
    m_isCommand = isCommand;
    enter(WaitIdle, std::nullopt, around);
}

void Upgrade::startWhenClear(Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == WaitIdle);
    if (around.isLineActive || around.isResyncAhead || around.isSlotTaken) {
        m_expiry.reset(); // The owner tells when that is over.
        return;
    }
    if (around.countdownEnds && *around.countdownEnds > now) {
        if (m_expiry != around.countdownEnds)
            enter(WaitIdle, around.countdownEnds, around);
        return;
    }
    const auto load = loadOfPath(m_target.url().path);
    // rules.md 6: what the other partition holds needs no server.
    if (load && load == parseLoadName(m_inactive)) {
        m_load = load;
        m_isTransferred = false;
        enter(Installing, now + installWait, around);
        return;
    }
    m_lastAttempt = now;
    m_start = m_target;
    enter(Downloading, std::nullopt, around);
}

std::optional<Target> Upgrade::takeStart()
{
    return std::exchange(m_start, std::nullopt);
}

std::optional<QByteArray> Upgrade::takeReboot()
{
    return std::exchange(m_reboot, std::nullopt);
}

void Upgrade::handleDownloaded(const std::optional<LoadName>& named, Instant now,
                               const Surroundings& around)
{
    Q_ASSERT(m_state == Downloading);
    auto load = loadOfPath(m_target.url().path);
    if (!load) {
        load = named;
        if (!load) {
            handleFailed({Cause::CorruptXml, "corrupt file",
                          "neither the URL nor the file names a load such as "
                          "sip88xx.12-0-1MPP0001-245.loads"},
                         now, around);
            return;
        }
        if (auto refusal = refusalOf(*load, around)) {
            handleFailed(std::move(*refusal), now, around);
            return;
        }
    }
    m_load = std::move(load);
    m_isTransferred = true;
    if (m_load == parseLoadName(around.firmware)) {
        // It runs already; there is nothing to install, nor to ask for again.
        m_givenUp = m_target.key() + '\n' + limitOf(around);
        complete(now, around);
        return;
    }
    enter(Installing, now + installWait, around);
}

void Upgrade::handleFailed(Failure failure, Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Downloading);
    const Target target = m_target;
    m_status = 2;
    if (m_isCommand)
        leaveCommand(now, around);
    else
        armRetry(now, around);
    tellFailed(target, std::move(failure), true, now, around);
}

void Upgrade::armRetry(Instant now, const Surroundings& around)
{
    const QByteArray& text = around.config.value("Upgrade_Error_Retry_Delay");
    if (text != m_retryDelay)
        m_failures = 0;
    m_retryDelay = text;
    // The parameter was checked when it was set; an unreadable list counts as none.
    const auto delays = rule::DelayList::parse(text).value_or(rule::DelayList());
    if (delays.isOff()) {
        m_givenUp = m_target.key() + '\n' + limitOf(around);
        enter(Idle, std::nullopt, around);
        return;
    }
    const Duration delay = std::max(waitMin, delays.delay(m_failures, around.random));
    ++m_failures;
    enter(ErrorWait, now + delay, around);
}

void Upgrade::leaveCommand(Instant now, const Surroundings& around)
{
    m_isCommand = false;
    if (auto suspended = std::exchange(m_suspended, std::nullopt)) {
        m_target = std::move(suspended->target);
        enter(ErrorWait, std::max(now + waitMin, suspended->retryAt), around);
        return;
    }
    enter(Idle, std::nullopt, around);
}

void Upgrade::abort(Instant now, const Surroundings& around)
{
    // Either the transfer has not begun, or it has to be stopped.
    m_abort = !std::exchange(m_start, std::nullopt).has_value();
    const Target target = std::exchange(m_target, {});
    enter(Idle, std::nullopt, around);
    if (m_abort)
        tellFailed(target,
                   {Cause::Reset, "aborted", "Upgrade_Rule changed while the load was fetched"},
                   false, now, around);
}

void Upgrade::handleExpiry(Instant now, const Surroundings& around)
{
    if (!m_expiry || *m_expiry > now)
        return;
    switch (m_state) {
    case WaitIdle:
        m_expiry.reset();
        return;
    case Installing:
        m_expiry.reset(); // The reboot interrupts no call.
        if (!around.isLineActive)
            complete(now, around);
        return;
    case ErrorWait:
        enter(WaitIdle, std::nullopt, around);
        return;
    default:
        Q_UNREACHABLE();
    }
}

void Upgrade::complete(Instant now, const Surroundings& around)
{
    const QByteArray to = std::exchange(m_load, std::nullopt)->text;
    Notice notice;
    notice.kind = Notice::Kind::Succeeded;
    notice.fromLoad = around.firmware;
    notice.toLoad = to;
    notice.wasTransferred = m_isTransferred;
    // A command's URL is stored nowhere, so it can't stand in the way of the rule's.
    if (!m_isCommand && !m_target.selected.isGuarded)
        m_completed = m_target.key();
    notice.target = std::exchange(m_target, {});
    m_isCommand = false;
    m_suspended.reset();
    if (m_state == Installing) {
        m_inactive = around.firmware;
        m_reboot = to;
    }
    m_failures = 0;
    m_error.clear();
    remember(now, {});
    enter(Idle, std::nullopt, around);
    around.notices.push_back(std::move(notice));
}

void Upgrade::tellFailed(const Target& target, Failure failure, bool wasAttempt, Instant now,
                         const Surroundings& around)
{
    m_error = failure.err;
    remember(now, failure.err);
    Notice notice;
    notice.kind = Notice::Kind::Failed;
    notice.target = target;
    notice.failure = std::move(failure);
    notice.wasAttempt = wasAttempt;
    if (m_state == ErrorWait)
        notice.retryAt = m_expiry;
    around.notices.push_back(std::move(notice));
}

void Upgrade::remember(Instant at, QByteArray err)
{
    m_attempts.push_front({at, std::move(err)});
    if (m_attempts.size() > attemptsMax)
        m_attempts.pop_back();
}

} // namespace vphone::upgrade
