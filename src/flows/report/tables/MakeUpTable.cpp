// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/ReasonWords.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/Turnout.h"
#include "flows/report/tables/TableParts.h"
#include "flows/report/tables/WindowCells.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Why somebody has no photograph.
struct Cause {
    QString code; ///< "not-here", "undone", "turned-away", "no-photo"
    QString text;
};

/// What the doors last saw of those who are not in.
struct LastSeen {
    QHash<QString, storage::TurnedAwayRow> turnedAway;
    QHash<QString, storage::ArrivalRow> undone;
};

LastSeen lastSeen(const ReportFacts &facts)
{
    LastSeen seen; // both lists are by time: the last one stays
    for (const storage::TurnedAwayRow &row : facts.turnedAway) {
        if (!row.student.isEmpty())
            seen.turnedAway.insert(row.student, row);
    }
    for (const storage::ArrivalRow &row : facts.arrivals) {
        if (row.undone)
            seen.undone.insert(row.student.number, row);
    }
    return seen;
}

QString turnedAwayWords(const storage::TurnedAwayRow &row)
{
    const QString moment = momentWords(row.at);
    if (row.reasons.isEmpty())
        return QCoreApplication::translate("Flows", "%1来过%2，没有放行").arg(moment, row.room);
    return QCoreApplication::translate("Flows", "%1来过%2，没有放行：%3")
        .arg(moment, row.room, reasonWords(row.reasons.constFirst()));
}

Cause causeOf(const Turnout &turnout, const LastSeen &seen, const Student &student)
{
    if (const storage::ArrivalRow *arrival = turnout.arrival(student.number))
        return {u"no-photo"_s, QCoreApplication::translate("Flows", "%1在%2签到，拍摄号%3，没有照片")
                                   .arg(momentWords(arrival->at), arrival->room, arrival->shot.text())};
    const auto away = seen.turnedAway.constFind(student.number);
    const auto undone = seen.undone.constFind(student.number);
    const bool wasAway = away != seen.turnedAway.constEnd();
    if (undone != seen.undone.constEnd() && (!wasAway || away->at < undone->at))
        return {u"undone"_s, QCoreApplication::translate("Flows", "%1在%2的签到被撤销：%3")
                                 .arg(momentWords(undone->at), undone->room, undone->undoneWhy)};
    if (wasAway)
        return {u"turned-away"_s, turnedAwayWords(*away)};
    return {u"not-here"_s, QCoreApplication::translate("Flows", "没有到场")};
}

QList<TableHeader> headers()
{
    return studentColumns() + windowColumns() +
           QList<TableHeader>{
               hidden(textColumn(u"reason"_s, QCoreApplication::translate("Flows", "原因"), 12)),
               textColumn(u"text"_s, QCoreApplication::translate("Flows", "原因"), 36), headsColumn()} +
           coordinatorColumns();
}

} // namespace

Result<reports::ReportTable> makeUpTable(const ReportFacts &facts)
{
    const Turnout turnout(facts);
    const LastSeen seen = lastSeen(facts);
    reports::ReportTable table;
    table.headers = headers();
    int notYet = 0;
    for (const Student &student : turnout.students()) {
        if (turnout.isPhotographed(student) || !turnout.isExpected(student))
            continue;
        const QList<GoTo> windows = turnout.windows(student);
        if (!turnout.isPast(windows)) {
            ++notYet;
            continue;
        }
        const Cause cause = causeOf(turnout, seen, student);
        table.rows.append(studentCells(student) + windowCells(windows) +
                          TableRow{cause.code, cause.text, cell(1)} +
                          coordinatorCells(facts.plan, student.college));
    }
    addTotals(table);
    if (notYet > 0)
        table.notes.append(
            QCoreApplication::translate("Flows", "还有%1人没有拍摄，时段没过，不在这张名单里。").arg(notYet));
    table.notes.append(ledgerNote(facts));
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
