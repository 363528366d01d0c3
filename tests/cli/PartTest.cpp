// SPDX-License-Identifier: Apache-2.0
// A coordinator's file: out of the office, onto another laptop, and back.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QFile>

#include <functional>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

const QString kCollege = u"人文学院"_s;

class Coordinators : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(office.beginWithDemo());
        const Answer out = exported(office, handedOut());
        ASSERT_EQ(out.status, 0) << out.err.toStdString();
    }

    [[nodiscard]] QString handedOut() const { return office.path(u"out.liuying-part"_s); }
    [[nodiscard]] QString back() const { return office.path(u"back.liuying-part"_s); }
    [[nodiscard]] static Answer exported(const Terminal &from, const QString &file)
    {
        return from.json({u"plan"_s, u"export-part"_s, u"--college"_s, kCollege, u"--out"_s, file});
    }
    [[nodiscard]] static QJsonObject shown(const Terminal &at)
    {
        return at.json({u"plan"_s, u"show"_s, u"--college"_s, kCollege}).json;
    }
    [[nodiscard]] Answer accept(const QString &file, const QStringList &more = {}) const
    {
        return office.json(QStringList{u"plan"_s, u"accept-part"_s, file} + more);
    }
    /// The coordinator's evening: a person is named, the first class goes to the end of the window.
    void workOnLaptop() const
    {
        ASSERT_EQ(laptop.json({u"init"_s, u"--part"_s, handedOut()}).status, 0);
        const QString first = shown(laptop)[u"classSlots"][0][u"class"].toString();
        ASSERT_EQ(laptop
                      .json({u"plan"_s, u"move"_s, u"--college"_s, kCollege, u"--class"_s, first,
                             u"--start"_s, u"2025-04-12T11:10"_s, u"--end"_s, u"2025-04-12T11:30"_s})
                      .status,
                  0);
        ASSERT_EQ(laptop.json({u"plan"_s, u"split"_s}).status, 0);
        ASSERT_EQ(laptop
                      .json({u"plan"_s, u"contact"_s, u"--college"_s, kCollege, u"--name"_s, u"岑珂"_s,
                             u"--phone"_s, u"139-0000-9999"_s})
                      .status,
                  0);
        const Answer published = laptop.json({u"plan"_s, u"publish"_s});
        ASSERT_EQ(published.status, 0) << published.err.toStdString();
        ASSERT_EQ(exported(laptop, back()).status, 0);
    }

    Terminal office;
    Terminal laptop;
};

TEST_F(Coordinators, AFileThereAndBackEndsInTheSamePlan)
{
    workOnLaptop();
    const Answer accepted = accept(back());
    ASSERT_EQ(accepted.status, 0) << accepted.err.toStdString();
    EXPECT_FALSE(strings(accepted.json[u"changes"]).isEmpty());
    EXPECT_EQ(accepted.json[u"sinceHandedOut"].toArray(), QJsonArray());
    EXPECT_EQ(accepted.json[u"revision"].toInt(), 1);
    EXPECT_EQ(shown(office), shown(laptop));
    EXPECT_EQ(office.json({u"plan"_s, u"check"_s}).json[u"problems"].toArray(), QJsonArray());
    EXPECT_TRUE(office.json({u"verify"_s}).json[u"ok"].toBool());
}

TEST_F(Coordinators, TheirFileHoldsTheCollegeAndNothingOfOthers)
{
    QFile file(handedOut());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_FALSE(text.contains(u"法学与公共管理学院"_s));
    const Answer read = office.json({u"plan"_s, u"read-part"_s, handedOut()});
    ASSERT_EQ(read.status, 0) << read.err.toStdString();
    EXPECT_EQ(read.json[u"college"].toString(), kCollege);
    EXPECT_EQ(read.json[u"batches"].toArray().size(), 1);
    EXPECT_EQ(read.json[u"classSlots"], shown(office)[u"classSlots"]);
}

TEST_F(Coordinators, ADryRunShowsAndChangesNothing)
{
    workOnLaptop();
    const QJsonObject before = shown(office);
    const Answer dry = accept(back(), {u"--dry-run"_s});
    EXPECT_EQ(dry.status, 0);
    EXPECT_FALSE(strings(dry.json[u"changes"]).isEmpty());
    EXPECT_TRUE(dry.json[u"revision"].isNull());
    EXPECT_EQ(shown(office), before);
}

TEST_F(Coordinators, TheSameFileTwiceMakesNoSecondRevision)
{
    workOnLaptop();
    ASSERT_EQ(accept(back()).status, 0);
    const Answer again = accept(back());
    EXPECT_EQ(again.status, 0) << again.err.toStdString();
    EXPECT_EQ(again.json[u"changes"].toArray(), QJsonArray());
    EXPECT_EQ(again.json[u"revision"].toInt(), 1);
}

TEST_F(Coordinators, AFileOlderThanWhatHoldsNeedsAWord)
{
    workOnLaptop();
    ASSERT_EQ(office.json({u"plan"_s, u"contact"_s, u"--college"_s, kCollege, u"--name"_s, u"柳汐"_s}).status,
              0);
    ASSERT_EQ(office.json({u"plan"_s, u"publish"_s}).status, 0);
    const QJsonObject before = shown(office);
    const Answer refused = accept(back());
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.json[u"older"].toBool());
    EXPECT_FALSE(strings(refused.json[u"sinceHandedOut"]).isEmpty());
    EXPECT_FALSE(refused.json[u"error"][u"message"].toString().isEmpty());
    EXPECT_EQ(shown(office), before);
    EXPECT_EQ(accept(back(), {u"--older"_s}).status, 0);
    EXPECT_EQ(shown(office), shown(laptop));
}

TEST_F(Coordinators, AFileOfAnotherCampaignIsRefused)
{
    const Terminal elsewhere;
    ASSERT_EQ(elsewhere.json({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
    const Answer answer = elsewhere.json({u"plan"_s, u"accept-part"_s, handedOut()});
    EXPECT_EQ(answer.status, 3);
    EXPECT_TRUE(answer.err.contains(u"out.liuying-part"_s));
}

struct Damage {
    const char *rule;
    std::function<QByteArray(QByteArray)> inflict;
};

class DamagedPart : public Coordinators, public testing::WithParamInterface<Damage> {};

TEST_P(DamagedPart, IsRefusedByNameWhereverItIsRead)
{
    QFile good(handedOut());
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    QFile bad(office.path(u"bad.liuying-part"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write(GetParam().inflict(good.readAll()));
    bad.close();
    const QJsonObject before = shown(office);
    for (const QStringList &call :
         {QStringList{u"plan"_s, u"read-part"_s}, QStringList{u"plan"_s, u"accept-part"_s}}) {
        const Answer answer = office.json(call + QStringList{bad.fileName()});
        EXPECT_EQ(answer.status, 3);
        EXPECT_TRUE(answer.err.contains(u"bad.liuying-part"_s)) << answer.err.toStdString();
    }
    EXPECT_EQ(laptop.json({u"init"_s, u"--part"_s, bad.fileName()}).status, 3);
    EXPECT_EQ(laptop.json({u"init"_s}).status, 0); // nothing was left behind
    EXPECT_EQ(shown(office), before);
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, DamagedPart,
    testing::Values(Damage{"CutShort", [](const QByteArray &bytes) { return bytes.first(bytes.size() / 2); }},
                    Damage{"EditedByHand", [](QByteArray bytes) { return bytes.replace("08:20", "08:25"); }},
                    Damage{"AnotherKindOfFile", [](const QByteArray &) { return QByteArray("学院,班级\n"); }},
                    Damage{"Empty", [](const QByteArray &) { return QByteArray(); }}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(Coordinators, AFileThatIsNotThereIsNamed)
{
    EXPECT_EQ(accept(u"/no/such.liuying-part"_s).status, 3);
    EXPECT_EQ(laptop.json({u"init"_s, u"--part"_s, u"/no/such.liuying-part"_s}).status, 3);
    EXPECT_EQ(laptop.json({u"init"_s, u"--part"_s, handedOut(), u"--demo"_s}).status, 2);
}

TEST_F(Coordinators, AFileIsNotWrittenOverTheStation)
{
    EXPECT_EQ(exported(office, office.folder() + u"/station.sqlite"_s).status, 3);
    EXPECT_EQ(office.json({u"verify"_s}).status, 0);
}

} // namespace
} // namespace liuying::cli
