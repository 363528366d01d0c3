// SPDX-License-Identifier: Apache-2.0
// Lists of who paid, judged against the sample university's roster.
#include "core/ledger/LedgerInput.h"
#include "exchange/PeopleFixtures.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

constexpr Money kFee{1500};

QHash<QString, Student> universityRoster()
{
    QHash<QString, Student> roster;
    const Result<RosterFile> read = readRoster(samplesDir() + u"/university/roster.xlsx"_s);
    if (read) {
        for (const Student &student : read->students)
            roster.insert(student.number, student);
    }
    return roster;
}

LedgerInput inputOf(const PaymentList &list, const QHash<QString, Student> &roster)
{
    LedgerInput input;
    input.roster = roster.values();
    input.lists = {list};
    input.fee = kFee;
    return input;
}

QJsonObject countedByCollege(const PaidStanding &standing, const QHash<QString, Student> &roster)
{
    QJsonObject counted;
    for (auto it = standing.paid.cbegin(); it != standing.paid.cend(); ++it) {
        const QString college = roster.value(it.key()).college;
        counted[college] = counted[college].toInt() + 1;
    }
    return counted;
}

QJsonArray openItems(const PaidStanding &standing)
{
    QJsonArray items;
    for (const OpenItem &item : standing.open) {
        items.append(QJsonObject{{u"kind"_s, item.kind},
                                 {u"row"_s, item.row},
                                 {u"number"_s, item.number},
                                 {u"name"_s, item.name}});
    }
    return items;
}

class PaymentsSamples : public testing::TestWithParam<std::string> {};

TEST_P(PaymentsSamples, GiveWhatTheyMust)
{
    if (samplesDir().isEmpty())
        GTEST_SKIP() << "no shared samples";
    const QString file = samplesDir() + u"/payments/"_s + QString::fromStdString(GetParam());
    const QJsonObject expected = readJson(file + u".expected.json"_s).object();
    ASSERT_FALSE(expected.isEmpty());

    const Result<PaymentsFile> payments = readPayments(file);

    ASSERT_TRUE(payments) << payments.error().message.toStdString();
    expectFile(*payments, static_cast<int>(payments->list.rows.size()), expected);
    const QHash<QString, Student> roster = universityRoster();
    const PaidStanding standing = judgePayments(inputOf(payments->list, roster));
    EXPECT_EQ(standing.notPaid, expected[u"notPaid"_s].toInt());
    EXPECT_EQ(countedByCollege(standing, roster), expected[u"countedByCollege"_s].toObject());
    EXPECT_EQ(openItems(standing), expected[u"needsPerson"_s].toArray());
    EXPECT_TRUE(payments->problems.isEmpty()) << payments->problems.value(0).text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Shared, PaymentsSamples, testing::ValuesIn(samplesWithExpectation(u"payments"_s)),
                         testName);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PaymentsSamples);

} // namespace
} // namespace liuying::exchange
