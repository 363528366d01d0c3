// SPDX-License-Identifier: Apache-2.0
#include "exchange/Imports.h"
#include "exchange/Quoting.h"
#include "exchange/Table.h"
#include "exchange/notice/Resolver.h"
#include "exchange/notice/Tables.h"
#include "exchange/notice/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

Result<QList<SourceLine>> readLines(const QString &file)
{
    const auto kind = recogniseFile(file);
    if (!kind)
        return failureOf(kind);
    if (*kind == FileKind::Text || *kind == FileKind::Docx) {
        const auto document = readTextDocument(file);
        if (!document)
            return failureOf(document);
        return linesOf(*document);
    }
    const auto workbook = readWorkbook(file);
    if (!workbook)
        return failureOf(workbook);
    return linesOf(*workbook);
}

QList<ProseLine> proseOf(const QList<SourceLine> &lines, const QList<qsizetype> &indexes)
{
    QList<ProseLine> prose;
    for (const qsizetype index : indexes) {
        const SourceLine &line = lines.at(index);
        prose.append({line.number, line.text, withFiguresInDates(squeezedWords(line.text))});
    }
    return prose;
}

void takeFacts(Notice &notice, const QList<ProseLine> &prose)
{
    notice.campaign.university = findUniversity(prose);
    notice.campaign.title = findTitle(prose);
    notice.campaign.cohort = findCohort(prose);
    notice.campaign.number = findDocumentNumber(prose);
    notice.earlyMinutes = findEarlyMinutes(prose);
    notice.splitOverMinutes = findSplitOverMinutes(prose);
    notice.forbiddenColours = findForbiddenColours(prose);
    const auto fee = findFee(prose);
    if (!fee)
        return;
    notice.campaign.fee = fee->amount;
    if (fee->several)
        notice.problems.append(
            {Problem::Severity::Warning,
             fee->line,
             {},
             u"fee-ambiguous"_s,
             QCoreApplication::translate("Exchange", "文中写了几个不同的收费标准，按%1元读取，请核对。")
                 .arg(fee->amount.toYuan())});
}

/// The hours of mornings and afternoons, of the document and of each sheet.
struct AnnouncedHours {
    HalfDayHours document;
    QMap<QString, HalfDayHours> ofSheet;
};

AnnouncedHours announcedHours(const QList<SourceLine> &lines, const QList<qsizetype> &prose)
{
    AnnouncedHours hours;
    for (const qsizetype index : prose) {
        const SourceLine &line = lines.at(index);
        const HalfDayHours found = findHalfDayHours(squeezed(line.text));
        if (found.isEmpty())
            continue;
        for (HalfDayHours *known : {&hours.document, &hours.ofSheet[line.sheet]}) {
            known->morning = known->morning ? known->morning : found.morning;
            known->afternoon = known->afternoon ? known->afternoon : found.afternoon;
            known->evening = known->evening ? known->evening : found.evening;
        }
    }
    return hours;
}

QStringList sheetNames(const QList<SourceLine> &lines)
{
    QStringList names;
    for (const SourceLine &line : lines) {
        if (!line.sheet.isEmpty() && !names.contains(line.sheet))
            names += line.sheet;
    }
    return names;
}

/// Without a column 批次 the batches of a room are counted by start, over all days.
void numberBatches(Notice &notice)
{
    for (const Room &room : std::as_const(notice.rooms)) {
        QList<ReadBatch *> inRoom;
        for (ReadBatch &read : notice.batches) {
            if (read.batch.room == room.code)
                inRoom += &read;
        }
        const bool numbered = std::all_of(inRoom.cbegin(), inRoom.cend(),
                                          [](const ReadBatch *read) { return read->batch.number > 0; });
        for (int i = 0; !numbered && i < inRoom.size(); ++i)
            inRoom.at(i)->batch.number = i + 1;
    }
}

void sortAndCount(Notice &notice)
{
    std::stable_sort(notice.batches.begin(), notice.batches.end(),
                     [](const ReadBatch &a, const ReadBatch &b) {
                         if (a.batch.window.start != b.batch.window.start)
                             return a.batch.window.start < b.batch.window.start;
                         if (a.batch.room != b.batch.room)
                             return a.batch.room < b.batch.room;
                         return a.batch.college < b.batch.college;
                     });
    for (const ReadBatch &read : std::as_const(notice.batches)) {
        if (!notice.days.contains(read.batch.window.start.date))
            notice.days += read.batch.window.start.date;
    }
    std::sort(notice.days.begin(), notice.days.end());
    numberBatches(notice);
}

/// A day to pay by without a year takes the year of the capture days.
void takeFeeDue(Notice &notice, const QList<ProseLine> &prose)
{
    const auto due = findFeeDue(prose);
    if (!due)
        return;
    const auto year = due->year               ? due->year
                      : notice.days.isEmpty() ? std::nullopt
                                              : std::optional(notice.days.first().year());
    const QDate date(year.value_or(0), due->month.value_or(0), due->day);
    if (date.isValid())
        notice.campaign.feeDue = date;
}

void reportUnclear(Notice &notice, const RawTimetable &timetable)
{
    for (const int line : timetable.unclear)
        notice.problems.append(
            {Problem::Severity::Warning,
             line,
             {},
             u"row-unclear"_s,
             QCoreApplication::translate("Exchange", "%1像是日程中的一行，但分不清各列，没有列入。")
                 .arg(placeWords({}, line))});
    if (timetable.rows.isEmpty())
        notice.problems.append(
            {Problem::Severity::Error,
             0,
             {},
             u"no-timetable"_s,
             QCoreApplication::translate("Exchange",
                                         "文件里没有找到拍摄日程表。请检查是否选对了文件，附件是否齐全。")});
}

} // namespace

Result<Notice> readNotice(const QString &file)
{
    const auto lines = readLines(file);
    if (!lines)
        return failureOf(lines);
    const RawTimetable timetable = findTables(*lines);
    const QList<ProseLine> prose = proseOf(*lines, timetable.prose);
    Notice notice;
    takeFacts(notice, prose);
    CaptureDays days(prose, sheetNames(*lines));
    const AnnouncedHours hours = announcedHours(*lines, timetable.prose);
    RoomNames rooms(prose);
    Resolver resolver(days, hours.document, rooms, notice);
    resolver.setHoursOfSheet(hours.ofSheet);
    resolver.resolve(timetable.rows);
    notice.rooms = rooms.rooms();
    sortAndCount(notice);
    takeFeeDue(notice, prose);
    notice.problems += checkTotals(timetable);
    reportUnclear(notice, timetable);
    return notice;
}

} // namespace liuying::exchange
