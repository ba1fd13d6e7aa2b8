#include "ui/phonewatch.h"

#include "ui/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimerEvent>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

// Of one request; the API takes more, and a window shall see something in between.
constexpr qsizetype keysPerRequest = 100;
constexpr qsizetype charactersPerRequest = 4000;

/// Told often, and nothing of GET /v1/phones/{mac} changes with it.
bool leavesStateAlone(const QString& event)
{
    return event == "screen.changed"_L1 || event == "key.pressed"_L1 || event == "syslog.sent"_L1 ||
           event == "web.request"_L1;
}

} // namespace

PhoneWatch::PhoneWatch(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Connected)
            refresh();
    });
    connect(&session, &Session::told, this, &PhoneWatch::takeEvents);
}

PhoneWatch::~PhoneWatch() = default;

void PhoneWatch::show(const QByteArray& mac)
{
    if (mac == m_mac)
        return;
    ++m_round;
    m_mac = mac;
    m_face.reset();
    m_tree.reset();
    m_state = {};
    m_strokes.clear();
    m_waiting = 0;
    m_isScreenAsked = m_isScreenStale = m_areStrokesUnderWay = false;
    m_stateTimer.stop();
    m_session.follow(mac);
    Q_EMIT phoneChanged();
    Q_EMIT faceChanged();
    Q_EMIT screenChanged();
    Q_EMIT stateChanged();
    if (m_session.state() == Session::State::Connected)
        refresh();
}

QByteArray PhoneWatch::path(QByteArrayView behind) const
{
    return "/v1/phones/" + m_mac + behind.toByteArray();
}

void PhoneWatch::refresh()
{
    if (m_mac.isEmpty())
        return;
    askForFace();
    askForScreen();
    askForState();
    Q_EMIT headsetChanged();
}

void PhoneWatch::askForFace()
{
    if (m_face)
        return;
    m_session.get(path("/face"), this, [this, round = m_round](const Reply& reply) {
        if (round != m_round || reply.status == 0)
            return;
        if (!reply.isDone()) {
            Q_EMIT failed(reply.problem());
            return;
        }
        QJsonObject object = reply.body;
        object.insert("name"_L1, object["model"_L1]);
        auto face = model::parseFace(QJsonDocument(object).toJson(), "the face");
        if (!face) {
            Q_EMIT failed(text(model::explain(face.error())));
            return;
        }
        m_face = std::move(*face);
        Q_EMIT faceChanged();
    });
}

void PhoneWatch::askForScreen()
{
    if (m_mac.isEmpty())
        return;
    if (m_isScreenAsked) {
        m_isScreenStale = true;
        return;
    }
    m_isScreenAsked = true;
    m_session.get(path("/screen"), this, [this, round = m_round](const Reply& reply) {
        if (round != m_round)
            return;
        m_isScreenAsked = false;
        takeScreen(reply);
        if (std::exchange(m_isScreenStale, false) && reply.status != 0)
            askForScreen();
    });
}

void PhoneWatch::takeScreen(const Reply& reply)
{
    if (reply.status == 0)
        return; // the session says so, and refresh() follows
    if (!reply.isDone()) {
        Q_EMIT failed(reply.problem());
        return;
    }
    auto tree = screen::treeFromJson(reply.body);
    if (!tree) {
        Q_EMIT failed(text(tree.error()));
        return;
    }
    m_tree = std::move(*tree);
    Q_EMIT screenChanged();
}

void PhoneWatch::askForState()
{
    m_stateTimer.stop();
    m_session.get(path(), this, [this, round = m_round](const Reply& reply) {
        if (round != m_round || reply.status == 0)
            return;
        if (!reply.isDone()) {
            Q_EMIT failed(reply.problem());
            return;
        }
        m_state = reply.body;
        Q_EMIT stateChanged();
    });
}

void PhoneWatch::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_stateTimer.timerId())
        askForState();
    else
        QObject::timerEvent(event);
}

void PhoneWatch::takeEvents(const QList<QJsonObject>& events)
{
    bool isScreenChanged = false;
    bool isStateChanged = false;
    bool isHeadsetChanged = false;
    for (const QJsonObject& event : events) {
        if (event["phone"_L1].toString() != text(m_mac))
            continue;
        const QString name = event["event"_L1].toString();
        isScreenChanged = isScreenChanged || name == "screen.changed"_L1;
        isStateChanged = isStateChanged || !leavesStateAlone(name);
        isHeadsetChanged = isHeadsetChanged || name.startsWith("headset."_L1);
    }
    if (isScreenChanged)
        askForScreen();
    if (isStateChanged && !m_stateTimer.isActive())
        m_stateTimer.start(stateWaitMilliseconds, this);
    if (isHeadsetChanged)
        Q_EMIT headsetChanged();
}

bool PhoneWatch::mayWait(qsizetype more)
{
    if (m_mac.isEmpty())
        return false;
    if (m_waiting + more > waitingMax) {
        Q_EMIT failed(words("Too many keys at once: the last ones were dropped."));
        return false;
    }
    m_waiting += more;
    return true;
}

void PhoneWatch::press(const QByteArray& key)
{
    if (!mayWait(1))
        return;
    const bool fits = !m_strokes.empty() && m_strokes.back().text.isEmpty() &&
                      m_strokes.back().keys.size() < keysPerRequest;
    if (!fits)
        m_strokes.emplace_back();
    m_strokes.back().keys.append(key);
    sendStrokes();
}

void PhoneWatch::type(const QString& text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const bool fits = !m_strokes.empty() && m_strokes.back().keys.isEmpty() &&
                          m_strokes.back().text.size() < charactersPerRequest - 1;
        const qsizetype used = fits ? m_strokes.back().text.size() : 0;
        QStringView piece = QStringView(text).mid(begin, charactersPerRequest - used);
        // The halves of a character beyond the first 65,536 stay together.
        if (begin + piece.size() < text.size() && piece.back().isHighSurrogate())
            piece.chop(1);
        if (!mayWait(piece.size()))
            return;
        if (!fits)
            m_strokes.emplace_back();
        m_strokes.back().text += piece;
        begin += piece.size();
    }
    sendStrokes();
}

void PhoneWatch::sendStrokes()
{
    if (m_areStrokesUnderWay || m_strokes.empty())
        return;
    m_areStrokesUnderWay = true;
    const Strokes strokes = std::move(m_strokes.front());
    m_strokes.pop_front();
    m_waiting -= strokes.keys.size() + strokes.text.size();
    QJsonObject body;
    if (strokes.keys.isEmpty()) {
        body.insert("text"_L1, strokes.text);
    } else {
        QJsonArray keys;
        for (const QByteArray& key : strokes.keys)
            keys.append(text(key));
        body.insert("keys"_L1, keys);
    }
    m_session.ask("POST", path("/keys"), body, this, [this, round = m_round](const Reply& reply) {
        if (round != m_round)
            return;
        m_areStrokesUnderWay = false;
        if (reply.isDone()) {
            takeScreen(reply);
        } else {
            // What follows was meant for another screen.
            m_strokes.clear();
            m_waiting = 0;
            Q_EMIT failed(reply.problem());
            if (reply.status != 0)
                askForScreen();
        }
        sendStrokes();
    });
}

void PhoneWatch::ask(const QByteArray& method, QByteArrayView behind, const QJsonObject& body,
                     QObject* context, std::function<void(const QJsonObject&)> done)
{
    if (m_mac.isEmpty())
        return;
    m_session.ask(
        method, path(behind), body, context,
        [self = QPointer(this), round = m_round, done = std::move(done)](const Reply& reply) {
            if (!self || round != self->m_round)
                return;
            if (!reply.isDone())
                Q_EMIT self->failed(reply.problem());
            else if (done)
                done(reply.body);
        });
}

} // namespace vphone::ui
