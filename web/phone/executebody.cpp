#include "web/phone/executebody.h"

#include "core/control/query.h"

#include <optional>

namespace vphone::web {

namespace {

constexpr QByteArrayView fieldName = "XML"; // case-sensitive: reference services 1
constexpr qsizetype boundaryMax = 70;       // RFC 2046 5.1.1

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() &&
           text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

Result<QByteArray, QByteArray> fromForm(QByteArrayView body)
{
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('&');
        const QByteArrayView member = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        const qsizetype equals = member.indexOf('=');
        if (equals < 0 || member.first(equals) != fieldName)
            continue;
        QByteArray value = member.sliced(equals + 1).toByteArray();
        value.replace('+', ' ');
        if (auto decoded = control::percentDecoded(value))
            return *std::move(decoded);
        return Unexpected{QByteArray("the field XML is not percent-encoded: a % is followed by "
                                     "two hex digits, and is no %00")};
    }
    return Unexpected{
        QByteArray("the form has no field XML, whose name is written in capital letters")};
}

/// The value of the parameter \a name behind the semicolons of a header; nothing: it is not there.
std::optional<QByteArray> parameterOf(QByteArrayView header, QByteArrayView name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0) {
        QByteArrayView rest = header.sliced(at + 1).trimmed();
        at = header.indexOf(';', at + 1);
        if (!startsWithIgnoringCase(rest, name))
            continue;
        rest = rest.sliced(name.size()).trimmed();
        if (!rest.startsWith('='))
            continue;
        rest = rest.sliced(1).trimmed();
        if (rest.startsWith('"')) {
            const qsizetype quote = rest.indexOf('"', 1);
            if (quote < 0)
                return std::nullopt;
            return rest.sliced(1, quote - 1).toByteArray();
        }
        const qsizetype end = rest.indexOf(';');
        return (end < 0 ? rest : rest.first(end)).trimmed().toByteArray();
    }
    return std::nullopt;
}

/// Of one part: the headers up to an empty line.
bool isObjectField(QByteArrayView headers)
{
    while (!headers.isEmpty()) {
        const qsizetype end = headers.indexOf('\n');
        const QByteArrayView line = (end < 0 ? headers : headers.first(end)).trimmed();
        headers = end < 0 ? QByteArrayView() : headers.sliced(end + 1);
        if (startsWithIgnoringCase(line, "Content-Disposition:"))
            return parameterOf(line, "name") == fieldName.toByteArray();
    }
    return false;
}

/// Source: RFC 2046 5.1.1, RFC 7578
Result<QByteArray, QByteArray> fromParts(QByteArrayView contentType, QByteArrayView body)
{
    const auto boundary = parameterOf(contentType, "boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > boundaryMax)
        return Unexpected{QByteArray("a multipart body needs a boundary of 1 to 70 characters in "
                                     "its Content-Type")};
    // The first delimiter may begin the body.
    const QByteArray text = "\r\n" + body.toByteArray();
    const QByteArray delimiter = "\r\n--" + *boundary;
    qsizetype at = text.indexOf(delimiter);
    for (int part = 0; part < partsMax && at >= 0; ++part) {
        const qsizetype from = at + delimiter.size();
        at = text.indexOf(delimiter, from);
        if (at < 0)
            break;
        const QByteArrayView whole = QByteArrayView(text).sliced(from, at - from);
        const qsizetype empty = whole.indexOf("\r\n\r\n");
        if (empty >= 0 && isObjectField(whole.first(empty)))
            return whole.sliced(empty + 4).toByteArray();
    }
    return Unexpected{QByteArray("no part of the multipart body is named XML")};
}

} // namespace

Result<QByteArray, QByteArray> objectOf(QByteArrayView contentType, const QByteArray& body)
{
    const QByteArrayView type = contentType.trimmed();
    if (startsWithIgnoringCase(type, "multipart/"))
        return fromParts(type, body);
    // curl names the type of a form for whatever it is given by --data.
    if (startsWithIgnoringCase(type, "application/x-www-form-urlencoded") &&
        !body.trimmed().startsWith('<'))
        return fromForm(body);
    return body;
}

} // namespace vphone::web
