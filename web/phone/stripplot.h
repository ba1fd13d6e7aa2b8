/// \file Events over time as a picture: a lane for each group of names, a mark for each event.
#pragma once

#include "core/time/instant.h"

#include <QByteArray>

#include <span>

namespace vphone::web {

/// More groups share the last lane.
inline constexpr size_t lanesMax = 8;

struct Mark
{
    Instant at;
    QByteArray group; ///< `resync` of resync.failed
    QByteArray title; ///< shown by the browser beside the mark
    bool isFailure = false;
};

/// SVG, 360 units wide, its colours by classes of the style sheet. \a marks: in the order of time,
/// either way; empty: no picture. \a label: what the picture shows, for who can't see it.
[[nodiscard]] QByteArray stripPlot(std::span<const Mark> marks, QByteArrayView label);

} // namespace vphone::web
