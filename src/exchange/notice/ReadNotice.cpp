// SPDX-License-Identifier: Apache-2.0
#include "exchange/NoticeDocument.h"
#include "exchange/Quoting.h"
#include "exchange/notice/Columns.h"
#include "exchange/notice/Resolver.h"
#include "exchange/notice/RunningText.h"
#include "exchange/notice/Tables.h"
#include "exchange/notice/Upright.h"
#include "exchange/notice/Wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

QList<ProseLine> proseOf(const QList<SourceLine> &lines, const QList<qsizetype> &indexes)
{
    QList<ProseLine> prose;
    for (const qsizetype index : indexes) {
        const SourceLine &line = lines.at(index);
        prose.append(
            {line.number, line.text, withFiguresInDates(squeezedWords(line.text)), line.cells, line.sheet});
    }
    return prose;
}

/// The value, or a warning that the text speaks of the matter without settling it. @p sentence: %1 is where.
template <typename T>
std::optional<T> settled(const Fact<T> &fact, Notice &notice, const QString &code, const QString &sentence)
{
    if (fact.doubtful)
        notice.problems.append({Problem::Severity::Warning, fact.doubtful->line, fact.doubtful->sheet, code,
                                sentence.arg(placeWords(fact.doubtful->sheet, fact.doubtful->line))});
    return fact.value;
}

QStringList collegesOf(const RawTimetable &timetable)
{
    QStringList colleges;
    for (const RawRow &row : timetable.rows)
        colleges += row.college;
    colleges.removeDuplicates();
    return colleges;
}

void takeFacts(Notice &notice, const QList<ProseLine> &prose, const QStringList &colleges)
{
    notice.campaign.university = findUniversity(prose, colleges);
    notice.campaign.title = findTitle(prose);
    notice.campaign.cohort = findCohort(prose);
    notice.campaign.number = findDocumentNumber(prose);
    notice.campaign.fee =
        settled(findFee(prose), notice, u"fee-ambiguous"_s,
                QCoreApplication::translate(
                    "Exchange", "%1说到收费，但看不出每人收多少，没有采用。请看原文，填写每人应缴的金额。"));
    notice.earlyMinutes =
        settled(findEarlyMinutes(prose), notice, u"early-unclear"_s,
                QCoreApplication::translate(
                    "Exchange", "%1说到提前到场，但看不出提前多少分钟，没有采用。请看原文后填写。"));
    notice.splitOverMinutes = settled(
        findSplitOverMinutes(prose), notice, u"split-unclear"_s,
        QCoreApplication::translate(
            "Exchange", "%1说到把时段分到班级，但看不出超过多少分钟才分，没有采用。请看原文后填写。"));
    notice.forbiddenColours =
        settled(findForbiddenColours(prose), notice, u"colours-unclear"_s,
                QCoreApplication::translate(
                    "Exchange", "%1说到服装颜色，但看不出禁穿哪些颜色，没有采用。请看原文后填写。"))
            .value_or(QStringList());
}

/// The hours of mornings and afternoons, of the document and of each sheet.
struct AnnouncedHours {
    HalfDayHours document;
    QMap<QString, HalfDayHours> ofSheet;
};

/// The hours that a line announces, those of offices and deadlines left out.
HalfDayHours hoursOfCapture(const QString &words)
{
    QStringList kept = sentences(words);
    kept.removeIf([](const QString &sentence) {
        return mentionsAny(sentence, {u"咨询", u"值班", u"办公", u"领取", u"缴费", u"交费", u"校对", u"培训",
                                      u"会议", u"报到", u"补拍", u"补采", u"午休", u"休息"});
    });
    return findHalfDayHours(kept.join(u';'));
}

/// A row about one college, class or room: its hours are its own, not those of the day.
bool isRowOfItsOwn(const SourceLine &line)
{
    const auto namesOne = [](const QString &cell) {
        return looksLikeCollege(cell) || looksLikeRoom(cell) || squeezed(cell).endsWith(u'班');
    };
    constexpr qsizetype kFewest = 3; // two are a label and what it says: 拍摄时间 | 8:00-11:30
    QStringList cells = line.cells;
    cells.removeAll(QString());
    cells.removeDuplicates(); // a merged cell repeats itself
    return line.inTable && cells.size() >= kFewest && std::any_of(cells.cbegin(), cells.cend(), namesOne);
}

AnnouncedHours announcedHours(const QList<SourceLine> &lines, const RawTimetable &timetable)
{
    AnnouncedHours hours;
    const QSet<qsizetype> unclear(timetable.unclear.cbegin(), timetable.unclear.cend());
    for (const qsizetype index : timetable.prose) {
        const SourceLine &line = lines.at(index);
        if (unclear.contains(index) || isRowOfItsOwn(line))
            continue;
        const HalfDayHours found = hoursOfCapture(squeezed(line.text));
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
    QMap<QString, QList<ReadBatch *>> byRoom;
    for (ReadBatch &read : notice.batches)
        byRoom[read.batch.room] += &read;
    for (const QList<ReadBatch *> &inRoom : std::as_const(byRoom)) {
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
    const auto due = settled(
        findFeeDue(prose), notice, u"fee-due-unclear"_s,
        QCoreApplication::translate(
            "Exchange", "%1说到缴费时间，但看不出截止到哪一天，没有采用。请看原文，填写缴费截止日。"));
    if (!due)
        return;
    const auto year = due->year               ? due->year
                      : notice.days.isEmpty() ? std::nullopt
                                              : std::optional(notice.days.first().year());
    const QDate date(year.value_or(0), due->month.value_or(0), due->day);
    if (date.isValid())
        notice.campaign.feeDue = date;
}

/// A hidden sheet may be an old draft.
void reportHidden(Notice &notice, const QStringList &hiddenSheets)
{
    for (const QString &sheet : hiddenSheets) {
        const auto count = std::count_if(notice.batches.cbegin(), notice.batches.cend(),
                                         [&sheet](const ReadBatch &read) { return read.sheet == sheet; });
        if (count > 0)
            notice.problems.append({Problem::Severity::Warning, 0, sheet, u"hidden-sheet"_s,
                                    QCoreApplication::translate(
                                        "Exchange", "工作表“%1”是隐藏的，其中的%2个批次也列入了，请核对。")
                                        .arg(sheet, QString::number(count))});
    }
}

/// Of one kind so many problems are told one by one; the rest are counted.
void shortenProblems(QList<Problem> &problems)
{
    constexpr int kMostOfAKind = 200;
    QMap<QString, int> seen;
    problems.removeIf([&seen](const Problem &problem) { return ++seen[problem.code] > kMostOfAKind; });
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (it.value() <= kMostOfAKind)
            continue;
        const auto first = std::find_if(problems.cbegin(), problems.cend(),
                                        [&it](const Problem &problem) { return problem.code == it.key(); });
        problems.append({first->severity,
                         0,
                         {},
                         it.key(),
                         QCoreApplication::translate("Exchange", "还有%1处同类问题（如：%2），没有逐条列出。")
                             .arg(QString::number(it.value() - kMostOfAKind), first->text)});
    }
}

void reportUnclear(Notice &notice, const RawTimetable &timetable, const QList<SourceLine> &lines)
{
    const QString sentence =
        QCoreApplication::translate("Exchange", "%1像是日程中的一行，但分不清各列，没有列入。");
    for (const qsizetype index : timetable.unclear) {
        const SourceLine &line = lines.at(index);
        notice.problems.append({Problem::Severity::Warning, line.number, line.sheet, u"row-unclear"_s,
                                sentence.arg(placeWords(line.sheet, line.number))});
    }
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

Notice understandNotice(const NoticeDocument &document)
{
    const QList<SourceLine> lines = withTablesUpright(linesOf(document));
    RawTimetable timetable = findTables(lines);
    if (timetable.rows.isEmpty())
        takeRowsFromText(timetable, lines);
    const QList<ProseLine> prose = proseOf(lines, timetable.prose);
    Notice notice;
    takeFacts(notice, prose, collegesOf(timetable));
    CaptureDays days(prose, sheetNames(lines));
    const AnnouncedHours hours = announcedHours(lines, timetable);
    RoomNames rooms(prose);
    Resolver resolver(days, hours.document, rooms, notice);
    resolver.setHoursOfSheet(hours.ofSheet);
    resolver.resolve(timetable.rows);
    notice.rooms = rooms.rooms();
    sortAndCount(notice);
    takeFeeDue(notice, prose);
    notice.problems += checkTotals(timetable);
    reportUnclear(notice, timetable, lines);
    reportHidden(notice, document.hiddenSheets);
    shortenProblems(notice.problems);
    return notice;
}

Result<Notice> readNotice(const QString &file)
{
    const auto document = readNoticeDocument(file);
    if (!document)
        return failureOf(document);
    return understandNotice(*document);
}

} // namespace liuying::exchange
