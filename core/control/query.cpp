#include "core/control/query.h"

#include <algorithm>

namespace vphone::control {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Calls \a take with each part of \a text between two \a separator; false as soon as it says so.
template<typename Take>
bool forEachPart(QByteArrayView text, char separator, Take take)
{
    for (;;) {
        const qsizetype end = text.indexOf(separator);
        if (!take(end < 0 ? text : text.first(end)))
            return false;
        if (end < 0)
            return true;
        text = text.sliced(end + 1);
    }
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high << 4 | low);
            i += 2;
        }
        if (c == '\0')
            return std::nullopt;
        decoded += c;
    }
    return decoded;
}

std::optional<Query> Query::parse(QByteArrayView text)
{
    Query query;
    const bool isWhole = forEachPart(text, '&', [&](QByteArrayView part) {
        if (part.isEmpty())
            return true;
        const qsizetype equals = part.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? part : part.first(equals));
        const auto value = percentDecoded(equals < 0 ? QByteArrayView() : part.sliced(equals + 1));
        if (!name || !value || qsizetype(query.m_members.size()) == membersMax)
            return false;
        query.m_members.emplace_back(*name, *value);
        return true;
    });
    if (!isWhole)
        return std::nullopt;
    return query;
}

QList<QByteArray> Query::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto& [key, value] : m_members) {
        if (name == key)
            values.append(value);
    }
    return values;
}

std::optional<QByteArray> Query::value(QByteArrayView name) const
{
    const QList<QByteArray> values = all(name);
    return values.isEmpty() ? std::nullopt : std::optional(values.last());
}

QByteArray Query::strangerTo(QByteArrayView known) const
{
    for (const auto& member : m_members) {
        const QByteArray& name = member.first;
        const bool isKnown = !forEachPart(
            known, ' ', [&name](QByteArrayView word) { return word != QByteArrayView(name); });
        if (!isKnown || name.isEmpty())
            return name;
    }
    return {};
}

std::optional<Target> parseTarget(QByteArrayView target)
{
    if (!target.startsWith('/'))
        return std::nullopt;
    Target parsed;
    const qsizetype question = target.indexOf('?');
    if (question >= 0) {
        auto query = Query::parse(target.sliced(question + 1));
        if (!query)
            return std::nullopt;
        parsed.query = std::move(*query);
        target = target.first(question);
    }
    const bool isWhole = forEachPart(target.sliced(1), '/', [&](QByteArrayView part) {
        auto word = percentDecoded(part);
        if (!word || parsed.words.size() == Target::wordsMax)
            return false;
        parsed.words.append(std::move(*word));
        return true;
    });
    if (!isWhole)
        return std::nullopt;
    return parsed;
}

} // namespace vphone::control
