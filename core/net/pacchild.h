/// \file One vphone-pac: the process, the pipe to it, and how it ended.
#pragma once

#include "core/base/result.h"
#include "core/net/reactor.h"
#include "core/ports/cause.h"
#include "core/provision/pacmessage.h"

#include <functional>
#include <memory>

namespace vphone::net {

class PacChild
{
public:
    /// A message came.
    using Said = std::function<void(QJsonObject)>;
    /// It is gone by itself; one English clause says how. \a cause: Timeout, it used up its time,
    /// or Connect. May delete the PacChild.
    using Gone = std::function<void(Cause cause, QByteArray why)>;

    /// \a program: a path; empty: vphone-pac in the folder of the program that runs. \a said and
    /// \a gone are called from the reactor. The error is a sentence.
    [[nodiscard]] static Result<std::unique_ptr<PacChild>, QByteArray>
    start(Reactor& reactor, const QByteArray& program, Said said, Gone gone);
    /// Kills it.
    ~PacChild();
    PacChild(const PacChild&) = delete;
    PacChild& operator=(const PacChild&) = delete;

    void send(const QJsonObject& message);

private:
    PacChild(Reactor& reactor, int pid, int descriptor, Said said, Gone gone);
    void flush();
    void receive();
    void watch();
    /// Kills it if need be; says how it ended.
    std::pair<Cause, QByteArray> reap();

    Reactor& m_reactor;
    int m_pid; ///< -1: reaped
    int m_descriptor;
    Said m_said;
    Gone m_gone;
    QByteArray m_unsent;
    provision::PacMessageReader m_reader{provision::pacAnswerBytesMax};
    quint32 m_watched = 0;
};

} // namespace vphone::net
