/// \file The one heap in which an engine's worker keeps every phone's next deadline.
#pragma once

#include "core/time/instant.h"

#include <optional>
#include <vector>

namespace vphone::time {

/// Indexed binary heap: one deadline per owner, an owner being a small number. Ties break by order
/// of filing.
class DeadlineQueue
{
public:
    using Owner = quint32;

    struct Due
    {
        Owner owner;
        Instant at;
    };

    /// Files, moves or (with nothing) removes the deadline of \a owner. O(log n); costs nothing
    /// when it is unchanged.
    void set(Owner owner, std::optional<Instant> at);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    /// The earliest deadline that is not after \a now, taken out of the queue.
    [[nodiscard]] std::optional<Due> takeDue(Instant now);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_heap.size()); }

private:
    struct Entry
    {
        Instant at;
        quint64 order;
        Owner owner;

        [[nodiscard]] bool before(const Entry& other) const
        {
            return at != other.at ? at < other.at : order < other.order;
        }
    };

    void siftUp(size_t position);
    void siftDown(size_t position);
    void place(size_t position, const Entry& entry);
    void removeAt(size_t position);

    std::vector<Entry> m_heap;
    std::vector<quint32> m_positions; ///< by owner: place in the heap + 1, 0 when absent
    quint64 m_filed = 0;
};

} // namespace vphone::time
