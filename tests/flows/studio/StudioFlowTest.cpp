// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/StudioFlow.h"

#include "flows/FlowStation.h"
#include "flows/studio/StudioStation.h"
#include "support/SmallDisk.h"

#include <QCryptographicHash>
#include <QSemaphore>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class StudioFlowTest : public StudioStation {
protected:
    void SetUp() override
    {
        stores.reset();
        auto opened = storage.open(m_folder.path(), storage::OpenMode::OpenExisting);
        opened.waitForFinished();
        ASSERT_OK(opened.result());
        begin(m_folder.path());
    }
    /// With its pictures in @p dataFolder.
    void begin(const QString &dataFolder)
    {
        flow = std::make_unique<StudioFlow>(storage, clock, dataFolder);
        flow->setBench(quickBench());
        listen(&StudioFlow::shotReady, shots);
        listen(&StudioFlow::shotComing, coming);
        listen(&StudioFlow::failed, errors);
        listen(&StudioFlow::rejected, rejected);
        listen(&StudioFlow::shiftPlanned, plans);
        listen(&StudioFlow::statusChanged, statuses);
        QObject::connect(flow.get(), &StudioFlow::accepted, flow.get(),
                         [this](const QString &student, const ShotNumber &) {
                             accepted.append(student);
                             m_loop.quit();
                         });
    }
    template <typename Signal, typename T>
    void listen(Signal signal, QList<T> &answers)
    {
        QObject::connect(flow.get(), signal, flow.get(), [this, &answers](const T &answer) {
            answers.append(answer);
            m_loop.quit();
        });
    }
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition isThere)
    {
        bool isLate = false;
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, &limit, [&] {
            isLate = true;
            m_loop.quit();
        });
        limit.start(std::chrono::minutes(2));
        while (!isThere() && !isLate)
            m_loop.exec();
        return isThere();
    }
    template <typename T>
    [[nodiscard]] bool waitFor(const QList<T> &answers, qsizetype count = 1)
    {
        return waitFor([&] { return answers.size() >= count; });
    }
    /// Takes a picture and waits for its check.
    [[nodiscard]] bool take(const QString &name)
    {
        const qsizetype before = shots.size();
        flow->takeFile(photograph(name));
        return waitFor(shots, before + 1);
    }
    /// What is asked of the stores in their thread.
    template <typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        auto answer = storage.ask(question);
        answer.waitForFinished();
        return answer.result();
    }
    [[nodiscard]] QString kept(const QString &below) const
    {
        return PhotoFolder(m_folder.path()).path(below);
    }

    storage::StorageThread storage;
    std::unique_ptr<StudioFlow> flow;
    QList<ShotView> shots;
    QStringList coming;
    QStringList accepted;
    QList<Error> errors;
    QList<EntryRef> rejected;
    QList<ShiftPlan> plans;
    QList<StudioStatus> statuses;

private:
    QEventLoop m_loop;
};

TEST_F(StudioFlowTest, APictureIsKeptCheckedRecordedAndShown)
{
    flow->setRoom(room);
    ASSERT_TRUE(take(u"DSC_0001.JPG"_s));
    EXPECT_EQ(coming, QStringList{u"DSC_0001.JPG"_s});
    const ShotView &shot = shots.first();
    EXPECT_EQ(shot.student, u"A1"_s);
    EXPECT_EQ(shot.shotNumber.text(), u"001"_s);
    EXPECT_EQ(shot.shot.verdict, CheckResult::Pass);
    EXPECT_EQ(shot.shot.file, u"2025-04-12/明德楼101/001-1.jpg"_s);
    EXPECT_TRUE(QFile::exists(kept(shot.shot.file)));
    ASSERT_TRUE(waitFor([this] {
        return !statuses.isEmpty() && statuses.last().current && !statuses.last().current->shots.isEmpty();
    }));
    EXPECT_EQ(statuses.last().current->shots.first().ref, shot.ref);
    EXPECT_TRUE(QFile::exists(camera.filePath(u"DSC_0001.JPG"_s)))
        << "nothing in the camera's folder changes";
}

TEST_F(StudioFlowTest, WhatCannotBeReadIsRecordedForAPersonToLookAt)
{
    flow->setRoom(room);
    writeFile(camera.filePath(u"a.jpg"_s), "no picture at all");
    flow->takeFile(camera.filePath(u"a.jpg"_s));
    ASSERT_TRUE(waitFor(shots));
    EXPECT_EQ(shots.first().shot.verdict, CheckResult::Review);
    ASSERT_TRUE(shots.first().checked.trouble.has_value());
    EXPECT_TRUE(shots.first().ref.isValid());
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(StudioFlowTest, PicturesAreWorkedOffInTheOrderTheyCame)
{
    flow->setRoom(room);
    for (const QString &name : {u"c.jpg"_s, u"a.jpg"_s, u"b.jpg"_s})
        flow->takeFile(photograph(name));
    EXPECT_EQ(flow->unkept(), 3);
    ASSERT_TRUE(waitFor(shots, 3));
    QStringList order;
    for (const ShotView &shot : std::as_const(shots))
        order.append(shot.shot.cameraFile);
    EXPECT_EQ(order, (QStringList{u"c.jpg"_s, u"a.jpg"_s, u"b.jpg"_s}));
    EXPECT_EQ(flow->unkept(), 0);
}

TEST_F(StudioFlowTest, AcceptingPreparesTheFileThatIsRecorded)
{
    flow->setRoom(room);
    ASSERT_TRUE(take(u"a.jpg"_s));
    flow->accept(shots.first().ref);
    ASSERT_TRUE(waitFor(accepted));
    EXPECT_EQ(accepted, QStringList{u"A1"_s});
    const auto rows = ask([](storage::Stores &opened) { return opened.acceptedShots(); });
    ASSERT_OK(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().file, u"prepared/2025-04-12/明德楼101/001.jpg"_s);
    QFile prepared(kept(rows->first().file));
    ASSERT_TRUE(prepared.open(QIODevice::ReadOnly));
    EXPECT_EQ(QCryptographicHash::hash(prepared.readAll(), QCryptographicHash::Sha256),
              rows->first().fileDigest);
}

TEST_F(StudioFlowTest, APhotographIsMeasuredDrawnAndPreparedByVision)
{
    flow->setBench(photoBench(Views::Drawn));
    flow->setRoom(room);
    writeFile(camera.filePath(u"a.jpg"_s), demo::cameraJpeg(demo::drawPortrait({.seed = 1}), atTime(9, 3)));
    flow->takeFile(camera.filePath(u"a.jpg"_s));
    ASSERT_TRUE(waitFor(shots));
    EXPECT_EQ(shots.first().shot.verdict, CheckResult::Pass);
    EXPECT_EQ(shots.first().judged.size(), QSize(480, 640));
    EXPECT_EQ(shots.first().overlay.size(), QSize(960, 1280));
    flow->accept(shots.first().ref);
    ASSERT_TRUE(waitFor(accepted));
    EXPECT_EQ(QImage(kept(u"prepared/2025-04-12/明德楼101/001.jpg"_s)).size(), QSize(480, 640));
}

TEST_F(StudioFlowTest, PassesAreAcceptedByThemselvesWhereThatIsWanted)
{
    flow->setAutoAccept(true);
    flow->setRoom(room);
    for (const QString &name : {u"1.jpg"_s, u"2.jpg"_s, u"3.jpg"_s})
        flow->takeFile(photograph(name));
    ASSERT_TRUE(waitFor(accepted, 3));
    EXPECT_EQ(accepted, (QStringList{u"A1"_s, u"A2"_s, u"A5"_s}));
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(StudioFlowTest, OnAFullDiskThePictureWaitsAndNoneOvertakesIt)
{
    SmallDisk disk(4000);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount";
    begin(disk.folder());
    flow->setRoom(room);
    disk.fill();
    flow->takeFile(photograph(u"first.jpg"_s));
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors.first().code, ErrorCode::DiskFull);
    flow->takeFile(photograph(u"second.jpg"_s)); // tries again from the first
    ASSERT_TRUE(waitFor(errors, 2));
    EXPECT_EQ(flow->unkept(), 2);
    EXPECT_TRUE(shots.isEmpty());
    disk.makeRoom();
    flow->retry();
    ASSERT_TRUE(waitFor(shots, 2));
    EXPECT_EQ(shots.first().shot.cameraFile, u"first.jpg"_s);
}

TEST_F(StudioFlowTest, WithoutARoomPicturesWaitForOne)
{
    flow->takeFile(photograph(u"a.jpg"_s));
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors.first().code, ErrorCode::Usage);
    flow->setRoom(room);
    ASSERT_TRUE(waitFor(shots));
}

TEST_F(StudioFlowTest, TheVerySameFileAgainIsSaidAndKeptOnce)
{
    flow->setRoom(room);
    ASSERT_TRUE(take(u"a.jpg"_s));
    flow->takeFile(camera.filePath(u"a.jpg"_s));
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors.first().code, ErrorCode::Usage);
    EXPECT_EQ(QDir(kept(u"2025-04-12/明德楼101"_s)).entryList(QDir::Files).size(), 1);
}

TEST_F(StudioFlowTest, AStudentIsPickedByTheNumberTheySay)
{
    flow->setRoom(room);
    flow->pickNumber(2);
    ASSERT_TRUE(waitFor([this] { return !statuses.isEmpty() && statuses.last().isPicked; }));
    EXPECT_EQ(statuses.last().current->student.number, u"A2"_s);
    ASSERT_TRUE(take(u"a.jpg"_s));
    EXPECT_EQ(shots.first().student, u"A2"_s);
    flow->pickNumber(99);
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors.first().code, ErrorCode::Usage);
    EXPECT_TRUE(errors.first().message.contains(u"099"_s));
}

TEST_F(StudioFlowTest, APickEndsWithTheAcceptance)
{
    flow->setRoom(room);
    flow->pick(u"A5"_s);
    ASSERT_TRUE(take(u"a.jpg"_s));
    flow->accept(shots.first().ref);
    ASSERT_TRUE(waitFor(accepted));
    ASSERT_TRUE(take(u"b.jpg"_s));
    EXPECT_EQ(shots.last().student, u"A1"_s);
}

TEST_F(StudioFlowTest, ARejectedPictureLeavesTheStudentBeforeTheCamera)
{
    flow->setRoom(room);
    flow->setDutyName(u"王老师"_s);
    ASSERT_TRUE(take(u"a.jpg"_s));
    flow->reject(shots.first().ref, u"闭眼"_s);
    ASSERT_TRUE(waitFor(rejected));
    ASSERT_TRUE(take(u"b.jpg"_s));
    EXPECT_EQ(shots.last().student, u"A1"_s);
    EXPECT_EQ(shots.last().shot.frame, 2);
    flow->askShot(shots.first().ref);
    ASSERT_TRUE(waitFor(shots, 3));
    EXPECT_TRUE(shots.last().shot.isRejected);
    EXPECT_EQ(shots.last().shot.rejectedWhy, u"闭眼"_s);
}

TEST_F(StudioFlowTest, APictureOfLongAgoIsShownAgain)
{
    flow->setRoom(room);
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(take(u"%1.jpg"_s.arg(i)));
    flow->askShot(shots.first().ref);
    ASSERT_TRUE(waitFor(shots, 9));
    EXPECT_EQ(shots.last().ref, shots.first().ref);
    EXPECT_EQ(shots.last().judged, shots.first().judged);
    flow->askShot({u"nobody"_s, 9999});
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors.first().code, ErrorCode::NotFound);
}

TEST_F(StudioFlowTest, ALiveViewsFrameIsAPictureToo)
{
    flow->setRoom(room);
    flow->takeFrame(demo::drawPortrait({.seed = 5}, QSize(720, 960)));
    ASSERT_TRUE(waitFor(shots));
    EXPECT_EQ(shots.first().student, u"A1"_s);
    EXPECT_TRUE(shots.first().shot.cameraFile.isEmpty());
    EXPECT_EQ(QImage(kept(shots.first().shot.file)).size(), QSize(720, 960));
}

TEST_F(StudioFlowTest, PicturesComeFromTheHotFolder)
{
    flow->setRoom(room);
    QList<HotFolderState> states;
    listen(&StudioFlow::hotFolderChanged, states);
    flow->watch(camera.path());
    ASSERT_TRUE(waitFor([&] { return states.contains(HotFolderState::Watching); }));
    (void)photograph(u"DSC_0001.JPG"_s);
    ASSERT_TRUE(waitFor(shots));
    EXPECT_EQ(flow->hotFolder(), camera.path());
    flow->watch({});
    EXPECT_TRUE(flow->hotFolder().isEmpty());
}

TEST_F(StudioFlowTest, APictureWhoseCardIsPulledBeforeItIsKeptComesAgainWithIt)
{
    flow->setRoom(room);
    QList<HotFolderState> states;
    listen(&StudioFlow::hotFolderChanged, states);
    flow->watch(camera.path());
    ASSERT_TRUE(waitFor([&] { return states.contains(HotFolderState::Watching); }));
    QSemaphore gate;
    [[maybe_unused]] const auto held = storage.ask([&gate](storage::Stores &) {
        gate.acquire();
        return true;
    });
    const QString file = photograph(u"DSC_0001.JPG"_s);
    const bool isComing = waitFor(coming);
    const bool isPulled = QFile::rename(file, file + u".part"_s);
    gate.release();
    ASSERT_TRUE(isComing && isPulled);
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors.first().code, ErrorCode::NotFound);
    EXPECT_EQ(flow->unkept(), 0) << "nobody waits for what may never come";
    ASSERT_TRUE(QFile::rename(file + u".part"_s, file));
    ASSERT_TRUE(waitFor(shots));
    EXPECT_EQ(shots.first().shot.cameraFile, u"DSC_0001.JPG"_s);
}

TEST_F(StudioFlowTest, TheStationsOwnFolderIsNoHotFolder)
{
    flow->watch(m_folder.path());
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.first().code, ErrorCode::Usage);
    EXPECT_TRUE(flow->hotFolder().isEmpty());
}

TEST_F(StudioFlowTest, WhoLeftIsNotWaitedFor)
{
    flow->setRoom(room);
    flow->leave(u"A1"_s, u"有事先走"_s);
    ASSERT_TRUE(take(u"a.jpg"_s));
    EXPECT_EQ(shots.first().student, u"A2"_s);
}

TEST_F(StudioFlowTest, AShiftIsShownAndThenDone)
{
    flow->setAutoAccept(true);
    flow->setRoom(room);
    flow->takeFile(photograph(u"1.jpg"_s));
    flow->takeFile(photograph(u"2.jpg"_s));
    ASSERT_TRUE(waitFor(accepted, 2));
    flow->askShift(shots.first().ref, ShiftBy::Later);
    ASSERT_TRUE(waitFor(plans));
    ASSERT_EQ(plans.first().moves.size(), 2);
    flow->move(plans.first(), u"第一张是试拍"_s);
    ASSERT_TRUE(waitFor([this] { return shots.size() >= 3; })) << "what was shown is shown anew";
    flow->askShot(shots.first().ref);
    ASSERT_TRUE(waitFor(shots, 4));
    EXPECT_EQ(shots.last().student, u"A2"_s);
}

TEST_F(StudioFlowTest, AnExceptionIsSeenAtOnceInTheShownPicture)
{
    flow->setRoom(room);
    ASSERT_TRUE(take(u"a.jpg"_s));
    flow->except(u"A1"_s, {CheckId::HeadUncovered}, u"宗教"_s);
    ASSERT_TRUE(waitFor(shots, 2));
    EXPECT_EQ(shots.last().ref, shots.first().ref);
    ASSERT_TRUE(waitFor([this] {
        return statuses.last().current && statuses.last().current->excepted.contains(CheckId::HeadUncovered);
    }));
}

} // namespace
} // namespace liuying
