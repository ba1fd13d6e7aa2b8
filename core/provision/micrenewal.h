/// \file When a phone renews its device certificate: once after it is switched on, then before the
/// end. Requests, certificates and messages are the phone's business. Source: reference security 6
#pragma once

#include "core/base/result.h"
#include "core/ports/random.h"
#include "core/rule/url.h"

#include <utility>

namespace vphone::provision {

/// Days left from which on it is renewed. Source: reference security 6 (emulator's choice)
inline constexpr Duration micRenewalLead = std::chrono::hours(60 * 24);
/// Between two looks at the days left. Source: as above
inline constexpr Duration micCheckInterval = std::chrono::hours(24);
/// After a failure, and what is drawn on top of it. Source: as above; the second assumed
inline constexpr Duration micRetryWait = std::chrono::hours(1);
inline constexpr Duration micRetryJitterMax = std::chrono::minutes(10);
/// Bounds of a server's Retry-After; micRetryWait when it names none. Source: assumed
inline constexpr Duration micPendingWaitMin = std::chrono::seconds(10);
inline constexpr Duration micPendingWaitMax = std::chrono::hours(24);

/// MIC_Cert_Refresh_Rule from the factory.
inline constexpr char micRuleDefault[] = "http://sudirenewal.cisco.com/";

/// Where \a path of the server that \a rule names is; the rule's own path stands before it. The
/// error says what would be right.
[[nodiscard]] Result<rule::Url, QByteArray> micRenewalUrl(QByteArrayView rule,
                                                          const QByteArray& path);

/// Within the bounds above. \a retryAfter: the header, in seconds. RFC 9110 10.2.3
[[nodiscard]] Duration micPendingWait(QByteArrayView retryAfter);

enum class MicRenewalState : quint8 {
    Down, ///< no power or no network
    Idle,
    WaitIdle, ///< until lines and network are idle
    Renewing,
    ErrorWait, ///< until the next try
    Renewed,   ///< until the reboot
};

/// `WaitIdle`, as logs write it.
[[nodiscard]] const char* nameOf(MicRenewalState state);

/// What outlives a reboot.
struct MicRenewalMemory
{
    bool isOn = false;   ///< MIC_Cert_Refresh_Enable, as it was seen last
    bool isOwed = false; ///< it was switched on, and what that means was not done

    friend bool operator==(const MicRenewalMemory&, const MicRenewalMemory&) = default;
};

class MicRenewal
{
public:
    struct Entered
    {
        MicRenewalState from;
        MicRenewalState to;
    };
    /// What the machine borrows for the length of one call.
    struct Surroundings
    {
        bool isEnabled = false;          ///< MIC_Cert_Refresh_Enable
        QByteArray rule;                 ///< MIC_Cert_Refresh_Rule
        std::optional<Instant> notAfter; ///< of the certificate; nothing: there is none
        bool isBusy = false;             ///< a call, or another transfer
        ports::Random& random;
        std::vector<Entered>& entered; ///< for the log
    };

    /// From flash, before the first boot.
    void restore(MicRenewalMemory memory) { m_memory = memory; }
    [[nodiscard]] const MicRenewalMemory& memory() const { return m_memory; }

    void handleBoot(Instant now, const Surroundings& around);
    /// Power or network gone, or a reboot begins.
    void handleDown(const Surroundings& around);
    /// A setting changed, or lines or network may have become idle.
    void consider(Instant now, const Surroundings& around);
    /// Somebody asks for it, whatever the days left. False: it is switched off, or under way.
    [[nodiscard]] bool request(Instant now, const Surroundings& around);

    // What came of it. \pre state() is Renewing
    void handleRenewed(const Surroundings& around);
    /// \a isHopeless: until the rule changes. Says when it is tried again; nothing: not by itself.
    std::optional<Instant> handleFailed(bool isHopeless, Instant now, const Surroundings& around);
    /// The server wants to be asked again (202).
    Instant handlePending(Duration wait, Instant now, const Surroundings& around);

    void handleExpiry(Instant now, const Surroundings& around);
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    /// Begin the exchange; told once.
    [[nodiscard]] bool takeStart() { return std::exchange(m_start, false); }
    [[nodiscard]] MicRenewalState state() const { return m_state; }

private:
    void enter(MicRenewalState next, std::optional<Instant> expiry, const Surroundings& around);
    /// Because it is owed, or the end is near.
    [[nodiscard]] bool isDue(Instant now, const Surroundings& around) const;
    void startWhenClear(const Surroundings& around);

    MicRenewalState m_state = MicRenewalState::Down;
    std::optional<Instant> m_expiry;
    MicRenewalMemory m_memory;
    QByteArray m_rule;      ///< of the attempt under way, or the last one
    bool m_isAsked = false; ///< by request(); not tried again by itself
    bool m_start = false;
};

} // namespace vphone::provision
