#include "core/phone/activating.h"

#include "core/param/value.h"
#include "core/phone/run.h"
#include "core/phone/security.h"
#include "core/rule/version.h"

namespace vphone::phone {

using onboard::Verdict;
using screen::ActivationStage;

namespace {

constexpr auto ruleTags = std::to_array<const char*>(
    {"Profile_Rule", "Profile_Rule_B", "Profile_Rule_C", "Profile_Rule_D"});

} // namespace

void Phone::wantActivation(const rule::Url& url, Actions&)
{
    auto& place = apparatus().activation;
    if (!place)
        place = std::make_unique<Activating>(*this);
    const bool isOnce = m_run && m_run->request.rule;
    static_cast<Activating&>(*place).want(
        url, m_run ? m_run->ruleText : m_config.value("Profile_Rule"), isOnce);
}

void Phone::considerActivation(Actions& actions)
{
    if (m_apparatus && m_apparatus->activation) {
        auto& own = static_cast<Activating&>(*m_apparatus->activation);
        if (own.isOutdated())
            own.withdraw();
    }
    const QByteArray& text = m_config.value("Profile_Rule");
    // Nearly no phone's rule does, so the look costs them nothing.
    if (m_power != Power::Up || !text.toLower().contains("gds:") ||
        !m_config.isYes("Provision_Enable") ||
        onboard::obstacle(*m_identity.model, m_identity.firmware))
        return;
    rule::EvaluateOptions options;
    options.isStrict = m_shared.settings.isStrict;
    const auto evaluated = rule::evaluate(text, *this, options);
    if (evaluated && *evaluated && (*evaluated)->url && (*evaluated)->url->isActivation)
        wantActivation(*(*evaluated)->url, actions);
}

void Phone::Activating::want(const rule::Url& url, const QByteArray& rule, bool isOnce)
{
    service = url;
    asker = rule;
    isOnceAsked = isOnce;
    if (stage != ActivationStage::None)
        return;
    stage = ActivationStage::Wanted;
    ++asked;
    phone.note(syslog::Severity::Notice, "the screen asks for an activation code");
    phone.tell(phone.event("activation.shown"));
}

void Phone::Activating::withdraw()
{
    stage = ActivationStage::None;
    code.clear();
    error.clear();
    retryAt.reset();
    failures = 0;
    // An answer that is under way finds nobody who wants it.
    isSent = false;
}

bool Phone::Activating::isOutdated() const
{
    return stage != ActivationStage::None && !isOnceAsked &&
           std::ranges::none_of(ruleTags, [this](const char* tag) {
               const auto index = phone.m_config.table().find(tag);
               return index && phone.m_config.value(*index) == asker;
           });
}

bool Phone::Activating::submit(const QByteArray& typed, Instant now, Actions& actions)
{
    if (stage == ActivationStage::None || stage == ActivationStage::Checking)
        return false;
    const auto read = onboard::readCode(typed, phone.m_shared.settings.quirks.gdsLuhn);
    if (!read && read.error() != onboard::CodeError::Luhn)
        return false;
    const QByteArray shown = onboard::masked(read ? *read : typed);
    phone.note(syslog::Severity::Notice, "activation code " + shown + " entered");
    phone.tell(phone.event("activation.submitted").with("code", shown));
    code.clear();
    failures = 0;
    if (!read) {
        fail(ActivationStage::Invalid, "the code's check digit is wrong", actions);
        return true;
    }
    code = *read;
    stage = ActivationStage::Checking;
    retryAt.reset();
    if (phone.isNetworkFree())
        send(now, actions);
    return true;
}

void Phone::Activating::networkFree(Instant now, Actions& actions)
{
    if (stage == ActivationStage::Checking && !isSent)
        send(now, actions);
}

void Phone::Activating::handleExpiry(Instant now, Actions& actions)
{
    stage = ActivationStage::Checking;
    retryAt.reset();
    if (phone.isNetworkFree())
        send(now, actions);
}

void Phone::Activating::send(Instant now, Actions& actions)
{
    auto url = onboard::redeemUrl(service, phone.m_shared.settings.quirks.gdsDefaultHost);
    if (!url) {
        fail(ActivationStage::Failed, url.error(), actions);
        return;
    }
    const Identity& identity = phone.m_identity;
    const QByteArray version = rule::dottedVersion(identity.firmware);
    provision::TransferOptions options = phone.transferOptions(*url, {});
    options.method = ports::Method::Post;
    options.body =
        onboard::toJson({.code = code,
                         .mac = identity.mac,
                         .serial = identity.serial,
                         .product = identity.model->name,
                         .software = version.isEmpty() ? identity.firmware : version,
                         .language = language::defOf(language::languageOf(phone.m_config)).code});
    options.contentType = onboard::requestType;
    options.bytesMax = onboard::answerBytesMax;
    isSent = true;
    phone.beginExchange(Owner::Activation, *std::move(url), std::move(options), now, actions);
}

void Phone::Activating::transferred(const provision::Outcome& outcome, Instant now,
                                    Actions& actions)
{
    if (!std::exchange(isSent, false) || stage != ActivationStage::Checking)
        return;
    const onboard::Answer answer =
        outcome.cause == Cause::None
            ? onboard::readAnswer(outcome.body)
            : onboard::readFailure(outcome.cause, outcome.status, outcome.detail);
    switch (answer.verdict) {
    case Verdict::Granted: {
        const auto taken = take(answer.grant);
        if (!taken) {
            code.clear();
            fail(ActivationStage::Failed, taken.error(), actions);
            return;
        }
        withdraw();
        phone.note(syslog::Severity::Notice, "the activation code was taken");
        phone.tell(phone.event("activation.succeeded"));
        phone.requestResync({provision::Trigger::Activation}, now, actions);
        return;
    }
    case Verdict::Invalid:
        code.clear();
        fail(ActivationStage::Invalid, answer.reason, actions);
        return;
    case Verdict::Refused:
        code.clear();
        fail(ActivationStage::Failed, answer.reason, actions);
        return;
    case Verdict::Later:
        ++failures;
        retryAt = now + onboard::retryWait(failures, outcome.retryAfter, phone.m_random);
        fail(ActivationStage::Failed, answer.reason, actions);
        return;
    }
}

void Phone::Activating::fail(ActivationStage next, const QByteArray& reason, Actions& actions)
{
    stage = next;
    error = rule::redacted(reason);
    phone.debug(syslog::Severity::Error, "activation failed: " + error, actions);
    phone.tell(phone.event("activation.failed")
                   .with("reason", error)
                   .with("retry_at", retryAt ? QJsonValue(QString::fromLatin1(isoText(*retryAt)))
                                             : QJsonValue()));
}

Result<Done, QByteArray> Phone::Activating::take(const onboard::Grant& grant)
{
    // First whether all of it can be used, then the lot.
    const auto leniency =
        phone.m_shared.settings.isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
    const param::ParamTable& table = phone.m_config.table();
    const std::pair<const char*, const QByteArray*> rules[] = {
        {"Profile_Rule", &grant.profileRule}, {"Upgrade_Rule", &grant.upgradeRule}};
    for (const auto& [tag, text] : rules) {
        const param::ParamDef& def = table[table.at(tag)];
        if (const auto value = param::canonicalValue(def, text->trimmed(), leniency); !value)
            return Unexpected{QByteArray(tag) + ": " + param::explain(value.error(), def, *text)};
    }
    if (!grant.profileRule.isEmpty()) {
        rule::EvaluateOptions options;
        options.isStrict = phone.m_shared.settings.isStrict;
        const auto rule = rule::evaluate(grant.profileRule, phone, options);
        if (!rule)
            return Unexpected{"profile_rule: " + rule.error().message};
        if (*rule && (*rule)->url && (*rule)->url->isActivation)
            return Unexpected{QByteArray("profile_rule leads to gds:// again")};
    }
    if (grant.user.size() > accountBytesMax || grant.password.size() > accountBytesMax)
        return Unexpected{"uid and pwd have at most " + QByteArray::number(accountBytesMax) +
                          " bytes"};
    ports::SharedCaBundle ca;
    if (!grant.caPem.isEmpty()) {
        auto bundle = phone.m_shared.caBundles.read(grant.caPem);
        if (!bundle)
            return Unexpected{"ca_pem: " + bundle.error()};
        ca = *std::move(bundle);
    }
    profile::SharedDocument document;
    if (!grant.profile.isEmpty()) {
        const auto read = phone.readOptions({});
        auto parsed = read ? phone.m_shared.profiles.read(grant.profile, {}, table, *read)
                           : Unexpected{profile::ProfileError{Cause::BadRule, read.error(), 0, 0}};
        if (!parsed)
            return Unexpected{"profile: " + parsed.error().message};
        document = *std::move(parsed);
    }

    phone.setParameter("Profile_Rule", grant.profileRule, config::Source::Profile);
    if (!grant.upgradeRule.isEmpty())
        phone.setParameter("Upgrade_Rule", grant.upgradeRule, config::Source::Profile);
    if (document) {
        phone.tellWarnings(document->warnings());
        const config::SharedChanges changes = phone.m_shared.store.apply(phone.m_config, document);
        phone.tellChanges(*changes, config::Source::Profile);
        for (const config::Change& change : *changes)
            phone.m_needsReboot = phone.m_needsReboot || table[change.index].needsReboot;
    }
    if (!grant.user.isEmpty() &&
        phone.m_config.value("Profile_Authentication_Type") == "XSI Authentication") {
        phone.setParameter("Login_User_ID", grant.user, config::Source::Profile);
        phone.setParameter("Login_Password", grant.password, config::Source::Profile);
    } else if (!grant.user.isEmpty()) {
        phone.security().profileAccount = ports::Credentials{grant.user, grant.password};
    }
    if (ca) {
        phone.security().customCa = std::move(ca);
        phone.tell(phone.event("ca.installed")
                       .with("cn", phone.m_security->customCa->commonName)
                       .with("rule", "")
                       .with("url", ""));
    }
    phone.noteFlashChanged();
    return Done{};
}

screen::ActivationFacts Phone::Activating::facts() const
{
    return {stage, error, asked, retryAt};
}

void Phone::Activating::wentDown(const char* detail)
{
    if (isSent)
        phone.tell(
            phone.event("activation.failed").with("reason", detail).with("retry_at", QJsonValue()));
    withdraw();
}

} // namespace vphone::phone
