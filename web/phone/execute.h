/// \file `POST /CGI/Execute`: an XML object from a server. Source: reference services 1, 2.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// Longest body. Source: reference services 1
inline constexpr qsizetype executeBodyMax = 40 * 1024;

/// Checks the credentials that CISCO_XML_EXE_Enable and CISCO_XML_EXE_Auth_Mode ask for, which are
/// not those of the pages.
[[nodiscard]] http::Response executeService(Visit& visit);

} // namespace vphone::web
