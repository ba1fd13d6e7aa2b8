#include "core/lab/desks.h"

#include "core/pki/est.h"
#include "core/pki/manufacturer.h"

#include <QFile>

#include <openssl/objects.h>
#include <openssl/pkcs7.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace vphone::lab {

namespace {

constexpr char certificatesDesk[] = "/.well-known/est/cacerts";
constexpr char proxyScript[] = "/proxy.pac";
constexpr char proxyDiscovery[] = "/wpad.dat";

/// Of a renewed certificate: twenty years, twice what the first one has left at most. Source:
/// assumed
constexpr Duration renewedLifetime = std::chrono::hours(24 * 7305);

struct Visit
{
    const Request& request;
    const Office& office;
    Instant now;
};

using Serve = Response (*)(const Visit& visit);

struct Desk
{
    const char* path;
    unsigned services; ///< bits of those that have it
    Serve read;        ///< GET and HEAD; null: refused
    Serve take;        ///< POST; null: refused
};

constexpr unsigned bit(Service service)
{
    return 1U << unsigned(service);
}

Response page(const Visit& visit, int status, const QByteArray& refusal)
{
    QFile file(u":/vphone/desk/csr.html"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QByteArray html = file.readAll();
    const QByteArray told = QString::fromUtf8(refusal).toHtmlEscaped().toUtf8();
    html.replace("@REFUSAL@",
                 told.isEmpty()
                     ? QByteArray()
                     : "<p class=\"refused\" role=\"alert\">Not signed: " + told + "</p>");
    html.replace("@HERE@", visit.office.url + csrDesk);
    return {.status = status, .body = html, .contentType = "text/html; charset=utf-8"};
}

Response readForm(const Visit& visit)
{
    return page(visit, Ok, {});
}

Result<const pki::Manufacturer*, Response> manufacturerOf(const Visit& visit)
{
    if (!visit.office.manufacturer)
        return Unexpected{errorResponse(ServerError, "the lab has no authority")};
    auto manufacturer = visit.office.manufacturer();
    if (!manufacturer)
        return Unexpected{errorResponse(ServerError, manufacturer.error())};
    return *manufacturer;
}

Response signBundle(const Visit& visit)
{
    const auto manufacturer = manufacturerOf(visit);
    if (!manufacturer)
        return manufacturer.error();
    auto bundle = (*manufacturer)->signBundle(visit.request.body, visit.now, signedLifetime);
    if (!bundle)
        return visit.request.wantsPage ? page(visit, Refused, bundle.error())
                                       : errorResponse(Refused, bundle.error());
    return {.status = Ok,
            .body = std::move(*bundle),
            .contentType = "application/zip",
            .fileName = "signed.zip"};
}

QByteArray xmlText(QByteArray text)
{
    return text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

/// What the script of the seeds prints, which asks for the issuer. Source: reference security 1
Response reflect(const Visit& visit)
{
    const ReflectedName& issuer = visit.request.client->issuer;
    return {.status = Ok,
            .body = "<flat-profile><GPP_D>OU=" + xmlText(issuer.organizationalUnit) +
                    ",\nL=" + xmlText(issuer.locality) + ",\nS=" + xmlText(issuer.surname) +
                    "\n</GPP_D></flat-profile>",
            .contentType = "text/plain"};
}

Response tellWho(const Visit& visit)
{
    const pki::CertificateFacts& facts = visit.request.client->facts;
    return {.status = Ok,
            .body = "subject: " + facts.subject + "\nissuer: " + facts.issuer + "\nvalid from " +
                    isoText(facts.notBefore) + " until " + isoText(facts.notAfter) + '\n',
            .contentType = "text/plain; charset=utf-8"};
}

Response renew(const Visit& visit)
{
    const auto manufacturer = manufacturerOf(visit);
    if (!manufacturer)
        return manufacturer.error();
    const auto& client = visit.request.client;
    // Counted from now, so that the next renewal ends later again.
    const Instant rootEnd = (*manufacturer)->root(pki::Root::Renewal).validity().notAfter;
    const pki::Validity validity{.notBefore = visit.now - pki::clockSkewMax,
                                 .notAfter = std::min(rootEnd, visit.now + renewedLifetime)};
    pki::est::Answer answer = pki::est::answerReenroll(
        visit.request.body, visit.request.contentType,
        client ? std::optional(client->chain) : std::nullopt, **manufacturer, validity);
    return {.status = answer.status,
            .body = std::move(answer.body),
            .contentType = std::move(answer.contentType)};
}

/// As EST tells certificates: PKCS#7 without a signature, in Base64. RFC 7030 4.1.3
QByteArray certificatesOnly(const pki::Authority& authority)
{
    const std::unique_ptr<PKCS7, decltype(&PKCS7_free)> message(PKCS7_new(), &PKCS7_free);
    if (!message || PKCS7_set_type(message.get(), NID_pkcs7_signed) != 1 ||
        PKCS7_content_new(message.get(), NID_pkcs7_data) != 1 ||
        PKCS7_add_certificate(message.get(), authority.certificate()) != 1)
        return {};
    unsigned char* bytes = nullptr;
    const int length = i2d_PKCS7(message.get(), &bytes);
    if (length < 0)
        return {};
    const QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der.toBase64();
}

Response tellCertificates(const Visit& visit)
{
    const auto manufacturer = manufacturerOf(visit);
    if (!manufacturer)
        return manufacturer.error();
    QByteArray certificates = certificatesOnly((*manufacturer)->root(pki::Root::Renewal));
    if (certificates.isEmpty())
        return errorResponse(ServerError, "libcrypto cannot pack a certificate");
    return {.status = Ok, .body = std::move(certificates), .contentType = pki::est::replyType};
}

Response tellProxy(const Visit& visit)
{
    const Content* content = visit.office.content;
    if (content && content->read(pathOf(visit.request).sliced(1)))
        return answer(visit.request, *content);
    if (visit.office.proxy.isEmpty())
        return errorResponse(NotFound, "the lab's proxy is off");
    return {.status = Ok,
            .body = "function FindProxyForURL(url, host) { return \"PROXY " + visit.office.proxy +
                    "\"; }\n",
            .contentType = "application/x-ns-proxy-autoconfig"};
}

constexpr unsigned web = bit(Service::Http) | bit(Service::Https) | bit(Service::Mtls);
constexpr unsigned known = bit(Service::Mtls);
constexpr unsigned renewing = bit(Service::Sudi) | bit(Service::Mtls);

// clang-format off
constexpr auto desks = std::to_array<Desk>({
    // path                services            read              take
    {csrDesk,              web,                readForm,         signBundle},
    {reflector,            known,              reflect,          reflect},
    {whoAmI,               known,              tellWho,          nullptr},
    {pki::est::reenrollPath, renewing,         nullptr,          renew},
    {certificatesDesk,     renewing,           tellCertificates, nullptr},
    {proxyScript,          bit(Service::Http), tellProxy,        nullptr},
    {proxyDiscovery,       bit(Service::Http), tellProxy,        nullptr},
});
// clang-format on

const Desk* deskOf(const Request& request)
{
    const QByteArray path = pathOf(request);
    const auto* found = std::ranges::find_if(desks, [&](const Desk& desk) {
        return path == desk.path && (desk.services & bit(request.service)) != 0;
    });
    return found == desks.end() ? nullptr : found;
}

} // namespace

bool isDeskPost(const Request& request)
{
    const Desk* desk = request.method == "POST" ? deskOf(request) : nullptr;
    return desk && desk->take;
}

std::optional<Response> answerAtDesk(const Request& request, const Office& office, Instant now)
{
    const Desk* desk = deskOf(request);
    if (!desk)
        return std::nullopt;
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const Serve serve = isRead ? desk->read : request.method == "POST" ? desk->take : nullptr;
    if (!serve) {
        Response response =
            errorResponse(MethodNotAllowed, desk->read ? "is to be read" : "is to be posted to");
        response.allow = desk->take ? (desk->read ? "GET, HEAD, POST" : "POST") : "GET, HEAD";
        return response;
    }
    return serve({request, office, now});
}

} // namespace vphone::lab
