#include "ui/paint/keypainter.h"

#include "ui/paint/icons.h"
#include "ui/paint/lines.h"

#include <QFont>
#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>

namespace vphone::paint {

namespace {

constexpr QColor labelColour(0xee, 0xf2, 0xf5);
constexpr QColor lettersColour(0xa9, 0xb2, 0xbb);
constexpr QColor focusColour(0x5a, 0xb0, 0xff);

QRectF rectOf(const model::Place& place)
{
    return {qreal(place.x), qreal(place.y), qreal(place.width), qreal(place.height)};
}

bool isLit(const KeyLook& look)
{
    return look.lamp != screen::Lamp::Off && (!isFlashing(look.lamp) || look.isLampBright);
}

qreal radiusOf(const model::FaceKey& key, const QRectF& place)
{
    const qreal side = std::min(place.width(), place.height());
    if (key.shape == "pill" || key.shape == "round")
        return side / 2;
    return std::min(side / 4, 14.0);
}

void outline(QPainter& painter, const model::FaceKey& key, const QRectF& place)
{
    if (key.shape == "round") {
        painter.drawEllipse(place);
        return;
    }
    const qreal radius = radiusOf(key, place);
    painter.drawRoundedRect(place, radius, radius);
}

void paintGlow(QPainter& painter, const QRectF& lamp, const QColor& colour)
{
    const qreal reach = std::max(lamp.width(), lamp.height()) * 0.5 + 18;
    QRadialGradient glow(lamp.center(), reach);
    QColor inner = colour;
    inner.setAlpha(120);
    QColor outer = colour;
    outer.setAlpha(0);
    glow.setColorAt(0, inner);
    glow.setColorAt(1, outer);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(lamp.center(), reach, reach);
}

void paintLamp(QPainter& painter, const QRectF& lamp, const KeyLook& look)
{
    const QColor colour = isLit(look) ? lampColour(look.lamp) : QColor(0x1b, 0x1e, 0x22);
    if (isLit(look))
        paintGlow(painter, lamp, colour);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1.5));
    painter.setBrush(colour);
    const qreal radius = std::min(lamp.width(), lamp.height()) / 2;
    painter.drawRoundedRect(lamp, radius, radius);
}

void paintCap(QPainter& painter, const model::FaceKey& key, const QRectF& place,
              const KeyLook& look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 110));
    outline(painter, key, place.adjusted(-2, -1, 2, 4));
    QLinearGradient shade(place.topLeft(), place.bottomLeft());
    const int lift = look.isPressed ? -22 : look.isHovered ? 16 : 0;
    const auto grey = [lift](int level) {
        return QColor(level + lift, level + 4 + lift, level + 10 + lift);
    };
    shade.setColorAt(0, grey(look.isPressed ? 0x38 : 0x58));
    shade.setColorAt(1, grey(look.isPressed ? 0x44 : 0x3c));
    painter.setBrush(shade);
    painter.setPen(look.isFocused ? QPen(focusColour, 4) : QPen(QColor(255, 255, 255, 30), 1.5));
    outline(painter, key, place);
}

void paintLabel(QPainter& painter, const model::FaceKey& key, const QRectF& place)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(QFont::Medium);
    font.setPixelSize(int(place.height() * 0.52));
    painter.setFont(font);
    painter.setPen(labelColour);
    if (key.letters.isEmpty()) {
        painter.drawText(place, Qt::AlignCenter, QString::fromUtf8(key.label));
        return;
    }
    const QRectF digit(place.left() + place.width() * 0.16, place.top(), place.width() * 0.26,
                       place.height());
    painter.drawText(digit, Qt::AlignCenter, QString::fromUtf8(key.label));
    font.setPixelSize(int(place.height() * 0.27));
    painter.setFont(font);
    painter.setPen(lettersColour);
    painter.drawText(place.adjusted(place.width() * 0.46, 0, 0, 0), Qt::AlignVCenter,
                     QString::fromUtf8(key.letters));
}

void paintHandset(QPainter& painter, const QRectF& place, const KeyLook& look)
{
    const qreal width = place.width();
    const QRectF lamp(place.center().x() - width * 0.16, place.top() + 14, width * 0.32, 16);
    if (look.isUp) {
        painter.setPen(QPen(QColor(255, 255, 255, 26), 3));
        painter.setBrush(QColor(0x10, 0x12, 0x14));
        const qreal cup = width * 0.62;
        painter.drawEllipse(
            QRectF(place.center().x() - cup / 2, place.top() + width * 0.25, cup, cup));
        painter.drawEllipse(
            QRectF(place.center().x() - cup / 2, place.bottom() - width * 0.25 - cup, cup, cup));
        if (look.isFocused) {
            painter.setPen(QPen(focusColour, 4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place, 40, 40);
        }
        paintLamp(painter, lamp, look);
        return;
    }
    const qreal ear = width * 1.05;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(QRectF(place.left(), place.top(), width, ear), width * 0.36, width * 0.36);
    shape.addRoundedRect(QRectF(place.left(), place.bottom() - ear, width, ear), width * 0.36,
                         width * 0.36);
    shape.addRoundedRect(place.adjusted(width * 0.1, ear * 0.4, -width * 0.1, -ear * 0.4),
                         width * 0.3, width * 0.3);
    QLinearGradient shade(place.topLeft(), place.topRight());
    const int lift = look.isHovered ? 14 : look.isPressed ? -14 : 0;
    shade.setColorAt(0, QColor(0x2c + lift, 0x30 + lift, 0x36 + lift));
    shade.setColorAt(0.35, QColor(0x58 + lift, 0x5e + lift, 0x66 + lift));
    shade.setColorAt(1, QColor(0x24 + lift, 0x27 + lift, 0x2c + lift));
    painter.setBrush(shade);
    painter.setPen(look.isFocused ? QPen(focusColour, 4) : QPen(QColor(255, 255, 255, 34), 2));
    painter.drawPath(shape.simplified());
    paintLamp(painter, lamp, look);
}

} // namespace

void paintKey(QPainter& painter, const model::FaceKey& key, const KeyLook& look)
{
    QRectF place = rectOf(key.place);
    if (key.shape == "handset") {
        paintHandset(painter, place, look);
        return;
    }
    if (look.isPressed)
        place.translate(0, 2);
    paintCap(painter, key, place, look);
    if (key.name.startsWith("Line")) {
        const qreal inset = place.height() * 0.32;
        paintLamp(painter, place.adjusted(inset, inset, -inset, -inset), look);
        return;
    }
    if (key.name.startsWith("Soft"))
        return;
    const bool hasLamp = !key.lamp.isEmpty();
    QRectF sign = place;
    if (hasLamp) {
        const qreal bar = place.height() * 0.11;
        paintLamp(painter,
                  {place.center().x() - place.width() * 0.16, place.bottom() - bar * 2.2,
                   place.width() * 0.32, bar},
                  look);
        sign.setBottom(place.bottom() - bar * 2);
    }
    if (key.icon.isEmpty() || !hasIcon(key.icon)) {
        paintLabel(painter, key, sign);
        return;
    }
    const qreal side = std::min(sign.width(), sign.height()) * 0.56;
    paintIcon(painter, key.icon,
              {sign.center().x() - side / 2, sign.center().y() - side / 2, side, side},
              labelColour);
}

} // namespace vphone::paint
