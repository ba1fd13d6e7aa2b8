/// \file What a request's target asks a page for.
#pragma once

#include "core/base/result.h"
#include "core/ports/network.h"

namespace vphone::web {

struct PageTarget
{
    QByteArray path;  ///< decoded once; begins with `/`, no empty, `.` or `..` part inside
    QByteArray query; ///< as sent, behind the first `?`; without the account below
    std::optional<ports::Credentials> account; ///< `&xuser=admin&xpassword=...` at the end
};

/// The error is a sentence. Source: reference webui 1, resync 12
[[nodiscard]] Result<PageTarget, QByteArray> parsePageTarget(QByteArrayView target);

/// As an event may show it: \a path, and \a query decoded, without secrets.
[[nodiscard]] QByteArray shownTarget(QByteArrayView path, QByteArrayView query);

} // namespace vphone::web
