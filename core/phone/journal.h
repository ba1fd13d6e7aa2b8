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
    struct Entry
    {
        MacAddress phone;
        Instant at;
        syslog::Severity severity = syslog::Severity::Info;
        QByteArray text; ///< without secrets
    };

    explicit Journal(qsizetype bytesMax) : m_bytesMax(bytesMax) {}

    void add(Entry entry);
    /// Oldest first.
    [[nodiscard]] std::vector<Entry> of(MacAddress phone) const;

private:
    qsizetype m_bytesMax;
    qsizetype m_bytes = 0;
    std::deque<Entry> m_entries;
};

} // namespace vphone::phone
