/// \file What all pages of a screen have: header, title, soft keys, toast.
#pragma once

#include "ui/paint/canvas.h"

namespace vphone::paint {

/// \a hasTitleBar: the title stands below, else it takes the place of the phone's name.
void paintHeader(const Canvas& canvas, const screen::Tree& tree, bool hasTitleBar);
void paintTitle(const Canvas& canvas, const screen::Tree& tree);
void paintSoftKeys(const Canvas& canvas, const screen::Tree& tree);
void paintToast(const Canvas& canvas, const screen::Tree& tree);

/// Set on a text's mode of input, at the right end of \a place. \return what it takes.
qreal paintMode(const Canvas& canvas, const QRectF& place, const QByteArray& mode, bool isOnFocus);

} // namespace vphone::paint
