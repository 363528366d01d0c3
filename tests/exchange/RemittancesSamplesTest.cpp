// SPDX-License-Identifier: Apache-2.0
// Bank statements of the sample university, alone and as its whole ledger.
#include "core/ledger/LedgerInput.h"
#include "exchange/PeopleFixtures.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

QJsonObject universityExpectation()
{
    return readJson(samplesDir() + u"/university/expected.json"_s).object();
}

QStringList universityColleges()
{
    QStringList colleges;
    for (const QJsonValue &account : universityExpectation()[u"colleges"_s].toArray())
        colleges.append(account[u"college"_s].toString());
    return colleges;
}

std::optional<QDate> feeDue()
{
    return QDate::fromString(universityExpectation()[u"feeDue"_s].toString(), Qt::ISODate);
}

void expectTransaction(const TransferRow &row, const TransferStanding &standing, const QJsonObject &expected)
{
    EXPECT_EQ(row.row, expected[u"row"_s].toInt());
    EXPECT_EQ(row.date.value_or(QDate()).toString(Qt::ISODate), expected[u"date"_s].toString());
    EXPECT_EQ(row.amount.fen, expected[u"amountFen"_s].toInteger());
    EXPECT_EQ(row.payer, expected[u"payer"_s].toString());
    EXPECT_EQ(row.remark, expected[u"remark"_s].toString());
    EXPECT_EQ(row.serial, expected[u"serial"_s].toString());
    EXPECT_EQ(standing.college, expected[u"college"_s].toString());
    EXPECT_EQ(standing.late, expected[u"late"_s].toBool());
    EXPECT_EQ(standing.needsPerson, expected[u"needsPerson"_s].toString());
}

class RemittancesSamples : public testing::TestWithParam<std::string> {};

TEST_P(RemittancesSamples, GiveWhatTheyMust)
{
    if (samplesDir().isEmpty())
        GTEST_SKIP() << "no shared samples";
    const QString file = samplesDir() + u"/remittances/"_s + QString::fromStdString(GetParam());
    const QJsonObject expected = readJson(file + u".expected.json"_s).object();
    ASSERT_FALSE(expected.isEmpty());

    const Result<RemittancesFile> statement = readRemittances(file);

    ASSERT_TRUE(statement) << statement.error().message.toStdString();
    expectFile(*statement, static_cast<int>(statement->statement.rows.size()), expected);
    EXPECT_TRUE(statement->problems.isEmpty()) << statement->problems.value(0).text.toStdString();
    const QJsonArray transactions = expected[u"transactions"_s].toArray();
    ASSERT_EQ(statement->statement.rows.size(), transactions.size());
    for (qsizetype i = 0; i < transactions.size(); ++i) {
        SCOPED_TRACE(transactions.at(i)[u"row"_s].toInt());
        const TransferRow &row = statement->statement.rows.at(i);
        expectTransaction(row, judgeTransfer(row, universityColleges(), feeDue()),
                          transactions.at(i).toObject());
    }
}

INSTANTIATE_TEST_SUITE_P(Shared, RemittancesSamples,
                         testing::ValuesIn(samplesWithExpectation(u"remittances"_s)), testName);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RemittancesSamples);

QJsonArray accountsJson(const LedgerStatus &status)
{
    QJsonArray accounts;
    for (const CollegeAccount &account : status.colleges) {
        accounts.append(QJsonObject{{u"college"_s, account.college},
                                    {u"students"_s, account.students},
                                    {u"paid"_s, account.paid},
                                    {u"expectedFen"_s, account.expected.fen},
                                    {u"remittedFen"_s, account.remitted.fen},
                                    {u"differenceFen"_s, account.difference().fen},
                                    {u"state"_s, account.state}});
    }
    return accounts;
}

QStringList brief(const QJsonArray &needsPerson)
{
    QStringList lines;
    for (const QJsonValue &item : needsPerson)
        lines.append(u"%1 %2 %3"_s.arg(item[u"kind"_s].toString(), item[u"file"_s].toString())
                         .arg(item[u"row"_s].toInt()));
    return lines;
}

QStringList brief(const QList<OpenItem> &items)
{
    QStringList lines;
    for (const OpenItem &item : items)
        lines.append(
            u"%1 %2 %3"_s.arg(item.kind, QDir(samplesDir()).relativeFilePath(item.file)).arg(item.row));
    return lines;
}

TEST(UniversityLedger, AddsUpFromAllThatWasImported)
{
    if (samplesDir().isEmpty())
        GTEST_SKIP() << "no shared samples";
    const QJsonObject expected = universityExpectation();
    LedgerInput input;
    input.fee = Money{expected[u"feeFen"_s].toInteger()};
    input.feeDue = feeDue();
    for (const QJsonValue &name : expected[u"importOrder"_s].toArray()) {
        const QString file = samplesDir() + u'/' + name.toString();
        if (name.toString().startsWith(u"university"_s))
            input.roster = readRoster(file).value().students;
        else if (name.toString().startsWith(u"payments"_s))
            input.lists.append(readPayments(file).value().list);
        else
            input.statements.append(readRemittances(file).value().statement);
    }

    const LedgerStatus status = ledgerStatus(input);

    EXPECT_EQ(accountsJson(status), expected[u"colleges"_s].toArray());
    EXPECT_EQ(brief(status.needsPerson), brief(expected[u"needsPerson"_s].toArray()));
}

} // namespace
} // namespace liuying::exchange
