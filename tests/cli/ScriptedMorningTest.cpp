// SPDX-License-Identifier: Apache-2.0
// One morning at one room, typed as commands: each step finds what the steps before it left.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

const QString kFirstCode = QStringLiteral("Zmlyc3QgY29kZSBvZiB0aGUgbW9ybmluZyAwMDAx");
const QString kOtherCode = QStringLiteral("base64:AAECAwQFBgcICQoLDA0ODxAREhMUFRYX/v8=");

struct Step {
    const char *rule;
    QStringList call;
    int status;
    QString outcome;
    QStringList reasons;
    QString shotNumber; ///< "" for null
    QString goToRoom;   ///< "" for null
};

QStringList at(const char *words, const char *room, const char *time, const QStringList &rest)
{
    return QString::fromLatin1(words).split(u' ') +
           QStringList{u"--room"_s, QString::fromUtf8(room), u"--at"_s,
                       u"2025-04-12T"_s + QString::fromLatin1(time)} +
           rest;
}

QStringList student(const char *number)
{
    return {u"--student"_s, QString::fromLatin1(number)};
}

QStringList payload(const QString &code)
{
    return {u"--payload"_s, code};
}

QList<Step> morning()
{
    return {
        {"SixteenMinutesEarlyWaitsOutside",
         at("door scan", "明德楼101", "08:44", student("2022010102")),
         1,
         u"hold"_s,
         {u"TooEarly"_s},
         {},
         u"明德楼101"_s},
        {"AnUnknownCodeIsHeld",
         at("door scan", "101", "08:45", payload(kFirstCode)),
         1,
         u"hold"_s,
         {u"UnknownCode"_s},
         {},
         {}},
        {"ADryRunBindsNobody",
         at("door bind", "101", "08:45",
            payload(kFirstCode) + student("2022010101") + QStringList{u"--dry-run"_s}),
         0,
         u"admit"_s,
         {},
         u"001"_s,
         {}},
        {"TheCodeIsStillUnknownAfterADryRun",
         at("door scan", "101", "08:45", payload(kFirstCode)),
         1,
         u"hold"_s,
         {u"UnknownCode"_s},
         {},
         {}},
        {"FifteenMinutesEarlyTheBoundCodeComesIn",
         at("door bind", "101", "08:45", payload(kFirstCode) + student("2022010101")),
         0,
         u"admit"_s,
         {},
         u"001"_s,
         {}},
        {"TheSameCodeAgainKeepsItsNumber",
         at("door scan", "101", "08:50", payload(kFirstCode)),
         1,
         u"hold"_s,
         {u"AlreadyCheckedIn"_s},
         u"001"_s,
         {}},
        {"TheCodeOfAnotherIsRefused",
         at("door scan", "101", "08:51", payload(kFirstCode) + student("2022010102")),
         1,
         u"refuse"_s,
         {u"CodeOfAnother"_s},
         {},
         {}},
        {"BytesAreACodeToo",
         at("door bind", "101", "08:52", payload(kOtherCode) + student("2022010102")),
         0,
         u"admit"_s,
         {},
         u"002"_s,
         {}},
        {"TheOtherRoomSendsThemBack",
         at("door scan", "明德楼102", "09:00", student("2022010104")),
         1,
         u"refuse"_s,
         {u"WrongRoom"_s},
         {},
         u"明德楼101"_s},
        {"WhoHasNotPaidIsRefused",
         at("door scan", "101", "09:00", student("2022010103")),
         1,
         u"refuse"_s,
         {u"Unpaid"_s},
         {},
         {}},
        {"WhoIsNotEnrolledIsRefused",
         at("door scan", "101", "09:00", student("2022010105")),
         1,
         u"refuse"_s,
         {u"NotEligible"_s},
         {},
         {}},
        {"AStrangerIsRefused",
         at("door scan", "101", "09:00", student("9999")),
         1,
         u"refuse"_s,
         {u"NotOnRoster"_s},
         {},
         {}},
        {"APaymentCodeIsNoCaptureCode",
         at("door scan", "101", "09:00", payload(u"https://pay.example.com/qr/0123456789"_s)),
         1,
         u"refuse"_s,
         {u"NotACaptureCode"_s},
         {},
         {}},
        {"AfterTheWindowAPersonDecides",
         at("door scan", "101", "09:30", student("2022010104")),
         1,
         u"hold"_s,
         {u"WindowClosed"_s},
         {},
         u"明德楼101"_s},
        {"ASupervisorLetsThemIn",
         at("door overrule", "101", "09:31", student("2022010104") + QStringList{u"--why"_s, u"路上堵车"_s}),
         0,
         u"admit"_s,
         {u"WindowClosed"_s},
         u"003"_s,
         {}},
        {"AnotherDaySaysWhen",
         {u"door"_s, u"scan"_s, u"--room"_s, u"102"_s, u"--at"_s, u"2025-04-13T09:00"_s, u"--student"_s,
          u"2022010104"_s},
         1,
         u"refuse"_s,
         {u"WrongDay"_s, u"WrongRoom"_s, u"WindowClosed"_s, u"AlreadyCheckedIn"_s},
         u"003"_s,
         u"明德楼101"_s},
    };
}

class ScriptedMorning : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"ledger"_s, u"import-payments"_s, fixture(u"payments.csv"_s)}).status, 0);
    }

    Terminal terminal;
};

void expectStep(const Step &step, const Answer &answer)
{
    SCOPED_TRACE(step.rule);
    EXPECT_TRUE(answer.isOneDocument) << answer.out.toStdString() << answer.err.toStdString();
    EXPECT_EQ(answer.status, step.status) << answer.err.toStdString();
    EXPECT_EQ(answer.json[u"outcome"].toString(), step.outcome);
    QStringList reasons = strings(answer.json[u"reasons"]);
    QStringList expected = step.reasons;
    reasons.sort();
    expected.sort();
    EXPECT_EQ(reasons, expected) << reasons.join(u',').toStdString();
    EXPECT_EQ(answer.json[u"shotNumber"].isNull(), step.shotNumber.isEmpty());
    EXPECT_EQ(answer.json[u"shotNumber"].toString(), step.shotNumber);
    EXPECT_EQ(answer.json[u"goTo"].isNull(), step.goToRoom.isEmpty());
    EXPECT_EQ(answer.json[u"goTo"].toObject()[u"room"].toString(), step.goToRoom);
    EXPECT_FALSE(answer.json[u"message"].toString().isEmpty());
}

TEST_F(ScriptedMorning, EveryStepAnswersByTheRule)
{
    for (const Step &step : morning())
        expectStep(step, terminal.json(step.call));
    const Answer verified = terminal.json({u"verify"_s});
    EXPECT_EQ(verified.status, 0);
    EXPECT_TRUE(verified.json[u"ok"].toBool());
}

TEST_F(ScriptedMorning, AnAdmissionTakenBackFreesTheStudentButNotTheNumber)
{
    const QStringList scan = at("door scan", "101", "08:50", student("2022010101"));
    ASSERT_EQ(terminal.json(scan).json[u"shotNumber"].toString(), u"001"_s);
    const Answer late = terminal.json(at("door undo", "101", "09:01", student("2022010101")));
    EXPECT_EQ(late.status, 1);
    const Answer before = terminal.json(at("door undo", "101", "08:49", student("2022010101")));
    EXPECT_EQ(before.status, 1);
    EXPECT_TRUE(before.err.contains(u"08:50"_s)) << before.err.toStdString();
    const Answer undone = terminal.json(at("door undo", "101", "09:00", student("2022010101")));
    EXPECT_EQ(undone.status, 0) << undone.err.toStdString();
    EXPECT_EQ(terminal.json(at("door undo", "101", "09:00", student("2022010101"))).status, 1);
    EXPECT_EQ(terminal.json(scan).json[u"shotNumber"].toString(), u"002"_s);
}

TEST_F(ScriptedMorning, ADryRunWritesNothing)
{
    const qint64 before = terminal.json({u"verify"_s}).json[u"entries"].toInteger();
    const Answer dry =
        terminal.json(at("door scan", "101", "08:50", student("2022010101") + QStringList{u"--dry-run"_s}));
    EXPECT_EQ(dry.status, 0);
    EXPECT_EQ(dry.json[u"shotNumber"].toString(), u"001"_s);
    EXPECT_EQ(terminal.json({u"verify"_s}).json[u"entries"].toInteger(), before);
}

TEST_F(ScriptedMorning, TheReportSaysWhoCame)
{
    ASSERT_EQ(terminal.json(at("door scan", "101", "08:50", student("2022010101"))).status, 0);
    const QString out = terminal.path(u"attendance.json"_s);
    const Answer written =
        terminal.json({u"report"_s, u"attendance"_s, u"--format"_s, u"json"_s, u"--out"_s, out});
    ASSERT_EQ(written.status, 0) << written.err.toStdString();
    const QJsonArray rows = readJson(out)[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(rows[0][u"number"].toString(), u"2022010101"_s);
    EXPECT_EQ(rows[0][u"shot"].toString(), u"001"_s);
    EXPECT_EQ(rows[0][u"time"].toString(), u"2025-04-12T08:50"_s);
    EXPECT_TRUE(rows[1][u"shot"].isNull());
}

} // namespace
} // namespace liuying::cli
