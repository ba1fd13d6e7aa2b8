/// \file Where the XML object stands in a POST: it is the body, a field of a form or a part of one.
/// Source: reference services 1.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace vphone::web {

/// Of one multipart body.
inline constexpr int partsMax = 16;

/// The object: the field `XML` of a form, with either of their types, or else the whole body. The
/// error is a sentence.
[[nodiscard]] Result<QByteArray, QByteArray> objectOf(QByteArrayView contentType,
                                                      const QByteArray& body);

} // namespace vphone::web
