// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/PlanEdit.h"
#include "flows/plan/PlanBook.h"
#include "flows/prepare/PlanCheck.h"

#include <QObject>

#include <memory>

namespace liuying {

/// The plan under a person's hands: every edit, undo and redo without limit, the problems it has. In memory
/// and in the GUI thread; whoever owns it saves the draft when changed() comes.
class PlanEditor : public QObject {
    Q_OBJECT
public:
    explicit PlanEditor(QObject *parent = nullptr);
    ~PlanEditor() override;

    /// Starts on a book. The history of edits is kept where the book's working plan is the one here already.
    void setBook(const PlanBook &book);

    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] const PlanBook &book() const;
    [[nodiscard]] const QList<ClassHeads> &classes() const;
    [[nodiscard]] const QList<PlanProblem> &problems() const;
    [[nodiscard]] bool isChanged() const; ///< differs from what is published
    /// Heads of a college, and of one class of it.
    [[nodiscard]] int headsOf(const QString &college) const;
    [[nodiscard]] int headsOf(const QString &college, const QString &className) const;

    // Each gives what is wrong, in words, or nothing when it was done. What changes nothing is done without a
    // step.
    QString moveBatch(const Batch &batch, const QString &room, const Window &window);
    QString addBatch(const Batch &batch);
    QString removeBatch(const Batch &batch);
    QString moveSlot(const ClassSlot &slot, const QString &room, const Window &window);
    QString moveBorder(const ClassSlot &before, const ClassSlot &behind, const LocalDateTime &border);
    QString swapSlots(const ClassSlot &a, const ClassSlot &b);
    QString pinSlot(const ClassSlot &slot, bool isPinned);
    QString releaseCollege(const QString &college);
    /// An empty college: all.
    QString split(const QString &college);
    QString setCoordinator(const Coordinator &coordinator);
    QString setPhotoRules(const PhotoPolicy &rules);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const; ///< what undo takes back, in words
    [[nodiscard]] QString redoText() const;

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed(); ///< plan, problems or history
    /// A split was made by hand of a person: what to tell about it, one sentence each.
    void splitMade(const QString &college, const QStringList &notes);

private:
    /// Makes the edit a step; gives why it was none.
    QString take(const EditedPlan &edited, const QString &text);
    QString splitEverything();
    void goTo(qsizetype position);

    class Private;
    std::unique_ptr<Private> d;
};

/// A split's notes in words.
[[nodiscard]] QStringList splitWords(const QString &college, const Split &split);

} // namespace liuying
