// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTableView;

namespace liuying {

class ElidedLabel;
class LedgerFilter;
class StudentsModel;
class TransfersModel;

/// What is behind one college's line: who of its students has paid, and what it sent.
class CollegeDetail : public QFrame {
    Q_OBJECT
public:
    explicit CollegeDetail(QWidget *parent = nullptr);

    void showCollege(const LedgerView &view, const QString &college);
    [[nodiscard]] const QString &college() const { return m_college; }
    /// Whether it can be put away, that is, stands beside the list.
    void setClosable(bool isClosable);

Q_SIGNALS:
    void closeAsked();
    void openItemsAsked(const QString &college);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeStudents();
    QWidget *makeTransfers();
    void showCaption(const LedgerView &view);
    void showCount();

    QString m_college;
    StudentsModel *m_students;
    LedgerFilter *m_studentFilter;
    TransfersModel *m_transfers;
    ElidedLabel *m_titleLabel;
    QLabel *m_captionLabel;
    QPushButton *m_openButton;
    QPushButton *m_closeButton;
    QTabWidget *m_tabs;
    QLineEdit *m_filterEdit;
    QCheckBox *m_unpaidOnly;
    QLabel *m_countLabel;
    QLabel *m_noTransfers;
    QTableView *m_transferView;
};

} // namespace liuying
