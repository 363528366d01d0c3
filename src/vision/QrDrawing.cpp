// SPDX-License-Identifier: Apache-2.0
#include "vision/QrDrawing.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace liuying::vision {

namespace {

constexpr int kQuietModules = 4;
constexpr int kModulePx = 3;
constexpr uchar kLight = 255;
constexpr uchar kDark = 0;

uchar colour(bool isDark)
{
    return isDark ? kDark : kLight;
}

void drawFixed(cv::Mat &modules, const QrLayout &layout)
{
    for (int row = 0; row < layout.side(); ++row) {
        for (int column = 0; column < layout.side(); ++column)
            modules.at<uchar>(row, column) = colour(layout.at(row, column) == QrModule::Dark);
    }
}

void drawFormat(cv::Mat &modules, const QrLayout &layout, int formatNumber)
{
    const int word = qrFormatWord(formatNumber);
    for (const auto &copy : layout.formatPlaces()) {
        for (std::size_t bit = 0; bit < copy.size(); ++bit)
            modules.at<uchar>(copy[bit]) = colour((word >> bit & 1) != 0);
    }
}

/// Modules that are left over behind the last codeword count as zeros.
void drawContent(cv::Mat &modules, const QrLayout &layout, int mask, const std::vector<Codeword> &codewords)
{
    const std::vector<cv::Point> &order = layout.contentOrder();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool bit = i / 8 < codewords.size() && (codewords[i / 8] >> (7 - i % 8) & 1) != 0;
        modules.at<uchar>(order[i]) = colour(bit != isTurnedByMask(mask, order[i]));
    }
}

} // namespace

QrFormat qrFormat(int number)
{
    constexpr std::array kLevels = {QrLevel::Medium, QrLevel::Low, QrLevel::High, QrLevel::Quartile};
    return {kLevels[static_cast<std::size_t>(number >> 3)], number & 7};
}

int qrFormatWord(int number)
{
    constexpr int kGenerator = 0x537;
    constexpr int kMask = 0x5412;
    int rest = number;
    for (int i = 0; i < 10; ++i)
        rest = (rest << 1) ^ ((rest >> 9) * kGenerator);
    return (number << 10 | rest) ^ kMask;
}

bool isTurnedByMask(int mask, cv::Point place)
{
    const int i = place.y;
    const int j = place.x;
    switch (mask) {
    case 0:
        return (i + j) % 2 == 0;
    case 1:
        return i % 2 == 0;
    case 2:
        return j % 3 == 0;
    case 3:
        return (i + j) % 3 == 0;
    case 4:
        return (i / 2 + j / 3) % 2 == 0;
    case 5:
        return i * j % 2 + i * j % 3 == 0;
    case 6:
        return (i * j % 2 + i * j % 3) % 2 == 0;
    default:
        return ((i + j) % 2 + i * j % 3) % 2 == 0;
    }
}

cv::Mat drawQr(const QrLayout &layout, int formatNumber, const std::vector<Codeword> &codewords)
{
    cv::Mat modules(layout.side(), layout.side(), CV_8UC1);
    drawFixed(modules, layout);
    drawFormat(modules, layout, formatNumber);
    drawContent(modules, layout, qrFormat(formatNumber).mask, codewords);
    cv::Mat framed;
    cv::copyMakeBorder(modules, framed, kQuietModules, kQuietModules, kQuietModules, kQuietModules,
                       cv::BORDER_CONSTANT, cv::Scalar(kLight));
    cv::Mat drawing;
    cv::resize(framed, drawing, {}, kModulePx, kModulePx, cv::INTER_NEAREST);
    return drawing;
}

} // namespace liuying::vision
