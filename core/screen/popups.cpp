#include "core/screen/popups.h"

#include "core/screen/headsetpages.h"

namespace vphone::screen {

void considerPopups(Screen& screen, Screen::ShownPopups& shown, Device& device)
{
    const HeadsetFacts facts = device.headset();
    if (facts.offered && shown[size_t(PopupKind::Headset)] != facts.prompts) {
        shown[size_t(PopupKind::Headset)] = facts.prompts;
        screen.push(makeHeadsetPrompt(device), device);
    }
    if (shown[size_t(PopupKind::HeadsetResult)] != facts.results) {
        shown[size_t(PopupKind::HeadsetResult)] = facts.results;
        tellHeadsetResult({screen, device});
    }
}

} // namespace vphone::screen
