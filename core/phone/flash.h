/// \file What a phone keeps while it has no power, as one record. Source: reference upgrade 1-3,
/// seed checklist C137, C143.
#pragma once

#include "core/base/diagnostic.h"
#include "core/config/store.h"

#include <map>

namespace vphone::phone {

/// Most reasons of reboots that are kept. Source: reference resync 12
inline constexpr size_t rebootReasonsMax = 5;
/// Most survivors, and the most bytes of one or of another text of a record.
inline constexpr size_t survivorsMax = 16;
inline constexpr qsizetype flashTextBytesMax = 256 * 1024;
/// Longest record: a full profile takes some 60 KB, every parameter of the largest model at its
/// longest, in both layers, 11 MB. Source: assumed
inline constexpr qsizetype recordBytesMax = 16 * 1024 * 1024;
/// Of the record's layout. A record of a later one is refused, and left as it is; the first has
/// nothing kept.
inline constexpr int recordVersion = 2;

struct Flash
{
    config::SharedOverlay settings;        ///< what the last profiles set; null: nothing
    std::vector<config::Setting> own;      ///< what only this phone has, sorted by index
    QByteArray firmware;                   ///< load name that runs, without `.loads`
    QByteArray inactiveFirmware;           ///< of the other partition; empty: none
    QByteArray completedUpgrade;           ///< rule and URL that are not tried again (upgrade 3)
    std::vector<QByteArray> rebootReasons; ///< newest first: `2026-11-20T10:00:00.000Z upgrade`
    QByteArray customization;              ///< `Open`, `Aborted` ... (resync 10)
    /// What a factory reset leaves: `mic` (renewed device certificate), `headset` ... by name.
    std::map<QByteArray, QByteArray> survivors;
    /// What it takes: `custom_ca`, `profile_account` ... by name; as many and as long as survivors.
    std::map<QByteArray, QByteArray> kept;

    friend bool operator==(const Flash&, const Flash&) = default;
};

/// The shared settings of the last record and how they read there: the many phones that share them
/// are written and read at the cost of one.
struct SettingsMemo
{
    const param::ParamTable* table = nullptr;
    config::SharedOverlay settings;
    QByteArray bytes;
};

/// Parameters by tag, so that another version's table reads them. CBOR (RFC 8949): an array of
/// format, version, CRC-32 and the rest as a byte string.
/// \pre texts, reasons and survivors keep to their bounds
[[nodiscard]] QByteArray toRecord(const Flash& flash, const param::ParamTable& table,
                                  SettingsMemo* memo = nullptr);

/// The error says what is wrong. What the table does not know, or no longer takes, becomes a
/// warning of the rule `unknown-parameter` or `invalid-value`.
[[nodiscard]] Result<Flash, QByteArray> fromRecord(QByteArrayView record,
                                                   const param::ParamTable& table,
                                                   config::Store& store, Diagnostics& warnings,
                                                   SettingsMemo* memo = nullptr);

/// A factory reset: settings come back to \a customization, the loads of both partitions and the
/// survivors stay, everything else goes. Source: reference resync 5 (Open), webui 3 (reasons)
[[nodiscard]] Flash afterFactoryReset(Flash flash, config::SharedOverlay customization);

} // namespace vphone::phone
