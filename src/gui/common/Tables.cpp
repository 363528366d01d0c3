// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Tables.h"

#include "gui/common/Theme.h"

#include <QFrame>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;

void setUpTable(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setTabKeyNavigation(false);
    view.setTextElideMode(Qt::ElideRight);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(kRowHeight);
    view.verticalHeader()->setDefaultSectionSize(kRowHeight);
    view.horizontalHeader()->setHighlightSections(false);
}

QFrame *cardAround(QAbstractItemView *view, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, theme::kGrid / 2, 1, theme::kGrid); // square corners inside round ones
    layout->addWidget(view);
    return card;
}

} // namespace liuying
