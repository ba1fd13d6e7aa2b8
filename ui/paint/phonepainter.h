/// \file The whole phone as a picture: body, screen, keys and lamps.
#pragma once

#include "core/model/face.h"
#include "core/screen/tree.h"

#include <QImage>

class QPainter;

namespace vphone::paint {

/// What changes between two pictures of a phone, besides its screen.
struct PhoneLook
{
    QByteArray pressed;        ///< name of the key that is down; empty: none
    QByteArray hovered;        ///< the mouse is over it
    QByteArray focused;        ///< the computer keyboard's focus is on it
    bool isFlashBright = true; ///< the half of the second in which flashing lamps are lit
    bool isHandsetUp = false;
};

/// Paints in the units of \a face, from the painter's origin; scale the painter before, to any
/// size: everything but the images of the screen stays crisp.
void paintPhone(QPainter& painter, const model::Face& face, const screen::Tree& tree,
                const PhoneLook& look = {});

/// The same as an image, \a scale times the units of \a face; transparent around the body.
[[nodiscard]] QImage phoneImage(const model::Face& face, const screen::Tree& tree, qreal scale);

/// How long a flashing lamp is lit, and then dark.
inline constexpr int flashMilliseconds = 500;

} // namespace vphone::paint
