// SPDX-License-Identifier: Apache-2.0
#include "flows/CampaignTime.h"
#include "flows/Words.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/Turnout.h"
#include "flows/report/tables/TableParts.h"
#include "flows/report/tables/WindowCells.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Those whom the day still waits for.
struct StillToCome {
    int students = 0;
    int withoutWindow = 0;
    QSet<QString> windows; ///< room and time
};

void count(StillToCome &still, const QList<GoTo> &windows, const LocalDateTime &now)
{
    ++still.students;
    still.withoutWindow += windows.isEmpty() ? 1 : 0;
    for (const GoTo &goTo : windows) {
        if (now < goTo.window.end)
            still.windows.insert(goTo.room + goTo.window.start.toString() + goTo.window.end.toString());
    }
}

QStringList notesOf(const StillToCome &still)
{
    QStringList notes;
    if (!still.windows.isEmpty())
        notes.append(
            QCoreApplication::translate("Flows", "还有%1个时段没有结束，其中没到的学生不在这张名单里。")
                .arg(still.windows.size()));
    if (still.students > 0)
        notes.append(
            QCoreApplication::translate("Flows", "还没有到、时段没过的有%1人。").arg(still.students));
    if (still.withoutWindow > 0)
        notes.append(QCoreApplication::translate(
                         "Flows", "其中%1人的学院不在拍摄日程表里，采集结束后才列入名单。请安排时间。")
                         .arg(still.withoutWindow));
    return notes;
}

} // namespace

Result<reports::ReportTable> noShowTable(const ReportFacts &facts)
{
    const Turnout turnout(facts);
    reports::ReportTable table;
    table.headers =
        studentColumns() + windowColumns() + QList<TableHeader>{headsColumn()} + coordinatorColumns();
    StillToCome still;
    for (const Student &student : turnout.students()) {
        if (turnout.standing(student) != Standing::Missing)
            continue;
        const QList<GoTo> windows = turnout.windows(student);
        if (turnout.isPast(windows))
            table.rows.append(studentCells(student) + windowCells(windows) + TableRow{cell(1)} +
                              coordinatorCells(facts.plan, student.college));
        else
            count(still, windows, facts.now);
    }
    addTotals(table);
    table.notes = notesOf(still) + QStringList{ledgerNote(facts)};
    table.chart = reports::ReportChart{reports::ReportChart::Kind::Bars,
                                       QCoreApplication::translate("Flows", "各学院未到人数"),
                                       u"college"_s,
                                       {u"students"_s}};
    table.signature = signatureLine();
    return table;
}

} // namespace liuying
