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
/// What the screen shows, in words: a mark before the row that has the focus, soft keys in
/// brackets.
[[nodiscard]] QByteArray screenText(const QJsonObject& tree);
[[nodiscard]] QByteArray headsetText(const QJsonObject& headset);
[[nodiscard]] QByteArray networkText(const QJsonObject& network);
[[nodiscard]] QByteArray accountText(const QJsonObject& account);
[[nodiscard]] QByteArray clockText(const QJsonObject& clock);
[[nodiscard]] QByteArray fleetText(const QJsonObject& fleet);
/// The sentence of a refusal, and every setting that is wrong.
[[nodiscard]] QByteArray problemText(const QJsonObject& problem);

} // namespace vphone::app
