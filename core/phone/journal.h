/// \file What the phones of one thread logged: the messages behind Control Logs.
#pragma once

#include "core/base/macaddress.h"
#include "core/syslog/message.h"

#include <deque>
#include <vector>

namespace vphone::phone {

/// One ring for all phones, so that a quiet one costs nothing: what is oldest goes when it is full.
class Journal
{
public:
    /// Most lines of one phone that are shown. Source: assumed
    static constexpr size_t linesMax = 1000;

    struct Entry
    {
        MacAddress phone;
        Instant at;
        syslog::Severity severity = syslog::Severity::Info;
        QByteArray text;    ///< without secrets
        quint32 number = 0; ///< counts up in the ring; given by add()
    };

    explicit Journal(qsizetype bytesMax) : m_bytesMax(bytesMax) {}

    void add(Entry entry);
    /// The newest \a most, oldest first.
    [[nodiscard]] std::vector<Entry> of(MacAddress phone, size_t most = linesMax) const;

private:
    qsizetype m_bytesMax;
    qsizetype m_bytes = 0;
    quint32 m_lastNumber = 0;
    std::deque<Entry> m_entries;
};

/// The file `messages` of \a phone, oldest line first; empty when there is no journal (null) or no
/// line. Form of the lines: number, level, time in UTC, process and thread, text. Source: reference
/// resync 13
[[nodiscard]] QByteArray messagesText(const Journal* journal, MacAddress phone);

} // namespace vphone::phone
