#include "core/provision/resync.h"

#include "core/rule/delaylist.h"
#include "core/rule/rule.h"

namespace vphone::provision {

namespace {

constexpr quint32 bit(ResyncState state)
{
    return 1U << quint32(state);
}

struct StateDef
{
    ResyncState state;
    const char* name;
    quint32 mayBeLeftFor;
};

using enum ResyncState;

// clang-format off
constexpr auto states = std::to_array<StateDef>({
    // state      name          may be left for
    {Down,       "Down",       bit(Off) | bit(RandomWait) | bit(WaitIdle) | bit(OkWait)},
    {Off,        "Off",        bit(Down) | bit(OkWait)},
    {RandomWait, "RandomWait", bit(Down) | bit(Off) | bit(WaitIdle) | bit(OkWait)},
    {WaitIdle,   "WaitIdle",   bit(Down) | bit(Off) | bit(Running)},
    {Running,    "Running",    bit(Down) | bit(Off) | bit(OkWait) | bit(ErrWait)},
    {OkWait,     "OkWait",     bit(Down) | bit(Off) | bit(WaitIdle) | bit(OkWait)},
    {ErrWait,    "ErrWait",    bit(Down) | bit(Off) | bit(WaitIdle) | bit(ErrWait)},
});
// clang-format on

constexpr const StateDef& defOf(ResyncState state)
{
    return states[size_t(state)];
}
static_assert(defOf(ErrWait).state == ErrWait, "rows stand in the order of the enum");

rule::DelayList delaysOf(const QByteArray& text)
{
    // The parameter was checked when it was set; an unreadable list counts as none.
    return rule::DelayList::parse(text).value_or(rule::DelayList());
}

/// A list may hold a zero; a phone that waits not at all would spin. Source: assumed
constexpr Duration waitMin = std::chrono::seconds(1);

QByteArray secondsText(Duration duration)
{
    return QByteArray::number(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
}

} // namespace

const char* nameOf(ResyncState state)
{
    return defOf(state).name;
}

void Resync::enter(ResyncState next, std::optional<Instant> expiry, const Surroundings& around)
{
    Q_ASSERT(defOf(m_state).mayBeLeftFor & bit(next));
    Notice notice;
    notice.kind = Notice::Kind::Entered;
    notice.trigger = m_pending;
    notice.at = expiry;
    notice.from = m_state;
    notice.to = next;
    around.notices.push_back(std::move(notice));
    m_state = next;
    m_expiry = expiry;
}

void Resync::handleBoot(BootKind kind, Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Down);
    rememberParameters(around);
    // resync.md 4: both lists begin anew with a reboot.
    m_failures = 0;
    m_successes = 0;
    if (kind != BootKind::Provisioning) {
        m_hasSucceeded = false;
        m_lastSuccess.reset();
    }
    if (!around.config.isYes("Provision_Enable")) {
        suppress(Trigger::PowerUp, gatesOf(Trigger::PowerUp, around), around);
        enter(Off, std::nullopt, around);
        return;
    }
    if (kind == BootKind::Provisioning) {
        enter(OkWait, std::nullopt, around);
        armPeriodic(now, around);
        return;
    }
    m_pending = Trigger::PowerUp;
    Why why = gatesOf(Trigger::PowerUp, around);
    if (!why.text.isEmpty()) {
        suppress(Trigger::PowerUp, std::move(why), around);
        enter(OkWait, std::nullopt, around);
        return;
    }
    const auto most = quint64(std::max<qint64>(0, around.config.number("Resync_Random_Delay"))) *
                      quint64(around.randomDelayUnit) * 1000;
    const Instant at = now + std::chrono::milliseconds(around.random.upTo(most));
    schedule(Trigger::PowerUp, at, "the first resync after power-up waits a random delay",
             {"random-delay", "Resync_Random_Delay", around.config.value("Resync_Random_Delay"),
              at == now},
             around);
    if (at > now) {
        enter(RandomWait, at, around);
        return;
    }
    start({Trigger::PowerUp, std::nullopt}, now, around);
}

void Resync::handleDown(const Surroundings& around)
{
    m_start.reset();
    m_queued.reset();
    if (m_state != Down)
        enter(Down, std::nullopt, around);
}

bool Resync::request(ResyncRequest request, Instant now, const Surroundings& around)
{
    Why why = gatesOf(request.trigger, around);
    if (m_state == Down)
        why.text = "the phone is not up";
    if (!why.text.isEmpty()) {
        suppress(request.trigger, std::move(why), around);
        return false;
    }
    if (m_state == Running || m_state == WaitIdle) {
        // The newer request takes the one place of the queue.
        m_queued = std::move(request);
        return true;
    }
    start(std::move(request), now, around);
    return true;
}

void Resync::start(ResyncRequest request, Instant now, const Surroundings& around)
{
    m_pending = request.trigger;
    enter(WaitIdle, std::nullopt, around);
    m_lastAttempt = now;
    m_start = std::move(request);
    enter(Running, std::nullopt, around);
}

std::optional<ResyncRequest> Resync::takeStart()
{
    return std::exchange(m_start, std::nullopt);
}

void Resync::handleFinished(bool ok, Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Running);
    rememberParameters(around);
    if (ok) {
        m_hasSucceeded = true;
        m_lastSuccess = now;
        m_failures = 0;
    }
    if (!around.config.isYes("Provision_Enable")) {
        m_queued.reset();
        enter(Off, std::nullopt, around);
        return;
    }
    enter(ok ? OkWait : ErrWait, std::nullopt, around);
    if (m_queued) {
        start(*std::exchange(m_queued, std::nullopt), now, around);
        return;
    }
    if (ok)
        armPeriodic(now, around);
    else
        armRetry(now, around);
}

void Resync::armPeriodic(Instant now, const Surroundings& around)
{
    const QByteArray& text = around.config.value("Resync_Periodic");
    const rule::DelayList delays = delaysOf(text);
    // resync.md 4: armed only after the first success.
    if (!m_hasSucceeded || delays.isOff())
        return;
    const Duration wait = std::max(waitMin, delays.delay(m_successes, around.random));
    ++m_successes;
    m_pending = Trigger::Periodic;
    enter(OkWait, now + wait, around);
    schedule(Trigger::Periodic, now + wait,
             "the last resync succeeded; the next one is due " + secondsText(wait) + " s after it",
             {"periodic", "Resync_Periodic", text, true}, around);
}

void Resync::armRetry(Instant now, const Surroundings& around)
{
    const QByteArray& text = around.config.value("Resync_Error_Retry_Delay");
    const rule::DelayList delays = delaysOf(text);
    if (delays.isOff()) {
        Why why{"the last resync failed and retries are switched off",
                {{"retry", "Resync_Error_Retry_Delay", text, false}}};
        suppress(Trigger::Retry, std::move(why), around);
        return;
    }
    const Duration wait = std::max(waitMin, delays.delay(m_failures, around.random));
    ++m_failures;
    m_pending = Trigger::Retry;
    enter(ErrWait, now + wait, around);
    schedule(Trigger::Retry, now + wait,
             "the last resync failed; the next try is due " + secondsText(wait) + " s after it",
             {"retry", "Resync_Error_Retry_Delay", text, true}, around);
}

void Resync::handleExpiry(Instant now, const Surroundings& around)
{
    if (!m_expiry || *m_expiry > now)
        return;
    Why why = gatesOf(m_pending, around);
    if (why.text.isEmpty()) {
        start({m_pending, std::nullopt}, now, around);
        return;
    }
    suppress(m_pending, std::move(why), around);
    switch (m_state) {
    case OkWait:
        --m_successes; // The run did not take place: the same element counts again.
        armPeriodic(now, around);
        return;
    case ErrWait:
        // resync.md 5: re-armed with the same element.
        --m_failures;
        armRetry(now, around);
        return;
    default:
        enter(OkWait, std::nullopt, around);
        return;
    }
}

void Resync::rememberParameters(const Surroundings& around)
{
    const QByteArray& periodic = around.config.value("Resync_Periodic");
    const QByteArray& retryDelay = around.config.value("Resync_Error_Retry_Delay");
    // resync.md 4: a change of the list starts it anew.
    if (periodic != m_periodic)
        m_successes = 0;
    if (retryDelay != m_retryDelay)
        m_failures = 0;
    m_periodic = periodic;
    m_retryDelay = retryDelay;
}

Why Resync::gatesOf(Trigger trigger, const Surroundings& around) const
{
    const TriggerDef& def = provision::defOf(trigger);
    Why why;
    const auto addGate = [&](const char* gate, const char* parameter, bool isOpen) {
        const QByteArray& value = around.config.value(parameter);
        why.gates.push_back({gate, parameter, value, isOpen});
        if (!isOpen && why.text.isEmpty())
            why.text =
                QByteArray(parameter) + " is " + (value.isEmpty() ? QByteArray("empty") : value);
    };
    addGate("provisioning", "Provision_Enable", around.config.isYes("Provision_Enable"));
    if (def.enable != nullptr)
        addGate("trigger", def.enable, around.config.isYes(def.enable));
    if (!def.obeysTriggers)
        return why;

    // rules.md 9: with at least one trigger set, at least one has to be true.
    const QByteArray& first = around.config.value("Resync_Trigger_1");
    const QByteArray& second = around.config.value("Resync_Trigger_2");
    if (rule::isSkipped(first) && rule::isSkipped(second))
        return why;
    bool anyIsTrue = false;
    for (const char* parameter : {"Resync_Trigger_1", "Resync_Trigger_2"}) {
        const QByteArray& text = around.config.value(parameter);
        if (rule::isSkipped(text))
            continue;
        rule::EvaluateOptions options;
        options.isStrict = around.isStrict;
        const auto verdict = rule::evaluateTrigger(text, around.macros, options);
        const bool isTrue = verdict && *verdict;
        why.gates.push_back({"resync-trigger", parameter, text, isTrue});
        anyIsTrue = anyIsTrue || isTrue;
    }
    if (!anyIsTrue && why.text.isEmpty())
        why.text = "neither Resync_Trigger_1 nor Resync_Trigger_2 is true";
    return why;
}

void Resync::suppress(Trigger trigger, Why why, const Surroundings& around) const
{
    Notice notice;
    notice.kind = Notice::Kind::Suppressed;
    notice.trigger = trigger;
    notice.why = std::move(why);
    around.notices.push_back(std::move(notice));
}

void Resync::schedule(Trigger trigger, Instant at, QByteArray text, Gate because,
                      const Surroundings& around)
{
    Notice notice;
    notice.kind = Notice::Kind::Scheduled;
    notice.trigger = trigger;
    notice.at = at;
    notice.why.text = std::move(text);
    notice.why.gates = {std::move(because)};
    around.notices.push_back(std::move(notice));
}

} // namespace vphone::provision
