/// \file Signs on keys and screens, as lines of our own drawing.
#pragma once

#include <QByteArrayView>
#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace vphone::paint {

/// In a square of 24 by 24, to be stroked two wide. Empty: there is no such sign.
[[nodiscard]] QPainterPath iconPath(QByteArrayView name);

/// As large as \a place holds, in its middle.
void paintIcon(QPainter& painter, QByteArrayView name, const QRectF& place, const QColor& colour);

/// As names of Tree::icons.
[[nodiscard]] bool hasIcon(QByteArrayView name);

} // namespace vphone::paint
