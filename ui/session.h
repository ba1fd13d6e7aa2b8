/// \file Where the phones of a window live: requests of the control API go out, answers and events
/// come back, all as JSON.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace vphone::ui {

struct Reply
{
    int status = 0;   ///< of HTTP; 0: there was no answer
    QJsonObject body; ///< of a problem: as RFC 9457 has it
    QString error;    ///< why there was no answer

    [[nodiscard]] bool isDone() const { return status >= 200 && status < 300; }
    /// One sentence for a person; empty when it is done.
    [[nodiscard]] QString problem() const;
};

/// Belongs to the thread of the window; whoever implements it brings answers there.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Requests without an answer yet; more are refused at once. Source: assumed
    static constexpr size_t pendingMax = 256;

    enum class State : quint8 {
        Connecting, ///< no answer yet
        Connected,
        Lost,    ///< it answered once, and is tried again
        Refused, ///< it does not take our token
        Ended,   ///< nothing will come any more
    };

    using Answered = std::function<void(const Reply& reply)>;

    using QObject::QObject;

    /// As core/control/routes.h has them: \a target is a path with its query. Answers come in the
    /// order of the requests; none comes once \a context is gone.
    void ask(const QByteArray& method, const QByteArray& target, const QJsonObject& body,
             QObject* context, Answered answered);
    void get(const QByteArray& target, QObject* context, Answered answered)
    {
        ask("GET", target, {}, context, std::move(answered));
    }

    /// From here on events of \a mac are told, and of no other phone; empty: none.
    virtual void follow(const QByteArray& mac) = 0;

    [[nodiscard]] State state() const { return m_state; }
    /// One sentence for a person; empty while connected.
    [[nodiscard]] const QString& stateText() const { return m_stateText; }
    /// What a window is called: `vphone run`, `127.0.0.1:7070`.
    [[nodiscard]] virtual QString name() const = 0;

Q_SIGNALS:
    /// Also when it is connected anew, and what was known before may be wrong.
    void stateChanged();
    /// Members as events.md has them, oldest first.
    void told(const QList<QJsonObject>& events);

protected:
    virtual void send(quint64 id, const QByteArray& method, const QByteArray& target,
                      const QJsonObject& body) = 0;
    /// What came of send(); an id that is unknown is ignored.
    void handleReply(quint64 id, const Reply& reply);
    void enter(State state, const QString& text = {});

private:
    struct Pending
    {
        QPointer<QObject> context;
        Answered answered;
    };

    std::map<quint64, Pending> m_pending;
    quint64 m_lastId = 0;
    State m_state = State::Connecting;
    QString m_stateText;
};

} // namespace vphone::ui
