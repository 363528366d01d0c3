// SPDX-License-Identifier: Apache-2.0
#include "core/PairingAfternoon.h"

#include <gtest/gtest.h>

#include <iostream>

namespace liuying {

namespace {

/// Of each sort; LIUYING_AFTERNOONS plays more (docs/pairing.md has the figures).
int afternoons()
{
    const int asked = qEnvironmentVariableIntValue("LIUYING_AFTERNOONS");
    return asked > 0 ? asked : 3;
}

constexpr qint64 kSevenMinutesMs = 7 * 60 * 1000;

struct Case {
    const char *name;
    AfternoonPlan plan;
    double leastRaised = 1; ///< share of the afternoons; what time cannot tell is in docs/pairing.md
    double mostFalse = 0;   ///< alarms that no fault explains, an afternoon
};

class Afternoons : public testing::TestWithParam<Case> {};

std::string caseName(const testing::TestParamInfo<Case> &info)
{
    return info.param.name;
}

} // namespace

TEST_P(Afternoons, EveryFaultIsToldInTimeAndNothingElse)
{
    int raised = 0;
    int late = 0;
    int clocks = 0;
    int wrong = 0;
    QMap<QString, int> others;
    for (int seed = 0; seed < afternoons(); ++seed) {
        const AfternoonResult result = playAfternoon(GetParam().plan, unsigned(seed));
        raised += result.isRaised && result.studentsLater < 3 ? 1 : 0;
        late += result.isRaised && result.studentsLater >= 3 ? 1 : 0;
        clocks += result.isClockRaised ? 1 : 0;
        wrong += int(result.others.size());
        for (const PairingAlarm &alarm : result.others)
            ++others[faultKey(alarm.fault)];
    }
    std::cout << GetParam().name << ": in time " << raised << ", later " << late << ", false " << wrong
              << " of " << afternoons() << " afternoons\n";
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        std::cout << "  false " << other.key().toStdString() << ' ' << other.value() << '\n';
    if (GetParam().plan.mishap != Mishap::None) {
        EXPECT_GE(raised, GetParam().leastRaised * afternoons());
    }
    EXPECT_LE(wrong, GetParam().mostFalse * afternoons());
    EXPECT_EQ(clocks, GetParam().plan.clockOffMs != 0 ? afternoons() : 0);
}

INSTANTIATE_TEST_SUITE_P(
    Mishaps, Afternoons,
    testing::Values(
        Case{"NothingGoesWrong", {Mishap::None}},
        Case{"NothingButTheClock", {Mishap::None, true, true, kSevenMinutesMs}},
        Case{"AFrameIsDropped", {Mishap::DroppedFrame, true, true, kSevenMinutesMs}},
        Case{"AFrameIsDroppedAndNamesDoNotCount", {Mishap::DroppedFrame, false, true, kSevenMinutesMs}, 0.1},
        Case{"AShutterIsReleasedTwice", {Mishap::DoubleTrigger, true, true, -kSevenMinutesMs}},
        Case{"TwoFilesAreSwapped", {Mishap::SwappedFiles, true, true, kSevenMinutesMs}},
        Case{"TwoFilesAreSwappedWithoutNumbers", {Mishap::SwappedFiles, false, true, kSevenMinutesMs}},
        Case{"TwoFilesAreSwappedWithoutTimes", {Mishap::SwappedFiles, true, false}, 0.95, 0.5},
        Case{"AnEmptyChairIsTaken", {Mishap::StrayShot, true, true, kSevenMinutesMs}},
        Case{"SomebodyLeavesAlone", {Mishap::LeavesAlone, true, true, kSevenMinutesMs}},
        Case{"SomebodyLeavesTheQueue", {Mishap::LeavesInQueue, true, true, kSevenMinutesMs}, 0}),
    caseName);

} // namespace liuying
