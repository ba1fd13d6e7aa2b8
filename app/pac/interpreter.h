/// \file One PAC script in a QJSEngine, and the watchdog that ends what takes too long.
#pragma once

#include "core/base/result.h"

#include <QJSEngine>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace vphone::pac {

/// What a script asked of whom it runs for.
struct Question
{
    QString url;
    QString host;
    QString localAddress;
    qint64 now = 0;        ///< ms since 1970, GMT
    qint64 zoneOffset = 0; ///< ms
};

struct Failure
{
    QString why;         ///< one English clause
    bool isSlow = false; ///< it used up its time
};

struct Routes
{
    QString text; ///< empty: null
    bool hangsOnAddress = false;
    bool hangsOnTime = false;
};

/// What scripts reach through pac.js.
class Surroundings : public QObject
{
    Q_OBJECT

public:
    /// Addresses of a name, the first IPv4 one first; empty: none. May wait.
    using Resolve = std::function<QString(const QString& name)>;

    explicit Surroundings(Resolve resolve) : m_resolve(std::move(resolve)) {}

    Q_INVOKABLE QString resolve(const QString& name);
    Q_INVOKABLE QString address();
    Q_INVOKABLE double now(bool isGmt);

    void begin(Question question);
    [[nodiscard]] bool wasAddressAsked() const { return m_wasAddressAsked; }
    [[nodiscard]] bool wasTimeAsked() const { return m_wasTimeAsked; }

private:
    Resolve m_resolve;
    Question m_question;
    int m_lookups = 0;
    bool m_wasAddressAsked = false;
    bool m_wasTimeAsked = false;
};

/// Interrupts the engine when the thread that feeds it has computed for too long. Waiting for names
/// costs nothing.
class Watchdog
{
public:
    /// Of processor time, for the script itself or for one answer. Source: assumed
    static constexpr auto timeMax = std::chrono::milliseconds(1000);

    explicit Watchdog(QJSEngine& engine);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void begin();
    /// False: the time was used up.
    [[nodiscard]] bool end();

private:
    void watch();

    QJSEngine& m_engine;
    clockid_t m_clock{}; ///< of the thread that made it
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<std::chrono::nanoseconds>
        m_limit; ///< on m_clock, while there is something to watch
    bool m_isOver = false;
    std::thread m_thread;
};

class Interpreter
{
public:
    explicit Interpreter(Surroundings::Resolve resolve);

    /// Once.
    [[nodiscard]] Result<Done, Failure> load(const QString& script);
    /// \pre load() went well
    [[nodiscard]] Result<Routes, Failure> ask(const Question& question);

private:
    template<typename Call>
    auto watched(Call call);

    QJSEngine m_engine;
    Surroundings m_surroundings;
    Watchdog m_watchdog;
    QJSValue m_call; ///< of pac.js
    QJSValue m_function;
};

} // namespace vphone::pac
