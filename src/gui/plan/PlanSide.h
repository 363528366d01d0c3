// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"

#include <QFrame>

class QStackedWidget;
class QTabWidget;

namespace liuying {

class CollegeList;
class CollegePanel;
class ForecastPanel;
class PartPane;
class PhotoRulesPanel;
class ProblemsPanel;
class PublishPanel;
class SentenceList;

/// The panel beside the board: problems, the sub-schedule of the selected college, the rules for
/// photographs, the forecast, publishing.
/// Holds the panels and turns to them; what they ask for is for the page.
class PlanSide : public QFrame {
    Q_OBJECT
public:
    enum class Tab { Problems, College, Photos, Forecast, Publish };

    explicit PlanSide(PlanEditor &editor, QWidget *parent = nullptr);

    void turnTo(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// Within the college's tab.
    void showCollegeList();
    void showCollege(const QString &college);
    void showPart(const PartPreview &preview);
    /// What splitting all colleges had to say; above the list of colleges, until the next edit.
    void showSplitNotes(const QStringList &notes);

    [[nodiscard]] ProblemsPanel &problems() { return *m_problems; }
    [[nodiscard]] CollegePanel &college() { return *m_college; }
    [[nodiscard]] PhotoRulesPanel &photoRules() { return *m_photoRules; }
    [[nodiscard]] ForecastPanel &forecast() { return *m_forecast; }
    [[nodiscard]] PublishPanel &publish() { return *m_publish; }
    [[nodiscard]] PartPane &part() { return *m_part; }

Q_SIGNALS:
    void collegeChosen(const QString &college); ///< from the list of all

private:
    QWidget *makeColleges();
    void showProblemCount();

    QTabWidget *m_tabs;
    QStackedWidget *m_colleges;
    ProblemsPanel *m_problems;
    SentenceList *m_notes;
    CollegeList *m_list;
    CollegePanel *m_college;
    PartPane *m_part;
    PhotoRulesPanel *m_photoRules;
    ForecastPanel *m_forecast;
    PublishPanel *m_publish;
};

} // namespace liuying
