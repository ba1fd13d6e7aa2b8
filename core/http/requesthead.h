/// \file What a phone's HTTP request begins with. Source: RFC 9112 3, reference resync 6
#pragma once

#include "core/ports/network.h"

namespace vphone::http {

/// A name or an address without brackets that can stand in a Host header.
[[nodiscard]] bool isHost(QByteArrayView host);

/// \a path as a request line can carry it: blanks, controls, bytes beyond ASCII and # in percent
/// form.
[[nodiscard]] QByteArray requestTarget(QByteArrayView path);

/// \a text as a header can carry it: each control a blank.
[[nodiscard]] QByteArray headerText(QByteArrayView text);

/// Request line and headers of a GET, the empty line included. \pre isHost(request.host)
[[nodiscard]] QByteArray getHead(const ports::FetchRequest& request);

} // namespace vphone::http
