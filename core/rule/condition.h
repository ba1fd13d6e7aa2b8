/// \file What stands in the guard of an alternative, or in a resync trigger. Source: reference
/// rules 2.
#pragma once

#include "core/rule/complaints.h"

namespace vphone::rule {

/// Comparisons of one condition. Source: assumed
inline constexpr size_t comparisonsMax = 64;

enum class Operator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

struct Operand
{
    QByteArrayView text; ///< without its quotes
    qsizetype position = 0;
    bool isQuoted = false;
    bool isFirmware = false; ///< left out on the left side: $SWVER is meant
};

struct Comparison
{
    Operand left;
    Operator op = Operator::Equal;
    Operand right;
    QByteArrayView text; ///< all of it, as written
};

/// Reads comparisons joined by "and" up to the end of \a scanner. False: \a complaints has the
/// error.
bool parseCondition(Scanner& scanner, Complaints& complaints, std::vector<Comparison>* comparisons);

/// Nothing: the operands can't be compared, \a complaints has the error. \a firmware is the value
/// of $SWVER.
[[nodiscard]] std::optional<bool> holds(const Comparison& comparison, QByteArrayView firmware,
                                        Complaints& complaints);

} // namespace vphone::rule
