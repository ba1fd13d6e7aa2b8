/// \file Onboarding by activation code: from `gds://` to the profile rule that a server gives for
/// the code. Private to core/phone. Source: reference activation 1-2
#pragma once

#include "core/phone/apparatus.h"
#include "core/screen/device.h"

namespace vphone::phone {

struct Phone::Activating final : Phone::Part
{
    using Part::Part;

    /// A rule asks for a code, which \a url's server takes.
    void want(const rule::Url& url, Actions& actions);
    /// False: none is wanted, or \a code can't be one.
    bool submit(const QByteArray& code, Instant now, Actions& actions);
    [[nodiscard]] screen::ActivationFacts facts() const;

    void wentDown(const char* detail) override;
    void networkFree(Instant now, Actions& actions) override;
    void transferred(const provision::Outcome& outcome, Instant now, Actions& actions) override;
    void forget() override;

    screen::ActivationStage stage = screen::ActivationStage::None;
    std::optional<rule::Url> server;
    QByteArray error;
    quint32 asked = 0;
};

} // namespace vphone::phone
