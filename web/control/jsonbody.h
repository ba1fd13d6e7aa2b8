/// \file The JSON object that a request's body holds.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace vphone::web {

/// Objects and lists inside each other.
inline constexpr int jsonDepthMax = 16;

struct BodyProblem
{
    int line = 0;   ///< from 1
    int column = 0; ///< from 1, in characters
    QByteArray what;
};

/// An empty body is an empty object. A member that stands twice in its object is a problem: which
/// one would count?
[[nodiscard]] Result<QJsonObject, BodyProblem> readBody(const QByteArray& body);

} // namespace vphone::web
