/// \file Pictures of screens as responses that come when they are painted.
#pragma once

#include "core/control/answer.h"
#include "core/control/painter.h"
#include "core/http/exchange.h"

namespace vphone::web {

/// What somebody gets in the place of a picture.
using NoPicture = http::Response (*)(control::Status status, const QByteArray& why);

/// 501 where there is no painter or its program is not installed, 503 where it has too much to do
/// or fails. \a painter outlives the response; null: none.
[[nodiscard]] http::Response pictureOf(control::Painter* painter,
                                       const control::PictureOrder& order, NoPicture noPicture);

} // namespace vphone::web
