/// \file What time it is for the phones.
#pragma once

#include "core/time/instant.h"

namespace vphone::ports {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace vphone::ports
