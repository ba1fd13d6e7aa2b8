/// \file Onboarding by activation code: from `gds://` to the profile rule that a service gives for
/// the code. Private to core/phone. Source: reference activation 1-2
#pragma once

#include "core/onboard/redeem.h"
#include "core/phone/apparatus.h"
#include "core/screen/device.h"

namespace vphone::phone {

struct Phone::Activating final : Phone::Part
{
    using Part::Part;

    /// \a rule asks for a code, which \a url's service takes; it may be one that was given for once
    /// and stands in no parameter.
    void want(const rule::Url& url, const QByteArray& rule, bool isOnce);
    /// No rule asks for one any more.
    void withdraw();
    /// No parameter has the rule that asked.
    [[nodiscard]] bool isOutdated() const;
    /// False: none is wanted, one is being checked, or \a typed can't be a code.
    bool submit(const QByteArray& typed, Instant now, Actions& actions);
    [[nodiscard]] screen::ActivationFacts facts() const;

    void wentDown(const char* detail) override;
    void networkFree(Instant now, Actions& actions) override;
    void transferred(const provision::Outcome& outcome, Instant now, Actions& actions) override;
    void forget() override { withdraw(); }
    [[nodiscard]] std::optional<Instant> nextExpiry() const override { return retryAt; }
    void handleExpiry(Instant now, Actions& actions) override;

private:
    void send(Instant now, Actions& actions);
    /// The error says what of \a grant can't be used; the phone stays as it was.
    Result<Done, QByteArray> take(const onboard::Grant& grant);
    void fail(screen::ActivationStage next, const QByteArray& reason, Actions& actions);

    screen::ActivationStage stage = screen::ActivationStage::None;
    rule::Url service; ///< gds://
    QByteArray asker;  ///< the rule
    bool isOnceAsked = false;
    QByteArray code; ///< being checked, or to be tried again; empty: none
    bool isSent = false;
    int failures = 0; ///< of that code, in a row
    std::optional<Instant> retryAt;
    QByteArray error;
    quint32 asked = 0;
};

} // namespace vphone::phone
