/// \file The upgrade of one phone, from its rule to the reboot. Private to core/phone.
#pragma once

#include "core/phone/phone.h"
#include "core/upgrade/manifest.h"

namespace vphone::phone {

/// Most bytes of one file of a load; it is kept in memory while it comes. Source: assumed
inline constexpr qsizetype loadBytesMax = 32 * 1024 * 1024;

struct Phone::Upgrading
{
    upgrade::Upgrade machine;
    upgrade::Target target;        ///< whose files are being fetched, or were
    std::vector<QByteArray> files; ///< of the manifest, still to be fetched, in reverse order
    size_t filesTotal = 0;         ///< with the load itself; 0: not known yet
    std::optional<upgrade::LoadName> named; ///< by the load's own text
    RequestFacts loadRequest;               ///< of the load itself, for the message at the end
    bool hasLoad = false;                   ///< the first file is there
    bool isRequested = false;               ///< `upgrade.requested` was told, its end was not
    QByteArray warnedRule;                  ///< the text whose warnings were told
};

} // namespace vphone::phone
