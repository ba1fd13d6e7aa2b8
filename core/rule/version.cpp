#include "core/rule/version.h"

#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

enum class Form : quint8 { Load, Dotted };

struct Version
{
    Form form = Form::Load;
    std::array<quint32, 4> numbers{};
    QByteArrayView
        tail; ///< letters and digits after the last number, or what stands in parentheses
    std::optional<quint32> build;
};

bool isSeparator(QByteArrayView text)
{
    return !text.isEmpty() && (text.front() == '-' || text.front() == '.');
}

/// Digits at the start of \a text, taken off; nothing when there are none or the number is out of
/// range.
std::optional<quint32> takeNumber(QByteArrayView& text)
{
    quint64 number = 0;
    qsizetype digits = 0;
    for (; digits < text.size() && isDigit(text[digits]); ++digits) {
        number = number * 10 + quint64(text[digits] - '0');
        if (number > 0xFFFFFFFFU)
            return std::nullopt;
    }
    if (digits == 0)
        return std::nullopt;
    text = text.sliced(digits);
    return quint32(number);
}

QByteArrayView takeWord(QByteArrayView& text)
{
    qsizetype size = 0;
    while (size < text.size() && (isDigit(text[size]) || isLetter(text[size])))
        ++size;
    const QByteArrayView word = text.first(size);
    text = text.sliced(size);
    return word;
}

/// `88xx` of sip88xx.11-3-2MPP0001-609, and .loads, are left out of every comparison.
QByteArrayView withoutModelAndSuffix(QByteArrayView text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.sliced(1, text.size() - 2);
    if (text.endsWith(".loads"))
        text.chop(6);
    if (!text.startsWith("sip"))
        return text;
    QByteArrayView rest = text.sliced(3);
    qsizetype family = 0;
    while (family < rest.size() &&
           (isDigit(rest[family]) || isLetter(rest[family]) || rest[family] == '_'))
        ++family;
    if (family == 0 || family >= rest.size() || rest[family] != '.')
        return text;
    return rest.sliced(family + 1);
}

/// One to four numbers with separators between them; how many, 0 for none.
int takeNumbers(QByteArrayView& text, std::array<quint32, 4>& numbers)
{
    int count = 0;
    while (count < 4) {
        QByteArrayView rest = text;
        if (count > 0) {
            if (!isSeparator(rest))
                break;
            rest = rest.sliced(1);
        }
        const std::optional<quint32> number = takeNumber(rest);
        if (!number)
            break;
        numbers[size_t(count++)] = *number;
        text = rest;
    }
    return count;
}

std::optional<Version> parseLoad(QByteArrayView text)
{
    Version version;
    if (takeNumbers(text, version.numbers) < 3)
        return std::nullopt;
    version.tail = takeWord(text);
    if (version.tail.isEmpty() || !isLetter(version.tail.front()))
        return std::nullopt;
    if (isSeparator(text)) {
        text = text.sliced(1);
        version.build = takeNumber(text);
        if (!version.build)
            return std::nullopt;
        while (!text.isEmpty() && isLetter(text.front())) // "dev" of a build nobody released
            text = text.sliced(1);
    }
    return text.isEmpty() ? std::optional(version) : std::nullopt;
}

std::optional<Version> parseDotted(QByteArrayView text)
{
    Version version;
    version.form = Form::Dotted;
    const QByteArrayView whole = text;
    if (takeNumbers(text, version.numbers) < 2)
        return std::nullopt;
    if (whole.first(whole.size() - text.size()).contains('-'))
        return std::nullopt;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        text = text.sliced(1, text.size() - 2);
        version.tail = takeWord(text);
    }
    return text.isEmpty() ? std::optional(version) : std::nullopt;
}

std::optional<Version> parse(QByteArrayView text)
{
    text = withoutModelAndSuffix(text);
    const std::optional<Version> load = parseLoad(text);
    return load ? load : parseDotted(text);
}

std::strong_ordering textOrder(QByteArrayView a, QByteArrayView b)
{
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace

std::optional<std::strong_ordering> compareVersions(QByteArrayView a, QByteArrayView b)
{
    const std::optional<Version> left = parse(a);
    const std::optional<Version> right = parse(b);
    if (!left || !right || left->form != right->form)
        return std::nullopt;
    if (const auto order = left->numbers <=> right->numbers; order != 0)
        return order;
    if (const auto order = textOrder(left->tail, right->tail); order != 0)
        return order;
    if (left->build && right->build)
        return *left->build <=> *right->build;
    return std::strong_ordering::equal;
}

QByteArray dottedVersion(QByteArrayView load)
{
    const std::optional<Version> version = parseLoad(withoutModelAndSuffix(load));
    if (!version)
        return {};
    QByteArray text =
        QByteArray::number(version->numbers[0]) + '.' + QByteArray::number(version->numbers[1]);
    // Agents say 11.0 for the first release, 11.0.1 for the next. Source: reference resync 6.
    if (version->numbers[2] != 0)
        text += '.' + QByteArray::number(version->numbers[2]);
    return text;
}

} // namespace vphone::rule
