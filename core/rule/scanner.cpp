#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

struct ForeignMark
{
    QByteArrayView written;
    char plain;
};

// Besides the full-width forms, which are computed.
constexpr auto foreignMarks = std::to_array<ForeignMark>({
    {"\xC2\xA0", ' '},     // no-break space
    {"\xE2\x80\xAF", ' '}, // narrow no-break space
    {"\xE3\x80\x80", ' '}, // ideographic space
    {"\xC2\xAB", '"'},     // left guillemet
    {"\xC2\xBB", '"'},     // right guillemet
    {"\xE2\x80\x9C", '"'}, // left double quotation mark
    {"\xE2\x80\x9D", '"'}, // right double quotation mark
    {"\xE2\x80\x9E", '"'}, // low double quotation mark
    {"\xE2\x80\x9F", '"'}, // reversed double quotation mark
});

constexpr QByteArrayView meaningful = "\"()[]|?!;=<>";

Mark fullWidthAt(QByteArrayView rest)
{
    // U+FF01 to U+FF5E are ASCII 0x21 to 0x7E.
    if (rest.size() < 3 || quint8(rest[0]) != 0xEF)
        return {};
    const int codePoint =
        (quint8(rest[0]) & 0x0F) << 12 | (quint8(rest[1]) & 0x3F) << 6 | (quint8(rest[2]) & 0x3F);
    if (codePoint < 0xFF01 || codePoint > 0xFF5E)
        return {};
    const char plain = char(codePoint - 0xFF01 + 0x21);
    if (!meaningful.contains(plain))
        return {};
    return {plain, 3, true};
}

} // namespace

Mark foreignMarkAt(QByteArrayView text, qsizetype position)
{
    const QByteArrayView rest = text.sliced(position);
    for (const ForeignMark& mark : foreignMarks) {
        if (rest.startsWith(mark.written))
            return {mark.plain, mark.written.size(), true};
    }
    return fullWidthAt(rest);
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

int columnOf(QByteArrayView text, qsizetype position)
{
    int column = 1;
    for (const char c : text.first(std::clamp<qsizetype>(position, 0, text.size()))) {
        if ((quint8(c) & 0xC0) != 0x80) // a continuation byte of UTF-8 is no character
            ++column;
    }
    return column;
}

Scanner::Scanner(QByteArrayView text, qsizetype begin, qsizetype end)
    : m_text(text.first(end)), m_position(begin)
{
}

Mark Scanner::peekAfterBlanks() const
{
    Scanner ahead = *this;
    ahead.skipBlanks();
    return ahead.peek();
}

bool Scanner::startsWith(QByteArrayView prefix) const
{
    return m_text.sliced(m_position).startsWith(prefix);
}

void Scanner::skipBlanks()
{
    for (Mark mark = peek(); mark.plain == ' '; mark = peek())
        pass(mark);
}

bool Scanner::take(char plain)
{
    Scanner ahead = *this;
    ahead.skipBlanks();
    const Mark mark = ahead.peek();
    if (mark.plain != plain)
        return false;
    ahead.pass(mark);
    *this = ahead;
    return true;
}

void Scanner::advance()
{
    const Mark mark = peek();
    if (mark.bytes > 0)
        pass(mark);
    else if (!atEnd())
        ++m_position;
}

bool Scanner::takeQuoted(QByteArrayView* content)
{
    const Mark opening = peek();
    Q_ASSERT(opening.plain == '"');
    pass(opening);
    const qsizetype begin = m_position;
    while (!atEnd()) {
        const Mark mark = peek();
        // What a plain quote opened, only a plain one closes.
        if (mark.plain == '"' && (opening.isForeign || !mark.isForeign)) {
            *content = since(begin);
            pass(mark);
            return true;
        }
        ++m_position;
    }
    return false;
}

qsizetype Scanner::closingParenthesis() const
{
    Scanner ahead = *this;
    int depth = 0;
    while (!ahead.atEnd()) {
        const Mark mark = ahead.peek();
        QByteArrayView content;
        if (mark.plain == '"') {
            if (!ahead.takeQuoted(&content))
                return -1;
            continue;
        }
        if (mark.plain == '(')
            ++depth;
        if (mark.plain == ')' && --depth == 0)
            return ahead.position();
        ahead.advance();
    }
    return -1;
}

void Scanner::pass(const Mark& mark)
{
    if (mark.isForeign && m_foreignAt < 0)
        m_foreignAt = m_position;
    m_position += mark.bytes;
}

} // namespace vphone::rule
