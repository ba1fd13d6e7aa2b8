#include "core/phone/reporting.h"

#include "core/phone/run.h"
#include "core/phone/upgrading.h"
#include "core/provision/discovery.h"
#include "core/provision/errtext.h"
#include "core/report/content.h"

namespace vphone::phone {

using provision::errText;

Phone::Reporting& Phone::reporting(Instant now)
{
    if (!m_reporting)
        m_reporting = std::make_unique<Reporting>();
    if (!std::exchange(m_reporting->isUp, true))
        m_reporting->machine.handleBoot(now, m_config);
    return *m_reporting;
}

void Phone::startReports(Instant now, Actions& actions)
{
    m_owesReport = true;
    continueReports(now, actions);
}

void Phone::requestReport(Instant now, Actions& actions)
{
    m_now = now;
    if (m_power != Power::Up)
        return;
    reporting(now).machine.request();
    continueReports(now, actions);
}

void Phone::noteLocalChange(Instant now)
{
    if (!m_reporting && rule::isSkipped(m_config.value("Report_Rule")))
        return;
    report::Reports& machine = reporting(now).machine;
    machine.handleConfig(now, m_config);
    machine.handleLocalChange(now, m_config);
}

std::optional<Instant> Phone::reportExpiry() const
{
    return m_reporting ? m_reporting->machine.nextExpiry() : std::nullopt;
}

void Phone::handleReportExpiry(Instant now, Actions& actions)
{
    const auto expiry = reportExpiry();
    if (!expiry || *expiry > now)
        return;
    m_reporting->machine.handleExpiry(now, m_config);
    continueReports(now, actions);
}

/// Sends what is due, unless something else is being transferred: its end comes here again.
void Phone::continueReports(Instant now, Actions& actions)
{
    using enum provision::ResyncState;
    if (!isNetworkFree() || isInstalling())
        return;
    const bool isProvisioned =
        m_resync.state() == OkWait || m_resync.state() == ErrWait || m_resync.state() == Off;
    const bool isRestart = isProvisioned && std::exchange(m_owesReport, false);
    if (!m_reporting && rule::isSkipped(m_config.value("Report_Rule")))
        return;
    Reporting& own = reporting(now);
    own.machine.handleConfig(now, m_config);
    if (isRestart)
        own.machine.handleRestart();
    if (own.sending)
        sendNextReport(now, actions);
    else if (own.machine.takeDue())
        beginReport(now, actions);
}

void Phone::beginReport(Instant now, Actions& actions)
{
    const QByteArray rule = m_config.value("Report_Rule");
    Diagnostics warnings;
    rule::EvaluateOptions options;
    options.kind = rule::RuleKind::Report;
    options.isStrict = m_shared.settings.isStrict;
    options.warnings = &warnings;
    auto items = rule::evaluateReport(rule, *this, options);
    tellWarnings(warnings);
    if (!items) {
        tellReportFailed(rule, {}, Cause::BadRule, errText(Cause::BadRule, ports::Scheme::Tftp),
                         items.error().message);
        return;
    }
    m_reporting->sending.emplace();
    m_reporting->sending->rule = rule;
    m_reporting->sending->items = std::move(*items);
    sendNextReport(now, actions);
}

/// \pre nothing is being transferred
void Phone::sendNextReport(Instant now, Actions& actions)
{
    Reporting::Sending& sending = *m_reporting->sending;
    if (sending.next == sending.items.size()) {
        m_reporting->sending.reset();
        return;
    }
    const size_t number = sending.next++;
    const rule::Options& chosen = sending.items[number].options;
    rule::Url url = *sending.items[number].url;
    if (url.host.isEmpty() && !url.isActivation) {
        if (const auto server = defaultServer())
            url = provision::withServer(std::move(url), *server);
    }
    const QByteArray shownUrl = rule::redacted(url.toText(true));
    if (url.host.isEmpty() || url.isActivation) {
        const bool isServerMissing = !url.isActivation;
        tellReportFailed(sending.rule, shownUrl, isServerMissing ? Cause::Dns : Cause::BadRule,
                         isServerMissing ? QByteArray("No server")
                                         : errText(Cause::BadRule, ports::Scheme::Https),
                         isServerMissing ? "the rule names no server and DHCP gave none"
                                         : "gds:// takes no reports");
        sendNextReport(now, actions);
        return;
    }
    sending.told.reset();
    QByteArray document;
    if (chosen.status) {
        document = report::statusDocument(statusRows());
    } else {
        sending.told = m_config;
        document = report::configDocument(chosen, m_config,
                                          m_reporting->machine.baseOf(number, sending.rule));
    }
    report::Sealed sealed =
        report::seal(std::move(document), chosen, m_config.value("IKM_HTTP_Encrypt_Content"),
                     url.schemeOrDefault(), m_random);
    sending.url = shownUrl;
    sending.bytes = sealed.body.size();
    provision::TransferOptions options = transferOptions(url, chosen);
    // rules.md 8: tftp writes.
    options.method = url.schemeOrDefault() == ports::Scheme::Tftp ||
                             m_config.value("HTTP_Report_Method") == "PUT"
                         ? ports::Method::Put
                         : ports::Method::Post;
    options.body = std::move(sealed.body);
    options.contentType = std::move(sealed.contentType);
    options.bodyEncoding = std::move(sealed.contentEncoding);
    beginExchange(Owner::Report, std::move(url), std::move(options), now, actions);
}

/// One attempt an item; what follows begins when networkFree() comes here again.
void Phone::reportTransferred(const provision::Outcome& outcome, Instant, Actions&)
{
    Reporting::Sending& sending = *m_reporting->sending;
    const QByteArray url = std::exchange(sending.url, {});
    if (outcome.cause != Cause::None) {
        tellReportFailed(sending.rule, url, outcome.cause, outcome.err, outcome.detail);
        return;
    }
    if (sending.told)
        m_reporting->machine.handleSent(sending.next - 1, sending.rule,
                                        std::move(*std::exchange(sending.told, std::nullopt)));
    if (m_shared.events.isListening())
        tell(event("report.sent")
                 .with("rule", rule::redacted(sending.rule))
                 .with("url", url)
                 .with("bytes", qint64(sending.bytes)));
}

void Phone::tellReportFailed(const QByteArray& rule, const QByteArray& url, Cause cause,
                             const QByteArray& err, const QByteArray& detail)
{
    tell(event("report.failed")
             .with("rule", rule::redacted(rule))
             .with("url", url)
             .with("error", err)
             .with("cause", nameOf(cause))
             .with("detail", rule::redacted(detail)));
}

void Phone::abandonReports(const char* detail)
{
    m_owesReport = false;
    if (!m_reporting)
        return;
    if (const auto sending = std::exchange(m_reporting->sending, std::nullopt);
        sending && !sending->url.isEmpty())
        tellReportFailed(sending->rule, sending->url, Cause::Reset, {}, detail);
    m_reporting->machine.handleDown();
    m_reporting->isUp = false;
}

} // namespace vphone::phone
