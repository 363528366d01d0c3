// SPDX-License-Identifier: Apache-2.0
#include "flows/report/OutputGuard.h"

#include "storage/DatabaseFile.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

Result<void> mayWriteTo(const QString &file)
{
    if (!storage::belongsToStation(file))
        return {};
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Flows", "“%1”是工作站的数据文件，没有改动。请换一个文件名。").arg(file),
        u"target is a database or belongs to one"_s);
}

} // namespace liuying
