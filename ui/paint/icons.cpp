#include "ui/paint/icons.h"

#include <QByteArrayList>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

namespace vphone::paint {

namespace {

constexpr qreal lineMin = 1.1; ///< pixels; Qt lets thinner ones fade

struct IconDef
{
    const char* name;
    /// M, L, C, Z as in SVG; O: circle x y r; R: rounded rectangle x y width height r.
    const char* drawing;
};

// clang-format off
constexpr auto defs = std::to_array<IconDef>({
    {"speaker",    "M 4 9 L 8 9 L 13 5 L 13 19 L 8 15 L 4 15 Z M 16 9.5 C 17.5 11 17.5 13 16 14.5 M 18.5 7 C 21.5 10 21.5 14 18.5 17"},
    {"mute",       "R 9 3 6 11 3 M 6 11 C 6 19 18 19 18 11 M 12 17 L 12 21 M 4 3 L 20 21"},
    {"muted",      "R 9 3 6 11 3 M 6 11 C 6 19 18 19 18 11 M 12 17 L 12 21 M 4 3 L 20 21"},
    {"headset",    "M 4 14 L 4 12 C 4 1.5 20 1.5 20 12 L 20 14 R 3 13 4 7 2 R 17 13 4 7 2 M 19 20 C 19 22 15.5 22 13 22"},
    {"plus",       "M 12 5 L 12 19 M 5 12 L 19 12"},
    {"minus",      "M 5 12 L 19 12"},
    {"message",    "R 3 5 18 14 2 M 3.5 7 L 12 13 L 20.5 7"},
    {"contacts",   "O 12 8 4 M 4 21 C 4 13 20 13 20 21"},
    {"settings",   "O 12 12 3 O 12 12 7 M 12 2 L 12 5 M 12 19 L 12 22 M 2 12 L 5 12 M 19 12 L 22 12 M 4.9 4.9 L 7 7 M 17 17 L 19.1 19.1 M 4.9 19.1 L 7 17 M 17 7 L 19.1 4.9"},
    {"info",       "O 12 12 9 M 12 11 L 12 17 M 12 7 L 12 7.4"},
    {"help",       "O 12 12 9 M 9 9.5 C 9 6 15 6 15 9.5 C 15 12 12 11.6 12 14 M 12 17 L 12 17.3"},
    {"hold",       "M 9 5 L 9 19 M 15 5 L 15 19"},
    {"held",       "M 9 5 L 9 19 M 15 5 L 15 19"},
    {"transfer",   "M 4 8 L 19 8 M 15 4 L 19 8 L 15 12 M 20 16 L 5 16 M 9 12 L 5 16 L 9 20"},
    {"conference", "O 12 8 3 M 6 19 C 6 12 18 12 18 19 O 4.5 10 2 O 19.5 10 2 M 1.5 17 C 1.5 15 2.5 14 4 14 M 22.5 17 C 22.5 15 21.5 14 20 14"},
    {"back",       "M 9 5 L 4 10 L 9 15 M 4 10 L 14 10 C 21 10 21 19 14 19 L 10 19"},
    {"release",    "M 2 14 C 2 7 22 7 22 14 L 22 17 L 16.5 17 L 16.5 13.5 C 14 12.5 10 12.5 7.5 13.5 L 7.5 17 L 2 17 Z"},
    {"phone",      "M 6 3 L 9.5 3 L 11 8 L 8.5 10 C 10 13 11.5 14.5 14 15.5 L 16 13 L 21 14.5 L 21 18 C 21 20 20 21 18 21 C 10 20.5 3.5 14 3 6 C 3 4 4 3 6 3 Z"},
    {"connected",  "M 6 3 L 9.5 3 L 11 8 L 8.5 10 C 10 13 11.5 14.5 14 15.5 L 16 13 L 21 14.5 L 21 18 C 21 20 20 21 18 21 C 10 20.5 3.5 14 3 6 C 3 4 4 3 6 3 Z"},
    {"dialing",    "M 6 3 L 9.5 3 L 11 8 L 8.5 10 C 10 13 11.5 14.5 14 15.5 L 16 13 L 21 14.5 L 21 18 C 21 20 20 21 18 21 C 10 20.5 3.5 14 3 6 C 3 4 4 3 6 3 Z M 14 10 L 21 3 M 16 3 L 21 3 L 21 8"},
    {"ringing",    "M 6 16 L 6 11 C 6 3.5 18 3.5 18 11 L 18 16 L 20 18.5 L 4 18.5 Z M 10 21.5 L 14 21.5"},
    {"idle",       "R 4 9 16 11 2 M 7 9 L 7 6 C 7 3 17 3 17 6 L 17 9 M 9 13 L 9 13.3 M 12 13 L 12 13.3 M 15 13 L 15 13.3 M 9 16.5 L 15 16.5"},
    {"unregistered", "R 4 9 16 11 2 M 7 9 L 7 6 C 7 3 17 3 17 6 L 17 9 M 9 12 L 15 17.5 M 15 12 L 9 17.5"},
    {"function",   "M 12 3 L 14.6 9 L 21 9.6 L 16 14 L 17.6 20.5 L 12 17 L 6.4 20.5 L 8 14 L 3 9.6 L 9.4 9 Z"},
    {"up",         "M 5 15 L 12 8 L 19 15"},
    {"down",       "M 5 9 L 12 16 L 19 9"},
    {"left",       "M 15 5 L 8 12 L 15 19"},
    {"right",      "M 9 5 L 16 12 L 9 19"},
    {"select",     "O 12 12 5"},
    {"check",      "M 5 12.5 L 10 17.5 L 19 7"},
    {"dnd",        "O 12 12 9 M 7 12 L 17 12"},
    {"forward",    "M 4 20 L 4 13 C 4 10 6 9 9 9 L 19 9 M 15 5 L 19 9 L 15 13"},
    {"lock",       "R 5 11 14 10 2 M 8 11 L 8 8 C 8 2.5 16 2.5 16 8 L 16 11"},
    {"cloud",      "M 7 18.5 C 2 18.5 2 11.5 7 11.5 C 7.5 5 16 5 17 10.5 C 22.5 10.5 22.5 18.5 17 18.5 Z"},
    {"no_network", "R 8 3 8 6 1 M 12 9 L 12 15 M 5 20 L 5 15 L 19 15 L 19 20 M 3 3 L 21 21"},
    {"network",    "R 8 3 8 6 1 M 12 9 L 12 15 M 5 20 L 5 15 L 19 15 L 19 20"},
    {"bluetooth",  "M 6 7 L 18 17 L 12 22 L 12 2 L 18 7 L 6 17"},
    {"wifi",       "M 2 9 C 8 3 16 3 22 9 M 5.5 13 C 9.5 9 14.5 9 18.5 13 M 9 16.5 C 11 15 13 15 15 16.5 M 12 20 L 12 20.2"},
    {"vpn",        "M 12 3 L 20 6 L 20 12 C 20 17 16 20 12 21.5 C 8 20 4 17 4 12 L 4 6 Z"},
    {"warning",    "M 12 4 L 22 20 L 2 20 Z M 12 10 L 12 14.5 M 12 17.3 L 12 17.5"},
});
// clang-format on

const IconDef* defOf(QByteArrayView name)
{
    const auto* const found =
        std::ranges::find_if(defs, [name](const IconDef& def) { return name == def.name; });
    return found == defs.end() ? nullptr : found;
}

} // namespace

bool hasIcon(QByteArrayView name)
{
    return defOf(name) != nullptr;
}

QPainterPath iconPath(QByteArrayView name)
{
    QPainterPath path;
    const IconDef* def = defOf(name);
    if (def == nullptr)
        return path;
    const QByteArrayList words = QByteArray(def->drawing).split(' ');
    qsizetype at = 0;
    const auto next = [&] { return words[at++].toDouble(); };
    const auto point = [&] {
        const double x = next();
        return QPointF(x, next());
    };
    while (at < words.size()) {
        const QByteArray what = words[at++];
        if (what == "M") {
            path.moveTo(point());
        } else if (what == "L") {
            path.lineTo(point());
        } else if (what == "C") {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (what == "Z") {
            path.closeSubpath();
        } else if (what == "O") {
            const QPointF centre = point();
            const double radius = next();
            path.addEllipse(centre, radius, radius);
        } else if (what == "R") {
            const QPointF corner = point();
            const QPointF size = point();
            const double radius = next();
            path.addRoundedRect({corner.x(), corner.y(), size.x(), size.y()}, radius, radius);
        }
    }
    return path;
}

void paintIcon(QPainter& painter, QByteArrayView name, const QRectF& place, const QColor& colour)
{
    const qreal side = std::min(place.width(), place.height());
    painter.save();
    painter.translate(place.center() - QPointF(side, side) / 2);
    painter.scale(side / 24, side / 24);
    const qreal width = std::max(2.0, lineMin * 24 / side);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(name));
    painter.restore();
}

} // namespace vphone::paint
