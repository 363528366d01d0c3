// SPDX-License-Identifier: Apache-2.0
// A disk that is exhausted while a code is bound: nothing half done, and a sentence for a person.
#include "flows/DoorStation.h"
#include "flows/Words.h"
#include "support/SmallDisk.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMost = 1000;

QList<Student> manyStudents(int count)
{
    QList<Student> students;
    for (int i = 0; i < count; ++i) {
        students.append(aRoster().front());
        students.back().number = u"S%1"_s.arg(i);
    }
    return students;
}

TEST(DoorOnAFullDisk, NeitherBindsNorAdmitsHalfAndSaysWhy)
{
    const SmallDisk disk(4096);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount a small disk";
    FakeClock clock;
    clock.set(9, 0);
    auto stores = storage::Stores::open(disk.folder(), storage::OpenMode::OpenOrCreate);
    ASSERT_OK(stores);
    Plan free = aPlan();
    free.campaign.fee = Money{};
    ASSERT_OK((*stores)->append(PlanPublished{u"campaign"_s, 1, free, u"test"_s}, clock.ms, u"test"_s));
    ASSERT_OK((*stores)->append(RosterImported{u"test"_s, manyStudents(kMost), {}, {}}, clock.ms, u"test"_s));
    DoorDesk door(**stores, clock, u"明德楼101"_s);
    disk.fill();

    // What is allocated already has room for a few bindings more.
    std::optional<Error> error;
    QByteArray code;
    qint64 before = 0;
    for (int i = 0; i < kMost - 1 && !error; ++i) {
        before = (*stores)->entryCount().value_or(-1);
        code = codeOf(u"code %1"_s.arg(i));
        const auto answer = door.bindAndScan(code, u"S%1"_s.arg(i), u"card"_s);
        if (!answer)
            error = answer.error();
    }
    ASSERT_TRUE(error) << "the disk never was full";
    EXPECT_EQ(error->code, ErrorCode::DiskFull) << error->detail.toStdString();
    EXPECT_FALSE(errorWords(*error).isEmpty());

    EXPECT_EQ((*stores)->entryCount().value_or(-2), before);
    EXPECT_EQ((*stores)->boundCodeOwner(codeDigest(code)).value_or(u"?"_s), QString());

    disk.makeRoom();
    const auto again = door.bindAndScan(codeOf(u"last"_s), u"S%1"_s.arg(kMost - 1), u"card"_s);
    ASSERT_OK(again);
    EXPECT_EQ(again->decision.outcome, Outcome::Admit);
    EXPECT_TRUE((*stores)->verify()->ok);
}

} // namespace
} // namespace liuying
