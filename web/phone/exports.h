/// \file What a phone gives away as files, and the profile that it takes by POST. Source: reference
/// webui 1, profiles 10.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// `/admin/cfg.xml`, and `/admin/spacfg.xml` where the quirk spacfg has it.
[[nodiscard]] http::Response cfgXml(Visit& visit);
/// `/admin/status.xml`, `/status.xml`
[[nodiscard]] http::Response statusXml(Visit& visit);
/// `/admin/log.tar`: messages, cfg.xml and status.xml.
[[nodiscard]] http::Response logTar(Visit& visit);
/// What the screen shows, once it is painted. The query is for browsers, which would show an old
/// one.
[[nodiscard]] http::Response screenDump(Visit& visit);
/// `POST /admin/config.xml`: the body is a profile, applied at once.
[[nodiscard]] http::Response takeConfig(Visit& visit);

} // namespace vphone::web
