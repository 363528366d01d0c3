// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/plan/PlanEditor.h"
#include "flows/plan/PlanFlow.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace liuying {

class BoardPrinter;
class BoardView;
class DraftKeeper;
class Office;
class PlanSide;
class PlanToolbar;
class Toast;

/// The plan on a page: the board, and beside it problems, sub-schedules, forecast and publishing. Edits go
/// through the PlanEditor and are kept as a draft by themselves; the doors see nothing of them until a person
/// publishes.
class PlanPage : public QWidget {
    Q_OBJECT
public:
    PlanPage(PlanFlow &flow, PlanEditor &editor, Office &office, const Clock &clock,
             QWidget *parent = nullptr);
    ~PlanPage() override;

    [[nodiscard]] BoardView &board() { return *m_board; }
    [[nodiscard]] PlanSide &side() { return *m_side; }

Q_SIGNALS:
    void failed(const liuying::Error &error);
    void prepareAsked(); ///< there is no plan yet

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEmpty();
    void connectToolbar();
    void connectBoard();
    void connectPanels();
    void connectPublishing();
    void connectFlow();
    void showBook(const PlanBook &book);
    void warnOfLoss(const PlanBook &book);
    void showEditor();
    void showNow();
    void showSelection(const QString &college);
    void lead(const PlanProblem &problem);
    void leadToGroup(const QString &room, const ForecastGroup &group);
    void setSideShown(bool isShown);
    void split(const QString &college);
    void publish(const QString &scope);
    void askForNotices(const QString &college, const QString &className);
    void askForExport();
    void askForPart();
    void askWhereToPrint();
    void askWherePartGoes(const QString &college);
    void tell(const QString &sentence);
    void tellWritten(const QString &file);
    void warn(const QString &sentence);

    PlanFlow &m_flow;
    PlanEditor &m_editor;
    Office &m_office;
    const Clock &m_clock;
    PlanToolbar *m_toolbar;
    BoardView *m_board;
    PlanSide *m_side;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    Toast *m_toast;
    BoardPrinter *m_printer;
    DraftKeeper *m_keeper;
    QTimer m_minute;
    bool m_isLeading = false; ///< a panel leads the board: its tab stays
    bool m_hasDay = false;
    QString m_toldLoss; ///< what was told last that the draft lost
};

} // namespace liuying
