/// \file One phone's configuration: the model's defaults, under a shared overlay, under a sparse
/// one of its own.
#pragma once

#include "core/config/overlay.h"
#include "core/param/paramtable.h"

namespace vphone::config {

/// Where a value came from, as `config.changed` names it.
enum class Source : quint8 { Profile, Rule, Page, Screen, Api, CommandLine, FactoryReset };
[[nodiscard]] QByteArrayView nameOf(Source source);

struct Change
{
    ParamIndex index = 0;
    QByteArray before;
    QByteArray after;
};

/// Cheap to copy. The table outlives it.
class Config
{
public:
    explicit Config(const param::ParamTable& table);

    [[nodiscard]] const param::ParamTable& table() const { return *m_table; }
    /// Own, else shared, else default. Valid until the configuration changes.
    [[nodiscard]] const QByteArray& value(ParamIndex index) const;
    /// \pre the table has \a tag
    [[nodiscard]] const QByteArray& value(QByteArrayView tag) const
    {
        return value(m_table->at(tag));
    }
    [[nodiscard]] bool isYes(QByteArrayView tag) const { return value(tag) == "Yes"; }
    /// Leading digits as a number; 0 when there are none.
    [[nodiscard]] qint64 number(QByteArrayView tag) const;
    [[nodiscard]] param::Access access(ParamIndex index) const;
    [[nodiscard]] bool isUserChanged(ParamIndex index) const;
    /// A value stands in one of the two overlays, be it equal to the default.
    [[nodiscard]] bool isSet(ParamIndex index) const;

    /// Sets a canonical value in the own overlay. Returns the change, nothing when the value was
    /// that already.
    std::optional<Change> set(ParamIndex index, QByteArray canonical, bool byUser = false);

    [[nodiscard]] const SharedOverlay& shared() const { return m_shared; }
    [[nodiscard]] const std::vector<Setting>& own() const { return m_own; }
    void replaceLayers(SharedOverlay shared, std::vector<Setting> own);

private:
    [[nodiscard]] const Setting* sharedSetting(ParamIndex index) const;

    const param::ParamTable* m_table;
    SharedOverlay m_shared;     ///< null: empty
    std::vector<Setting> m_own; ///< sorted by index
};

} // namespace vphone::config
