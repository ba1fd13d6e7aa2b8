#include "core/services/unquoted.h"

#include "core/profile/wellformed.h"

#include <algorithm>

namespace vphone::services {

using profile::isBlank;

namespace {

constexpr qsizetype referenceMax = 10; ///< bytes between & and ;

class Requoting
{
public:
    explicit Requoting(QByteArrayView text) : m_text(text) { m_result.text.reserve(text.size()); }

    [[nodiscard]] Requoted run() &&
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] != '<')
                copyTo(endOf("<", m_at));
            else if (startsWith("<!--"))
                copyTo(endBehind("-->"));
            else if (startsWith("<![CDATA["))
                copyTo(endBehind("]]>"));
            else if (startsWith("<!") || startsWith("<?") || startsWith("</"))
                copyTo(endBehind(">"));
            else
                takeTag();
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool startsWith(QByteArrayView what) const
    {
        return m_text.sliced(m_at).startsWith(what);
    }
    [[nodiscard]] qsizetype endOf(QByteArrayView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found;
    }
    [[nodiscard]] qsizetype endBehind(QByteArrayView what) const
    {
        return std::min(endOf(what, m_at) + what.size(), m_text.size());
    }
    void copyTo(qsizetype end)
    {
        m_result.text += m_text.sliced(m_at, end - m_at);
        m_at = end;
    }
    template<typename Is>
    void copyWhile(Is is)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && is(m_text[end]))
            ++end;
        copyTo(end);
    }
    /// What is written from here on stands at m_at of the original.
    void step() { m_result.steps.push_back({m_result.text.size(), m_at}); }
    void write(char c)
    {
        m_result.text += c;
        step();
    }

    void takeTag()
    {
        copyTo(m_at + 1);
        copyWhile(profile::isNameCharacter);
        while (m_at < m_text.size()) {
            copyWhile(isBlank);
            const qsizetype name = m_at;
            copyWhile(profile::isNameCharacter);
            if (m_at == name)
                break;
            copyWhile(isBlank);
            if (m_at == m_text.size() || m_text[m_at] != '=')
                break;
            copyTo(m_at + 1);
            copyWhile(isBlank);
            takeValue();
        }
    }

    void takeValue()
    {
        if (m_at == m_text.size())
            return;
        const char quote = m_text[m_at];
        if (quote != '"' && quote != '\'') {
            takeUnquoted();
            return;
        }
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (quote == '"' || end < 0) {
            copyTo(end < 0 ? m_text.size() : end + 1);
            return;
        }
        ++m_at;
        write('"');
        for (; m_at < end; ++m_at)
            writeEscaped(m_text[m_at], false);
        ++m_at;
        write('"');
    }

    void takeUnquoted()
    {
        const qsizetype end = unquotedEnd();
        if (end == m_at)
            return;
        if (!m_result.unquotedAt)
            m_result.unquotedAt = m_at;
        write('"');
        for (; m_at < end; ++m_at)
            writeEscaped(m_text[m_at], true);
        write('"');
    }

    /// Who forgets quotes writes & and < as they are, too.
    void writeEscaped(char c, bool isUnquoted)
    {
        if (c == '"')
            m_result.text += "&quot;";
        else if (isUnquoted && c == '<')
            m_result.text += "&lt;";
        else if (isUnquoted && c == '&' && !isReference())
            m_result.text += "&amp;";
        else {
            m_result.text += c;
            return;
        }
        m_result.steps.push_back({m_result.text.size(), m_at + 1});
    }

    [[nodiscard]] bool isReference() const
    {
        const qsizetype end = m_text.indexOf(';', m_at);
        if (end < 0 || end - m_at - 1 > referenceMax)
            return false;
        const QByteArrayView name = m_text.sliced(m_at + 1, end - m_at - 1);
        return name.startsWith('#') || name == "amp" || name == "lt" || name == "gt" ||
               name == "quot" || name == "apos";
    }

    [[nodiscard]] qsizetype unquotedEnd() const
    {
        qsizetype end = m_at;
        while (end < m_text.size()) {
            const char c = m_text[end];
            if (isBlank(c) || c == '>' || m_text.sliced(end).startsWith("/>"))
                break;
            if (c == '[') {
                const qsizetype close = m_text.indexOf(']', end);
                end = close < 0 ? end : close;
            }
            ++end;
        }
        return end;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Requoted m_result;
};

} // namespace

qsizetype Requoted::originalOffset(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(steps, offset, {}, &Step::offset);
    if (next == steps.begin())
        return offset;
    const Step& step = *std::prev(next);
    const qsizetype original = step.original + (offset - step.offset);
    return next == steps.end() ? original : std::min(original, next->original);
}

Requoted requoted(QByteArrayView text)
{
    return Requoting(text).run();
}

} // namespace vphone::services
