// SPDX-License-Identifier: Apache-2.0
#include "vision/ModuleGrid.h"

#include "vision/DrawnGrid.h"

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

/// Text of the kind that capture codes hold: its bytes are far from random.
QByteArray captureText(unsigned seed)
{
    return scrambledBytes(90, seed).toBase64();
}

/// Nothing known in the columns from @p from to before @p to.
ModuleGrid covered(ModuleGrid grid, int from, int to)
{
    for (int row = 0; row < grid.side; ++row) {
        for (int column = from; column < to; ++column)
            grid.darkness[static_cast<std::size_t>(row * grid.side + column)] = 0;
    }
    return grid;
}

/// Brighter towards the right, as under a lamp.
ModuleGrid lit(ModuleGrid grid)
{
    for (int row = 0; row < grid.side; ++row) {
        for (int column = grid.side / 2; column < grid.side; ++column) {
            float &darkness = grid.darkness[static_cast<std::size_t>(row * grid.side + column)];
            darkness = 0.3F * darkness - 0.7F;
        }
    }
    return grid;
}

} // namespace

class NoisyFrames : public testing::TestWithParam<int> {};

TEST_P(NoisyFrames, TellTogetherWhatNoneCanTellAlone)
{
    const QByteArray payload = captureText(static_cast<unsigned>(GetParam()));
    const ModuleGrid clear = drawnGrid(payload, GetParam(), QrLevel::Medium);
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    std::vector<ModuleGrid> frames;
    for (int i = 0; i < 6; ++i) {
        frames.push_back(withNoise(clear, 1.0, random));
        ASSERT_EQ(decodeGrid(frames.back()), std::nullopt);
    }
    const std::optional<ModuleGrid> joined = joinGrids(frames);
    ASSERT_TRUE(joined);
    EXPECT_EQ(decodeGrid(*joined), payload);
}

INSTANTIATE_TEST_SUITE_P(Version, NoisyFrames, testing::Values(8, 10, 12, 15, 20));

TEST(JoinGrids, SeesBehindAFingerThatMoves)
{
    const QByteArray payload = captureText(1);
    const ModuleGrid clear = drawnGrid(payload, 10, QrLevel::Medium);
    const ModuleGrid left = covered(clear, 12, 34);
    const ModuleGrid right = covered(clear, 28, 50);
    ASSERT_EQ(decodeGrid(left), std::nullopt);
    ASSERT_EQ(decodeGrid(right), std::nullopt);
    const std::optional<ModuleGrid> joined = joinGrids({left, right});
    ASSERT_TRUE(joined);
    EXPECT_EQ(decodeGrid(*joined), payload);
}

TEST(JoinGrids, NeverMixesTwoPhones)
{
    std::mt19937 random(3);
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto level = static_cast<QrLevel>(seed % 4);
        const ModuleGrid one = withNoise(drawnGrid(captureText(seed), 10, level), 0.6, random);
        const ModuleGrid other = withNoise(drawnGrid(captureText(seed + 1000), 10, level), 0.6, random);
        EXPECT_FALSE(joinGrids({one, other})) << seed;
        EXPECT_FALSE(joinGrids({lit(one), lit(other)})) << seed;
    }
}

TEST(JoinGrids, DoesNotMixCodesThatBeginAndEndAlike)
{
    // Filled up with the same bytes, and the first blocks the same to the last bit.
    const QByteArray prefix = captureText(1).left(100);
    const ModuleGrid one = drawnGrid(prefix + "1", 12, QrLevel::Medium);
    const ModuleGrid other = drawnGrid(prefix + "2", 12, QrLevel::Medium);
    EXPECT_FALSE(joinGrids({one, other}));
}

TEST(JoinGrids, LeavesASingleGridAsItIs)
{
    const ModuleGrid grid = drawnGrid(captureText(1), 10, QrLevel::Low);
    const std::optional<ModuleGrid> joined = joinGrids({grid});
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->darkness, grid.darkness);
    EXPECT_EQ(joined->corners, grid.corners);
}

TEST(JoinGrids, IsEmptyForGridsThatCannotBeOfOneCode)
{
    const ModuleGrid grid = drawnGrid(captureText(1), 10, QrLevel::Low);
    EXPECT_FALSE(joinGrids({}));
    EXPECT_FALSE(joinGrids({grid, drawnGrid(captureText(1), 11, QrLevel::Low)}));
    EXPECT_FALSE(joinGrids({ModuleGrid()}));
    ModuleGrid unknown = grid;
    std::fill(unknown.darkness.begin(), unknown.darkness.end(), 0.0F);
    EXPECT_FALSE(joinGrids({grid, unknown}));
}

} // namespace liuying::vision
