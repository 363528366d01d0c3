// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"
#include "reports/ReportTable.h"

#include <QIODevice>
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

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Everything but the rows, as one object whose closing brace is left out.
QByteArray openFrame(const ReportTable &table)
{
    QJsonObject frame{{u"report"_s, table.name},
                      {u"title"_s, table.title},
                      {u"subtitle"_s, table.subtitle},
                      {u"notes"_s, QJsonArray::fromStringList(table.notes)}};
    if (!table.totals.isEmpty())
        frame.insert(u"totals"_s, rowObject(table.totals, table.headers));
    QByteArray bytes = compact(frame);
    bytes.chop(1);
    return bytes;
}

} // namespace

// Row by row, and a row a line: a report may be large, and lines can be searched.
Result<void> writeJson(const ReportTable &table, const QString &file)
{
    return replaceFileBy(file, [&table](QIODevice &device) {
        device.write(openFrame(table) + ",\n\"rows\":[");
        const char *separator = "\n";
        for (const QList<QVariant> &row : table.rows) {
            device.write(separator + compact(rowObject(row, table.headers)));
            separator = ",\n";
        }
        device.write("\n]}\n");
    });
}

} // namespace liuying::reports
