#include "core/rule/macro.h"

#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

bool isSecretName(QByteArrayView name)
{
    return name.size() == 2 && name[0] == 'S' && name[1] >= 'A' && name[1] <= 'D';
}

/// Says whether a place of the unexpanded text is the argument of --key, --uid or --pwd inside
/// [...]. Goes forward only, so that a text of secrets costs one walk.
class OptionTracker
{
public:
    explicit OptionTracker(QByteArrayView text) : m_scanner(text) {}

    [[nodiscard]] bool isArgumentAt(qsizetype position)
    {
        while (m_scanner.position() < position && !m_scanner.atEnd())
            step();
        return m_isInside && takesSecret(m_previousWord);
    }

private:
    [[nodiscard]] static bool takesSecret(QByteArrayView word)
    {
        static constexpr auto words = std::to_array<QByteArrayView>({"--key", "--uid", "--pwd"});
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    void step()
    {
        const qsizetype begin = m_scanner.position();
        const Mark mark = m_scanner.peek();
        m_scanner.advance();
        if (mark.plain == '"') {
            m_isQuoted = !m_isQuoted;
            if (m_isInside && m_wordBegin < 0)
                m_wordBegin = begin;
            return;
        }
        if (m_isQuoted)
            return;
        if (!m_isInside) {
            m_isInside = mark.plain == '[' && opensOptions();
            m_previousWord = {};
            m_wordBegin = -1;
            return;
        }
        if (mark.plain == ' ' || mark.plain == ']')
            endWord(begin);
        else if (m_wordBegin < 0)
            m_wordBegin = begin;
        if (mark.plain == ']')
            m_isInside = false;
    }

    [[nodiscard]] bool opensOptions() const
    {
        Scanner ahead = m_scanner;
        ahead.skipBlanks();
        return ahead.startsWith("--");
    }

    void endWord(qsizetype end)
    {
        if (m_wordBegin < 0)
            return;
        Scanner word = m_scanner;
        word.moveTo(end);
        m_previousWord = word.since(m_wordBegin);
        m_wordBegin = -1;
    }

    Scanner m_scanner;
    QByteArrayView m_previousWord;
    qsizetype m_wordBegin = -1;
    bool m_isInside = false;
    bool m_isQuoted = false;
};

/// What stands behind a "$".
struct Reference
{
    QByteArrayView written; ///< with its "$"
    QByteArrayView name;
    qsizetype offset = 0;
    qsizetype length = -1; ///< -1: to the end
    bool isLong = false;
};

std::optional<qsizetype> takeDigits(QByteArrayView text, qsizetype& position)
{
    const qsizetype begin = position;
    while (position < text.size() && isDigit(text[position]))
        ++position;
    if (position == begin)
        return std::nullopt;
    bool ok = false;
    const quint32 number = text.sliced(begin, position - begin).toUInt(&ok);
    // Whoever writes a number that large means "beyond the end".
    return ok ? qsizetype(number) : expandedBytesMax;
}

qsizetype endOfName(QByteArrayView text, qsizetype begin)
{
    while (begin < text.size() && isNameCharacter(text[begin]))
        ++begin;
    return begin;
}

/// `$(NAME)`, `$(NAME:2)`, `$(NAME:2:3)`; nothing when it is malformed. \pre "$(" stands at \a
/// begin
std::optional<Reference> longReference(QByteArrayView text, qsizetype begin)
{
    Reference reference;
    reference.isLong = true;
    qsizetype position = endOfName(text, begin + 2);
    reference.name = text.sliced(begin + 2, position - begin - 2);
    if (reference.name.isEmpty())
        return std::nullopt;
    for (qsizetype* part : {&reference.offset, &reference.length}) {
        if (position >= text.size() || text[position] != ':')
            break;
        const std::optional<qsizetype> number = takeDigits(text, ++position);
        if (!number)
            return std::nullopt;
        *part = *number;
    }
    if (position >= text.size() || text[position] != ')')
        return std::nullopt;
    reference.written = text.sliced(begin, position + 1 - begin);
    return reference;
}

std::optional<Reference> shortReference(QByteArrayView text, qsizetype begin)
{
    const qsizetype end = endOfName(text, begin + 1);
    if (end == begin + 1)
        return std::nullopt;
    Reference reference;
    reference.written = text.sliced(begin, end - begin);
    reference.name = reference.written.sliced(1);
    return reference;
}

class Expansion
{
public:
    Expansion(QByteArrayView text, const MacroSource& source, const ExpandOptions& options)
        : m_text(text), m_source(source), m_options(options), m_tracker(text)
    {
    }

    [[nodiscard]] QByteArray run()
    {
        m_result.reserve(std::min(m_text.size() * 2, expandedBytesMax));
        qsizetype position = 0;
        while (position < m_text.size() && m_result.size() <= expandedBytesMax) {
            const qsizetype dollar = m_text.indexOf('$', position);
            if (dollar < 0) {
                m_result += m_text.sliced(position);
                break;
            }
            m_result += m_text.sliced(position, dollar - position);
            position = expandAt(dollar);
        }
        m_result.truncate(expandedBytesMax);
        return std::move(m_result);
    }

private:
    /// Where to go on.
    qsizetype expandAt(qsizetype dollar)
    {
        const QByteArrayView rest = m_text.sliced(dollar);
        if (rest.startsWith("$$")) {
            m_result += '$';
            return dollar + 2;
        }
        const std::optional<Reference> reference =
            rest.startsWith("$(") ? longReference(m_text, dollar) : shortReference(m_text, dollar);
        if (!reference) {
            m_result += '$';
            return dollar + 1;
        }
        const std::optional<QByteArray> value = valueOf(*reference, dollar);
        m_result += value ? QByteArrayView(*value) : reference->written;
        return dollar + reference->written.size();
    }

    std::optional<QByteArray> valueOf(const Reference& reference, qsizetype dollar)
    {
        QByteArrayView name = reference.name;
        if (name == "SUPGTMR") {
            // Two seeds print it; a typing error for UPGTMR. Source: reference macros 3
            warn("macro-misspelt", reference, dollar,
                 m_options.isStrict ? "$SUPGTMR is no macro; $UPGTMR is meant"
                                    : "$SUPGTMR is no macro; read as $UPGTMR");
            if (m_options.isStrict)
                return std::nullopt;
            name = "UPGTMR";
        }
        const bool isAlias = name.size() <= 6 && name.size() >= 5 && name.startsWith("GPP_");
        if (isAlias)
            name = name.sliced(4);
        const bool isSecret = isSecretName(name);
        if (isSecret && !mayShowSecret(dollar))
            return std::nullopt;
        if (isAlias && !isSecret && !(name.size() == 1 && name[0] >= 'A' && name[0] <= 'P'))
            return std::nullopt;
        std::optional<QByteArray> value = m_source.macro(name);
        if (!value) {
            warnOfSlip(reference, dollar);
            return std::nullopt;
        }
        if (isAlias) {
            warn("macro-alias", reference, dollar,
                 "the form " + reference.written.toByteArray() + " is not portable; write $" +
                     name.toByteArray());
        }
        if (reference.isLong)
            *value = value->mid(reference.offset, reference.length);
        if (m_options.steps) {
            m_options.steps->push_back({reference.written.toByteArray(),
                                        isSecret || name == "MPWD" ? QByteArray("***") : *value});
        }
        return value;
    }

    [[nodiscard]] bool mayShowSecret(qsizetype dollar)
    {
        return m_options.secrets == SecretMacros::InOptions && m_tracker.isArgumentAt(dollar);
    }

    /// `$MAconfig` or `$ma`: no macro, but one that was meant.
    void warnOfSlip(const Reference& reference, qsizetype dollar)
    {
        if (!m_options.warnings)
            return;
        const QByteArray written = reference.written.toByteArray();
        const QByteArray upper = reference.name.toByteArray().toUpper();
        if (upper != reference.name && m_source.macro(upper)) {
            warn("macro-case", reference, dollar,
                 written + " stays as it is: macros are written in capitals, $" + upper);
            return;
        }
        for (qsizetype size = reference.isLong ? 0 : reference.name.size() - 1; size > 0; --size) {
            const QByteArrayView start = reference.name.first(size);
            if (!isSecretName(start) && m_source.macro(start)) {
                warn("macro-glued", reference, dollar,
                     written + " stays as it is: letters follow the macro, write $(" +
                         start.toByteArray() + ")" + reference.name.sliced(size).toByteArray());
                return;
            }
        }
        warn("macro-unknown", reference, dollar, written + " is no macro and stays as it is");
    }

    void warn(QByteArrayView rule, const Reference& reference, qsizetype dollar,
              const QByteArray& message)
    {
        if (!m_options.warnings || m_options.warnings->size() >= expansionWarningsMax)
            return;
        Diagnostic diagnostic;
        diagnostic.rule = rule.toByteArray();
        diagnostic.name = reference.written.toByteArray();
        diagnostic.message = message;
        diagnostic.column = columnOf(m_text, dollar);
        m_options.warnings->push_back(diagnostic);
    }

    QByteArrayView m_text;
    const MacroSource& m_source;
    const ExpandOptions& m_options;
    OptionTracker m_tracker;
    QByteArray m_result;
};

} // namespace

QByteArray expand(QByteArrayView text, const MacroSource& source, const ExpandOptions& options)
{
    if (!text.contains('$'))
        return text.first(std::min(text.size(), expandedBytesMax)).toByteArray();
    return Expansion(text, source, options).run();
}

} // namespace vphone::rule
