/// \file One request to one phone, from the gates that it has to pass to the page.
#pragma once

#include "web/phone/accounts.h"
#include "web/phone/drafts.h"
#include "web/phone/pagecache.h"
#include "web/phone/pagetarget.h"
#include "web/phone/phonesite.h"
#include "web/phone/routes.h"

namespace vphone::web {

/// What all requests share.
struct PageMeans
{
    Accounts& accounts;
    Drafts& drafts;
    PageCache& cache;
    const events::History& history;
    Exposure exposure = Exposure::LoopbackOnly;
    control::Painter* painter = nullptr; ///< null: nobody paints
    QByteArray browserPhone{};           ///< as PhoneSite::setBrowserPhone() has it
};

enum class Stage : quint8 {
    Head,  ///< the body has not been read
    Whole, ///< it has, or there is none
};

class PageRequest
{
public:
    struct Asked
    {
        const http::Request& request;
        const RequestFields& fields;
        const PageTarget& target;
        MacAddress mac;
        QByteArray base;
        QByteArray path; ///< below the base
    };

    /// What \a means and \a asked refer to outlives it.
    PageRequest(PageMeans& means, Asked asked) : m_means(means), m_asked(std::move(asked)) {}

    /// Called where the phone lives. Nothing, at Stage::Head only: nothing is wrong so far.
    [[nodiscard]] std::optional<http::Response> answer(fleet::Engine& engine,
                                                       fleet::PhoneIndex index, Stage stage);

    // For the event, once it is answered.
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] MacAddress mac() const { return m_asked.mac; }
    /// For what the device has not: `/vphone/...` and the style sheet.
    [[nodiscard]] bool isOfEmulator() const;
    [[nodiscard]] QByteArray shownPath() const;
    [[nodiscard]] const char* user() const;

private:
    struct Place
    {
        fleet::Engine& engine;
        fleet::PhoneIndex index;
        [[nodiscard]] const phone::Phone& phone() const { return engine[index]; }
    };
    using Refused = std::optional<http::Response>;

    [[nodiscard]] Refused phoneRefusal(const Place& place);
    [[nodiscard]] Refused routeRefusal(const Place& place);
    [[nodiscard]] Refused loginRefusal(const Place& place);
    [[nodiscard]] Refused bodyRefusal(const Place& place, Stage stage);
    [[nodiscard]] Refused tokenRefusal(const Place& place);
    [[nodiscard]] http::Response page(const Place& place);
    [[nodiscard]] Visit visitOf(const Place& place);
    [[nodiscard]] QByteArray cacheKey() const;
    [[nodiscard]] bool isFromHere() const;
    [[nodiscard]] http::Response notice(const Place& place, int status, const char* title,
                                        const QByteArray& text);
    void nameBrowser(http::Response& response);
    [[nodiscard]] bool isRead() const;

    PageMeans& m_means;
    Asked m_asked;
    Matched m_matched;
    PageTerms m_terms;
    Asker m_asker;
    QByteArray m_browser;
    bool m_isNewBrowser = false;
    bool m_isAdmin = false;
    bool m_isCrossSite = false;
    language::Language m_language = language::Language::English;
    Instant m_now;
};

} // namespace vphone::web
