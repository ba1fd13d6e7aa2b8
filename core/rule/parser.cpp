#include "core/rule/parser.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

bool isTagCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.';
}

/// `\043` is "#". \pre text begins with a backslash
std::optional<char> octalAt(QByteArrayView text)
{
    if (text.size() < 4)
        return std::nullopt;
    int value = 0;
    for (const char digit : text.sliced(1, 3)) {
        if (digit < '0' || digit > '7')
            return std::nullopt;
        value = value * 8 + (digit - '0');
    }
    return value > 0xFF ? std::nullopt : std::optional(char(value));
}

QByteArray withoutEscapes(QByteArrayView word)
{
    QByteArray plain;
    plain.reserve(word.size());
    while (!word.isEmpty()) {
        const auto octal = word.front() == '\\' ? octalAt(word) : std::nullopt;
        plain += octal.value_or(word.front());
        word = word.sliced(octal ? 4 : 1);
    }
    return plain;
}

/// An unknown option as an error may show it: the secret behind --key=x or --keyx stays out.
QByteArray nameForPeople(QByteArrayView option)
{
    static constexpr auto known = std::to_array<QByteArrayView>({"--key", "--pwd", "--uid"});
    for (const QByteArrayView name : known) {
        if (option.startsWith(name))
            return name.toByteArray() + "... (its argument follows after a blank)";
    }
    const bool isWord =
        option.startsWith("--") && option.size() <= 20 &&
        std::all_of(option.begin(), option.end(), [](char c) { return isLetter(c) || c == '-'; });
    return isWord ? "option " + option.toByteArray() : QByteArray("option");
}

struct Effect
{
    bool key, uid, pwd, post, alias, srv, delta, status;
};

// clang-format off
Effect effectOf(RuleKind kind)
{
    switch (kind) { //                 key    uid   pwd   post   alias  srv    delta  status
    case RuleKind::Profile:  return {true,  true, true, true,  true,  true,  false, false};
    case RuleKind::Upgrade:  return {false, true, true, false, false, true,  false, false};
    case RuleKind::Report:   return {true,  true, true, false, false, false, true,  true};
    case RuleKind::CustomCa: return {true,  true, true, false, false, true,  false, false};
    }
    Q_UNREACHABLE();
}
// clang-format on

} // namespace

Parser::Parser(QByteArrayView text, RuleKind kind, Complaints& complaints)
    : m_text(text), m_kind(kind), m_complaints(complaints), m_scanner(text)
{
    if (text.size() > ruleBytesMax) {
        m_complaints.fail(ruleBytesMax, "the rule is longer than 16384 bytes once its macros are "
                                        "expanded");
    }
}

bool Parser::next(Alternative* alternative)
{
    if (m_complaints.error())
        return false;
    if (++m_count > alternativesMax)
        return m_complaints.fail(m_scanner.position(), "a rule has at most 64 alternatives");
    m_scanner.skipBlanks();
    alternative->position = m_scanner.position();
    while (m_scanner.peekAfterBlanks().plain == '(') {
        if (!parseParenthesis(alternative))
            return false;
    }
    if (atOptions() && !parseOptions(alternative))
        return false;
    parseUrl(alternative);
    return finish(*alternative) && keepOnlyWhatActs(alternative) && tolerateForeignMarks(m_scanner);
}

bool Parser::parseParenthesis(Alternative* alternative)
{
    m_scanner.skipBlanks();
    const qsizetype begin = m_scanner.position();
    const qsizetype close = m_scanner.closingParenthesis();
    if (close < 0)
        return m_complaints.fail(begin, "this parenthesis, or a quote behind it, is never closed");
    m_scanner.advance();
    const qsizetype inside = m_scanner.position();
    m_scanner.moveTo(close);
    m_scanner.advance();
    if (m_scanner.take('?')) {
        alternative->guardPosition = begin;
        return parseGuard(inside, close, alternative);
    }
    if (m_scanner.take('!'))
        return parseAssignments(inside, close, alternative);
    return m_complaints.fail(m_scanner.position(), "behind ( ... ) comes ? when it is a condition, "
                                                   "! when it sets parameters");
}

bool Parser::parseGuard(qsizetype begin, qsizetype end, Alternative* alternative)
{
    if (!alternative->guard.empty() || !alternative->assignments.empty()) {
        return m_complaints.fail(alternative->guardPosition,
                                 "an alternative has one condition, and it comes first; join "
                                 "comparisons with and");
    }
    Scanner inside(m_text, begin, end);
    if (!parseCondition(inside, m_complaints, &alternative->guard))
        return false;
    alternative->guardText = trimmed(m_text.sliced(begin, end - begin));
    return tolerateForeignMarks(inside);
}

bool Parser::parseAssignments(qsizetype begin, qsizetype end, Alternative* alternative)
{
    if (!alternative->assignments.empty())
        return m_complaints.fail(begin, "an alternative has one block of assignments");
    Scanner inside(m_text, begin, end);
    for (inside.skipBlanks(); !inside.atEnd(); inside.skipBlanks()) {
        if (alternative->assignments.size() == assignmentsMax)
            return m_complaints.fail(inside.position(), "a rule has at most 256 assignments");
        const qsizetype nameBegin = inside.position();
        while (!inside.atEnd() && isTagCharacter(inside.peek().plain))
            inside.advance();
        const QByteArrayView name = inside.since(nameBegin);
        if (name.isEmpty())
            return m_complaints.fail(nameBegin, "the name of a parameter is expected here");
        if (!inside.take('='))
            return m_complaints.fail(inside.position(),
                                     "= is expected behind the parameter's name");
        inside.skipBlanks();
        QByteArrayView value;
        const qsizetype valueBegin = inside.position();
        if (inside.peek().plain != '"' || !inside.takeQuoted(&value))
            return m_complaints.fail(valueBegin, "the value of an assignment stands in quotes");
        if (!inside.take(';'))
            return m_complaints.fail(inside.position(), "every assignment ends with ;");
        const bool isLetterName = name.size() == 1 && name[0] >= 'a' && name[0] <= 'p';
        alternative->assignments.push_back(
            {isLetterName ? QByteArray("GPP_") + char(name[0] - 'a' + 'A') : name.toByteArray(),
             value.toByteArray()});
    }
    return tolerateForeignMarks(inside);
}

bool Parser::atOptions() const
{
    Scanner ahead = m_scanner;
    if (!ahead.take('['))
        return false;
    ahead.skipBlanks();
    // An address in brackets is no options: [2001:db8::1]/x.
    return ahead.startsWith("-") || ahead.startsWith("\xE2\x80\x93") || ahead.peek().plain == ']';
}

bool Parser::parseOptions(Alternative* alternative)
{
    m_scanner.skipBlanks();
    alternative->optionsPosition = m_scanner.position();
    m_scanner.take('[');
    while (!m_scanner.take(']')) {
        m_scanner.skipBlanks();
        if (m_scanner.atEnd())
            return m_complaints.fail(alternative->optionsPosition, "this bracket is never closed");
        if (!parseOption(alternative))
            return false;
    }
    return true;
}

bool Parser::parseOption(Alternative* alternative)
{
    const qsizetype begin = m_scanner.position();
    for (char mark = m_scanner.peek().plain;
         !m_scanner.atEnd() && mark != ' ' && mark != ']' && mark != '"';
         mark = m_scanner.peek().plain)
        m_scanner.advance();
    const QByteArrayView option = m_scanner.since(begin);
    Options& options = alternative->options;
    if (option == "--key")
        return takeWord(option, &options.key.emplace());
    if (option == "--uid")
        return takeWord(option, &options.uid.emplace());
    if (option == "--pwd")
        return takeWord(option, &options.pwd.emplace());
    if (option == "--post")
        return takeLetter(option, &options.post);
    if (option == "--alias")
        return takeLetter(option, &options.alias);
    for (const auto& [name, flag] : {std::pair{"--srv", &options.srv},
                                     {"--delta", &options.delta},
                                     {"--status", &options.status}}) {
        if (option == QByteArrayView(name)) {
            *flag = true;
            return true;
        }
    }
    return m_complaints.fail(begin, "unknown " + nameForPeople(option) +
                                        "; the options are --key, --uid, --pwd, --post, --alias, "
                                        "--srv, --delta, --status");
}

bool Parser::takeWord(QByteArrayView option, QByteArray* word)
{
    m_scanner.skipBlanks();
    const qsizetype begin = m_scanner.position();
    if (m_scanner.peek().plain == '"') {
        QByteArrayView content;
        if (!m_scanner.takeQuoted(&content))
            return m_complaints.fail(begin, "this quote is never closed");
        *word = content.toByteArray();
        return true;
    }
    for (char mark = m_scanner.peek().plain;
         !m_scanner.atEnd() && mark != ' ' && mark != ']' && mark != '"';
         mark = m_scanner.peek().plain)
        m_scanner.advance();
    *word = withoutEscapes(m_scanner.since(begin));
    if (word->isEmpty()) {
        return m_complaints.fail(begin, option.toByteArray() +
                                            " needs an argument; one with blanks stands in quotes");
    }
    return true;
}

bool Parser::takeLetter(QByteArrayView option, char* letter)
{
    m_scanner.skipBlanks();
    const qsizetype begin = m_scanner.position();
    QByteArray word;
    if (!takeWord(option, &word))
        return false;
    if (word.size() != 1 || word[0] < 'a' || word[0] > 'p') {
        return m_complaints.fail(begin,
                                 option.toByteArray() +
                                     " takes a letter from a to p, which names GPP_A to GPP_P");
    }
    *letter = word[0];
    return true;
}

void Parser::parseUrl(Alternative* alternative)
{
    m_scanner.skipBlanks();
    alternative->urlPosition = m_scanner.position();
    for (char mark = m_scanner.peek().plain; !m_scanner.atEnd() && mark != ' ' && mark != '|';
         mark = m_scanner.peek().plain)
        m_scanner.moveTo(m_scanner.position() + 1);
    alternative->url = m_scanner.since(alternative->urlPosition);
    m_scanner.skipBlanks();
}

bool Parser::finish(const Alternative& alternative)
{
    const bool mustHaveUrl = m_kind != RuleKind::Profile || alternative.optionsPosition >= 0;
    if (alternative.url.isEmpty() && mustHaveUrl)
        return m_complaints.fail(alternative.urlPosition, "a URL is expected here");
    if (m_kind == RuleKind::Report) {
        if (m_scanner.peek().plain == '|') {
            return m_complaints.fail(m_scanner.position(), "a report rule has no alternatives; its "
                                                           "items are parted by a blank");
        }
        m_hasNext = !m_scanner.atEnd();
        return true;
    }
    m_hasNext = m_scanner.take('|');
    if (!m_hasNext && !m_scanner.atEnd()) {
        return m_complaints.fail(m_scanner.position(),
                                 "nothing may follow the URL but | and the next "
                                 "alternative; a blank ends a URL");
    }
    return true;
}

bool Parser::keepOnlyWhatActs(Alternative* alternative)
{
    if (alternative->optionsPosition < 0)
        return true;
    const Effect effect = effectOf(m_kind);
    Options& options = alternative->options;
    const bool isStrictUpgrade = m_complaints.isStrict() && m_kind == RuleKind::Upgrade;
    const auto rows = std::to_array<std::tuple<const char*, bool, bool>>({
        {"--key", options.key.has_value(), effect.key},
        {"--uid", options.uid.has_value(), effect.uid},
        {"--pwd", options.pwd.has_value(), effect.pwd},
        {"--post", options.post != 0, effect.post},
        {"--alias", options.alias != 0, effect.alias},
        {"--srv", options.srv, effect.srv && !isStrictUpgrade},
        {"--delta", options.delta, effect.delta},
        {"--status", options.status, effect.status},
    });
    for (const auto& [name, isGiven, acts] : rows) {
        const QByteArray message = QByteArray(name) + " has no effect in a rule of this kind";
        if (isGiven && !acts &&
            !m_complaints.tolerate(alternative->optionsPosition, "option-without-effect", name,
                                   message))
            return false;
    }
    if (!effect.key)
        options.key.reset();
    if (!effect.post)
        options.post = 0;
    if (!effect.alias)
        options.alias = 0;
    options.srv = options.srv && effect.srv;
    options.delta = options.delta && effect.delta;
    options.status = options.status && effect.status;
    return true;
}

bool Parser::tolerateForeignMarks(const Scanner& scanner)
{
    if (scanner.foreignAt() < 0 || m_toldForeignMarks)
        return true;
    m_toldForeignMarks = true;
    return m_complaints.tolerate(scanner.foreignAt(), "localized-separator", {},
                                 "a full-width or typographic mark stands here; a phone knows only "
                                 "the plain \" ( ) [ ] | ; and blanks");
}

} // namespace vphone::rule
