/// \file One phone: a plain object that is told what happened and when, and says what to do and
/// when to come back.
#pragma once

#include "core/base/log.h"
#include "core/config/config.h"
#include "core/config/store.h"
#include "core/dhcp/client.h"
#include "core/events/event.h"
#include "core/line/calllog.h"
#include "core/line/calls.h"
#include "core/line/lines.h"
#include "core/model/model.h"
#include "core/phone/directory.h"
#include "core/phone/flash.h"
#include "core/phone/journal.h"
#include "core/phone/quirks.h"
#include "core/pki/cabundle.h"
#include "core/ports/devicecertificates.h"
#include "core/ports/network.h"
#include "core/profile/cache.h"
#include "core/provision/discovery.h"
#include "core/provision/proxyfinder.h"
#include "core/provision/resync.h"
#include "core/provision/transfer.h"
#include "core/report/status.h"
#include "core/rule/rule.h"
#include "core/services/service.h"
#include "core/syslog/message.h"
#include "core/upgrade/upgrade.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <variant>

namespace vphone::headset {
struct Headset;
}
namespace vphone::screen {
struct Tree;
}

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
    std::shared_ptr<const line::CallPlan> calls; ///< shared by all phones; null: nobody calls
    std::shared_ptr<const dhcp::Lease> lease;    ///< modelled, shared by all phones; null: none
    bool asksDhcp = false;   ///< a real server, over the engine's DHCP link; as IP_Mode allows
    bool asksDhcpV6 = false; ///< likewise, by DHCPv6
    /// What is leased becomes the phone's own address, where the link can have it so: the first
    /// version's, when there are two.
    bool usesLeasedAddress = false;
};

/// Counted whether or not somebody listens to events.
struct Tally
{
    quint64 resyncs = 0;  ///< runs of the rules that came to an end
    quint64 failures = 0; ///< those of them that failed
};

/// What the phones of one worker thread share; outlives them.
struct Shared
{
    const Settings& settings;
    config::Store& store;
    profile::Cache& profiles;
    events::Sink& events;
    Log& log;
    Tally& tally;
    pki::CaBundleCache& caBundles;
    /// Who makes device certificates; null: the phones have none.
    ports::DeviceCertificates* certificates = nullptr;
    provision::ScriptPool scripts{};
    Journal* journal = nullptr; ///< null: nobody could read it
};

/// A row of the Info pages and of status.xml.
struct StatusField
{
    const param::ParamDef* def = nullptr;
    int extension = 0; ///< from 1 where the row stands once for each extension; otherwise 0
    QByteArray value;
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
struct FindProxyAction
{
    quint32 token = 0;
    ports::ProxyQuery query;
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
struct DhcpAction
{
    bool isV6 = false;
    QByteArray message;
};
/// The link shall make \a address usable, or need not any more. Where it can't,
/// Phone::keepOwnAddress() follows.
struct LeasedAddressAction
{
    IpAddress address;
    int prefixBits = 0;
    bool isWanted = true;
};
using Action = std::variant<ResolveAction, ResolveServiceAction, FindProxyAction, FetchAction,
                            CancelAction, SyslogAction, DhcpAction, LeasedAddressAction>;
using Actions = std::vector<Action>;

/// Longest user and longest password of the profile account. Source: assumed
inline constexpr qsizetype accountBytesMax = 127;

/// From the reboot's order to the network being up again. Source: assumed
inline constexpr Duration rebootWait = std::chrono::seconds(2);

/// What became of keys and text that were entered at the screen.
enum class Entered : quint8 {
    Taken,
    Ignored, ///< nothing on the screen has a use for it
    Missing, ///< the phone has no such key
    Locked,  ///< it starts, restarts or upgrades, or has no power
    Unknown, ///< no phone has a key of that name
};

/// The network cable and what it does to requests.
struct Cable
{
    static constexpr Duration delayMax = std::chrono::seconds(60); ///< Source: assumed

    bool isPluggedIn = true;
    Duration delay = Duration::zero(); ///< that each answer takes longer
    int lossPercent = 0;               ///< requests of a hundred that nobody answers

    friend bool operator==(const Cable&, const Cable&) = default;
};

/// A tag and its value, as whoever changes settings gives them.
using NewValues = std::vector<std::pair<QByteArray, QByteArray>>;

class Phone final : private rule::MacroSource
{
public:
    /// \a seed is the phone's own: what it draws depends on no other phone.
    Phone(Identity identity, config::Config config, Shared& shared, quint64 seed);
    Phone(const Phone&) = delete;
    Phone& operator=(const Phone&) = delete;
    ~Phone() override;

    // Power and settings from outside. \pre of the first two: the phone is off
    [[nodiscard]] config::Config& configBeforePowerUp();
    /// Where its pages are, as the next `phone.ready` tells; 0: it serves none.
    void setWebPort(quint16 port) { m_identity.webPort = port; }
    /// What a factory reset comes back to (--config); null: the model's defaults.
    void setCustomization(config::SharedOverlay customization);
    void powerOn(Instant now, Actions& actions);
    void powerOff(Instant now, Actions& actions);
    /// As soon as all lines are idle and nothing is being transferred.
    void requestReboot(BootReason reason, Instant now, Actions& actions);
    /// Likewise; settings, firmware status and history go, Flash::survivors stay.
    void requestFactoryReset(Instant now, Actions& actions);
    /// All of \a values or none; the error names the tag, what is wrong and what would be right.
    Result<Done, QByteArray> setParameters(const NewValues& values, config::Source source,
                                           Instant now, Actions& actions);

    // Who asks for a resync: one function each (requests.cpp). False: a gate is shut,
    // `resync.suppressed` says which.
    bool requestResync(provision::ResyncRequest request, Instant now, Actions& actions);
    /// SIP NOTIFY `Event: resync`, accepted by then; \a profile is its parameter of that name.
    bool notifyResync(std::optional<QByteArray> profile, Instant now, Actions& actions);
    /// `/admin/resync?rule`; an empty rule means the phone's own four.
    bool resyncByUrl(const QByteArray& rule, Instant now, Actions& actions);
    /// The screen's Profile rule: \a text becomes Profile_Rule, unless menu_resync is oneshot.
    bool resyncFromMenu(const QByteArray& text, Instant now, Actions& actions);
    /// ExecuteItem `Resync:rule` of an XML object, by CGI/Execute or in a NOTIFY.
    bool executeResync(const QByteArray& rule, bool isFromSip, Instant now, Actions& actions);
    /// Submit All Changes: the values, then a reboot at once and T11.
    Result<Done, QByteArray> submitChanges(const NewValues& values, Instant now, Actions& actions);
    /// `POST /admin/config.xml`: a profile, applied at once as a resync would. Returns how many
    /// values changed; the error says what is wrong with \a document.
    Result<qsizetype, QByteArray> applyProfile(const QByteArray& document, Instant now,
                                               Actions& actions);
    /// An Execute object, by CGI/Execute or in a NOTIFY; returns the XML that answers it.
    QByteArray executeObject(const QByteArray& document, services::Origin origin, Instant now,
                             Actions& actions);
    /// One item of an Execute object. What waits for idle lines is kept, itemsMax of them.
    services::ItemStatus execute(const services::Item& item, services::Origin origin, Instant now,
                                 Actions& actions);
    /// All that objects and direct actions enter at the screen comes through here. False: the
    /// phone is not up, or its model has nothing of that kind.
    bool enterScreen(const services::ScreenInput& input, Instant now, Actions& actions);
    // The screen (screenside.cpp): made by the first who looks or presses a key.
    /// What it shows.
    [[nodiscard]] screen::Tree screen(Instant now);
    /// \a name as screen::keyNamed() has it; `key.pressed` tells it, unless it is of a secret.
    Entered pressKey(QByteArrayView name, Instant now, Actions& actions);
    /// What a computer's keyboard writes.
    Entered typeText(QByteArrayView utf8, Instant now, Actions& actions);
    /// Tells `screen.changed` where the screen shows something else than when this was called last.
    /// Nothing, while nobody has looked.
    void tellScreen(Instant now);

    // Headset (headsetting.cpp)
    /// Plugs it in, in the place of another. The error says why the phone has no such socket.
    Result<Done, QByteArray> attachHeadset(headset::Headset headset, Instant now, Actions& actions);
    /// False: there is none.
    bool detachHeadset(Instant now, Actions& actions);
    /// Null: none is plugged in.
    [[nodiscard]] const headset::Headset* headset() const;

    // The network cable (cable.cpp)
    /// Pulled, what is under way fails and nothing more gets through.
    void setCable(const Cable& cable, Instant now, Actions& actions);
    [[nodiscard]] Cable cable() const;

    /// Somebody logged in to the pages, or gave a wrong password.
    void noteLogin(bool isGood, Instant now);
    /// A rule of its own, run once; nothing: Upgrade_Rule. A URL without server means \a requester
    /// (null: the server that DHCP names). False: Upgrade_Enable is No, an upgrade is under way,
    /// the phone is not up, or there is no Upgrade_Rule.
    bool requestUpgrade(std::optional<QByteArray> rule, Instant now, Actions& actions,
                        const IpAddress& requester = {});
    /// `/admin/updateca?rule`: fetches the custom CA by \a rule once, stored nowhere; nothing: by
    /// Custom_CA_Rule. False: the phone is not up, or there is no rule.
    bool updateCa(std::optional<QByteArray> rule, Instant now, Actions& actions);
    /// Renews the device certificate, whatever its days left. False: the phone is not up,
    /// MIC_Cert_Refresh_Enable is No, or a renewal is under way.
    bool renewCertificate(Instant now, Actions& actions);
    /// The screen's Profile account setup. With Profile_Authentication_Type `XSI Authentication` it
    /// is Login_User_ID and Login_Password (with SIP credentials the first alone), otherwise an
    /// account of its own: kept over reboots, gone with a factory reset; an empty user takes it
    /// away. A resync that failed for want of it is repeated (T4). False: the type is Disabled, or
    /// one of the two is longer than accountBytesMax.
    bool setProfileAccount(ports::Credentials account, Instant now, Actions& actions);
    /// A server asked for credentials, and there were none: the screen asks the user, once a boot.
    [[nodiscard]] bool isProfileAccountWanted() const;
    /// That account is set, and shown to servers of profiles that ask for one.
    [[nodiscard]] bool hasProfileAccount() const;
    /// SIP NOTIFY `Event: report`, and Report_To_Server `On Request`.
    void requestReport(Instant now, Actions& actions);

    /// By hand. False: not possible in the state that the line is in, or no such line.
    bool act(int line, line::LineAction action, Instant now, Actions& actions);
    /// Whom the newest call on \a line is with.
    void notePeer(int line, const QByteArray& peer);
    void clearCallLog();
    /// Null: there was no call. Reboots leave it, a factory reset does not.
    [[nodiscard]] const line::CallLog* callLog() const
    {
        return m_rare ? m_rare->callLog.get() : nullptr;
    }
    /// The Personal Directory: kept in flash, gone with a factory reset.
    [[nodiscard]] Directory directory() const { return m_rare ? m_rare->directory : Directory(); }
    void setDirectory(Directory directory);

    // What was asked for.
    void handleAddresses(quint32 token, ports::ResolveResult result, Instant now, Actions& actions);
    void handleServices(quint32 token, ports::ServiceResult result, Instant now, Actions& actions);
    void handleProxy(quint32 token, ports::ProxyResult result, Instant now, Actions& actions);
    void handleReply(quint32 token, ports::FetchResult result, Instant now, Actions& actions);
    void handleDhcp(dhcp::Version version, QByteArrayView message, Instant now, Actions& actions);
    void handleExpiry(Instant now, Actions& actions);
    [[nodiscard]] std::optional<Instant> nextExpiry() const;

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const config::Config& config() const { return m_config; }
    [[nodiscard]] bool isUp() const { return m_power == Power::Up; }
    /// A line is active.
    [[nodiscard]] bool isInUse() const { return areLinesActive(); }
    /// Another one after each change of settings, and of what else flash holds.
    [[nodiscard]] quint32 revision() const { return m_revision; }
    [[nodiscard]] provision::ResyncState resyncState() const { return m_resync.state(); }
    /// Null: none.
    [[nodiscard]] const dhcp::Lease* lease(dhcp::Version version = dhcp::Version::V4) const
    {
        return m_leases[size_t(version)].get();
    }
    /// A DHCP server's answer may be on its way.
    [[nodiscard]] bool isAwaitingDhcp() const;
    /// The leased address can't be had: back to the one that the phone was made with.
    void keepOwnAddress();

    // Flash
    [[nodiscard]] Flash flash() const;
    /// \pre the phone is off
    void restore(Flash flash);
    /// The flash holds something else than at the last call.
    [[nodiscard]] bool takeFlashChanged() { return std::exchange(m_isFlashChanged, false); }

    /// Why the next resync will or will not happen: text, next, gates, rules, lines.
    [[nodiscard]] QJsonObject explain(Instant now) const;
    /// For the control API.
    [[nodiscard]] QJsonObject state(Instant now) const;
    /// Likewise: certificate, custom CA, profile account, proxy. Takes longer, as certificates are
    /// read for it.
    [[nodiscard]] QJsonObject securityState() const;
    /// In the order of the Info pages.
    [[nodiscard]] std::vector<StatusField> statusFields(Instant now) const;
    /// The MIC, made on first use; null: nobody makes any. The error is a sentence.
    [[nodiscard]] Result<ports::SharedIdentity, QByteArray> deviceCertificate();

private:
    enum class Power : quint8 { Off, Booting, Leasing, Up };

    /// Whose transfer it is; one at a time.
    enum class Owner : quint8 {
        Resync,
        Upgrade,
        Report,
        CustomCa,
        MicRenewal,
        Headset,
        Activation,
        Page, ///< an XML object for the screen
    };

    struct Exchange
    {
        Exchange(Owner whose, rule::Url url, provision::TransferOptions options)
            : owner(whose), transfer(std::move(url), std::move(options))
        {
        }

        Owner owner;
        provision::Transfer transfer;
        bool isWaiting = false; ///< for addresses or a reply
        bool isRequestTold = false;
        bool isFindingProxy = false; ///< the script is looked for, or asked
    };

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
    struct Search;
    struct Upgrading;
    struct Reporting;
    struct Security;
    struct CustomCaWork;
    struct MicRenewing;
    struct MicFailure;
    /// A run of the rules that came to an end.
    struct PastRun
    {
        Instant at;
        QByteArray err; ///< empty: it succeeded
    };
    static constexpr size_t pastRunsMax = 3; ///< Source: reference resync 12
    /// What the status pages tell of resyncs.
    struct Past
    {
        std::vector<PastRun> runs; ///< newest first
        QByteArray profile;        ///< URL of the last one that was applied
        QByteArray failure;        ///< why the last that failed did, for people; secrets out
        QByteArray failedUrl;      ///< of that, secrets out; empty: it came to none
        Cause failedCause = Cause::None;
        quint32 failures = 0; ///< since the boot
        quint32 menuRuns = 0; ///< those that the screen asked for (T8), since the boot
    };
    /// What few phones ever have.
    struct Rare
    {
        std::vector<dhcp::Client> dhcp; ///< one a version
        IpAddress ownAddress;           ///< while a leased one stands in its place
        std::unique_ptr<line::Lines> lines;
        std::unique_ptr<line::CallSimulation> calls;
        std::unique_ptr<line::CallLog> callLog; ///< once there was a call
        Directory directory;
        std::vector<QByteArray> rebootReasons; ///< newest first
        QByteArray inactiveFirmware;
        QByteArray completedUpgrade;
        QByteArray customizationState;
        std::optional<Instant> goodLogin; ///< the last to the pages
        std::optional<Instant> wrongLogin;
        std::vector<services::Item> waitingItems; ///< for idle lines; at most services::itemsMax
        std::map<QByteArray, QByteArray> survivors;
    };
    [[nodiscard]] Rare& rare();
    // What is there once somebody looks at the phone, plugs something in or out, or a rule asks for
    // an activation code: apparatus.h.
    struct Part;
    struct Apparatus;
    struct ScreenSide;
    struct Headsetting;
    struct CableSide;
    struct Activating;
    [[nodiscard]] Apparatus& apparatus();
    [[nodiscard]] ScreenSide& screenSide();
    [[nodiscard]] std::optional<Instant> apparatusExpiry() const;
    void handleApparatusExpiry(Instant now, Actions& actions);
    /// Calls \a call with each part that there is.
    template<typename Call>
    void forParts(Call call);
    /// The rule asks for an activation code.
    void wantActivation(const rule::Url& url, Actions& actions);
    /// Profile_Rule asks for one, or does no longer.
    void considerActivation(Actions& actions);

    // phone.cpp: power, boot, timers
    void boot(Instant now, Actions& actions);
    void comeUp(Instant now, Actions& actions);
    void useLease(std::shared_ptr<const dhcp::Lease> lease);
    void startDhcp(Instant now, Actions& actions);
    void handleDhcpNotice(dhcp::Version version, const dhcp::Notice& notice,
                          std::shared_ptr<const dhcp::Lease> learned, Instant now,
                          Actions& actions);
    void serveDhcp(Instant now, Actions& actions);
    void takeAddress(const dhcp::Lease& lease, Actions& actions);
    void leaveAddress(const dhcp::Lease& lease, Actions& actions);
    void goDown(const char* detail, Actions& actions);
    void reboot(BootReason reason, Instant now, Actions& actions);
    void rebootIfWanted(Instant now, Actions& actions);
    void resetToFactory();
    [[nodiscard]] provision::Surroundings
    surroundings(std::vector<provision::Notice>& notices) const;
    template<typename Call>
    auto withResync(Instant now, Actions& actions, Call call);
    void startDue(Instant now, Actions& actions);
    void noteFlashChanged()
    {
        m_isFlashChanged = true;
        ++m_revision;
    }

    // requests.cpp
    /// What follows from settings that something other than a resync changed.
    void settingsChanged(Instant now, Actions& actions);

    // phonelines.cpp
    [[nodiscard]] bool areLinesActive() const;
    void tellLine(const line::LineChange& change);
    void followLines(bool wereActive, Instant now, Actions& actions);
    void handleCallExpiry(Instant now, Actions& actions);
    void startCalls(Instant now);

    // exchange.cpp: the one transfer that a phone has under way
    void beginExchange(Owner owner, rule::Url url, provision::TransferOptions options, Instant now,
                       Actions& actions);
    void serveExchange(Instant now, Actions& actions);
    void performNeed(provision::Transfer::Need need, Instant now, Actions& actions);
    void tellRequest(Actions& actions);
    void finishExchange(const provision::Outcome& outcome, Instant now, Actions& actions);
    /// Nothing is transferred any more: who waited for that goes on.
    void networkFree(Instant now, Actions& actions);
    [[nodiscard]] bool isNetworkFree() const
    {
        return !m_exchange && m_resync.state() != provision::ResyncState::Running;
    }
    /// Addresses, User-Agent, credentials: as for every transfer of \a url.
    /// By Restricted_Access_Domains.
    [[nodiscard]] bool isDomainAllowed(const QByteArray& host) const;
    [[nodiscard]] provision::TransferOptions transferOptions(const rule::Url& url,
                                                             const rule::Options& options) const;

    // proxying.cpp: by which HTTP proxy a transfer goes
    [[nodiscard]] bool usesProxies(Owner owner) const;
    void chooseRoutes(Instant now, Actions& actions);
    [[nodiscard]] provision::ScriptSources scriptSources() const;
    void serveProxySearch(Instant now, Actions& actions);
    void useRoutes(std::vector<provision::Route> routes);
    void tellProxyNotice(const QByteArray& notice, bool isWarning, Actions& actions);
    void forgetProxies();

    // provisioning.cpp: one run of the rules
    void beginRun(provision::ResyncRequest request, Instant now, Actions& actions);
    [[nodiscard]] const QByteArray* currentRule() const;
    void runRules(Instant now, Actions& actions);
    [[nodiscard]] bool runRule(const QByteArray& text, Instant now, Actions& actions);
    void beginTransfer(const rule::Selected& selected, Instant now, Actions& actions);
    void beginAttempt(Instant now, Actions& actions);
    void startTransfer(const provision::Attempt& attempt, Instant now, Actions& actions);
    void tellResyncRequest(Actions& actions);
    void resyncTransferred(const provision::Outcome& outcome, Instant now, Actions& actions);
    /// Nothing: it was applied; otherwise why not.
    [[nodiscard]] std::optional<profile::ProfileError> applyReply(const provision::Outcome& outcome,
                                                                  qsizetype& changed);
    void failRule(Cause cause, QByteArray err, const QByteArray& detail, Instant now,
                  Actions& actions);
    void countRun(bool ok);
    void noteRun(provision::Trigger trigger, QByteArray err, const QByteArray& detail = {});
    /// The rules ask for an activation code: the run ends, and nothing follows by itself.
    void endRunForActivation(Instant now, Actions& actions);
    [[nodiscard]] Past& past();
    void finishRun(Instant now, Actions& actions);
    void afterRun(Instant now, Actions& actions);
    /// Power goes in the midst of it.
    void abandonRun(const char* detail);
    void setParameter(QByteArrayView tag, QByteArrayView value, config::Source source);
    [[nodiscard]] Result<profile::ReadOptions, QByteArray>
    readOptions(const rule::Options& options) const;

    // discovery.cpp: rules without a server
    /// A lease came, changed or went: what was found is searched for anew.
    void forgetFoundServer();
    [[nodiscard]] provision::DiscoverySources discoverySources() const;
    /// Profile_Rule that begins with "/"; other rules take the server alone from DHCP.
    [[nodiscard]] bool isSearchedFor(const QByteArray& ruleText) const;
    /// What the run's rule, whose \a url names no server, is tried with; none: there is no server.
    [[nodiscard]] std::vector<provision::Attempt> attemptsFor(const rule::Url& url,
                                                              Actions& actions);
    /// The attempt that the run makes brought a profile.
    void keepFoundServer();
    /// For Upgrade_Rule and other rules that are not searched for.
    [[nodiscard]] std::optional<rule::Url> defaultServer() const;
    /// One plain sentence a step, for a rule whose \a url names no server.
    [[nodiscard]] std::vector<QByteArray> explainServer(const QByteArray& ruleText, bool isFirst,
                                                        const rule::Url& url) const;

    // upgrading.cpp
    /// Boot provisioning is over, or something that Upgrade_Rule depends on may have changed.
    void considerUpgrade(Instant now, Actions& actions);
    void tellUpgradeRequest(Actions& actions);
    void upgradeTransferred(const provision::Outcome& outcome, Instant now, Actions& actions);
    void handleUpgradeExpiry(Instant now, Actions& actions);
    [[nodiscard]] std::optional<Instant> upgradeExpiry() const;
    /// Lines became idle, or nothing else is transferred any more.
    void continueUpgrade(Instant now, Actions& actions);
    void abandonUpgrade(const char* detail);
    /// Resyncs wait for its end, which is a reboot.
    [[nodiscard]] bool isInstalling() const;
    [[nodiscard]] Upgrading& upgrading();
    template<typename Call>
    void withUpgrade(Instant now, Actions& actions, Call call);
    void keepUpgradeMemory();
    [[nodiscard]] Result<std::optional<rule::Selected>, upgrade::Failure>
    evaluateUpgrade(const QByteArray& rule, const IpAddress& requester);
    void beginUpgrade(const upgrade::Target& target, Instant now, Actions& actions);
    void fetchUpgradeFile(const rule::Url& url, Instant now, Actions& actions);
    void tellPeerSearch(Actions& actions);
    void tellUpgradeNotices(const std::vector<upgrade::Notice>& notices, Actions& actions);
    /// UPGST, UPGTMR, UPGCOND, UPGERR; nothing: no such macro.
    [[nodiscard]] std::optional<QByteArray> upgradeMacro(QByteArrayView name) const;

    // security.cpp: certificates and what else TLS wants
    [[nodiscard]] Security& security();
    [[nodiscard]] ports::DeviceIdentity deviceIdentity() const;
    /// For an HTTPS request that goes out; the error says why none can.
    [[nodiscard]] Result<std::shared_ptr<const ports::TlsDemands>, provision::Outcome> tlsDemands();
    void saveSecurity(Flash& flash) const;
    void restoreSecurity(const Flash& flash);
    /// After a factory reset: what Flash::survivors hold stays.
    void forgetSecurity();
    /// Of the Info pages; nothing: no row of this part.
    [[nodiscard]] std::optional<QByteArray> securityStatus(const QByteArray& tag) const;
    /// What is known to stand between the phone and \a url, a sentence each.
    [[nodiscard]] std::vector<QByteArray> explainObstacles(const rule::Url& url) const;

    // profileaccount.cpp
    /// With what a transfer needs besides to show \a login.
    [[nodiscard]] http::Account accountOf(ports::Credentials login) const;
    /// For profiles whose rule names none, by Profile_Authentication_Type; nothing: there is none.
    [[nodiscard]] std::optional<http::Account> profileAccount() const;
    /// A server of profiles wants credentials, and there were none.
    void wantProfileAccount(Actions& actions);
    /// The screen would ask for it, which has not been filled in.
    [[nodiscard]] bool isProfileAccountEmpty() const;
    [[nodiscard]] QByteArray profileAccountRecord() const;
    void restoreProfileAccount(const QByteArray& record);

    // customca.cpp
    enum class CaOccasion : quint8 {
        Boot,   ///< fetched in any case
        Resync, ///< when the rule changed since, or what it names is not installed
        Change, ///< when the rule changed since
    };
    /// Fetches the custom CA if \a occasion makes it due, or updateCa() asked for it. True: a
    /// transfer has begun. \pre nothing is being transferred
    bool considerCustomCa(CaOccasion occasion, Instant now, Actions& actions);
    bool fetchCustomCa(const QByteArray& text, Instant now, Actions& actions);
    void failCustomCa(Cause cause, const QByteArray& reason, Actions& actions);
    void tellCustomCaFailed(Cause cause, const QByteArray& reason) const;
    [[nodiscard]] CustomCaWork& customCaWork();
    /// For Flash::kept; empty: nothing to keep.
    [[nodiscard]] QByteArray customCaRecord() const;
    /// `Last provisioning succeeded on 11/20/2026 10:00:00`; empty: there was none.
    [[nodiscard]] QByteArray customCaStatus() const;
    void restoreCustomCa(const QByteArray& record);
    void customCaTransferred(const provision::Outcome& outcome, Instant now, Actions& actions);
    void abandonCustomCa(const char* detail);

    // micrenewal.cpp
    /// Boot provisioning is over, a setting changed, or the network is free.
    void considerMicRenewal(Instant now, Actions& actions);
    void micRenewalTransferred(const provision::Outcome& outcome, Instant now, Actions& actions);
    void handleMicRenewalExpiry(Instant now, Actions& actions);
    [[nodiscard]] std::optional<Instant> micRenewalExpiry() const;
    void abandonMicRenewal(const char* detail);
    [[nodiscard]] MicRenewing& micRenewing();
    template<typename Call>
    void withMicRenewal(Instant now, Actions& actions, Call call);
    void beginMicRenewal(Instant now, Actions& actions);
    void takeRenewedMic(ports::TlsIdentity renewed, Instant now, Actions& actions);
    void failMicRenewal(const MicFailure& failure, Instant now, Actions& actions);
    void noteMicRenewal(const QByteArray& result);
    /// The boot is that of a renewal, which brings a resync as other boots do. Told once.
    [[nodiscard]] bool takesResyncAfterRenewal();
    /// For Flash::kept; empty: nothing to keep.
    [[nodiscard]] QByteArray micRenewalRecord() const;
    void restoreMicRenewal(const QByteArray& record);
    /// `11/20/2026 10:00:00 http://... Download Successful`; empty: there was none.
    [[nodiscard]] QByteArray micRenewalStatus() const;

    // reporting.cpp
    void startReports(Instant now, Actions& actions);
    void noteLocalChange(Instant now);
    void reportTransferred(const provision::Outcome& outcome, Instant now, Actions& actions);
    void handleReportExpiry(Instant now, Actions& actions);
    [[nodiscard]] std::optional<Instant> reportExpiry() const;
    void continueReports(Instant now, Actions& actions);
    void abandonReports(const char* detail);
    [[nodiscard]] Reporting& reporting(Instant now);
    void beginReport(Instant now, Actions& actions);
    void sendNextReport(Instant now, Actions& actions);
    void tellReportFailed(const QByteArray& rule, const QByteArray& url, Cause cause,
                          const QByteArray& err, const QByteArray& detail);
    [[nodiscard]] std::vector<report::StatusRow> statusRows() const;
    [[nodiscard]] QByteArray statusValue(const param::ParamDef& def) const;

    // explain.cpp
    [[nodiscard]] QJsonArray lineStates() const;
    [[nodiscard]] QByteArray whyNothingIsNext() const;
    [[nodiscard]] QByteArray explainText(Instant now, const provision::Surroundings& around) const;

    // messages.cpp: events, syslog, log lines
    void tell(const events::Event& event) const;
    [[nodiscard]] events::Event event(const char* name) const;
    void tellChanges(const std::vector<config::Change>& changes, config::Source source);
    void tellWarnings(const Diagnostics& warnings);
    void tellNotices(const std::vector<provision::Notice>& notices, Actions& actions);
    /// One of the three messages of a resync or of an upgrade.
    void logTransfer(const char* messageParameter, syslog::Severity severity, Actions& actions);
    [[nodiscard]] bool isDebugSent(syslog::Severity severity) const;
    /// Whether debug() does anything with a message of \a severity: asked before a costly one is
    /// made.
    [[nodiscard]] bool isDebugged(syslog::Severity severity) const;
    void debug(syslog::Severity severity, QByteArrayView text, Actions& actions);
    /// Into the phone's own log alone; \a text is without secrets.
    void note(syslog::Severity severity, QByteArrayView text) const;
    void sendSyslog(QByteArrayView server, syslog::Severity severity, QByteArrayView text,
                    Actions& actions);

    // macros.cpp
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override;
    [[nodiscard]] QByteArray secondsSince(std::optional<Instant> instant) const;

    Identity m_identity;
    config::Config m_config;
    Shared& m_shared;
    mutable ports::Random m_random; ///< borrowed by the machines, also where they are only asked
    provision::Resync m_resync;
    std::unique_ptr<Run> m_run; ///< while a resync runs
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Rare> m_rare;
    std::unique_ptr<Apparatus> m_apparatus;
    std::unique_ptr<Past> m_past;           ///< once there was a run; flash has none of it
    std::unique_ptr<Upgrading> m_upgrading; ///< once there was something to upgrade to
    std::unique_ptr<Reporting> m_reporting; ///< once there was something to report
    std::unique_ptr<Security> m_security;   ///< once there was something to keep in it
    std::array<std::shared_ptr<const dhcp::Lease>, 2> m_leases; ///< by version
    std::unique_ptr<Search> m_search;                           ///< while there is a lease
    config::SharedOverlay m_customization;
    RequestFacts m_request;
    QByteArray m_err;      ///< the macro $ERR
    mutable Instant m_now; ///< of the call that is being served
    Instant m_poweredOn;
    std::optional<Instant> m_bootExpiry;
    std::optional<BootReason> m_wantedReboot;
    quint64 m_seed = 0;
    quint32 m_token = 0;
    quint32 m_revision = 0;
    int m_prvst = 0;
    Power m_power = Power::Off;
    BootReason m_bootReason = BootReason::PowerOn;
    bool m_isSubmitted = false; ///< the reboot is that of Submit All Changes
    bool m_needsReboot = false; ///< a profile or a rule set a value that wants one
    bool m_isFlashChanged = false;
    bool m_wasPowered = false;
    bool m_owesReport = false; ///< since the boot, until its provisioning is over
};

} // namespace vphone::phone
