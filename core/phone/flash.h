/// \file What a phone keeps while it has no power, as one record. Source: reference upgrade 1-3,
/// seed checklist C137, C143.
#pragma once

#include "core/config/config.h"

#include <map>

namespace vphone::phone {

/// Most reasons of reboots that are kept. Source: reference resync 12
inline constexpr size_t rebootReasonsMax = 5;

struct Flash
{
    config::SharedOverlay settings;      ///< what the last profiles set; null: nothing
    std::vector<config::Setting> own;    ///< what only this phone has, sorted by index
    QByteArray firmware;                 ///< load name that runs, without `.loads`
    QByteArray inactiveFirmware;         ///< of the other partition; empty: none
    QByteArray completedUpgrade;         ///< rule and URL that are not tried again (upgrade 3)
    std::vector<QByteArray> rebootReasons; ///< newest first: `2026-11-20T10:00:00.000Z upgrade`
    QByteArray customization;            ///< `Open`, `Aborted` ... (resync 10)
    /// What a factory reset leaves: `mic` (renewed device certificate), `headset` ... by name.
    std::map<QByteArray, QByteArray> survivors;
};

/// Parameters by tag, so that another version's table reads them.
[[nodiscard]] QByteArray toRecord(const Flash& flash, const param::ParamTable& table);
/// The error says what is wrong. What the table does not know, or no longer takes, becomes a
/// warning.
[[nodiscard]] Result<Flash, QByteArray> fromRecord(QByteArrayView record,
                                                   const param::ParamTable& table,
                                                   config::Store& store, Diagnostics& warnings);

/// A factory reset: \a customization is what it comes back to.
[[nodiscard]] Flash afterFactoryReset(Flash flash, const config::SharedOverlay& customization);

} // namespace vphone::phone
