// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"
#include "reports/CellText.h"

#include <QIODevice>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

/// A number stays a number, also a negative one; only text can be taken for a formula.
QString csvCell(const QVariant &value, ReportTable::Column kind)
{
    const QString text = cellText(value, kind);
    return quoted(value.typeId() == QMetaType::QString ? harmless(text) : text);
}

QByteArray csvLine(const QList<QVariant> &row, const QList<ReportTable::Header> &headers)
{
    QStringList cells;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!headers[i].isHidden)
            cells.append(csvCell(row.value(i), headers[i].kind));
    }
    return (cells.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray headerLine(const QList<ReportTable::Header> &headers)
{
    QList<QVariant> titles;
    QList<ReportTable::Header> asText = headers;
    for (ReportTable::Header &header : asText) {
        titles.append(header.title);
        header.kind = ReportTable::Column::Text;
    }
    return csvLine(titles, asText);
}

} // namespace

Result<void> writeCsv(const ReportTable &table, const QString &file)
{
    return replaceFileBy(file, [&table](QIODevice &device) {
        device.write(QString(QChar(QChar::ByteOrderMark)).toUtf8());
        device.write(headerLine(table.headers));
        for (const QList<QVariant> &row : table.rows)
            device.write(csvLine(row, table.headers));
        if (!table.totals.isEmpty())
            device.write(csvLine(table.totals, table.headers));
    });
}

} // namespace liuying::reports
