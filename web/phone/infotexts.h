/// \file The words of the Info pages in the visit's language.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// What a status row says: fixed words and the Custom CA's sentence in the visit's language,
/// anything else as the phone has it. status.xml has it in English. Source: reference webui 3, seed
/// checklist S
[[nodiscard]] QByteArray statusText(const Visit& visit, const phone::StatusField& field);

/// \a english of Context::Page with \a value in the place of its `%1`.
[[nodiscard]] QByteArray pageText(const Visit& visit, QByteArrayView english,
                                  const QByteArray& value);

} // namespace vphone::web
