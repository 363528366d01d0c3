// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/HotFiles.h"

#include "flows/DoorStation.h"
#include "flows/studio/HotPictures.h"
#include "flows/studio/JpegEnd.h"
#include "support/SmallDisk.h"

#include <QDir>
#include <QFileInfo>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

constexpr HotPace kPace{};

class HotFilesTest : public testing::Test {
protected:
    void begin(HotFolder::OldFiles oldFiles = HotFolder::OldFiles::Ignore)
    {
        files.emplace(folder(), oldFiles, kPace);
        (void)look();
    }
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"相机 1"_s); }
    [[nodiscard]] QString path(const QString &name) const { return QDir(folder()).filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const { writeFile(path(name), bytes); }
    void more(const QString &name, const QByteArray &bytes) const
    {
        writeFile(path(name), bytes, QIODevice::Append);
    }
    /// Looks when @p laterMs have gone by.
    HotLook look(int laterMs = 0)
    {
        now += laterMs;
        HotLook seen = files->look(now);
        for (const HotFile &file : std::as_const(seen.ready))
            ready.append(QFileInfo(file.file).fileName());
        for (const Error &trouble : std::as_const(seen.troubles))
            troubles.append(trouble);
        return seen;
    }
    /// Looks until whatever is there has been quiet long enough.
    HotLook settle()
    {
        (void)look();
        return look(kPace.rawQuietMs);
    }

    std::optional<HotFiles> files;
    QStringList ready;
    QList<Error> troubles;
    qint64 now = 1'744'420'000'000;

private:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(folder())); }
    QTemporaryDir m_folder;
};

TEST_F(HotFilesTest, AFileWrittenInTenChunksOverFiveSecondsIsToldOnceItIsWhole)
{
    begin();
    const QByteArray picture = tinyJpeg(1);
    const qsizetype chunk = picture.size() / 10;
    for (int i = 0; i < 9; ++i) {
        more(u"DSC_0001.JPG"_s, picture.sliced(i * chunk, chunk));
        EXPECT_EQ(look(250).state, HotFolderState::Waiting);
        (void)look(250);
    }
    EXPECT_TRUE(ready.isEmpty());
    more(u"DSC_0001.JPG"_s, picture.sliced(9 * chunk));
    (void)look(10);
    EXPECT_TRUE(ready.isEmpty()) << "it must lie still for a moment";
    const HotLook last = look(kPace.quietMs);
    ASSERT_EQ(last.ready.size(), 1);
    EXPECT_EQ(last.ready.first().file, path(u"DSC_0001.JPG"_s));
    EXPECT_EQ(last.ready.first().finishedMs, now);
    EXPECT_EQ(last.state, HotFolderState::Watching);
    (void)look(60'000);
    EXPECT_EQ(ready.size(), 1);
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(HotFilesTest, RoomReservedWithZerosIsNoPicture)
{
    begin();
    const QByteArray picture = tinyJpeg(1);
    put(u"a.jpg"_s, QByteArray(picture.size(), '\0'));
    (void)settle();
    EXPECT_TRUE(ready.isEmpty());
    put(u"a.jpg"_s, picture.first(picture.size() - 30) + QByteArray(30, '\0'));
    (void)look(1000);
    (void)look(1000);
    EXPECT_TRUE(ready.isEmpty());
    put(u"a.jpg"_s, picture);
    (void)look(1000);
    (void)look(1000);
    EXPECT_EQ(ready, QStringList{u"a.jpg"_s});
}

TEST_F(HotFilesTest, WhatSomebodyStillWritesIsNotTaken)
{
    begin();
    QFile file(path(u"a.jpg"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(tinyJpeg(1));
    file.flush();
    if (settle().state == HotFolderState::Watching)
        GTEST_SKIP() << "this file system does not tell who writes";
    EXPECT_TRUE(ready.isEmpty());
    file.close();
    (void)look(1000);
    EXPECT_EQ(ready.size(), 1);
}

TEST_F(HotFilesTest, TwoFilesOfOneSecondComeInTheCamerasOrder)
{
    begin();
    put(u"DSC_10.JPG"_s, tinyJpeg(2));
    put(u"DSC_9.JPG"_s, tinyJpeg(1));
    (void)settle();
    EXPECT_EQ(ready, (QStringList{u"DSC_9.JPG"_s, u"DSC_10.JPG"_s}));
}

TEST_F(HotFilesTest, TheCamerasClockGoesBeforeItsNumbersWhichBeginAnewAt9999)
{
    begin();
    put(u"DSC_0001.JPG"_s, tinyJpeg(2, atTime(9, 1)));
    put(u"DSC_9999.JPG"_s, tinyJpeg(1, atTime(9, 0)));
    (void)settle();
    EXPECT_EQ(ready, (QStringList{u"DSC_9999.JPG"_s, u"DSC_0001.JPG"_s}));
}

TEST_F(HotFilesTest, ALaterNumberWaitsForAnEarlierOneThatIsStillComing)
{
    begin();
    const QByteArray first = tinyJpeg(1);
    put(u"DSC_0001.JPG"_s, first.first(first.size() / 2));
    put(u"DSC_0002.JPG"_s, tinyJpeg(2));
    (void)settle();
    EXPECT_TRUE(ready.isEmpty());
    more(u"DSC_0001.JPG"_s, first.sliced(first.size() / 2));
    (void)settle();
    EXPECT_EQ(ready, (QStringList{u"DSC_0001.JPG"_s, u"DSC_0002.JPG"_s}));
}

TEST_F(HotFilesTest, NobodyWaitsForAnEarlierNumberThatStoppedComing)
{
    begin();
    put(u"DSC_0001.JPG"_s, tinyJpeg(1).first(40));
    put(u"DSC_0002.JPG"_s, tinyJpeg(2));
    (void)settle();
    (void)look(kPace.earlierWaitMs);
    EXPECT_EQ(ready, QStringList{u"DSC_0002.JPG"_s});
}

TEST_F(HotFilesTest, WhatLayThereIsOldUnlessItIsAskedFor)
{
    put(u"old.jpg"_s, tinyJpeg(1));
    begin();
    (void)settle();
    EXPECT_TRUE(ready.isEmpty());
    begin(HotFolder::OldFiles::Take);
    (void)settle();
    EXPECT_EQ(ready, QStringList{u"old.jpg"_s});
}

TEST_F(HotFilesTest, ThousandsOfOldFilesHideNoNewOne)
{
    for (int i = 0; i < 3000; ++i)
        put(u"old_%1.jpg"_s.arg(i), "old");
    begin();
    put(u"new.jpg"_s, tinyJpeg(1));
    (void)settle();
    EXPECT_EQ(ready, QStringList{u"new.jpg"_s});
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(HotFilesTest, AFileThatIsRewrittenIsANewPicture)
{
    begin();
    put(u"a.jpg"_s, tinyJpeg(1));
    (void)settle();
    put(u"a.jpg"_s, tinyJpeg(2) + "tail");
    (void)settle();
    EXPECT_EQ(ready, (QStringList{u"a.jpg"_s, u"a.jpg"_s}));
}

TEST_F(HotFilesTest, AFileThatIsOnlyTouchedIsNot)
{
    begin();
    put(u"a.jpg"_s, tinyJpeg(1));
    (void)settle();
    QFile file(path(u"a.jpg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::fromMSecsSinceEpoch(now), QFileDevice::FileModificationTime));
    file.close();
    (void)settle();
    EXPECT_EQ(ready.size(), 1);
}

TEST_F(HotFilesTest, ATruncatedPictureIsToldOnceAndTriedAgainWhenItChanges)
{
    begin();
    const QByteArray picture = tinyJpeg(1);
    put(u"a.jpg"_s, picture.first(picture.size() - 20));
    (void)settle();
    EXPECT_TRUE(troubles.isEmpty());
    for (int i = 0; i < 5; ++i)
        (void)look(kPace.brokenMs);
    ASSERT_EQ(troubles.size(), 1);
    EXPECT_EQ(troubles.first().code, ErrorCode::BadInput);
    EXPECT_TRUE(troubles.first().message.contains(u"a.jpg"_s));
    more(u"a.jpg"_s, picture.sliced(picture.size() - 20));
    (void)settle();
    EXPECT_EQ(ready, QStringList{u"a.jpg"_s});
}

TEST_F(HotFilesTest, AnEmptyFileIsToldOnce)
{
    begin();
    put(u"a.jpg"_s, {});
    (void)settle();
    for (int i = 0; i < 3; ++i)
        (void)look(kPace.brokenMs);
    EXPECT_EQ(troubles.size(), 1);
    EXPECT_EQ(look().state, HotFolderState::Watching);
}

TEST_F(HotFilesTest, AnotherKindOfPictureIsToldOnceAndFilesBesideItNever)
{
    begin();
    put(u"DSC_1.HIF"_s, "heic");
    put(u"DSC_1.xmp"_s, "<xmp/>");
    put(u"Thumbs.db"_s, "db");
    (void)settle();
    (void)look(60'000);
    ASSERT_EQ(troubles.size(), 1);
    EXPECT_TRUE(troubles.first().message.contains(u"DSC_1.HIF"_s));
}

TEST_F(HotFilesTest, AnUnmountedFolderIsGoneAndWhatCameMeanwhileIsTakenWhenItIsBack)
{
    put(u"old.jpg"_s, tinyJpeg(1));
    begin();
    put(u"told.jpg"_s, tinyJpeg(2));
    (void)settle();
    const QString away = folder() + u".away"_s;
    ASSERT_TRUE(QDir().rename(folder(), away));
    EXPECT_EQ(look(1000).state, HotFolderState::Gone);
    writeFile(away + u"/meanwhile.jpg"_s, tinyJpeg(3));
    ASSERT_TRUE(QDir().rename(away, folder()));
    (void)settle();
    EXPECT_EQ(ready, (QStringList{u"told.jpg"_s, u"meanwhile.jpg"_s}));
}

TEST_F(HotFilesTest, AForgottenPictureIsSaidAnewWithItsRawWhenItsCardIsBack)
{
    begin();
    put(u"DSC_1.JPG"_s, tinyJpeg(1));
    put(u"DSC_1.NEF"_s, "raw");
    put(u"DSC_2.JPG"_s, tinyJpeg(2));
    put(u"DSC_2.NEF"_s, "raw");
    (void)settle();
    ASSERT_EQ(ready, (QStringList{u"DSC_1.JPG"_s, u"DSC_2.JPG"_s}));
    const QString away = folder() + u".away"_s;
    ASSERT_TRUE(QDir().rename(folder(), away));
    (void)look(1000);
    files->forget(path(u"DSC_1.JPG"_s));
    files->forget(away + u"/DSC_2.JPG"_s); // not of this folder
    ASSERT_TRUE(QDir().rename(away, folder()));
    (void)look(1000);
    const HotLook back = look(kPace.rawQuietMs);
    ASSERT_EQ(back.ready.size(), 1);
    EXPECT_EQ(back.ready.first().file, path(u"DSC_1.JPG"_s));
    EXPECT_EQ(back.ready.first().rawFile, path(u"DSC_1.NEF"_s));
}

TEST_F(HotFilesTest, AMountPointWithoutItsDiskIsGone)
{
    SmallDisk disk(1000);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount";
    const QString mounted = QFileInfo(disk.folder()).path();
    files.emplace(mounted, HotFolder::OldFiles::Ignore, kPace);
    EXPECT_EQ(look().state, HotFolderState::Watching);
    ASSERT_EQ(::umount2(mounted.toUtf8().constData(), MNT_DETACH), 0);
    EXPECT_EQ(look(1000).state, HotFolderState::Gone);
}

TEST_F(HotFilesTest, AFolderThatIsNotThereYetIsWaitedFor)
{
    ASSERT_TRUE(QDir().rmdir(folder()));
    begin();
    EXPECT_EQ(look().state, HotFolderState::Gone);
    ASSERT_TRUE(QDir().mkpath(folder()));
    EXPECT_EQ(look().state, HotFolderState::Watching);
}

TEST_F(HotFilesTest, AHugeFileIsToldAndNotRead)
{
    begin();
    put(u"huge.jpg"_s, "x");
    ASSERT_TRUE(QFile::resize(path(u"huge.jpg"_s), 400'000'000)); // sparse
    (void)settle();
    EXPECT_EQ(troubles.size(), 1);
    EXPECT_TRUE(ready.isEmpty());
}

struct NameCase {
    const char *rule;
    const char *name;
};

std::string ruleOf(const testing::TestParamInfo<NameCase> &test)
{
    return test.param.rule;
}

class HotNamesTaken : public HotFilesTest, public testing::WithParamInterface<NameCase> {};

TEST_P(HotNamesTaken, IsTold)
{
    begin();
    const QString name = QString::fromUtf8(GetParam().name);
    put(name, tinyJpeg(1));
    (void)settle();
    EXPECT_EQ(ready, QStringList{name});
    EXPECT_TRUE(troubles.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Names, HotNamesTaken,
    testing::Values(NameCase{"CapitalEnding", "DSC_0001.JPG"}, NameCase{"LongEnding", "a.jpeg"},
                    NameCase{"MixedEnding", "a.Jpg"}, NameCase{"Chinese", "毕业 照片（一）.jpg"},
                    NameCase{"SeveralDots", "a.b.c.jpg"}, NameCase{"Quotes", "it's \"one\".jpg"},
                    NameCase{"PercentAndHash", "100%#1.jpg"}, NameCase{"NewLine", "a\nb.jpg"},
                    NameCase{"Emoji", "🎓.jpg"}, NameCase{"LeadingDash", "-a.jpg"}),
    ruleOf);

class HotNamesPassing : public HotFilesTest, public testing::WithParamInterface<NameCase> {};

TEST_P(HotNamesPassing, IsLeftAloneUntilItIsRenamed)
{
    begin();
    const QString name = QString::fromUtf8(GetParam().name);
    put(name, tinyJpeg(1));
    (void)settle();
    (void)look(60'000);
    EXPECT_TRUE(ready.isEmpty());
    EXPECT_TRUE(troubles.isEmpty());
    ASSERT_TRUE(QFile::rename(path(name), path(u"whole.jpg"_s)));
    (void)settle();
    EXPECT_EQ(ready, QStringList{u"whole.jpg"_s});
}

INSTANTIATE_TEST_SUITE_P(Names, HotNamesPassing,
                         testing::Values(NameCase{"Tmp", "DSC_1.JPG.tmp"}, NameCase{"Hidden", ".DSC_1.JPG"},
                                         NameCase{"TildeBehind", "DSC_1.JPG~"},
                                         NameCase{"TildeBefore", "~DSC_1.JPG"},
                                         NameCase{"Part", "DSC_1.part"}),
                         ruleOf);

class HotPairs : public HotFilesTest, public testing::WithParamInterface<NameCase> {};

TEST_P(HotPairs, ComeTogetherWhicheverIsFirst)
{
    begin();
    const QString ending = QString::fromUtf8(GetParam().name);
    put(u"DSC_1."_s + ending, "raw one");
    put(u"DSC_1.JPG"_s, tinyJpeg(1));
    const HotLook first = settle();
    ASSERT_EQ(first.ready.size(), 1);
    EXPECT_EQ(first.ready.first().rawFile, path(u"DSC_1."_s + ending));

    put(u"DSC_2.JPG"_s, tinyJpeg(2));
    EXPECT_TRUE(settle().ready.isEmpty()) << "here pictures come with a RAW";
    put(u"DSC_2."_s + ending, "raw two");
    const HotLook second = settle();
    ASSERT_EQ(second.ready.size(), 1);
    EXPECT_EQ(second.ready.first().rawFile, path(u"DSC_2."_s + ending));
    EXPECT_TRUE(troubles.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Makers, HotPairs,
                         testing::Values(NameCase{"Nikon", "NEF"}, NameCase{"Canon", "CR2"},
                                         NameCase{"CanonNew", "CR3"}, NameCase{"Sony", "ARW"},
                                         NameCase{"Fujifilm", "RAF"}, NameCase{"Olympus", "orf"},
                                         NameCase{"Panasonic", "Rw2"}, NameCase{"Adobe", "dng"}),
                         ruleOf);

TEST_F(HotFilesTest, ARawThatNeverGetsItsJpegIsToldOnce)
{
    begin();
    put(u"DSC_1.NEF"_s, "raw");
    (void)settle();
    for (int i = 0; i < 3; ++i)
        (void)look(kPace.brokenMs);
    ASSERT_EQ(troubles.size(), 1);
    put(u"DSC_1.JPG"_s, tinyJpeg(1));
    const HotLook paired = settle();
    ASSERT_EQ(paired.ready.size(), 1);
    EXPECT_FALSE(paired.ready.first().rawFile.isEmpty());
}

TEST_F(HotFilesTest, ARawThatComesAfterItsPictureWasToldIsSaidAsLate)
{
    begin();
    put(u"DSC_1.JPG"_s, tinyJpeg(1));
    ASSERT_EQ(settle().ready.size(), 1);
    put(u"DSC_1.NEF"_s, "raw");
    const HotLook late = settle();
    ASSERT_EQ(late.lateRaws.size(), 1);
    EXPECT_EQ(late.lateRaws.first().file, path(u"DSC_1.JPG"_s));
    EXPECT_EQ(late.lateRaws.first().rawFile, path(u"DSC_1.NEF"_s));
    EXPECT_TRUE(troubles.isEmpty());
}

TEST_F(HotFilesTest, WhereRawsStopComingPicturesGoOnWithoutThem)
{
    begin();
    put(u"DSC_1.NEF"_s, "raw");
    put(u"DSC_1.JPG"_s, tinyJpeg(1));
    ASSERT_EQ(settle().ready.size(), 1);
    put(u"DSC_2.JPG"_s, tinyJpeg(2));
    (void)settle();
    EXPECT_EQ(look(kPace.rawWaitMs).ready.size(), 1);
    put(u"DSC_3.JPG"_s, tinyJpeg(3));
    EXPECT_EQ(settle().ready.size(), 1) << "nobody waits a second time";
}

TEST(JpegEnd, NoPartOfAPictureWithAThumbnailLooksWhole)
{
    const QByteArray thumbnail = tinyJpeg(1);
    const auto size = static_cast<quint16>(thumbnail.size() + 2);
    const QByteArray segment =
        QByteArray("\xFF\xE1") + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF) + thumbnail;
    QByteArray whole = tinyJpeg(2);
    whole.truncate(whole.lastIndexOf("\xFF\xD9") +
                   2); // a cut behind the end of the picture takes nothing away
    whole.insert(2, segment);
    for (qsizetype length = 0; length < whole.size(); ++length)
        ASSERT_NE(jpegState(whole.first(length)), JpegState::Whole) << length;
    EXPECT_EQ(jpegState(whole), JpegState::Whole);
    EXPECT_EQ(jpegState(whole + thumbnail), JpegState::Whole) << "a maker's second picture behind it";
    EXPECT_EQ(jpegState("\x89PNG\r\n"), JpegState::Foreign);
}

} // namespace
} // namespace liuying
