// SPDX-License-Identifier: Apache-2.0
#include "vision/Masks.h"

#include <algorithm>

namespace liuying::vision {

namespace {

int rightOf(const cv::Rect &box)
{
    return box.x + box.width;
}

/// Everything between two columns of the picture.
cv::Rect between(const TextRun &run, int left, int right)
{
    cv::Rect box;
    for (const cv::Rect &part : run.parts) {
        const int middle = part.x + part.width / 2;
        if (middle >= left && middle < right)
            box = box.empty() ? part : (box | part);
    }
    return box;
}

/// Strokes that stand above each other joined to columns: digits and stars are one column each.
std::vector<cv::Rect> columnsOf(const TextRun &run)
{
    std::vector<cv::Rect> columns;
    for (const cv::Rect &part : run.parts) {
        if (!columns.empty() && part.x < rightOf(columns.back()))
            columns.back() |= part;
        else
            columns.push_back(part);
    }
    return columns;
}

/// A figure is higher.
constexpr double kHighestStar = 0.62;

} // namespace

bool isMasked(const TextRun &value)
{
    const double high = value.box.height;
    return std::ranges::any_of(columnsOf(value), [high](const cv::Rect &column) {
        return column.height < kHighestStar * high && column.height > 0.2 * high && column.width > 0.2 * high;
    });
}

MaskedName splitMaskedName(const TextRun &name)
{
    const double em = name.box.height / 0.92;
    const int left = name.box.x;
    // 一 is a thin stroke; it is a character only in its place on the line.
    const auto lineHigh = [&name](const cv::Rect &box) {
        return cv::Rect(box.x, name.box.y, box.width, name.box.height);
    };
    const int right = rightOf(name.box);
    MaskedName split{between(name, left, left + static_cast<int>(em)), {}};
    // The last character must not reach into the first one.
    const int lastFrom = std::max(right - static_cast<int>(em), rightOf(split.first));
    const cv::Rect last = between(name, lastFrom, right + 1);
    // A star is about 0.4 em wide and high; even 一 is wider.
    if (last.height > 0.6 * em || last.width > 0.6 * em)
        split.last = lineHigh(last);
    split.first = lineHigh(split.first);
    return split;
}

cv::Rect tailBehindStars(const TextRun &number)
{
    const std::vector<cv::Rect> columns = columnsOf(number);
    const double digit = number.box.height;
    cv::Rect tail;
    // From the right: the first thing that is clearly lower than a digit is the last star.
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        if (column->height < kHighestStar * digit)
            break;
        tail = tail.empty() ? *column : (tail | *column);
        if (tail.width > 3.2 * digit)
            break;
    }
    return tail;
}

} // namespace liuying::vision
