/// \file A finding about a text that somebody wrote: what, where, and what would be right.
#pragma once

#include <QByteArray>

#include <vector>

namespace vphone {

enum class Severity : quint8 { Note, Warning, Error };

struct Diagnostic
{
    Severity severity = Severity::Warning;
    QByteArray rule;    ///< stable identifier of the kind of finding: unknown-parameter
    QByteArray name;    ///< parameter or macro that it is about; may be empty
    QByteArray message; ///< one English sentence, secrets left out
    int line = 0;       ///< from 1; 0 when the text has no lines of its own
    int column = 0;     ///< from 1, in characters
};

using Diagnostics = std::vector<Diagnostic>;

} // namespace vphone
