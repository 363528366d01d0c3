// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/PlanPage.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/plan/PlanWords.h"
#include "gui/common/Theme.h"
#include "gui/common/Toast.h"
#include "gui/plan/BoardPrinter.h"
#include "gui/plan/BoardView.h"
#include "gui/plan/CollegePanel.h"
#include "gui/plan/DraftKeeper.h"
#include "gui/plan/ForecastPanel.h"
#include "gui/plan/PartPane.h"
#include "gui/plan/PhotoRulesPanel.h"
#include "gui/plan/PlanSide.h"
#include "gui/plan/PlanToolbar.h"
#include "gui/plan/ProblemsPanel.h"
#include "gui/plan/PublishPanel.h"
#include "gui/shell/Office.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kTick{1};
constexpr int kSideWidth = theme::kGrid * 51;

} // namespace

PlanPage::PlanPage(PlanFlow &flow, PlanEditor &editor, Office &office, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_flow(flow), m_editor(editor), m_office(office), m_clock(clock),
      m_toolbar(new PlanToolbar(this)), m_board(new BoardView(editor, this)),
      m_side(new PlanSide(editor, this)), m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)),
      m_toast(new Toast(m_toolbar)), m_printer(new BoardPrinter(this)),
      m_keeper(new DraftKeeper(flow, editor, this))
{
    setObjectName(u"planPage"_s);
    m_board->setObjectName(u"planBoard"_s);
    m_splitter->setObjectName(u"planSplitter"_s);
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(m_side);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1); // the side keeps its width
    m_splitter->setStretchFactor(1, 0);
    m_splitter->resize(kSideWidth * 3, kSideWidth); // what the sizes are of
    m_splitter->setSizes({kSideWidth * 2, kSideWidth});
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_board);
    m_minute.setInterval(kTick);
    connect(&m_minute, &QTimer::timeout, this, &PlanPage::showNow);
    connectToolbar();
    connectBoard();
    connectPanels();
    connectPublishing();
    connectFlow();
    showEditor();
}

PlanPage::~PlanPage()
{
    // Before the board and the panels: it saves what the editor holds.
    delete m_keeper;
}

QWidget *PlanPage::makeEmpty()
{
    auto *pane = new QWidget(this);
    auto *words = new QLabel(tr("还没有日程。\n先在“准备”里导入通知，这里就会出现每间教室的日程板。"), pane);
    words->setObjectName(u"planEmptyLabel"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *button = new QPushButton(tr("去准备"), pane);
    button->setObjectName(u"goPrepareButton"_s);
    button->setProperty("kind", u"primary"_s);
    button->setMinimumHeight(theme::kControlHeight);
    connect(button, &QPushButton::clicked, this, &PlanPage::prepareAsked);
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(theme::kGrid * 2);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return pane;
}

void PlanPage::connectToolbar()
{
    connect(m_toolbar, &PlanToolbar::undoAsked, &m_editor, &PlanEditor::undo);
    connect(m_toolbar, &PlanToolbar::redoAsked, &m_editor, &PlanEditor::redo);
    connect(m_toolbar, &PlanToolbar::splitAsked, this, &PlanPage::split);
    connect(m_toolbar, &PlanToolbar::printAsked, this, &PlanPage::askWhereToPrint);
    connect(m_toolbar, &PlanToolbar::exportAsked, this, &PlanPage::askForExport);
    connect(m_toolbar, &PlanToolbar::noticesAsked, this, [this] { askForNotices({}, {}); });
    connect(m_toolbar, &PlanToolbar::readPartAsked, this, &PlanPage::askForPart);
    connect(m_toolbar, &PlanToolbar::panelToggled, this, &PlanPage::setSideShown);
    connect(m_toolbar, &PlanToolbar::publishAsked, this, [this] {
        setSideShown(true);
        m_side->publish().showPending();
        m_side->turnTo(PlanSide::Tab::Publish);
    });
    connect(m_toolbar, &PlanToolbar::dropDraftAsked, this, [this] {
        setSideShown(true);
        m_side->turnTo(PlanSide::Tab::Publish);
        m_side->publish().askToDrop();
    });
}

void PlanPage::connectBoard()
{
    connect(m_board, &BoardView::batchSelected, this, [this](const Batch &batch) {
        showSelection(batch.college);
        m_side->college().chooseBatch(batch);
    });
    connect(m_board, &BoardView::slotSelected, this, [this](const ClassSlot &slot) {
        showSelection(slot.college);
        m_side->college().chooseSlot(slot);
    });
    connect(m_board, &BoardView::selectionCleared, this, [this] { m_toolbar->setCollege({}); });
    connect(m_board, &BoardView::detailsAsked, this, [this] {
        setSideShown(true);
        m_side->turnTo(PlanSide::Tab::College);
        m_side->college().focusTable();
    });
    connect(m_board, &BoardView::refused, this, &PlanPage::warn);
    connect(m_board, &BoardView::dayChanged, &m_side->forecast(), &ForecastPanel::setDay);
    connect(&m_editor, &PlanEditor::changed, this, &PlanPage::showEditor);
}

void PlanPage::connectPanels()
{
    connect(&m_side->problems(), &ProblemsPanel::problemChosen, this, &PlanPage::lead);
    connect(m_side, &PlanSide::collegeChosen, this, [this](const QString &college) {
        const auto batches = m_editor.plan().batches;
        const auto first = std::ranges::find(batches, college, &Batch::college);
        if (first != batches.end())
            m_board->selectBatch(*first);
    });
    CollegePanel &college = m_side->college();
    connect(&college, &CollegePanel::batchChosen, m_board, &BoardView::selectBatch);
    connect(&college, &CollegePanel::slotChosen, m_board, &BoardView::selectSlot);
    connect(&college, &CollegePanel::refused, this, &PlanPage::warn);
    connect(&college, &CollegePanel::noticesAsked, this, &PlanPage::askForNotices);
    connect(&college, &CollegePanel::exportPartAsked, this, &PlanPage::askWherePartGoes);
    connect(&college, &CollegePanel::readPartAsked, this, &PlanPage::askForPart);
    // Queued: the editor's changed() of the same split wipes older notes away.
    connect(
        &m_editor, &PlanEditor::splitMade, this,
        [this](const QString &name, const QStringList &notes) {
            if (name == m_side->college().college())
                m_side->college().showNotes(notes);
            else if (name.isEmpty())
                m_side->showSplitNotes(notes);
        },
        Qt::QueuedConnection);
    connect(&m_side->photoRules(), &PhotoRulesPanel::refused, this, &PlanPage::warn);
    connect(&m_side->forecast(), &ForecastPanel::forecastAsked, &m_flow, &PlanFlow::askForecast);
    connect(&m_side->forecast(), &ForecastPanel::groupChosen, this, &PlanPage::leadToGroup);
    connect(&m_side->part(), &PartPane::acceptAsked, this,
            [this](OlderPart older) { m_flow.acceptPart(m_side->part().part(), older); });
}

void PlanPage::connectPublishing()
{
    PublishPanel &panel = m_side->publish();
    connect(&panel, &PublishPanel::publishAsked, this, &PlanPage::publish);
    connect(&panel, &PublishPanel::changesAsked, &m_flow, &PlanFlow::askChanges);
    connect(&panel, &PublishPanel::restoreLookAsked, &m_flow, &PlanFlow::askRestore);
    connect(&m_flow, &PlanFlow::restoreLooked, &panel, &PublishPanel::showRestoring);
    connect(&panel, &PublishPanel::restoreAsked, this, [this](const QString &scope, int revision) {
        m_keeper->whenSaved([this, scope, revision] { m_flow.restore(scope, revision); });
    });
    connect(&panel, &PublishPanel::dropAsked, this,
            [this] { m_keeper->whenSaved([this] { m_flow.dropDraft(); }); });
    connect(&m_flow, &PlanFlow::publishableReady, this, [this](const QList<ScopeChange> &changes) {
        m_side->publish().showPublishable(changes);
        m_toolbar->setDraft(m_editor.isChanged(), m_side->publish().changeCount());
    });
    connect(&m_flow, &PlanFlow::changesReady, &panel, &PublishPanel::showChanges);
    connect(m_keeper, &DraftKeeper::saved, &m_flow, &PlanFlow::askPublishable);
    connect(m_keeper, &DraftKeeper::bookTaken, this, &PlanPage::showBook);
}

void PlanPage::connectFlow()
{
    connect(&m_flow, &PlanFlow::published, this, [this](const QList<ScopeChange> &changes) {
        QStringList scopes;
        for (const ScopeChange &change : changes) {
            if (change.changes.isEmpty())
                continue; // brought back what holds already
            scopes.append(tr("%1第%2版").arg(scopeWords(change.scope)).arg(change.revision));
        }
        tell(scopes.isEmpty() ? tr("与现在的日程相同，没有发布新的一版。")
                              : tr("已发布：%1。门口已按它放人。").arg(scopes.join(tr("、"))));
        m_side->forecast().noteChange();
    });
    connect(&m_flow, &PlanFlow::partRead, this, [this](const PartPreview &preview) {
        setSideShown(true);
        m_side->showPart(preview);
    });
    connect(&m_flow, &PlanFlow::partAccepted, this, [this](int revision) {
        const QString college = m_side->part().part().read.college;
        tell(tr("已收下%1的分班时间，发布为第%2版。").arg(college).arg(revision));
        m_side->showCollege(college);
    });
    connect(&m_flow, &PlanFlow::forecastReady, &m_side->forecast(), &ForecastPanel::showForecast);
    connect(&m_flow, &PlanFlow::written, this, &PlanPage::tellWritten);
    connect(m_printer, &BoardPrinter::written, this, &PlanPage::tellWritten);
    connect(m_printer, &BoardPrinter::failed, this, &PlanPage::failed);
    connect(&m_office, &Office::exported, this, [this](const QString &file) {
        if (isVisible())
            tellWritten(file);
    });
    connect(&m_flow, &PlanFlow::failed, this, [this](const Error &error) {
        m_side->publish().noteFailure();
        Q_EMIT failed(error);
    });
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_flow.askBook();
    m_minute.start();
    showNow();
}

void PlanPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void PlanPage::showBook(const PlanBook &book)
{
    const LocalDateTime now = campaignTime(m_clock, book.published.campaign);
    if (!m_hasDay && !book.working.batches.isEmpty()) {
        m_hasDay = true;
        m_board->setDay(now.date);
    }
    m_side->publish().showBook(book, zoneOf(book.published.campaign));
    m_side->forecast().setDay(m_board->day());
    warnOfLoss(book);
    showNow();
    showEditor();
    m_flow.askPublishable();
}

/// Every book tells what the draft lost until the draft is kept anew; a person need hear it once.
void PlanPage::warnOfLoss(const PlanBook &book)
{
    const QString loss = book.draftLost.isEmpty() ? book.draftDropped.join(QString()) : book.draftLost;
    if (std::exchange(m_toldLoss, loss) != loss && !loss.isEmpty())
        warn(loss);
}

void PlanPage::showEditor()
{
    const bool hasPlan = !m_editor.plan().batches.isEmpty() || !m_editor.plan().rooms.isEmpty();
    m_stack->setCurrentIndex(hasPlan ? 1 : 0);
    m_toolbar->setHasPlan(hasPlan);
    m_toolbar->setUndo(m_editor.canUndo(), m_editor.undoText());
    m_toolbar->setRedo(m_editor.canRedo(), m_editor.redoText());
    m_toolbar->setDraft(m_editor.isChanged(), -1);
    m_side->publish().noteChange();
    m_side->forecast().setDraft(m_editor.isChanged());
}

void PlanPage::showNow()
{
    const LocalDateTime now = campaignTime(m_clock, m_editor.plan().campaign);
    m_board->setNow(now);
    if (now.date == m_board->day())
        m_side->forecast().noteChange();
}

void PlanPage::showSelection(const QString &college)
{
    m_toolbar->setCollege(college);
    m_side->showCollege(college);
    if (!m_isLeading)
        m_side->turnTo(PlanSide::Tab::College);
}

void PlanPage::lead(const PlanProblem &problem)
{
    const QScopedValueRollback leading(m_isLeading, true);
    for (const Batch &batch : m_editor.plan().batches) {
        const bool isPlace =
            problem.window.isValid() && batch.room == problem.room && batch.window.overlaps(problem.window);
        const bool isTheirs = problem.college.isEmpty() || batch.college == problem.college;
        if ((isPlace || !problem.window.isValid()) && isTheirs)
            return m_board->selectBatch(batch);
    }
}

void PlanPage::leadToGroup(const QString &room, const ForecastGroup &group)
{
    const QScopedValueRollback leading(m_isLeading, true);
    for (const ClassSlot &slot : m_editor.plan().classSlots) {
        if (slot.college == group.college && slot.className == group.className && slot.room == room &&
            slot.window == group.window)
            return m_board->selectSlot(slot);
    }
    for (const Batch &batch : m_editor.plan().batches) {
        if (batch.college == group.college && batch.room == room && batch.window.overlaps(group.window))
            return m_board->selectBatch(batch);
    }
}

void PlanPage::setSideShown(bool isShown)
{
    m_side->setVisible(isShown);
    m_toolbar->setPanelShown(isShown);
}

void PlanPage::split(const QString &college)
{
    if (const QString why = m_editor.split(college); !why.isEmpty())
        warn(why);
    else if (college.isEmpty())
        tell(tr("各学院的时段已按人数分到班，固定的班没有动。"));
}

void PlanPage::publish(const QString &scope)
{
    m_keeper->whenSaved([this, scope] { m_flow.publish(scope); });
}

void PlanPage::tell(const QString &sentence)
{
    m_toast->say(sentence, Toast::Tone::Plain);
}

void PlanPage::tellWritten(const QString &file)
{
    tell(tr("已写好：%1").arg(QDir::toNativeSeparators(file)));
}

void PlanPage::warn(const QString &sentence)
{
    m_toast->say(sentence, Toast::Tone::Warning);
}

} // namespace liuying
