#include "ui/session.h"

namespace vphone::ui {

using namespace Qt::StringLiterals;

QString Reply::problem() const
{
    if (isDone())
        return {};
    if (status == 0)
        return error;
    const QString detail = body["detail"_L1].toString();
    return detail.isEmpty() ? u"the answer is HTTP status %1"_s.arg(status) : detail;
}

void Session::ask(const QByteArray& method, const QByteArray& target, const QJsonObject& body,
                  QObject* context, Answered answered)
{
    if (m_pending.size() >= pendingMax) {
        answered({0, {}, u"too many requests wait for an answer; this one was not sent"_s});
        return;
    }
    const quint64 id = ++m_lastId;
    m_pending.insert({id, {context, std::move(answered)}});
    send(id, method, target, body);
}

void Session::handleReply(quint64 id, const Reply& reply)
{
    auto found = m_pending.extract(id);
    if (!found.empty() && found.mapped().context)
        found.mapped().answered(reply);
}

void Session::enter(State state, const QString& text)
{
    // Connected once more: it may be another engine, and events may have been missed.
    if (state == m_state && text == m_stateText && state != State::Connected)
        return;
    m_state = state;
    m_stateText = text;
    Q_EMIT stateChanged();
}

} // namespace vphone::ui
