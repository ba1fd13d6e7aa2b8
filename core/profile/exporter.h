/// \file The current configuration as the phone's own cfg.xml. Source: reference profiles 10.
#pragma once

#include "core/config/config.h"

namespace vphone::profile {

/// `<device><flat-profile>…`, one element a line in the order of the table, with `ua` and, where it
/// applies, `um`; passwords as comments without their value, hidden parameters left out, `***` for
/// keys inside rules.
[[nodiscard]] QByteArray exportConfig(const config::Config& config);

} // namespace vphone::profile
