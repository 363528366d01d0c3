// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include "flows/code/CodeDesk.h"
#include "flows/door/RoomNames.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class CodeDeskTest : public DoorStation {
protected:
    CodeDeskTest()
    {
        Plan plan = aPlan();
        plan.campaign.university = u"试验大学"_s;
        append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
        Student one;
        one.number = u"C1"_s;
        one.name = u"张小三"_s;
        one.college = u"文学院"_s;
        one.idTail = u"123X"_s;
        one.level = u"本科"_s;
        Student like = one; // told apart from C1 by nothing a card shows but the level
        like.number = u"C2"_s;
        like.level = u"硕士研究生"_s;
        append(RosterImported{u"cards"_s, {one, like}, {}, {}});
    }

    static ReadPicture picture(const QByteArray &payload, const vision::CardText &card)
    {
        ReadPicture read;
        read.file = u"card.png"_s;
        read.reading.codes = {vision::SeenCode{payload, {}}};
        read.card = card;
        return read;
    }
    BindingReport bind(const QList<ReadPicture> &pictures, DryRun dryRun = DryRun::No)
    {
        const auto report = CodeDesk(*stores, clock).bindFromCards(pictures, dryRun);
        EXPECT_TRUE(report);
        return report.value_or(BindingReport{});
    }
    QString reasonOf(const ReadPicture &one)
    {
        const BindingReport report = bind({one});
        return report.unmatched.isEmpty() ? QString() : report.unmatched.front().reason;
    }

    const vision::CardText card{u"张*三"_s, u"123x"_s, u"试验大学"_s, u"本科"_s};
};

TEST_F(CodeDeskTest, ACardThatFitsOneStudentIsBoundAndKnownAtTheDoor)
{
    const BindingReport report = bind({picture(codeOf(u"C1"_s), card)});
    ASSERT_EQ(report.bound.size(), 1);
    EXPECT_EQ(report.bound.front().student, u"C1"_s);
    EXPECT_EQ(stores->boundCodeOwner(codeDigest(codeOf(u"C1"_s))).value_or(QString()), u"C1"_s);
    EXPECT_TRUE(bind({picture(codeOf(u"C1"_s), card)}).bound.front().alreadyBound);
}

TEST_F(CodeDeskTest, ADryRunBindsNobody)
{
    const qint64 before = entries();
    EXPECT_EQ(bind({picture(codeOf(u"C1"_s), card)}, DryRun::Yes).bound.size(), 1);
    EXPECT_EQ(entries(), before);
}

TEST_F(CodeDeskTest, WithoutALevelTwoStudentsCannotBeToldApart)
{
    vision::CardText noLevel = card;
    noLevel.level.clear();
    const BindingReport report = bind({picture(codeOf(u"C1"_s), noLevel)});
    ASSERT_EQ(report.ambiguous.size(), 1);
    EXPECT_EQ(report.ambiguous.front().students, (QStringList{u"C1"_s, u"C2"_s}));
}

TEST_F(CodeDeskTest, WhatACardCannotProveIsLeftToAPerson)
{
    vision::CardText changed = card;
    changed.level = u"专科"_s;
    EXPECT_EQ(reasonOf(picture(codeOf(u"1"_s), changed)), u"other-enrolment"_s);
    changed = card;
    changed.school = u"别的大学"_s;
    EXPECT_EQ(reasonOf(picture(codeOf(u"1"_s), changed)), u"other-enrolment"_s);
    changed = card;
    changed.idTail = u"9999"_s;
    EXPECT_EQ(reasonOf(picture(codeOf(u"1"_s), changed)), u"not-on-roster"_s);
    changed = card;
    changed.name.clear();
    EXPECT_EQ(reasonOf(picture(codeOf(u"1"_s), changed)), u"no-card"_s);
    EXPECT_EQ(reasonOf(picture("https://pay.example.com/0123456789", card)), u"not-a-capture-code"_s);
}

TEST_F(CodeDeskTest, NothingIsEverRebound)
{
    bind({picture(codeOf(u"first"_s), card)});
    EXPECT_EQ(reasonOf(picture(codeOf(u"second"_s), card)), u"second-code"_s);
    vision::CardText master = card;
    master.level = u"硕士研究生"_s;
    EXPECT_EQ(reasonOf(picture(codeOf(u"first"_s), master)), u"code-of-another"_s);
}

TEST_F(CodeDeskTest, TwoCodesForOneStudentAndOneCodeForTwoAreBothHeldBack)
{
    const BindingReport two = bind({picture(codeOf(u"a"_s), card), picture(codeOf(u"b"_s), card)});
    EXPECT_TRUE(two.bound.isEmpty());
    ASSERT_EQ(two.unmatched.size(), 2);
    EXPECT_EQ(two.unmatched.front().reason, u"two-codes-for-student"_s);
    vision::CardText master = card;
    master.level = u"硕士研究生"_s;
    const BindingReport shared = bind({picture(codeOf(u"c"_s), card), picture(codeOf(u"c"_s), master)});
    EXPECT_EQ(shared.ambiguous.size(), 2);
}

struct RoomWords {
    const char *rule;
    QString words;
    QString room; ///< "" when it fits none or several
};

class RoomNames : public testing::TestWithParam<RoomWords> {};

TEST_P(RoomNames, AreUnderstoodAsPeopleSayThem)
{
    const Result<QString> room = roomMeant(aPlan(), GetParam().words);
    EXPECT_EQ(room.value_or(QString()), GetParam().room);
}

INSTANTIATE_TEST_SUITE_P(Doors, RoomNames,
                         testing::Values(RoomWords{"TheCode", u"明德楼101"_s, u"明德楼101"_s},
                                         RoomWords{"TheLongName", u"明德教学楼101室"_s, u"明德楼101"_s},
                                         RoomWords{"WidthAndBlanksDoNotCount", u"明德楼 １０１ 室"_s,
                                                   u"明德楼101"_s},
                                         RoomWords{"FiguresThatFitOneRoom", u"102"_s, u"明德楼102"_s},
                                         RoomWords{"APartThatFitsSeveral", u"明德楼"_s, QString()},
                                         RoomWords{"AnUnknownRoom", u"303"_s, QString()},
                                         RoomWords{"Nothing", QString(), QString()}),
                         [](const auto &row) { return std::string(row.param.rule); });

} // namespace
} // namespace liuying
