#include "web/phone/ruletarget.h"

#include "core/control/query.h"

#include <algorithm>

namespace vphone::web {

namespace {

constexpr char badPercent[] = "A % in the address is followed by two hex digits, and is no %00; "
                              "write %25 for a % itself.";

bool isHostCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

} // namespace

Result<std::optional<QByteArray>, QByteArray> ruleOf(QByteArrayView query, rule::RuleKind kind,
                                                     bool isStrict)
{
    const auto decoded = control::percentDecoded(query);
    if (!decoded)
        return Unexpected{QByteArray(badPercent)};
    if (decoded->trimmed().isEmpty())
        return std::optional<QByteArray>();
    for (const Diagnostic& finding : rule::check(*decoded, kind, isStrict)) {
        // What else a check finds is a matter of the phone, its lease and its settings.
        if (finding.severity == Severity::Error &&
            (finding.rule == "rule-syntax" || finding.rule == "bad-url"))
            return Unexpected{"The rule can't be read, column " +
                              QByteArray::number(finding.column) + ": " + finding.message + '.'};
    }
    return decoded;
}

Result<QByteArray, QByteArray> hostOf(QByteArrayView query)
{
    const auto decoded = control::percentDecoded(query);
    if (!decoded)
        return Unexpected{QByteArray(badPercent)};
    const QByteArray host = decoded->simplified().split(' ').front();
    if (host.isEmpty())
        return Unexpected{QByteArray("Whose address? Write /admin/ping?host.")};
    if (!std::ranges::all_of(host, isHostCharacter))
        return Unexpected{QByteArray("A host is of letters, digits, - _ and . alone.")};
    if (host.size() > hostBytesMax)
        return Unexpected{"A host has at most " + QByteArray::number(hostBytesMax) +
                          " characters."};
    return host;
}

} // namespace vphone::web
