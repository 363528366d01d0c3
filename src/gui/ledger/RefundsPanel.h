// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ledger/RefundsModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace liuying {

class RefundActions;

/// The refunds, a state at a time: tick some or all of a college, approve, mark as paid out, take back.
/// Before the campaign is over it shows what would be due as things stand, and nothing can be approved.
class RefundsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RefundsPanel(QWidget *parent = nullptr);

    void showView(const LedgerView &view);
    void showGroup(RefundGroup group);

Q_SIGNALS:
    void approveAsked(const QStringList &students, const QString &why);
    void payOutAsked(const QStringList &students, QDate day, const QString &reference);
    void takeBackAsked(const QStringList &students, const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeTools();
    QWidget *makeTable();
    void showBanner();
    void showGroups();
    void showColleges();
    void refill();
    void noteTicks();
    void toggle(const QModelIndex &index);
    [[nodiscard]] QStringList listed() const;

    LedgerView m_view;
    RefundStanding m_standing; ///< as of the view; before the end as if it were over
    RefundGroup m_group = RefundGroup::Due;
    bool m_wasShown = false;
    RefundsModel *m_model;
    LedgerFilter *m_filter;
    QLabel *m_bannerLabel;
    QList<QPushButton *> m_groupButtons; // by RefundGroup
    QComboBox *m_collegeCombo;
    QLineEdit *m_filterEdit;
    QCheckBox *m_allCheck;
    QTableView *m_table;
    QLabel *m_nothingLabel;
    RefundActions *m_actions;
};

} // namespace liuying
