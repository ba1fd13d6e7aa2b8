#include "core/profile/misprint.h"

#include "core/profile/reader.h"
#include "core/profile/textposition.h"
#include "core/profile/utf8.h"
#include "core/profile/wellformed.h"

#include <algorithm>

namespace vphone::profile {

namespace {

constexpr qsizetype nameShownMax = 60;
constexpr qsizetype closeTagWithin = 4096; ///< bytes that are searched for a closing tag

QByteArray shown(QByteArrayView name)
{
    return shortened(name, nameShownMax);
}

/// Copies a text tag by tag.
class Repair
{
public:
    Repair(QByteArrayView text, const param::ParamTable& table)
        : m_text(text), m_table(table), m_positions(text, false)
    {
    }

    std::optional<Repaired> run();

private:
    [[nodiscard]] char at(qsizetype i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    [[nodiscard]] bool isBlankAt(qsizetype i) const
    {
        return i < m_text.size() && isBlank(m_text[i]);
    }
    [[nodiscard]] qsizetype skipBlanks(qsizetype i) const
    {
        while (isBlankAt(i))
            ++i;
        return i;
    }
    [[nodiscard]] qsizetype skipName(qsizetype i) const
    {
        while (i < m_text.size() && isNameCharacter(m_text[i]))
            ++i;
        return i;
    }
    [[nodiscard]] qsizetype endOfTag(qsizetype from) const;
    [[nodiscard]] qsizetype endOfOther(qsizetype from) const;
    [[nodiscard]] bool isKnown(QByteArrayView tag) const { return m_table.find(tag).has_value(); }
    [[nodiscard]] bool belongsToTag(QByteArrayView stem, qsizetype tagEnd) const;
    void copy(qsizetype to);
    void warn(qsizetype at, QByteArrayView name, const QByteArray& message);
    void repairTag(qsizetype tagEnd);
    void repairCloseName(QByteArrayView name, qsizetype open, bool hasBlanks);
    void repairOpenName(QByteArrayView name, qsizetype nameEnd, qsizetype tagEnd);
    void repairQuotes(QByteArrayView name, qsizetype tagEnd);

    QByteArrayView m_text;
    const param::ParamTable& m_table;
    TextPositions m_positions;
    Repaired m_repaired;
    bool m_isChanged = false;
    qsizetype m_at = 0; ///< copied so far
};

std::optional<Repaired> Repair::run()
{
    m_repaired.text.reserve(m_text.size() + 64);
    while (m_at < m_text.size()) {
        const qsizetype open = m_text.indexOf('<', m_at);
        if (open < 0)
            break;
        copy(open);
        const char second = at(open + 1);
        const bool isTag = second != '!' && second != '?';
        const qsizetype end = isTag ? endOfTag(open) : endOfOther(open);
        if (end < 0)
            break;
        if (isTag)
            repairTag(end);
        copy(end);
    }
    copy(m_text.size());
    if (!m_isChanged)
        return std::nullopt;
    return std::move(m_repaired);
}

void Repair::copy(qsizetype to)
{
    if (to > m_at) {
        m_repaired.text.append(m_text.data() + m_at, to - m_at);
        m_at = to;
    }
}

void Repair::warn(qsizetype offset, QByteArrayView name, const QByteArray& message)
{
    m_isChanged = true;
    if (m_repaired.warnings.size() >= size_t(warningsMax))
        return;
    const TextPosition position = m_positions.at(offset);
    m_repaired.warnings.push_back(
        {Severity::Warning, "misprint", shown(name), message, position.line, position.column});
}

/// Behind the > of the tag at \a from, -1 when another tag begins before: then it was no tag.
qsizetype Repair::endOfTag(qsizetype from) const
{
    for (qsizetype i = from + 1; i < m_text.size(); ++i) {
        if (m_text[i] == '>')
            return i + 1;
        if (m_text[i] == '<')
            return i;
    }
    return -1;
}

/// Behind a comment, a CDATA section or whatever else begins with <! or <?.
qsizetype Repair::endOfOther(qsizetype from) const
{
    const QByteArrayView rest = m_text.sliced(from);
    const QByteArrayView close = rest.startsWith("<!--")        ? "-->"
                                 : rest.startsWith("<![CDATA[") ? "]]>"
                                                                : ">";
    const qsizetype offset = m_text.indexOf(close, from);
    return offset < 0 ? -1 : offset + close.size();
}

void Repair::repairTag(qsizetype tagEnd)
{
    const qsizetype open = m_at;
    const bool isClose = at(open + 1) == '/';
    const qsizetype blanksFrom = open + (isClose ? 2 : 1);
    const qsizetype nameFrom = skipBlanks(blanksFrom);
    const qsizetype nameEnd = skipName(nameFrom);
    if (nameEnd == nameFrom || nameEnd >= tagEnd || !isNameStart(at(nameFrom)) ||
        at(tagEnd - 1) != '>')
        return;
    const QByteArrayView name = m_text.sliced(nameFrom, nameEnd - nameFrom);
    copy(blanksFrom);
    m_at = nameFrom;
    if (isClose)
        repairCloseName(name, open, nameFrom > blanksFrom);
    else
        repairOpenName(name, nameEnd, tagEnd);
    if (nameFrom > blanksFrom) {
        if (!isClose)
            warn(open, name,
                 "the blank after < does not belong there: read as <" + shown(name) + ">");
        m_repaired.text.append(m_text.data() + blanksFrom, nameFrom - blanksFrom);
    }
    if (!isClose)
        repairQuotes(name, tagEnd);
}

/// `</ X>` and, as its opening tag was `<X_ua="na">`, `</X_ua>`; the blanks move behind the name.
void Repair::repairCloseName(QByteArrayView name, qsizetype open, bool hasBlanks)
{
    const bool isGlued = name.endsWith("_ua");
    const qsizetype surplus = !isGlued ? 0 : isKnown(name.chopped(2)) ? 2 : 3;
    const QByteArrayView tag = name.chopped(surplus);
    m_repaired.text.append(tag.data(), tag.size());
    m_repaired.text.append(surplus, ' ');
    m_at += name.size();
    if (isGlued || hasBlanks)
        warn(open, tag, "the closing tag is misspelt: read as </" + shown(tag) + ">");
}

/// `<X_ua="na">` is `<X ua="na">` or `<X_ ua="na">`.
void Repair::repairOpenName(QByteArrayView name, qsizetype nameEnd, qsizetype tagEnd)
{
    const bool isGlued = name.endsWith("_ua") && at(skipBlanks(nameEnd)) == '=';
    if (!isGlued) {
        copy(nameEnd);
        return;
    }
    QByteArray tag = name.chopped(3).toByteArray();
    const bool hasUnderscore = belongsToTag(tag, tagEnd);
    if (hasUnderscore)
        tag += '_';
    warn(nameEnd - name.size(), tag,
         "the attribute is glued to the tag: read as <" + shown(tag) + " ua=...>");
    m_repaired.text += tag + ' ';
    if (hasUnderscore)
        m_repaired.inserted.push_back(m_repaired.text.size() - 1);
    m_repaired.text += "ua";
    m_at = nameEnd;
}

/// Does the _ between tag and attribute end the tag? The closing tag knows, else the table does.
bool Repair::belongsToTag(QByteArrayView stem, qsizetype tagEnd) const
{
    const QByteArrayView near =
        m_text.sliced(tagEnd, std::min(closeTagWithin, m_text.size() - tagEnd));
    const qsizetype close = at(tagEnd - 2) == '/' ? -1 : near.indexOf("</");
    if (close >= 0) {
        const qsizetype nameFrom = skipBlanks(tagEnd + close + 2);
        const QByteArrayView name = m_text.sliced(nameFrom, skipName(nameFrom) - nameFrom);
        if (name == stem)
            return false;
        if (name.startsWith(stem) && name.sliced(stem.size()) == "_")
            return true;
    }
    return isKnown(stem.toByteArray() + '_');
}

void Repair::repairQuotes(QByteArrayView name, qsizetype tagEnd)
{
    bool isChanged = false;
    for (qsizetype i = m_at; i < tagEnd; ++i) {
        const char quote = m_text[i];
        if (quote != '"' && quote != '\'')
            continue;
        const qsizetype close = m_text.first(tagEnd).indexOf(quote, i + 1);
        if (close < 0)
            break;
        const QByteArrayView value = m_text.sliced(i + 1, close - i - 1);
        if (quote == '\'' && !value.contains('"')) {
            copy(i);
            m_repaired.text += '"' + value.toByteArray() + '"';
            m_at = close + 1;
            isChanged = true;
        }
        i = close;
    }
    if (isChanged)
        warn(m_at - 1, name,
             "attributes of <" + shown(name) + "> stand in single quotes: read as double ones");
}

} // namespace

qsizetype Repaired::originalOffset(qsizetype offset) const
{
    return offset - (std::upper_bound(inserted.begin(), inserted.end(), offset) - inserted.begin());
}

std::optional<Repaired> repairMisprints(QByteArrayView text, const param::ParamTable& table)
{
    return Repair(text, table).run();
}

} // namespace vphone::profile
