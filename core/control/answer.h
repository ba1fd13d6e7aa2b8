/// \file What the control API answers: a status of HTTP and JSON.
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

namespace vphone::control {

enum class Status : int {
    Ok = 200,
    Accepted = 202, ///< it will happen
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    Conflict = 409, ///< a gate is shut, or the phone can't at the moment
    TooLarge = 413,
    WrongMediaType = 415,
    Misdirected = 421,   ///< meant for another host
    Unprocessable = 422, ///< what is asked for can't be
    TooMany = 429,       ///< wrong tokens
    HeadersTooLarge = 431,
    NotImplemented = 501,
    Busy = 503,
};

struct Answer
{
    Status status = Status::Ok;
    QJsonObject body;
};

/// What an answer with a status of 400 and more holds: `status`, `title`, `detail` (one English
/// sentence for a person) and the members of \a more. Source: RFC 9457.
[[nodiscard]] Answer problem(Status status, QByteArrayView detail, const QJsonObject& more = {});

[[nodiscard]] constexpr bool isProblem(Status status)
{
    return int(status) >= 400;
}

} // namespace vphone::control
