// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/report/ReportDesk.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace liuying {

class AttendanceFilter;
class AttendanceModel;
class Office;

/// Who has come, by college and class: totals, bars and a filter for what is still missing. Stands inside the
/// report page, which has the title and the export. Asks again when it is shown and, while it is visible,
/// shortly after something changed at the door.
class AttendancePage : public QWidget {
    Q_OBJECT
public:
    explicit AttendancePage(Office &office, QWidget *parent = nullptr);

public Q_SLOTS:
    void showRows(const QList<liuying::AttendanceRow> &rows);
    /// Something happened at the door; many of these in a row cost one question.
    void noteChange();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeTotals();
    QLayout *makeTools();
    void setUpTree();

    Office &m_office;
    AttendanceModel *m_model;
    AttendanceFilter *m_filter;
    QList<QLabel *> m_totals; // expected, in, photographed, missing
    QLineEdit *m_filterEdit;
    QCheckBox *m_missingOnly;
    QTreeView *m_tree;
    QTimer m_refresh;
};

} // namespace liuying
