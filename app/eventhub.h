/// \file Where the events of a run go: the file of --events, the terminal, the condition of
/// --until.
#pragma once

#include "core/events/event.h"

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace vphone::app {

/// Passes each event on to all that listen.
class EventHub final : public events::Sink
{
public:
    /// \a sink outlives the hub.
    void add(events::Sink& sink) { m_sinks.push_back(&sink); }

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override;

private:
    std::vector<events::Sink*> m_sinks;
};

/// JSON Lines to a file, or to standard output for "-". Complete lines are flushed by flush(),
/// which the loop calls.
class EventFile final : public events::Sink
{
public:
    /// Null when \a path can't be opened; \a why says what the system said.
    [[nodiscard]] static std::unique_ptr<EventFile> open(const std::string& path, std::string& why);
    ~EventFile() override;

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override { return true; }
    void flush();
    /// Empty, or why lines were lost.
    [[nodiscard]] const std::string& failure() const { return m_failure; }

private:
    explicit EventFile(std::FILE* file) : m_file(file) {}
    void noteFailure();

    std::FILE* m_file;
    std::string m_failure;
};

/// One short line for a person about each event that a person wants to see.
class Narrator final : public events::Sink
{
public:
    /// \a isColoured: the stream is a terminal and NO_COLOR is not set.
    Narrator(std::FILE* stream, bool isVerbose, bool isColoured)
        : m_stream(stream), m_isVerbose(isVerbose), m_isColoured(isColoured)
    {
    }

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override { return true; }

private:
    std::FILE* m_stream;
    bool m_isVerbose;
    bool m_isColoured;
};

/// The condition of `--until EVENT[:COUNT]` and the event that says it will not come.
class Until final : public events::Sink
{
public:
    enum class Verdict : quint8 { Pending, Happened, FailureTwin };

    /// Nothing when \a text is no event of the contract or the count is not from 1 to 1,000,000.
    /// Of \a phones each has to bring the event that often; what is no phone's counts once.
    [[nodiscard]] static std::optional<Until> parse(const std::string& text, bool ignoresFailures,
                                                    quint32 phones = 1);

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override { return true; }
    [[nodiscard]] Verdict verdict() const { return m_verdict; }

private:
    Until(QByteArray name, qint64 count, bool ignoresFailures, quint32 phones)
        : m_name(std::move(name)),
          m_count(count),
          m_phonesLeft(phones),
          m_ignoresFailures(ignoresFailures)
    {
    }
    [[nodiscard]] bool isLast(const events::Event& event);
    [[nodiscard]] bool isFailureTwin(const events::Event& event) const;

    QByteArray m_name;
    qint64 m_count;                             ///< wanted of each phone
    std::unordered_map<quint64, qint64> m_seen; ///< by MAC; nobody's: 0
    quint32 m_phonesLeft;                       ///< that have not brought it often enough
    bool m_ignoresFailures;
    Verdict m_verdict = Verdict::Pending;
};

} // namespace vphone::app
