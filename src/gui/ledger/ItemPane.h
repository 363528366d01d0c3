// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/ledger/OpenItemsModel.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace liuying {

class ChoiceList;

/// One item: what is odd about it, the row as it stands in its file, what may be decided, the reason. A
/// settled one: who decided what, and a way to open it again.
class ItemPane : public QFrame {
    Q_OBJECT
public:
    explicit ItemPane(QWidget *parent = nullptr);

    /// The item that is shown already keeps what was chosen and written for it.
    void showItem(const QueueItem &item, const LedgerView &view);
    /// There is nothing to show; @p words says so.
    void showNothing(const QString &words);
    /// "1" … "5", "N", "S", "R"; false when the item has no such choice.
    bool chooseKey(const QString &key);
    void focusSearch();
    void setUndo(bool canUndo);
    [[nodiscard]] ChoiceList &choices() { return *m_choices; }

    /// What is chosen, with the reason as it stands in its field; empty when either is missing.
    [[nodiscard]] std::optional<ItemDecision> decision() const;
    /// The name to be remembered for the college chosen; empty: none.
    [[nodiscard]] QString nameToRemember() const;

Q_SIGNALS:
    void confirmAsked();
    void reopenAsked(const QString &why);
    void undoAsked();
    void queueAsked(); ///< the keys are to go to the queue again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QFrame *makeFacts();
    QWidget *makeDeciding();
    QLayout *makeQuestion();
    QWidget *makeReopening();
    QLayout *makeFoot();
    void showFacts();
    void search(const QString &text);
    void noteChoice();

    QueueItem m_item;
    LedgerView m_view;
    QStackedWidget *m_stack;
    QLabel *m_nothingLabel;
    QLabel *m_titleLabel;
    QLabel *m_placeLabel;
    QLabel *m_wordsLabel;
    QGridLayout *m_factsGrid;
    QFrame *m_facts;
    QLabel *m_questionLabel;
    QLineEdit *m_searchEdit;
    ChoiceList *m_choices;
    QCheckBox *m_rememberCheck;
    QLineEdit *m_rememberEdit;
    QLineEdit *m_reasonEdit;
    QLineEdit *m_reopenEdit;
    QPushButton *m_undoButton;
    QPushButton *m_confirmButton;
    QPushButton *m_reopenButton;
    QWidget *m_deciding;
    QWidget *m_reopening;
};

/// The row behind @p item as its file has it: pairs of a column and what stands in it.
[[nodiscard]] QList<std::pair<QString, QString>> rowFacts(const OpenItem &item, const LedgerView &view);

} // namespace liuying
