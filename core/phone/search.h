/// \file What a phone has found out about its server since the lease came. Private to core/phone.
#pragma once

#include "core/phone/phone.h"

namespace vphone::phone {

struct Phone::Search
{
    QByteArray order; ///< DHCP_Option_To_Use when the lease came
    QByteArray orderV6;
    bool isWarned = false; ///< of options that are no servers

    // Set by the first profile that came.
    std::optional<provision::Attempt> winner;
    QByteArray ruleText; ///< Profile_Rule, as it was then
    QByteArray path;     ///< what it came to

    /// The winner still stands for \a rule, which comes to \a url.
    [[nodiscard]] bool isFor(const QByteArray& rule, const rule::Url& url) const
    {
        return winner && ruleText == rule && path == url.path;
    }
};

} // namespace vphone::phone
