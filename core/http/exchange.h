/// \file What a web server hands to whoever answers, and what comes back: HTTP without sockets.
#pragma once

#include "core/base/ipaddress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vphone::http {

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// The connection that a request came by.
struct Channel
{
    Endpoint local; ///< where it arrived: tells phones apart that have addresses of their own
    Endpoint peer;
    bool isTls = false;
};

struct Request
{
    QByteArray method;
    QByteArray target; ///< as on the request line: path and query, not decoded
    std::vector<Header> headers;
    QByteArray body;
    Channel channel{};

    /// The first of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
};

/// A body that goes on as long as the connection.
class Stream
{
public:
    virtual ~Stream() = default;
    /// At most \a most bytes that are to be sent; empty: none for the moment.
    [[nodiscard]] virtual QByteArray take(qsizetype most) = 0;
    /// \a wake is called, by emitters in any thread, when there is something to take() again.
    virtual void setWaker(std::function<void()> wake) = 0;
    /// Makes the stream say something without meaning, which shows whether anybody is there.
    virtual void beat() = 0;
};

struct Response;

/// A response that is not there yet. Goes when nobody waits for it any more.
class Later
{
public:
    virtual ~Later() = default;
    /// Nothing: not yet.
    [[nodiscard]] virtual std::optional<Response> take() = 0;
    /// \a wake is called when take() has something.
    virtual void setWaker(std::function<void()> wake) = 0;
};

struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::vector<Header> headers;
    std::unique_ptr<Stream> stream; ///< in the place of the body
    /// In the place of all that stands before; the headers are added to its own.
    std::unique_ptr<Later> later{};
};

/// Who answers.
class Site
{
public:
    virtual ~Site() = default;
    /// Asked before the body is read: a response is a refusal.
    [[nodiscard]] virtual std::optional<Response> refusal(const Request& head) = 0;
    [[nodiscard]] virtual Response answer(const Request& request) = 0;
};

} // namespace vphone::http
