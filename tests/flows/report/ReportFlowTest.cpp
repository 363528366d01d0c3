// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportFlow.h"

#include "flows/report/ReportStation.h"

#include <QEventLoop>
#include <QFile>
#include <QSemaphore>
#include <QTimer>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class ReportFlowTest : public ReportStation {
protected:
    void SetUp() override
    {
        arrive(u"A1"_s, 9, 5, 1);
        photograph(u"A1"_s, 9, 8, 1);
        stores.reset();
        auto opened = storage.open(m_folder.path(), storage::OpenMode::OpenExisting);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        flow = std::make_unique<ReportFlow>(storage, storage, clock);
        listen(&ReportFlow::reportReady, tables);
        listen(&ReportFlow::dashboardReady, dashboards);
        listen(&ReportFlow::written, written);
        listen(&ReportFlow::proofreadingImported, imported);
        listen(&ReportFlow::failed, errors);
    }
    /// Runs events until @p isThere, or half a minute has gone by.
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition isThere)
    {
        QTimer::singleShot(std::chrono::seconds(30), &m_loop, [this] {
            m_isLate = true;
            m_loop.quit();
        });
        while (!isThere() && !m_isLate)
            m_loop.exec();
        return isThere();
    }
    template <typename T>
    [[nodiscard]] bool waitFor(const QList<T> &answers, qsizetype count = 1)
    {
        return waitFor([&] { return answers.size() >= count; });
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
    /// Keeps the storage thread busy until the semaphore is released.
    void hold(QSemaphore &gate)
    {
        [[maybe_unused]] const auto held = storage.ask([&gate](storage::Stores &) {
            gate.acquire();
            return 0;
        });
    }

    storage::StorageThread storage;
    std::unique_ptr<ReportFlow> flow;
    QList<reports::ReportTable> tables;
    QList<Dashboard> dashboards;
    QStringList written;
    QStringList imported;
    QList<Error> errors;

private:
    template <typename Signal, typename T>
    void listen(Signal signal, QList<T> &answers)
    {
        QObject::connect(flow.get(), signal, flow.get(), [this, &answers](const T &answer) {
            answers.append(answer);
            m_loop.quit();
        });
    }

    QEventLoop m_loop;
    bool m_isLate = false;
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
