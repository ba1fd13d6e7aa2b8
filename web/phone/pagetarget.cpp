#include "web/phone/pagetarget.h"

#include "core/control/query.h"
#include "core/http/requesthead.h"
#include "core/rule/rule.h"

#include <algorithm>

namespace vphone::web {

namespace {

constexpr QByteArrayView userMember("xuser=");
constexpr QByteArrayView passwordMember("xpassword=");

/// Takes `&xuser=...` off the end of \a target; `?xuser=...` is as good.
std::optional<QByteArrayView> takeAccount(QByteArrayView& target)
{
    for (qsizetype at = target.indexOf(userMember); at > 0;
         at = target.indexOf(userMember, at + 1)) {
        if (target[at - 1] != '&' && target[at - 1] != '?')
            continue;
        const QByteArrayView account = target.sliced(at);
        target = target.first(at - 1);
        return account;
    }
    return std::nullopt;
}

std::optional<ports::Credentials> readAccount(QByteArrayView text)
{
    text = text.sliced(userMember.size());
    const qsizetype end = text.indexOf('&');
    const auto user = control::percentDecoded(end < 0 ? text : text.first(end));
    QByteArrayView rest = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    if (!rest.isEmpty() && !rest.startsWith(passwordMember))
        return std::nullopt;
    rest = rest.isEmpty() ? rest : rest.sliced(passwordMember.size());
    const auto password = control::percentDecoded(rest);
    if (!user || !password)
        return std::nullopt;
    return ports::Credentials{*user, *password};
}

bool isControl(char c)
{
    return uchar(c) <= 0x20 || uchar(c) == 0x7f;
}

bool isPlainPath(QByteArrayView path)
{
    return std::all_of(path.begin(), path.end(), [](char c) {
        return !isControl(c) && uchar(c) < 0x80 && c != '\\' && c != '#';
    });
}

/// Parts that a server of files would take for another folder.
bool hasTrickyPart(QByteArrayView path)
{
    qsizetype begin = 1;
    while (begin <= path.size()) {
        qsizetype end = path.indexOf('/', begin);
        end = end < 0 ? path.size() : end;
        const QByteArrayView part = path.sliced(begin, end - begin);
        if (part == QByteArrayView(".") || part == QByteArrayView("..") ||
            (part.isEmpty() && end < path.size()))
            return true;
        begin = end + 1;
    }
    return false;
}

bool hasCodedSlash(QByteArrayView path)
{
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
        const QByteArrayView code = path.sliced(at + 1).first(qMin(path.size() - at - 1, 2));
        if (code.compare("2f", Qt::CaseInsensitive) == 0 ||
            code.compare("5c", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

Result<PageTarget, QByteArray> parsePageTarget(QByteArrayView target)
{
    if (!target.startsWith('/'))
        return Unexpected{QByteArray("the address has to begin with /")};
    PageTarget parsed;
    if (const auto account = takeAccount(target)) {
        parsed.account = readAccount(*account);
        if (!parsed.account)
            return Unexpected{QByteArray(
                "the address has to end with &xuser=NAME&xpassword=PASSWORD, and nothing after")};
    }
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    if (question >= 0) {
        const QByteArrayView query = target.sliced(question + 1);
        if (std::any_of(query.begin(), query.end(), isControl))
            return Unexpected{QByteArray("blanks and controls in an address are written as %20")};
        parsed.query = query.toByteArray();
    }
    if (!isPlainPath(path) || hasCodedSlash(path))
        return Unexpected{QByteArray("there is a character in the path that no page has")};
    if (path.contains('%')) {
        const auto decoded = control::percentDecoded(path);
        if (!decoded || std::any_of(decoded->begin(), decoded->end(), isControl))
            return Unexpected{QByteArray("the percent forms in the path can't be read")};
        parsed.path = *decoded;
    } else {
        parsed.path = path.toByteArray();
    }
    if (hasTrickyPart(parsed.path))
        return Unexpected{QByteArray("the path has an empty part, . or ..")};
    return parsed;
}

QByteArray shownTarget(QByteArrayView path, QByteArrayView query)
{
    if (query.isEmpty())
        return path.toByteArray();
    const auto decoded = control::percentDecoded(query);
    return path.toByteArray() + '?' +
           http::headerText(rule::redacted(decoded ? *decoded : query.toByteArray()));
}

} // namespace vphone::web
