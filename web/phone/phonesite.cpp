#include "web/phone/phonesite.h"

#include "core/http/requesthead.h"
#include "web/phone/access.h"
#include "web/phone/pagecache.h"
#include "web/phone/pagerequest.h"
#include "web/phone/pagetarget.h"
#include "web/phone/phonelist.h"
#include "web/phone/voicepages.h"

namespace vphone::web {

using control::Reached;
using http::Request;
using http::Response;

namespace {

constexpr QByteArrayView phonesPrefix("/phones/");

/// The pages have neither scripts nor anything from elsewhere. That types are not to be guessed is
/// said by the server.
const std::vector<http::Header>& headersOfAll()
{
    static const std::vector<http::Header> headers{
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
         "frame-src 'self'; frame-ancestors 'self'; base-uri 'none'"},
        {"X-Frame-Options", "SAMEORIGIN"},
        {"Referrer-Policy", "same-origin"},
    };
    return headers;
}

/// Whom a request is for.
struct Addressee
{
    MacAddress mac;
    QByteArray base;
    QByteArray path; ///< below the base
};

bool isListPath(QByteArrayView path, size_t phones)
{
    return path == phonesPrefix || path == phonesPrefix.chopped(1) ||
           (path == QByteArrayView("/") && phones > 1);
}

bool isHeader(const Response& response, QByteArrayView name)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [name](auto& header) {
        return name.compare(header.name, Qt::CaseInsensitive) == 0;
    });
}

/// A value can't become a second header, whatever it is made of.
void finish(Response& response)
{
    for (http::Header& header : response.headers) {
        if (header.value.contains('\r') || header.value.contains('\n'))
            header.value = http::headerText(header.value);
    }
    response.headers.insert(response.headers.end(), headersOfAll().begin(), headersOfAll().end());
    if (!isHeader(response, "Cache-Control"))
        response.headers.push_back({"Cache-Control", "no-store"});
}

} // namespace

struct PhoneSite::Private
{
    Private(control::Fleet& theFleet, const PhoneDirectory& thePhones, events::Sink& theEvents,
            const events::History& theHistory, PhoneSiteOptions theOptions)
        : fleet(theFleet),
          phones(thePhones),
          events(theEvents),
          options(std::move(theOptions)),
          accounts(options.secret),
          means{accounts, drafts, cache, theHistory, options.exposure, options.painter}
    {
    }

    std::optional<Response> answer(const Request& request, Stage stage);
    std::optional<Response> answerWithoutPhone(const RequestFields& fields,
                                               const PageTarget& target, const Request& request);
    std::optional<Addressee> addressee(const PageTarget& target, const Endpoint& local) const;
    std::optional<Response> answerByPhone(const RequestFields& fields, const PageTarget& target,
                                          const Addressee& whom, const Request& request,
                                          Stage stage);
    void tell(const PageRequest& asked, const Response& response, const Request& request);

    control::Fleet& fleet;
    const PhoneDirectory& phones;
    events::Sink& events;
    PhoneSiteOptions options;
    Accounts accounts;
    Drafts drafts;
    PageCache cache;
    PageMeans means;
};

std::optional<Addressee> PhoneSite::Private::addressee(const PageTarget& target,
                                                       const Endpoint& local) const
{
    constexpr qsizetype macDigits = 12;
    const QByteArrayView path(target.path);
    if (path.startsWith(phonesPrefix)) {
        const QByteArrayView rest = path.sliced(phonesPrefix.size());
        const QByteArrayView name = rest.first(qMin(rest.size(), macDigits));
        const auto mac = name.size() == macDigits ? MacAddress::parse(name) : std::nullopt;
        const auto endpoint = mac ? phones.endpointOf(*mac) : std::nullopt;
        if (!endpoint || endpoint->address != local.address.unmapped())
            return std::nullopt;
        const QByteArrayView below = rest.sliced(macDigits);
        if (!below.isEmpty() && !below.startsWith('/'))
            return std::nullopt;
        return Addressee{*mac, phonesPrefix.toByteArray() + mac->lower(),
                         below.isEmpty() ? QByteArray("/") : below.toByteArray()};
    }
    const auto here = phones.find(local);
    if (here.size() != 1)
        return std::nullopt;
    return Addressee{here.front().mac, {}, target.path};
}

std::optional<Response> PhoneSite::Private::answerWithoutPhone(const RequestFields& fields,
                                                               const PageTarget& target,
                                                               const Request& request)
{
    const auto here = phones.find(request.channel.local);
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (isListPath(target.path, here.size()) && !here.empty()) {
        if (!isRead) {
            Response response =
                siteNotice(fields, 405, "Method not allowed", "the list of phones is read by GET");
            response.headers.push_back({"Allow", "GET, HEAD"});
            return response;
        }
        // What the list may show is what phones without passwords may.
        if (const auto wrong =
                exposureProblem(request.channel.local.address, options.exposure, true))
            return siteNotice(fields, wrong->status, "Refused", wrong->why);
        return phoneListPage({fleet, here}, target.query);
    }
    if (here.size() > 1 && isRead && target.path == "/vphone.css")
        return styleSheet();
    if (here.size() > 1 && isRead && target.path == "/vphone/icon.svg")
        return icon();
    return siteNotice(fields, 404, "No such phone",
                      here.empty() ? QByteArray("no phone has its pages at this address and port")
                                   : QByteArray("no phone has this path here; /phones/ lists "
                                                "those that share this address"));
}

void PhoneSite::Private::tell(const PageRequest& asked, const Response& response,
                              const Request& request)
{
    // The emulator's own pages, or a timeline that comes again by itself would fill itself.
    if (!events.isListening() || asked.isOfEmulator())
        return;
    events.emitEvent(events::Event(asked.now(), asked.mac(), "web.request")
                         .with("method", request.method)
                         .with("path", asked.shownPath())
                         .with("status", response.status)
                         .with("user", asked.user()));
}

std::optional<Response> PhoneSite::Private::answerByPhone(const RequestFields& fields,
                                                          const PageTarget& target,
                                                          const Addressee& whom,
                                                          const Request& request, Stage stage)
{
    PageRequest asked(means, {request, fields, target, whom.mac, whom.base, whom.path});
    std::optional<Response> response;
    const Reached reached =
        fleet.visit(whom.mac, [&](fleet::Engine& engine, fleet::PhoneIndex index) {
            response = asked.answer(engine, index, stage);
        });
    switch (reached) {
    case Reached::Yes:
        if (response)
            tell(asked, *response, request);
        return response;
    case Reached::Busy:
        response = siteNotice(fields, 503, "Busy", "the phones are busy; try again");
        response->headers.push_back({"Retry-After", "5"});
        return response;
    case Reached::NoSuchPhone:
        break;
    }
    return siteNotice(fields, 404, "No such phone", "there is no such phone");
}

std::optional<Response> PhoneSite::Private::answer(const Request& request, Stage stage)
{
    const RequestFields fields = RequestFields::of(request);
    if (const auto wrong = hostProblem(fields))
        return siteNotice(fields, wrong->status, "Refused", wrong->why);
    const auto target = parsePageTarget(request.target);
    if (!target)
        return siteNotice(fields, 400, "Bad request", target.error());
    const auto whom = addressee(*target, request.channel.local);
    if (!whom)
        return answerWithoutPhone(fields, *target, request);
    return answerByPhone(fields, *target, *whom, request, stage);
}

PhoneSite::PhoneSite(control::Fleet& fleet, const PhoneDirectory& phones, events::Sink& events,
                     const events::History& history, PhoneSiteOptions options)
    : m_private(std::make_unique<Private>(fleet, phones, events, history, std::move(options)))
{
}

PhoneSite::~PhoneSite() = default;

void PhoneSite::setBrowserPhone(QByteArray url)
{
    m_private->means.browserPhone = std::move(url);
}

std::optional<Response> PhoneSite::refusal(const Request& head)
{
    std::optional<Response> response = m_private->answer(head, Stage::Head);
    if (response)
        finish(*response);
    return response;
}

Response PhoneSite::answer(const Request& request)
{
    std::optional<Response> response = m_private->answer(request, Stage::Whole);
    Q_ASSERT(response);
    finish(*response);
    return std::move(*response);
}

} // namespace vphone::web
