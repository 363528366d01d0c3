// SPDX-License-Identifier: Apache-2.0
#include "flows/report/Dashboard.h"

#include "flows/CampaignTime.h"
#include "flows/report/DashboardFacts.h"
#include "flows/report/DashboardRooms.h"
#include "flows/report/FiveMinutes.h"
#include "flows/report/Turnout.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace liuying {

namespace {

/// Colleges as the timetable brings them; those without a batch behind, as the roster has them.
void sortByTimetable(QList<AttendanceRow> &colleges, const Plan &plan)
{
    QHash<QString, qsizetype> order;
    for (const Batch &batch : plan.batches) {
        if (!order.contains(batch.college))
            order.insert(batch.college, order.size());
    }
    std::ranges::stable_sort(
        colleges, {}, [&order](const AttendanceRow &row) { return order.value(row.college, order.size()); });
}

void addAttendance(Dashboard &dashboard, const Turnout &turnout, const Plan &plan)
{
    for (const Student &student : turnout.students())
        turnout.count(dashboard.total, student);
    for (const AttendanceRow &row : countByClass(turnout)) {
        if (row.className.isEmpty())
            dashboard.colleges.append(row);
    }
    sortByTimetable(dashboard.colleges, plan);
}

void addProofreading(Dashboard &dashboard, const ReportFacts &facts, const Turnout &turnout)
{
    dashboard.proofreadingMissing =
        static_cast<int>(std::ranges::count_if(turnout.students(), [&](const Student &student) {
            return turnout.isPhotographed(student) && !facts.hasProofread(student);
        }));
}

/// Bars from the first to the last arrival of today, or of the last day that had any.
void addPace(Dashboard &dashboard, const ReportFacts &facts)
{
    QMap<QDate, QMap<QTime, int>> days;
    for (const storage::ArrivalRow &row : facts.arrivals) {
        if (!row.undone)
            ++days[row.at.date][fiveMinutesOf(row.at.time)];
    }
    if (days.isEmpty())
        return;
    dashboard.paceDay = days.contains(facts.now.date) ? facts.now.date : days.lastKey();
    const QMap<QTime, int> bars = days.value(dashboard.paceDay);
    for (QTime time = bars.firstKey(); time.isValid() && time <= bars.lastKey(); time = nextFiveMinutes(time))
        dashboard.pace.append({{dashboard.paceDay, time}, bars.value(time)});
}

void addMoney(Dashboard &dashboard, const Ledger &ledger)
{
    for (const CollegeAccount &account : ledger.status.colleges) {
        dashboard.expected += account.expected;
        dashboard.remitted += account.remitted;
        dashboard.collegesSettled += account.state == u"settled" || account.state == u"late" ? 1 : 0;
        dashboard.collegesOwing += account.difference() < Money{} ? 1 : 0;
    }
    dashboard.received = ledger.settlement.received;
    dashboard.openItems = static_cast<int>(ledger.status.needsPerson.size());
    dashboard.refundsDue = ledger.refunds.count(RefundState::Due);
    dashboard.refundsApproved = ledger.refunds.count(RefundState::Approved);
    dashboard.refundsPaid = ledger.refunds.count(RefundState::PaidOut);
}

void addIncidents(Dashboard &dashboard, const ReportFacts &facts)
{
    dashboard.overridesToday =
        static_cast<int>(std::ranges::count_if(facts.arrivals, [&](const storage::ArrivalRow &row) {
            return row.at.date == facts.now.date && !row.undone && !row.overrideWhy.isEmpty();
        }));
    dashboard.turnedAwayToday = static_cast<int>(std::ranges::count_if(
        facts.turnedAway, [&](const storage::TurnedAwayRow &row) { return row.at.date == facts.now.date; }));
}

} // namespace

Result<ReportFacts> readDashboardFacts(const storage::Stores &stores, const Clock &clock)
{
    return readFacts(stores, clock,
                     FactPart::Arrivals | FactPart::TurnedAway | FactPart::Shots | FactPart::Money |
                         FactPart::Proofreading);
}

Result<KeptFacts> refreshed(const storage::Stores &stores, const Clock &clock, KeptFacts kept)
{
    // Counted first: what is written between counting and reading is read once more, never missed.
    const Result<qint64> entries = stores.entryCount();
    if (!entries)
        return failureOf(entries);
    if (*entries == kept.entries) {
        kept.facts.now = campaignTime(clock, kept.facts.plan.campaign);
        return kept;
    }
    Result<ReportFacts> facts = readDashboardFacts(stores, clock);
    if (!facts)
        return failureOf(facts);
    return KeptFacts{*entries, std::move(*facts)};
}

Dashboard makeDashboard(const ReportFacts &facts)
{
    const Turnout turnout(facts);
    Dashboard dashboard;
    dashboard.campaign = facts.plan.campaign;
    dashboard.now = facts.now;
    dashboard.days = facts.plan.days();
    dashboard.isOver = facts.isOver();
    dashboard.ledgerAsOf = facts.ledgerAsOf;
    addAttendance(dashboard, turnout, facts.plan);
    dashboard.rooms = roomsNow(facts, turnout);
    addProofreading(dashboard, facts, turnout);
    addPace(dashboard, facts);
    addMoney(dashboard, keepLedger(facts.ledger, facts.isOver()));
    addIncidents(dashboard, facts);
    return dashboard;
}

Result<Dashboard> readDashboard(storage::Stores &stores, const Clock &clock)
{
    const Result<ReportFacts> facts = readDashboardFacts(stores, clock);
    if (!facts)
        return failureOf(facts);
    return makeDashboard(*facts);
}

} // namespace liuying
