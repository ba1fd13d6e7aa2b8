/// \file Between the window's thread and those that answer it: requests one way, answers and events
/// the other.
#pragma once

#include "ui/session.h"

#include <QJsonObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <variant>
#include <vector>

namespace vphone::app {

struct Request
{
    quint64 id = 0;
    QByteArray method;
    QByteArray target;
    QJsonObject body;
};

/// What goes to the window, in the order in which it came.
struct ReplyLetter
{
    quint64 id = 0;
    ui::Reply reply;
};
struct EventLetter
{
    QJsonObject event;
};
struct StateLetter
{
    ui::Session::State state = ui::Session::State::Connecting;
    QString text;
};
using Letter = std::variant<ReplyLetter, EventLetter, StateLetter>;

class Mailbox
{
public:
    /// Events that wait for the window; the oldest goes when another comes. Source: assumed
    static constexpr size_t eventsMax = 20'000;

    /// \a ring tells the window, from any thread, that there is something to take.
    explicit Mailbox(std::function<void()> ring) : m_ring(std::move(ring)) {}

    // The window's side. Requests are as many as ui::Session::pendingMax lets be.
    void putRequest(Request request);
    [[nodiscard]] std::vector<Letter> takeLetters();

    // The other side.
    [[nodiscard]] std::vector<Request> takeRequests();
    /// Waits for one; nothing: close() was called.
    [[nodiscard]] std::optional<Request> waitForRequest();
    void putReply(quint64 id, ui::Reply reply);
    void putEvent(const QJsonObject& event);
    void putState(ui::Session::State state, const QString& text = {});

    /// Nobody waits any more.
    void close();

private:
    void put(Letter letter);

    std::function<void()> m_ring;
    std::mutex m_mutex; ///< of all that follows
    std::condition_variable m_arrived;
    std::deque<Request> m_requests;
    std::deque<Letter> m_letters;
    size_t m_events = 0; ///< of m_letters
    bool m_isClosed = false;
};

} // namespace vphone::app
