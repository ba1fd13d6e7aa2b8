/// \file Storage in memory, with power cuts and errors from a seed.
#pragma once

#include "core/ports/storage.h"

#include <map>

namespace vphone::sim {

/// What outlives a cut depends on the seed, the phone and the number of cuts alone, so that the
/// same seed gives the same however the phones are spread over threads.
class SimStorage final : public ports::Storage
{
public:
    explicit SimStorage(quint64 seed) : m_seed(seed) {}

    [[nodiscard]] Result<std::optional<QByteArray>, QByteArray> load(MacAddress phone) override;
    void save(MacAddress phone, QByteArray record) override;
    [[nodiscard]] Result<Done, QByteArray> commit() override;

    /// The power fails between write and sync: of each record that was saved and not committed, the
    /// old one or the new one is there afterwards, by chance.
    void cutPower();
    /// Until told otherwise, commits fail with \a why; empty: they succeed.
    void failCommits(QByteArray why) { m_commitError = std::move(why); }

    [[nodiscard]] qsizetype commits() const { return m_commits; } ///< that had something to write
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_pending.size()); }

private:
    quint64 m_seed;
    quint64 m_cuts = 0;
    qsizetype m_commits = 0;
    QByteArray m_commitError;
    std::map<MacAddress, QByteArray> m_safe;
    std::map<MacAddress, QByteArray> m_pending;
};

} // namespace vphone::sim
