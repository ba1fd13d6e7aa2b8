#include "app/pac/bounds.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>

#if defined(__SANITIZE_ADDRESS__)
/// In the place of the bound on address space.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options()
{
    return "allocator_may_return_null=1:max_allocation_size_mb=96";
}
#endif

namespace vphone::pac {

namespace {

constexpr rlim_t memoryBytes = 96 * 1024 * 1024;
constexpr rlim_t processorSeconds = 5; ///< the watchdog is much quicker

// A sanitizer maps terabytes of shadow, and looks through a pipe whether memory is there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

/// Of address space, in use.
rlim_t usedBytes()
{
    unsigned long pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * rlim_t(sysconf(_SC_PAGESIZE));
}

} // namespace

void closeInherited()
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    syscall(SYS_close_range, STDERR_FILENO + 1U, ~0U, 0U);
}

void enterBounds()
{
    if (!isSanitized) {
        if (const rlim_t used = usedBytes(); used != 0)
            limit(RLIMIT_AS, used + memoryBytes);
        limit(RLIMIT_NOFILE, 0);
    }
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

void grantProcessorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    rlimit now{};
    getrlimit(RLIMIT_CPU, &now);
    now.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + processorSeconds;
    setrlimit(RLIMIT_CPU, &now);
}

} // namespace vphone::pac
