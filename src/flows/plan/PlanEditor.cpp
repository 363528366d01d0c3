// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanEditor.h"

#include "flows/plan/PhotoRuleEdit.h"
#include "flows/plan/PlanScopes.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace liuying {

namespace {

/// A plan as an edit left it. Plans share what they have in common: a long history costs what was changed.
struct Step {
    Plan plan;
    QString text; ///< the edit that led here; empty for the first
};

using ClassKey = std::pair<QString, QString>; // college, class

} // namespace

class PlanEditor::Private {
public:
    [[nodiscard]] const Step &now() const { return steps[position]; }
    void start(const Plan &plan)
    {
        steps = {{plan, {}}};
        position = 0;
    }
    void countHeads()
    {
        ofCollege.clear();
        ofClass.clear();
        for (const ClassHeads &heads : std::as_const(book.classes)) {
            ofCollege[heads.college] += heads.students;
            ofClass[{heads.college, heads.name}] += heads.students;
        }
    }

    PlanBook book;
    QList<Step> steps{{}};
    qsizetype position = 0;
    QHash<QString, int> ofCollege;
    QHash<ClassKey, int> ofClass;
    mutable std::optional<QList<PlanProblem>> problems; // of now(); found when somebody asks
};

PlanEditor::PlanEditor(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}
PlanEditor::~PlanEditor() = default;

void PlanEditor::setBook(const PlanBook &book)
{
    const bool isSamePlan = !differ(book.working, plan());
    d->book = book;
    d->countHeads();
    d->problems.reset();
    if (!isSamePlan)
        d->start(book.working);
    Q_EMIT changed();
}

const Plan &PlanEditor::plan() const
{
    return d->now().plan;
}

const PlanBook &PlanEditor::book() const
{
    return d->book;
}

const QList<ClassHeads> &PlanEditor::classes() const
{
    return d->book.classes;
}

const QList<PlanProblem> &PlanEditor::problems() const
{
    if (!d->problems)
        d->problems = checkPlan(plan(), d->book.roster);
    return *d->problems;
}

bool PlanEditor::isChanged() const
{
    return differ(d->book.published, plan());
}

int PlanEditor::headsOf(const QString &college) const
{
    return d->ofCollege.value(college);
}

int PlanEditor::headsOf(const QString &college, const QString &className) const
{
    return d->ofClass.value({college, className});
}

QString PlanEditor::take(const EditedPlan &edited, const QString &text)
{
    if (!edited.plan)
        return refusalWords(edited.refusal);
    if (*edited.plan == plan())
        return {};
    d->steps.resize(d->position + 1); // what was undone is gone with the next edit
    d->steps.append({*edited.plan, text});
    ++d->position;
    d->problems.reset();
    Q_EMIT changed();
    return {};
}

QString PlanEditor::moveBatch(const Batch &batch, const QString &room, const Window &window)
{
    return take(liuying::moveBatch(plan(), batch, room, window, classes()),
                QCoreApplication::translate("Flows", "移动%1的时段").arg(batch.college));
}

QString PlanEditor::addBatch(const Batch &batch)
{
    return take(liuying::addBatch(plan(), batch),
                QCoreApplication::translate("Flows", "增加%1的时段").arg(batch.college));
}

QString PlanEditor::removeBatch(const Batch &batch)
{
    return take(liuying::removeBatch(plan(), batch, classes()),
                QCoreApplication::translate("Flows", "删除%1的时段").arg(batch.college));
}

QString PlanEditor::moveSlot(const ClassSlot &slot, const QString &room, const Window &window)
{
    return take(liuying::moveSlot(plan(), slot, room, window),
                QCoreApplication::translate("Flows", "移动%1").arg(classWords(slot.className)));
}

QString PlanEditor::moveBorder(const ClassSlot &before, const ClassSlot &behind, const LocalDateTime &border)
{
    return take(liuying::moveBorder(plan(), before, behind, border),
                QCoreApplication::translate("Flows", "移动%1与%2的分界")
                    .arg(classWords(before.className), classWords(behind.className)));
}

QString PlanEditor::swapSlots(const ClassSlot &a, const ClassSlot &b)
{
    return take(liuying::swapSlots(plan(), a, b), QCoreApplication::translate("Flows", "交换%1和%2")
                                                      .arg(classWords(a.className), classWords(b.className)));
}

QString PlanEditor::pinSlot(const ClassSlot &slot, bool isPinned)
{
    const QString text = isPinned ? QCoreApplication::translate("Flows", "固定%1")
                                  : QCoreApplication::translate("Flows", "松开%1");
    return take(liuying::pinSlot(plan(), slot, isPinned), text.arg(classWords(slot.className)));
}

QString PlanEditor::releaseCollege(const QString &college)
{
    return take(liuying::releaseCollege(plan(), college),
                QCoreApplication::translate("Flows", "松开%1的全部班级").arg(college));
}

QString PlanEditor::split(const QString &college)
{
    if (college.isEmpty())
        return splitEverything();
    const Split made = splitCollege(splitRequest(plan(), classes(), college));
    const QStringList notes = splitWords(college, made);
    if (!made.isComplete())
        return notes.isEmpty() ? refusalWords(EditRefusal::NotSplit) : notes.join(u'\n');
    const QString refusal = take({withSplit(plan(), college, made)},
                                 QCoreApplication::translate("Flows", "分配%1的班级").arg(college));
    Q_EMIT splitMade(college, notes);
    return refusal;
}

QString PlanEditor::splitEverything()
{
    const PlanSplit made = splitPlan(plan(), classes());
    QStringList notes;
    for (const auto &[college, split] : made.colleges)
        notes += splitWords(college, split);
    const QString refusal = take({made.plan}, QCoreApplication::translate("Flows", "分配全部学院的班级"));
    Q_EMIT splitMade({}, notes);
    return refusal;
}

QString PlanEditor::setCoordinator(const Coordinator &coordinator)
{
    return take(liuying::setCoordinator(plan(), coordinator),
                QCoreApplication::translate("Flows", "更改%1的负责人").arg(coordinator.college));
}

QString PlanEditor::setPhotoRules(const PhotoPolicy &rules)
{
    const QList<PhotoRuleChange> changes = photoRuleChanges(plan().policy.photo, rules);
    Plan edited = plan();
    edited.policy.photo = rules;
    return take({edited}, changes.size() == 1
                              ? QCoreApplication::translate("Flows", "更改%1").arg(changes.front().name)
                              : QCoreApplication::translate("Flows", "更改照片规则"));
}

bool PlanEditor::canUndo() const
{
    return d->position > 0;
}

bool PlanEditor::canRedo() const
{
    return d->position + 1 < d->steps.size();
}

QString PlanEditor::undoText() const
{
    return canUndo() ? d->now().text : QString();
}

QString PlanEditor::redoText() const
{
    return canRedo() ? d->steps[d->position + 1].text : QString();
}

void PlanEditor::goTo(qsizetype position)
{
    d->position = position;
    d->problems.reset();
    Q_EMIT changed();
}

void PlanEditor::undo()
{
    if (canUndo())
        goTo(d->position - 1);
}

void PlanEditor::redo()
{
    if (canRedo())
        goTo(d->position + 1);
}

} // namespace liuying
