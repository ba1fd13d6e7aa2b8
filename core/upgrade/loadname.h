/// \file Names of firmware loads: `sip88xx.11-3-2MPP0001-609.loads`. Source: reference upgrade 2.
#pragma once

#include "core/model/model.h"

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace vphone::upgrade {

struct LoadName
{
    QByteArray text;   ///< as it was spelled, `.loads` left out: what $SWVER shows
    QByteArray family; ///< sip88xx
    quint32 majorNumber = 0;
    quint32 minorNumber = 0;
    quint32 microNumber = 0;
    QByteArray release; ///< behind the micro number: MPP0001, MSR1; empty: none
    quint32 build = 0;
    bool isDev = false;

    /// The usual spelling, without `.loads`, whether it was spelled with dashes or with dots.
    [[nodiscard]] QByteArray toText() const;
    /// The same load, however it is spelled.
    friend bool operator==(const LoadName& a, const LoadName& b);
};

/// With or without `.loads`; nothing when it is no load name.
[[nodiscard]] std::optional<LoadName> parseLoadName(QByteArrayView text);

/// The load that a path of a URL ends in; nothing when its last name is none, or lacks `.loads`.
[[nodiscard]] std::optional<LoadName> loadOfPath(QByteArrayView path);

/// The load is one of \a model's family. Source: reference upgrade 2 ("model mismatch")
[[nodiscard]] bool fits(const LoadName& load, const model::Model& model);

/// False too when \a limit is empty or no version that loads can be compared with. Source:
/// reference upgrade 3 (Downgrade_Rev_Limit)
[[nodiscard]] bool isOlderThan(const LoadName& load, QByteArrayView limit);

} // namespace vphone::upgrade
