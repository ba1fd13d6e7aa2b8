/// \file Which request goes to which handler, and what it has to bring. Source: reference webui 1
#pragma once

#include "web/phone/visit.h"

#include <span>

namespace vphone::web {

enum class Right : quint8 {
    Anyone, ///< login, style sheet, and what checks credentials of its own
    User,   ///< the account user, or admin
    Admin,
};

/// What a page of another site may make a browser ask for.
enum class Guard : quint8 {
    Open,   ///< pages: it can't read them
    Export, ///< likewise, unless the quirk strict_referer is set
    Own,    ///< nothing: requests that do something
};

enum class Body : quint8 {
    None,
    Form, ///< with the token `csrf`
    Json,
    Any, ///< of any type, no token: for programs
};

inline constexpr quint8 getMethod = 1; ///< HEAD too
inline constexpr quint8 postMethod = 2;

struct Route
{
    const char* path; ///< ends with `*`: and everything that goes on so
    Handler handler;
    quint8 methods = getMethod;
    Right right = Right::User;
    Guard guard = Guard::Open;
    Body body = Body::None; ///< of POST
    qsizetype bodyBytesMax = 0;
    bool isAction = false;    ///< needs Enable_Direct_Action_Url; never led to the login form
    bool takesXuser = false;  ///< `&xuser=...&xpassword=...` may end the URL
    bool isCacheable = false; ///< hangs on the settings, the language and who asks alone
};

/// Where a path leads.
struct Matched
{
    const Route* route = nullptr; ///< null: nowhere
    View view;
    QByteArrayView tab; ///< of the path
};

/// \a path is decoded and below the phone's base. Views come before the paths of a view:
/// `/admin/advanced/voice/sip`; a path without `basic` or `advanced` is in the basic view.
[[nodiscard]] Matched findRoute(QByteArrayView path);

/// Those that are not in a view, and those that are: for tests and documents.
[[nodiscard]] std::span<const Route> fixedRoutes();
[[nodiscard]] std::span<const Route> viewRoutes();

/// Be it asked for by GET: not for who only looks (HEAD), nor ahead of time.
[[nodiscard]] bool doesSomething(const Route& route);

/// `GET, HEAD, POST, OPTIONS`
[[nodiscard]] QByteArray allowed(const Route& route);

} // namespace vphone::web
