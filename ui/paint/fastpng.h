/// \file PNG, quickly: Qt's writer tries filters on every line and takes several times as long.
#pragma once

#include <QByteArray>
#include <QImage>

namespace vphone::paint {

/// \a image without its transparency. Empty: there is not enough memory. Source: PNG 1.2
[[nodiscard]] QByteArray fastPng(const QImage& image);

} // namespace vphone::paint
