// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/BatchChecks.h"

#include "exchange/Quoting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

using Severity = Problem::Severity;
using Pair = std::pair<const ReadBatch *, const ReadBatch *>;

/// So many windows going on at once are compared with the next: a room has one, a wrong table a few.
constexpr qsizetype kMostAtOnce = 4;

/// Pairs of windows that overlap within a group, in order of start. Where more than kMostAtOnce go on at
/// once, those that end first are not compared.
QList<Pair> overlapsIn(QList<const ReadBatch *> group)
{
    std::stable_sort(group.begin(), group.end(), [](const ReadBatch *a, const ReadBatch *b) {
        return a->batch.window.start < b->batch.window.start;
    });
    QList<Pair> pairs;
    QList<const ReadBatch *> running;
    for (const ReadBatch *next : std::as_const(group)) {
        running.removeIf(
            [next](const ReadBatch *other) { return !other->batch.window.overlaps(next->batch.window); });
        for (const ReadBatch *other : std::as_const(running))
            pairs.append(std::minmax(other, next)); // in the order of the document
        running += next;
        if (running.size() > kMostAtOnce)
            running.erase(
                std::min_element(running.begin(), running.end(), [](const ReadBatch *a, const ReadBatch *b) {
                    return a->batch.window.end < b->batch.window.end;
                }));
    }
    return pairs;
}

template <typename Key>
QList<Pair> overlapsBy(const QList<ReadBatch> &batches, Key key)
{
    QMap<QString, QList<const ReadBatch *>> groups;
    for (const ReadBatch &read : batches)
        groups[key(read)] += &read;
    QList<Pair> pairs;
    for (const QList<const ReadBatch *> &group : std::as_const(groups))
        pairs += overlapsIn(group);
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.second < b.second; });
    return pairs;
}

bool liesIn(const Window &inner, const Window &outer)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

/// Classes inside the window of their college: a sub-schedule, nothing odd.
bool isSubSchedule(const ReadBatch &first, const ReadBatch &second)
{
    const auto isPart = [](const ReadBatch &part, const ReadBatch &whole) {
        return !part.classes.isEmpty() && whole.classes.isEmpty() &&
               liesIn(part.batch.window, whole.batch.window);
    };
    return first.batch.college == second.batch.college && (isPart(first, second) || isPart(second, first));
}

QString placeOf(const ReadBatch &read)
{
    return placeWords(read.sheet, read.line);
}

Problem problemAt(const ReadBatch &read, Severity severity, const QString &code, const QString &text)
{
    return {severity, read.line, read.sheet, code, text};
}

Problem roomProblem(const ReadBatch &first, const ReadBatch &second)
{
    const bool sameCollege = first.batch.college == second.batch.college;
    const bool sameWindow = first.batch.window == second.batch.window;
    const QString text =
        sameWindow
            ? QCoreApplication::translate(
                  "Exchange", "%1：%2（%3，%4）和%5（%6，%7）安排在同一时段，两个批次都列入了，请核对。")
            : QCoreApplication::translate(
                  "Exchange", "%1：%2（%3，%4）和%5（%6，%7）的时段重叠，两个批次都列入了，请核对。");
    return problemAt(second, sameCollege || sameWindow ? Severity::Warning : Severity::Error,
                     sameCollege  ? u"own-overlap"_s
                     : sameWindow ? u"same-room"_s
                                  : u"overlap"_s,
                     text.arg(quotable(first.batch.room), quotable(first.batch.college), placeOf(first),
                              windowWords(first.batch.window), quotable(second.batch.college),
                              placeOf(second), windowWords(second.batch.window)));
}

/// Two rooms at once is nothing odd where one row names both, or where each row names its own classes.
bool maybeAtOnce(const ReadBatch &first, const ReadBatch &second)
{
    const bool sameRow = first.line == second.line && first.sheet == second.sheet;
    return sameRow || (!first.classes.isEmpty() && !second.classes.isEmpty());
}

bool isOutside(const Window &window, const HalfDayHours &hours)
{
    const QTime earliest(6, 0);
    const QTime latest(22, 30);
    const auto &last = hours.evening ? hours.evening : hours.afternoon;
    const QTime opens = hours.morning ? hours.morning->start : earliest;
    const QTime closes = last ? last->end : latest;
    const bool inBreak = hours.morning && hours.afternoon && window.start.time >= hours.morning->end &&
                         window.end.time <= hours.afternoon->start;
    return window.start.time < opens || window.end.time > closes || inBreak;
}

QString hoursWords(const HalfDayHours &hours)
{
    QStringList words;
    for (const auto &stretch : {hours.morning, hours.afternoon, hours.evening}) {
        if (stretch)
            words += stretch->start.toString(u"HH:mm"_s) + u'-' + stretch->end.toString(u"HH:mm"_s);
    }
    return listWords(words);
}

} // namespace

QString windowWords(const Window &window)
{
    return u"%1 %2-%3"_s.arg(window.start.date.toString(u"yyyy-MM-dd"_s),
                             window.start.time.toString(u"HH:mm"_s), window.end.time.toString(u"HH:mm"_s));
}

QList<Problem> checkRooms(const QList<ReadBatch> &batches)
{
    QList<Problem> problems;
    for (const auto &[first, second] :
         overlapsBy(batches, [](const ReadBatch &read) { return read.batch.room; })) {
        if (!isSubSchedule(*first, *second))
            problems += roomProblem(*first, *second);
    }
    return problems;
}

/// The time that two batches share.
Window sharedBy(const ReadBatch &first, const ReadBatch &second)
{
    return {std::max(first.batch.window.start, second.batch.window.start),
            std::min(first.batch.window.end, second.batch.window.end)};
}

/// Whether the window touches none so far; they then are one stretch.
bool isNewStretch(QList<Window> &stretches, Window window)
{
    const qsizetype before = stretches.size();
    stretches.removeIf([&window](const Window &known) {
        if (!known.overlaps(window))
            return false;
        window = {std::min(known.start, window.start), std::max(known.end, window.end)};
        return true;
    });
    const bool isNew = stretches.size() == before;
    stretches.append(window);
    return isNew;
}

QList<Problem> checkColleges(const QList<ReadBatch> &batches)
{
    const QString text = QCoreApplication::translate(
        "Exchange",
        "%1：同一时间安排在两处：%2（%3，%4）和%5（%6，%7）。当作两处同时拍摄，两个批次都列入了，请核对。");
    QList<Problem> problems;
    QMap<QString, QList<Window>> told; // by college: one doubt for each stretch of time, however many rooms
    for (const auto &[first, second] :
         overlapsBy(batches, [](const ReadBatch &read) { return read.batch.college; })) {
        if (first->batch.room == second->batch.room || maybeAtOnce(*first, *second))
            continue;
        if (!isNewStretch(told[first->batch.college], sharedBy(*first, *second)))
            continue;
        problems +=
            problemAt(*second, Severity::Warning, u"twice-at-once"_s,
                      text.arg(quotable(first->batch.college), quotable(first->batch.room), placeOf(*first),
                               windowWords(first->batch.window), quotable(second->batch.room),
                               placeOf(*second), windowWords(second->batch.window)));
    }
    return problems;
}

QList<Problem> checkHours(const QList<ReadBatch> &batches, const HalfDayHours &announced,
                          const QMap<QString, HalfDayHours> &ofSheet)
{
    QList<Problem> problems;
    for (const ReadBatch &read : batches) {
        const HalfDayHours own = ofSheet.value(read.sheet);
        const HalfDayHours &hours = own.isEmpty() ? announced : own;
        if (!isOutside(read.batch.window, hours))
            continue;
        const QString text =
            hours.isEmpty()
                ? QCoreApplication::translate(
                      "Exchange", "%1（%2）：时段%3太早或太晚，不像拍摄时间，照原文列入，请核对。")
                      .arg(placeOf(read), quotable(read.batch.college), windowWords(read.batch.window))
                : QCoreApplication::translate("Exchange",
                                              "%1（%2）：时段%3不在文中写明的%4之内，照原文列入，请核对。")
                      .arg(placeOf(read), quotable(read.batch.college), windowWords(read.batch.window),
                           hoursWords(hours));
        problems += problemAt(read, Severity::Warning, u"outside-hours"_s, text);
    }
    return problems;
}

} // namespace liuying::exchange
