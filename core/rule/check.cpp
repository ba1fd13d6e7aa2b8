#include "core/rule/parser.h"
#include "core/rule/rule.h"
#include "core/rule/samplemacros.h"

namespace vphone::rule {

namespace {

constexpr QByteArrayView sampleFirmware = "sip88xx.11-3-2MPP0001-609";

/// A rule as it stands in a profile, read without a phone: macros count by what they usually hold.
class Inspection
{
public:
    Inspection(QByteArrayView text, RuleKind kind, bool isStrict)
        : m_text(text), m_kind(kind), m_complaints(text, isStrict, &m_findings)
    {
        (void)expand(
            text, m_samples,
            {.secrets = SecretMacros::InOptions, .isStrict = isStrict, .warnings = &m_findings});
    }

    [[nodiscard]] Diagnostics rule()
    {
        Parser parser(m_text, m_kind, m_complaints);
        for (int number = 0; parser.hasNext(); ++number) {
            Alternative alternative;
            if (!parser.next(&alternative)) {
                addError("rule-syntax", *m_complaints.error());
                break;
            }
            inspect(alternative, number);
        }
        return std::move(m_findings);
    }

    [[nodiscard]] Diagnostics trigger()
    {
        Scanner scanner(m_text);
        scanner.skipBlanks();
        std::vector<Comparison> comparisons;
        if (scanner.peek().plain == '(') {
            m_complaints.fail(scanner.position(),
                              "a trigger is a bare condition, without parentheses and ?");
        } else if (parseCondition(scanner, m_complaints, &comparisons)) {
            inspect(comparisons);
        }
        if (m_complaints.error())
            addError("rule-syntax", *m_complaints.error());
        else if (scanner.foreignAt() >= 0 &&
                 !m_complaints.tolerate(
                     scanner.foreignAt(), "localized-separator", {},
                     "a full-width or typographic mark stands here; a phone knows "
                     "only the plain ones"))
            addError("localized-separator", *m_complaints.error());
        return std::move(m_findings);
    }

private:
    void inspect(const Alternative& alternative, int number)
    {
        if (m_hidesRest && m_kind != RuleKind::Report) {
            add(Severity::Warning, "unreachable-alternative", alternative.position,
                "this alternative is never reached: the one before it has no condition");
        }
        m_hidesRest = m_hidesRest || alternative.guard.empty();
        for (const QByteArrayView earlier : m_guards) {
            if (!alternative.guardText.isEmpty() && earlier == alternative.guardText &&
                m_kind != RuleKind::Report) {
                add(Severity::Warning, "unreachable-alternative", alternative.position,
                    "this alternative is never reached: an earlier one has the same condition");
                break;
            }
        }
        m_guards.push_back(alternative.guardText);
        if (m_kind == RuleKind::Report && number == 2)
            add(Severity::Error, "rule-syntax", alternative.position,
                "a report rule has at most two items");
        inspect(alternative.guard);
        inspectUrl(alternative);
    }

    /// Compares with samples, so that what can never be compared is found; how it comes out is of
    /// no interest.
    void inspect(const std::vector<Comparison>& comparisons)
    {
        for (const Comparison& comparison : comparisons) {
            // Texts have no order, and no number equals a text, whatever a site puts into its
            // macros.
            const bool isSure = comparison.left.isQuoted != comparison.right.isQuoted ||
                                (comparison.left.isQuoted && comparison.op != Operator::Equal &&
                                 comparison.op != Operator::NotEqual);
            if (!isSure && (SampleMacros::isOpen(comparison.left.text) ||
                            SampleMacros::isOpen(comparison.right.text)))
                continue;
            const ExpandOptions options{.isStrict = m_complaints.isStrict()};
            const QByteArray left = expand(comparison.left.text, m_samples, options);
            const QByteArray right = expand(comparison.right.text, m_samples, options);
            Comparison sample = comparison;
            sample.left.text = left;
            sample.right.text = right;
            Complaints complaints(m_text, false, nullptr);
            if (!holds(sample, sampleFirmware, complaints))
                addError("bad-comparison", *complaints.error());
        }
    }

    void inspectUrl(const Alternative& alternative)
    {
        if (alternative.url.isEmpty())
            return;
        const QByteArray sample = expand(alternative.url, m_samples);
        const Result<Url, UrlError> url = parseUrl(sample);
        if (!url) {
            if (!SampleMacros::isOpen(alternative.url)) {
                add(Severity::Error, "bad-url", alternative.urlPosition,
                    explain(url.error()).toByteArray());
            }
            return;
        }
        const bool isPlain = url->schemeOrDefault() != ports::Scheme::Https && !url->isActivation;
        const Options& options = alternative.options;
        if (options.post != 0 && url->schemeOrDefault() == ports::Scheme::Tftp) {
            add(Severity::Warning, "option-without-effect", alternative.optionsPosition,
                "--post has no effect over tftp");
        }
        if (options.srv && url->schemeOrDefault() == ports::Scheme::Tftp) {
            add(Severity::Error, "option-without-effect", alternative.optionsPosition,
                "--srv works with http and https only");
        }
        if (isPlain && (options.uid || options.pwd)) {
            add(Severity::Warning, "credentials-in-clear", alternative.optionsPosition,
                "user and password go over the wire unencrypted; use https");
        } else if (isPlain && !options.key && m_kind == RuleKind::Profile) {
            add(Severity::Note, "plain-transport", alternative.urlPosition,
                "the profile travels unencrypted; use https or --key");
        }
    }

    void addError(QByteArrayView rule, const RuleError& error)
    {
        add(Severity::Error, rule, error.position, error.message);
    }

    void add(Severity severity, QByteArrayView rule, qsizetype position, const QByteArray& message)
    {
        m_findings.push_back(
            {severity, rule.toByteArray(), {}, message, 0, columnOf(m_text, position)});
    }

    QByteArrayView m_text;
    RuleKind m_kind;
    SampleMacros m_samples;
    Diagnostics m_findings;
    Complaints m_complaints;
    std::vector<QByteArrayView> m_guards;
    bool m_hidesRest = false;
};

} // namespace

Diagnostics check(QByteArrayView text, RuleKind kind, bool isStrict)
{
    if (isSkipped(text))
        return {};
    return Inspection(text, kind, isStrict).rule();
}

Diagnostics checkTrigger(QByteArrayView text, bool isStrict)
{
    if (isSkipped(text))
        return {};
    return Inspection(text, RuleKind::Profile, isStrict).trigger();
}

} // namespace vphone::rule
