#include "app/gui/mailbox.h"

#include <algorithm>
#include <utility>

namespace vphone::app {

void Mailbox::putRequest(Request request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.push_back(std::move(request));
    m_arrived.notify_one();
}

std::vector<Request> Mailbox::takeRequests()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Request> taken(std::make_move_iterator(m_requests.begin()),
                               std::make_move_iterator(m_requests.end()));
    m_requests.clear();
    return taken;
}

std::optional<Request> Mailbox::waitForRequest()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isClosed || !m_requests.empty(); });
    if (m_isClosed)
        return std::nullopt;
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    return request;
}

void Mailbox::put(Letter letter)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_letters.empty();
        if (std::holds_alternative<EventLetter>(letter) && ++m_events > eventsMax) {
            m_letters.erase(std::ranges::find_if(m_letters, [](const Letter& known) {
                return std::holds_alternative<EventLetter>(known);
            }));
            --m_events;
        }
        m_letters.push_back(std::move(letter));
    }
    if (wasEmpty)
        m_ring();
}

void Mailbox::putReply(quint64 id, ui::Reply reply)
{
    put(ReplyLetter{id, std::move(reply)});
}

void Mailbox::putEvent(const QJsonObject& event)
{
    put(EventLetter{event});
}

void Mailbox::putState(ui::Session::State state, const QString& text)
{
    put(StateLetter{state, text});
}

std::vector<Letter> Mailbox::takeLetters()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Letter> taken(std::make_move_iterator(m_letters.begin()),
                              std::make_move_iterator(m_letters.end()));
    m_letters.clear();
    m_events = 0;
    return taken;
}

void Mailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_arrived.notify_all();
}

} // namespace vphone::app
