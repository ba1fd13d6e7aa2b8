/// \file Programs of ours that run beside this one, with a pipe to them.
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace vphone::net {

/// Path of \a name in the folder of the program that runs.
[[nodiscard]] QByteArray besideThisProgram(const char* name);

struct ChildOptions
{
    QByteArray program; ///< path
    std::vector<std::string> arguments;
    std::vector<std::string> environment; ///< `NAME=VALUE`
};

/// One that runs, until it is reaped.
struct Child
{
    int pid = -1;
    int descriptor = -1; ///< its standard input and output, not blocking; the caller's to close
};

/// Its standard error goes nowhere, and keys of the terminal's are not for it. Returns 0 or errno.
[[nodiscard]] int startChild(const ChildOptions& options, Child& child);
/// Ends it if it has not ended. Returns what waitpid() says.
int reapChild(int pid);

} // namespace vphone::net
