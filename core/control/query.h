/// \file What follows the ? of a request's target, and the words of its path.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <vector>

namespace vphone::control {

/// Percent forms replaced. Nothing: a % without two hex digits, or a byte of zero.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text);

/// Names and values in their order; a name may come several times.
class Query
{
public:
    static constexpr qsizetype membersMax = 1024;

    Query() = default;
    /// `a=1&b=two%20words`. Nothing: malformed, or more than membersMax.
    [[nodiscard]] static std::optional<Query> parse(QByteArrayView text);

    [[nodiscard]] QList<QByteArray> all(QByteArrayView name) const;
    /// The last of that name.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    /// The first name that is not among \a known, which are parted by blanks; empty when all are.
    [[nodiscard]] QByteArray strangerTo(QByteArrayView known) const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_members;
};

/// A request's target taken apart.
struct Target
{
    static constexpr qsizetype wordsMax = 16;

    QList<QByteArray> words; ///< of the path, decoded: /v1/phones has two
    Query query;
};

/// Nothing: no path, malformed, or more words than wordsMax.
[[nodiscard]] std::optional<Target> parseTarget(QByteArrayView target);

} // namespace vphone::control
