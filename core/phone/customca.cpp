#include "core/phone/localtext.h"
#include "core/phone/security.h"
#include "core/profile/container.h"
#include "core/provision/errtext.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace vphone::phone {

namespace {

// Members of the record.
constexpr auto pemName = "pem"_L1;
constexpr auto triedName = "tried_at"_L1;
constexpr auto isGoodName = "succeeded"_L1;

} // namespace

Phone::CustomCaWork& Phone::customCaWork()
{
    Security& own = security();
    if (!own.customCaWork)
        own.customCaWork = std::make_unique<CustomCaWork>();
    return *own.customCaWork;
}

bool Phone::updateCa(std::optional<QByteArray> rule, Instant now, Actions& actions)
{
    m_now = now;
    if (m_power != Power::Up)
        return false;
    QByteArray text = rule ? *std::move(rule) : m_config.value("Custom_CA_Rule");
    if (rule::isSkipped(text))
        return false;
    customCaWork().once = std::move(text);
    if (isNetworkFree())
        considerCustomCa(CaOccasion::Change, now, actions);
    return true;
}

bool Phone::considerCustomCa(CaOccasion occasion, Instant now, Actions& actions)
{
    if (isInstalling())
        return false;
    if (m_security && m_security->customCaWork) {
        if (const auto once = std::exchange(m_security->customCaWork->once, std::nullopt);
            once && fetchCustomCa(*once, now, actions))
            return true;
    }
    const QByteArray text = m_config.value("Custom_CA_Rule");
    if (rule::isSkipped(text)) {
        // What is installed stays, for the reference takes it away by a factory reset alone.
        if (m_security && m_security->customCaWork)
            m_security->customCaWork->triedRule.clear();
        return false;
    }
    CustomCaWork& own = customCaWork();
    const bool isDue = occasion == CaOccasion::Boot || own.triedRule != text ||
                       (occasion == CaOccasion::Resync && !own.isInstalled);
    return isDue && fetchCustomCa(text, now, actions);
}

bool Phone::fetchCustomCa(const QByteArray& text, Instant now, Actions& actions)
{
    CustomCaWork& own = customCaWork();
    own.rule = text;
    own.shownUrl.clear();
    const bool isOwnRule = text == m_config.value("Custom_CA_Rule");
    if (isOwnRule) {
        own.triedRule = text;
        own.isInstalled = false;
    }
    Diagnostics warnings;
    rule::EvaluateOptions options;
    options.kind = rule::RuleKind::CustomCa;
    options.isStrict = m_shared.settings.isStrict;
    options.warnings = &warnings;
    const auto evaluated = rule::evaluate(text, *this, options);
    tellWarnings(warnings);
    if (!evaluated) {
        failCustomCa(Cause::BadRule, evaluated.error().message, actions);
        return false;
    }
    if (!*evaluated)
        return false;
    const rule::Selected& selected = **evaluated;
    for (const rule::Assignment& assignment : selected.assignments)
        setParameter(assignment.name, assignment.value, config::Source::Rule);
    // rules.md 3: what a rule makes of itself counts at the next resync.
    if (isOwnRule)
        own.triedRule = m_config.value("Custom_CA_Rule");
    if (!selected.url)
        return false;
    rule::Url url = *selected.url;
    if (url.host.isEmpty() && !url.isActivation) {
        if (const auto server = defaultServer())
            url = provision::withServer(std::move(url), *server);
    }
    own.shownUrl = rule::redacted(url.toText(true));
    if (url.isActivation) {
        failCustomCa(Cause::BadRule, "gds:// brings no certificates", actions);
        return false;
    }
    if (url.host.isEmpty()) {
        failCustomCa(Cause::Dns,
                     "the rule names no server and DHCP gave none; write the host into the URL",
                     actions);
        return false;
    }
    own.key = selected.options.key;
    own.isFetching = true;
    provision::TransferOptions transfer = transferOptions(url, selected.options);
    transfer.isService = selected.options.srv;
    transfer.bytesMax = pki::caBundleBytesMax;
    beginExchange(Owner::CustomCa, std::move(url), std::move(transfer), now, actions);
    return true;
}

void Phone::customCaTransferred(const provision::Outcome& outcome, Instant, Actions& actions)
{
    CustomCaWork& own = customCaWork();
    own.isFetching = false;
    if (outcome.cause != Cause::None) {
        failCustomCa(outcome.cause, outcome.detail.isEmpty() ? outcome.err : outcome.detail,
                     actions);
        return;
    }
    profile::UnpackOptions unpack;
    unpack.key = std::exchange(own.key, std::nullopt);
    unpack.contentEncoding = outcome.contentEncoding;
    unpack.ikm = m_config.value("IKM_HTTP_Encrypt_Content");
    unpack.derivation =
        m_shared.settings.isStrict ? profile::KeyDerivation::Md5 : profile::KeyDerivation::Auto;
    const auto unpacked = profile::unpack(outcome.body, unpack);
    if (!unpacked) {
        failCustomCa(unpacked.error().cause, unpacked.error().message, actions);
        return;
    }
    tellWarnings(unpacked->warnings);
    auto bundle = m_shared.caBundles.read(unpacked->xml);
    if (!bundle) {
        failCustomCa(Cause::None, bundle.error(), actions);
        return;
    }
    m_security->customCa = *std::move(bundle);
    own.isInstalled = own.isInstalled || own.rule == own.triedRule;
    own.last = {m_now, true};
    noteFlashChanged();
    const ports::CaBundle& installed = *m_security->customCa;
    tell(event("ca.installed")
             .with("cn", installed.commonName)
             .with("rule", rule::redacted(own.rule))
             .with("url", own.shownUrl));
    debug(syslog::Severity::Notice,
          "custom CA installed from " + own.shownUrl + ": " + installed.commonName, actions);
    if (!m_shared.events.isListening())
        return;
    for (QByteArray& doubt : pki::doubtsAbout(installed, m_now))
        tellWarnings({{Severity::Warning, "custom-ca", "Custom_CA_Rule", std::move(doubt), 0, 0}});
}

/// What is installed stays.
void Phone::failCustomCa(Cause cause, const QByteArray& reason, Actions& actions)
{
    CustomCaWork& own = customCaWork();
    own.last = {m_now, false};
    noteFlashChanged();
    tellCustomCaFailed(cause, reason);
    debug(syslog::Severity::Error,
          "custom CA not installed" +
              (own.shownUrl.isEmpty() ? QByteArray() : " from " + own.shownUrl) + ": " + reason,
          actions);
}

void Phone::tellCustomCaFailed(Cause cause, const QByteArray& reason) const
{
    const CustomCaWork& own = *m_security->customCaWork;
    auto failed = event("ca.failed")
                      .with("reason", rule::redacted(reason))
                      .with("rule", rule::redacted(own.rule))
                      .with("url", own.shownUrl);
    if (cause != Cause::None)
        failed.with("cause", nameOf(cause));
    tell(failed);
}

/// Power goes: what was fetched or waited for that is told, but is no failure of the server's.
void Phone::abandonCustomCa(const char* detail)
{
    if (!m_security || !m_security->customCaWork)
        return;
    CustomCaWork& own = *m_security->customCaWork;
    if (std::exchange(own.isFetching, false))
        tellCustomCaFailed(Cause::Reset, detail);
    if (auto once = std::exchange(own.once, std::nullopt)) {
        own.rule = *std::move(once);
        own.shownUrl.clear();
        tellCustomCaFailed(Cause::Reset, detail);
    }
}

QByteArray Phone::customCaStatus() const
{
    if (!m_security || !m_security->customCaWork || !m_security->customCaWork->last)
        return {};
    const auto& [at, isGood] = *m_security->customCaWork->last;
    return (isGood ? "Last provisioning succeeded on " : "Last provisioning failed on ") +
           localText(m_config, at);
}

QByteArray Phone::customCaRecord() const
{
    if (!m_security)
        return {};
    QCborMap record;
    if (m_security->customCa)
        record.insert(pemName, m_security->customCa->pem);
    if (m_security->customCaWork && m_security->customCaWork->last) {
        const auto& [at, isGood] = *m_security->customCaWork->last;
        record.insert(
            triedName,
            qint64(std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count()));
        record.insert(isGoodName, isGood);
    }
    return record.isEmpty() ? QByteArray() : record.toCborValue().toCbor();
}

/// What can't be read is left out.
void Phone::restoreCustomCa(const QByteArray& record)
{
    const QCborMap map = QCborValue::fromCbor(record).toMap();
    if (const QByteArray pem = map.value(pemName).toByteArray(); !pem.isEmpty()) {
        if (auto bundle = m_shared.caBundles.read(pem))
            security().customCa = *std::move(bundle);
    }
    if (const QCborValue tried = map.value(triedName); tried.isInteger())
        customCaWork().last = {Instant(std::chrono::milliseconds(tried.toInteger())),
                               map.value(isGoodName).toBool()};
}

} // namespace vphone::phone
