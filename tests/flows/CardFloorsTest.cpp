// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardMatcher.h"
#include "vision/Codes.h"

#include <gtest/gtest.h>

#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// Rows of a table of the shared folder as columns by name; empty where the folder is absent.
QList<QHash<QString, QString>> sharedRows(const QString &file, QChar separator)
{
    const QString given = qEnvironmentVariable("LIUYING_SHARED");
    const QString folder = given.isEmpty() ? QStringLiteral(LIUYING_SOURCE_DIR "/../shared") : given;
    QFile table(folder + u"/codes/"_s + file);
    if (!table.open(QIODevice::ReadOnly))
        return {};
    const QStringList head = QString::fromUtf8(table.readLine()).trimmed().split(separator);
    QList<QHash<QString, QString>> rows;
    while (!table.atEnd()) {
        const QStringList cells =
            QString::fromUtf8(table.readLine()).remove(u'\n').remove(u'\r').split(separator);
        QHash<QString, QString> row{{u"folder"_s, folder + u"/codes/"_s}};
        for (qsizetype i = 0; i < head.size(); ++i)
            row.insert(head.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

QList<Student> sharedRoster()
{
    QList<Student> roster;
    for (const QHash<QString, QString> &row : sharedRows(u"roster.csv"_s, u',')) {
        Student student;
        student.number = row[u"学号"_s];
        student.name = row[u"姓名"_s];
        student.level = row[u"层次"_s];
        student.school = row[u"学校"_s];
        student.idTail = row[u"idTail"_s];
        roster.append(student);
    }
    return roster;
}

QList<Student> without(QList<Student> roster, const QStringList &numbers)
{
    roster.removeIf([&numbers](const Student &student) { return numbers.contains(student.number); });
    return roster;
}

/// Twenty thousand who are nearly those of @p roster: one thing that a card shows differs.
QList<Student> lookAlikes(const QList<Student> &roster)
{
    QList<Student> many;
    for (qsizetype i = 0; i < 20000; ++i) {
        Student student = roster.at(i % roster.size());
        const Student &other = roster.at((i * 7 + 3) % roster.size());
        const qsizetype kind = i / roster.size();
        student.number = u"alike%1"_s.arg(i);
        if (kind % 5 < 3) {
            QChar &figure = student.idTail[kind % 4];
            figure = figure == u'9' || figure.isLetter() ? u'0' : QChar(figure.unicode() + 1);
        } else if (kind % 5 == 3 && student.name.back() != other.name.back()) {
            student.name.back() = other.name.back();
        } else {
            student.level = student.level == u"本科"_s ? u"硕士研究生"_s : u"本科"_s;
        }
        many.append(student);
    }
    return many;
}

struct Tally {
    int ofOne = 0; ///< cards of one student or of some who cannot be told apart
    int first = 0; ///< … of which the first named is right
    int bound = 0; ///< … and bound
    int wrong = 0; ///< bound to anybody else, whatever the roster
};

/// Every third readable card, by its name: the recogniser takes a while.
Tally tallyOf(const QString &kind, double leastTextPx)
{
    const QList<Student> roster = sharedRoster();
    const CardMatcher cards(roster, {});
    const CardMatcher alike(lookAlikes(roster), {});
    Tally tally;
    for (const QHash<QString, QString> &row : sharedRows(u"labels.tsv"_s, u'\t')) {
        const QString file = row[u"file"_s];
        const bool isReadable =
            row[u"expected"_s] == u"read"_s && row[u"text_px"_s].toDouble() >= leastTextPx;
        if (row[u"kind"_s] != kind || !isReadable || qChecksum(file.toUtf8()) % 3 != 0)
            continue;
        const QImage picture = vision::loadPicture(row[u"folder"_s] + file).value_or(QImage());
        const vision::CodeReading reading = vision::readCodes(picture, vision::Effort::File);
        if (reading.codes.size() != 1)
            continue;
        const vision::CardText card =
            vision::readCard(picture, reading.codes.front()).value_or(vision::CardText());
        const QStringList right = row[u"student"_s].split(u',', Qt::SkipEmptyParts);
        const bool isKnown = row[u"match"_s] == u"one"_s || row[u"match"_s] == u"several"_s;
        const CardVerdict verdict = cards.match(card);
        const bool isRight = isKnown && right.contains(verdict.student);
        tally.ofOne += isKnown;
        tally.first += isKnown && !verdict.ranked.isEmpty() && right.contains(verdict.ranked.front().student);
        tally.bound += isRight;
        tally.wrong += !verdict.student.isEmpty() && !isRight;
        tally.wrong += !CardMatcher(without(roster, right), {}).match(card).student.isEmpty();
        tally.wrong += !alike.match(card).student.isEmpty();
    }
    return tally;
}

} // namespace

TEST(CardFloor, OfSavedCardsNearlyAllAreNamedRightAndNobodyIsBoundWrongly)
{
    if (sharedRoster().isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    const Tally tally = tallyOf(u"saved"_s, 0);
    EXPECT_GE(tally.first, 0.95 * tally.ofOne) << tally.first << " of " << tally.ofOne;
    EXPECT_GE(tally.bound, 0.68 * tally.ofOne) << tally.bound << " of " << tally.ofOne;
    EXPECT_EQ(tally.wrong, 0);
}

TEST(CardFloor, OfCardsBeforeACameraNobodyIsBoundWrongly)
{
    if (sharedRoster().isEmpty())
        GTEST_SKIP() << "the shared code pictures are absent";
    const Tally tally = tallyOf(u"frame"_s, 16);
    // Name and last four are outside of nearly half of these pictures.
    EXPECT_GE(tally.first, 0.45 * tally.ofOne) << tally.first << " of " << tally.ofOne;
    EXPECT_EQ(tally.wrong, 0);
}

} // namespace liuying
