/// \file The rule that follows the ? of a direct action. Source: reference webui 1.
#pragma once

#include "core/base/result.h"
#include "core/rule/rule.h"

namespace vphone::web {

/// All of \a query, percent-decoded once; nothing: there is none, so the phone's own rules are
/// meant. The error is a sentence that says what is wrong where.
[[nodiscard]] Result<std::optional<QByteArray>, QByteArray>
ruleOf(QByteArrayView query, rule::RuleKind kind, bool isStrict);

/// Longest name. Source: RFC 1035 2.3.4
inline constexpr qsizetype hostBytesMax = 253;

/// What `/admin/ping` is asked for: the first word of \a query, percent-decoded.
[[nodiscard]] Result<QByteArray, QByteArray> hostOf(QByteArrayView query);

} // namespace vphone::web
