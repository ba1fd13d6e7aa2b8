/// \file The text of an expanded rule, alternative by alternative. Source: reference rules 2.
#pragma once

#include "core/rule/condition.h"

namespace vphone::rule {

/// Of an expanded rule. Source: assumed
inline constexpr qsizetype ruleBytesMax = 16 * 1024;
inline constexpr int alternativesMax = 64;
inline constexpr size_t assignmentsMax = 256; ///< of one alternative

struct Alternative
{
    std::vector<Comparison> guard; ///< empty: none
    std::vector<Assignment> assignments;
    Options options;
    QByteArrayView url; ///< as written; empty: none
    qsizetype position = 0;
    qsizetype guardPosition = 0;
    qsizetype optionsPosition = -1; ///< -1: no brackets
    qsizetype urlPosition = 0;
    QByteArrayView guardText;
};

class Parser
{
public:
    /// \a complaints must know the same text.
    Parser(QByteArrayView text, RuleKind kind, Complaints& complaints);

    /// True before the first alternative, and while there is one more.
    [[nodiscard]] bool hasNext() const { return m_hasNext; }
    /// False: complaints has the error.
    bool next(Alternative* alternative);

private:
    bool parseParenthesis(Alternative* alternative);
    bool parseGuard(qsizetype begin, qsizetype end, Alternative* alternative);
    bool parseAssignments(qsizetype begin, qsizetype end, Alternative* alternative);
    bool parseOptions(Alternative* alternative);
    bool parseOption(Alternative* alternative);
    bool takeWord(QByteArrayView option, QByteArray* word);
    bool takeLetter(QByteArrayView option, char* letter);
    bool atOptions() const;
    void parseUrl(Alternative* alternative);
    bool finish(const Alternative& alternative);
    bool keepOnlyWhatActs(Alternative* alternative);
    bool tolerateForeignMarks(const Scanner& scanner);

    QByteArrayView m_text;
    RuleKind m_kind;
    Complaints& m_complaints;
    Scanner m_scanner;
    int m_count = 0;
    bool m_hasNext = true;
    bool m_toldForeignMarks = false;
};

} // namespace vphone::rule
