/// \file The browser phone: a page of a running phone, at the control API's own address. It is the
/// same for everybody and holds no secret, so it needs no token; what it shows it asks the API for.
#pragma once

#include "core/http/exchange.h"

namespace vphone::web {

/// `/`, `/phone/MAC` and what these load from `/browser/`.
[[nodiscard]] bool isBrowserPhone(const http::Request& head);
/// \pre isBrowserPhone()
[[nodiscard]] http::Response browserPhone(const http::Request& request);

} // namespace vphone::web
