// SPDX-License-Identifier: Apache-2.0
// Money from the terminal: settle, take back, refund, and account for every fen.
#include "cli/Terminal.h"
#include "storage/Stores.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

const QString kLetters = u"文学院"_s;
const QString kScience = u"理学院"_s;

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// Two colleges whose days are over: five students who paid, one of them twice on the lists, and a stranger.
/// The bank shows one college's money, another's from a person, a sum of nobody's and money going out.
class MoneyStory : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)}).status, 0);
        list = terminal.file(u"list.csv"_s, u"学院,学号,姓名,金额\n"
                                            u"文学院,2022010101,赵一鸣,15\n"
                                            u"文学院,2022010102,钱二宝,15\n"
                                            u"文学院,2022010103,孙山元,15\n"
                                            u"文学院,2022010104,李四方,10\n"
                                            u"理学院,2022020101,吴六顺,15\n"_s);
        bank = terminal.file(u"bank.csv"_s, u"日期,交易金额,对方户名,摘要,流水号\n"
                                            u"2025-03-20,45.00,试验大学文学院,图像采集费,S1\n"
                                            u"2025-03-21,15.00,柳汐澜,理学院采集费,S2\n"
                                            u"2025-03-22,100.00,试验大学工会委员会,活动费,S3\n"
                                            u"2025-04-20,-15.00,试验大学,退费,S4\n"_s);
        ASSERT_EQ(ledger("import-payments", {list}).status, 0);
        ASSERT_EQ(ledger("import-remittances", {bank}).status, 0);
    }

    Answer ledger(const char *line, const QStringList &more = {}) const
    {
        return terminal.json(QStringList{u"ledger"_s} + words(line) + more);
    }
    Answer settle(const QString &file, int row, const QStringList &how) const
    {
        return ledger("settle", QStringList{file, QString::number(row)} + how +
                                    QStringList{u"--why"_s, u"查过了"_s, u"--by"_s, u"张老师"_s});
    }
    [[nodiscard]] QJsonObject status() const { return ledger("status").json; }
    [[nodiscard]] QJsonObject settlement() const { return ledger("settlement").json; }
    [[nodiscard]] QJsonObject account(const QString &college) const
    {
        for (const QJsonValue &value : status()[u"colleges"].toArray()) {
            if (value[u"college"] == college)
                return value.toObject();
        }
        return {};
    }
    [[nodiscard]] QJsonObject openItem(const QString &kind) const
    {
        for (const QJsonValue &value : status()[u"needsPerson"].toArray()) {
            if (value[u"kind"] == kind)
                return value.toObject();
        }
        return {};
    }
    [[nodiscard]] qsizetype openItems() const { return status()[u"needsPerson"].toArray().size(); }
    [[nodiscard]] qint64 entries() const { return terminal.json({u"verify"_s}).json[u"entries"].toInteger(); }
    [[nodiscard]] QStringList refundsIn(const QString &state) const
    {
        QStringList numbers;
        for (const QJsonValue &value : ledger("refunds").json[u"refunds"].toArray()) {
            if (value[u"state"] == state)
                numbers.append(value[u"number"].toString());
        }
        return numbers;
    }
    void photograph(const QString &student) const
    {
        auto stores = storage::Stores::open(terminal.folder(), storage::OpenMode::OpenExisting);
        ASSERT_TRUE(stores.has_value());
        const ShotAccepted shot{student,
                                u"明德楼101"_s,
                                ShotNumber{1, u"明德楼101"_s, {}},
                                {QDate(2025, 4, 12), QTime(9, 0)},
                                u"0001.jpg"_s,
                                student.toUtf8()};
        ASSERT_TRUE((*stores)->append(shot, 1744419600000, u"studio"_s).has_value());
    }
    void settleEverything() const
    {
        ASSERT_EQ(settle(list, 4, {u"--student"_s, u"2022010103"_s}).status, 0);
        ASSERT_EQ(settle(list, 5, {u"--does-not-count"_s}).status, 0);
        ASSERT_EQ(settle(bank, 3, {u"--college"_s, kScience}).status, 0);
        ASSERT_EQ(settle(bank, 4, {u"--not-ours"_s}).status, 0);
        ASSERT_EQ(settle(bank, 5, {u"--refund-payout"_s}).status, 0);
    }
    void expectBalanced() const
    {
        const Answer answer = ledger("settlement");
        EXPECT_EQ(answer.status, 0);
        EXPECT_EQ(answer.json[u"gapFen"].toInteger(-1), 0);
        EXPECT_TRUE(answer.json[u"balanced"].toBool());
        EXPECT_EQ(answer.json[u"receivedFen"].toInteger(), answer.json[u"earnedFen"].toInteger() +
                                                               answer.json[u"refundsFen"].toInteger() +
                                                               answer.json[u"openFen"].toInteger());
        EXPECT_EQ(ledger("book").json[u"trialFen"].toInteger(-1), 0);
    }

    Terminal terminal;
    QString list;
    QString bank;
};

TEST_F(MoneyStory, WhatIsNotCertainWaitsForAPersonWithSuggestions)
{
    const QJsonObject now = status();
    EXPECT_EQ(now[u"needsPerson"].toArray().size(), 5);
    EXPECT_FALSE(now[u"asOf"].toString().isEmpty());
    EXPECT_EQ(now[u"imports"].toArray().size(), 2);
    EXPECT_TRUE(now[u"settled"].toArray().isEmpty());
    const QJsonObject misnamed = openItem(u"name-mismatch"_s);
    EXPECT_EQ(misnamed[u"sheet"].toString(u"?"_s), QString());
    EXPECT_EQ(misnamed[u"suggestions"][0][u"number"].toString(), u"2022010103"_s);
    EXPECT_EQ(openItem(u"private-person"_s)[u"suggestions"][0][u"college"].toString(), kScience);
    expectBalanced();
}

TEST_F(MoneyStory, EverySettledItemLeavesTheListAndTheBooksStayEven)
{
    settleEverything();
    EXPECT_EQ(openItems(), 0);
    EXPECT_EQ(account(kLetters)[u"paid"].toInt(), 3);
    EXPECT_EQ(account(kLetters)[u"state"].toString(), u"settled"_s);
    EXPECT_EQ(account(kScience)[u"remittedFen"].toInt(), 1500);
    EXPECT_EQ(settlement()[u"receivedFen"].toInt(), 16000);
    expectBalanced();
    const QJsonArray settled = status()[u"settled"].toArray();
    ASSERT_EQ(settled.size(), 5);
    EXPECT_EQ(settled[0][u"decision"].toString(), u"counts-for"_s);
    EXPECT_EQ(settled[0][u"student"].toString(), u"2022010103"_s);
    EXPECT_EQ(settled[0][u"kind"].toString(), u"name-mismatch"_s);
    EXPECT_EQ(settled[0][u"by"].toString(), u"张老师"_s);
    EXPECT_EQ(settled[0][u"why"].toString(), u"查过了"_s);
    EXPECT_EQ(settled[2][u"belongsTo"].toString(), kScience);
}

TEST_F(MoneyStory, AFileMayBeNamedByItsLastPart)
{
    EXPECT_EQ(settle(u"bank.csv"_s, 4, {u"--not-ours"_s}).status, 0);
    EXPECT_TRUE(openItem(u"no-college"_s).value(u"row") != 4);
}

TEST_F(MoneyStory, ALaterDecisionReplacesTheOneBefore)
{
    ASSERT_EQ(settle(bank, 3, {u"--not-ours"_s}).status, 0);
    ASSERT_EQ(settle(bank, 3, {u"--college"_s, kScience}).status, 0);
    EXPECT_EQ(account(kScience)[u"remittedFen"].toInt(), 1500);
    EXPECT_EQ(status()[u"settled"].toArray().size(), 1);
}

TEST_F(MoneyStory, ReopeningLetsTheRulesSpeakAgain)
{
    ASSERT_EQ(settle(bank, 3, {u"--college"_s, kScience}).status, 0);
    const QStringList reopen{bank, u"3"_s, u"--why"_s, u"看错了"_s};
    EXPECT_EQ(ledger("reopen", reopen).status, 0);
    EXPECT_EQ(openItem(u"private-person"_s)[u"row"].toInt(), 3);
    EXPECT_EQ(account(kScience)[u"state"].toString(), u"none"_s);
    EXPECT_EQ(ledger("reopen", reopen).status, 1);
    expectBalanced();
}

TEST_F(MoneyStory, ADryRunOfEveryChangeLeavesTheJournalAlone)
{
    const qint64 before = entries();
    const QList<QStringList> calls{{u"settle"_s, bank, u"3"_s, u"--college"_s, kScience, u"--why"_s, u"w"_s},
                                   {u"alias"_s, u"文院"_s, u"--college"_s, kLetters},
                                   {u"reverse"_s, bank, u"--why"_s, u"w"_s},
                                   {u"approve-refunds"_s, u"--all"_s, u"--why"_s, u"w"_s}};
    for (const QStringList &call : calls) {
        const Answer dry = terminal.json(QStringList{u"ledger"_s} + call + QStringList{u"--dry-run"_s});
        EXPECT_EQ(dry.status, 0) << dry.err.toStdString();
        EXPECT_TRUE(dry.json[u"dryRun"].toBool());
    }
    EXPECT_EQ(entries(), before);
}

TEST_F(MoneyStory, AnotherNameOfACollegeIsReadWithWhatWasImportedBefore)
{
    const QString late = terminal.file(u"late.csv"_s, u"日期,交易金额,对方户名,摘要,流水号\n"
                                                      u"2025-03-25,15.00,试验大学,人文学院费用,S9\n"_s);
    ASSERT_EQ(ledger("import-remittances", {late}).status, 0);
    EXPECT_EQ(account(kLetters)[u"remittedFen"].toInt(), 4500);
    const QStringList alias{u"人文学院"_s, u"--college"_s, kLetters};
    EXPECT_TRUE(ledger("alias", alias).json[u"changed"].toBool());
    EXPECT_EQ(account(kLetters)[u"remittedFen"].toInt(), 6000);
    EXPECT_FALSE(ledger("alias", alias).json[u"changed"].toBool());
    EXPECT_EQ(ledger("alias --remove", {u"人文学院"_s}).status, 0);
    EXPECT_EQ(account(kLetters)[u"remittedFen"].toInt(), 4500);
    EXPECT_EQ(ledger("alias --remove", {u"人文学院"_s}).status, 1);
    expectBalanced();
}

TEST_F(MoneyStory, AnImportThatIsTakenBackCountsNoMoreAndMayComeAgain)
{
    ASSERT_EQ(settle(bank, 3, {u"--college"_s, kScience}).status, 0);
    ASSERT_EQ(ledger("reverse", {bank, u"--why"_s, u"文件错了"_s}).status, 0);
    EXPECT_EQ(settlement()[u"receivedFen"].toInt(-1), 0);
    expectBalanced();
    EXPECT_EQ(ledger("reverse", {bank, u"--why"_s, u"文件错了"_s}).status, 2);
    EXPECT_EQ(settle(bank, 4, {u"--not-ours"_s}).status, 2);

    ASSERT_EQ(ledger("import-remittances", {bank}).status, 0);
    EXPECT_EQ(account(kScience)[u"remittedFen"].toInt(), 1500); // what was decided of a row holds again
    const QJsonArray imports = ledger("imports").json[u"imports"].toArray();
    ASSERT_EQ(imports.size(), 3);
    EXPECT_TRUE(imports[1][u"reversed"].toBool());
    EXPECT_EQ(imports[1][u"reversedWhy"].toString(), u"文件错了"_s);
    EXPECT_FALSE(imports[2][u"reversed"].toBool());
    expectBalanced();
}

TEST_F(MoneyStory, ARefundIsApprovedPaidOnceAndCanBeTakenBackStepByStep)
{
    settleEverything();
    photograph(u"2022010101"_s);
    EXPECT_EQ(refundsIn(u"due"_s), (QStringList{u"2022010102"_s, u"2022010103"_s, u"2022020101"_s}));
    const QStringList one{u"--student"_s, u"2022010102"_s};
    const QStringList why{u"--why"_s, u"没有来拍"_s};

    EXPECT_EQ(ledger("pay-refunds", one).status, 1); // not approved yet
    EXPECT_EQ(ledger("approve-refunds", one + why).status, 0);
    EXPECT_EQ(ledger("approve-refunds", one + why).status, 1);
    const Answer paid = ledger("pay-refunds --reference K7 --day 2025-05-06", one); // typed in later
    EXPECT_EQ(paid.status, 0) << paid.err.toStdString();
    EXPECT_EQ(paid.json[u"amountFen"].toInt(), 1500);
    EXPECT_EQ(ledger("pay-refunds", one).status, 1);
    EXPECT_EQ(ledger("approve-refunds", one + why).status, 1);
    EXPECT_EQ(refundsIn(u"paid"_s), QStringList{u"2022010102"_s});
    expectBalanced();

    const QJsonObject refund = ledger("refunds").json[u"refunds"][0].toObject();
    EXPECT_EQ(refund[u"reference"].toString(), u"K7"_s);
    EXPECT_EQ(refund[u"paidOn"].toString(), u"2025-05-06"_s);
    EXPECT_EQ(refund[u"why"].toString(), u"没有来拍"_s);

    const QStringList back{u"2022010102"_s, u"--why"_s, u"退回了"_s};
    EXPECT_EQ(ledger("take-back-refund", back).json[u"tookBack"].toString(), u"pay-out"_s);
    EXPECT_EQ(ledger("take-back-refund", back).json[u"tookBack"].toString(), u"approval"_s);
    EXPECT_EQ(ledger("take-back-refund", back).status, 1);
    EXPECT_EQ(refundsIn(u"due"_s).size(), 3);
    expectBalanced();
}

TEST_F(MoneyStory, AWholeCollegeIsRefundedAtOnceAndTheSumsAreItsOwn)
{
    settleEverything();
    const QStringList letters{u"--college"_s, kLetters};
    EXPECT_EQ(ledger("approve-refunds --why w", letters).json[u"students"].toArray().size(), 3);
    EXPECT_EQ(ledger("refunds", letters).json[u"approvedFen"].toInt(), 4500);
    EXPECT_EQ(ledger("refunds", letters).json[u"dueFen"].toInt(-1), 0);
    EXPECT_EQ(ledger("refunds").json[u"dueFen"].toInt(), 1500);
    EXPECT_EQ(ledger("approve-refunds --why w", letters).status, 1); // nobody is left
    EXPECT_EQ(ledger("pay-refunds --all").json[u"amountFen"].toInt(), 4500);
    EXPECT_EQ(settlement()[u"paidFen"].toInt(), 4500);
    expectBalanced();
}

TEST_F(MoneyStory, AStudentWhoIsPhotographedAfterwardsIsNotPaidOutAndAPaidOneIsClaimedBack)
{
    settleEverything();
    ASSERT_EQ(ledger("approve-refunds --all --why w").status, 0);
    ASSERT_EQ(ledger("pay-refunds --student 2022010102").status, 0);
    photograph(u"2022010102"_s);
    photograph(u"2022010103"_s);
    EXPECT_EQ(refundsIn(u"recover"_s), QStringList{u"2022010102"_s});
    EXPECT_EQ(refundsIn(u"blocked"_s), QStringList{u"2022010103"_s});
    const Answer refused = ledger("pay-refunds --student 2022010103");
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains(u"孙三元"_s));
    EXPECT_EQ(ledger("pay-refunds --all").json[u"students"].toArray().size(), 2); // whom nothing blocks
    EXPECT_EQ(ledger("refunds").json[u"recoverFen"].toInt(), 1500);
    expectBalanced();
}

TEST_F(MoneyStory, NobodyIsRefundedBeforeTheCampaignIsOver)
{
    const QString table = terminal.file(
        u"table.csv"_s, u"批次,学院,起止时间,拍摄地点\n1,文学院,2099年4月12日 10:00-10:30,明德楼101\n"_s);
    ASSERT_EQ(terminal.text({u"plan"_s, u"import-timetable"_s, table}).status, 0);
    const Answer refunds = ledger("refunds");
    EXPECT_FALSE(refunds.json[u"isOver"].toBool(true));
    EXPECT_TRUE(refunds.json[u"refunds"].toArray().isEmpty());
    const Answer early = ledger("approve-refunds --student 2022010101 --why w");
    EXPECT_EQ(early.status, 1);
    EXPECT_TRUE(early.err.contains(u"赵一鸣"_s));
    expectBalanced();
}

TEST_F(MoneyStory, ABookEntryAddsUpToNothingAndIsNamed)
{
    settleEverything();
    const Answer book = ledger("book");
    ASSERT_FALSE(book.json[u"entries"].toArray().isEmpty());
    for (const QJsonValue &entry : book.json[u"entries"].toArray()) {
        qint64 sum = 0;
        for (const QJsonValue &posting : entry[u"postings"].toArray())
            sum += posting[u"amountFen"].toInteger();
        EXPECT_EQ(sum, 0);
        EXPECT_FALSE(entry[u"text"].toString().isEmpty());
    }
}

struct WrongWish {
    const char *rule;
    const char *line; ///< LIST and BANK stand for the files
    int status;
};

class WrongWishes : public MoneyStory, public testing::WithParamInterface<WrongWish> {};

TEST_P(WrongWishes, AreAnsweredWithASentenceAndChangeNothing)
{
    QStringList call = words(GetParam().line);
    call.replaceInStrings(u"LIST"_s, list);
    call.replaceInStrings(u"BANK"_s, bank);
    const qint64 before = entries();
    const Answer answer = terminal.json(call);
    EXPECT_EQ(answer.status, GetParam().status) << answer.err.toStdString();
    EXPECT_FALSE(answer.json[u"error"][u"message"].toString().isEmpty());
    EXPECT_EQ(entries(), before);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, WrongWishes,
    testing::Values(
        WrongWish{"NoDecision", "ledger settle BANK 3 --why w", 2},
        WrongWish{"TwoDecisions", "ledger settle BANK 3 --not-ours --as-it-is --why w", 2},
        WrongWish{"NoReason", "ledger settle BANK 3 --not-ours", 2},
        WrongWish{"ABlankReason", "ledger settle BANK 3 --not-ours --why=", 2},
        WrongWish{"ACollegeNobodyKnows", "ledger settle BANK 3 --college 医学院 --why w", 2},
        WrongWish{"AStudentNobodyKnows", "ledger settle LIST 4 --student 999 --why w", 2},
        WrongWish{"AFileThatWasNotImported", "ledger settle other.csv 3 --not-ours --why w", 2},
        WrongWish{"ARowThatIsNotThere", "ledger settle BANK 99 --not-ours --why w", 2},
        WrongWish{"ASheetThatIsNotThere", "ledger settle BANK 3 --sheet 二 --not-ours --why w", 2},
        WrongWish{"ARowThatIsNoNumber", "ledger settle BANK third --not-ours --why w", 2},
        WrongWish{"ACollegeForAPaymentRow", "ledger settle LIST 4 --college 文学院 --why w", 1},
        WrongWish{"AStudentForATransfer", "ledger settle BANK 3 --student 2022010101 --why w", 1},
        WrongWish{"ARefundThatCameIn", "ledger settle BANK 3 --refund-payout --why w", 1},
        WrongWish{"ReopeningWhatWasNotSettled", "ledger reopen BANK 3 --why w", 1},
        WrongWish{"ReopeningWithoutAReason", "ledger reopen BANK 3", 2},
        WrongWish{"AnAliasThatIsACollege", "ledger alias 理学院 --college 文学院", 1},
        WrongWish{"AnAliasOfNobody", "ledger alias 人文学院 --college 医学院", 2},
        WrongWish{"AnAliasOfNothing", "ledger alias 人文学院", 2},
        WrongWish{"ReversingWhatWasNotImported", "ledger reverse other.csv --why w", 2},
        WrongWish{"ReversingWithoutAReason", "ledger reverse BANK", 2},
        WrongWish{"RefundsOfNobodyInParticular", "ledger approve-refunds --why w", 2},
        WrongWish{"RefundsOfTwoSortsAtOnce", "ledger approve-refunds --all --student 2022010101 --why w", 2},
        WrongWish{"RefundsWithoutAReason", "ledger approve-refunds --all", 2},
        WrongWish{"ARefundOfAStranger", "ledger approve-refunds --student 999 --why w", 2},
        WrongWish{"ARefundOfWhoHasNotPaid", "ledger approve-refunds --student 2022010105 --why w", 1},
        WrongWish{"PayingWhatNobodyApproved", "ledger pay-refunds --all", 1},
        WrongWish{"ADayThatIsNone", "ledger pay-refunds --all --day 2025-13-01", 2},
        WrongWish{"RefundsOfACollegeNobodyKnows", "ledger refunds --college 医学院", 2},
        WrongWish{"TakingBackWhatWasNotDone", "ledger take-back-refund 2022010101 --why w", 1},
        WrongWish{"TakingBackFromAStranger", "ledger take-back-refund 999 --why w", 2}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(MoneyStory, WhoDoesItIsTheSystemsUserUnlessTold)
{
    const Answer done = ledger("settle --not-ours --why w", {bank, u"4"_s});
    ASSERT_EQ(done.status, 0);
    EXPECT_FALSE(done.json[u"by"].toString().isEmpty());
    EXPECT_EQ(status()[u"settled"][0][u"by"], done.json[u"by"]);
}

TEST_F(MoneyStory, PeopleReadWhereItIsAndWhatToDo)
{
    const Answer told = terminal.text({u"ledger"_s, u"status"_s});
    EXPECT_TRUE(told.out.contains(u"list.csv第4行"_s)) << told.out.toStdString();
    EXPECT_TRUE(terminal.text({u"ledger"_s, u"settlement"_s}).out.contains(u"账目平衡"_s));
    EXPECT_TRUE(terminal.text({u"ledger"_s, u"imports"_s}).out.contains(u"bank.csv"_s));
    EXPECT_TRUE(terminal.text({u"ledger"_s, u"book"_s}).out.contains(u"银行到账"_s));
    EXPECT_TRUE(terminal.text({u"ledger"_s, u"refunds"_s}).out.contains(u"赵一鸣"_s));
}

} // namespace
} // namespace liuying::cli
