/// \file The phones of one worker thread: feeds them what happens, does what they ask for.
#pragma once

#include "core/phone/phone.h"
#include "core/ports/clock.h"
#include "core/ports/dhcplink.h"
#include "core/ports/storage.h"
#include "core/time/deadlinequeue.h"

#include <list>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace vphone::fleet {

/// Place of a phone in its engine.
using PhoneIndex = quint32;

/// Single-threaded. Borrowed ports outlive it; no answer may come after its end.
class Engine
{
public:
    /// Datagrams of a phone that wait for the address of one syslog server; more push the oldest
    /// out.
    static constexpr size_t waitingDatagramsMax = 64;
    /// Syslog servers by name that are remembered for a phone, the oldest of which goes.
    static constexpr size_t syslogNamesMax = 8;
    /// Remembered for all phones together.
    static constexpr size_t lookupsMax = 256;
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

    /// Who makes the phones' device certificates; outlives the engine, or is null: they have none.
    void setDeviceCertificates(ports::DeviceCertificates* certificates)
    {
        m_shared.certificates = certificates;
    }
    /// The phones log from now on, into at most \a bytesMax for all of them.
    void keepJournal(qsizetype bytesMax);
    [[nodiscard]] const phone::Journal* journal() const { return m_journal.get(); }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const phone::Settings& settings() const { return m_settings; }
    /// For what asks a DHCP server; outlives the engine, or is null.
    void setDhcpLink(ports::DhcpLink* link) { m_dhcpLink = link; }
    /// Where phones keep their flash; outlives the engine, or is null. commitFlash() makes safe
    /// what was written.
    void setStorage(ports::Storage* storage) { m_storage = storage; }
    /// What the storage has for the phone, if anything. \pre it is off. The error says why the
    /// record can't be used; the phone stays as it was.
    Result<Diagnostics, QByteArray> restoreFlash(PhoneIndex index);
    /// False: something was written since.
    [[nodiscard]] bool isFlashCommitted() const { return !m_isFlashWritten; }
    Result<Done, QByteArray> commitFlash();
    /// What a factory reset of the phone comes back to. \pre it is off
    void setCustomization(PhoneIndex index, config::SharedOverlay customization);

    [[nodiscard]] std::optional<PhoneIndex> find(MacAddress mac) const;

    void powerOn(PhoneIndex index);
    void powerOff(PhoneIndex index);
    // As the phone has them: core/phone/phone.h.
    void reboot(PhoneIndex index, phone::BootReason reason);
    void factoryReset(PhoneIndex index);
    bool requestResync(PhoneIndex index, provision::ResyncRequest request);
    /// \a requester: the host that asks, which is the server of a rule without one; null: DHCP's.
    bool requestUpgrade(PhoneIndex index, std::optional<QByteArray> rule,
                        const IpAddress& requester = {});
    void requestReport(PhoneIndex index);
    using Settings = phone::NewValues;
    Result<Done, QByteArray> setParameters(PhoneIndex index, const Settings& values,
                                           config::Source source);
    bool act(PhoneIndex index, int line, line::LineAction action);
    /// Any other of a phone's functions: \a call is given the phone, the time and the actions.
    template<typename Call>
    auto ask(PhoneIndex index, Call call)
    {
        return serve(index, [&](phone::Phone& phone, phone::Actions& actions) {
            return call(phone, m_clock.now(), actions);
        });
    }
    /// A name that somebody wants the address of, as the phone would find it.
    struct Lookup
    {
        QByteArray name;
        Instant at;                                 ///< when it was asked for
        std::optional<ports::ResolveResult> result; ///< nothing: it is under way
    };
    /// Begins one in the place of the phone's last, which is given up. Of all phones, the oldest of
    /// more than lookupsMax is forgotten.
    void lookUp(PhoneIndex index, const QByteArray& name);
    /// The phone's last; null: none is remembered.
    [[nodiscard]] const Lookup* lookup(PhoneIndex index) const;
    /// From the DHCP link: finds the phone that it is for; nobody's are dropped.
    void handleDhcp(bool isV6, QByteArrayView message);

    [[nodiscard]] QJsonObject explain(PhoneIndex index) const;
    [[nodiscard]] QJsonObject state(PhoneIndex index) const;

    /// The earliest deadline of all phones.
    [[nodiscard]] std::optional<Instant> nextDeadline() const { return m_deadlines.nextDeadline(); }
    /// Serves every deadline that has passed. Returns how many.
    int handleDue();
    /// Transfers, lookups and DHCP exchanges whose answer has not come.
    [[nodiscard]] qsizetype inFlight() const
    {
        return m_inFlight + qsizetype(m_awaitingDhcp.size());
    }

    [[nodiscard]] const phone::Tally& tally() const { return m_tally; }
    [[nodiscard]] config::Store& store() { return m_store; }
    [[nodiscard]] profile::Cache& profiles() { return m_profiles; }

private:
    /// Each phone looks names up itself: what becomes of one depends on no other.
    struct SyslogName
    {
        struct Waiting
        {
            quint16 port = 0;
            QByteArray datagram;
        };
        QByteArray host;
        std::vector<Waiting> waiting;
        IpAddress address;
        Instant expires;
        ports::RequestId lookup = 0; ///< under way, 0 when none
    };

    struct FiledLookup
    {
        PhoneIndex index = 0;
        ports::RequestId id = 0; ///< under way, 0 when not
        Lookup lookup;
    };

    void forgetLookup(std::list<FiledLookup>::iterator filed);
    template<typename Call>
    auto serve(PhoneIndex index, Call call);
    void afterwards(PhoneIndex index);
    void perform(PhoneIndex index, phone::Actions& actions);
    void useAddress(PhoneIndex index, const phone::LeasedAddressAction& leased);
    void sendSyslog(PhoneIndex index, phone::SyslogAction action);
    [[nodiscard]] SyslogName& syslogName(PhoneIndex index, const QByteArray& host);
    void handleSyslogAddress(PhoneIndex index, const QByteArray& host,
                             const ports::ResolveResult& result);

    ports::Clock& m_clock;
    ports::Network& m_network;
    phone::Settings m_settings;
    config::Store m_store;
    profile::Cache m_profiles;
    pki::CaBundleCache m_caBundles;
    phone::Tally m_tally;
    std::unique_ptr<phone::Journal> m_journal; ///< null: none is kept
    phone::Shared m_shared;
    std::vector<std::unique_ptr<phone::Phone>> m_phones;
    std::vector<ports::RequestId> m_requests; ///< by phone: under way, 0 when none
    time::DeadlineQueue m_deadlines;
    std::vector<std::vector<SyslogName>> m_syslogNames; ///< by phone
    std::list<FiledLookup> m_lookups;                   ///< oldest first
    std::unordered_map<quint64, PhoneIndex> m_byMac;
    ports::DhcpLink* m_dhcpLink = nullptr;
    ports::Storage* m_storage = nullptr;
    phone::Actions m_actions;                      ///< kept for its capacity
    std::unordered_set<PhoneIndex> m_awaitingDhcp; ///< phones with an exchange under way
    bool m_isFlashWritten = false;
    QByteArray m_flashProblem; ///< of the last commit
    phone::SettingsMemo m_settingsMemo;
    qsizetype m_inFlight = 0;
};

/// Lets a phone work, does what it asks for and files its deadline.
template<typename Call>
auto Engine::serve(PhoneIndex index, Call call)
{
    // A phone is never served from inside the service of another, so one list does for all.
    m_actions.clear();
    phone::Phone& phone = *m_phones[index];
    if constexpr (std::is_void_v<decltype(call(phone, m_actions))>) {
        call(phone, m_actions);
        afterwards(index);
    } else {
        auto answer = call(phone, m_actions);
        afterwards(index);
        return answer;
    }
}

} // namespace vphone::fleet
