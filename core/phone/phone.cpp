#include "core/phone/phone.h"

#include "core/phone/cableside.h"
#include "core/phone/reporting.h"
#include "core/phone/run.h"
#include "core/phone/search.h"
#include "core/phone/security.h"
#include "core/phone/upgrading.h"

namespace vphone::phone {

using provision::BootKind;

namespace {

constexpr char directoryName[] = "directory"; // of Flash::kept

} // namespace

QByteArrayView nameOf(BootReason reason)
{
    static constexpr auto names = std::to_array<const char*>({
        "power-on",
        "upgrade",
        "provisioning",
        "sip-triggered",
        "rc",
        "user-triggered",
        "ip-changed",
        "factory-reset",
    });
    static_assert(names.size() == size_t(BootReason::FactoryReset) + 1);
    return names[size_t(reason)];
}

Phone::Phone(Identity identity, config::Config config, Shared& shared, quint64 seed)
    : m_identity(std::move(identity)),
      m_config(std::move(config)),
      m_shared(shared),
      m_random(seed),
      m_seed(seed)
{
}

Phone::~Phone() = default;

Phone::Rare& Phone::rare()
{
    if (!m_rare)
        m_rare = std::make_unique<Rare>();
    return *m_rare;
}

config::Config& Phone::configBeforePowerUp()
{
    Q_ASSERT(m_power == Power::Off);
    noteFlashChanged();
    return m_config;
}

void Phone::setCustomization(config::SharedOverlay customization)
{
    Q_ASSERT(m_power == Power::Off);
    m_customization = std::move(customization);
}

provision::Surroundings Phone::surroundings(std::vector<provision::Notice>& notices) const
{
    const Quirks& quirks = m_shared.settings.quirks;
    return {.config = m_config,
            .macros = *this,
            .random = m_random,
            .isStrict = m_shared.settings.isStrict,
            .isNetworkFree = !m_exchange && !isInstalling(),
            .readings = {.randomDelayUnit = quirks.randomDelayUnit,
                         .forcedResync = quirks.forcedResync,
                         .explicitSkipsCountdown = quirks.explicitSkipsCountdown,
                         .resyncAt = {.range = quirks.resyncAtRange,
                                      .zeroIsOff = quirks.resyncAtZeroIsOff,
                                      .roundsUp = quirks.resyncAtRoundsUp},
                         .menuIsExempt = quirks.menuIsExempt,
                         .executeIsExempt = quirks.executeIsExempt,
                         .upgradeGateIsAfterUpgradeAlone = quirks.upgradeGateIsAfterUpgradeAlone,
                         .triggerStartsResync = quirks.triggerStartsResync,
                         .resetResyncIsPowerOnly = quirks.resetResyncIsPowerOnly},
            .notices = notices};
}

void Phone::startDue(Instant now, Actions& actions)
{
    if (auto request = m_resync.takeStart())
        beginRun(std::move(*request), now, actions);
    else if (m_resync.takeResume())
        runRules(now, actions);
}

void Phone::powerOn(Instant now, Actions& actions)
{
    Q_ASSERT(m_power == Power::Off);
    m_now = now;
    m_poweredOn = now;
    m_bootReason = BootReason::PowerOn;
    // The first time nothing is said: that is what `phone.boot` is for.
    if (std::exchange(m_wasPowered, true))
        tell(event("phone.power").with("on", true));
    boot(now, actions);
}

void Phone::boot(Instant now, Actions& actions)
{
    m_bootExpiry.reset();
    if (m_shared.journal != nullptr)
        note(syslog::Severity::Notice, m_identity.model->name + ' ' + m_identity.firmware +
                                           " starts (" + nameOf(m_bootReason).toByteArray() + ')');
    tell(event("phone.boot").with("reason", nameOf(m_bootReason)));
    if (m_shared.settings.asksDhcp || m_shared.settings.asksDhcpV6) {
        m_power = Power::Leasing;
        startDhcp(now, actions);
        return;
    }
    if (m_shared.settings.lease)
        useLease(m_shared.settings.lease);
    comeUp(now, actions);
}

void Phone::comeUp(Instant now, Actions& actions)
{
    m_power = Power::Up;
    if (m_shared.journal != nullptr)
        note(syslog::Severity::Notice, "network is up, address " + m_identity.address.toText());
    tell(event("phone.ready")
             .with("address", m_identity.address.toText())
             .with("web_port", int(m_identity.webPort)));
    auto kind = BootKind::Power;
    const bool isRenewal = takesResyncAfterRenewal();
    if (m_bootReason == BootReason::Provisioning && !isRenewal)
        kind = BootKind::Provisioning;
    else if (m_bootReason == BootReason::Upgrade)
        kind = BootKind::Upgrade;
    else if (std::exchange(m_isSubmitted, false))
        kind = BootKind::Submit;
    // security.md 4: before the profile, whose server the custom CA may vouch for.
    considerCustomCa(CaOccasion::Boot, now, actions);
    withResync(now, actions, [&](const auto& around) { m_resync.handleBoot(kind, now, around); });
    startCalls(now);
    startReports(now, actions);
    using enum provision::ResyncState;
    // upgrade.md 3: after boot provisioning, or now where none will come.
    if (m_resync.state() == OkWait || m_resync.state() == Off)
        considerUpgrade(now, actions);
    if (isNetworkFree())
        considerMicRenewal(now, actions);
    if (m_power == Power::Up)
        considerActivation(actions);
    forParts([&](Part& part) { part.cameUp(now, actions); });
}

void Phone::useLease(std::shared_ptr<const dhcp::Lease> lease)
{
    auto& place = m_leases[size_t(lease->version)];
    place = std::move(lease);
    forgetFoundServer();
    if (!m_shared.events.isListening())
        return;
    QJsonObject options;
    for (const auto& [code, text] : place->options)
        options.insert(QString::number(code), QString::fromUtf8(rule::redacted(text)));
    const IpAddress& address = place->address.isNull() ? m_identity.address : place->address;
    tell(event("dhcp.bound").with("address", address.toText()).with("options", options));
}

void Phone::startDhcp(Instant now, Actions& actions)
{
    const QByteArray& mode = m_config.value("IP_Mode");
    auto& clients = rare().dhcp;
    clients.clear();
    const dhcp::Identity identity{m_identity.mac, m_identity.model->name, m_identity.serial};
    if (m_shared.settings.asksDhcp && mode != "IPv6 Only")
        clients.emplace_back(dhcp::Version::V4, identity);
    if (m_shared.settings.asksDhcpV6 && mode != "IPv4 Only")
        clients.emplace_back(dhcp::Version::V6, identity);
    if (clients.empty())
        tell(event("dhcp.failed")
                 .with("reason", "IP_Mode is " + mode + ", and --dhcp asks by the other version"));
    for (dhcp::Client& client : clients)
        client.start(now, m_random);
    serveDhcp(now, actions);
}

/// Sends what the DHCP clients have to send, and takes what they have learned.
void Phone::serveDhcp(Instant now, Actions& actions)
{
    struct Learned
    {
        dhcp::Version version;
        dhcp::Notice notice;
        std::shared_ptr<const dhcp::Lease> lease;
    };
    // A reboot that a notice leads to takes the clients away.
    std::vector<Learned> learned;
    for (dhcp::Client& client : m_rare->dhcp) {
        for (QByteArray& message : client.takeMessages()) {
            if (CableSide::passes(*this))
                actions.emplace_back(
                    DhcpAction{client.version() == dhcp::Version::V6, std::move(message)});
        }
        for (dhcp::Notice& notice : client.takeNotices())
            learned.push_back(
                {client.version(), std::move(notice),
                 client.lease() ? std::make_shared<dhcp::Lease>(*client.lease()) : nullptr});
    }
    for (auto& [version, notice, lease] : learned) {
        if (!m_rare->dhcp.empty())
            handleDhcpNotice(version, notice, std::move(lease), now, actions);
    }
    rebootIfWanted(now, actions);
}

void Phone::handleDhcpNotice(dhcp::Version version, const dhcp::Notice& notice,
                             std::shared_ptr<const dhcp::Lease> learned, Instant now,
                             Actions& actions)
{
    using Kind = dhcp::Notice::Kind;
    switch (notice.kind) {
    case Kind::Bound:
    case Kind::Changed: {
        // Lost again before it could be looked at.
        if (!learned)
            break;
        const auto* before = lease(version);
        const bool isMoved = before != nullptr && before->address != learned->address;
        if (isMoved)
            leaveAddress(*before, actions);
        takeAddress(*learned, actions);
        useLease(std::move(learned));
        if (isMoved && !m_wantedReboot)
            m_wantedReboot = BootReason::IpChanged;
        if (m_power == Power::Leasing)
            comeUp(now, actions);
        break;
    }
    case Kind::Lost:
        if (const auto* before = lease(version))
            leaveAddress(*before, actions);
        m_leases[size_t(version)].reset();
        forgetFoundServer();
        [[fallthrough]];
    case Kind::Failed:
        tell(event("dhcp.failed").with("reason", notice.reason));
        break;
    case Kind::Dropped:
        if (m_shared.log.wants(LogLevel::Debug))
            m_shared.log.write(LogLevel::Debug,
                               "phone " + m_identity.mac.lower() + " dhcp: " + notice.reason);
        break;
    case Kind::Entered:
        if (m_shared.log.wants(LogLevel::Debug))
            m_shared.log.write(LogLevel::Debug, "phone " + m_identity.mac.lower() + " dhcp " +
                                                    nameOf(notice.from) + " -> " +
                                                    nameOf(notice.to));
        break;
    }
}

void Phone::handleDhcp(dhcp::Version version, QByteArrayView message, Instant now, Actions& actions)
{
    m_now = now;
    if (m_power == Power::Off || !m_rare || CableSide::isPulled(*this))
        return;
    for (dhcp::Client& client : m_rare->dhcp) {
        if (client.version() == version)
            client.handleMessage(message, now, m_random);
    }
    serveDhcp(now, actions);
}

void Phone::takeAddress(const dhcp::Lease& lease, Actions& actions)
{
    if (!m_shared.settings.usesLeasedAddress)
        return;
    actions.emplace_back(LeasedAddressAction{lease.address, lease.prefixBits, true});
    if (lease.version != m_rare->dhcp.front().version())
        return;
    if (m_rare->ownAddress.isNull())
        m_rare->ownAddress = m_identity.address;
    m_identity.address = lease.address;
}

void Phone::leaveAddress(const dhcp::Lease& lease, Actions& actions)
{
    if (!m_shared.settings.usesLeasedAddress)
        return;
    actions.emplace_back(LeasedAddressAction{lease.address, lease.prefixBits, false});
    if (m_identity.address == lease.address)
        keepOwnAddress();
}

void Phone::keepOwnAddress()
{
    if (!m_rare->ownAddress.isNull())
        m_identity.address = std::exchange(m_rare->ownAddress, IpAddress());
}

bool Phone::isAwaitingDhcp() const
{
    return m_rare && std::any_of(m_rare->dhcp.begin(), m_rare->dhcp.end(),
                                 [](const auto& client) { return client.isAwaitingAnswer(); });
}

/// Whatever is under way ends here; \a detail says why.
void Phone::goDown(const char* detail, Actions& actions)
{
    if (m_exchange && m_exchange->isWaiting)
        actions.emplace_back(CancelAction());
    m_exchange.reset();
    ++m_token;
    abandonRun(detail);
    abandonUpgrade(detail);
    abandonReports(detail);
    forgetProxies();
    abandonCustomCa(detail);
    abandonMicRenewal(detail);
    forParts([&](Part& part) { part.wentDown(detail); });
    if (m_past) {
        m_past->failures = 0;
        m_past->menuRuns = 0;
    }
    if (m_security) {
        m_security->isAccountMissed = false;
        m_security->accountRefusals = 0;
        m_security->isAccountRefused = false;
    }
    if (m_rare && m_rare->lines) {
        line::Lines& lines = *m_rare->lines;
        for (int line = 1; line <= lines.count(); ++line) {
            if (const auto change = lines.act(line, line::LineAction::End))
                tellLine(*change);
        }
        lines.reset();
    }
    if (m_rare && m_rare->calls)
        m_rare->calls->stop();
    for (const auto& lease : m_leases) {
        if (lease)
            leaveAddress(*lease, actions);
    }
    if (m_rare) {
        m_rare->dhcp.clear();
        m_rare->waitingItems.clear();
    }
    m_leases = {};
    m_search.reset();
    m_needsReboot = false;
    m_wantedReboot.reset();
    m_bootExpiry.reset();
    std::vector<provision::Notice> notices;
    m_resync.handleDown(surroundings(notices));
    tellNotices(notices, actions);
}

void Phone::powerOff(Instant now, Actions& actions)
{
    m_now = now;
    if (m_power == Power::Off)
        return;
    goDown("the power was cut", actions);
    m_isSubmitted = false;
    m_power = Power::Off;
    tell(event("phone.power").with("on", false));
}

void Phone::reboot(BootReason reason, Instant now, Actions& actions)
{
    goDown("the phone reboots", actions);
    m_bootReason = reason;
    m_power = Power::Booting;
    m_bootExpiry = now + rebootWait;
    auto& reasons = rare().rebootReasons;
    reasons.insert(reasons.begin(), isoText(now) + ' ' + nameOf(reason).toByteArray());
    if (reasons.size() > rebootReasonsMax)
        reasons.resize(rebootReasonsMax);
    noteFlashChanged();
    if (m_shared.journal != nullptr)
        note(syslog::Severity::Notice, "reboots (" + nameOf(reason).toByteArray() + ')');
    tell(event("phone.reboot").with("reason", nameOf(reason)));
}

void Phone::requestReboot(BootReason reason, Instant now, Actions& actions)
{
    m_now = now;
    if (m_power != Power::Up && m_power != Power::Leasing)
        return;
    // A factory reset is not taken back by another reboot.
    if (m_wantedReboot != BootReason::FactoryReset)
        m_wantedReboot = reason;
    rebootIfWanted(now, actions);
}

void Phone::requestFactoryReset(Instant now, Actions& actions)
{
    m_now = now;
    if (m_power == Power::Off) {
        resetToFactory();
        return;
    }
    requestReboot(BootReason::FactoryReset, now, actions);
}

void Phone::rebootIfWanted(Instant now, Actions& actions)
{
    if (!m_wantedReboot || areLinesActive() || (m_exchange && m_exchange->isWaiting))
        return;
    const BootReason reason = *m_wantedReboot;
    if (reason == BootReason::FactoryReset)
        resetToFactory();
    reboot(reason, now, actions);
}

void Phone::resetToFactory()
{
    const config::Config before = m_config;
    Flash fresh = afterFactoryReset(flash(), m_customization);
    m_config.replaceLayers(std::move(fresh.settings), std::move(fresh.own));
    Rare& kept = rare();
    kept.completedUpgrade = std::move(fresh.completedUpgrade);
    kept.customizationState = std::move(fresh.customization);
    kept.rebootReasons = std::move(fresh.rebootReasons);
    kept.survivors = std::move(fresh.survivors);
    kept.directory = {};
    kept.callLog.reset();
    m_past.reset();
    forgetSecurity();
    forParts([](Part& part) { part.forget(); });
    noteFlashChanged();
    if (m_shared.journal != nullptr)
        note(syslog::Severity::Notice, "settings go back to the factory's");
    tell(event("phone.factory_reset"));
    if (!m_shared.events.isListening())
        return;
    std::vector<config::Change> changes;
    for (param::ParamIndex i = 0; i < m_config.table().size(); ++i) {
        if (before.value(i) != m_config.value(i))
            changes.push_back({i, before.value(i), m_config.value(i)});
    }
    tellChanges(changes, config::Source::FactoryReset);
}

Flash Phone::flash() const
{
    Flash flash;
    flash.settings = m_config.shared();
    flash.own = m_config.own();
    flash.firmware = m_identity.firmware;
    if (m_rare) {
        flash.inactiveFirmware = m_rare->inactiveFirmware;
        flash.completedUpgrade = m_rare->completedUpgrade;
        flash.rebootReasons = m_rare->rebootReasons;
        flash.customization = m_rare->customizationState;
        flash.survivors = m_rare->survivors;
        if (QByteArray record = m_rare->directory.toRecord(); !record.isEmpty())
            flash.kept.insert_or_assign(directoryName, std::move(record));
    }
    saveSecurity(flash);
    return flash;
}

void Phone::restore(Flash flash)
{
    Q_ASSERT(m_power == Power::Off);
    m_config.replaceLayers(std::move(flash.settings), std::move(flash.own));
    if (!flash.firmware.isEmpty())
        m_identity.firmware = std::move(flash.firmware);
    Rare& kept = rare();
    kept.inactiveFirmware = std::move(flash.inactiveFirmware);
    kept.completedUpgrade = std::move(flash.completedUpgrade);
    kept.rebootReasons = std::move(flash.rebootReasons);
    kept.customizationState = std::move(flash.customization);
    kept.directory = {};
    if (const auto found = flash.kept.find(directoryName); found != flash.kept.end())
        kept.directory = Directory::fromRecord(found->second);
    restoreSecurity(flash);
    kept.survivors = std::move(flash.survivors);
}

void Phone::setDirectory(Directory directory)
{
    if (rare().directory == directory)
        return;
    m_rare->directory = std::move(directory);
    noteFlashChanged();
}

void Phone::handleExpiry(Instant now, Actions& actions)
{
    m_now = now;
    if (m_bootExpiry && *m_bootExpiry <= now) {
        boot(now, actions);
        return;
    }
    if (m_rare && !m_rare->dhcp.empty()) {
        for (dhcp::Client& client : m_rare->dhcp)
            client.handleExpiry(now, m_random);
        serveDhcp(now, actions);
    }
    if (m_power != Power::Up)
        return;
    // Calls first: what is due at the same instant finds the line as it is then.
    if (m_rare && m_rare->calls && m_rare->calls->nextExpiry() &&
        *m_rare->calls->nextExpiry() <= now)
        handleCallExpiry(now, actions);
    if (m_power == Power::Up)
        withResync(now, actions, [&](const auto& around) { m_resync.handleExpiry(now, around); });
    if (m_power == Power::Up)
        handleUpgradeExpiry(now, actions);
    if (m_power == Power::Up)
        handleReportExpiry(now, actions);
    if (m_power == Power::Up)
        handleMicRenewalExpiry(now, actions);
    handleApparatusExpiry(now, actions);
}

std::optional<Instant> Phone::nextExpiry() const
{
    std::optional<Instant> next;
    const auto take = [&next](std::optional<Instant> other) {
        if (other && (!next || *other < *next))
            next = other;
    };
    if (m_power == Power::Off)
        return next;
    take(m_bootExpiry);
    if (m_rare) {
        for (const dhcp::Client& client : m_rare->dhcp)
            take(client.nextExpiry());
    }
    if (m_power != Power::Up)
        return next;
    take(m_resync.nextExpiry());
    take(upgradeExpiry());
    take(reportExpiry());
    take(micRenewalExpiry());
    take(apparatusExpiry());
    if (m_rare && m_rare->calls)
        take(m_rare->calls->nextExpiry());
    return next;
}

void Phone::handleAddresses(quint32 token, ports::ResolveResult result, Instant now,
                            Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_exchange || CableSide::holds(*this, result, now))
        return;
    m_exchange->isWaiting = false;
    if (result.cause == Cause::None && isDebugged(syslog::Severity::Debug))
        debug(syslog::Severity::Debug,
              "DNS " +
                  (m_exchange->isFindingProxy ? security().proxyFinder->lookedUpName()
                                              : m_exchange->transfer.lookedUpName()) +
                  " is " + result.addresses.front().toText(),
              actions);
    if (m_exchange->isFindingProxy)
        security().proxyFinder->handleAddresses(std::move(result), now);
    else
        m_exchange->transfer.handleAddresses(std::move(result));
    serveExchange(now, actions);
}

void Phone::handleServices(quint32 token, ports::ServiceResult result, Instant now,
                           Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_exchange || CableSide::holds(*this, result, now))
        return;
    m_exchange->isWaiting = false;
    m_exchange->transfer.handleServices(std::move(result), m_random);
    serveExchange(now, actions);
}

void Phone::handleReply(quint32 token, ports::FetchResult result, Instant now, Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_exchange || CableSide::holds(*this, result, now))
        return;
    m_exchange->isWaiting = false;
    if (m_exchange->isFindingProxy)
        security().proxyFinder->handleReply(std::move(result), now, m_shared.scripts);
    else
        m_exchange->transfer.handleReply(std::move(result));
    serveExchange(now, actions);
}

} // namespace vphone::phone
