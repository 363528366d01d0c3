// SPDX-License-Identifier: Apache-2.0
// No split is better: every split there is of many small colleges is looked at, minute by minute, by code
// that shares nothing with the search.
#include "SplitCases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>

namespace liuying {

using namespace splitcases;

namespace {

struct Ratio {
    int heads = 0;
    int minutes = 1;

    friend bool operator<(const Ratio &a, const Ratio &b)
    {
        return a.heads * b.minutes < b.heads * a.minutes;
    }
    friend bool operator==(const Ratio &a, const Ratio &b)
    {
        return a.heads * b.minutes == b.heads * a.minutes;
    }
};

/// Crowdings of a segment's slots, the worst first.
using Crowdings = std::vector<Ratio>;

Crowdings crowdingsOf(const std::vector<int> &heads, const std::vector<int> &minutes)
{
    Crowdings crowdings;
    for (size_t i = 0; i < heads.size(); ++i)
        crowdings.push_back({heads[i], minutes[i]});
    std::ranges::sort(crowdings, [](const Ratio &a, const Ratio &b) { return b < a; });
    return crowdings;
}

/// Tries every way to share the minutes out.
void everySharing(const std::vector<int> &heads, int left, std::vector<int> &minutes, Crowdings &best)
{
    if (minutes.size() + 1 == heads.size()) {
        minutes.push_back(left);
        const Crowdings own = crowdingsOf(heads, minutes);
        if (best.empty() || std::lexicographical_compare(own.begin(), own.end(), best.begin(), best.end()))
            best = own;
        minutes.pop_back();
        return;
    }
    const int others = static_cast<int>(heads.size() - minutes.size()) - 1;
    for (int own = 1; own + others <= left; ++own) {
        minutes.push_back(own);
        everySharing(heads, left - own, minutes, best);
        minutes.pop_back();
    }
}

/// The fairest sharing of a segment; empty when there are too many classes for it.
const Crowdings &fairest(const std::vector<int> &heads, int length)
{
    static std::map<std::pair<std::vector<int>, int>, Crowdings> known;
    std::vector<int> sorted = heads;
    std::ranges::sort(sorted);
    Crowdings &best = known[{sorted, length}];
    if (best.empty() && !sorted.empty() && static_cast<int>(sorted.size()) <= length) {
        std::vector<int> minutes;
        everySharing(sorted, length, minutes, best);
    }
    return best;
}

struct Stretch {
    QString room;
    QTime from;
    int length = 0;
    int batch = 0;
};

/// A small college, and what every split of it is made of.
struct College {
    SplitRequest request;
    QList<Stretch> stretches; ///< by start, then room
};

struct Value {
    Ratio worst;
    int divided = 0;
    int moves = 0;
    double unevenness = 0;

    [[nodiscard]] bool isBetterThan(const Value &other) const
    {
        if (!(worst == other.worst))
            return worst < other.worst;
        if (divided != other.divided)
            return divided < other.divided;
        if (moves != other.moves)
            return moves < other.moves;
        return unevenness < other.unevenness - 1e-9;
    }
};

/// Heads of each class in each stretch.
using Shares = std::vector<std::vector<int>>;

int batchOf(const ClassSlot &slot, const QList<Batch> &batches)
{
    for (int i = 0; i < batches.size(); ++i) {
        if (batches[i].room == slot.room && batches[i].window.start <= slot.window.start &&
            slot.window.end <= batches[i].window.end)
            return i;
    }
    return -1;
}

std::optional<Value> valueOf(const College &college, const Shares &shares)
{
    Value value;
    for (int k = 0; k < college.stretches.size(); ++k) {
        std::vector<int> heads;
        int all = 0;
        for (const std::vector<int> &own : shares) {
            if (own[static_cast<size_t>(k)] > 0)
                heads.push_back(own[static_cast<size_t>(k)]);
            all += own[static_cast<size_t>(k)];
        }
        const int length = college.stretches[k].length;
        if (heads.empty())
            continue;
        const Crowdings &crowdings = fairest(heads, length);
        if (crowdings.empty())
            return std::nullopt;
        value.worst = std::max(value.worst, crowdings.front());
        value.unevenness += double(all) * all / length;
    }
    for (size_t i = 0; i < shares.size(); ++i) {
        std::set<int> before;
        for (const ClassSlot &slot : college.request.present) {
            if (slot.className == college.request.classes[static_cast<int>(i)].name)
                before.insert(batchOf(slot, college.request.batches));
        }
        int parts = 0;
        bool isMoved = false;
        for (size_t k = 0; k < shares[i].size(); ++k) {
            parts += shares[i][k] > 0 ? 1 : 0;
            isMoved |= shares[i][k] > 0 && !before.empty() &&
                       !before.contains(college.stretches[static_cast<int>(k)].batch);
        }
        value.divided += parts > 1 ? 1 : 0;
        value.moves += isMoved ? 1 : 0;
    }
    return value;
}

void consider(const College &college, const Shares &shares, std::optional<Value> &best)
{
    const std::optional<Value> value = valueOf(college, shares);
    if (value && (!best || value->isBetterThan(*best)))
        best = value;
}

Shares nobody(const College &college)
{
    return Shares(static_cast<size_t>(college.request.classes.size()),
                  std::vector<int>(static_cast<size_t>(college.stretches.size()), 0));
}

/// Every split in student-number order. Students come one by one; each stays in the stretch of the one before
/// or opens a later one, which whole classes may only do at their first student.
std::optional<Value> bestInOrder(const College &college, const std::vector<bool> &mayBeDivided)
{
    std::optional<Value> best;
    Shares shares = nobody(college);
    const std::function<void(int, int, int)> next = [&](int own, int student, int stretch) {
        if (own == college.request.classes.size()) {
            consider(college, shares, best);
            return;
        }
        const int students = college.request.classes[own].students;
        const bool mayOpen = student == 0 || mayBeDivided[static_cast<size_t>(own)];
        for (int k = stretch; k < (mayOpen ? college.stretches.size() : stretch + 1); ++k) {
            int &share = shares[static_cast<size_t>(own)][static_cast<size_t>(k)];
            ++share;
            if (student + 1 < students)
                next(own, student + 1, k);
            else
                next(own + 1, 0, k);
            --share;
        }
    };
    next(0, 0, 0);
    return best;
}

std::optional<Value> bestInAnyOrder(const College &college)
{
    std::optional<Value> best;
    Shares shares = nobody(college);
    const std::function<void(int)> next = [&](int own) {
        if (own == college.request.classes.size()) {
            consider(college, shares, best);
            return;
        }
        for (int &share : shares[static_cast<size_t>(own)]) {
            share = college.request.classes[own].students;
            next(own + 1);
            share = 0;
        }
    };
    next(0);
    return best;
}

struct Best {
    Value value;
    bool isOrderKept = true;
};

/// The best split by the rules of the decision note.
std::optional<Best> bestByTheRules(const College &college)
{
    const Ratio pace{college.request.policy.studentsPerHour, 60};
    int longest = 0;
    int minutes = 0;
    int students = 0;
    for (const Stretch &stretch : college.stretches) {
        longest = std::max(longest, stretch.length);
        minutes += stretch.length;
    }
    std::vector<bool> isTooLarge;
    for (const ClassHeads &heads : college.request.classes) {
        isTooLarge.push_back(pace < Ratio{heads.students, longest});
        students += heads.students;
    }
    const std::optional<Value> ordered = bestInOrder(college, isTooLarge);
    if (!ordered)
        return std::nullopt;
    Best best{*ordered, true};
    if (std::ranges::count(isTooLarge, true) == 0) {
        const Value any = *bestInAnyOrder(college);
        if (any.worst.heads * 11 * ordered->worst.minutes < ordered->worst.heads * 10 * any.worst.minutes)
            best = {any, false};
    }
    if (pace < best.value.worst && !(pace < Ratio{students, minutes})) {
        const Value divided = *bestInOrder(college, std::vector<bool>(isTooLarge.size(), true));
        if (divided.worst < best.value.worst)
            best = {divided, true};
    }
    return best;
}

/// The heads of a split by class and stretch; fails the test where a slot lies in no stretch.
Shares sharesOf(const College &college, const Split &split)
{
    Shares shares = nobody(college);
    for (const ClassSlot &slot : split.classSlots) {
        const auto own = std::ranges::find(college.request.classes, slot.className, &ClassHeads::name);
        const auto stretch = std::ranges::find_if(college.stretches, [&slot](const Stretch &one) {
            const auto from = one.from.secsTo(slot.window.start.time) / 60;
            return one.room == slot.room && from >= 0 && from + slot.window.length().count() <= one.length;
        });
        EXPECT_NE(own, college.request.classes.end());
        EXPECT_NE(stretch, college.stretches.end());
        if (own != college.request.classes.end() && stretch != college.stretches.end())
            shares[static_cast<size_t>(own - college.request.classes.begin())]
                  [static_cast<size_t>(stretch - college.stretches.begin())] += slot.students;
    }
    return shares;
}

/// The minutes given are the fairest there are, down to the least crowded slot.
void expectFairestMinutes(const College &college, const Split &split)
{
    for (const Stretch &stretch : college.stretches) {
        std::vector<int> heads;
        std::vector<int> minutes;
        for (const ClassSlot &slot : split.classSlots) {
            if (slot.room == stretch.room && slot.window.start.time >= stretch.from &&
                slot.window.end.time <= stretch.from.addSecs(stretch.length * 60)) {
                heads.push_back(slot.students);
                minutes.push_back(static_cast<int>(slot.window.length().count()));
            }
        }
        if (!heads.empty()) {
            EXPECT_EQ(crowdingsOf(heads, minutes), fairest(heads, stretch.length));
        }
    }
}

void expectBest(const College &college, const Split &split)
{
    const std::optional<Best> best = bestByTheRules(college);
    ASSERT_EQ(split.isComplete(), best.has_value());
    if (!best)
        return;
    const Shares shares = sharesOf(college, split);
    const std::optional<Value> value = valueOf(college, shares);
    ASSERT_TRUE(value);
    const std::string words = inOneLine(split.classSlots);
    EXPECT_TRUE(split.isProven) << words;
    EXPECT_EQ(value->worst, best->value.worst)
        << words << ": " << best->value.worst.heads << "/" << best->value.worst.minutes;
    EXPECT_EQ(value->divided, best->value.divided) << words;
    EXPECT_EQ(value->moves, best->value.moves) << words;
    EXPECT_NEAR(value->unevenness, best->value.unevenness, 0.01) << words;
    EXPECT_EQ(split.isOrderKept, best->isOrderKept) << words;
    EXPECT_EQ(split.divided, value->divided);
    EXPECT_EQ(split.moves, value->moves);
    EXPECT_DOUBLE_EQ(split.worstCrowding, double(value->worst.heads) / value->worst.minutes);
    expectFairestMinutes(college, split);
}

/// A split made again over itself stays as it is.
void expectKept(const College &college, const Split &split)
{
    SplitRequest again = college.request;
    again.present = split.classSlots;
    EXPECT_EQ(inOneLine(splitCollege(again).classSlots), inOneLine(split.classSlots));
}

class Generator {
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }

    /// @p perHour is the pace; a class has up to @p mostStudents.
    College college(int batches, int classes, int mostStudents, int perHour)
    {
        College college;
        college.request.college = kCollege;
        college.request.policy.splitOver = std::chrono::minutes(0);
        college.request.policy.studentsPerHour = perHour;
        for (int i = 0; i < batches; ++i) {
            // Two rooms at once now and then; never over the break, so each batch is one stretch.
            const QTime start =
                i % 2 == 1 && between(0, 3) == 0 ? college.stretches.back().from : QTime(8 + i, 0);
            const QString room = i % 2 == 0 ? kRoom : kOtherRoom;
            const int length = between(2, 7);
            college.request.batches.append(batch(window(start, start.addSecs(length * 60)), room));
            college.stretches.append({room, start, length, i});
        }
        for (int i = 0; i < classes; ++i)
            college.request.classes.append(heads(u"%1班"_s.arg(i + 1), between(1, mostStudents)));
        for (const ClassHeads &heads : college.request.classes)
            addBefore(college.request, heads.name);
        return college;
    }

private:
    /// Where the class is now: nowhere, in a batch, in two, or where there is no batch any more.
    void addBefore(SplitRequest &request, const QString &name)
    {
        for (int count = between(0, 5) - 3; count > 0; --count) {
            const Batch &batch = request.batches[between(0, static_cast<int>(request.batches.size()) - 1)];
            request.present.append(unpinned(name, batch.window, 1, batch.room));
        }
        if (between(0, 9) == 0)
            request.present.append(unpinned(name, window(QTime(20, 0), QTime(20, 5)), 1));
    }

    std::mt19937 m_random;
};

/// What a family must lead to now and then, so that it is known to be looked at.
enum class Shows { BrokenOrder, DividedClasses };

struct Family {
    const char *name = "";
    int cases = 0;
    int mostBatches = 1;
    int mostClasses = 1;
    int mostStudents = 1;
    int perHour = 60;
    Shows shows = Shows::BrokenOrder;
};

void PrintTo(const Family &family, std::ostream *out)
{
    *out << family.name;
}

class SplitOptimality : public testing::TestWithParam<Family> {};

TEST_P(SplitOptimality, NoSplitIsBetter)
{
    const Family &family = GetParam();
    Generator generator(20250412);
    int shown = 0;
    for (int i = 0; i < family.cases; ++i) {
        SCOPED_TRACE(i);
        const College college =
            generator.college(generator.between(1, family.mostBatches),
                              generator.between(1, family.mostClasses), family.mostStudents, family.perHour);
        const Split split = splitCollege(college.request);
        expectBest(college, split);
        expectKept(college, split);
        if (HasFailure())
            return;
        shown += (family.shows == Shows::BrokenOrder ? !split.isOrderKept : split.divided > 0) ? 1 : 0;
    }
    EXPECT_GT(shown, family.cases / 50);
}

INSTANTIATE_TEST_SUITE_P(
    SmallColleges, SplitOptimality,
    testing::Values(Family{"WholeClassesInUpToThreeWindows", 1200, 3, 5, 9, 600, Shows::BrokenOrder},
                    Family{"ManyClassesInTwoWindows", 300, 2, 8, 9, 600, Shows::BrokenOrder},
                    Family{"FourWindows", 250, 4, 5, 12, 600, Shows::BrokenOrder},
                    Family{"ClassesOfForty", 120, 3, 6, 40, 1200, Shows::BrokenOrder},
                    Family{"ClassesTooLargeForAnyWindow", 500, 3, 3, 9, 60, Shows::DividedClasses},
                    Family{"WindowsThatDoForEverybodyButNotForWholeClasses", 500, 3, 4, 6, 90,
                           Shows::DividedClasses},
                    Family{"WindowsThatAreFarTooSmall", 250, 3, 3, 9, 20, Shows::DividedClasses}),
    rowName<Family>);

} // namespace

} // namespace liuying
