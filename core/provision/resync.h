/// \file When a phone resyncs: gates, delays, idle lines and the retry ladder. What a resync does
/// is the phone's business. Source: reference resync 1-5.
#pragma once

#include "core/config/config.h"
#include "core/ports/random.h"
#include "core/provision/readings.h"
#include "core/provision/trigger.h"
#include "core/rule/macro.h"
#include "core/time/instant.h"

#include <optional>
#include <vector>

namespace vphone::provision {

enum class ResyncState : quint8 {
    Down,       ///< no power or no network
    Off,        ///< Provision_Enable is No
    RandomWait, ///< before the first attempt after power-up
    WaitIdle,   ///< until all lines are idle, the countdown is over and nothing else is transferred
    Running,
    OkWait,  ///< until the next periodic run, if there is one
    ErrWait, ///< until the next retry, if there is one
};

/// `RandomWait`, as logs write it.
[[nodiscard]] const char* nameOf(ResyncState state);

/// One reason for or against a resync: a member of `why.gates`.
struct Gate
{
    QByteArrayView gate; ///< a literal, as is the next
    QByteArrayView parameter;
    QByteArray value;
    bool isOpen = true;
};

struct Why
{
    QByteArray text; ///< one English sentence
    std::vector<Gate> gates;
};

/// What the machine has to say; the phone makes events and log lines of it.
struct Notice
{
    enum class Kind : quint8 { Scheduled, Deferred, Suppressed, Entered };

    Kind kind = Kind::Entered;
    Trigger trigger = Trigger::PowerUp;
    std::optional<Instant> at;            ///< Scheduled; Deferred: until when, if that is known
    Why why;                              ///< Scheduled, Deferred, Suppressed
    ResyncState from = ResyncState::Down; ///< Entered
    ResyncState to = ResyncState::Down;
};

/// A resync that is to run now.
struct ResyncRequest
{
    Trigger trigger = Trigger::PowerUp;
    /// Runs once, alone, stored nowhere; nothing: Profile_Rule to Profile_Rule_D.
    std::optional<QByteArray> rule = {};
    std::optional<int> prvst = {}; ///< the macro $PRVST where it is not the trigger's own
};

/// What the machine borrows for the length of one call.
struct Surroundings
{
    const config::Config& config;
    const rule::MacroSource& macros;
    ports::Random& random;
    bool isStrict = false;
    /// Nothing else of the phone is being transferred.
    bool isNetworkFree = true;
    Readings readings;
    std::vector<Notice>& notices;
};

/// Why a phone comes up, as far as resyncs care.
enum class BootKind : quint8 {
    Power,        ///< power-up and every reboot but the next
    Provisioning, ///< a profile's reboot: no resync follows, or it would go on for ever
    Submit,       ///< Submit All Changes on a page (T11)
    Upgrade,      ///< into new firmware: T1 and T12 are one resync
};

class Resync
{
public:
    /// Explicit requests that wait while one runs. Source: reference resync 5 ("one deep")
    static constexpr size_t queuedMax = 1;
    /// How often triggers are asked where they start resyncs. Source: reference rules 9
    static constexpr Duration triggerCheck = std::chrono::seconds(10);

    /// The network is up.
    void handleBoot(BootKind kind, Instant now, const Surroundings& around);
    /// Power or network gone: nothing is scheduled any more, calls and their countdown included.
    void handleDown(const Surroundings& around);
    /// Somebody asked. False: a gate is shut, a Suppressed notice says which.
    bool request(ResyncRequest request, Instant now, const Surroundings& around);
    /// An attempt to upgrade failed (T12 without a reboot).
    void handleUpgradeFailed(Instant now, const Surroundings& around);
    /// The phone is through with the request it took.
    void handleFinished(bool ok, Instant now, const Surroundings& around);
    /// The rules ask for an activation code: nothing follows by itself but Resync_At.
    void handleCodeWanted(Instant now, const Surroundings& around);
    void handleExpiry(Instant now, const Surroundings& around);
    /// The first line became active, or the last one idle.
    void handleLines(bool areActive, Instant now, const Surroundings& around);
    /// Something outside a resync changed parameters: page, screen, control API.
    void handleConfigChanged(Instant now, const Surroundings& around);
    /// The run that waits for idle lines was given up, as Provision_Enable is No.
    void handleAbandoned(const Surroundings& around);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// What else was transferred is through.
    void handleNetworkFree(Instant now, const Surroundings& around);

    /// Asked before each transfer of a run. False: lines are busy again; the run goes on when
    /// takeResume() says so.
    [[nodiscard]] bool mayTransfer(Instant now, const Surroundings& around);
    /// The resync to run now, told once.
    [[nodiscard]] std::optional<ResyncRequest> takeStart();
    /// The run that waits may go on, told once.
    [[nodiscard]] bool takeResume() { return std::exchange(m_resume, false); }

    [[nodiscard]] std::optional<Instant> nextExpiry() const;
    [[nodiscard]] ResyncState state() const { return m_state; }
    /// What comes next by itself: a wait's end, or the run that waits for idle lines.
    struct Next
    {
        Trigger trigger = Trigger::PowerUp;
        std::optional<Instant> at; ///< nothing: when lines are idle
    };
    [[nodiscard]] std::optional<Next> next() const;
    /// Every gate that \a trigger has to pass, asked now; the text says which one is shut, or is
    /// empty.
    [[nodiscard]] Why gatesOf(Trigger trigger, const Surroundings& around) const;
    /// Idle lines and the countdown, asked now for \a trigger.
    [[nodiscard]] Why idleGates(Trigger trigger, Instant now, const Surroundings& around) const;
    /// Lines are idle and no countdown runs: what upgrades wait for too.
    [[nodiscard]] bool isQuiet(Instant now, const Surroundings& around) const;
    [[nodiscard]] std::optional<Instant> countdownEnd() const { return m_countdownEnd; }
    /// The last attempt, for $PRVTMR; nothing before the first.
    [[nodiscard]] std::optional<Instant> lastAttempt() const { return m_lastAttempt; }
    [[nodiscard]] bool hasSucceeded() const { return m_hasSucceeded; }

private:
    /// Whether transfers may start now, and if not, until when.
    struct Quiet
    {
        bool isOpen = true;
        std::optional<Instant> until;
    };

    void enter(ResyncState next, std::optional<Instant> expiry, const Surroundings& around);
    /// Starts \a request, or has it wait for idle lines.
    void begin(ResyncRequest request, Instant now, const Surroundings& around);
    void tryStart(Instant now, const Surroundings& around);
    [[nodiscard]] Quiet quietFor(Trigger trigger, Instant now, const Surroundings& around) const;
    void armPeriodic(Instant now, const Surroundings& around);
    void armRetry(Instant now, const Surroundings& around);
    void armTimeOfDay(Instant now, const Surroundings& around);
    void armTriggerCheck(Instant now, const Surroundings& around);
    void handleTimeOfDay(Instant now, const Surroundings& around);
    void handleTriggerCheck(Instant now, const Surroundings& around);
    void switchOff(const Surroundings& around);
    [[nodiscard]] bool isTimeOfDaySet(const Surroundings& around) const;
    void suppress(Trigger trigger, Why why, const Surroundings& around) const;
    void defer(Instant now, const Surroundings& around);
    void schedule(Trigger trigger, Instant at, QByteArray text, Gate because,
                  const Surroundings& around);
    void rememberParameters(const Surroundings& around);

    ResyncState m_state = ResyncState::Down;
    bool m_hasSucceeded = false;
    bool m_areLinesActive = false;
    bool m_resume = false;
    bool m_isPaused = false;              ///< WaitIdle in the midst of a run
    Trigger m_pending = Trigger::PowerUp; ///< what the expiry will start, or runs
    std::optional<Instant> m_expiry;
    std::optional<Instant> m_timeOfDay; ///< when Resync_At starts
    std::optional<Instant> m_triggerExpiry;
    std::optional<Instant> m_countdownEnd;
    Instant m_waitingSince; ///< WaitIdle
    std::optional<ResyncRequest> m_waiting;
    std::optional<ResyncRequest> m_start;
    std::optional<ResyncRequest> m_queued;
    std::optional<Instant> m_lastAttempt;
    std::optional<Instant> m_lastSuccess;
    quint32 m_successes = 0; ///< index into Resync_Periodic
    quint32 m_failures = 0;  ///< index into Resync_Error_Retry_Delay
    QByteArray m_periodic;   ///< the parameters that the timers were armed with
    QByteArray m_retryDelay;
    QByteArray m_resyncAt;
};

} // namespace vphone::provision
