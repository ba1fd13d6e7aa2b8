/// \file The exercise account of the lab's protected folders, checked and asked for by
/// libmicrohttpd.
#pragma once

#include "core/lab/protection.h"

struct MHD_Connection;
struct MHD_Response;

namespace vphone::net {

enum class AccountVerdict : quint8 {
    Right,
    Wrong, ///< or not there
    Stale, ///< right once: its nonce has had its time
};

/// What the request on \a connection brought. \pre protection is not None
[[nodiscard]] AccountVerdict accountVerdict(MHD_Connection* connection, lab::Protection protection);

/// Queues \a response as status 401 with the challenge of \a protection; \a isStale: for
/// credentials that are worth another try. False: it could not.
[[nodiscard]] bool queueChallenge(MHD_Connection* connection, lab::Protection protection,
                                  bool isStale, MHD_Response* response);

} // namespace vphone::net
