#include "core/profile/reader.h"

namespace vphone::profile {

namespace {

constexpr size_t aliasesMax = 30; ///< Source: reference rules 7.
constexpr QByteArrayView profilePath = "/flat-profile/";

QByteArray quoted(QByteArrayView text)
{
    constexpr qsizetype shownMax = 60;
    return '"' +
           (text.size() > shownMax ? text.first(shownMax).toByteArray() + "..."
                                   : text.toByteArray()) +
           '"';
}

} // namespace

Result<std::vector<Alias>, QByteArray> parseAliasMap(QByteArrayView text)
{
    std::vector<Alias> aliases;
    for (const QByteArray& item : text.toByteArray().split(';')) {
        const QByteArray entry = item.trimmed();
        if (entry.isEmpty())
            continue;
        const qsizetype equals = entry.indexOf('=');
        if (equals < 0)
            return Unexpected{"the alias " + quoted(entry) +
                              " has no =; write /path = /flat-profile/Parameter ;"};
        const QByteArray left = entry.first(equals).trimmed();
        const QByteArray right = entry.sliced(equals + 1).trimmed();
        if (left.size() < 2 || !left.startsWith('/'))
            return Unexpected{"the alias path " + quoted(left) +
                              " does not begin with / and a name"};
        if (!right.startsWith(profilePath) || right.size() == profilePath.size() ||
            right.indexOf('/', profilePath.size()) >= 0)
            return Unexpected{"the alias target " + quoted(right) +
                              " is not /flat-profile/ and a parameter's name"};
        if (aliases.size() == aliasesMax)
            return Unexpected{"the alias map has more than " + QByteArray::number(aliasesMax) +
                              " entries"};
        aliases.push_back({left, right.sliced(profilePath.size())});
    }
    return aliases;
}

} // namespace vphone::profile
