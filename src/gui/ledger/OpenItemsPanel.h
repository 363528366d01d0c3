// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace liuying {

class ItemPane;
class OpenItemsModel;

/// The open items as a queue that is worked from the keyboard: 1–5 choose a suggestion, N and S what can
/// always be said, Enter confirms and goes on, U takes the last one back, / searches. Never decides by
/// itself.
class OpenItemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit OpenItemsPanel(QWidget *parent = nullptr);

    void showView(const LedgerView &view);
    /// Only the items whose words, file or college hold @p text.
    void setFilter(const QString &text);
    /// What settleAsked() asked for is on its way: the queue goes on to the next item.
    void noteSent(const ItemRef &item);
    /// It came to nothing: the item waits as before.
    void noteFailed();

Q_SIGNALS:
    /// @p alias is to be remembered for the decision's college; empty: none.
    void settleAsked(const liuying::ItemDecision &decision, const QString &alias);
    void reopenAsked(const liuying::ItemRef &item, const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeQueue();
    void setSettledShown(bool isShown);
    void refill();
    void showCurrent();
    void select(int row);
    [[nodiscard]] int nextWaiting(int from) const;
    void confirm();
    void undo();
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    [[nodiscard]] ItemRef current() const;

    LedgerView m_view;
    bool m_showsSettled = false;
    QString m_filterText;
    QList<ItemRef> m_done; // settled here, the last at the end: what U takes back
    std::optional<ItemRef> m_onItsWay;
    std::optional<ItemRef> m_comesBack; // taken back: to be shown once it waits again
    OpenItemsModel *m_model;
    QPushButton *m_waitingButton;
    QPushButton *m_settledButton;
    QLineEdit *m_filterEdit;
    QListView *m_list;
    ItemPane *m_pane;
};

} // namespace liuying
