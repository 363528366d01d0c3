// SPDX-License-Identifier: Apache-2.0
// A camera through V4L2, against a kernel that the test scripts.
#include "vision/CameraHardware.h"
#include "vision/FakeVideo.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace liuying::vision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kKey = u"camera:046d:0825:A1B2:1.0@1-2#HD Webcam"_s;

QByteArray jpegOfWidth(int widthPx)
{
    QImage picture(widthPx, 16, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    return asJpeg(picture);
}

} // namespace

class LiveCamera : public testing::Test {
protected:
    LiveCamera() { plugIn(0); }

    void plugIn(int index)
    {
        m_video.plugIn(index, m_camera);
        m_listed = {{index, u"HD Webcam"_s, kKey}};
    }

    void pullOut(int index)
    {
        m_video.pullOut(index);
        m_listed.clear();
    }

    std::unique_ptr<FrameSource> source(const std::optional<CameraFormat> &wish = {})
    {
        return cameraOn({&m_video, [this] { return m_listed; }}, kKey, wish);
    }

    /// The next picture, or the failure, however often nothing came.
    static Result<QImage> waitedFor(FrameSource &source)
    {
        while (true) {
            Result<std::optional<QImage>> frame = source.next();
            if (!frame)
                return failureOf(frame);
            if (*frame)
                return **frame;
        }
    }

    FakeVideo &video() { return m_video; }
    FakeCamera &camera() { return *m_camera; }

private:
    FakeVideo m_video;
    std::shared_ptr<FakeCamera> m_camera = usualCamera();
    QList<CameraDevice> m_listed;
};

TEST_F(LiveCamera, IsAskedForSevenTwentyLinesCompressedAtThirtyAndSaysWhatElseItHas)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    EXPECT_EQ(camera().pixelsSet, u"MJPG"_s);
    EXPECT_EQ(camera().sizeSet, QSize(1280, 720));
    EXPECT_EQ(camera().rateSet, 30);
    ASSERT_TRUE(live->camera());
    EXPECT_EQ(live->camera()->formats.size(), 7);
    EXPECT_EQ(live->camera()->formats.front().size, QSize(1920, 1080));
    EXPECT_EQ(live->camera()->device.key, kKey);
}

TEST_F(LiveCamera, TakesTheFormatThatIsWished)
{
    const CameraFormat wish{QSize(640, 480), u"YUYV"_s, 15};
    const auto live = source(wish);
    ASSERT_TRUE(live->open());
    EXPECT_EQ(live->camera()->format, wish);
    EXPECT_EQ(camera().pixelsSet, u"YUYV"_s);
    camera().frames.push_back(QByteArray(640 * 480 * 2, '\x80'));
    const Result<QImage> frame = waitedFor(*live);
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->size(), QSize(640, 480));
    EXPECT_NEAR(qGray(frame->pixel(100, 100)), 0x80, 12);
}

TEST_F(LiveCamera, ForgetsAWishThatItCannotFulfil)
{
    const auto live = source(CameraFormat{QSize(4000, 3000), u"MJPG"_s, 30});
    ASSERT_TRUE(live->open());
    EXPECT_EQ(camera().sizeSet, QSize(1280, 720));
}

TEST_F(LiveCamera, HandsOverTheNewestOfTheFramesThatWait)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    for (const int widthPx : {32, 48, 64})
        camera().frames.push_back(jpegOfWidth(widthPx));
    EXPECT_EQ(waitedFor(*live)->width(), 64);
    EXPECT_EQ(camera().queued.size(), camera().memory.size()); // every buffer is the driver's again
}

TEST_F(LiveCamera, GoesOnForHoursWithTheSameBuffers)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    for (int frame = 0; frame < 50; ++frame) {
        camera().frames.push_back(jpegOfWidth(32));
        ASSERT_TRUE(waitedFor(*live));
    }
    live->close();
    EXPECT_EQ(camera().mapped, 0);
    EXPECT_FALSE(camera().isHeld);
    EXPECT_FALSE(camera().isStreaming);
}

TEST_F(LiveCamera, PulledOutFailsAndComesBackUnderAnotherIndex)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    camera().frames.push_back(jpegOfWidth(32));
    ASSERT_TRUE(waitedFor(*live));

    pullOut(0);
    const Result<QImage> lost = waitedFor(*live);
    ASSERT_FALSE(lost);
    EXPECT_TRUE(lost.error().message.contains(u"重新插好"_s));
    live->close();
    EXPECT_EQ(camera().mapped, 0);
    const Result<void> missing = live->open();
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(u"HD Webcam"_s)); // known by name though it is not there

    plugIn(3);
    ASSERT_TRUE(live->open());
    camera().frames.push_back(jpegOfWidth(48));
    EXPECT_EQ(waitedFor(*live)->width(), 48);
    EXPECT_EQ(live->camera()->device.index, 3);
}

TEST_F(LiveCamera, ThatHangsIsGivenUpAfterThreeSecondsAndNotBefore)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    const auto begun = video().awake();
    ASSERT_FALSE(waitedFor(*live));
    EXPECT_GT(video().awake() - begun, 3s);
    EXPECT_LT(video().awake() - begun, 3500ms);
}

TEST_F(LiveCamera, ThatSleptWithTheMachineBeginsAnewWithoutPicturesFromBefore)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    camera().frames.push_back(jpegOfWidth(32));
    video().sleep(2h);
    const Result<std::optional<QImage>> first = live->next();
    ASSERT_TRUE(first);
    EXPECT_FALSE(*first);
    EXPECT_EQ(camera().timesStarted, 2);
    camera().frames.push_back(jpegOfWidth(48));
    EXPECT_EQ(waitedFor(*live)->width(), 48);
    EXPECT_EQ(camera().timesStarted, 2); // one sleep, one beginning
}

TEST_F(LiveCamera, PulledOutDuringASleepIsLostLikeAnyOther)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    pullOut(0);
    video().sleep(2h);
    EXPECT_FALSE(live->next());
    EXPECT_FALSE(live->next()); // and stays so, without a crash
}

TEST_F(LiveCamera, LeavesOutADamagedFrame)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    camera().frames.push_back("no picture at all");
    const Result<std::optional<QImage>> damaged = live->next();
    ASSERT_TRUE(damaged);
    EXPECT_FALSE(*damaged);
    camera().frames.push_back(jpegOfWidth(48));
    EXPECT_EQ(waitedFor(*live)->width(), 48);
}

TEST_F(LiveCamera, ThatSendsOnlyDamagedFramesSaysSo)
{
    const auto live = source();
    ASSERT_TRUE(live->open());
    camera().isMarkedDamaged = true;
    camera().frames.push_back(jpegOfWidth(48));
    const Result<QImage> garbled = waitedFor(*live);
    ASSERT_FALSE(garbled);
    EXPECT_TRUE(garbled.error().message.contains(u"都是坏的"_s));
}

TEST_F(LiveCamera, ByAnIndexThatNobodyHasFailsWithWhatToDo)
{
    const auto nowhere = cameraSource(63);
    const Result<void> opened = nowhere->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
    EXPECT_TRUE(opened.error().message.contains(u"USB"_s));
    EXPECT_FALSE(nowhere->next());
}

struct Unwilling {
    const char *name;
    void (*arrange)(FakeCamera &);
    const char16_t *says;
};

class UnwillingCamera : public testing::TestWithParam<Unwilling> {};

TEST_P(UnwillingCamera, SaysWhyInASentenceOfItsOwn)
{
    FakeVideo video;
    const auto camera = usualCamera();
    GetParam().arrange(*camera);
    video.plugIn(0, camera);
    const auto live = cameraOn({&video,
                                [] {
                                    return QList<CameraDevice>{{0, u"HD Webcam"_s, kKey}};
                                }},
                               kKey, {});
    const Result<void> opened = live->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
    EXPECT_TRUE(opened.error().message.contains(QString::fromUtf16(GetParam().says)))
        << opened.error().message.toStdString();
    EXPECT_TRUE(opened.error().message.contains(u"HD Webcam"_s));
    EXPECT_FALSE(camera->isHeld);
    EXPECT_EQ(camera->mapped, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Camera, UnwillingCamera,
    testing::Values(
        Unwilling{"HeldByAnotherProgramWhenTheFormatIsSet", [](FakeCamera &it) { it.formatError = EBUSY; },
                  u"占用"},
        Unwilling{"HeldByAnotherProgramWhenItIsOpened", [](FakeCamera &it) { it.openError = EBUSY; },
                  u"占用"},
        Unwilling{"ForbiddenToThisUser", [](FakeCamera &it) { it.openError = EACCES; }, u"video 组"},
        Unwilling{"OnACableThatIsFull", [](FakeCamera &it) { it.streamError = ENOSPC; }, u"USB 通道"},
        Unwilling{"ThatIsNone", [](FakeCamera &it) { it.takesPictures = false; }, u"拍不了"},
        Unwilling{"WithFormatsNobodyReads",
                  [](FakeCamera &it) {
                      it.formats = {{u"H264"_s, {{QSize(1280, 720), {30}}}}};
                  },
                  u"都不支持"},
        Unwilling{"PulledOutWhileItIsOpened", [](FakeCamera &it) { it.openError = ENODEV; }, u"重新插好"}),
    [](const testing::TestParamInfo<Unwilling> &row) { return row.param.name; });

} // namespace liuying::vision
