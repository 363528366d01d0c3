// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/ProblemsPanel.h"

#include "flows/CampaignTime.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Where it is, unless the sentence says so itself.
QString placeWords(const PlanProblem &problem)
{
    if (problem.text.contains(problem.room) &&
        (!problem.window.isValid() || problem.text.contains(windowWords(problem.window))))
        return {};
    if (problem.window.isValid() && !problem.room.isEmpty())
        return ProblemsPanel::tr("%1  %2").arg(problem.room, windowWords(problem.window));
    return problem.room;
}

} // namespace

ProblemsPanel::ProblemsPanel(PlanEditor &editor, QWidget *parent) : SentenceList(parent), m_editor(editor)
{
    setObjectName(u"problemsList"_s);
    setAccessibleName(tr("问题"));
    connect(&m_editor, &PlanEditor::changed, this, &ProblemsPanel::refresh);
    for (const auto signal : {&SentenceList::sentenceChosen, &SentenceList::sentenceOpened}) {
        connect(this, signal, this, [this](qsizetype index) {
            if (index < m_problems.size())
                Q_EMIT problemChosen(m_problems.at(index));
        });
    }
    refresh();
}

void ProblemsPanel::refresh()
{
    m_problems = m_editor.problems();
    std::ranges::stable_sort(m_problems, std::greater{}, &PlanProblem::severity);
    QList<Sentence> list;
    for (const PlanProblem &problem : std::as_const(m_problems)) {
        const bool isError = problem.severity == exchange::Problem::Severity::Error;
        list.append({.text = problem.text,
                     .tone = isError ? Tone::Bad : Tone::Caution,
                     .caption = placeWords(problem)});
    }
    if (list.isEmpty() && !m_editor.plan().batches.isEmpty())
        list.append({.text = tr("没有问题。"), .tone = Tone::Good});
    setSentences(list);
    Q_EMIT countChanged();
}

} // namespace liuying
