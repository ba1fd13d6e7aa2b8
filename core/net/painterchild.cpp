#include "core/net/painterchild.h"

#include <QJsonDocument>
#include <QtEndian>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace vphone::net {

using control::PictureFormat;
using control::PictureOrder;
using control::PictureProblem;
using Kind = PictureProblem::Kind;

namespace {

constexpr char programName[] = "vphone-gui";
constexpr int readsPerTurn = 64;
constexpr qsizetype lengthBytes = 4;
constexpr char isImage = 0;

QByteArray requestOf(const PictureOrder& order)
{
    const QByteArray json =
        QJsonDocument(
            {{QStringLiteral("tree"), order.tree},
             {QStringLiteral("format"),
              order.format == PictureFormat::Bmp ? QStringLiteral("bmp") : QStringLiteral("png")},
             {QStringLiteral("scale"), order.scale}})
            .toJson(QJsonDocument::Compact);
    QByteArray request(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(json.size()), request.data());
    return request + json;
}

/// This process' own: fonts and libraries are found by it.
std::vector<std::string> painterEnvironment()
{
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable)
        variables.emplace_back(*variable);
    return variables;
}

} // namespace

PainterChild::PainterChild(Reactor& reactor, Options options)
    : m_reactor(reactor), m_options(std::move(options))
{
    if (m_options.program.isEmpty())
        m_options.program = besideThisProgram(programName);
}

PainterChild::~PainterChild()
{
    stop();
}

bool PainterChild::crashesTooOften() const
{
    return m_crashes.size() >= crashesMax && Reactor::now() - m_crashes.front() < crashTime;
}

std::optional<PictureProblem> PainterChild::start()
{
    if (m_child.pid > 0)
        return std::nullopt;
    if (crashesTooOften())
        return PictureProblem{Kind::Failed,
                              "the painter crashed " + QByteArray::number(crashesMax) +
                                  " times within a minute and is left alone for a while"};
    const int error = startChild({m_options.program, {"--painter"}, painterEnvironment()}, m_child);
    if (error == 0) {
        watch();
        return std::nullopt;
    }
    return PictureProblem{
        Kind::NotInstalled,
        "pictures are painted by the program " + m_options.program +
            (error == ENOENT ? ", which is not there; install it beside vphone, or name it "
                               "in the variable VPHONE_GUI"
                             : QByteArray(", which can't be started: ") + std::strerror(error))};
}

void PainterChild::stop()
{
    if (m_timer)
        m_reactor.stopTimer(*std::exchange(m_timer, {}));
    if (m_child.descriptor >= 0) {
        m_reactor.unwatch(m_child.descriptor);
        ::close(m_child.descriptor);
    }
    if (m_child.pid > 0)
        reapChild(m_child.pid);
    m_child = {};
    m_watched = 0;
    m_unsent.clear();
    m_received.clear();
}

Result<control::Painter::Ticket, PictureProblem> PainterChild::paint(const PictureOrder& order,
                                                                     Done done)
{
    if (m_orders.size() >= ordersMax)
        return Unexpected{PictureProblem{Kind::Busy, "too many pictures are waiting already"}};
    if (const auto problem = start())
        return Unexpected{*problem};
    QByteArray request = requestOf(order);
    if (request.size() > requestBytesMax)
        return Unexpected{PictureProblem{Kind::Failed, "the screen is too large to be painted"}};
    m_orders.push_back({++m_lastTicket, std::move(request), std::move(done)});
    sendNext();
    return m_lastTicket;
}

void PainterChild::cancel(Ticket ticket)
{
    const auto found = std::ranges::find(m_orders, ticket, &Order::ticket);
    if (found == m_orders.end())
        return;
    if (m_isPainting && found == m_orders.begin())
        found->done = nullptr;
    else
        m_orders.erase(found);
}

void PainterChild::sendNext()
{
    if (m_isPainting || m_orders.empty())
        return;
    if (const auto problem = start()) {
        const std::deque<Order> waiting = std::exchange(m_orders, {});
        for (const Order& order : waiting)
            order.done(Unexpected{*problem});
        return;
    }
    m_isPainting = true;
    m_unsent = m_orders.front().request;
    m_timer = m_reactor.startTimer(m_options.wait, [this] {
        m_timer.reset();
        fail("the painter took too long");
    });
    watch();
}

void PainterChild::watch()
{
    const quint32 events = EPOLLIN | (m_unsent.isEmpty() ? 0U : quint32(EPOLLOUT));
    const quint32 before = std::exchange(m_watched, events);
    if (before == 0)
        m_reactor.watch(m_child.descriptor, events, [this](quint32 ready) {
            if ((ready & EPOLLOUT) != 0)
                flush();
            if ((ready & ~quint32(EPOLLOUT)) != 0)
                receive();
        });
    else if (before != events)
        m_reactor.rewatch(m_child.descriptor, events);
}

void PainterChild::flush()
{
    const ssize_t sent =
        ::send(m_child.descriptor, m_unsent.constData(), size_t(m_unsent.size()), MSG_NOSIGNAL);
    m_unsent.remove(0, std::max<qsizetype>(sent, 0)); // receive() hears of one that is gone
    watch();
}

std::optional<QByteArray> PainterChild::takeReply()
{
    if (m_received.size() < lengthBytes)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(m_received.constData());
    if (m_received.size() < lengthBytes + length)
        return std::nullopt;
    QByteArray reply = m_received.mid(lengthBytes, length);
    m_received.remove(0, lengthBytes + length);
    return reply;
}

void PainterChild::receive()
{
    std::array<char, 64 * 1024> buffer;
    bool hasEnded = false;
    for (int i = 0; i < readsPerTurn && !hasEnded; ++i) {
        const ssize_t taken = recv(m_child.descriptor, buffer.data(), buffer.size(), 0);
        if (taken < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        hasEnded = taken <= 0;
        m_received.append(buffer.data(), std::max<ssize_t>(taken, 0));
    }
    const bool isTooLong =
        m_received.size() >= lengthBytes &&
        qsizetype(qFromBigEndian<quint32>(m_received.constData())) > replyBytesMax;
    if (isTooLong || (!m_isPainting && !m_received.isEmpty()))
        return fail("the painter speaks otherwise than it should");
    if (auto reply = takeReply()) {
        if (reply->isEmpty())
            return fail("the painter speaks otherwise than it should");
        const QByteArray rest = reply->sliced(1);
        if (reply->front() == isImage)
            finish(rest);
        else
            finish(Unexpected{PictureProblem{Kind::Failed, "the painter can't: " + rest}});
    } else if (hasEnded) {
        fail("the painter crashed");
    }
}

void PainterChild::finish(Picture picture)
{
    if (m_timer)
        m_reactor.stopTimer(*std::exchange(m_timer, {}));
    m_isPainting = false;
    const Done done = std::move(m_orders.front().done);
    m_orders.pop_front();
    sendNext();
    if (done)
        done(std::move(picture));
}

void PainterChild::fail(const QByteArray& why)
{
    m_crashes.push_back(Reactor::now());
    if (m_crashes.size() > crashesMax)
        m_crashes.pop_front();
    stop();
    if (m_isPainting)
        finish(Unexpected{PictureProblem{Kind::Failed, why + "; ask again"}});
}

} // namespace vphone::net
