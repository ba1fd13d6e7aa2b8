#include "core/phone/phone.h"

namespace vphone::phone {

bool Phone::requestUpgrade(std::optional<QByteArray>, Instant, Actions&)
{
    return false;
}
void Phone::considerUpgrade(Instant, Actions&) {}
void Phone::tellUpgradeRequest(Actions&) {}
void Phone::upgradeTransferred(const provision::Outcome&, Instant, Actions&) {}
void Phone::handleUpgradeExpiry(Instant, Actions&) {}
std::optional<Instant> Phone::upgradeExpiry() const
{
    return std::nullopt;
}
void Phone::continueUpgrade(Instant, Actions&) {}
void Phone::abandonUpgrade(const char*) {}
std::optional<QByteArray> Phone::upgradeMacro(QByteArrayView) const
{
    return std::nullopt;
}

} // namespace vphone::phone
