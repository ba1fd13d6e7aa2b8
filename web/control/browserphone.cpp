#include "web/control/browserphone.h"

#include <QResource>

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

struct File
{
    const char* name; ///< below `/browser/`
    const char* type;
};

// clang-format off
constexpr auto files = std::to_array<File>({
    {"browser.css",  "text/css; charset=utf-8"},
    {"panel.css",    "text/css; charset=utf-8"},
    {"api.js",       "text/javascript; charset=utf-8"},
    {"controls.js",  "text/javascript; charset=utf-8"},
    {"dom.js",       "text/javascript; charset=utf-8"},
    {"events.js",    "text/javascript; charset=utf-8"},
    {"face.js",      "text/javascript; charset=utf-8"},
    {"icons.js",     "text/javascript; charset=utf-8"},
    {"keyboard.js",  "text/javascript; charset=utf-8"},
    {"main.js",      "text/javascript; charset=utf-8"},
    {"phone.js",     "text/javascript; charset=utf-8"},
    {"pages.js",     "text/javascript; charset=utf-8"},
    {"screen.css",   "text/css; charset=utf-8"},
    {"screen.js",    "text/javascript; charset=utf-8"},
    {"why.js",       "text/javascript; charset=utf-8"},
    {"words.js",     "text/javascript; charset=utf-8"},
});
// clang-format on

constexpr char pagesFolder[] = "control/phone/";
constexpr QByteArrayView filesPrefix("/browser/");
constexpr QByteArrayView phonePrefix("/phone/");

QByteArray pathOf(const http::Request& head)
{
    const qsizetype query = head.target.indexOf('?');
    return query < 0 ? head.target : head.target.first(query);
}

/// The pictures are those that XML objects bring inside the tree.
void addHeaders(http::Response& response)
{
    response.headers.push_back(
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
         "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; "
         "require-trusted-types-for 'script'"});
    response.headers.push_back({"Referrer-Policy", "no-referrer"});
    response.headers.push_back({"Cross-Origin-Opener-Policy", "same-origin"});
    response.headers.push_back({"Cache-Control", "no-cache"});
}

http::Response plain(int status, QByteArray text)
{
    http::Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = std::move(text);
    return response;
}

http::Response resource(const QByteArray& path, const char* type)
{
    const QResource data(QStringLiteral(":/vphone/") + QString::fromUtf8(path));
    Q_ASSERT(data.isValid());
    http::Response response;
    response.contentType = type;
    response.body = data.uncompressedData();
    return response;
}

http::Response responseTo(const http::Request& request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        http::Response response = plain(405, "the browser phone is read by GET\n");
        response.headers.push_back({"Allow", "GET, HEAD"});
        return response;
    }
    const QByteArray path = pathOf(request);
    if (!path.startsWith(filesPrefix))
        return resource(QByteArray(pagesFolder) + "index.html", "text/html; charset=utf-8");
    const QByteArray name = path.mid(filesPrefix.size());
    if (name == "icon.svg") // that of the phones' pages
        return resource("web/icon.svg", "image/svg+xml");
    const auto* const file = std::ranges::find(files, QByteArrayView(name), &File::name);
    if (file == files.end())
        return plain(404, "the browser phone has no such file\n");
    return resource(pagesFolder + name, file->type);
}

} // namespace

bool isBrowserPhone(const http::Request& head)
{
    const QByteArray path = pathOf(head);
    return path == "/" || path.startsWith(phonePrefix) || path.startsWith(filesPrefix);
}

http::Response browserPhone(const http::Request& request)
{
    http::Response response = responseTo(request);
    addHeaders(response);
    return response;
}

} // namespace vphone::web
