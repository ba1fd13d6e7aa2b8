/// \file Profile, upgrade, report and CA rules and resync triggers: parsed, and the alternative
/// chosen. Source: reference rules 1-9.
#pragma once

#include "core/rule/macro.h"
#include "core/rule/url.h"

#include <vector>

namespace vphone::rule {

enum class RuleKind : quint8 { Profile, Upgrade, Report, CustomCa };

struct Options
{
    std::optional<QByteArray> key;
    std::optional<QByteArray> uid;
    std::optional<QByteArray> pwd;
    char post = 0;  ///< 'a' to 'p': the GPP that is the body; 0: none
    char alias = 0; ///< 'a' to 'p'
    bool srv = false;
    bool delta = false;
    bool status = false;
};

struct Assignment
{
    QByteArray name; ///< tag, a..p already written out as GPP_A..GPP_P
    QByteArray value;
};

/// What a rule comes to, once expanded and evaluated.
struct Selected
{
    std::vector<Assignment> assignments;
    Options options;
    std::optional<Url> url;
    int alternative = 0; ///< which one, from 0
    bool isGuarded = false;
};

struct RuleError
{
    qsizetype position = 0; ///< in the expanded text, in bytes
    QByteArray
        message; ///< one English sentence: what, where, and what would be right; secrets left out
};

/// How a condition came out, for `explain`: `"$CCERT" eq "Installed"` is true.
struct ConditionStep
{
    QByteArray text;
    bool isTrue = false;
    int alternative = 0;
};

struct EvaluateOptions
{
    RuleKind kind = RuleKind::Profile;
    bool isStrict = false;
    Diagnostics* warnings = nullptr;
    std::vector<MacroStep>* macroSteps = nullptr;
    std::vector<ConditionStep>* conditionSteps = nullptr;
};

/// Nothing to do: empty, blanks only, or a comment (the first character is #).
[[nodiscard]] bool isSkipped(QByteArrayView text);

/// The text of the parameter, unexpanded. Nothing: the rule is empty, a comment, or none of its
/// conditions holds.
[[nodiscard]] Result<std::optional<Selected>, RuleError>
evaluate(QByteArrayView text, const MacroSource& source, const EvaluateOptions& options = {});

/// Report rules hold up to two items; each that applies, in order.
[[nodiscard]] Result<std::vector<Selected>, RuleError>
evaluateReport(QByteArrayView text, const MacroSource& source, const EvaluateOptions& options = {});

/// Resync_Trigger_1, _2: a bare condition. One that isSkipped() is not set, and says true.
[[nodiscard]] Result<bool, RuleError> evaluateTrigger(QByteArrayView text,
                                                      const MacroSource& source,
                                                      const EvaluateOptions& options = {});

/// Findings about a rule as it stands, without a phone: syntax, an unguarded alternative that hides
/// the rest, macros glued to letters. Columns count from 1 in \a text.
[[nodiscard]] Diagnostics check(QByteArrayView text, RuleKind kind, bool isStrict);
[[nodiscard]] Diagnostics checkTrigger(QByteArrayView text, bool isStrict);

/// \a text with `***` for what follows --key and --pwd and for passwords in URLs (user:password@,
/// xpassword=).
[[nodiscard]] QByteArray redacted(QByteArrayView text);

} // namespace vphone::rule
