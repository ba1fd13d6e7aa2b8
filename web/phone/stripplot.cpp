#include "web/phone/stripplot.h"

#include "web/phone/frame.h"

#include <algorithm>
#include <vector>

namespace vphone::web {

namespace {

// Units of the picture.
constexpr int width = 360;
constexpr int plotLeft = 62;
constexpr int plotRight = 352;
constexpr int laneHeight = 20;
constexpr int axisHeight = 22;
constexpr int textDrop = 4; ///< from the middle of a line to where its text stands

constexpr char others[] = "others";

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// In the order of their first mark.
std::vector<QByteArray> lanesOf(std::span<const Mark> marks)
{
    std::vector<QByteArray> lanes;
    for (const Mark& mark : marks) {
        if (std::ranges::find(lanes, mark.group) == lanes.end())
            lanes.push_back(mark.group);
    }
    if (lanes.size() > lanesMax) {
        lanes.resize(lanesMax);
        lanes.back() = others;
    }
    return lanes;
}

void appendMark(QByteArray& svg, const Mark& mark, int x, int y)
{
    const QByteArray left = number(x);
    if (mark.isFailure)
        svg += "<path class=\"bad\" d=\"M" + number(x - 4) + ' ' + number(y - 4) +
               " l8 8 m0 -8 l-8 8\">";
    else
        svg += "<circle class=\"dot\" cx=\"" + left + "\" cy=\"" + number(y) + "\" r=\"3\">";
    svg += "<title>" + escaped(mark.title) + "</title>";
    svg += mark.isFailure ? "</path>" : "</circle>";
}

QByteArray timeOfDay(Instant at)
{
    const QByteArray iso = isoText(at);
    return iso.sliced(iso.indexOf('T') + 1, 8);
}

} // namespace

QByteArray stripPlot(std::span<const Mark> marks, QByteArrayView label)
{
    if (marks.empty())
        return {};
    const std::vector<QByteArray> lanes = lanesOf(marks);
    const auto [first, last] = std::ranges::minmax(marks, {}, &Mark::at);
    const auto length = std::max<Duration::rep>((last.at - first.at).count(), 1);
    const int height = int(lanes.size()) * laneHeight + axisHeight;
    QByteArray svg = "<svg class=\"strip\" role=\"img\" viewBox=\"0 0 " + number(width) + ' ' +
                     number(height) + "\" aria-label=\"" + escaped(label) + "\">\n";
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const int y = int(lane) * laneHeight + laneHeight / 2;
        svg += "<text x=\"0\" y=\"" + number(y + textDrop) + "\">" + escaped(lanes[lane]) +
               "</text><line x1=\"" + number(plotLeft) + "\" x2=\"" + number(plotRight) +
               "\" y1=\"" + number(y) + "\" y2=\"" + number(y) + "\"/>\n";
    }
    for (const Mark& mark : marks) {
        const auto found = std::ranges::find(lanes, mark.group);
        const auto lane =
            found == lanes.end() ? qsizetype(lanes.size()) - 1 : found - lanes.begin();
        const double share = double((mark.at - first.at).count()) / double(length);
        appendMark(svg, mark, plotLeft + int(share * (plotRight - plotLeft)),
                   int(lane) * laneHeight + laneHeight / 2);
    }
    const QByteArray axisY = number(height - textDrop);
    svg += "\n<text x=\"" + number(plotLeft) + "\" y=\"" + axisY + "\">" + timeOfDay(first.at) +
           "</text><text class=\"end\" x=\"" + number(plotRight) + "\" y=\"" + axisY + "\">" +
           timeOfDay(last.at) + "</text>\n</svg>\n";
    return svg;
}

} // namespace vphone::web
