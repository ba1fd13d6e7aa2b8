/// \file Stands in for a phone where a rule is looked at without one: every macro has a plausible
/// value. Source: reference macros 3 (its example phone).
#pragma once

#include "core/rule/macro.h"

namespace vphone::rule {

class SampleMacros final : public MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override;

    /// The text holds a macro whose value is up to the site ($A, $UID1 ...), so that the sample
    /// proves nothing.
    [[nodiscard]] static bool isOpen(QByteArrayView text);
};

} // namespace vphone::rule
