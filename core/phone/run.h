/// \file One run of the profile rules, from its start to `resync.finished`, and how the resync
/// machine is called. Private to core/phone.
#pragma once

#include "core/phone/phone.h"

namespace vphone::phone {

struct Phone::Run
{
    provision::ResyncRequest request;
    size_t nextRule = 0; ///< of Profile_Rule to Profile_Rule_D; an own rule is number 0 alone
    QByteArray ruleText; ///< as the parameter holds it
    rule::Options options;
    std::optional<rule::Url> url; ///< of the transfer, as it was asked for; nothing before
    Instant transferStarted;
    std::vector<provision::Attempt> attempts; ///< of a rule without server, in the order to try
    QByteArray path;                          ///< what that rule came to
    std::optional<size_t> attempt;            ///< the one that is made
    std::optional<size_t> nextAttempt;        ///< the one to begin
    bool isRequested = false;                 ///< `resync.requested` was told, its end was not

    /// For events: secrets out.
    [[nodiscard]] QByteArray shownRule() const { return rule::redacted(ruleText); }
    [[nodiscard]] QByteArray shownUrl() const
    {
        return url ? rule::redacted(url->toText(true)) : QByteArray();
    }
};

/// As events have it: text and gates, secrets out.
[[nodiscard]] QJsonObject toJson(const provision::Why& why);

/// Runs \a call on the resync machine, tells what it has to say, and starts what it wants started.
template<typename Call>
auto Phone::withResync(Instant now, Actions& actions, Call call)
{
    std::vector<provision::Notice> notices;
    const auto around = surroundings(notices);
    if constexpr (std::is_void_v<decltype(call(around))>) {
        call(around);
        tellNotices(notices, actions);
        startDue(now, actions);
    } else {
        const auto answer = call(around);
        tellNotices(notices, actions);
        startDue(now, actions);
        return answer;
    }
}

} // namespace vphone::phone
