#include "app/stderrlog.h"

#include <unistd.h>

#include <cstdlib>

namespace vphone::app {

bool isTerminal(std::FILE* stream)
{
    return isatty(fileno(stream)) != 0;
}

bool isColoured(std::FILE* stream)
{
    const char* noColour = std::getenv("NO_COLOR");
    return isTerminal(stream) && (noColour == nullptr || *noColour == '\0');
}

} // namespace vphone::app
