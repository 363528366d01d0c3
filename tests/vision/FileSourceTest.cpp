// SPDX-License-Identifier: Apache-2.0
#include "vision/FrameSource.h"

#include "vision/DrawnCode.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAsFastAsPossible = 0;

/// The next frame, however often the source says "not yet".
Result<QImage> waitedFor(FrameSource &source)
{
    while (true) {
        Result<std::optional<QImage>> frame = source.next();
        if (!frame)
            return failureOf(frame);
        if (*frame)
            return **frame;
    }
}

} // namespace

class FolderOfPictures : public testing::Test {
protected:
    void addPicture(const QString &name, int widthPx)
    {
        QImage picture(widthPx, 10, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        ASSERT_TRUE(picture.save(m_folder.filePath(name)));
    }

    void addText(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
    }

    std::unique_ptr<FrameSource> source(bool loop) const
    {
        return fileSource(m_folder.path(), kAsFastAsPossible, loop);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(FolderOfPictures, ComesInOrderOfName)
{
    addPicture(u"b.png"_s, 20);
    addPicture(u"a.jpg"_s, 30);
    const auto frames = source(false);
    ASSERT_TRUE(frames->open());
    EXPECT_EQ(waitedFor(*frames)->width(), 30);
    EXPECT_EQ(waitedFor(*frames)->width(), 20);
}

TEST_F(FolderOfPictures, EndsWithWordsAndStaysEnded)
{
    addPicture(u"a.png"_s, 20);
    const auto frames = source(false);
    ASSERT_TRUE(frames->open());
    ASSERT_TRUE(waitedFor(*frames));
    const Result<QImage> after = waitedFor(*frames);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, ErrorCode::Camera);
    EXPECT_FALSE(after.error().message.isEmpty());
    EXPECT_FALSE(frames->open());
}

TEST_F(FolderOfPictures, BeginsAgainWhenItLoops)
{
    addPicture(u"a.png"_s, 20);
    addPicture(u"b.png"_s, 30);
    const auto frames = source(true);
    ASSERT_TRUE(frames->open());
    for (const int widthPx : {20, 30, 20, 30})
        EXPECT_EQ(waitedFor(*frames)->width(), widthPx);
}

TEST_F(FolderOfPictures, LeavesOutWhatIsNoPicture)
{
    addText(u"a.png"_s);
    addText(u"notes.txt"_s);
    addPicture(u"b.png"_s, 30);
    const auto frames = source(false);
    ASSERT_TRUE(frames->open());
    EXPECT_EQ(waitedFor(*frames)->width(), 30);
}

TEST_F(FolderOfPictures, FailsToOpenWhenEmpty)
{
    const Result<void> opened = source(true)->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
}

TEST(VideoFile, PlaysItsFramesAndEnds)
{
    const auto video =
        fileSource(QStringLiteral(LIUYING_TEST_DATA "/vision/three-frames.avi"), kAsFastAsPossible, false);
    ASSERT_TRUE(video->open());
    for (int frame = 0; frame < 3; ++frame)
        EXPECT_EQ(waitedFor(*video)->size(), QSize(160, 120));
    EXPECT_FALSE(waitedFor(*video));
}

TEST(VideoFile, FailsToOpenWhenItIsNotThere)
{
    const Result<void> opened = fileSource(u"/nowhere/film.mp4"_s, 25, true)->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
    EXPECT_TRUE(opened.error().message.contains(u"film.mp4"_s));
}

TEST(LiveCamera, ThatIsNotPluggedInFailsWithWhatToDo)
{
    const auto camera = cameraSource(63);
    const Result<void> opened = camera->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
    EXPECT_TRUE(opened.error().message.contains(u"USB"_s));
    EXPECT_FALSE(camera->next());
}

} // namespace liuying::vision
