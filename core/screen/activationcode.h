/// \file An activation code as it is typed: digits in groups of four, or `#` and a short code.
/// Source: reference screen 6
#pragma once

#include "core/screen/keys.h"
#include "core/screen/tree.h"

namespace vphone::screen {

class ActivationCode
{
public:
    /// Digits and, as the first, #; NavLeft, NavRight. False: it has no use for that key, or is
    /// full.
    bool press(const Key& key);
    /// At the caret; blanks and dashes are left out. False: something else stands in \a utf8, or
    /// there is no room; nothing of it is taken then.
    bool type(QByteArrayView utf8);
    /// Takes the character before the caret away.
    void erase();

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] bool isComplete() const;
    /// `1234 5678 9012 3456`
    [[nodiscard]] QByteArray shown() const;
    [[nodiscard]] Input input() const;

private:
    [[nodiscard]] static bool isPossible(const QByteArray& text);

    QByteArray m_text; ///< ASCII
    qsizetype m_caret = 0;
};

} // namespace vphone::screen
