#include "core/config/overlay.h"

#include <QHash>

#include <algorithm>

namespace vphone::config {

namespace {

size_t hashOf(const std::vector<Setting>& settings)
{
    size_t hash = settings.size();
    for (const Setting& setting : settings) {
        const int access = setting.access ? int(*setting.access) : -1;
        const QByteArrayView value =
            setting.value ? QByteArrayView(*setting.value) : QByteArrayView();
        hash = qHashMulti(hash, setting.index, setting.isUserChanged, access,
                          setting.value.has_value(), value);
    }
    return hash;
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
