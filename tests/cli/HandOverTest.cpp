// SPDX-License-Identifier: Apache-2.0
// Photographs handed over from a terminal, after a morning in the studio.
#include "cli/Terminal.h"

#include "demo/Portrait.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

QStringList studio(const QString &words, const QStringList &rest)
{
    return words.split(u' ') + QStringList{u"--room"_s, u"明德楼101"_s, u"--at"_s, u"2025-04-12T09:02"_s} +
           rest;
}

class HandOverCommand : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"ledger"_s, u"import-payments"_s, fixture(u"payments.csv"_s)}).status, 0);
        ASSERT_EQ(terminal.json(studio(u"door scan"_s, {u"--student"_s, u"2022010101"_s})).status, 0);
        demo::PortraitLook look;
        look.seed = 4;
        const QString file = terminal.path(u"a.jpg"_s);
        ASSERT_TRUE(demo::saveAsCamera(file, demo::drawPortrait(look), {QDate(2025, 4, 12), QTime(9, 2)}));
        ASSERT_TRUE(terminal.json(studio(u"studio take"_s, {file})).isOneDocument);
        const Answer accepted =
            terminal.json(studio(u"studio accept"_s, {u"001-1"_s, u"--why"_s, u"已看过"_s}));
        ASSERT_EQ(accepted.status, 0) << accepted.err.toStdString();
        m_prepared = terminal.folder() + u"/photos/"_s + accepted.json[u"file"].toString();
    }
    [[nodiscard]] Answer handOver(const QStringList &rest = {}) const
    {
        return terminal.json(QStringList{u"handover"_s, m_target} + rest);
    }

    Terminal terminal;
    const QString m_target = terminal.path(u"交付"_s);
    QString m_prepared;
};

TEST_F(HandOverCommand, AnswersWithItsCountsAndWritesTheManifests)
{
    const Answer dry = handOver({u"--dry-run"_s});
    ASSERT_EQ(dry.status, 0) << dry.err.toStdString();
    EXPECT_EQ(dry.json[u"copied"].toInt(), 1);
    EXPECT_FALSE(QFileInfo::exists(m_target));

    const Answer done = handOver();
    ASSERT_EQ(done.status, 0) << done.err.toStdString();
    EXPECT_EQ(done.json[u"photographs"].toInt(), 1);
    EXPECT_EQ(done.json[u"verified"].toInt(), 1);
    EXPECT_TRUE(done.json[u"ok"].toBool());
    EXPECT_EQ(strings(done.json[u"manifests"]), (QStringList{u"manifest.csv"_s, u"manifest.xlsx"_s}));
    EXPECT_TRUE(QFileInfo::exists(m_target + u"/manifest.csv"_s));
    EXPECT_EQ(handOver().json[u"alreadyThere"].toInt(), 1);
    EXPECT_EQ(handOver({u"--verify-only"_s}).json[u"verified"].toInt(), 1);
}

TEST_F(HandOverCommand, ALostFileIsTheAnswerNo)
{
    ASSERT_EQ(handOver().status, 0);
    ASSERT_TRUE(QFile::remove(m_prepared));
    EXPECT_EQ(handOver().status, 0); // it lies in the folder already
    EXPECT_EQ(terminal.json({u"handover"_s, terminal.path(u"anderswo"_s)}).status, 1);
}

TEST_F(HandOverCommand, MisuseIsStatusTwoAndNothingToHandOverOne)
{
    EXPECT_EQ(handOver({u"--pattern"_s, u"{number}"_s}).status, 2);
    EXPECT_EQ(handOver({u"--pattern"_s, u"{weight}"_s}).status, 2);
    EXPECT_EQ(handOver({u"--day"_s, u"tomorrow"_s}).status, 2);
    EXPECT_EQ(handOver({u"--day"_s, u"2025-04-13"_s}).status, 1);
    EXPECT_EQ(terminal.json({u"handover"_s, terminal.folder()}).status, 2);
    EXPECT_EQ(handOver({u"--verify-only"_s}).status, 1);
}

TEST_F(HandOverCommand, AFolderThatCannotBeMadeIsTheMachinesFault)
{
    const QString file = terminal.file(u"notes.txt"_s, u"x"_s);
    for (const QString &target : {file + u"/交付"_s, u"/proc/交付"_s}) {
        const Answer answer = terminal.json({u"handover"_s, target});
        EXPECT_EQ(answer.status, 4) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"“%1”"_s.arg(target))) << answer.err.toStdString();
    }
}

} // namespace
} // namespace liuying::cli
