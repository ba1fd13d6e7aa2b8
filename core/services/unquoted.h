/// \file Attribute values that lack their quotes, as in the sample of the seeds, put right for an
/// XML parser.
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace vphone::services {

struct Requoted
{
    QByteArray text;
    std::optional<qsizetype> unquotedAt; ///< offset in the original of the first such value

    /// Where the byte at \a offset of text stands in the original.
    [[nodiscard]] qsizetype originalOffset(qsizetype offset) const;

    struct Step
    {
        qsizetype offset = 0;   ///< in text
        qsizetype original = 0; ///< of the byte there
    };
    std::vector<Step> steps; ///< ascending; between two of them both texts run alike
};

/// \a text with each attribute value in double quotes: also those that stood in single ones, which
/// is XML as well. Tags that are no tags are left as they are.
[[nodiscard]] Requoted requoted(QByteArrayView text);

} // namespace vphone::services
