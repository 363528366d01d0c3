// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace liuying {

/// What of a report is looked at: a college, a class of it, a room, a day, and a text that stands somewhere
/// in the row. Offers only what the report has a column for.
class ReportFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit ReportFilterBar(QWidget *parent = nullptr);

    /// Offers what @p table holds. The same report anew keeps what is chosen even where no row says it any
    /// more; another report keeps only what it knows.
    void follow(const reports::ReportTable &table);
    [[nodiscard]] reports::ReportFilter filter() const;
    [[nodiscard]] QString text() const;
    void focusText();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addCombo(const QString &name, const QString &word, const QString &any);
    void offer(QComboBox &combo, const reports::ReportTable &table, const QString &key, bool isAnew);
    void offerClasses(bool isAnew);

    reports::ReportTable m_table;
    QComboBox *m_college;
    QComboBox *m_class;
    QComboBox *m_room;
    QComboBox *m_day;
    QLineEdit *m_text;
};

/// The rows of @p table that @p filter lets through and that have @p text in a visible cell, totals summed
/// anew. No text: any row.
[[nodiscard]] reports::ReportTable searched(const reports::ReportTable &table,
                                            const reports::ReportFilter &filter, const QString &text);

} // namespace liuying
