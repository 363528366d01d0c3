// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/prepare/ImportFlow.h"
#include "gui/prepare/ImportPreview.h"
#include "gui/prepare/PlanOverview.h"
#include "reports/ReportTable.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace liuying {

class Office;
class PlanPane;
class PreviewPane;
class ReadingPane;
class StepCard;

/// Preparing a campaign: the notice, the roster, the lists of who paid and the bank's statements, each read,
/// shown and only then imported; beside them the plan as it stands.
class PreparePage : public QWidget {
    Q_OBJECT
public:
    PreparePage(ImportFlow &imports, Office &office, QWidget *parent = nullptr);

    /// Reads a document and shows what importing it would change.
    void readFile(liuying::DocumentKind kind, const QString &file);

public Q_SLOTS:
    void showOverview(const liuying::PrepareOverview &overview);

Q_SIGNALS:
    void failed(const liuying::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSteps();
    void listenToFlow();
    void chooseFile(DocumentKind kind);
    void showPreview(const ImportPreview &preview);
    void showPlan();
    void showResult(const QString &text);
    void import(BadRows badRows, OlderRoster older, Doubts doubts);
    void showStep(DocumentKind kind, const QString &state, bool isDone);
    void askWhereToExport(const reports::ReportTable &report);

    ImportFlow &m_imports;
    Office &m_office;
    std::variant<std::monostate, TimetablePreview, RosterPreview, PaymentsPreview, RemittancesPreview>
        m_pending;
    DocumentKind m_kind = DocumentKind::Timetable;
    QList<StepCard *> m_steps; // by DocumentKind
    QWidget *m_stepsPane;
    QLabel *m_resultLabel;
    QStackedWidget *m_panes;
    PlanPane *m_plan;
    ReadingPane *m_readingPane;
    PreviewPane *m_preview;
};

} // namespace liuying
