#include "ui/paint/phonepainter.h"

#include "ui/paint/screenpainter.h"

#include <QPainter>

namespace vphone::paint {

namespace {

QRectF rectOf(const model::Place& place)
{
    return {qreal(place.x), qreal(place.y), qreal(place.width), qreal(place.height)};
}

} // namespace

void paintPhone(QPainter& painter, const model::Face& face, const screen::Tree& tree,
                const PhoneLook& look)
{
    painter.fillRect(0, 0, face.width, face.height, QColor(0x30, 0x33, 0x38));
    for (const model::FaceKey& key : face.keys)
        painter.fillRect(rectOf(key.place), key.name == look.pressed ? Qt::gray : Qt::darkGray);
    const QRectF screen = rectOf(face.screen);
    painter.save();
    painter.translate(screen.topLeft());
    painter.scale(screen.width() / tree.width, screen.height() / tree.height);
    paintScreen(painter, tree);
    painter.restore();
}

} // namespace vphone::paint
