// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ledger/RefundsModel.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace liuying {

/// The line below the refunds: how many are ticked, for how much, and what may be done with them now.
class RefundActions : public QFrame {
    Q_OBJECT
public:
    explicit RefundActions(QWidget *parent = nullptr);

    /// @p mayApprove: the campaign is over.
    void showGroup(RefundGroup group, bool mayApprove, QDate today);
    void showTicked(qsizetype count, Money sum);

Q_SIGNALS:
    void approveAsked(const QString &why);
    void payOutAsked(QDate day, const QString &reference);
    void takeBackAsked(const QString &why);

private:
    void allow();

    RefundGroup m_group = RefundGroup::Due;
    bool m_mayApprove = false;
    qsizetype m_count = 0;
    QLabel *m_tickedLabel;
    QLineEdit *m_reasonEdit;
    QDateEdit *m_dayEdit;
    QLineEdit *m_referenceEdit;
    QPushButton *m_approveButton;
    QPushButton *m_payButton;
    QPushButton *m_takeBackButton;
};

} // namespace liuying
