/// \file Firmware and hardware versions as rules compare them. Source: reference macros 4.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace vphone::rule {

/// Nothing when the two texts are not versions of one form (a format parsing error).
[[nodiscard]] std::optional<std::strong_ordering> compareVersions(QByteArrayView a,
                                                                  QByteArrayView b);

/// The dotted version that agents show: `11.3.2` of `sip88xx.11-3-2MPP0001-609`; empty when it is
/// no load name.
[[nodiscard]] QByteArray dottedVersion(QByteArrayView load);

} // namespace vphone::rule
