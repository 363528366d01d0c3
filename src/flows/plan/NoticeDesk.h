// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanBook.h"
#include "reports/ClassNotice.h"
#include "storage/Stores.h"

namespace liuying {

/// The notices of classes, from the published plan and the roster.
class NoticeDesk {
public:
    explicit NoticeDesk(storage::Stores &stores);

    /// Of every class, of a college's, or of one class; by start, room, college, class, part. As at the door,
    /// a class without a slot goes by its college's batches: a college without any slot is one notice for
    /// each of its batches, and so is a class that the sub-schedule left out. Students who are not eligible
    /// are left out. Usage when nothing fits.
    [[nodiscard]] Result<QList<reports::ClassNotice>> notices(const QString &college,
                                                              const QString &className) const;
    /// Writes them as @p format ("pdf", "xlsx"; anything else is Usage) and records the export, unless the
    /// stores are read-only. Refuses, with BadInput, whatever belongs to a station's data. Gives the files.
    [[nodiscard]] Result<QStringList> write(const QList<reports::ClassNotice> &notices, const QString &format,
                                            reports::NoticeFiles files, const QString &target);

private:
    storage::Stores &m_stores;
};

} // namespace liuying
