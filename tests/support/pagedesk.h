/// \file One phone and its pages, each asked for as a site would, without the site: who may see
/// what is the site's business.
#pragma once

#include "tests/support/scene.h"
#include "web/phone/drafts.h"
#include "web/phone/visit.h"

namespace vphone::test {

struct PageAt
{
    web::Handler page;
    QByteArray target;
};

class PageDesk
{
public:
    explicit PageDesk(const Scene::Params& params = {}, const QByteArrayList& quirks = {})
        : scene(params, quirks)
    {
    }

    /// \a target below the phone's base: `/admin/advanced/calls?show=missed`.
    http::Response get(web::Handler page, const QByteArray& target)
    {
        return ask(page, {.method = "GET", .target = base + target, .headers = {}, .body = {}});
    }
    /// \a body as a form has it: `do=add&name=Ann`; the token is checked by the site.
    http::Response post(web::Handler page, const QByteArray& target, const QByteArray& body)
    {
        return ask(page, {.method = "POST", .target = base + target, .headers = {}, .body = body});
    }
    http::Response get(const PageAt& at) { return get(at.page, at.target); }
    /// What happened so far stands in the timeline.
    void remember()
    {
        for (; m_remembered < scene.world.events.events.size(); ++m_remembered)
            history.emitEvent(scene.world.events.events[m_remembered]);
    }

    Scene scene;
    events::History history{1024 * 1024};
    web::Drafts drafts;
    language::Language language = language::Language::English;
    web::View view{web::Account::Admin, true};
    QByteArray base;

private:
    http::Response ask(web::Handler page, const http::Request& request)
    {
        const QByteArray target = request.target.sliced(base.size());
        const qsizetype mark = target.indexOf('?');
        web::Visit visit{.request = request,
                         .engine = scene.world.engine,
                         .index = scene.phone,
                         .base = base,
                         .path = mark < 0 ? target : target.first(mark),
                         .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
                         .view = view,
                         .tab = {},
                         .isAdmin = view.account == web::Account::Admin,
                         .language = language,
                         .formToken = "token-of-the-form",
                         .browser = "0123456789abcdef0123456789abcdef",
                         .drafts = drafts,
                         .history = history,
                         .accounts = nullptr,
                         .session = {},
                         .isCrossSite = false};
        return page(visit);
    }

    size_t m_remembered = 0;
};

} // namespace vphone::test
