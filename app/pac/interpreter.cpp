#include "app/pac/interpreter.h"

#include "core/provision/route.h"

#include <QFile>

#include <pthread.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace vphone::pac {

namespace {

constexpr auto watchInterval = std::chrono::milliseconds(20);
constexpr int lookupsMax = 32; ///< of one answer; more find nothing. Source: assumed
constexpr qsizetype nameMax = 253;
constexpr qsizetype wordsMax = 200; ///< of an exception that is told
constexpr char16_t slow[] = u"the PAC script takes longer than a second";

std::chrono::nanoseconds timeOn(clockid_t clock)
{
    timespec at{};
    clock_gettime(clock, &at);
    return std::chrono::seconds(at.tv_sec) + std::chrono::nanoseconds(at.tv_nsec);
}

/// What a script threw, on one line. Its own toString() may run.
QString wordsOf(const QJSValue& error)
{
    QString words = error.toString().left(wordsMax).simplified();
    const int line = error.isError() ? error.property(u"lineNumber"_s).toInt() : 0;
    if (line > 0)
        words += u" (line "_s + QString::number(line) + u')';
    return words;
}

} // namespace

QString Surroundings::resolve(const QString& name)
{
    if (name.isEmpty() || name.size() > nameMax || ++m_lookups > lookupsMax)
        return {};
    return m_resolve(name);
}

QString Surroundings::address()
{
    m_wasAddressAsked = true;
    return m_question.localAddress;
}

double Surroundings::now(bool isGmt)
{
    m_wasTimeAsked = true;
    return double(m_question.now + (isGmt ? 0 : m_question.zoneOffset));
}

void Surroundings::begin(Question question)
{
    m_question = std::move(question);
    m_lookups = 0;
    m_wasAddressAsked = false;
    m_wasTimeAsked = false;
}

Watchdog::Watchdog(QJSEngine& engine) : m_engine(engine)
{
    pthread_getcpuclockid(pthread_self(), &m_clock);
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::begin()
{
    {
        const std::lock_guard lock(m_mutex);
        m_limit = timeOn(m_clock) + timeMax;
    }
    m_engine.setInterrupted(false);
    m_changed.notify_one();
}

bool Watchdog::end()
{
    const std::lock_guard lock(m_mutex);
    m_limit.reset();
    return !m_engine.isInterrupted();
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        if (!m_limit) {
            m_changed.wait(lock);
            continue;
        }
        if (timeOn(m_clock) >= *m_limit) {
            m_limit.reset();
            m_engine.setInterrupted(true);
            continue;
        }
        m_changed.wait_for(lock, watchInterval);
    }
}

Interpreter::Interpreter(Surroundings::Resolve resolve)
    : m_surroundings(std::move(resolve)), m_watchdog(m_engine)
{
    QJSEngine::setObjectOwnership(&m_surroundings, QJSEngine::CppOwnership);
    QFile functions(u":/pac/pac.js"_s);
    if (!functions.open(QIODevice::ReadOnly))
        qFatal("pac.js is not in the program");
    QJSValue define = m_engine.evaluate(QString::fromUtf8(functions.readAll()), u"pac.js"_s);
    m_call = define.call({m_engine.newQObject(&m_surroundings), m_engine.globalObject()});
    if (!m_call.isCallable())
        qFatal("pac.js: %s", qPrintable(m_call.toString()));
    // What the engine loads late (time zones, say) it shall have before files are out of reach.
    m_engine.evaluate(u"new Date(2026, 0, 1).toString(); /a+/.test('a'); [3, 1].sort().join()"_s);
}

/// All that runs code of the script is watched, its exceptions' words included.
template<typename Call>
auto Interpreter::watched(Call call)
{
    m_watchdog.begin();
    auto outcome = call();
    if (!m_watchdog.end())
        outcome = Unexpected{Failure{QString::fromUtf16(slow), true}};
    return outcome;
}

Result<Done, Failure> Interpreter::load(const QString& script)
{
    return watched([&]() -> Result<Done, Failure> {
        const QJSValue ran = m_engine.evaluate(script, u"PAC"_s);
        if (ran.isError())
            return Unexpected{Failure{u"the PAC script can't be read: "_s + wordsOf(ran)}};
        m_function = m_engine.globalObject().property(u"FindProxyForURL"_s);
        if (!m_function.isCallable())
            return Unexpected{
                Failure{u"the PAC script defines no function FindProxyForURL(url, host)"_s}};
        return Done{};
    });
}

Result<Routes, Failure> Interpreter::ask(const Question& question)
{
    return watched([&]() -> Result<Routes, Failure> {
        m_surroundings.begin(question);
        const QJSValue outcome = m_call.call({m_function, question.url, question.host});
        Routes routes;
        routes.hangsOnAddress = m_surroundings.wasAddressAsked();
        routes.hangsOnTime = m_surroundings.wasTimeAsked();
        if (outcome.hasProperty(u"thrown"_s))
            return Unexpected{
                Failure{u"the PAC script fails: "_s + wordsOf(outcome.property(u"thrown"_s))}};
        const QJSValue answer = outcome.property(u"returned"_s);
        if (answer.isNull() || answer.isUndefined())
            return routes;
        if (!answer.isString())
            return Unexpected{Failure{u"the PAC script returns no text, but "_s + wordsOf(answer)}};
        routes.text = answer.toString();
        if (routes.text.size() > provision::routesBytesMax)
            return Unexpected{Failure{u"the PAC script returns more than "_s +
                                      QString::number(provision::routesBytesMax) +
                                      u" characters"_s}};
        return routes;
    });
}

} // namespace vphone::pac
