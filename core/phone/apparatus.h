/// \file What few phones have beside provisioning: a screen that somebody looks at, a headset, a
/// network cable that was touched, an activation code to ask for. Private to core/phone.
#pragma once

#include "core/phone/phone.h"

namespace vphone::phone {

/// Told what happens to the phone; each reaches into it for what it needs.
struct Phone::Part
{
    explicit Part(Phone& whose) : phone(whose) {}
    virtual ~Part() = default;
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    virtual void cameUp(Instant, Actions&) {}
    /// No power, or a reboot; \a detail says why.
    virtual void wentDown(const char* detail) { Q_UNUSED(detail) }
    /// A run of the rules came to its end.
    virtual void resynced(Instant, Actions&) {}
    virtual void settingsChanged(Instant, Actions&) {}
    virtual void linesIdle(Instant, Actions&) {}
    /// Nothing is transferred: Phone::beginExchange() may be called.
    virtual void networkFree(Instant, Actions&) {}
    /// The exchange that it began is over.
    virtual void transferred(const provision::Outcome&, Instant, Actions&) {}
    /// A factory reset.
    virtual void forget() {}
    [[nodiscard]] virtual std::optional<Instant> nextExpiry() const { return std::nullopt; }
    /// Something was due; it may have been another's.
    virtual void handleExpiry(Instant, Actions&) {}

    Phone& phone;
};

struct Phone::Apparatus
{
    // Each null until there is something for it; \a NAME() makes it.
    std::unique_ptr<Part> screen;
    std::unique_ptr<Part> headset;
    std::unique_ptr<Part> cable;
    std::unique_ptr<Part> activation;

    /// \pre it began the exchange, so it is there
    [[nodiscard]] Part& partOf(Owner owner) const;
};

template<typename Call>
void Phone::forParts(Call call)
{
    if (!m_apparatus)
        return;
    for (const auto* part : {&m_apparatus->cable, &m_apparatus->activation, &m_apparatus->headset,
                             &m_apparatus->screen}) {
        if (*part)
            call(**part);
    }
}

} // namespace vphone::phone
