#include "core/screen/popups.h"

#include "core/screen/basepages.h"
#include "core/screen/flowpages.h"
#include "core/screen/headsetpages.h"

namespace vphone::screen {

namespace {

/// What err is when no server is known, as with a phone that nobody has set up: nothing to report.
constexpr QByteArrayView noServerErr = "No server";
constexpr QByteArrayView authCause = "auth";

quint32& countOf(Screen::ShownPopups& shown, PopupKind kind)
{
    return shown[size_t(kind)];
}

/// True: \a count was not seen before; it has been now.
bool isNew(Screen::ShownPopups& shown, PopupKind kind, quint32 count)
{
    return std::exchange(countOf(shown, kind), count) != count;
}

bool isInTheWay(const Screen& screen, const Device& device)
{
    const Screen::Handling& handling = screen.handling();
    return isAnyLineActive(device) || handling.isOffHook || handling.entering != 0 ||
           screen.isTyping(device);
}

/// A phone that wants a code shows nothing else but the menus.
bool isActivationPageDue(const Screen& screen, const Device& device)
{
    return device.activation().stage != ActivationStage::None && !screen.isOpen(activationPage);
}

void tellMenuResync(Screen& screen, Screen::ShownPopups& shown, const Device& device,
                    const ResyncFacts& facts)
{
    if (!isNew(shown, PopupKind::MenuResync, facts.menuRuns))
        return;
    if (facts.hasFailedLast)
        screen.toast(device.text("Resync failed: {reason}")
                         .replace("{reason}", facts.detail.isEmpty() ? facts.error : facts.detail),
                     device);
    else
        screen.toast(device.text("Resync succeeded"), device);
}

/// A failed run that is worth a page, and has had none.
bool isFailureDue(const Screen& screen, Screen::ShownPopups& shown, const ResyncFacts& facts)
{
    quint32& seen = countOf(shown, PopupKind::Failure);
    if (facts.failures <= seen)
        return false;
    // The account's page says by itself what became of it.
    const bool isTold = facts.cause == authCause && screen.isOpen(accountPage);
    if (!facts.hasFailedLast || facts.error == noServerErr || isTold || screen.isOpen(failurePage))
        seen = facts.failures;
    return facts.failures > seen;
}

} // namespace

void considerPopups(Screen& screen, Screen::ShownPopups& shown, Device& device)
{
    const ResyncFacts resync = device.resync();
    tellMenuResync(screen, shown, device, resync);
    const HeadsetFacts headset = device.headset();
    if (isNew(shown, PopupKind::HeadsetResult, headset.results))
        tellHeadsetResult({screen, device});

    const AccountFacts account = device.account();
    const bool isActivationDue = isActivationPageDue(screen, device);
    const bool isAccountDue =
        account.isWanted && countOf(shown, PopupKind::Account) == 0 && !screen.isOpen(accountPage);
    if (isAccountDue)
        countOf(shown, PopupKind::Failure) = resync.failures;
    const bool isHeadsetDue =
        headset.offered && countOf(shown, PopupKind::Headset) != headset.prompts;
    const bool isAnyDue =
        isActivationDue || isAccountDue || isHeadsetDue || isFailureDue(screen, shown, resync);
    if (!isAnyDue || isInTheWay(screen, device))
        return;
    if (isActivationDue) {
        screen.push(makeActivationPage(device), device);
    } else if (isAccountDue) {
        if (screen.push(makeProfileAccountPage(device), device))
            countOf(shown, PopupKind::Account) = 1;
    } else if (isHeadsetDue) {
        if (screen.push(makeHeadsetPrompt(device), device))
            countOf(shown, PopupKind::Headset) = headset.prompts;
    } else if (screen.push(makeFailurePage(device), device)) {
        countOf(shown, PopupKind::Failure) = resync.failures;
    }
}

} // namespace vphone::screen
