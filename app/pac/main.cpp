/// \file vphone-pac: runs one PAC script for the vphone that started it, over the pipe that is its
/// standard input and output (core/provision/pacmessage.h). Ends when that closes.
#include "app/pac/bounds.h"
#include "app/pac/interpreter.h"
#include "core/provision/pacmessage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace vphone;
using namespace Qt::StringLiterals;

namespace {

/// The parent's end is all there is: without it there is nothing left to do.
class Pipe
{
public:
    [[nodiscard]] QJsonObject receive()
    {
        for (;;) {
            if (auto message = m_reader.next())
                return *message;
            std::array<char, 64 * 1024> buffer;
            const ssize_t taken = ::read(STDIN_FILENO, buffer.data(), buffer.size());
            if (taken < 0 && errno == EINTR)
                continue;
            if (taken <= 0 || m_reader.isBroken())
                ::_exit(0);
            m_reader.take(QByteArrayView(buffer.data(), taken));
        }
    }
    void send(const QJsonObject& object)
    {
        const QByteArray message = provision::pacMessage(object);
        for (qsizetype sent = 0; sent < message.size();) {
            const ssize_t taken =
                ::write(STDOUT_FILENO, message.constData() + sent, size_t(message.size() - sent));
            if (taken < 0 && errno != EINTR)
                ::_exit(0);
            sent += qMax<ssize_t>(taken, 0);
        }
    }

private:
    provision::PacMessageReader m_reader{provision::pacQueryBytesMax};
};

void sendFailure(Pipe& pipe, const pac::Failure& failure)
{
    pipe.send({{u"failed"_s, failure.why}, {u"slow"_s, failure.isSlow}});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 || ::isatty(STDIN_FILENO) != 0) {
        std::fputs("vphone-pac is started by vphone, to run PAC scripts\n", stderr);
        return 2;
    }
    pac::closeInherited();
    const QCoreApplication application(argc, argv);
    Pipe pipe;
    pac::Interpreter interpreter([&pipe](const QString& name) {
        pipe.send({{u"resolve"_s, name}});
        return pipe.receive().value(u"addresses"_s).toArray().first().toString();
    });
    pac::enterBounds();
    pac::grantProcessorTime();
    const auto loaded = interpreter.load(pipe.receive().value(u"script"_s).toString());
    if (!loaded) {
        sendFailure(pipe, loaded.error());
        return 0;
    }
    pipe.send({{u"loaded"_s, true}});
    for (;;) {
        const QJsonObject asked = pipe.receive();
        pac::grantProcessorTime();
        const auto routes = interpreter.ask({.url = asked.value(u"url"_s).toString(),
                                             .host = asked.value(u"host"_s).toString(),
                                             .localAddress = asked.value(u"address"_s).toString(),
                                             .now = asked.value(u"now"_s).toInteger(),
                                             .zoneOffset = asked.value(u"offset"_s).toInteger()});
        if (routes)
            pipe.send({{u"result"_s, routes->text},
                       {u"address"_s, routes->hangsOnAddress},
                       {u"time"_s, routes->hangsOnTime}});
        else
            sendFailure(pipe, routes.error());
    }
}
