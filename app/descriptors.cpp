#include "app/descriptors.h"

#include <sys/resource.h>

namespace vphone::app {

quint64 raiseDescriptorLimit()
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

Result<Done, Complaint> checkDescriptors(fleet::PhoneIndex phones, int each)
{
    constexpr quint64 others = 64; // loops, listeners, logs
    const quint64 wanted = quint64(phones) * quint64(each) + others;
    const quint64 allowed = raiseDescriptorLimit();
    if (allowed >= wanted)
        return Done{};
    return Unexpected{Complaint{ExitStatus::Setup,
                                "open files: " + std::to_string(allowed) +
                                    ", and all phones at once need " + std::to_string(wanted) +
                                    "; " + descriptorAdvice +
                                    ", or spread the phones by --param Resync_Random_Delay=3"}};
}

} // namespace vphone::app
