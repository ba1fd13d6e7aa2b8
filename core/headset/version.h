/// \file Versions of headsets' firmware. Source: reference headset
#pragma once

#include <QByteArrayView>

#include <compare>

namespace vphone::headset {

/// By the numbers between `-` and `.`; one that is missing, or has no digits, counts as 0:
/// `1-6-0-162` is newer than `1-5-1-10`, and `1-6` is as new as `1.6.0`.
[[nodiscard]] std::weak_ordering compareVersions(QByteArrayView left, QByteArrayView right);

} // namespace vphone::headset
