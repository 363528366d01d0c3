// SPDX-License-Identifier: Apache-2.0
#include "vision/ModuleGrid.h"

#include "vision/DrawnGrid.h"
#include "vision/QrLayout.h"
#include "vision/ReedSolomon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace liuying::vision {

namespace {

std::vector<int> someOf(int count, int most, std::mt19937 &random)
{
    std::vector<int> places(static_cast<std::size_t>(most));
    std::iota(places.begin(), places.end(), 0);
    std::shuffle(places.begin(), places.end(), random);
    places.resize(static_cast<std::size_t>(count));
    return places;
}

/// One way to spoil a codeword's eight modules.
enum class Spoiled { Surely, Unknown };

void spoil(ModuleGrid &grid, int codeword, Spoiled how, std::mt19937 &random)
{
    const auto &order = QrLayout::of(*QrLayout::versionOf(grid.side)).contentOrder();
    const unsigned turned = std::uniform_int_distribution<unsigned>(1, 255)(random);
    for (std::size_t bit = 0; bit < 8; ++bit) {
        const cv::Point place = order[static_cast<std::size_t>(codeword) * 8 + bit];
        float &darkness = grid.darkness[static_cast<std::size_t>(place.y * grid.side + place.x)];
        if (how == Spoiled::Unknown)
            darkness = 0;
        else if ((turned >> bit & 1) != 0)
            darkness = -darkness;
    }
}

/// In each block @p wrong codewords that look right and @p erased ones of which nothing is known.
struct Damage {
    int wrong;
    int erased;
};

/// A code to be damaged, and what it holds.
class Specimen {
public:
    Specimen(int version, QrLevel level)
        : payload(scrambledBytes(6, static_cast<unsigned>(version))),
          grid(drawnGrid(payload, version, level)), blocks(qrBlocks(version, level)),
          random(static_cast<unsigned>(version))
    {}

    int mostErrors(std::size_t block, int erased) const
    {
        return mostErrorsWorthBelieving(static_cast<int>(blocks.places[block].size()), blocks.redundancy,
                                        erased)
            .value_or(-1);
    }

    void damage(std::size_t block, Damage damage)
    {
        const std::vector<int> &places = blocks.places[block];
        const std::vector<int> chosen =
            someOf(damage.wrong + damage.erased, static_cast<int>(places.size()), random);
        for (int i = 0; i < damage.wrong + damage.erased; ++i)
            spoil(grid, places[static_cast<std::size_t>(chosen[static_cast<std::size_t>(i)])],
                  i < damage.wrong ? Spoiled::Surely : Spoiled::Unknown, random);
    }

    QByteArray payload;
    ModuleGrid grid;
    QrBlocks blocks;
    std::mt19937 random;
};

std::string levelName(const testing::TestParamInfo<QrLevel> &row)
{
    constexpr std::array kNames = {"Low", "Medium", "Quartile", "High"};
    return kNames[static_cast<std::size_t>(row.param)];
}

} // namespace

class EveryVersion : public testing::TestWithParam<QrLevel> {
protected:
    void each(const std::function<void(Specimen &)> &check) const
    {
        for (int version = 1; version <= QrLayout::mostVersion; ++version) {
            SCOPED_TRACE(version);
            Specimen code(version, GetParam());
            ASSERT_EQ(code.grid.side, QrLayout::sideOf(version));
            check(code);
        }
    }
};

TEST_P(EveryVersion, IsReadWhenAllIsClear)
{
    each([](const Specimen &code) { EXPECT_EQ(decodeGrid(code.grid), code.payload); });
}

TEST_P(EveryVersion, IsReadFromBehind)
{
    each([](const Specimen &code) { EXPECT_EQ(decodeGrid(mirroredGrid(code.grid)), code.payload); });
}

TEST_P(EveryVersion, IsReadWithAsManyWrongCodewordsAsCanBeBelieved)
{
    each([](Specimen &code) {
        for (std::size_t block = 0; block < code.blocks.places.size(); ++block)
            code.damage(block, {code.mostErrors(block, 0), 0});
        EXPECT_EQ(decodeGrid(code.grid), code.payload);
    });
}

TEST_P(EveryVersion, IsReadWithAsManyErasedCodewordsAsCanBeBelieved)
{
    each([](Specimen &code) {
        for (std::size_t block = 0; block < code.blocks.places.size(); ++block) {
            int erased = 0;
            while (code.mostErrors(block, erased + 2) >= 0)
                erased += 2;
            code.damage(block, {code.mostErrors(block, erased), erased});
        }
        EXPECT_EQ(decodeGrid(code.grid), code.payload);
    });
}

TEST_P(EveryVersion, IsReadWithWrongAndErasedCodewordsTogether)
{
    each([](Specimen &code) {
        for (std::size_t block = 0; block < code.blocks.places.size(); ++block) {
            const int erased = code.blocks.redundancy / 4 * 2;
            if (code.mostErrors(block, erased) >= 0)
                code.damage(block, {code.mostErrors(block, erased), erased});
        }
        EXPECT_EQ(decodeGrid(code.grid), code.payload);
    });
}

TEST_P(EveryVersion, IsEmptyWhenOneBlockHasMoreWrongCodewordsThanItsRedundancy)
{
    each([](Specimen &code) {
        code.damage(code.blocks.places.size() / 2, {code.blocks.redundancy + 1, 0});
        EXPECT_EQ(decodeGrid(code.grid), std::nullopt);
    });
}

TEST_P(EveryVersion, IsEmptyWhenOneBlockHasMoreErasedCodewordsThanItsRedundancy)
{
    each([](Specimen &code) {
        code.damage(code.blocks.places.size() / 2, {0, code.blocks.redundancy + 1});
        EXPECT_EQ(decodeGrid(code.grid), std::nullopt);
    });
}

TEST_P(EveryVersion, IsNeverReadWronglyWhateverTheNoise)
{
    each([](Specimen &code) {
        for (const double deviation : {0.3, 0.5, 0.6, 0.7, 0.8, 1.0, 1.5}) {
            const auto payload = decodeGrid(withNoise(code.grid, deviation, code.random));
            EXPECT_EQ(payload.value_or(code.payload), code.payload) << deviation;
            // At 0.3 one module in 2,000 turns over.
            EXPECT_TRUE(payload || deviation > 0.3);
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Level, EveryVersion,
                         testing::Values(QrLevel::Low, QrLevel::Medium, QrLevel::Quartile, QrLevel::High),
                         levelName);

TEST(DecodeGrid, ReadsNothingFromNoise)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> anything(-1, 1);
    for (int i = 0; i < 2000; ++i) {
        ModuleGrid grid;
        grid.side = QrLayout::sideOf(1 + i % 20);
        grid.darkness.resize(static_cast<std::size_t>(grid.side * grid.side));
        std::ranges::generate(grid.darkness, [&] { return anything(random); });
        ASSERT_EQ(decodeGrid(grid), std::nullopt) << i;
    }
}

TEST(DecodeGrid, ReadsTheFormatFromTheCopyThatIsNotCovered)
{
    const QByteArray payload("the same in both copies");
    const ModuleGrid clear = drawnGrid(payload, 5, QrLevel::Quartile);
    for (const auto &copy : QrLayout::of(5).formatPlaces()) {
        ModuleGrid covered = clear;
        for (const cv::Point &place : copy)
            covered.darkness[static_cast<std::size_t>(place.y * covered.side + place.x)] = 0;
        EXPECT_EQ(decodeGrid(covered), payload);
    }
}

TEST(DecodeGrid, ReadsNothingWhereNothingIsKnown)
{
    ModuleGrid grid = drawnGrid("anything", 5, QrLevel::High);
    std::ranges::fill(grid.darkness, 0.0F);
    EXPECT_EQ(decodeGrid(grid), std::nullopt);
}

TEST(DecodeGrid, RefusesGridsOfNoVersion)
{
    EXPECT_EQ(decodeGrid({}), std::nullopt);
    ModuleGrid grid = drawnGrid("anything", 5, QrLevel::High);
    grid.side = 36;
    EXPECT_EQ(decodeGrid(grid), std::nullopt);
    grid.side = 41;
    EXPECT_EQ(decodeGrid(grid), std::nullopt);
}

TEST(DecodeGrid, ReadsThreeThousandBytes)
{
    const QByteArray payload = scrambledBytes(2900);
    EXPECT_EQ(decodeGrid(drawnGrid(payload, 40, QrLevel::Low)), payload);
}

} // namespace liuying::vision
