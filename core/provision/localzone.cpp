#include "core/provision/localzone.h"

namespace vphone::provision {

time::Zone localZone(const config::Config& config)
{
    const QByteArray& name = config.value("Time_Zone");
    if (!config.isYes("Daylight_Saving_Time_Enable"))
        return time::Zone(name);
    return time::Zone(name, time::DaylightRule::parse(config.value("Daylight_Saving_Time_Rule")));
}

} // namespace vphone::provision
