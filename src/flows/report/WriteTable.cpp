// SPDX-License-Identifier: Apache-2.0
#include "flows/report/WriteTable.h"

#include "flows/report/OutputGuard.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

Result<void> writeTable(const reports::ReportTable &table, const QString &format, const QString &file,
                        const reports::PrintOptions &options)
{
    if (const Result<void> may = mayWriteTo(file); !may)
        return may;
    if (format == u"xlsx")
        return reports::writeXlsx(table, file, options);
    if (format == u"csv")
        return reports::writeCsv(table, file);
    if (format == u"json")
        return reports::writeJson(table, file);
    if (format == u"pdf")
        return reports::writePdf(table, file, options);
    return failure(
        ErrorCode::Usage,
        QCoreApplication::translate("Flows", "不能写成“%1”格式，请用 xlsx、csv、pdf 或 json。").arg(format),
        u"unknown report format"_s);
}

} // namespace liuying
