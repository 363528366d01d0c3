// SPDX-License-Identifier: Apache-2.0
#include "core/journal/Facts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

LocalDateTime moment(QStringView text)
{
    return LocalDateTime::fromString(text).value_or(LocalDateTime());
}

Plan fullPlan()
{
    Plan plan;
    plan.campaign = {u"湖南科技大学"_s,
                     u"关于图像采集的通知"_s,
                     2026,
                     u"本科生院〔2025〕17号"_s,
                     Money{1500},
                     QDate(2025, 3, 29),
                     u"Asia/Shanghai"_s,
                     u"0123456789abcdef"_s};
    plan.policy.earlyAllowance = std::chrono::minutes(20);
    plan.policy.unpaidIsHold = true;
    plan.policy.keepPayload = true;
    plan.policy.codeMinBytes = 33;
    plan.policy.forbiddenColours = QStringList{u"蓝色"_s, u"紫色"_s};
    plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}, {u"九教203"_s, {}}};
    const Window window{moment(u"2025-04-12T08:00"), moment(u"2025-04-12T09:30")};
    plan.batches = {{u"九教103"_s, 3, u"土木工程学院"_s, window}};
    plan.policy.studentsPerHour = 400;
    plan.policy.breakStart = QTime(11, 45);
    plan.policy.breakEnd = QTime(14, 0);
    plan.policy.photo.rules = {{CheckId::EarsVisible, CheckRule::Warned},
                               {CheckId::ClothesSleeves, CheckRule::Off}};
    plan.policy.photo.clearGlassesAllowed = true;
    plan.policy.photo.backdrop = BackdropKind::LightGrey;
    plan.policy.photo.crown = {45.5, 120};
    plan.policy.photo.nameIsMasked = false;
    plan.policy.photo.manifestNamesPeople = true;
    plan.policy.photo.shotExpectedWithinSeconds = 60;
    plan.classSlots = {
        {u"土木工程学院"_s, u"土木1班"_s, u"九教103"_s, window},
        {u"土木工程学院"_s, {}, u"九教103"_s, window, {u"0021050109"_s, u"0021050118"_s}, 9, true}};
    plan.announcedClasses = {{u"土木工程学院"_s, u"土木1班"_s, 31}, {u"土木工程学院"_s, {}, 0}};
    plan.coordinators = {{u"土木工程学院"_s, u"张老师"_s, u"0731-58290000"_s}};
    return plan;
}

Student fullStudent()
{
    return {u"0021050101"_s, u"阿不都·买买提"_s, u"土木工程学院"_s, u"土木1班"_s, u"土木工程"_s,
            u"012X"_s,       u"本科"_s,          u"休学"_s,         false,        true,
            u"试验大学"_s};
}

PaymentList fullList()
{
    return {u"缴费名单.xls"_s,
            {{2, u"Sheet1"_s, u"0021050101"_s, u"张三"_s, u"土木工程学院"_s, Money{1500}, true, u"3月1日"_s},
             {3, {}, {}, u"李四"_s, {}, {}, false, {}}}};
}

Statement fullStatement()
{
    return {u"对账单.csv"_s,
            {{5, QDate(2025, 3, 28), Money{-1500}, u"土木工程学院"_s, u"退款"_s, u"00017"_s},
             {6, {}, Money{9'007'199'254'740'993}, {}, {}, {}}},
            {7, 9}};
}

const QByteArray kDigest =
    QByteArray::fromHex("00ff10203040506070809000a0b0c0d0e0f000112233445566778899aabbccdd");

ShotTaken nobodysPicture()
{
    ShotTaken fact;
    fact.room = u"九教106"_s;
    fact.day = QDate(2025, 4, 12);
    fact.at = moment(u"2025-04-12T08:00"_s);
    return fact;
}

ShotTaken aPicture()
{
    ShotTaken fact = nobodysPicture();
    fact.student = u"01"_s;
    fact.shot = {17, u"九教106"_s, u"A"_s};
    fact.frame = 2;
    fact.at = moment(u"2025-04-12T08:00:30");
    fact.file = u"2025-04-12/九教106/017-2.jpg"_s;
    fact.fileDigest = kDigest;
    fact.rawFile = u"2025-04-12/九教106/017-2.nef"_s;
    fact.cameraFile = u"DSC_0034.JPG"_s;
    fact.cameraMs = 1744416000123;
    fact.verdict = CheckResult::Fail;
    fact.failed = {CheckId::EyesOpen, CheckId::GlassesAbsent};
    fact.doubtful = {CheckId::EarsVisible};
    return fact;
}

ShotAccepted anOverriddenAcceptance()
{
    ShotAccepted fact{u"01"_s,
                      u"九教106"_s,
                      {17, u"九教106"_s, {}},
                      moment(u"2025-04-12T08:00:30"),
                      u"prepared/2025-04-12/九教106/017.jpg"_s,
                      kDigest};
    fact.taken = {u"7f3a"_s, 17};
    fact.originalDigest = kDigest;
    fact.overridden = {CheckId::GlassesAbsent};
    fact.overrideWhy = u"透明镜片"_s;
    return fact;
}

struct Row {
    const char *name;
    QString kind;
    Fact fact;
};

QList<Row> rows()
{
    const LocalDateTime at = moment(u"2025-04-12T08:00:30");
    return {
        {"APublishedPlanWithEverythingInIt", u"plan.published"_s,
         PlanPublished{u"campaign"_s, 7, fullPlan(), u"通知.txt"_s}},
        {"APublishedPlanOfWhichTheNoticeSaysNothing", u"plan.published"_s,
         PlanPublished{u"college:艺术学院"_s, 1, {}, {}}},
        {"ARosterWithAdditionsAndRemovals", u"roster.imported"_s,
         RosterImported{u"名单.xlsx"_s, {fullStudent(), {}}, {u"09"_s, u"10"_s}, kDigest}},
        {"APaymentsListWithAndWithoutAmounts", u"payments.imported"_s, PaymentsImported{fullList(), kDigest}},
        {"AStatementWithAmountsBeyondADouble", u"remittances.imported"_s,
         RemittancesImported{fullStatement(), kDigest}},
        {"ABoundCodeWithItsPayload", u"code.bound"_s,
         CodeBound{kDigest, u"01"_s, u"queue"_s, QByteArray("\0\xff\n", 3)}},
        {"AReleasedCode", u"code.released"_s, CodeReleased{kDigest, u"01"_s, u"另一学籍的码"_s}},
        {"AnOverriddenArrival", u"arrival"_s,
         Arrived{u"01"_s,
                 u"九教106"_s,
                 QDate(2025, 4, 12),
                 {17, u"九教106"_s, u"A"_s},
                 at,
                 kDigest,
                 {Reason::Unpaid, Reason::LateForClass},
                 u"现场补缴"_s}},
        {"AnArrivalFoundBySearch", u"arrival"_s,
         Arrived{u"01"_s, u"九教106"_s, QDate(2025, 4, 12), {1, u"九教106"_s, {}}, at, {}, {}, {}}},
        {"AnUndoneArrival", u"arrival.undone"_s,
         ArrivalUndone{{u"7f3a"_s, 9'007'199'254'740'993}, u"误扫"_s}},
        {"SomebodyUnknownTurnedAway", u"turned-away"_s,
         TurnedAway{{}, u"九教106"_s, at, kDigest, Outcome::Hold, {Reason::UnknownCode}}},
        {"AnAcceptedPhotograph", u"shot.accepted"_s,
         ShotAccepted{u"01"_s, u"九教106"_s, {17, u"九教106"_s, {}}, at, u"IMG_0017.JPG"_s, kDigest}},
        {"AnOverriddenAcceptanceOfAPicture", u"shot.accepted"_s, anOverriddenAcceptance()},
        {"APictureOfTheCamera", u"shot.taken"_s, aPicture()},
        {"APictureNobodyWaitedFor", u"shot.taken"_s, nobodysPicture()},
        {"ARejectedPicture", u"shot.rejected"_s, ShotRejected{{u"7f3a"_s, 9'007'199'254'740'993}, u"闭眼"_s}},
        {"AnAcceptanceTakenBack", u"shot.acceptance.taken-back"_s,
         AcceptanceTakenBack{{u"7f3a"_s, 18}, u"01"_s, u"不是本人"_s}},
        {"MovedPictures", u"shots.moved"_s,
         ShotsMoved{{{{u"7f3a"_s, 17}, u"01"_s, u"02"_s, {18, u"九教106"_s, {}}, 2},
                     {{u"7f3a"_s, 19}, u"02"_s, {}, {}, 1}},
                    u"漏了一张"_s}},
        {"AnExceptionFromRules", u"rule.excepted"_s,
         RuleExcepted{u"01"_s, {CheckId::HeadUncovered, CheckId::EarsVisible}, u"民族头饰"_s}},
        {"AnEndedException", u"rule.exception.ended"_s,
         RuleExceptionEnded{u"01"_s, {CheckId::HeadUncovered}, u"写错学号"_s}},
        {"ASettledAlarm", u"pairing.settled"_s,
         PairingSettled{PairingFault::ArrivalWithoutShot, {u"7f3a"_s, 4}, u"学生先走了"_s}},
        {"ASignIn", u"signed-in"_s, SignedIn{u"九教106"_s}},
        {"AnExport", u"exported"_s, Exported{u"attendance"_s, u"/tmp/出勤.xlsx"_s}},
        {"APaymentSettledForAStudent", u"item.settled"_s,
         ItemSettled{
             {{kDigest, u"名单"_s, 17}, ItemDecision::Kind::CountsFor, u"0021050101"_s, {}, u"电话核对"_s}}},
        {"ATransferSettledForACollege", u"item.settled"_s,
         ItemSettled{{{kDigest, {}, 5}, ItemDecision::Kind::BelongsTo, {}, u"艺术学院"_s, u"学院来函"_s}}},
        {"AReopenedItem", u"item.reopened"_s, ItemReopened{{u"7f3a"_s, 9'007'199'254'740'993}, u"认错"_s}},
        {"AnAlias", u"college.alias"_s, CollegeAliasSet{u"计科院"_s, u"计算机科学与工程学院"_s}},
        {"AnAliasTakenAway", u"college.alias"_s, CollegeAliasSet{u"计科院"_s, {}}},
        {"AReversedImport", u"import.reversed"_s, ImportReversed{{u"7f3a"_s, 12}, u"文件不对"_s}},
        {"ApprovedRefunds", u"refunds.approved"_s,
         RefundsApproved{{u"01"_s, u"02"_s}, Money{9'007'199'254'740'993}, u"采集结束"_s}},
        {"RefundsPaidOut", u"refunds.paid-out"_s,
         RefundsPaidOut{{u"01"_s}, QDate(2025, 5, 6), u"付款单17"_s}},
        {"ARefundTakenBack", u"refund.taken-back"_s, RefundTakenBack{u"01"_s, u"退汇"_s}},
        {"ProofreadingWithAndWithoutADay", u"proofreading.imported"_s,
         ProofreadingImported{
             u"校对.xlsx"_s,
             {{u"01"_s, u"张三"_s, true, QDate(2025, 5, 6)}, {u"02"_s, u"李四"_s, false, {}}},
             kDigest}},
    };
}

QByteArray bytesOf(const Fact &fact)
{
    return QJsonDocument(factToJson(fact)).toJson(QJsonDocument::Compact);
}

class FactRoundTrip : public testing::TestWithParam<Row> {};

std::string rowName(const testing::TestParamInfo<Row> &info)
{
    return info.param.name;
}

} // namespace

TEST_P(FactRoundTrip, ComesBackFromItsBytes)
{
    const QByteArray bytes = bytesOf(GetParam().fact);
    EXPECT_EQ(factKind(GetParam().fact), GetParam().kind);
    const auto read = factFromJson(GetParam().kind, QJsonDocument::fromJson(bytes).object());
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    EXPECT_EQ(read->index(), GetParam().fact.index());
    EXPECT_EQ(bytesOf(*read), bytes);
}

TEST_P(FactRoundTrip, EveryKeyIsNeeded)
{
    const QJsonObject whole = factToJson(GetParam().fact);
    for (const QString &key : whole.keys()) {
        QJsonObject without = whole;
        without.remove(key);
        const auto read = factFromJson(GetParam().kind, without);
        ASSERT_FALSE(read.has_value()) << key.toStdString();
        EXPECT_EQ(read.error().code, ErrorCode::Corrupt);
        EXPECT_TRUE(read.error().detail.contains(key)) << read.error().detail.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Facts, FactRoundTrip, testing::ValuesIn(rows()), rowName);

TEST(FactsTest, ThePlanComesBackFieldForField)
{
    const auto read =
        factFromJson(u"plan.published"_s, factToJson(PlanPublished{u"campaign"_s, 7, fullPlan(), {}}));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(std::get<PlanPublished>(*read).plan, fullPlan());
}

TEST(FactsTest, APlanFromBeforeSubSchedulesReadsAsOneWithout)
{
    Plan expected = fullPlan();
    expected.campaign.id.clear();
    expected.policy.studentsPerHour = Policy{}.studentsPerHour;
    expected.policy.breakStart = Policy{}.breakStart;
    expected.policy.breakEnd = Policy{}.breakEnd;
    expected.policy.photo = {};
    expected.classSlots.resize(1);
    expected.announcedClasses.clear();
    expected.coordinators.clear();

    const auto without = [](QJsonObject object, const QStringList &keys) {
        for (const QString &key : keys)
            object.remove(key);
        return object;
    };
    QJsonObject body = factToJson(PlanPublished{u"campaign"_s, 7, fullPlan(), {}});
    QJsonObject plan = without(body[u"plan"_s].toObject(), {u"announcedClasses"_s, u"coordinators"_s});
    plan[u"campaign"_s] = without(plan[u"campaign"_s].toObject(), {u"id"_s});
    plan[u"policy"_s] = without(plan[u"policy"_s].toObject(),
                                {u"studentsPerHour"_s, u"breakStart"_s, u"breakEnd"_s, u"photo"_s});
    plan[u"classSlots"_s] = QJsonArray{without(plan[u"classSlots"_s].toArray().first().toObject(),
                                               {u"after"_s, u"upTo"_s, u"students"_s, u"pinned"_s})};
    body[u"plan"_s] = plan;
    const auto read = factFromJson(u"plan.published"_s, body);
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    EXPECT_EQ(std::get<PlanPublished>(*read).plan, expected);
}

TEST(FactsTest, AStudentComesBackFieldForField)
{
    const auto read =
        factFromJson(u"roster.imported"_s, factToJson(RosterImported{{}, {fullStudent()}, {}, {}}));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(std::get<RosterImported>(*read).put, QList<Student>{fullStudent()});
}

TEST(FactsTest, AStudentOfAnEntryFromBeforeSchoolsHasNone)
{
    QJsonObject body = factToJson(RosterImported{{}, {fullStudent()}, {}, {}});
    QJsonObject student = body.value(u"put"_s).toArray().first().toObject();
    student.remove(u"school"_s);
    body.insert(u"put"_s, QJsonArray{student});
    const auto read = factFromJson(u"roster.imported"_s, body);
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    Student withoutSchool = fullStudent();
    withoutSchool.school.clear();
    EXPECT_EQ(std::get<RosterImported>(*read).put, QList<Student>{withoutSchool});
}

TEST(FactsTest, AStatementKeepsItsAccountAndItsRowsTheirSheets)
{
    Statement statement = fullStatement();
    statement.account = u"4300****0017"_s;
    statement.rows.first().sheet = u"三月"_s;
    QJsonObject body = factToJson(RemittancesImported{statement, kDigest});
    const auto read = factFromJson(u"remittances.imported"_s, body);
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    EXPECT_EQ(std::get<RemittancesImported>(*read).statement.account, u"4300****0017"_s);
    EXPECT_EQ(std::get<RemittancesImported>(*read).statement.rows.first().sheet, u"三月"_s);
}

TEST(FactsTest, AStatementFromBeforeAccountsAndSheetsReadsAsOneWithout)
{
    QJsonObject body = factToJson(RemittancesImported{fullStatement(), kDigest});
    QJsonObject statement = body[u"statement"_s].toObject();
    QJsonObject row = statement[u"rows"_s].toArray().first().toObject();
    statement.remove(u"account"_s);
    row.remove(u"sheet"_s);
    statement[u"rows"_s] = QJsonArray{row};
    body[u"statement"_s] = statement;
    const auto read = factFromJson(u"remittances.imported"_s, body);
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    EXPECT_EQ(std::get<RemittancesImported>(*read).statement.account, QString());
    EXPECT_EQ(std::get<RemittancesImported>(*read).statement.rows.first().sheet, QString());
}

namespace {

class DecisionWord : public testing::TestWithParam<ItemDecision::Kind> {};

std::string decisionName(const testing::TestParamInfo<ItemDecision::Kind> &info)
{
    return decisionCode(info.param).remove(u'-').toStdString();
}

} // namespace

TEST_P(DecisionWord, ComesBackInTheJournal)
{
    ItemSettled fact;
    fact.decision.item = {kDigest, {}, 3};
    fact.decision.kind = GetParam();
    const auto read = factFromJson(u"item.settled"_s, factToJson(fact));
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    EXPECT_EQ(std::get<ItemSettled>(*read).decision.kind, GetParam());
    EXPECT_EQ(std::get<ItemSettled>(*read).decision.item, fact.decision.item);
    EXPECT_EQ(decisionFromCode(decisionCode(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Kinds, DecisionWord,
                         testing::Values(ItemDecision::Kind::AsItIs, ItemDecision::Kind::CountsFor,
                                         ItemDecision::Kind::DoesNotCount, ItemDecision::Kind::BelongsTo,
                                         ItemDecision::Kind::NotOurs, ItemDecision::Kind::RefundPayout),
                         decisionName);

TEST(FactsTest, AnUnknownDecisionIsNotGuessed)
{
    QJsonObject body = factToJson(ItemSettled{});
    body[u"decision"_s] = u"forgiven"_s;
    const auto read = factFromJson(u"item.settled"_s, body);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Corrupt);
}

TEST(FactsTest, AnItemWithoutItsRowIsNotGuessed)
{
    for (const QString &key : {u"source"_s, u"sheet"_s, u"row"_s}) {
        QJsonObject body = factToJson(ItemSettled());
        QJsonObject item = body[u"item"_s].toObject();
        item.remove(key);
        body[u"item"_s] = item;
        EXPECT_FALSE(factFromJson(u"item.settled"_s, body).has_value()) << key.toStdString();
    }
}

TEST(FactsTest, AProofreadingMarkWithoutADayHasNone)
{
    const ProofreadingImported fact{
        {}, {{u"01"_s, u"张三"_s, true, {}}, {u"02"_s, u"李四"_s, true, QDate(2025, 5, 6)}}, kDigest};
    const auto read = factFromJson(u"proofreading.imported"_s, factToJson(fact));
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    const QList<ProofreadingMark> &marks = std::get<ProofreadingImported>(*read).marks;
    EXPECT_FALSE(marks.at(0).day.isValid());
    EXPECT_EQ(marks.at(1).day, QDate(2025, 5, 6));
}

TEST(FactsTest, AmountsBeyondADoubleKeepTheirLastFen)
{
    const auto read = factFromJson(
        u"remittances.imported"_s,
        QJsonDocument::fromJson(bytesOf(RemittancesImported{fullStatement(), kDigest})).object());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(std::get<RemittancesImported>(*read).statement.rows[1].amount.fen, 9'007'199'254'740'993);
}

TEST(FactsTest, APictureComesBackFieldForField)
{
    const auto read = factFromJson(u"shot.taken"_s, QJsonDocument::fromJson(bytesOf(aPicture())).object());
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    const auto &picture = std::get<ShotTaken>(*read);
    EXPECT_EQ(picture.shot, aPicture().shot);
    EXPECT_EQ(picture.cameraMs, aPicture().cameraMs);
    EXPECT_EQ(picture.verdict, CheckResult::Fail);
    EXPECT_EQ(picture.failed, aPicture().failed);
    EXPECT_EQ(picture.doubtful, aPicture().doubtful);
}

TEST(FactsTest, AnAcceptanceFromBeforeTheStudioNamesNoPicture)
{
    QJsonObject body = factToJson(anOverriddenAcceptance());
    for (const QString &key : {u"taken"_s, u"originalDigest"_s, u"overridden"_s, u"overrideWhy"_s})
        body.remove(key);
    const auto read = factFromJson(u"shot.accepted"_s, body);
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    const auto &acceptance = std::get<ShotAccepted>(*read);
    EXPECT_FALSE(acceptance.taken.isValid());
    EXPECT_EQ(acceptance.overrideWhy, QString());
    EXPECT_EQ(acceptance.shot, anOverriddenAcceptance().shot);
}

TEST(FactsTest, AnUnknownCheckOrFaultIsNotDropped)
{
    QJsonObject picture = factToJson(aPicture());
    picture[u"failed"_s] = QJsonArray{u"mood.good"_s};
    EXPECT_FALSE(factFromJson(u"shot.taken"_s, picture).has_value());
    QJsonObject settled = factToJson(PairingSettled{});
    settled[u"fault"_s] = u"bad-luck"_s;
    EXPECT_FALSE(factFromJson(u"pairing.settled"_s, settled).has_value());
}

TEST(FactsTest, APlanFromBeforeTheStudioHasTheNoticesPhotoRules)
{
    Plan plan = fullPlan();
    QJsonObject body = factToJson(PlanPublished{u"campaign"_s, 7, plan, {}});
    QJsonObject planBody = body[u"plan"_s].toObject();
    QJsonObject policy = planBody[u"policy"_s].toObject();
    policy.remove(u"photo"_s);
    planBody[u"policy"_s] = policy;
    body[u"plan"_s] = planBody;
    const auto read = factFromJson(u"plan.published"_s, body);
    ASSERT_TRUE(read.has_value()) << read.error().detail.toStdString();
    plan.policy.photo = {};
    EXPECT_EQ(std::get<PlanPublished>(*read).plan, plan);
}

namespace {

struct BrokenPolicy {
    const char *name;
    void (*spoil)(QJsonObject &photo);
};

class PhotoPolicyOfAPlan : public testing::TestWithParam<BrokenPolicy> {};

std::string brokenName(const testing::TestParamInfo<BrokenPolicy> &info)
{
    return info.param.name;
}

} // namespace

TEST_P(PhotoPolicyOfAPlan, IsNotGuessed)
{
    QJsonObject body = factToJson(PlanPublished{u"campaign"_s, 7, fullPlan(), {}});
    QJsonObject plan = body[u"plan"_s].toObject();
    QJsonObject policy = plan[u"policy"_s].toObject();
    QJsonObject photo = policy[u"photo"_s].toObject();
    GetParam().spoil(photo);
    policy[u"photo"_s] = photo;
    plan[u"policy"_s] = policy;
    body[u"plan"_s] = plan;
    const auto read = factFromJson(u"plan.published"_s, body);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Corrupt);
}

INSTANTIATE_TEST_SUITE_P(
    Spoilt, PhotoPolicyOfAPlan,
    testing::Values(BrokenPolicy{"WithAnUnknownCheck",
                                 [](QJsonObject &photo) {
                                     photo[u"rules"_s] = QJsonArray{
                                         QJsonObject{{u"check"_s, u"mood.good"_s}, {u"rule"_s, u"off"_s}}};
                                 }},
                    BrokenPolicy{"WithAnUnknownRule",
                                 [](QJsonObject &photo) {
                                     photo[u"rules"_s] = QJsonArray{QJsonObject{
                                         {u"check"_s, u"ears.visible"_s}, {u"rule"_s, u"sometimes"_s}}};
                                 }},
                    BrokenPolicy{"WithAnUnknownBackdrop",
                                 [](QJsonObject &photo) { photo[u"backdrop"_s] = u"green"_s; }},
                    BrokenPolicy{"WithoutASpan", [](QJsonObject &photo) { photo.remove(u"crown"_s); }}),
    brokenName);

TEST(FactsTest, AnUnknownKindIsNotGuessed)
{
    const auto read = factFromJson(u"arrival.postponed"_s, {});
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Corrupt);
}

TEST(FactsTest, AnUnknownReasonIsNotDropped)
{
    QJsonObject body =
        factToJson(TurnedAway{u"01"_s, u"九教106"_s, moment(u"2025-04-12T08:00"), {}, Outcome::Refuse, {}});
    body[u"reasons"_s] = QJsonArray{u"Sleepy"_s};
    EXPECT_FALSE(factFromJson(u"turned-away"_s, body).has_value());
}

namespace {

struct Change {
    const char *name;
    void (*make)(Entry &entry);
};

Entry anEntry()
{
    return {
        {u"7f3a"_s, 12}, 1744416000000, u"door"_s, u"signed-in"_s, R"({"room":"九教106"})"_ba, kDigest, {}};
}

class EntryDigest : public testing::TestWithParam<Change> {};

std::string changeName(const testing::TestParamInfo<Change> &info)
{
    return info.param.name;
}

} // namespace

TEST_P(EntryDigest, ShowsTheChange)
{
    Entry changed = anEntry();
    GetParam().make(changed);
    EXPECT_NE(entryDigest(changed), entryDigest(anEntry()));
}

INSTANTIATE_TEST_SUITE_P(Changes, EntryDigest,
                         testing::Values(Change{"OfTheStation", [](Entry &e) { e.ref.station = u"7f3b"_s; }},
                                         Change{"OfTheNumber", [](Entry &e) { e.ref.seq = 13; }},
                                         Change{"OfTheTime", [](Entry &e) { ++e.atMs; }},
                                         Change{"OfTheActor", [](Entry &e) { e.actor = u"doo"_s; }},
                                         Change{"OfTheKind", [](Entry &e) { e.kind = u"exported"_s; }},
                                         Change{"OfOneByteOfTheBody", [](Entry &e) { e.body[3] = 'R'; }},
                                         Change{"OfTheEntryBefore",
                                                [](Entry &e) { e.previousDigest[31] = 'x'; }},
                                         Change{"OfWhereOneFieldEnds",
                                                [](Entry &e) {
                                                    e.actor = u"doorsigned"_s;
                                                    e.kind = u"-in"_s;
                                                }}),
                         changeName);

TEST(EntryDigestFormat, IsTheOneTheManualDescribes)
{
    // Computed apart from this program, from the description in docs/formats/journal.md.
    EXPECT_EQ(entryDigest(anEntry()).toHex(),
              "264d65db59f7db9d4b8c3ed3ad433a8cf94b5c06013de98481d2c52a142b1e8c");
}

} // namespace liuying
