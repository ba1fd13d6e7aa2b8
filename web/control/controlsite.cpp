#include "web/control/controlsite.h"

#include "web/control/browserphone.h"
#include "web/control/jsonbody.h"
#include "web/control/picture.h"

#include <QJsonDocument>
#include <QResource>

namespace vphone::web {

using control::Answer;
using control::Call;
using control::NoMatch;
using control::Operation;
using control::problem;
using control::Status;
using http::Request;
using http::Response;

namespace {

bool takesBody(const control::Route& route)
{
    return route.members != nullptr;
}

bool isJson(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    const QByteArrayView type = (end < 0 ? contentType : contentType.first(end)).trimmed();
    return type.compare("application/json", Qt::CaseInsensitive) == 0;
}

Response responseOf(const NoMatch& noMatch)
{
    Response response = web::responseOf(noMatch.answer);
    if (!noMatch.allow.isEmpty())
        response.headers.push_back({"Allow", noMatch.allow});
    return response;
}

Response problemResponse(Status status, QByteArrayView detail, const QJsonObject& more = {})
{
    return web::responseOf(problem(status, detail, more));
}

} // namespace

Response responseOf(const Answer& answer)
{
    Response response;
    response.status = int(answer.status);
    response.contentType =
        isProblem(answer.status) ? "application/problem+json" : "application/json";
    response.body = QJsonDocument(answer.body).toJson(QJsonDocument::Compact) + '\n';
    if (answer.status == Status::Unauthorized)
        response.headers.push_back({"WWW-Authenticate", "Bearer"});
    if (answer.status == Status::TooMany)
        response.headers.push_back({"Retry-After", "1"});
    return response;
}

QByteArray openApiDocument()
{
    const QResource resource(QStringLiteral(":/vphone/control/openapi.json"));
    Q_ASSERT(resource.isValid());
    return resource.uncompressedData();
}

ControlSite::ControlSite(control::Api& api, control::EventFeed& feed,
                         const control::Metrics& metrics, Access access, control::Painter* painter)
    : m_api(api), m_feed(feed), m_metrics(metrics), m_access(std::move(access)), m_painter(painter)
{
}

Result<Call, NoMatch> ControlSite::callOf(const Request& head)
{
    if (const auto wrong = m_access.hostProblem(head))
        return Unexpected{NoMatch{*wrong, {}}};
    auto target = control::parseTarget(head.target);
    const auto matched =
        target ? control::findRoute(head.method, target->words)
               : Result<control::Matched, NoMatch>(Unexpected{NoMatch{
                     problem(Status::BadRequest, "the path or the query can't be read"), {}}});
    // What needs no token tells nothing but its state; who has none learns no paths either.
    if (!matched || !matched->route->isOpen) {
        if (const auto wrong = m_access.callerProblem(head, m_api.fleet().clock().now))
            return Unexpected{NoMatch{*wrong, {}}};
    }
    if (!matched)
        return Unexpected{matched.error()};
    return Call{*matched, std::move(target->query), {}};
}

std::optional<Response> ControlSite::refusal(const Request& head)
{
    if (isBrowserPhone(head)) {
        const auto wrong = m_access.hostProblem(head);
        return wrong ? std::optional(responseOf(*wrong)) : std::nullopt;
    }
    auto call = callOf(head);
    if (!call)
        return responseOf(call.error());
    const bool hasBody =
        head.count("Transfer-Encoding") > 0 || head.header("Content-Length").toLongLong() > 0;
    if (!hasBody)
        return std::nullopt;
    if (!takesBody(*call->target.route))
        return problemResponse(Status::BadRequest, "this path takes no body");
    if (!isJson(head.header("Content-Type")))
        return problemResponse(Status::WrongMediaType,
                               "the body has to be JSON: Content-Type: application/json");
    if (head.header("Content-Length").toLongLong() > bodyBytesMax)
        return problemResponse(Status::TooLarge,
                               "a body has at most " + QByteArray::number(bodyBytesMax) + " bytes");
    return std::nullopt;
}

Response ControlSite::answer(const Request& request)
{
    if (auto refused = refusal(request))
        return std::move(*refused);
    if (isBrowserPhone(request))
        return browserPhone(request);
    if (request.body.size() > bodyBytesMax)
        return problemResponse(Status::TooLarge,
                               "a body has at most " + QByteArray::number(bodyBytesMax) + " bytes");
    auto call = callOf(request);
    const auto body = readBody(request.body);
    if (!body) {
        const BodyProblem& wrong = body.error();
        return problemResponse(
            Status::BadRequest,
            "the body is no JSON that can be read: line " + QByteArray::number(wrong.line) +
                ", column " + QByteArray::number(wrong.column) + ": " + wrong.what,
            {{QStringLiteral("line"), wrong.line}, {QStringLiteral("column"), wrong.column}});
    }
    call->body = *body;
    if (const auto wrong = control::strangers(*call))
        return responseOf(*wrong);
    return answerCall(*call, request);
}

Response ControlSite::answerCall(const Call& call, const Request& head)
{
    Response response;
    switch (call.target.route->operation) {
    case Operation::OpenApi:
        response.contentType = "application/json";
        response.body = openApiDocument();
        return response;
    case Operation::Metrics:
        response.contentType = "text/plain; version=0.0.4; charset=utf-8";
        response.body = m_metrics.text(m_api.fleet(), m_feed);
        return response;
    case Operation::Events:
        return streamEvents(call.query);
    case Operation::ShowPicture:
        return showPicture(call);
    case Operation::OpenSession:
        return openSession(head);
    case Operation::CloseSession:
        return closeSession(head);
    default:
        return responseOf(m_api.answer(call));
    }
}

Response ControlSite::showPicture(const Call& call)
{
    const QByteArray given = call.query.value("scale").value_or("1");
    bool isNumber = false;
    const int scale = given.toInt(&isNumber);
    if (!isNumber || scale < 1 || scale > control::PictureOrder::scaleMax)
        return problemResponse(Status::BadRequest,
                               "scale=" + given.left(20) + " is no number from 1 to " +
                                   QByteArray::number(control::PictureOrder::scaleMax));
    const Answer screen =
        m_api.answer("GET", "/v1/phones/" + call.target.mac.toPercentEncoding() + "/screen", {});
    if (isProblem(screen.status))
        return responseOf(screen);
    return pictureOf(
        m_painter, {screen.body, control::PictureFormat::Png, scale},
        [](Status status, const QByteArray& why) { return responseOf(problem(status, why)); });
}

Response ControlSite::openSession(const Request& head)
{
    const auto cookie = m_access.openSession(head);
    if (!cookie)
        return responseOf(cookie.error());
    Response response = responseOf(Answer{Status::Ok, {{QStringLiteral("open"), true}}});
    response.headers.push_back({"Set-Cookie", *cookie});
    return response;
}

Response ControlSite::closeSession(const Request& head)
{
    Response response = responseOf(Answer{Status::Ok, {{QStringLiteral("open"), false}}});
    response.headers.push_back({"Set-Cookie", m_access.closeSession(head)});
    return response;
}

Response ControlSite::streamEvents(const control::Query& query)
{
    control::EventFilter filter;
    for (const QByteArray& text : query.all("phone")) {
        const auto mac = MacAddress::parse(text);
        if (!mac)
            return problemResponse(Status::BadRequest,
                                   "phone=" + text.left(100) + " is no MAC such as 000e08abcdef");
        filter.phones.push_back(*mac);
    }
    filter.names = query.all("event");
    Response response;
    response.contentType = "text/event-stream";
    response.headers.push_back({"Cache-Control", "no-store"});
    response.stream = m_feed.listen(std::move(filter));
    if (!response.stream)
        return problemResponse(Status::Busy, QByteArray::number(control::EventFeed::listenersMax) +
                                                 " listen already, which is all there is room for");
    // The first thing that comes shows that from here on no event is missed.
    response.stream->beat();
    return response;
}

} // namespace vphone::web
