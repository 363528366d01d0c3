// SPDX-License-Identifier: Apache-2.0
#include "gui/door/DoorView.h"

#include "gui/common/Theme.h"
#include "gui/common/Toast.h"
#include "gui/door/AskBar.h"
#include "gui/door/CameraPane.h"
#include "gui/door/CandidateBar.h"
#include "gui/door/DoorHeader.h"
#include "gui/door/HistoryModel.h"
#include "gui/door/KeyBar.h"
#include "gui/door/QueuePanel.h"
#include "gui/door/VerdictCard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

DoorView::DoorView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"doorView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    build();
    buildKeys();
    connectParts();
    showWhatIsPossible();
}

void DoorView::build()
{
    m_header = new DoorHeader(this);
    m_card = new VerdictCard(this);
    m_candidates = new CandidateBar(this);
    m_ask = new AskBar(this);
    m_queue = new QueuePanel(this);
    m_keys = new KeyBar(this);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(kGrid);
    middle->addWidget(m_card, 1);
    middle->addWidget(m_candidates);
    middle->addWidget(m_ask);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * kGrid - kGrid / 2);
    columns->addLayout(buildLeft(), 25);
    columns->addLayout(middle, 50);
    columns->addWidget(m_queue, 25);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    all->setSpacing(kGrid + kGrid / 2);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    all->addWidget(m_keys);
    m_awayNote = new Toast(m_keys);
    m_awayNote->setObjectName(u"awayNote"_s);
    m_toast = new Toast(m_keys); // over the key hints: covers neither verdict nor question
}

QVBoxLayout *DoorView::buildLeft()
{
    m_camera = new CameraPane(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGrid + kGrid / 2);
    left->addWidget(m_camera);
    left->addWidget(buildHistory(), 1);
    return left;
}

QWidget *DoorView::buildHistory()
{
    auto *panel = new QFrame(this);
    panel->setProperty("role", u"card"_s);
    auto *title = new QLabel(tr("刚才的结果"), panel);
    title->setProperty("role", u"title"_s);
    title->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid / 2);
    m_history = new HistoryModel(this);
    m_historyView = new QListView(panel);
    m_historyView->setObjectName(u"historyView"_s);
    m_historyView->setModel(m_history);
    m_historyView->setItemDelegate(new HistoryDelegate(m_historyView));
    m_historyView->setFocusPolicy(Qt::NoFocus);
    m_historyView->setFrameShape(QFrame::NoFrame);
    m_historyView->setMouseTracking(true);
    m_historyView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_historyNote = new QLabel(tr("扫过的人会列在这里，点一行可以再看。"), panel);
    m_historyNote->setObjectName(u"historyNote"_s);
    m_historyNote->setProperty("role", u"caption"_s);
    m_historyNote->setWordWrap(true);
    m_historyNote->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    connect(m_history, &QAbstractItemModel::rowsInserted, m_historyNote, &QWidget::hide);
    connect(m_history, &QAbstractItemModel::modelReset, m_historyNote, &QWidget::show);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, kGrid);
    inside->setSpacing(0);
    inside->addWidget(title);
    inside->addWidget(m_historyNote);
    inside->addWidget(m_historyView, 1);
    return panel;
}

void DoorView::buildKeys()
{
    const auto add = [this](const QString &name, Qt::Key key, const QString &label, auto action) {
        const QKeySequence sequence(key);
        KeyButton *button = m_keys->add(name, sequence.toString(), label);
        auto *shortcut = new QShortcut(sequence, this);
        // While a question or a search field has the focus too; not while the page is hidden.
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
        connect(button, &KeyButton::clicked, this, action);
        return button;
    };
    m_bindKey = add(u"bindKey"_s, Qt::Key_F2, tr("绑定给下一位"), &DoorView::askBind);
    m_searchKey = add(u"searchKey"_s, Qt::Key_F3, tr("查找"), [this] { m_queue->startSearch(); });
    m_backKey = add(u"backKey"_s, Qt::Key_F4, tr("回看上一个"), &DoorView::lookBack);
    m_overruleKey = add(u"overruleKey"_s, Qt::Key_F6, tr("负责人特批"), &DoorView::askOverrule);
    m_undoKey = add(u"undoKey"_s, Qt::Key_F8, tr("撤销签到"), &DoorView::askUndo);
    m_filterKey =
        add(u"filterKey"_s, Qt::Key_F9, tr("只看未到 / 全部"), [this] { m_queue->toggleMissingOnly(); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &DoorView::stepOut);
}

void DoorView::connectParts()
{
    connect(m_header, &DoorHeader::roomChosen, this, &DoorView::roomChosen);
    connect(m_queue, &QueuePanel::searchWanted, this, [this](const QString &text) {
        m_card->holdStill(true); // an unknown code waits until its owner is found
        Q_EMIT searchWanted(text);
    });
    connect(m_queue, &QueuePanel::searchEnded, this,
            [this] { m_card->holdStill(m_asking != Asking::Nothing); });
    connect(m_queue, &QueuePanel::studentPicked, this, &DoorView::pick);
    connect(m_candidates, &CandidateBar::picked, this, &DoorView::pickCandidate);
    connect(m_candidates, &CandidateBar::highlighted, this, [this] {
        m_queue->clearHighlight(); // Enter means one person
        m_card->holdStill(true);
    });
    connect(m_ask, &AskBar::confirmed, this, &DoorView::actOnAnswer);
    connect(m_ask, &AskBar::dismissed, this, &DoorView::endAsking);
    connect(m_card, &VerdictCard::expired, this, [this] {
        m_lookedBack = -1;
        showWhatIsPossible();
    });
    connect(m_historyView, &QListView::clicked, this,
            [this](const QModelIndex &index) { lookBackAt(index.row()); });
}

void DoorView::setRooms(const QList<Room> &rooms)
{
    m_header->setRooms(rooms);
}

void DoorView::setSupervisor(const QString &name)
{
    m_ask->setSupervisor(name);
}

void DoorView::clear()
{
    endAsking();
    m_history->clear();
    m_card->showIdle();
    m_lookedBack = -1;
    showWhatIsPossible();
}

void DoorView::showVerdict(const DoorAnswer &answer, const DoorWords &words)
{
    const Verdict verdict{answer, words};
    if (m_history->settle(verdict) || answer.isLate)
        return settle(verdict);
    endAsking(); // it was about the student before
    m_history->add(verdict);
    m_historyView->scrollToTop();
    m_lookedBack = -1;
    m_queue->clearHighlight(); // whoever was highlighted was meant for the code before
    m_candidates->clearHighlight();
    m_card->showVerdict(verdict);
    showWhatIsPossible();
}

/// The card of a code that is in the history already was read.
void DoorView::settle(const Verdict &verdict)
{
    const Verdict *shown = m_card->verdict();
    const bool isOnCard =
        shown != nullptr && isStillRead(shown->answer) && shown->answer.payload == verdict.answer.payload;
    if (verdict.answer.isLate && !isOnCard)
        return;
    const bool stillWaits = isOnCard && waitsForBinding(verdict.answer);
    if (stillWaits && m_asking != Asking::Nothing) {
        m_askedAbout = verdict; // the question is the same as before
    } else if (!stillWaits) {
        endAsking();
        m_queue->clearHighlight();
    }
    m_lookedBack = -1;
    m_card->showVerdict(verdict);
    m_card->holdStill(m_asking != Asking::Nothing || m_queue->isSearching());
    showWhatIsPossible();
}

void DoorView::showStatus(const DoorStatus &status)
{
    m_status = status;
    m_header->setStatus(status);
    m_queue->setStatus(status);
    m_card->setStatus(status);
    showWhatIsPossible();
}

void DoorView::showFound(const QString &text, const QList<Student> &students)
{
    m_queue->setFound(text, students);
}

void DoorView::showUndone(const EntryRef &arrival)
{
    m_history->markUndone(arrival);
    if (m_card->verdict() != nullptr && m_card->verdict()->answer.entry == arrival)
        m_card->showIdle();
    m_toast->say(tr("已撤销。这个拍摄号不再发给别人。"), Toast::Tone::Plain);
    showWhatIsPossible();
}

void DoorView::showReleased(const QString &student)
{
    m_history->markReleased(student);
    const Verdict *shown = m_card->verdict();
    if (shown != nullptr && isStandingBinding(*shown) && shown->answer.student->number == student)
        m_card->showIdle();
    m_toast->say(tr("已解除绑定。这个码下次出示时要重新绑定。"), Toast::Tone::Plain);
    showWhatIsPossible();
}

void DoorView::showFrame(const QImage &frame)
{
    m_camera->showFrame(frame);
}

void DoorView::showReading(const vision::CodeReading &reading, const QSize &frameSize)
{
    m_camera->showReading(reading, frameSize);
}

void DoorView::showCamera(const QString &name)
{
    m_camera->showSource(name);
}

void DoorView::showCameraLost(const QString &message)
{
    //: %1 what is wrong with the camera and what to do
    m_camera->showLost(tr("%1也可以先用扫码枪或学号。").arg(message));
}

void DoorView::showInFront(bool isInFront)
{
    // The keys it covers do nothing while another program has them.
    if (isInFront)
        m_awayNote->hide();
    else
        m_awayNote->stand(tr("键盘和扫码枪现在输入到别的程序里。点一下这里，回到签到。"));
}

void DoorView::warn(const QString &sentence)
{
    m_toast->say(sentence, Toast::Tone::Warning);
}

void DoorView::showEvent(QShowEvent *)
{
    setFocus(Qt::OtherFocusReason);
}

void DoorView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_candidates->clearHighlight();
        m_queue->moveHighlight(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeEnter();
        return;
    default:
        break;
    }
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || !takeTyping(event->text()))
        QWidget::keyPressEvent(event);
}

/// A figure chooses a candidate; everything else that is typed is searched for.
bool DoorView::takeTyping(const QString &text)
{
    if (text.size() != 1 || !text.front().isLetterOrNumber())
        return false;
    if (!m_candidates->takeFigure(text))
        m_queue->startSearch(m_candidates->takeTyped() + text);
    return true;
}

void DoorView::takeEnter()
{
    if (m_queue->hasHighlight() || m_queue->isSearching() || m_candidates->isHidden())
        m_queue->takeEnter();
    else
        m_candidates->takeEnter();
}

void DoorView::pickCandidate(const Student &student)
{
    setFocus(Qt::OtherFocusReason);
    const Verdict *shown = m_card->verdict();
    if (shown != nullptr && waitsForBinding(shown->answer))
        Q_EMIT bindWanted(shown->answer.payload, student.number, u"search"_s);
}

/// The candidates of the verdict on the card, unless a question is open.
void DoorView::showCandidates()
{
    const Verdict *shown = m_card->verdict();
    const bool isAsked = shown != nullptr && waitsForBinding(shown->answer) && m_asking == Asking::Nothing;
    m_candidates->setCandidates(isAsked ? shown->answer.card.candidates : QList<Student>());
}

void DoorView::pick(const Student &student)
{
    setFocus(Qt::OtherFocusReason);
    const Verdict *shown = m_card->verdict();
    if (shown != nullptr && waitsForBinding(shown->answer))
        Q_EMIT bindWanted(shown->answer.payload, student.number, u"search"_s);
    else
        Q_EMIT studentPicked(student.number);
}

void DoorView::lookBack()
{
    const bool isCurrentOnTop = m_card->verdict() != nullptr && m_lookedBack < 0;
    lookBackAt(m_lookedBack < 0 ? (isCurrentOnTop ? 1 : 0) : m_lookedBack + 1);
}

void DoorView::lookBackAt(int row)
{
    const Verdict *verdict = m_history->at(row);
    if (verdict == nullptr)
        return;
    endAsking();
    m_lookedBack = row;
    m_card->showVerdict(*verdict, true);
    showWhatIsPossible();
}

/// Esc goes one step out: the question, then the search, then the verdict.
void DoorView::stepOut()
{
    if (m_ask->isVisible()) {
        m_ask->dismiss();
        return;
    }
    if (m_candidates->hasHighlight()) {
        m_candidates->clearHighlight();
        m_card->holdStill(false);
        return;
    }
    const bool wasSearching = m_queue->isSearching() || m_queue->isAncestorOf(focusWidget());
    m_queue->endSearch();
    setFocus(Qt::OtherFocusReason);
    if (wasSearching)
        return;
    m_lookedBack = -1;
    m_card->showIdle();
    showWhatIsPossible();
}

} // namespace liuying
