#include "app/stderrlog.h"

#include <unistd.h>

#include <cstdlib>

namespace vphone::app {

bool isColoured(std::FILE* stream)
{
    const char* noColour = std::getenv("NO_COLOR");
    return isatty(fileno(stream)) != 0 && (noColour == nullptr || *noColour == '\0');
}

} // namespace vphone::app
