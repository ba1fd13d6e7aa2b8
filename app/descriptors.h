/// \file How many descriptors this process may have, and whether a fleet can do with them.
#pragma once

#include "app/roster.h"

namespace vphone::app {

/// What raising the limit takes, for a person.
inline constexpr const char* descriptorAdvice =
    "each transfer under way takes one; raise it with `ulimit -n 65536`";

/// Raises the soft limit to the hard one. Returns what may be open then.
quint64 raiseDescriptorLimit();

/// \a phones may all transfer at once, at \a each descriptors a phone.
[[nodiscard]] Result<Done, Complaint> checkDescriptors(fleet::PhoneIndex phones, int each);

} // namespace vphone::app
