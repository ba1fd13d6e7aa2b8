/// \file `vphone-gui --painter`: the process, the pictures that are asked of it, and what becomes
/// of them when it crashes.
#pragma once

#include "core/control/painter.h"
#include "core/net/childprocess.h"
#include "core/net/reactor.h"

#include <deque>
#include <optional>

namespace vphone::net {

/// Started by the first order, and again by the next after a crash. A request is four bytes with
/// its length (most significant first) and as many of JSON: `{"tree", "format", "scale"}`. A reply
/// is four bytes with its length, a byte (0: an image follows, 1: words about what is wrong), and
/// the rest.
class PainterChild final : public control::Painter
{
public:
    static constexpr size_t ordersMax = 32; ///< that wait. Source: assumed
    static constexpr qsizetype requestBytesMax = 8 * 1024 * 1024;
    static constexpr qsizetype replyBytesMax = 64 * 1024 * 1024;
    /// Crashes within crashTime, after which none is started until that time is over. Source:
    /// assumed
    static constexpr size_t crashesMax = 3;
    static constexpr Duration crashTime = std::chrono::seconds(60);

    struct Options
    {
        QByteArray program; ///< path; empty: vphone-gui in the folder of the program that runs
        Duration wait = std::chrono::seconds(10); ///< for one picture
    };

    /// \a reactor outlives it.
    PainterChild(Reactor& reactor, Options options);
    ~PainterChild() override;
    PainterChild(const PainterChild&) = delete;
    PainterChild& operator=(const PainterChild&) = delete;

    Result<Ticket, control::PictureProblem> paint(const control::PictureOrder& order,
                                                  Done done) override;
    void cancel(Ticket ticket) override;

    /// Of the process; -1: none runs.
    [[nodiscard]] int pid() const { return m_child.pid; }

private:
    struct Order
    {
        Ticket ticket = 0;
        QByteArray request; ///< with its length
        Done done;          ///< empty: nobody waits
    };

    [[nodiscard]] std::optional<control::PictureProblem> start();
    void stop();
    void sendNext();
    void flush();
    void receive();
    [[nodiscard]] std::optional<QByteArray> takeReply();
    void watch();
    void finish(Picture picture);
    /// It is gone, or has to go: whoever waits for a picture under way is told \a why.
    void fail(const QByteArray& why);
    [[nodiscard]] bool crashesTooOften() const;

    Reactor& m_reactor;
    Options m_options;
    Child m_child;
    std::deque<Order> m_orders; ///< the first is being painted, when m_isPainting
    bool m_isPainting = false;
    QByteArray m_unsent;
    QByteArray m_received;
    quint32 m_watched = 0;
    std::optional<Reactor::TimerId> m_timer;
    std::deque<WallInstant> m_crashes;
    Ticket m_lastTicket = 0;
};

} // namespace vphone::net
