#include "core/phone/phone.h"

namespace vphone::phone {

void Phone::requestReport(Instant, Actions&) {}
void Phone::startReports(Instant, Actions&) {}
void Phone::noteLocalChange(Instant) {}
void Phone::reportTransferred(const provision::Outcome&, Instant, Actions&) {}
void Phone::handleReportExpiry(Instant, Actions&) {}
std::optional<Instant> Phone::reportExpiry() const
{
    return std::nullopt;
}
void Phone::continueReports(Instant, Actions&) {}
void Phone::abandonReports(const char*) {}

} // namespace vphone::phone
