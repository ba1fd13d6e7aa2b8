#include "core/sim/simstorage.h"

#include "core/ports/random.h"

namespace vphone::sim {

Result<std::optional<QByteArray>, QByteArray> SimStorage::load(MacAddress phone)
{
    for (const auto* records : {&m_pending, &m_safe}) {
        if (const auto found = records->find(phone); found != records->end())
            return std::optional(found->second);
    }
    return std::optional<QByteArray>();
}

void SimStorage::save(MacAddress phone, QByteArray record)
{
    m_pending.insert_or_assign(phone, std::move(record));
}

Result<Done, QByteArray> SimStorage::commit()
{
    if (m_pending.empty())
        return Done{};
    if (!m_commitError.isEmpty())
        return Unexpected{m_commitError};
    for (auto& [phone, record] : m_pending)
        m_safe.insert_or_assign(phone, std::move(record));
    m_pending.clear();
    ++m_commits;
    return Done{};
}

void SimStorage::cutPower()
{
    ++m_cuts;
    for (auto& [phone, record] : m_pending) {
        ports::Random cut(m_seed ^ m_cuts << 48 ^ phone.bits());
        if (cut.upTo(1) == 1)
            m_safe.insert_or_assign(phone, std::move(record));
    }
    m_pending.clear();
}

} // namespace vphone::sim
