// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include "flows/door/DoorFlow.h"

#include <QEventLoop>
#include <QTimer>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// The station's data opened in a storage thread, and what a flow at its door answers.
class DoorFlowTest : public DoorStation {
protected:
    void SetUp() override
    {
        stores.reset();
        auto opened = storage.open(m_folder.path(), storage::OpenMode::OpenExisting);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        clock.set(9, 0);
        flow = std::make_unique<DoorFlow>(storage, clock);
        QObject::connect(flow.get(), &DoorFlow::answered, flow.get(), [this](const DoorAnswer &answer) {
            answers.append(answer);
            if (answers.size() >= m_wanted)
                m_loop.quit();
        });
        QObject::connect(flow.get(), &DoorFlow::failed, flow.get(), [this](const Error &error) {
            errors.append(error);
            m_loop.quit();
        });
        flow->setRoom(u"明德楼101"_s);
    }

    /// Until that many answers came; a hanging flow ends the test, not the test run.
    void waitForAnswers(qsizetype count)
    {
        m_wanted = count;
        if (answers.size() >= count)
            return;
        QTimer::singleShot(std::chrono::seconds(30), &m_loop, &QEventLoop::quit);
        m_loop.exec();
        ASSERT_EQ(answers.size(), count);
    }

    storage::StorageThread storage;
    std::unique_ptr<DoorFlow> flow;
    QList<DoorAnswer> answers;
    QList<Error> errors;

private:
    QEventLoop m_loop;
    qsizetype m_wanted = 1;
};

TEST_F(DoorFlowTest, AnswersComeInTheOrderAsked)
{
    for (const QString &number : {u"A1"_s, u"A2"_s, u"A3"_s, u"B1"_s})
        flow->studentPicked(number);
    waitForAnswers(4);
    EXPECT_EQ(answers[0].decision.shotNumber->text(), u"001"_s);
    EXPECT_EQ(answers[1].decision.shotNumber->text(), u"002"_s);
    EXPECT_TRUE(answers[2].decision.has(Reason::Unpaid));
    EXPECT_EQ(answers[3].student->number, u"B1"_s);
}

TEST_F(DoorFlowTest, APhoneLyingBeforeTheCameraIsOneScan)
{
    const qint64 start = clock.ms;
    for (int second = 0; second < 10; ++second) {
        clock.ms = start + second * 1000;
        flow->codeSeen(codeOf(u"X"_s));
    }
    flow->codeSeen(codeOf(u"Y"_s));
    clock.ms += 1000;
    flow->codeSeen(codeOf(u"X"_s));
    clock.ms += 3000;
    flow->codeSeen(codeOf(u"X"_s));
    flow->studentPicked(u"A1"_s);
    waitForAnswers(5);
    EXPECT_EQ(answers[0].payload, codeOf(u"X"_s));
    EXPECT_EQ(answers[1].payload, codeOf(u"Y"_s));
    EXPECT_EQ(answers[2].payload, codeOf(u"X"_s));
    EXPECT_EQ(answers[3].payload, codeOf(u"X"_s));
    EXPECT_EQ(answers[4].student->number, u"A1"_s);
}

TEST_F(DoorFlowTest, AScannerMayScanTheSameCodeAgainAfterAMoment)
{
    flow->codeScanned(codeOf(u"X"_s));
    clock.ms += 299;
    flow->codeScanned(codeOf(u"X"_s));
    clock.ms += 300;
    flow->codeScanned(codeOf(u"X"_s));
    flow->studentPicked(u"A1"_s);
    waitForAnswers(3);
    EXPECT_EQ(answers[2].student->number, u"A1"_s);
}

TEST_F(DoorFlowTest, AFlowMayGoWhileItsQuestionsAreUnderWay)
{
    for (int i = 0; i < 20; ++i)
        flow->studentPicked(u"A1"_s);
    flow.reset();
    const auto entries = storage.ask([](storage::Stores &open) { return open.entryCount(); });
    ASSERT_OK(entries.result());
    EXPECT_GE(*entries.result(), 20);
}

} // namespace
} // namespace liuying
