// SPDX-License-Identifier: Apache-2.0
// What holds for every split, whatever the college: many of them from a fixed seed.
#include "SplitCases.h"

#include "core/plan/PlanParts.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace liuying {

using namespace splitcases;

namespace {

constexpr quint32 kSeeds = 400;

/// A college as it may come: several days, rooms and breaks, classes with and without numbers, large and
/// small, slots from before, some of them pinned.
class College {
public:
    explicit College(quint32 seed) : m_random(seed)
    {
        m_request.college = kCollege;
        addBatches();
        const int classes = between(1, 14);
        for (int i = 1; i <= classes; ++i)
            addClass(i);
        if (seed % 3 != 0)
            addSlotsFromBefore();
    }

    [[nodiscard]] const SplitRequest &request() const { return m_request; }

private:
    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }

    void addBatches()
    {
        for (int i = between(1, 4); i > 0; --i) {
            const QTime start = QTime(8, 0).addSecs(between(0, 40) * 300);
            const QDate day = kDay.addDays(between(0, 1));
            const QString room = between(0, 1) == 0 ? kRoom : kOtherRoom;
            m_request.batches.append(batch(window(start, start.addSecs(between(1, 90) * 240), day), room));
        }
    }

    void addClass(int number)
    {
        const int students = between(0, 9) == 0 ? between(300, 900) : between(1, 60);
        const QString name = between(0, 12) == 0 ? QString() : u"%1班"_s.arg(number);
        for (const ClassHeads &other : m_request.classes) {
            if (other.name == name)
                return;
        }
        m_request.classes.append(between(0, 4) == 0 ? heads(name, students)
                                                    : numbered(name, number, students));
    }

    /// The slots of an earlier split; some are pinned, some classes have none any more.
    void addSlotsFromBefore()
    {
        m_request.present = splitCollege(m_request).classSlots;
        m_request.present.removeIf([this](const ClassSlot &) { return between(0, 5) == 0; });
        for (ClassSlot &slot : m_request.present)
            slot.isPinned = between(0, 4) == 0;
    }

    std::mt19937 m_random;
    SplitRequest m_request;
};

/// Batches that lie over each other in one room share their minutes; that is checked with the slots.
bool isInWorkingTime(const ClassSlot &slot, const SplitRequest &request)
{
    const Window pause{{slot.window.start.date, request.policy.breakStart},
                       {slot.window.start.date, request.policy.breakEnd}};
    return std::ranges::any_of(request.batches, [&](const Batch &batch) {
        const bool isBreakSpanned = batch.window.start < pause.start && pause.end < batch.window.end;
        return isInsideABatch(slot, {batch}) && !(isBreakSpanned && slot.window.overlaps(pause));
    });
}

void expectNoOverlap(const Split &split)
{
    for (qsizetype i = 0; i < split.classSlots.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const ClassSlot &a = split.classSlots[i];
            const ClassSlot &b = split.classSlots[j];
            EXPECT_FALSE(a.room == b.room && a.window.overlaps(b.window)) << i << " and " << j;
        }
    }
}

void expectWithinWindows(const Split &split, const SplitRequest &request)
{
    for (const ClassSlot &slot : split.classSlots) {
        EXPECT_TRUE(slot.window.isValid());
        EXPECT_EQ(slot.window.start.time.msecsSinceStartOfDay() % 60'000, 0);
        EXPECT_EQ(slot.window.end.time.msecsSinceStartOfDay() % 60'000, 0);
        EXPECT_TRUE(isInWorkingTime(slot, request)) << inOneLine({slot});
    }
}

/// Every student of a class with numbers is in exactly one of its slots, and the slots say how many; the
/// heads of a class without numbers add up.
void expectNobodyLost(const Split &split, const SplitRequest &request)
{
    for (const ClassHeads &heads : request.classes) {
        int planned = 0;
        bool isAnyPinned = false;
        for (const ClassSlot &slot : split.classSlots) {
            planned += slot.className == heads.name ? slot.students : 0;
            isAnyPinned |= slot.className == heads.name && slot.isPinned;
        }
        if (!heads.numbers.isEmpty() || !isAnyPinned) {
            EXPECT_EQ(planned, heads.students) << heads.name.toStdString();
        }
        for (const QString &number : heads.numbers) {
            const auto slotsOfNumber = std::ranges::count_if(split.classSlots, [&](const ClassSlot &slot) {
                return slot.className == heads.name && slot.range.contains(number);
            });
            EXPECT_EQ(slotsOfNumber, 1) << number.toStdString();
        }
    }
}

void expectPinsUntouched(const Split &split, const SplitRequest &request)
{
    QList<ClassSlot> before = request.present;
    before.removeIf([](const ClassSlot &slot) { return !slot.isPinned; });
    QList<ClassSlot> after = split.classSlots;
    after.removeIf([](const ClassSlot &slot) { return !slot.isPinned; });
    sortSlots(before);
    sortSlots(after);
    EXPECT_EQ(after, before);
}

/// Minute by minute: beside a slot that is not pinned no working minute of its room is free.
void expectNoGaps(const Split &split, const SplitRequest &request)
{
    const auto isTaken = [&split](const QString &room, const LocalDateTime &minute) {
        return std::ranges::any_of(split.classSlots, [&](const ClassSlot &slot) {
            return slot.room == room && slot.window.contains(minute);
        });
    };
    const auto isWorking = [&request](const QString &room, const LocalDateTime &minute) {
        const ClassSlot probe{kCollege, {}, room, {minute, minute.plus(std::chrono::minutes(1))}};
        return isInWorkingTime(probe, request);
    };
    for (const ClassSlot &slot : split.classSlots) {
        // Where windows of the college overlap in a room, the later one's rest may stay empty by itself.
        const auto holding = std::ranges::count_if(request.batches, [&slot](const Batch &batch) {
            return batch.room == slot.room && batch.window.start.date == slot.window.start.date;
        });
        if (slot.isPinned || holding != 1)
            continue;
        for (const LocalDateTime &beside :
             {slot.window.start.plus(std::chrono::minutes(-1)), slot.window.end})
            EXPECT_TRUE(isTaken(slot.room, beside) || !isWorking(slot.room, beside))
                << beside.toString().toStdString();
    }
}

struct Answered {
    quint32 seed = 0;
    SplitRequest request;
    Split split;
};

/// Every college that is split among its classes, with its split.
const std::vector<Answered> &answers()
{
    static const std::vector<Answered> all = [] {
        std::vector<Answered> made;
        for (quint32 seed = 1; seed <= kSeeds; ++seed) {
            const SplitRequest request = College(seed).request();
            Split split = splitCollege(request);
            if (split.isComplete() && !split.isOneSlot)
                made.push_back({seed, request, std::move(split)});
        }
        return made;
    }();
    return all;
}

class SplitProperties : public testing::Test {
protected:
    template <typename Check>
    static void forEveryCollege(Check check)
    {
        ASSERT_GT(answers().size(), kSeeds / 2);
        for (const Answered &answer : answers()) {
            SCOPED_TRACE(answer.seed);
            check(answer.split, answer.request);
            if (HasFailure())
                return;
        }
    }
};

TEST_F(SplitProperties, NoTwoSlotsOverlapInARoom)
{
    forEveryCollege([](const Split &split, const SplitRequest &) { expectNoOverlap(split); });
}

TEST_F(SplitProperties, SlotsAreWholeMinutesInsideTheWindowsAndOutsideTheBreak)
{
    forEveryCollege(expectWithinWindows);
}

TEST_F(SplitProperties, EveryStudentIsInExactlyOneSlot)
{
    forEveryCollege(expectNobodyLost);
}

TEST_F(SplitProperties, PinnedSlotsAreUntouched)
{
    forEveryCollege(expectPinsUntouched);
}

TEST_F(SplitProperties, AWindowThatIsUsedHasNoGaps)
{
    forEveryCollege(expectNoGaps);
}

TEST_F(SplitProperties, TheSameQuestionHasTheSameAnswer)
{
    forEveryCollege([](const Split &split, const SplitRequest &request) {
        const Split again = splitCollege(request);
        EXPECT_EQ(inOneLine(again.classSlots), inOneLine(split.classSlots));
        EXPECT_EQ(again.classSlots, split.classSlots);
        EXPECT_EQ(again.notes, split.notes);
    });
}

TEST_F(SplitProperties, TheOrderOfBatchesInTheQuestionDoesNotMatter)
{
    forEveryCollege([](const Split &split, const SplitRequest &request) {
        SplitRequest turned = request;
        std::ranges::reverse(turned.batches);
        EXPECT_EQ(inOneLine(splitCollege(turned).classSlots), inOneLine(split.classSlots));
    });
}

TEST_F(SplitProperties, SplittingASplitAgainChangesNothing)
{
    forEveryCollege([](const Split &split, const SplitRequest &request) {
        SplitRequest next = request;
        next.present = split.classSlots;
        const Split again = splitCollege(next);
        EXPECT_EQ(inOneLine(again.classSlots), inOneLine(split.classSlots));
        EXPECT_EQ(again.classSlots, split.classSlots);
        EXPECT_EQ(again.moves, 0);
    });
}

TEST_F(SplitProperties, OrderIsStudentNumberOrderUnlessTheSplitSaysOtherwise)
{
    forEveryCollege([](const Split &split, const SplitRequest &request) {
        if (!split.isOrderKept)
            return;
        std::map<QString, qsizetype> place;
        for (const ClassHeads &heads : request.classes)
            place.emplace(heads.name, std::ssize(place));
        std::map<QString, qsizetype> lastOfRoom;
        for (const ClassSlot &slot : split.classSlots) {
            if (slot.isPinned)
                continue;
            qsizetype &last = lastOfRoom[slot.room];
            EXPECT_GE(place.at(slot.className), last);
            last = place.at(slot.className);
        }
    });
}

TEST_F(SplitProperties, WorstCrowdingIsThatOfTheMostCrowdedSlot)
{
    forEveryCollege([](const Split &split, const SplitRequest &) {
        double worst = 0;
        for (const ClassSlot &slot : split.classSlots) {
            if (!slot.isPinned)
                worst = std::max(worst, double(slot.students) / double(slot.window.length().count()));
        }
        EXPECT_DOUBLE_EQ(split.worstCrowding, worst);
    });
}

} // namespace

} // namespace liuying
