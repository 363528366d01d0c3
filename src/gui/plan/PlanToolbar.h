// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace liuying {

/// The slim bar above the board: what is being worked on, the steps back and forth, the automatic
/// split, publishing, and the rest in a menu. Its actions carry their keys.
class PlanToolbar : public QFrame {
    Q_OBJECT
public:
    explicit PlanToolbar(QWidget *parent = nullptr);

    void setUndo(bool canUndo, const QString &text);
    void setRedo(bool canRedo, const QString &text);
    /// @p changes: sentences that publishing would need; negative while it is being asked.
    void setDraft(bool isDraft, qsizetype changes);
    void setCollege(const QString &college); ///< the one that "split" is offered for; may be empty
    void setHasPlan(bool hasPlan);
    void setPanelShown(bool isShown);

Q_SIGNALS:
    void undoAsked();
    void redoAsked();
    void splitAsked(const QString &college); ///< an empty one: all
    void publishAsked();                     ///< its side panel: nothing is published yet
    void printAsked();
    void exportAsked();
    void noticesAsked();
    void readPartAsked();
    void dropDraftAsked();
    void panelToggled(bool isShown);

private:
    QToolButton *addTool(const QString &iconName, const QString &text, const QKeySequence &key,
                         QAction **action);
    QPushButton *makeSplitButton();
    QPushButton *makeMoreButton();

    QLabel *m_draftLabel;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_splitCollege = nullptr;
    QAction *m_dropDraft = nullptr;
    QPushButton *m_splitButton;
    QPushButton *m_moreButton;
    QPushButton *m_publishButton;
    QToolButton *m_panelButton = nullptr;
    QString m_college;
};

} // namespace liuying
