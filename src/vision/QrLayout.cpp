// SPDX-License-Identifier: Apache-2.0
#include "vision/QrLayout.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace liuying::vision {

namespace {

constexpr int kVersions = QrLayout::mostVersion;

/// Where alignment patterns stand along either axis: ISO/IEC 18004:2015, Annex E, Table E.1. All steps of a
/// version are equal and even but the first, which takes the remainder; only version 32 departs from that.
std::vector<int> alignmentAxis(int version)
{
    if (version == 1)
        return {};
    const int count = version / 7 + 2;
    const int first = 6;
    const int last = QrLayout::sideOf(version) - 7;
    const int gaps = count - 1;
    // An equal share, rounded up to an even number.
    const int step = version == 32 ? 26 : (last - first + 2 * gaps - 1) / (2 * gaps) * 2;
    std::vector<int> axis{first};
    for (int i = gaps - 1; i >= 0; --i)
        axis.push_back(last - i * step);
    return axis;
}

/// The version number with its 12 bits of BCH (18, 6): ISO/IEC 18004:2015, Annex D.
int versionWord(int version)
{
    constexpr int kGenerator = 0x1f25;
    int rest = version;
    for (int i = 0; i < 12; ++i)
        rest = (rest << 1) ^ ((rest >> 11) * kGenerator);
    return version << 12 | rest;
}

} // namespace

std::optional<int> QrLayout::versionOf(int side)
{
    const int version = (side - 17) / 4;
    const bool isOne = version >= leastVersion && version <= mostVersion && sideOf(version) == side;
    return isOne ? std::optional(version) : std::nullopt;
}

const QrLayout &QrLayout::of(int version)
{
    static std::array<std::once_flag, kVersions + 1> made;
    static std::array<std::unique_ptr<const QrLayout>, kVersions + 1> layouts;
    const auto i = static_cast<std::size_t>(version);
    std::call_once(made[i], [&] { layouts[i].reset(new QrLayout(version)); });
    return *layouts[i];
}

QrLayout::QrLayout(int version)
    : m_version(version), m_modules(static_cast<std::size_t>(side() * side()), QrModule::Content)
{
    drawTiming();
    for (const cv::Point &centre : eyeCentres())
        drawEye(centre);
    placeAlignments();
    placeFormat();
    setColour(side() - 8, 8, true);
    if (version >= 7)
        drawVersionNumber();
    orderContent();
}

void QrLayout::set(int row, int column, QrModule module)
{
    m_modules[static_cast<std::size_t>(row * side() + column)] = module;
}

void QrLayout::setColour(int row, int column, bool isDark)
{
    set(row, column, isDark ? QrModule::Dark : QrModule::Light);
}

void QrLayout::drawTiming()
{
    for (int i = 0; i < side(); ++i) {
        setColour(6, i, i % 2 == 0);
        setColour(i, 6, i % 2 == 0);
    }
}

/// The eye and its light border, as far as that lies within the code.
void QrLayout::drawEye(cv::Point centre)
{
    for (int dy = -4; dy <= 4; ++dy) {
        for (int dx = -4; dx <= 4; ++dx) {
            const int row = centre.y + dy;
            const int column = centre.x + dx;
            const int ring = std::max(std::abs(dx), std::abs(dy));
            if (row >= 0 && column >= 0 && row < side() && column < side())
                setColour(row, column, ring != 2 && ring != 4);
        }
    }
}

void QrLayout::drawAlignment(cv::Point centre)
{
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx)
            setColour(centre.y + dy, centre.x + dx, std::max(std::abs(dx), std::abs(dy)) != 1);
    }
}

/// At every crossing of the axes, but not on the eyes.
void QrLayout::placeAlignments()
{
    const std::vector<int> axis = alignmentAxis(m_version);
    for (const int row : axis) {
        for (const int column : axis) {
            const bool isOnEye = (row == axis.front() && (column == axis.front() || column == axis.back())) ||
                                 (row == axis.back() && column == axis.front());
            if (isOnEye)
                continue;
            m_alignmentCentres.emplace_back(column, row);
            drawAlignment(m_alignmentCentres.back());
        }
    }
}

/// ISO/IEC 18004:2015, Figure 25: one copy around the top left eye, the other below and beside the others.
void QrLayout::placeFormat()
{
    auto &[around, apart] = m_formatPlaces;
    for (int i = 0; i < formatBits; ++i) {
        // Counted over the timing pattern, which runs through the sixth row and column.
        const int along = i < 6 ? i : i + 1;
        const auto bit = static_cast<std::size_t>(i);
        around[bit] = i < 8 ? cv::Point(8, along) : cv::Point(i == 8 ? 7 : 14 - i, 8);
        apart[bit] = i < 8 ? cv::Point(side() - 1 - i, 8) : cv::Point(8, side() - formatBits + i);
    }
    for (const auto &copy : m_formatPlaces) {
        for (const cv::Point &place : copy)
            set(place.y, place.x, QrModule::Format);
    }
}

/// From version 7 on, in two blocks of 3 × 6 that mirror each other.
void QrLayout::drawVersionNumber()
{
    const int word = versionWord(m_version);
    for (int i = 0; i < 18; ++i) {
        const bool isDark = (word >> i & 1) != 0;
        const int far = side() - 11 + i % 3;
        setColour(i / 3, far, isDark);
        setColour(far, i / 3, isDark);
    }
}

/// Two columns at a time from the right, up and down in turn; the column of the timing pattern is left out.
void QrLayout::orderContent()
{
    bool isUpwards = true;
    for (int right = side() - 1; right > 0; right -= 2) {
        if (right == 6)
            --right;
        for (int i = 0; i < side(); ++i) {
            const int row = isUpwards ? side() - 1 - i : i;
            for (const int column : {right, right - 1}) {
                if (at(row, column) == QrModule::Content)
                    m_contentOrder.emplace_back(column, row);
            }
        }
        isUpwards = !isUpwards;
    }
}

} // namespace liuying::vision
