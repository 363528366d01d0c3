// SPDX-License-Identifier: Apache-2.0
#include "flows/report/RecordExport.h"

namespace liuying {

using namespace Qt::StringLiterals;

Result<void> recordExport(storage::Stores &stores, const Clock &clock, const QString &what,
                          const QString &file)
{
    if (stores.isReadOnly())
        return {};
    const auto entry = stores.append(Exported{what, file}, clock.nowUtcMs(), u"report"_s);
    return entry ? Result<void>() : failureOf(entry);
}

} // namespace liuying
