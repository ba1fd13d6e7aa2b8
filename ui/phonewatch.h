/// \file One phone of a session while somebody looks at it: what it looks like, what its screen
/// shows, how it stands. Keys go in.
#pragma once

#include "core/model/face.h"
#include "core/screen/tree.h"
#include "ui/session.h"

#include <QBasicTimer>

#include <deque>

namespace vphone::ui {

/// Keeps up with its phone by itself: a change is told by events and asked for once, however many
/// there were.
class PhoneWatch : public QObject
{
    Q_OBJECT

public:
    /// Keys and letters that were pressed and not sent; what comes on top is dropped. Source:
    /// assumed
    static constexpr qsizetype waitingMax = 20'000;
    /// How long events may gather until the phone's state is asked for. Source: assumed
    static constexpr int stateWaitMilliseconds = 120;

    /// \a session outlives it.
    explicit PhoneWatch(Session& session, QObject* parent = nullptr);
    ~PhoneWatch() override;

    /// Looks at the phone \a mac from now on, or at none.
    void show(const QByteArray& mac);
    [[nodiscard]] const QByteArray& mac() const { return m_mac; }

    [[nodiscard]] Session& session() const { return m_session; }
    /// Null until the answer is there.
    [[nodiscard]] const model::Face* face() const { return m_face ? &*m_face : nullptr; }
    /// Null likewise.
    [[nodiscard]] const screen::Tree* tree() const { return m_tree ? &*m_tree : nullptr; }
    /// As GET /v1/phones/{mac} has it; empty until it is there.
    [[nodiscard]] const QJsonObject& state() const { return m_state; }
    [[nodiscard]] QByteArray path(QByteArrayView behind = {}) const;

    /// By its name: `KeyPad5`, `Soft1`. Sent in the order of the calls, many in one request.
    void press(const QByteArray& key);
    /// What a computer's keyboard writes.
    void type(const QString& text);
    /// Asks for something about the phone, and tells failed() if it is not done. \a done may be
    /// empty.
    void ask(const QByteArray& method, QByteArrayView behind, const QJsonObject& body,
             QObject* context, std::function<void(const QJsonObject& answer)> done = {});

Q_SIGNALS:
    void phoneChanged(); ///< another one, or none
    void faceChanged();
    void screenChanged();
    void stateChanged();
    void headsetChanged();
    /// One sentence for a person.
    void failed(const QString& why);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    /// Several keys, or a text: what one request takes.
    struct Strokes
    {
        QList<QByteArray> keys;
        QString text;
    };

    void refresh();
    void askForFace();
    void askForScreen();
    void askForState();
    void takeScreen(const Reply& reply);
    void takeEvents(const QList<QJsonObject>& events);
    void sendStrokes();
    [[nodiscard]] bool mayWait(qsizetype more);

    Session& m_session;
    QByteArray m_mac;
    quint32 m_round = 0; ///< counts up with each phone: tells answers about the last one
    std::optional<model::Face> m_face;
    std::optional<screen::Tree> m_tree;
    QJsonObject m_state;
    bool m_isScreenAsked = false;
    bool m_isScreenStale = false; ///< it changed while it was asked for
    QBasicTimer m_stateTimer;
    std::deque<Strokes> m_strokes;
    qsizetype m_waiting = 0; ///< keys and letters in m_strokes
    bool m_areStrokesUnderWay = false;
};

} // namespace vphone::ui
