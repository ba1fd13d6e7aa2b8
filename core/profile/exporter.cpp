#include "core/profile/exporter.h"

#include "core/profile/utf8.h"
#include "core/rule/rule.h"

namespace vphone::profile {

namespace {

const char* nameOf(param::Access access)
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

/// -- ends a comment for some parsers.
QByteArray comment(QByteArray text)
{
    text.replace("--", "- -");
    return "<!-- " + text + " -->";
}

bool isRule(const param::ParamDef& def)
{
    return def.type == param::ParamType::Rule || def.type == param::ParamType::Url ||
           def.tag.contains("_Rule");
}

QByteArray element(const config::Config& config, param::ParamIndex index)
{
    const param::ParamDef& def = config.table()[index];
    const QByteArray open = '<' + def.tag + " ua=\"" + nameOf(config.access(index)) + '"';
    if (def.isSecret)
        return "<!-- " + open + "/> -->";
    const QByteArray& value = config.value(index);
    // An empty element is closed in full: with ua="rw" a self-closing one would mean "access only".
    QByteArray line = open + (config.isUserChanged(index) ? " um=\"y\">" : ">") +
                      escaped(isRule(def) ? rule::redacted(value) : value) + "</" + def.tag + '>';
    if (!def.choices.empty())
        line += ' ' + comment("options: " + def.choices.join('/'));
    return line;
}

template<typename IsTold>
QByteArray exportWhere(const config::Config& config, IsTold isTold)
{
    QByteArray xml = "<device>\n<flat-profile>\n";
    const param::ParamTable& table = config.table();
    QByteArrayView section;
    for (param::ParamIndex index = 0; index < table.size(); ++index) {
        const param::ParamDef& def = table[index];
        if (def.isHidden || def.type == param::ParamType::Status || !isTold(index))
            continue;
        if (def.section != section) {
            section = def.section;
            xml += comment(def.section) + '\n';
        }
        xml += element(config, index) + '\n';
    }
    return xml + "</flat-profile>\n</device>\n";
}

} // namespace

QByteArray escaped(const QByteArray& value)
{
    const QByteArray text = checkBytes(value).badAt < 0 ? value : QString::fromUtf8(value).toUtf8();
    QByteArray xml;
    xml.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        default:
            if (uchar(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r')
                xml += c;
        }
    }
    return xml;
}

QByteArray exportConfig(const config::Config& config)
{
    return exportWhere(config, [](param::ParamIndex) { return true; });
}

QByteArray exportChanges(const config::Config& config, const config::Config& base)
{
    Q_ASSERT(&config.table() == &base.table());
    return exportWhere(config, [&](param::ParamIndex index) {
        return config.value(index) != base.value(index) ||
               config.access(index) != base.access(index);
    });
}

} // namespace vphone::profile
