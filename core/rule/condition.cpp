#include "core/rule/condition.h"

#include "core/rule/version.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

struct OperatorWord
{
    QByteArrayView written;
    Operator op;
};

constexpr auto operators = std::to_array<OperatorWord>({
    {"=", Operator::Equal},
    {"eq", Operator::Equal},
    {"!=", Operator::NotEqual},
    {"!", Operator::NotEqual},
    {"ne", Operator::NotEqual},
    {"<", Operator::Less},
    {"lt", Operator::Less},
    {"<=", Operator::LessOrEqual},
    {"le", Operator::LessOrEqual},
    {">", Operator::Greater},
    {"gt", Operator::Greater},
    {">=", Operator::GreaterOrEqual},
    {"ge", Operator::GreaterOrEqual},
});

// What translators made of "and": German, Dutch, French, Korean, Japanese.
constexpr auto translatedAnd = std::to_array<QByteArrayView>({
    "und", "en", "et",
    "\xEB\xB0\x8F",                         // Korean, formal
    "\xEA\xB7\xB8\xEB\xA6\xAC\xEA\xB3\xA0", // Korean, spoken
    "\xE3\x81\x8A\xE3\x82\x88\xE3\x81\xB3", // Japanese, formal
    "\xE3\x81\x8B\xE3\x81\xA4",             // Japanese, technical
});

constexpr QByteArrayView operatorNames = "= eq != ne < lt <= le > gt >= ge";

bool isOperatorMark(char plain)
{
    return plain == '=' || plain == '!' || plain == '<' || plain == '>';
}

std::optional<Operator> operatorNamed(QByteArrayView word)
{
    for (const OperatorWord& row : operators) {
        if (row.written.compare(word, Qt::CaseInsensitive) == 0)
            return row.op;
    }
    return std::nullopt;
}

/// Up to a blank, a quote or an operator; a word of letters beyond ASCII ends where ASCII begins,
/// and the other way round, as Japanese puts no blanks between words.
QByteArrayView takeWord(Scanner& scanner)
{
    const qsizetype begin = scanner.position();
    std::optional<bool> isForeign;
    while (!scanner.atEnd()) {
        const Mark mark = scanner.peek();
        if (mark.plain == ' ' || mark.plain == '"' || isOperatorMark(mark.plain))
            break;
        const bool isForeignByte = mark.plain == 0;
        if (isForeign.value_or(isForeignByte) != isForeignByte)
            break;
        isForeign = isForeignByte;
        scanner.advance();
    }
    return scanner.since(begin);
}

/// Symbols too, put together from full-width forms.
std::optional<Operator> takeOperator(Scanner& scanner)
{
    Scanner ahead = scanner;
    QByteArray symbol;
    while (isOperatorMark(ahead.peek().plain) && symbol.size() < 3) {
        symbol += ahead.peek().plain;
        ahead.advance();
    }
    const auto op = symbol.isEmpty() ? operatorNamed(takeWord(ahead)) : operatorNamed(symbol);
    if (op)
        scanner = ahead;
    return op;
}

bool parseOperand(Scanner& scanner, Complaints& complaints, Operand* operand)
{
    scanner.skipBlanks();
    operand->position = scanner.position();
    const Mark mark = scanner.peek();
    if (scanner.atEnd()) {
        return complaints.fail(scanner.position(),
                               "a side of this comparison is missing (a macro that may be empty "
                               "stands in quotes)");
    }
    if (mark.plain == '"') {
        operand->isQuoted = true;
        if (!scanner.takeQuoted(&operand->text))
            return complaints.fail(operand->position, "this quote is never closed");
        return true;
    }
    if (mark.plain == '(') {
        return complaints.fail(operand->position, "conditions have no parentheses of their own; "
                                                  "join comparisons with and");
    }
    operand->text = takeWord(scanner);
    if (operand->text.isEmpty()) {
        return complaints.fail(operand->position,
                               "a number, a version or a text in quotes is expected here");
    }
    return true;
}

bool parseComparison(Scanner& scanner, Complaints& complaints, Comparison* comparison)
{
    scanner.skipBlanks();
    const qsizetype begin = scanner.position();
    // The old form leaves the left side out.
    std::optional<Operator> op = takeOperator(scanner);
    if (op) {
        comparison->left.isFirmware = true;
        comparison->left.position = begin;
    } else {
        if (!parseOperand(scanner, complaints, &comparison->left))
            return false;
        scanner.skipBlanks();
        op = takeOperator(scanner);
    }
    if (!op) {
        return complaints.fail(scanner.position(), "an operator is expected here, one of " +
                                                       operatorNames.toByteArray());
    }
    comparison->op = *op;
    if (!parseOperand(scanner, complaints, &comparison->right))
        return false;
    comparison->text = scanner.since(begin);
    return true;
}

bool parseAnd(Scanner& scanner, Complaints& complaints)
{
    const qsizetype position = scanner.position();
    const QByteArrayView word = takeWord(scanner);
    if (word.compare("and", Qt::CaseInsensitive) == 0)
        return true;
    const bool isTranslated =
        std::any_of(translatedAnd.begin(), translatedAnd.end(), [word](QByteArrayView translated) {
            return translated.compare(word, Qt::CaseInsensitive) == 0;
        });
    if (isTranslated) {
        return complaints.tolerate(position, "translated-keyword", word.toByteArray(),
                                   word.toByteArray() +
                                       " is a translation, a phone knows only and");
    }
    return complaints.fail(position, "comparisons are joined by and, nothing else (there is no or, "
                                     "no not)");
}

bool isInteger(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isTrue(Operator op, std::strong_ordering order)
{
    switch (op) {
    case Operator::Equal:
        return order == 0;
    case Operator::NotEqual:
        return order != 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    }
    Q_UNREACHABLE();
}

/// A load name counts without the suffix of its file.
QByteArrayView withoutLoads(QByteArrayView text)
{
    if (text.startsWith("sip") && text.endsWith(".loads"))
        text.chop(6);
    return text;
}

std::optional<bool> compareTexts(const Comparison& comparison, Complaints& complaints)
{
    const bool isEqual = withoutLoads(comparison.left.text) == withoutLoads(comparison.right.text);
    if (comparison.op == Operator::Equal)
        return isEqual;
    if (comparison.op == Operator::NotEqual)
        return !isEqual;
    complaints.fail(comparison.left.position,
                    "texts in quotes can only be equal or not (eq, ne); leave the quotes out to "
                    "compare numbers or versions");
    return std::nullopt;
}

std::optional<bool> compareIntegers(const Comparison& comparison, Complaints& complaints)
{
    bool leftOk = false;
    bool rightOk = false;
    const qint64 left = comparison.left.text.toLongLong(&leftOk);
    const qint64 right = comparison.right.text.toLongLong(&rightOk);
    if (leftOk && rightOk)
        return isTrue(comparison.op, left <=> right);
    complaints.fail((leftOk ? comparison.right : comparison.left).position,
                    "this number has too many digits");
    return std::nullopt;
}

} // namespace

bool parseCondition(Scanner& scanner, Complaints& complaints, std::vector<Comparison>* comparisons)
{
    for (;;) {
        if (comparisons->size() == comparisonsMax)
            return complaints.fail(scanner.position(), "a condition has at most 64 comparisons");
        Comparison comparison;
        if (!parseComparison(scanner, complaints, &comparison))
            return false;
        comparisons->push_back(comparison);
        scanner.skipBlanks();
        if (scanner.atEnd())
            return true;
        if (!parseAnd(scanner, complaints))
            return false;
    }
}

std::optional<bool> holds(const Comparison& comparison, QByteArrayView firmware,
                          Complaints& complaints)
{
    Comparison complete = comparison;
    if (complete.left.isFirmware)
        complete.left.text = firmware;
    const Operand& left = complete.left;
    const Operand& right = complete.right;
    if (left.isQuoted && right.isQuoted)
        return compareTexts(complete, complaints);
    if (left.isQuoted != right.isQuoted) {
        complaints.fail((left.isQuoted ? right : left).position,
                        "a text in quotes is compared with something without; put both into quotes "
                        "to compare texts, none to compare numbers or versions");
        return std::nullopt;
    }
    if (isInteger(left.text) && isInteger(right.text))
        return compareIntegers(complete, complaints);
    if (const auto order = compareVersions(left.text, right.text))
        return isTrue(complete.op, *order);
    complaints.fail(right.position,
                    "format parsing error: these are neither two integers nor two versions of one "
                    "form (11-3-2MPP0001-609, or 2.0.1); texts stand in quotes");
    return std::nullopt;
}

} // namespace vphone::rule
