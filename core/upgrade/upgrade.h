/// \file When a phone takes other firmware: gates, the wait for idle lines, retries, what is not
/// tried again. Transfers and log messages are the phone's business. Source: reference upgrade 1-4,
/// rules 6.
#pragma once

#include "core/config/config.h"
#include "core/ports/cause.h"
#include "core/ports/random.h"
#include "core/rule/rule.h"
#include "core/time/instant.h"
#include "core/upgrade/loadname.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace vphone::upgrade {

enum class UpgradeState : quint8 {
    Down, ///< no power or no network
    Idle,
    WaitIdle, ///< until the lines are idle and no resync is ahead
    Downloading,
    Installing, ///< and, once it is done, until the lines are idle
    ErrorWait,  ///< until the next try
};

/// `WaitIdle`, as logs write it.
[[nodiscard]] const char* nameOf(UpgradeState state);

/// How long the installation of a load takes. Source: assumed
inline constexpr Duration installWait = std::chrono::seconds(5);
/// Attempts that are remembered for the status page. Source: reference upgrade 3
inline constexpr size_t attemptsMax = 3;
inline constexpr char modelMismatch[] = "model mismatch"; ///< a text of $ERR

/// What a rule comes to. \c selected.url is set, defaults of the server filled in where there are
/// any.
struct Target
{
    QByteArray rule; ///< as the parameter or the command has it
    rule::Selected selected;

    [[nodiscard]] const rule::Url& url() const { return *selected.url; }
    /// What has to change before a completed attempt is repeated. Source: reference rules 6
    [[nodiscard]] QByteArray key() const { return rule + '\n' + url().toText(true); }
};

struct Failure
{
    Cause cause = Cause::None;
    QByteArray err;    ///< the macro $ERR
    QByteArray detail; ///< one English clause for people
};

/// One line of Firmware Upgrade Status 1 to 3.
struct Attempt
{
    Instant at;
    QByteArray err; ///< empty: it succeeded
};

/// What the machine has to say; the phone makes events and log lines of it.
struct Notice
{
    enum class Kind : quint8 {
        Entered,
        Unneeded,  ///< a command asks for what runs already
        Failed,    ///< an attempt, or what was refused before one began
        Succeeded, ///< installed, and takeReboot() has the load; or the file was what runs already
    };

    Kind kind = Kind::Entered;
    UpgradeState from = UpgradeState::Down; ///< Entered
    UpgradeState to = UpgradeState::Down;   ///< Entered
    Target target;                          ///< all but Entered
    Failure failure;                        ///< Failed
    bool wasAttempt = false;                ///< Failed: a transfer was due
    std::optional<Instant> retryAt;         ///< Failed
    QByteArray fromLoad;                    ///< Succeeded
    QByteArray toLoad;                      ///< Succeeded
    bool wasTransferred = false;            ///< Succeeded: a file came, it was not the partition
};

/// What the machine borrows for the length of one call.
struct Surroundings
{
    const config::Config& config;
    const model::Model& model;
    QByteArray firmware; ///< that runs, without `.loads`
    ports::Random& random;
    bool isLineActive = false;
    bool isResyncAhead = false; ///< one runs, or waits to run: it goes first
    bool isSlotTaken = false;   ///< another transfer is under way
    /// Of Forced_Resync_Delay; nothing: none runs.
    std::optional<Instant> countdownEnds;
    std::vector<Notice>& notices;
};

class Upgrade
{
public:
    /// From flash, before the first boot.
    void restore(QByteArray inactive, QByteArray completed);
    /// For flash: the load of the other partition, empty: none.
    [[nodiscard]] const QByteArray& inactive() const { return m_inactive; }
    /// For flash: Target::key() of what is not to be tried again.
    [[nodiscard]] const QByteArray& completed() const { return m_completed; }

    void handleBoot(const Surroundings& around);
    /// Power or network gone, or a reboot begins.
    void handleDown(const Surroundings& around);
    /// What Upgrade_Rule comes to at this moment: to be told after a resync, a changed parameter,
    /// an expiry, and whenever lines or transfers may have become idle. \a selected: nothing when
    /// the rule is empty or none of its conditions holds.
    void consider(const QByteArray& rule, std::optional<rule::Selected> selected, Instant now,
                  const Surroundings& around);
    /// Instead of consider(): the rule can't be read.
    void considerBroken(const QByteArray& rule, Failure failure, Instant now,
                        const Surroundings& around);
    /// Somebody asks for \a target, once; it is stored nowhere, nor is it retried. False:
    /// Upgrade_Enable is No, or an upgrade is under way.
    [[nodiscard]] bool request(Target target, Instant now, const Surroundings& around);
    /// Somebody asks for what Upgrade_Rule says, be it completed or waiting for a retry; consider()
    /// has to follow. False as above.
    [[nodiscard]] bool requestAgain(const Surroundings& around);
    /// Instead of request(): the rule can't be read. False as above.
    [[nodiscard]] bool requestBroken(const QByteArray& rule, Failure failure, Instant now,
                                     const Surroundings& around);
    /// \pre state() is Downloading. All files are there; \a named is the load that the file itself
    /// names.
    void handleDownloaded(const std::optional<LoadName>& named, Instant now,
                          const Surroundings& around);
    void handleFailed(Failure failure, Instant now, const Surroundings& around);
    /// consider() has to follow: a retry takes what the rule says by then.
    void handleExpiry(Instant now, const Surroundings& around);

    /// The load to fetch now, told once.
    [[nodiscard]] std::optional<Target> takeStart();
    /// The transfer under way is of no use any more; told once.
    [[nodiscard]] bool takeAbort() { return std::exchange(m_abort, false); }
    /// The load to boot now, told once.
    [[nodiscard]] std::optional<QByteArray> takeReboot();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    [[nodiscard]] UpgradeState state() const { return m_state; }
    /// What waits or runs was asked for by request().
    [[nodiscard]] bool isCommand() const { return m_isCommand; }

    /// While it is true, $UPGST is that of the attempt that an evaluation may lead to.
    void setEvaluating(bool isEvaluating) { m_isEvaluating = isEvaluating; }
    /// $UPGST: 0 before any attempt, 1 first attempt, 2 retry. Source: reference macros 3
    [[nodiscard]] int status() const { return m_isEvaluating ? std::max(m_status, 1) : m_status; }
    /// $UPGERR: $ERR of the previous attempt.
    [[nodiscard]] const QByteArray& error() const { return m_error; }
    /// For $UPGTMR; nothing before the first.
    [[nodiscard]] std::optional<Instant> lastAttempt() const { return m_lastAttempt; }
    /// Newest first.
    [[nodiscard]] const std::deque<Attempt>& attempts() const { return m_attempts; }

private:
    struct Suspended
    {
        Target target;
        Instant retryAt;
    };

    void enter(UpgradeState next, std::optional<Instant> expiry, const Surroundings& around);
    /// True: \a target is worth an attempt. False: it runs already, was tried, or is refused, which
    /// is told once.
    [[nodiscard]] bool isWanted(const Target& target, Instant now, const Surroundings& around);
    void wait(Target target, bool isCommand, const Surroundings& around);
    void startWhenClear(Instant now, const Surroundings& around);
    void armRetry(Instant now, const Surroundings& around);
    void abort(Instant now, const Surroundings& around);
    void complete(Instant now, const Surroundings& around);
    /// Where a command leaves the machine when it came to nothing.
    void leaveCommand(Instant now, const Surroundings& around);
    void tellFailed(const Target& target, Failure failure, bool wasAttempt, Instant now,
                    const Surroundings& around);
    void remember(Instant at, QByteArray err);
    [[nodiscard]] static std::optional<Failure> refusalOf(const LoadName& load,
                                                          const Surroundings& around);
    [[nodiscard]] static bool isEnabled(const Surroundings& around);
    [[nodiscard]] bool takesRequests(const Surroundings& around) const;

    UpgradeState m_state = UpgradeState::Down;
    std::optional<Instant> m_expiry;
    Target m_target; ///< of every state but Down and Idle
    bool m_isCommand = false;
    bool m_isTransferred = false;         ///< Installing: by a transfer, not from the partition
    std::optional<LoadName> m_load;       ///< Installing
    std::optional<Suspended> m_suspended; ///< the retry that a command pushed aside
    std::optional<Target> m_start;
    bool m_abort = false;
    std::optional<QByteArray> m_reboot;

    QByteArray m_inactive;
    QByteArray m_completed;
    QByteArray m_givenUp;    ///< key and Downgrade_Rev_Limit of what is hopeless, or not retried
    QByteArray m_broken;     ///< rule and complaint that were told
    QByteArray m_retryDelay; ///< the parameter that the timer was armed with
    size_t m_failures = 0;   ///< index into Upgrade_Error_Retry_Delay
    int m_status = 0;
    bool m_isEvaluating = false;
    QByteArray m_error;
    std::optional<Instant> m_lastAttempt;
    std::deque<Attempt> m_attempts;
};

} // namespace vphone::upgrade
