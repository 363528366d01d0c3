// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportDesk.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/plan/CampaignId.h"
#include "flows/plan/PlanScopes.h"
#include "flows/prepare/PlanChanges.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Where students have arrived already.
struct ArrivedAt {
    QString room;
    QDate day;
    QString college;

    friend bool operator<(const ArrivedAt &a, const ArrivedAt &b)
    {
        return std::tie(a.room, a.day, a.college) < std::tie(b.room, b.day, b.college);
    }
};

bool hasBatch(const Plan &plan, const ArrivedAt &at)
{
    return std::ranges::any_of(plan.batches, [&at](const Batch &batch) {
        return batch.room == at.room && batch.college == at.college && batch.window.start.date == at.day;
    });
}

QString cautionWords(const ArrivedAt &at, int students, const Plan &after)
{
    if (after.room(at.room) == nullptr)
        return QCoreApplication::translate("Flows",
                                           "%1的%2名学生%3已经在%4签到，但新的日程表里没有这间教室。")
            .arg(at.college, QString::number(students), dayWords(at.day), at.room);
    return QCoreApplication::translate("Flows", "%1的%2名学生%3已经在%4签到，但新的日程表里取消了这一批。")
        .arg(at.college, QString::number(students), dayWords(at.day), at.room);
}

/// What the document takes away although students have come for it.
QList<exchange::Problem> cautions(const QList<storage::ArrivalRow> &arrivals, const Plan &before,
                                  const Plan &after)
{
    QMap<ArrivedAt, int> students;
    for (const storage::ArrivalRow &row : arrivals) {
        if (!row.undone)
            ++students[{row.room, row.day, row.student.college}];
    }
    QList<exchange::Problem> problems;
    for (auto at = students.cbegin(); at != students.cend(); ++at) {
        const bool hasRoomGone =
            before.room(at.key().room) != nullptr && after.room(at.key().room) == nullptr;
        const bool isBatchGone = hasBatch(before, at.key()) && !hasBatch(after, at.key());
        if (hasRoomGone || isBatchGone)
            problems.append({exchange::Problem::Severity::Warning,
                             0,
                             {},
                             u"arrivals-dropped"_s,
                             cautionWords(at.key(), at.value(), after)});
    }
    return problems;
}

} // namespace

Result<TimetablePreview> ImportDesk::compareTimetable(const QString &file, exchange::Notice read) const
{
    const auto before = standingPlan(m_stores);
    if (!before)
        return failureOf(before);
    const auto arrivals = m_stores.arrivals();
    if (!arrivals)
        return failureOf(arrivals);
    TimetablePreview preview;
    preview.file = file;
    preview.before = before->value_or(Plan());
    preview.after = planAfter(preview.before, read);
    preview.changes = planChanges(preview.before, preview.after);
    preview.read = std::move(read);
    preview.read.problems += cautions(*arrivals, preview.before, preview.after);
    return preview;
}

Result<int> ImportDesk::importTimetable(const TimetablePreview &preview)
{
    if (preview.after.batches.isEmpty())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate(
                           "Flows", "%1里没有读到任何一批拍摄时间，什么都没有改动。请检查日程表。")
                           .arg(preview.file),
                       u"no batches"_s);
    int revision = 0;
    const Result<void> done = m_stores.transact([&]() -> Result<void> {
        const auto latest = m_stores.latestRevision(campaignScope());
        const auto standing = standingPlan(m_stores);
        if (!latest || !standing)
            return latest ? failureOf(standing) : failureOf(latest);
        // What was published since the person looked stays where the document is silent.
        const Plan now = standing->value_or(Plan());
        Plan after = now == preview.before ? preview.after : planAfter(now, preview.read);
        const bool isSame = *latest > 0 && !differ(now, after);
        revision = isSame ? *latest : *latest + 1;
        if (after.campaign.id.isEmpty())
            after.campaign.id = newCampaignId();
        return isSame ? Result<void>()
                      : append(PlanPublished{campaignScope(), revision, after, preview.file});
    });
    if (!done)
        return failureOf(done);
    return revision;
}

} // namespace liuying
