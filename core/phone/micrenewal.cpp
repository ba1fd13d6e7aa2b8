#include "core/phone/localtext.h"
#include "core/phone/security.h"
#include "core/pki/est.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace vphone::phone {

using provision::MicRenewal;
using provision::MicRenewalState;

namespace {

// Members of the record in Flash::kept.
constexpr auto onName = "on"_L1;
constexpr auto owedName = "owed"_L1;
constexpr auto atName = "at"_L1;
constexpr auto urlName = "url"_L1;
constexpr auto resultName = "result"_L1;

constexpr int stillPending = 202; // RFC 7030 4.2.3

/// What the Info page says of a good end. Source: reference security 6 (as the ATA has it)
constexpr char succeededText[] = "Download Successful";
constexpr char failedText[] = "Download Failed: ";
constexpr char pendingText[] = "Download Pending: ";

qint64 millisecondsOf(Instant instant)
{
    return std::chrono::floor<std::chrono::milliseconds>(instant.time_since_epoch()).count();
}

} // namespace

struct Phone::MicFailure
{
    QByteArray reason; ///< one English clause
    Cause cause = Cause::None;
    bool isHopeless = false; ///< until the rule changes
};

Phone::MicRenewing& Phone::micRenewing()
{
    Security& own = security();
    if (!own.micRenewing) {
        own.micRenewing = std::make_unique<MicRenewing>();
        // What is on from the factory, or has served already, is not switched on by this boot.
        const bool isOldNews = m_shared.settings.quirks.micRefreshIsOn || own.isMicRenewed;
        own.micRenewing->machine.restore({.isOn = isOldNews, .isOwed = false});
    }
    return *own.micRenewing;
}

/// Runs \a call on the machine, tells what it has to say, and does what it wants done.
template<typename Call>
void Phone::withMicRenewal(Instant now, Actions& actions, Call call)
{
    MicRenewal& machine = micRenewing().machine;
    const auto before = machine.memory();
    const bool isEnabled = m_config.isYes("MIC_Cert_Refresh_Enable");
    std::optional<Instant> notAfter;
    if (isEnabled) {
        if (const auto mic = deviceCertificate(); mic && *mic)
            notAfter = (*mic)->notAfter;
    }
    std::vector<MicRenewal::Entered> entered;
    const MicRenewal::Surroundings around{.isEnabled = isEnabled,
                                          .rule = m_config.value("MIC_Cert_Refresh_Rule"),
                                          .notAfter = notAfter,
                                          .isBusy = areLinesActive() || !isNetworkFree() ||
                                                    isInstalling() || m_wantedReboot.has_value(),
                                          .random = m_random,
                                          .entered = entered};
    if (machine.state() == MicRenewalState::Down && m_power == Power::Up)
        machine.handleBoot(now, around);
    call(machine, around);
    for (const auto& [from, to] : entered) {
        if (m_shared.log.wants(LogLevel::Debug))
            m_shared.log.write(LogLevel::Debug, "phone " + m_identity.mac.lower() +
                                                    " mic-renewal " + nameOf(from) + " -> " +
                                                    nameOf(to));
    }
    if (machine.memory() != before)
        noteFlashChanged();
    if (machine.takeStart())
        beginMicRenewal(now, actions);
}

bool Phone::renewCertificate(Instant now, Actions& actions)
{
    m_now = now;
    if (m_power != Power::Up || !m_config.isYes("MIC_Cert_Refresh_Enable"))
        return false;
    bool isTaken = false;
    withMicRenewal(now, actions, [&](MicRenewal& machine, const auto& around) {
        isTaken = machine.request(now, around);
    });
    return isTaken;
}

void Phone::considerMicRenewal(Instant now, Actions& actions)
{
    const bool isConcerned =
        (m_security && m_security->micRenewing) || m_config.isYes("MIC_Cert_Refresh_Enable");
    if (m_power != Power::Up || !isConcerned)
        return;
    withMicRenewal(now, actions,
                   [&](MicRenewal& machine, const auto& around) { machine.consider(now, around); });
}

void Phone::beginMicRenewal(Instant now, Actions& actions)
{
    MicRenewing& own = micRenewing();
    const pki::Reenrollment& protocol = pki::est::client();
    const QByteArray rule = m_config.value("MIC_Cert_Refresh_Rule");
    const auto url = provision::micRenewalUrl(rule, protocol.path());
    if (!url) {
        own.request.reset();
        own.url = rule::redacted(rule);
        failMicRenewal({.reason = url.error(), .isHopeless = true}, now, actions);
        return;
    }
    const QByteArray text = url->toText();
    if (std::exchange(own.url, text) != text)
        own.request.reset();
    if (m_shared.settings.isStrict && rule != provision::micRuleDefault) {
        failMicRenewal({.reason = QByteArray("a phone renews by ") + provision::micRuleDefault +
                                  " only; without --strict others do",
                        .isHopeless = true},
                       now, actions);
        return;
    }
    if (!own.request) {
        const auto mic = deviceCertificate();
        auto request =
            mic && *mic
                ? protocol.request(**mic, url->scheme == ports::Scheme::Https)
                : Unexpected{mic ? QByteArray("the phone has no device certificate") : mic.error()};
        if (!request) {
            failMicRenewal({.reason = request.error()}, now, actions);
            return;
        }
        own.request = *std::move(request);
    }
    provision::TransferOptions options = transferOptions(*url, {});
    options.method = ports::Method::Post;
    options.body = own.request->body;
    options.contentType = own.request->contentType;
    options.bytesMax = pki::est::messageBytesMax;
    beginExchange(Owner::MicRenewal, *url, std::move(options), now, actions);
}

void Phone::micRenewalTransferred(const provision::Outcome& outcome, Instant now, Actions& actions)
{
    MicRenewing& own = micRenewing();
    if (outcome.cause != Cause::None) {
        failMicRenewal({.reason = outcome.detail, .cause = outcome.cause}, now, actions);
        return;
    }
    if (outcome.status == stillPending) {
        noteMicRenewal(pendingText + QByteArray("the server wants to be asked again later (202)"));
        withMicRenewal(now, actions, [&](MicRenewal& machine, const auto& around) {
            machine.handlePending(provision::micPendingWait(outcome.retryAfter), now, around);
        });
        return;
    }
    const auto current = deviceCertificate();
    const auto roots = m_shared.certificates != nullptr
                           ? m_shared.certificates->renewalRoots()
                           : Unexpected{QByteArray("the phone knows no root of renewed "
                                                   "certificates")};
    if (!current || !*current || !roots) {
        failMicRenewal({.reason = !roots ? roots.error() : "the phone has no device certificate"},
                       now, actions);
        return;
    }
    auto renewed = pki::est::client().accept(
        {.body = outcome.body, .contentType = outcome.contentType},
        {.key = own.request->key, .current = **current, .roots = *roots, .now = now});
    if (!renewed) {
        failMicRenewal({.reason = renewed.error()}, now, actions);
        return;
    }
    takeRenewedMic(*std::move(renewed), now, actions);
}

void Phone::takeRenewedMic(ports::TlsIdentity renewed, Instant now, Actions& actions)
{
    MicRenewing& own = micRenewing();
    own.request.reset();
    m_security->mic = std::make_shared<const ports::TlsIdentity>(std::move(renewed));
    m_security->isMicRenewed = true;
    noteMicRenewal(succeededText);
    tell(event("mic.renewed")
             .with("url", rule::redacted(own.url))
             .with("not_after", isoText(m_security->mic->notAfter)));
    withMicRenewal(now, actions,
                   [](MicRenewal& machine, const auto& around) { machine.handleRenewed(around); });
    // The seeds: it reboots once that is done; networkFree() sees to it.
    if (!m_wantedReboot) {
        m_wantedReboot = BootReason::Provisioning;
        own.isRebootOwn = true;
    }
}

bool Phone::takesResyncAfterRenewal()
{
    const bool isOwn = m_security && m_security->micRenewing &&
                       std::exchange(m_security->micRenewing->isRebootOwn, false);
    return isOwn && !m_shared.settings.quirks.resetResyncIsPowerOnly;
}

void Phone::failMicRenewal(const MicFailure& failure, Instant now, Actions& actions)
{
    MicRenewing& own = micRenewing();
    own.request.reset();
    const QByteArray reason = rule::redacted(failure.reason);
    noteMicRenewal(failedText + reason);
    std::optional<Instant> retryAt;
    withMicRenewal(now, actions, [&](MicRenewal& machine, const auto& around) {
        retryAt = machine.handleFailed(failure.isHopeless, now, around);
    });
    debug(syslog::Severity::Error, "MIC renewal failed: " + reason, actions);
    events::Event failed = event("mic.failed");
    failed.with("reason", reason).with("url", rule::redacted(own.url));
    if (failure.cause != Cause::None)
        failed.with("cause", nameOf(failure.cause));
    failed.with("retry_at",
                retryAt ? QJsonValue(QString::fromLatin1(isoText(*retryAt))) : QJsonValue());
    tell(failed);
}

void Phone::noteMicRenewal(const QByteArray& result)
{
    MicRenewing& own = micRenewing();
    constexpr qsizetype resultBytesMax = 500;
    own.last = {m_now, rule::redacted(own.url), result.left(resultBytesMax)};
    noteFlashChanged();
}

void Phone::handleMicRenewalExpiry(Instant now, Actions& actions)
{
    const auto expiry = micRenewalExpiry();
    if (!expiry || *expiry > now)
        return;
    withMicRenewal(now, actions, [&](MicRenewal& machine, const auto& around) {
        machine.handleExpiry(now, around);
    });
}

std::optional<Instant> Phone::micRenewalExpiry() const
{
    return m_security && m_security->micRenewing ? m_security->micRenewing->machine.nextExpiry()
                                                 : std::nullopt;
}

void Phone::abandonMicRenewal(const char* detail)
{
    if (!m_security || !m_security->micRenewing ||
        m_security->micRenewing->machine.state() == MicRenewalState::Down)
        return;
    MicRenewing& own = *m_security->micRenewing;
    const bool wasUnderWay = own.machine.state() == MicRenewalState::Renewing;
    own.request.reset();
    Actions none;
    withMicRenewal(m_now, none,
                   [](MicRenewal& machine, const auto& around) { machine.handleDown(around); });
    if (wasUnderWay)
        tell(event("mic.failed")
                 .with("reason", detail)
                 .with("url", rule::redacted(own.url))
                 .with("cause", nameOf(Cause::Reset))
                 .with("retry_at", QJsonValue()));
}

QByteArray Phone::micRenewalRecord() const
{
    if (!m_security || !m_security->micRenewing)
        return {};
    const MicRenewing& own = *m_security->micRenewing;
    const auto memory = own.machine.memory();
    QCborMap map{{onName, memory.isOn}, {owedName, memory.isOwed}};
    if (own.last) {
        map.insert(atName, millisecondsOf(own.last->at));
        map.insert(urlName, own.last->url);
        map.insert(resultName, own.last->result);
    }
    return map.toCborValue().toCbor();
}

void Phone::restoreMicRenewal(const QByteArray& record)
{
    const QCborMap map = QCborValue::fromCbor(record).toMap();
    // One that can't be read is as good as none.
    if (!map.contains(onName))
        return;
    MicRenewing& own = micRenewing();
    own.machine.restore(
        {.isOn = map.value(onName).toBool(), .isOwed = map.value(owedName).toBool()});
    if (map.contains(atName))
        own.last = {Instant(std::chrono::milliseconds(map.value(atName).toInteger())),
                    map.value(urlName).toByteArray(), map.value(resultName).toByteArray()};
}

QByteArray Phone::micRenewalStatus() const
{
    if (!m_security || !m_security->micRenewing || !m_security->micRenewing->last)
        return {};
    const MicRenewing::Attempt& last = *m_security->micRenewing->last;
    return localText(m_config, last.at) + ' ' + last.url + ' ' + last.result;
}

} // namespace vphone::phone
