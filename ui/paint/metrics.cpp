#include "ui/paint/metrics.h"

#include "core/screen/page.h"

#include <algorithm>
#include <array>

namespace vphone::paint {

namespace {

struct Step
{
    int heightMin;
    int widthMin;
    int header;
    int title;
    int softKeys;
    int row;
    int font;
    int small;
    int pad;
};

// clang-format off
constexpr auto steps = std::to_array<Step>({
    // from         header title soft row font small pad
    {400, 600,         48,   52,  60,  53,  24,  19,  16},
    {300, 400,         32,   36,  38,  35,  17,  14,  10},
    {250, 400,         32,    0,  38,  33,  17,  14,  10},
    {150, 300,         24,    0,  26,  22,  15,  12,   6},
    {110, 300,         20,    0,  22,  21,  14,  12,   6},
    {110,   0,         20,    0,  22,  19,  12,  11,   4},
    {  0,   0,         18,    0,  20,  17,  13,  11,   6},
});
// clang-format on

} // namespace

QRectF Metrics::headerPlace() const
{
    return {0, 0, qreal(width), qreal(header)};
}

QRectF Metrics::titlePlace() const
{
    return {0, qreal(header), qreal(width), qreal(title)};
}

QRectF Metrics::bodyPlace(bool hasTitle) const
{
    const int top = header + (hasTitle ? title : 0);
    return {0, qreal(top), qreal(width), qreal(height - top - softKeys)};
}

QRectF Metrics::softKeyPlace(int slot) const
{
    const qreal each = qreal(width) / screen::softKeySlots;
    return {(slot - 1) * each, qreal(height - softKeys), each, qreal(softKeys)};
}

Metrics metricsFor(int width, int height)
{
    const auto* const step = std::ranges::find_if(steps, [=](const Step& known) {
        return height >= known.heightMin && width >= known.widthMin;
    });
    const Step& found = step == steps.end() ? steps.back() : *step;
    return {width,     height,     found.header, found.title, found.softKeys,
            found.row, found.font, found.small,  found.pad};
}

LineColumns lineColumns(const Metrics& metrics, int keys)
{
    if (metrics.height >= 400)
        return {5, 5};
    if (metrics.height >= 250)
        return {3, 3};
    if (keys <= 2)
        return {keys, 0};
    if (keys <= 4)
        return {2, 2};
    return {8, 8};
}

QRectF lineCellPlace(const QRectF& body, LineColumns columns, int key, qreal share)
{
    if (key < 1 || key > columns.left + columns.right)
        return {};
    const bool isLeft = key <= columns.left;
    const int row = isLeft ? key - 1 : key - 1 - columns.left;
    const qreal width = body.width() * share;
    const qreal height = body.height() / std::max(columns.left, columns.right);
    const qreal x = isLeft ? body.left() : body.right() - width;
    return {x, body.top() + row * height, width, height};
}

} // namespace vphone::paint
