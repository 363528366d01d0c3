// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"
#include "reports/ReportTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowObject(const QList<QVariant> &row, const QList<ReportTable::Header> &headers)
{
    QJsonObject object;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QVariant value = row.value(i);
        const bool isEmpty = !value.isValid() || value.isNull();
        object.insert(headers[i].key, isEmpty ? QJsonValue() : QJsonValue::fromVariant(value));
    }
    return object;
}

} // namespace

Result<void> writeJson(const ReportTable &table, const QString &file)
{
    QJsonArray rows;
    for (const QList<QVariant> &row : table.rows)
        rows.append(rowObject(row, table.headers));
    QJsonObject document{{u"report"_s, table.name},
                         {u"title"_s, table.title},
                         {u"subtitle"_s, table.subtitle},
                         {u"rows"_s, rows}};
    if (!table.totals.isEmpty())
        document.insert(u"totals"_s, rowObject(table.totals, table.headers));
    return replaceFile(file, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

} // namespace liuying::reports
