/// \file What stands around the pages of a phone: product name, accounts and views, tabs, language.
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

/// Of a text, for HTML: & < > " ' are named.
void appendEscaped(QByteArray& html, QByteArrayView text);
[[nodiscard]] QByteArray escaped(QByteArrayView text);

struct Page
{
    QByteArray tab;   ///< of Visit::tab, which is marked as the current one; empty: in no tab
    QByteArray title; ///< text, in the visit's language
    QByteArray main;  ///< HTML, inside main
    int status = 200;
    bool hasVoiceForm = false; ///< in main, its id is `voice`: the sub-tabs are buttons of it
    /// Names of the Voice tabs that are marked as edited, English.
    QList<QByteArray> editedTabs{};
    int refreshSeconds = 0;   ///< until the browser asks again by itself; 0: never
    QByteArray refreshPath{}; ///< then asked for, below the phone's base; empty: the same again
};
[[nodiscard]] http::Response framed(const Visit& visit, const Page& page);
/// A page of the emulator's own, fit for an iframe: without anything that looks like the phone's.
[[nodiscard]] http::Response framedExtra(const Visit& visit, const Page& page);

/// A page that says one thing; plain text to who accepts `text/plain` or `application/json`.
/// \a title and \a text are in the visit's language. \a refreshSeconds as in Page.
[[nodiscard]] http::Response notice(const Visit& visit, int status, QByteArrayView title,
                                    QByteArrayView text, int refreshSeconds = 0);

/// `303 See Other`; \a path is below the phone's base.
[[nodiscard]] http::Response redirect(const Visit& visit, QByteArrayView path);

/// `/admin/advanced`: where the visit's view begins, below the base and with it.
[[nodiscard]] QByteArray viewPath(const Visit& visit);

} // namespace vphone::web
