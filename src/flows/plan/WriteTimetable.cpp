// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/WriteTimetable.h"

#include "flows/report/OutputGuard.h"
#include "reports/TimetableSheet.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying {

using namespace Qt::StringLiterals;

Result<void> mayWriteTimetable(const QString &file)
{
    if (const Result<void> may = mayWriteTo(file); !may)
        return may;
    if (QFileInfo(file).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) != 0)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Flows", "日程表只能写成 .xlsx 文件，“%1”不是。请换一个文件名。")
                .arg(file),
            u"a timetable is an .xlsx file"_s);
    return {};
}

Result<void> writeTimetable(const Plan &plan, const QString &file)
{
    return mayWriteTimetable(file).and_then([&] { return reports::writeTimetableXlsx(plan, file); });
}

} // namespace liuying
