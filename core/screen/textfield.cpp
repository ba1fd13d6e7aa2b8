#include "core/screen/textfield.h"

#include <QStringDecoder>
#include <QTextBoundaryFinder>

#include <algorithm>
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
constexpr char16_t signs[] = u"*+-/=().,^%<>";
constexpr int starKey = 10;
constexpr char16_t dot = u'•';
/// What stands before it never joins its neighbours to one character. Source: UAX 29
constexpr char16_t firstJoining = 0x300;

bool mayJoin(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].unicode() >= firstJoining;
}

/// The end of the character, as a person counts them, that \a at is before or behind.
qsizetype boundary(const QString& text, qsizetype at, bool isForward)
{
    const qsizetype first = isForward ? at : at - 2;
    if (!mayJoin(text, first) && !mayJoin(text, first + 1))
        return std::clamp<qsizetype>(isForward ? at + 1 : at - 1, 0, text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    const qsizetype found = isForward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? at : found;
}

qsizetype charactersIn(QStringView text)
{
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstJoining; });
    if (isPlain)
        return text.size();
    const QString whole = text.toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

/// Nothing that is seen, but turns or breaks what stands around it.
bool isDisturbing(QChar c)
{
    const char16_t code = c.unicode();
    const auto isIn = [code](char16_t first, char16_t last) {
        return code >= first && code <= last;
    };
    return c.category() == QChar::Other_Control || isIn(0x2028, 0x202e) || isIn(0x2066, 0x2069) ||
           code == 0xfeff || code >= 0xfff0;
}

} // namespace

TextField::TextField(Options options, QByteArrayView utf8)
    : m_options(options),
      m_text(QString::fromUtf8(utf8)),
      m_bytes(m_text.toUtf8().size()),
      m_caret(m_text.size())
{
    if (m_options.kind == Kind::Upper)
        m_mode = Mode::Upper;
    else if (!isWritten())
        m_mode = Mode::Digits;
}

bool TextField::isWritten() const
{
    return m_options.kind == Kind::Text || m_options.kind == Kind::Url ||
           m_options.kind == Kind::Upper || m_options.kind == Kind::Lower;
}

bool TextField::takes(QStringView text) const
{
    const auto isIn = [&](QStringView allowed) {
        return std::all_of(text.begin(), text.end(), [&](QChar c) { return allowed.contains(c); });
    };
    switch (m_options.kind) {
    case Kind::Text:
    case Kind::Url:
    case Kind::Upper:
    case Kind::Lower:
        return std::none_of(text.begin(), text.end(), isDisturbing);
    case Kind::Digits:
        return isIn(u"0123456789");
    case Kind::Number:
        return isIn(u"0123456789*#+");
    case Kind::Address:
        return isIn(u"0123456789.:abcdefABCDEF");
    case Kind::Equation:
        return isIn(u"0123456789 *+-/=().,^%<>");
    }
    Q_UNREACHABLE();
}

bool TextField::insert(QString text)
{
    if (m_options.kind == Kind::Upper)
        text = text.toUpper();
    else if (m_options.kind == Kind::Lower)
        text = text.toLower();
    const qsizetype bytes = text.toUtf8().size();
    if (!takes(text) || m_bytes + bytes > m_options.bytesMax)
        return false;
    m_text.insert(m_caret, text);
    m_bytes += bytes;
    m_caret += text.size();
    leaveCharacter();
    return true;
}

void TextField::remove(qsizetype from, qsizetype size)
{
    m_bytes -= QStringView(m_text).sliced(from, size).toUtf8().size();
    m_text.remove(from, size);
    m_caret = from;
    leaveCharacter();
}

/// What was put in, or lies side by side, may be one character with what is behind it.
void TextField::leaveCharacter()
{
    if (m_caret == m_text.size() || (!mayJoin(m_text, m_caret) && !mayJoin(m_text, m_caret - 1)))
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    finder.setPosition(m_caret);
    if (!finder.isAtBoundary())
        m_caret = finder.toNextBoundary();
}

bool TextField::type(QByteArrayView utf8)
{
    endTap();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    return !decoder.hasError() && !text.isEmpty() && insert(text);
}

QString TextField::lettersOf(int number) const
{
    if (number == starKey)
        return QString::fromUtf16(m_options.kind == Kind::Equation ? signs : symbols);
    const QString all = QString::fromUtf16(letters[size_t(number)]);
    const bool isUpper = m_mode == Mode::Upper ||
                         (m_mode == Mode::Sentence && m_text.left(m_caret).trimmed().isEmpty());
    return isUpper ? all.toUpper() : all;
}

bool TextField::tap(int number, Instant now)
{
    const bool isSame = m_tapped == number && m_tapExpiry && now < *m_tapExpiry;
    if (isSame) {
        remove(m_tapAt, 1);
        m_caret = m_tapAt;
    } else {
        endTap();
        m_tapIndex = -1;
    }
    const QString set = lettersOf(number);
    m_tapIndex = (m_tapIndex + 1) % set.size();
    m_tapAt = m_caret;
    if (!insert(set.mid(m_tapIndex, 1)))
        return false;
    m_tapped = number;
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
        if (!isWritten())
            return false;
        cycleMode();
        return true;
    case KeyCode::NavLeft:
    case KeyCode::NavRight:
        endTap();
        // To the left a text that runs that way goes on.
        m_caret =
            boundary(m_text, m_caret, (key.code == KeyCode::NavRight) != m_text.isRightToLeft());
        return true;
    default:
        return false;
    }
}

void TextField::erase()
{
    endTap();
    const qsizetype before = boundary(m_text, m_caret, false);
    remove(before, m_caret - before);
}

void TextField::clear()
{
    endTap();
    m_text.clear();
    m_bytes = 0;
    m_caret = 0;
}

void TextField::cycleMode()
{
    endTap();
    const bool isCaseFixed = m_options.kind == Kind::Upper || m_options.kind == Kind::Lower;
    if (isCaseFixed && m_mode == Mode::Digits)
        m_mode = m_options.kind == Kind::Upper ? Mode::Upper : Mode::Lower;
    else if (isCaseFixed)
        m_mode = Mode::Digits;
    else if (isWritten())
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
