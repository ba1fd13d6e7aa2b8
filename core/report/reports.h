/// \file When a phone reports: on request, after local changes, periodically. One attempt each, no
/// retries. Source: reference rules 8.
#pragma once

#include "core/config/config.h"
#include "core/time/instant.h"

#include <array>
#include <optional>
#include <tuple>

namespace vphone::report {

/// Items of one report rule. Source: reference rules 2
inline constexpr size_t itemsMax = 2;

class Reports
{
public:
    void handleBoot(Instant now, const config::Config& config);
    /// Boot provisioning is over, so that the rule is the one that it set: a restart counts as a
    /// request.
    void handleRestart();
    /// Power or network gone: nothing is due any more, and the next delta is a full report.
    void handleDown();
    /// SIP NOTIFY `Event: report`, or the control API: in every mode.
    void request() { m_isDue = true; }
    /// The user changed something on page or screen; several changes go into one report.
    void handleLocalChange(Instant now, const config::Config& config);
    /// To be told after any change, a profile's included: the mode or the period may be another.
    void handleConfig(Instant now, const config::Config& config);
    void handleExpiry(Instant now, const config::Config& config);

    [[nodiscard]] bool isDue() const { return m_isDue; }
    /// The report begins; what has become due meanwhile goes into it. Told once.
    [[nodiscard]] bool takeDue();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }

    /// What the item number \a item told last; null: nothing, or it was another rule's.
    [[nodiscard]] const config::Config* baseOf(size_t item, const QByteArray& rule) const;
    void handleSent(size_t item, const QByteArray& rule, config::Config told);

private:
    enum class Mode : quint8 { OnRequest, OnLocalChange, Periodically };

    struct Base
    {
        QByteArray rule;
        config::Config told;
    };

    [[nodiscard]] static Mode modeOf(const config::Config& config);
    void readParameters(const config::Config& config);
    void armPeriodic(Instant now);

    Mode m_mode = Mode::OnRequest;
    Duration m_period{}; ///< zero: none
    bool m_isUp = false;
    bool m_hasRule = false;
    bool m_isDue = false;
    std::optional<Instant> m_expiry;
    std::array<std::optional<Base>, itemsMax> m_bases;
};

} // namespace vphone::report
