#include "core/fleet/engine.h"

namespace vphone::fleet {

using phone::Actions;

Engine::Engine(ports::Clock& clock, ports::Network& network, events::Sink& events, Log& log,
               phone::Settings settings)
    : m_clock(clock),
      m_network(network),
      m_settings(settings),
      m_shared{m_settings, m_store, m_profiles, events, log}
{
}

Engine::~Engine()
{
    for (const ports::RequestId id : m_requests) {
        if (id != 0)
            m_network.cancel(id);
    }
    for (const auto& [host, name] : m_syslogNames) {
        if (name.lookup != 0)
            m_network.cancel(name.lookup);
    }
}

PhoneIndex Engine::add(phone::Identity identity, config::Config config, quint64 seed)
{
    m_phones.push_back(
        std::make_unique<phone::Phone>(std::move(identity), std::move(config), m_shared, seed));
    m_requests.push_back(0);
    return size() - 1;
}

/// Lets a phone work, does what it asks for and files its deadline.
template<typename Call>
auto Engine::serve(PhoneIndex index, Call call)
{
    // A phone is never served from inside the service of another, so one list does for all.
    m_actions.clear();
    phone::Phone& phone = *m_phones[index];
    const auto finish = [&] {
        perform(index, m_actions);
        m_deadlines.set(index, phone.nextExpiry());
    };
    if constexpr (std::is_void_v<decltype(call(phone, m_actions))>) {
        call(phone, m_actions);
        finish();
    } else {
        const auto answer = call(phone, m_actions);
        finish();
        return answer;
    }
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
        }
    }
}

void Engine::sendSyslog(PhoneIndex index, phone::SyslogAction action)
{
    const IpAddress local = m_phones[index]->identity().address;
    if (const auto address = IpAddress::parse(action.server.host)) {
        m_network.send(local, {*address, action.server.port}, std::move(action.datagram));
        return;
    }
    const Instant now = m_clock.now();
    const std::string key = action.server.host.toStdString();
    if (m_syslogNames.size() >= syslogNamesMax && !m_syslogNames.contains(key))
        std::erase_if(m_syslogNames, [](const auto& entry) { return entry.second.lookup == 0; });
    SyslogName& name = m_syslogNames[key];
    if (!name.address.isNull() && name.expires > now) {
        m_network.send(local, {name.address, action.server.port}, std::move(action.datagram));
        return;
    }
    if (name.waiting.size() == waitingDatagramsMax)
        name.waiting.pop_front();
    name.waiting.push_back({local, action.server.port, std::move(action.datagram)});
    if (name.lookup != 0)
        return;
    ++m_inFlight;
    name.lookup = m_network.resolve(
        action.server.host, [this, host = action.server.host](const ports::ResolveResult& result) {
            handleSyslogAddress(host, result);
        });
}

void Engine::handleSyslogAddress(const QByteArray& host, const ports::ResolveResult& result)
{
    --m_inFlight;
    SyslogName& name = m_syslogNames[host.toStdString()];
    name.lookup = 0;
    if (result.cause == Cause::None) {
        name.address = result.addresses.front();
        name.expires = m_clock.now() + syslogAddressKept;
        for (auto& waiting : name.waiting)
            m_network.send(waiting.from, {name.address, waiting.port}, std::move(waiting.datagram));
    } else if (m_shared.log.wants(LogLevel::Warning)) {
        m_shared.log.write(LogLevel::Warning, "syslog server " + host + " has no address: " +
                                                  result.detail + "; messages to it are lost");
    }
    name.waiting.clear();
}

} // namespace vphone::fleet
