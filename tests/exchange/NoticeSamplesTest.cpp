// SPDX-License-Identifier: Apache-2.0
// Whole documents as universities make them, compared with what a person reads in them. The documents are no
// part of the project; without them the tests are skipped.

#include "exchange/Imports.h"
#include "exchange/SharedFiles.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;

namespace {

QString comparable(const QString &code)
{
    return code.normalized(QString::NormalizationForm_KC).remove(u' ');
}

QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject factsOf(const Notice &notice)
{
    const Campaign &campaign = notice.campaign;
    return {
        {u"cohort"_s, orNull(campaign.cohort)},
        {u"number"_s, campaign.number.isEmpty() ? QJsonValue() : QJsonValue(campaign.number)},
        {u"feeFen"_s, campaign.fee ? QJsonValue(campaign.fee->fen) : QJsonValue()},
        {u"feeDue"_s, campaign.feeDue ? QJsonValue(campaign.feeDue->toString(Qt::ISODate)) : QJsonValue()},
        {u"earlyMinutes"_s, orNull(notice.earlyMinutes)},
        {u"splitOverMinutes"_s, orNull(notice.splitOverMinutes)}};
}

QString printed(const QJsonObject &batch)
{
    return u"%1 #%2 %3 %4 %5"_s.arg(comparable(batch[u"room"].toString()))
        .arg(batch[u"number"].toInt())
        .arg(batch[u"college"].toString(), batch[u"start"].toString(), batch[u"end"].toString());
}

QString printed(const Batch &batch)
{
    const auto moment = [](const LocalDateTime &at) {
        return at.date.toString(Qt::ISODate) + at.time.toString(u"'T'HH:mm"_s);
    };
    return u"%1 #%2 %3 %4 %5"_s.arg(comparable(batch.room))
        .arg(batch.number)
        .arg(batch.college, moment(batch.window.start), moment(batch.window.end));
}

bool meets(const Problem &problem, const QJsonObject &expected)
{
    if (expected[u"severity"].toString() == u"error" && problem.severity != Problem::Severity::Error)
        return false;
    const QJsonArray lines = expected[u"lines"].toArray();
    const QJsonArray mentions = expected[u"mentions"].toArray();
    return lines.contains(problem.line) ||
           std::any_of(mentions.begin(), mentions.end(),
                       [&](const QJsonValue &word) { return problem.text.contains(word.toString()); });
}

void expectProblems(const Notice &notice, const QJsonArray &expected)
{
    for (const QJsonValue &entry : expected) {
        const bool met =
            entry[u"optional"].toBool() ||
            std::any_of(notice.problems.cbegin(), notice.problems.cend(),
                        [&](const Problem &problem) { return meets(problem, entry.toObject()); });
        EXPECT_TRUE(met) << "missing: " << entry[u"about"].toString().toStdString();
    }
    for (const Problem &problem : notice.problems) {
        const bool asked = std::any_of(expected.begin(), expected.end(), [&](const QJsonValue &entry) {
            return meets(problem, entry.toObject());
        });
        EXPECT_TRUE(problem.severity != Problem::Severity::Error || asked) << problem.text.toStdString();
    }
}

void expectRooms(const Notice &notice, const QJsonArray &expected)
{
    QMap<QString, QString> rooms;
    for (const Room &room : notice.rooms)
        rooms.insert(comparable(room.code), room.name);
    EXPECT_EQ(rooms.size(), expected.size());
    for (const QJsonValue &room : expected) {
        const QString code = comparable(room[u"code"].toString());
        const QString name = room[u"name"].toString();
        EXPECT_TRUE(rooms.contains(code)) << code.toStdString();
        if (comparable(name) != code) {
            EXPECT_EQ(rooms.value(code).toStdString(), name.toStdString());
        }
    }
}

void expectBatches(const Notice &notice, const QJsonArray &expected)
{
    QStringList wanted;
    QStringList found;
    for (const QJsonValue &batch : expected)
        wanted += printed(batch.toObject());
    for (const ReadBatch &read : notice.batches)
        found += printed(read.batch);
    EXPECT_EQ(found.join(u'\n').toStdString(), wanted.join(u'\n').toStdString());
}

void expectAsRead(const Notice &notice, const QJsonObject &expected)
{
    const QJsonObject facts = factsOf(notice);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (expected.contains(fact.key())) {
            EXPECT_EQ(QJsonValue(fact.value()), expected[fact.key()]) << fact.key().toStdString();
        }
    }
    QStringList days;
    for (const QDate &day : notice.days)
        days += day.toString(Qt::ISODate);
    EXPECT_EQ(QJsonArray::fromStringList(days), expected[u"days"].toArray());
    if (expected.contains(u"forbiddenColours"_s)) {
        QStringList wanted = expected[u"forbiddenColours"].toVariant().toStringList();
        QStringList found = notice.forbiddenColours;
        wanted.sort();
        found.sort();
        EXPECT_EQ(found.join(u' ').toStdString(), wanted.join(u' ').toStdString());
    }
    expectRooms(notice, expected[u"rooms"].toArray());
    if (expected.contains(u"batches"_s))
        expectBatches(notice, expected[u"batches"].toArray());
    expectProblems(notice, expected[u"problems"].toArray());
}

class NoticeSample : public testing::TestWithParam<QString> {};

} // namespace

TEST_P(NoticeSample, isReadAsAPersonReadsIt)
{
    if (GetParam().isEmpty())
        GTEST_SKIP() << "no sample notices here";
    QFile file(GetParam() + u".expected.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto notice = readNotice(GetParam());
    ASSERT_TRUE(notice) << notice.error().message.toStdString();
    expectAsRead(*notice, QJsonDocument::fromJson(file.readAll()).object());
}

INSTANTIATE_TEST_SUITE_P(Notices, NoticeSample,
                         testing::ValuesIn(tests::sharedFilesWithExpectation(u"samples/notices"_s)),
                         tests::fileTestName);

TEST(UniversityNotice, givesEveryRoomDayAndBatch)
{
    const QString file = tests::sharedPath(u"notice/hnust-2025-17.txt"_s);
    if (!QFile::exists(file))
        GTEST_SKIP() << "the notice is not here";
    const auto notice = readNotice(file);
    ASSERT_TRUE(notice) << notice.error().message.toStdString();
    EXPECT_FALSE(notice->hasErrors());
    EXPECT_EQ(notice->campaign.cohort, 2026);
    EXPECT_EQ(notice->campaign.number, u"本科生院〔2025〕17号"_s);
    EXPECT_EQ(notice->campaign.fee, Money{1500});
    EXPECT_EQ(notice->campaign.feeDue, QDate(2025, 3, 29));
    EXPECT_EQ(notice->earlyMinutes, 15);
    EXPECT_EQ(notice->splitOverMinutes, 30);
    EXPECT_EQ(notice->forbiddenColours, (QStringList{u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s}));
    EXPECT_EQ(notice->days, (QList<QDate>{QDate(2025, 4, 12), QDate(2025, 4, 13)}));
    ASSERT_EQ(notice->rooms.size(), 5);
    EXPECT_EQ(notice->rooms.first(), (Room{u"九教103"_s, u"第九教学楼103室"_s}));
    EXPECT_EQ(notice->rooms.last(), (Room{u"九教203"_s, u"第九教学楼203室"_s}));
    EXPECT_EQ(notice->batches.size(), 25);
    EXPECT_EQ(notice->toPlan().batches.size(), 25);
}
