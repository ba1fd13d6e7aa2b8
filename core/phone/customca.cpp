#include "core/phone/security.h"

namespace vphone::phone {

bool Phone::updateCa(std::optional<QByteArray>, Instant, Actions&)
{
    return false;
}

bool Phone::considerCustomCa(Instant, Actions&)
{
    return false;
}

void Phone::customCaTransferred(const provision::Outcome&, Instant, Actions&) {}

void Phone::abandonCustomCa(const char*) {}

} // namespace vphone::phone
