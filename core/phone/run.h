/// \file One run of the profile rules, from its start to `resync.finished`. Private to core/phone.
#pragma once

#include "core/phone/phone.h"

namespace vphone::phone {

struct Phone::Run
{
    provision::ResyncRequest request;
    size_t nextRule = 0; ///< of Profile_Rule to Profile_Rule_D; an own rule is number 0 alone
    QByteArray ruleText; ///< as the parameter holds it
    rule::Options options;
    std::optional<provision::Transfer> transfer;
    std::optional<rule::Url> url; ///< of the transfer, as it was asked for; nothing before
    Instant transferStarted;
    bool isRequestTold = false;
    bool isWaiting = false; ///< for addresses or a reply

    /// For events: secrets out.
    [[nodiscard]] QByteArray shownRule() const { return rule::redacted(ruleText); }
    [[nodiscard]] QByteArray shownUrl() const
    {
        return url ? rule::redacted(url->toText(true)) : QByteArray();
    }
};

} // namespace vphone::phone
