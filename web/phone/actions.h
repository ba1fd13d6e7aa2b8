/// \file The direct actions: URLs of the admin that make the phone do something. Source: reference
/// webui 1, resync 12.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

// The rule or URL is all of Visit::query, percent-decoded once. Whoever routes has seen to
// Enable_Direct_Action_Url and to the admin's rights.

/// `/admin/resync?rule`; without a rule the phone's own.
[[nodiscard]] http::Response resyncAction(Visit& visit);
/// `/admin/upgrade?rule`; a URL without server means the peer.
[[nodiscard]] http::Response upgradeAction(Visit& visit);
/// `/admin/updateca?url`
[[nodiscard]] http::Response updateCaAction(Visit& visit);
/// `/admin/reboot`
[[nodiscard]] http::Response rebootAction(Visit& visit);
/// `/admin/factory-reset`: GET asks for confirmation, POST with the form's token does it.
[[nodiscard]] http::Response factoryResetAction(Visit& visit);
/// `/admin/ping?host`
[[nodiscard]] http::Response pingAction(Visit& visit);

} // namespace vphone::web
