#include "app/passwordinput.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace vphone::app {

namespace {

/// No echo while it lives, where the standard input is a terminal.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        std::fputs("Password: ", stderr);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

} // namespace

Result<QByteArray, QByteArray> readPassword(const std::string& file)
{
    QFile source(QString::fromStdString(file));
    const QByteArray name =
        file.empty() ? QByteArray("the standard input") : QByteArray::fromStdString(file);
    const bool isOpen = file.empty() ? source.open(STDIN_FILENO, QIODevice::ReadOnly)
                                     : source.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Unexpected{name + " can't be read: " + source.errorString().toUtf8()};
    QByteArray line;
    if (file.empty()) {
        const SilentTerminal silent;
        line = source.readLine(passwordBytesMax + 2);
    } else {
        line = source.readLine(passwordBytesMax + 2);
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Unexpected{name + " has no password in its first line"};
    if (line.size() > passwordBytesMax)
        return Unexpected{"the first line of " + name + " has more than " +
                          QByteArray::number(passwordBytesMax) + " bytes"};
    return line;
}

} // namespace vphone::app
