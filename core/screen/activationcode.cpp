#include "core/screen/activationcode.h"

#include "core/onboard/redeem.h"

#include <algorithm>

namespace vphone::screen {

namespace {

constexpr qsizetype groupDigits = 4; // reference screen 6
constexpr char shortMark = '#';

} // namespace

bool ActivationCode::isPossible(const QByteArray& text)
{
    const bool isShort = text.startsWith(shortMark);
    const qsizetype most = isShort ? onboard::shortDigitsMax + 1 : onboard::codeDigits;
    return text.size() <= most && std::all_of(text.begin() + (isShort ? 1 : 0), text.end(),
                                              [](char c) { return c >= '0' && c <= '9'; });
}

bool ActivationCode::type(QByteArrayView utf8)
{
    QByteArray digits = utf8.toByteArray();
    digits.replace(' ', QByteArray()).replace('-', QByteArray());
    QByteArray changed = m_text;
    changed.insert(m_caret, digits);
    if (!isPossible(changed))
        return false;
    m_text = std::move(changed);
    m_caret += digits.size();
    return true;
}

bool ActivationCode::press(const Key& key)
{
    switch (key.code) {
    case KeyCode::Digit:
        return type(QByteArray::number(key.number));
    case KeyCode::Pound:
        return type("#");
    case KeyCode::NavLeft:
        m_caret = std::max<qsizetype>(0, m_caret - 1);
        return true;
    case KeyCode::NavRight:
        m_caret = std::min(m_text.size(), m_caret + 1);
        return true;
    default:
        return false;
    }
}

void ActivationCode::erase()
{
    if (m_caret == 0)
        return;
    QByteArray changed = m_text;
    changed.remove(m_caret - 1, 1);
    // Without its mark, a short code may be too long for what is left.
    if (!isPossible(changed))
        return;
    m_text = std::move(changed);
    --m_caret;
}

bool ActivationCode::isComplete() const
{
    return onboard::readCode(m_text).has_value();
}

QByteArray ActivationCode::shown() const
{
    if (m_text.startsWith(shortMark))
        return m_text;
    QByteArray grouped;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i > 0 && i % groupDigits == 0)
            grouped += ' ';
        grouped += m_text[i];
    }
    return grouped;
}

Input ActivationCode::input() const
{
    Input input;
    input.text = shown();
    input.mode = "123";
    const bool isGrouped = !m_text.startsWith(shortMark) && m_caret > 0;
    input.caret = int(m_caret + (isGrouped ? (m_caret - 1) / groupDigits : 0));
    return input;
}

} // namespace vphone::screen
