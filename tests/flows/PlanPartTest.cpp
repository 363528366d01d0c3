// SPDX-License-Identifier: Apache-2.0
#include "flows/PlanStation.h"

#include "core/plan/PlanParts.h"

#include <QFile>
#include <QJsonDocument>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// An office with 文学院 not yet split, and a coordinator's laptop in a folder of its own.
class PlanPartTest : public PlanStation {
protected:
    PlanPartTest()
    {
        Plan unsplit = aPlan();
        unsplit.campaign.id = u"0123456789abcdef"_s;
        unsplit.classSlots.clear();
        append(PlanPublished{u"campaign"_s, 2, unsplit, u"test"_s});
    }
    [[nodiscard]] QString partFile(const QString &name = u"文学院.liuying-part"_s) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] PlanPartFile handedOut()
    {
        EXPECT_TRUE(planDesk().exportPart(kLetters, partFile()).has_value());
        const auto part = PlanDesk::readPart(partFile());
        EXPECT_TRUE(part.has_value()) << (part ? "" : part.error().detail.toStdString());
        return part.value_or(PlanPartFile());
    }
    void startLaptop()
    {
        const PlanPartFile part = handedOut();
        auto made = storage::Stores::create(m_laptopFolder.path(), [&](storage::Stores &unfinished) {
            return PlanDesk(unfinished, clock).startFromPart(part);
        });
        ASSERT_OK(made);
        laptop = std::move(*made);
    }
    [[nodiscard]] PlanDesk laptopDesk() { return {*laptop, clock}; }
    [[nodiscard]] Plan laptopPlan() const { return laptop->plan()->value_or(Plan()); }
    /// The coordinator splits, publishes and sends back.
    [[nodiscard]] QString sentBack(const QString &person, const QString &name)
    {
        EXPECT_TRUE(laptopDesk().split(kLetters, false).has_value());
        const Plan working = withPerson(laptopDesk().book()->working, kLetters, person);
        EXPECT_TRUE(laptopDesk().saveDraft(working).has_value());
        EXPECT_TRUE(laptopDesk().publish({}, u"协调员"_s).has_value());
        EXPECT_TRUE(laptopDesk().exportPart(kLetters, partFile(name)).has_value());
        return partFile(name);
    }
    [[nodiscard]] PartPreview previewOf(const QString &file)
    {
        const auto part = PlanDesk::readPart(file);
        EXPECT_TRUE(part.has_value());
        const auto preview = planDesk().comparePart(file, *part);
        EXPECT_TRUE(preview.has_value()) << (preview ? "" : preview.error().detail.toStdString());
        return preview.value_or(PartPreview());
    }
    [[nodiscard]] QByteArray bytesOfPart() const
    {
        QFile file(partFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(partFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void spoil(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray bytes = bytesOfPart();
        ASSERT_TRUE(bytes.contains(from));
        write(bytes.replace(from, to));
    }
    /// Why the part cannot be read; names the file.
    [[nodiscard]] QString refusal() const
    {
        const auto read = PlanDesk::readPart(partFile());
        EXPECT_FALSE(read.has_value());
        if (read)
            return {};
        EXPECT_EQ(read.error().code, ErrorCode::BadInput);
        EXPECT_TRUE(read.error().message.contains(partFile()));
        return read.error().message;
    }

    QTemporaryDir m_laptopFolder;
    std::unique_ptr<storage::Stores> laptop;
};

TEST_F(PlanPartTest, APartHoldsTheCollegeAndNothingElse)
{
    (void)handedOut();
    const QByteArray bytes = bytesOfPart();
    EXPECT_TRUE(bytes.contains(kLetters.toUtf8()));
    EXPECT_FALSE(bytes.contains(kScience.toUtf8()));
    EXPECT_FALSE(bytes.contains("数学2201"));
    for (const Student &student : aRoster()) {
        EXPECT_FALSE(bytes.contains(student.name.toUtf8()));
        EXPECT_FALSE(bytes.contains('"' + student.number.toUtf8() + '"'));
    }
}

TEST_F(PlanPartTest, ALaptopKnowsTheClassesHeadcountsWithoutAnyStudent)
{
    startLaptop();
    const auto book = laptopDesk().book();
    ASSERT_OK(book);
    ASSERT_EQ(book->classes.size(), 2);
    EXPECT_EQ(book->classes[0].students, 3); // A4 is not enrolled
    EXPECT_EQ(book->roster.size(), 0);
    EXPECT_EQ(book->published.campaign.id, u"0123456789abcdef"_s);
    EXPECT_FALSE(laptopDesk().startFromPart(handedOut()));
}

TEST_F(PlanPartTest, TheRoundTripEndsInOnePlan)
{
    startLaptop();
    const PartPreview preview = previewOf(sentBack(u"张"_s, u"回.liuying-part"_s));
    EXPECT_FALSE(preview.isOlder);
    EXPECT_EQ(preview.changes.size(), 2);
    EXPECT_EQ(planDesk().acceptPart(preview, OlderPart::Refuse, u"office"_s).value_or(0), 1);
    EXPECT_EQ(collegePart(published(), kLetters), laptopPlan());
    EXPECT_EQ(collegePart(published(), kScience).batches.size(), 1);
    EXPECT_EQ(stores->planHistory()->constLast().source, u"回.liuying-part"_s);
    EXPECT_TRUE(stores->verify()->ok);
    // The same file again, or what the office would hand out now: nothing to do.
    EXPECT_TRUE(previewOf(partFile(u"回.liuying-part"_s)).changes.isEmpty());
    EXPECT_EQ(planDesk().acceptPart(preview, OlderPart::Refuse, u"office"_s).value_or(0), 1);
    EXPECT_EQ(stores->latestRevision(u"college:文学院"_s).value_or(0), 1);
}

TEST_F(PlanPartTest, AnUntouchedPartChangesNothing)
{
    (void)handedOut();
    const PartPreview preview = previewOf(partFile());
    EXPECT_TRUE(preview.changes.isEmpty());
    const int before = revisions();
    EXPECT_EQ(planDesk().acceptPart(preview, OlderPart::Refuse, u"office"_s).value_or(-1), 0);
    EXPECT_EQ(revisions(), before);
}

TEST_F(PlanPartTest, TheCoordinatorsNextVersionDoesNotCountHisFirstAgainstHim)
{
    startLaptop();
    const QString first = sentBack(u"张"_s, u"一"_s);
    const QString second = sentBack(u"李"_s, u"二"_s);
    ASSERT_OK(planDesk().acceptPart(previewOf(first), OlderPart::Refuse, u"office"_s));
    const PartPreview next = previewOf(second);
    EXPECT_FALSE(next.isOlder);
    ASSERT_OK(planDesk().acceptPart(next, OlderPart::Refuse, u"office"_s));
    EXPECT_EQ(published().coordinator(kLetters)->name, u"李"_s);
    EXPECT_TRUE(previewOf(first).isOlder); // going back to his first is meant or a mistake: a person says so
}

TEST_F(PlanPartTest, AListOfClassesImportedOnTheLaptopComesAlong)
{
    startLaptop();
    ASSERT_OK(planDesk().acceptPart(previewOf(sentBack(u"张"_s, u"一"_s)), OlderPart::Refuse, u"office"_s));
    exchange::ClassesFile list;
    list.classes = {{kLetters, u"中文2201"_s, 3}, {kLetters, u"新闻2201"_s, 1}, {kLetters, u"戏剧2201"_s, 2}};
    ASSERT_OK(
        laptopDesk().importClasses(*laptopDesk().compareClasses(u"班级.xlsx"_s, list), BadRows::Refuse));
    ASSERT_OK(laptopDesk().exportPart(kLetters, partFile(u"二"_s)));
    const PartPreview preview = previewOf(partFile(u"二"_s));
    EXPECT_FALSE(preview.isOlder);
    ASSERT_EQ(preview.changes.size(), 1); // of the classes, the roster knows the other two
    EXPECT_TRUE(preview.changes.first().contains(u"1个班，共2人"_s)) << preview.changes.first().toStdString();
    ASSERT_OK(planDesk().acceptPart(preview, OlderPart::Refuse, u"office"_s));
    EXPECT_EQ(collegePart(published(), kLetters), laptopPlan());
}

TEST_F(PlanPartTest, WhatChangedHereSinceIsNotUndoneWithoutAsking)
{
    startLaptop();
    const QString file = sentBack(u"张"_s, u"回"_s);
    const PartPreview looked = previewOf(file);
    draft(withPerson(book().published, kLetters, u"王"_s));
    ASSERT_OK(planDesk().publish({}, u"office"_s));
    const PartPreview now = previewOf(file);
    EXPECT_TRUE(now.isOlder);
    ASSERT_EQ(now.sinceHandedOut.size(), 1);
    EXPECT_TRUE(now.sinceHandedOut.first().contains(u"王"_s));
    for (const PartPreview &preview : {looked, now}) {
        const auto refused = planDesk().acceptPart(preview, OlderPart::Refuse, u"office"_s);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
        EXPECT_TRUE(refused.error().message.contains(file));
    }
    ASSERT_OK(planDesk().acceptPart(now, OlderPart::Accept, u"office"_s));
    EXPECT_EQ(published().coordinator(kLetters)->name, u"张"_s);
}

TEST_F(PlanPartTest, APartOfAnotherCampaignIsRefused)
{
    PlanPartFile part = handedOut();
    part.campaignId = u"ffffffffffffffff"_s;
    part.campaignTitle = u"去年的采集"_s;
    const auto refused = planDesk().comparePart(partFile(), part);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(refused.error().message.contains(u"去年的采集"_s));
    EXPECT_FALSE(planDesk().acceptPart({partFile(), part, {}, {}, false}, OlderPart::Accept, u"office"_s));
}

TEST_F(PlanPartTest, WindowsAreTheOfficesToChange)
{
    PlanPartFile moved = handedOut();
    moved.part.batches[0].window = windowOf(9, 0, 12, 0);
    EXPECT_EQ(planDesk().comparePart(partFile(), moved).error().code, ErrorCode::BadInput);
    PlanPartFile outside = handedOut();
    outside.part.classSlots = {{kLetters, u"中文2201"_s, kRoom, windowOf(9, 50, 10, 10)}};
    EXPECT_EQ(planDesk().comparePart(partFile(), outside).error().code, ErrorCode::BadInput);
    const PlanPartFile part = handedOut();
    Plan later = book().published;
    later.batches[0].window = windowOf(8, 0, 9, 0);
    append(PlanPublished{u"campaign"_s, 3, later, {}});
    EXPECT_EQ(planDesk().comparePart(partFile(), part).error().code, ErrorCode::BadInput);
    later.batches.removeFirst();
    append(PlanPublished{u"campaign"_s, 4, later, {}});
    EXPECT_EQ(planDesk().comparePart(partFile(), part).error().code, ErrorCode::BadInput);
}

TEST_F(PlanPartTest, APartChangedByHandIsRefused)
{
    (void)handedOut();
    spoil("09:00", "08:00");
    EXPECT_TRUE(refusal().contains(u"手工"_s));
}

TEST_F(PlanPartTest, BlanksAndAByteOrderMarkAreNoChange)
{
    (void)handedOut();
    const QJsonDocument read = QJsonDocument::fromJson(bytesOfPart());
    write("\xEF\xBB\xBF" + read.toJson(QJsonDocument::Compact) + "\r\n");
    EXPECT_TRUE(PlanDesk::readPart(partFile()).has_value());
}

TEST_F(PlanPartTest, APartOfANewerProgramIsRefusedAsOne)
{
    (void)handedOut();
    spoil("\"version\": 1", "\"version\": 2");
    EXPECT_TRUE(refusal().contains(u"更新"_s));
}

TEST_F(PlanPartTest, WhereverAPartIsCutItIsRefused)
{
    (void)handedOut();
    const QByteArray whole = bytesOfPart();
    for (qsizetype end = 0; end + 2 < whole.size(); end += 97) {
        write(whole.first(end));
        EXPECT_FALSE(refusal().isEmpty()) << end;
    }
    write("学院,班级\n文学院,一班\n");
    EXPECT_FALSE(refusal().isEmpty());
    EXPECT_EQ(PlanDesk::readPart(m_folder.path()).error().code, ErrorCode::BadInput);
    EXPECT_EQ(PlanDesk::readPart(partFile(u"none"_s)).error().code, ErrorCode::NotFound);
}

TEST_F(PlanPartTest, APartIsNotWrittenOverAStation)
{
    for (const QString &file : {stores->fileName(), QString(stores->fileName() + u"-wal"_s)})
        EXPECT_EQ(planDesk().exportPart(kLetters, file).error().code, ErrorCode::BadInput);
    EXPECT_TRUE(stores->verify()->ok);
    EXPECT_EQ(planDesk().exportPart(u"神学院"_s, partFile()).error().code, ErrorCode::Usage);
}

TEST_F(PlanPartTest, AClassDividedWithoutNumbersGetsThemAtTheOffice)
{
    PlanPartFile part = handedOut();
    part.part.classSlots = {{kLetters, u"中文2201"_s, kRoom, windowOf(9, 0, 9, 20), {}, 2, false},
                            {kLetters, u"中文2201"_s, kRoom, windowOf(9, 20, 9, 30), {}, 1, false},
                            {kLetters, u"新闻2201"_s, kRoom, windowOf(9, 30, 10, 0), {}, 1, false}};
    const auto preview = planDesk().comparePart(partFile(), part);
    ASSERT_OK(preview);
    ASSERT_OK(planDesk().acceptPart(*preview, OlderPart::Refuse, u"office"_s));
    const QList<ClassSlot> own = published().classSlots;
    ASSERT_EQ(own.size(), 3);
    EXPECT_EQ(own[0].range, (NumberRange{{}, u"A2"_s}));
    EXPECT_EQ(own[1].range, (NumberRange{u"A2"_s, {}}));
    EXPECT_TRUE(own[2].range.isWhole());
    EXPECT_TRUE(planDesk().comparePart(partFile(), part)->changes.isEmpty());
}

} // namespace
} // namespace liuying
