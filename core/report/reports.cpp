#include "core/report/reports.h"

#include "core/rule/rule.h"

#include <utility>

namespace vphone::report {

Reports::Mode Reports::modeOf(const config::Config& config)
{
    const QByteArray& text = config.value("Report_To_Server");
    if (text == "On Local Change")
        return Mode::OnLocalChange;
    return text == "Periodically" ? Mode::Periodically : Mode::OnRequest;
}

void Reports::readParameters(const config::Config& config)
{
    m_hasRule = !rule::isSkipped(config.value("Report_Rule"));
    m_mode = modeOf(config);
    m_period = std::chrono::seconds(config.number("Periodic_Upload_To_Server"));
}

void Reports::handleBoot(Instant now, const config::Config& config)
{
    m_isUp = true;
    readParameters(config);
    armPeriodic(now);
}

void Reports::handleRestart()
{
    if (m_hasRule && m_mode == Mode::OnRequest)
        request();
}

void Reports::handleDown()
{
    m_isUp = false;
    m_isDue = false;
    m_expiry.reset();
    m_bases = {};
}

void Reports::handleLocalChange(Instant now, const config::Config& config)
{
    if (!m_isUp || !m_hasRule || m_mode != Mode::OnLocalChange || m_expiry)
        return;
    m_expiry = now + std::chrono::seconds(config.number("Upload_Delay_On_Local_Change"));
}

void Reports::handleConfig(Instant now, const config::Config& config)
{
    if (!m_isUp)
        return;
    const auto before = std::tuple(m_hasRule, m_mode, m_period);
    readParameters(config);
    if (before == std::tuple(m_hasRule, m_mode, m_period))
        return;
    // A local change that waits for its delay is still to be told.
    if (!m_hasRule || m_mode != Mode::OnLocalChange || std::get<Mode>(before) != m_mode)
        m_expiry.reset();
    armPeriodic(now);
}

void Reports::armPeriodic(Instant now)
{
    if (m_hasRule && m_mode == Mode::Periodically && m_period > Duration::zero())
        m_expiry = now + m_period;
}

void Reports::handleExpiry(Instant now, const config::Config& config)
{
    if (!m_expiry || *m_expiry > now)
        return;
    m_expiry.reset();
    m_isDue = true;
    readParameters(config);
    armPeriodic(now);
}

bool Reports::takeDue()
{
    if (m_isDue && m_mode == Mode::OnLocalChange)
        m_expiry.reset();
    return std::exchange(m_isDue, false);
}

const config::Config* Reports::baseOf(size_t item, const QByteArray& rule) const
{
    const auto& base = m_bases.at(item);
    return base && base->rule == rule ? &base->told : nullptr;
}

void Reports::handleSent(size_t item, const QByteArray& rule, config::Config told)
{
    m_bases.at(item) = Base{rule, std::move(told)};
}

} // namespace vphone::report
