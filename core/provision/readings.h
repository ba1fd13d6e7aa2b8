/// \file Readings between which the sources differ; the quirks of a phone choose. Source: reference
/// resync 1-3, 8.
#pragma once

#include "core/provision/timeofday.h"

namespace vphone::provision {

enum class ForcedResync : quint8 {
    Countdown, ///< Forced_Resync_Delay runs from the last hang-up, resyncs wait for its end
    MaxWait,   ///< it is the longest that a resync waits for lines that are busy
};

/// Readings between which the sources differ; the quirks of a phone set them. Source: reference
/// resync 1-3.
struct Readings
{
    int randomDelayUnit = 20; ///< seconds
    ForcedResync forcedResync = ForcedResync::Countdown;
    bool explicitSkipsCountdown = false; ///< explicit requests wait for idle lines only
    ResyncAtReading resyncAt;
    bool menuIsExempt = false;                   ///< from Resync_Trigger_1 and _2
    bool executeIsExempt = false;                ///< likewise
    bool upgradeGateIsAfterUpgradeAlone = false; ///< Resync_On_Reset does not count for T12
    bool triggerStartsResync = false;    ///< a trigger that becomes true starts a periodic run
    bool resetResyncIsPowerOnly = false; ///< no T1 after a reboot that a page's submit caused
};

} // namespace vphone::provision
