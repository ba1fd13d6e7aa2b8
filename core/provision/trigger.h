/// \file What starts a resync, and which gates each start has to pass. Source: reference resync 1.
#pragma once

#include <QByteArrayView>

#include <array>

namespace vphone::provision {

enum class Trigger : quint8 {
    PowerUp,    ///< T1
    Periodic,   ///< T2
    TimeOfDay,  ///< T3
    Retry,      ///< T4
    SipNotify,  ///< T5, T10
    WebUrl,     ///< T6, T7
    PhoneMenu,  ///< T8
    CgiExecute, ///< T9
    WebSubmit,  ///< T11
    Upgrade,    ///< T12
    Redirect,   ///< T13, out of the box
    Activation, ///< T13, activation code
    Api,        ///< the emulator's control API
};

/// One row a trigger.
struct TriggerDef
{
    Trigger trigger;
    const char* name; ///< in events
    int prvst;        ///< the macro $PRVST
    /// Parameters besides Provision_Enable that have to be Yes; null: none.
    std::array<const char*, 2> enables;
    bool obeysTriggers; ///< asks Resync_Trigger_1 and _2
    bool isExplicit;    ///< somebody asked for it: it goes before what a timer started
};

// clang-format off
inline constexpr auto triggers = std::to_array<TriggerDef>({
    // trigger              name           PRVST  enables                                                 obeys  explicit
    {Trigger::PowerUp,    "power-up",      0,  {"Resync_On_Reset", nullptr},                        true,  false},
    {Trigger::Periodic,   "periodic",      1,  {nullptr, nullptr},                                  true,  false},
    {Trigger::TimeOfDay,  "time-of-day",   1,  {nullptr, nullptr},                                  true,  false},
    {Trigger::Retry,      "retry",         2,  {nullptr, nullptr},                                  true,  false},
    {Trigger::SipNotify,  "sip-notify",   -1,  {"Resync_From_SIP", nullptr},                        false, true},
    {Trigger::WebUrl,     "web-url",      -1,  {"Enable_Direct_Action_Url", nullptr},               false, true},
    {Trigger::PhoneMenu,  "phone-menu",   -1,  {"User_Configurable_Resync", nullptr},               true,  true},
    {Trigger::CgiExecute, "cgi-execute",  -1,  {nullptr, nullptr},                                  true,  true},
    {Trigger::WebSubmit,  "web-submit",    0,  {"Resync_On_Reset", nullptr},                        true,  false},
    {Trigger::Upgrade,    "upgrade",       0,  {"Resync_On_Reset", "Resync_After_Upgrade_Attempt"}, true,  false},
    {Trigger::Redirect,   "redirect",     -1,  {nullptr, nullptr},                                  false, true},
    {Trigger::Activation, "activation",   -1,  {nullptr, nullptr},                                  false, true},
    {Trigger::Api,        "api",          -1,  {nullptr, nullptr},                                  false, true},
});
// clang-format on

[[nodiscard]] constexpr const TriggerDef& defOf(Trigger trigger)
{
    return triggers[size_t(trigger)];
}
static_assert(defOf(Trigger::Api).trigger == Trigger::Api, "rows stand in the order of the enum");

} // namespace vphone::provision
