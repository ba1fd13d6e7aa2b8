#include "core/phone/phone.h"

namespace vphone::phone {

std::vector<Phone::Attempt> Phone::attemptsFor(const QByteArray&, const rule::Url&) const
{
    return {};
}

} // namespace vphone::phone
