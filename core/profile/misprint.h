/// \file Tags as the printed guides misspell them, put right before a second try. Source: reference
/// profiles 3.
#pragma once

#include "core/base/diagnostic.h"
#include "core/param/paramtable.h"

#include <optional>

namespace vphone::profile {

struct Repaired
{
    QByteArray text;
    std::vector<qsizetype>
        inserted;         ///< offsets in \a text of the bytes that the original does not have
    Diagnostics warnings; ///< one per misprint, at most warningsMax

    /// Where the byte at \a offset of text stands in the original.
    [[nodiscard]] qsizetype originalOffset(qsizetype offset) const;
};

/// `<Profile_Rule_ua="na">`, `< Resync_Trigger_1 ua = "na" >`, their closing tags, and attributes
/// in single quotes. Nothing when \a text has none of them. Whether the result is XML is to be seen
/// again.
[[nodiscard]] std::optional<Repaired> repairMisprints(QByteArrayView text,
                                                      const param::ParamTable& table);

} // namespace vphone::profile
