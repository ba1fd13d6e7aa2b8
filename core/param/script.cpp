#include "core/param/script.h"

#include <array>

namespace vphone::param {

namespace {

/// Recursive descent over one script; each function takes what it names off the front and says
/// whether it was there.
class ScriptReader
{
public:
    explicit ScriptReader(QByteArrayView text) : m_rest(text) {}

    bool isToneScript()
    {
        do {
            if (++m_frequencies > scriptPartsMax || !number() || !take('@') || !level())
                return false;
        } while (take(','));
        return take(';') && sections(true);
    }

    bool isCadenceScript() { return sections(false); }

private:
    bool sections(bool withComponents)
    {
        int count = 0;
        do {
            if (++count > scriptSectionsMax || !section(withComponents))
                return false;
        } while (take(';'));
        return m_rest.isEmpty();
    }

    bool section(bool withComponents)
    {
        if (!time() || !take('('))
            return false;
        int count = 0;
        do {
            if (++count > scriptPartsMax || !time() || !take('/') || !time())
                return false;
            if (withComponents && (!take('/') || !components()))
                return false;
        } while (take(','));
        return take(')');
    }

    /// `1+2`; 0 is silence.
    bool components()
    {
        do {
            if (m_rest.isEmpty() || m_rest.front() < '0' || m_rest.front() > '0' + m_frequencies)
                return false;
            m_rest = m_rest.sliced(1);
        } while (take('+'));
        return true;
    }

    bool time() { return take('*') || number(); }

    bool level()
    {
        take('-');
        return number();
    }

    /// `2`, `.5`, `9.75`
    bool number()
    {
        const qsizetype whole = digits();
        const qsizetype fraction = take('.') ? digits() : 0;
        return whole + fraction > 0;
    }

    qsizetype digits()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9')
            ++count;
        m_rest = m_rest.sliced(count);
        return count;
    }

    bool take(char c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArrayView m_rest;
    int m_frequencies = 0;
};

} // namespace

bool isToneScript(QByteArrayView text)
{
    return ScriptReader(text).isToneScript();
}

bool isCadenceScript(QByteArrayView text)
{
    return ScriptReader(text).isCadenceScript();
}

bool isDialPlan(QByteArrayView text)
{
    int round = 0;
    bool isInSquare = false;
    for (const char c : text) {
        const bool wasInSquare = isInSquare;
        if (c == '[' || c == ']')
            isInSquare = c == '[';
        if ((c == '[' && wasInSquare) || (c == ']' && !wasInSquare))
            return false;
        if (c == '(' && !isInSquare)
            ++round;
        if (c == ')' && !isInSquare && --round < 0)
            return false;
    }
    return round == 0 && !isInSquare;
}

} // namespace vphone::param
