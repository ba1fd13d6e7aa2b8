// Locations of redirects. RFC 3986 5.2, for the schemes that a phone fetches from.
#include "core/rule/scanner.h"
#include "core/rule/url.h"

namespace vphone::rule {

namespace {

bool hasScheme(QByteArrayView text)
{
    // RFC 3986 3.1
    qsizetype size = 0;
    while (size < text.size() && (isLetter(text[size]) || isDigit(text[size]) ||
                                  text[size] == '+' || text[size] == '-' || text[size] == '.'))
        ++size;
    return size > 0 && size < text.size() && text[size] == ':' && isLetter(text.front());
}

/// RFC 3986 5.2.4, the query left alone. \pre \a path begins with "/"
QByteArray withoutDots(QByteArrayView path)
{
    const qsizetype question = path.indexOf('?');
    const QByteArrayView query = question < 0 ? QByteArrayView() : path.sliced(question);
    QByteArrayView rest = question < 0 ? path : path.first(question);
    QByteArray result;
    result.reserve(path.size());
    while (!rest.isEmpty()) {
        qsizetype end = rest.indexOf('/', 1);
        if (end < 0)
            end = rest.size();
        const QByteArrayView segment = rest.first(end); // with its "/"
        const bool isLast = end == rest.size();
        if (segment == "/..")
            result.truncate(std::max<qsizetype>(result.lastIndexOf('/'), 0));
        else if (segment != "/.")
            result += segment;
        if (isLast && (segment == "/.." || segment == "/."))
            result += '/';
        rest = rest.sliced(end);
    }
    return result + query.toByteArray();
}

QByteArray merged(QByteArrayView basePath, QByteArrayView relative)
{
    const qsizetype question = basePath.indexOf('?');
    const QByteArrayView plain = question < 0 ? basePath : basePath.first(question);
    if (relative.startsWith('?'))
        return plain.toByteArray() + relative.toByteArray();
    return plain.first(plain.lastIndexOf('/') + 1).toByteArray() + relative.toByteArray();
}

/// `//server/path?query`, a missing path filled in.
QByteArray withPath(QByteArrayView authorityAndPath)
{
    qsizetype end = 0;
    while (end < authorityAndPath.size() && authorityAndPath[end] != '/' &&
           authorityAndPath[end] != '?')
        ++end;
    QByteArray text = authorityAndPath.toByteArray();
    if (end == text.size() || text[end] == '?')
        text.insert(end, '/');
    return text;
}

} // namespace

Result<Url, UrlError> resolveLocation(const Url& base, QByteArrayView location)
{
    location = trimmed(location);
    if (const qsizetype hash = location.indexOf('#'); hash >= 0)
        location = location.first(hash);
    if (location.isEmpty())
        return Unexpected{UrlError::NoPath};
    if (location.size() > urlBytesMax)
        return Unexpected{UrlError::TooLong};

    const QByteArray scheme = ports::nameOf(base.schemeOrDefault()).toByteArray();
    QByteArray text;
    if (hasScheme(location)) {
        const qsizetype mark = location.indexOf("://");
        if (mark < 0 || mark != location.indexOf(':'))
            return Unexpected{UrlError::UnknownScheme};
        text = location.first(mark + 3).toByteArray() + withPath(location.sliced(mark + 3));
    } else if (location.startsWith("//")) {
        text = scheme + "://" + withPath(location.sliced(2));
    } else {
        Url resolved = base;
        resolved.scheme = base.schemeOrDefault();
        resolved.path =
            location.startsWith('/') ? location.toByteArray() : merged(base.path, location);
        text = resolved.toText();
    }
    Result<Url, UrlError> url = parseUrl(text);
    if (!url)
        return url;
    if (url->isActivation)
        return Unexpected{UrlError::UnknownScheme};
    if (url->host.isEmpty() && !base.host.isEmpty())
        return Unexpected{UrlError::BadHost};
    url->path = withoutDots(url->path);
    return url;
}

} // namespace vphone::rule
