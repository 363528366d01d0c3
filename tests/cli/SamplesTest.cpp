// SPDX-License-Identifier: Apache-2.0
// The sample files that universities really make, through the commands that people type.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

QStringList importOf(const QString &samples, const QString &file)
{
    const QString path = samples + u'/' + file;
    if (file.startsWith(u"university/"))
        return {u"plan"_s, u"import-roster"_s, path, u"--skip-bad-rows"_s};
    const QString what = file.startsWith(u"payments/") ? u"import-payments"_s : u"import-remittances"_s;
    return {u"ledger"_s, what, path, u"--skip-bad-rows"_s};
}

/// Compares the keys that @p expected has; files by the end of their path.
void expectCovers(const QJsonObject &actual, const QJsonObject &expected)
{
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        if (it.key() == u"file")
            EXPECT_TRUE(actual[u"file"].toString().endsWith(it.value().toString()))
                << actual[u"file"].toString().toStdString();
        else
            EXPECT_EQ(actual[it.key()], it.value())
                << it.key().toStdString() << " of " << actual[u"college"].toString().toStdString();
    }
}

void expectAllCovered(const QJsonArray &actual, const QJsonArray &expected)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        expectCovers(actual[i].toObject(), expected[i].toObject());
}

TEST(Samples, TheUniversityLedgerAddsUp)
{
    const QString samples = samplesFolder();
    if (samples.isEmpty())
        GTEST_SKIP() << "no shared samples here";
    const QJsonObject expected = readJson(samples + u"/university/expected.json"_s).toObject();
    const Terminal terminal;
    const QString notice = samples + u'/' + expected[u"initNotice"].toString();
    ASSERT_EQ(terminal.json({u"init"_s, u"--notice"_s, notice}).status, 0);
    for (const QString &file : strings(expected[u"importOrder"])) {
        const Answer imported = terminal.json(importOf(samples, file));
        ASSERT_EQ(imported.status, 0) << file.toStdString() << imported.err.toStdString();
    }
    const Answer status = terminal.json({u"ledger"_s, u"status"_s});
    ASSERT_EQ(status.status, 0);
    expectAllCovered(status.json[u"colleges"].toArray(), expected[u"colleges"].toArray());
    expectAllCovered(status.json[u"needsPerson"].toArray(), expected[u"needsPerson"].toArray());
}

TEST(Samples, EveryBadFileIsAnsweredWithAMessageAndNothingChanges)
{
    const QString samples = samplesFolder();
    if (samples.isEmpty())
        GTEST_SKIP() << "no shared samples here";
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s}).status, 0);
    for (const QJsonValue &value : readJson(samples + u"/bad/expected.json"_s).toArray()) {
        const QString name = value[u"file"].toString();
        SCOPED_TRACE(name.toStdString());
        const qint64 before = terminal.json({u"verify"_s}).json[u"entries"].toInteger();
        const QStringList call = value[u"command"].toString().split(u' ');
        const Answer answer = terminal.json(call + QStringList{samples + u"/bad/"_s + name});
        EXPECT_TRUE(answer.isOneDocument) << answer.out.toStdString();
        EXPECT_TRUE(value[u"exit"].toArray().contains(answer.status)) << answer.status;
        if (answer.status == 0)
            continue;
        EXPECT_TRUE(answer.err.contains(name)) << answer.err.toStdString();
        EXPECT_EQ(terminal.json({u"verify"_s}).json[u"entries"].toInteger(), before);
        const QJsonArray rejected = value[u"rejected"].toArray();
        if (!rejected.isEmpty())
            expectAllCovered(answer.json[u"rejected"].toArray(), rejected);
    }
}

TEST(Samples, TheNoticeIsReadAsFacts)
{
    const QString notice = samplesFolder() + u"/../notice/hnust-2025-17.txt"_s;
    if (!QFileInfo::exists(notice))
        GTEST_SKIP() << "no shared notice here";
    const Answer read = Terminal().json({u"notice"_s, u"read"_s, notice});
    ASSERT_EQ(read.status, 0) << read.err.toStdString();
    EXPECT_EQ(read.json[u"cohort"].toInt(), 2026);
    EXPECT_EQ(read.json[u"number"].toString(), u"本科生院〔2025〕17号"_s);
    EXPECT_EQ(read.json[u"feeFen"].toInt(), 1500);
    EXPECT_EQ(read.json[u"feeDue"].toString(), u"2025-03-29"_s);
    EXPECT_EQ(read.json[u"earlyMinutes"].toInt(), 15);
    EXPECT_EQ(read.json[u"splitOverMinutes"].toInt(), 30);
    EXPECT_EQ(strings(read.json[u"days"]), (QStringList{u"2025-04-12"_s, u"2025-04-13"_s}));
    EXPECT_EQ(read.json[u"rooms"].toArray().size(), 5);
    EXPECT_EQ(read.json[u"batches"].toArray().size(), 25);
}

} // namespace
} // namespace liuying::cli
