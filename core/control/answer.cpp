#include "core/control/answer.h"

namespace vphone::control {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView titleOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return "OK"_L1;
    case Status::Accepted:
        return "Accepted"_L1;
    case Status::BadRequest:
        return "Bad Request"_L1;
    case Status::Unauthorized:
        return "Unauthorized"_L1;
    case Status::Forbidden:
        return "Forbidden"_L1;
    case Status::NotFound:
        return "Not Found"_L1;
    case Status::MethodNotAllowed:
        return "Method Not Allowed"_L1;
    case Status::Conflict:
        return "Conflict"_L1;
    case Status::TooLarge:
        return "Content Too Large"_L1;
    case Status::WrongMediaType:
        return "Unsupported Media Type"_L1;
    case Status::Misdirected:
        return "Misdirected Request"_L1;
    case Status::Unprocessable:
        return "Unprocessable Content"_L1;
    case Status::TooMany:
        return "Too Many Requests"_L1;
    case Status::HeadersTooLarge:
        return "Request Header Fields Too Large"_L1;
    case Status::NotImplemented:
        return "Not Implemented"_L1;
    case Status::Busy:
        return "Service Unavailable"_L1;
    }
    return {};
}

} // namespace

Answer problem(Status status, QByteArrayView detail, const QJsonObject& more)
{
    QJsonObject body = more;
    body["status"_L1] = int(status);
    body["title"_L1] = titleOf(status);
    body["detail"_L1] = QString::fromUtf8(detail);
    return {status, body};
}

} // namespace vphone::control
