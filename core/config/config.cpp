#include "core/config/config.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace vphone::config {

QByteArrayView nameOf(Source source)
{
    switch (source) {
    case Source::Profile:
        return "profile";
    case Source::Rule:
        return "rule";
    case Source::Page:
        return "page";
    case Source::Screen:
        return "screen";
    case Source::Api:
        return "api";
    case Source::CommandLine:
        return "command-line";
    case Source::FactoryReset:
        return "factory-reset";
    }
    return {};
}

Config::Config(const param::ParamTable& table) : m_table(&table) {}

const Setting* Config::sharedSetting(ParamIndex index) const
{
    return m_shared ? m_shared->find(index) : nullptr;
}

const QByteArray& Config::value(ParamIndex index) const
{
    const Setting* own = findSetting(m_own, index);
    if (own != nullptr && own->value)
        return *own->value;
    const Setting* shared = sharedSetting(index);
    if (shared != nullptr && shared->value)
        return *shared->value;
    return (*m_table)[index].defaultValue;
}

qint64 Config::number(QByteArrayView tag) const
{
    const QByteArray& text = value(tag);
    quint64 number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    constexpr quint64 numberMax = std::numeric_limits<qint64>::max();
    if (error == std::errc::result_out_of_range)
        return qint64(numberMax);
    return qint64(std::min(number, numberMax));
}

param::Access Config::access(ParamIndex index) const
{
    const Setting* own = findSetting(m_own, index);
    if (own != nullptr && own->access)
        return *own->access;
    const Setting* shared = sharedSetting(index);
    if (shared != nullptr && shared->access)
        return *shared->access;
    return (*m_table)[index].access;
}

bool Config::isUserChanged(ParamIndex index) const
{
    const Setting* own = findSetting(m_own, index);
    const Setting* shared = sharedSetting(index);
    return (own != nullptr && own->isUserChanged) || (shared != nullptr && shared->isUserChanged);
}

bool Config::isSet(ParamIndex index) const
{
    const Setting* own = findSetting(m_own, index);
    const Setting* shared = sharedSetting(index);
    return (own != nullptr && own->value) || (shared != nullptr && shared->value);
}

std::optional<Change> Config::set(ParamIndex index, QByteArray canonical, bool byUser)
{
    const QByteArray before = value(index);
    if (before == canonical)
        return std::nullopt;
    auto at = std::lower_bound(
        m_own.begin(), m_own.end(), index,
        [](const Setting& setting, ParamIndex wanted) { return setting.index < wanted; });
    if (at == m_own.end() || at->index != index)
        at = m_own.insert(
            at, Setting{.index = index, .isUserChanged = false, .access = {}, .value = {}});
    at->value = canonical;
    at->isUserChanged = at->isUserChanged || byUser;
    return Change{index, before, std::move(canonical)};
}

void Config::replaceLayers(SharedOverlay shared, std::vector<Setting> own)
{
    m_shared = std::move(shared);
    m_own = std::move(own);
}

} // namespace vphone::config
