#include "ui/paint/screenpainter.h"

#include "ui/paint/bars.h"
#include "ui/paint/fieldpainter.h"
#include "ui/paint/lines.h"
#include "ui/paint/rows.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vphone::paint {

namespace {

constexpr qreal logoSideMax = 128; ///< pixels. Source: reference screen 1

void paintProgress(const Canvas& canvas, const QRectF& place, int percent)
{
    const Theme& theme = canvas.theme();
    canvas.box(place, place.height() / 2, theme.field, theme.line);
    QRectF done = place;
    done.setWidth(std::max(place.height(), place.width() * percent / 100));
    if (percent > 0)
        canvas.box(done, place.height() / 2, theme.focus);
}

void paintBusy(const Canvas& canvas, const QRectF& place)
{
    const qreal dot = place.height();
    for (int i = 0; i < 3; ++i) {
        QColor colour = canvas.theme().isColour ? canvas.theme().focus : canvas.theme().text;
        if (!canvas.theme().isMono)
            colour.setAlphaF(1 - 0.3f * float(i));
        const qreal x = place.center().x() + (i - 1) * dot * 2 - dot / 2;
        canvas.box({x, place.top(), dot, dot}, dot / 2, colour);
    }
}

/// In the middle of \a place; a page below it shows at the edges.
void paintPrompt(const Canvas& canvas, const screen::Prompt& prompt, QRectF place, bool isCard)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const TextStyle style{metrics.font, theme.text, Qt::AlignHCenter | Qt::AlignVCenter};
    const qreal margin = metrics.pad * (metrics.width >= 480 ? 3.0 : 1.0);
    const qreal width = place.width() - 2 * margin - 2 * metrics.pad;
    const bool hasBar = prompt.percent.has_value();
    const qreal extra = hasBar || prompt.isBusy ? metrics.font * 1.3 : 0;
    const qreal text =
        std::min(canvas.heightOf(prompt.text, style, width), place.height() - extra - metrics.pad);
    const qreal height = text + extra;
    if (isCard) {
        const qreal pad = std::min<qreal>(metrics.pad, (place.height() - height) / 2);
        const QRectF card(place.left() + margin, place.center().y() - height / 2 - pad,
                          place.width() - 2 * margin, height + 2 * pad);
        canvas.box(card, metrics.row > 30 ? 12 : 3, theme.panel, theme.line);
    }
    const qreal left = place.left() + margin + metrics.pad;
    const qreal top = place.center().y() - height / 2;
    canvas.paragraph({left, top, width, text}, prompt.text, style);
    const qreal bar = std::max(metrics.font * 0.4, 6.0);
    const QRectF below(left, top + text + (extra - bar) * 0.65, width, bar);
    if (hasBar)
        paintProgress(canvas, below.adjusted(width * 0.1, 0, -width * 0.1, 0),
                      std::clamp(*prompt.percent, 0, 100));
    else if (prompt.isBusy)
        paintBusy(canvas, below.adjusted(0, bar * 0.1, 0, -bar * 0.1));
}

void paintImage(const Canvas& canvas, const screen::Image& shown, const QRectF& place)
{
    const QImage image = canvas.decoded(shown.png);
    if (image.isNull()) {
        const qreal side = std::min(place.height() * 0.5, 64.0);
        canvas.icon({place.center().x() - side / 2, place.center().y() - side / 2, side, side},
                    "warning", canvas.theme().muted);
        return;
    }
    QSizeF size = image.size();
    if (size.width() > place.width() || size.height() > place.height())
        size.scale(place.size(), Qt::KeepAspectRatio);
    const qreal x = shown.x < 0 ? (place.width() - size.width()) / 2 : shown.x;
    const qreal y = shown.y < 0 ? (place.height() - size.height()) / 2 : shown.y;
    QPainter& painter = canvas.painter();
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.drawImage(QRectF(place.topLeft() + QPointF(x, y), size), image);
    painter.restore();
}

bool isLinePage(const screen::Tree& tree)
{
    return tree.page == "idle" || tree.page == "call";
}

void paintBody(const Canvas& canvas, const screen::Tree& tree, const QRectF& body)
{
    QRectF place = body;
    if (tree.image)
        paintImage(canvas, *tree.image, body);
    if (tree.input && !hasInputRow(tree)) {
        const Metrics& metrics = canvas.metrics();
        QRectF field = place;
        field.setTop(std::max(place.top(), place.bottom() - metrics.row * 1.2 - metrics.pad / 2.0));
        place.setBottom(field.top());
        if (tree.rows.empty())
            field.moveTop(body.center().y() - metrics.row * 0.6);
        paintInput(canvas, tree, field);
    }
    paintRows(canvas, tree, place);
    if (tree.prompt) {
        const bool isCard = !tree.rows.empty() || tree.image || tree.input;
        paintPrompt(canvas, *tree.prompt, body, isCard);
    }
}

/// The idle screen has its prompt among the notes, so that the lines can still be read.
screen::Tree withNotice(screen::Tree tree)
{
    if (!tree.prompt || tree.page != "idle")
        return tree;
    screen::Row notice;
    notice.text = tree.prompt->text;
    notice.kind = screen::RowKind::Text;
    tree.rows.insert(tree.rows.begin(), notice);
    return tree;
}

/// While the phone starts or upgrades there is nothing but words.
void paintCover(const Canvas& canvas, const screen::Tree& tree)
{
    const QRectF whole(0, 0, tree.width, tree.height);
    if (tree.prompt) {
        screen::Prompt prompt = *tree.prompt;
        if (!tree.title.isEmpty() && tree.title != prompt.text)
            prompt.text.prepend(tree.title + '\n');
        paintPrompt(canvas, prompt, whole, false);
        return;
    }
    const qreal side = std::min(tree.height * 0.42, logoSideMax);
    const qreal below = canvas.metrics().font * 1.6;
    const qreal top = (tree.height - side - below) / 2;
    canvas.icon({(tree.width - side) / 2, top, side, side}, "phone", canvas.theme().text);
    TextStyle style{canvas.metrics().font, canvas.theme().text, Qt::AlignHCenter};
    style.mayShrink = true;
    canvas.text({0, top + side, whole.width(), below}, tree.title, style);
}

void paintBackground(const Canvas& canvas, const screen::Tree& tree)
{
    const Theme& theme = canvas.theme();
    const QRectF whole(0, 0, tree.width, tree.height);
    if (theme.isMono) {
        canvas.painter().fillRect(whole, theme.background);
        return;
    }
    QLinearGradient shade(whole.topLeft(), whole.bottomLeft());
    shade.setColorAt(0, theme.background);
    shade.setColorAt(1, theme.backgroundBelow);
    canvas.painter().fillRect(whole, shade);
}

void paintLit(const Canvas& canvas, const screen::Tree& tree)
{
    paintBackground(canvas, tree);
    const Metrics& metrics = canvas.metrics();
    if (tree.isLocked && tree.rows.empty() && tree.softKeys.empty()) {
        paintCover(canvas, tree);
        return;
    }
    const bool hasTitleBar = metrics.title > 0 && tree.page != "idle";
    if (isLinePage(tree)) {
        paintHeader(canvas, tree, false);
        paintLinePage(canvas, withNotice(tree));
        if (tree.prompt && tree.page == "call")
            paintPrompt(canvas, *tree.prompt, metrics.bodyPlace(false), true);
    } else {
        paintHeader(canvas, tree, hasTitleBar);
        if (hasTitleBar)
            paintTitle(canvas, tree);
        paintBody(canvas, tree, metrics.bodyPlace(hasTitleBar));
    }
    paintSoftKeys(canvas, tree);
    if (!tree.toast.isEmpty())
        paintToast(canvas, tree);
}

void paint(QPainter& painter, const screen::Tree& tree, std::vector<CutText>* cuts)
{
    painter.save();
    const QRectF whole(0, 0, tree.width, tree.height);
    painter.setClipRect(whole, Qt::IntersectClip);
    if (!tree.isOn) {
        painter.fillRect(whole, tree.colour == "colour" ? QColor(5, 6, 7) : QColor(70, 74, 72));
    } else {
        const Canvas canvas(painter, tree, cuts);
        paintLit(canvas, tree);
        if (tree.isDimmed)
            painter.fillRect(whole, QColor(0, 0, 0, canvas.theme().isColour ? 190 : 120));
    }
    painter.restore();
}

} // namespace

void paintScreen(QPainter& painter, const screen::Tree& tree)
{
    paint(painter, tree, nullptr);
}

QImage screenImage(const screen::Tree& tree, int scale)
{
    QImage image(tree.width * scale, tree.height * scale, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, tree, nullptr);
    return image;
}

std::vector<CutText> cutTexts(const screen::Tree& tree)
{
    std::vector<CutText> cuts;
    QImage image(1, 1, QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, tree, &cuts);
    return cuts;
}

} // namespace vphone::paint
