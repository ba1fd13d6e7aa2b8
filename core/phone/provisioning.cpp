#include "core/onboard/redeem.h"
#include "core/param/value.h"
#include "core/phone/apparatus.h"
#include "core/phone/run.h"
#include "core/phone/security.h"
#include "core/provision/errtext.h"

namespace vphone::phone {

using provision::Outcome;

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

} // namespace

void Phone::beginRun(provision::ResyncRequest request, Instant now, Actions& actions)
{
    Q_ASSERT(!m_run);
    m_run = std::make_unique<Run>();
    m_run->request = std::move(request);
    m_prvst = m_run->request.prvst.value_or(provision::defOf(m_run->request.trigger).prvst);
    // security.md 4: a custom CA that is due comes before the rules; its end goes on with them.
    if (!considerCustomCa(CaOccasion::Resync, now, actions))
        runRules(now, actions);
}

/// The text of the rule whose turn it is; null: all are done.
const QByteArray* Phone::currentRule() const
{
    if (m_run->request.rule)
        return m_run->nextRule == 0 ? &*m_run->request.rule : nullptr;
    // rules.md 3: a rule is read when its turn comes, so that one profile may set the next rule.
    return m_run->nextRule < profileRules.size() ? &m_config.value(profileRules[m_run->nextRule])
                                                 : nullptr;
}

/// Walks the rules until one of them has to wait for the network or for idle lines, one fails, or
/// all are done.
void Phone::runRules(Instant now, Actions& actions)
{
    for (;;) {
        if (m_wantedReboot && !areLinesActive()) {
            rebootIfWanted(now, actions);
            return;
        }
        const bool hasAttempt = m_run->nextAttempt.has_value();
        if (!hasAttempt && currentRule() == nullptr)
            break;
        if (hasAttempt || !rule::isSkipped(*currentRule())) {
            if (!withResync(now, actions,
                            [&](const auto& around) { return m_resync.mayTransfer(now, around); }))
                return;
            // One profile may bring the CA that vouches for the server of the next.
            if (considerCustomCa(CaOccasion::Change, now, actions))
                return;
        }
        if (hasAttempt) {
            beginAttempt(now, actions);
            return;
        }
        const QByteArray text = *currentRule();
        ++m_run->nextRule;
        if (runRule(text, now, actions))
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
    m_err.clear();
    m_request = {url.schemeOrDefault(), url.portOrDefault(), {}, url.host, url.path};
    if (url.isActivation) {
        if (const auto obstacle = onboard::obstacle(*m_identity.model, m_identity.firmware)) {
            failRule(Cause::BadRule, provision::errText(Cause::BadRule, ports::Scheme::Https),
                     *obstacle, now, actions);
            return;
        }
        wantActivation(url, actions);
        endRunForActivation(now, actions);
        return;
    }
    if (!url.host.isEmpty()) {
        startTransfer({url, selected.options.srv, {}}, now, actions);
        return;
    }
    m_run->attempts = attemptsFor(url, actions);
    if (m_run->attempts.empty()) {
        failRule(Cause::Dns, "No server",
                 "the rule names no server and DHCP gave none; write the host into the URL", now,
                 actions);
        return;
    }
    m_run->nextAttempt = 0;
    beginAttempt(now, actions);
}

/// The next of the URLs that stand for a rule without server.
void Phone::beginAttempt(Instant now, Actions& actions)
{
    m_run->attempt = std::exchange(m_run->nextAttempt, std::nullopt);
    const provision::Attempt& attempt = m_run->attempts[*m_run->attempt];
    m_run->url = attempt.url;
    startTransfer(attempt, now, actions);
}

void Phone::startTransfer(const provision::Attempt& attempt, Instant now, Actions& actions)
{
    m_run->transferStarted = now;
    provision::TransferOptions options = transferOptions(attempt.url, m_run->options);
    options.isService = attempt.isService;
    // resync.md 7: the rule's own credentials go before the account, also when they are wrong.
    if (!options.account && attempt.url.schemeOrDefault() != ports::Scheme::Tftp)
        options.account = profileAccount();
    // profiles.md 8: the reply says whether it made use of it.
    if (!m_config.value("IKM_HTTP_Encrypt_Content").isEmpty())
        options.acceptEncoding = "aes128gcm";
    if (m_run->options.post != 0) {
        options.method = ports::Method::Post;
        // rules.md 5: the body is the GPP, macros expanded.
        options.body = rule::expand(m_config.value(generalPurposeTag(m_run->options.post)), *this);
        options.contentType = "application/x-www-form-urlencoded";
    }
    beginExchange(Owner::Resync, attempt.url, std::move(options), now, actions);
}

void Phone::tellResyncRequest(Actions& actions)
{
    m_run->isRequested = true;
    logTransfer("Log_Request_Msg", syslog::Severity::Notice, actions);
    if (m_shared.events.isListening())
        tell(event("resync.requested")
                 .with("rule", m_run->shownRule())
                 .with("url", m_run->shownUrl())
                 .with("trigger", provision::defOf(m_run->request.trigger).name)
                 .with("prvst", m_prvst));
}

void Phone::resyncTransferred(const Outcome& outcome, Instant now, Actions& actions)
{
    const bool isAsked = outcome.cause == Cause::Auth && outcome.status == 401 &&
                         !m_run->options.uid && !m_run->options.pwd;
    if (isAsked && hasProfileAccount()) {
        ++security().accountRefusals;
        security().isAccountRefused = true;
    } else if (isAsked) {
        wantProfileAccount(actions);
    } else if (m_security && outcome.cause == Cause::None) {
        m_security->isAccountRefused = false;
    }
    // resync.md 7: a missing file is a success while Resync_Fails_On_FNF is No; where a rule has
    // no server of its own, it means that the next place is tried (resync.md 8).
    const bool isLast = !m_run->attempt || *m_run->attempt + 1 == m_run->attempts.size();
    const bool isMissingAllowed =
        outcome.cause == Cause::NotFound && isLast && !m_config.isYes("Resync_Fails_On_FNF");
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
        keepFoundServer();
        past().profile = m_run->url->toText(true);
    }
    m_err.clear();
    m_run->attempt.reset();
    m_run->isRequested = false;
    logTransfer("Log_Success_Msg", syslog::Severity::Notice, actions);
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
    const config::SharedOverlay before = m_config.shared();
    const config::SharedChanges changes = m_shared.store.apply(m_config, *document);
    changed = qsizetype(changes->size());
    // Who may see a parameter is flash, too.
    if (!changes->empty() || m_config.shared() != before)
        noteFlashChanged();
    tellChanges(*changes, config::Source::Profile);
    for (const config::Change& change : *changes)
        m_needsReboot = m_needsReboot || m_config.table()[change.index].needsReboot;
    return std::nullopt;
}

void Phone::failRule(Cause cause, QByteArray err, const QByteArray& detail, Instant now,
                     Actions& actions)
{
    m_err = std::move(err);
    m_run->isRequested = false;
    logTransfer("Log_Failure_Msg", syslog::Severity::Warning, actions);
    debug(syslog::Severity::Error, "resync failed: " + detail, actions);
    auto failed = event("resync.failed")
                      .with("rule", m_run->shownRule())
                      .with("url", m_run->shownUrl())
                      .with("error", m_err)
                      .with("cause", nameOf(cause))
                      .with("detail", detail);
    // resync.md 8: the next place is tried at once, unless a server wants credentials.
    if (const auto attempt = std::exchange(m_run->attempt, std::nullopt))
        m_run->nextAttempt = provision::nextAttempt(m_run->attempts, *attempt, cause);
    if (m_run->nextAttempt) {
        tell(failed.with("retry_at", QJsonValue()));
        runRules(now, actions);
        return;
    }
    past().failedUrl = m_run->shownUrl();
    past().failedCause = cause;
    const provision::Trigger trigger = m_run->request.trigger;
    m_run.reset();
    noteRun(trigger, m_err, detail);
    std::vector<provision::Notice> notices;
    m_resync.handleFinished(false, now, surroundings(notices));
    // The machine knows by now when it tries again.
    const auto next = m_resync.next();
    failed.with("retry_at", next && next->at ? QJsonValue(QString::fromLatin1(isoText(*next->at)))
                                             : QJsonValue());
    tell(failed);
    countRun(false);
    tellNotices(notices, actions);
    afterRun(now, actions);
}

/// A run of the rules is over.
void Phone::countRun(bool ok)
{
    ++m_shared.tally.resyncs;
    m_shared.tally.failures += ok ? 0 : 1;
    if (m_shared.events.isListening())
        tell(event("resync.finished").with("ok", ok));
}

Phone::Past& Phone::past()
{
    if (!m_past)
        m_past = std::make_unique<Past>();
    return *m_past;
}

void Phone::noteRun(provision::Trigger trigger, QByteArray err, const QByteArray& detail)
{
    past().menuRuns += trigger == provision::Trigger::PhoneMenu ? 1 : 0;
    if (!err.isEmpty()) {
        past().failure = rule::redacted(detail);
        ++past().failures;
    }
    std::vector<PastRun>& runs = past().runs;
    runs.insert(runs.begin(), {m_now, std::move(err)});
    if (runs.size() > pastRunsMax)
        runs.pop_back();
}

void Phone::finishRun(Instant now, Actions& actions)
{
    const provision::Trigger trigger = m_run->request.trigger;
    m_run.reset();
    noteRun(trigger, {});
    countRun(true);
    std::vector<provision::Notice> notices;
    m_resync.handleFinished(true, now, surroundings(notices));
    if (m_needsReboot && !areLinesActive()) {
        // What was scheduled goes with the reboot, which schedules anew.
        std::erase_if(notices, [](const auto& notice) {
            return notice.kind == provision::Notice::Kind::Scheduled;
        });
    }
    tellNotices(notices, actions);
    if (std::exchange(m_needsReboot, false) && !m_wantedReboot)
        m_wantedReboot = BootReason::Provisioning;
    afterRun(now, actions);
}

void Phone::endRunForActivation(Instant now, Actions& actions)
{
    m_run.reset();
    // Not a failure, yet no resync either.
    if (m_shared.events.isListening())
        tell(event("resync.finished").with("ok", false));
    std::vector<provision::Notice> notices;
    m_resync.handleCodeWanted(now, surroundings(notices));
    tellNotices(notices, actions);
    afterRun(now, actions);
}

/// What waited for the end of the run goes on.
void Phone::afterRun(Instant now, Actions& actions)
{
    rebootIfWanted(now, actions);
    if (m_power != Power::Up)
        return;
    startDue(now, actions);
    if (m_power == Power::Up && isNetworkFree())
        considerUpgrade(now, actions);
    considerActivation(actions);
    if (m_power == Power::Up)
        forParts([&](Part& part) { part.resynced(now, actions); });
    networkFree(now, actions);
}

void Phone::abandonRun(const char* detail)
{
    if (!m_run)
        return;
    if (m_run->isRequested)
        tell(event("resync.failed")
                 .with("rule", m_run->shownRule())
                 .with("url", m_run->shownUrl())
                 .with("error", "")
                 .with("cause", nameOf(Cause::Reset))
                 .with("detail", detail)
                 .with("retry_at", QJsonValue()));
    m_run.reset();
    countRun(false);
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
        noteFlashChanged();
        tellChanges({*change}, source);
        m_needsReboot = m_needsReboot || def.needsReboot;
    }
}

} // namespace vphone::phone
