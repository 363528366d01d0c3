// SPDX-License-Identifier: Apache-2.0
// What a preview of a list or a statement says before anything is imported.
#include "flows/DoorStation.h"

#include "flows/prepare/ImportDesk.h"
#include "flows/prepare/ImportDoubts.h"

#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class ImportMoneyTest : public DoorStation {
protected:
    QString fileWith(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        return file.fileName();
    }
    [[nodiscard]] Result<PaymentsPreview> payments(const QString &text)
    {
        const QString file = fileWith(u"list.csv"_s, text);
        return moneyDesk().comparePayments(file, *exchange::readPayments(file));
    }
    [[nodiscard]] Result<RemittancesPreview> remittances(const QString &text)
    {
        const QString file = fileWith(u"statement.csv"_s, text);
        return moneyDesk().compareRemittances(file, *exchange::readRemittances(file));
    }
    [[nodiscard]] ImportDesk moneyDesk() { return {*stores, clock}; }

    void publishCohort(int cohort)
    {
        Plan plan = aPlan();
        plan.campaign.cohort = cohort;
        append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    }
    void takeBackLastImport()
    {
        const auto entry = stores->append(ImportReversed{m_lastImport, u"wrong"_s}, clock.ms, u"test"_s);
        ASSERT_OK(entry);
    }
    void import(const Fact &fact)
    {
        const auto entry = stores->append(fact, clock.ms, u"test"_s);
        ASSERT_OK(entry);
        m_lastImport = entry->ref;
    }

private:
    EntryRef m_lastImport;
};

QStringList codes(const QList<Doubt> &doubts)
{
    QStringList list;
    for (const Doubt &doubt : doubts)
        list.append(doubt.code);
    return list;
}

QString transferOn(const QString &day)
{
    return u"日期,收入,支出,对方户名,摘要,流水号\n%1,15.00,,甲大学文学院,照相费,S9\n"_s.arg(day);
}

QString statementOf(const QString &account, const QString &serial)
{
    return u"账号：%1\n日期,收入,支出,对方户名,摘要,流水号\n2025-03-20,15.00,,甲大学文学院,照相费,%2\n"_s.arg(
        account, serial);
}

TEST_F(ImportMoneyTest, AListOfTheCampaignsCohortIsNoDoubt)
{
    publishCohort(2026);
    const auto preview = payments(u"2026届毕业生缴费名单\n学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(preview);
    EXPECT_TRUE(preview->doubts.isEmpty());
    EXPECT_EQ(preview->nowPaid, 1);
    EXPECT_EQ(preview->countedByCollege.value(u"文学院"_s), 1);
}

TEST_F(ImportMoneyTest, AListOfAnotherCohortIsRefusedUntilAPersonSaysSo)
{
    publishCohort(2026);
    const auto preview = payments(u"2025届毕业生缴费名单\n学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(preview);
    EXPECT_EQ(codes(preview->doubts), QStringList{u"other-cohort"_s});
    EXPECT_TRUE(preview->doubts.first().text.contains(u"2025"_s));
    ImportDesk desk = moneyDesk();
    const auto refused = desk.importPayments(*preview, BadRows::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    ASSERT_OK(desk.importPayments(*preview, BadRows::Refuse, Doubts::Accept));
    EXPECT_TRUE(stores->paidStudents()->contains(u"A3"_s));
}

TEST_F(ImportMoneyTest, AListThatNamesSeveralCohortsIsNoDoubtIfOneIsTheCampaigns)
{
    publishCohort(2026);
    const auto preview = payments(u"2025届、2026届缴费名单\n学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(preview);
    EXPECT_TRUE(preview->doubts.isEmpty());
}

TEST_F(ImportMoneyTest, AListOfStrangersAloneIsADoubt)
{
    const auto strangers = payments(u"学号,姓名,金额\nX1,某甲,15\nX2,某乙,15\n"_s);
    ASSERT_OK(strangers);
    EXPECT_EQ(codes(strangers->doubts), QStringList{u"nobody-known"_s});
    const auto oneKnown = payments(u"学号,姓名,金额\nX1,某甲,15\nA3,学生A3,15\n"_s);
    ASSERT_OK(oneKnown);
    EXPECT_TRUE(oneKnown->doubts.isEmpty());
}

TEST_F(ImportMoneyTest, AFeeThatThePlanDoesNotSayIsNamedAndStopsNothing)
{
    Plan plan = aPlan();
    plan.campaign.fee.reset();
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    const auto preview = payments(u"学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(preview);
    EXPECT_EQ(codes(preview->doubts), QStringList{u"fee-unknown"_s});
    EXPECT_TRUE(preview->open.isEmpty());
    ImportDesk desk = moneyDesk();
    ASSERT_OK(desk.importPayments(*preview, BadRows::Refuse));
    EXPECT_TRUE(stores->paidStudents()->contains(u"A3"_s));
    EXPECT_FALSE(stores->ledgerInput()->isFeeKnown);
}

TEST_F(ImportMoneyTest, AListOfNamesAloneIsKnownByItsNames)
{
    const auto preview = payments(u"姓名,是否缴费\n学生A3,√\n"_s);
    ASSERT_OK(preview);
    EXPECT_TRUE(preview->doubts.isEmpty());
    ASSERT_EQ(preview->open.size(), 1);
    EXPECT_EQ(preview->open.first().kind, u"number-missing"_s);
}

TEST_F(ImportMoneyTest, ARowOfADayToComeIsADoubt)
{
    const auto today = remittances(transferOn(u"2025-04-12"_s));
    ASSERT_OK(today);
    EXPECT_TRUE(today->doubts.isEmpty());
    const auto tomorrow = remittances(transferOn(u"2025-04-13"_s));
    ASSERT_OK(tomorrow);
    EXPECT_EQ(codes(tomorrow->doubts), QStringList{u"future-days"_s});
    EXPECT_TRUE(tomorrow->doubts.first().text.contains(u"2025-04-13"_s));
    ImportDesk desk = moneyDesk();
    EXPECT_FALSE(desk.importRemittances(*tomorrow, BadRows::Refuse));
    EXPECT_TRUE(desk.importRemittances(*tomorrow, BadRows::Refuse, Doubts::Accept));
}

TEST_F(ImportMoneyTest, ARowYearsFromTheDayTheFeeIsDueIsADoubt)
{
    Plan plan = aPlan();
    plan.campaign.feeDue = QDate(2025, 4, 1);
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    const auto twoYears = remittances(transferOn(u"2023-04-01"_s));
    ASSERT_OK(twoYears);
    EXPECT_TRUE(twoYears->doubts.isEmpty());
    const auto more = remittances(transferOn(u"2023-03-31"_s));
    ASSERT_OK(more);
    EXPECT_EQ(codes(more->doubts), QStringList{u"other-years"_s});
}

TEST_F(ImportMoneyTest, AListThatWasTakenBackIsNew)
{
    const auto first = payments(u"学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(first);
    import(PaymentsImported{first->read.list, first->digest});
    const auto again = payments(u"学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(again);
    EXPECT_TRUE(again->alreadyImported);
    takeBackLastImport();
    const auto afterwards = payments(u"学号,姓名,金额\nA3,学生A3,15\n"_s);
    ASSERT_OK(afterwards);
    EXPECT_FALSE(afterwards->alreadyImported);
    EXPECT_EQ(afterwards->nowPaid, 1);
}

TEST_F(ImportMoneyTest, WhatAPersonDecidedHoldsInThePreview)
{
    const QString text = u"学号,姓名,金额\nX1,某甲,15\nA3,学生A3,15\n"_s;
    const auto first = payments(text);
    ASSERT_OK(first);
    ASSERT_EQ(first->open.size(), 1);
    import(PaymentsImported{first->read.list, first->digest});
    ItemDecision decision;
    decision.item = first->open.first().ref;
    decision.kind = ItemDecision::Kind::DoesNotCount;
    append(ItemSettled{decision});
    const auto again = payments(text);
    ASSERT_OK(again);
    EXPECT_TRUE(again->open.isEmpty());
}

TEST_F(ImportMoneyTest, AnAliasPlacesATransferInThePreview)
{
    const QString text = u"日期,收入,支出,对方户名,摘要\n2025-03-20,15.00,,甲大学,人文班照相费\n"_s;
    const auto before = remittances(text);
    ASSERT_OK(before);
    EXPECT_EQ(before->open.size(), 1);
    append(CollegeAliasSet{u"人文班"_s, u"文学院"_s});
    const auto after = remittances(text);
    ASSERT_OK(after);
    EXPECT_TRUE(after->open.isEmpty());
    EXPECT_EQ(after->standings.first().college, u"文学院"_s);
}

TEST_F(ImportMoneyTest, AStatementOfAnotherAccountIsADoubt)
{
    const auto first = remittances(statementOf(u"430112345678"_s, u"S1"_s));
    ASSERT_OK(first);
    EXPECT_TRUE(first->doubts.isEmpty());
    import(RemittancesImported{first->read.statement, first->digest});
    const auto other = remittances(statementOf(u"990000001111"_s, u"S2"_s));
    ASSERT_OK(other);
    EXPECT_EQ(codes(other->doubts), QStringList{u"other-account"_s});
    const auto masked = remittances(statementOf(u"4301****5678"_s, u"S3"_s));
    ASSERT_OK(masked);
    EXPECT_TRUE(masked->doubts.isEmpty());
    takeBackLastImport();
    const auto afterwards = remittances(statementOf(u"990000001111"_s, u"S2"_s));
    ASSERT_OK(afterwards);
    EXPECT_TRUE(afterwards->doubts.isEmpty());
}

struct AccountCase {
    const char *name = "";
    QString a;
    QString b;
    bool same = false;
};

void PrintTo(const AccountCase &row, std::ostream *out)
{
    *out << row.name;
}

class PrintedAccounts : public testing::TestWithParam<AccountCase> {};

TEST_P(PrintedAccounts, MayBeTheSame)
{
    EXPECT_EQ(maybeSameAccount(GetParam().a, GetParam().b), GetParam().same);
    EXPECT_EQ(maybeSameAccount(GetParam().b, GetParam().a), GetParam().same);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, PrintedAccounts,
    testing::Values(AccountCase{"WhenEqual", u"43011234"_s, u"43011234"_s, true},
                    AccountCase{"NotWhenAFigureDiffers", u"43011234"_s, u"43011235"_s, false},
                    AccountCase{"WhenTheMaskHidesTheRest", u"4301****5678"_s, u"430112345678"_s, true},
                    AccountCase{"WhateverTheMasksLength", u"4301*5678"_s, u"430112345678"_s, true},
                    AccountCase{"NotWhenTheShownEndDiffers", u"4301****5679"_s, u"430112345678"_s, false},
                    AccountCase{"BothMaskedAlike", u"4301****5678"_s, u"430112**5678"_s, true},
                    AccountCase{"NotWhenMaskedEndsDiffer", u"4301****5678"_s, u"4301****5679"_s, false},
                    AccountCase{"WhenOneIsSilent", QString(), u"430112345678"_s, true}),
    [](const testing::TestParamInfo<AccountCase> &row) { return row.param.name; });

} // namespace
} // namespace liuying
