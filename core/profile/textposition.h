/// \file Line and column of a place in a text.
#pragma once

#include <QByteArrayView>

namespace vphone::profile {

/// Both from 1; the column counts characters.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

/// Asked for ascending offsets it walks the text once in all.
class TextPositions
{
public:
    /// \a isAscii saves the counting of characters.
    TextPositions(QByteArrayView text, bool isAscii) : m_text(text), m_isAscii(isAscii) {}

    [[nodiscard]] TextPosition at(qsizetype offset);

private:
    QByteArrayView m_text;
    bool m_isAscii;
    qsizetype m_offset = 0;
    qsizetype m_lineEnd = -1; ///< of the line that m_offset stands in; -1: to be looked for
    TextPosition m_position;
};

} // namespace vphone::profile
