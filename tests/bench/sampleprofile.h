/// \file Profiles of a chosen size for the benches.
#pragma once

#include "core/param/paramtable.h"

namespace vphone::bench {

/// About \a bytes of profile, elements in the order of the table, every third one changed; nothing
/// that provisioning itself goes by, and nothing that takes a reboot, is changed. GPP_P holds \a
/// mark.
[[nodiscard]] QByteArray sampleProfile(const param::ParamTable& table, qsizetype bytes,
                                       const QByteArray& mark);

} // namespace vphone::bench
