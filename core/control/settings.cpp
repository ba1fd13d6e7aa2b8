#include "core/control/settings.h"

#include "core/config/secretplaces.h"
#include "core/param/value.h"
#include "core/rule/rule.h"

#include <QJsonArray>

#include <cmath>

namespace vphone::control {

namespace {

using namespace Qt::StringLiterals;
using param::ParamDef;
using param::ParamType;
using Settings = fleet::Engine::Settings;

QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray shownValue(const ParamDef& def, const QByteArray& value)
{
    if (value.isEmpty())
        return value;
    return def.isSecret || def.isHidden ? QByteArray("***") : rule::redacted(value);
}

QByteArray unknownTag(const param::ParamTable& table, QByteArrayView tag)
{
    const QByteArray nearest = table.nearest(tag);
    return "there is no parameter \"" + tag.toByteArray().left(100) + '"' +
           (nearest.isEmpty() ? QByteArray() : "; did you mean " + nearest + '?');
}

/// What would be right, for a program: choices, a range, or the kind of text.
QByteArray rightValues(const ParamDef& def)
{
    if (!def.choices.isEmpty())
        return def.choices.join(", ");
    if (!def.range.isEmpty())
        return def.range;
    return "at most " + QByteArray::number(def.lengthMax) + " bytes";
}

QJsonObject complaint(QByteArrayView tag, QByteArrayView reason, QByteArrayView right)
{
    return {{u"tag"_s, text(tag)}, {u"reason"_s, text(reason)}, {u"right"_s, text(right)}};
}

Answer refusal(const QJsonArray& complaints)
{
    const QJsonObject first = complaints.first().toObject();
    QByteArray detail = first["tag"_L1].toString().toUtf8().left(100) + ": " +
                        first["reason"_L1].toString().toUtf8();
    if (complaints.size() > 1)
        detail += "; and " + QByteArray::number(complaints.size() - 1) + " more";
    return problem(Status::Unprocessable, detail + "; nothing was changed",
                   {{u"tag"_s, first["tag"_L1]},
                    {u"reason"_s, first["reason"_L1]},
                    {u"right"_s, first["right"_L1]},
                    {u"problems"_s, complaints}});
}

std::optional<QByteArray> valueText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isBool())
        return value.toBool() ? QByteArray("Yes") : QByteArray("No");
    // Beyond this, a number of JSON may not be what was written.
    constexpr double exactMax = 9007199254740992.0;
    const double number = value.toDouble(exactMax);
    if (value.isDouble() && std::abs(number) < exactMax && number == std::floor(number))
        return QByteArray::number(qint64(number));
    return std::nullopt;
}

} // namespace

Answer shownConfig(const config::Config& config, const QList<QByteArray>& tags)
{
    const param::ParamTable& table = config.table();
    QJsonObject shown;
    const auto show = [&](param::ParamIndex index) {
        const ParamDef& def = table[index];
        shown.insert(text(def.tag), text(shownValue(def, config.value(index))));
    };
    for (const QByteArray& tag : tags) {
        const auto index = table.find(tag);
        if (!index || table[*index].type == ParamType::Status)
            return problem(Status::Unprocessable, unknownTag(table, tag),
                           {{u"tag"_s, text(tag.left(100))}});
        show(*index);
    }
    if (tags.isEmpty()) {
        for (param::ParamIndex index = 0; index < table.size(); ++index) {
            if (table[index].type != ParamType::Status)
                show(index);
        }
    }
    return {Status::Ok, shown};
}

Result<Settings, Answer> readSettings(const QJsonObject& body)
{
    if (body.isEmpty())
        return Unexpected{
            problem(Status::Unprocessable,
                    "nothing to set; give {\"Resync_Periodic\": \"3600\"} or others")};
    if (body.size() > settingsMax)
        return Unexpected{
            problem(Status::Unprocessable, "more than " + QByteArray::number(settingsMax) +
                                               " settings at once; give them in several requests")};
    Settings settings;
    QJsonArray complaints;
    for (auto member = body.begin(); member != body.end(); ++member) {
        const QByteArray tag = member.key().toUtf8();
        if (auto value = valueText(member.value()))
            settings.emplace_back(tag, std::move(*value));
        else
            complaints.append(
                complaint(tag, "the value is no text", "a string, a whole number, true or false"));
    }
    if (!complaints.isEmpty())
        return Unexpected{refusal(complaints)};
    return settings;
}

Result<Settings, Answer> checkedSettings(const config::Config& config, const Settings& settings,
                                         param::Leniency leniency)
{
    const param::ParamTable& table = config.table();
    Settings checked;
    QJsonArray complaints;
    for (const auto& [tag, given] : settings) {
        const auto index = table.find(tag);
        if (!index) {
            complaints.append(
                complaint(tag, unknownTag(table, tag), "a tag of the phone's configuration"));
            continue;
        }
        const ParamDef& def = table[*index];
        const QByteArray value = config::keepingSecrets(def, given, config.value(*index)).trimmed();
        const auto canonical = param::canonicalValue(def, value, leniency);
        if (canonical)
            checked.emplace_back(tag, canonical->value);
        else
            complaints.append(
                complaint(tag, param::explain(canonical.error(), def, value), rightValues(def)));
    }
    if (!complaints.isEmpty())
        return Unexpected{refusal(complaints)};
    return checked;
}

} // namespace vphone::control
