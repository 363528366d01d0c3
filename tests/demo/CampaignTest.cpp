// SPDX-License-Identifier: Apache-2.0
#include "demo/Demo.h"

#include "core/ledger/LedgerInput.h"
#include "core/plan/Split.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace liuying::demo {
namespace {

const DemoCampaign &campaign()
{
    static const DemoCampaign made = demoCampaign();
    return made;
}

QMap<QString, int> headsByClass()
{
    QMap<QString, int> heads;
    for (const Student &student : campaign().roster)
        ++heads[u"%1/%2"_s.arg(student.college, student.className)];
    return heads;
}

/// Everything that is invented, in one digest: a change of any byte shows. The split is another part's.
QByteArray digestOf(const DemoCampaign &of)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData(text.toUtf8() + '\n'); };
    for (const Student &s : of.roster)
        add(u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(s.number, s.name, s.college, s.className, s.major, s.idTail,
                                                s.level, s.status, s.statusChanged ? u"!"_s : u""_s));
    for (const PaymentList &list : of.payments) {
        for (const PaymentRow &row : list.rows)
            add(u"%1|%2|%3|%4"_s.arg(row.number, row.name, row.college)
                    .arg(row.amount.value_or(Money{}).fen));
    }
    for (const Statement &statement : of.statements) {
        for (const TransferRow &row : statement.rows)
            add(u"%1|%2|%3|%4"_s.arg(row.serial, row.payer, row.remark).arg(row.amount.fen));
    }
    return hash.result();
}

bool hasProblem(const LedgerStatus &status, const QString &kind)
{
    return std::any_of(status.needsPerson.begin(), status.needsPerson.end(),
                       [&](const OpenItem &item) { return item.kind == kind; });
}

LedgerStatus ledger()
{
    const Campaign &facts = campaign().plan.campaign;
    LedgerInput input;
    input.roster = campaign().roster;
    input.lists = campaign().payments;
    input.statements = campaign().statements;
    input.fee = *facts.fee;
    input.feeDue = facts.feeDue;
    return ledgerStatus(input);
}

TEST(DemoCampaign, SaysWhatTheNoticeSays)
{
    const Plan &plan = campaign().plan;
    EXPECT_EQ(plan.campaign.number, u"本科生院〔2025〕17号"_s);
    EXPECT_EQ(plan.campaign.cohort, 2026);
    EXPECT_EQ(plan.campaign.fee, Money{1500});
    EXPECT_EQ(plan.campaign.feeDue, QDate(2025, 3, 29));
    EXPECT_EQ(plan.rooms.size(), 5);
    EXPECT_EQ(plan.batches.size(), 25);
    EXPECT_EQ(plan.days(), QList<QDate>({QDate(2025, 4, 12), QDate(2025, 4, 13)}));
    EXPECT_EQ(plan.policy.forbiddenColours, QStringList({u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s}));
}

TEST(DemoCampaign, IsTheSizeOfAUniversity)
{
    EXPECT_GE(campaign().roster.size(), 6500);
    EXPECT_LE(campaign().roster.size(), 7500);
    EXPECT_GE(headsByClass().size(), 200);
    EXPECT_LE(headsByClass().size(), 240);
}

TEST(DemoCampaign, HasClassesOf25To45ExceptOfStudentsFromAbroad)
{
    const QMap<QString, int> heads = headsByClass();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        if (it.key().startsWith(u"国际教育学院"))
            continue;
        EXPECT_GE(it.value(), 25) << qPrintable(it.key());
        EXPECT_LE(it.value(), 45) << qPrintable(it.key());
    }
}

TEST(DemoCampaign, GivesEveryStudentANumberOfElevenFiguresOfHisOwn)
{
    QSet<QString> numbers;
    for (const Student &student : campaign().roster) {
        EXPECT_EQ(student.number.size(), 11) << qPrintable(student.number);
        EXPECT_EQ(student.idTail.size(), 4);
        EXPECT_FALSE(student.name.isEmpty());
        numbers.insert(student.number);
    }
    EXPECT_EQ(numbers.size(), campaign().roster.size());
}

TEST(DemoCampaign, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    EXPECT_EQ(digestOf(demoCampaign(2025)), digestOf(demoCampaign(2025)));
    EXPECT_EQ(demoCampaign(2025).plan, demoCampaign(2025).plan);
    EXPECT_NE(digestOf(demoCampaign(2025)), digestOf(demoCampaign(2026)));
    EXPECT_EQ(digestOf(demoCampaign(2025)).toHex().toStdString(),
              "4b8a7d5016a6a055084860f1e6fa9823328d978d842eb6ee71d2edeab24b96cb")
        << "The demo campaign of seed 2025 has changed; if on purpose, write the new digest here.";
}

TEST(DemoCampaign, SplitsEveryWindowOverTheLimitWithoutGapOrOverlap)
{
    const Plan &plan = campaign().plan;
    for (const Batch &batch : plan.batches) {
        QList<Window> windows;
        for (const ClassSlot &slot : plan.classSlots) {
            if (slot.college == batch.college && slot.room == batch.room &&
                slot.window.overlaps(batch.window))
                windows.append(slot.window);
        }
        if (batch.window.length() <= plan.policy.splitOver) {
            EXPECT_TRUE(windows.isEmpty()) << qPrintable(batch.college);
            continue;
        }
        ASSERT_FALSE(windows.isEmpty()) << qPrintable(batch.college);
        EXPECT_EQ(windows.first().start, batch.window.start) << qPrintable(batch.college);
        EXPECT_EQ(windows.last().end, batch.window.end) << qPrintable(batch.college);
        for (qsizetype i = 1; i < windows.size(); ++i)
            EXPECT_EQ(windows[i].start, windows[i - 1].end) << qPrintable(batch.college);
    }
}

TEST(DemoCampaign, NeverAsksMoreOfARoomThan350StudentsAnHour)
{
    const QMap<QString, int> heads = headsByClass();
    for (const ClassSlot &slot : campaign().plan.classSlots) {
        const int students = heads.value(u"%1/%2"_s.arg(slot.college, slot.className));
        ASSERT_GT(students, 0) << qPrintable(slot.className);
        EXPECT_TRUE(slot.window.isValid());
        EXPECT_LE(students * 60, 350 * slot.window.length().count()) << qPrintable(slot.className);
    }
}

TEST(DemoCampaign, HasOneSlotForEveryClassThatIsSplit)
{
    QSet<QString> classes;
    for (const ClassSlot &slot : campaign().plan.classSlots)
        classes.insert(u"%1/%2"_s.arg(slot.college, slot.className));
    EXPECT_EQ(classes.size(), campaign().plan.classSlots.size());
    EXPECT_EQ(classes.size() + 1, headsByClass().size()); // 国际教育学院 has ten minutes for all
}

TEST(DemoCampaign, IsSplitAsAnAutomaticSplitDoesIt)
{
    const Plan &plan = campaign().plan;
    EXPECT_EQ(splitPlan(plan, classesOf(plan, campaign().roster)).plan, plan);
}

TEST(DemoCampaign, ExpectsEveryStudentOnceAndOnlyOnce)
{
    for (const Student &student : campaign().roster)
        EXPECT_EQ(expectedWindows(student, campaign().plan).size(), 1) << qPrintable(student.number);
}

TEST(DemoCampaign, HasACoordinatorForEveryCollegeWithANumberNobodyHas)
{
    const Plan &plan = campaign().plan;
    QSet<QString> phones;
    for (const Batch &batch : plan.batches) {
        const Coordinator *person = plan.coordinator(batch.college);
        ASSERT_NE(person, nullptr) << qPrintable(batch.college);
        EXPECT_FALSE(person->name.isEmpty());
        EXPECT_TRUE(person->phone.contains(u"-0000-")) << qPrintable(person->phone);
        phones.insert(person->phone);
    }
    EXPECT_EQ(phones.size(), plan.coordinators.size());
    EXPECT_EQ(plan.coordinators.size(), 23); // 22 colleges and 研究生院
}

TEST(DemoCampaign, IsKnownByAnIdOfItsOwn)
{
    EXPECT_EQ(campaign().plan.campaign.id, u"demo-2025"_s);
    EXPECT_EQ(demoCampaign(2026).plan.campaign.id, u"demo-2026"_s);
}

TEST(DemoCampaign, HasTheStudentsThatMakeADoorDifficult)
{
    int statusChanged = 0;
    int notEligible = 0;
    int endsInX = 0;
    int dotted = 0;
    int beyondTheBasicPlane = 0;
    for (const Student &student : campaign().roster) {
        statusChanged += student.statusChanged;
        notEligible += !student.eligible;
        endsInX += student.idTail.endsWith(u'X');
        dotted += student.name.contains(u'·');
        beyondTheBasicPlane += student.name.size() != student.name.toUcs4().size();
        EXPECT_EQ(student.eligible, student.status == u"在籍");
    }
    EXPECT_GT(statusChanged, 40);
    EXPECT_GT(notEligible, 15);
    EXPECT_GT(endsInX, 400);
    EXPECT_GT(dotted, 15);
    EXPECT_GT(beyondTheBasicPlane, 0);
}

TEST(DemoLedger, LeavesAboutTwoInAHundredUnpaid)
{
    int paid = 0;
    for (const CollegeAccount &account : ledger().colleges)
        paid += account.paid;
    const double share = 1.0 - double(paid) / double(campaign().roster.size());
    EXPECT_GT(share, 0.012);
    EXPECT_LT(share, 0.035);
}

struct Fault {
    const char *name;
    QString kind;
};

class DemoLedgerFault : public testing::TestWithParam<Fault> {};

TEST_P(DemoLedgerFault, IsThereForAPersonToSettle)
{
    EXPECT_TRUE(hasProblem(ledger(), GetParam().kind));
}

INSTANTIATE_TEST_SUITE_P(OfDomain4, DemoLedgerFault,
                         testing::Values(Fault{"StudentOnTwoLists", u"listed-twice"_s},
                                         Fault{"ListedByAnotherCollege", u"other-college"_s},
                                         Fault{"PaidAndNotOnTheRoster", u"not-on-roster"_s},
                                         Fault{"NameThatDoesNotFit", u"name-mismatch"_s},
                                         Fault{"RemarkWithoutCollege", u"no-college"_s},
                                         Fault{"RemarkOfAnotherCollege", u"payer-and-remark-differ"_s},
                                         Fault{"PrivateTransfer", u"private-person"_s}),
                         [](const auto &row) { return row.param.name; });

TEST(DemoLedger, KnowsEveryStateOfACollege)
{
    QMap<QString, int> states;
    for (const CollegeAccount &account : ledger().colleges)
        ++states[account.state];
    EXPECT_GT(states.value(u"settled"_s), 12);
    EXPECT_EQ(states.value(u"late"_s), 1);
    EXPECT_EQ(states.value(u"short"_s), 1);
    EXPECT_EQ(states.value(u"none"_s), 3);
}

TEST(DemoCampaign, BeginsWithAClassHalfIn)
{
    const auto &slots = campaign().plan.classSlots;
    const auto now = std::find_if(slots.begin(), slots.end(), [](const ClassSlot &slot) {
        return slot.room == campaign().room && slot.window.contains(campaign().start);
    });
    ASSERT_NE(now, slots.end());
    EXPECT_NEAR(double(now->window.start.minutesTo(campaign().start).count()),
                double(now->window.length().count()) / 2, 1.0);
}

} // namespace
} // namespace liuying::demo
