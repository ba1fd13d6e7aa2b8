#include "core/phone/security.h"

namespace vphone::phone {

bool Phone::renewCertificate(Instant, Actions&)
{
    return false;
}

void Phone::considerMicRenewal(Instant, Actions&) {}

void Phone::micRenewalTransferred(const provision::Outcome&, Instant, Actions&) {}

void Phone::handleMicRenewalExpiry(Instant, Actions&) {}

std::optional<Instant> Phone::micRenewalExpiry() const
{
    return std::nullopt;
}

void Phone::abandonMicRenewal(const char*) {}

} // namespace vphone::phone
