/// \file Phones of another vphone, over its control API.
#pragma once

#include "app/gui/postedsession.h"
#include "core/net/controlclient.h"

#include <memory>
#include <thread>

namespace vphone::app {

/// What `--attach HOST:PORT[/MAC]` and `--token-file` say.
struct AttachTarget
{
    QByteArray authority; ///< `127.0.0.1:7070`
    quint16 port = 0;
    QByteArray mac;       ///< empty: nobody said
    QByteArray tokenFile; ///< empty: the default place of that port
};
/// Nothing: \a text is no such thing.
[[nodiscard]] std::optional<AttachTarget> parseAttachTarget(const std::string& text);

/// One thread asks, one listens to events and says how the connection stands.
class AttachSession final : public PostedSession
{
    Q_OBJECT

public:
    /// Between two tries, doubled each time. Source: assumed
    static constexpr std::chrono::milliseconds retryWaitMin{250};
    static constexpr std::chrono::milliseconds retryWaitMax{5000};

    explicit AttachSession(AttachTarget target);
    ~AttachSession() override;

    void start();
    void follow(const QByteArray& mac) override;
    [[nodiscard]] QString name() const override;

private:
    using Client = std::shared_ptr<net::ControlClient>; ///< of its thread; the others cancel it

    void askAround();
    void answer(const Request& request);
    void listenAround();
    /// Until the connection is gone, or is another's; false: there was none.
    bool listen();
    [[nodiscard]] bool mayConnect(const QByteArray& token);
    void handleConnected();
    void handleMessage(const QByteArray& name, const QByteArray& data);
    /// \pre m_mutex is held
    [[nodiscard]] QByteArray streamTarget() const;
    void setLost(State state, const QString& text);
    [[nodiscard]] QString words(const char* english) const;

    const AttachTarget m_target;
    const QByteArray m_tokenPath;
    bool m_wasConnected = false; ///< of the listening thread

    mutable std::mutex m_mutex; ///< of all that follows
    std::condition_variable m_changed;
    bool m_isOver = false;
    bool m_isConnected = false;
    bool m_isSoleMember = false; ///< the other vphone has one phone
    bool m_isFollowingAnew = false;
    QByteArray m_followed; ///< MAC; empty: none
    QByteArray m_token;
    Client m_asking;
    Client m_listening;

    std::thread m_asker;
    std::thread m_listener;
};

} // namespace vphone::app
