#include "core/provision/resync.h"

#include "core/provision/localzone.h"
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
    {Running,    "Running",    bit(Down) | bit(Off) | bit(WaitIdle) | bit(OkWait) | bit(ErrWait)},
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

Duration secondsOf(const config::Config& config, QByteArrayView tag)
{
    return std::chrono::seconds(std::max<qint64>(0, config.number(tag)));
}

Trigger triggerOf(BootKind kind)
{
    switch (kind) {
    case BootKind::Submit:
        return Trigger::WebSubmit;
    case BootKind::Upgrade:
        return Trigger::Upgrade;
    case BootKind::Power:
    case BootKind::Provisioning:
        break;
    }
    return Trigger::PowerUp;
}

/// All that Resync_At depends on; empty when it is not set.
QByteArray resyncAtTexts(const config::Config& config)
{
    const QByteArray& at = config.value("Resync_At__HHmm_");
    if (at.isEmpty())
        return {};
    QByteArray texts = at;
    for (const char* tag : {"Resync_At_Random_Delay", "Time_Zone", "Daylight_Saving_Time_Rule",
                            "Daylight_Saving_Time_Enable"})
        texts += '\n' + config.value(tag);
    return texts;
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
    const Trigger trigger = triggerOf(kind);
    if (!around.config.isYes("Provision_Enable")) {
        suppress(trigger, gatesOf(trigger, around), around);
        enter(Off, std::nullopt, around);
        return;
    }
    m_pending = trigger;
    armTimeOfDay(now, around);
    if (kind == BootKind::Provisioning) {
        enter(OkWait, std::nullopt, around);
        armPeriodic(now, around);
        armTriggerCheck(now, around);
        return;
    }
    Why why = gatesOf(trigger, around);
    if (why.text.isEmpty() && kind == BootKind::Submit && around.readings.resetResyncIsPowerOnly)
        why.text = "the reboot came from a page, and resync_on_reset is power_only";
    if (!why.text.isEmpty()) {
        suppress(trigger, std::move(why), around);
        enter(OkWait, std::nullopt, around);
        armTriggerCheck(now, around);
        return;
    }
    const auto most = quint64(std::max<qint64>(0, around.config.number("Resync_Random_Delay"))) *
                      quint64(around.readings.randomDelayUnit) * 1000;
    const Instant at = now + std::chrono::milliseconds(around.random.upTo(most));
    schedule(trigger, at, "the first resync after power-up waits a random delay",
             {"random-delay", "Resync_Random_Delay", around.config.value("Resync_Random_Delay"),
              at == now},
             around);
    if (at > now) {
        enter(RandomWait, at, around);
        return;
    }
    begin({trigger, std::nullopt, std::nullopt}, now, around);
}

void Resync::handleDown(const Surroundings& around)
{
    m_start.reset();
    m_queued.reset();
    m_waiting.reset();
    m_timeOfDay.reset();
    m_triggerExpiry.reset();
    m_countdownEnd.reset();
    m_areLinesActive = false;
    m_isPaused = false;
    m_resume = false;
    if (m_state != Down)
        enter(Down, std::nullopt, around);
}

void Resync::switchOff(const Surroundings& around)
{
    m_queued.reset();
    m_waiting.reset();
    m_timeOfDay.reset();
    m_triggerExpiry.reset();
    enter(Off, std::nullopt, around);
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
    if (m_state == Running || (m_state == WaitIdle && m_isPaused)) {
        // The newer request takes the one place of the queue.
        m_queued = std::move(request);
        return true;
    }
    if (m_state != WaitIdle) {
        begin(std::move(request), now, around);
        return true;
    }
    // Who asks goes before what a timer started; the same four rules are not run twice.
    if (provision::defOf(m_pending).isExplicit) {
        m_queued = std::move(request);
        return true;
    }
    if (request.rule)
        m_queued = std::exchange(m_waiting, std::nullopt);
    m_pending = request.trigger;
    m_waiting = std::move(request);
    tryStart(now, around);
    return true;
}

void Resync::handleUpgradeFailed(Instant now, const Surroundings& around)
{
    request({Trigger::Upgrade, std::nullopt, -1}, now, around);
}

void Resync::begin(ResyncRequest request, Instant now, const Surroundings& around)
{
    m_pending = request.trigger;
    m_waiting = std::move(request);
    m_waitingSince = now;
    m_isPaused = false;
    enter(WaitIdle, std::nullopt, around);
    tryStart(now, around);
}

void Resync::tryStart(Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == WaitIdle);
    const Quiet quiet = quietFor(m_pending, now, around);
    if (!quiet.isOpen || !around.isNetworkFree) {
        m_expiry = quiet.isOpen ? std::nullopt : quiet.until;
        defer(now, around);
        return;
    }
    if (std::exchange(m_isPaused, false)) {
        m_resume = true;
    } else {
        // resync.md 5: $PRVTMR counts from here.
        m_lastAttempt = now;
        m_start = std::exchange(m_waiting, std::nullopt);
    }
    enter(Running, std::nullopt, around);
}

bool Resync::mayTransfer(Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Running);
    const Quiet quiet = quietFor(m_pending, now, around);
    if (quiet.isOpen)
        return true;
    m_isPaused = true;
    enter(WaitIdle, quiet.until, around);
    defer(now, around);
    return false;
}

std::optional<ResyncRequest> Resync::takeStart()
{
    return std::exchange(m_start, std::nullopt);
}

void Resync::handleFinished(bool ok, Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Running);
    const QByteArray resyncAt = m_resyncAt;
    rememberParameters(around);
    if (ok) {
        m_hasSucceeded = true;
        m_lastSuccess = now;
        m_failures = 0;
    }
    if (!around.config.isYes("Provision_Enable")) {
        switchOff(around);
        return;
    }
    if (resyncAt != m_resyncAt)
        armTimeOfDay(now, around);
    enter(ok ? OkWait : ErrWait, std::nullopt, around);
    armTriggerCheck(now, around);
    if (m_queued) {
        begin(*std::exchange(m_queued, std::nullopt), now, around);
        return;
    }
    if (ok)
        armPeriodic(now, around);
    else
        armRetry(now, around);
}

void Resync::handleCodeWanted(Instant now, const Surroundings& around)
{
    Q_ASSERT(m_state == Running);
    rememberParameters(around);
    if (!around.config.isYes("Provision_Enable")) {
        switchOff(around);
        return;
    }
    enter(OkWait, std::nullopt, around);
    if (m_queued)
        begin(*std::exchange(m_queued, std::nullopt), now, around);
}

bool Resync::isTimeOfDaySet(const Surroundings& around) const
{
    return !m_resyncAt.isEmpty() && parseResyncAt(around.config.value("Resync_At__HHmm_"));
}

void Resync::armTimeOfDay(Instant now, const Surroundings& around)
{
    m_timeOfDay.reset();
    // Nearly no phone has it set, so it costs them nothing.
    if (!isTimeOfDaySet(around))
        return;
    ResyncAt daily;
    daily.timeOfDay = *parseResyncAt(around.config.value("Resync_At__HHmm_"));
    daily.window =
        resyncAtWindow(around.config.number("Resync_At_Random_Delay"), around.readings.resyncAt);
    m_timeOfDay = daily.nextStart(now, localZone(around.config), around.random);
    const QByteArray& text = around.config.value("Resync_At__HHmm_");
    schedule(Trigger::TimeOfDay, *m_timeOfDay,
             "Resync_At is " + text + " local time, spread by Resync_At_Random_Delay",
             {"time-of-day", "Resync_At__HHmm_", text, true}, around);
}

void Resync::armTriggerCheck(Instant now, const Surroundings& around)
{
    m_triggerExpiry.reset();
    if (!around.readings.triggerStartsResync)
        return;
    if (rule::isSkipped(around.config.value("Resync_Trigger_1")) &&
        rule::isSkipped(around.config.value("Resync_Trigger_2")))
        return;
    m_triggerExpiry = now + triggerCheck;
}

void Resync::armPeriodic(Instant now, const Surroundings& around)
{
    // resync.md 4: armed only after the first success; resync.md 3: a valid Resync_At sets it
    // aside.
    if (!m_hasSucceeded || isTimeOfDaySet(around))
        return;
    const QByteArray& text = around.config.value("Resync_Periodic");
    const rule::DelayList delays = delaysOf(text);
    if (delays.isOff())
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

std::optional<Instant> Resync::nextExpiry() const
{
    std::optional<Instant> next = m_expiry;
    for (const auto& other : {m_timeOfDay, m_triggerExpiry}) {
        if (other && (!next || *other < *next))
            next = other;
    }
    return next;
}

std::optional<Resync::Next> Resync::next() const
{
    if (m_state == WaitIdle)
        return Next{m_pending, m_expiry};
    if (m_expiry && (!m_timeOfDay || *m_expiry <= *m_timeOfDay))
        return Next{m_pending, m_expiry};
    if (m_timeOfDay)
        return Next{Trigger::TimeOfDay, m_timeOfDay};
    return std::nullopt;
}

void Resync::handleExpiry(Instant now, const Surroundings& around)
{
    if (m_timeOfDay && *m_timeOfDay <= now)
        handleTimeOfDay(now, around);
    if (m_triggerExpiry && *m_triggerExpiry <= now)
        handleTriggerCheck(now, around);
    if (!m_expiry || *m_expiry > now)
        return;
    if (m_state == WaitIdle) {
        tryStart(now, around);
        return;
    }
    Why why = gatesOf(m_pending, around);
    if (why.text.isEmpty()) {
        begin({m_pending, std::nullopt, std::nullopt}, now, around);
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
        armTriggerCheck(now, around);
        return;
    }
}

void Resync::handleTimeOfDay(Instant now, const Surroundings& around)
{
    armTimeOfDay(now, around);
    Why why = gatesOf(Trigger::TimeOfDay, around);
    if (why.text.isEmpty() && (m_state == Running || m_state == WaitIdle))
        why.text = "another resync runs already, or waits for idle lines";
    if (!why.text.isEmpty()) {
        suppress(Trigger::TimeOfDay, std::move(why), around);
        return;
    }
    begin({Trigger::TimeOfDay, std::nullopt, std::nullopt}, now, around);
}

/// Source: reference rules 9, the reading of trigger_starts_resync
void Resync::handleTriggerCheck(Instant now, const Surroundings& around)
{
    armTriggerCheck(now, around);
    if ((m_state == OkWait || m_state == ErrWait) &&
        gatesOf(Trigger::Periodic, around).text.isEmpty())
        begin({Trigger::Periodic, std::nullopt, std::nullopt}, now, around);
}

void Resync::handleLines(bool areActive, Instant now, const Surroundings& around)
{
    if (m_state == Down || m_areLinesActive == areActive)
        return;
    m_areLinesActive = areActive;
    m_countdownEnd.reset();
    const Duration delay = secondsOf(around.config, "Forced_Resync_Delay");
    if (!areActive && around.readings.forcedResync == ForcedResync::Countdown &&
        delay > Duration::zero())
        m_countdownEnd = now + delay;
    if (m_state == WaitIdle)
        tryStart(now, around);
}

void Resync::handleAbandoned(const Surroundings& around)
{
    Q_ASSERT(m_isPaused);
    m_isPaused = false;
    switchOff(around);
}

void Resync::handleNetworkFree(Instant now, const Surroundings& around)
{
    // Lines that still hold it back were told of.
    if (m_state == WaitIdle && quietFor(m_pending, now, around).isOpen)
        tryStart(now, around);
}

void Resync::handleConfigChanged(Instant now, const Surroundings& around)
{
    if (m_state == Down)
        return;
    const QByteArray periodic = m_periodic;
    const QByteArray retryDelay = m_retryDelay;
    const QByteArray resyncAt = m_resyncAt;
    rememberParameters(around);
    if (!around.config.isYes("Provision_Enable")) {
        // A run comes to its end first.
        if (m_state != Off && m_state != Running && !m_isPaused)
            switchOff(around);
        return;
    }
    const bool wasOff = m_state == Off;
    if (wasOff)
        enter(OkWait, std::nullopt, around);
    const bool isTimeOfDayChanged = wasOff || resyncAt != m_resyncAt;
    if (isTimeOfDayChanged)
        armTimeOfDay(now, around);
    if (m_state == OkWait && !wasOff && (isTimeOfDayChanged || periodic != m_periodic)) {
        enter(OkWait, std::nullopt, around);
        armPeriodic(now, around);
    }
    if (m_state == ErrWait && retryDelay != m_retryDelay) {
        enter(ErrWait, std::nullopt, around);
        armRetry(now, around);
    }
    armTriggerCheck(now, around);
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
    m_resyncAt = resyncAtTexts(around.config);
}

bool Resync::isQuiet(Instant now, const Surroundings& around) const
{
    if (m_areLinesActive)
        return false;
    return around.readings.forcedResync == ForcedResync::MaxWait || !m_countdownEnd ||
           now >= *m_countdownEnd;
}

Resync::Quiet Resync::quietFor(Trigger trigger, Instant now, const Surroundings& around) const
{
    if (isQuiet(now, around))
        return {true, std::nullopt};
    if (around.readings.forcedResync == ForcedResync::MaxWait) {
        const Instant limit = m_waitingSince + secondsOf(around.config, "Forced_Resync_Delay");
        return {now >= limit, limit};
    }
    if (m_areLinesActive)
        return {false, std::nullopt};
    if (around.readings.explicitSkipsCountdown && provision::defOf(trigger).isExplicit)
        return {true, std::nullopt};
    return {false, m_countdownEnd};
}

Why Resync::idleGates(Trigger trigger, Instant now, const Surroundings& around) const
{
    Why why;
    const QByteArray& delay = around.config.value("Forced_Resync_Delay");
    const Quiet quiet = quietFor(trigger, now, around);
    const bool isForced = m_areLinesActive && quiet.isOpen;
    why.gates.push_back(
        {"lines", "", m_areLinesActive ? "active" : "idle", !m_areLinesActive || isForced});
    why.gates.push_back(
        {"countdown", "Forced_Resync_Delay", delay, m_areLinesActive ? isForced : quiet.isOpen});
    if (quiet.isOpen)
        return why;
    if (!m_areLinesActive)
        why.text = "all lines are idle, the countdown of Forced_Resync_Delay still runs";
    else if (quiet.until)
        why.text = "a line is active; Forced_Resync_Delay says how long that may hold it back";
    else
        why.text =
            "a line is active; the countdown of Forced_Resync_Delay begins when all are idle";
    return why;
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
    for (size_t i = 0; i < def.enables.size(); ++i) {
        // upgrade_resync_gate: Resync_On_Reset, the first of the two, may be no gate of an upgrade.
        const bool isLeftOut =
            trigger == Trigger::Upgrade && i == 0 && around.readings.upgradeGateIsAfterUpgradeAlone;
        if (def.enables[i] != nullptr && !isLeftOut)
            addGate("trigger", def.enables[i], around.config.isYes(def.enables[i]));
    }
    if (!def.obeysTriggers || (trigger == Trigger::PhoneMenu && around.readings.menuIsExempt) ||
        (trigger == Trigger::CgiExecute && around.readings.executeIsExempt))
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

void Resync::defer(Instant now, const Surroundings& around)
{
    Notice notice;
    notice.kind = Notice::Kind::Deferred;
    notice.trigger = m_pending;
    notice.at = m_expiry;
    notice.why = idleGates(m_pending, now, around);
    if (notice.why.text.isEmpty())
        notice.why.text = "something else of the phone is being transferred";
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
