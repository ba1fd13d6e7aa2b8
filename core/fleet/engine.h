/// \file The phones of one worker thread: feeds them what happens, does what they ask for.
#pragma once

#include "core/phone/phone.h"
#include "core/ports/clock.h"
#include "core/time/deadlinequeue.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace vphone::fleet {

/// Place of a phone in its engine.
using PhoneIndex = quint32;

/// Single-threaded. Borrowed ports outlive it; no answer may come after its end.
class Engine
{
public:
    /// Datagrams that wait for the address of one syslog server; more push the oldest out.
    static constexpr size_t waitingDatagramsMax = 64;
    /// Syslog servers by name that are remembered.
    static constexpr size_t syslogNamesMax = 1024;
    /// How long a syslog server's address is remembered. Source: assumed
    static constexpr Duration syslogAddressKept = std::chrono::seconds(60);

    Engine(ports::Clock& clock, ports::Network& network, events::Sink& events, Log& log,
           phone::Settings settings);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    PhoneIndex add(phone::Identity identity, config::Config config, quint64 seed);
    [[nodiscard]] PhoneIndex size() const { return PhoneIndex(m_phones.size()); }
    [[nodiscard]] const phone::Phone& operator[](PhoneIndex index) const
    {
        return *m_phones[index];
    }
    [[nodiscard]] config::Config& configBeforePowerUp(PhoneIndex index)
    {
        return m_phones[index]->configBeforePowerUp();
    }

    void powerOn(PhoneIndex index);
    void powerOff(PhoneIndex index);
    bool requestResync(PhoneIndex index, provision::ResyncRequest request);

    /// The earliest deadline of all phones.
    [[nodiscard]] std::optional<Instant> nextDeadline() const { return m_deadlines.nextDeadline(); }
    /// Serves every deadline that has passed. Returns how many.
    int handleDue();
    /// Transfers and lookups whose answer has not come.
    [[nodiscard]] qsizetype inFlight() const { return m_inFlight; }

    [[nodiscard]] config::Store& store() { return m_store; }
    [[nodiscard]] profile::Cache& profiles() { return m_profiles; }

private:
    struct SyslogName
    {
        struct Waiting
        {
            IpAddress from;
            quint16 port = 0;
            QByteArray datagram;
        };
        std::deque<Waiting> waiting;
        IpAddress address;
        Instant expires;
        ports::RequestId lookup = 0; ///< under way, 0 when none
    };

    template<typename Call>
    auto serve(PhoneIndex index, Call call);
    void perform(PhoneIndex index, phone::Actions& actions);
    void sendSyslog(PhoneIndex index, phone::SyslogAction action);
    void handleSyslogAddress(const QByteArray& host, const ports::ResolveResult& result);

    ports::Clock& m_clock;
    ports::Network& m_network;
    phone::Settings m_settings;
    config::Store m_store;
    profile::Cache m_profiles;
    phone::Shared m_shared;
    std::vector<std::unique_ptr<phone::Phone>> m_phones;
    std::vector<ports::RequestId> m_requests; ///< by phone: under way, 0 when none
    time::DeadlineQueue m_deadlines;
    std::unordered_map<std::string, SyslogName> m_syslogNames;
    phone::Actions m_actions; ///< kept for its capacity
    qsizetype m_inFlight = 0;
};

} // namespace vphone::fleet
