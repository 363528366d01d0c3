// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject paymentsJson(const PaymentsPreview &preview)
{
    QJsonObject counted;
    for (auto it = preview.countedByCollege.constBegin(); it != preview.countedByCollege.constEnd(); ++it)
        counted.insert(it.key(), it.value());
    const exchange::PaymentsFile &read = preview.read;
    const qsizetype unchanged = preview.alreadyImported ? read.list.rows.size() : 0;
    return {{u"rows"_s, read.rows},
            {u"accepted"_s, read.list.rows.size()},
            {u"added"_s, read.list.rows.size() - unchanged},
            {u"updated"_s, 0},
            {u"unchanged"_s, unchanged},
            {u"removed"_s, 0},
            {u"rejected"_s, rejectedJson(read.rejected)},
            {u"columns"_s, columnsJson(read.columns)},
            {u"notPaid"_s, preview.notPaid},
            {u"nowPaid"_s, preview.nowPaid},
            {u"countedByCollege"_s, counted},
            {u"needsPerson"_s, openItemsJson(preview.open)},
            {u"problems"_s, problemsJson(read.problems)},
            {u"doubts"_s, doubtsJson(preview.doubts)},
            {u"alreadyImported"_s, preview.alreadyImported}};
}

int finish(Call &call, ImportDesk &desk, const PaymentsPreview &preview)
{
    const QString words =
        preview.alreadyImported
            ? QCoreApplication::translate("Cli", "%1以前导入过，没有改动。").arg(preview.file)
            : QCoreApplication::translate("Cli", "%1：新增%2人已缴费，%3行写明未缴，%4处需要核对。")
                  .arg(preview.file)
                  .arg(preview.nowPaid)
                  .arg(preview.notPaid)
                  .arg(preview.open.size());
    QJsonObject document = paymentsJson(preview);
    complainAbout(call, preview.file, preview.doubts);
    return finishImport(
        call, document, words, preview.read.rejected, preview.file,
        [&] { return desk.importPayments(preview, badRowsOf(call), doubtsOf(call)); }, preview.doubts);
}

} // namespace

int importPayments(Call &call)
{
    return importDocument(call, exchange::readPayments, &ImportDesk::comparePayments, finish);
}

} // namespace liuying::cli
