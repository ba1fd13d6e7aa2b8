#include "core/headset/version.h"

#include <algorithm>
#include <limits>

namespace vphone::headset {

namespace {

/// The first part of \a rest, which loses it; a number too large counts as the largest.
quint64 takePart(QByteArrayView& rest)
{
    constexpr quint64 most = std::numeric_limits<quint32>::max();
    const auto isParting = [](char c) { return c == '-' || c == '.'; };
    const qsizetype end = std::ranges::find_if(rest, isParting) - rest.begin();
    quint64 number = 0;
    for (const char c : rest.first(end)) {
        if (c >= '0' && c <= '9')
            number = std::min(number * 10 + quint64(c - '0'), most);
    }
    rest = rest.sliced(std::min(end + 1, rest.size()));
    return number;
}

} // namespace

std::weak_ordering compareVersions(QByteArrayView left, QByteArrayView right)
{
    while (!left.isEmpty() || !right.isEmpty()) {
        const quint64 mine = takePart(left);
        const quint64 other = takePart(right);
        if (mine != other)
            return mine <=> other;
    }
    return std::weak_ordering::equivalent;
}

} // namespace vphone::headset
