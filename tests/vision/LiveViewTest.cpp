// SPDX-License-Identifier: Apache-2.0
#include "vision/LiveView.h"

#include "vision/ScriptedSource.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace liuying::vision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Live : public testing::Test {
protected:
    Live()
    {
        m_script->frame = QImage(640, 480, QImage::Format_RGB32);
        m_script->frame.fill(Qt::darkCyan);
        m_view.setRetryInterval(1ms);
        m_view.setFaceFinder([this](const QImage &frame) {
            ++searched;
            FacePlace face;
            face.box = QRectF(frame.width() / 4.0, 100, 200, 250);
            return isFaceThere ? std::optional(face) : std::nullopt;
        });
        QObject::connect(&m_view, &LiveView::faceFound, &m_view,
                         [this](const std::optional<FacePlace> &face, const QSize &size) {
                             faces.append(face);
                             faceSize = size;
                         });
    }

    void start() { m_view.start(std::make_unique<ScriptedSource>(m_script)); }
    LiveView &view() { return m_view; }
    Script &script() { return *m_script; }

    std::atomic<bool> isFaceThere = true;
    std::atomic<int> searched = 0;
    QList<std::optional<FacePlace>> faces;
    QSize faceSize;

private:
    int m_argumentCount = 1;
    char m_program[5] = "live";
    char *m_arguments[2] = {m_program, nullptr};
    QCoreApplication m_application{m_argumentCount, m_arguments};
    std::shared_ptr<Script> m_script = std::make_shared<Script>();
    LiveView m_view;
};

TEST_F(Live, ShowsTheFrameAndWhereTheFaceIs)
{
    QSignalSpy shown(&view(), &LiveView::frameReady);
    start();
    EXPECT_TRUE(view().isRunning());
    EXPECT_TRUE(view().newestFrame().isNull());
    script().frames.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !faces.isEmpty() && !shown.isEmpty(); }));
    EXPECT_EQ(shown.first().first().value<QImage>(), script().frame);
    EXPECT_EQ(view().newestFrame(), script().frame);
    EXPECT_EQ(faceSize, QSize(640, 480));
    ASSERT_TRUE(faces.first().has_value());
    EXPECT_EQ(faces.first()->box.left(), 160);
}

TEST_F(Live, SaysWhenThereIsNoFace)
{
    isFaceThere = false;
    start();
    script().frames.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !faces.isEmpty(); }));
    EXPECT_FALSE(faces.first().has_value());
}

TEST_F(Live, FacesAreLookedForInTheNewestFrameWhileOlderOnesAreDropped)
{
    QSemaphore busy;
    view().setFaceFinder([&](const QImage &) {
        ++searched;
        busy.acquire();
        return std::optional<FacePlace>();
    });
    start();
    script().frames.release(20);
    script().delivered.acquire(20);
    busy.release(20);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !faces.isEmpty(); }));
    EXPECT_LE(searched, 3);
}

TEST_F(Live, ABusyReceiverFindsOneFrameNotAQueue)
{
    QSignalSpy shown(&view(), &LiveView::frameReady);
    start();
    script().frames.release(30);
    script().delivered.acquire(30);
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(Live, TellsALossOnceAndThatItIsBack)
{
    QSignalSpy shown(&view(), &LiveView::frameReady);
    QSignalSpy troubled(&view(), &LiveView::troubled);
    QSignalSpy recovered(&view(), &LiveView::recovered);
    start();
    script().frames.release();
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(recovered.size(), 0) << "nothing was lost yet";

    const int attempts = script().attempts;
    script().isBroken = true;
    ASSERT_TRUE(troubled.wait());
    EXPECT_EQ(troubled.first().first().value<Error>().message, u"plug it in again"_s);
    EXPECT_TRUE(view().newestFrame().isNull()) << "an old frame must not be taken for a photograph";
    ASSERT_TRUE(QTest::qWaitFor([&] { return script().attempts >= attempts + 3; }));

    script().isBroken = false;
    script().frames.release();
    ASSERT_TRUE(recovered.wait());
    EXPECT_EQ(troubled.size(), 1);
}

TEST_F(Live, OpensAFailedCameraAtOnceWhenSomethingWasPluggedIn)
{
    view().setRetryInterval(std::chrono::hours(1));
    QSignalSpy troubled(&view(), &LiveView::troubled);
    QSignalSpy recovered(&view(), &LiveView::recovered);
    script().isBroken = true;
    start();
    ASSERT_TRUE(troubled.wait());
    script().isBroken = false;
    view().retryNow();
    script().frames.release();
    ASSERT_TRUE(recovered.wait());
}

TEST_F(Live, StoppedSaysNothingMoreAndKeepsNoFrame)
{
    QSignalSpy shown(&view(), &LiveView::frameReady);
    start();
    script().frames.release(50);
    ASSERT_TRUE(shown.wait());
    view().stop();
    EXPECT_FALSE(view().isRunning());
    const auto before = shown.size();
    const auto facesBefore = faces.size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return script().closed >= script().opened; }));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(shown.size(), before);
    EXPECT_EQ(faces.size(), facesBefore);
    EXPECT_TRUE(view().newestFrame().isNull());
}

} // namespace liuying::vision
