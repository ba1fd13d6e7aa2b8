/// \file What the control API answered, as lines for a person.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace vphone::app {

[[nodiscard]] QByteArray phonesText(const QJsonObject& page);
[[nodiscard]] QByteArray phoneText(const QJsonObject& phone);
/// `TAG=VALUE`, as `set` takes it.
[[nodiscard]] QByteArray configText(const QJsonObject& config);
[[nodiscard]] QByteArray acceptedText(const QJsonObject& accepted);
[[nodiscard]] QByteArray lineText(const QJsonObject& line);
[[nodiscard]] QByteArray explanationText(const QJsonObject& explanation);
[[nodiscard]] QByteArray accountText(const QJsonObject& account);
[[nodiscard]] QByteArray clockText(const QJsonObject& clock);
[[nodiscard]] QByteArray fleetText(const QJsonObject& fleet);
/// The sentence of a refusal, and every setting that is wrong.
[[nodiscard]] QByteArray problemText(const QJsonObject& problem);

} // namespace vphone::app
