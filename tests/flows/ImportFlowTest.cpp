// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include "flows/prepare/ImportFlow.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class ImportFlowTest : public DoorStation {
protected:
    void SetUp() override
    {
        stores.reset();
        auto opened = storage.open(m_folder.path(), storage::OpenMode::OpenExisting);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        flow = std::make_unique<ImportFlow>(storage, clock);
        QObject::connect(flow.get(), &ImportFlow::rosterRead, flow.get(),
                         [this](const RosterPreview &preview) {
                             previews.append(preview);
                             m_loop.quit();
                         });
        QObject::connect(flow.get(), &ImportFlow::imported, flow.get(), [this](const QString &text) {
            imported.append(text);
            m_loop.quit();
        });
        QObject::connect(flow.get(), &ImportFlow::failed, flow.get(), [this](const Error &error) {
            errors.append(error);
            m_loop.quit();
        });
    }

    QString rosterFile(const QString &name, int students)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("学号,姓名,学院\n");
        for (int i = 0; i < students; ++i)
            file.write(u"9%1,新生,医学院\n"_s.arg(i, 6, 10, QChar(u'0')).toUtf8());
        return file.fileName();
    }
    void waitForAnAnswer()
    {
        QTimer::singleShot(std::chrono::seconds(30), &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }

    storage::StorageThread storage;
    std::unique_ptr<ImportFlow> flow;
    QList<RosterPreview> previews;
    QStringList imported;
    QList<Error> errors;

private:
    QEventLoop m_loop;
};

TEST_F(ImportFlowTest, ARosterIsReadShownAndThenImported)
{
    flow->readRoster(rosterFile(u"new.csv"_s, 3));
    waitForAnAnswer();
    ASSERT_EQ(previews.size(), 1);
    EXPECT_EQ(previews.front().added.size(), 3);
    EXPECT_TRUE(previews.front().removed.isEmpty());
    flow->importRoster(previews.front(), BadRows::Refuse);
    waitForAnAnswer();
    ASSERT_EQ(imported.size(), 1);
    const auto count = storage.ask([](storage::Stores &open) { return open.studentCount(); });
    EXPECT_EQ(count.result().value_or(-1), 9);
}

TEST_F(ImportFlowTest, ANewDocumentTakesThePlaceOfTheOneBefore)
{
    const QString before = rosterFile(u"before.csv"_s, 5000);
    const QString after = rosterFile(u"after.csv"_s, 2);
    flow->readRoster(before);
    flow->readRoster(after);
    waitForAnAnswer();
    ASSERT_EQ(previews.size(), 1);
    EXPECT_EQ(previews.front().file, after);
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(ImportFlowTest, CancellingIsAnsweredOnceAndOnlyWhenThereIsSomething)
{
    flow->cancel();
    EXPECT_TRUE(errors.isEmpty());
    flow->readRoster(rosterFile(u"new.csv"_s, 5000));
    flow->cancel();
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.front().code, ErrorCode::Cancelled);
}

TEST_F(ImportFlowTest, AFileThatIsNotThereFailsWithItsName)
{
    flow->readRoster(u"/no/such.csv"_s);
    waitForAnAnswer();
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.front().message.contains(u"such.csv"_s));
}

} // namespace
} // namespace liuying
