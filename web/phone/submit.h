/// \file Submit All Changes, edits that are kept, and their twin in JSON. Source: reference webui
/// 3, 5
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// `POST .../submit`: all values or none.
[[nodiscard]] http::Response submitPage(Visit& visit);
/// `POST .../edit`: what was typed is kept for the browser while it looks at another sub-tab.
[[nodiscard]] http::Response editPage(Visit& visit);
/// `POST /api/v1/config`: an object of tags and values.
[[nodiscard]] http::Response configTwin(Visit& visit);

} // namespace vphone::web
