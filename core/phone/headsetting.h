/// \file The headset of one phone, and the upgrade of its firmware. Private to core/phone. Source:
/// reference headset, screen 8
#pragma once

#include "core/headset/firmwarelist.h"
#include "core/phone/apparatus.h"
#include "core/screen/device.h"

namespace vphone::phone {

struct Phone::Headsetting final : Phone::Part
{
    enum class Work : quint8 {
        None,
        FetchingList,
        Confirmed, ///< the user wants it: it waits for idle lines and a free network
        FetchingImage,
        Installing,
    };

    using Part::Part;

    void attach(headset::Headset headset, Instant now, Actions& actions);
    void detach(Actions& actions);
    [[nodiscard]] screen::HeadsetFacts facts() const;
    /// The prompt: now, or later.
    void answer(bool isNow, Instant now, Actions& actions);
    /// Looks at the list as soon as the network is free and the lines are idle.
    void check(Instant now, Actions& actions);

    void cameUp(Instant now, Actions& actions) override;
    void wentDown(const char* detail) override;
    void resynced(Instant now, Actions& actions) override;
    void settingsChanged(Instant now, Actions& actions) override;
    void linesIdle(Instant now, Actions& actions) override;
    void networkFree(Instant now, Actions& actions) override;
    void transferred(const provision::Outcome& outcome, Instant now, Actions& actions) override;
    [[nodiscard]] std::optional<Instant> nextExpiry() const override;
    void handleExpiry(Instant now, Actions& actions) override;

    std::optional<headset::Headset> plugged;

private:
    [[nodiscard]] bool isUpgrading() const;
    void fetchList(Instant now, Actions& actions);
    void takeList(const provision::Outcome& outcome, Instant now, Actions& actions);
    void fetchImage(Instant now, Actions& actions);
    void takeImage(const provision::Outcome& outcome, Instant now, Actions& actions);
    void fail(Cause cause, const QByteArray& reason, Actions& actions);
    void tellFailed(Cause cause, const QByteArray& reason);

    Work m_work = Work::None;
    bool m_isCheckWanted = false;
    QByteArray m_triedRule;          ///< Cisco_Headset_Upgrade_Rule at the last look at the list
    std::optional<rule::Url> m_list; ///< of the look under way, or the last one
    rule::Options m_options;
    std::optional<headset::Firmware> m_offered; ///< newer than what the headset has
    bool m_isPrompted = false;                  ///< the prompt waits for its answer
    quint32 m_prompts = 0;
    quint32 m_results = 0;
    QByteArray m_failure;
    Instant m_began; ///< Installing
    std::optional<Instant> m_tick;
    std::optional<Instant> m_nextCheck;
    std::optional<Instant> m_postponedUntil;
};

} // namespace vphone::phone
