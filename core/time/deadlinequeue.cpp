#include "core/time/deadlinequeue.h"

namespace vphone::time {

void DeadlineQueue::set(Owner owner, std::optional<Instant> at)
{
    if (owner >= m_positions.size()) {
        if (!at)
            return;
        m_positions.resize(owner + 1, 0);
    }
    const quint32 stored = m_positions[owner];
    if (stored == 0) {
        if (!at)
            return;
        m_heap.push_back({*at, m_filed++, owner});
        m_positions[owner] = quint32(m_heap.size());
        siftUp(m_heap.size() - 1);
        return;
    }
    const size_t position = stored - 1;
    if (!at) {
        removeAt(position);
        return;
    }
    if (m_heap[position].at == *at)
        return;
    m_heap[position].at = *at;
    m_heap[position].order = m_filed++;
    siftUp(position);
    siftDown(m_positions[owner] - 1);
}

std::optional<Instant> DeadlineQueue::nextDeadline() const
{
    if (m_heap.empty())
        return std::nullopt;
    return m_heap.front().at;
}

std::optional<DeadlineQueue::Due> DeadlineQueue::takeDue(Instant now)
{
    if (m_heap.empty() || m_heap.front().at > now)
        return std::nullopt;
    const Due due{m_heap.front().owner, m_heap.front().at};
    removeAt(0);
    return due;
}

void DeadlineQueue::place(size_t position, const Entry& entry)
{
    m_heap[position] = entry;
    m_positions[entry.owner] = quint32(position + 1);
}

void DeadlineQueue::siftUp(size_t position)
{
    const Entry moving = m_heap[position];
    while (position > 0) {
        const size_t parent = (position - 1) / 2;
        if (!moving.before(m_heap[parent]))
            break;
        place(position, m_heap[parent]);
        position = parent;
    }
    place(position, moving);
}

void DeadlineQueue::siftDown(size_t position)
{
    const Entry moving = m_heap[position];
    for (size_t child = 2 * position + 1; child < m_heap.size(); child = 2 * position + 1) {
        if (child + 1 < m_heap.size() && m_heap[child + 1].before(m_heap[child]))
            ++child;
        if (!m_heap[child].before(moving))
            break;
        place(position, m_heap[child]);
        position = child;
    }
    place(position, moving);
}

void DeadlineQueue::removeAt(size_t position)
{
    m_positions[m_heap[position].owner] = 0;
    const Entry last = m_heap.back();
    m_heap.pop_back();
    if (position == m_heap.size())
        return;
    place(position, last);
    siftUp(position);
    siftDown(m_positions[last.owner] - 1);
}

} // namespace vphone::time
