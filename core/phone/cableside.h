/// \file What the network cable lets through. Private to core/phone.
#pragma once

#include "core/phone/apparatus.h"

namespace vphone::phone {

/// Made by the first who touches the cable.
struct Phone::CableSide final : Phone::Part
{
    using Part::Part;
    /// Until a request that was lost is given up. Source: assumed
    static constexpr Duration lossWait = std::chrono::seconds(20);

    [[nodiscard]] static CableSide* of(const Phone& phone);
    [[nodiscard]] static bool isPulled(const Phone& phone);
    /// False: \a phone's message goes nowhere.
    [[nodiscard]] static bool passes(Phone& phone);
    /// Asks for what \a phone's transfer needs, or has it fail without.
    static void ask(Phone& phone, Action action, Instant now, Actions& actions);
    /// True: the answer came, and is \a phone's only later; it is moved then.
    template<typename Result>
    [[nodiscard]] static bool holds(Phone& phone, Result& result, Instant now)
    {
        CableSide* side = of(phone);
        if (side == nullptr || std::exchange(side->isDelivering, false) ||
            side->cable.delay <= Duration::zero())
            return false;
        side->hold(std::move(result), now + side->cable.delay);
        return true;
    }

    void wentDown(const char* detail) override;
    [[nodiscard]] std::optional<Instant> nextExpiry() const override;
    void handleExpiry(Instant now, Actions& actions) override;
    /// What is under way fails.
    void cutOff(Instant now, Actions& actions);

    Cable cable;

private:
    using Answer = std::variant<ports::ResolveResult, ports::ServiceResult, ports::FetchResult>;
    struct Held
    {
        Answer answer;
        Instant at;
        quint32 token = 0;
    };

    void hold(Answer answer, Instant at) { m_held = {std::move(answer), at, phone.m_token}; }

    std::optional<Held> m_held; ///< of the one transfer that a phone has under way
    bool isDelivering = false;
};

} // namespace vphone::phone
