/// \file Walks over the text of a rule. Marks that a translator or a word processor put there
/// (full-width brackets, typographic quotes) read as the plain ones they stand for, and are
/// remembered.
#pragma once

#include <QByteArrayView>

namespace vphone::rule {

/// One character that has a meaning in rules, however it is written.
struct Mark
{
    char plain = 0; ///< 0: at the end, or a character without a meaning
    qsizetype bytes = 0;
    bool isForeign = false;
};

/// \pre the byte at \a position begins a character beyond ASCII
[[nodiscard]] Mark foreignMarkAt(QByteArrayView text, qsizetype position);
[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] inline Mark markAt(QByteArrayView text, qsizetype position)
{
    if (position >= text.size())
        return {};
    const char c = text.data()[position];
    if (quint8(c) < 0x80)
        return {isBlank(c) ? ' ' : c, 1, false};
    return foreignMarkAt(text, position);
}
[[nodiscard]] QByteArrayView trimmed(QByteArrayView text);
/// The byte at \a position as a column: characters from 1.
[[nodiscard]] int columnOf(QByteArrayView text, qsizetype position);

/// Looks at [begin, end) of a text; positions are those of the whole text.
class Scanner
{
public:
    Scanner(QByteArrayView text, qsizetype begin, qsizetype end);
    explicit Scanner(QByteArrayView text) : Scanner(text, 0, text.size()) {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] QByteArrayView since(qsizetype begin) const
    {
        return m_text.sliced(begin, m_position - begin);
    }
    [[nodiscard]] Mark peek() const { return markAt(m_text, m_position); }
    [[nodiscard]] Mark peekAfterBlanks() const;
    [[nodiscard]] bool startsWith(QByteArrayView prefix) const;

    void moveTo(qsizetype position) { m_position = position; }
    void skipBlanks();
    /// Blanks, then \a plain in any writing. Nothing moves when something else stands there.
    bool take(char plain);
    /// One mark, or one byte of something else.
    void advance();
    /// \pre peek() is a quote. What stands between it and its partner; false when there is no
    /// partner.
    bool takeQuoted(QByteArrayView* content);
    /// \pre peek() is '('. The place of its partner, quotes respected; -1 when there is none.
    [[nodiscard]] qsizetype closingParenthesis() const;

    /// Where the first foreign mark was passed, -1: none.
    [[nodiscard]] qsizetype foreignAt() const { return m_foreignAt; }

private:
    void pass(const Mark& mark);

    QByteArrayView m_text; ///< up to the end that was asked for
    qsizetype m_position;
    qsizetype m_foreignAt = -1;
};

} // namespace vphone::rule
