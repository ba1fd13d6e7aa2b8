#include "core/http/exchange.h"

#include <algorithm>

namespace vphone::http {

namespace {

auto isNamed(QByteArrayView name)
{
    return [name](const Header& header) {
        return name.compare(header.name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), isNamed(name));
    return found == headers.end() ? QByteArray() : found->value;
}

qsizetype Request::count(QByteArrayView name) const
{
    return std::count_if(headers.begin(), headers.end(), isNamed(name));
}

} // namespace vphone::http
