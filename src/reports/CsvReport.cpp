// SPDX-License-Identifier: Apache-2.0
#include "reports/CarefulFile.h"
#include "reports/CellText.h"

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

QString csvLine(const QList<QVariant> &row, const QList<ReportTable::Header> &headers)
{
    QStringList cells;
    for (qsizetype i = 0; i < headers.size(); ++i)
        cells.append(csvCell(row.value(i), headers[i].kind));
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

Result<void> writeCsv(const ReportTable &table, const QString &file)
{
    QStringList titles;
    for (const ReportTable::Header &header : table.headers)
        titles.append(quoted(harmless(header.title)));
    QString text = QChar(QChar::ByteOrderMark) + titles.join(u',') + u"\r\n"_s;
    for (const QList<QVariant> &row : table.rows)
        text += csvLine(row, table.headers);
    if (!table.totals.isEmpty())
        text += csvLine(table.totals, table.headers);
    return replaceFile(file, text.toUtf8());
}

} // namespace liuying::reports
