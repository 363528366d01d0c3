// SPDX-License-Identifier: Apache-2.0
#include "vision/CardLayout.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace liuying::vision {

namespace {

/// Sides of the code in the upright picture: text of 4 to 9 % of it comes out 21 to 68 pixels high.
constexpr double kLeastCodePx = 520;
constexpr double kMostCodePx = 760;
/// What of the card is looked at beside, above and below the code, in sides of the code.
constexpr double kBeside = 0.75;
constexpr double kAbove = 1.5;
constexpr double kBelow = 1.6;

double meanSide(const std::array<cv::Point2f, 4> &corners)
{
    double sum = 0;
    for (std::size_t i = 0; i < corners.size(); ++i)
        sum += cv::norm(corners[i] - corners[(i + 1) % corners.size()]);
    return sum / static_cast<double>(corners.size());
}

/// How far brightness strays from its surroundings where @p card is set and no text stands: the grid of a
/// photographed screen, the noise of a dark room. The median, so that the text itself does not count.
int grainOf(const cv::Mat &grey, const cv::Mat &surroundings, const cv::Mat &card)
{
    cv::Mat difference;
    cv::absdiff(grey, surroundings, difference);
    std::array<int, 256> counts{};
    for (int y = 0; y < difference.rows; y += 3) {
        const uchar *row = difference.ptr<uchar>(y);
        const uchar *isCard = card.ptr<uchar>(y);
        for (int x = 0; x < difference.cols; x += 3)
            counts[row[x]] += isCard[x] != 0;
    }
    int left = std::accumulate(counts.begin(), counts.end(), 0) / 2;
    int grain = 0;
    while (grain < 255 && (left -= counts[static_cast<std::size_t>(grain)]) > 0)
        ++grain;
    return grain;
}

/// Smooths the grain away, if there is any, and marks what is clearly darker than its surroundings.
void findInk(CardView &view)
{
    constexpr int kGrainy = 3;
    const int window = (static_cast<int>(view.codePx) / 12) | 1;
    cv::Mat surroundings;
    cv::blur(view.grey, surroundings, {window, window});
    if (grainOf(view.grey, surroundings, view.card) >= kGrainy)
        cv::GaussianBlur(view.grey, view.grey, {}, view.codePx / 500);
    const int grain = grainOf(view.grey, surroundings, view.card);
    cv::compare(view.grey, surroundings - (16 + 3 * grain), view.ink, cv::CMP_LT);
    view.ink &= view.card;
}

/// Text, also where blur has joined its characters; not a frame, a rule or a picture.
bool isStroke(const cv::Rect &part, double codePx)
{
    const bool isRule =
        (part.height < 5 && part.width > 0.1 * codePx) || (part.width < 4 && part.height > 0.06 * codePx);
    return part.height < 0.12 * codePx && part.width < 0.6 * codePx && part.area() >= 6 && part.height >= 2 &&
           !isRule;
}

std::vector<cv::Rect> strokesOf(const CardView &view)
{
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(view.ink, labels, statistics, centres);
    std::vector<cv::Rect> strokes;
    for (int i = 1; i < count; ++i) {
        const int *row = statistics.ptr<int>(i);
        const cv::Rect part(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                            row[cv::CC_STAT_HEIGHT]);
        if (isStroke(part, view.codePx))
            strokes.push_back(part);
    }
    return strokes;
}

/// The brightness that @p share of the pixels do not exceed, of those that @p mask marks (all without one).
int brightnessAt(const cv::Mat &grey, const cv::Mat &mask, double share)
{
    std::array<int, 256> counts{};
    int total = 0;
    for (int y = 0; y < grey.rows; y += 2) {
        const uchar *row = grey.ptr<uchar>(y);
        const uchar *isMeant = mask.empty() ? nullptr : mask.ptr<uchar>(y);
        for (int x = 0; x < grey.cols; x += 2) {
            if (isMeant && isMeant[x] == 0)
                continue;
            ++counts[row[x]];
            ++total;
        }
    }
    int left = static_cast<int>(share * total);
    int brightness = 0;
    while (brightness < 255 && (left -= counts[static_cast<std::size_t>(brightness)]) > 0)
        ++brightness;
    return brightness;
}

/// Spreads the brightness so that the code is black on white: a dim screen in a dark room is read like any.
void spreadBrightness(cv::Mat &grey, const cv::Rect &code)
{
    const int black = brightnessAt(grey(code), {}, 0.1);
    const int white = brightnessAt(grey(code), {}, 0.9);
    constexpr int kBlack = 30;
    constexpr int kWhite = 225;
    constexpr int kLeastContrast = 8;
    if (white - black < kLeastContrast || white - black > kWhite - kBlack)
        return;
    const double scale = static_cast<double>(kWhite - kBlack) / (white - black);
    grey.convertTo(grey, CV_8U, scale, kBlack - scale * black);
}

int middleOf(const cv::Rect &box)
{
    return box.y + box.height / 2;
}

cv::Rect boxAround(const std::vector<cv::Rect> &parts)
{
    cv::Rect box = parts.front();
    for (const cv::Rect &part : parts)
        box |= part;
    return box;
}

/// Whether two lines, one right below the other, are the halves of one: characters like 李 and 华 are an
/// upper and a lower part. Between lines there is more room.
bool areHalves(const cv::Rect &upper, const cv::Rect &lower)
{
    const int higher = std::max(upper.height, lower.height);
    const bool areAlike = 5 * std::min(upper.height, lower.height) > 3 * higher;
    const bool areBeside = upper.x < lower.br().x && lower.x < upper.br().x;
    return areAlike && areBeside && 7 * (lower.y - upper.br().y) < higher;
}

std::vector<std::vector<cv::Rect>> joinedHalves(const std::vector<std::vector<cv::Rect>> &lines)
{
    std::vector<std::vector<cv::Rect>> whole;
    bool isJoined = false;
    for (const std::vector<cv::Rect> &line : lines) {
        isJoined = !whole.empty() && !isJoined && areHalves(boxAround(whole.back()), boxAround(line));
        if (isJoined)
            whole.back().insert(whole.back().end(), line.begin(), line.end());
        else
            whole.push_back(line);
    }
    return whole;
}

/// Strokes gathered to lines, beginning with the tallest: a line is as high as its tallest characters, and
/// what has its middle within it belongs to it.
std::vector<std::vector<cv::Rect>> linesOf(std::vector<cv::Rect> strokes)
{
    struct Line {
        int top;
        int bottom;
        std::vector<cv::Rect> strokes;
    };
    std::ranges::sort(strokes, std::greater{}, &cv::Rect::height);
    std::vector<Line> lines;
    for (const cv::Rect &stroke : strokes) {
        const auto line = std::ranges::find_if(lines, [&](const Line &candidate) {
            // Stars hang a little above.
            const int slack = (candidate.bottom - candidate.top) / 6;
            return middleOf(stroke) > candidate.top - slack && middleOf(stroke) < candidate.bottom;
        });
        if (line != lines.end())
            line->strokes.push_back(stroke);
        else
            lines.push_back({stroke.y, stroke.y + stroke.height, {stroke}});
    }
    std::ranges::sort(lines, {}, &Line::top);
    std::vector<std::vector<cv::Rect>> result;
    for (Line &line : lines)
        result.push_back(std::move(line.strokes));
    return joinedHalves(result);
}

TextRow runsOf(std::vector<cv::Rect> strokes)
{
    std::ranges::sort(strokes, {}, &cv::Rect::x);
    const int tallest = std::ranges::max(strokes, {}, &cv::Rect::height).height;
    TextRow row;
    for (const cv::Rect &stroke : strokes) {
        const bool isApart = row.empty() || stroke.x - (row.back().box.x + row.back().box.width) > tallest;
        if (isApart)
            row.push_back({stroke, {}});
        row.back().box |= stroke;
        row.back().parts.push_back(stroke);
    }
    // A speck is no text, nor is a piece of a phone's edge.
    std::erase_if(
        row, [](const TextRun &run) { return run.box.height < 10 || 3 * run.box.width < run.box.height; });
    return row;
}

bool standInColumn(const TextRun &a, const TextRun &b)
{
    if (a.box.width < a.box.height || b.box.width < b.box.height)
        return false; // a single character is no label
    const int higher = std::max(a.box.height, b.box.height);
    const int lower = std::min(a.box.height, b.box.height);
    return 2 * std::abs(a.box.x - b.box.x) < higher && 4 * lower > 3 * higher;
}

/// Counts for each run in how many other lines one begins at the same place.
void findColumns(std::vector<TextRow> &rows)
{
    for (TextRow &row : rows) {
        for (TextRun &run : row) {
            run.inColumn = static_cast<int>(std::ranges::count_if(rows, [&](const TextRow &other) {
                return &other != &row && std::ranges::any_of(other, [&](const TextRun &candidate) {
                    return standInColumn(run, candidate);
                });
            }));
        }
    }
}

/// Where the runs of three lines and more begin, each place once for every run.
std::vector<int> columnsOf(const std::vector<TextRow> &rows)
{
    constexpr int kOthers = 2;
    std::vector<int> columns;
    for (const TextRow &row : rows) {
        for (const TextRun &run : row) {
            if (run.inColumn >= kOthers)
                columns.push_back(run.box.x);
        }
    }
    return columns;
}

/// The first part of @p run that begins at one of @p columns with a gap before it, in which nothing but
/// specks may stand; the number of parts when there is none.
std::size_t partInColumn(const TextRun &run, const std::vector<int> &columns)
{
    const int high = run.box.height;
    int end = run.box.x;
    for (std::size_t i = 0; i < run.parts.size(); ++i) {
        const cv::Rect &part = run.parts[i];
        const bool isSpeck = 4 * part.width < high && 4 * part.height < high;
        if (isSpeck)
            continue;
        const bool isApart = 3 * (part.x - end) > high && part.x - run.box.x > high;
        const auto isHere = [&part, high](int column) { return 4 * std::abs(part.x - column) < high; };
        if (isApart && std::ranges::any_of(columns, isHere))
            return i;
        end = std::max(end, part.br().x);
    }
    return run.parts.size();
}

TextRun runOf(const std::vector<cv::Rect> &parts)
{
    return {boxAround(parts), parts};
}

/// A label and a value that the grain between them has joined, or stars that reach far to the left, are
/// parted where the values of other lines begin.
void splitAtColumns(std::vector<TextRow> &rows)
{
    const std::vector<int> columns = columnsOf(rows);
    for (TextRow &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::vector<cv::Rect> parts = row[i].parts;
            const auto at = static_cast<std::ptrdiff_t>(partInColumn(row[i], columns));
            if (at == std::ssize(parts))
                continue;
            row[i] = runOf({parts.begin(), parts.begin() + at});
            row.insert(row.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                       runOf({parts.begin() + at, parts.end()}));
        }
    }
}

int mostInColumn(const TextRow &row)
{
    return std::ranges::max(row, {}, &TextRun::inColumn).inColumn;
}

/// What is to be looked at around the code, which lies with its upper left corner at the origin.
cv::Rect2d wantedAround(double codePx)
{
    return {-kBeside * codePx, -kAbove * codePx, (1 + 2 * kBeside) * codePx, (1 + kAbove + kBelow) * codePx};
}

/// … and how much of that @p picture shows, with a little room to compare ink with its surroundings. The
/// code itself always, though a corner of it may be outside of the picture.
cv::Rect seenAround(const cv::Size &picture, const cv::Matx33d &upright, double codePx)
{
    const double room = codePx / 16;
    cv::Rect2d reach(0, 0, codePx, codePx);
    const cv::Vec3d code = upright.inv() * cv::Vec3d(codePx / 2, codePx / 2, 1);
    for (const cv::Point2d corner :
         {cv::Point2d(0, 0), cv::Point2d(picture.width, 0), cv::Point2d(picture.width, picture.height),
          cv::Point2d(0, picture.height)}) {
        const cv::Vec3d seen = upright * cv::Vec3d(corner.x, corner.y, 1);
        if (seen[2] * code[2] <= 0)
            return wantedAround(codePx); // beyond the horizon of a code that is much tilted
        const cv::Point2d place(seen[0] / seen[2], seen[1] / seen[2]);
        reach |= cv::Rect2d(place.x - room, place.y - room, 2 * room, 2 * room);
    }
    return wantedAround(codePx) & reach;
}

std::array<cv::Point2f, 4> pointsOf(const QPolygonF &corners)
{
    std::array<cv::Point2f, 4> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF corner = corners[static_cast<qsizetype>(i)];
        points[i] = cv::Point2f(static_cast<float>(corner.x()), static_cast<float>(corner.y()));
    }
    return points;
}

cv::Rect widened(const cv::Rect &box, int margin)
{
    return {box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin};
}

} // namespace

CardView viewOfCard(const cv::Mat &grey, const QPolygonF &codeCorners)
{
    CardView view;
    if (codeCorners.size() != 4)
        return view;
    const std::array<cv::Point2f, 4> from = pointsOf(codeCorners);
    const double side = meanSide(from);
    view.codePx = std::clamp(side, kLeastCodePx, kMostCodePx);
    const auto code = static_cast<float>(view.codePx);
    const std::array<cv::Point2f, 4> to{{{0, 0}, {code, 0}, {code, code}, {0, code}}};
    const cv::Matx33d upright = cv::getPerspectiveTransform(from.data(), to.data());
    const cv::Rect seen = seenAround(grey.size(), upright, view.codePx);
    const cv::Matx33d turned = cv::Matx33d(1, 0, -seen.x, 0, 1, -seen.y, 0, 0, 1) * upright;
    cv::Mat smooth = grey;
    if (side > 1.3 * view.codePx)
        cv::GaussianBlur(grey, smooth, {}, 0.4 * side / view.codePx);
    cv::warpPerspective(smooth, view.grey, turned, seen.size(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::warpPerspective(cv::Mat(grey.size(), CV_8UC1, cv::Scalar(255)), view.card, turned, seen.size(),
                        cv::INTER_NEAREST, cv::BORDER_CONSTANT);
    const auto codeSide = static_cast<int>(view.codePx);
    view.code = cv::Rect(-seen.x, -seen.y, codeSide, codeSide) & cv::Rect({}, seen.size());
    spreadBrightness(view.grey, view.code);
    view.card(widened(view.code, codeSide / 50) & cv::Rect({}, seen.size())).setTo(0);
    return view;
}

CardView positiveOf(const CardView &view)
{
    CardView positive = view;
    positive.grey = view.grey.clone();
    findInk(positive);
    return positive;
}

bool isDark(const CardView &view)
{
    constexpr int kBetween = 115;
    // As wide as the code, and half of it above and below.
    const cv::Rect around(view.code.x, view.code.y - view.code.height / 2, view.code.width,
                          2 * view.code.height);
    const cv::Rect seen = around & cv::Rect({}, view.grey.size());
    return brightnessAt(view.grey(seen), view.card(seen), 0.5) < kBetween;
}

CardView sharpened(const CardView &view)
{
    constexpr double kRadius = 0.006; // of the side of the code, about the width of a stroke
    constexpr double kAmount = 2;
    CardView sharp = view;
    cv::Mat smooth;
    cv::GaussianBlur(view.grey, smooth, {}, kRadius * view.codePx);
    cv::addWeighted(view.grey, 1 + kAmount, smooth, -kAmount, 0, sharp.grey);
    return sharp;
}

CardView negativeOf(const CardView &view)
{
    CardView negative = view;
    negative.grey = 255 - view.grey;
    findInk(negative);
    return negative;
}

std::vector<TextRow> textRows(const CardView &view)
{
    std::vector<TextRow> rows;
    for (std::vector<cv::Rect> &strokes : linesOf(strokesOf(view))) {
        TextRow row = runsOf(std::move(strokes));
        if (!row.empty())
            rows.push_back(std::move(row));
    }
    findColumns(rows);
    splitAtColumns(rows);
    findColumns(rows);
    std::ranges::stable_sort(rows, std::greater{}, mostInColumn);
    return rows;
}

} // namespace liuying::vision
