// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/CollegeList.h"

#include "gui/prepare/ImportPreview.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool isOfCollege(const PlanProblem &problem, const QString &college)
{
    return problem.college == college;
}

/// How a college's time is shared out so far.
QString stateWords(const Plan &plan, const QString &college, Tone &tone)
{
    std::chrono::minutes longest{0};
    qsizetype batches = 0;
    for (const Batch &batch : plan.batches) {
        if (batch.college != college)
            continue;
        ++batches;
        longest = std::max(longest, batch.window.length());
    }
    const auto slotCount = std::ranges::count(plan.classSlots, college, &ClassSlot::college);
    tone = Tone::Good;
    if (slotCount > 0)
        return CollegeList::tr("已分到班");
    if (batches == 1 && longest <= plan.policy.splitOver)
        return CollegeList::tr("时段短，全院一起拍");
    tone = Tone::Caution;
    return CollegeList::tr("还没有分到班");
}

} // namespace

CollegeList::CollegeList(PlanEditor &editor, QWidget *parent) : SentenceList(parent), m_editor(editor)
{
    setObjectName(u"collegeList"_s);
    setAccessibleName(tr("学院"));
    connect(&m_editor, &PlanEditor::changed, this, &CollegeList::refresh);
    connect(this, &SentenceList::sentenceOpened, this,
            [this](qsizetype index) { Q_EMIT collegeChosen(sentences().at(index).text); });
    refresh();
}

void CollegeList::refresh()
{
    QStringList colleges;
    for (const Batch &batch : m_editor.plan().batches) {
        if (!colleges.contains(batch.college))
            colleges.append(batch.college);
    }
    QList<Sentence> list;
    for (const QString &college : std::as_const(colleges))
        list.append(sentenceOf(college));
    setSentences(list);
}

Sentence CollegeList::sentenceOf(const QString &college) const
{
    Sentence sentence{.text = college};
    const QString state = stateWords(m_editor.plan(), college, sentence.tone);
    const auto problems = std::ranges::count_if(m_editor.problems(), [&college](const PlanProblem &problem) {
        return isOfCollege(problem, college) && problem.severity == exchange::Problem::Severity::Error;
    });
    if (problems > 0)
        sentence.tone = Tone::Bad;
    const QString heads = countWords(m_editor.headsOf(college));
    //: Below a college's name: %1 heads, %2 state of its sub-schedule
    sentence.caption =
        problems > 0 ? tr("%1人 · %2 · %n 处冲突", nullptr, static_cast<int>(problems)).arg(heads, state)
                     : tr("%1人 · %2").arg(heads, state);
    return sentence;
}

} // namespace liuying
