#include "core/profile/wellformed.h"

#include "core/profile/reader.h"
#include "core/profile/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vphone::profile {

namespace {

enum CharacterClass : quint8 { Name = 1, Start = 2, Blank = 4, TextStop = 8, ValueStop = 16 };

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
    for (const char c : {' ', '\t', '\r', '\n'})
        add(c, c, Blank);
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

class Scan
{
public:
    explicit Scan(QByteArrayView text)
        : m_begin(text.data()), m_at(m_begin), m_end(m_begin + text.size())
    {
    }

    std::optional<Flaw> run()
    {
        while (!m_flaw && m_at < m_end) {
            scanText();
            if (!m_flaw && m_at < m_end)
                scanMarkup();
        }
        if (!m_flaw && m_depth > 0)
            fail(m_end,
                 "the file ends before </" + shown(m_open[m_depth - 1]) + ">: it was cut short");
        if (!m_flaw && !m_hasRoot)
            fail(m_end,
                 "there is no element in the file; a profile is <flat-profile>...</flat-profile>");
        return std::move(m_flaw);
    }

private:
    void fail(const char* at, QByteArray message) { m_flaw = {at - m_begin, std::move(message)}; }
    static QByteArray shown(QByteArrayView name) { return shortened(name, nameShownMax); }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    [[nodiscard]] bool startsWith(QByteArrayView what) const
    {
        return QByteArrayView(m_at, left()).startsWith(what);
    }
    void skipBlanks()
    {
        while (m_at < m_end && is(*m_at, Blank))
            ++m_at;
    }
    QByteArrayView takeName()
    {
        const char* from = m_at;
        if (m_at < m_end && is(*m_at, Start)) {
            while (m_at < m_end && is(*m_at, Name))
                ++m_at;
        }
        return {from, m_at - from};
    }

    void scanText();
    void scanReference();
    void scanMarkup();
    void scanDeclaration();
    void scanUntil(QByteArrayView close, const char* what);
    void scanDocumentType();
    void scanOpenTag();
    bool scanAttribute(QByteArrayView tag);
    void scanCloseTag();
    void failAtTag(QByteArrayView tag);

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    std::array<QByteArrayView, depthMax> m_open;
    std::vector<QByteArrayView> m_attributes; ///< names in the tag at hand
    size_t m_depth = 0;
    bool m_hasRoot = false;
    std::optional<Flaw> m_flaw;
};

void Scan::scanText()
{
    if (m_depth == 0) {
        skipBlanks();
        if (m_at < m_end && *m_at != '<')
            fail(m_at, m_hasRoot ? "text after the end of the root element"
                                 : "text before the first element: this is not XML");
        return;
    }
    while (m_at < m_end && !m_flaw) {
        if (!is(*m_at, TextStop)) {
            ++m_at;
            continue;
        }
        if (*m_at == '<')
            return;
        if (*m_at == '&')
            scanReference();
        else if (m_at - m_begin >= 2 && m_at[-1] == ']' && m_at[-2] == ']')
            fail(m_at - 2, "]]> in a value; write ]]&gt;");
        else
            ++m_at;
    }
}

/// XML 1.0 4.1, without entities of one's own.
void Scan::scanReference()
{
    const char* const ampersand = m_at++;
    const char* const from = m_at;
    while (m_at < m_end && m_at - from < 10 && (is(*m_at, Name) || *m_at == '#'))
        ++m_at;
    const QByteArrayView name(from, m_at - from);
    if (m_at == m_end || *m_at != ';') {
        fail(ampersand, "a bare & in a value; write &amp;");
        return;
    }
    ++m_at;
    if (!name.startsWith('#')) {
        for (const char* known : {"amp", "lt", "gt", "quot", "apos"}) {
            if (name == known)
                return;
        }
        fail(ampersand,
             "the entity &" + name.toByteArray() +
                 "; is not known; only &amp; &lt; &gt; &quot; &apos; and numbers like &#38; are");
        return;
    }
    const bool isHex = name.startsWith("#x");
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = (code >= 0x20 && code < 0xd800) ||
                             (code >= 0xe000 && code <= 0x10ffff) || code == '\t' || code == '\n' ||
                             code == '\r';
    if (!isNumber || !isCharacter)
        fail(ampersand, "&" + name.toByteArray() + "; is no character");
}

void Scan::scanMarkup()
{
    if (left() < 2) {
        fail(m_at, "the file ends within a tag: it was cut short");
        return;
    }
    switch (m_at[1]) {
    case '/':
        scanCloseTag();
        return;
    case '!':
        scanDeclaration();
        return;
    case '?':
        scanUntil("?>", "<?");
        return;
    default:
        scanOpenTag();
    }
}

void Scan::scanDeclaration()
{
    if (startsWith("<!--")) {
        m_at += 2; // so that <!--> is no whole comment
        scanUntil("-->", "<!--");
    } else if (startsWith("<![CDATA[") && m_depth > 0) {
        scanUntil("]]>", "<![CDATA[");
    } else if (startsWith("<!DOCTYPE") && !m_hasRoot) {
        scanDocumentType();
    } else {
        fail(m_at, "<! begins neither a comment (<!-- ... -->) nor a CDATA section here");
    }
}

void Scan::scanUntil(QByteArrayView close, const char* what)
{
    const char* const from = m_at;
    const qsizetype offset = QByteArrayView(m_at + 2, left() - 2).indexOf(close);
    if (offset < 0) {
        fail(from, QByteArray(what) + " is not closed by " + close.toByteArray());
        return;
    }
    m_at += 2 + offset + close.size();
}

/// Entities could be made in a document type, and grow without bound: none is read.
void Scan::scanDocumentType()
{
    const char* const from = m_at;
    while (m_at < m_end && *m_at != '>' && *m_at != '[')
        ++m_at;
    if (m_at < m_end && *m_at == '>')
        ++m_at;
    else
        fail(from, "a document type with definitions of its own; a profile has none, leave it out");
}

void Scan::scanOpenTag()
{
    const char* const from = m_at++;
    const QByteArrayView name = takeName();
    if (name.isEmpty()) {
        fail(from, is(*m_at, Blank) ? "a blank after <; a tag's name follows it at once, and < in "
                                      "a value is written &lt;"
                                    : "< is not followed by a tag's name; in a value write &lt;");
        return;
    }
    if (m_depth == 0 && m_hasRoot) {
        fail(from, "a second root element <" + shown(name) + ">; put both into one");
        return;
    }
    m_hasRoot = true;
    m_attributes.clear();
    while (scanAttribute(name)) {
    }
    if (m_flaw)
        return;
    if (m_at < m_end && *m_at == '>') {
        ++m_at;
        if (m_depth == m_open.size()) {
            fail(from, "elements nest more than " + QByteArray::number(depthMax) + " deep");
            return;
        }
        m_open[m_depth++] = name;
    } else if (startsWith("/>")) {
        m_at += 2;
    } else {
        failAtTag(name);
    }
}

void Scan::failAtTag(QByteArrayView tag)
{
    if (m_at >= m_end)
        fail(m_end, "the file ends within the tag <" + shown(tag) + ": it was cut short");
    else
        fail(m_at, "the tag <" + shown(tag) +
                       " goes on with what is neither an attribute (ua=\"na\") nor its end (>)");
}

/// One attribute with the blanks before it; false when there is none.
bool Scan::scanAttribute(QByteArrayView tag)
{
    const char* const from = m_at;
    skipBlanks();
    if (m_at >= m_end || *m_at == '>' || *m_at == '/')
        return false;
    const QByteArrayView name = m_at > from ? takeName() : QByteArrayView();
    if (name.isEmpty()) {
        failAtTag(tag);
        return false;
    }
    if (std::find(m_attributes.begin(), m_attributes.end(), name) != m_attributes.end()) {
        fail(name.data(), "the attribute " + shown(name) + " stands twice in <" + shown(tag) + ">");
        return false;
    }
    if (m_attributes.size() == attributesMax) {
        fail(name.data(), "<" + shown(tag) + "> has more than " +
                              QByteArray::number(attributesMax) + " attributes");
        return false;
    }
    m_attributes.push_back(name);
    skipBlanks();
    if (m_at >= m_end || *m_at != '=') {
        fail(m_at, "the attribute " + shown(name) + " of <" + shown(tag) +
                       "> has no value; write " + shown(name) + "=\"...\"");
        return false;
    }
    ++m_at;
    skipBlanks();
    if (m_at >= m_end || *m_at != '"') {
        fail(m_at, "the value of the attribute " + shown(name) + " of <" + shown(tag) +
                       "> does not stand in double quotes (\")");
        return false;
    }
    ++m_at;
    while (!m_flaw && m_at < m_end && *m_at != '"') {
        if (*m_at == '&')
            scanReference();
        else if (*m_at == '<')
            fail(m_at, "< in the attribute " + shown(name) + " of <" + shown(tag) +
                           ">; is a quote missing before it?");
        else
            ++m_at;
    }
    if (m_flaw)
        return false;
    if (m_at == m_end) {
        fail(m_end,
             "the file ends within the attribute " + shown(name) + " of <" + shown(tag) + ">");
        return false;
    }
    ++m_at;
    return true;
}

void Scan::scanCloseTag()
{
    const char* const from = m_at;
    m_at += 2;
    const QByteArrayView name = takeName();
    skipBlanks();
    if (name.isEmpty()) {
        fail(from, "</ is not followed by a tag's name");
    } else if (m_at >= m_end || *m_at != '>') {
        fail(m_at, "the tag </" + shown(name) + " is not closed by >");
    } else if (m_depth == 0) {
        fail(from, "</" + shown(name) + "> closes nothing");
    } else if (m_open[m_depth - 1] != name) {
        fail(from, "</" + shown(name) + "> stands where </" + shown(m_open[m_depth - 1]) +
                       "> was expected");
    } else {
        ++m_at;
        --m_depth;
    }
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

std::optional<Flaw> firstFlaw(QByteArrayView text)
{
    return Scan(text).run();
}

} // namespace vphone::profile
