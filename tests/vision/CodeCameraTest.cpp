// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeCamera.h"

#include "vision/DrawnCode.h"
#include "vision/ScriptedSource.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace liuying::vision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Camera : public testing::Test {
protected:
    Camera()
    {
        m_script->frame = onGround(drawnCode(someCaptureCode()), QSize(640, 480), QPoint(100, 100));
        m_camera.setRetryInterval(1ms);
    }

    void start() { m_camera.start(std::make_unique<ScriptedSource>(m_script)); }
    CodeCamera &camera() { return m_camera; }
    Script &script() { return *m_script; }

private:
    int m_argumentCount = 1;
    char m_program[7] = "camera";
    char *m_arguments[2] = {m_program, nullptr};
    QCoreApplication m_application{m_argumentCount, m_arguments};
    std::shared_ptr<Script> m_script = std::make_shared<Script>();
    CodeCamera m_camera;
};

TEST_F(Camera, ReportsTheCodeTogetherWithItsFrame)
{
    QSignalSpy read(&camera(), &CodeCamera::frameRead);
    start();
    EXPECT_TRUE(camera().isRunning());
    script().frames.release();
    ASSERT_TRUE(read.wait());
    const auto reading = read.first().first().value<CodeReading>();
    ASSERT_EQ(reading.codes.size(), 1);
    EXPECT_EQ(reading.codes.first().payload, someCaptureCode());
    EXPECT_EQ(read.first().last().value<QImage>(), script().frame);
}

TEST_F(Camera, ShowsTheFirstFrameAndNamesTheSource)
{
    QSignalSpy opened(&camera(), &CodeCamera::sourceOpened);
    QSignalSpy shown(&camera(), &CodeCamera::frameShown);
    start();
    script().frames.release();
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(shown.first().first().value<QImage>(), script().frame);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toString(), u"scripted"_s);
}

TEST_F(Camera, TellsALossOnceAndGoesOnWhenTheSourceIsBack)
{
    QSignalSpy opened(&camera(), &CodeCamera::sourceOpened);
    QSignalSpy lost(&camera(), &CodeCamera::sourceLost);
    start();
    script().frames.release();
    ASSERT_TRUE(opened.wait());

    const int attempts = script().attempts;
    script().isBroken = true;
    ASSERT_TRUE(lost.wait());
    EXPECT_EQ(lost.first().first().toString(), u"plug it in again"_s);
    EXPECT_TRUE(camera().isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return script().attempts >= attempts + 3; }));

    script().isBroken = false;
    script().frames.release();
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(opened.size(), 2);
    EXPECT_EQ(lost.size(), 1);
}

TEST_F(Camera, TellsASourceThatDoesNotOpenAtAll)
{
    QSignalSpy lost(&camera(), &CodeCamera::sourceLost);
    script().isBroken = true;
    start();
    ASSERT_TRUE(lost.wait());
    EXPECT_EQ(lost.first().first().toString(), u"plug it in"_s);
}

TEST_F(Camera, StoppedSaysNothingMoreAndClosesTheSource)
{
    QSignalSpy shown(&camera(), &CodeCamera::frameShown);
    QSignalSpy read(&camera(), &CodeCamera::frameRead);
    start();
    script().frames.release(50);
    ASSERT_TRUE(shown.wait());
    camera().stop();
    EXPECT_FALSE(camera().isRunning());
    const auto shownBefore = shown.size();
    const auto readBefore = read.size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return script().closed >= script().opened; }));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(shown.size(), shownBefore);
    EXPECT_EQ(read.size(), readBefore);
}

TEST_F(Camera, StartedAgainUsesTheOtherSource)
{
    start();
    script().frames.release();
    auto other = std::make_shared<Script>();
    other->frame = QImage(64, 64, QImage::Format_RGB32);
    other->frame.fill(Qt::red);
    QSignalSpy shown(&camera(), &CodeCamera::frameShown);
    camera().start(std::make_unique<ScriptedSource>(other));
    other->frames.release();
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(shown.first().first().value<QImage>(), other->frame);
}

TEST_F(Camera, ABusyReceiverIsSparedFramesWithoutACode)
{
    // The receiver is busy: no event is delivered until the source has handed over every frame.
    constexpr int kFrames = 30;
    QSignalSpy shown(&camera(), &CodeCamera::frameShown);
    QSignalSpy read(&camera(), &CodeCamera::frameRead);
    script().frame.fill(Qt::gray);
    start();
    script().frames.release(kFrames);
    script().delivered.acquire(kFrames);
    ASSERT_TRUE(read.wait());
    EXPECT_EQ(shown.size(), 1);
    EXPECT_LE(read.size(), 4);

    script().frame = onGround(drawnCode(someCaptureCode()), QSize(640, 480), QPoint(100, 100));
    read.clear();
    script().frames.release();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return std::ranges::any_of(read, [](const QList<QVariant> &arguments) {
            return !arguments.first().value<CodeReading>().codes.isEmpty();
        });
    }));
}

TEST_F(Camera, TellsWhichCameraIsBehindTheFrames)
{
    QSignalSpy opened(&camera(), &CodeCamera::cameraOpened);
    script().camera = {{2, u"HD"_s, u"camera:a@1-2#HD"_s}, {QSize(1280, 720), u"MJPG"_s, 30}, {}};
    start();
    script().frames.release();
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(opened.first().first().value<OpenCamera>().device, script().camera->device);
}

TEST_F(Camera, OpensAFailedSourceAtOnceWhenSomethingWasPluggedIn)
{
    camera().setRetryInterval(std::chrono::hours(1));
    QSignalSpy lost(&camera(), &CodeCamera::sourceLost);
    QSignalSpy opened(&camera(), &CodeCamera::sourceOpened);
    script().isBroken = true;
    start();
    ASSERT_TRUE(lost.wait());
    script().isBroken = false;
    camera().retryNow();
    script().frames.release();
    ASSERT_TRUE(opened.wait());
}

TEST_F(Camera, CountsWhatCameAndWhatWasExamined)
{
    QSignalSpy measured(&camera(), &CodeCamera::paceMeasured);
    start();
    script().frames.release(5);
    ASSERT_TRUE(measured.wait());
    const auto pace = measured.first().first().value<CameraPace>();
    EXPECT_GT(pace.framesPerSecond, 0);
    EXPECT_LE(pace.framesPerSecond, 5);
    EXPECT_GT(pace.examinedPerSecond, 0);
    EXPECT_LE(pace.examinedPerSecond, pace.framesPerSecond);
    EXPECT_GT(pace.slowestMs, 0);
    ASSERT_TRUE(measured.wait()); // also while no frame comes
    EXPECT_EQ(measured.back().first().value<CameraPace>().framesPerSecond, 0);
}

} // namespace liuying::vision
