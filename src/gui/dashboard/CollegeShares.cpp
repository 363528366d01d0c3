// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/CollegeShares.h"

#include "gui/common/Tables.h"
#include "gui/common/Theme.h"
#include "gui/report/AttendanceModel.h"
#include "gui/report/ShareBarDelegate.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::kGrid;

namespace {

const QList<int> kPaidColumns{AttendanceModel::StudentsColumn, AttendanceModel::PaidColumn};
const QList<int> kInColumns{AttendanceModel::InColumn, AttendanceModel::MissingColumn};

/// Of the width; names come first.
constexpr double kBarShare = 0.24;

} // namespace

CollegeShares::CollegeShares(QWidget *parent)
    : QFrame(parent), m_model(new AttendanceModel(this)), m_shares(new ShareModel(this)),
      m_list(new QTreeView(this))
{
    setProperty("role", u"card"_s);
    m_list->setObjectName(u"collegeShares"_s);
    m_list->setAccessibleName(tr("各学院"));
    m_shares->setSourceModel(m_model);
    m_list->setModel(m_shares);
    m_list->setItemDelegateForColumn(AttendanceModel::ShareColumn, new ShareBarDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->hideColumn(AttendanceModel::PhotographedColumn);
    QHeaderView *header = m_list->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AttendanceModel::NameColumn, QHeaderView::Stretch);
    for (const int column : kPaidColumns + kInColumns)
        header->resizeSection(column, figureWidth(column));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kGrid / 2, 1, kGrid);
    layout->addWidget(m_list);
    showColleges({}, Share::In);
    connect(m_list, &QTreeView::activated, this, &CollegeShares::opened);
    connect(m_list, &QTreeView::clicked, this, &CollegeShares::opened);
}

/// Of its head or of five figures, whichever is wider.
int CollegeShares::figureWidth(int column) const
{
    const QFontMetrics metrics(theme::font(theme::Type::Body, QFont::DemiBold));
    const QString head = m_shares->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(metrics.horizontalAdvance(head), metrics.horizontalAdvance(u"99,999"_s)) + kCellMargins;
}

void CollegeShares::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_list->header()->resizeSection(AttendanceModel::ShareColumn, qRound(width() * kBarShare));
}

void CollegeShares::showColleges(const QList<AttendanceRow> &colleges, Share share)
{
    m_model->setColleges(byCollege(colleges));
    m_shares->setShare(share);
    for (const int column : kPaidColumns)
        m_list->setColumnHidden(column, share != Share::Paid);
    for (const int column : kInColumns)
        m_list->setColumnHidden(column, share != Share::In);
}

} // namespace liuying
