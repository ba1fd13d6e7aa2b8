#include "core/profile/wellformed.h"

#include "core/profile/reader.h"
#include "core/profile/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <vector>

namespace vphone::profile {

namespace {

enum CharacterClass : quint8 { Name = 1, Start = 2, Blank = 4, TextStop = 8, ValueStop = 16 };

/// Loops run until a class ends or stops them; the NUL behind the text does both.
constexpr std::array<quint8, 256> classes = [] {
    std::array<quint8, 256> table{};
    const auto add = [&table](int first, int last, int bits) {
        for (int c = first; c <= last; ++c)
            table[size_t(c)] = quint8(table[size_t(c)] | bits);
    };
    add('a', 'z', Name | Start);
    add('A', 'Z', Name | Start);
    add('_', '_', Name | Start);
    add(':', ':', Name | Start);
    add(0x80, 0xff, Name | Start);
    add('0', '9', Name);
    add('-', '.', Name);
    add(0, 0x1f, TextStop | ValueStop);
    for (const char c : {' ', '\t', '\r', '\n'})
        table[size_t(c)] = Blank;
    for (const char c : {'<', '&', '>'})
        add(c, c, TextStop);
    for (const char c : {'<', '&', '"'})
        add(c, c, ValueStop);
    return table;
}();

bool is(char c, int bits)
{
    return (classes[uchar(c)] & bits) != 0;
}

constexpr size_t attributesMax = 32;   ///< of one element
constexpr qsizetype nameShownMax = 60; ///< bytes of a name in a message
constexpr qsizetype referenceMax = 10; ///< bytes between & and ;

QByteArray shown(QByteArrayView name)
{
    return shortened(name, nameShownMax);
}

class Scan
{
public:
    explicit Scan(const QByteArray& text)
        : m_begin(text.constData()), m_at(m_begin), m_end(m_begin + text.size())
    {
    }

    std::optional<Flaw> run();

private:
    /// False, so that callers can return it.
    bool fail(const char* at, QByteArray message)
    {
        m_flaw = {at - m_begin, std::move(message)};
        return false;
    }
    bool failAtControl(const char* at)
    {
        return fail(at, "the control character 0x" + QByteArray::number(uchar(*at), 16) +
                            " cannot stand in XML");
    }
    bool failAtTag(QByteArrayView tag);
    [[nodiscard]] bool startsWith(QByteArrayView what) const
    {
        return QByteArrayView(m_at, m_end - m_at).startsWith(what);
    }
    void skipBlanks()
    {
        const char* at = m_at;
        while (is(*at, Blank))
            ++at;
        m_at = at;
    }
    QByteArrayView takeName()
    {
        const char* at = m_at;
        if (is(*at, Start)) {
            while (is(*at, Name))
                ++at;
        }
        const QByteArrayView name(m_at, at - m_at);
        m_at = at;
        return name;
    }

    bool scanText();
    bool scanTextAround();
    bool scanReference();
    bool scanMarkup();
    bool scanDeclaration();
    bool scanUntil(QByteArrayView close, const char* what);
    bool scanCdata();
    bool scanDocumentType();
    bool scanOpenTag();
    bool scanAttribute(QByteArrayView tag);
    bool scanAttributeValue(QByteArrayView tag, QByteArrayView name);
    bool scanCloseTag();

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    std::array<QByteArrayView, depthMax> m_open;
    std::vector<QByteArrayView> m_attributes; ///< names in the tag at hand
    size_t m_depth = 0;
    bool m_hasRoot = false;
    std::optional<Flaw> m_flaw;
};

std::optional<Flaw> Scan::run()
{
    while (m_at < m_end) {
        const bool isGood = m_depth > 0 ? scanText() : scanTextAround();
        if (!isGood || (m_at < m_end && !scanMarkup()))
            return std::move(m_flaw);
    }
    if (m_depth > 0)
        fail(m_end, "the file ends before </" + shown(m_open[m_depth - 1]) + ">: it was cut short");
    else if (!m_hasRoot)
        fail(m_end,
             "there is no element in the file; a profile is <flat-profile>...</flat-profile>");
    return std::move(m_flaw);
}

bool Scan::scanTextAround()
{
    skipBlanks();
    if (m_at == m_end || *m_at == '<')
        return true;
    return fail(m_at, m_hasRoot ? "text after the end of the root element"
                                : "text before the first element: this is not XML");
}

bool Scan::scanText()
{
    const char* at = m_at;
    for (;;) {
        while (!is(*at, TextStop))
            ++at;
        m_at = at;
        if (*at == '<' || at == m_end)
            return true;
        if (*at == '&') {
            if (!scanReference())
                return false;
            at = m_at;
        } else if (*at != '>') {
            return failAtControl(at);
        } else if (at - m_begin >= 2 && at[-1] == ']' && at[-2] == ']') {
            return fail(at - 2, "]]> in a value; write ]]&gt;");
        } else {
            ++at;
        }
    }
}

/// XML 1.0 4.1, without entities of one's own.
bool Scan::scanReference()
{
    const char* const ampersand = m_at++;
    const char* const from = m_at;
    while (m_at - from < referenceMax && (is(*m_at, Name) || *m_at == '#'))
        ++m_at;
    const QByteArrayView name(from, m_at - from);
    if (*m_at != ';')
        return fail(ampersand, "a bare & in a value; write &amp;");
    ++m_at;
    if (!name.startsWith('#')) {
        for (const char* known : {"amp", "lt", "gt", "quot", "apos"}) {
            if (name == known)
                return true;
        }
        return fail(ampersand, "the entity &" + name.toByteArray() +
                                   "; is not known; only &amp; &lt; &gt; &quot; &apos; and numbers "
                                   "like &#38; are");
    }
    const bool isHex = name.startsWith("#x");
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = (code >= 0x20 && code < 0xd800) ||
                             (code >= 0xe000 && code <= 0x10ffff) || code == '\t' || code == '\n' ||
                             code == '\r';
    return (isNumber && isCharacter) ||
           fail(ampersand, '&' + name.toByteArray() + "; is no character");
}

bool Scan::scanMarkup()
{
    switch (m_at[1]) {
    case '/':
        return scanCloseTag();
    case '!':
        return scanDeclaration();
    case '?':
        return scanUntil("?>", "<?");
    default:
        return scanOpenTag();
    }
}

bool Scan::scanDeclaration()
{
    if (startsWith("<!--")) {
        m_at += 2; // so that <!--> is no whole comment
        return scanUntil("-->", "<!--");
    }
    if (startsWith("<![CDATA[") && m_depth > 0)
        return scanCdata();
    if (startsWith("<!DOCTYPE") && !m_hasRoot)
        return scanDocumentType();
    return fail(m_at, "<! begins neither a comment (<!-- ... -->) nor a CDATA section here");
}

bool Scan::scanUntil(QByteArrayView close, const char* what)
{
    const std::string_view rest(m_at + 2, size_t(std::max<qsizetype>(0, m_end - m_at - 2)));
    const size_t offset = rest.find(std::string_view(close.data(), size_t(close.size())));
    if (offset == std::string_view::npos)
        return fail(m_at, QByteArray(what) + " is not closed by " + close.toByteArray());
    m_at += 2 + qsizetype(offset) + close.size();
    return true;
}

bool Scan::scanCdata()
{
    const char* const from = m_at;
    if (!scanUntil("]]>", "<![CDATA["))
        return false;
    const char* const bad =
        std::find_if(from, m_at, [](char c) { return uchar(c) < 0x20 && !is(c, Blank); });
    return bad == m_at || failAtControl(bad);
}

/// Entities could be made in a document type, and grow without bound: none is read.
bool Scan::scanDocumentType()
{
    const char* const from = m_at;
    m_at = std::find_if(m_at, m_end, [](char c) { return c == '>' || c == '['; });
    if (*m_at++ == '>')
        return true;
    return fail(from,
                "a document type with definitions of its own; a profile has none, leave it out");
}

bool Scan::scanOpenTag()
{
    const char* const from = m_at++;
    const QByteArrayView name = takeName();
    if (name.isEmpty()) {
        return fail(from, is(*m_at, Blank)
                              ? "a blank after <; a tag's name follows it at once, and "
                                "< in a value is written &lt;"
                              : "< is not followed by a tag's name; in a value write "
                                "&lt;");
    }
    if (m_depth == 0 && m_hasRoot)
        return fail(from, "a second root element <" + shown(name) + ">; put both into one");
    m_hasRoot = true;
    m_attributes.clear();
    while (*m_at != '>') {
        if (m_at[0] == '/' && m_at[1] == '>') {
            m_at += 2;
            return true;
        }
        if (!scanAttribute(name))
            return false;
    }
    ++m_at;
    if (m_depth == m_open.size())
        return fail(from, "elements nest more than " + QByteArray::number(depthMax) + " deep");
    m_open[m_depth++] = name;
    return true;
}

bool Scan::failAtTag(QByteArrayView tag)
{
    if (m_at >= m_end)
        return fail(m_end, "the file ends within the tag <" + shown(tag) + ": it was cut short");
    return fail(m_at, "the tag <" + shown(tag) +
                          " goes on with what is neither an attribute (ua=\"na\") nor its end (>)");
}

/// Blanks, and the attribute behind them if there is one.
bool Scan::scanAttribute(QByteArrayView tag)
{
    if (!is(*m_at, Blank))
        return failAtTag(tag);
    skipBlanks();
    if (*m_at == '>' || *m_at == '/')
        return *m_at == '>' || m_at[1] == '>' || failAtTag(tag);
    const QByteArrayView name = takeName();
    if (name.isEmpty())
        return failAtTag(tag);
    const auto refuse = [&](const char* at, const char* what) {
        return fail(at, "the attribute " + shown(name) + " of <" + shown(tag) + "> " + what);
    };
    if (std::find(m_attributes.begin(), m_attributes.end(), name) != m_attributes.end())
        return refuse(name.data(), "stands there twice");
    if (m_attributes.size() == attributesMax)
        return refuse(name.data(), "is one too many");
    m_attributes.push_back(name);
    skipBlanks();
    if (*m_at != '=')
        return refuse(m_at, "has no value; write it as ua=\"na\"");
    ++m_at;
    skipBlanks();
    if (*m_at != '"')
        return refuse(m_at, "has a value that does not stand in double quotes (\")");
    ++m_at;
    return scanAttributeValue(tag, name);
}

bool Scan::scanAttributeValue(QByteArrayView tag, QByteArrayView name)
{
    for (;;) {
        const char* at = m_at;
        while (!is(*at, ValueStop))
            ++at;
        m_at = at;
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (m_at == m_end)
            return failAtTag(tag);
        if (*m_at == '<')
            return fail(m_at, "< in the attribute " + shown(name) + " of <" + shown(tag) +
                                  ">; is a quote missing before it?");
        if (*m_at != '&')
            return failAtControl(m_at);
        if (!scanReference())
            return false;
    }
}

bool Scan::scanCloseTag()
{
    const char* const from = m_at;
    m_at += 2;
    if (m_depth == 0)
        return fail(from, "</" + shown(takeName()) + "> closes nothing");
    const QByteArrayView wanted = m_open[m_depth - 1];
    const bool isWanted = m_end - m_at >= wanted.size() &&
                          std::memcmp(m_at, wanted.data(), size_t(wanted.size())) == 0 &&
                          !is(m_at[wanted.size()], Name);
    if (!isWanted)
        return fail(from, "</" + shown(takeName()) + "> stands where </" + shown(wanted) +
                              "> was expected");
    m_at += wanted.size();
    skipBlanks();
    if (*m_at != '>')
        return fail(m_at, "the tag </" + shown(wanted) + " is not closed by >");
    ++m_at;
    --m_depth;
    return true;
}

} // namespace

bool isNameStart(char c)
{
    return is(c, Start);
}

bool isNameCharacter(char c)
{
    return is(c, Name);
}

bool isBlank(char c)
{
    return is(c, Blank);
}

std::optional<Flaw> firstFlaw(const QByteArray& text)
{
    return Scan(text).run();
}

} // namespace vphone::profile
