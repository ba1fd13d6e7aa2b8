/// \file Settings that lie over a model's defaults: immutable, sorted, shared by every phone that
/// has the same.
#pragma once

#include "core/param/paramdef.h"

#include <memory>
#include <optional>
#include <vector>

namespace vphone::config {

using param::ParamIndex;

/// One parameter's own value and access; what is missing comes from the layer below.
struct Setting
{
    ParamIndex index = 0;
    bool isUserChanged = false; ///< the attribute um: the user set it on page or screen
    std::optional<param::Access> access;
    std::optional<QByteArray> value;

    friend bool operator==(const Setting&, const Setting&) = default;
};

/// Null when \a settings, sorted by index, has none for \a index.
[[nodiscard]] const Setting* findSetting(const std::vector<Setting>& settings, ParamIndex index);

/// Ordered by index, each index once.
class Overlay
{
public:
    Overlay() = default;
    /// \pre settings are sorted by index without repetition
    explicit Overlay(std::vector<Setting> settings);

    [[nodiscard]] const Setting* find(ParamIndex index) const;
    [[nodiscard]] const std::vector<Setting>& settings() const { return m_settings; }
    [[nodiscard]] bool isEmpty() const { return m_settings.empty(); }
    [[nodiscard]] size_t hash() const { return m_hash; }

    friend bool operator==(const Overlay& a, const Overlay& b)
    {
        return a.m_hash == b.m_hash && a.m_settings == b.m_settings;
    }

private:
    std::vector<Setting> m_settings;
    size_t m_hash = 0;
};

/// Owned together by the phones that carry it and by the config::Store that hands it out again.
using SharedOverlay = std::shared_ptr<const Overlay>;

} // namespace vphone::config
