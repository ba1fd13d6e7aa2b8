#include "ui/paint/lines.h"

#include "ui/paint/icons.h"
#include "ui/paint/rows.h"

#include <QPainter>

#include <algorithm>

namespace vphone::paint {

using screen::Lamp;
using screen::LineCell;

namespace {

struct Shares
{
    qreal cell = 0;   ///< of the width
    qreal middle = 0; ///< what is left between them
};

bool isThere(const LineCell& cell)
{
    return !cell.label.isEmpty() || cell.lamp != Lamp::Off || cell.missed > 0;
}

void paintBadge(const Canvas& canvas, QRectF& inner, int missed)
{
    const Metrics& metrics = canvas.metrics();
    const QByteArray number = QByteArray::number(std::min(missed, screen::missedMax));
    const TextStyle style{metrics.small, canvas.theme().badgeText, Qt::AlignHCenter};
    const qreal height = std::min(metrics.small * 1.35, inner.height() - 2);
    const qreal width =
        std::max(height, canvas.widthOf(QString::fromUtf8(number), style) + height * 0.6);
    const QRectF badge(inner.right() - width, inner.center().y() - height / 2, width, height);
    canvas.box(badge, height / 2, canvas.theme().badge);
    canvas.text(badge, number, style);
    inner.setRight(badge.left() - metrics.pad / 2.0);
}

void paintCell(const Canvas& canvas, const QRectF& place, const LineCell& cell, bool isLeft)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const bool isRoomy = place.height() >= 40;
    const qreal gap = isRoomy ? 4 : place.height() >= 18 ? 2 : 0.5;
    const QRectF box = place.adjusted(isLeft ? 0 : gap, gap, isLeft ? -gap : 0, -gap);
    const bool isActive = cell.state != "idle" && cell.state != "unregistered" &&
                          cell.state != "off" && cell.state != "function" && !cell.state.isEmpty();
    if (isThere(cell))
        canvas.box(box, isRoomy ? 6 : 2, isActive ? theme.focus : theme.panel,
                   theme.isColour ? QColor(Qt::transparent) : theme.line);
    else if (theme.isColour)
        canvas.box(box, isRoomy ? 6 : 2, QColor(255, 255, 255, 8));
    const qreal edge = isRoomy ? 5 : 3;
    const QRectF stripe(isLeft ? box.left() : box.right() - edge, box.top() + 1, edge,
                        box.height() - 2);
    if (cell.lamp != Lamp::Off)
        canvas.painter().fillRect(stripe, theme.isColour ? lampColour(cell.lamp) : theme.text);
    if (!isThere(cell))
        return;
    QColor colour = isActive ? theme.focusText : theme.text;
    const bool isQuiet = cell.state == "unregistered" || cell.state == "off";
    if (isQuiet)
        colour = theme.muted;
    const qreal pad = isRoomy ? metrics.pad * 0.7 : 4;
    QRectF inner = box.adjusted(isLeft ? edge + pad : pad, 0, isLeft ? -pad : -edge - pad, 0);
    const int pixels = std::min(metrics.font, int(box.height() * 0.8));
    if (hasIcon(cell.state)) {
        const qreal side = std::min(pixels * 1.05, box.height() - 2);
        canvas.icon({inner.left(), inner.center().y() - side / 2, side, side}, cell.state, colour);
        inner.setLeft(inner.left() + side + pad);
    }
    if (cell.missed > 0)
        paintBadge(canvas, inner, cell.missed);
    TextStyle style{isRoomy ? pixels - 2 : pixels, colour};
    style.mayShrink = true;
    canvas.text(inner, cell.label, style);
}

Shares sharesOf(const screen::Tree& tree, const Metrics& metrics, LineColumns columns)
{
    const bool isCall = tree.page == "call";
    if (metrics.width >= 480)
        return isCall ? Shares{0.25, 0.5} : Shares{0.35, 0.3};
    if (columns.right == 0)
        return {0.55, 0.45};
    return {0.5, 0};
}

/// The time, large: what a phone shows that has nothing else to say.
void paintClock(const Canvas& canvas, const screen::Tree& tree, const QRectF& place)
{
    const Metrics& metrics = canvas.metrics();
    if (tree.time.isEmpty() || place.height() < metrics.font)
        return;
    const Theme& theme = canvas.theme();
    const bool hasDate = place.height() > metrics.font * 3.2 && !tree.date.isEmpty();
    const int pixels = int(std::min(
        {place.height() * (hasDate ? 0.42 : 0.72), metrics.font * 2.6, place.width() / 4.4}));
    const qreal below = hasDate ? metrics.small * 1.5 : 0;
    const qreal total = pixels * 1.25 + below;
    const qreal top = place.center().y() - total / 2;
    TextStyle style{pixels, theme.text, Qt::AlignHCenter};
    style.mayShrink = true;
    canvas.text({place.left(), top, place.width(), pixels * 1.25}, tree.time, style);
    if (hasDate)
        canvas.text({place.left(), top + pixels * 1.25, place.width(), below}, tree.date,
                    {metrics.small, theme.muted, Qt::AlignHCenter});
}

/// Rows of calls as cards: who, and below how it stands.
void paintCards(const Canvas& canvas, const screen::Tree& tree, const QRectF& place)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const qreal height = metrics.font * 3.1;
    qreal y = place.top() + metrics.pad / 2.0;
    const auto focused = std::ranges::find_if(tree.rows, &screen::Row::isFocused);
    const auto room = std::max<qsizetype>(qsizetype((place.height()) / (height + 6)), 1);
    const qsizetype index = focused == tree.rows.end() ? 0 : focused - tree.rows.begin();
    const qsizetype first = std::max<qsizetype>(index - room + 1, 0);
    for (qsizetype i = first; i < qsizetype(tree.rows.size()) && i < first + room; ++i) {
        const screen::Row& row = tree.rows[size_t(i)];
        const QRectF card(place.left() + 4, y, place.width() - 8, height);
        canvas.box(card, 8, row.isFocused ? theme.focus : theme.panel,
                   theme.isColour ? QColor(Qt::transparent) : theme.line);
        const QColor colour = row.isFocused ? theme.focusText : theme.text;
        const QRectF inner =
            card.adjusted(metrics.pad, metrics.pad * 0.4, -metrics.pad, -metrics.pad * 0.4);
        TextStyle style{metrics.font, colour};
        style.isBold = true;
        style.mayShrink = true;
        canvas.text({inner.left(), inner.top(), inner.width(), inner.height() * 0.55}, row.text,
                    style);
        canvas.text({inner.left(), inner.top() + inner.height() * 0.55, inner.width(),
                     inner.height() * 0.45},
                    row.value, {metrics.small, row.isFocused ? colour : theme.muted});
        y += height + 6;
    }
}

bool hasOnlyNotes(const screen::Tree& tree)
{
    return std::ranges::all_of(tree.rows, [](const screen::Row& row) {
        return row.kind == screen::RowKind::Text && row.value.isEmpty();
    });
}

TextStyle noteStyle(const Canvas& canvas)
{
    return {canvas.metrics().font - (canvas.metrics().row > 30 ? 3 : 1), canvas.theme().text,
            Qt::AlignHCenter | Qt::AlignVCenter};
}

qreal noteHeight(const Canvas& canvas, const screen::Row& row, qreal width)
{
    const Metrics& metrics = canvas.metrics();
    if (!row.value.isEmpty())
        return metrics.row;
    return canvas.heightOf(row.text, noteStyle(canvas), width - 3.0 * metrics.pad) +
           metrics.pad * 0.6;
}

qreal notesHeight(const Canvas& canvas, const screen::Tree& tree, qreal width)
{
    qreal height = 0;
    for (const screen::Row& row : tree.rows)
        height += hasOnlyNotes(tree) ? noteHeight(canvas, row, width) + 2 : canvas.metrics().row;
    return height;
}

/// What has to be known about an idle phone, in small cards.
void paintNotes(const Canvas& canvas, const screen::Tree& tree, const QRectF& place)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    qreal y = place.top();
    for (const screen::Row& row : tree.rows) {
        const qreal height = std::min(noteHeight(canvas, row, place.width()), place.bottom() - y);
        if (height < metrics.small)
            break;
        const QRectF card(place.left() + metrics.pad / 2.0, y, place.width() - metrics.pad, height);
        if (metrics.row > 30)
            canvas.box(card, 8, theme.panel, theme.isColour ? QColor(Qt::transparent) : theme.line);
        canvas.paragraph(card.adjusted(metrics.pad, 0, -metrics.pad, 0), row.text,
                         noteStyle(canvas));
        y += height + 2;
    }
}

void paintMiddle(const Canvas& canvas, const screen::Tree& tree, const QRectF& place)
{
    const Metrics& metrics = canvas.metrics();
    if (tree.page == "call" && metrics.row > 30) {
        paintCards(canvas, tree, place);
        return;
    }
    if (tree.page == "call") {
        paintRows(canvas, tree, place);
        return;
    }
    const qreal wanted = notesHeight(canvas, tree, place.width());
    QRectF below = place;
    below.setTop(std::max(place.top(), place.bottom() - wanted));
    if (hasOnlyNotes(tree))
        paintNotes(canvas, tree, below);
    else
        paintRows(canvas, tree, below);
    paintClock(canvas, tree, {place.left(), place.top(), place.width(), below.top() - place.top()});
}

} // namespace

QColor lampColour(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Green:
    case Lamp::GreenFlashing:
        return {0x3c, 0xd0, 0x5a};
    case Lamp::Amber:
    case Lamp::AmberFlashing:
        return {0xff, 0xa9, 0x1f};
    case Lamp::Red:
    case Lamp::RedFlashing:
        return {0xff, 0x45, 0x3a};
    case Lamp::Off:
        break;
    }
    return {0x3a, 0x3f, 0x46};
}

bool isFlashing(Lamp lamp)
{
    return lamp == Lamp::GreenFlashing || lamp == Lamp::AmberFlashing || lamp == Lamp::RedFlashing;
}

void paintLinePage(const Canvas& canvas, const screen::Tree& tree)
{
    const Metrics& metrics = canvas.metrics();
    QRectF body = metrics.bodyPlace(false);
    int keys = 0;
    for (const LineCell& cell : tree.lines)
        keys = std::max(keys, cell.key);
    const bool isSmallCall = tree.page == "call" && metrics.row <= 30 && !tree.rows.empty();
    if (keys == 0 || isSmallCall) {
        paintMiddle(canvas, tree, body);
        return;
    }
    const LineColumns columns = lineColumns(metrics, keys);
    const Shares shares = sharesOf(tree, metrics, columns);
    if (shares.middle == 0 && !tree.rows.empty()) {
        const QRectF note(0, body.bottom() - metrics.row, body.width(), metrics.row);
        body.setBottom(note.top());
        paintRows(canvas, tree, note);
    }
    for (const LineCell& cell : tree.lines) {
        const QRectF place = lineCellPlace(body, columns, cell.key, shares.cell);
        if (!place.isEmpty())
            paintCell(canvas, place, cell, cell.key <= columns.left);
    }
    if (shares.middle > 0) {
        const qreal left = columns.left > 0 ? body.width() * shares.cell : 0;
        paintMiddle(canvas, tree, {left, body.top(), body.width() * shares.middle, body.height()});
    }
}

} // namespace vphone::paint
