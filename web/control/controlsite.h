/// \file The control API as HTTP: one request's way from its headers to its response.
#pragma once

#include "core/control/api.h"
#include "core/control/metrics.h"
#include "core/control/painter.h"
#include "web/control/access.h"

namespace vphone::web {

class ControlSite final : public http::Site
{
public:
    /// A body that is longer is refused. The selector of the largest fleet fits.
    static constexpr qsizetype bodyBytesMax = 4 * 1024 * 1024;

    /// All but the access outlive it. \a painter may be null: nobody paints.
    ControlSite(control::Api& api, control::EventFeed& feed, const control::Metrics& metrics,
                Access access, control::Painter* painter = nullptr);

    [[nodiscard]] std::optional<http::Response> refusal(const http::Request& head) override;
    [[nodiscard]] http::Response answer(const http::Request& request) override;

private:
    [[nodiscard]] Result<control::Call, control::NoMatch> callOf(const http::Request& head);
    [[nodiscard]] http::Response answerCall(const control::Call& call, const http::Request& head);
    [[nodiscard]] http::Response showPicture(const control::Call& call);
    [[nodiscard]] http::Response openSession(const http::Request& head);
    [[nodiscard]] http::Response closeSession(const http::Request& head);
    [[nodiscard]] http::Response streamEvents(const control::Query& query);

    control::Api& m_api;
    control::EventFeed& m_feed;
    const control::Metrics& m_metrics;
    Access m_access;
    control::Painter* m_painter;
};

/// The compiled-in OpenAPI 3.1 document.
[[nodiscard]] QByteArray openApiDocument();

/// As `application/problem+json` or `application/json`.
[[nodiscard]] http::Response responseOf(const control::Answer& answer);

} // namespace vphone::web
