/// \file One field of what a browser sent, where the others don't matter.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vphone::web {

/// The first of that \a name, decoded; nothing: there is none, or it is malformed. Also reads what
/// follows the `?` of an address.
[[nodiscard]] std::optional<QByteArray> formValue(QByteArrayView text, QByteArrayView name);

} // namespace vphone::web
