/// \file What a screen sees of its phone, and what it asks of it.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/config/config.h"
#include "core/headset/headset.h"
#include "core/language/language.h"
#include "core/line/calllog.h"
#include "core/line/lines.h"
#include "core/model/model.h"
#include "core/time/instant.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace vphone::phone {
class Directory;
}

namespace vphone::screen {

/// How far the phone is.
enum class Stage : quint8 {
    Off,
    Booting, ///< the logo
    Network, ///< waits for an address
    Up,
};

/// A row of the Info pages.
struct StatusRow
{
    QByteArray tag;
    QByteArray label;   ///< English
    QByteArray section; ///< English
    int extension = 0;  ///< from 1 where the row stands once for each extension
    QByteArray value;
};

/// Of the profile rules, for banners and the notice of a failure.
struct ResyncFacts
{
    bool isRunning = false;
    bool isBootProvisioning = false;      ///< the first run since power-up has not ended
    std::optional<Instant> heldBackUntil; ///< Forced_Resync_Delay counts while a call is active
    quint32 failures = 0;                 ///< runs that failed since the boot
    bool hasFailedLast = false;
    QByteArray error;  ///< $ERR of the last failed run, secrets out
    QByteArray detail; ///< why, one English clause, secrets out; may be empty
    QByteArray cause;  ///< as events name it: `connect`
    QByteArray url;    ///< secrets out
    std::optional<Instant> failedAt;
    std::optional<Instant> retryAt;
    bool isHeldBack = false; ///< waits for idle lines, or for that countdown
    quint32 menuRuns = 0;    ///< that resyncBy() asked for and that ended, since the boot
};

struct UpgradeFacts
{
    bool isDownloading = false;
    bool isInstalling = false;    ///< keys are locked
    std::optional<int> percent;   ///< of both
    QByteArray load;              ///< that is being taken
    bool isRebootPending = false; ///< a reboot waits for idle lines
};

/// Activation code onboarding. Source: reference screen 6
enum class ActivationStage : quint8 {
    None,     ///< the phone is not asking for a code
    Wanted,   ///< waits for one
    Checking, ///< a server is asked
    Invalid,  ///< wrong, used or expired
    Failed,   ///< the server could not be reached, or refuses the phone
};
struct ActivationFacts
{
    ActivationStage stage = ActivationStage::None;
    QByteArray error;               ///< Failed: an English clause
    quint32 asked = 0;              ///< counts up each time the phone begins to ask for a code
    std::optional<Instant> retryAt; ///< Failed: when the same code is tried again by itself
};

/// Longest user and longest password of the profile account, bytes. Source: assumed
inline constexpr qsizetype accountBytesMax = 127;

/// Of the profile account. Source: reference screen 5
struct AccountFacts
{
    bool isThere = true;      ///< false: Profile_Authentication_Type is Disabled
    bool isUserAlone = false; ///< XSI with SIP credentials: a login ID, no password
    bool isXsi = false;
    bool isWanted = false; ///< a server asked for one, and there was none
    quint32 refused = 0;   ///< counts up each time a server did not take it
    QByteArray user;
};

/// A headset's firmware that is newer than what the headset has. Source: reference screen 8
struct HeadsetFacts
{
    const headset::Headset* headset = nullptr; ///< null: none is plugged in
    std::optional<QByteArray> offered;         ///< the newer version; nothing: no prompt
    quint32 prompts = 0;                       ///< counts up with each prompt
    std::optional<int> percent;                ///< an upgrade is under way
    quint32 results = 0;                       ///< counts up with each upgrade that ended
    QByteArray failure;                        ///< of the last that ended; empty: it went well
};

class Device
{
public:
    virtual ~Device() = default;

    // What it is and how it stands.
    [[nodiscard]] virtual const model::Model& model() const = 0;
    [[nodiscard]] virtual const config::Config& config() const = 0;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual Duration utcOffset() const = 0; ///< local time minus UTC
    [[nodiscard]] virtual Stage stage() const = 0;
    /// When Booting ends.
    [[nodiscard]] virtual std::optional<Instant> bootEnd() const { return std::nullopt; }
    [[nodiscard]] virtual QByteArray firmware() const = 0;
    [[nodiscard]] virtual IpAddress address() const = 0;
    [[nodiscard]] virtual bool isLinkUp() const = 0;                     ///< the network cable
    [[nodiscard]] virtual line::LineState lineState(int line) const = 0; ///< from 1
    [[nodiscard]] virtual bool isRegistered(int line) const = 0;
    /// Null: there was no call.
    [[nodiscard]] virtual const line::CallLog* callLog() const = 0;
    [[nodiscard]] virtual Instant poweredOn() const = 0;
    /// The Personal Directory; null: it is empty.
    [[nodiscard]] virtual const phone::Directory* directory() const = 0;
    /// An activation code gave the phone its profile rule.
    [[nodiscard]] virtual bool isOnboarded() const = 0;
    /// Rows of the Info pages. Takes a while: for pages that show them.
    [[nodiscard]] virtual std::vector<StatusRow> status() const = 0;
    /// Of one of them, whose \a tag no setting has.
    [[nodiscard]] virtual QByteArray statusValue(QByteArrayView tag) const = 0;
    [[nodiscard]] virtual std::vector<QByteArray> rebootHistory() const = 0; ///< newest first
    [[nodiscard]] virtual ResyncFacts resync() const = 0;
    /// The parameter that keeps resyncBy() from anything; empty: none.
    [[nodiscard]] virtual QByteArray resyncGate() const { return {}; }
    [[nodiscard]] virtual UpgradeFacts upgrade() const = 0;
    [[nodiscard]] virtual ActivationFacts activation() const = 0;
    [[nodiscard]] virtual AccountFacts account() const = 0;
    [[nodiscard]] virtual HeadsetFacts headset() const = 0;
    /// With User_Password, since the start; a phone that has none counts as signed in.
    [[nodiscard]] virtual bool isSignedIn() const = 0;

    // What it is asked for; each as core/phone/phone.h has it.
    using Values = std::vector<std::pair<QByteArray, QByteArray>>;
    /// The error is an English sentence.
    virtual Result<Done, QByteArray> set(const Values& values) = 0;
    /// False: a gate is shut.
    virtual bool resyncBy(const QByteArray& rule) = 0;
    /// Runs the rules that failed last once more. False: a gate is shut.
    virtual bool retryResync() = 0;
    virtual bool setAccount(const QByteArray& user, const QByteArray& password) = 0;
    virtual bool submitActivationCode(const QByteArray& code) = 0;
    virtual bool act(int line, line::LineAction action) = 0;
    virtual void notePeer(int line, const QByteArray& number) = 0;
    virtual void clearCallLog() = 0;
    virtual void setDirectory(phone::Directory directory) = 0;
    /// The call of that line::Call::number goes from the log, if it has ended.
    virtual void removeCall(quint32 number) = 0;
    /// False: it is another password.
    virtual bool signIn(const QByteArray& password) = 0;
    virtual void signOut() = 0;
    virtual void reboot() = 0;
    virtual void factoryReset() = 0;
    virtual void answerHeadset(bool isNow) = 0;
    virtual void setUpHeadset(const headset::HeadsetSettings& settings) = 0;
    /// Fetches an XML object, which Screen::handlePage() gets. False: the URL is none, or a fetch
    /// is under way.
    virtual bool fetchPage(const QByteArray& url) = 0;
    /// A URI of XML services other than a page, as an Execute object has it.
    virtual bool perform(const QByteArray& uri) = 0;

    /// The same, as soon as all lines are idle.
    virtual bool performWhenIdle(const QByteArray& uri) { return perform(uri); }
    /// What is wrong with the object that came from \a url, for whoever looks after the server.
    virtual void noteBadObject(const QByteArray& url, const QByteArray& message, int line,
                               int column)
    {
        Q_UNUSED(url)
        Q_UNUSED(message)
        Q_UNUSED(line)
        Q_UNUSED(column)
    }

    /// In the phone's language.
    [[nodiscard]] language::Language language() const { return language::languageOf(config()); }
    [[nodiscard]] QByteArray text(QByteArrayView english,
                                  language::Context context = language::Context::Screen) const
    {
        return language::text(language(), context, english);
    }
};

} // namespace vphone::screen
