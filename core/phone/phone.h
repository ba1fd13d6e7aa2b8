/// \file One phone: a plain object that is told what happened and when, and says what to do and
/// when to come back.
#pragma once

#include "core/base/log.h"
#include "core/config/config.h"
#include "core/config/store.h"
#include "core/events/event.h"
#include "core/model/model.h"
#include "core/phone/quirks.h"
#include "core/ports/network.h"
#include "core/profile/cache.h"
#include "core/provision/resync.h"
#include "core/provision/transfer.h"
#include "core/rule/rule.h"
#include "core/syslog/message.h"

#include <memory>
#include <variant>

namespace vphone::phone {

/// Who a phone is. Model and table outlive it.
struct Identity
{
    const model::Model* model = nullptr;
    const param::ParamTable* table = nullptr;
    MacAddress mac;
    QByteArray serial;
    QByteArray firmware; ///< load name without `.loads`
    IpAddress address;
    quint16 webPort = 0; ///< 0: serves no pages
};

struct Settings
{
    bool isStrict = false;
    Quirks quirks;
};

/// What the phones of one worker thread share; outlives them.
struct Shared
{
    const Settings& settings;
    config::Store& store;
    profile::Cache& profiles;
    events::Sink& events;
    Log& log;
};

/// Why a phone starts or restarts, as `phone.boot` and `phone.reboot` name it.
enum class BootReason : quint8 {
    PowerOn,
    Upgrade,
    Provisioning,
    SipTriggered,
    Rc,
    UserTriggered,
    IpChanged,
    FactoryReset,
};
[[nodiscard]] QByteArrayView nameOf(BootReason reason);

/// What a phone wants done. The token comes back with the answer; answers to older tokens are
/// ignored.
struct ResolveAction
{
    quint32 token = 0;
    QByteArray name;
};
struct ResolveServiceAction
{
    quint32 token = 0;
    QByteArray name;
};
struct FetchAction
{
    quint32 token = 0;
    ports::FetchRequest request;
};
/// The request that was made with the phone's last token is of no interest any more.
struct CancelAction
{
};
struct SyslogAction
{
    syslog::Server server;
    QByteArray datagram;
};
using Action =
    std::variant<ResolveAction, ResolveServiceAction, FetchAction, CancelAction, SyslogAction>;
using Actions = std::vector<Action>;

/// From the reboot's order to the network being up again. Source: assumed
inline constexpr Duration rebootWait = std::chrono::seconds(2);

class Phone final : private rule::MacroSource
{
public:
    /// \a seed is the phone's own: what it draws depends on no other phone.
    Phone(Identity identity, config::Config config, Shared& shared, quint64 seed);
    Phone(const Phone&) = delete;
    Phone& operator=(const Phone&) = delete;
    ~Phone() override;

    void powerOn(Instant now, Actions& actions);
    void powerOff(Instant now, Actions& actions);
    /// False when a gate is shut; `resync.suppressed` says which.
    bool requestResync(provision::ResyncRequest request, Instant now, Actions& actions);
    void handleAddresses(quint32 token, ports::ResolveResult result, Instant now, Actions& actions);
    void handleServices(quint32 token, ports::ServiceResult result, Instant now, Actions& actions);
    void handleReply(quint32 token, ports::FetchResult result, Instant now, Actions& actions);
    void handleExpiry(Instant now, Actions& actions);
    [[nodiscard]] std::optional<Instant> nextExpiry() const;

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const config::Config& config() const { return m_config; }
    /// For settings that are there before power-up: command line, factory customization.
    [[nodiscard]] config::Config& configBeforePowerUp();
    [[nodiscard]] bool isUp() const { return m_power == Power::Up; }
    [[nodiscard]] provision::ResyncState resyncState() const { return m_resync.state(); }

private:
    enum class Power : quint8 { Off, Booting, Up };

    /// What $SCHEME to $PATH say: the current request, or the one before.
    struct RequestFacts
    {
        ports::Scheme scheme = ports::Scheme::Tftp;
        quint16 port = 0;
        IpAddress server;
        QByteArray host;
        QByteArray path;
    };
    struct Run;

    // phone.cpp: power, boot, timers
    void comeUp(Instant now, Actions& actions);
    void reboot(BootReason reason, Instant now);
    [[nodiscard]] provision::Surroundings surroundings(std::vector<provision::Notice>& notices);
    template<typename Call>
    auto withResync(Instant now, Actions& actions, Call call);
    void startDue(Instant now, Actions& actions);

    // provisioning.cpp: one run of the rules
    void beginRun(provision::ResyncRequest request, Instant now, Actions& actions);
    void runRules(Instant now, Actions& actions);
    [[nodiscard]] bool runRule(const QByteArray& text, Instant now, Actions& actions);
    void beginTransfer(const rule::Selected& selected, Instant now, Actions& actions);
    void serveTransfer(Instant now, Actions& actions);
    void tellRequest(Actions& actions);
    void finishTransfer(Instant now, Actions& actions);
    /// Nothing: it was applied; otherwise why not.
    [[nodiscard]] std::optional<profile::ProfileError> applyReply(const provision::Outcome& outcome,
                                                                  qsizetype& changed);
    void failRule(Cause cause, QByteArray err, const QByteArray& detail, Instant now,
                  Actions& actions);
    void finishRun(Instant now, Actions& actions);
    void setParameter(QByteArrayView tag, QByteArrayView value, config::Source source);
    [[nodiscard]] Result<profile::ReadOptions, QByteArray>
    readOptions(const rule::Options& options) const;

    // messages.cpp: events, syslog, log lines
    void tell(const events::Event& event) const;
    [[nodiscard]] events::Event event(const char* name) const;
    void tellChanges(const std::vector<config::Change>& changes, config::Source source);
    void tellWarnings(const Diagnostics& warnings);
    void tellNotices(const std::vector<provision::Notice>& notices, Actions& actions);
    void logResync(const char* messageParameter, syslog::Severity severity, Actions& actions);
    [[nodiscard]] bool isDebugSent(syslog::Severity severity) const;
    /// Whether debug() does anything with a message of \a severity: asked before a costly one is
    /// made.
    [[nodiscard]] bool isDebugged(syslog::Severity severity) const;
    void debug(syslog::Severity severity, QByteArrayView text, Actions& actions);
    void sendSyslog(QByteArrayView server, syslog::Severity severity, QByteArrayView text,
                    Actions& actions);

    // macros.cpp
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override;
    [[nodiscard]] QByteArray secondsSince(std::optional<Instant> instant) const;

    Identity m_identity;
    config::Config m_config;
    Shared& m_shared;
    ports::Random m_random;
    provision::Resync m_resync;
    std::unique_ptr<Run> m_run; ///< while a resync runs
    RequestFacts m_request;
    QByteArray m_err; ///< the macro $ERR
    Instant m_now;    ///< of the call that is being served
    Instant m_poweredOn;
    std::optional<Instant> m_bootExpiry;
    quint32 m_token = 0;
    int m_prvst = 0;
    Power m_power = Power::Off;
    BootReason m_bootReason = BootReason::PowerOn;
    bool m_needsReboot = false;
};

} // namespace vphone::phone
