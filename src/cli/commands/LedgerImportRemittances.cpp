// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "cli/PlanJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray transactionsJson(const RemittancesPreview &preview)
{
    QJsonArray array;
    const QList<TransferRow> &rows = preview.read.statement.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const TransferRow &row = rows[i];
        const TransferStanding &standing = preview.standings[i];
        QJsonObject object{{u"row"_s, row.row},
                           {u"date"_s, orNull(row.date)},
                           {u"amountFen"_s, row.amount.fen},
                           {u"payer"_s, row.payer},
                           {u"remark"_s, row.remark},
                           {u"serial"_s, row.serial},
                           {u"college"_s, orNull(standing.college)},
                           {u"late"_s, standing.late},
                           {u"alreadySeen"_s, standing.alreadySeen}};
        if (!standing.needsPerson.isEmpty())
            object.insert(u"needsPerson"_s, standing.needsPerson);
        array.append(object);
    }
    return array;
}

QJsonObject remittancesJson(const RemittancesPreview &preview)
{
    const exchange::RemittancesFile &read = preview.read;
    const auto seen = std::ranges::count_if(preview.standings, &TransferStanding::alreadySeen);
    return {{u"rows"_s, read.rows},
            {u"accepted"_s, read.statement.rows.size()},
            {u"added"_s, static_cast<qint64>(read.statement.rows.size() - seen)},
            {u"updated"_s, 0},
            {u"unchanged"_s, static_cast<qint64>(seen)},
            {u"removed"_s, 0},
            {u"rejected"_s, rejectedJson(read.rejected)},
            {u"columns"_s, columnsJson(read.columns)},
            {u"transactions"_s, transactionsJson(preview)},
            {u"needsPerson"_s, openItemsJson(preview.open)},
            {u"problems"_s, problemsJson(read.problems)},
            {u"doubts"_s, doubtsJson(preview.doubts)},
            {u"alreadyImported"_s, preview.alreadyImported}};
}

int finish(Call &call, ImportDesk &desk, const RemittancesPreview &preview)
{
    const QString words =
        preview.alreadyImported
            ? QCoreApplication::translate("Cli", "%1以前导入过，没有改动。").arg(preview.file)
            : QCoreApplication::translate("Cli", "%1：%2笔，%3处需要核对。")
                  .arg(preview.file)
                  .arg(preview.read.statement.rows.size())
                  .arg(preview.open.size());
    QJsonObject document = remittancesJson(preview);
    complainAbout(call, preview.file, preview.doubts);
    return finishImport(
        call, document, words, preview.read.rejected, preview.file,
        [&] { return desk.importRemittances(preview, badRowsOf(call), doubtsOf(call)); }, preview.doubts);
}

} // namespace

int importRemittances(Call &call)
{
    return importDocument(call, exchange::readRemittances, &ImportDesk::compareRemittances, finish);
}

} // namespace liuying::cli
