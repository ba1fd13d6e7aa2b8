/// \file A client of the control API over HTTP; it waits for each answer.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace vphone::net {

struct ControlReply
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

/// One connection, kept open between requests.
class ControlClient
{
public:
    /// From the connection's beginning to the answer's end.
    static constexpr std::chrono::seconds requestWait{60};
    static constexpr std::chrono::seconds connectWait{5};
    static constexpr qsizetype bodyBytesMax = 256 * 1024 * 1024;
    /// A stream that brings nothing for so long, not even a beat, is over.
    static constexpr std::chrono::seconds silenceMax{45};

    /// \a authority: `127.0.0.1:7070`, or with a name.
    ControlClient(QByteArray authority, QByteArray token);
    ~ControlClient();
    ControlClient(const ControlClient&) = delete;
    ControlClient& operator=(const ControlClient&) = delete;

    /// \a body is JSON, or empty for none. The error is a sentence: why there is no answer.
    [[nodiscard]] Result<ControlReply, QByteArray>
    send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {});
    /// Hands what comes to \a take until that says false or the server ends; without limit of time.
    /// The reply's body is what came with a status other than 200. The error: it did not begin.
    [[nodiscard]] Result<ControlReply, QByteArray>
    stream(const QByteArray& target, const std::function<bool(QByteArrayView bytes)>& take);
    /// From any thread: what is under way ends with an error, and so does all that follows.
    void cancel();

private:
    struct Handle;

    /// The request that is set up can be cancelled.
    void watch();

    QByteArray m_authority;
    QByteArray m_token;
    std::unique_ptr<Handle> m_handle;
};

} // namespace vphone::net
