/// \file The Info pages, call history and directory. Source: reference webui 3
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

[[nodiscard]] http::Response statusPage(Visit& visit);
[[nodiscard]] http::Response debugPage(Visit& visit);
[[nodiscard]] http::Response downloadPage(Visit& visit);
[[nodiscard]] http::Response networkPage(Visit& visit);
/// `/admin/log/messages`, as plain text.
[[nodiscard]] http::Response messagesFile(Visit& visit);
[[nodiscard]] http::Response callsPage(Visit& visit);
[[nodiscard]] http::Response directoryPage(Visit& visit);

} // namespace vphone::web
