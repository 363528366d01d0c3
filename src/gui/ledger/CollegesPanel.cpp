// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/CollegesPanel.h"

#include "gui/common/Theme.h"
#include "gui/ledger/CollegeDetail.h"
#include "gui/ledger/CollegesModel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

// Of the columns, by CollegesModel::Column; the college takes the rest.
const QList<int> kAloneWidths{0, 88, 88, 128, 128, 128, 160, 84};
const QList<int> kBesideWidths{0, 64, 64, 104, 104, 104, 144, 72};
constexpr int kNarrowList = kGrid * 60; // beside a detail: college, difference, state, open items
constexpr int kWideList = kGrid * 108;  // from here on there is room for every column
constexpr int kDetail = kGrid * 88;     // what a detail likes to have

} // namespace

CollegesPanel::CollegesPanel(QWidget *parent)
    : QWidget(parent), m_model(new CollegesModel(this)), m_filter(new LedgerFilter(*m_model, this)),
      m_filterEdit(new QLineEdit(this)), m_unsettledOnly(new QCheckBox(tr("只看未结清"), this)),
      m_table(makeLedgerView(*m_filter, CollegesModel::College, kAloneWidths, this)), m_list(makeList()),
      m_detail(new CollegeDetail(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid * 2);
    layout->addWidget(m_list);
    layout->addWidget(m_detail, 1);
    m_detail->hide();
    setFocusProxy(m_table);
    connect(m_table, &QTableView::clicked, this, &CollegesPanel::openRow);
    connect(m_table, &QTableView::activated, this, &CollegesPanel::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_detail->isVisible()) // walking with the detail open
                    openRow(index);
            });
    connect(m_detail, &CollegeDetail::closeAsked, this, &CollegesPanel::closeCollege);
    connect(m_detail, &CollegeDetail::openItemsAsked, this, &CollegesPanel::openItemsAsked);
}

QFrame *CollegesPanel::makeList()
{
    m_filterEdit->setObjectName(u"collegeFilter"_s);
    m_filterEdit->setPlaceholderText(tr("筛选学院或状态"));
    m_filterEdit->setAccessibleName(m_filterEdit->placeholderText());
    m_filterEdit->setClearButtonEnabled(true);
    m_unsettledOnly->setObjectName(u"unsettledOnlyCheck"_s);
    connect(m_filterEdit, &QLineEdit::textChanged, m_filter, &LedgerFilter::setText);
    connect(m_unsettledOnly, &QCheckBox::toggled, m_filter, &LedgerFilter::setWantedOnly);
    m_table->setObjectName(u"collegesTable"_s);
    m_table->setAccessibleName(tr("学院"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);

    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(kGrid * 3 / 2, kGrid / 2, kGrid * 3 / 2, 0);
    tools->setSpacing(kGrid * 3 / 2);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_unsettledOnly);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, kGrid / 2, 1, kGrid); // square corners inside round ones
    layout->setSpacing(kGrid / 2);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    return card;
}

void CollegesPanel::showView(const LedgerView &view, const QString &ownCollege)
{
    m_view = view;
    m_isOwn = !ownCollege.isEmpty();
    m_model->showView(view);
    const QString college = m_isOwn ? ownCollege : m_detail->college();
    m_detail->setClosable(!m_isOwn);
    if (!college.isEmpty() && (m_isOwn || m_detail->isVisibleTo(this)))
        m_detail->showCollege(view, college);
    m_detail->setVisible(m_isOwn || (m_detail->isVisibleTo(this) && m_model->keys().contains(college)));
    arrange();
}

void CollegesPanel::openCollege(const QString &college)
{
    if (!m_model->keys().contains(college))
        return;
    m_detail->showCollege(m_view, college);
    m_detail->show();
    arrange();
    const QModelIndex index = m_filter->mapFromSource(
        m_model->index(static_cast<int>(m_model->keys().indexOf(college)), CollegesModel::College));
    if (!index.isValid() || m_table->currentIndex().row() == index.row())
        return;
    m_table->setCurrentIndex(index);
}

void CollegesPanel::closeCollege()
{
    if (m_isOwn)
        return;
    m_detail->hide();
    arrange();
    m_table->clearSelection();
    m_table->setFocus();
}

void CollegesPanel::openRow(const QModelIndex &index)
{
    openCollege(index.data(LedgerTable::KeyRole).toString());
}

/// Beside a detail the list keeps what a state is read from, and all columns where they fit.
void CollegesPanel::arrange()
{
    const bool hasDetail = m_detail->isVisibleTo(this);
    m_list->setVisible(!m_isOwn);
    const int beside = std::clamp(width() - kDetail - kGrid * 2, kNarrowList, kWideList);
    m_list->setMinimumWidth(hasDetail ? beside : 0);
    m_list->setMaximumWidth(hasDetail ? beside : QWIDGETSIZE_MAX);
    const bool isNarrow = hasDetail && beside < kWideList;
    for (const int column :
         {CollegesModel::Students, CollegesModel::Paid, CollegesModel::Expected, CollegesModel::Remitted})
        m_table->setColumnHidden(column, isNarrow);
    const QList<int> &widths = hasDetail ? kBesideWidths : kAloneWidths;
    for (int column = CollegesModel::Students; column < CollegesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(column));
}

void CollegesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CollegesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_table) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_detail->isVisible() && !m_isOwn) {
            closeCollege();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liuying
