// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAdmissionsInABurst = 200;
constexpr int kRefundsOfAnOrder = 300;

/// Admits one student after the other and says each shot number only after append() has returned.
[[noreturn]] void admitUntilKilled(const QString &folder, int tell)
{
    const auto opened = Stores::open(folder, OpenMode::OpenExisting);
    if (!opened)
        _exit(2);
    Stores &stores = **opened;
    for (int i = 0; i < kAdmissionsInABurst; ++i) {
        int number = 0;
        const auto admitted = stores.transact([&]() -> Result<void> {
            const auto facts = stores.doorFacts({}, u"01"_s, u"九教103"_s, QDate(2025, 4, 12));
            if (!facts)
                return failureOf(facts);
            number = facts->record.nextShotNumber;
            const auto entry =
                stores.append(anArrival(QString::number(number), number), kMorningMs, u"door"_s);
            return entry ? Result<void>() : failureOf(entry);
        });
        if (!admitted || write(tell, &number, sizeof number) != sizeof number)
            _exit(3);
    }
    _exit(0);
}

/// Pays out refunds of @p kRefundsOfAnOrder students at a time and says each order after it was kept.
[[noreturn]] void payOutUntilKilled(const QString &folder, int tell)
{
    const auto opened = Stores::open(folder, OpenMode::OpenExisting);
    if (!opened)
        _exit(2);
    QStringList students;
    for (int i = 0; i < kRefundsOfAnOrder; ++i)
        students.append(QString::number(2105010000 + i));
    for (int order = 1; order <= kAdmissionsInABurst; ++order) {
        const RefundsPaidOut paid{students, QDate(2025, 5, 8), QString::number(order)};
        if (!(*opened)->append(paid, kMorningMs, u"office"_s) ||
            write(tell, &order, sizeof order) != sizeof order)
            _exit(3);
    }
    _exit(0);
}

struct Burst {
    int said = 0;       ///< how many numbers were acknowledged
    int lastNumber = 0; ///< the last of them
    bool wasKilled = false;
};

/// Runs a station at @p work in a process of its own and kills it after @p acknowledgements.
Burst runAndKill(const QString &folder, int acknowledgements, void (*work)(const QString &, int))
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(folder, ends[1]);
    }
    close(ends[1]);
    Burst burst;
    int number = 0;
    while (read(ends[0], &number, sizeof number) == sizeof number) {
        burst.lastNumber = number;
        if (++burst.said == acknowledgements)
            kill(child, SIGKILL);
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    burst.wasKilled = WIFSIGNALED(status);
    return burst;
}

/// A second program at the same file, as the command line is beside the window.
[[noreturn]] void signInOften(const QString &folder, int times)
{
    const auto opened = Stores::open(folder, OpenMode::OpenExisting);
    if (!opened)
        _exit(2);
    for (int i = 0; i < times; ++i) {
        if (!(*opened)->append(SignedIn{u"九教106"_s}, kMorningMs, u"cli"_s))
            _exit(3);
    }
    _exit(0);
}

} // namespace

TEST(TwoProcessesTest, MayWriteAtTheSameTime)
{
    constexpr int kEach = 150;
    QTemporaryDir folder;
    (void)openStation(folder.path());
    const pid_t child = fork();
    if (child == 0)
        signInOften(folder.path(), kEach);
    const auto stores = openStation(folder.path(), OpenMode::OpenExisting);
    for (int i = 0; i < kEach; ++i)
        (void)append(*stores, SignedIn{u"九教103"_s});
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(stores->entryCount().value_or(0), 2 * kEach);
    EXPECT_TRUE(stores->verify()->ok);
}

TEST(PowerLossTest, NoAcknowledgedAdmissionIsLostWhenTheStationIsKilled)
{
    QTemporaryDir folder;
    putPlanAndRoster(*openStation(folder.path()), {aStudent(u"01"_s, u"张三"_s)});
    std::mt19937 random(20250412);
    std::uniform_int_distribution<int> moment(1, 60);
    int acknowledged = 0;
    for (int round = 0; round < 12; ++round) {
        const Burst burst = runAndKill(folder.path(), moment(random), admitUntilKilled);
        EXPECT_TRUE(burst.wasKilled);
        acknowledged += burst.said;
        const auto stores = openStation(folder.path(), OpenMode::OpenExisting);
        const auto arrivals = stores->arrivals();
        ASSERT_OK(arrivals);
        // One more may have been kept than was said: the last words were cut off.
        EXPECT_GE(arrivals->size(), acknowledged);
        EXPECT_LE(arrivals->size(), acknowledged + round + 1);
        EXPECT_GE(arrivals->last().shot.number, burst.lastNumber);
        const auto report = stores->verify();
        ASSERT_OK(report);
        EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    }
    EXPECT_GE(acknowledged, 12);
}

TEST(PowerLossTest, APayOutIsKeptForAllItsStudentsOrForNone)
{
    QTemporaryDir folder;
    (void)openStation(folder.path());
    int acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        acknowledged += runAndKill(folder.path(), 2 + 3 * round, payOutUntilKilled).said;
        const auto stores = openStation(folder.path(), OpenMode::OpenExisting);
        const auto steps = stores->refundSteps();
        ASSERT_OK(steps);
        EXPECT_EQ(steps->size() % kRefundsOfAnOrder, 0);
        EXPECT_GE(steps->size() / kRefundsOfAnOrder, acknowledged);
        EXPECT_LE(steps->size() / kRefundsOfAnOrder, acknowledged + round + 1);
        EXPECT_TRUE(stores->verify()->ok);
    }
    EXPECT_GE(acknowledged, 10);
}

} // namespace liuying::storage
