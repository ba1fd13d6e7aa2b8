#include "app/gui/postedsession.h"

namespace vphone::app {

PostedSession::PostedSession()
    : m_mailbox([this] {
          QMetaObject::invokeMethod(
              this, [this] { takeLetters(); }, Qt::QueuedConnection);
      })
{
}

void PostedSession::send(quint64 id, const QByteArray& method, const QByteArray& target,
                         const QJsonObject& body)
{
    m_mailbox.putRequest({id, method, target, body});
    handleSent();
}

void PostedSession::takeLetters()
{
    const bool isHandingOut = !m_letters.empty();
    for (Letter& letter : m_mailbox.takeLetters())
        m_letters.push_back(std::move(letter));
    if (!isHandingOut)
        handOut();
}

void PostedSession::handOut()
{
    QList<QJsonObject> events;
    const auto tellEvents = [&] {
        if (!events.isEmpty())
            Q_EMIT told(std::exchange(events, {}));
    };
    const QPointer<PostedSession> self(this);
    for (size_t i = 0; i < lettersAtOnce && !m_letters.empty(); ++i) {
        const Letter letter = std::move(m_letters.front());
        m_letters.pop_front();
        if (const auto* event = std::get_if<EventLetter>(&letter)) {
            events.append(event->event);
            continue;
        }
        tellEvents();
        if (const auto* reply = std::get_if<ReplyLetter>(&letter))
            handleReply(reply->id, reply->reply);
        else if (const auto* state = std::get_if<StateLetter>(&letter))
            enter(state->state, state->text);
        if (!self)
            return;
    }
    tellEvents();
    if (!m_letters.empty())
        QMetaObject::invokeMethod(
            this, [this] { handOut(); }, Qt::QueuedConnection);
}

} // namespace vphone::app
