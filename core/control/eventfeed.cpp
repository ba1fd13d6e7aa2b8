#include "core/control/eventfeed.h"

#include "core/control/eventstream.h"

#include <algorithm>

namespace vphone::control {

bool EventFilter::wants(const events::Event& event) const
{
    const auto isPhone = [&](MacAddress mac) { return event.phone() == mac; };
    if (!phones.empty() && std::none_of(phones.begin(), phones.end(), isPhone))
        return false;
    const auto isName = [&](const QByteArray& name) {
        return name.endsWith('.') ? event.name().startsWith(name) : event.name() == name;
    };
    return names.isEmpty() || std::any_of(names.begin(), names.end(), isName);
}

class EventFeed::Listener final : public http::Stream
{
public:
    Listener(EventFeed& feed, EventFilter filter) : m_feed(feed), m_filter(std::move(filter)) {}
    ~Listener() override
    {
        const std::lock_guard lock(m_feed.m_mutex);
        std::erase(m_feed.m_listeners, this);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    [[nodiscard]] QByteArray take(qsizetype most) override;
    void setWaker(std::function<void()> wake) override
    {
        const std::lock_guard lock(m_feed.m_mutex);
        m_wake = std::move(wake);
    }
    void beat() override;

    /// \pre the feed's mutex is held, as for the next
    void offer(const events::Event& event, quint64 id, QByteArray& line);
    void dropOldest();

private:
    EventFeed& m_feed;
    EventFilter m_filter;
    std::function<void()> m_wake;
    std::deque<QByteArray> m_queue; ///< each a message as text
    qsizetype m_queuedBytes = 0;
    quint64 m_dropped = 0; ///< not told yet
    QByteArray m_underWay; ///< the rest of what did not fit
    bool m_isBeating = false;
};

QByteArray EventFeed::Listener::take(qsizetype most)
{
    const std::lock_guard lock(m_feed.m_mutex);
    while (m_underWay.size() < most) {
        if (m_dropped > 0) {
            m_underWay += streamText({"stream.dropped",
                                      {},
                                      "{\"event\":\"stream.dropped\",\"count\":" +
                                          QByteArray::number(std::exchange(m_dropped, 0)) + '}'});
        } else if (!m_queue.empty()) {
            m_queuedBytes -= m_queue.front().size();
            m_underWay += m_queue.front();
            m_queue.pop_front();
        } else {
            break;
        }
    }
    if (std::exchange(m_isBeating, false) && m_underWay.isEmpty())
        m_underWay = streamBeat();
    QByteArray taken = m_underWay.left(most);
    m_underWay.remove(0, taken.size());
    return taken;
}

void EventFeed::Listener::beat()
{
    std::function<void()> wake;
    {
        const std::lock_guard lock(m_feed.m_mutex);
        m_isBeating = true;
        wake = m_wake;
    }
    if (wake)
        wake();
}

void EventFeed::Listener::offer(const events::Event& event, quint64 id, QByteArray& line)
{
    if (!m_filter.wants(event))
        return;
    if (line.isEmpty())
        line = event.toLine();
    const QByteArray text = streamText({event.name().toByteArray(), QByteArray::number(id), line});
    while (!m_queue.empty() &&
           (m_queue.size() >= queuedMax || m_queuedBytes + text.size() > queuedBytesMax))
        dropOldest();
    m_queue.push_back(text);
    m_queuedBytes += text.size();
    if (m_wake)
        m_wake();
}

void EventFeed::Listener::dropOldest()
{
    m_queuedBytes -= m_queue.front().size();
    m_queue.pop_front();
    ++m_dropped;
    ++m_feed.m_dropped;
}

EventFeed::EventFeed() = default;
EventFeed::~EventFeed() = default;

std::unique_ptr<http::Stream> EventFeed::listen(EventFilter filter)
{
    const std::lock_guard lock(m_mutex);
    if (qsizetype(m_listeners.size()) == listenersMax)
        return nullptr;
    auto made = std::make_unique<Listener>(*this, std::move(filter));
    m_listeners.push_back(made.get());
    return made;
}

void EventFeed::emitEvent(const events::Event& event)
{
    const std::lock_guard lock(m_mutex);
    ++m_lastId;
    QByteArray line;
    for (Listener* listener : m_listeners)
        listener->offer(event, m_lastId, line);
}

bool EventFeed::isListening() const
{
    return listeners() > 0;
}

qsizetype EventFeed::listeners() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_listeners.size());
}

quint64 EventFeed::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

} // namespace vphone::control
