#include "core/phone/cableside.h"

namespace vphone::phone {

namespace {

constexpr quint64 percentMax = 100;

/// What \a action would have brought, had it not failed by \a cause; nothing: it needs no network.
template<typename Answer>
std::optional<Answer> failureOf(const Action& action, Cause cause, const QByteArray& detail)
{
    if (std::holds_alternative<ResolveAction>(action))
        return ports::ResolveResult{Cause::Dns, {}, detail};
    if (std::holds_alternative<ResolveServiceAction>(action))
        return ports::ServiceResult{Cause::Dns, {}, detail};
    if (!std::holds_alternative<FetchAction>(action))
        return std::nullopt;
    ports::FetchResult result;
    result.cause = cause;
    result.detail = detail;
    return result;
}

constexpr char pulled[] = "the network cable is pulled";

} // namespace

Phone::CableSide* Phone::CableSide::of(const Phone& phone)
{
    return phone.m_apparatus ? static_cast<CableSide*>(phone.m_apparatus->cable.get()) : nullptr;
}

bool Phone::CableSide::isPulled(const Phone& phone)
{
    const CableSide* side = of(phone);
    return side != nullptr && !side->cable.isPluggedIn;
}

bool Phone::CableSide::passes(Phone& phone)
{
    const CableSide* side = of(phone);
    if (side == nullptr)
        return true;
    return side->cable.isPluggedIn &&
           (side->cable.lossPercent == 0 ||
            phone.m_random.upTo(percentMax - 1) >= quint64(side->cable.lossPercent));
}

void Phone::CableSide::ask(Phone& phone, Action action, Instant now, Actions& actions)
{
    if (!passes(phone)) {
        CableSide& side = *of(phone);
        auto failure = isPulled(phone) ? failureOf<Answer>(action, Cause::Connect, pulled)
                                       : failureOf<Answer>(action, Cause::Timeout, "no answer");
        if (failure) {
            side.hold(*std::move(failure), isPulled(phone) ? now : now + lossWait);
            return;
        }
    }
    actions.push_back(std::move(action));
}

void Phone::CableSide::wentDown(const char*)
{
    m_held.reset();
}

std::optional<Instant> Phone::CableSide::nextExpiry() const
{
    return m_held ? std::optional(m_held->at) : std::nullopt;
}

void Phone::CableSide::handleExpiry(Instant now, Actions& actions)
{
    Held due = *std::exchange(m_held, {});
    isDelivering = true;
    if (auto* addresses = std::get_if<ports::ResolveResult>(&due.answer))
        phone.handleAddresses(due.token, std::move(*addresses), now, actions);
    else if (auto* services = std::get_if<ports::ServiceResult>(&due.answer))
        phone.handleServices(due.token, std::move(*services), now, actions);
    else
        phone.handleReply(due.token, std::get<ports::FetchResult>(std::move(due.answer)), now,
                          actions);
    isDelivering = false;
}

void Phone::CableSide::cutOff(Instant now, Actions& actions)
{
    const auto& exchange = phone.m_exchange;
    if (!exchange || !exchange->isWaiting)
        return;
    m_held.reset();
    if (std::exchange(exchange->isFindingProxy, false))
        phone.forgetProxies();
    actions.emplace_back(CancelAction());
    ++phone.m_token;
    exchange->isWaiting = false;
    exchange->transfer.handleNoRoute(Cause::Connect, pulled);
    phone.serveExchange(now, actions);
}

void Phone::setCable(const Cable& cable, Instant now, Actions& actions)
{
    Q_ASSERT(cable.lossPercent >= 0 && cable.lossPercent <= int(percentMax));
    m_now = now;
    auto& place = apparatus().cable;
    if (!place)
        place = std::make_unique<CableSide>(*this);
    auto& side = static_cast<CableSide&>(*place);
    const bool wasPluggedIn = std::exchange(side.cable, cable).isPluggedIn;
    if (wasPluggedIn != cable.isPluggedIn)
        tell(event("network.link").with("up", cable.isPluggedIn));
    if (!cable.isPluggedIn)
        side.cutOff(now, actions);
}

Cable Phone::cable() const
{
    const CableSide* side = CableSide::of(*this);
    return side != nullptr ? side->cable : Cable();
}

} // namespace vphone::phone
