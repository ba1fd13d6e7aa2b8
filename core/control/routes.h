/// \file What can be asked, route by route: the one table that dispatch, refusals and the OpenAPI
/// document's test walk.
#pragma once

#include "core/base/result.h"
#include "core/control/answer.h"
#include "core/control/query.h"

#include <array>
#include <span>

namespace vphone::control {

enum class Operation : quint8 {
    OpenApi,
    Health,
    Ready,
    Metrics,
    Events,
    OpenSession,
    CloseSession,
    ListPhones,
    ShowPhone,
    ShowConfig,
    SetConfig,
    SetManyConfigs,
    Resync,
    Upgrade,
    Reboot,
    FactoryReset,
    SetPower,
    ShowLine,
    ActOnLine,
    Explain,
    Report,
    UpdateCa,
    RenewCertificate,
    SetProfileAccount,
    ShowScreen,
    ShowPicture,
    PressKeys,
    ShowFace,
    ShowHeadset,
    PlugHeadset,
    UnplugHeadset,
    ShowNetwork,
    SetNetwork,
    ShowClock,
    JumpClock,
    ShowFleet,
};

struct Route
{
    const char* method;
    const char* path; ///< {mac} and {n} stand for one word each
    Operation operation;
    const char* query;   ///< names it takes, parted by blanks
    const char* members; ///< of its body; null: takes none; "*": any
    bool isOpen = false; ///< needs no token
};

// clang-format off
inline constexpr auto routes = std::to_array<Route>({
    {"GET",   "/openapi.json",                  Operation::OpenApi,        "",            nullptr},
    {"GET",   "/healthz",                       Operation::Health,         "",            nullptr, true},
    {"GET",   "/readyz",                        Operation::Ready,          "",            nullptr, true},
    {"GET",   "/metrics",                       Operation::Metrics,        "",            nullptr},
    {"GET",   "/v1/events",                     Operation::Events,         "phone event", nullptr},
    {"POST",  "/v1/session",                    Operation::OpenSession,    "",            ""},
    {"DELETE", "/v1/session",                   Operation::CloseSession,   "",            nullptr},
    {"GET",   "/v1/phones",                     Operation::ListPhones,     "limit after", nullptr},
    {"GET",   "/v1/phones/{mac}",               Operation::ShowPhone,      "",            nullptr},
    {"GET",   "/v1/phones/{mac}/config",        Operation::ShowConfig,     "tag",         nullptr},
    {"PATCH", "/v1/phones/{mac}/config",        Operation::SetConfig,      "",            "*"},
    {"POST",  "/v1/phones/{mac}/resync",        Operation::Resync,         "",            "rule"},
    {"POST",  "/v1/phones/{mac}/upgrade",       Operation::Upgrade,        "",            "rule"},
    {"POST",  "/v1/phones/{mac}/reboot",        Operation::Reboot,         "",            ""},
    {"POST",  "/v1/phones/{mac}/factory-reset", Operation::FactoryReset,   "",            ""},
    {"PUT",   "/v1/phones/{mac}/power",         Operation::SetPower,       "",            "on"},
    {"GET",   "/v1/phones/{mac}/lines/{n}",     Operation::ShowLine,       "",            nullptr},
    {"POST",  "/v1/phones/{mac}/lines/{n}",     Operation::ActOnLine,      "",            "action number"},
    {"GET",   "/v1/phones/{mac}/explain",       Operation::Explain,        "",            nullptr},
    {"POST",  "/v1/phones/{mac}/report",        Operation::Report,         "",            ""},
    {"POST",  "/v1/phones/{mac}/update-ca",     Operation::UpdateCa,       "",            "rule"},
    {"POST",  "/v1/phones/{mac}/renew-certificate", Operation::RenewCertificate, "",      ""},
    {"PUT",   "/v1/phones/{mac}/profile-account", Operation::SetProfileAccount, "",       "user password"},
    {"GET",   "/v1/phones/{mac}/screen",        Operation::ShowScreen,     "",            nullptr},
    {"GET",   "/v1/phones/{mac}/screen.png",    Operation::ShowPicture,    "scale",       nullptr},
    {"POST",  "/v1/phones/{mac}/keys",          Operation::PressKeys,      "",            "keys text"},
    {"GET",   "/v1/phones/{mac}/face",          Operation::ShowFace,       "",            nullptr},
    {"GET",   "/v1/phones/{mac}/headset",       Operation::ShowHeadset,    "",            nullptr},
    {"PUT",   "/v1/phones/{mac}/headset",       Operation::PlugHeadset,    "",            "series model serial firmware connection"},
    {"DELETE", "/v1/phones/{mac}/headset",      Operation::UnplugHeadset,  "",            nullptr},
    {"GET",   "/v1/phones/{mac}/network",       Operation::ShowNetwork,    "",            nullptr},
    {"PUT",   "/v1/phones/{mac}/network",       Operation::SetNetwork,     "",            "link delay_ms loss"},
    {"GET",   "/v1/clock",                      Operation::ShowClock,      "",            nullptr},
    {"POST",  "/v1/clock",                      Operation::JumpClock,      "",            "jump"},
    {"GET",   "/v1/fleet",                      Operation::ShowFleet,      "",            nullptr},
    {"PATCH", "/v1/config",                     Operation::SetManyConfigs, "",            "select set"},
});

/// Paths of the design that a later version serves.
inline constexpr auto laterPaths = std::to_array<const char*>({
    "/v1/phones/{mac}/faults",
    "/v1/phones/{mac}/snapshot",
    "/v1/faults",
    "/v1/snapshots",
});
// clang-format on

struct Matched
{
    const Route* route = nullptr;
    QByteArray mac;    ///< what stood for {mac}
    QByteArray number; ///< what stood for {n}
};

/// A route that does not fit \a method or whose path is none: the problem to answer with, and what
/// the header Allow says.
struct NoMatch
{
    Answer answer;
    QByteArray allow; ///< empty: no such path at all
};

/// \a words of the path, decoded. HEAD finds what GET does.
[[nodiscard]] Result<Matched, NoMatch> findRoute(QByteArrayView method,
                                                 const QList<QByteArray>& words);

} // namespace vphone::control
