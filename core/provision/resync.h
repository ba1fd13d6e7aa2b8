/// \file When a phone resyncs: gates, delays and the retry ladder. What a resync does is the
/// phone's business. Source: reference resync 1-5.
#pragma once

#include "core/config/config.h"
#include "core/ports/random.h"
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
    WaitIdle,   ///< until all lines are idle
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
    enum class Kind : quint8 { Scheduled, Suppressed, Entered };

    Kind kind = Kind::Entered;
    Trigger trigger = Trigger::PowerUp;
    std::optional<Instant> at;            ///< Scheduled
    Why why;                              ///< Scheduled, Suppressed
    ResyncState from = ResyncState::Down; ///< Entered
    ResyncState to = ResyncState::Down;
};

/// A resync that is to run now.
struct ResyncRequest
{
    Trigger trigger = Trigger::PowerUp;
    /// Runs once, alone, stored nowhere; nothing: Profile_Rule to Profile_Rule_D.
    std::optional<QByteArray> rule;
};

/// What the machine borrows for the length of one call.
struct Surroundings
{
    const config::Config& config;
    const rule::MacroSource& macros;
    ports::Random& random;
    bool isStrict = false;
    int randomDelayUnit = 20; ///< seconds. Source: reference resync 2
    std::vector<Notice>& notices;
};

/// Why a phone comes up, as far as resyncs care.
enum class BootKind : quint8 {
    Power,       ///< power-up and every reboot but the next
    Provisioning ///< a profile's reboot: no resync follows, or it would go on for ever
};

class Resync
{
public:
    /// Explicit requests that wait while one runs. Source: reference resync 5 ("one deep")
    static constexpr size_t queuedMax = 1;

    /// The network is up.
    void handleBoot(BootKind kind, Instant now, const Surroundings& around);
    /// Power or network gone: nothing is scheduled any more.
    void handleDown(const Surroundings& around);
    /// Somebody asked. False: a gate is shut, a Suppressed notice says which.
    bool request(ResyncRequest request, Instant now, const Surroundings& around);
    /// The phone is through with the request it took.
    void handleFinished(bool ok, Instant now, const Surroundings& around);
    void handleExpiry(Instant now, const Surroundings& around);

    /// The resync to run now, told once.
    [[nodiscard]] std::optional<ResyncRequest> takeStart();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    [[nodiscard]] ResyncState state() const { return m_state; }
    /// The last attempt, for $PRVTMR; nothing before the first.
    [[nodiscard]] std::optional<Instant> lastAttempt() const { return m_lastAttempt; }
    [[nodiscard]] bool hasSucceeded() const { return m_hasSucceeded; }

private:
    void enter(ResyncState next, std::optional<Instant> expiry, const Surroundings& around);
    void start(ResyncRequest request, Instant now, const Surroundings& around);
    void armPeriodic(Instant now, const Surroundings& around);
    void armRetry(Instant now, const Surroundings& around);
    /// Every gate that \a trigger has to pass, asked now; the text says which one is shut, or is
    /// empty.
    [[nodiscard]] Why gatesOf(Trigger trigger, const Surroundings& around) const;
    void suppress(Trigger trigger, Why why, const Surroundings& around) const;
    void schedule(Trigger trigger, Instant at, QByteArray text, Gate because,
                  const Surroundings& around);
    void rememberParameters(const Surroundings& around);

    ResyncState m_state = ResyncState::Down;
    std::optional<Instant> m_expiry;
    Trigger m_pending = Trigger::PowerUp; ///< what the expiry will start
    std::optional<ResyncRequest> m_start;
    std::optional<ResyncRequest> m_queued;
    std::optional<Instant> m_lastAttempt;
    std::optional<Instant> m_lastSuccess;
    size_t m_successes = 0; ///< index into Resync_Periodic
    size_t m_failures = 0;  ///< index into Resync_Error_Retry_Delay
    bool m_hasSucceeded = false;
    QByteArray m_periodic; ///< the parameters that the timers were armed with
    QByteArray m_retryDelay;
};

} // namespace vphone::provision
