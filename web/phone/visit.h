/// \file A request that found its phone, from somebody who may see what is asked for.
#pragma once

#include "core/control/painter.h"
#include "core/events/history.h"
#include "core/fleet/engine.h"
#include "core/http/exchange.h"
#include "core/language/language.h"

namespace vphone::web {

class Accounts;
class Drafts;

/// Source: reference webui 2
enum class Account : quint8 { User, Admin };

/// Which parameters a page has.
struct View
{
    Account account = Account::User;
    bool isAdvanced = false;
};

struct Visit
{
    const http::Request& request;
    fleet::Engine& engine;
    fleet::PhoneIndex index = 0;
    QByteArray base;  ///< before every path of this phone: empty, or `/phones/000e08abcdef`
    QByteArray path;  ///< below the base, decoded: `/admin/advanced/voice/sip`
    QByteArray query; ///< as sent, what follows the first `?`; empty: none
    View view;        ///< by the path; of pages that are in no view the advanced one
    QByteArray tab;   ///< what of the path names the page inside its view: `voice/sip`, or empty
    bool isAdmin = false; ///< whoever asks may see the admin's pages
    language::Language language = language::Language::English;
    QByteArray formToken; ///< value of the hidden field `csrf` that each form has
    QByteArray browser;   ///< who asks, as far as a cookie tells: 32 hex digits
    Drafts& drafts;       ///< edits that were not submitted, by browser
    const events::History& history;
    Accounts* accounts = nullptr; ///< who knows passwords and sessions; null: pages without a site
    control::Painter* painter = nullptr; ///< null: nobody paints
    QByteArray session;                  ///< of a login by form, `/logout` ends it; empty: none
    bool isCrossSite = false;            ///< a page of another site made the browser ask
    QByteArray browserPhone{};           ///< URL of this phone in the browser; empty: there is none

    [[nodiscard]] const phone::Phone& phone() const { return engine[index]; }
    [[nodiscard]] QByteArray text(language::Context context, QByteArrayView english) const
    {
        return language::text(language, context, english);
    }
};

/// Called where the phone lives, between two of its steps.
using Handler = http::Response (*)(Visit& visit);

} // namespace vphone::web
