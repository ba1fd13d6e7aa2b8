#include "core/profile/valuepositions.h"

#include "core/rule/scanner.h"

#include <algorithm>

namespace vphone::profile {

namespace {

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype offsetOf(QByteArrayView text, TextPosition position)
{
    qsizetype offset = 0;
    for (int line = 1; line < position.line; ++line) {
        const qsizetype newline = text.indexOf('\n', offset);
        if (newline < 0)
            return text.size();
        offset = newline + 1;
    }
    for (int column = 1; column < position.column && offset < text.size(); ++column) {
        ++offset;
        while (offset < text.size() && isContinuation(text[offset]))
            ++offset;
    }
    return offset;
}

/// Behind the > of the tag that begins at \a offset.
qsizetype pastTag(QByteArrayView text, qsizetype offset)
{
    char quote = 0;
    for (; offset < text.size(); ++offset) {
        const char c = text[offset];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return offset + 1;
    }
    return text.size();
}

} // namespace

ValuePositions::ValuePositions(QByteArrayView xml, TextPosition element)
    : m_xml(xml), m_element(element)
{
    const qsizetype inside = pastTag(xml, offsetOf(xml, element));
    const bool isSelfClosing = inside >= 2 && xml[inside - 2] == '/';
    if (!isSelfClosing)
        walk(xml, inside);
    dropBlanksAtTheEnd(xml);
}

TextPosition ValuePositions::at(int column) const
{
    if (m_offsets.empty())
        return m_element;
    const int last = int(m_offsets.size()) - 1;
    return TextPositions(m_xml, false).at(m_offsets[size_t(std::clamp(column - 1, 0, last))]);
}

void ValuePositions::walk(QByteArrayView xml, qsizetype offset)
{
    bool isInCdata = false;
    while (offset < xml.size()) {
        const QByteArrayView rest = xml.sliced(offset);
        if (isInCdata && rest.startsWith("]]>")) {
            isInCdata = false;
            offset += 3;
            continue;
        }
        if (!isInCdata && rest.startsWith("<![CDATA[")) {
            isInCdata = true;
            offset += 9;
            continue;
        }
        if (!isInCdata && rest.startsWith("<!--")) {
            const qsizetype close = xml.indexOf("-->", offset);
            offset = close < 0 ? xml.size() : close + 3;
            continue;
        }
        if (!isInCdata && rest.front() == '<')
            return;
        const bool isFollowingLineEnd =
            isLineEnd(rest.front()) && !m_offsets.empty() && isLineEnd(xml[offset - 1]);
        const bool isLeadingBlank = m_offsets.empty() && rule::isBlank(rest.front());
        if (!isContinuation(rest.front()) && !isFollowingLineEnd && !isLeadingBlank)
            m_offsets.push_back(offset);
        const qsizetype semicolon = rest.front() == '&' && !isInCdata ? rest.indexOf(';') : -1;
        offset += semicolon > 0 ? semicolon + 1 : 1;
    }
}

void ValuePositions::dropBlanksAtTheEnd(QByteArrayView xml)
{
    while (!m_offsets.empty() && rule::isBlank(xml[m_offsets.back()]))
        m_offsets.pop_back();
}

} // namespace vphone::profile
