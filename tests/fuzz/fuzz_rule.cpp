/// \file A rule from anybody: evaluated as each kind, checked, redacted. The first byte chooses the
/// way.
#include "core/rule/delaylist.h"
#include "core/rule/rule.h"
#include "core/rule/version.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::rule;

namespace {

constexpr const char* secret = "s3cr3tw0rd";

/// Values that change what is parsed.
class HostileMacros final : public MacroSource
{
public:
    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        if (name == "A")
            return QByteArray("\"|]) (");
        if (name == "B")
            return QByteArray();
        if (name == "C")
            return QByteArray("$C$C[--key $SA]");
        if (name == "SA" || name == "MPWD")
            return QByteArray(secret);
        if (name == "SWVER")
            return QByteArray("sip88xx.11-3-2MPP0001-609");
        if (name == "PRVST")
            return QByteArray("1");
        return std::nullopt;
    }
};

void mustBeInside(qsizetype position)
{
    Q_ASSERT(position >= 0 && position <= expandedBytesMax);
}

void mustFindInside(const Diagnostics& findings, QByteArrayView text)
{
    for (const Diagnostic& finding : findings) {
        Q_ASSERT(finding.column >= 1 && finding.column <= text.size() + 1);
        Q_ASSERT(!finding.message.isEmpty() && !finding.rule.isEmpty());
    }
}

/// What a rule selects can be shown, and resolves to itself.
void mustMakeSense(const Selected& selected)
{
    if (!selected.url || selected.url->isActivation)
        return;
    const Url& url = *selected.url;
    Q_ASSERT(url.path.startsWith('/'));
    Q_ASSERT(url.portOrDefault() != 0);
    const auto again = parseUrl(url.toText(true));
    Q_ASSERT(again || url.toText(true).size() > urlBytesMax);
    Q_ASSERT(!again || (again->host == url.host && again->path == url.path));
}

void evaluateAs(RuleKind kind, QByteArrayView text, bool isStrict)
{
    Diagnostics warnings;
    std::vector<MacroStep> macros;
    std::vector<ConditionStep> conditions;
    const EvaluateOptions options{.kind = kind,
                                  .isStrict = isStrict,
                                  .warnings = &warnings,
                                  .macroSteps = &macros,
                                  .conditionSteps = &conditions};
    const HostileMacros phone;
    if (kind == RuleKind::Report) {
        const auto result = evaluateReport(text, phone, options);
        if (!result)
            mustBeInside(result.error().position);
    } else {
        const auto result = evaluate(text, phone, options);
        if (!result)
            mustBeInside(result.error().position);
        else if (*result)
            mustMakeSense(**result);
        // No secret in what is told of it.
        if (!result && !text.contains(secret))
            Q_ASSERT(!result.error().message.contains(secret));
    }
    for (const MacroStep& step : macros)
        Q_ASSERT(!step.to.contains(secret));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const bool isStrict = (data[0] & 1) != 0;
    const RuleKind kind = RuleKind((data[0] >> 1) & 3);
    const QByteArrayView text(data + 1, qsizetype(size) - 1);

    evaluateAs(kind, text, isStrict);
    mustFindInside(check(text, kind, isStrict), text);
    if (!isSkipped(text)) {
        const auto trigger = evaluateTrigger(text, HostileMacros(), {.isStrict = isStrict});
        if (!trigger)
            mustBeInside(trigger.error().position);
    }
    mustFindInside(checkTrigger(text, isStrict), text);

    // Whatever stands around it, what is announced as a secret stays out.
    if (!text.contains(secret)) {
        const QByteArray key = text.toByteArray() + " [--key " + secret + "] " + text.toByteArray();
        Q_ASSERT(!redacted(key).contains(secret));
        const QByteArray value = text.toByteArray() + "&xpassword=" + secret + ' ';
        Q_ASSERT(!redacted(value).contains(secret));
    }

    if (const auto list = DelayList::parse(text, !isStrict))
        Q_ASSERT(list->elements().size() <= DelayList::elementsMax);
    const qsizetype half = text.size() / 2;
    const auto order = compareVersions(text.first(half), text.sliced(half));
    const auto reverse = compareVersions(text.sliced(half), text.first(half));
    Q_ASSERT(order.has_value() == reverse.has_value());
    const auto base = parseUrl("http://h:81/a/b?c");
    if (const auto url = resolveLocation(*base, text))
        Q_ASSERT(url->path.startsWith('/') && !url->host.isEmpty());
    return 0;
}
