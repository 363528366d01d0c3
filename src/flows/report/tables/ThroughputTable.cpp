// SPDX-License-Identifier: Apache-2.0
#include "flows/report/FiveMinutes.h"
#include "flows/report/PlannedPace.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/tables/TableParts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// What happened in one room in five minutes.
struct Bin {
    int arrivals = 0;
    int photographed = 0;
    int served = 0; ///< of those who arrived here this day, photographed wherever
};
using DayOfRoom = QMap<QTime, Bin>;
using PlaceOfBins = std::pair<QDate, QString>; // day, room

/// The first photograph of each student: a picture taken again is no further student.
QHash<QString, storage::ShotRow> firstShots(const QList<storage::ShotRow> &shots)
{
    QHash<QString, storage::ShotRow> first;
    for (const storage::ShotRow &shot : shots) { // by time
        if (!first.contains(shot.student.number))
            first.insert(shot.student.number, shot);
    }
    return first;
}

QMap<PlaceOfBins, DayOfRoom> binsOf(const ReportFacts &facts)
{
    const QHash<QString, storage::ShotRow> shots = firstShots(facts.shots);
    QMap<PlaceOfBins, DayOfRoom> bins;
    for (const storage::ShotRow &shot : shots)
        ++bins[{shot.at.date, shot.room}][fiveMinutesOf(shot.at.time)].photographed;
    for (const storage::ArrivalRow &row : facts.arrivals) {
        if (row.undone)
            continue;
        DayOfRoom &day = bins[{row.at.date, row.room}];
        ++day[fiveMinutesOf(row.at.time)].arrivals;
        const auto shot = shots.constFind(row.student.number);
        if (shot != shots.constEnd() && shot->at.date == row.at.date)
            ++day[fiveMinutesOf(std::max(shot->at, row.at).time)].served;
    }
    return bins;
}

QList<TableHeader> headers()
{
    return {textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 14),
            textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12),
            momentColumn(u"time"_s, QCoreApplication::translate("Flows", "时间")),
            countColumn(u"arrivals"_s, QCoreApplication::translate("Flows", "签到")),
            countColumn(u"photographed"_s, QCoreApplication::translate("Flows", "拍摄")),
            notSummed(countColumn(u"waiting"_s, QCoreApplication::translate("Flows", "等候"))),
            notSummed(countColumn(u"perHour"_s, QCoreApplication::translate("Flows", "每小时拍摄"))),
            notSummed(countColumn(u"plannedPerHour"_s, QCoreApplication::translate("Flows", "计划每小时")))};
}

/// From the first to the last five minutes with anything in them, the empty ones between included.
void addDay(QList<TableRow> &rows, const PlaceOfBins &place, const DayOfRoom &bins,
            const PlannedPace &planned)
{
    constexpr int kBinsAnHour = 60 / kPaceMinutes;
    const auto &[day, room] = place;
    int waiting = 0;
    for (QTime time = bins.firstKey(); time <= bins.lastKey() && time.isValid();
         time = nextFiveMinutes(time)) {
        const Bin bin = bins.value(time);
        waiting += bin.arrivals - bin.served;
        const LocalDateTime start{day, time};
        rows.append({room, dayKey(day), cell(start), cell(bin.arrivals), cell(bin.photographed),
                     cell(waiting), cell(bin.photographed * kBinsAnHour),
                     cell(qRound(planned.perHour(room, start)))});
    }
}

} // namespace

Result<reports::ReportTable> throughputTable(const ReportFacts &facts)
{
    const Turnout turnout(facts);
    const PlannedPace planned(turnout);
    reports::ReportTable table;
    table.headers = headers();
    const auto bins = binsOf(facts);
    for (auto place = bins.cbegin(); place != bins.cend(); ++place)
        addDay(table.rows, place.key(), place.value(), planned);
    addTotals(table);
    table.notes = {
        QCoreApplication::translate("Flows", "时间是每五分钟的开始；等候是已签到、还没有拍摄的人数。"),
        QCoreApplication::translate("Flows", "按计划策略，一间教室一小时能拍%1人。")
            .arg(facts.plan.policy.studentsPerHour)};
    table.chart = reports::ReportChart{reports::ReportChart::Kind::Lines,
                                       QCoreApplication::translate("Flows", "每五分钟签到人数"),
                                       u"time"_s,
                                       {u"arrivals"_s},
                                       u"room"_s};
    return table;
}

} // namespace liuying
