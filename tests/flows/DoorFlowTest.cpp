// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include "flows/door/DoorFlow.h"

#include <QEventLoop>
#include <QMutex>
#include <QSemaphore>
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

TEST_F(DoorFlowTest, ARecordingOfTwoCodesPlayedAgainAndAgainIsTwoScans)
{
    for (int frame = 0; frame < 100; ++frame) {
        clock.ms += 40;
        flow->codeSeen(codeOf(frame % 2 == 0 ? u"X"_s : u"Y"_s));
    }
    flow->studentPicked(u"A1"_s);
    waitForAnswers(3);
    EXPECT_EQ(answers[2].student->number, u"A1"_s);
}

TEST_F(DoorFlowTest, OfTwoPhonesInViewNeitherCountsUntilOneIsAlone)
{
    const qint64 start = clock.ms;
    flow->severalSeen({codeOf(u"X"_s), codeOf(u"Y"_s)});
    clock.ms = start + 900;
    flow->codeSeen(codeOf(u"X"_s));
    clock.ms = start + 1100;
    flow->codeSeen(codeOf(u"Y"_s));
    flow->studentPicked(u"A1"_s);
    waitForAnswers(2);
    EXPECT_EQ(answers[0].payload, codeOf(u"Y"_s));
}

// -- unknown codes whose cards are read

/// Cards are "read" by a script: each frame gives the next text, as far as the gate lets it through.
class DoorFlowCards : public DoorFlowTest {
protected:
    void SetUp() override
    {
        DoorFlowTest::SetUp();
        Student student = aRoster()[0];
        student.idTail = u"746X"_s;
        const auto named = storage.ask([student, ms = clock.ms](storage::Stores &open) {
            return open.append(RosterImported{u"tails"_s, {student}, {}, {}}, ms, u"test"_s);
        });
        ASSERT_OK(named.result());
        flow->setCardReader([this](const QImage &, const vision::SeenCode &) {
            gate.acquire();
            const QMutexLocker lock(&m_mutex);
            ++readings;
            return texts.isEmpty() ? std::nullopt : texts.takeFirst();
        });
    }
    ~DoorFlowCards() override
    {
        gate.release(100);
        flow.reset(); // waits for the reader, which uses what stands here
    }

    [[nodiscard]] static vision::CardText cardOfA1()
    {
        vision::CardText card;
        card.name = u"学*1"_s;
        card.idTail = u"746X"_s;
        card.first = {u"学"_s, true};
        card.last = {u"1"_s, true};
        return card;
    }
    void see(const QByteArray &payload) { flow->codeSeen(payload, frame, {}); }
    /// Shows the phone again and again, as a camera does, until that many answers came.
    void lieThereUntil(qsizetype count, const QByteArray &payload)
    {
        QTimer camera;
        QObject::connect(&camera, &QTimer::timeout, flow.get(), [this, payload] { see(payload); });
        camera.start(5);
        waitForAnswers(count);
    }

    const QImage frame = QImage(8, 8, QImage::Format_RGB32);
    QSemaphore gate;
    QList<std::optional<vision::CardText>> texts;
    int readings = 0;

private:
    QMutex m_mutex;
};

TEST_F(DoorFlowCards, AnUnknownCodeIsAdmittedByItsCardWithoutAKey)
{
    texts = {cardOfA1()};
    gate.release();
    see(codeOf(u"X"_s));
    waitForAnswers(2);
    EXPECT_EQ(answers[0].card.state, CardState::Reading);
    EXPECT_EQ(answers[1].decision.outcome, Outcome::Admit);
    EXPECT_EQ(answers[1].student->number, u"A1"_s);
    EXPECT_EQ(answers[1].boundBy, u"card"_s);
}

TEST_F(DoorFlowCards, AFurtherFrameIsReadWhenTheFirstSaysNothing)
{
    texts = {std::nullopt, cardOfA1()};
    gate.release(2);
    see(codeOf(u"X"_s));
    lieThereUntil(2, codeOf(u"X"_s));
    EXPECT_EQ(answers[1].decision.outcome, Outcome::Admit);
    EXPECT_EQ(readings, 2);
}

TEST_F(DoorFlowCards, APhoneLyingThereIsReadAFewTimesNotForEver)
{
    gate.release(100);
    see(codeOf(u"X"_s));
    lieThereUntil(2, codeOf(u"X"_s));
    EXPECT_EQ(answers[1].card.state, CardState::Unreadable);
    EXPECT_EQ(readings, CardQuest::kMostFrames);
    for (int i = 0; i < 50; ++i)
        see(codeOf(u"X"_s));
    flow->studentPicked(u"A2"_s);
    waitForAnswers(3);
    EXPECT_EQ(answers[2].student->number, u"A2"_s);
    EXPECT_EQ(readings, CardQuest::kMostFrames);
}

TEST_F(DoorFlowCards, APhoneThatIsGoneIsNotWaitedForForEver)
{
    texts = {std::nullopt};
    gate.release();
    see(codeOf(u"X"_s));
    waitForAnswers(2);
    EXPECT_EQ(answers[1].card.state, CardState::Unreadable);
    EXPECT_EQ(answers[1].decision.reasons, QList<Reason>{Reason::UnknownCode});
}

TEST_F(DoorFlowCards, ACardReadTooLateIsNeverTheNextPersons)
{
    texts = {cardOfA1()};
    see(codeOf(u"X"_s));
    waitForAnswers(1);
    flow->studentPicked(u"A2"_s);
    waitForAnswers(3);
    EXPECT_TRUE(answers[1].isLate);
    EXPECT_EQ(answers[1].payload, codeOf(u"X"_s));
    EXPECT_EQ(answers[2].student->number, u"A2"_s);
    gate.release();
    flow->studentPicked(u"A3"_s);
    waitForAnswers(4);
    EXPECT_EQ(answers[3].student->number, u"A3"_s) << "the late text bound and admitted nobody";
    const auto owner =
        storage.ask([](storage::Stores &open) { return open.boundCodeOwner(codeDigest(codeOf(u"X"_s))); });
    EXPECT_EQ(owner.result().value_or(u"?"_s), QString());
}

TEST_F(DoorFlowCards, APersonWhoBindsWhileTheCardIsReadHasTheLastWord)
{
    texts = {cardOfA1()};
    see(codeOf(u"X"_s));
    waitForAnswers(1);
    flow->bind(codeOf(u"X"_s), u"A2"_s, u"queue"_s);
    gate.release();
    waitForAnswers(2);
    EXPECT_EQ(answers[1].student->number, u"A2"_s);
    flow->codeScanned(codeOf(u"X"_s));
    clock.ms += 1000;
    flow->codeScanned(codeOf(u"X"_s));
    waitForAnswers(3);
    EXPECT_EQ(answers[2].student->number, u"A2"_s);
    EXPECT_TRUE(answers[2].decision.has(Reason::AlreadyCheckedIn));
}

TEST_F(DoorFlowCards, AUsbScannerHasNoPictureAndAnswersAtOnce)
{
    flow->codeScanned(codeOf(u"X"_s));
    waitForAnswers(1);
    EXPECT_EQ(answers[0].card.state, CardState::NotLookedAt);
    EXPECT_EQ(readings, 0);
}

TEST_F(DoorFlowCards, AFlowMayGoWhileACardIsRead)
{
    see(codeOf(u"X"_s));
    waitForAnswers(1);
    gate.release();
    flow.reset();
    EXPECT_EQ(answers.size(), 1);
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
