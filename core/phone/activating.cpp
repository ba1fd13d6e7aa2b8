#include "core/phone/activating.h"

namespace vphone::phone {

using screen::ActivationStage;

void Phone::wantActivation(const rule::Url& url, Actions& actions)
{
    auto& place = apparatus().activation;
    if (!place)
        place = std::make_unique<Activating>(*this);
    static_cast<Activating&>(*place).want(url, actions);
}

void Phone::Activating::want(const rule::Url& url, Actions&)
{
    server = url;
    if (stage != ActivationStage::None)
        return;
    stage = ActivationStage::Wanted;
    ++asked;
    phone.tell(phone.event("activation.shown"));
}

bool Phone::Activating::submit(const QByteArray&, Instant, Actions&)
{
    return false;
}

screen::ActivationFacts Phone::Activating::facts() const
{
    return {stage, error, asked};
}

void Phone::Activating::wentDown(const char*)
{
    stage = ActivationStage::None;
}

void Phone::Activating::networkFree(Instant, Actions&) {}

void Phone::Activating::transferred(const provision::Outcome&, Instant, Actions&) {}

void Phone::Activating::forget()
{
    stage = ActivationStage::None;
    server.reset();
}

} // namespace vphone::phone
