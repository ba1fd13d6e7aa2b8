#include "core/param/value.h"
#include "core/phone/apparatus.h"
#include "core/phone/run.h"

namespace vphone::phone {

using provision::Trigger;

namespace {

std::optional<QByteArray> ruleOrNone(const QByteArray& text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

bool Phone::requestResync(provision::ResyncRequest request, Instant now, Actions& actions)
{
    m_now = now;
    return withResync(now, actions, [&](const auto& around) {
        return m_resync.request(std::move(request), now, around);
    });
}

bool Phone::notifyResync(std::optional<QByteArray> profile, Instant now, Actions& actions)
{
    return requestResync({Trigger::SipNotify, std::move(profile), std::nullopt}, now, actions);
}

bool Phone::resyncByUrl(const QByteArray& rule, Instant now, Actions& actions)
{
    return requestResync({Trigger::WebUrl, ruleOrNone(rule), std::nullopt}, now, actions);
}

bool Phone::resyncFromMenu(const QByteArray& text, Instant now, Actions& actions)
{
    m_now = now;
    if (m_shared.settings.quirks.menuResyncIsOneshot)
        return requestResync({Trigger::PhoneMenu, ruleOrNone(text), std::nullopt}, now, actions);
    // A row that is not there can't be filled in; the triggers hold back the resync alone.
    if (m_config.isYes("User_Configurable_Resync"))
        setParameter("Profile_Rule", text, config::Source::Screen);
    return requestResync({Trigger::PhoneMenu, std::nullopt, std::nullopt}, now, actions);
}

bool Phone::executeResync(const QByteArray& rule, bool isFromSip, Instant now, Actions& actions)
{
    return requestResync(
        {isFromSip ? Trigger::SipNotify : Trigger::CgiExecute, ruleOrNone(rule), std::nullopt}, now,
        actions);
}

Result<Done, QByteArray> Phone::setParameters(const NewValues& values, config::Source source,
                                              Instant now, Actions& actions)
{
    m_now = now;
    const param::ParamTable& table = m_config.table();
    const auto leniency =
        m_shared.settings.isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
    std::vector<std::pair<param::ParamIndex, QByteArray>> accepted;
    for (const auto& [tag, value] : values) {
        const auto index = table.find(tag);
        if (!index) {
            const QByteArray nearest = table.nearest(tag);
            return Unexpected{
                tag + ": there is no such parameter" +
                (nearest.isEmpty() ? QByteArray() : "; did you mean " + nearest + "?")};
        }
        auto canonical = param::canonicalValue(table[*index], value.trimmed(), leniency);
        if (!canonical)
            return Unexpected{tag + ": " + param::explain(canonical.error(), table[*index], value)};
        accepted.emplace_back(*index, std::move(canonical->value));
    }
    const bool isByUser = source == config::Source::Page || source == config::Source::Screen;
    std::vector<config::Change> changes;
    for (auto& [index, value] : accepted) {
        if (auto change = m_config.set(index, std::move(value), isByUser))
            changes.push_back(std::move(*change));
    }
    const bool isSubmit = source == config::Source::Page;
    const SubmitReboot reading =
        isSubmit ? m_shared.settings.quirks.submitReboot : SubmitReboot::Needed;
    if (changes.empty() && reading != SubmitReboot::Always)
        return Done{};
    if (!changes.empty()) {
        noteFlashChanged();
        tellChanges(changes, source);
    }
    if (m_power != Power::Up)
        return Done{};
    if (!changes.empty())
        noteLocalChange(now);
    const bool wantsReboot =
        changes.empty() || std::ranges::any_of(changes, [&](const config::Change& change) {
            // Reference screen 3: the menu Language turns the screen at once.
            if (source == config::Source::Screen && table[change.index].section == "Language")
                return false;
            return restartsOnSubmit(reading, table[change.index]);
        });
    if (wantsReboot) {
        m_isSubmitted = isSubmit;
        requestReboot(BootReason::UserTriggered, now, actions);
        if (m_power != Power::Up)
            return Done{};
    }
    settingsChanged(now, actions);
    return Done{};
}

Result<Done, QByteArray> Phone::submitChanges(const NewValues& values, Instant now,
                                              Actions& actions)
{
    return setParameters(values, config::Source::Page, now, actions);
}

void Phone::settingsChanged(Instant now, Actions& actions)
{
    withResync(now, actions,
               [&](const auto& around) { m_resync.handleConfigChanged(now, around); });
    if (m_resync.isPaused() && !m_config.isYes("Provision_Enable")) {
        abandonRun("Provision_Enable is No");
        withResync(now, actions, [&](const auto& around) { m_resync.handleAbandoned(around); });
    }
    if (m_power == Power::Up && isNetworkFree())
        considerCustomCa(CaOccasion::Change, now, actions);
    if (m_power == Power::Up)
        considerUpgrade(now, actions);
    if (m_power == Power::Up && isNetworkFree())
        considerMicRenewal(now, actions);
    considerActivation(actions);
    forParts([&](Part& part) {
        if (m_power == Power::Up)
            part.settingsChanged(now, actions);
    });
}

} // namespace vphone::phone
