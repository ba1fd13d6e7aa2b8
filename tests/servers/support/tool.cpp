#include "tests/servers/support/tool.h"

#include <QProcess>

namespace vphone::servers {

QByteArray runTool(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    constexpr int waitMs = 30'000;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s is missing: ./dev test installs what tests need", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(waitMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(QChar::fromLatin1(' '))),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace vphone::servers
