// SPDX-License-Identifier: Apache-2.0
#include "gui/report/AttendanceFilter.h"

#include "gui/report/AttendanceModel.h"

namespace liuying {

AttendanceFilter::AttendanceFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AttendanceModel::SortRole);
    setSortLocaleAware(true);
    setRecursiveFilteringEnabled(true);
}

void AttendanceFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void AttendanceFilter::setMissingOnly(bool missingOnly)
{
    m_missingOnly = missingOnly;
    invalidateFilter();
}

bool AttendanceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, AttendanceModel::NameColumn, parent);
    if (m_missingOnly && index.data(AttendanceModel::MissingRole).toInt() == 0)
        return false;
    return namesMatch(index) || (parent.isValid() && namesMatch(parent));
}

bool AttendanceFilter::namesMatch(const QModelIndex &index) const
{
    return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace liuying
