/// \file The headset of one phone, and the upgrade of its firmware. Private to core/phone. Source:
/// reference headset, screen 8
#pragma once

#include "core/headset/headset.h"
#include "core/phone/apparatus.h"
#include "core/screen/device.h"

namespace vphone::phone {

struct Phone::Headsetting final : Phone::Part
{
    using Part::Part;

    [[nodiscard]] screen::HeadsetFacts facts() const;
    /// The prompt: now, or later.
    void answer(bool isNow, Instant now, Actions& actions);

    std::optional<headset::Headset> plugged;
};

} // namespace vphone::phone
