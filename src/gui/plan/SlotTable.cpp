// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/SlotTable.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/plan/SlotDelegate.h"
#include "gui/plan/SlotModel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWidth {
    SlotModel::Column column;
    int width;
};

// Five figures beside the name in a panel of some 400 px.
constexpr std::array kWidths{ColumnWidth{SlotModel::StudentsColumn, theme::kGrid * 6},
                             ColumnWidth{SlotModel::StartColumn, theme::kGrid * 7},
                             ColumnWidth{SlotModel::EndColumn, theme::kGrid * 7},
                             ColumnWidth{SlotModel::MinutesColumn, theme::kGrid * 6},
                             ColumnWidth{SlotModel::LoadColumn, theme::kGrid * 7},
                             ColumnWidth{SlotModel::PinColumn, theme::kGrid * 4}};

} // namespace

SlotTable::SlotTable(SlotModel &model, QWidget *parent) : QTableView(parent), m_slots(model)
{
    setObjectName(u"slotTable"_s);
    setProperty("density", u"narrow"_s);
    setAccessibleName(tr("班级时间"));
    setModel(&model);
    setItemDelegate(new SlotDelegate(this));
    setUpTable(*this);
    setAlternatingRowColors(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(theme::kGrid * 3);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(SlotModel::ClassColumn, QHeaderView::Stretch);
    for (const ColumnWidth &width : kWidths)
        header->resizeSection(width.column, width.width);
    connect(&model, &QAbstractItemModel::modelReset, this, &SlotTable::spanHeadings);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SlotModel::PinColumn)
            m_slots.togglePin(index.row());
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isQuiet)
                    Q_EMIT rowChosen(index.row());
            });
    spanHeadings();
}

void SlotTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_slots.rowCount(); ++row) {
        if (m_slots.isHeading(row))
            setSpan(row, 0, 1, SlotModel::ColumnCount);
    }
}

void SlotTable::chooseRow(int row)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : SlotModel::StartColumn;
    setCurrentIndex(m_slots.index(row, m_slots.isHeading(row) ? SlotModel::ClassColumn : column));
}

void SlotTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!here.isValid() || state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        m_slots.togglePin(here.row());
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::AltModifier)
        m_slots.swapWithNeighbour(here.row(), -1);
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        m_slots.swapWithNeighbour(here.row(), 1);
    else if (isEnter && here.flags().testFlag(Qt::ItemIsEditable))
        edit(here);
    else if (isEnter && m_slots.slotAt(here.row()))
        edit(m_slots.index(here.row(), SlotModel::EndColumn));
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void SlotTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint place =
        isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuAsked(index.row(), place);
}

} // namespace liuying
