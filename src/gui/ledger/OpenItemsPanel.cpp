// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/OpenItemsPanel.h"

#include "flows/ledger/LedgerWords.h"
#include "gui/common/Theme.h"
#include "gui/ledger/ChoiceList.h"
#include "gui/ledger/ItemPane.h"
#include "gui/ledger/LedgerControls.h"
#include "gui/ledger/OpenItemsModel.h"
#include "gui/prepare/ImportPreview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

constexpr int kQueueWidth = kGrid * 48;

bool holds(const QueueItem &line, const QString &text)
{
    const OpenItem &item = line.item;
    const QString words = line.settled ? decisionWords(line.settled->decision) + line.settled->actor
                                       : openItemWords(item) + openKindWords(item.kind);
    return QStringList{words, item.file, item.college, item.name, item.number, item.payer, item.remark}
        .join(u'\n')
        .contains(text, Qt::CaseInsensitive);
}

} // namespace

OpenItemsPanel::OpenItemsPanel(QWidget *parent)
    : QWidget(parent), m_model(new OpenItemsModel(this)),
      m_waitingButton(switchButton(u"waitingButton"_s, this)),
      m_settledButton(switchButton(u"settledButton"_s, this)), m_filterEdit(new QLineEdit(this)),
      m_list(new QListView(this)), m_pane(new ItemPane(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 2);
    layout->addWidget(makeQueue());
    layout->addWidget(m_pane, 1);
    setFocusProxy(m_list);
    m_pane->choices().installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OpenItemsPanel::showCurrent);
    connect(m_pane, &ItemPane::confirmAsked, this, &OpenItemsPanel::confirm);
    connect(m_pane, &ItemPane::undoAsked, this, &OpenItemsPanel::undo);
    connect(m_pane, &ItemPane::queueAsked, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_pane, &ItemPane::reopenAsked, this,
            [this](const QString &why) { Q_EMIT reopenAsked(current(), why); });
    refill();
}

QWidget *OpenItemsPanel::makeQueue()
{
    m_waitingButton->setChecked(true);
    connect(m_settledButton, &QPushButton::toggled, this, &OpenItemsPanel::setSettledShown);
    m_filterEdit->setObjectName(u"queueFilter"_s);
    m_filterEdit->setPlaceholderText(tr("筛选：姓名、付款方、文件、学院"));
    m_filterEdit->setAccessibleName(m_filterEdit->placeholderText());
    m_filterEdit->setClearButtonEnabled(true);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filterText = text.trimmed();
        refill();
    });
    m_list->setObjectName(u"openItemsList"_s);
    m_list->setAccessibleName(tr("待处理事项"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OpenItemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    card->setFixedWidth(kQueueWidth);
    auto *switches = new QHBoxLayout;
    switches->setContentsMargins(kGrid * 3 / 2, kGrid / 2, kGrid * 3 / 2, 0);
    switches->setSpacing(kGrid);
    switches->addWidget(m_waitingButton, 1);
    switches->addWidget(m_settledButton, 1);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(kGrid * 3 / 2, 0, kGrid * 3 / 2, 0);
    filter->addWidget(m_filterEdit);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, kGrid / 2, 1, kGrid); // square corners inside round ones
    layout->setSpacing(kGrid);
    layout->addLayout(switches);
    layout->addLayout(filter);
    layout->addWidget(m_list, 1);
    return card;
}

void OpenItemsPanel::showView(const LedgerView &view)
{
    m_view = view;
    m_onItsWay.reset();
    refill();
}

void OpenItemsPanel::setFilter(const QString &text)
{
    m_waitingButton->setChecked(true);
    m_filterEdit->setText(text);
}

void OpenItemsPanel::setSettledShown(bool isShown)
{
    m_showsSettled = isShown;
    refill();
}

/// Brings the lines anew and keeps to the item that was shown; where it is gone, to the one in its place.
void OpenItemsPanel::refill()
{
    const ItemRef before = current();
    const int place = m_list->currentIndex().row();
    const QList<QueueItem> waiting = waitingItems(m_view);
    const QList<QueueItem> settled = settledItems(m_view);
    m_waitingButton->setText(tr("待处理 %1").arg(countWords(waiting.size())));
    m_settledButton->setText(tr("已处理 %1").arg(countWords(settled.size())));
    QList<QueueItem> shown = m_showsSettled ? settled : waiting;
    if (!m_filterText.isEmpty())
        shown.removeIf([this](const QueueItem &line) { return !holds(line, m_filterText); });
    m_model->showItems(shown);

    int row = m_comesBack ? m_model->rowOf(*m_comesBack) : -1;
    if (row >= 0)
        m_comesBack.reset();
    else
        row = m_model->rowOf(before);
    if (row < 0)
        row = std::clamp(place, 0, std::max(0, m_model->rowCount() - 1));
    select(row);
}

void OpenItemsPanel::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void OpenItemsPanel::showCurrent()
{
    m_pane->setUndo(!m_done.isEmpty());
    if (const QueueItem *line = m_model->at(m_list->currentIndex().row()))
        return m_pane->showItem(*line, m_view);
    if (!m_filterText.isEmpty())
        m_pane->showNothing(tr("没有符合筛选的事项。"));
    else
        m_pane->showNothing(m_showsSettled ? tr("还没有处理过的事项。") : tr("没有待处理的事项，账目清楚。"));
}

ItemRef OpenItemsPanel::current() const
{
    const QueueItem *line = m_model->at(m_list->currentIndex().row());
    return line ? line->item.ref : ItemRef();
}

void OpenItemsPanel::confirm()
{
    if (m_model->isSent(current()))
        return;
    if (const auto decision = m_pane->decision())
        Q_EMIT settleAsked(*decision, m_pane->nameToRemember());
}

void OpenItemsPanel::noteSent(const ItemRef &item)
{
    m_done.append(item);
    m_onItsWay = item;
    m_model->markSent(item, true);
    if (item == current())
        select(nextWaiting(m_model->rowOf(item)));
    m_list->setFocus();
}

/// The next line after @p from that is not on its way already, beginning anew at the end.
int OpenItemsPanel::nextWaiting(int from) const
{
    const int count = m_model->rowCount();
    for (int step = 1; step < count; ++step) {
        const int row = (from + step) % count;
        if (!m_model->isSent(m_model->at(row)->item.ref))
            return row;
    }
    return from;
}

void OpenItemsPanel::noteFailed()
{
    if (!m_onItsWay)
        return;
    const ItemRef item = *m_onItsWay;
    m_onItsWay.reset();
    m_done.removeOne(item);
    m_model->markSent(item, false);
    if (const int row = m_model->rowOf(item); row >= 0)
        select(row);
}

void OpenItemsPanel::undo()
{
    if (m_done.isEmpty())
        return;
    m_comesBack = m_done.takeLast();
    m_waitingButton->setChecked(true);
    Q_EMIT reopenAsked(*m_comesBack, tr("撤销刚才的处理。"));
    m_pane->setUndo(!m_done.isEmpty());
}

bool OpenItemsPanel::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Slash:
        m_pane->focusSearch();
        return true;
    case Qt::Key_U:
        undo();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        return true;
    default:
        return m_pane->chooseKey(event.text().toUpper());
    }
}

bool OpenItemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_list || watched == &m_pane->choices()) &&
        takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Keys that a button left over; Enter on it is not a confirmation.
void OpenItemsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || !takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace liuying
