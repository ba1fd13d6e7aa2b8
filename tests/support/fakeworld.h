/// \file Phones, a network and a clock of a test's own: nothing waits, nothing leaves the process,
/// and a week takes as long as its events take to compute.
#pragma once

#include "core/fleet/engine.h"
#include "core/model/catalogue.h"
#include "core/ports/clock.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

namespace vphone::test {

inline ports::FetchResult reply(QByteArray body, int status = 200)
{
    ports::FetchResult result;
    result.status = status;
    result.body = std::move(body);
    return result;
}

inline ports::FetchResult failure(Cause cause, QByteArray detail = "as the test wants it")
{
    ports::FetchResult result;
    result.cause = cause;
    result.detail = std::move(detail);
    return result;
}

inline ports::FetchResult unauthorized(QByteArray challenge = "Basic realm=\"phones\"")
{
    ports::FetchResult result = reply("<html>who are you?</html>", 401);
    result.challenge = std::move(challenge);
    return result;
}

/// What answers a Basic challenge.
inline QByteArray basic(const QByteArray& user, const QByteArray& password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

inline QByteArray flatProfile(QByteArrayView elements)
{
    return "<flat-profile>" + elements.toByteArray() + "</flat-profile>";
}

class FakeClock final : public ports::Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void jumpTo(Instant instant) { m_now = std::max(m_now, instant); }

private:
    Instant m_now = *instantFromIso("2026-01-01T00:00:00Z");
};

/// Servers are functions from a request to a reply; replies come after a latency of phone time.
class FakeNetwork final : public ports::Network
{
public:
    using Server = std::function<ports::FetchResult(const ports::FetchRequest&)>;

    explicit FakeNetwork(const FakeClock& clock) : m_clock(clock) {}

    void setServer(Server server) { m_server = std::move(server); }
    void setName(const QByteArray& name, std::vector<IpAddress> addresses)
    {
        m_names[name] = std::move(addresses);
    }
    void setService(const QByteArray& name, std::vector<ports::ServiceTarget> targets)
    {
        m_services[name] = std::move(targets);
    }
    /// What every PAC script returns, however it is written.
    void setPac(std::function<ports::ProxyResult(const ports::ProxyQuery&)> pac)
    {
        m_pac = std::move(pac);
    }
    void setLatency(Duration latency) { m_latency = latency; }

    ports::RequestId resolve(const QByteArray& name,
                             std::function<void(ports::ResolveResult)> done) override
    {
        lookups.push_back(name);
        ports::ResolveResult result;
        const auto found = m_names.find(name);
        if (found == m_names.end()) {
            result.cause = Cause::Dns;
            result.detail = "no such name";
        } else {
            result.addresses = found->second;
        }
        return file([done = std::move(done), result] { done(result); });
    }
    ports::RequestId resolveService(const QByteArray& name,
                                    std::function<void(ports::ServiceResult)> done) override
    {
        serviceLookups.push_back(name);
        ports::ServiceResult result;
        const auto found = m_services.find(name);
        if (found == m_services.end()) {
            result.cause = Cause::Dns;
            result.detail = "no such name";
        } else {
            result.targets = found->second;
        }
        return file([done = std::move(done), result] { done(result); });
    }
    ports::RequestId fetch(ports::FetchRequest request,
                           std::function<void(ports::FetchResult)> done) override
    {
        requests.push_back(request);
        return file([this, request, done = std::move(done)] { done(m_server(request)); });
    }
    ports::RequestId findProxy(ports::ProxyQuery query,
                               std::function<void(ports::ProxyResult)> done) override
    {
        proxyQueries.push_back(query);
        return file([this, query, done = std::move(done)] { done(m_pac(query)); });
    }
    void cancel(ports::RequestId id) override
    {
        std::erase_if(m_pending, [id](const auto& entry) { return entry.second.id == id; });
    }
    void send(const IpAddress&, const Endpoint& target, QByteArray datagram) override
    {
        datagrams.push_back({target, std::move(datagram)});
    }

    [[nodiscard]] std::optional<Instant> nextDelivery() const
    {
        return m_pending.empty() ? std::nullopt : std::optional(m_pending.begin()->first);
    }
    void deliverDue()
    {
        while (!m_pending.empty() && m_pending.begin()->first <= m_clock.now()) {
            const auto deliver = std::move(m_pending.begin()->second.deliver);
            m_pending.erase(m_pending.begin());
            deliver();
        }
    }

    std::vector<QByteArray> lookups;
    std::vector<QByteArray> serviceLookups;
    std::vector<ports::FetchRequest> requests;
    std::vector<ports::ProxyQuery> proxyQueries;
    std::vector<std::pair<Endpoint, QByteArray>> datagrams;

private:
    struct Pending
    {
        ports::RequestId id = 0;
        std::function<void()> deliver;
    };

    ports::RequestId file(std::function<void()> deliver)
    {
        m_pending.insert({m_clock.now() + m_latency, Pending{++m_lastId, std::move(deliver)}});
        return m_lastId;
    }

    const FakeClock& m_clock;
    Server m_server = [](const ports::FetchRequest&) { return failure(Cause::Connect); };
    std::function<ports::ProxyResult(const ports::ProxyQuery&)> m_pac =
        [](const ports::ProxyQuery&) { return ports::ProxyResult(); };
    std::map<QByteArray, std::vector<IpAddress>> m_names;
    std::map<QByteArray, std::vector<ports::ServiceTarget>> m_services;
    std::multimap<Instant, Pending> m_pending;
    Duration m_latency = std::chrono::milliseconds(5);
    ports::RequestId m_lastId = 0;
};

/// Keeps every event.
class EventLog final : public events::Sink
{
public:
    void emitEvent(const events::Event& event) override { events.push_back(event); }
    [[nodiscard]] bool isListening() const override { return isWanted; }

    [[nodiscard]] std::vector<events::Event> named(QByteArrayView name) const
    {
        std::vector<events::Event> found;
        std::copy_if(events.begin(), events.end(), std::back_inserter(found),
                     [name](const events::Event& event) { return event.name() == name; });
        return found;
    }
    [[nodiscard]] qsizetype count(QByteArrayView name) const
    {
        return qsizetype(named(name).size());
    }
    /// \pre there is one
    [[nodiscard]] events::Event last(QByteArrayView name) const { return named(name).back(); }

    std::vector<events::Event> events;
    bool isWanted = true;
};

/// Wants nothing, and keeps what comes all the same.
class SilentLog final : public Log
{
public:
    void write(LogLevel, QByteArrayView text) override { lines.push_back(text.toByteArray()); }
    [[nodiscard]] bool wants(LogLevel) const override { return false; }

    std::vector<QByteArray> lines;
};

/// One engine with as many phones as a test adds.
class World
{
public:
    explicit World(phone::Settings settings = {})
        : network(clock),
          engine(clock, network, events, log, settings),
          m_catalogue(*model::Catalogue::load())
    {
    }

    /// The table of \a modelName, loaded once.
    const param::ParamTable& table(const QByteArray& modelName)
    {
        auto found = m_tables.find(modelName);
        if (found == m_tables.end())
            found =
                m_tables.emplace(modelName, *param::ParamTable::load(*m_catalogue.find(modelName)))
                    .first;
        return found->second;
    }

    /// A phone that is off, with \a params over its defaults and no random delay.
    fleet::PhoneIndex addPhone(const std::vector<std::pair<QByteArray, QByteArray>>& params = {},
                               const QByteArray& modelName = "CP-6841-3PCC",
                               MacAddress mac = MacAddress(0x000e08abcdef))
    {
        const param::ParamTable& defs = table(modelName);
        config::Config config(defs);
        config.set(defs.at("Resync_Random_Delay"), "0");
        for (const auto& [tag, value] : params)
            config.set(defs.at(tag), value);
        phone::Identity identity;
        identity.model = m_catalogue.find(modelName);
        identity.table = &defs;
        identity.mac = mac;
        identity.serial = "88012BA01234";
        identity.firmware = identity.model->loadFamily + ".11-3-2MPP0001-609";
        identity.address = IpAddress::v4(0x7f000001);
        return engine.add(std::move(identity), std::move(config), mac.bits());
    }

    /// Lets everything happen until \a end of phone time.
    void runUntil(Instant end)
    {
        for (;;) {
            network.deliverDue();
            engine.handleDue();
            std::optional<Instant> next = network.nextDelivery();
            if (const auto deadline = engine.nextDeadline();
                deadline && (!next || *deadline < *next))
                next = deadline;
            if (!next || *next > end)
                break;
            clock.jumpTo(*next);
        }
        clock.jumpTo(end);
    }
    void run(Duration length) { runUntil(clock.now() + length); }

    [[nodiscard]] QByteArray value(fleet::PhoneIndex index, QByteArrayView tag) const
    {
        return engine[index].config().value(tag);
    }

    FakeClock clock;
    EventLog events;
    SilentLog log;
    FakeNetwork network;
    fleet::Engine engine;

private:
    model::Catalogue m_catalogue;
    std::map<QByteArray, param::ParamTable> m_tables;
};

} // namespace vphone::test
