/// \file Login by form, its end, and the language of a browser. Source: reference webui 2
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// `/login?to=/admin/advanced`: GET asks, POST with `account`, `password` and `to` opens a session.
[[nodiscard]] http::Response loginPage(Visit& visit);
/// `/logout`
[[nodiscard]] http::Response logoutPage(Visit& visit);
/// `/language?to=de&back=/admin/advanced`: keeps the choice in a cookie.
[[nodiscard]] http::Response languagePage(Visit& visit);

/// Of `to` and `back`: a page of this phone, below its base; `/` for anything else, since a
/// redirect to it follows.
[[nodiscard]] QByteArray localPage(const Visit& visit, QByteArrayView path);

/// `303` to `/login`, and from there back to the visit's page.
[[nodiscard]] http::Response redirectToLogin(const Visit& visit);

inline constexpr char languageCookie[] = "lang";

} // namespace vphone::web
