// SPDX-License-Identifier: Apache-2.0
#include "vision/QrLayout.h"

#include <gtest/gtest.h>

#include <qrencode.h>

#include <memory>
#include <string>

namespace liuying::vision {

namespace {

/// What libqrencode says about each module of a code that it drew (qrencode.h, struct QRcode).
constexpr int kIsDark = 0x01;
constexpr int kIsFormat = 0x04;
constexpr int kIsNoContent = 0x80;

using Drawing = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Drawing drawing(int version)
{
    const std::string content = "layout";
    return {QRcode_encodeData(static_cast<int>(content.size()),
                              reinterpret_cast<const unsigned char *>(content.data()), version, QR_ECLEVEL_L),
            &QRcode_free};
}

} // namespace

class Layout : public testing::TestWithParam<int> {};

TEST_P(Layout, TellsTheModulesApartAsTheyAreDrawn)
{
    const QrLayout &layout = QrLayout::of(GetParam());
    const Drawing code = drawing(GetParam());
    ASSERT_EQ(layout.side(), code->width);
    int content = 0;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const int drawn = code->data[row * code->width + column];
            QrModule expected = (drawn & kIsDark) != 0 ? QrModule::Dark : QrModule::Light;
            // The one module that is always dark counts as format there.
            if ((drawn & kIsFormat) != 0 && !(row == code->width - 8 && column == 8))
                expected = QrModule::Format;
            if ((drawn & kIsNoContent) == 0)
                expected = QrModule::Content;
            content += expected == QrModule::Content;
            EXPECT_EQ(layout.at(row, column), expected) << "row " << row << ", column " << column;
        }
    }
    EXPECT_EQ(layout.contentOrder().size(), static_cast<std::size_t>(content));
}

TEST_P(Layout, ReadsTheSameFormatInBothCopies)
{
    const QrLayout &layout = QrLayout::of(GetParam());
    const Drawing code = drawing(GetParam());
    for (std::size_t bit = 0; bit < QrLayout::formatBits; ++bit) {
        const auto isDark = [&](const cv::Point &place) {
            return (code->data[place.y * code->width + place.x] & kIsDark) != 0;
        };
        EXPECT_EQ(isDark(layout.formatPlaces()[0][bit]), isDark(layout.formatPlaces()[1][bit])) << bit;
    }
}

INSTANTIATE_TEST_SUITE_P(Version, Layout, testing::Range(1, 41));

TEST(QrLayout, KnowsTheVersionByTheSide)
{
    EXPECT_EQ(QrLayout::versionOf(21), 1);
    EXPECT_EQ(QrLayout::versionOf(177), 40);
    for (const int side : {-3, 0, 17, 20, 22, 181})
        EXPECT_FALSE(QrLayout::versionOf(side)) << side;
}

} // namespace liuying::vision
