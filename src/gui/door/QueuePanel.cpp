// SPDX-License-Identifier: Apache-2.0
#include "gui/door/QueuePanel.h"

#include "gui/common/Theme.h"
#include "gui/door/QueueDelegate.h"
#include "gui/door/QueueModel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

QListView *makeList(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setItemDelegate(new QueueDelegate(view));
    view->setFocusPolicy(Qt::NoFocus); // the keyboard is the page's; a scan must never land in a list
    view->setAttribute(Qt::WA_InputMethodEnabled, false);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QFrame(parent), m_queue(new QueueModel(this)), m_filter(new QueueFilter(this)),
      m_found(new FoundModel(this))
{
    setObjectName(u"queuePanel"_s);
    setProperty("role", u"card"_s);
    m_filter->setSourceModel(m_queue);
    build();
    connectParts();
    showFilter();
    showPickHint();
}

void QueuePanel::build()
{
    auto *title = new QLabel(tr("排队名单"), this);
    title->setProperty("role", u"title"_s);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"queueCounts"_s);
    m_counts->setProperty("role", u"caption"_s);
    m_filterButton = new QPushButton(this);
    m_filterButton->setObjectName(u"missingOnlyButton"_s);
    m_filterButton->setProperty("kind", u"quiet"_s);
    m_filterButton->setCheckable(true);
    m_filterButton->setFocusPolicy(Qt::NoFocus);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setAccessibleName(tr("查找学生"));
    m_search->setPlaceholderText(tr("F3 查找：学号、姓名、拼音首字母"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(theme::kControlHeight);
    m_lists = new QStackedWidget(this);
    m_queueView = makeList(m_filter, u"queueView"_s, m_lists);
    m_foundView = makeList(m_found, u"foundView"_s, m_lists);
    m_lists->addWidget(m_queueView);
    m_lists->addWidget(m_foundView);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"pickHint"_s);
    m_hint->setProperty("role", u"caption"_s);
    m_hint->setWordWrap(true);

    auto *heads = new QVBoxLayout;
    heads->setSpacing(0);
    heads->addWidget(title);
    heads->addWidget(m_counts);
    auto *top = new QHBoxLayout;
    top->addLayout(heads, 1);
    top->addWidget(m_filterButton, 0, Qt::AlignVCenter);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid);
    padded->setSpacing(kGrid);
    padded->addLayout(top);
    padded->addWidget(m_search);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    foot->addWidget(m_hint);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(padded);
    all->addWidget(m_lists, 1);
    all->addLayout(foot);
}

void QueuePanel::connectParts()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QueuePanel::searchFor);
    connect(m_filterButton, &QPushButton::clicked, this, &QueuePanel::toggleMissingOnly);
    for (QListView *view : {m_queueView, m_foundView}) {
        connect(view, &QListView::doubleClicked, this, &QueuePanel::takeEnter);
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &QueuePanel::showPickHint);
    }
    connect(m_foundView->model(), &QAbstractItemModel::modelReset, this, &QueuePanel::showPickHint);
}

void QueuePanel::setStatus(const DoorStatus &status)
{
    m_status = status;
    const QString wasHighlighted = highlighted() != nullptr ? highlighted()->number : QString();
    m_queue->setStatus(status);
    // When a row goes, the view highlights its neighbour by itself: nobody chose that one.
    if (!wasHighlighted.isEmpty() && (highlighted() == nullptr || highlighted()->number != wasHighlighted))
        clearHighlight();
    showCounts();
    if (highlighted() == nullptr && !isSearching()) {
        const QModelIndex next = m_filter->mapFromSource(m_queue->index(m_queue->rowOf(status.nextInQueue)));
        m_queueView->scrollTo(next, QAbstractItemView::PositionAtCenter);
    }
}

void QueuePanel::setFound(const QString &text, const QList<Student> &students)
{
    if (text == m_search->text().trimmed()) // answers to earlier letters are of no use
        m_found->setStudents(students);
}

void QueuePanel::setPickMeans(PickMeans means)
{
    if (means == m_means)
        return;
    m_means = means;
    clearHighlight(); // chosen for another purpose: must be chosen again
    showPickHint();
}

void QueuePanel::toggleMissingOnly()
{
    m_filter->setMissingOnly(!m_filter->isMissingOnly());
    showFilter();
}

void QueuePanel::startSearch(const QString &firstCharacters)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    if (!firstCharacters.isEmpty())
        m_search->insert(firstCharacters);
}

void QueuePanel::endSearch()
{
    m_search->clear();
    clearHighlight();
}

bool QueuePanel::isSearching() const
{
    return m_lists->currentWidget() == m_foundView;
}

void QueuePanel::moveHighlight(int rows)
{
    QListView *view = activeView();
    const QAbstractItemModel *model = view->model();
    const int step = rows < 0 ? -1 : 1;
    const QModelIndex from = view->currentIndex();
    int row = from.isValid() ? from.row() + rows : (step > 0 ? 0 : model->rowCount() - 1);
    while (row >= 0 && row < model->rowCount() &&
           model->index(row, 0).data(QueueModel::IsHeadingRole).toBool())
        row += step;
    if (row >= 0 && row < model->rowCount())
        view->setCurrentIndex(model->index(row, 0));
}

void QueuePanel::clearHighlight()
{
    for (QListView *view : {m_queueView, m_foundView}) {
        view->setCurrentIndex({});
        view->clearSelection();
    }
}

void QueuePanel::takeEnter()
{
    const Student *student = highlighted();
    if (student == nullptr) {
        if (isSearching())
            moveHighlight(1);
        return;
    }
    const Student picked = *student;
    endSearch();
    Q_EMIT studentPicked(picked);
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveHighlight(1);
        return true;
    case Qt::Key_Up:
        moveHighlight(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeEnter();
        return true;
    default:
        return false;
    }
}

void QueuePanel::searchFor(const QString &text)
{
    const QString wanted = text.trimmed();
    clearHighlight();
    m_found->setStudents({});
    m_lists->setCurrentWidget(wanted.isEmpty() ? m_queueView : m_foundView);
    showPickHint();
    if (wanted.isEmpty())
        Q_EMIT searchEnded();
    else
        Q_EMIT searchWanted(wanted);
}

void QueuePanel::showFilter()
{
    m_filterButton->setChecked(m_filter->isMissingOnly());
    m_filterButton->setText(m_filter->isMissingOnly() ? tr("F9 只看未到") : tr("F9 全部"));
}

void QueuePanel::showCounts()
{
    const int missing = std::max(0, m_status.expected - m_status.in);
    m_counts->setText(tr("未到 %1 人 · 已到 %2 人").arg(missing).arg(m_status.in));
}

void QueuePanel::showPickHint()
{
    const Student *student = highlighted();
    const bool binds = m_means == PickMeans::BindCode;
    if (student != nullptr)
        m_hint->setText(binds ? tr("再按 Enter：把这个码绑定给%1").arg(student->name)
                              : tr("再按 Enter：为%1签到").arg(student->name));
    else if (isSearching() && m_found->rowCount() == 0)
        m_hint->setText(tr("没有找到。可换学号、姓名或拼音首字母再试。"));
    else
        m_hint->setText(binds ? tr("按 ↑ ↓ 选码的主人，Enter 绑定") : tr("没带码：按 ↑ ↓ 选人，Enter 签到"));
}

QListView *QueuePanel::activeView() const
{
    return isSearching() ? m_foundView : m_queueView;
}

const Student *QueuePanel::highlighted() const
{
    const QModelIndex current = activeView()->currentIndex();
    if (!current.isValid())
        return nullptr;
    return isSearching() ? m_found->studentAt(current.row())
                         : m_queue->studentAt(m_filter->mapToSource(current).row());
}

} // namespace liuying
