#include "core/phone/headsetting.h"

#include "core/headset/version.h"

#include <QCryptographicHash>

namespace vphone::phone {

using headset::Headset;
using provision::Outcome;

namespace {

constexpr char ruleTag[] = "Cisco_Headset_Upgrade_Rule";
constexpr Duration tickWait = std::chrono::seconds(1); ///< of the progress bar

} // namespace

Result<Done, QByteArray> Phone::attachHeadset(Headset headset, Instant now, Actions& actions)
{
    m_now = now;
    if (auto fits = headset::canPlugInto(headset, *m_identity.model); !fits)
        return Unexpected{fits.error()};
    auto& place = apparatus().headset;
    if (!place)
        place = std::make_unique<Headsetting>(*this);
    static_cast<Headsetting&>(*place).attach(std::move(headset), now, actions);
    return Done{};
}

bool Phone::detachHeadset(Instant now, Actions& actions)
{
    m_now = now;
    if (headset() == nullptr)
        return false;
    static_cast<Headsetting&>(*m_apparatus->headset).detach(actions);
    return true;
}

const Headset* Phone::headset() const
{
    if (!m_apparatus || !m_apparatus->headset)
        return nullptr;
    const auto& own = static_cast<const Headsetting&>(*m_apparatus->headset);
    return own.plugged ? &*own.plugged : nullptr;
}

void Phone::Headsetting::attach(Headset headset, Instant now, Actions& actions)
{
    if (plugged)
        detach(actions);
    plugged = std::move(headset);
    m_failure.clear();
    phone.tell(phone.event("headset.attached")
                   .with("model", plugged->name())
                   .with("firmware", plugged->firmware));
    check(now, actions);
}

void Phone::Headsetting::detach(Actions& actions)
{
    const QByteArray name = plugged->name();
    if (isUpgrading())
        fail(Cause::Reset, "the headset was unplugged", actions);
    plugged.reset();
    m_work = m_work == Work::FetchingList ? m_work : Work::None;
    m_offered.reset();
    m_isPrompted = false;
    m_isCheckWanted = false;
    m_tick.reset();
    m_nextCheck.reset();
    m_postponedUntil.reset();
    phone.tell(phone.event("headset.detached").with("model", name));
}

bool Phone::Headsetting::isUpgrading() const
{
    return m_work == Work::Confirmed || m_work == Work::FetchingImage || m_work == Work::Installing;
}

screen::HeadsetFacts Phone::Headsetting::facts() const
{
    screen::HeadsetFacts facts;
    facts.headset = plugged ? &*plugged : nullptr;
    if (m_isPrompted && m_offered)
        facts.offered = m_offered->version;
    facts.prompts = m_prompts;
    if (m_work == Work::Installing)
        facts.percent = int((phone.m_now - m_began) * 100 / headset::installWait);
    else if (isUpgrading())
        facts.percent = 0;
    facts.results = m_results;
    facts.failure = m_failure;
    return facts;
}

void Phone::Headsetting::check(Instant now, Actions& actions)
{
    m_nextCheck = now + headset::checkWait;
    // Source: reference headset: what can't be upgraded is not asked about.
    if (!plugged || !headset::isUpgradable(*plugged) ||
        rule::isSkipped(phone.m_config.value(ruleTag)))
        return;
    m_isCheckWanted = true;
    if (phone.m_power == Power::Up && phone.isNetworkFree())
        networkFree(now, actions);
}

void Phone::Headsetting::cameUp(Instant now, Actions& actions)
{
    check(now, actions);
}

void Phone::Headsetting::wentDown(const char* detail)
{
    if (isUpgrading())
        tellFailed(Cause::Reset, detail);
    m_work = Work::None;
    m_offered.reset();
    m_isPrompted = false;
    m_isCheckWanted = false;
    m_tick.reset();
    m_nextCheck.reset();
}

void Phone::Headsetting::resynced(Instant now, Actions& actions)
{
    check(now, actions);
}

void Phone::Headsetting::settingsChanged(Instant now, Actions& actions)
{
    if (phone.m_config.value(ruleTag) != m_triedRule)
        check(now, actions);
}

void Phone::Headsetting::linesIdle(Instant now, Actions& actions)
{
    if (phone.isNetworkFree())
        networkFree(now, actions);
}

void Phone::Headsetting::networkFree(Instant now, Actions& actions)
{
    if (!plugged || phone.areLinesActive())
        return;
    if (m_work == Work::Confirmed) {
        fetchImage(now, actions);
        return;
    }
    if (m_work == Work::None && std::exchange(m_isCheckWanted, false))
        fetchList(now, actions);
}

void Phone::Headsetting::fetchList(Instant now, Actions& actions)
{
    const QByteArray text = phone.m_config.value(ruleTag);
    m_triedRule = text;
    Diagnostics warnings;
    rule::EvaluateOptions how;
    how.isStrict = phone.m_shared.settings.isStrict;
    how.warnings = &warnings;
    const auto evaluated = rule::evaluate(text, phone, how);
    phone.tellWarnings(warnings);
    if (!evaluated) {
        fail(Cause::BadRule, evaluated.error().message, actions);
        return;
    }
    if (!*evaluated || !(**evaluated).url)
        return;
    rule::Url url = *(**evaluated).url;
    if (url.host.isEmpty() && !url.isActivation) {
        if (const auto server = phone.defaultServer())
            url = provision::withServer(std::move(url), *server);
    }
    if (url.host.isEmpty() || url.isActivation) {
        fail(url.isActivation ? Cause::BadRule : Cause::Dns,
             url.isActivation ? "gds:// brings no list of headset firmware"
                              : "the rule names no server and DHCP gave none",
             actions);
        return;
    }
    m_options = (**evaluated).options;
    m_list = url;
    m_work = Work::FetchingList;
    provision::TransferOptions transfer = phone.transferOptions(url, m_options);
    transfer.isService = m_options.srv;
    transfer.bytesMax = headset::listBytesMax;
    phone.beginExchange(Owner::Headset, std::move(url), std::move(transfer), now, actions);
}

void Phone::Headsetting::transferred(const Outcome& outcome, Instant now, Actions& actions)
{
    if (m_work == Work::FetchingList) {
        m_work = Work::None;
        if (plugged)
            takeList(outcome, now, actions);
    } else if (m_work == Work::FetchingImage) {
        takeImage(outcome, now, actions);
    }
}

void Phone::Headsetting::takeList(const Outcome& outcome, Instant now, Actions& actions)
{
    if (outcome.cause != Cause::None) {
        fail(outcome.cause, outcome.detail.isEmpty() ? outcome.err : outcome.detail, actions);
        return;
    }
    const auto list = headset::readFirmwareList(outcome.body, m_list->path);
    if (!list) {
        fail(Cause::CorruptXml, list.error(), actions);
        return;
    }
    if (list->images.empty()) {
        fail(Cause::NotFound,
             "no image list" +
                 (list->release.isEmpty() ? QByteArray() : " in release " + list->release),
             actions);
        return;
    }
    const headset::Firmware* image = list->find(*plugged);
    m_offered.reset();
    if (image == nullptr || headset::compareVersions(image->version, plugged->firmware) <= 0) {
        m_isPrompted = false;
        return;
    }
    m_offered = *image;
    if (m_postponedUntil && *m_postponedUntil > now)
        return;
    m_postponedUntil.reset();
    if (std::exchange(m_isPrompted, true))
        return;
    ++m_prompts;
    phone.tell(phone.event("headset.prompt")
                   .with("from", plugged->firmware)
                   .with("to", m_offered->version));
}

void Phone::Headsetting::answer(bool isNow, Instant now, Actions& actions)
{
    if (!std::exchange(m_isPrompted, false) || !plugged || !m_offered)
        return;
    if (!isNow) {
        m_postponedUntil = now + headset::postponeWait;
        phone.tell(phone.event("headset.postponed"));
        return;
    }
    m_work = Work::Confirmed;
    if (phone.isNetworkFree())
        networkFree(now, actions);
}

void Phone::Headsetting::fetchImage(Instant now, Actions& actions)
{
    if (m_offered->file.isEmpty()) {
        fail(Cause::NotFound, "the list names no file for the " + plugged->series + " series",
             actions);
        return;
    }
    const auto url = rule::resolveLocation(*m_list, m_offered->file);
    if (!url || url->host.isEmpty()) {
        fail(Cause::BadRule, "the list's file is no place on a server", actions);
        return;
    }
    m_work = Work::FetchingImage;
    provision::TransferOptions transfer = phone.transferOptions(*url, m_options);
    transfer.bytesMax = headset::imageBytesMax;
    phone.beginExchange(Owner::Headset, *url, std::move(transfer), now, actions);
}

void Phone::Headsetting::takeImage(const Outcome& outcome, Instant now, Actions& actions)
{
    if (outcome.cause != Cause::None) {
        fail(outcome.cause, outcome.detail.isEmpty() ? outcome.err : outcome.detail, actions);
        return;
    }
    const QByteArray digest =
        QCryptographicHash::hash(outcome.body, QCryptographicHash::Sha256).toHex();
    if (m_offered->size >= 0 && outcome.body.size() != m_offered->size) {
        fail(Cause::TooBig,
             "the file has " + QByteArray::number(outcome.body.size()) + " bytes, the list says " +
                 QByteArray::number(m_offered->size),
             actions);
        return;
    }
    if (!m_offered->sha256.isEmpty() && digest != m_offered->sha256) {
        fail(Cause::CorruptKey, "the file's SHA-256 is not the one in the list", actions);
        return;
    }
    m_work = Work::Installing;
    m_began = now;
    m_tick = now + tickWait;
}

void Phone::Headsetting::fail(Cause cause, const QByteArray& reason, Actions& actions)
{
    tellFailed(cause, reason);
    phone.debug(syslog::Severity::Warning, "headset upgrade: " + m_failure, actions);
}

void Phone::Headsetting::tellFailed(Cause cause, const QByteArray& reason)
{
    if (isUpgrading())
        ++m_results;
    m_work = Work::None;
    m_tick.reset();
    m_failure = rule::redacted(reason);
    phone.tell(
        phone.event("headset.failed").with("reason", m_failure).with("cause", nameOf(cause)));
}

std::optional<Instant> Phone::Headsetting::nextExpiry() const
{
    if (!plugged)
        return std::nullopt;
    std::optional<Instant> next = m_tick;
    for (const auto& other : {m_nextCheck, m_postponedUntil}) {
        if (other && (!next || *other < *next))
            next = other;
    }
    return next;
}

void Phone::Headsetting::handleExpiry(Instant now, Actions& actions)
{
    if (m_tick && *m_tick <= now) {
        m_tick = now + tickWait;
        if (now - m_began >= headset::installWait) {
            m_tick.reset();
            m_work = Work::None;
            plugged->firmware = m_offered->version;
            m_offered.reset();
            m_failure.clear();
            ++m_results;
            phone.tell(phone.event("headset.upgraded").with("to", plugged->firmware));
        }
    }
    if (m_postponedUntil && *m_postponedUntil <= now) {
        m_postponedUntil.reset();
        check(now, actions);
    } else if (m_nextCheck && *m_nextCheck <= now) {
        check(now, actions);
    }
}

} // namespace vphone::phone
