/// \file The current configuration as the phone's own cfg.xml. Source: reference profiles 10.
#pragma once

#include "core/config/config.h"

namespace vphone::profile {

/// `<device><flat-profile>…`, one element a line in the order of the table, with `ua` and, where it
/// applies, `um`; passwords as comments without their value, hidden parameters left out, `***` for
/// keys inside rules.
[[nodiscard]] QByteArray exportConfig(const config::Config& config);
/// The same for the parameters alone whose value or access differs from \a base's. \pre both are of
/// one table
[[nodiscard]] QByteArray exportChanges(const config::Config& config, const config::Config& base);

/// \a value as the text of an element; what XML cannot hold is left out.
[[nodiscard]] QByteArray escaped(const QByteArray& value);

} // namespace vphone::profile
