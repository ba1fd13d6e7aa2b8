#include "core/phone/upgrading.h"

#include "core/phone/run.h"
#include "core/provision/discovery.h"
#include "core/provision/errtext.h"

namespace vphone::phone {

using provision::errText;
using upgrade::Failure;
using upgrade::UpgradeState;

namespace {

constexpr char peerSearch[] = "PFS: peer search, no peer, falling back to server";

QByteArray shownUrl(const upgrade::Target& target)
{
    return target.selected.url ? rule::redacted(target.url().toText(true)) : QByteArray();
}

} // namespace

Phone::Upgrading& Phone::upgrading()
{
    if (!m_upgrading)
        m_upgrading = std::make_unique<Upgrading>();
    return *m_upgrading;
}

/// Runs \a call on the machine, tells what it has to say, and does what it wants done.
template<typename Call>
void Phone::withUpgrade(Instant now, Actions& actions, Call call)
{
    using provision::ResyncState;
    upgrade::Upgrade& machine = upgrading().machine;
    const Quirks& quirks = m_shared.settings.quirks;
    const bool isCountedDown = quirks.forcedResync == ForcedResync::Countdown &&
                               !(machine.isCommand() && quirks.explicitSkipsCountdown);
    const ResyncState resync = m_resync.state();
    std::vector<upgrade::Notice> notices;
    const upgrade::Surroundings around{
        .config = m_config,
        .model = *m_identity.model,
        .firmware = m_identity.firmware,
        .random = m_random,
        .isLineActive = areLinesActive(),
        .isResyncAhead = resync == ResyncState::RandomWait || resync == ResyncState::WaitIdle ||
                         resync == ResyncState::Running,
        .isSlotTaken = m_exchange && m_exchange->owner != Owner::Upgrade,
        .countdownEnds = isCountedDown ? m_resync.countdownEnd() : std::nullopt,
        .notices = notices};
    if (machine.state() == UpgradeState::Down && m_power == Power::Up) {
        if (m_rare)
            machine.restore(m_rare->inactiveFirmware, m_rare->completedUpgrade);
        machine.handleBoot(around);
    }
    call(machine, around);
    tellUpgradeNotices(notices, actions);
    keepUpgradeMemory();
    if (machine.takeAbort() && m_exchange) {
        if (m_exchange->isWaiting)
            actions.emplace_back(CancelAction());
        m_exchange.reset();
        ++m_token;
    }
    if (const auto load = machine.takeReboot()) {
        m_identity.firmware = *load;
        reboot(BootReason::Upgrade, now, actions);
        return;
    }
    if (const auto start = machine.takeStart())
        beginUpgrade(*start, now, actions);
    const bool hasFailed = std::any_of(notices.begin(), notices.end(),
                                       [](const auto& notice) { return notice.wasAttempt; });
    if (hasFailed && m_power == Power::Up)
        withResync(now, actions,
                   [&](const auto& ofResync) { m_resync.handleUpgradeFailed(now, ofResync); });
}

void Phone::keepUpgradeMemory()
{
    const upgrade::Upgrade& machine = m_upgrading->machine;
    // While it is down, flash may be changed by others.
    if (machine.state() == UpgradeState::Down)
        return;
    Rare& kept = rare();
    if (kept.inactiveFirmware == machine.inactive() && kept.completedUpgrade == machine.completed())
        return;
    kept.inactiveFirmware = machine.inactive();
    kept.completedUpgrade = machine.completed();
    noteFlashChanged();
}

bool Phone::isInstalling() const
{
    return m_upgrading && m_upgrading->machine.state() == UpgradeState::Installing;
}

Result<std::optional<rule::Selected>, Failure> Phone::evaluateUpgrade(const QByteArray& text,
                                                                      const IpAddress& requester)
{
    Upgrading& own = upgrading();
    Diagnostics warnings;
    rule::EvaluateOptions options;
    options.kind = rule::RuleKind::Upgrade;
    options.isStrict = m_shared.settings.isStrict;
    options.warnings = &warnings;
    own.machine.setEvaluating(true);
    auto evaluated = rule::evaluate(text, *this, options);
    own.machine.setEvaluating(false);
    // A rule is looked at again and again; its warnings are told once.
    if (std::exchange(own.warnedRule, text) != text)
        tellWarnings(warnings);
    const QByteArray err = errText(Cause::BadRule, ports::Scheme::Tftp);
    if (!evaluated)
        return Unexpected{Failure{Cause::BadRule, err, evaluated.error().message}};
    std::optional<rule::Selected> selected = std::move(*evaluated);
    if (!selected)
        return selected;
    rule::Url& url = *selected->url;
    if (url.isActivation)
        return Unexpected{Failure{Cause::BadRule, err, "gds:// names no firmware"}};
    if (!url.host.isEmpty() || m_shared.settings.quirks.upgradeNeedsServer)
        return selected;
    // rules.md 2: the host that asks for the URL is the server; a stored rule has none, so DHCP's.
    if (!requester.isNull())
        url.host = requester.toText();
    else if (const auto server = defaultServer())
        url = provision::withServer(std::move(url), *server);
    return selected;
}

void Phone::considerUpgrade(Instant now, Actions& actions)
{
    const QByteArray rule = m_config.value("Upgrade_Rule");
    if (m_power != Power::Up || (!m_upgrading && rule::isSkipped(rule)))
        return;
    auto selected = evaluateUpgrade(rule, {});
    withUpgrade(now, actions, [&](upgrade::Upgrade& machine, const auto& around) {
        if (selected)
            machine.consider(rule, std::move(*selected), now, around);
        else
            machine.considerBroken(rule, selected.error(), now, around);
    });
}

bool Phone::requestUpgrade(std::optional<QByteArray> rule, Instant now, Actions& actions,
                           const IpAddress& requester)
{
    m_now = now;
    if (m_power != Power::Up)
        return false;
    bool isTaken = false;
    if (!rule) {
        if (rule::isSkipped(m_config.value("Upgrade_Rule")))
            return false;
        withUpgrade(now, actions, [&](upgrade::Upgrade& machine, const auto& around) {
            isTaken = machine.requestAgain(around);
        });
        if (isTaken)
            considerUpgrade(now, actions);
        return isTaken;
    }
    auto selected = evaluateUpgrade(*rule, requester);
    withUpgrade(now, actions, [&](upgrade::Upgrade& machine, const auto& around) {
        if (!selected)
            isTaken = machine.requestBroken(*rule, selected.error(), now, around);
        else if (*selected)
            isTaken = machine.request({*rule, std::move(**selected)}, now, around);
        else
            isTaken = m_config.isYes("Upgrade_Enable"); // No condition holds: nothing to do.
    });
    return isTaken;
}

void Phone::beginUpgrade(const upgrade::Target& target, Instant now, Actions& actions)
{
    Upgrading& own = *m_upgrading;
    own.target = target;
    own.files.clear();
    own.filesTotal = 0;
    own.named.reset();
    own.hasLoad = false;
    // rules.md 1: before any transfer.
    for (const rule::Assignment& assignment : target.selected.assignments)
        setParameter(assignment.name, assignment.value, config::Source::Rule);
    m_err.clear();
    const rule::Url& url = target.url();
    m_request = {url.schemeOrDefault(), url.portOrDefault(), {}, url.host, url.path};
    if (url.host.isEmpty()) {
        withUpgrade(now, actions, [&](upgrade::Upgrade& machine, const auto& around) {
            machine.handleFailed({Cause::Dns, "No server",
                                  "the rule names no server and DHCP gave none; write the host "
                                  "into the URL"},
                                 now, around);
        });
        return;
    }
    tellPeerSearch(actions);
    fetchUpgradeFile(url, now, actions);
}

void Phone::fetchUpgradeFile(const rule::Url& url, Instant now, Actions& actions)
{
    const rule::Options& chosen = m_upgrading->target.selected.options;
    provision::TransferOptions options = transferOptions(url, chosen);
    options.isService = chosen.srv;
    options.bytesMax = loadBytesMax;
    beginExchange(Owner::Upgrade, url, std::move(options), now, actions);
}

/// Source: reference upgrade 5. Phones of the emulator find no peers.
void Phone::tellPeerSearch(Actions& actions)
{
    if (!m_config.isYes("Peer_Firmware_Sharing"))
        return;
    debug(syslog::Severity::Info, peerSearch, actions);
    sendSyslog(m_config.value("Peer_Firmware_Sharing_Log_Server"), syslog::Severity::Info,
               peerSearch, actions);
}

void Phone::tellUpgradeRequest(Actions& actions)
{
    Upgrading& own = *m_upgrading;
    if (std::exchange(own.isRequested, true))
        return; // one of the load's further files
    logTransfer("Log_Upgrade_Request_Msg", syslog::Severity::Notice, actions);
    if (m_shared.events.isListening())
        tell(event("upgrade.requested")
                 .with("rule", rule::redacted(own.target.rule))
                 .with("url", shownUrl(own.target)));
}

void Phone::upgradeTransferred(const provision::Outcome& outcome, Instant now, Actions& actions)
{
    Upgrading& own = *m_upgrading;
    std::optional<Failure> failure;
    if (outcome.cause != Cause::None)
        failure = Failure{outcome.cause, outcome.err, outcome.detail};
    else if (outcome.body.isEmpty())
        failure = Failure{Cause::CorruptXml, errText(Cause::CorruptXml, m_request.scheme),
                          "the file is empty"};
    if (!failure && !std::exchange(own.hasLoad, true)) {
        own.loadRequest = m_request;
        auto manifest = upgrade::readManifest(outcome.body);
        if (manifest) {
            own.named = std::move(manifest->load);
            own.files.assign(manifest->files.rbegin(), manifest->files.rend());
            own.filesTotal = own.files.size() + 1;
        } else {
            failure =
                Failure{Cause::TooBig, errText(Cause::TooBig, m_request.scheme), manifest.error()};
        }
    }
    if (!failure && !own.files.empty()) {
        const QByteArray file = own.files.back();
        own.files.pop_back();
        fetchUpgradeFile(upgrade::besideLoad(own.target.url(), file), now, actions);
        return;
    }
    withUpgrade(now, actions, [&](upgrade::Upgrade& machine, const auto& around) {
        if (failure)
            machine.handleFailed(std::move(*failure), now, around);
        else
            machine.handleDownloaded(own.named, now, around);
    });
}

void Phone::handleUpgradeExpiry(Instant now, Actions& actions)
{
    const auto expiry = upgradeExpiry();
    if (!expiry || *expiry > now)
        return;
    withUpgrade(now, actions, [&](upgrade::Upgrade& machine, const auto& around) {
        machine.handleExpiry(now, around);
    });
    considerUpgrade(now, actions);
}

std::optional<Instant> Phone::upgradeExpiry() const
{
    return m_upgrading ? m_upgrading->machine.nextExpiry() : std::nullopt;
}

void Phone::continueUpgrade(Instant now, Actions& actions)
{
    if (!m_upgrading)
        return;
    const UpgradeState state = m_upgrading->machine.state();
    if (state == UpgradeState::WaitIdle || state == UpgradeState::Installing)
        considerUpgrade(now, actions);
}

void Phone::abandonUpgrade(const char* detail)
{
    if (!m_upgrading)
        return;
    Upgrading& own = *m_upgrading;
    if (std::exchange(own.isRequested, false))
        tell(event("upgrade.failed")
                 .with("url", shownUrl(own.target))
                 .with("error", "")
                 .with("cause", nameOf(Cause::Reset))
                 .with("detail", detail)
                 .with("retry_at", QJsonValue()));
    Actions none;
    withUpgrade(m_now, none,
                [](upgrade::Upgrade& machine, const auto& around) { machine.handleDown(around); });
}

std::optional<QByteArray> Phone::upgradeMacro(QByteArrayView name) const
{
    if (!m_upgrading)
        return std::nullopt;
    const upgrade::Upgrade& machine = m_upgrading->machine;
    if (name == "UPGST")
        return QByteArray::number(machine.status());
    if (name == "UPGTMR")
        return secondsSince(machine.lastAttempt());
    if (name == "UPGERR")
        return machine.error();
    return std::nullopt;
}

void Phone::tellUpgradeNotices(const std::vector<upgrade::Notice>& notices, Actions& actions)
{
    using Kind = upgrade::Notice::Kind;
    Upgrading& own = *m_upgrading;
    for (const upgrade::Notice& notice : notices) {
        switch (notice.kind) {
        case Kind::Entered:
            if (m_shared.log.wants(LogLevel::Debug))
                m_shared.log.write(LogLevel::Debug, "phone " + m_identity.mac.lower() +
                                                        " upgrade " + nameOf(notice.from) + " -> " +
                                                        nameOf(notice.to));
            break;
        case Kind::Unneeded:
            debug(syslog::Severity::Notice,
                  "upgrade not needed: " + m_identity.firmware + " runs already", actions);
            break;
        case Kind::Failed: {
            own.isRequested = false;
            m_err = notice.failure.err;
            logTransfer("Log_Upgrade_Failure_Msg", syslog::Severity::Warning, actions);
            debug(syslog::Severity::Error, "upgrade failed: " + notice.failure.detail, actions);
            const auto retryAt = notice.retryAt
                                     ? QJsonValue(QString::fromLatin1(isoText(*notice.retryAt)))
                                     : QJsonValue();
            tell(event("upgrade.failed")
                     .with("url", shownUrl(notice.target))
                     .with("error", m_err)
                     .with("cause", nameOf(notice.failure.cause))
                     .with("detail", rule::redacted(notice.failure.detail))
                     .with("retry_at", retryAt));
            break;
        }
        case Kind::Succeeded:
            own.isRequested = false;
            m_err.clear();
            // The partition's load came by no file request, so the log has none.
            if (notice.wasTransferred) {
                m_request = own.loadRequest;
                logTransfer("Log_Upgrade_Success_Msg", syslog::Severity::Notice, actions);
            }
            tell(
                event("upgrade.succeeded").with("from", notice.fromLoad).with("to", notice.toLoad));
            break;
        }
    }
}

} // namespace vphone::phone
