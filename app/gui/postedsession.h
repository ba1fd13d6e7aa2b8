/// \file A session whose phones answer from other threads.
#pragma once

#include "app/gui/mailbox.h"

namespace vphone::app {

class PostedSession : public ui::Session
{
    Q_OBJECT

public:
    /// Letters that are handed out in one go, so that the window stays alive. Source: assumed
    static constexpr size_t lettersAtOnce = 500;

    PostedSession();

protected:
    void send(quint64 id, const QByteArray& method, const QByteArray& target,
              const QJsonObject& body) override;
    /// Something was put into the mailbox; may be called from the window's thread only.
    virtual void handleSent() {}

    Mailbox m_mailbox;

private:
    void takeLetters();
    void handOut();

    std::deque<Letter> m_letters; ///< taken, not handed out
};

} // namespace vphone::app
