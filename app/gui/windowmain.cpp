#include "app/gui/windowmain.h"

#include <cstdio>

namespace vphone::app {

int windowMain(int, char**)
{
    std::fputs("vphone-gui: no window here\n", stderr);
    return 2;
}

} // namespace vphone::app
