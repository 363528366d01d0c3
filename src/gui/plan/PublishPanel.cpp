// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PublishPanel.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/plan/PlanWords.h"
#include "gui/common/SentenceList.h"
#include "gui/common/Theme.h"
#include "gui/prepare/ImportPreview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = theme::kGrid * 3 / 2;

QPushButton *sideButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("kind", u"quiet"_s);
    button->setCheckable(true);
    return button;
}

QList<Sentence> sentencesOf(const QList<ScopeChange> &changes)
{
    QList<Sentence> list;
    for (const ScopeChange &scope : changes) {
        list.append(
            {.text = PublishPanel::tr("%1 · 将是第%2版").arg(scopeWords(scope.scope)).arg(scope.revision),
             .isHeading = true});
        for (const QString &change : scope.changes)
            list.append({.text = change});
    }
    return list;
}

/// Who made it and from what, as far as it is known.
QString originWords(const storage::PlanRevision &revision)
{
    QStringList parts{revision.actor, sourceWords(revision.source)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

} // namespace

PublishPanel::PublishPanel(QWidget *parent)
    : QWidget(parent), m_zone(zoneOf({})), m_sides(new QButtonGroup(this)),
      m_pendingButton(sideButton(u"pendingSide"_s, this)),
      m_historyButton(sideButton(u"historySide"_s, this)), m_stack(new QStackedWidget(this)),
      m_pending(new SentenceList(this)), m_pendingNote(new QLabel(this)), m_oneButton(new QPushButton(this)),
      m_publishButton(new QPushButton(this)), m_dropButton(new QPushButton(this)),
      m_revisions(new SentenceList(this)), m_difference(new SentenceList(this)),
      m_restoreButton(new QPushButton(this)), m_confirmButton(new QPushButton(this))
{
    m_stack->addWidget(makePending());
    m_stack->addWidget(makeHistory());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::kGrid, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(makeSwitch());
    layout->addWidget(m_stack, 1);
    showPublishable({});
    showPending();
}

QLayout *PublishPanel::makeSwitch()
{
    m_sides->addButton(m_pendingButton, 0);
    m_sides->addButton(m_historyButton, 1);
    m_historyButton->setText(tr("历史"));
    connect(m_sides, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (isChecked)
            m_stack->setCurrentIndex(id);
    });
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(kMargin, 0, kMargin, 0);
    sides->setSpacing(theme::kGrid);
    sides->addWidget(m_pendingButton, 1);
    sides->addWidget(m_historyButton, 1);
    return sides;
}

QWidget *PublishPanel::makePending()
{
    m_pending->setObjectName(u"pendingList"_s);
    m_pending->setAccessibleName(tr("待发布的改动"));
    m_pendingNote->setObjectName(u"pendingNote"_s);
    m_pendingNote->setProperty("role", u"caption"_s);
    m_pendingNote->setWordWrap(true);
    m_oneButton->setObjectName(u"publishOneButton"_s);
    m_publishButton->setObjectName(u"publishButton"_s);
    m_publishButton->setProperty("kind", u"primary"_s);
    m_publishButton->setMinimumHeight(theme::kControlHeight);
    connect(m_publishButton, &QPushButton::clicked, this, [this] {
        m_publishButton->setEnabled(false); // once
        Q_EMIT publishAsked({});
    });
    m_dropButton->setObjectName(u"dropDraftButton"_s);
    m_dropButton->setProperty("kind", u"danger"_s);
    m_dropButton->hide();
    connect(m_dropButton, &QPushButton::clicked, this, [this] {
        m_dropButton->hide();
        Q_EMIT dropAsked();
    });
    connect(m_oneButton, &QPushButton::clicked, this, [this] {
        m_oneButton->setEnabled(false); // once
        Q_EMIT publishAsked(m_oneButton->property("scope").toString());
    });
    connect(m_pending, &SentenceList::sentenceChosen, this, &PublishPanel::showAnswers);

    auto *pane = new QWidget(this);
    auto *foot = new QFrame(pane);
    foot->setProperty("role", u"foot"_s);
    auto *answers = new QVBoxLayout(foot);
    answers->setContentsMargins(kMargin, theme::kGrid, kMargin, kMargin);
    answers->setSpacing(theme::kGrid);
    answers->addWidget(m_pendingNote);
    answers->addWidget(m_oneButton);
    answers->addWidget(m_dropButton);
    answers->addWidget(m_publishButton);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pending, 1);
    layout->addWidget(foot);
    return pane;
}

QWidget *PublishPanel::makeHistory()
{
    m_revisions->setObjectName(u"revisionList"_s);
    m_revisions->setAccessibleName(tr("历史"));
    m_difference->setObjectName(u"differenceList"_s);
    m_difference->setAccessibleName(tr("这一版的改动"));
    m_restoreButton->setObjectName(u"restoreButton"_s);
    m_confirmButton->setObjectName(u"confirmRestoreButton"_s);
    m_confirmButton->setProperty("kind", u"primary"_s);
    m_confirmButton->setMinimumHeight(theme::kControlHeight);
    connect(m_revisions, &SentenceList::sentenceChosen, this, &PublishPanel::showRevision);
    connect(m_restoreButton, &QPushButton::clicked, this, &PublishPanel::askToRestore);
    connect(m_confirmButton, &QPushButton::clicked, this, [this] {
        m_confirmButton->setEnabled(false); // once
        if (m_chosen)
            Q_EMIT restoreAsked(m_chosen->scope, m_chosen->revision);
    });

    auto *pane = new QSplitter(Qt::Vertical, this);
    pane->setChildrenCollapsible(false);
    pane->addWidget(m_revisions);
    auto *detail = new QWidget(pane);
    auto *foot = new QFrame(detail);
    foot->setProperty("role", u"foot"_s);
    auto *answers = new QVBoxLayout(foot);
    answers->setContentsMargins(kMargin, theme::kGrid, kMargin, kMargin);
    answers->addWidget(m_restoreButton);
    answers->addWidget(m_confirmButton);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_difference, 1);
    layout->addWidget(foot);
    pane->addWidget(detail);
    return pane;
}

void PublishPanel::showBook(const PlanBook &book, const QTimeZone &zone)
{
    m_zone = zone;
    m_history = book.history;
    std::ranges::reverse(m_history);
    QList<Sentence> list;
    for (const storage::PlanRevision &revision : std::as_const(m_history))
        list.append(sentenceOf(revision));
    m_revisions->setSentences(list);
    if (!m_revisions->chosen()) {
        m_chosen.reset();
        m_difference->setSentences({});
    }
    showRestore();
}

Sentence PublishPanel::sentenceOf(const storage::PlanRevision &revision) const
{
    const bool holds = newestOf(revision.scope) == revision.revision;
    const QString what = tr("%1 · 第%2版").arg(scopeWords(revision.scope)).arg(revision.revision);
    const QString when = momentWords(LocalDateTime::fromUtcMs(revision.atMs, m_zone));
    const QString origin = originWords(revision);
    return {.text = what,
            .tone = holds ? Tone::Good : Tone::Plain,
            .caption = origin.isEmpty() ? when : tr("%1 · %2").arg(when, origin)};
}

int PublishPanel::newestOf(const QString &scope) const
{
    int newest = 0;
    for (const storage::PlanRevision &revision : m_history) {
        if (revision.scope == scope)
            newest = std::max(newest, revision.revision);
    }
    return newest;
}

void PublishPanel::noteChange()
{
    m_isFresh = false;
    m_dropButton->hide();
    showAnswers();
}

void PublishPanel::showPublishable(const QList<ScopeChange> &changes)
{
    m_changes = changes;
    m_isFresh = true;
    QList<Sentence> list = sentencesOf(changes);
    if (list.isEmpty())
        list.append({.text = tr("没有待发布的改动：门口用的就是这份日程。"), .tone = Tone::Good});
    m_pending->setSentences(list);
    m_pendingButton->setText(changes.isEmpty() ? tr("待发布")
                                               : tr("待发布 %1").arg(countWords(changeCount())));
    showAnswers();
}

qsizetype PublishPanel::changeCount() const
{
    qsizetype count = 0;
    for (const ScopeChange &scope : m_changes)
        count += scope.changes.size();
    return count;
}

/// With several scopes the one that holds the chosen line may go alone.
void PublishPanel::showAnswers()
{
    const ScopeChange *one = nullptr;
    qsizetype line = 0;
    for (const ScopeChange &scope : m_changes) {
        line += 1 + scope.changes.size();
        if (!one && m_pending->chosen().value_or(line) < line)
            one = &scope;
    }
    m_oneButton->setVisible(m_changes.size() > 1 && one);
    m_oneButton->setEnabled(m_isFresh);
    if (one) {
        m_oneButton->setProperty("scope", one->scope);
        m_oneButton->setText(tr("只发布%1的第%2版").arg(scopeWords(one->scope)).arg(one->revision));
    }
    m_publishButton->setEnabled(m_isFresh);
    m_publishButton->setText(m_changes.size() == 1 ? tr("发布第%1版").arg(m_changes.front().revision)
                                                   : tr("全部发布（%1份）").arg(m_changes.size()));
    m_pendingNote->setText(tr("发布后，门口马上按新的日程放人；每一版都留着，可以恢复。"));
    m_pendingNote->parentWidget()->setVisible(!m_changes.isEmpty());
}

void PublishPanel::showPending()
{
    m_pendingButton->setChecked(true);
}

void PublishPanel::askToDrop()
{
    showPending();
    m_dropButton->setText(tr("放弃这些改动，回到已发布的日程"));
    m_dropButton->show();
    m_dropButton->setFocus();
}

void PublishPanel::noteFailure()
{
    showAnswers();
    showRestore();
}

void PublishPanel::showRevision(qsizetype index)
{
    m_chosen = m_history.value(index);
    m_isRestoring = false;
    m_difference->setSentences({});
    showRestore();
    Q_EMIT changesAsked(m_chosen->scope, m_chosen->revision - 1, m_chosen->revision);
}

void PublishPanel::askToRestore()
{
    if (m_chosen)
        Q_EMIT restoreLookAsked(m_chosen->scope, m_chosen->revision);
}

void PublishPanel::showChanges(const QString &scope, int earlier, int later, const QStringList &changes)
{
    if (!isChosen(scope, later))
        return;
    m_isRestoring = false;
    showDifference(earlier == 0 ? tr("第1版的内容") : tr("第%1版比前一版改了").arg(later), changes);
}

void PublishPanel::showRestoring(const QString &scope, int revision, const QStringList &changes)
{
    if (!isChosen(scope, revision))
        return;
    m_isRestoring = !changes.isEmpty(); // what holds already is not published anew
    showDifference(tr("恢复第%1版会改这些").arg(revision), changes);
}

bool PublishPanel::isChosen(const QString &scope, int revision) const
{
    return m_chosen && m_chosen->scope == scope && m_chosen->revision == revision;
}

void PublishPanel::showDifference(const QString &heading, const QStringList &changes)
{
    QList<Sentence> list{{.text = heading, .isHeading = true}};
    for (const QString &change : changes)
        list.append({.text = change});
    if (changes.isEmpty())
        list.append({.text = tr("没有不同。")});
    m_difference->setSentences(list);
    showRestore();
}

void PublishPanel::showRestore()
{
    const bool isOld = m_chosen && newestOf(m_chosen->scope) != m_chosen->revision;
    m_restoreButton->setVisible(isOld && !m_isRestoring);
    m_confirmButton->setVisible(isOld && m_isRestoring);
    m_confirmButton->setEnabled(true);
    m_restoreButton->parentWidget()->setVisible(isOld);
    if (!isOld)
        return;
    m_restoreButton->setText(tr("恢复这一版…"));
    //: %1 the revision to go back to, %2 the number it is published under
    m_confirmButton->setText(
        tr("恢复第%1版，发布为第%2版").arg(m_chosen->revision).arg(newestOf(m_chosen->scope) + 1));
}

} // namespace liuying
