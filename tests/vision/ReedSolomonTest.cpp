// SPDX-License-Identifier: Apache-2.0
#include "vision/ReedSolomon.h"

#include <gtest/gtest.h>

namespace liuying::vision {

namespace {

/// "HELLO WORLD" in version 1-M as the handbook by Thonky works it out: 16 codewords and 10 check codewords.
const std::vector<Codeword> kHelloWorld = {32, 91,  11, 120, 209, 114, 220, 77,  67,  64,  236, 17, 236,
                                           17, 236, 17, 196, 35,  39,  119, 235, 215, 231, 226, 93, 23};

} // namespace

TEST(ReedSolomon, LeavesAWholeBlockAlone)
{
    std::vector<Codeword> block = kHelloWorld;
    EXPECT_EQ(correctBlock(block, 10), 0);
    EXPECT_EQ(block, kHelloWorld);
}

TEST(ReedSolomon, CountsOnlyErrorsThatWereNotErased)
{
    std::vector<Codeword> block = kHelloWorld;
    for (const std::size_t place : {0U, 5U, 12U, 25U})
        block[place] ^= 0x55;
    EXPECT_EQ(correctBlock(block, 10, {5, 7, 25}), 2);
    EXPECT_EQ(block, kHelloWorld);
}

TEST(ReedSolomon, MendsHalfTheRedundancyUnasked)
{
    std::vector<Codeword> block = kHelloWorld;
    for (std::size_t place = 3; place < 8; ++place)
        block[place] ^= static_cast<Codeword>(place);
    EXPECT_EQ(correctBlock(block, 10), 5);
    EXPECT_EQ(block, kHelloWorld);
}

TEST(ReedSolomon, MendsAllTheRedundancyWhereTheErasedOnesAreKnown)
{
    std::vector<Codeword> block = kHelloWorld;
    std::vector<int> erased;
    for (std::size_t place = 10; place < 20; ++place) {
        block[place] = 0;
        erased.push_back(static_cast<int>(place));
    }
    EXPECT_EQ(correctBlock(block, 10, erased), 0);
    EXPECT_EQ(block, kHelloWorld);
}

TEST(ReedSolomon, LeavesAHopelessBlockAsItIs)
{
    std::vector<Codeword> block = kHelloWorld;
    for (std::size_t place = 0; place < 11; ++place)
        block[place] ^= static_cast<Codeword>(17 * place + 1);
    const std::vector<Codeword> before = block;
    EXPECT_EQ(correctBlock(block, 10), std::nullopt);
    EXPECT_EQ(block, before);
    EXPECT_EQ(correctBlock(block, 10, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), std::nullopt);
}

struct BeliefRow {
    const char *rule;
    int length;
    int redundancy;
    int erased;
    std::optional<int> most;
};

class Belief : public testing::TestWithParam<BeliefRow> {};

TEST_P(Belief, NeedsRedundancyLeftOver)
{
    const BeliefRow &row = GetParam();
    EXPECT_EQ(mostErrorsWorthBelieving(row.length, row.redundancy, row.erased), row.most);
}

INSTANTIATE_TEST_SUITE_P(
    Odds, Belief,
    testing::Values(BeliefRow{"ALargeBlockMayUseAllOfIt", 55, 30, 0, 15},
                    // C(26, 5) × 255⁵ / 256¹⁰ is one in 17 million, C(26, 3) × 255³ / 256¹⁰ one in 3 × 10¹³.
                    BeliefRow{"ASmallBlockKeepsSomeBack", 26, 10, 0, 3},
                    BeliefRow{"FiveCodewordsProveErasuresAlone", 26, 10, 5, 0},
                    BeliefRow{"FourCodewordsDoNot", 26, 10, 6, std::nullopt},
                    BeliefRow{"NothingIsLeft", 26, 10, 10, std::nullopt}),
    [](const auto &row) { return std::string(row.param.rule); });

} // namespace liuying::vision
