// What a screen sees of its phone, and what it asks of it.
#include "core/phone/activating.h"
#include "core/phone/headsetting.h"
#include "core/phone/screenside.h"
#include "core/phone/security.h"
#include "core/phone/upgrading.h"
#include "core/provision/localzone.h"

namespace vphone::phone {

static_assert(screen::accountBytesMax == accountBytesMax);

const model::Model& Phone::ScreenSide::View::model() const
{
    return *m_phone.m_identity.model;
}

const config::Config& Phone::ScreenSide::View::config() const
{
    return m_phone.m_config;
}

Duration Phone::ScreenSide::View::utcOffset() const
{
    return provision::localZone(m_phone.m_config).offsetAt(m_now);
}

screen::Stage Phone::ScreenSide::View::stage() const
{
    switch (m_phone.m_power) {
    case Power::Off:
        return screen::Stage::Off;
    case Power::Booting:
        return screen::Stage::Booting;
    case Power::Leasing:
        return screen::Stage::Network;
    case Power::Up:
        return screen::Stage::Up;
    }
    Q_UNREACHABLE();
}

std::optional<Instant> Phone::ScreenSide::View::bootEnd() const
{
    return m_phone.m_bootExpiry;
}

QByteArray Phone::ScreenSide::View::firmware() const
{
    return m_phone.m_identity.firmware;
}

IpAddress Phone::ScreenSide::View::address() const
{
    return m_phone.m_identity.address;
}

bool Phone::ScreenSide::View::isLinkUp() const
{
    return m_phone.cable().isPluggedIn;
}

line::LineState Phone::ScreenSide::View::lineState(int line) const
{
    const auto& rare = m_phone.m_rare;
    if (!rare || !rare->lines || line < 1 || line > rare->lines->count())
        return line::LineState::Idle;
    return rare->lines->state(line);
}

bool Phone::ScreenSide::View::isRegistered(int) const
{
    return false;
}

const line::CallLog* Phone::ScreenSide::View::callLog() const
{
    return m_phone.callLog();
}

Instant Phone::ScreenSide::View::poweredOn() const
{
    return m_phone.m_poweredOn;
}

const Directory* Phone::ScreenSide::View::directory() const
{
    return m_phone.m_rare ? &m_phone.m_rare->directory : nullptr;
}

bool Phone::ScreenSide::View::isOnboarded() const
{
    return false;
}

std::vector<screen::StatusRow> Phone::ScreenSide::View::status() const
{
    std::vector<screen::StatusRow> rows;
    for (StatusField& field : m_phone.statusFields(m_now))
        rows.push_back({field.def->tag, field.def->label, field.def->section, field.extension,
                        std::move(field.value)});
    return rows;
}

std::vector<QByteArray> Phone::ScreenSide::View::rebootHistory() const
{
    return m_phone.m_rare ? m_phone.m_rare->rebootReasons : std::vector<QByteArray>();
}

QByteArray Phone::ScreenSide::View::resyncGate() const
{
    std::vector<provision::Notice> none;
    const provision::Why why =
        m_phone.m_resync.gatesOf(provision::Trigger::PhoneMenu, m_phone.surroundings(none));
    if (why.text.isEmpty())
        return {};
    const auto shut = std::ranges::find(why.gates, false, &provision::Gate::isOpen);
    return shut == why.gates.end() ? QByteArray() : shut->parameter.toByteArray();
}

screen::ResyncFacts Phone::ScreenSide::View::resync() const
{
    using provision::ResyncState;
    screen::ResyncFacts facts;
    const ResyncState state = m_phone.m_resync.state();
    facts.isRunning = state == ResyncState::Running;
    const bool hasRun = m_phone.m_past && !m_phone.m_past->runs.empty() &&
                        m_phone.m_past->runs.front().at >= m_phone.m_poweredOn;
    facts.isBootProvisioning = facts.isRunning && !hasRun;
    facts.isHeldBack = state == ResyncState::WaitIdle;
    if (facts.isHeldBack)
        facts.heldBackUntil = m_phone.m_resync.countdownEnd();
    if (!m_phone.m_past)
        return facts;
    facts.failures = m_phone.m_past->failures;
    facts.menuRuns = m_phone.m_past->menuRuns;
    for (const PastRun& run : m_phone.m_past->runs) {
        if (run.err.isEmpty())
            continue;
        facts.hasFailedLast = &run == &m_phone.m_past->runs.front();
        facts.error = rule::redacted(run.err);
        facts.failedAt = run.at;
        break;
    }
    facts.detail = m_phone.m_past->failure;
    facts.cause = nameOf(m_phone.m_past->failedCause).toByteArray();
    facts.url = m_phone.m_past->failedUrl;
    if (state == ResyncState::ErrWait)
        facts.retryAt = m_phone.m_resync.nextExpiry();
    return facts;
}

screen::UpgradeFacts Phone::ScreenSide::View::upgrade() const
{
    screen::UpgradeFacts facts;
    facts.isRebootPending = m_phone.m_wantedReboot.has_value();
    if (!m_phone.m_upgrading)
        return facts;
    const upgrade::Upgrade& machine = m_phone.m_upgrading->machine;
    facts.isDownloading = machine.state() == upgrade::UpgradeState::Downloading;
    facts.isInstalling = machine.state() == upgrade::UpgradeState::Installing;
    facts.load = rule::redacted(m_phone.m_upgrading->target.selected.url
                                    ? m_phone.m_upgrading->target.url().path
                                    : QByteArray());
    // The files are the first half of the way, their installation is the other.
    constexpr int half = 50;
    if (facts.isDownloading) {
        const auto total = qsizetype(m_phone.m_upgrading->filesTotal);
        const auto left = qsizetype(m_phone.m_upgrading->files.size()) + 1;
        facts.percent = total == 0 ? 0 : int(half * std::max<qsizetype>(0, total - left) / total);
    } else if (facts.isInstalling) {
        const Duration left = machine.nextExpiry()
                                  ? std::max(Duration::zero(), *machine.nextExpiry() - m_now)
                                  : Duration::zero();
        facts.percent =
            int(2 * half - half * std::min(left, upgrade::installWait) / upgrade::installWait);
    }
    return facts;
}

screen::ActivationFacts Phone::ScreenSide::View::activation() const
{
    const auto& apparatus = m_phone.m_apparatus;
    return apparatus && apparatus->activation
               ? static_cast<const Activating&>(*apparatus->activation).facts()
               : screen::ActivationFacts();
}

screen::AccountFacts Phone::ScreenSide::View::account() const
{
    const config::Config& config = m_phone.m_config;
    const QByteArray& type = config.value("Profile_Authentication_Type");
    screen::AccountFacts facts;
    facts.isThere = type != "Disabled";
    facts.isXsi = type == "XSI Authentication";
    facts.isUserAlone = facts.isXsi && config.value("XSI_Authentication_Type") == "SIP Credentials";
    facts.isWanted = m_phone.isProfileAccountWanted();
    facts.refused = m_phone.m_security ? m_phone.m_security->accountRefusals : 0;
    if (facts.isXsi)
        facts.user = config.value("Login_User_ID");
    else if (m_phone.m_security && m_phone.m_security->profileAccount)
        facts.user = m_phone.m_security->profileAccount->user;
    return facts;
}

screen::HeadsetFacts Phone::ScreenSide::View::headset() const
{
    const auto& apparatus = m_phone.m_apparatus;
    return apparatus && apparatus->headset
               ? static_cast<const Headsetting&>(*apparatus->headset).facts()
               : screen::HeadsetFacts();
}

QByteArray Phone::ScreenSide::View::statusValue(QByteArrayView tag) const
{
    const auto index = config().table().find(tag);
    if (!index)
        return {};
    const Instant served = std::exchange(m_phone.m_now, m_now);
    QByteArray value = m_phone.statusValue(config().table()[*index]);
    m_phone.m_now = served;
    return value;
}

bool Phone::ScreenSide::View::isSignedIn() const
{
    if (config().value("User_Password").isEmpty())
        return true;
    const auto& apparatus = m_phone.m_apparatus;
    return apparatus && apparatus->screen &&
           static_cast<const ScreenSide&>(*apparatus->screen).isSignedIn;
}

Result<Done, QByteArray> Phone::ScreenSide::View::set(const Values& values)
{
    return m_phone.setParameters(values, config::Source::Screen, m_now, *m_actions);
}

bool Phone::ScreenSide::View::resyncBy(const QByteArray& rule)
{
    return m_phone.resyncFromMenu(rule, m_now, *m_actions);
}

bool Phone::ScreenSide::View::retryResync()
{
    return m_phone.requestResync({provision::Trigger::Retry}, m_now, *m_actions);
}

bool Phone::ScreenSide::View::setAccount(const QByteArray& user, const QByteArray& password)
{
    const bool wasRefused = m_phone.m_security && m_phone.m_security->isAccountRefused;
    if (!m_phone.setProfileAccount({user, password}, m_now, *m_actions))
        return false;
    // Who corrects it at the screen waits there to hear whether it is right.
    if (wasRefused)
        retryResync();
    return true;
}

bool Phone::ScreenSide::View::submitActivationCode(const QByteArray& code)
{
    const auto& apparatus = m_phone.m_apparatus;
    return apparatus && apparatus->activation &&
           static_cast<Activating&>(*apparatus->activation).submit(code, m_now, *m_actions);
}

bool Phone::ScreenSide::View::act(int line, line::LineAction action)
{
    return m_phone.act(line, action, m_now, *m_actions);
}

void Phone::ScreenSide::View::notePeer(int line, const QByteArray& number)
{
    m_phone.notePeer(line, number);
}

void Phone::ScreenSide::View::clearCallLog()
{
    m_phone.clearCallLog();
}

void Phone::ScreenSide::View::setDirectory(Directory directory)
{
    m_phone.setDirectory(std::move(directory));
}

void Phone::ScreenSide::View::removeCall(quint32 number)
{
    if (m_phone.m_rare && m_phone.m_rare->callLog)
        m_phone.m_rare->callLog->remove(number);
}

bool Phone::ScreenSide::View::signIn(const QByteArray& password)
{
    ScreenSide& side = m_phone.screenSide();
    side.isSignedIn = password == config().value("User_Password");
    return side.isSignedIn;
}

void Phone::ScreenSide::View::signOut()
{
    m_phone.screenSide().isSignedIn = false;
}

void Phone::ScreenSide::View::reboot()
{
    m_phone.requestReboot(BootReason::UserTriggered, m_now, *m_actions);
}

void Phone::ScreenSide::View::factoryReset()
{
    m_phone.requestFactoryReset(m_now, *m_actions);
}

void Phone::ScreenSide::View::answerHeadset(bool isNow)
{
    const auto& apparatus = m_phone.m_apparatus;
    if (apparatus && apparatus->headset)
        static_cast<Headsetting&>(*apparatus->headset).answer(isNow, m_now, *m_actions);
}

void Phone::ScreenSide::View::setUpHeadset(const headset::HeadsetSettings& settings)
{
    const auto& apparatus = m_phone.m_apparatus;
    if (!apparatus || !apparatus->headset)
        return;
    if (auto& plugged = static_cast<Headsetting&>(*apparatus->headset).plugged)
        plugged->settings = settings;
}

bool Phone::ScreenSide::View::fetchPage(const QByteArray& url)
{
    return static_cast<ScreenSide&>(*m_phone.m_apparatus->screen).fetch(url, m_now, *m_actions);
}

bool Phone::ScreenSide::View::perform(const QByteArray& uri)
{
    return m_phone.execute({uri}, services::Origin::Cgi, m_now, *m_actions) ==
           services::ItemStatus::Success;
}

bool Phone::ScreenSide::View::performWhenIdle(const QByteArray& uri)
{
    return m_phone.execute({uri, services::Priority::WhenIdle}, services::Origin::Cgi, m_now,
                           *m_actions) == services::ItemStatus::Success;
}

void Phone::ScreenSide::View::noteBadObject(const QByteArray& url, const QByteArray& message,
                                            int line, int column)
{
    // Queries may hold what a person typed.
    const QByteArray shown = rule::redacted(url.left(url.indexOf('?')));
    m_phone.tellWarnings(
        {{Severity::Warning, "xml-object", shown, rule::redacted(message), line, column}});
}

} // namespace vphone::phone
