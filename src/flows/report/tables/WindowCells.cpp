// SPDX-License-Identifier: Apache-2.0
#include "flows/report/tables/WindowCells.h"

#include "flows/CampaignTime.h"
#include "flows/Words.h"

#include <QCoreApplication>

namespace liuying {

using namespace Qt::StringLiterals;

QList<TableHeader> windowColumns()
{
    return {textColumn(u"window"_s, QCoreApplication::translate("Flows", "时段"), 22),
            textColumn(u"room"_s, QCoreApplication::translate("Flows", "教室"), 12),
            hidden(textColumn(u"day"_s, QCoreApplication::translate("Flows", "日期"), 12))};
}

TableRow windowCells(const QList<GoTo> &windows)
{
    QStringList words;
    for (const GoTo &goTo : windows)
        words.append(windowWords(goTo.window));
    return TableRow{words.isEmpty() ? QCoreApplication::translate("Flows", "没有安排") : listWords(words)} +
           placeCells(windows);
}

} // namespace liuying
