// SPDX-License-Identifier: Apache-2.0
// A station's pictures in a backup, and where folder and record do not say the same.
#include "flows/studio/PhotoBackup.h"

#include "flows/studio/RecordedPhotos.h"
#include "flows/studio/StudioStation.h"
#include "support/SmallDisk.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class PhotoBackupTest : public StudioStation {
protected:
    PhotoBackupTest()
    {
        const Darkroom darkroom{[this](const auto &work) {
                                    StudioDesk own(*stores, clock, room);
                                    work(own, *stores);
                                },
                                clock, room, m_folder.path(), quickBench()};
        const QString picture = photograph(u"DSC_1.JPG"_s);
        writeFile(camera.filePath(u"DSC_1.NEF"_s), "raw");
        const auto taken = darkroom.take({picture, camera.filePath(u"DSC_1.NEF"_s)}, {});
        EXPECT_TRUE(taken.has_value());
        EXPECT_TRUE(darkroom.accept(taken->view.ref, {}, u"周敏"_s).has_value());
    }
    [[nodiscard]] QString own(const QString &name) const { return m_folder.path() + u"/photos/"_s + name; }
    [[nodiscard]] QString copy(const QString &name) const { return target + u'/' + name; }
    [[nodiscard]] PhotoBackupReport backUp(PhotoBackupRun run = PhotoBackupRun::Write) const
    {
        const auto report = backUpPhotos(*stores, target, run);
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().detail.toStdString());
        return report.value_or(PhotoBackupReport());
    }
    [[nodiscard]] PhotoFolderSurvey survey() const
    {
        return surveyPhotoFolder(*stores).value_or(PhotoFolderSurvey{{u"survey failed"_s}, {}});
    }

    QTemporaryDir safe;
    const QString target = photoBackupFolder(safe.filePath(u"留底.sqlite"_s));
    const QString original = u"2025-04-12/明德楼101/001-1.jpg"_s;
    const QString raw = u"2025-04-12/明德楼101/001-1.nef"_s;
    const QString prepared = u"prepared/2025-04-12/明德楼101/001.jpg"_s;
};

TEST_F(PhotoBackupTest, TakesOriginalsRawsAndPreparedOnesUnderTheirNames)
{
    const PhotoBackupReport report = backUp();
    EXPECT_EQ(report.files, 3);
    EXPECT_EQ(report.copied, 3);
    EXPECT_TRUE(report.troubles.isEmpty());
    for (const QString &name : {original, raw, prepared})
        EXPECT_EQ(bytesOf(copy(name)), bytesOf(own(name))) << name.toStdString();
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(target) & others);
}

TEST_F(PhotoBackupTest, ASecondRunCopiesOnlyWhatIsMissingAndSweepsWhatAKilledOneLeft)
{
    (void)backUp();
    ASSERT_TRUE(QFile::remove(copy(raw)));
    writeFile(copy(raw) + u".999999999.part"_s, "ra");
    const PhotoBackupReport report = backUp();
    EXPECT_EQ(report.copied, 1);
    EXPECT_EQ(report.alreadyThere, 2);
    EXPECT_EQ(bytesOf(copy(raw)), "raw");
    EXPECT_FALSE(QFile::exists(copy(raw) + u".999999999.part"_s));
}

TEST_F(PhotoBackupTest, ADamagedCopyIsRenewed)
{
    (void)backUp();
    writeFile(copy(original), "damaged");
    EXPECT_EQ(backUp().renewed, 1);
    EXPECT_EQ(bytesOf(copy(original)), bytesOf(own(original)));
}

TEST_F(PhotoBackupTest, AGoodCopyOutlivesItsOriginal)
{
    (void)backUp();
    const QByteArray good = bytesOf(own(original));
    writeFile(own(original), "damaged");
    EXPECT_EQ(backUp().alreadyThere, 3);
    ASSERT_TRUE(QFile::remove(own(original)));
    EXPECT_TRUE(backUp().troubles.isEmpty());
    EXPECT_EQ(bytesOf(copy(original)), good);
}

TEST_F(PhotoBackupTest, WhatIsMissingOrChangedIsNamedAndTheRestIsSaved)
{
    ASSERT_TRUE(QFile::remove(own(prepared)));
    writeFile(own(original), "damaged");
    const PhotoBackupReport report = backUp();
    ASSERT_EQ(report.troubles.size(), 2);
    EXPECT_EQ(report.troubles[0].fault, PhotoBackupFault::Changed);
    EXPECT_EQ(report.troubles[0].file, original);
    EXPECT_EQ(report.troubles[1].fault, PhotoBackupFault::Missing);
    EXPECT_EQ(report.troubles[1].file, prepared);
    EXPECT_TRUE(photoBackupSentence(report.troubles[1]).contains(prepared));
    EXPECT_EQ(report.copied, 2);
}

TEST_F(PhotoBackupTest, ADryRunCountsAndWritesNothing)
{
    EXPECT_EQ(backUp(PhotoBackupRun::Dry).copied, 3);
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(PhotoBackupTest, StoppedItLeavesWholeFilesAndGoesOnLater)
{
    const auto stopped =
        backUpPhotos(*stores, target, PhotoBackupRun::Write, [](int done, int) { return done < 1; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(bytesOf(copy(original)), bytesOf(own(original)));
    EXPECT_EQ(backUp().copied, 2);
}

TEST_F(PhotoBackupTest, AmongTheStationsOwnPicturesIsNoPlaceForIt)
{
    for (const QString &folder : {own(u"x.photos"_s), own(u"2025-04-12/x.photos"_s)}) {
        const auto refused = backUpPhotos(*stores, folder, PhotoBackupRun::Write);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Usage);
        EXPECT_FALSE(QFile::exists(folder));
    }
    EXPECT_TRUE(backUpPhotos(*stores, m_folder.path() + u"/x.photos"_s, PhotoBackupRun::Write).has_value());
}

TEST_F(PhotoBackupTest, AFullDiskIsToldAndNothingIsHalf)
{
    const SmallDisk disk(64);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount";
    writeFile(own(raw), QByteArray(200'000, 'r'));
    const auto full = backUpPhotos(*stores, disk.folder(), PhotoBackupRun::Write);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(photoFiles(disk.folder()).isEmpty());
}

TEST_F(PhotoBackupTest, AWholeFolderHasNothingMissingAndNothingUnrecorded)
{
    writeFile(own(u"2025-04-12/明德楼101/001-1.xmp"_s), "came after its picture");
    EXPECT_TRUE(survey().missing.isEmpty());
    EXPECT_TRUE(survey().unrecorded.isEmpty());
}

TEST_F(PhotoBackupTest, APictureThatWasKeptAndNotRecordedIsNamedUntilItIsTaken)
{
    const QString orphan = u"2025-04-12/明德楼101/002-1.jpg"_s;
    writeFile(own(orphan), "of a program that was killed");
    writeFile(own(u"prepared/2025-04-12/明德楼101/002.jpg"_s), "not accepted after all");
    EXPECT_EQ(survey().unrecorded, QStringList(orphan));
    ASSERT_TRUE(QFile::remove(own(orphan)));
    ASSERT_TRUE(QFile::copy(own(original), own(orphan)));
    EXPECT_TRUE(survey().unrecorded.isEmpty()) << "its content is recorded under another name";
}

TEST_F(PhotoBackupTest, ARecordedFileThatIsGoneIsMissing)
{
    ASSERT_TRUE(QFile::remove(own(prepared)));
    EXPECT_EQ(survey().missing, QStringList(prepared));
}

} // namespace
} // namespace liuying
