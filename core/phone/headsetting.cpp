#include "core/phone/headsetting.h"

namespace vphone::phone {

Result<Done, QByteArray> Phone::attachHeadset(headset::Headset headset, Instant now, Actions&)
{
    m_now = now;
    auto& place = apparatus().headset;
    if (!place)
        place = std::make_unique<Headsetting>(*this);
    static_cast<Headsetting&>(*place).plugged = std::move(headset);
    return Done{};
}

bool Phone::detachHeadset(Instant now, Actions&)
{
    m_now = now;
    if (headset() == nullptr)
        return false;
    static_cast<Headsetting&>(*m_apparatus->headset).plugged.reset();
    return true;
}

const headset::Headset* Phone::headset() const
{
    if (!m_apparatus || !m_apparatus->headset)
        return nullptr;
    const auto& own = static_cast<const Headsetting&>(*m_apparatus->headset);
    return own.plugged ? &*own.plugged : nullptr;
}

screen::HeadsetFacts Phone::Headsetting::facts() const
{
    screen::HeadsetFacts facts;
    facts.headset = plugged ? &*plugged : nullptr;
    return facts;
}

void Phone::Headsetting::answer(bool, Instant, Actions&) {}

} // namespace vphone::phone
