// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Resolver.h"

#include "exchange/Quoting.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// What the rows of a part of a table add up to.
struct Sum {
    int students = 0;
    int rows = 0;
    int classes = 0;
};

/// @p onceOnly leaves out rows that repeat another: whoever made the total may have noticed them.
Sum sumOf(const QList<RawRow> &rows, qsizetype from, qsizetype end, bool onceOnly)
{
    Sum sum;
    std::set<QString> seen;
    std::set<int> lines;
    for (qsizetype i = from; i < end; ++i) {
        const RawRow &row = rows.at(i);
        if (!lines.insert(row.line).second) // one row that names two rooms or colleges
            continue;
        if (!seen.insert(row.subject).second && onceOnly)
            continue;
        sum.students += row.students.value_or(0);
        ++sum.rows;
        sum.classes += static_cast<int>(row.classes.size());
    }
    return sum;
}

bool agrees(const RawTotal &total, const Sum &sum)
{
    return (!total.claimedStudents || sum.students == 0 || *total.claimedStudents == sum.students) &&
           (!total.claimedRows || *total.claimedRows == sum.rows) &&
           (!total.claimedClasses || sum.classes == 0 || *total.claimedClasses == sum.classes);
}

bool agreesWithAny(const RawTotal &total, const QList<RawRow> &rows)
{
    if (total.end == 0)
        return true;
    for (const qsizetype from : {total.partFrom, total.tableFrom, qsizetype(0)}) {
        if (from == total.end) // a total right below a subtotal is about the rows further up
            continue;
        for (const bool onceOnly : {false, true}) {
            if (agrees(total, sumOf(rows, from, total.end, onceOnly)))
                return true;
        }
    }
    return false;
}

} // namespace

QList<Problem> checkTotals(const RawTimetable &timetable)
{
    QList<Problem> problems;
    for (const RawTotal &total : timetable.totals) {
        if (agreesWithAny(total, timetable.rows))
            continue;
        const Sum sum = sumOf(timetable.rows, total.partFrom, total.end, false);
        Problem problem{Problem::Severity::Warning, total.line, total.sheet, u"total-mismatch"_s, {}};
        problem.text =
            QCoreApplication::translate(
                "Exchange", "%1（%2）：合计与上面各行不符，各行共%3个批次、%4人；按各行列入，请核对。")
                .arg(placeWords(total.sheet, total.line), quotable(total.subject), QString::number(sum.rows),
                     QString::number(sum.students));
        problems += problem;
    }
    return problems;
}

} // namespace liuying::exchange
