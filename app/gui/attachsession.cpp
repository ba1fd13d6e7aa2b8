#include "app/gui/attachsession.h"

#include "core/base/macaddress.h"
#include "core/control/eventstream.h"
#include "core/net/tokenfile.h"
#include "ui/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vphone::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

std::optional<AttachTarget> parseAttachTarget(const std::string& text)
{
    const QByteArray whole = QByteArray::fromStdString(text);
    const qsizetype slash = whole.indexOf('/');
    AttachTarget target;
    target.authority = slash < 0 ? whole : whole.first(slash);
    if (slash >= 0) {
        const auto mac = MacAddress::parse(whole.sliced(slash + 1));
        if (!mac)
            return std::nullopt;
        target.mac = mac->lower();
    }
    const qsizetype colon = target.authority.lastIndexOf(':');
    bool isNumber = false;
    target.port = target.authority.sliced(colon + 1).toUShort(&isNumber);
    const QByteArray host = target.authority.first(std::max(colon, qsizetype(0)));
    const bool isBare = host.contains(':') && !host.startsWith('['); // ::1:7070 could be either
    if (host.isEmpty() || isBare || !isNumber || target.port == 0)
        return std::nullopt;
    return target;
}

AttachSession::AttachSession(AttachTarget target)
    : m_target(std::move(target)),
      m_tokenPath(m_target.tokenFile.isEmpty() ? net::defaultTokenPath(m_target.port)
                                               : m_target.tokenFile)
{
    enter(State::Connecting, words("Connecting to vphone at {host} …"));
}

AttachSession::~AttachSession()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        for (const Client& client : {m_asking, m_listening}) {
            if (client)
                client->cancel();
        }
    }
    m_changed.notify_all();
    m_mailbox.close();
    for (std::thread* thread : {&m_asker, &m_listener}) {
        if (thread->joinable())
            thread->join();
    }
}

QString AttachSession::name() const
{
    return QString::fromUtf8(m_target.authority);
}

/// Of ui/words.h, with this vphone's address and the path of its token.
QString AttachSession::words(const char* english) const
{
    return ui::words(english)
        .replace("{host}"_L1, name())
        .replace("{file}"_L1, QString::fromUtf8(m_tokenPath));
}

void AttachSession::start()
{
    m_asker = std::thread([this] { askAround(); });
    m_listener = std::thread([this] { listenAround(); });
}

void AttachSession::follow(const QByteArray& mac)
{
    const std::lock_guard lock(m_mutex);
    if (m_followed == mac)
        return;
    m_followed = mac;
    if (m_isSoleMember || !m_listening)
        return;
    m_isFollowingAnew = true;
    m_listening->cancel();
}

void AttachSession::askAround()
{
    while (const auto request = m_mailbox.waitForRequest())
        answer(*request);
}

void AttachSession::answer(const Request& request)
{
    Client client;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isConnected && !m_asking)
            m_asking = std::make_shared<net::ControlClient>(m_target.authority, m_token);
        client = m_isConnected ? m_asking : nullptr;
    }
    ui::Reply reply;
    if (!client) {
        reply.error = words("vphone at {host} does not answer.");
    } else {
        const QByteArray body = request.method == "GET" || request.method == "DELETE"
                                    ? QByteArray()
                                    : QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        auto answered = client->send(request.method, request.target, body);
        if (answered)
            reply = {answered->status, objectOf(answered->body), {}};
        else
            reply.error = QString::fromUtf8(answered.error());
    }
    m_mailbox.putReply(request.id, std::move(reply));
}

void AttachSession::listenAround()
{
    std::chrono::milliseconds wait = retryWaitMin;
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        lock.unlock();
        const bool wasThere = listen();
        lock.lock();
        if (std::exchange(m_isFollowingAnew, false))
            continue;
        wait = wasThere ? retryWaitMin : std::min(2 * wait, retryWaitMax);
        m_changed.wait_for(lock, wait, [this] { return m_isOver; });
    }
}

void AttachSession::setLost(State state, const QString& text)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return;
        m_isConnected = false;
        if (m_asking)
            m_asking->cancel();
        m_asking.reset();
    }
    m_mailbox.putState(state, text);
}

bool AttachSession::mayConnect(const QByteArray& token)
{
    net::ControlClient client(m_target.authority, token);
    const auto reply = client.send("GET", "/v1/phones?limit=2");
    const State lost = m_wasConnected ? State::Lost : State::Connecting;
    if (!reply) {
        setLost(lost, words("vphone at {host} does not answer; trying again."));
        return false;
    }
    constexpr int unauthorized = 401;
    constexpr int tooMany = 429; // wrong tokens
    if (reply->status == unauthorized || reply->status == tooMany) {
        setLost(State::Refused,
                words("vphone at {host} does not take the token in {file}. Name the file that it "
                      "printed at its start with --token-file."));
        return false;
    }
    if (reply->status >= 300) {
        const QString detail = objectOf(reply->body)["detail"_L1].toString();
        setLost(lost, words("vphone at {host} refuses: {why}").replace("{why}"_L1, detail));
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_isSoleMember = objectOf(reply->body)["count"_L1].toInt() == 1;
    m_token = token;
    return true;
}

QByteArray AttachSession::streamTarget() const
{
    // A fleet's events of which none is looked at show that the line is up.
    if (m_isSoleMember)
        return "/v1/events";
    return m_followed.isEmpty() ? QByteArray("/v1/events?event=run.")
                                : "/v1/events?phone=" + m_followed;
}

bool AttachSession::listen()
{
    const auto token = net::readToken(m_tokenPath);
    if (!token && !m_wasConnected) {
        setLost(State::Refused,
                words("There is no token for vphone at {host}: {why}. Name the file that it "
                      "printed at its start with --token-file.")
                    .replace("{why}"_L1, QString::fromUtf8(token.error())));
        return false;
    }
    // A vphone that ended took its token with it.
    if (!token) {
        setLost(State::Lost, words("vphone at {host} does not answer; trying again."));
        return false;
    }
    if (!mayConnect(*token))
        return false;
    Client client;
    QByteArray target;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return false;
        client = m_listening = std::make_shared<net::ControlClient>(m_target.authority, *token);
        target = streamTarget();
    }
    control::EventStreamReader reader;
    bool isFirst = true;
    const auto reply = client->stream(target, [&](QByteArrayView bytes) {
        if (std::exchange(isFirst, false))
            handleConnected();
        const auto messages = reader.feed(bytes);
        if (!messages)
            return false;
        for (const control::StreamMessage& message : *messages)
            handleMessage(message.event, message.data);
        return true;
    });
    bool isWanted = true;
    {
        const std::lock_guard lock(m_mutex);
        m_listening.reset();
        isWanted = !m_isFollowingAnew && !m_isOver;
    }
    if (isWanted)
        setLost(State::Lost, words("vphone at {host} does not answer; trying again."));
    return !isFirst;
}

void AttachSession::handleConnected()
{
    m_wasConnected = true;
    {
        const std::lock_guard lock(m_mutex);
        m_isConnected = true;
    }
    m_mailbox.putState(State::Connected);
}

void AttachSession::handleMessage(const QByteArray& name, const QByteArray& data)
{
    // Some were missed, which may have told of a change.
    if (name == "stream.dropped")
        m_mailbox.putState(State::Connected);
    else
        m_mailbox.putEvent(objectOf(data));
}

} // namespace vphone::app
