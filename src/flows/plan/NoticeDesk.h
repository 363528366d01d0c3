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

    /// Of every class, of a college's, or of one class; by start, room, class. A college that comes as one is
    /// one notice. Usage when nothing fits.
    [[nodiscard]] Result<QList<reports::ClassNotice>> notices(const QString &college,
                                                              const QString &className) const;
    /// Writes them as @p format ("pdf", "xlsx") and records the export. Gives the files.
    [[nodiscard]] Result<QStringList> write(const QList<reports::ClassNotice> &notices, const QString &format,
                                            reports::NoticeFiles files, const QString &target);

private:
    storage::Stores &m_stores;
};

} // namespace liuying
