#include "app/gui/painter.h"
#include "app/gui/windowmain.h"

#include <string_view>

int main(int argc, char* argv[])
{
    if (argc == 2 && std::string_view(argv[1]) == "--painter")
        return vphone::app::painterMain(argc, argv);
    return vphone::app::windowMain(argc, argv);
}
