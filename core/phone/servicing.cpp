// What XML objects ask for. Source: reference services 2.
#include "core/phone/phone.h"

namespace vphone::phone {

using services::ItemStatus;

ItemStatus Phone::execute(const services::Item& item, services::Origin origin, Instant now,
                          Actions& actions)
{
    constexpr QByteArrayView resync = "Resync:";
    if (!QByteArrayView(item.url).startsWith(resync))
        return ItemStatus::Refused;
    executeResync(item.url.sliced(resync.size()), origin == services::Origin::Sip, now, actions);
    return ItemStatus::Success;
}

bool Phone::enterScreen(const services::ScreenInput& input, Instant now, Actions&)
{
    m_now = now;
    if (m_power != Power::Up)
        return false;
    if (input.kind == services::ScreenInput::Kind::Key)
        tell(event("key.pressed").with("key", input.what));
    return true;
}

} // namespace vphone::phone
