/// \file The running phones as the control API reaches them, in however many threads they live.
#pragma once

#include "core/fleet/engine.h"

#include <functional>
#include <span>

namespace vphone::control {

/// How phone time goes.
struct ClockState
{
    Instant now;
    QByteArray mode;                  ///< `real`, `x60`, `skip`, `sim`
    std::optional<Instant> jumpingTo; ///< a jump() is under way
};

/// What came of asking for a phone.
enum class Reached : quint8 {
    Yes,
    NoSuchPhone,
    Busy, ///< its thread did not come to it within Fleet::waitMax; nothing was called
};

/// Called from one thread, the API's. Where engines live in others, these stand still during a
/// call.
class Fleet
{
public:
    /// Until a thread begins with a call, in wall time. Source: assumed
    static constexpr Duration waitMax = std::chrono::seconds(10);

    using Visit = std::function<void(fleet::Engine& engine, fleet::PhoneIndex index)>;
    using VisitAll = std::function<void(std::span<fleet::Engine* const> engines)>;

    virtual ~Fleet() = default;

    /// Calls \a visit where the phone lives, between two of its steps.
    virtual Reached visit(MacAddress mac, const Visit& visit) = 0;
    /// Calls \a visit once with all engines, while no phone takes a step. False: some thread is
    /// busy, as with Reached::Busy.
    virtual bool visitAll(const VisitAll& visit) = 0;

    [[nodiscard]] virtual ClockState clock() const = 0;
    /// Begins to jump over idle time until phone time is \a length later; what is due on the way
    /// happens at its time. False: some thread is busy, as with Reached::Busy.
    virtual bool jump(Duration length) = 0;
    /// All phones of the run are there and live.
    [[nodiscard]] virtual bool isReady() const = 0;
};

} // namespace vphone::control
