// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLineEdit;
class QTableView;

namespace liuying {

class CollegeDetail;
class CollegesModel;
class LedgerFilter;

/// The colleges and their states; the one chosen opens beside them. Enter or a click opens, Escape closes.
class CollegesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CollegesPanel(QWidget *parent = nullptr);

    /// @p ownCollege: the one college there is; it is shown without the list. Empty: all.
    void showView(const LedgerView &view, const QString &ownCollege);
    void openCollege(const QString &college);
    void closeCollege();

Q_SIGNALS:
    void openItemsAsked(const QString &college);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *makeList();
    void openRow(const QModelIndex &index);
    void arrange();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    LedgerView m_view;
    bool m_isOwn = false;
    CollegesModel *m_model;
    LedgerFilter *m_filter;
    QLineEdit *m_filterEdit;
    QCheckBox *m_unsettledOnly;
    QTableView *m_table;
    QFrame *m_list;
    CollegeDetail *m_detail;
};

} // namespace liuying
