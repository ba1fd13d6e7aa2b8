/// \file Log lines on standard error.
#pragma once

#include "core/base/log.h"

#include <cstdio>

namespace vphone::app {

class StderrLog final : public Log
{
public:
    explicit StderrLog(LogLevel level) : m_level(level) {}

    void write(LogLevel level, QByteArrayView line) override
    {
        if (wants(level))
            std::fprintf(stderr, "%.*s\n", int(line.size()), line.data());
    }
    [[nodiscard]] bool wants(LogLevel level) const override { return level <= m_level; }

private:
    LogLevel m_level;
};

[[nodiscard]] bool isTerminal(std::FILE* stream);
/// Colours only on a terminal, and never with NO_COLOR (no-color.org).
[[nodiscard]] bool isColoured(std::FILE* stream);

} // namespace vphone::app
