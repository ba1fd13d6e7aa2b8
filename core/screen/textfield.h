/// \file Text that is typed on a keypad or a computer's keyboard. Source: reference screen 9
#pragma once

#include "core/screen/keys.h"
#include "core/screen/tree.h"
#include "core/time/instant.h"

#include <QString>

#include <optional>

namespace vphone::screen {

class TextField
{
public:
    /// A letter may be changed by the same key for this long. Source: reference screen 9
    static constexpr Duration tapWait = std::chrono::seconds(1);

    enum class Kind : quint8 {
        Text,
        Url,      ///< begins in lower case
        Digits,   ///< and nothing else
        Number,   ///< of a telephone: digits, * # +
        Address,  ///< digits, * is the dot
        Equation, ///< digits and signs of arithmetic; * goes through the signs
        Upper,    ///< a text in capitals
        Lower,    ///< a text without capitals
    };
    struct Options
    {
        Kind kind = Kind::Text;
        bool isMasked = false;
        qsizetype bytesMax = 2048; ///< UTF-8. Source: reference profiles 5
    };

    TextField() = default;
    explicit TextField(Options options, QByteArrayView utf8 = {});

    /// Digits, * and #, NavLeft, NavRight. False: it has no use for that key, or is full.
    bool press(const Key& key, Instant now);
    /// At the caret. False: it is no UTF-8, the kind does not take one of the characters (none
    /// takes control characters and marks that turn the direction of writing), or there is no
    /// room; nothing of it is taken then.
    bool type(QByteArrayView utf8);
    /// Takes the character before the caret away.
    void erase();
    void clear();
    /// The next set of those that the kind has: abc, Abc, ABC, 123.
    void cycleMode();
    void setMasked(bool isMasked) { m_options.isMasked = isMasked; }

    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isMasked() const { return m_options.isMasked; }
    /// A masked text as dots.
    [[nodiscard]] QByteArray shown() const;
    [[nodiscard]] Input input() const;
    /// When the letter under way is fixed.
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_tapExpiry; }
    void handleExpiry() { endTap(); }

private:
    enum class Mode : quint8 { Lower, Sentence, Upper, Digits };

    [[nodiscard]] bool takes(QStringView text) const;
    [[nodiscard]] bool isWritten() const;
    bool insert(QString text);
    void remove(qsizetype from, qsizetype size);
    void leaveCharacter();
    bool tap(int number, Instant now);
    void endTap();
    [[nodiscard]] QString lettersOf(int number) const;

    Options m_options;
    QString m_text;
    qsizetype m_bytes = 0; ///< of m_text as UTF-8
    qsizetype m_caret = 0; ///< in UTF-16 units, never within a character
    Mode m_mode = Mode::Lower;
    int m_tapped = -1;        ///< key whose letter is being chosen; -1: none
    qsizetype m_tapIndex = 0; ///< of that letter among those of the key
    qsizetype m_tapAt = 0;    ///< where it stands
    std::optional<Instant> m_tapExpiry;
};

} // namespace vphone::screen
