#include "core/config/store.h"

#include "core/config/secretplaces.h"
#include "core/profile/document.h"

#include <QHash>

#include <algorithm>

namespace vphone::config {

namespace {

size_t stepKey(const Overlay* from, const profile::Document* document)
{
    return qHashMulti(0, from, document);
}

/// What a parameter has before a profile comes.
struct Standing
{
    const QByteArray& value; ///< effective
    bool isSet = false;
    bool isUserChanged = false;
};

/// The value that \a entry gives a parameter; nothing when it leaves what stands there.
std::optional<QByteArray> newValue(const param::ParamDef& def, const profile::Entry& entry,
                                   const Standing& standing)
{
    if (!entry.value)
        return std::nullopt;
    // An existing value is one that was set and is not empty; a default does not count.
    // Source: reference profiles 3, which leaves "existing" open.
    if (entry.preserveValue && standing.isSet && !standing.value.isEmpty())
        return std::nullopt;
    if (entry.userPref && standing.isUserChanged)
        return std::nullopt;
    if (def.isSecret && *entry.value == "***")
        return std::nullopt;
    return keepingSecrets(def, *entry.value, standing.value);
}

/// The same bytes at the same place: no need to look at them.
bool isShared(const QByteArray& a, const QByteArray& b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

/// The shared layer after one profile.
struct Applied
{
    std::vector<Setting> settings;
    std::vector<Change> changes;
};

Applied applyToShared(const std::vector<Setting>& from, const param::ParamTable& table,
                      const profile::Document& document)
{
    Applied applied;
    applied.settings.reserve(from.size() + document.entries().size());
    auto below = from.begin();
    for (const profile::Entry& entry : document.entries()) {
        while (below != from.end() && below->index < entry.index)
            applied.settings.push_back(*below++);
        const bool stands = below != from.end() && below->index == entry.index;
        // Most of a profile repeats defaults, which the reader takes from the table.
        if (!stands && entry.value && isShared(*entry.value, table[entry.index].defaultValue)) {
            applied.settings.push_back({entry.index, false, entry.access, entry.value});
            continue;
        }
        Setting setting{.index = entry.index, .isUserChanged = false, .access = {}, .value = {}};
        if (stands)
            setting = *below++;
        const param::ParamDef& def = table[entry.index];
        const QByteArray& before = setting.value ? *setting.value : def.defaultValue;
        std::optional<QByteArray> value =
            newValue(def, entry, {before, setting.value.has_value(), setting.isUserChanged});
        if (value) {
            if (*value != before)
                applied.changes.push_back({entry.index, before, *value});
            setting.value = std::move(value);
            setting.isUserChanged = false;
        }
        if (entry.access)
            setting.access = entry.access;
        if (setting.value || setting.access || setting.isUserChanged)
            applied.settings.push_back(std::move(setting));
    }
    applied.settings.insert(applied.settings.end(), below, from.end());
    return applied;
}

const QByteArray& valueBelow(const Overlay* shared, const param::ParamTable& table,
                             ParamIndex index)
{
    const Setting* setting = shared != nullptr ? shared->find(index) : nullptr;
    return setting != nullptr && setting->value ? *setting->value : table[index].defaultValue;
}

} // namespace

SharedOverlay Store::intern(Overlay overlay)
{
    if (overlay.isEmpty())
        return nullptr;
    const auto [first, last] = m_overlays.equal_range(overlay.hash());
    for (auto known = first; known != last; ++known) {
        if (SharedOverlay same = known->second.lock(); same && *same == overlay)
            return same;
    }
    if (qsizetype(m_overlays.size()) >= m_overlaysBeforeForgetting)
        forgetDeadOverlays();
    auto shared = std::make_shared<const Overlay>(std::move(overlay));
    m_overlays.emplace(shared->hash(), shared);
    return shared;
}

SharedOverlay Store::folded(const Config& config)
{
    if (config.own().empty())
        return config.shared();
    static const std::vector<Setting> none;
    const std::vector<Setting>& shared = config.shared() ? config.shared()->settings() : none;
    std::vector<Setting> all;
    auto below = shared.begin();
    for (const Setting& own : config.own()) {
        while (below != shared.end() && below->index < own.index)
            all.push_back(*below++);
        Setting setting = own;
        if (below != shared.end() && below->index == own.index) {
            setting.isUserChanged = own.isUserChanged || below->isUserChanged;
            setting.access = own.access ? own.access : below->access;
            setting.value = own.value ? own.value : below->value;
            ++below;
        }
        all.push_back(std::move(setting));
    }
    all.insert(all.end(), below, shared.end());
    return intern(Overlay(std::move(all)));
}

void Store::forgetDeadOverlays()
{
    std::erase_if(m_overlays, [](const auto& known) { return known.second.expired(); });
    // Looking again only after as many more keeps the cost per overlay constant.
    m_overlaysBeforeForgetting = std::max<qsizetype>(1024, 2 * qsizetype(m_overlays.size()));
}

void Store::forgetOldSteps()
{
    std::vector<quint64> ages;
    ages.reserve(m_steps.size());
    for (const auto& [key, remembered] : m_steps)
        ages.push_back(remembered.made);
    const auto middle = ages.begin() + std::ptrdiff_t(ages.size() / 2);
    std::nth_element(ages.begin(), middle, ages.end());
    std::erase_if(m_steps, [this, oldestKept = *middle](const auto& remembered) {
        if (remembered.second.made >= oldestKept)
            return false;
        m_stepEntries -= remembered.second.entries;
        return true;
    });
}

const Store::Step& Store::step(const SharedOverlay& from, const param::ParamTable& table,
                               const profile::SharedDocument& document)
{
    const size_t key = stepKey(from.get(), document.get());
    const auto [first, last] = m_steps.equal_range(key);
    for (auto known = first; known != last; ++known) {
        if (known->second.from == from && known->second.document == document)
            return known->second;
    }
    static const std::vector<Setting> none;
    Applied applied = applyToShared(from ? from->settings() : none, table, *document);
    Step made{.from = from,
              .document = document,
              .to = intern(Overlay(std::move(applied.settings))),
              .changes = m_noChanges,
              .made = ++m_made,
              .entries = qsizetype(document->entries().size())};
    if (!applied.changes.empty())
        made.changes = std::make_shared<const std::vector<Change>>(std::move(applied.changes));
    made.entries += qsizetype(made.changes->size());
    made.entries += made.to ? qsizetype(made.to->settings().size()) : 0;
    const bool isFull =
        qsizetype(m_steps.size()) >= stepsMax || m_stepEntries + made.entries > stepEntriesMax;
    if (isFull && m_steps.size() > 1)
        forgetOldSteps();
    m_stepEntries += made.entries;
    return m_steps.emplace(key, std::move(made))->second;
}

SharedChanges Store::apply(Config& config, const profile::SharedDocument& document)
{
    const Step& shared = step(config.shared(), config.table(), document);
    if (config.own().empty()) {
        config.replaceLayers(shared.to, {});
        return shared.changes;
    }
    // Own settings shadow the shared step: for each that the profile mentions, its effect is worked
    // out again.
    const param::ParamTable& table = config.table();
    std::vector<Setting> own;
    std::vector<Change> ownChanges;
    std::vector<ParamIndex> shadowed;
    auto entry = document->entries().begin();
    const auto end = document->entries().end();
    for (Setting setting : config.own()) {
        entry = std::lower_bound(entry, end, setting.index,
                                 [](const profile::Entry& e, ParamIndex i) { return e.index < i; });
        if (entry == end || entry->index != setting.index) {
            own.push_back(std::move(setting));
            continue;
        }
        const ParamIndex index = setting.index;
        const QByteArray& before = config.value(index);
        std::optional<QByteArray> value = newValue(
            table[index], *entry, {before, config.isSet(index), config.isUserChanged(index)});
        if (value)
            setting.isUserChanged = false;
        const QByteArray after = value.value_or(before);
        // The shared layer may differ where it would have been preserved, or the other way round.
        const bool isBelow = valueBelow(shared.to.get(), table, index) == after;
        const bool keepsOwn = !value && setting.value;
        if (!isBelow || keepsOwn)
            setting.value = after;
        else
            setting.value.reset();
        if (entry->access)
            setting.access.reset();
        shadowed.push_back(index);
        if (before != after)
            ownChanges.push_back({index, before, after});
        if (setting.value || setting.access || setting.isUserChanged)
            own.push_back(std::move(setting));
    }
    SharedChanges changes = shared.changes;
    if (!shadowed.empty()) {
        auto merged = std::make_shared<std::vector<Change>>();
        std::copy_if(changes->begin(), changes->end(), std::back_inserter(*merged),
                     [&shadowed](const Change& change) {
                         return !std::binary_search(shadowed.begin(), shadowed.end(), change.index);
                     });
        const auto middle = std::ptrdiff_t(merged->size());
        merged->insert(merged->end(), ownChanges.begin(), ownChanges.end());
        std::inplace_merge(merged->begin(), merged->begin() + middle, merged->end(),
                           [](const Change& a, const Change& b) { return a.index < b.index; });
        changes = std::move(merged);
    }
    config.replaceLayers(shared.to, std::move(own));
    return changes;
}

} // namespace vphone::config
