/// \file The grammar of tone and cadence scripts and of dial plans. Source: reference profiles 5.
#pragma once

#include <QByteArrayView>

namespace vphone::param {

/// Most parts of a script: frequencies, segments. Source: reference profiles 5
inline constexpr int scriptPartsMax = 6;
/// Most sections of a script. Source: reference profiles 5
inline constexpr int scriptSectionsMax = 2;

/// `350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)`
[[nodiscard]] bool isToneScript(QByteArrayView text);
/// `60(2/4)`, `60(.2/.2,.2/.2,.2/.2,1/4)`
[[nodiscard]] bool isCadenceScript(QByteArrayView text);
/// Round and square brackets stand in pairs; what is inside is the dial plan's business.
[[nodiscard]] bool isDialPlan(QByteArrayView text);

} // namespace vphone::param
