#include "core/phone/run.h"

namespace vphone::phone {

namespace {

using provision::ResyncState;

constexpr auto explainedRules = std::to_array<const char*>(
    {"Profile_Rule", "Profile_Rule_B", "Profile_Rule_C", "Profile_Rule_D"});

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray timeText(Instant instant)
{
    return isoText(instant);
}

/// How one rule comes to what it comes to, step by step; \a explainUrl is asked what is to say of
/// its URL.
template<typename ExplainUrl>
QJsonObject explainRule(const char* parameter, const QByteArray& rule,
                        const rule::MacroSource& macros, bool isStrict, ExplainUrl explainUrl)
{
    std::vector<rule::MacroStep> macroSteps;
    std::vector<rule::ConditionStep> conditionSteps;
    rule::EvaluateOptions options;
    options.isStrict = isStrict;
    options.macroSteps = &macroSteps;
    options.conditionSteps = &conditionSteps;
    const auto evaluated = rule::evaluate(rule, macros, options);
    QJsonArray steps;
    for (const rule::MacroStep& step : macroSteps)
        steps.append(text(rule::redacted(step.from + " is \"" + step.to + '"')));
    for (const rule::ConditionStep& step : conditionSteps)
        steps.append(
            text(rule::redacted("alternative " + QByteArray::number(step.alternative + 1) + ": (" +
                                step.text + ") is " + (step.isTrue ? "true" : "false"))));
    QByteArray outcome;
    std::vector<QByteArray> urlSteps;
    if (!evaluated) {
        outcome = "error: " + evaluated.error().message;
    } else if (!*evaluated) {
        outcome = rule::isSkipped(rule) ? "empty or a comment: skipped"
                                        : "no condition holds: skipped, which is no error";
    } else {
        const rule::Selected& selected = **evaluated;
        for (const rule::Assignment& assignment : selected.assignments)
            steps.append(text("sets " + assignment.name));
        outcome = "alternative " + QByteArray::number(selected.alternative + 1) + ' ' +
                  (selected.url ? "is fetched: " + rule::redacted(selected.url->toText(true))
                                : QByteArray("has no URL: nothing is fetched"));
        if (selected.url && !selected.url->isActivation)
            urlSteps = explainUrl(*selected.url);
    }
    steps.append(text(outcome));
    for (const QByteArray& step : urlSteps)
        steps.append(text(step));
    rule::ExpandOptions expand;
    expand.isStrict = isStrict;
    return {{QStringLiteral("parameter"), text(parameter)},
            {QStringLiteral("rule"), text(rule::redacted(rule))},
            {QStringLiteral("expanded"), text(rule::redacted(rule::expand(rule, macros, expand)))},
            {QStringLiteral("steps"), steps}};
}

} // namespace

QJsonArray Phone::lineStates() const
{
    QJsonArray lines;
    for (int line = 1; line <= m_identity.model->extensions; ++line) {
        const auto state =
            m_rare && m_rare->lines ? m_rare->lines->state(line) : line::LineState::Idle;
        lines.append(QJsonObject{{QStringLiteral("line"), line},
                                 {QStringLiteral("state"), text(nameOf(state))}});
    }
    return lines;
}

/// Why no resync is scheduled at all.
QByteArray Phone::whyNothingIsNext() const
{
    const bool isRetryOff = m_resync.state() == ResyncState::ErrWait;
    if (isRetryOff)
        return "The last resync failed, and Resync_Error_Retry_Delay is " +
               m_config.value("Resync_Error_Retry_Delay") + ", so none is tried by itself.";
    if (!m_resync.hasSucceeded())
        return "No resync has succeeded since power-up, and Resync_Periodic is armed by a success "
               "only.";
    return "Resync_Periodic is \"" + m_config.value("Resync_Periodic") +
           "\" and Resync_At__HHmm_ is not set, so none comes by itself.";
}

QByteArray Phone::explainText(Instant now, const provision::Surroundings& around) const
{
    const auto next = m_resync.next();
    const QByteArray trigger = next ? provision::defOf(next->trigger).name : "";
    switch (m_power) {
    case Power::Off:
        return "The phone has no power.";
    case Power::Booting:
        return "The phone boots (" + nameOf(m_bootReason).toByteArray() + "); it is up at " +
               timeText(*m_bootExpiry) + '.';
    case Power::Leasing:
        return "The phone waits for a DHCP server to give it an address.";
    case Power::Up:
        break;
    }
    QByteArray said;
    switch (m_resync.state()) {
    case ResyncState::Down:
        return "The phone is not up.";
    case ResyncState::Off:
        return "Provision_Enable is No: no resync happens, whoever asks for it.";
    case ResyncState::Running:
        return QByteArray("A resync runs (") + provision::defOf(m_run->request.trigger).name + ')' +
               (m_run->url ? ": " + m_run->shownUrl() : QByteArray()) + '.';
    case ResyncState::WaitIdle: {
        const provision::Why why = m_resync.idleGates(next->trigger, now, around);
        return "A resync (" + trigger + ") is due and waits: " +
               (why.text.isEmpty() ? QByteArray("another transfer of the phone is under way")
                                   : why.text) +
               (next->at ? ", until " + timeText(*next->at) : QByteArray()) + '.';
    }
    case ResyncState::RandomWait:
        said = "The first resync after power-up waits a random delay (Resync_Random_Delay " +
               m_config.value("Resync_Random_Delay") + "). ";
        break;
    case ResyncState::ErrWait:
        said =
            "The last resync failed: " + (m_err.isEmpty() ? QByteArray("no text") : m_err) + ". ";
        break;
    case ResyncState::OkWait:
        if (m_resync.hasSucceeded())
            said = "The last resync succeeded. ";
        break;
    }
    if (!next)
        return said + whyNothingIsNext();
    said += "The next resync (" + trigger + ") comes at " + timeText(*next->at) + '.';
    if (const auto why = m_resync.gatesOf(next->trigger, around); !why.text.isEmpty())
        said += " As things stand it will not take place: " + why.text + '.';
    else if (const auto idle = m_resync.idleGates(next->trigger, now, around); !idle.text.isEmpty())
        said += " It may have to wait: " + idle.text + '.';
    return said;
}

QJsonObject Phone::explain(Instant now) const
{
    // Macros that count time count to this instant.
    const Instant served = std::exchange(m_now, now);
    std::vector<provision::Notice> notices;
    const auto around = surroundings(notices);
    const auto next = m_resync.next();
    auto trigger = provision::Trigger::Periodic;
    if (next)
        trigger = next->trigger;
    else if (m_run)
        trigger = m_run->request.trigger;
    provision::Why gates = m_resync.gatesOf(trigger, around);
    for (auto& gate : m_resync.idleGates(trigger, now, around).gates)
        gates.gates.push_back(std::move(gate));
    QJsonArray rules;
    for (const char* parameter : explainedRules) {
        const QByteArray& rule = m_config.value(parameter);
        const bool isFirst = parameter == explainedRules.front();
        if (!rule.isEmpty())
            rules.append(explainRule(parameter, rule, *this, m_shared.settings.isStrict,
                                     [&](const rule::Url& url) {
                                         std::vector<QByteArray> steps;
                                         if (url.host.isEmpty())
                                             steps = explainServer(rule, isFirst, url);
                                         for (QByteArray& obstacle : explainObstacles(url))
                                             steps.push_back(std::move(obstacle));
                                         return steps;
                                     }));
    }
    QJsonValue nextValue;
    if (next)
        nextValue =
            QJsonObject{{QStringLiteral("trigger"), text(provision::defOf(next->trigger).name)},
                        {QStringLiteral("at"),
                         next->at ? QJsonValue(text(timeText(*next->at))) : QJsonValue()}};
    QJsonObject explained{{QStringLiteral("text"), text(explainText(now, around))},
                          {QStringLiteral("next"), nextValue},
                          {QStringLiteral("gates"), toJson(gates)[QLatin1String("gates")]},
                          {QStringLiteral("rules"), rules},
                          {QStringLiteral("lines"), lineStates()}};
    m_now = served;
    return explained;
}

QJsonObject Phone::state(Instant now) const
{
    static constexpr auto powers =
        std::to_array<const char*>({"off", "booting", "waiting-for-dhcp", "on"});
    const auto instantOrNull = [](std::optional<Instant> instant) {
        return instant ? QJsonValue(text(timeText(*instant))) : QJsonValue();
    };
    const auto next = m_resync.next();
    const auto countdown = m_resync.countdownEnd();
    QJsonArray reasons;
    if (m_rare) {
        for (const QByteArray& reason : m_rare->rebootReasons)
            reasons.append(text(reason));
    }
    QJsonObject options;
    for (const auto& lease : m_leases) {
        if (!lease)
            continue;
        for (const auto& [code, value] : lease->options)
            options.insert(QString::number(code), text(rule::redacted(value)));
    }
    return {
        {QStringLiteral("mac"), text(m_identity.mac.lower())},
        {QStringLiteral("model"), text(m_identity.model->name)},
        {QStringLiteral("serial"), text(m_identity.serial)},
        {QStringLiteral("firmware"), text(m_identity.firmware)},
        {QStringLiteral("inactive_firmware"), m_rare ? text(m_rare->inactiveFirmware) : QString()},
        {QStringLiteral("address"), text(m_identity.address.toText())},
        {QStringLiteral("power"), text(powers[size_t(m_power)])},
        {QStringLiteral("resync"), text(provision::nameOf(m_resync.state()))},
        {QStringLiteral("last_error"), text(m_err)},
        {QStringLiteral("lines"), lineStates()},
        {QStringLiteral("timers"),
         QJsonObject{{QStringLiteral("now"), text(timeText(now))},
                     {QStringLiteral("next_resync"), next ? instantOrNull(next->at) : QJsonValue()},
                     {QStringLiteral("next_trigger"),
                      next ? QJsonValue(text(provision::defOf(next->trigger).name)) : QJsonValue()},
                     {QStringLiteral("countdown_end"),
                      countdown && *countdown > now ? instantOrNull(countdown) : QJsonValue()},
                     {QStringLiteral("next_upgrade"), instantOrNull(upgradeExpiry())},
                     {QStringLiteral("next_report"), instantOrNull(reportExpiry())}}},
        {QStringLiteral("dhcp_options"), options},
        {QStringLiteral("reboot_reasons"), reasons}};
}

} // namespace vphone::phone
