/// \file One run of the profile rules, from its start to `resync.finished`. Private to core/phone.
#pragma once

#include "core/phone/phone.h"

namespace vphone::phone {

struct Phone::Run
{
    provision::ResyncRequest request;
    size_t nextRule = 0;         ///< of Profile_Rule to Profile_Rule_D; an own rule is number 0 alone
    QByteArray ruleText;         ///< as the parameter holds it, secrets out
    rule::Options options;
    std::optional<provision::Transfer> transfer;
    QByteArray url;              ///< of the transfer, as it was asked for, secrets out
    Instant transferStarted;
    bool isRequestTold = false;
    bool isWaiting = false;      ///< for addresses or a reply
};

} // namespace vphone::phone
