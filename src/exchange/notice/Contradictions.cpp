// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/BatchChecks.h"

#include "exchange/Quoting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

using Severity = Problem::Severity;

/// A class with the batch it is in.
struct ClassRow {
    const ReadBatch *read;
    const ClassOfBatch *one;
};

QString placeOf(const ClassRow &row)
{
    return placeWords(row.read->sheet, row.one->line);
}

std::optional<Problem> contradiction(const ClassRow &first, const ClassRow &again)
{
    const Batch &before = first.read->batch;
    const Batch &after = again.read->batch;
    Problem problem{Severity::Warning, again.one->line, again.read->sheet, u"contradiction"_s, {}};
    if (before.window != after.window || before.room != after.room) {
        problem.text =
            QCoreApplication::translate(
                "Exchange", "%1：%2在%3是%4 %5，在%6是%7 %8。两处都列入了，班级的时段取前一处，请核对。")
                .arg(quotable(after.college), quotable(again.one->name), placeOf(first),
                     quotable(before.room), windowWords(before.window), placeOf(again), quotable(after.room),
                     windowWords(after.window));
        return problem;
    }
    return std::nullopt;
}

QList<Problem> classesThatContradict(const QList<ReadBatch> &batches)
{
    QHash<std::pair<QString, QString>, ClassRow> seen;
    QList<Problem> problems;
    for (const ReadBatch &read : batches) {
        for (const ClassOfBatch &one : read.classes) {
            const ClassRow row{&read, &one};
            const auto first = seen.constFind({read.batch.college, one.name});
            if (first == seen.cend())
                seen.insert({read.batch.college, one.name}, row);
            else if (const auto problem = contradiction(*first, row))
                problems += *problem;
        }
    }
    return problems;
}

/// The same college, number and room with another time.
QList<Problem> batchesThatContradict(const QList<ReadBatch> &batches)
{
    const QString text =
        QCoreApplication::translate("Exchange", "%1：%2第%3批在%4是%5，在%6是%7。两个时段都列入了，请核对。");
    QHash<std::pair<QString, std::pair<QString, int>>, const ReadBatch *> seen;
    QList<Problem> problems;
    for (const ReadBatch &read : batches) {
        if (read.batch.number == 0 || !read.classes.isEmpty())
            continue;
        const ReadBatch *&first = seen[{read.batch.college, {read.batch.room, read.batch.number}}];
        const bool sameRow = first && first->line == read.line && first->sheet == read.sheet;
        if (first && !sameRow)
            problems.append({Severity::Warning, read.line, read.sheet, u"contradiction"_s,
                             text.arg(quotable(read.batch.college), quotable(read.batch.room),
                                      QString::number(read.batch.number),
                                      placeWords(first->sheet, first->line), windowWords(first->batch.window),
                                      placeWords(read.sheet, read.line), windowWords(read.batch.window))});
        if (!first)
            first = &read;
    }
    return problems;
}

/// Rows with a batch number: all of a room, or of the whole document.
using Series = QList<const RawRow *>;

QMap<QString, Series> seriesByRoom(const QList<RawRow> &rows, const RoomNames &rooms)
{
    QMap<QString, Series> series;
    for (const RawRow &row : rows) {
        if (row.number && !row.room.isEmpty())
            series[rooms.codeOf(row.room)] += &row;
    }
    return series;
}

/// The first row of each number.
QMap<int, const RawRow *> firstRows(const Series &series)
{
    QMap<int, const RawRow *> first;
    for (const RawRow *row : series) {
        if (!first.contains(*row->number))
            first.insert(*row->number, row);
    }
    return first;
}

bool isOtherDay(const RawRow &first, const RawRow &second)
{
    return first.day && second.day && !first.day->sameMonthDay(*second.day);
}

bool isOtherTime(const RawRow &first, const RawRow &second)
{
    return isOtherDay(first, second) || first.time.hours != second.time.hours ||
           first.time.half != second.time.half;
}

/// Whether a number means the same in every room: numbers of the whole document, or of half-days.
bool isOneSeries(const Series &all)
{
    const QMap<int, const RawRow *> first = firstRows(all);
    return std::none_of(all.cbegin(), all.cend(), [&first](const RawRow *row) {
        return isOtherTime(*first.value(*row->number), *row);
    });
}

/// Rows of one batch: the classes of a college, colleges together, or a row that names several rooms.
bool belongTogether(const RawRow &first, const RawRow &second)
{
    const bool sameRow = first.line == second.line && first.sheet == second.sheet;
    return sameRow || first.college == second.college || !isOtherTime(first, second);
}

QList<Problem> repeatedIn(const QString &room, const Series &series)
{
    const QString text = QCoreApplication::translate(
        "Exchange", "%1：第%2批出现了两次，%3（%4）和%5（%6）。批次号照原文列入，请核对。");
    QMap<int, const RawRow *> seen;
    QList<Problem> problems;
    for (const RawRow *row : series) {
        const RawRow *&first = seen[*row->number];
        // A table may count each day anew.
        if (first && !belongTogether(*first, *row) && !isOtherDay(*first, *row))
            problems.append({Severity::Warning, row->line, row->sheet, u"number-repeated"_s,
                             text.arg(quotable(room), QString::number(*row->number), quotable(first->college),
                                      placeWords(first->sheet, first->line), quotable(row->college),
                                      placeWords(row->sheet, row->line))});
        if (!first || isOtherDay(*first, *row))
            first = row;
    }
    return problems;
}

QList<Problem> skippedIn(const QString &room, const Series &series)
{
    constexpr int kWidestGap = 3; // a wider one is a numbering of another kind
    const QString text = QCoreApplication::translate(
        "Exchange", "%1（%2）：批次号从%3跳到%4，中间可能缺行。批次号照原文列入，请核对。");
    const QMap<int, const RawRow *> first = firstRows(series);
    QList<Problem> problems;
    int before = 0;
    for (auto it = first.cbegin(); it != first.cend(); ++it) {
        const int gap = it.key() - before - 1;
        const RawRow &row = *it.value();
        if (before > 0 && gap > 0 && gap <= kWidestGap)
            problems.append({Severity::Warning, row.line, row.sheet, u"number-skipped"_s,
                             text.arg(placeWords(row.sheet, row.line), quotable(room),
                                      QString::number(before), QString::number(it.key()))});
        before = it.key();
    }
    return problems;
}

} // namespace

QList<Problem> checkContradictions(const QList<ReadBatch> &batches)
{
    return batchesThatContradict(batches) + classesThatContradict(batches);
}

QList<Problem> checkNumbers(const QList<RawRow> &rows, const RoomNames &rooms)
{
    const QMap<QString, Series> byRoom = seriesByRoom(rows, rooms);
    QList<Problem> problems;
    Series all;
    for (auto it = byRoom.cbegin(); it != byRoom.cend(); ++it) {
        problems += repeatedIn(it.key(), it.value());
        all += it.value();
    }
    if (isOneSeries(all))
        return problems + skippedIn(QCoreApplication::translate("Exchange", "全部教室"), all);
    for (auto it = byRoom.cbegin(); it != byRoom.cend(); ++it)
        problems += skippedIn(it.key(), it.value());
    return problems;
}

} // namespace liuying::exchange
