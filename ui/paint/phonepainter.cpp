#include "ui/paint/phonepainter.h"

#include "ui/paint/keypainter.h"
#include "ui/paint/screenpainter.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>

namespace vphone::paint {

namespace {

struct ToneDef
{
    const char* name;
    QRgb top;
    QRgb bottom;
};

// clang-format off
constexpr auto tones = std::to_array<ToneDef>({
    {"edge",   qRgb(0x12, 0x14, 0x17), qRgb(0x0a, 0x0b, 0x0d)},
    {"case",   qRgb(0x43, 0x48, 0x50), qRgb(0x2a, 0x2e, 0x33)},
    {"dark",   qRgb(0x1a, 0x1c, 0x20), qRgb(0x22, 0x25, 0x29)},
    {"bezel",  qRgb(0x15, 0x17, 0x1a), qRgb(0x07, 0x08, 0x09)},
    {"panel",  qRgb(0x1b, 0x1e, 0x22), qRgb(0x14, 0x16, 0x19)},
    {"well",   qRgb(0x22, 0x25, 0x2a), qRgb(0x33, 0x38, 0x3e)},
    {"strip",  qRgb(0xf4, 0xf2, 0xea), qRgb(0xe6, 0xe3, 0xd8)},
    {"lens",   qRgb(0x2b, 0x3d, 0x5c), qRgb(0x06, 0x08, 0x0c)},
    {"grille", qRgb(0x26, 0x29, 0x2e), qRgb(0x1c, 0x1f, 0x23)},
});
// clang-format on

QRectF rectOf(const model::Place& place)
{
    return {qreal(place.x), qreal(place.y), qreal(place.width), qreal(place.height)};
}

QBrush brushOf(const QByteArray& tone, const QRectF& place)
{
    const auto* const found =
        std::ranges::find_if(tones, [&](const ToneDef& def) { return tone == def.name; });
    const ToneDef& def = found == tones.end() ? tones[1] : *found;
    QLinearGradient shade(place.topLeft(), place.bottomLeft());
    shade.setColorAt(0, def.top);
    shade.setColorAt(1, def.bottom);
    return shade;
}

/// Holes for the sound.
void paintHoles(QPainter& painter, const QRectF& place)
{
    constexpr qreal step = 22;
    painter.setBrush(QColor(0x0c, 0x0d, 0x0f));
    const QRectF inner = place.adjusted(step, step, -step, -step);
    const qreal corner = inner.height() / 2;
    for (qreal y = inner.top(); y <= inner.bottom(); y += step) {
        const qreal away = std::abs(y - inner.center().y());
        const qreal indent = corner - std::sqrt(std::max(corner * corner - away * away, 0.0));
        for (qreal x = inner.left() + indent; x <= inner.right() - indent; x += step)
            painter.drawEllipse(QPointF(x, y), 4, 4);
    }
}

void paintArt(QPainter& painter, const model::Art& art)
{
    const QRectF place = rectOf(art.place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brushOf(art.tone, place));
    if (art.shape == "round")
        painter.drawEllipse(place);
    else
        painter.drawRoundedRect(place, art.radius, art.radius);
    if (art.tone == "grille")
        paintHoles(painter, place);
    if (art.tone == "case") {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 40), 2));
        painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), art.radius - 2, art.radius - 2);
    }
}

/// What the paper beside a line key says.
void paintStrip(QPainter& painter, const model::Face& face, const model::Art& art,
                const screen::Tree& tree)
{
    const QRectF place = rectOf(art.place);
    for (const screen::LineCell& cell : tree.lines) {
        const model::FaceKey* key = face.find("Line" + QByteArray::number(cell.key));
        if (key == nullptr || !place.contains(place.center().x(), rectOf(key->place).center().y()))
            continue;
        QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
                               QStringLiteral("sans-serif")});
        font.setPixelSize(int(place.height() * 0.5));
        painter.setFont(font);
        painter.setPen(QColor(0x20, 0x22, 0x26));
        const QRectF inner = place.adjusted(12, 0, -8, 0);
        const QString text = QFontMetricsF(font).elidedText(QString::fromUtf8(cell.label),
                                                            Qt::ElideRight, inner.width());
        painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }
}

screen::Lamp lampOf(const QByteArray& name, const screen::Tree& tree)
{
    for (const screen::LineCell& cell : tree.lines) {
        if (name == "Line" + QByteArray::number(cell.key))
            return cell.lamp;
    }
    const auto found = std::ranges::find(tree.lamps, name, &screen::HardLamp::key);
    return found == tree.lamps.end() ? screen::Lamp::Off : found->lamp;
}

} // namespace

void paintPhone(QPainter& painter, const model::Face& face, const screen::Tree& tree,
                const PhoneLook& look)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const model::Art& art : face.body) {
        paintArt(painter, art);
        if (art.tone == "strip")
            paintStrip(painter, face, art, tree);
    }
    for (const model::FaceKey& key : face.keys) {
        KeyLook keyLook;
        keyLook.isPressed = key.name == look.pressed;
        keyLook.isHovered = key.name == look.hovered;
        keyLook.isFocused = key.name == look.focused;
        keyLook.isUp = key.name == "Hook" && look.isHandsetUp;
        keyLook.lamp =
            key.lamp.isEmpty() || !tree.isOn ? screen::Lamp::Off : lampOf(key.lamp, tree);
        keyLook.isLampBright = look.isFlashBright;
        paintKey(painter, key, keyLook);
    }
    const QRectF screen = rectOf(face.screen);
    painter.translate(screen.topLeft());
    painter.scale(screen.width() / tree.width, screen.height() / tree.height);
    paintScreen(painter, tree);
    painter.restore();
}

QImage phoneImage(const model::Face& face, const screen::Tree& tree, qreal scale)
{
    QImage image(int(face.width * scale), int(face.height * scale),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPhone(painter, face, tree);
    return image;
}

} // namespace vphone::paint
