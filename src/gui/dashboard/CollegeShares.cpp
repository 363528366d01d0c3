// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/CollegeShares.h"

#include "gui/common/Theme.h"
#include "gui/report/AttendanceModel.h"
#include "gui/report/ShareBarDelegate.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

CollegeShares::CollegeShares(QWidget *parent)
    : QFrame(parent), m_model(new AttendanceModel(this)), m_list(new QTreeView(this))
{
    setProperty("role", u"card"_s);
    m_list->setObjectName(u"collegeShares"_s);
    m_list->setAccessibleName(tr("各学院到场"));
    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(AttendanceModel::ShareColumn, new ShareBarDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const int column :
         {AttendanceModel::StudentsColumn, AttendanceModel::PaidColumn, AttendanceModel::PhotographedColumn})
        m_list->hideColumn(column);
    QHeaderView *header = m_list->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AttendanceModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(AttendanceModel::InColumn, kGrid * 8);
    header->resizeSection(AttendanceModel::MissingColumn, kGrid * 8);
    header->resizeSection(AttendanceModel::ShareColumn, kGrid * 18);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kGrid / 2, 1, kGrid);
    layout->addWidget(m_list);
    connect(m_list, &QTreeView::activated, this, &CollegeShares::opened);
    connect(m_list, &QTreeView::clicked, this, &CollegeShares::opened);
}

void CollegeShares::showColleges(const QList<AttendanceRow> &colleges)
{
    m_model->setColleges(byCollege(colleges));
}

} // namespace liuying
