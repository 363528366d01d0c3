// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanEditor.h"
#include "gui/common/SentenceList.h"

namespace liuying {

/// What will not work on the day, errors first; choosing one leads to its place on the board.
class ProblemsPanel : public SentenceList {
    Q_OBJECT
public:
    explicit ProblemsPanel(PlanEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype count() const { return m_problems.size(); }

Q_SIGNALS:
    void problemChosen(const liuying::PlanProblem &problem);
    void countChanged();

private:
    void refresh();

    PlanEditor &m_editor;
    QList<PlanProblem> m_problems; // as shown
};

} // namespace liuying
