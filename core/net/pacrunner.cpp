#include "core/net/pacrunner.h"

#include "core/net/pacchild.h"
#include "core/net/realnetwork.h"
#include "core/net/resolver.h"
#include "core/rule/url.h"

#include <QHashFunctions>
#include <QJsonArray>

#include <algorithm>
#include <deque>
#include <utility>

namespace vphone::net {

using ports::ProxyQuery;
using ports::ProxyResult;

namespace {

constexpr quint64 firstLookup = quint64(1) << 63; ///< the network's own requests count from 1
constexpr qsizetype nameBytesMax = 253;

ProxyResult failure(Cause cause, QByteArray detail)
{
    ProxyResult result;
    result.cause = cause;
    result.detail = std::move(detail);
    return result;
}

QByteArray urlOf(const ProxyQuery& query)
{
    return rule::Url{query.scheme, query.host, query.port, "/", false}.toText();
}

qint64 millisecondsOf(Duration duration)
{
    return std::chrono::floor<std::chrono::milliseconds>(duration).count();
}

/// As the functions of PAC know addresses, the first of IPv4 where there is one.
QByteArray firstOf(const ports::ResolveResult& result)
{
    for (const IpAddress& address : result.addresses) {
        if (address.unmapped().family() == IpAddress::Family::V4)
            return address.unmapped().toText();
    }
    return result.addresses.empty() ? QByteArray() : result.addresses.front().toText();
}

} // namespace

struct PacRunner::Script
{
    enum class State : quint8 {
        Off,     ///< no child
        Loading, ///< the child reads the script
        Idle,
        Asked,
        Lookup, ///< the child waits for an address
    };

    quint64 number = 0;
    ports::SharedScript text;
    State state = State::Off;
    std::unique_ptr<PacChild> child;
    std::deque<Question> questions;      ///< the first one is asked while Asked or Lookup
    Duration lookups = Duration::zero(); ///< spent for the question
    WallInstant lookupBegan;
    ports::RequestId lookup = 0; ///< under way; 0: none
    std::optional<Reactor::TimerId> timer;
    WallInstant lastUse;
    WallInstant badUntil;
    ProxyResult badAnswer; ///< until then
};

PacRunner::PacRunner(Reactor& reactor, const NetworkOptions& options, Resolver& resolver)
    : m_reactor(reactor), m_options(options), m_resolver(resolver), m_lastLookup(firstLookup)
{
}

PacRunner::~PacRunner()
{
    for (const auto& script : m_scripts)
        endChild(*script);
    if (m_wakeUp)
        m_reactor.stopTimer(*m_wakeUp);
}

qsizetype PacRunner::running() const
{
    return std::count_if(m_scripts.begin(), m_scripts.end(),
                         [](const auto& script) { return script->child != nullptr; });
}

void PacRunner::start(ports::RequestId id, ProxyQuery query, Answer answer)
{
    Q_ASSERT(query.script != nullptr);
    m_wanted.insert(id);
    wake();
    Script& script = scriptOf(query.script);
    script.lastUse = Reactor::now();
    const QByteArray url = urlOf(query);
    Waiter waiter{id, query.localAddress, std::move(answer)};
    if (script.badUntil > Reactor::now()) {
        m_settled.emplace_back(std::move(waiter), script.badAnswer);
        return;
    }
    if (const ProxyResult* known = recall(script, url, query.localAddress)) {
        m_settled.emplace_back(std::move(waiter), *known);
        return;
    }
    const auto same = std::find_if(script.questions.begin(), script.questions.end(),
                                   [&](const Question& one) { return one.url == url; });
    if (same != script.questions.end()) {
        same->waiters.push_back(std::move(waiter));
        return;
    }
    if (script.questions.size() == questionsMax) {
        m_settled.emplace_back(
            std::move(waiter),
            failure(Cause::Connect, "too many requests wait for the PAC script"));
        return;
    }
    Question question{url, std::move(query), {}, Reactor::now()};
    question.waiters.push_back(std::move(waiter));
    script.questions.push_back(std::move(question));
}

void PacRunner::cancel(ports::RequestId id)
{
    m_wanted.erase(id);
}

PacRunner::Script& PacRunner::scriptOf(const ports::SharedScript& text)
{
    const auto known = std::find_if(m_scripts.begin(), m_scripts.end(), [&](const auto& script) {
        return script->text == text || *script->text == *text;
    });
    if (known != m_scripts.end())
        return **known;
    dropOldest();
    auto script = std::make_unique<Script>();
    script->number = ++m_lastScript;
    script->text = text;
    m_scripts.push_back(std::move(script));
    return *m_scripts.back();
}

void PacRunner::dropOldest()
{
    if (m_scripts.size() < scriptsMax)
        return;
    auto oldest = m_scripts.end();
    for (auto one = m_scripts.begin(); one != m_scripts.end(); ++one) {
        if ((*one)->questions.empty() &&
            (oldest == m_scripts.end() || (*one)->lastUse < (*oldest)->lastUse))
            oldest = one;
    }
    if (oldest == m_scripts.end())
        return; // each phone brings one at most: all of them are being asked
    endChild(**oldest);
    m_scripts.erase(oldest);
}

QByteArray PacRunner::keyOf(const Script& script, QByteArrayView url, const IpAddress& address)
{
    return QByteArray::number(script.number) + ' ' + url.toByteArray() +
           (address.isNull() ? QByteArray() : ' ' + address.toText());
}

/// Either the answer hangs on the phone's address, or it does for all.
const ProxyResult* PacRunner::recall(const Script& script, QByteArrayView url,
                                     const IpAddress& address)
{
    for (const IpAddress& whose : {IpAddress(), address}) {
        const auto found = m_answerOf.find(keyOf(script, url, whose));
        if (found == m_answerOf.end())
            continue;
        if (found->second->until <= Reactor::now()) {
            m_answers.erase(found->second);
            m_answerOf.erase(found);
            continue;
        }
        m_answers.splice(m_answers.begin(), m_answers, found->second);
        return &found->second->result;
    }
    return nullptr;
}

void PacRunner::remember(const Script& script, QByteArrayView url, const IpAddress& address,
                         ProxyResult result)
{
    QByteArray key = keyOf(script, url, address);
    if (const auto found = m_answerOf.find(key); found != m_answerOf.end()) {
        m_answers.erase(found->second);
        m_answerOf.erase(found);
    }
    if (m_answers.size() == answersMax) {
        m_answerOf.erase(m_answers.back().key);
        m_answers.pop_back();
    }
    m_answers.push_front({key, std::move(result), Reactor::now() + answerKept});
    m_answerOf.emplace(std::move(key), m_answers.begin());
}

void PacRunner::wake()
{
    if (!m_wakeUp)
        m_wakeUp = m_reactor.startTimer(Duration::zero(), [this] { serve(); });
}

void PacRunner::serve()
{
    m_wakeUp.reset();
    for (size_t i = 0; i < m_scripts.size(); ++i)
        advance(*m_scripts[i]);
    // Whoever is told may ask anew, or lose interest in what it asked.
    for (auto& [waiter, result] : std::exchange(m_settled, {})) {
        if (m_wanted.erase(waiter.id) != 0)
            waiter.answer(std::move(result));
    }
}

void PacRunner::settle(std::vector<Waiter> waiters, const ProxyResult& result)
{
    for (Waiter& waiter : waiters)
        m_settled.emplace_back(std::move(waiter), result);
    wake();
}

/// An idle child makes place for one that is wanted.
bool PacRunner::makeRoom()
{
    if (size_t(running()) < childrenMax)
        return true;
    const auto idle = std::find_if(m_scripts.begin(), m_scripts.end(), [](const auto& script) {
        return script->state == Script::State::Idle && script->questions.empty();
    });
    if (idle == m_scripts.end())
        return false;
    endChild(**idle);
    return true;
}

void PacRunner::advance(Script& script)
{
    const bool isFirstWaiting =
        script.state == Script::State::Off || script.state == Script::State::Idle;
    while (isFirstWaiting && !script.questions.empty() &&
           script.questions.front().since + queueWait < Reactor::now()) {
        settle(std::move(script.questions.front().waiters),
               failure(Cause::Timeout, "the PAC script is asked for too much at once"));
        script.questions.pop_front();
    }
    if (script.questions.empty())
        return;
    if (script.state == Script::State::Off && makeRoom()) {
        auto child = PacChild::start(
            m_reactor, m_options.pacProgram,
            [this, &script](const QJsonObject& message) { handleSaid(script, message); },
            [this, &script](Cause cause, const QByteArray& why) {
                if (script.state == Script::State::Idle && script.questions.empty())
                    endChild(script);
                else
                    giveUp(script, cause, why);
            });
        if (!child) {
            giveUp(script, Cause::Connect, child.error());
            return;
        }
        script.child = std::move(*child);
        script.child->send({{QStringLiteral("script"), QString::fromUtf8(*script.text)}});
        script.state = Script::State::Loading;
        setTimer(script, answerWait);
    } else if (script.state == Script::State::Idle) {
        const Question& question = script.questions.front();
        script.child->send(
            {{QStringLiteral("url"), QString::fromUtf8(question.url)},
             {QStringLiteral("host"), QString::fromUtf8(question.query.host)},
             {QStringLiteral("address"), QString::fromLatin1(question.query.localAddress.toText())},
             {QStringLiteral("now"), millisecondsOf(question.query.now.time_since_epoch())},
             {QStringLiteral("offset"), millisecondsOf(question.query.zoneOffset)}});
        script.state = Script::State::Asked;
        script.lookups = Duration::zero();
        ++m_asked;
        setTimer(script, answerWait);
    }
}

void PacRunner::handleSaid(Script& script, const QJsonObject& message)
{
    using State = Script::State;
    const QJsonValue name = message.value(QStringLiteral("resolve"));
    const QJsonValue why = message.value(QStringLiteral("failed"));
    const QByteArray words = why.toString().toUtf8();
    if (message.value(QStringLiteral("slow")).toBool() ||
        (why.isString() && script.state == State::Loading)) {
        const bool isSlow = message.value(QStringLiteral("slow")).toBool();
        giveUp(script, isSlow ? Cause::Timeout : Cause::Connect, words);
    } else if (name.isString() &&
               (script.state == State::Asked || script.state == State::Loading)) {
        lookUp(script, name.toString().toUtf8());
    } else if (script.state == State::Loading && message.contains(QStringLiteral("loaded"))) {
        script.state = State::Idle;
        setTimer(script, idleWait);
    } else if (script.state == State::Asked) {
        handleResult(script, message);
    } else {
        giveUp(script, Cause::Connect, "the interpreter of PAC scripts talks nonsense");
    }
    wake();
}

void PacRunner::handleResult(Script& script, const QJsonObject& message)
{
    script.state = Script::State::Idle;
    setTimer(script, idleWait);
    Question question = std::move(script.questions.front());
    script.questions.pop_front();
    const QJsonValue why = message.value(QStringLiteral("failed"));
    if (why.isString()) {
        settle(std::move(question.waiters), failure(Cause::Connect, why.toString().toUtf8()));
        return;
    }
    ProxyResult result;
    result.routes = message.value(QStringLiteral("result")).toString().toUtf8();
    const bool hangsOnTime = message.value(QStringLiteral("time")).toBool();
    const IpAddress asker = question.query.localAddress;
    if (!message.value(QStringLiteral("address")).toBool()) {
        if (!hangsOnTime)
            remember(script, question.url, {}, result);
        settle(std::move(question.waiters), result);
        return;
    }
    if (!hangsOnTime)
        remember(script, question.url, asker, result);
    const auto others =
        std::partition(question.waiters.begin(), question.waiters.end(),
                       [&](const Waiter& one) { return one.localAddress == asker; });
    std::vector<Waiter> left(std::make_move_iterator(others),
                             std::make_move_iterator(question.waiters.end()));
    question.waiters.erase(others, question.waiters.end());
    settle(std::exchange(question.waiters, std::move(left)), result);
    if (question.waiters.empty())
        return;
    question.query.localAddress = question.waiters.front().localAddress;
    question.since = Reactor::now();
    script.questions.push_back(std::move(question));
}

void PacRunner::lookUp(Script& script, const QByteArray& name)
{
    const auto answer = [this, &script](const QByteArray& address) {
        script.child->send(
            {{QStringLiteral("addresses"), QJsonArray{QString::fromLatin1(address)}}});
        setTimer(script, answerWait);
    };
    if (const auto address = IpAddress::parse(name)) {
        answer(address->toText());
        return;
    }
    const Duration left = lookupsWait - script.lookups;
    if (name.isEmpty() || name.size() > nameBytesMax || name.contains('\0') ||
        left <= Duration::zero()) {
        answer({});
        return;
    }
    const Script::State before = std::exchange(script.state, Script::State::Lookup);
    script.lookupBegan = Reactor::now();
    script.lookup = ++m_lastLookup;
    setTimer(script, left);
    m_resolver.start(script.lookup, name,
                     [&script, before, answer](const ports::ResolveResult& result) {
                         script.lookup = 0;
                         script.lookups += Reactor::now() - script.lookupBegan;
                         script.state = before;
                         answer(firstOf(result));
                     });
}

void PacRunner::setTimer(Script& script, Duration wait)
{
    if (script.timer)
        m_reactor.stopTimer(*script.timer);
    script.timer = m_reactor.startTimer(wait, [this, &script] {
        script.timer.reset();
        handleExpiry(script);
    });
}

void PacRunner::handleExpiry(Script& script)
{
    if (script.state == Script::State::Idle)
        endChild(script);
    else if (script.state == Script::State::Lookup)
        giveUp(script, Cause::Timeout, "the PAC script waits too long for DNS");
    else
        giveUp(script, Cause::Timeout, "the PAC script does not come to an end");
    wake();
}

void PacRunner::endChild(Script& script)
{
    if (script.timer)
        m_reactor.stopTimer(*std::exchange(script.timer, std::nullopt));
    if (script.lookup != 0)
        m_resolver.cancel(std::exchange(script.lookup, 0));
    script.child.reset();
    script.state = Script::State::Off;
}

void PacRunner::giveUp(Script& script, Cause cause, const QByteArray& why)
{
    endChild(script);
    script.badUntil = Reactor::now() + badWait;
    script.badAnswer =
        failure(cause, why + "; it is not run again for " +
                           QByteArray::number(qint64(badWait / std::chrono::seconds(1))) + " s");
    const ProxyResult first = failure(cause, why);
    for (Question& question : std::exchange(script.questions, {}))
        settle(std::move(question.waiters), first);
    wake();
}

} // namespace vphone::net
