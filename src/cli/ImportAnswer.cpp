// SPDX-License-Identifier: Apache-2.0
#include "cli/ImportAnswer.h"

#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

QJsonArray rejectedJson(const QList<exchange::RejectedRow> &rows)
{
    QJsonArray array;
    for (const exchange::RejectedRow &row : rows) {
        QJsonObject object{{u"row"_s, row.row},
                           {u"column"_s, row.column},
                           {u"reason"_s, row.why},
                           {u"why"_s, row.why},
                           {u"text"_s, row.text}};
        if (!row.sheet.isEmpty())
            object.insert(u"sheet"_s, row.sheet);
        if (row.first > 0)
            object.insert(u"first"_s, row.first);
        array.append(object);
    }
    return array;
}

QJsonArray problemsJson(const QList<exchange::Problem> &problems)
{
    QJsonArray array;
    for (const exchange::Problem &problem : problems) {
        const bool isError = problem.severity == exchange::Problem::Severity::Error;
        QJsonObject object{{u"line"_s, problem.line},
                           {u"severity"_s, isError ? u"error"_s : u"warning"_s},
                           {u"code"_s, problem.code},
                           {u"text"_s, problem.text}};
        if (!problem.sheet.isEmpty())
            object.insert(u"sheet"_s, problem.sheet);
        array.append(object);
    }
    return array;
}

QJsonObject columnsJson(const exchange::ColumnMap &columns)
{
    QJsonObject object;
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray openItemsJson(const QList<OpenItem> &items)
{
    QJsonArray array;
    for (const OpenItem &item : items)
        array.append(QJsonObject{{u"kind"_s, item.kind},
                                 {u"file"_s, item.file},
                                 {u"sheet"_s, item.ref.sheet},
                                 {u"row"_s, item.row},
                                 {u"amountFen"_s, item.amount.fen},
                                 {u"number"_s, item.number},
                                 {u"name"_s, item.name},
                                 {u"payer"_s, item.payer},
                                 {u"remark"_s, item.remark},
                                 {u"college"_s, item.college},
                                 {u"text"_s, openItemWords(item)}});
    return array;
}

void complainAbout(Call &call, const QString &file, const QList<exchange::RejectedRow> &rejected,
                   const QList<exchange::Problem> &problems)
{
    // The readers' sentences name sheet and row; only the file is missing.
    const auto complainOf = [&](const QString &text) {
        call.complain(QCoreApplication::translate("Cli", "%1：%2").arg(file, text));
    };
    for (const exchange::RejectedRow &row : rejected)
        complainOf(row.text);
    for (const exchange::Problem &problem : problems)
        complainOf(problem.text);
}

Doubts doubtsOf(const Call &call)
{
    return call.has(u"accept-doubts"_s) ? Doubts::Accept : Doubts::Refuse;
}

QJsonArray doubtsJson(const QList<Doubt> &doubts)
{
    QJsonArray array;
    for (const Doubt &doubt : doubts)
        array.append(QJsonObject{{u"code"_s, doubt.code}, {u"text"_s, doubt.text}});
    return array;
}

void complainAbout(Call &call, const QString &file, const QList<Doubt> &doubts)
{
    for (const Doubt &doubt : doubts)
        call.complain(QCoreApplication::translate("Cli", "%1：%2").arg(file, doubt.text));
    if (anyStops(doubts) && doubtsOf(call) == Doubts::Refuse)
        call.complain(
            QCoreApplication::translate("Cli", "确认文件无误、要照样导入的话，请加 --accept-doubts。"));
}

BadRows badRowsOf(const Call &call)
{
    return call.has(u"skip-bad-rows"_s) ? BadRows::Skip : BadRows::Refuse;
}

} // namespace liuying::cli
