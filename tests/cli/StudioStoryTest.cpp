// SPDX-License-Identifier: Apache-2.0
// A studio's morning, typed as commands: each step finds what the steps before it left.
#include "cli/Terminal.h"

#include "demo/Portrait.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

QStringList at(const QString &words, const QString &time, const QStringList &rest)
{
    return words.split(u' ') + QStringList{u"--room"_s, u"明德楼101"_s, u"--at"_s, u"2025-04-12T"_s + time} +
           rest;
}

class StudioStory : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"ledger"_s, u"import-payments"_s, fixture(u"payments.csv"_s)}).status, 0);
        for (const QString &number : {kFirst, kSecond})
            ASSERT_EQ(terminal.json(at(u"door scan"_s, u"08:50"_s, {u"--student"_s, number})).status, 0);
    }
    /// A picture of nobody, which fails and is quick to look at.
    [[nodiscard]] QString snapshot(const QString &name, int second) const
    {
        QImage picture(48, 64, QImage::Format_RGB32);
        picture.fill(QColor(second * 4, 100, 120));
        const QString file = terminal.path(name);
        EXPECT_TRUE(demo::saveAsCamera(file, picture, {QDate(2025, 4, 12), QTime(9, 0, second)}).has_value());
        return file;
    }
    /// A drawn student's photograph; the wall is the wrong one where it is to fail.
    [[nodiscard]] QString photograph(const QString &name, int second, bool isBad = false) const
    {
        demo::PortraitLook look;
        look.seed = static_cast<quint32>(second + 1);
        if (isBad)
            look.faults = {demo::PortraitFault::WrongWall};
        const QString file = terminal.path(name);
        EXPECT_TRUE(
            demo::saveAsCamera(file, demo::drawPortrait(look), {QDate(2025, 4, 12), QTime(9, 0, second)})
                .has_value());
        return file;
    }
    [[nodiscard]] QJsonObject status(const QString &time = u"09:02"_s) const
    {
        return terminal.json(at(u"studio status"_s, time, {})).json;
    }
    [[nodiscard]] Answer take(const QString &file, const QStringList &rest = {}) const
    {
        return terminal.json(at(u"studio take"_s, u"09:01"_s, QStringList{file} + rest));
    }
    [[nodiscard]] qint64 entries() const { return terminal.json({u"verify"_s}).json[u"entries"].toInteger(); }

    const QString kFirst = u"2022010101"_s;
    const QString kSecond = u"2022010102"_s;
    Terminal terminal;
};

TEST_F(StudioStory, APictureGoesToWhoeverSitsThereAndItsAcceptanceToTheNext)
{
    EXPECT_EQ(status()[u"current"][u"student"][u"number"].toString(), kFirst);
    const Answer taken = take(photograph(u"DSC_0001.JPG"_s, 0));
    ASSERT_TRUE(taken.isOneDocument) << taken.err.toStdString();
    const QJsonValue picture = taken.json[u"pictures"][0];
    EXPECT_EQ(picture[u"student"].toString(), kFirst);
    EXPECT_EQ(picture[u"shotNumber"].toString(), u"001"_s);
    EXPECT_EQ(picture[u"picture"].toString(), u"001-1"_s);
    EXPECT_FALSE(picture[u"checks"].toArray().isEmpty());
    EXPECT_TRUE(QFile::exists(terminal.folder() + u"/photos/"_s + picture[u"file"].toString()));

    const Answer accepted = terminal.json(
        at(u"studio accept"_s, u"09:02"_s, {u"001-1"_s, u"--why"_s, u"已看过"_s, u"--by"_s, u"王老师"_s}));
    ASSERT_EQ(accepted.status, 0) << accepted.err.toStdString();
    QFile prepared(terminal.folder() + u"/photos/"_s + accepted.json[u"file"].toString());
    ASSERT_TRUE(prepared.open(QIODevice::ReadOnly));
    const QByteArray digest = QCryptographicHash::hash(prepared.readAll(), QCryptographicHash::Sha256);
    EXPECT_EQ(accepted.json[u"digest"].toString(), QString::fromLatin1(digest.toHex()));
    EXPECT_EQ(status()[u"current"][u"student"][u"number"].toString(), kSecond);
    EXPECT_EQ(status()[u"accepted"].toInt(), 1);
    EXPECT_EQ(terminal.json({u"verify"_s}).status, 0);
}

TEST_F(StudioStory, APictureThatFailsEndsWithStatusOneAndNeedsAReasonToBeAccepted)
{
    const Answer taken = take(photograph(u"a.jpg"_s, 1, true));
    EXPECT_EQ(taken.status, 1) << taken.err.toStdString();
    EXPECT_EQ(taken.json[u"pictures"][0][u"verdict"].toString(), u"fail"_s);
    EXPECT_EQ(terminal.json(at(u"studio accept"_s, u"09:02"_s, {u"001-1"_s})).status, 1);
    EXPECT_EQ(
        terminal.json(at(u"studio accept"_s, u"09:02"_s, {u"a.jpg"_s, u"--why"_s, u"墙没法换"_s})).status, 0);
}

TEST_F(StudioStory, ADryRunAnswersAlikeAndWritesNothing)
{
    const QString file = photograph(u"a.jpg"_s, 2);
    const qint64 before = entries();
    const Answer dry = take(file, {u"--dry-run"_s});
    EXPECT_EQ(dry.json[u"pictures"][0][u"student"].toString(), kFirst);
    EXPECT_TRUE(dry.json[u"dryRun"].toBool());
    EXPECT_EQ(entries(), before);
    EXPECT_FALSE(QFileInfo::exists(terminal.folder() + u"/photos"_s));

    (void)take(file);
    const qint64 after = entries();
    const QStringList accept{u"001-1"_s, u"--why"_s, u"已看过"_s};
    EXPECT_EQ(terminal.json(at(u"studio accept"_s, u"09:02"_s, accept + QStringList{u"--dry-run"_s})).status,
              0);
    EXPECT_EQ(entries(), after);
    EXPECT_FALSE(QFileInfo::exists(terminal.folder() + u"/photos/prepared"_s));
    EXPECT_EQ(terminal.json(at(u"studio accept"_s, u"09:02"_s, accept)).status, 0);
}

TEST_F(StudioStory, ARetakeIsTheSecondPictureOfTheNumber)
{
    (void)take(snapshot(u"a.jpg"_s, 3));
    ASSERT_EQ(terminal.json(at(u"studio retake"_s, u"09:01"_s, {u"001-1"_s, u"--why"_s, u"闭眼"_s})).status,
              0);
    const Answer second = take(snapshot(u"b.jpg"_s, 20));
    EXPECT_EQ(second.json[u"pictures"][0][u"picture"].toString(), u"001-2"_s);
    const QJsonArray shots = status()[u"current"][u"shots"].toArray();
    ASSERT_EQ(shots.size(), 2);
    EXPECT_TRUE(shots[0][u"rejected"].toBool());
    EXPECT_EQ(shots[0][u"rejectedWhy"].toString(), u"闭眼"_s);
}

TEST_F(StudioStory, APersonCanTakeStudentsOutOfOrder)
{
    const Answer taken = take(snapshot(u"a.jpg"_s, 4), {u"--student"_s, kSecond});
    EXPECT_EQ(taken.json[u"pictures"][0][u"student"].toString(), kSecond);
    EXPECT_EQ(taken.json[u"pictures"][0][u"shotNumber"].toString(), u"002"_s);
}

TEST_F(StudioStory, TwoStudentsPicturesCanBeSwapped)
{
    (void)take(snapshot(u"a.jpg"_s, 5), {u"--student"_s, kFirst});
    (void)take(snapshot(u"b.jpg"_s, 25), {u"--student"_s, kSecond});
    const Answer swapped =
        terminal.json(at(u"studio swap"_s, u"09:02"_s, {kFirst, kSecond, u"--why"_s, u"两张颠倒"_s}));
    ASSERT_EQ(swapped.status, 0) << swapped.err.toStdString();
    ASSERT_EQ(swapped.json[u"rows"].toArray().size(), 2);
    EXPECT_EQ(strings(swapped.json[u"rows"][0][u"before"]), QStringList{u"001-1"_s});
    EXPECT_EQ(strings(swapped.json[u"rows"][0][u"after"]), QStringList{u"002-1"_s});
    EXPECT_EQ(status()[u"current"][u"shots"][0][u"cameraFile"].toString(), u"b.jpg"_s);
}

TEST_F(StudioStory, AnExceptionAndWhoLeftAreInTheRecord)
{
    ASSERT_EQ(terminal
                  .json(at(u"studio except"_s, u"09:01"_s,
                           {u"--student"_s, kFirst, u"--checks"_s, u"head.uncovered,ears.visible"_s,
                            u"--why"_s, u"宗教"_s}))
                  .status,
              0);
    EXPECT_EQ(strings(status()[u"current"][u"excepted"]),
              (QStringList{u"ears.visible"_s, u"head.uncovered"_s}));
    ASSERT_EQ(terminal.json(at(u"studio left"_s, u"09:01"_s, {u"--student"_s, kFirst, u"--why"_s, u"有事"_s}))
                  .status,
              0);
    EXPECT_EQ(status()[u"current"][u"student"][u"number"].toString(), kSecond);
}

TEST_F(StudioStory, AnAlarmIsToldAndSettledByItsName)
{
    for (const QString &number : {kFirst, kSecond})
        ASSERT_EQ(
            terminal.json(at(u"studio left"_s, u"09:00"_s, {u"--student"_s, number, u"--why"_s, u"有事"_s}))
                .status,
            0);
    EXPECT_TRUE(take(snapshot(u"DSC_7.JPG"_s, 9)).json[u"pictures"][0][u"student"].isNull());
    const Answer raised = terminal.json(at(u"studio status"_s, u"09:02"_s, {}));
    EXPECT_EQ(raised.status, 1);
    const auto isStray = [](const QJsonValue &alarm) {
        return alarm[u"fault"] == u"shot-without-arrival"_s && alarm[u"about"] == u"x-DSC_7"_s;
    };
    EXPECT_TRUE(std::ranges::any_of(raised.json[u"alarms"].toArray(), isStray)) << raised.out.toStdString();
    const Answer settled = terminal.json(
        at(u"studio settle"_s, u"09:02"_s, {u"shot-without-arrival"_s, u"x-DSC_7"_s, u"--why"_s, u"试拍"_s}));
    EXPECT_EQ(settled.status, 0) << settled.err.toStdString();
    EXPECT_TRUE(std::ranges::none_of(status()[u"alarms"].toArray(), isStray));
}

struct Misuse {
    const char *rule;
    QStringList call;
    int status;
};

TEST_F(StudioStory, CallsThatMakeNoSenseSayWhy)
{
    const QList<Misuse> calls{
        {"no room", {u"studio"_s, u"status"_s}, 2},
        {"no such picture", at(u"studio accept"_s, u"09:00"_s, {u"099-1"_s}), 2},
        {"no reason for a retake", at(u"studio retake"_s, u"09:00"_s, {u"001-1"_s}), 2},
        {"no such check",
         at(u"studio except"_s, u"09:00"_s,
            {u"--student"_s, kFirst, u"--checks"_s, u"nose"_s, u"--why"_s, u"x"_s}),
         2},
        {"no such fault", at(u"studio settle"_s, u"09:00"_s, {u"flood"_s, u"001"_s, u"--why"_s, u"x"_s}), 2},
        {"no such alarm now",
         at(u"studio settle"_s, u"08:51"_s, {u"double-trigger"_s, u"001"_s, u"--why"_s, u"x"_s}), 1},
        {"nobody of that number is in",
         at(u"studio take"_s, u"09:00"_s, {terminal.path(u"x.jpg"_s), u"--student"_s, u"2022010104"_s}), 1},
        {"both directions at once",
         at(u"studio shift"_s, u"09:00"_s, {u"001-1"_s, u"--later"_s, u"--earlier"_s, u"--why"_s, u"x"_s}),
         2},
        {"no folder to watch", {u"studio"_s, u"watch"_s, u"--room"_s, u"101"_s}, 2},
    };
    (void)snapshot(u"x.jpg"_s, 6);
    for (const Misuse &misuse : calls) {
        SCOPED_TRACE(misuse.rule);
        const Answer answer = terminal.json(misuse.call);
        EXPECT_EQ(answer.status, misuse.status) << answer.err.toStdString();
        EXPECT_FALSE(answer.err.isEmpty());
    }
}

TEST_F(StudioStory, AFolderIsWatchedUntilItIsIdle)
{
    const QString folder = terminal.path(u"camera"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    (void)snapshot(u"camera/old.jpg"_s, 7);
    const Answer watched = terminal.json(
        {u"studio"_s, u"watch"_s, u"--room"_s, u"101"_s, u"--folder"_s, folder, u"--until-idle"_s, u"1"_s});
    EXPECT_TRUE(watched.isOneDocument);
    EXPECT_TRUE(watched.json[u"pictures"].toArray().isEmpty()) << "what lay there is old";
}

TEST_F(StudioStory, AWatchThatCannotKeepAPictureEndsAndSaysWithWhich)
{
    const QString folder = terminal.path(u"camera"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    (void)terminal.file(u"station/photos"_s, u"in the way"_s);
    int released = 0;
    QTimer shutter; // until one of them is new: what lies there at the beginning is old
    QObject::connect(&shutter, &QTimer::timeout, &shutter, [&] {
        if (++released < 60)
            (void)snapshot(u"camera/DSC_%1.JPG"_s.arg(released), released);
    });
    shutter.start(std::chrono::milliseconds(500));
    const Answer watched = terminal.json(
        {u"studio"_s, u"watch"_s, u"--room"_s, u"101"_s, u"--folder"_s, folder, u"--until-idle"_s, u"60"_s});
    EXPECT_EQ(watched.status, 4);
    EXPECT_TRUE(watched.err.contains(folder + u"/DSC_"_s)) << watched.err.toStdString();
    EXPECT_TRUE(status()[u"current"][u"shots"].toArray().isEmpty());
}

TEST_F(StudioStory, AFileThatIsNoPhotographIsRecordedAndNamedAsItWasGiven)
{
    const QString file = terminal.file(u"DSC_2.JPG"_s, u"name,number\n"_s);
    const Answer taken = take(file);
    EXPECT_EQ(taken.status, 3);
    EXPECT_EQ(taken.json[u"pictures"][0][u"verdict"].toString(), u"review"_s);
    EXPECT_TRUE(taken.json[u"pictures"][0][u"error"][u"message"].toString().contains(file));
    EXPECT_TRUE(taken.err.contains(file)) << taken.err.toStdString();
    EXPECT_FALSE(taken.err.contains(terminal.folder())) << "the copy's name tells nobody anything";
    EXPECT_EQ(status()[u"current"][u"shots"].toArray().size(), 1);
}

TEST_F(StudioStory, TheVerySameFileIsTakenOnceAndNamed)
{
    const QString file = snapshot(u"DSC_3.JPG"_s, 12);
    ASSERT_EQ(take(file).status, 1);
    const Answer again = take(file);
    EXPECT_EQ(again.status, 1);
    EXPECT_TRUE(again.err.contains(u"“DSC_3.JPG”"_s)) << again.err.toStdString();
    EXPECT_EQ(status()[u"current"][u"shots"].toArray().size(), 1);
}

TEST_F(StudioStory, ABackupTakesThePicturesAlongUnlessTheRecordAloneIsWanted)
{
    const QString file = terminal.path(u"留底.sqlite"_s);
    EXPECT_EQ(terminal.json({u"backup"_s, file}).json[u"photos"][u"files"].toInt(), 0);
    EXPECT_FALSE(QFileInfo::exists(file + u".photos"_s)) << "there is none yet";

    const Answer taken = take(snapshot(u"a.jpg"_s, 9));
    const QString kept = taken.json[u"pictures"][0][u"file"].toString();
    EXPECT_EQ(terminal.json({u"backup"_s, file, u"--record-only"_s}).status, 0);
    EXPECT_FALSE(QFileInfo::exists(file + u".photos"_s));
    const Answer saved = terminal.json({u"backup"_s, file});
    EXPECT_EQ(saved.status, 0) << saved.err.toStdString();
    EXPECT_EQ(saved.json[u"photos"][u"copied"].toInt(), 1);
    EXPECT_TRUE(QFileInfo::exists(file + u".photos/"_s + kept));

    ASSERT_TRUE(QFile::remove(terminal.folder() + u"/photos/"_s + kept));
    EXPECT_EQ(terminal.json({u"backup"_s, file}).status, 0) << "the backup has it";
    const Answer lost = terminal.json({u"backup"_s, terminal.path(u"b.sqlite"_s)});
    EXPECT_EQ(lost.status, 1);
    EXPECT_TRUE(lost.err.contains(kept));
}

TEST_F(StudioStory, VerifyNamesPicturesWithoutAnEntryAndEntriesWithoutAPicture)
{
    const Answer taken = take(snapshot(u"a.jpg"_s, 10));
    const QString kept = terminal.folder() + u"/photos/"_s + taken.json[u"pictures"][0][u"file"].toString();
    const QString orphan = QFileInfo(kept).path() + u"/002-1.jpg"_s;
    ASSERT_TRUE(QFile::copy(snapshot(u"b.jpg"_s, 11), orphan));
    const Answer orphaned = terminal.json({u"verify"_s});
    EXPECT_EQ(orphaned.status, 0) << "the record itself is whole";
    EXPECT_EQ(strings(orphaned.json[u"unrecordedPhotos"]).size(), 1);
    EXPECT_TRUE(orphaned.err.contains(u"002-1.jpg"_s));
    ASSERT_TRUE(QFile::remove(kept));
    EXPECT_EQ(strings(terminal.json({u"verify"_s}).json[u"missingPhotos"]).size(), 1);
}

TEST_F(StudioStory, ForPeopleAPictureIsALineAndWhatIsWrongASentence)
{
    const Answer taken = terminal.text(at(u"studio take"_s, u"09:01"_s, {snapshot(u"DSC_1.JPG"_s, 8)}));
    EXPECT_EQ(taken.status, 1);
    const QStringList lines = taken.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 2) << taken.out.toStdString();
    EXPECT_EQ(lines.first(), u"[fail] 001-1 2022010101 DSC_1.JPG"_s);
    const Answer status = terminal.text(at(u"studio status"_s, u"09:02"_s, {}));
    EXPECT_TRUE(status.out.contains(kFirst)) << status.out.toStdString();
}

} // namespace
} // namespace liuying::cli
