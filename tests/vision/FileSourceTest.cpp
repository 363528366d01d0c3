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

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    void remove(const QString &name) { ASSERT_TRUE(QFile::remove(pathOf(name))); }

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

TEST_F(FolderOfPictures, FailsToOpenWhenEmptyAndOpensOnceAPictureIsThere)
{
    const auto frames = source(true);
    const Result<void> opened = frames->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
    addPicture(u"a.png"_s, 20);
    ASSERT_TRUE(frames->open());
    EXPECT_EQ(waitedFor(*frames)->width(), 20);
}

TEST_F(FolderOfPictures, PlaysWhatIsAddedWhileItPlays)
{
    addPicture(u"b.png"_s, 20);
    addPicture(u"c.png"_s, 30);
    const auto frames = source(true);
    ASSERT_TRUE(frames->open());
    EXPECT_EQ(waitedFor(*frames)->width(), 20);
    addPicture(u"a.png"_s, 40);
    for (const int widthPx : {30, 40, /* the next round, by name */ 40, 20, 30})
        EXPECT_EQ(waitedFor(*frames)->width(), widthPx);
}

TEST_F(FolderOfPictures, WarnsOfABrokenPictureOnceAndNotAtEachRound)
{
    addPicture(u"a.png"_s, 20);
    addText(u"b.png"_s);
    const auto frames = source(true);
    ASSERT_TRUE(frames->open());
    testing::internal::CaptureStderr();
    for (int round = 0; round < 3; ++round)
        EXPECT_EQ(waitedFor(*frames)->width(), 20);
    const std::string said = testing::internal::GetCapturedStderr();
    const auto first = said.find("skipping a frame");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(said.find("skipping a frame", first + 1), std::string::npos);
}

TEST_F(FolderOfPictures, OfBrokenOnesOnlyFailsInsteadOfShowingNothingForEver)
{
    addText(u"a.png"_s);
    addText(u"b.jpg"_s);
    const auto frames = source(true);
    ASSERT_TRUE(frames->open());
    const Result<QImage> first = waitedFor(*frames);
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().code, ErrorCode::Camera);
}

TEST_F(FolderOfPictures, ThatIsEmptiedWhileItPlaysFails)
{
    addPicture(u"a.png"_s, 20);
    const auto frames = source(true);
    ASSERT_TRUE(frames->open());
    ASSERT_TRUE(waitedFor(*frames));
    remove(u"a.png"_s);
    EXPECT_FALSE(waitedFor(*frames));
}

TEST_F(FolderOfPictures, MakesAPictureNoLargerThanACameraDoes)
{
    addPicture(u"a.png"_s, 4000);
    const auto frames = source(true);
    ASSERT_TRUE(frames->open());
    EXPECT_EQ(waitedFor(*frames)->width(), 1920);
}

TEST_F(FolderOfPictures, MayBeOnePictureThatStands)
{
    addPicture(u"a.png"_s, 20);
    addPicture(u"b.png"_s, 30);
    const auto still = fileSource(pathOf(u"b.png"_s), kAsFastAsPossible, true);
    ASSERT_TRUE(still->open());
    EXPECT_EQ(still->name(), u"b.png"_s);
    for (int frame = 0; frame < 3; ++frame)
        EXPECT_EQ(waitedFor(*still)->width(), 30);
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

TEST(VideoFile, LoopsAtItsOwnPace)
{
    const auto video =
        fileSource(QStringLiteral(LIUYING_TEST_DATA "/vision/three-frames.avi"), kOwnPace, true);
    ASSERT_TRUE(video->open());
    for (int frame = 0; frame < 7; ++frame)
        EXPECT_EQ(waitedFor(*video)->size(), QSize(160, 120));
}

TEST(VideoFile, FailsToOpenWhenItIsNotThere)
{
    const Result<void> opened = fileSource(u"/nowhere/film.mp4"_s, 25, true)->open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Camera);
    EXPECT_TRUE(opened.error().message.contains(u"film.mp4"_s));
}

} // namespace liuying::vision
