#include "web/phone/voicefield.h"

#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/voiceform.h"

namespace vphone::web {

using language::Context;
using param::Access;
using param::ParamDef;
using param::ParamType;

namespace {

/// Inputs of these get the whole width: their values are long.
bool isWide(const ParamDef& def)
{
    switch (def.type) {
    case ParamType::Rule:
    case ParamType::Expression:
    case ParamType::MacroString:
    case ParamType::DialPlan:
    case ParamType::ToneScript:
    case ParamType::DaylightRule:
        return true;
    default:
        return false;
    }
}

/// Which keys a telephone's browser offers; null: all.
const char* inputMode(ParamType type)
{
    switch (type) {
    case ParamType::Int:
    case ParamType::TimeOfDay:
        return "numeric";
    case ParamType::Float:
        return "decimal";
    case ParamType::StarCode:
        return "tel";
    case ParamType::Url:
    case ParamType::WebUrl:
        return "url";
    default:
        return nullptr;
    }
}

/// A number of the table, which has no fractions where the type is a whole one.
QByteArray numberText(double number)
{
    return QByteArray::number(number, 'g', 17);
}

} // namespace

VoiceFields::VoiceFields(language::Language language, QByteArray clearAction)
    : m_language(language),
      m_clearAction(std::move(clearAction)),
      m_english(language == language::Language::English ? "" : " lang=\"en\""),
      m_default(escaped(page("Default:"))),
      m_empty(escaped(page("empty"))),
      m_reboots(escaped(page("Restarts the phone"))),
      m_edited(escaped(page("Edited, not submitted")))
{
}

QByteArray VoiceFields::page(QByteArrayView english) const
{
    return language::text(m_language, Context::Page, english);
}

QByteArray VoiceFields::valueText(const QByteArray& value) const
{
    return language::text(m_language, Context::Value, value);
}

void VoiceFields::append(QByteArray& html, const VoiceField& field) const
{
    const ParamDef& def = field.def;
    html.append("<div class=\"row");
    if (isWide(def))
        html.append(" wide");
    if (field.typed != nullptr)
        html.append(" typed");
    if (field.problem != nullptr)
        html.append(" wrong");
    const bool isInput = field.access == Access::ReadWrite;
    html.append(isInput ? "\"><label for=\"p-" : "\"><span class=\"label\" id=\"l-");
    html.append(def.tag).append("\">");
    appendEscaped(html, language::text(m_language, Context::Label, def.label));
    html.append(isInput ? "</label>\n<div>" : "</span>\n<div>");
    if (isInput)
        appendControl(html, field);
    else
        appendReadOnly(html, field);
    appendHelp(html, field);
    html.append("</div></div>\n");
}

void VoiceFields::appendControl(QByteArray& html, const VoiceField& field) const
{
    const ParamDef& def = field.def;
    if (def.isSecret) {
        appendSecret(html, field);
    } else {
        const QByteArray text =
            field.typed != nullptr ? *field.typed : shownValue(def, field.stored);
        if (!def.choices.isEmpty())
            appendSelect(html, field, text);
        else
            appendInput(html, field, text);
    }
    if (field.problem != nullptr) {
        html.append("<p class=\"problem\" id=\"e-").append(def.tag).append('"');
        html.append(m_english).append('>');
        appendEscaped(html, *field.problem);
        html.append("</p>");
    }
}

/// Name, id, and what describes the input.
void VoiceFields::appendNames(QByteArray& html, const VoiceField& field) const
{
    const QByteArray& tag = field.def.tag;
    html.append(" id=\"p-").append(tag).append("\" name=\"").append(tag);
    html.append("\" aria-describedby=\"");
    if (field.problem != nullptr)
        html.append("e-").append(tag).append(' ');
    html.append("d-").append(tag).append('"');
    if (field.problem != nullptr)
        html.append(" aria-invalid=\"true\"");
}

void VoiceFields::appendSecret(QByteArray& html, const VoiceField& field) const
{
    html.append("<div class=\"secret\"><input type=\"password\" autocomplete=\"new-password\"");
    appendNames(html, field);
    html.append(" maxlength=\"").append(QByteArray::number(field.def.lengthMax)).append("\"/>");
    const bool isCleared = field.typed != nullptr && field.typed->isEmpty();
    if (!field.stored.isEmpty() && !isCleared) {
        html.append("<button type=\"submit\" class=\"plain\" name=\"clear\" "
                    "formnovalidate=\"formnovalidate\"");
        appendAttribute(html, "formaction", m_clearAction);
        appendAttribute(html, "value", field.def.tag);
        appendAttribute(html, "aria-label",
                        page("Clear") + ' ' +
                            language::text(m_language, Context::Label, field.def.label));
        html.append('>');
        appendEscaped(html, page("Clear"));
        html.append("</button>");
    }
    html.append("</div><p class=\"state\">");
    if (isCleared)
        appendEscaped(html, page("Will be cleared"));
    else if (field.stored.isEmpty())
        appendEscaped(html, page("Not set"));
    else
        appendEscaped(html, page("Set; leave it empty to keep it"));
    html.append("</p>");
}

void VoiceFields::appendSelect(QByteArray& html, const VoiceField& field,
                               const QByteArray& text) const
{
    const ParamDef& def = field.def;
    html.append("<select");
    appendNames(html, field);
    html.append('>');
    const auto option = [&](const QByteArray& value, const QByteArray& shown) {
        html.append("<option");
        appendAttribute(html, "value", value);
        if (value == text)
            html.append(" selected=\"selected\"");
        html.append('>');
        appendEscaped(html, shown);
        html.append("</option>");
    };
    const bool mayBeEmpty = def.defaultValue.isEmpty() && !def.choices.contains(QByteArray());
    if (mayBeEmpty)
        option({}, "\xE2\x80\x93");
    for (const QByteArray& choice : def.choices)
        option(choice, valueText(choice));
    // What a form of somebody's own posted.
    if (!def.choices.contains(text) && !(mayBeEmpty && text.isEmpty()))
        option(text, text);
    html.append("</select>");
}

void VoiceFields::appendInput(QByteArray& html, const VoiceField& field,
                              const QByteArray& text) const
{
    // An input of one line would drop the line ends that a profile may bring.
    const bool hasLines = text.contains('\n');
    html.append(hasLines ? "<textarea rows=\"3\"" : "<input type=\"text\"");
    appendNames(html, field);
    html.append(" maxlength=\"").append(QByteArray::number(field.def.lengthMax)).append('"');
    if (const char* mode = inputMode(field.def.type))
        html.append(" inputmode=\"").append(mode).append('"');
    if (hasLines) {
        // The parser of HTML takes one line end away behind the tag.
        html.append(">\n");
        appendEscaped(html, text);
        html.append("</textarea>");
        return;
    }
    appendAttribute(html, "value", text);
    html.append("/>");
}

void VoiceFields::appendReadOnly(QByteArray& html, const VoiceField& field) const
{
    const ParamDef& def = field.def;
    html.append("<p class=\"value\" id=\"p-").append(def.tag);
    html.append("\">");
    if (def.isSecret)
        appendEscaped(html, page(field.stored.isEmpty() ? "Not set" : "Set"));
    else if (field.stored.isEmpty())
        html.append("\xE2\x80\x93");
    else
        appendEscaped(html, def.choices.isEmpty() ? shownValue(def, field.stored)
                                                  : valueText(field.stored));
    html.append("</p>");
}

void VoiceFields::appendHelp(QByteArray& html, const VoiceField& field) const
{
    const ParamDef& def = field.def;
    html.append("<p class=\"help\" id=\"d-").append(def.tag).append("\"><span");
    html.append(m_english).append('>');
    appendEscaped(html, def.help);
    html.append("</span> <span class=\"terms\">");
    appendRange(html, def);
    if (!def.isSecret) {
        html.append("<span>").append(m_default).append(' ');
        if (def.defaultValue.isEmpty())
            html.append(m_empty);
        else
            appendEscaped(html,
                          def.choices.isEmpty() ? def.defaultValue : valueText(def.defaultValue));
        html.append("</span> ");
    }
    if (def.needsReboot)
        html.append("<span>").append(m_reboots).append("</span> ");
    if (field.typed != nullptr)
        html.append("<strong>").append(m_edited).append("</strong>");
    html.append("</span></p>");
}

void VoiceFields::appendRange(QByteArray& html, const ParamDef& def) const
{
    // A list shows its choices itself.
    if (def.range.isEmpty() || !def.choices.isEmpty())
        return;
    html.append("<span");
    if (def.min && def.max && def.range == numberText(*def.min) + " to " + numberText(*def.max)) {
        html.append('>').append(numberText(*def.min)).append(" \xE2\x80\x93 ");
        html.append(numberText(*def.max));
    } else {
        html.append(m_english).append('>');
        appendEscaped(html, def.range);
    }
    html.append("</span> ");
}

} // namespace vphone::web
