#include "tests/bench/sampleprofile.h"

#include "core/param/value.h"

#include <QString>

namespace vphone::bench {

namespace {

/// What somebody may have set instead of the default.
QByteArray changedValue(const param::ParamDef& def, int number)
{
    if (def.needsReboot || def.tab == "Provisioning")
        return def.defaultValue;
    if (def.choices.size() > 1)
        return def.choices.at(def.choices.first() == def.defaultValue ? 1 : 0);
    QByteArray value = def.defaultValue;
    if (def.type == param::ParamType::Int)
        value = QByteArray::number(def.defaultValue.toInt() + 1);
    else if (def.type == param::ParamType::String)
        value = "value " + QByteArray::number(number);
    const auto canonical = param::canonicalValue(def, value, param::Leniency::Strict);
    return canonical ? canonical->value : def.defaultValue;
}

bool isLeftOut(const param::ParamDef& def)
{
    return def.type == param::ParamType::Status || def.tag.startsWith("Profile_Rule") ||
           def.tag.startsWith("Resync_") || def.tag == "GPP_P" || def.tag == "Syslog_Server" ||
           def.tag == "Debug_Server";
}

QByteArray element(const QByteArray& tag, const QByteArray& value)
{
    return '<' + tag + " ua=\"na\">" + QString::fromUtf8(value).toHtmlEscaped().toUtf8() + "</" +
           tag + ">\n";
}

} // namespace

QByteArray sampleProfile(const param::ParamTable& table, qsizetype bytes, const QByteArray& mark)
{
    QByteArray xml = "<device>\n<flat-profile>\n" + element("GPP_P", mark);
    const QByteArray end = "</flat-profile>\n</device>\n";
    int number = 0;
    for (const param::ParamDef& def : table) {
        if (xml.size() + end.size() >= bytes)
            break;
        if (isLeftOut(def))
            continue;
        xml += element(def.tag, ++number % 3 == 0 ? changedValue(def, number) : def.defaultValue);
    }
    return xml + end;
}

} // namespace vphone::bench
