// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/ColumnGroups.h"

namespace liuying::exchange {

namespace {

/// Whether the columns from @p first on repeat in blocks of @p width, each a list of its own.
bool repeatsInBlocks(const QList<Role> &roles, qsizetype first, qsizetype width)
{
    const QList<Role> block = roles.sliced(first, width);
    if (width < 2 || !block.contains(Role::College))
        return false;
    for (qsizetype i = first + width; i < roles.size(); ++i) {
        if (roles.at(i) != roles.at(i - width) && roles.at(i) != Role::None && roles.at(i) != Role::Remark)
            return false;
    }
    return true;
}

} // namespace

QList<ColumnGroup> groupsOf(const QList<Role> &roles)
{
    for (qsizetype first = 0; roles.count(Role::College) > 1 && first < roles.size(); ++first) {
        const qsizetype again = roles.indexOf(roles.at(first), first + 1);
        const qsizetype width = again - first;
        if (roles.at(first) == Role::None || again < 0 || !repeatsInBlocks(roles, first, width))
            continue;
        QList<ColumnGroup> groups;
        for (qsizetype from = first; from < roles.size(); from += width) {
            ColumnGroup group{QList<Role>(roles.size(), Role::None), {}};
            for (qsizetype i = 0; i < roles.size(); ++i) {
                if (i < first || (i >= from && i < from + width))
                    group.roles[i] = roles.at(i);
            }
            groups += group;
        }
        return groups;
    }
    return {{roles, {}}};
}

} // namespace liuying::exchange
