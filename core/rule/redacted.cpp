// Hides secrets in text that may be malformed: in doubt it hides more.
#include "core/rule/rule.h"
#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

constexpr QByteArrayView stars = "***";
/// What is longer than any rule is hidden as a whole. Source: assumed
constexpr qsizetype redactedBytesMax = 64 * 1024;

/// A stretch of the text to be replaced.
struct Hidden
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// In any case. \pre word is in lower case
bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    if (text.size() < word.size())
        return false;
    return std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
        return a == (b >= 'A' && b <= 'Z' ? char(b - 'A' + 'a') : b);
    });
}

/// Bytes of a hyphen at the start of \a text, also of a dash that a word processor made of it.
qsizetype hyphenBytes(QByteArrayView text)
{
    static constexpr auto dashes = std::to_array<QByteArrayView>(
        {"-", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93", "\xE2\x80\x94",
         "\xE2\x88\x92", "\xEF\xBC\x8D"});
    for (const QByteArrayView dash : dashes) {
        if (text.startsWith(dash))
            return dash.size();
    }
    return 0;
}

/// Bytes of --key, --pwd and of what translators made of them; 0 when something else stands there.
qsizetype secretOptionBytes(QByteArrayView text)
{
    static constexpr auto names = std::to_array<QByteArrayView>(
        {"key", "pwd", "pass", "secret", "sleutel", "toets", "cl\xC3\xA9", "cle"});
    qsizetype size = 0;
    while (const qsizetype bytes = hyphenBytes(text.sliced(size)))
        size += bytes;
    if (size == 0)
        return 0;
    for (const QByteArrayView name : names) {
        if (startsWithWord(text.sliced(size), name))
            return size + name.size();
    }
    return 0;
}

/// Past the partner of the quote at \a begin; the end when it has none.
qsizetype pastQuoted(QByteArrayView text, qsizetype begin)
{
    Scanner scanner(text);
    scanner.moveTo(begin);
    QByteArrayView content;
    return scanner.takeQuoted(&content) ? scanner.position() : text.size();
}

/// The argument that begins at \a begin (blanks and = skipped): up to ], the next option or the
/// end.
Hidden optionArgument(QByteArrayView text, qsizetype begin)
{
    while (begin < text.size() &&
           (markAt(text, begin).plain == ' ' || markAt(text, begin).plain == '='))
        begin += markAt(text, begin).bytes;
    qsizetype end = begin;
    while (end < text.size()) {
        const Mark mark = markAt(text, end);
        if (mark.plain == ']')
            break;
        if (mark.plain == ' ' && hyphenBytes(text.sliced(end + mark.bytes)) > 0)
            break;
        end = mark.plain == '"' ? pastQuoted(text, end) : end + std::max<qsizetype>(mark.bytes, 1);
    }
    // The blank before a closing bracket is no part of it.
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return {begin, end};
}

/// `user:password@` in what may be a URL: the password.
std::optional<Hidden> urlPassword(QByteArrayView text, qsizetype begin, qsizetype end)
{
    const QByteArrayView token = text.sliced(begin, end - begin);
    const qsizetype scheme = token.indexOf("://");
    const qsizetype server = scheme < 0 ? 0 : scheme + 3;
    const qsizetype at = token.lastIndexOf('@');
    const qsizetype colon = token.indexOf(':', server);
    if (colon < 0 || at < colon)
        return std::nullopt;
    qsizetype slash = server;
    while (slash < token.size() && token[slash] != '/' && token[slash] != '?')
        ++slash;
    // An @ behind the path belongs to the path, if what is in front of it is a server with a port.
    const QByteArrayView port = colon < slash ? token.sliced(colon + 1, slash - colon - 1) : token;
    const bool isPort = std::all_of(port.begin(), port.end(), isDigit);
    if (at > slash && (isPort || colon > slash))
        return std::nullopt;
    return Hidden{begin + colon + 1, begin + at};
}

bool isTokenEnd(char plain)
{
    return plain == ' ' || plain == '|' || plain == ']' || plain == '"';
}

bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.';
}

/// Bytes of a name that holds a secret when a value is given to it: password, xpassword, GPP_SA.
qsizetype secretNameBytes(QByteArrayView text)
{
    static constexpr auto names =
        std::to_array<QByteArrayView>({"password", "passwd", "passphrase", "pwd", "secret",
                                       "gpp_sa", "gpp_sb", "gpp_sc", "gpp_sd", "ikm_http"});
    for (const QByteArrayView name : names) {
        if (startsWithWord(text, name)) {
            qsizetype size = name.size();
            while (size < text.size() && isNameCharacter(text[size]))
                ++size;
            return size;
        }
    }
    return 0;
}

/// The value behind `name =`: up to what ends a query's value or, once a quote was closed, an
/// assignment.
std::optional<Hidden> valueAfter(QByteArrayView text, qsizetype begin)
{
    Scanner scanner(text);
    scanner.moveTo(begin);
    if (!scanner.take('='))
        return std::nullopt;
    scanner.skipBlanks();
    const qsizetype value = scanner.position();
    bool wasQuoted = false;
    qsizetype end = value;
    while (end < text.size()) {
        const Mark mark = markAt(text, end);
        if (mark.plain == '"') {
            end = pastQuoted(text, end);
            wasQuoted = true;
            continue;
        }
        if (mark.plain == '&' || isTokenEnd(mark.plain) ||
            (wasQuoted && (mark.plain == ';' || mark.plain == ')')))
            break;
        ++end;
    }
    return Hidden{value, end};
}

/// Does anything that announces a secret begin with \a c? Most bytes of a rule don't.
constexpr bool mayAnnounce(char c)
{
    switch (c) {
    case '-':
    case 'p':
    case 'P':
    case 's':
    case 'S':
    case 'g':
    case 'G':
    case 'i':
    case 'I':
        return true;
    default:
        return quint8(c) >= 0x80; // a dash
    }
}

/// The stretch to hide that a word at \a position announces.
std::optional<Hidden> announcedAt(QByteArrayView text, qsizetype position)
{
    const QByteArrayView rest = text.sliced(position);
    if (const qsizetype bytes = secretOptionBytes(rest)) {
        // A single hyphen inside a word (my-key.xml) announces nothing.
        const bool isInWord = position > 0 && isNameCharacter(text[position - 1]);
        if (!isInWord || hyphenBytes(rest.sliced(hyphenBytes(rest))) > 0)
            return optionArgument(text, position + bytes);
    }
    if (const qsizetype bytes = secretNameBytes(rest))
        return valueAfter(text, position + bytes);
    return std::nullopt;
}

/// Every stretch that any word announces, also one inside of another: they may reach further.
std::vector<Hidden> announcedIn(QByteArrayView text)
{
    std::vector<Hidden> stretches;
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (!mayAnnounce(text.data()[position]))
            continue;
        const std::optional<Hidden> hidden = announcedAt(text, position);
        if (hidden && hidden->end > hidden->begin)
            stretches.push_back(*hidden);
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const Hidden& a, const Hidden& b) { return a.begin < b.begin; });
    return stretches;
}

QByteArray withoutAnnounced(QByteArrayView text)
{
    QByteArray result;
    qsizetype shown = 0; // up to here it is decided
    for (const Hidden& hidden : announcedIn(text)) {
        if (hidden.begin >= shown)
            result += text.sliced(shown, hidden.begin - shown).toByteArray() + stars.toByteArray();
        shown = std::max(shown, hidden.end);
    }
    return result + text.sliced(shown).toByteArray();
}

QByteArray withoutUrlPasswords(QByteArrayView text)
{
    if (!text.contains('@'))
        return text.toByteArray();
    QByteArray result;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !isTokenEnd(markAt(text, end).plain))
            ++end;
        const std::optional<Hidden> hidden = urlPassword(text, begin, end);
        if (hidden) {
            result += text.sliced(begin, hidden->begin - begin).toByteArray() + stars.toByteArray();
            begin = hidden->end;
        }
        result += text.sliced(begin, end - begin);
        if (end < text.size())
            result += text[end];
        begin = end + 1;
    }
    return result;
}

} // namespace

QByteArray redacted(QByteArrayView text)
{
    if (text.size() > redactedBytesMax)
        return stars.toByteArray();
    return withoutUrlPasswords(withoutAnnounced(text));
}

} // namespace vphone::rule
