#include "web/phone/requestfields.h"

#include <array>

namespace vphone::web {

namespace {

struct FieldDef
{
    QByteArrayView name;
    QByteArrayView RequestFields::*value;
};

constexpr auto fieldDefs = std::to_array<FieldDef>({
    {"Host", &RequestFields::host},
    {"Origin", &RequestFields::origin},
    {"Referer", &RequestFields::referer},
    {"Sec-Fetch-Site", &RequestFields::fetchSite},
    {"Sec-Purpose", &RequestFields::fetchPurpose},
    {"Cookie", &RequestFields::cookies},
    {"Accept", &RequestFields::accept},
    {"Authorization", &RequestFields::authorization},
    {"Content-Type", &RequestFields::contentType},
    {"Content-Length", &RequestFields::contentLength},
});

} // namespace

RequestFields RequestFields::of(const http::Request& request)
{
    RequestFields fields;
    std::array<bool, fieldDefs.size()> isSeen{};
    for (const http::Header& header : request.headers) {
        for (size_t i = 0; i < fieldDefs.size(); ++i) {
            const FieldDef& def = fieldDefs[i];
            if (def.name.size() != header.name.size() ||
                def.name.compare(header.name, Qt::CaseInsensitive) != 0)
                continue;
            if (std::exchange(isSeen[i], true))
                fields.repeated = def.name;
            else
                fields.*def.value = header.value;
            break;
        }
        constexpr QByteArrayView coding("Transfer-Encoding");
        if (coding.size() == header.name.size() &&
            coding.compare(header.name, Qt::CaseInsensitive) == 0)
            fields.isChunked = true;
    }
    if (!isSeen[0])
        fields.missing = fieldDefs[0].name;
    fields.hasOrigin = isSeen[1];
    return fields;
}

QByteArrayView RequestFields::cookie(QByteArrayView name) const
{
    QByteArrayView rest = cookies;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(';');
        const QByteArrayView pair = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (pair.size() > name.size() && pair[name.size()] == '=' && pair.startsWith(name))
            return pair.sliced(name.size() + 1);
    }
    return {};
}

bool RequestFields::wantsHtml() const
{
    return accept.contains("text/html");
}

bool RequestFields::hasBody() const
{
    return isChunked || (!contentLength.isEmpty() && contentLength != QByteArrayView("0"));
}

} // namespace vphone::web
