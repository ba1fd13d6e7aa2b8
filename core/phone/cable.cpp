#include "core/phone/apparatus.h"

namespace vphone::phone {

struct Phone::CableSide final : Phone::Part
{
    using Part::Part;

    Cable cable;
};

void Phone::setCable(const Cable& cable, Instant now, Actions&)
{
    m_now = now;
    auto& place = apparatus().cable;
    if (!place)
        place = std::make_unique<CableSide>(*this);
    static_cast<CableSide&>(*place).cable = cable;
}

Cable Phone::cable() const
{
    return m_apparatus && m_apparatus->cable
               ? static_cast<const CableSide&>(*m_apparatus->cable).cable
               : Cable();
}

} // namespace vphone::phone
