#include "ui/paint/canvas.h"

#include "ui/paint/icons.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vphone::paint {

namespace {

constexpr int textMax = 4096;      ///< UTF-16 units that are looked at; no screen has room for more
constexpr int imageSideMax = 2000; ///< pixels; larger ones are not shown
constexpr qreal outOfSight = 1e5;
constexpr auto shrinkSteps = std::to_array<std::pair<int, int>>(
    {{100, 100}, {100, 88}, {90, 85}, {82, 80}, {75, 75}}); ///< percent of size, of width

// Noto Sans first, so that digits and Latin look the same in all languages; then the hand in which
// that language writes the signs that it shares with others.
QStringList familiesFor(const QByteArray& language)
{
    QStringList families{u"Noto Sans"_s};
    if (language == "ko")
        families += {u"Noto Sans CJK KR"_s, u"Noto Sans CJK JP"_s};
    else
        families += {u"Noto Sans CJK JP"_s, u"Noto Sans CJK KR"_s};
    return families + QStringList{u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"DejaVu Sans"_s,
                                  u"sans-serif"_s};
}

QString bounded(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8.left(qsizetype(textMax) * 3)).left(textMax);
}

/// Lines of \a layout until \a heightMax is full. \return their height.
qreal breakLines(QTextLayout& layout, qreal width, qreal heightMax, qsizetype& end)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (height > 0 && height + line.height() > heightMax) {
            line.setPosition({0, outOfSight});
            break;
        }
        line.setPosition({0, height});
        height += line.height();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return height;
}

} // namespace

Canvas::Canvas(QPainter& painter, const screen::Tree& tree, std::vector<CutText>* cuts)
    : m_painter(painter),
      m_theme(themeFor(tree.colour)),
      m_metrics(metricsFor(tree.width, tree.height)),
      m_families(familiesFor(tree.language)),
      m_cuts(cuts)
{
    painter.setRenderHint(QPainter::Antialiasing, !m_theme.isMono);
    painter.setRenderHint(QPainter::TextAntialiasing, !m_theme.isMono);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_theme.isMono);
}

QFont Canvas::font(int pixels, bool isBold) const
{
    QFont font(m_families);
    font.setPixelSize(std::max(pixels, 1));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (m_theme.isMono)
        font.setStyleStrategy(QFont::NoAntialias);
    return font;
}

qreal Canvas::widthOf(const QString& text, const TextStyle& style) const
{
    return QFontMetricsF(font(style.pixels, style.isBold)).horizontalAdvance(text);
}

QFont Canvas::shrunkFont(const TextStyle& style, int step) const
{
    const auto [size, stretch] = shrinkSteps[size_t(step)];
    QFont chosen = font(style.pixels * size / 100, style.isBold);
    if (stretch != 100)
        chosen.setStretch(stretch);
    return chosen;
}

int Canvas::shrinkFor(qreal width, const QByteArray& utf8, const TextStyle& style) const
{
    const QString whole = bounded(utf8);
    for (int step = style.shrunk; step < int(shrinkSteps.size()); ++step) {
        if (QFontMetricsF(shrunkFont(style, step)).horizontalAdvance(whole) <= width)
            return step;
    }
    return int(shrinkSteps.size()) - 1;
}

void Canvas::cut(const QRectF& place, const QString& whole) const
{
    if (m_cuts != nullptr)
        m_cuts->push_back({place, whole});
}

qreal Canvas::text(const QRectF& place, const QByteArray& utf8, const TextStyle& style) const
{
    QString whole = bounded(utf8);
    whole.replace(u'\n', u' ');
    if (whole.isEmpty() || place.width() <= 0)
        return 0;
    const int step = style.mayShrink ? shrinkFor(place.width(), utf8, style) : style.shrunk;
    const QFont chosen = shrunkFont(style, step);
    qreal width = QFontMetricsF(chosen).horizontalAdvance(whole);
    QString shown = whole;
    if (width > place.width()) {
        shown = QFontMetricsF(chosen).elidedText(whole, Qt::ElideRight, place.width());
        width = place.width();
        cut(place, whole);
    }
    m_painter.setFont(chosen);
    m_painter.setPen(style.colour);
    // Where a text stands is up to the page; in which direction it runs, to its script.
    m_painter.setLayoutDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment alignment = style.alignment | Qt::AlignAbsolute | Qt::AlignVCenter;
    m_painter.drawText(place, int(alignment) | Qt::TextSingleLine, shown);
    return width;
}

void Canvas::paragraph(const QRectF& place, const QByteArray& utf8, const TextStyle& style) const
{
    QString whole = bounded(utf8);
    whole.replace(u'\n', QChar::LineSeparator);
    const QFont chosen = font(style.pixels, style.isBold);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(whole, chosen);
    layout.setTextOption(option);
    qsizetype end = 0;
    qreal height = breakLines(layout, place.width(), place.height() + 0.5, end);
    const bool isCut = end < whole.size();
    if (isCut) {
        cut(place, whole);
        const qsizetype last = layout.lineForTextPosition(int(end) - 1).textStart();
        const QString tail = QFontMetricsF(chosen).elidedText(
            whole.mid(last).replace(QChar::LineSeparator, u' '), Qt::ElideRight, place.width());
        layout.setText(whole.left(last) + tail);
        height = breakLines(layout, place.width(), place.height() + 0.5, end);
    }
    m_painter.setPen(style.colour);
    const qreal top =
        (style.alignment & Qt::AlignVCenter) ? (place.height() - height) / 2 : qreal(0);
    m_painter.save();
    m_painter.setClipRect(place, Qt::IntersectClip);
    layout.draw(&m_painter, place.topLeft() + QPointF(0, std::max(top, qreal(0))));
    m_painter.restore();
}

qreal Canvas::heightOf(const QByteArray& utf8, const TextStyle& style, qreal width) const
{
    QString whole = bounded(utf8);
    whole.replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(whole, font(style.pixels, style.isBold));
    layout.setTextOption(option);
    qsizetype end = 0;
    return breakLines(layout, width, m_metrics.height * 8.0, end);
}

QImage Canvas::decoded(const QByteArray& data) const
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > imageSideMax || size.height() > imageSideMax)
        return {};
    const QImage image = reader.read();
    if (m_theme.isMono)
        return image.convertToFormat(QImage::Format_Mono);
    return m_theme.isColour ? image : image.convertToFormat(QImage::Format_Grayscale8);
}

void Canvas::icon(const QRectF& place, QByteArrayView name, const QColor& colour) const
{
    paintIcon(m_painter, name, place, colour);
}

void Canvas::box(const QRectF& place, qreal radius, const QColor& fill, const QColor& edge) const
{
    m_painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    m_painter.setBrush(fill);
    const qreal inset = edge.alpha() == 0 ? 0 : 0.5;
    m_painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace vphone::paint
