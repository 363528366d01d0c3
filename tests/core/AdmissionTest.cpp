// SPDX-License-Identifier: Apache-2.0
#include "core/admission/Admission.h"

#include <gtest/gtest.h>

#include <ostream>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNextShot = 18;

LocalDateTime at(const char *text)
{
    return *LocalDateTime::fromString(QString::fromLatin1(text));
}

Window window(const char *start, const char *end)
{
    return {at(start), at(end)};
}

/// 人文学院 has two classes in 103 with slots of their own; 商学院 has no slots and comes to 103 on the 13th;
/// 研究生院 has two half-days in 203; 体育学院 is nowhere in the timetable.
Plan aPlan()
{
    Plan plan;
    plan.campaign.fee = Money{1500};
    plan.rooms = {{u"九教103"_s, {}}, {u"九教106"_s, {}}, {u"九教203"_s, {}}};
    plan.batches = {
        {u"九教103"_s, 1, u"人文学院"_s, window("2025-04-12T08:00", "2025-04-12T11:30")},
        {u"九教203"_s, 1, u"研究生院"_s, window("2025-04-12T08:00", "2025-04-12T11:30")},
        {u"九教203"_s, 2, u"研究生院"_s, window("2025-04-12T13:30", "2025-04-12T17:30")},
        {u"九教103"_s, 2, u"商学院"_s, window("2025-04-13T13:30", "2025-04-13T17:30")},
    };
    plan.classSlots = {
        {u"人文学院"_s, u"中文2201"_s, u"九教103"_s, window("2025-04-12T08:00", "2025-04-12T08:20")},
        {u"人文学院"_s, u"历史2201"_s, u"九教103"_s, window("2025-04-12T10:00", "2025-04-12T10:20")},
    };
    return plan;
}

Student aStudent(const QString &college, const QString &className = {})
{
    Student student;
    student.number = u"20220101001"_s;
    student.name = u"张三"_s;
    student.college = college;
    student.className = className;
    return student;
}

/// A plain case that is admitted; each row of a table changes what it is about.
struct Case {
    Subject subject;
    Plan plan = aPlan();
    AdmissionRecord record;
    DoorMoment moment{u"九教103"_s, at("2025-04-12T08:05"), false};

    Case()
    {
        subject.code = CodeKind::CaptureCode;
        subject.codeOwner = u"20220101001"_s;
        subject.student = aStudent(u"人文学院"_s, u"中文2201"_s);
        record.paid = true;
        record.hasLedger = true;
        record.nextShotNumber = kNextShot;
    }

    [[nodiscard]] Decision decide() const { return decideAdmission(subject, plan, record, moment); }

    void isOf(const QString &college) { subject.student = aStudent(college); }
    void isUnknown() { subject.codeOwner.clear(); }
    void isAt(const QString &room, const char *now)
    {
        moment.room = room;
        moment.now = at(now);
    }
    void arrived(const QString &room, const char *when)
    {
        record.arrival = StandingArrival{{7, room, {}}, at(when).date, at(when)};
    }
};

struct Row {
    const char *rule;
    std::function<void(Case &)> given;
    Outcome outcome;
    QList<Reason> reasons;
    const char *goesTo = ""; ///< "room start", empty for none

    friend std::ostream &operator<<(std::ostream &out, const Row &row) { return out << row.rule; }
};

template <typename AnyRow>
std::string rowName(const testing::TestParamInfo<AnyRow> &row)
{
    return row.param.rule;
}

class Admission : public testing::TestWithParam<Row> {};

TEST_P(Admission, AnswersAsTheTableSays)
{
    Case given;
    GetParam().given(given);
    const Decision decision = given.decide();

    EXPECT_EQ(decision.outcome, GetParam().outcome);
    EXPECT_EQ(decision.reasons, GetParam().reasons);
    const QString goesTo =
        decision.goTo ? decision.goTo->room + u' ' + decision.goTo->window.start.toString() : QString();
    EXPECT_EQ(goesTo, QString::fromUtf8(GetParam().goesTo));
    if (decision.outcome == Outcome::Admit) {
        EXPECT_EQ(decision.shotNumber, (ShotNumber{kNextShot, given.moment.room, {}}));
    }
}

constexpr auto kAdmit = Outcome::Admit;
constexpr auto kHold = Outcome::Hold;
constexpr auto kRefuse = Outcome::Refuse;

void showsOnly(Case &given, CodeKind kind)
{
    given.subject = Subject{kind, {}, {}, {}, false};
}

INSTANTIATE_TEST_SUITE_P(WhoAndWhichCode, Admission,
                         testing::Values(Row{"PaidStudentInOwnSlotIsAdmitted", [](Case &) {}, kAdmit, {}},
                                         Row{"StudentFoundBySearchIsAdmittedWithoutACode",
                                             [](Case &c) {
                                                 c.subject.code.reset();
                                                 c.isUnknown();
                                                 c.subject.claimed = u"20220101001"_s;
                                             },
                                             kAdmit,
                                             {}},
                                         Row{"PaymentCodeIsNotACaptureCode",
                                             [](Case &c) { showsOnly(c, CodeKind::Link); },
                                             kRefuse,
                                             {Reason::NotACaptureCode}},
                                         Row{"FiguresAloneAreNotACaptureCode",
                                             [](Case &c) { showsOnly(c, CodeKind::Number); },
                                             kRefuse,
                                             {Reason::NotACaptureCode}},
                                         Row{"CodeNeverSeenIsHeld",
                                             [](Case &c) { showsOnly(c, CodeKind::CaptureCode); },
                                             kHold,
                                             {Reason::UnknownCode}},
                                         Row{"CodeNeverSeenIsHeldForTheStudentPicked",
                                             [](Case &c) {
                                                 c.isUnknown();
                                                 c.subject.claimed = u"20220101001"_s;
                                             },
                                             kHold,
                                             {Reason::UnknownCode}},
                                         Row{"CodeOfAnotherIsRefusedAndSaysNoMore",
                                             [](Case &c) {
                                                 c.subject.claimed = u"20220101002"_s;
                                                 c.record.paid = false;
                                             },
                                             kRefuse,
                                             {Reason::CodeOfAnother}},
                                         Row{"SecondCodeOfOneStudentIsHeld",
                                             [](Case &c) {
                                                 c.isUnknown();
                                                 c.subject.claimed = u"20220101001"_s;
                                                 c.subject.hasOtherCode = true;
                                             },
                                             kHold,
                                             {Reason::SecondCode}},
                                         Row{"WhoIsNotOnTheRosterIsRefused",
                                             [](Case &c) { c.subject.student.reset(); },
                                             kRefuse,
                                             {Reason::NotOnRoster}},
                                         Row{"WhoIsNotEnrolledIsRefused",
                                             [](Case &c) { c.subject.student->eligible = false; },
                                             kRefuse,
                                             {Reason::NotEligible}}),
                         rowName<Row>);

INSTANTIATE_TEST_SUITE_P(
    Money, Admission,
    testing::Values(Row{"UnpaidIsRefused", [](Case &c) { c.record.paid = false; }, kRefuse, {Reason::Unpaid}},
                    Row{"UnpaidIsHeldWhereThePolicySaysSo",
                        [](Case &c) {
                            c.record.paid = false;
                            c.plan.policy.unpaidIsHold = true;
                        },
                        kHold,
                        {Reason::Unpaid}},
                    Row{"NobodyOwesWhereNothingIsCharged",
                        [](Case &c) {
                            c.record.paid = false;
                            c.plan.campaign.fee = liuying::Money{0};
                        },
                        kAdmit,
                        {}},
                    Row{"NobodyOwesWhereNeitherFeeNorLedgerIsKnown",
                        [](Case &c) {
                            c.record.paid = false;
                            c.record.hasLedger = false;
                            c.plan.campaign.fee.reset();
                        },
                        kAdmit,
                        {}},
                    Row{"ALedgerRulesEvenWhereTheNoticeNamesNoFee",
                        [](Case &c) {
                            c.record.paid = false;
                            c.plan.campaign.fee.reset();
                        },
                        kRefuse,
                        {Reason::Unpaid}},
                    Row{"AFeeRulesEvenBeforeTheFirstLedger",
                        [](Case &c) {
                            c.record.paid = false;
                            c.record.hasLedger = false;
                        },
                        kRefuse,
                        {Reason::Unpaid}}),
    rowName<Row>);

INSTANTIATE_TEST_SUITE_P(
    DoneBefore, Admission,
    testing::Values(Row{"RescanInTheSameRoomIsHeld",
                        [](Case &c) { c.arrived(u"九教103"_s, "2025-04-12T08:04"); },
                        kHold,
                        {Reason::AlreadyCheckedIn}},
                    Row{"RescanAfterTheSlotStillSaysOnlyThat",
                        [](Case &c) {
                            c.arrived(u"九教103"_s, "2025-04-12T08:04");
                            c.isAt(u"九教103"_s, "2025-04-12T11:45");
                            c.record.paid = false;
                        },
                        kHold,
                        {Reason::AlreadyCheckedIn}},
                    Row{"InElsewhereIsSentBackThere",
                        [](Case &c) {
                            c.arrived(u"九教103"_s, "2025-04-12T08:04");
                            c.moment.room = u"九教106"_s;
                        },
                        kRefuse,
                        {Reason::WrongRoom, Reason::AlreadyCheckedIn},
                        "九教103 2025-04-12T08:00"},
                    Row{"PhotographedIsRefused",
                        [](Case &c) {
                            c.record.acceptedShot = AcceptedShot{{3, u"九教103"_s, {}}, u"九教103"_s, {}};
                        },
                        kRefuse,
                        {Reason::AlreadyPhotographed}},
                    Row{"PhotographedAndInSaysBothWorstFirst",
                        [](Case &c) {
                            c.arrived(u"九教103"_s, "2025-04-12T08:04");
                            c.record.acceptedShot = AcceptedShot{{7, u"九教103"_s, {}}, u"九教103"_s, {}};
                        },
                        kRefuse,
                        {Reason::AlreadyPhotographed, Reason::AlreadyCheckedIn}}),
    rowName<Row>);

auto nowIs(const char *moment)
{
    return [moment](Case &c) { c.moment.now = at(moment); };
}

auto collegeAt(const char16_t *college, const char16_t *room, const char *moment)
{
    return [=](Case &c) {
        c.isOf(QString::fromUtf16(college));
        c.isAt(QString::fromUtf16(room), moment);
    };
}

INSTANTIATE_TEST_SUITE_P(
    BoundaryMinutesOfASlot, Admission,
    testing::Values(
        Row{"SixteenMinutesEarlyWaits",
            nowIs("2025-04-12T07:44"),
            kHold,
            {Reason::TooEarly},
            "九教103 2025-04-12T08:00"},
        Row{"OneSecondTooEarlyWaits",
            nowIs("2025-04-12T07:44:59"),
            kHold,
            {Reason::TooEarly},
            "九教103 2025-04-12T08:00"},
        Row{"FifteenMinutesEarlyComesIn", nowIs("2025-04-12T07:45"), kAdmit, {}},
        Row{"FirstMinuteComesIn", nowIs("2025-04-12T08:00"), kAdmit, {}},
        Row{"LastSecondComesIn", nowIs("2025-04-12T08:19:59"), kAdmit, {}},
        Row{"EndOfTheSlotIsLateButComesIn", nowIs("2025-04-12T08:20"), kAdmit, {Reason::LateForClass}},
        Row{"LastMinuteOfTheBatchIsLateButComesIn",
            nowIs("2025-04-12T11:29"),
            kAdmit,
            {Reason::LateForClass}},
        Row{"EndOfTheBatchIsClosed",
            nowIs("2025-04-12T11:30"),
            kHold,
            {Reason::WindowClosed},
            "九教103 2025-04-12T08:00"},
        Row{"AnAllowanceOfNoMinutesLetsNobodyInEarly",
            [](Case &c) {
                c.plan.policy.earlyAllowance = std::chrono::minutes(0);
                c.moment.now = at("2025-04-12T07:59:59");
            },
            kHold,
            {Reason::TooEarly},
            "九教103 2025-04-12T08:00"}),
    rowName<Row>);

INSTANTIATE_TEST_SUITE_P(RoomsAndDays, Admission,
                         testing::Values(Row{"AnotherRoomIsToldWhereToGo",
                                             [](Case &c) { c.moment.room = u"九教106"_s; },
                                             kRefuse,
                                             {Reason::WrongRoom},
                                             "九教103 2025-04-12T08:00"},
                                         Row{"AnotherRoomLongBeforeSaysAlsoTooEarly",
                                             collegeAt(u"研究生院", u"九教103", "2025-04-12T07:00"),
                                             kRefuse,
                                             {Reason::WrongRoom, Reason::TooEarly},
                                             "九教203 2025-04-12T08:00"},
                                         Row{"AnotherRoomAfterTheWindowSaysAlsoClosed",
                                             [](Case &c) { c.isAt(u"九教106"_s, "2025-04-12T12:00"); },
                                             kRefuse,
                                             {Reason::WrongRoom, Reason::WindowClosed},
                                             "九教103 2025-04-12T08:00"},
                                         Row{"AnotherRoomAfterTheSlotIsSentToTheCollegesBatch",
                                             [](Case &c) { c.isAt(u"九教106"_s, "2025-04-12T09:00"); },
                                             kRefuse,
                                             {Reason::WrongRoom},
                                             "九教103 2025-04-12T08:00"},
                                         Row{"AfterTheSlotTheCollegesBatchElsewhereCounts",
                                             [](Case &c) {
                                                 c.plan.batches[0].room = u"九教106"_s;
                                                 c.isAt(u"九教103"_s, "2025-04-12T09:00");
                                             },
                                             kRefuse,
                                             {Reason::WrongRoom},
                                             "九教106 2025-04-12T08:00"},
                                         Row{"TheDayBeforeIsTheWrongDay",
                                             collegeAt(u"商学院", u"九教103", "2025-04-12T14:00"),
                                             kRefuse,
                                             {Reason::WrongDay},
                                             "九教103 2025-04-13T13:30"},
                                         Row{"AnotherDayAndRoomSaysBoth",
                                             collegeAt(u"商学院", u"九教106", "2025-04-12T14:00"),
                                             kRefuse,
                                             {Reason::WrongRoom, Reason::WrongDay},
                                             "九教103 2025-04-13T13:30"},
                                         Row{"TheDayAfterIsTheWrongDayAndClosed",
                                             nowIs("2025-04-13T08:05"),
                                             kRefuse,
                                             {Reason::WrongDay, Reason::WindowClosed},
                                             "九教103 2025-04-12T08:00"},
                                         Row{"BetweenTwoHalfDaysIsTooEarlyForTheSecond",
                                             collegeAt(u"研究生院", u"九教203", "2025-04-12T12:00"),
                                             kHold,
                                             {Reason::TooEarly},
                                             "九教203 2025-04-12T13:30"},
                                         Row{"TheSecondHalfDayCountsToo",
                                             collegeAt(u"研究生院", u"九教203", "2025-04-12T13:15"),
                                             kAdmit,
                                             {}},
                                         Row{"AClassSlotRulesOverTheCollegesBatch",
                                             [](Case &c) { c.subject.student->className = u"历史2201"_s; },
                                             kHold,
                                             {Reason::TooEarly},
                                             "九教103 2025-04-12T10:00"},
                                         Row{"AClassWithoutASlotComesWithItsCollege",
                                             [](Case &c) { c.subject.student->className = u"哲学2201"_s; },
                                             kAdmit,
                                             {}},
                                         Row{"ACollegeOutsideTheTimetableIsHeld",
                                             [](Case &c) { c.isOf(u"体育学院"_s); },
                                             kHold,
                                             {Reason::WindowClosed}}),
                         rowName<Row>);

INSTANTIATE_TEST_SUITE_P(ClockAndOrder, Admission,
                         testing::Values(Row{"ASuspectClockHolds",
                                             [](Case &c) { c.moment.clockSuspect = true; },
                                             kHold,
                                             {Reason::ClockSuspect}},
                                         Row{"RefusalsStandBeforeHolds",
                                             [](Case &c) {
                                                 c.moment.clockSuspect = true;
                                                 c.moment.now = at("2025-04-12T07:00");
                                                 c.record.paid = false;
                                                 c.subject.student->eligible = false;
                                             },
                                             kRefuse,
                                             {Reason::NotEligible, Reason::Unpaid, Reason::TooEarly,
                                              Reason::ClockSuspect},
                                             "九教103 2025-04-12T08:00"}),
                         rowName<Row>);

TEST(AdmissionShotNumber, ARescanShowsTheNumberGivenBefore)
{
    Case given;
    given.arrived(u"九教103"_s, "2025-04-12T08:04");
    EXPECT_EQ(given.decide().shotNumber, (ShotNumber{7, u"九教103"_s, {}}));
}

TEST(AdmissionShotNumber, ASecondStationInTheRoomWritesItsLetter)
{
    EXPECT_EQ((ShotNumber{17, u"九教106"_s, {}}.text()), u"017"_s);
    EXPECT_EQ((ShotNumber{17, u"九教106"_s, u"A"_s}.text()), u"106A-017"_s);
    EXPECT_EQ((ShotNumber{1017, u"体育馆"_s, u"B"_s}.text()), u"体育馆B-1017"_s);
}

struct OverrideRow {
    const char *rule;
    std::function<void(Case &)> given;
    bool may;
    friend std::ostream &operator<<(std::ostream &out, const OverrideRow &row) { return out << row.rule; }
};

class Override : public testing::TestWithParam<OverrideRow> {};

TEST_P(Override, IsASupervisorsRight)
{
    Case given;
    GetParam().given(given);
    EXPECT_EQ(mayOverride(given.decide(), given.subject, given.record, given.moment), GetParam().may);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Override,
    testing::Values(
        OverrideRow{"UnpaidMayBeLetIn", [](Case &c) { c.record.paid = false; }, true},
        OverrideRow{"WrongRoomMayBeLetIn", [](Case &c) { c.moment.room = u"九教106"_s; }, true},
        OverrideRow{"NotEligibleMayBeLetIn", [](Case &c) { c.subject.student->eligible = false; }, true},
        OverrideRow{"SuspectClockMayBeLetIn", [](Case &c) { c.moment.clockSuspect = true; }, true},
        OverrideRow{"InYesterdayMayBeLetInAgain",
                    [](Case &c) { c.arrived(u"九教103"_s, "2025-04-11T08:04"); }, true},
        OverrideRow{"InElsewhereTodayGetsNoSecondNumber",
                    [](Case &c) { c.arrived(u"九教106"_s, "2025-04-12T08:04"); }, false},
        OverrideRow{"InHereTodayGetsNoSecondNumber",
                    [](Case &c) { c.arrived(u"九教103"_s, "2025-04-12T08:04"); }, false},
        OverrideRow{"CodeOfAnotherNever", [](Case &c) { c.subject.claimed = u"x"_s; }, false},
        OverrideRow{"NobodyKnownNever", [](Case &c) { c.subject.student.reset(); }, false},
        OverrideRow{"NothingToOverrideWhenAdmitted", [](Case &) {}, false}),
    rowName<OverrideRow>);

struct PayloadRow {
    const char *rule;
    QByteArray payload;
    CodeKind kind;
    friend std::ostream &operator<<(std::ostream &out, const PayloadRow &row) { return out << row.rule; }
};

class Payload : public testing::TestWithParam<PayloadRow> {};

TEST_P(Payload, IsJudgedByItsShape)
{
    EXPECT_EQ(codeKind(GetParam().payload, Policy{}), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Payload,
    testing::Values(
        PayloadRow{"Base64IsOpaque",
                   "Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FycGx5d2FsZG8=", CodeKind::CaptureCode},
        PayloadRow{"RawBytesAreOpaque", QByteArray(60, '\x8f'), CodeKind::CaptureCode},
        PayloadRow{"ZeroBytesAreOpaque", QByteArray(60, '\0'), CodeKind::CaptureCode},
        PayloadRow{"RawBytesWithAColonAreOpaque", QByteArray("\x93\x12:", 3) + QByteArray(60, '\x01'),
                   CodeKind::CaptureCode},
        PayloadRow{"WebAddress", "https://qr.alipay.com/fkx01234567890abcdef", CodeKind::Link},
        PayloadRow{"WebAddressWithoutScheme", "www.chsi.com.cn/some/long/path/to/a/page", CodeKind::Link},
        PayloadRow{"PaymentCode", "wxp://f2f0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789", CodeKind::Link},
        PayloadRow{"NetworkCode", "WIFI:S:campus;T:WPA;P:secretsecret;;", CodeKind::Link},
        PayloadRow{"ContactCode", "BEGIN:VCARD\nVERSION:3.0\nN:Zhang\nEND:VCARD", CodeKind::Link},
        PayloadRow{"PaymentBarCode", "134567890123456789", CodeKind::Number},
        PayloadRow{"StudentNumber", "20220101001", CodeKind::Number},
        PayloadRow{"WebAddressAfterABlank", " https://qr.alipay.com/fkx1234567890abcdefghij", CodeKind::Link},
        PayloadRow{"WebAddressAfterAByteOrderMark", "\xef\xbb\xbfhttps://qr.alipay.com/fkx12345678",
                   CodeKind::Link},
        PayloadRow{"HostAndPathWithoutScheme", "qr.95516.com/00010000/0123456789012", CodeKind::Link},
        PayloadRow{"Base64WithASlashIsOpaque", "Zm9v/mFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FycGx5",
                   CodeKind::CaptureCode},
        PayloadRow{"ShortText", "hello", CodeKind::TooShort}, PayloadRow{"Nothing", "", CodeKind::TooShort}),
    rowName<PayloadRow>);

TEST(AdmissionWords, EveryReasonAndOutcomeReadsBackAsItself)
{
    for (int i = 0; i <= int(Reason::ClockSuspect); ++i)
        EXPECT_EQ(reasonFromCode(reasonCode(Reason(i))), Reason(i));
    for (int i = 0; i <= int(Outcome::Refuse); ++i)
        EXPECT_EQ(outcomeFromCode(outcomeCode(Outcome(i))), Outcome(i));
    EXPECT_EQ(reasonFromCode(u"Whatever"), std::nullopt);
}

} // namespace
} // namespace liuying
