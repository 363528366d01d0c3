// SPDX-License-Identifier: Apache-2.0
// The miniature university's money to its end: every open item settled, every fen in its place.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

class MoneySamples : public testing::Test {
protected:
    void SetUp() override
    {
        const QString samples = samplesFolder();
        if (samples.isEmpty())
            GTEST_SKIP() << "no shared samples here";
        const QJsonObject expected = readJson(samples + u"/university/expected.json"_s).toObject();
        const QString notice = samples + u'/' + expected[u"initNotice"].toString();
        ASSERT_EQ(terminal.json({u"init"_s, u"--notice"_s, notice}).status, 0);
        for (const QString &file : strings(expected[u"importOrder"])) {
            const QString what =
                file.startsWith(u"payments/") ? u"import-payments"_s : u"import-remittances"_s;
            const QStringList call = file.startsWith(u"university/")
                                         ? QStringList{u"plan"_s, u"import-roster"_s}
                                         : QStringList{u"ledger"_s, what};
            ASSERT_EQ(terminal.json(call + QStringList{samples + u'/' + file, u"--skip-bad-rows"_s}).status,
                      0);
        }
    }

    Answer ledger(const QStringList &call) const { return terminal.json(QStringList{u"ledger"_s} + call); }
    [[nodiscard]] QJsonArray openItems() const
    {
        return ledger({u"status"_s}).json[u"needsPerson"].toArray();
    }
    [[nodiscard]] QJsonArray accounts() const { return ledger({u"status"_s}).json[u"colleges"].toArray(); }
    /// What an office would do about an item, with the best suggestion where there is one.
    static QStringList wayOf(const QJsonObject &item)
    {
        const QString kind = item[u"kind"].toString();
        const QJsonValue first = item[u"suggestions"][0];
        if (kind == u"private-person" && first[u"college"].isString())
            return {u"--college"_s, first[u"college"].toString()};
        if (kind == u"amount-low")
            return {u"--student"_s, item[u"number"].toString()};
        if (kind == u"number-missing" || kind == u"name-mismatch")
            return {u"--student"_s, first[u"number"].toString()};
        if (kind == u"not-on-roster")
            return {u"--does-not-count"_s};
        const bool isTransfer = !item[u"payer"].toString().isEmpty();
        return {isTransfer ? u"--not-ours"_s : u"--as-it-is"_s};
    }
    void settle(const QJsonObject &item) const
    {
        const Answer settled =
            ledger(QStringList{u"settle"_s, item[u"file"].toString(), QString::number(item[u"row"].toInt()),
                               u"--sheet"_s, item[u"sheet"].toString(), u"--why"_s, u"已核对"_s} +
                   wayOf(item));
        ASSERT_EQ(settled.status, 0) << settled.err.toStdString();
    }
    [[nodiscard]] QJsonObject balanced() const
    {
        const Answer answer = ledger({u"settlement"_s});
        EXPECT_EQ(answer.status, 0) << answer.out.toStdString();
        EXPECT_EQ(answer.json[u"receivedFen"].toInteger(), answer.json[u"earnedFen"].toInteger() +
                                                               answer.json[u"refundsFen"].toInteger() +
                                                               answer.json[u"openFen"].toInteger());
        return answer.json;
    }

    Terminal terminal;
};

TEST_F(MoneySamples, EveryItemIsSettledAndEveryFenAccountedFor)
{
    const qint64 received = balanced()[u"receivedFen"].toInteger();
    EXPECT_GT(received, 0);
    const QJsonArray items = openItems();
    for (const QJsonValue &item : items) {
        SCOPED_TRACE(item[u"text"].toString().toStdString());
        settle(item.toObject());
        EXPECT_EQ(balanced()[u"receivedFen"].toInteger(), received);
    }
    EXPECT_TRUE(openItems().isEmpty());
    EXPECT_EQ(ledger({u"status"_s}).json[u"settled"].toArray().size(), items.size());

    qint64 expected = 0;
    for (const QJsonValue &account : accounts())
        expected += account[u"expectedFen"].toInteger();
    EXPECT_EQ(ledger({u"refunds"_s}).json[u"dueFen"].toInteger(), expected); // nobody was photographed
    ASSERT_EQ(ledger({u"approve-refunds"_s, u"--all"_s, u"--why"_s, u"未拍"_s}).status, 0);
    ASSERT_EQ(ledger({u"pay-refunds"_s, u"--all"_s}).status, 0);
    EXPECT_EQ(balanced()[u"paidFen"].toInteger(), expected);
    EXPECT_EQ(ledger({u"book"_s}).json[u"trialFen"].toInteger(-1), 0);
}

TEST_F(MoneySamples, ASuggestionIsTheRightOneWhereTheFileLeavesNoDoubt)
{
    for (const QJsonValue &item : openItems()) {
        const QString kind = item[u"kind"].toString();
        const QJsonValue first = item[u"suggestions"][0];
        if (kind == u"number-missing" || kind == u"amount-low") {
            EXPECT_EQ(first[u"name"], item[u"name"]);
        }
        if (kind == u"private-person" && item[u"remark"].toString().contains(u"学院")) {
            EXPECT_TRUE(item[u"remark"].toString().contains(first[u"college"].toString()));
        }
    }
}

TEST_F(MoneySamples, TakingAFileBackAndBringingItAgainChangesNothing)
{
    const QString file = samplesFolder() + u"/remittances/m02-income-outgo-gb18030.csv"_s;
    const QJsonArray before = accounts();
    ASSERT_EQ(ledger({u"reverse"_s, file, u"--why"_s, u"核对"_s}).status, 0);
    EXPECT_NE(accounts(), before);
    (void)balanced();
    ASSERT_EQ(ledger({u"import-remittances"_s, file, u"--skip-bad-rows"_s}).status, 0);
    EXPECT_EQ(accounts(), before);
    (void)balanced();
}

} // namespace
} // namespace liuying::cli
