// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/PhotoFolder.h"

#include "flows/DoorStation.h"
#include "flows/studio/HotPictures.h"
#include "support/SmallDisk.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

const QDate kDay(2025, 4, 12);
const QString kRoom = QStringLiteral("九教106");

QStringList allFiles(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class PhotoFolderTest : public testing::Test {
protected:
    [[nodiscard]] QString camera(const QString &name, const QByteArray &bytes) const
    {
        writeFile(m_folder.filePath(name), bytes);
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }

    const ShotNumber shot{17, kRoom, {}};

private:
    QTemporaryDir m_folder;
};

TEST_F(PhotoFolderTest, APictureIsKeptByDayRoomShotNumberAndFrame)
{
    const PhotoFolder photos(data());
    const QByteArray picture = tinyJpeg(1);
    const auto kept = photos.keep(camera(u"DSC_0034.JPG"_s, picture), {}, kDay, kRoom, shot, 2);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->file, u"2025-04-12/九教106/017-2.jpg"_s);
    EXPECT_EQ(photos.path(kept->file), data() + u"/photos/2025-04-12/九教106/017-2.jpg"_s);
    EXPECT_EQ(bytesOf(photos.path(kept->file)), picture);
    EXPECT_EQ(kept->digest, QCryptographicHash::hash(picture, QCryptographicHash::Sha256));
    EXPECT_EQ(allFiles(data()).size(), 1);
}

TEST_F(PhotoFolderTest, TheRawIsKeptBesideItsPictureUnderTheSameName)
{
    const PhotoFolder photos(data());
    const auto kept =
        photos.keep(camera(u"a.JPG"_s, tinyJpeg(1)), camera(u"a.NEF"_s, "raw"), kDay, kRoom, shot, 1);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->rawFile, u"2025-04-12/九教106/017-1.nef"_s);
    EXPECT_EQ(bytesOf(photos.path(kept->rawFile)), "raw");
}

TEST_F(PhotoFolderTest, ATakenNameGetsALetterAndWhatIsThereStays)
{
    const PhotoFolder photos(data());
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto kept = photos.keepBytes(tinyJpeg(i), kDay, kRoom, shot, 1);
        ASSERT_OK(kept);
        names.append(kept->file.section(u'/', -1));
    }
    EXPECT_EQ(names, (QStringList{u"017-1.jpg"_s, u"017-1b.jpg"_s, u"017-1c.jpg"_s}));
    EXPECT_EQ(bytesOf(photos.path(u"2025-04-12/九教106/017-1.jpg"_s)), tinyJpeg(0));
}

TEST_F(PhotoFolderTest, AFurtherStationsNumbersAreTheirOwn)
{
    const auto kept = PhotoFolder(data()).keepBytes(tinyJpeg(1), kDay, kRoom, {17, kRoom, u"A"_s}, 1);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->file, u"2025-04-12/九教106/106A-017-1.jpg"_s);
}

TEST_F(PhotoFolderTest, NobodysPictureKeepsTheCamerasName)
{
    const auto kept =
        PhotoFolder(data()).keep(camera(u"DSC_0034.JPG"_s, tinyJpeg(1)), {}, kDay, kRoom, {}, 1);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->file, u"2025-04-12/九教106/x-DSC_0034.jpg"_s);
}

TEST_F(PhotoFolderTest, NoRoomsNameLeadsOutOfTheFolder)
{
    const auto kept = PhotoFolder(data()).keepBytes(tinyJpeg(1), kDay, u"../../9/6"_s, {1, {}, {}}, 1);
    ASSERT_OK(kept);
    EXPECT_FALSE(kept->file.split(u'/').contains(u".."_s));
    EXPECT_EQ(kept->file.count(u'/'), 2);
}

TEST_F(PhotoFolderTest, AMissingPictureOrRawKeepsNothing)
{
    const PhotoFolder photos(data());
    const auto missing = photos.keep(data() + u"/none.jpg"_s, {}, kDay, kRoom, shot, 1);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    const auto noRaw =
        photos.keep(camera(u"a.jpg"_s, tinyJpeg(1)), data() + u"/none.nef"_s, kDay, kRoom, shot, 1);
    ASSERT_FALSE(noRaw);
    EXPECT_TRUE(allFiles(data()).isEmpty());
}

TEST_F(PhotoFolderTest, DiscardedIsAsIfItHadNotCome)
{
    const PhotoFolder photos(data());
    const auto kept =
        photos.keep(camera(u"a.JPG"_s, tinyJpeg(1)), camera(u"a.NEF"_s, "raw"), kDay, kRoom, shot, 1);
    ASSERT_OK(kept);
    photos.discard(*kept);
    EXPECT_TRUE(allFiles(data()).isEmpty());
}

TEST_F(PhotoFolderTest, OnAFullDiskNothingIsLeftAndTheNextTryWorks)
{
    SmallDisk disk(400);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount";
    const PhotoFolder photos(disk.folder());
    disk.fill();
    const QString picture = camera(u"a.jpg"_s, tinyJpeg(1) + QByteArray(100'000, 'x'));
    const auto full = photos.keep(picture, {}, kDay, kRoom, shot, 1);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(allFiles(disk.folder()).isEmpty());
    disk.makeRoom();
    EXPECT_TRUE(photos.keep(picture, {}, kDay, kRoom, shot, 1).has_value());
}

TEST_F(PhotoFolderTest, APreparedPictureIsWrittenOnceAndNeverOver)
{
    const PhotoFolder photos(data());
    EXPECT_EQ(PhotoFolder::preparedName(kDay, kRoom, shot), u"prepared/2025-04-12/九教106/017.jpg"_s);
    const auto first = photos.keepPrepared("one", kDay, kRoom, shot);
    const auto again = photos.keepPrepared("one", kDay, kRoom, shot);
    const auto other = photos.keepPrepared("two", kDay, kRoom, shot);
    ASSERT_OK(first);
    ASSERT_OK(again);
    ASSERT_OK(other);
    EXPECT_EQ(first->file, u"prepared/2025-04-12/九教106/017.jpg"_s);
    EXPECT_EQ(again->file, first->file);
    EXPECT_EQ(other->file, u"prepared/2025-04-12/九教106/017b.jpg"_s);
    EXPECT_EQ(bytesOf(photos.path(first->file)), "one");
}

} // namespace
} // namespace liuying
