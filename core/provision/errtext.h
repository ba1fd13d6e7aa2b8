/// \file The texts of the macro $ERR, one for each way to fail. Source: reference resync 9.
#pragma once

#include "core/ports/network.h"

namespace vphone::provision {

/// \a scheme counts for causes that differ by transport. With \a isVerbose, ` (503)` follows an
/// HTTP status.
[[nodiscard]] QByteArray errText(Cause cause, ports::Scheme scheme, int httpStatus = 0,
                                 bool isVerbose = false);

} // namespace vphone::provision
