/// \file Text of a profile, a page or a command line turned into a parameter's canonical value, or
/// refused.
#pragma once

#include "core/param/paramdef.h"

namespace vphone::param {

enum class ParamError : quint8 {
    NotABool,
    NotAChoice,
    NotANumber,
    OutOfRange,
    NotAnAddress,
    NotAUrl,
    NotADelayList,
    NotATimeOfDay,
    NotADaylightRule,
    NotAScript,
    TooLong,
    NotSettable, ///< a status row
};

enum class Leniency : quint8 {
    Tolerant, ///< translated words and separators of the seeds are read as meant, with a warning
    Strict,   ///< what a real phone refuses is refused
};

struct Canonical
{
    QByteArray value;
    /// Not empty when the text was taken in a reading that a real phone does not have: one English
    /// sentence.
    QByteArray warning;
};

/// \a text is trimmed already. The range is inclusive; an empty text is valid where the row says so
/// or its default is empty, and for strings of every kind. Source: reference profiles 5.
[[nodiscard]] Result<Canonical, ParamError> canonicalValue(const ParamDef& def, QByteArrayView text,
                                                           Leniency leniency);

/// What is wrong and what would be right: `"Maybe" is not one of Yes, No`. The text of a secret is
/// not repeated.
[[nodiscard]] QByteArray explain(ParamError error, const ParamDef& def, QByteArrayView text);

[[nodiscard]] inline bool isYes(QByteArrayView canonical)
{
    return canonical == "Yes";
}

} // namespace vphone::param
