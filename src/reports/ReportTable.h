// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace liuying::reports {

/// A report as rows, laid out once and printed to a file or a screen. Words are in the user's language
/// already.
struct ReportTable {
    enum class Column { Text, Number, Money, DateTime };
    struct Header {
        QString key; ///< stable: the JSON key and the csv's machine name
        QString title;
        Column kind = Column::Text;
        int widthChars = 12;
    };
    QString name; ///< "attendance"
    QString title;
    QString subtitle; ///< campaign and moment
    QList<Header> headers;
    QList<QList<QVariant>>
        rows; ///< Text: QString; Number: qlonglong; Money: qlonglong fen; DateTime: ISO local QString
    QList<QVariant> totals; ///< empty, or one for each column
};

// Each writes to a temporary file beside @p file and renames it, so that the old file stays whole until the
// new one is.
/// UTF-8 with BOM; cells that a spreadsheet would run as a formula are made text.
[[nodiscard]] Result<void> writeCsv(const ReportTable &table, const QString &file);
/// Typed cells, student numbers as text, frozen header, widths, A4, page numbers.
[[nodiscard]] Result<void> writeXlsx(const ReportTable &table, const QString &file);
[[nodiscard]] Result<void> writeJson(const ReportTable &table, const QString &file);

} // namespace liuying::reports
