// SPDX-License-Identifier: Apache-2.0
#include "core/photo/CameraNumbers.h"

namespace liuying {

namespace {

constexpr int kFewestFigures = 3;
constexpr int kMostFigures = 5;

int powerOfTen(int exponent)
{
    int power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<CameraNumber> cameraNumber(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString base = dot < 0 ? fileName : fileName.left(dot);
    qsizetype first = base.size();
    while (first > 0 && isFigure(base.at(first - 1)))
        --first;
    const int figures = int(base.size() - first);
    if (figures < kFewestFigures || figures > kMostFigures)
        return std::nullopt;
    return CameraNumber{base.left(first), base.mid(first).toInt(), powerOfTen(figures),
                        first == 4 && figures == 4};
}

std::optional<int> releasesBetween(const std::optional<CameraNumber> &a, const std::optional<CameraNumber> &b)
{
    if (!a || !b || a->series != b->series || a->period != b->period)
        return std::nullopt;
    const int between = b->number - a->number;
    const int turn = a->period - 1; // there is no number 0
    if (between > turn / 2)
        return between - turn;
    return between < -turn / 2 ? between + turn : between;
}

} // namespace liuying
