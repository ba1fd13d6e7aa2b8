/// \file The pages of all phones as one site: from a request to its phone, and who may do what.
#pragma once

#include "core/control/fleet.h"
#include "core/control/painter.h"
#include "core/events/history.h"
#include "core/http/exchange.h"
#include "web/phone/accounts.h"
#include "web/phone/drafts.h"
#include "web/phone/phonedirectory.h"

namespace vphone::web {

/// Who may reach the pages over addresses beyond loopback (--expose-admin).
enum class Exposure : quint8 {
    LoopbackOnly,
    WithPasswords, ///< of phones that have both passwords
    Open,
};

struct PhoneSiteOptions
{
    QByteArray secret; ///< by chance, of 16 bytes at least: tokens, nonces and sessions hang on it
    Exposure exposure = Exposure::LoopbackOnly;
    control::Painter* painter = nullptr; ///< outlives the site; null: nobody paints
};

class PhoneSite final : public http::Site
{
public:
    /// All but the last outlive it. \a events are told in the thread that asks.
    PhoneSite(control::Fleet& fleet, const PhoneDirectory& phones, events::Sink& events,
              const events::History& history, PhoneSiteOptions options);
    ~PhoneSite() override;

    /// Where the browser phone is, `http://127.0.0.1:7070`: the pages link to it for readers on
    /// this machine. Before the first request.
    void setBrowserPhone(QByteArray url);

    [[nodiscard]] std::optional<http::Response> refusal(const http::Request& head) override;
    [[nodiscard]] http::Response answer(const http::Request& request) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace vphone::web
