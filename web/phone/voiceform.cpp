#include "web/phone/voiceform.h"

#include "core/rule/rule.h"
#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/voicefield.h"

#include <algorithm>

namespace vphone::web {

namespace {

using language::Context;
using param::Access;
using param::ParamDef;
using param::ParamIndex;
using param::ParamType;

/// Types whose values can't hold a secret inside.
bool isPlain(ParamType type)
{
    switch (type) {
    case ParamType::Bool:
    case ParamType::Choice:
    case ParamType::Int:
    case ParamType::HexInt:
    case ParamType::Float:
    case ParamType::Ip:
    case ParamType::DelayList:
    case ParamType::TimeOfDay:
    case ParamType::StarCode:
        return true;
    default:
        return false;
    }
}

class Drawing
{
public:
    Drawing(const Visit& visit, const VoiceTab& tab, const VoiceEdits& edits)
        : m_visit(visit),
          m_tab(tab),
          m_edits(edits),
          m_config(visit.phone().config()),
          m_sections(voiceSections(visit.view, m_config, tab.name)),
          m_fields(visit.language, viewPath(visit) + "/edit")
    {
    }

    http::Response page(QByteArrayView notice)
    {
        findEdits();
        Page page;
        page.tab = m_tab.path;
        page.title = m_visit.text(Context::Tab, m_tab.name);
        page.hasVoiceForm = true;
        page.editedTabs = m_editedTabs;
        page.status = m_edits.problems.empty() ? 200 : 422;
        // A field takes some 700 bytes, with its help in most languages.
        m_html.reserve(8192 + 1024 * fieldCount());
        if (!notice.isEmpty())
            appendMessage(m_html, Tone::Good, notice);
        appendProblems();
        m_html.append("<div class=\"voice\">\n");
        appendSectionList();
        appendForm();
        appendWhy();
        m_html.append("</div>\n");
        page.main = std::move(m_html);
        return framed(m_visit, page);
    }

private:
    [[nodiscard]] QByteArray text(QByteArrayView english) const
    {
        return m_visit.text(Context::Page, english);
    }

    qsizetype fieldCount() const
    {
        size_t count = 0;
        for (const VoiceSection& section : m_sections)
            count += section.rows.size();
        return qsizetype(count);
    }

    /// How many values the view's own tabs wait with, and on which of them.
    void findEdits()
    {
        for (const auto& [tag, typed] : m_edits.typed) {
            const auto index = m_config.table().find(tag);
            if (!index || accessIn(m_visit.view, m_config, *index) != Access::ReadWrite)
                continue;
            ++m_editCount;
            const QByteArray& tab = m_config.table()[*index].tab;
            if (!m_editedTabs.contains(tab))
                m_editedTabs.append(tab);
        }
    }

    void appendProblems()
    {
        if (m_edits.problems.empty())
            return;
        m_html.append("<div class=\"message bad\" role=\"alert\"><p>");
        appendEscaped(m_html,
                      text("Nothing was saved. Correct what is marked, then submit again."));
        m_html.append("</p>\n<ul>");
        for (const auto& [tag, sentence] : m_edits.problems) {
            m_html.append("<li>");
            appendPlace(tag);
            m_html.append("<span lang=\"en\">");
            appendEscaped(m_html, sentence);
            m_html.append("</span></li>");
        }
        m_html.append("</ul></div>\n");
    }

    /// Where a problem is: a link to its input, or the name of the other tab.
    void appendPlace(const QByteArray& tag)
    {
        const auto index = m_config.table().find(tag);
        if (tag.isEmpty() || !index)
            return;
        const ParamDef& def = m_config.table()[*index];
        const QByteArray label = m_visit.text(Context::Label, def.label);
        if (def.tab == m_tab.name) {
            m_html.append("<a href=\"#p-").append(tag).append("\">");
            appendEscaped(m_html, label);
            m_html.append("</a>: ");
        } else {
            appendEscaped(m_html, m_visit.text(Context::Tab, def.tab) + ", " + label + ": ");
        }
    }

    void appendSectionList()
    {
        m_html.append("<nav class=\"sections\"");
        appendAttribute(m_html, "aria-label", text("Sections"));
        m_html.append("><ul>");
        for (const VoiceSection& section : m_sections) {
            m_html.append("<li><a href=\"#h-").append(idOf(section.name)).append("\">");
            appendEscaped(m_html, m_visit.text(Context::Section, section.name));
            m_html.append("</a></li>");
        }
        m_html.append("</ul></nav>\n");
    }

    void appendForm()
    {
        const bool isAdmin = m_visit.view.account == Account::Admin;
        m_html.append("<form id=\"voice\" method=\"post\" autocomplete=\"off\" "
                      "spellcheck=\"false\" accept-charset=\"utf-8\"");
        appendAttribute(m_html, "action", m_visit.base + (isAdmin ? "/admin/submit" : "/submit"));
        m_html.append('>');
        appendHidden(m_html, "csrf", m_visit.formToken);
        appendHidden(m_html, "tab", m_tab.path);
        appendHidden(m_html, "view", m_visit.view.isAdvanced ? "advanced" : "basic");
        m_html.append('\n');
        for (const VoiceSection& section : m_sections)
            appendFields(section);
        appendButtons();
        m_html.append("</form>\n");
    }

    void appendFields(const VoiceSection& section)
    {
        openSection(m_html, idOf(section.name), m_visit.text(Context::Section, section.name));
        m_html.append("<div class=\"rows\">\n");
        for (const ParamIndex index : section.rows) {
            const ParamDef& def = m_config.table()[index];
            VoiceField field{def, m_config.value(index), accessIn(m_visit.view, m_config, index)};
            if (const auto typed = m_edits.typed.find(def.tag); typed != m_edits.typed.end())
                field.typed = &typed->second;
            field.problem = problemOf(def.tag);
            m_fields.append(m_html, field);
        }
        m_html.append("</div>\n");
        closeSection(m_html);
    }

    const QByteArray* problemOf(const QByteArray& tag) const
    {
        for (const auto& [wrong, sentence] : m_edits.problems) {
            if (wrong == tag)
                return &sentence;
        }
        return nullptr;
    }

    void appendButtons()
    {
        m_html.append("<div class=\"buttons\">");
        appendButton(m_html, ButtonKind::Main, text("Submit All Changes"));
        m_html.append("<button type=\"submit\" class=\"plain\" name=\"undo\" value=\"yes\" "
                      "formnovalidate=\"formnovalidate\"");
        appendAttribute(m_html, "formaction", viewPath(m_visit) + "/edit");
        m_html.append('>');
        appendEscaped(m_html, text("Undo All Changes"));
        m_html.append("</button>");
        if (m_editCount > 0) {
            QByteArrayList names;
            for (const QByteArray& tab : m_editedTabs)
                names.append(m_visit.text(Context::Tab, tab));
            m_html.append("<p class=\"edits\">");
            appendEscaped(m_html, text("Edited, not submitted") + ": " +
                                      QByteArray::number(m_editCount) + " (" + names.join(", ") +
                                      ')');
            m_html.append("</p>");
        }
        m_html.append("</div>\n");
    }

    /// In a frame of its own: what the phone's page says hangs on the settings alone.
    void appendWhy()
    {
        if (m_tab.path != "voice/provisioning" || !m_visit.isAdmin ||
            m_visit.view.account != Account::Admin)
            return;
        m_html.append("<aside class=\"why\"");
        appendAttribute(m_html, "aria-label", text("vphone emulator, not part of the phone"));
        m_html.append("><iframe loading=\"lazy\"");
        appendAttribute(m_html, "src", m_visit.base + "/vphone/why");
        appendAttribute(m_html, "title", text("Why it resyncs or not"));
        m_html.append("></iframe></aside>\n");
    }

    const Visit& m_visit;
    const VoiceTab& m_tab;
    const VoiceEdits& m_edits;
    const config::Config& m_config;
    std::vector<VoiceSection> m_sections;
    VoiceFields m_fields;
    qsizetype m_editCount = 0;
    QList<QByteArray> m_editedTabs;
    QByteArray m_html;
};

} // namespace

QByteArray shownValue(const ParamDef& def, const QByteArray& stored)
{
    if (def.isSecret || def.isHidden)
        return {};
    return stored.isEmpty() || isPlain(def.type) ? stored : rule::redacted(stored);
}

http::Response voiceForm(const Visit& visit, const VoiceTab& tab, const VoiceEdits& edits,
                         QByteArrayView notice)
{
    return Drawing(visit, tab, edits).page(notice);
}

} // namespace vphone::web
