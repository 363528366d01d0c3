// SPDX-License-Identifier: Apache-2.0
#include "app/Options.h"
#include "app/StationState.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace liuying::app {
namespace {

Result<Options> parse(const QStringList &arguments)
{
    return parseOptions(QStringList{u"liuying"_s} + arguments);
}

TEST(Options, NothingMeansTheUsualStationInAWindow)
{
    const auto options = parse({});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->mode, Options::Mode::Window);
    EXPECT_TRUE(options->folder.isEmpty());
    EXPECT_FALSE(options->isDemo);
}

TEST(Options, EveryOptionIsUnderstood)
{
    const auto options = parse({u"--demo"_s, u"--data"_s, u"/tmp/d"_s, u"--lang=en"_s, u"--room"_s,
                                u"九教106"_s, u"--camera"_s, u"none"_s});
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->isDemo);
    EXPECT_EQ(options->folder, u"/tmp/d"_s);
    EXPECT_EQ(options->language, u"en"_s);
    EXPECT_EQ(options->room, u"九教106"_s);
    EXPECT_EQ(options->camera, u"none"_s);
}

TEST(Options, PicturesGoToTheFolderNamed)
{
    const auto options = parse({u"--screenshots"_s, u"docs/images"_s});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->mode, Options::Mode::Screenshots);
    EXPECT_EQ(options->pictureFolder, u"docs/images"_s);
}

class WrongOptions : public testing::TestWithParam<std::pair<const char *, QStringList>> {};

TEST_P(WrongOptions, AreUsageWithASentence)
{
    const auto options = parse(GetParam().second);
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().code, ErrorCode::Usage);
    EXPECT_FALSE(options.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Arguments, WrongOptions,
                         testing::Values(std::pair("AnUnknownOption", QStringList{u"--nonsense"_s}),
                                         std::pair("AThirdLanguage", QStringList{u"--lang"_s, u"fr"_s}),
                                         std::pair("AFileByItself", QStringList{u"notice.txt"_s})),
                         [](const auto &row) { return row.param.first; });

LocalDateTime at(int day, int hour, int minute)
{
    return {QDate(2025, 4, day), QTime(hour, minute)};
}

Plan twoWindows()
{
    Plan plan;
    plan.batches = {{u"九教103"_s, 1, u"理学院"_s, {at(12, 8, 0), at(12, 11, 30)}},
                    {u"九教106"_s, 1, u"文学院"_s, {at(12, 11, 40), at(12, 12, 30)}},
                    {u"九教103"_s, 2, u"工学院"_s, {at(12, 13, 30), at(12, 17, 30)}}};
    return plan;
}

TEST(DemoClock, GoesOnWhereItWasLeftInAWindow)
{
    EXPECT_EQ(demoGoesOnAt(twoWindows(), u"九教103"_s, at(12, 9, 12)), at(12, 9, 12));
}

TEST(DemoClock, SkipsTheBreakToTheRoomsNextWindow)
{
    EXPECT_EQ(demoGoesOnAt(twoWindows(), u"九教103"_s, at(12, 11, 30)), at(12, 13, 35));
}

TEST(DemoClock, StaysAfterTheLastWindow)
{
    EXPECT_EQ(demoGoesOnAt(twoWindows(), u"九教103"_s, at(12, 18, 0)), at(12, 18, 0));
}

} // namespace
} // namespace liuying::app
