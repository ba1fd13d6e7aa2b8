/// \file Programs that exercises use beside the phone: openssl, gzip, curl.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vphone::servers {

/// What \a program printed. Ends the test program when it can't be run or fails: no test goes on
/// without it.
QByteArray runTool(const QString& program, const QStringList& arguments,
                   const QByteArray& input = {});

} // namespace vphone::servers
