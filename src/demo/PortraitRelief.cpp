// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitRelief.h"

#include "demo/Random.h"

#include <algorithm>
#include <cmath>

namespace liuying::demo {

namespace {

struct Direction {
    double x, y, z;
};
constexpr Direction kLeftLamp{-0.60, -0.31, 0.74};
constexpr Direction kRightLamp{0.60, -0.31, 0.74};
constexpr double kAmbient = 0.47;
constexpr double kLampPower = 0.385;

double hill(double dx, double dy)
{
    const double distance = dx * dx + dy * dy;
    return distance > 9 ? 0 : std::exp(-distance);
}

double smoothStep(double from, double to, double value)
{
    const double share = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return share * share * (3 - 2 * share);
}

uchar channel(double value)
{
    return uchar(std::clamp(value, 0.0, 255.0));
}

/// Slow random shades, -1 … 1, by enlarging a coarse random grid smoothly.
QImage blotches(QSize size, quint32 grain)
{
    Random random(grain);
    QImage coarse(size / 9, QImage::Format_Grayscale8);
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x)
            coarse.scanLine(y)[x] = uchar(random.between(64, 192));
    return coarse.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

PortraitRelief::PortraitRelief(const PortraitFigure &figure) : m_figure(figure)
{
    const double eye = figure.eyeX;
    const double mouth = figure.mouthY;
    const double chin = figure.chinY;
    const double nose = figure.noseY;
    m_hills = {
        {eye * 0.98, -6, -7, 28, 17},                                      // socket
        {eye * 0.42, -6, -4.5, 11, 16},                                    // its inner corner
        {eye, 1, 5.5, 17, 9},                                              // eyeball beneath the lids
        {eye, 17, -1.6, 20, 5},                                            // fold below the lower lid
        {eye, figure.browY - 1, 3.4, 34, 10},                              // brow ridge
        {0, -72, 5, 75, 34},                                               // forehead
        {figure.cheekHalf * 0.58, nose * 0.72, 6.5, 30, 26},               // cheek
        {figure.cheekHalf * 0.6, mouth + 8, -1.2, 24, 30},                 // hollow below it
        {0, mouth - 2, 3.2, 44, 34},                                       // muzzle
        {0, (nose + mouth) / 2 - 3, -1.8, 4.5, 9},                         // philtrum
        {0, mouth - figure.lipUp * 0.6, 2.2, 22, 4.5},                     // upper lip
        {0, mouth, -2.4, 19, 2.6},                                         // between the lips
        {0, mouth + figure.lipDown * 0.6, 4.2, 21, 6},                     // lower lip
        {figure.mouthHalf + 3, mouth + 1, -1.3, 7, 7},                     // corner of the mouth
        {0, mouth + figure.lipDown + 9, -2.6, 25, 8},                      // hollow above the chin
        {0, chin - 20, 5, figure.chinHalf, 15},                            // chin
        {figure.noseHalf * 0.7, nose - 8, 6, figure.noseHalf * 0.46, 8.5}, // wing of the nose
    };
}

double PortraitRelief::noseHeight(double x, double y) const
{
    const double base = m_figure.noseY;
    const double down = std::clamp((y + 16) / (base + 4), 0.0, 1.0);
    const double ridge = (3 + 14.5 * std::pow(down, 1.2)) * m_figure.noseHigh;
    const double width = 10 + 4.5 * down;
    const double below = 1 - smoothStep(base - 18, base + 9, y);
    const double above = smoothStep(-34, -4, y);
    return ridge * above * below * std::exp(-x * x / (width * width)) +
           5.5 * hill(x / 13, (y - base + 13) / 11);
}

double PortraitRelief::height(double x, double y) const
{
    const double across = x / (m_figure.cheekHalf + 9);
    const double along = (y + 5) / (m_figure.chinY + 24);
    const double round = 1 - std::pow(std::abs(across), 2.5) - std::pow(std::abs(along), 2.8);
    double sum = 92 * std::sqrt(std::max(round, 0.02)) + noseHeight(x, y);
    for (const Hill &shape : m_hills) {
        const double dy = (y - shape.y) / shape.widthY;
        if (std::abs(dy) > 3)
            continue;
        sum += shape.height * hill((std::abs(x) - shape.x) / shape.widthX, dy);
        if (shape.x > 0) // the tail of its mirror image
            sum += shape.height * hill((std::abs(x) + shape.x) / shape.widthX, dy);
    }
    return sum;
}

double PortraitRelief::rednessAt(double x, double y) const
{
    const double side = std::abs(x);
    return 0.9 * hill((side - m_figure.cheekHalf * 0.58) / 30, (y - 52) / 26) +
           0.8 * hill(x / 17, (y - m_figure.noseY + 10) / 13) +
           0.35 * hill(x / 24, (y - m_figure.chinY + 16) / 16) +
           0.6 * hill((side - m_figure.eyeX) / 22, (y - 3) / 15);
}

QRgb PortraitRelief::shadeOf(double slopeX, double slopeY, double redness, double blotch) const
{
    const double length = std::sqrt(slopeX * slopeX + slopeY * slopeY + 1);
    const Direction normal{-slopeX / length, -slopeY / length, 1 / length};
    const auto facing = [&normal](const Direction &lamp) {
        return std::max(0.0, normal.x * lamp.x + normal.y * lamp.y + normal.z * lamp.z);
    };
    const double light = kAmbient + kLampPower * (facing(kLeftLamp) + facing(kRightLamp));
    const double shine = 10 * std::pow(std::max(0.0, normal.z * 0.94 - normal.y * 0.34), 24);
    // light goes some way through skin, most of it red: shades are warm
    const double red = std::pow(light, 0.78);
    const double green = std::pow(light, 1.04) * (1 - 0.075 * redness);
    const double blue = std::pow(light, 1.16) * (1 - 0.085 * redness);
    const double tone = 1 + 0.022 * blotch;
    return qRgb(channel(m_figure.skin.red() * red * tone + shine),
                channel(m_figure.skin.green() * green * tone + shine),
                channel(m_figure.skin.blue() * blue * tone + shine));
}

QImage PortraitRelief::skin(quint32 grain) const
{
    const QSize size = area().size().toSize();
    const int left = int(area().left());
    const int top = int(area().top());
    std::vector<float> heights(size_t(size.width()) * size_t(size.height()));
    const auto at = [&](int x, int y) -> float & {
        return heights[size_t(std::clamp(y, 0, size.height() - 1)) * size_t(size.width()) +
                       size_t(std::clamp(x, 0, size.width() - 1))];
    };
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            at(x, y) = float(height(x + left, y + top));

    const QImage blotch = blotches(size, grain);
    QImage skin(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(skin.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double slopeX = double(at(x + 1, y) - at(x - 1, y)) / 2;
            const double slopeY = double(at(x, y + 1) - at(x, y - 1)) / 2;
            line[x] = shadeOf(slopeX, slopeY, rednessAt(x + left, y + top),
                              (blotch.constScanLine(y)[x] - 128) / 64.0);
        }
    }
    return skin;
}

} // namespace liuying::demo
