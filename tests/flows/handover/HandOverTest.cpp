// SPDX-License-Identifier: Apache-2.0
// Handing the accepted photographs over, onto disks that do as they please.
#include "flows/handover/HandOverStation.h"

#include "exchange/Table.h"
#include "support/SmallDisk.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

const QString kFirst = QStringLiteral("文学院/2025-04-12-明德楼101-001.jpg");
const QString kSecond = QStringLiteral("文学院/2025-04-12-明德楼101-002.jpg");
const QString kThird = QStringLiteral("理学院/2025-04-12-明德楼101-003.jpg");

using HandOverTest = HandOverStation;

QList<HandOverFault> faults(const HandOverReport &report)
{
    QList<HandOverFault> found;
    for (const HandOverTrouble &trouble : report.troubles)
        found.append(trouble.fault);
    return found;
}

/// The manifest's lines, cell by cell, without its title row.
QList<QStringList> manifest(const QString &file)
{
    QList<QStringList> lines;
    const auto book = exchange::readWorkbook(file);
    if (!book)
        return lines;
    for (const exchange::Row &row : book->sheets.constFirst().rows) {
        QStringList line;
        for (const exchange::Cell &cell : row.cells)
            line.append(cell.text);
        lines.append(line);
    }
    return lines.mid(1);
}

TEST_F(HandOverTest, EveryPhotographIsInItsCollegesFolderAndInBothManifests)
{
    const auto report = handOver();
    ASSERT_OK(report);
    EXPECT_TRUE(report->isWhole());
    EXPECT_EQ(report->copied, 3);
    EXPECT_EQ(report->verified, 3);
    EXPECT_EQ(report->bytes, 11);
    EXPECT_EQ(files(), (QStringList{u"manifest.csv"_s, u"manifest.xlsx"_s, kFirst, kSecond, kThird}));
    EXPECT_EQ(readBytes(handed(kThird)), "three");
    const QList<QStringList> lines = manifest(handed(u"manifest.csv"_s));
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(lines[0].mid(0, 3), (QStringList{u"001"_s, u"明德楼101"_s, u"2025-04-12"_s}));
    EXPECT_EQ(lines[0].value(4), kFirst);
    EXPECT_EQ(lines[0].value(5), u"3"_s);
    EXPECT_EQ(lines[0].value(6),
              QString::fromLatin1(QCryptographicHash::hash("one", QCryptographicHash::Sha256).toHex()));
}

TEST_F(HandOverTest, ItIsOnTheRecordOnce)
{
    const qint64 before = entries();
    ASSERT_OK(handOver());
    EXPECT_EQ(entries(), before + 1);
    QByteArray exported;
    ASSERT_OK(stores->readJournal({u"exported"_s}, [&exported](const Entry &entry) {
        exported = entry.body;
        return true;
    }));
    EXPECT_TRUE(QString::fromUtf8(exported).contains(wish.folder));
}

TEST_F(HandOverTest, NobodyIsNamedUnlessThePolicySaysSo)
{
    ASSERT_OK(handOver());
    EXPECT_FALSE(QString::fromUtf8(readBytes(handed(u"manifest.csv"_s))).contains(u"A1"_s));
    letNamesOut();
    ASSERT_OK(handOver());
    const QList<QStringList> lines = manifest(handed(u"manifest.csv"_s));
    EXPECT_EQ(lines[0].value(9), u"A1"_s);
}

TEST_F(HandOverTest, APatternThatNamesPeopleIsRefusedUnlessThePolicyLetsThemOut)
{
    wish.pattern = u"{number}-{name}"_s;
    const auto refused = handOver();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Usage);
    EXPECT_FALSE(QFileInfo::exists(wish.folder));
    letNamesOut();
    ASSERT_OK(handOver());
    EXPECT_EQ(files().filter(u"A1-"_s).size(), 1);
}

TEST_F(HandOverTest, ASecondRunCopiesOnlyWhatIsMissingOrDiffers)
{
    ASSERT_OK(handOver());
    writeBytes(handed(kFirst), "spoilt");
    ASSERT_TRUE(QFile::remove(handed(kSecond)));
    const auto again = handOver();
    ASSERT_OK(again);
    EXPECT_EQ(again->copied, 1);
    EXPECT_EQ(again->renewed, 1);
    EXPECT_EQ(again->alreadyThere, 1);
    EXPECT_EQ(again->verified, 3);
    EXPECT_EQ(readBytes(handed(kFirst)), "one");
}

TEST_F(HandOverTest, AMissingOrChangedPreparedFileIsNamedAndTheRestGoesOut)
{
    ASSERT_TRUE(QFile::remove(prepared(u"prepared/1.jpg"_s)));
    writeBytes(prepared(u"prepared/2.jpg"_s), "retouched");
    const auto report = handOver();
    ASSERT_OK(report);
    EXPECT_EQ(faults(*report), (QList{HandOverFault::PreparedMissing, HandOverFault::PreparedChanged}));
    EXPECT_TRUE(handOverSentence(report->troubles[0]).contains(u"001"_s));
    EXPECT_EQ(files(), (QStringList{u"manifest.csv"_s, u"manifest.xlsx"_s, kThird}));
    EXPECT_EQ(report->verified, 1);
}

TEST_F(HandOverTest, OfAStudentAcceptedTwiceTheLaterPhotographGoesOut)
{
    accept(u"A1"_s, 9, "again", 30);
    const auto report = handOver();
    ASSERT_OK(report);
    EXPECT_EQ(faults(*report), (QList{HandOverFault::AcceptedTwice}));
    EXPECT_FALSE(QFileInfo::exists(handed(kFirst)));
    EXPECT_EQ(readBytes(handed(u"文学院/2025-04-12-明德楼101-009.jpg"_s)), "again");
}

TEST_F(HandOverTest, WhatAnEarlierHandOverLeftThereIsSaid)
{
    ASSERT_OK(handOver());
    accept(u"A1"_s, 9, "again", 30);
    const auto report = handOver();
    ASSERT_OK(report);
    EXPECT_EQ(report->others, QStringList{kFirst});
}

TEST_F(HandOverTest, TwoPhotographsUnderOneNameAreRefusedBeforeAnythingIsWritten)
{
    accept(u"A5"_s, 1, "another", 40, u"prepared/1b.jpg"_s);
    const auto refused = handOver();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Usage);
    EXPECT_FALSE(QFileInfo::exists(wish.folder));
    wish.pattern = u"{shot}-{digest8}"_s;
    ASSERT_OK(handOver());
}

TEST_F(HandOverTest, AFilterTakesOneCollegeOnly)
{
    wish.filter.college = u"理学院"_s;
    const auto report = handOver();
    ASSERT_OK(report);
    EXPECT_EQ(report->photographs, 1);
    EXPECT_TRUE(QFileInfo::exists(handed(kThird)));
    wish.filter.day = QDate(2025, 4, 13);
    EXPECT_EQ(handOver().error().code, ErrorCode::NotFound);
}

TEST_F(HandOverTest, AFolderAmongAStationsDataIsRefused)
{
    for (const QString &inside : {u""_s, u"photos"_s, u"neu/tief"_s}) {
        wish.folder = m_folder.filePath(inside);
        const auto refused = handOver();
        ASSERT_FALSE(refused.has_value()) << qPrintable(inside);
        EXPECT_EQ(refused.error().code, ErrorCode::Usage);
    }
    wish.folder = m_target.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(m_folder.path(), wish.folder));
    EXPECT_EQ(handOver().error().code, ErrorCode::Usage);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"photos"_s});
}

TEST_F(HandOverTest, AStoppedRunLeavesWholeFilesAndTheNextGoesOn)
{
    HandOverDesk desk(*stores, clock);
    const auto stopped = desk.handOver(wish, [](int done, int) { return done < 2; });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(files(), (QStringList{kFirst, kSecond}));
    const auto rest = handOver();
    ASSERT_OK(rest);
    EXPECT_EQ(rest->alreadyThere, 2);
    EXPECT_EQ(rest->copied, 1);
}

TEST_F(HandOverTest, WhatAKilledRunLeftHalfWrittenIsSweptAway)
{
    constexpr int kNobody = 0x7ffffff0; // beyond every process number
    const QString half = handed(u"%1.%2.part"_s.arg(kFirst).arg(kNobody));
    const QString strange = handed(u"文学院/letter.1.part"_s);
    for (const QString &file : {half, strange})
        writeBytes(file, "o");
    ASSERT_OK(handOver());
    EXPECT_FALSE(QFileInfo::exists(half));
    EXPECT_TRUE(QFileInfo::exists(strange));
}

TEST_F(HandOverTest, AFullDiskIsNamedAndNothingHalfIsLeft)
{
    const SmallDisk disk(256);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can have a disk of its own";
    ASSERT_TRUE(QDir().mkpath(disk.folder()));
    disk.fill();
    wish.folder = disk.folder();
    const auto full = handOver();
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(full.error().message.contains(disk.folder()));
    EXPECT_TRUE(files().isEmpty());
    disk.makeRoom();
    ASSERT_OK(handOver());
}

TEST_F(HandOverTest, ASurveyCountsAndWritesNothing)
{
    const auto plan = HandOverDesk(*stores, clock).plan(wish);
    ASSERT_OK(plan);
    const auto survey = surveyHandOver(*plan);
    ASSERT_OK(survey);
    EXPECT_EQ(survey->copied, 3);
    EXPECT_FALSE(QFileInfo::exists(wish.folder));
}

class ReadBackTest : public HandOverStation {
protected:
    ReadBackTest() { EXPECT_TRUE(handOver().has_value()); }
    [[nodiscard]] HandOverReport again()
    {
        const auto accepted = HandOverDesk(*stores, clock).accepted();
        EXPECT_TRUE(accepted.has_value());
        const auto report = readBack(wish.folder, *accepted);
        EXPECT_TRUE(report.has_value());
        return *report;
    }
};

TEST_F(ReadBackTest, AWholeHandOverIsInOrder)
{
    const HandOverReport report = again();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.verified, 3);
}

TEST_F(ReadBackTest, TwoPhotographsThatAreAlikeToTheByteAreBothInOrder)
{
    accept(u"A2"_s, 2, "one", 40, u"prepared/2b.jpg"_s);
    ASSERT_OK(handOver());
    const HandOverReport report = again();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.verified, 3);
    EXPECT_EQ(report.notHandedOver, 0);
}

TEST_F(ReadBackTest, ALostAndAChangedFileAreNamed)
{
    ASSERT_TRUE(QFile::remove(handed(kFirst)));
    writeBytes(handed(kThird), "Three");
    const HandOverReport report = again();
    EXPECT_EQ(faults(report), (QList{HandOverFault::CopyMissing, HandOverFault::CopyChanged}));
    EXPECT_EQ(report.troubles[0].file, kFirst);
}

TEST_F(ReadBackTest, APhotographThatWasTakenAgainSinceIsNamed)
{
    accept(u"A2"_s, 2, "two again", 40, u"prepared/2b.jpg"_s);
    const HandOverReport report = again();
    EXPECT_EQ(faults(report), (QList{HandOverFault::NotAccepted}));
    EXPECT_EQ(report.troubles[0].file, kSecond);
    EXPECT_EQ(report.notHandedOver, 1);
}

TEST_F(ReadBackTest, AManifestThatSomebodyEditedIsNamed)
{
    QByteArray lines = readBytes(handed(u"manifest.csv"_s));
    writeBytes(handed(u"manifest.csv"_s), lines.replace("-001.jpg", "-007.jpg"));
    const QList<HandOverFault> found = faults(again());
    EXPECT_TRUE(found.contains(HandOverFault::CopyMissing));
    EXPECT_TRUE(found.contains(HandOverFault::ManifestDiffers));
}

TEST_F(ReadBackTest, WithoutAManifestThereIsNothingToCompare)
{
    const auto report = readBack(m_target.filePath(u"nichts"_s), {});
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace liuying
