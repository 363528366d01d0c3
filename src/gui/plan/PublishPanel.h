// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/plan/PlanBook.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace liuying {

class SentenceList;
struct Sentence;

/// Publishing and what was published: first what would change, in words, then the button; beside it every
/// revision of every scope, what it changed, and the way back to it.
class PublishPanel : public QWidget {
    Q_OBJECT
public:
    explicit PublishPanel(QWidget *parent = nullptr);

    void showBook(const PlanBook &book, const QTimeZone &zone);
    /// The draft changed; what publishing would write is being asked.
    void noteChange();
    void showPublishable(const QList<ScopeChange> &changes);
    void showChanges(const QString &scope, int earlier, int later, const QStringList &changes);
    /// What going back to a revision would change of what holds; the way back is offered with it.
    void showRestoring(const QString &scope, int revision, const QStringList &changes);
    void noteFailure(); ///< whatever was asked for was not done and may be asked for again
    void showPending(); ///< the side with what would be published
    /// The same side, asking whether all of it is to be thrown away.
    void askToDrop();

    /// Changes that are not published yet, counted one sentence each.
    [[nodiscard]] qsizetype changeCount() const;

Q_SIGNALS:
    /// An empty scope: everything.
    void publishAsked(const QString &scope);
    void changesAsked(const QString &scope, int earlier, int later);
    void restoreLookAsked(const QString &scope, int revision); ///< what restoring would change
    void restoreAsked(const QString &scope, int revision);
    void dropAsked();

private:
    QLayout *makeSwitch();
    QWidget *makePending();
    QWidget *makeHistory();
    void showAnswers();
    void showRevision(qsizetype index);
    void askToRestore();
    void showRestore();
    void showDifference(const QString &heading, const QStringList &changes);
    [[nodiscard]] bool isChosen(const QString &scope, int revision) const;
    [[nodiscard]] int newestOf(const QString &scope) const;
    [[nodiscard]] Sentence sentenceOf(const storage::PlanRevision &revision) const;

    QTimeZone m_zone;
    QList<storage::PlanRevision> m_history; ///< newest first
    QList<ScopeChange> m_changes;
    bool m_isFresh = false; ///< m_changes are of the draft as it is now
    std::optional<storage::PlanRevision> m_chosen;
    bool m_isRestoring = false; ///< the words shown are those of going back

    QButtonGroup *m_sides;
    QPushButton *m_pendingButton;
    QPushButton *m_historyButton;
    QStackedWidget *m_stack;
    SentenceList *m_pending;
    QLabel *m_pendingNote;
    QPushButton *m_oneButton;
    QPushButton *m_publishButton;
    QPushButton *m_dropButton;
    SentenceList *m_revisions;
    SentenceList *m_difference;
    QPushButton *m_restoreButton;
    QPushButton *m_confirmButton;
};

} // namespace liuying
