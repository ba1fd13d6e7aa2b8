#include "web/control/picture.h"

namespace vphone::web {

using control::Painter;
using control::PictureFormat;
using control::PictureProblem;
using control::Status;
using http::Response;

namespace {

class LaterPicture final : public http::Later
{
public:
    LaterPicture(Painter& painter, PictureFormat format, NoPicture noPicture)
        : m_painter(painter), m_format(format), m_noPicture(noPicture)
    {
    }
    ~LaterPicture() override
    {
        if (m_ticket && !m_picture)
            m_painter.cancel(*m_ticket);
    }
    LaterPicture(const LaterPicture&) = delete;
    LaterPicture& operator=(const LaterPicture&) = delete;

    void setTicket(Painter::Ticket ticket) { m_ticket = ticket; }
    void arrive(Painter::Picture picture)
    {
        m_picture = std::move(picture);
        if (m_wake)
            m_wake();
    }

    std::optional<Response> take() override
    {
        if (!m_picture)
            return std::nullopt;
        if (!*m_picture)
            return m_noPicture(Status::Busy, m_picture->error().why);
        Response response;
        response.contentType = m_format == PictureFormat::Png ? "image/png" : "image/bmp";
        response.body = **m_picture;
        return response;
    }
    void setWaker(std::function<void()> wake) override { m_wake = std::move(wake); }

private:
    Painter& m_painter;
    PictureFormat m_format;
    NoPicture m_noPicture;
    std::optional<Painter::Ticket> m_ticket;
    std::optional<Painter::Picture> m_picture;
    std::function<void()> m_wake;
};

} // namespace

Response pictureOf(Painter* painter, const control::PictureOrder& order, NoPicture noPicture)
{
    if (painter == nullptr)
        return noPicture(Status::NotImplemented, "pictures of screens are not painted here");
    auto later = std::make_unique<LaterPicture>(*painter, order.format, noPicture);
    const auto ticket = painter->paint(order, [whose = later.get()](Painter::Picture picture) {
        whose->arrive(std::move(picture));
    });
    if (!ticket)
        return noPicture(ticket.error().kind == PictureProblem::Kind::NotInstalled
                             ? Status::NotImplemented
                             : Status::Busy,
                         ticket.error().why);
    later->setTicket(*ticket);
    Response response;
    response.later = std::move(later);
    return response;
}

} // namespace vphone::web
