#include "core/rule/rule.h"

#include "core/rule/parser.h"

namespace vphone::rule {

namespace {

constexpr int reportItemsMax = 2; // rules 8

/// One rule on its way from the parameter's text to what is selected.
class Evaluation
{
public:
    Evaluation(QByteArrayView text, const MacroSource& source, const EvaluateOptions& options)
        : m_source(source),
          m_options(options),
          m_expanded(text.contains('$') ? expand(text, source,
                                                 {.secrets = SecretMacros::InOptions,
                                                  .isStrict = options.isStrict,
                                                  .warnings = options.warnings,
                                                  .steps = options.macroSteps})
                                        : QByteArray()),
          m_text(m_expanded.isNull() ? text : QByteArrayView(m_expanded)),
          m_complaints(m_text, options.isStrict, options.warnings),
          m_guestPassword(text.contains("MPWD") ? source.macro("MPWD").value_or(QByteArray())
                                                : QByteArray())
    {
    }

    /// The first alternative that applies; what follows it is still read, since its syntax counts.
    [[nodiscard]] Result<std::optional<Selected>, RuleError> firstAlternative()
    {
        std::optional<Selected> selected;
        Parser parser(m_text, m_options.kind, m_complaints);
        for (int number = 0; parser.hasNext(); ++number) {
            Alternative alternative;
            if (!parser.next(&alternative))
                return error();
            if (selected)
                continue;
            const std::optional<bool> applies = conditionHolds(alternative.guard, number);
            if (!applies)
                return error();
            if (*applies && !select(alternative, number, &selected))
                return error();
        }
        return selected;
    }

    [[nodiscard]] Result<std::vector<Selected>, RuleError> reportItems()
    {
        std::vector<Selected> items;
        Parser parser(m_text, RuleKind::Report, m_complaints);
        for (int number = 0; parser.hasNext(); ++number) {
            Alternative alternative;
            if (!parser.next(&alternative))
                return error();
            if (number == reportItemsMax) {
                m_complaints.fail(alternative.position, "a report rule has at most two items");
                return error();
            }
            const std::optional<bool> applies = conditionHolds(alternative.guard, number);
            std::optional<Selected> item;
            if (!applies || (*applies && !select(alternative, number, &item)))
                return error();
            if (item)
                items.push_back(std::move(*item));
        }
        return items;
    }

    [[nodiscard]] Result<bool, RuleError> trigger()
    {
        Scanner scanner(m_text);
        std::vector<Comparison> comparisons;
        if (m_text.size() > ruleBytesMax)
            m_complaints.fail(ruleBytesMax, "the trigger is longer than 16384 bytes");
        scanner.skipBlanks();
        if (scanner.peek().plain == '(') {
            m_complaints.fail(scanner.position(),
                              "a trigger is a bare condition, without parentheses and ?");
        }
        if (m_complaints.error() || !parseCondition(scanner, m_complaints, &comparisons))
            return error();
        if (scanner.foreignAt() >= 0 &&
            !m_complaints.tolerate(scanner.foreignAt(), "localized-separator", {},
                                   "a full-width or typographic mark stands here; a phone knows "
                                   "only the plain ones"))
            return error();
        const std::optional<bool> result = conditionHolds(comparisons, 0);
        if (!result)
            return error();
        return *result;
    }

private:
    [[nodiscard]] Unexpected<RuleError> error() const
    {
        RuleError error = *m_complaints.error();
        error.message = "Bad rule: " + withoutGuestPassword(error.message);
        return Unexpected{std::move(error)};
    }

    [[nodiscard]] std::optional<bool> conditionHolds(const std::vector<Comparison>& comparisons,
                                                     int alternative)
    {
        QByteArray firmware;
        for (const Comparison& comparison : comparisons) {
            if (comparison.left.isFirmware && firmware.isEmpty())
                firmware = m_source.macro("SWVER").value_or(QByteArray());
            const std::optional<bool> isTrue = holds(comparison, firmware, m_complaints);
            if (isTrue && m_options.conditionSteps) {
                m_options.conditionSteps->push_back(
                    {withoutGuestPassword(comparison.text.toByteArray()), *isTrue, alternative});
            }
            if (!isTrue || !*isTrue)
                return isTrue;
        }
        return true;
    }

    [[nodiscard]] bool select(Alternative& alternative, int number,
                              std::optional<Selected>* selected)
    {
        Selected& result = selected->emplace();
        result.assignments = std::move(alternative.assignments);
        result.options = std::move(alternative.options);
        result.alternative = number;
        result.isGuarded = !alternative.guard.empty();
        if (alternative.url.isEmpty())
            return true;
        Result<Url, UrlError> url = parseUrl(alternative.url);
        if (!url)
            return m_complaints.fail(alternative.urlPosition, explain(url.error()).toByteArray());
        result.url = std::move(*url);
        if (result.options.post != 0 && result.url->schemeOrDefault() == ports::Scheme::Tftp) {
            // rules 5: there is no POST over TFTP.
            m_complaints.warn(alternative.optionsPosition, "option-without-effect", "--post",
                              "--post has no effect over tftp");
            result.options.post = 0;
        }
        return true;
    }

    /// $MPWD expands anywhere, and is a secret all the same.
    [[nodiscard]] QByteArray withoutGuestPassword(QByteArray text) const
    {
        if (!m_guestPassword.isEmpty())
            text.replace(m_guestPassword, "***");
        return text;
    }

    const MacroSource& m_source;
    const EvaluateOptions& m_options;
    QByteArray m_expanded; ///< null: the rule has no macro, and m_text is the parameter's own
    QByteArrayView m_text;
    Complaints m_complaints;
    QByteArray m_guestPassword;
};

} // namespace

bool isSkipped(QByteArrayView text)
{
    text = trimmed(text);
    return text.isEmpty() || text.front() == '#';
}

Result<std::optional<Selected>, RuleError> evaluate(QByteArrayView text, const MacroSource& source,
                                                    const EvaluateOptions& options)
{
    Q_ASSERT(options.kind != RuleKind::Report);
    if (isSkipped(text))
        return std::optional<Selected>();
    return Evaluation(text, source, options).firstAlternative();
}

Result<std::vector<Selected>, RuleError>
evaluateReport(QByteArrayView text, const MacroSource& source, const EvaluateOptions& options)
{
    if (isSkipped(text))
        return std::vector<Selected>();
    return Evaluation(text, source, options).reportItems();
}

Result<bool, RuleError> evaluateTrigger(QByteArrayView text, const MacroSource& source,
                                        const EvaluateOptions& options)
{
    if (isSkipped(text))
        return true;
    return Evaluation(text, source, options).trigger();
}

} // namespace vphone::rule
