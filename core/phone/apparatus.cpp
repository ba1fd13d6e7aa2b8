#include "core/phone/apparatus.h"

namespace vphone::phone {

Phone::Apparatus& Phone::apparatus()
{
    if (!m_apparatus)
        m_apparatus = std::make_unique<Apparatus>();
    return *m_apparatus;
}

Phone::Part& Phone::Apparatus::partOf(Owner owner) const
{
    switch (owner) {
    case Owner::Headset:
        return *headset;
    case Owner::Activation:
        return *activation;
    case Owner::Page:
        return *screen;
    default:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<Instant> Phone::apparatusExpiry() const
{
    std::optional<Instant> next;
    if (!m_apparatus)
        return next;
    for (const auto* part : {&m_apparatus->cable, &m_apparatus->activation, &m_apparatus->headset,
                             &m_apparatus->screen}) {
        const auto expiry = *part ? (*part)->nextExpiry() : std::nullopt;
        if (expiry && (!next || *expiry < *next))
            next = expiry;
    }
    return next;
}

void Phone::handleApparatusExpiry(Instant now, Actions& actions)
{
    forParts([&](Part& part) {
        const auto expiry = part.nextExpiry();
        if (m_power == Power::Up && expiry && *expiry <= now)
            part.handleExpiry(now, actions);
    });
}

} // namespace vphone::phone
