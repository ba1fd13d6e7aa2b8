#include "core/http/requesthead.h"

#include <algorithm>

namespace vphone::http {

bool isHost(QByteArrayView host)
{
    constexpr QByteArrayView outlaws = " \"#%/<>?@[\\]^`{|}";
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [&](char c) {
        return uchar(c) > 0x20 && uchar(c) != 0x7f && !outlaws.contains(c);
    });
}

QByteArray requestTarget(QByteArrayView path)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray target;
    target.reserve(path.size());
    for (const char c : path) {
        const auto byte = uchar(c);
        if (byte > 0x20 && byte < 0x7f && byte != '#')
            target.append(c);
        else
            target.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
    }
    return target;
}

QByteArray headerText(QByteArrayView text)
{
    QByteArray line = text.toByteArray();
    std::replace_if(
        line.begin(), line.end(), [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; }, ' ');
    return line;
}

QByteArray getHead(const ports::FetchRequest& request)
{
    Q_ASSERT(isHost(request.host));
    const bool isLiteralV6 = request.host.contains(':');
    QByteArray head;
    head.reserve(request.path.size() + request.host.size() + request.userAgent.size() + 128);
    head.append("GET ").append(requestTarget(request.path)).append(" HTTP/1.1\r\nHost: ");
    head.append(isLiteralV6 ? "[" : "").append(request.host).append(isLiteralV6 ? "]" : "");
    if (request.port != ports::defaultPort(request.scheme))
        head.append(':').append(QByteArray::number(request.port));
    if (!request.userAgent.isEmpty())
        head.append("\r\nUser-Agent: ").append(headerText(request.userAgent));
    if (!request.authorization.isEmpty())
        head.append("\r\nAuthorization: ").append(headerText(request.authorization));
    head.append("\r\nAccept: */*");
    if (!request.acceptEncoding.isEmpty())
        head.append("\r\nAccept-Encoding: ").append(headerText(request.acceptEncoding));
    return head.append("\r\nConnection: close\r\n\r\n");
}

} // namespace vphone::http
