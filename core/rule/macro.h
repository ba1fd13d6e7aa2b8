/// \file Macro expansion: one pass, left to right, never again over its own output. Source:
/// reference macros 1-3.
#pragma once

#include "core/base/diagnostic.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vphone::rule {

/// Who knows what a macro stands for; the phone implements it.
class MacroSource
{
public:
    virtual ~MacroSource() = default;
    /// The value of the macro \a name (`MAU`, `A`, `PRVTMR`, `SA`), nothing when there is no such
    /// macro. Whether SA to SD may expand where they stand is expand()'s business.
    [[nodiscard]] virtual std::optional<QByteArray> macro(QByteArrayView name) const = 0;
};

/// One expansion, for `explain`: `$MA` -> `000e08abcdef`. Values of secrets read `***`.
struct MacroStep
{
    QByteArray from;
    QByteArray to;
};

enum class SecretMacros : quint8 {
    Never,     ///< $SA to $SD stay as written
    InOptions, ///< they expand as the argument of --key, --uid and --pwd inside [...]
};

/// Most that an expansion gives; what would go beyond is cut off. Source: assumed
inline constexpr qsizetype expandedBytesMax = 64 * 1024;

/// Warnings of one list that expansion adds to at most. Source: assumed
inline constexpr size_t expansionWarningsMax = 200;

struct ExpandOptions
{
    SecretMacros secrets = SecretMacros::Never;
    bool isStrict = false;
    Diagnostics* warnings = nullptr; ///< macro glued to letters, $SUPGTMR, $GPP_A ...
    std::vector<MacroStep>* steps = nullptr;
};

/// A name that is no macro, and a malformed $(...), stay as written. Columns of warnings count from
/// 1 in \a text.
[[nodiscard]] QByteArray expand(QByteArrayView text, const MacroSource& source,
                                const ExpandOptions& options = {});

} // namespace vphone::rule
