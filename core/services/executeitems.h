/// \file The items of an Execute object. Private to core/services.
#pragma once

#include "core/base/result.h"
#include "core/services/markup.h"
#include "core/services/service.h"

#include <vector>

namespace vphone::services {

/// At least one, at most itemsMax.
[[nodiscard]] Result<std::vector<Item>, DocumentProblem> readItems(const Markup& markup);

} // namespace vphone::services
