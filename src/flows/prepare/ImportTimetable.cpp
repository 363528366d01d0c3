// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportDesk.h"

#include "flows/prepare/PlanChanges.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

Result<TimetablePreview> ImportDesk::compareTimetable(const QString &file, exchange::Notice read) const
{
    const auto before = planOrEmpty();
    if (!before)
        return failureOf(before);
    TimetablePreview preview;
    preview.file = file;
    preview.before = *before;
    preview.after = planAfter(*before, read);
    preview.changes = planChanges(preview.before, preview.after);
    preview.read = std::move(read);
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
        const auto latest = m_stores.latestRevision(u"campaign"_s);
        if (!latest)
            return failureOf(latest);
        const bool isSame = *latest > 0 && preview.after == preview.before;
        revision = isSame ? *latest : *latest + 1;
        return isSame ? Result<void>()
                      : append(PlanPublished{u"campaign"_s, revision, preview.after, preview.file});
    });
    if (!done)
        return failureOf(done);
    return revision;
}

} // namespace liuying
