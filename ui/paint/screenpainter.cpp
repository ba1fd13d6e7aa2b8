#include "ui/paint/screenpainter.h"

#include <QPainter>

namespace vphone::paint {

void paintScreen(QPainter& painter, const screen::Tree& tree)
{
    painter.fillRect(0, 0, tree.width, tree.height, tree.isOn ? Qt::darkBlue : Qt::black);
}

QImage screenImage(const screen::Tree& tree, int scale)
{
    QImage image(tree.width * scale, tree.height * scale, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintScreen(painter, tree);
    return image;
}

} // namespace vphone::paint
