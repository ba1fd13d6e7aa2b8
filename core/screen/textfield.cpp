#include "core/screen/textfield.h"

#include <QTextBoundaryFinder>

#include <array>

namespace vphone::screen {

namespace {

// Source: reference screen 9 (ITU-T E.161); 1 and 0 as it says.
constexpr auto letters = std::to_array<const char16_t*>({
    u" 0",
    u".@/:-_?!,1",
    u"abc2",
    u"def3",
    u"ghi4",
    u"jkl5",
    u"mno6",
    u"pqrs7",
    u"tuv8",
    u"wxyz9",
});
constexpr char16_t symbols[] = u"*#+$%&()[]{}<>=;'\"~|^\\";
constexpr int starKey = 10;
constexpr char16_t dot = u'•';

/// One character as a person counts them, from \a at on or before it.
qsizetype boundary(const QString& text, qsizetype at, bool isForward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    const qsizetype found = isForward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? at : found;
}

qsizetype charactersIn(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.toString());
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

} // namespace

TextField::TextField(Options options, QByteArrayView utf8)
    : m_options(options), m_text(QString::fromUtf8(utf8)), m_caret(m_text.size())
{
    if (m_options.kind == Kind::Text)
        m_mode = Mode::Lower;
    else if (m_options.kind != Kind::Url)
        m_mode = Mode::Digits;
}

bool TextField::takes(QStringView text) const
{
    const auto isIn = [&](QStringView allowed) {
        return std::all_of(text.begin(), text.end(), [&](QChar c) { return allowed.contains(c); });
    };
    switch (m_options.kind) {
    case Kind::Text:
    case Kind::Url:
        return std::none_of(text.begin(), text.end(),
                            [](QChar c) { return c.category() == QChar::Other_Control; });
    case Kind::Digits:
        return isIn(u"0123456789");
    case Kind::Number:
        return isIn(u"0123456789*#+");
    case Kind::Address:
        return isIn(u"0123456789.:abcdefABCDEF");
    }
    Q_UNREACHABLE();
}

bool TextField::insert(const QString& text)
{
    if (!takes(text) || m_text.toUtf8().size() + text.toUtf8().size() > m_options.bytesMax)
        return false;
    m_text.insert(m_caret, text);
    m_caret += text.size();
    return true;
}

bool TextField::type(QByteArrayView utf8)
{
    endTap();
    const QString text = QString::fromUtf8(utf8);
    return !text.isEmpty() && insert(text);
}

QString TextField::lettersOf(int number) const
{
    if (number == starKey)
        return QString::fromUtf16(symbols);
    const QString all = QString::fromUtf16(letters[size_t(number)]);
    const bool isUpper = m_mode == Mode::Upper ||
                         (m_mode == Mode::Sentence && m_text.left(m_caret).trimmed().isEmpty());
    return isUpper ? all.toUpper() : all;
}

bool TextField::tap(int number, Instant now)
{
    const bool isSame = m_tapped == number && m_tapExpiry && now < *m_tapExpiry;
    if (!isSame) {
        endTap();
        const QString set = lettersOf(number);
        if (!insert(set.left(1)))
            return false;
        m_tapped = number;
        m_tapIndex = 0;
    } else {
        const qsizetype before = m_caret - 1;
        m_text.remove(before, 1);
        m_caret = before;
        const QString set = lettersOf(number);
        m_tapIndex = (m_tapIndex + 1) % set.size();
        insert(set.mid(m_tapIndex, 1));
    }
    m_tapExpiry = now + tapWait;
    return true;
}

void TextField::endTap()
{
    m_tapped = -1;
    m_tapExpiry.reset();
}

bool TextField::press(const Key& key, Instant now)
{
    switch (key.code) {
    case KeyCode::Digit:
        if (m_mode != Mode::Digits)
            return tap(key.number, now);
        endTap();
        return insert(QString::number(key.number));
    case KeyCode::Star:
        if (m_options.kind == Kind::Address)
            return insert(QStringLiteral("."));
        if (m_options.kind == Kind::Number)
            return insert(QStringLiteral("*"));
        return m_options.kind != Kind::Digits && tap(starKey, now);
    case KeyCode::Pound:
        if (m_options.kind == Kind::Number)
            return insert(QStringLiteral("#"));
        if (m_options.kind != Kind::Text && m_options.kind != Kind::Url)
            return false;
        cycleMode();
        return true;
    case KeyCode::NavLeft:
    case KeyCode::NavRight:
        endTap();
        m_caret = boundary(m_text, m_caret, key.code == KeyCode::NavRight);
        return true;
    default:
        return false;
    }
}

void TextField::erase()
{
    endTap();
    const qsizetype before = boundary(m_text, m_caret, false);
    m_text.remove(before, m_caret - before);
    m_caret = before;
}

void TextField::clear()
{
    endTap();
    m_text.clear();
    m_caret = 0;
}

void TextField::cycleMode()
{
    endTap();
    m_mode = m_mode == Mode::Digits ? Mode::Lower : Mode(int(m_mode) + 1);
}

QByteArray TextField::shown() const
{
    return m_options.isMasked ? QString(charactersIn(m_text), dot).toUtf8() : text();
}

Input TextField::input() const
{
    static constexpr auto names = std::to_array<const char*>({"abc", "Abc", "ABC", "123"});
    Input input;
    input.text = shown();
    input.mode = m_options.kind == Kind::Address ? "IP" : names[size_t(m_mode)];
    input.isMasked = m_options.isMasked;
    input.caret = int(charactersIn(QStringView(m_text).first(m_caret)));
    return input;
}

} // namespace vphone::screen
