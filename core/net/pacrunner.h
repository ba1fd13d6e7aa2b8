/// \file Asks PAC scripts, each in a child process of its own, and remembers what they said.
#pragma once

#include "core/net/reactor.h"
#include "core/ports/network.h"

#include <QJsonObject>

#include <functional>
#include <list>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vphone::net {

class PacChild;
class Resolver;
struct NetworkOptions;

/// Requests wait for their own script alone: one that loops, eats memory or crashes fails them, and
/// is not run again for a while.
class PacRunner
{
public:
    using Answer = std::function<void(ports::ProxyResult)>;

    // Source of the bounds: assumed
    static constexpr size_t childrenMax = 4;     ///< of one worker thread
    static constexpr size_t scriptsMax = 16;     ///< remembered; the one unused for longest goes
    static constexpr size_t questionsMax = 1024; ///< different ones that wait for one script
    static constexpr size_t answersMax = 4096;   ///< remembered, of all scripts together
    static constexpr Duration answerKept = std::chrono::seconds(60);
    static constexpr Duration idleWait = std::chrono::seconds(30); ///< then a child ends
    static constexpr Duration badWait = std::chrono::seconds(60);
    /// Wall time of an answer, without the lookups in it; the child itself gives up much sooner.
    static constexpr Duration answerWait = std::chrono::seconds(30);
    static constexpr Duration lookupsWait = std::chrono::seconds(30); ///< for all of one answer
    static constexpr Duration queueWait = std::chrono::seconds(60); ///< for the questions before it

    /// All must outlive it.
    PacRunner(Reactor& reactor, const NetworkOptions& options, Resolver& resolver);
    ~PacRunner();
    PacRunner(const PacRunner&) = delete;
    PacRunner& operator=(const PacRunner&) = delete;

    void start(ports::RequestId id, ports::ProxyQuery query, Answer answer);
    void cancel(ports::RequestId id);
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_wanted.size()); }
    /// Child processes.
    [[nodiscard]] qsizetype running() const;
    /// Answers that a script was asked for, since the start.
    [[nodiscard]] quint64 asked() const { return m_asked; }

private:
    struct Waiter
    {
        ports::RequestId id = 0;
        IpAddress localAddress;
        Answer answer;
    };
    /// Of all who want to know the same.
    struct Question
    {
        QByteArray url; ///< `http://example.com:8080/`
        ports::ProxyQuery query;
        std::vector<Waiter> waiters;
        WallInstant since;
    };
    struct Script;
    struct Remembered
    {
        QByteArray key;
        ports::ProxyResult result;
        WallInstant until;
    };

    Script& scriptOf(const ports::SharedScript& text);
    void dropOldest();
    [[nodiscard]] const ports::ProxyResult* recall(const Script& script, QByteArrayView url,
                                                   const IpAddress& address);
    void remember(const Script& script, QByteArrayView url, const IpAddress& address,
                  ports::ProxyResult result);
    [[nodiscard]] static QByteArray keyOf(const Script& script, QByteArrayView url,
                                          const IpAddress& address);

    /// Everything happens in here, from the reactor: answers go out, scripts are asked.
    void serve();
    void wake();
    void advance(Script& script);
    [[nodiscard]] bool makeRoom();
    void handleSaid(Script& script, const QJsonObject& message);
    void handleResult(Script& script, const QJsonObject& message);
    void lookUp(Script& script, const QByteArray& name);
    void handleExpiry(Script& script);
    void setTimer(Script& script, Duration wait);
    void endChild(Script& script);
    /// The script is not asked again for a while; all who wait for it hear why.
    void giveUp(Script& script, Cause cause, const QByteArray& why);
    void settle(std::vector<Waiter> waiters, const ports::ProxyResult& result);

    Reactor& m_reactor;
    const NetworkOptions& m_options;
    Resolver& m_resolver;
    std::vector<std::unique_ptr<Script>> m_scripts;
    std::unordered_set<ports::RequestId> m_wanted; ///< whose answer somebody waits for
    std::vector<std::pair<Waiter, ports::ProxyResult>> m_settled; ///< to be told
    std::list<Remembered> m_answers;                              ///< newest use first
    std::unordered_map<QByteArray, std::list<Remembered>::iterator> m_answerOf;
    std::optional<Reactor::TimerId> m_wakeUp;
    quint64 m_lastScript = 0;
    quint64 m_lastLookup;
    quint64 m_asked = 0;
};

} // namespace vphone::net
