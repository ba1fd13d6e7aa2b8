/// \file Main screens of a phone as trees, in words of six languages: what pictures are compared
/// with. They stay the same when pages change.
#pragma once

#include "core/model/catalogue.h"
#include "core/screen/tree.h"

#include <vector>

namespace vphone::test {

inline constexpr auto sampleLanguages = {"en", "nl", "de", "fr", "ko", "ja"};

/// Idle, applications, device administration, profile rule, account, activation, call.
[[nodiscard]] std::vector<screen::Tree> sampleScreens(const model::Model& model,
                                                      const QByteArray& language);

} // namespace vphone::test
