/// \file A phone's configuration as the control API shows it, and what it takes from there.
#pragma once

#include "core/config/config.h"
#include "core/control/answer.h"
#include "core/fleet/engine.h"

#include <QList>

namespace vphone::control {

/// More in one request are refused.
inline constexpr qsizetype settingsMax = 4096;

/// tag: value of the settings named in \a tags, or of all. Secrets, and what is secret inside a
/// rule or a URL, as `***`. A tag that is no setting is a problem.
[[nodiscard]] Answer shownConfig(const config::Config& config, const QList<QByteArray>& tags);

/// The members of \a body as tags and values: texts, whole numbers, and true and false for Yes and
/// No. A problem: something else, or more than settingsMax.
[[nodiscard]] Result<fleet::Engine::Settings, Answer> readSettings(const QJsonObject& body);

/// Whether \a config would take them, in the order of \a settings: `***` replaced by the secret
/// that is there. The problem lists every one that it would not, with `tag`, `reason` and `right`.
[[nodiscard]] Result<fleet::Engine::Settings, Answer>
checkedSettings(const config::Config& config, const fleet::Engine::Settings& settings,
                param::Leniency leniency);

} // namespace vphone::control
