// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CardSentences.h"
#include "flows/code/CodeFlow.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QFrame;
class QListView;
class QPushButton;
class QStackedWidget;

namespace liuying {

class FindingPane;
class FindingsModel;
class RunBar;

/// Taking in saved code cards: choosing a folder, watching it being read, and deciding what the cards could
/// not: 1–9 choose a student, Enter binds and goes on, S skips, U takes the last one back, / searches.
class IntakePanel : public QWidget {
    Q_OBJECT
public:
    explicit IntakePanel(CodeFlow &flow, QWidget *parent = nullptr);

    /// Begins with these; nothing while a run is under way.
    void take(const QStringList &filesAndFolders);
    void showKind(CardKind kind);

Q_SIGNALS:
    void bindAsked(const liuying::CardFinding &finding, const liuying::Student &student);
    void releaseAsked(const liuying::CardFinding &finding, const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeInvitation();
    QWidget *makeFindings();
    QWidget *makeKinds();
    void connectFlow();
    void chooseFolder();
    void chooseFiles();
    void noteFound(const QList<CardFinding> &findings);
    void noteDecided(const CardFinding &finding);
    void noteEnd(const CardRunEnd &end);
    void showCounts();
    void showCurrent();
    void select(int row);
    void skip();
    void undo();
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool takeKey(int key, const QString &text);

    CodeFlow &m_flow;
    FindingsModel *m_model;
    RunBar *m_bar;
    QStackedWidget *m_stack;
    QButtonGroup *m_kinds;
    QListView *m_list;
    FindingPane *m_pane;
    QList<CardFinding> m_decided; ///< here, the last at the end: what U takes back
    bool m_isKindChosen = false;  ///< by a person
};

} // namespace liuying
