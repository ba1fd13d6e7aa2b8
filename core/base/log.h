/// \file Lines for people, apart from the event stream.
#pragma once

#include <QByteArrayView>

namespace vphone {

enum class LogLevel : quint8 { Error, Warning, Info, Debug };

class Log
{
public:
    virtual ~Log() = default;
    /// One line without its newline; secrets are out of it already.
    virtual void write(LogLevel level, QByteArrayView line) = 0;
    [[nodiscard]] virtual bool wants(LogLevel level) const = 0;
};

} // namespace vphone
