#include "core/screen/banner.h"

#include "core/screen/basepages.h"

#include <algorithm>

namespace vphone::screen {

namespace {

using std::chrono::ceil;
using std::chrono::minutes;
using std::chrono::seconds;

QByteArray upgradeText(const Device& device, const UpgradeFacts& facts)
{
    return device.text("Upgrading firmware {percent} %")
        .replace("{percent}", QByteArray::number(facts.percent.value_or(0)));
}

bool drawInstalling(Tree& tree, const Device& device)
{
    const UpgradeFacts facts = device.upgrade();
    if (!facts.isInstalling)
        return false;
    tree.page = "upgrade";
    tree.title = upgradeText(device, facts);
    tree.prompt = Prompt{device.text("Do not unplug the phone"), facts.percent, false};
    tree.isLocked = true;
    return true;
}

/// When a time that is told as timeLeft() does reads differently.
std::optional<Instant> nextReading(std::optional<Instant> end, Instant now)
{
    if (!end || *end <= now)
        return std::nullopt;
    const Duration left = *end - now;
    if (left > minutes(1))
        return *end - (ceil<minutes>(left) - minutes(1));
    return *end - (ceil<seconds>(left) - seconds(1));
}

} // namespace

QByteArray timeLeft(Instant end, const Device& device)
{
    const Duration left = std::max(Duration::zero(), end - device.now());
    return left > minutes(1) ? device.text("{n} min").replace(
                                   "{n}", QByteArray::number(ceil<minutes>(left).count()))
                             : device.text("{n} s").replace(
                                   "{n}", QByteArray::number(qint64(ceil<seconds>(left).count())));
}

bool drawBanner(Tree& tree, const Device& device)
{
    const auto cover = [&](const char* page, const QByteArray& text) {
        tree.page = page;
        tree.title = text;
        tree.prompt = Prompt{text, std::nullopt, true};
        tree.isLocked = true;
        return true;
    };
    switch (device.stage()) {
    case Stage::Off:
        tree.page = "off";
        tree.isLocked = true;
        return true;
    case Stage::Booting:
        if (device.bootEnd() && *device.bootEnd() - device.now() > logoWait)
            return cover("boot", device.text("Rebooting"));
        tree.page = "boot.logo";
        tree.title = device.model().name;
        tree.isLocked = true;
        return true;
    case Stage::Network:
        return cover("boot.network", device.text("Configuring IP"));
    case Stage::Up:
        break;
    }
    return drawInstalling(tree, device);
}

void drawNotice(Tree& tree, const Device& device)
{
    if (device.stage() != Stage::Up || tree.prompt)
        return;
    const auto say = [&](const QByteArray& text, bool isBusy = false,
                         std::optional<int> percent = {}) {
        tree.prompt = Prompt{text, percent, isBusy};
    };
    if (!device.isLinkUp()) {
        say(device.text("Network cable unplugged"));
        return;
    }
    if (const UpgradeFacts upgrade = device.upgrade(); upgrade.isDownloading) {
        say(upgradeText(device, upgrade), false, upgrade.percent);
        return;
    }
    const ResyncFacts resync = device.resync();
    if (resync.isBootProvisioning) {
        say(device.text("Checking provisioning"), true);
    } else if (resync.heldBackUntil || (resync.isHeldBack && isAnyLineActive(device))) {
        say(device.text("Resync pending (call active)"));
    } else if (resync.hasFailedLast && !resync.isRunning) {
        if (resync.retryAt)
            say(device.text("Provisioning failed; next try in {time}")
                    .replace("{time}", timeLeft(*resync.retryAt, device)));
        else
            say(device.text("Provisioning failed"));
    }
}

std::optional<Instant> noticeExpiry(const Device& device)
{
    const Instant now = device.now();
    std::optional<Instant> next;
    const auto take = [&next](std::optional<Instant> other) {
        if (other && (!next || *other < *next))
            next = other;
    };
    if (device.stage() != Stage::Up)
        return next;
    take(nextReading(device.resync().retryAt, now));
    take(nextReading(device.activation().retryAt, now));
    if (device.upgrade().isInstalling)
        take(now + seconds(1));
    return next;
}

} // namespace vphone::screen
