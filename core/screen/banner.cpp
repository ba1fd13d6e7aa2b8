#include "core/screen/banner.h"

namespace vphone::screen {

bool drawBanner(Tree& tree, const Device& device)
{
    const auto cover = [&](const char* page, QByteArrayView text) {
        tree.page = page;
        tree.title = device.text(text);
        tree.prompt = Prompt{device.text(text), std::nullopt, true};
        tree.isLocked = true;
        return true;
    };
    switch (device.stage()) {
    case Stage::Off:
        tree.page = "off";
        tree.isLocked = true;
        return true;
    case Stage::Booting:
        return cover("boot", "Rebooting");
    case Stage::Network:
        return cover("boot.network", "Configuring IP");
    case Stage::Up:
        break;
    }
    return false;
}

} // namespace vphone::screen
