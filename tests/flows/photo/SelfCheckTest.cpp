// SPDX-License-Identifier: Apache-2.0
// Trial photographs before the day: whose they are, what is said of them, runs that stop and go on.
#include "flows/photo/SelfCheckRun.h"

#include "flows/DoorStation.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

Student aStudent(const QString &number, const QString &className)
{
    Student student;
    student.number = number;
    student.name = u"张三"_s;
    student.college = u"文学院"_s;
    student.className = className;
    return student;
}

QList<Student> someStudents()
{
    return {aStudent(u"2022010101"_s, u"中文1班"_s), aStudent(u"2022010102"_s, u"中文1班"_s),
            aStudent(u"20220101"_s, u"新闻1班"_s), aStudent(u"S77x"_s, u"新闻1班"_s)};
}

struct Name {
    const char *rule;
    QString file;
    QString student; ///< empty: nobody's
};
void PrintTo(const Name &row, std::ostream *out)
{
    *out << row.rule;
}
class FileNames : public testing::TestWithParam<Name> {};

TEST_P(FileNames, StudentOf)
{
    const auto student = SelfCheckRoster(someStudents()).studentOf(GetParam().file);
    EXPECT_EQ(student ? student->number : QString(), GetParam().student);
}

INSTANTIATE_TEST_SUITE_P(
    SelfCheck, FileNames,
    testing::Values(Name{"ANumberAloneIsTheStudents", u"/a/2022010101.jpg"_s, u"2022010101"_s},
                    Name{"ANumberBesideANameIsTheStudents", u"张三2022010102.png"_s, u"2022010102"_s},
                    Name{"ANumberAmongWordsIsTheStudents", u"IMG_2022010101 (1).jpg"_s, u"2022010101"_s},
                    Name{"LettersMayBeOfAnyCase", u"s77X-照片.jpg"_s, u"S77x"_s},
                    Name{"TheStartOfALongerNumberIsNobodys", u"202201019.jpg"_s, u""_s},
                    Name{"AShorterNumberIsItsOwn", u"20220101_1.jpg"_s, u"20220101"_s},
                    Name{"TheSameNumberTwiceIsOneStudent", u"2022010101-2022010101.jpg"_s, u"2022010101"_s},
                    Name{"TwoStudentsNumbersAreNobodys", u"2022010101-2022010102.jpg"_s, u""_s},
                    Name{"AFoldersNumberDoesNotCount", u"/2022010101/photo.jpg"_s, u""_s}),
    [](const auto &row) { return std::string(row.param.rule); });

PhotoJudgement judged(const QList<CheckId> &failed, const QList<CheckId> &doubtful = {})
{
    PhotoJudgement judgement;
    judgement.verdict = CheckResult::Pass;
    for (const CheckId id : failed)
        judgement.checks.append({id, CheckResult::Fail, {}, {}, {}});
    for (const CheckId id : doubtful)
        judgement.checks.append({id, CheckResult::Review, {}, {}, {}});
    if (!judgement.checks.isEmpty())
        judgement.verdict = failed.isEmpty() ? CheckResult::Review : CheckResult::Fail;
    return judgement;
}

TEST(SelfCheckPolicy, JudgesWhatTheStudentBringsAndNotWhatTheStudioSeesTo)
{
    Policy policy;
    policy.photo.rules.insert(CheckId::EarsVisible, CheckRule::Warned);
    const Policy before = selfCheckPolicy(policy);
    EXPECT_EQ(before.photo.rule(CheckId::GlassesAbsent), CheckRule::Enforced);
    EXPECT_EQ(before.photo.rule(CheckId::EarsVisible), CheckRule::Warned);
    EXPECT_EQ(before.photo.rule(CheckId::BackdropColour), CheckRule::Off);
    EXPECT_EQ(before.photo.rule(CheckId::FileDimensions), CheckRule::Off);
}

TEST(SelfCheckTable, IsByClassWorstFirstAndNobodysLast)
{
    const QList<Student> roster = someStudents();
    SelfCheckFinding good{u"good.jpg"_s, "1", roster[1], judged({})};
    SelfCheckFinding bad{u"bad.jpg"_s, "2", roster[0],
                         judged({CheckId::GlassesAbsent, CheckId::BrowsVisible})};
    SelfCheckFinding other{u"other.jpg"_s, "3", roster[2], judged({}, {CheckId::EarsVisible})};
    SelfCheckFinding nobodys{u"nobodys.jpg"_s, "4", {}, judged({CheckId::GlassesAbsent})};
    const reports::ReportTable table = selfCheckTable({nobodys, good, other, bad});
    QStringList files;
    for (const QList<QVariant> &row : table.rows)
        files.append(row[table.column(u"file"_s)].toString());
    EXPECT_EQ(files, (QStringList{u"bad.jpg"_s, u"good.jpg"_s, u"other.jpg"_s, u"nobodys.jpg"_s}));
    EXPECT_EQ(table.totals[table.column(u"photos"_s)].toInt(), 4);
    EXPECT_EQ(table.totals[table.column(u"mustChange"_s)].toInt(), 2);
    EXPECT_FALSE(table.rows[0][table.column(u"toChange"_s)].toString().isEmpty());
    EXPECT_TRUE(table.rows[1][table.column(u"toChange"_s)].toString().isEmpty());
    reports::ReportFilter filter;
    filter.className = u"新闻1班"_s;
    EXPECT_EQ(reports::filtered(table, filter).rows.size(), 1);
}

class SelfCheckRunTest : public testing::Test {
protected:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// Looks at nothing, and counts.
    [[nodiscard]] SelfCheckRun counting()
    {
        return SelfCheckRun({}, SelfCheckRoster(someStudents()), [this](const QString &file, const Policy &) {
            ++looks;
            CheckedPhoto checked;
            checked.file = file;
            checked.judgement = judged({});
            return checked;
        });
    }
    [[nodiscard]] QStringList files() const { return trialPhotosIn({m_folder.path()}); }

    QTemporaryDir m_folder;
    std::atomic<int> looks = 0;
    QList<SelfCheckFinding> found;
    const SelfCheckRun::Found note = [this](const SelfCheckFinding &finding) { found.append(finding); };
};

TEST_F(SelfCheckRunTest, PicturesInAndBelowAFolderAreFoundAndOtherFilesLeftAlone)
{
    put(u"a.jpg"_s, "a");
    put(u"中文1班/b.PNG"_s, "b");
    put(u"list.xlsx"_s, "x");
    EXPECT_EQ(files().size(), 2);
}

TEST_F(SelfCheckRunTest, EveryPictureIsToldOnceAndProgressReachesTheEnd)
{
    for (int i = 0; i < 20; ++i)
        put(u"%1.jpg"_s.arg(i), QByteArray::number(i));
    SelfCheckRun run = counting();
    int last = 0;
    ASSERT_OK(run.check(files(), note, [&last](int done, int total) {
        EXPECT_GT(done, last);
        EXPECT_EQ(total, 20);
        last = done;
    }));
    EXPECT_EQ(last, 20);
    EXPECT_EQ(found.size(), 20);
}

TEST_F(SelfCheckRunTest, WhatWasFoundOnceIsNotLookedForAgain)
{
    for (int i = 0; i < 8; ++i)
        put(u"%1.jpg"_s.arg(i), QByteArray::number(i));
    SelfCheckRun run = counting();
    ASSERT_OK(run.check(files(), note));
    put(u"new.jpg"_s, "new");
    ASSERT_OK(run.check(files(), note));
    EXPECT_EQ(looks, 9);
    EXPECT_EQ(found.size(), 17);
}

TEST_F(SelfCheckRunTest, AStoppedRunTellsWhatItFoundAndGoesOnLater)
{
    for (int i = 0; i < 50; ++i)
        put(u"%1.jpg"_s.arg(i), QByteArray::number(i));
    SelfCheckRun run = counting();
    const auto stopped = run.check(files(), [&](const SelfCheckFinding &finding) {
        note(finding);
        run.cancel();
    });
    if (!stopped) { // else the workers were done before the first was told
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
        EXPECT_LT(found.size(), 50);
    }
    EXPECT_EQ(found.size(), looks);
    run.rearm();
    found.clear();
    ASSERT_OK(run.check(files(), note));
    EXPECT_EQ(found.size(), 50);
    EXPECT_EQ(looks, 50);
}

TEST_F(SelfCheckRunTest, TheSameFileUnderTwoNumbersIsSaid)
{
    put(u"2022010101.jpg"_s, "me");
    put(u"2022010102.jpg"_s, "me");
    put(u"2022010101-again.jpg"_s, "me");
    SelfCheckRun run = counting();
    ASSERT_OK(run.check(files(), note));
    const auto copies = std::ranges::count_if(
        found, [](const SelfCheckFinding &finding) { return !finding.sameAs.isEmpty(); });
    EXPECT_GE(copies, 1);
    EXPECT_LE(copies, 2);
    for (const SelfCheckFinding &finding : found) {
        if (!finding.sameAs.isEmpty()) {
            EXPECT_NE(finding.sameAs, finding.student->number);
            EXPECT_TRUE(finding.toChange().join(QString()).contains(finding.sameAs));
        }
    }
}

TEST_F(SelfCheckRunTest, WhatIsNoPictureIsNamedAndTheRestGoesOn)
{
    const QString broken = put(u"broken.jpg"_s, "no picture");
    SelfCheckRun run({}, SelfCheckRoster(someStudents()));
    ASSERT_OK(run.check({broken, m_folder.filePath(u"absent.jpg"_s)}, note));
    ASSERT_EQ(found.size(), 2);
    for (const SelfCheckFinding &finding : found) {
        EXPECT_TRUE(finding.trouble.has_value());
        EXPECT_EQ(finding.toChange().size(), 1);
    }
}

} // namespace
} // namespace liuying
