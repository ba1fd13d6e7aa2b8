/// \file Hands out one overlay per distinct configuration, and remembers what applying a profile to
/// it gives.
#pragma once

#include "core/config/config.h"

#include <unordered_map>

namespace vphone::profile {
class Document;
}

namespace vphone::config {

/// Changed values, ordered by index; shared, as 10,000 phones that take the same step have the same
/// list.
using SharedChanges = std::shared_ptr<const std::vector<Change>>;

/// One per worker thread; holds no phone. Forgets what no phone carries when it grows past its
/// bounds.
class Store
{
public:
    /// Remembered steps (overlay, profile) -> overlay; the least recently made half goes when it is
    /// full.
    static constexpr qsizetype stepsMax = 4096;
    /// Settings and profile entries that the remembered steps may keep alive, all told; then too,
    /// half of them go.
    static constexpr qsizetype stepEntriesMax = 1'000'000;

    /// The overlay equal to \a overlay that was handed out before, or \a overlay itself from now
    /// on.
    [[nodiscard]] SharedOverlay intern(Overlay overlay);

    /// Applies \a document to \a config: values, access, preserve-value, user-pref. \a document is
    /// the shared one that the profile::Cache gave, so that the same bytes are the same object.
    /// What \a config has of its own for a parameter of the profile goes, unless the profile leaves
    /// it. `***` leaves a secret as it is. Source: reference profiles 2-4.
    SharedChanges apply(Config& config, const std::shared_ptr<const profile::Document>& document);

    /// Both layers of \a config as one.
    [[nodiscard]] SharedOverlay folded(const Config& config);

    [[nodiscard]] qsizetype rememberedSteps() const { return qsizetype(m_steps.size()); }
    /// Overlays known by their hash, those included that nobody carries any more.
    [[nodiscard]] qsizetype knownOverlays() const { return qsizetype(m_overlays.size()); }

private:
    struct Step
    {
        SharedOverlay from;
        std::shared_ptr<const profile::Document> document;
        SharedOverlay to;
        SharedChanges changes;
        quint64 made = 0;
        qsizetype entries = 0; ///< that it keeps alive
    };

    [[nodiscard]] const Step& step(const SharedOverlay& from, const param::ParamTable& table,
                                   const std::shared_ptr<const profile::Document>& document);
    void forgetOldSteps();
    void forgetDeadOverlays();

    std::unordered_multimap<size_t, std::weak_ptr<const Overlay>> m_overlays;
    std::unordered_multimap<size_t, Step> m_steps;
    SharedChanges m_noChanges = std::make_shared<const std::vector<Change>>();
    quint64 m_made = 0;
    qsizetype m_stepEntries = 0;
    qsizetype m_overlaysBeforeForgetting = 1024; ///< doubles while they are alive
};

} // namespace vphone::config
