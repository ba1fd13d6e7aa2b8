#include "core/config/overlay.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace vphone::config {

namespace {

/// One multiplication per setting besides the hash of its value: this runs over the whole profile
/// at each new step.
size_t hashOf(const std::vector<Setting>& settings)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15;
    quint64 hash = settings.size();
    for (const Setting& setting : settings) {
        const quint64 access = setting.access ? quint64(*setting.access) + 1 : 0;
        const quint64 marks = quint64(setting.index) << 8 | access << 2 |
                              quint64(setting.isUserChanged) << 1 |
                              quint64(setting.value.has_value());
        const quint64 value = setting.value ? qHash(QByteArrayView(*setting.value)) : 0;
        hash = (std::rotl(hash, 29) ^ marks ^ value) * factor;
    }
    return size_t(hash ^ hash >> 32);
}

} // namespace

Overlay::Overlay(std::vector<Setting> settings) : m_settings(std::move(settings))
{
    Q_ASSERT(std::is_sorted(m_settings.begin(), m_settings.end(),
                            [](const Setting& a, const Setting& b) { return a.index < b.index; }));
    m_settings.shrink_to_fit();
    m_hash = hashOf(m_settings);
}

const Setting* Overlay::find(ParamIndex index) const
{
    return findSetting(m_settings, index);
}

const Setting* findSetting(const std::vector<Setting>& settings, ParamIndex index)
{
    const auto at = std::lower_bound(
        settings.begin(), settings.end(), index,
        [](const Setting& setting, ParamIndex wanted) { return setting.index < wanted; });
    return at != settings.end() && at->index == index ? &*at : nullptr;
}

} // namespace vphone::config
