#include "core/phone/phone.h"

#include "core/phone/run.h"

namespace vphone::phone {

using provision::BootKind;

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
    : m_identity(std::move(identity)), m_config(std::move(config)), m_shared(shared), m_random(seed)
{
}

Phone::~Phone() = default;

config::Config& Phone::configBeforePowerUp()
{
    Q_ASSERT(m_power == Power::Off);
    return m_config;
}

provision::Surroundings Phone::surroundings(std::vector<provision::Notice>& notices)
{
    return {m_config,
            *this,
            m_random,
            m_shared.settings.isStrict,
            m_shared.settings.quirks.randomDelayUnit,
            notices};
}

/// Runs \a call on the resync machine, tells what it has to say, and starts what it wants started.
template<typename Call>
auto Phone::withResync(Instant now, Actions& actions, Call call)
{
    std::vector<provision::Notice> notices;
    const auto around = surroundings(notices);
    if constexpr (std::is_void_v<decltype(call(around))>) {
        call(around);
        tellNotices(notices, actions);
        startDue(now, actions);
    } else {
        const auto answer = call(around);
        tellNotices(notices, actions);
        startDue(now, actions);
        return answer;
    }
}

void Phone::startDue(Instant now, Actions& actions)
{
    if (auto request = m_resync.takeStart())
        beginRun(std::move(*request), now, actions);
}

void Phone::powerOn(Instant now, Actions& actions)
{
    Q_ASSERT(m_power == Power::Off);
    m_now = now;
    m_poweredOn = now;
    m_bootReason = BootReason::PowerOn;
    comeUp(now, actions);
}

void Phone::comeUp(Instant now, Actions& actions)
{
    m_power = Power::Up;
    m_bootExpiry.reset();
    tell(event("phone.boot").with("reason", nameOf(m_bootReason)));
    tell(event("phone.ready")
             .with("address", m_identity.address.toText())
             .with("web_port", int(m_identity.webPort)));
    const auto kind =
        m_bootReason == BootReason::Provisioning ? BootKind::Provisioning : BootKind::Power;
    withResync(now, actions, [&](const auto& around) { m_resync.handleBoot(kind, now, around); });
}

void Phone::powerOff(Instant now, Actions& actions)
{
    m_now = now;
    if (m_power == Power::Off)
        return;
    if (m_run && m_run->isWaiting)
        actions.emplace_back(CancelAction());
    ++m_token;
    m_run.reset();
    m_needsReboot = false;
    m_bootExpiry.reset();
    withResync(now, actions, [&](const auto& around) { m_resync.handleDown(around); });
    m_power = Power::Off;
    tell(event("phone.power").with("on", false));
}

void Phone::reboot(BootReason reason, Instant now)
{
    m_needsReboot = false;
    m_bootReason = reason;
    m_power = Power::Booting;
    m_bootExpiry = now + rebootWait;
    tell(event("phone.reboot").with("reason", nameOf(reason)));
}

bool Phone::requestResync(provision::ResyncRequest request, Instant now, Actions& actions)
{
    m_now = now;
    return withResync(now, actions, [&](const auto& around) {
        return m_resync.request(std::move(request), now, around);
    });
}

void Phone::handleExpiry(Instant now, Actions& actions)
{
    m_now = now;
    if (m_bootExpiry && *m_bootExpiry <= now) {
        comeUp(now, actions);
        return;
    }
    withResync(now, actions, [&](const auto& around) { m_resync.handleExpiry(now, around); });
}

std::optional<Instant> Phone::nextExpiry() const
{
    if (m_power == Power::Booting)
        return m_bootExpiry;
    return m_resync.nextExpiry();
}

void Phone::handleAddresses(quint32 token, ports::ResolveResult result, Instant now,
                            Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_run || !m_run->transfer)
        return;
    m_run->isWaiting = false;
    if (result.cause == Cause::None && isDebugged(syslog::Severity::Debug))
        debug(syslog::Severity::Debug,
              "DNS " + m_run->transfer->serverName() + " is " + result.addresses.front().toText(),
              actions);
    m_run->transfer->handleAddresses(std::move(result));
    serveTransfer(now, actions);
}

void Phone::handleServices(quint32 token, ports::ServiceResult result, Instant now,
                           Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_run || !m_run->transfer)
        return;
    m_run->isWaiting = false;
    m_run->transfer->handleServices(std::move(result), m_random);
    serveTransfer(now, actions);
}

void Phone::handleReply(quint32 token, ports::FetchResult result, Instant now, Actions& actions)
{
    m_now = now;
    if (token != m_token || !m_run || !m_run->transfer)
        return;
    m_run->isWaiting = false;
    m_run->transfer->handleReply(std::move(result));
    serveTransfer(now, actions);
}

} // namespace vphone::phone
