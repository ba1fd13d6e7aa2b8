/// \file The screen as a picture: what the window shows and `screen.png` is.
#pragma once

#include "core/screen/tree.h"
#include "ui/paint/canvas.h"

#include <QImage>

#include <vector>

class QPainter;

namespace vphone::paint {

/// Paints \a tree at the model's resolution and in its colours, from the painter's origin, over
/// tree.width by tree.height; scale the painter before for a larger one.
void paintScreen(QPainter& painter, const screen::Tree& tree);

/// The same as an image of \a scale times as many pixels.
[[nodiscard]] QImage screenImage(const screen::Tree& tree, int scale = 1);

/// What paintScreen() elides: where, and the whole text.
[[nodiscard]] std::vector<CutText> cutTexts(const screen::Tree& tree);

} // namespace vphone::paint
