#include "web/phone/html.h"

#include "web/phone/frame.h"

namespace vphone::web {

namespace {

constexpr const char* buttonClasses[] = {"main", "plain", "danger"};
constexpr const char* toneClasses[] = {"neutral", "good", "bad"};

} // namespace

void appendAttribute(QByteArray& html, QByteArrayView name, QByteArrayView value)
{
    html.append(' ').append(name).append("=\"");
    appendEscaped(html, value);
    html.append('"');
}

void openSection(QByteArray& html, QByteArrayView id, QByteArrayView title)
{
    html.append("<section class=\"card\"");
    appendAttribute(html, "aria-labelledby", "h-" + id.toByteArray());
    html.append("><h2");
    appendAttribute(html, "id", "h-" + id.toByteArray());
    html.append('>');
    appendEscaped(html, title);
    html.append("</h2>\n");
}

void closeSection(QByteArray& html)
{
    html.append("</section>\n");
}

QByteArray idOf(QByteArrayView text)
{
    QByteArray id;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id.append(c);
        else if (c >= 'A' && c <= 'Z')
            id.append(char(c - 'A' + 'a'));
        else if (!id.isEmpty() && !id.endsWith('-'))
            id.append('-');
    }
    if (id.endsWith('-'))
        id.chop(1);
    return id;
}

void appendFacts(QByteArray& html, std::span<const Fact> facts)
{
    html.append("<dl class=\"facts\">\n");
    for (const Fact& fact : facts) {
        html.append("<div><dt>");
        appendEscaped(html, fact.label);
        html.append("</dt><dd");
        if (!fact.tag.isEmpty())
            appendAttribute(html, "id", "s-" + fact.tag);
        html.append('>');
        appendEscaped(html, fact.value);
        html.append("</dd></div>\n");
    }
    html.append("</dl>\n");
}

void openForm(QByteArray& html, const Visit& visit, QByteArrayView action, QByteArrayView id)
{
    html.append("<form method=\"post\"");
    appendAttribute(html, "action", visit.base + action.toByteArray());
    if (!id.isEmpty())
        appendAttribute(html, "id", id);
    html.append('>');
    appendHidden(html, "csrf", visit.formToken);
}

void appendHidden(QByteArray& html, QByteArrayView name, QByteArrayView value)
{
    html.append("<input type=\"hidden\"");
    appendAttribute(html, "name", name);
    appendAttribute(html, "value", value);
    html.append("/>");
}

void appendButton(QByteArray& html, ButtonKind kind, QByteArrayView text, QByteArrayView name,
                  QByteArrayView value)
{
    html.append("<button type=\"submit\"");
    appendAttribute(html, "class", buttonClasses[size_t(kind)]);
    if (!name.isEmpty()) {
        appendAttribute(html, "name", name);
        appendAttribute(html, "value", value);
    }
    html.append('>');
    appendEscaped(html, text);
    html.append("</button>");
}

void appendMessage(QByteArray& html, Tone tone, QByteArrayView text)
{
    html.append("<p");
    appendAttribute(html, "class", QByteArray("message ") + toneClasses[size_t(tone)]);
    appendAttribute(html, "role", tone == Tone::Bad ? "alert" : "status");
    html.append('>');
    appendEscaped(html, text);
    html.append("</p>\n");
}

} // namespace vphone::web
