#include "core/http/useragent.h"
#include "core/param/value.h"
#include "core/phone/run.h"
#include "core/provision/errtext.h"

namespace vphone::phone {

using provision::Outcome;
using provision::Transfer;

namespace {

constexpr auto profileRules = std::to_array<const char*>(
    {"Profile_Rule", "Profile_Rule_B", "Profile_Rule_C", "Profile_Rule_D"});

QByteArray generalPurposeTag(char letter)
{
    return QByteArray("GPP_") + char(letter - 'a' + 'A');
}

QByteArray withoutPrefix(const QByteArray& text, QByteArrayView prefix)
{
    return text.startsWith(prefix) ? text.sliced(prefix.size()) : text;
}

/// Source: reference rules 8. An empty list allows everything, a numeric address is in no domain.
bool isDomainAllowed(const QByteArray& domains, const QByteArray& host)
{
    if (domains.trimmed().isEmpty())
        return true;
    const QByteArray name = host.toLower();
    if (IpAddress::parse(name))
        return false;
    for (const QByteArray& listed : domains.toLower().split(',')) {
        const QByteArray domain = listed.trimmed();
        if (!domain.isEmpty() && (name == domain || name.endsWith('.' + domain)))
            return true;
    }
    return false;
}

} // namespace

void Phone::beginRun(provision::ResyncRequest request, Instant now, Actions& actions)
{
    Q_ASSERT(!m_run);
    m_run = std::make_unique<Run>();
    m_run->request = std::move(request);
    m_prvst = provision::defOf(m_run->request.trigger).prvst;
    runRules(now, actions);
}

/// Walks the rules until one of them has to wait for the network, one fails, or all are done.
void Phone::runRules(Instant now, Actions& actions)
{
    for (;;) {
        const size_t number = m_run->nextRule++;
        if (m_run->request.rule) {
            if (number > 0)
                break;
            if (runRule(*m_run->request.rule, now, actions))
                return;
            continue;
        }
        if (number == profileRules.size())
            break;
        // rules.md 3: a rule is read when its turn comes, so that one profile may set the next
        // rule.
        if (runRule(m_config.value(profileRules[number]), now, actions))
            return;
    }
    finishRun(now, actions);
}

/// True when the run waits or is over.
bool Phone::runRule(const QByteArray& text, Instant now, Actions& actions)
{
    m_run->ruleText = text;
    Diagnostics warnings;
    rule::EvaluateOptions options;
    options.isStrict = m_shared.settings.isStrict;
    options.warnings = &warnings;
    const auto evaluated = rule::evaluate(text, *this, options);
    tellWarnings(warnings);
    if (!evaluated) {
        m_run->url.reset();
        failRule(Cause::BadRule, provision::errText(Cause::BadRule, ports::Scheme::Tftp),
                 withoutPrefix(evaluated.error().message, "Bad rule: "), now, actions);
        return true;
    }
    if (!*evaluated)
        return false;
    const rule::Selected& selected = **evaluated;
    for (const rule::Assignment& assignment : selected.assignments)
        setParameter(assignment.name, assignment.value, config::Source::Rule);
    if (!selected.url)
        return false;
    beginTransfer(selected, now, actions);
    return true;
}

void Phone::beginTransfer(const rule::Selected& selected, Instant now, Actions& actions)
{
    const rule::Url& url = *selected.url;
    m_run->options = selected.options;
    m_run->url = url;
    m_run->isRequestTold = false;
    m_run->transferStarted = now;
    m_err.clear();
    m_request = {url.schemeOrDefault(), url.portOrDefault(), {}, url.host, url.path};
    if (url.isActivation) {
        failRule(Cause::BadRule, provision::errText(Cause::BadRule, ports::Scheme::Https),
                 "gds:// asks for an activation code, which this version does not take", now,
                 actions);
        return;
    }
    if (url.host.isEmpty()) {
        failRule(Cause::Dns, "No server",
                 "the rule names no server and DHCP gave none; write the host into the URL", now,
                 actions);
        return;
    }
    provision::TransferOptions options;
    options.localAddress = m_identity.address;
    options.isErrVerbose = m_shared.settings.quirks.verboseErr;
    options.families = provision::familiesOf(m_config.value("IP_Mode"));
    options.isService = selected.options.srv;
    if (m_shared.settings.quirks.srvLowWeightFirst)
        options.weightOrder = dns::WeightOrder::LowFirst;
    if (url.schemeOrDefault() != ports::Scheme::Tftp) {
        options.userAgent = http::userAgent(
            m_config.value("HTTP_User_Agent_Name"),
            {m_identity.model->name, m_identity.mac, m_identity.serial, m_identity.firmware},
            m_shared.settings.quirks.httpUa);
        if (selected.options.uid || selected.options.pwd)
            options.credentials = {selected.options.uid.value_or(QByteArray()),
                                   selected.options.pwd.value_or(QByteArray())};
    }
    if (selected.options.post != 0) {
        options.method = ports::Method::Post;
        // rules.md 5: the body is the GPP, macros expanded.
        options.body =
            rule::expand(m_config.value(generalPurposeTag(selected.options.post)), *this);
        options.contentType = "application/x-www-form-urlencoded";
    }
    m_run->transfer.emplace(url, std::move(options));
    serveTransfer(now, actions);
}

/// Does what the transfer needs, until it waits or is over.
void Phone::serveTransfer(Instant now, Actions& actions)
{
    Transfer& transfer = *m_run->transfer;
    m_request = {transfer.url().schemeOrDefault(), transfer.url().portOrDefault(),
                 transfer.serverAddress(), transfer.url().host, transfer.url().path};
    if (transfer.outcome()) {
        tellRequest(actions);
        finishTransfer(now, actions);
        return;
    }
    // A redirect leads no further than the rule itself may go.
    const QByteArray& host = transfer.url().host;
    if (!isDomainAllowed(m_config.value("Restricted_Access_Domains"), host)) {
        failRule(Cause::TargetRefused, "domain not allowed",
                 host + " is in none of the domains of Restricted_Access_Domains", now, actions);
        return;
    }
    Transfer::Need need = transfer.takeNeed();
    ++m_token;
    m_run->isWaiting = true;
    if (auto* addresses = std::get_if<Transfer::NeedAddresses>(&need)) {
        actions.emplace_back(ResolveAction{m_token, std::move(addresses->name)});
        return;
    }
    if (auto* services = std::get_if<Transfer::NeedServices>(&need)) {
        actions.emplace_back(ResolveServiceAction{m_token, std::move(services->name)});
        return;
    }
    auto* reply = std::get_if<Transfer::NeedReply>(&need);
    Q_ASSERT(reply != nullptr);
    tellRequest(actions);
    actions.emplace_back(FetchAction{m_token, std::move(reply->request)});
}

/// Once for each transfer, however many redirects: the request message and its event.
void Phone::tellRequest(Actions& actions)
{
    if (m_run->isRequestTold)
        return;
    m_run->isRequestTold = true;
    logResync("Log_Request_Msg", syslog::Severity::Notice, actions);
    if (m_shared.events.isListening())
        tell(event("resync.requested")
                 .with("rule", m_run->shownRule())
                 .with("url", m_run->shownUrl())
                 .with("trigger", provision::defOf(m_run->request.trigger).name)
                 .with("prvst", m_prvst));
}

void Phone::finishTransfer(Instant now, Actions& actions)
{
    const Outcome outcome = *std::exchange(m_run->transfer, std::nullopt)->outcome();
    // resync.md 7: a missing file is a success while Resync_Fails_On_FNF is No.
    const bool isMissingAllowed =
        outcome.cause == Cause::NotFound && !m_config.isYes("Resync_Fails_On_FNF");
    if (outcome.cause != Cause::None && !isMissingAllowed) {
        failRule(outcome.cause, outcome.err, outcome.detail, now, actions);
        return;
    }
    qsizetype changed = 0;
    if (!isMissingAllowed) {
        if (const auto problem = applyReply(outcome, changed)) {
            failRule(problem->cause, provision::errText(problem->cause, m_request.scheme),
                     problem->message, now, actions);
            return;
        }
    }
    m_err.clear();
    logResync("Log_Success_Msg", syslog::Severity::Notice, actions);
    if (m_shared.events.isListening()) {
        const auto taken =
            std::chrono::duration_cast<std::chrono::milliseconds>(now - m_run->transferStarted);
        tell(event("resync.succeeded")
                 .with("rule", m_run->shownRule())
                 .with("url", m_run->shownUrl())
                 .with("bytes", qint64(outcome.body.size()))
                 .with("changed", qint64(changed))
                 .with("duration_ms", qint64(taken.count())));
    }
    runRules(now, actions);
}

Result<profile::ReadOptions, QByteArray> Phone::readOptions(const rule::Options& options) const
{
    profile::ReadOptions read;
    read.leniency =
        m_shared.settings.isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
    read.emptyMeans = m_shared.settings.quirks.emptyMeans;
    if (options.alias != 0) {
        auto aliases = profile::parseAliasMap(m_config.value(generalPurposeTag(options.alias)));
        if (!aliases)
            return Unexpected{aliases.error()};
        read.aliases = std::move(*aliases);
    }
    return read;
}

std::optional<profile::ProfileError> Phone::applyReply(const Outcome& outcome, qsizetype& changed)
{
    profile::UnpackOptions unpack;
    unpack.key = m_run->options.key;
    unpack.contentEncoding = outcome.contentEncoding;
    unpack.ikm = m_config.value("IKM_HTTP_Encrypt_Content");
    unpack.derivation =
        m_shared.settings.isStrict ? profile::KeyDerivation::Md5 : profile::KeyDerivation::Auto;
    const auto read = readOptions(m_run->options);
    if (!read)
        return profile::ProfileError{Cause::BadRule, "--alias: " + read.error(), 0, 0};
    auto document = m_shared.profiles.read(outcome.body, unpack, m_config.table(), *read);
    if (!document)
        return document.error();
    tellWarnings((*document)->warnings());
    const config::SharedChanges changes = m_shared.store.apply(m_config, *document);
    changed = qsizetype(changes->size());
    tellChanges(*changes, config::Source::Profile);
    for (const config::Change& change : *changes)
        m_needsReboot = m_needsReboot || m_config.table()[change.index].needsReboot;
    return std::nullopt;
}

void Phone::failRule(Cause cause, QByteArray err, const QByteArray& detail, Instant now,
                     Actions& actions)
{
    m_err = std::move(err);
    logResync("Log_Failure_Msg", syslog::Severity::Warning, actions);
    debug(syslog::Severity::Error, "resync failed: " + detail, actions);
    auto failed = event("resync.failed")
                      .with("rule", m_run->shownRule())
                      .with("url", m_run->shownUrl())
                      .with("error", m_err)
                      .with("cause", nameOf(cause))
                      .with("detail", detail);
    m_run.reset();
    std::vector<provision::Notice> notices;
    m_resync.handleFinished(false, now, surroundings(notices));
    // The machine knows by now when it tries again.
    const auto retryAt = m_resync.nextExpiry();
    failed.with("retry_at",
                retryAt ? QJsonValue(QString::fromLatin1(isoText(*retryAt))) : QJsonValue());
    tell(failed);
    tell(event("resync.finished").with("ok", false));
    tellNotices(notices, actions);
    startDue(now, actions);
}

void Phone::finishRun(Instant now, Actions& actions)
{
    m_run.reset();
    if (m_shared.events.isListening())
        tell(event("resync.finished").with("ok", true));
    std::vector<provision::Notice> notices;
    m_resync.handleFinished(true, now, surroundings(notices));
    if (m_needsReboot) {
        // What was scheduled goes with the reboot, which schedules anew.
        std::erase_if(notices, [](const auto& notice) {
            return notice.kind == provision::Notice::Kind::Scheduled;
        });
        m_resync.handleDown(surroundings(notices));
        tellNotices(notices, actions);
        reboot(BootReason::Provisioning, now);
        return;
    }
    tellNotices(notices, actions);
    startDue(now, actions);
}

void Phone::setParameter(QByteArrayView tag, QByteArrayView value, config::Source source)
{
    const auto index = m_config.table().find(tag);
    if (!index) {
        // rules.md 4: unknown names are ignored.
        tellWarnings({{Severity::Warning, "unknown-parameter", tag.toByteArray(),
                       "the rule sets a parameter that this model does not have", 0, 0}});
        return;
    }
    const param::ParamDef& def = m_config.table()[*index];
    const auto leniency =
        m_shared.settings.isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
    auto canonical = param::canonicalValue(def, value.trimmed(), leniency);
    if (!canonical) {
        tellWarnings({{Severity::Warning, "bad-value", def.tag,
                       param::explain(canonical.error(), def, value), 0, 0}});
        return;
    }
    if (!canonical->warning.isEmpty())
        tellWarnings({{Severity::Warning, "translated-value", def.tag, canonical->warning, 0, 0}});
    if (auto change = m_config.set(*index, std::move(canonical->value))) {
        tellChanges({*change}, source);
        m_needsReboot = m_needsReboot || def.needsReboot;
    }
}

} // namespace vphone::phone
