// SPDX-License-Identifier: Apache-2.0
// The demo campaign's reports beside each other: what two of them count must be the same.
#include "flows/demo/DemoDesk.h"
#include "flows/report/Dashboard.h"
#include "flows/report/ReportStation.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMachineNowMs = 1'790'000'000'000;

class DemoReports : public testing::TestWithParam<DemoBegin> {
protected:
    void SetUp() override
    {
        auto opened = storage::Stores::open(m_folder.path(), storage::OpenMode::CreateNew);
        ASSERT_OK(opened);
        stores = std::move(*opened);
        ASSERT_OK(fillWithDemo(*stores, kMachineNowMs, GetParam()));
        clock.ms = kMachineNowMs + stores->setting(u"clock_offset_ms"_s)->toLongLong();
    }
    [[nodiscard]] reports::ReportTable make(const QString &name) const
    {
        const auto table = ReportDesk(*stores, clock).make(name);
        EXPECT_TRUE(table.has_value()) << qPrintable(name);
        return table.value_or(reports::ReportTable());
    }

    QTemporaryDir m_folder;
    FakeClock clock;
    std::unique_ptr<storage::Stores> stores;
};

TEST_P(DemoReports, HeadsAgree)
{
    const auto dashboard = readDashboard(*stores, clock);
    ASSERT_OK(dashboard);
    const reports::ReportTable attendance = make(u"attendance"_s);
    EXPECT_EQ(total(attendance, u"students"_s), dashboard->total.students);
    EXPECT_EQ(total(attendance, u"photographed"_s), dashboard->total.photographed);
    EXPECT_EQ(total(attendance, u"missing"_s), dashboard->total.missing);

    const QStringList missing = [&] {
        QStringList numbers;
        for (qsizetype row = 0; row < attendance.rows.size(); ++row) {
            if (at(attendance, row, u"stateCode"_s) == u"missing"_s)
                numbers.append(at(attendance, row, u"number"_s).toString());
        }
        return numbers;
    }();
    const QStringList noShows = column(make(u"no-shows"_s), u"number"_s);
    const QStringList makeUp = column(make(u"make-up"_s), u"number"_s);
    const QSet<QString> isMissing(missing.begin(), missing.end());
    const QSet<QString> needsMakeUp(makeUp.begin(), makeUp.end());
    EXPECT_FALSE(noShows.isEmpty());
    for (const QString &number : noShows) {
        EXPECT_TRUE(isMissing.contains(number)) << qPrintable(number);
        EXPECT_TRUE(needsMakeUp.contains(number)) << qPrintable(number);
    }
    EXPECT_EQ(noShows.size() == missing.size(), dashboard->isOver);
    const reports::ReportTable proofreading = make(u"proofreading"_s);
    EXPECT_EQ(proofreading.rows.size(), dashboard->total.photographed);
    EXPECT_EQ(total(proofreading, u"notDone"_s), dashboard->proofreadingMissing);
}

TEST_P(DemoReports, DoorAndCameraAgree)
{
    const auto dashboard = readDashboard(*stores, clock);
    ASSERT_OK(dashboard);
    const reports::ReportTable throughput = make(u"throughput"_s);
    EXPECT_EQ(total(throughput, u"arrivals"_s), dashboard->total.in);
    EXPECT_EQ(total(throughput, u"photographed"_s), dashboard->total.photographed);
    const reports::ReportTable shotRegister = make(u"shot-register"_s);
    EXPECT_EQ(total(shotRegister, u"photographs"_s), dashboard->total.photographed);
    EXPECT_FALSE(column(shotRegister, u"state"_s).contains(u"mismatch"_s));
    for (const qint64 waiting : [&] {
             QList<qint64> all;
             for (qsizetype row = 0; row < throughput.rows.size(); ++row)
                 all.append(at(throughput, row, u"waiting"_s).toLongLong());
             return all;
         }())
        EXPECT_GE(waiting, 0);
}

TEST_P(DemoReports, MoneyAgrees)
{
    const auto dashboard = readDashboard(*stores, clock);
    ASSERT_OK(dashboard);
    const reports::ReportTable colleges = make(u"colleges"_s);
    EXPECT_EQ(total(colleges, u"expectedFen"_s), dashboard->expected.fen);
    EXPECT_EQ(total(colleges, u"remittedFen"_s), dashboard->remitted.fen);
    EXPECT_EQ(total(make(u"remittances"_s), u"countedFen"_s), dashboard->remitted.fen);
    EXPECT_EQ(make(u"open-items"_s).rows.size(), dashboard->openItems);

    const reports::ReportTable settlement = make(u"settlement"_s);
    const auto fenOf = [&](const QString &key) {
        return at(settlement, rowOf(settlement, u"key"_s, key), u"amountFen"_s).toLongLong();
    };
    EXPECT_EQ(fenOf(u"received"_s), dashboard->received.fen);
    EXPECT_EQ(fenOf(u"gap"_s), 0);
    const auto sumOfColleges = [&](const QString &key) {
        qint64 fen = 0;
        for (qsizetype row = 0; row < settlement.rows.size(); ++row)
            fen +=
                at(settlement, row, u"key"_s) == key ? at(settlement, row, u"amountFen"_s).toLongLong() : 0;
        return fen;
    };
    EXPECT_EQ(sumOfColleges(u"college-photographed"_s), fenOf(u"earned"_s));
    EXPECT_EQ(sumOfColleges(u"college-refunds"_s),
              fenOf(u"refunds-due"_s) + fenOf(u"refunds-approved"_s) + fenOf(u"refunds-paid"_s));
    EXPECT_EQ(sumOfColleges(u"college-remitted"_s), dashboard->remitted.fen);

    const reports::ReportTable book = make(u"book"_s);
    EXPECT_EQ(total(book, u"debitFen"_s), total(book, u"creditFen"_s));
}

TEST_P(DemoReports, CollegesAddUpToTheWhole)
{
    for (const ReportInfo &info : reportCatalogue()) {
        const reports::ReportTable table = make(info.name);
        const QStringList colleges = reports::valuesOf(table, u"college"_s);
        if (colleges.isEmpty())
            continue;
        qsizetype rows = column(table, u"college"_s).count(QString());
        for (const QString &college : colleges)
            rows += reports::filtered(table, {college, {}, {}, {}}).rows.size();
        EXPECT_EQ(rows, table.rows.size()) << qPrintable(info.name);
        for (const reports::ReportTable::Header &header : table.headers) {
            if (!header.isSummed || rows != table.rows.size() || table.totals.isEmpty())
                continue;
            EXPECT_EQ(total(table, header.key), sum(table, header.key)) << qPrintable(info.name);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Moments, DemoReports, testing::Values(DemoBegin::MidMorning, DemoBegin::Afterwards),
                         [](const auto &row) {
                             return row.param == DemoBegin::MidMorning ? "InTheMorning" : "InSeptember";
                         });

} // namespace
} // namespace liuying
