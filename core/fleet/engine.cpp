#include "core/fleet/engine.h"

#include "core/dhcp/message.h"

#include <algorithm>

namespace vphone::fleet {

using phone::Actions;

Engine::Engine(ports::Clock& clock, ports::Network& network, events::Sink& events, Log& log,
               phone::Settings settings)
    : m_clock(clock),
      m_network(network),
      m_settings(std::move(settings)),
      m_shared{m_settings, m_store, m_profiles, events, log, m_tally, m_caBundles}
{
}

Engine::~Engine()
{
    for (const ports::RequestId id : m_requests) {
        if (id != 0)
            m_network.cancel(id);
    }
    while (!m_lookups.empty())
        forgetLookup(m_lookups.begin());
    for (const std::vector<SyslogName>& names : m_syslogNames) {
        for (const SyslogName& name : names) {
            if (name.lookup != 0)
                m_network.cancel(name.lookup);
        }
    }
}

void Engine::keepJournal(qsizetype bytesMax)
{
    m_journal = std::make_unique<phone::Journal>(bytesMax);
    m_shared.journal = m_journal.get();
}

PhoneIndex Engine::add(phone::Identity identity, config::Config config, quint64 seed)
{
    m_phones.push_back(
        std::make_unique<phone::Phone>(std::move(identity), std::move(config), m_shared, seed));
    m_requests.push_back(0);
    m_byMac[m_phones.back()->identity().mac.bits()] = size() - 1;
    m_syslogNames.emplace_back();
    return size() - 1;
}

void Engine::afterwards(PhoneIndex index)
{
    perform(index, m_actions);
    phone::Phone& phone = *m_phones[index];
    phone.tellScreen(m_clock.now());
    m_deadlines.set(index, phone.nextExpiry());
    if (m_dhcpLink != nullptr) {
        if (phone.isAwaitingDhcp())
            m_awaitingDhcp.insert(index);
        else
            m_awaitingDhcp.erase(index);
    }
    if (phone.takeFlashChanged() && m_storage != nullptr) {
        m_storage->save(phone.identity().mac,
                        phone::toRecord(phone.flash(), phone.config().table(), &m_settingsMemo));
        m_isFlashWritten = true;
    }
}

Result<Diagnostics, QByteArray> Engine::restoreFlash(PhoneIndex index)
{
    Q_ASSERT(m_storage != nullptr);
    phone::Phone& phone = *m_phones[index];
    auto record = m_storage->load(phone.identity().mac);
    if (!record)
        return Unexpected{record.error()};
    Diagnostics warnings;
    if (!*record)
        return warnings;
    auto flash =
        phone::fromRecord(**record, phone.config().table(), m_store, warnings, &m_settingsMemo);
    if (!flash)
        return Unexpected{flash.error()};
    phone.restore(std::move(*flash));
    return warnings;
}

Result<Done, QByteArray> Engine::commitFlash()
{
    if (!m_isFlashWritten)
        return Done{};
    auto committed = m_storage->commit();
    if (committed)
        m_isFlashWritten = false;
    // It is tried again and again: a full disk is told once.
    const QByteArray problem = committed ? QByteArray() : committed.error();
    if (!problem.isEmpty() && problem != m_flashProblem)
        m_shared.log.write(LogLevel::Error, problem);
    else if (problem.isEmpty() && !m_flashProblem.isEmpty())
        m_shared.log.write(LogLevel::Warning, "the flash of the phones is safe again");
    m_flashProblem = problem;
    return committed;
}

void Engine::setCustomization(PhoneIndex index, config::SharedOverlay customization)
{
    m_phones[index]->setCustomization(std::move(customization));
}

std::optional<PhoneIndex> Engine::find(MacAddress mac) const
{
    const auto found = m_byMac.find(mac.bits());
    return found == m_byMac.end() ? std::nullopt : std::optional(found->second);
}

void Engine::powerOn(PhoneIndex index)
{
    serve(index,
          [this](phone::Phone& phone, Actions& actions) { phone.powerOn(m_clock.now(), actions); });
}

void Engine::powerOff(PhoneIndex index)
{
    serve(index, [this](phone::Phone& phone, Actions& actions) {
        phone.powerOff(m_clock.now(), actions);
    });
}

bool Engine::requestResync(PhoneIndex index, provision::ResyncRequest request)
{
    return serve(index, [&](phone::Phone& phone, Actions& actions) {
        return phone.requestResync(std::move(request), m_clock.now(), actions);
    });
}

void Engine::reboot(PhoneIndex index, phone::BootReason reason)
{
    ask(index, [reason](phone::Phone& phone, Instant now, Actions& actions) {
        phone.requestReboot(reason, now, actions);
    });
}

void Engine::factoryReset(PhoneIndex index)
{
    ask(index, [](phone::Phone& phone, Instant now, Actions& actions) {
        phone.requestFactoryReset(now, actions);
    });
}

bool Engine::requestUpgrade(PhoneIndex index, std::optional<QByteArray> rule,
                            const IpAddress& requester)
{
    return ask(index, [&](phone::Phone& phone, Instant now, Actions& actions) {
        return phone.requestUpgrade(std::move(rule), now, actions, requester);
    });
}

void Engine::requestReport(PhoneIndex index)
{
    ask(index, [](phone::Phone& phone, Instant now, Actions& actions) {
        phone.requestReport(now, actions);
    });
}

Result<Done, QByteArray> Engine::setParameters(PhoneIndex index, const Settings& values,
                                               config::Source source)
{
    return ask(index, [&](phone::Phone& phone, Instant now, Actions& actions) {
        return phone.setParameters(values, source, now, actions);
    });
}

bool Engine::act(PhoneIndex index, int line, line::LineAction action)
{
    return ask(index, [&](phone::Phone& phone, Instant now, Actions& actions) {
        return phone.act(line, action, now, actions);
    });
}

void Engine::handleDhcp(bool isV6, QByteArrayView message)
{
    const auto version = isV6 ? dhcp::Version::V6 : dhcp::Version::V4;
    const auto mac = dhcp::addressee(version, message);
    const auto index = mac ? find(*mac) : std::nullopt;
    if (!index)
        return;
    ask(*index, [&](phone::Phone& phone, Instant now, Actions& actions) {
        phone.handleDhcp(version, message, now, actions);
    });
}

QJsonObject Engine::explain(PhoneIndex index) const
{
    return m_phones[index]->explain(m_clock.now());
}

QJsonObject Engine::state(PhoneIndex index) const
{
    return m_phones[index]->state(m_clock.now());
}

int Engine::handleDue()
{
    int served = 0;
    const Instant now = m_clock.now();
    while (const auto due = m_deadlines.takeDue(now)) {
        serve(due->owner,
              [now](phone::Phone& phone, Actions& actions) { phone.handleExpiry(now, actions); });
        ++served;
    }
    return served;
}

void Engine::perform(PhoneIndex index, Actions& actions)
{
    if (!actions.empty())
        m_network.setCaller(m_phones[index]->identity().mac);
    for (phone::Action& action : actions) {
        if (auto* resolve = std::get_if<phone::ResolveAction>(&action)) {
            ++m_inFlight;
            const quint32 token = resolve->token;
            m_requests[index] =
                m_network.resolve(resolve->name, [this, index, token](ports::ResolveResult result) {
                    --m_inFlight;
                    m_requests[index] = 0;
                    serve(index, [&](phone::Phone& phone, Actions& more) {
                        phone.handleAddresses(token, std::move(result), m_clock.now(), more);
                    });
                });
        } else if (auto* service = std::get_if<phone::ResolveServiceAction>(&action)) {
            ++m_inFlight;
            const quint32 token = service->token;
            m_requests[index] = m_network.resolveService(
                service->name, [this, index, token](ports::ServiceResult result) {
                    --m_inFlight;
                    m_requests[index] = 0;
                    serve(index, [&](phone::Phone& phone, Actions& more) {
                        phone.handleServices(token, std::move(result), m_clock.now(), more);
                    });
                });
        } else if (auto* proxy = std::get_if<phone::FindProxyAction>(&action)) {
            ++m_inFlight;
            const quint32 token = proxy->token;
            m_requests[index] = m_network.findProxy(
                std::move(proxy->query), [this, index, token](ports::ProxyResult result) {
                    --m_inFlight;
                    m_requests[index] = 0;
                    serve(index, [&](phone::Phone& phone, Actions& more) {
                        phone.handleProxy(token, std::move(result), m_clock.now(), more);
                    });
                });
        } else if (auto* fetch = std::get_if<phone::FetchAction>(&action)) {
            ++m_inFlight;
            const quint32 token = fetch->token;
            m_requests[index] = m_network.fetch(
                std::move(fetch->request), [this, index, token](ports::FetchResult result) {
                    --m_inFlight;
                    m_requests[index] = 0;
                    serve(index, [&](phone::Phone& phone, Actions& more) {
                        phone.handleReply(token, std::move(result), m_clock.now(), more);
                    });
                });
        } else if (std::holds_alternative<phone::CancelAction>(action)) {
            if (m_requests[index] != 0) {
                m_network.cancel(m_requests[index]);
                m_requests[index] = 0;
                --m_inFlight;
            }
        } else if (auto* syslog = std::get_if<phone::SyslogAction>(&action)) {
            sendSyslog(index, std::move(*syslog));
        } else if (auto* dhcp = std::get_if<phone::DhcpAction>(&action)) {
            if (m_dhcpLink != nullptr)
                m_dhcpLink->send(dhcp->isV6, std::move(dhcp->message));
        } else if (const auto* leased = std::get_if<phone::LeasedAddressAction>(&action)) {
            useAddress(index, *leased);
        }
    }
}

void Engine::useAddress(PhoneIndex index, const phone::LeasedAddressAction& leased)
{
    if (m_dhcpLink == nullptr)
        return;
    if (!leased.isWanted) {
        m_dhcpLink->giveUp(leased.address);
        return;
    }
    const auto adopted = m_dhcpLink->adopt(leased.address, leased.prefixBits);
    if (adopted)
        return;
    phone::Phone& phone = *m_phones[index];
    phone.keepOwnAddress();
    m_shared.log.write(LogLevel::Warning, "phone " + phone.identity().mac.lower() +
                                              " dhcp: " + adopted.error() + "; it stays at " +
                                              phone.identity().address.toText());
}

void Engine::sendSyslog(PhoneIndex index, phone::SyslogAction action)
{
    const IpAddress local = m_phones[index]->identity().address;
    if (const auto address = IpAddress::parse(action.server.host)) {
        m_network.send(local, {*address, action.server.port}, std::move(action.datagram));
        return;
    }
    SyslogName& name = syslogName(index, action.server.host);
    if (!name.address.isNull() && name.expires > m_clock.now()) {
        m_network.send(local, {name.address, action.server.port}, std::move(action.datagram));
        return;
    }
    if (name.waiting.size() == waitingDatagramsMax)
        name.waiting.erase(name.waiting.begin());
    name.waiting.push_back({action.server.port, std::move(action.datagram)});
    if (name.lookup != 0)
        return;
    ++m_inFlight;
    name.lookup = m_network.resolve(action.server.host, [this, index, host = action.server.host](
                                                            const ports::ResolveResult& result) {
        handleSyslogAddress(index, host, result);
    });
}

Engine::SyslogName& Engine::syslogName(PhoneIndex index, const QByteArray& host)
{
    std::vector<SyslogName>& names = m_syslogNames[index];
    const auto found = std::ranges::find(names, host, &SyslogName::host);
    if (found != names.end())
        return *found;
    const auto oldest = std::ranges::find(names, ports::RequestId(0), &SyslogName::lookup);
    if (names.size() >= syslogNamesMax && oldest != names.end())
        names.erase(oldest);
    names.emplace_back().host = host;
    return names.back();
}

void Engine::handleSyslogAddress(PhoneIndex index, const QByteArray& host,
                                 const ports::ResolveResult& result)
{
    --m_inFlight;
    SyslogName& name = syslogName(index, host);
    name.lookup = 0;
    m_network.setCaller(m_phones[index]->identity().mac);
    if (result.cause == Cause::None) {
        name.address = result.addresses.front();
        name.expires = m_clock.now() + syslogAddressKept;
        for (auto& waiting : name.waiting)
            m_network.send(m_phones[index]->identity().address, {name.address, waiting.port},
                           std::move(waiting.datagram));
    } else if (m_shared.log.wants(LogLevel::Warning)) {
        m_shared.log.write(LogLevel::Warning, "syslog server " + host + " has no address: " +
                                                  result.detail + "; messages to it are lost");
    }
    name.waiting.clear();
}

} // namespace vphone::fleet
