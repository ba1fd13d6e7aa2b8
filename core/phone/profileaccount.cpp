#include "core/phone/security.h"

namespace vphone::phone {

bool Phone::setProfileAccount(ports::Credentials, Instant, Actions&)
{
    return false;
}

bool Phone::hasProfileAccount() const
{
    return false;
}

bool Phone::isProfileAccountWanted() const
{
    return false;
}

} // namespace vphone::phone
