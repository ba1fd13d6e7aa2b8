#include "app/profilediff.h"

#include "core/rule/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vphone::app {

using namespace Qt::StringLiterals;

namespace {

using profile::Entry;

/// What the two files do to one parameter. Null: that file leaves it alone.
struct Difference
{
    param::ParamIndex index = 0;
    const Entry* before = nullptr;
    const Entry* after = nullptr;
};

bool isSame(const Entry& a, const Entry& b)
{
    return a.value == b.value && a.access == b.access && a.preserveValue == b.preserveValue &&
           a.userPref == b.userPref;
}

/// Both lists are ordered by index.
std::vector<Difference> differencesOf(const std::vector<Entry>& before,
                                      const std::vector<Entry>& after)
{
    std::vector<Difference> differences;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        const bool takesA = b == after.end() || (a != before.end() && a->index <= b->index);
        const bool takesB = a == before.end() || (b != after.end() && b->index <= a->index);
        const Difference difference{takesA ? a->index : b->index, takesA ? &*a : nullptr,
                                    takesB ? &*b : nullptr};
        if (!takesA || !takesB || !isSame(*a, *b))
            differences.push_back(difference);
        a += takesA ? 1 : 0;
        b += takesB ? 1 : 0;
    }
    return differences;
}

QByteArray shown(const param::ParamDef& def, const QByteArray& value)
{
    if ((def.isSecret || def.isHidden) && !value.isEmpty())
        return "***";
    return rule::redacted(value);
}

QByteArrayView nameOf(param::Access access)
{
    switch (access) {
    case param::Access::None:
        return "na";
    case param::Access::ReadOnly:
        return "ro";
    case param::Access::ReadWrite:
        return "rw";
    }
    Q_UNREACHABLE();
}

/// `"Yes" ua=na preserve-value`
QByteArray effectText(const param::ParamDef& def, const Entry& entry)
{
    QByteArrayList parts;
    if (entry.value)
        parts += '"' + shown(def, *entry.value) + '"';
    if (entry.access)
        parts += "ua=" + nameOf(*entry.access).toByteArray();
    if (entry.preserveValue)
        parts += "preserve-value";
    if (entry.userPref)
        parts += "user-pref";
    return parts.join(' ');
}

QByteArray asText(const std::vector<Difference>& differences, const param::ParamTable& table)
{
    QByteArray text;
    for (const Difference& difference : differences) {
        const param::ParamDef& def = table[difference.index];
        const char mark = difference.before == nullptr  ? '+'
                          : difference.after == nullptr ? '-'
                                                        : '~';
        text += mark;
        text += ' ' + def.tag + ": ";
        if (difference.before != nullptr)
            text += effectText(def, *difference.before);
        if (difference.before != nullptr && difference.after != nullptr)
            text += " -> ";
        if (difference.after != nullptr)
            text += effectText(def, *difference.after);
        const bool isHiddenChange = mark == '~' && effectText(def, *difference.before) ==
                                                       effectText(def, *difference.after);
        text += isHiddenChange ? " (the secrets differ)\n" : "\n";
    }
    return text;
}

QJsonValue effectAsJson(const param::ParamDef& def, const Entry* entry)
{
    if (entry == nullptr)
        return {};
    QJsonObject json{{u"preserveValue"_s, entry->preserveValue}, {u"userPref"_s, entry->userPref}};
    json.insert(u"value"_s, entry->value ? QJsonValue(QString::fromUtf8(shown(def, *entry->value)))
                                         : QJsonValue());
    json.insert(u"ua"_s, entry->access ? QJsonValue(QString::fromUtf8(nameOf(*entry->access)))
                                       : QJsonValue());
    return json;
}

QByteArray asJson(const std::vector<Difference>& differences, const param::ParamTable& table)
{
    QJsonArray array;
    for (const Difference& difference : differences) {
        const param::ParamDef& def = table[difference.index];
        array.append(QJsonObject{{u"parameter"_s, QString::fromUtf8(def.tag)},
                                 {u"old"_s, effectAsJson(def, difference.before)},
                                 {u"new"_s, effectAsJson(def, difference.after)}});
    }
    return QJsonDocument(QJsonObject{{u"differences"_s, array}}).toJson();
}

} // namespace

ExitStatus run(const DiffCommand& command)
{
    if (command.files.size() != 2)
        return report({ExitStatus::Usage, "profile diff compares two files: OLD NEW"});
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return report(catalogue.error());
    const auto table = loadTable(*catalogue, command.model);
    if (!table)
        return report(table.error());
    const auto before = readProfile(command.files[0], command.key, *table, command.isStrict);
    if (!before)
        return report(before.error());
    const auto after = readProfile(command.files[1], command.key, *table, command.isStrict);
    if (!after)
        return report(after.error());
    const std::vector<Difference> differences =
        differencesOf((*before)->entries(), (*after)->entries());
    const auto written =
        writeOutput(command.output, command.format == "json" ? asJson(differences, *table)
                                                             : asText(differences, *table));
    if (!written)
        return report(written.error());
    return differences.empty() ? ExitStatus::Pass : ExitStatus::Failed;
}

} // namespace vphone::app
