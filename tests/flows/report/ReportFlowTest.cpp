// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportFlow.h"

#include "flows/FlowStation.h"
#include "flows/report/ReportStation.h"

#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class ReportFlowTest : public FlowStation<ReportStation, ReportFlow> {
protected:
    void SetUp() override
    {
        arrive(u"A1"_s, 9, 5, 1);
        photograph(u"A1"_s, 9, 8, 1);
        FlowStation::SetUp();
        listen(&ReportFlow::reportReady, tables);
        listen(&ReportFlow::dashboardReady, dashboards);
        listen(&ReportFlow::written, written);
        listen(&ReportFlow::proofreadingImported, imported);
    }
    [[nodiscard]] QStringList exportsOnRecord()
    {
        QFuture<QStringList> asked = storage.ask([](storage::Stores &open) {
            QStringList files;
            const auto read = open.readJournal({u"exported"_s}, [&files](const Entry &entry) {
                files.append(QString::fromUtf8(entry.body));
                return true;
            });
            EXPECT_TRUE(read.has_value());
            return files;
        });
        asked.waitForFinished();
        return asked.result();
    }

    QList<reports::ReportTable> tables;
    QList<Dashboard> dashboards;
    QStringList written;
    QStringList imported;
};

TEST_F(ReportFlowTest, TheNewestReportAskedForIsTheOneAnswered)
{
    QSemaphore gate;
    hold(gate);
    flow->askReport(u"attendance"_s);
    flow->askReport(u"no-shows"_s);
    flow->askReport(u"shot-register"_s);
    gate.release();
    ASSERT_TRUE(waitFor(tables));
    flow->askReport(u"colleges"_s);
    ASSERT_TRUE(waitFor(tables, 2));
    EXPECT_EQ(tables[0].name, u"shot-register"_s);
    EXPECT_EQ(tables[0].rows.size(), 1);
    EXPECT_EQ(tables[1].name, u"colleges"_s);
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(ReportFlowTest, AReportThatANewerOneReplacesIsNotRead)
{
    QSemaphore gate;
    hold(gate);
    flow->askReport(u"nonsense"_s); // would fail
    flow->askReport(u"attendance"_s);
    gate.release();
    ASSERT_TRUE(waitFor(tables));
    EXPECT_EQ(tables[0].name, u"attendance"_s);
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(ReportFlowTest, AnUnknownReportFails)
{
    flow->askReport(u"nonsense"_s);
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors[0].code, ErrorCode::Usage);
}

TEST_F(ReportFlowTest, ManyQuestionsForTheDashboardCostTwo)
{
    QSemaphore gate;
    hold(gate);
    for (int i = 0; i < 10; ++i)
        flow->askDashboard();
    gate.release();
    ASSERT_TRUE(waitFor(dashboards, 2));
    flow->askReport(u"colleges"_s); // asked after any third would have been
    ASSERT_TRUE(waitFor(tables));
    EXPECT_EQ(dashboards.size(), 2);
    EXPECT_EQ(dashboards[1].total.photographed, 1);
}

TEST_F(ReportFlowTest, ADashboardOfAnUnchangedRecordHasTheTimeOfNow)
{
    flow->askDashboard();
    ASSERT_TRUE(waitFor(dashboards));
    clock.set(16, 20);
    flow->askDashboard();
    ASSERT_TRUE(waitFor(dashboards, 2));
    EXPECT_EQ(dashboards[1].now, atTime(16, 20));
    EXPECT_EQ(dashboards[1].total.photographed, dashboards[0].total.photographed);
    EXPECT_TRUE(dashboards[1].isOver);
}

TEST_F(ReportFlowTest, ADashboardOfALongerRecordIsReadAnew)
{
    flow->askDashboard();
    ASSERT_TRUE(waitFor(dashboards));
    auto paid = storage.ask([now = clock.ms](storage::Stores &open) {
        PaymentList list;
        list.rows = {{2, {}, u"A3"_s, u"学生A3"_s, u"文学院"_s, Money{1500}, true, {}}};
        return open.append(PaymentsImported{list, "of the list"}, now, u"test"_s);
    });
    paid.waitForFinished();
    ASSERT_OK(paid.result());
    flow->askDashboard();
    ASSERT_TRUE(waitFor(dashboards, 2));
    EXPECT_EQ(dashboards[1].total.paid, dashboards[0].total.paid + 1);
}

TEST_F(ReportFlowTest, WritesAsTheSuffixSaysAndRecordsIt)
{
    flow->askReport(u"attendance"_s);
    ASSERT_TRUE(waitFor(tables));
    const QString file = m_folder.filePath(u"签到.CSV"_s);
    flow->write(tables[0], file, {});
    ASSERT_TRUE(waitFor(written));
    EXPECT_EQ(written, QStringList{file});
    EXPECT_TRUE(QFile::exists(file));
    const QStringList onRecord = exportsOnRecord();
    ASSERT_EQ(onRecord.size(), 1);
    EXPECT_TRUE(onRecord[0].contains(u"attendance"_s));
}

TEST_F(ReportFlowTest, RecordsNothingThatWasNotWritten)
{
    flow->askReport(u"attendance"_s);
    ASSERT_TRUE(waitFor(tables));
    flow->write(tables[0], m_folder.filePath(u"station.sqlite"_s), {});
    ASSERT_TRUE(waitFor(errors));
    flow->write(tables[0], m_folder.filePath(u"没有这个文件夹/a.csv"_s), {});
    ASSERT_TRUE(waitFor(errors, 2));
    EXPECT_TRUE(exportsOnRecord().isEmpty());
    EXPECT_TRUE(written.isEmpty());
}

TEST_F(ReportFlowTest, ReadsWhoHasProofread)
{
    QFile file(m_folder.filePath(u"校对.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("学号,姓名,校对状态\nA1,学生A1,已校对\nZ9,某人,已校对\n");
    file.close();
    flow->importProofreading(file.fileName());
    ASSERT_TRUE(waitFor([this] { return !imported.isEmpty() || !errors.isEmpty(); }));
    ASSERT_EQ(imported.size(), 1) << qPrintable(errors.value(0).message);
    EXPECT_TRUE(imported[0].contains(u"已记下1人校对完成"_s)) << qPrintable(imported[0]);
    EXPECT_TRUE(imported[0].contains(u"Z9"_s));
    flow->askReport(u"proofreading"_s);
    ASSERT_TRUE(waitFor(tables));
    EXPECT_EQ(column(tables[0], u"state"_s), QStringList{u"done"_s});
}

TEST_F(ReportFlowTest, AListThatCannotBeReadFails)
{
    flow->importProofreading(m_folder.filePath(u"没有.csv"_s));
    ASSERT_TRUE(waitFor(errors));
    EXPECT_TRUE(errors[0].message.contains(u"没有.csv"_s));
}

} // namespace
} // namespace liuying
