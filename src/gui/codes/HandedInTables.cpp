// SPDX-License-Identifier: Apache-2.0
#include "gui/codes/HandedInTables.h"

#include <QCoreApplication>
#include <QHash>

namespace liuying {

using namespace Qt::StringLiterals;
using reports::ReportTable;

namespace {

QString totalWord()
{
    return QCoreApplication::translate("HandedInPanel", "合计");
}

/// The columns that are kept when students are counted.
const QStringList kKept{u"college"_s, u"class"_s, u"students"_s, u"handedIn"_s, u"missing"_s};

} // namespace

ReportTable onlyMissing(const ReportTable &codes)
{
    ReportTable missing = codes;
    const int state = codes.column(u"stateCode"_s);
    missing.rows.removeIf([state](const QList<QVariant> &row) { return row.value(state) != u"missing"_s; });
    missing.title = QCoreApplication::translate("HandedInPanel", "采集码未交名单");
    missing.totals = summedTotals(missing, totalWord());
    return missing;
}

ReportTable countedByClass(const ReportTable &codes)
{
    ReportTable counted = codes;
    counted.name = u"codes-by-class"_s;
    counted.title = QCoreApplication::translate("HandedInPanel", "各班采集码收集情况");
    counted.headers.clear();
    counted.rows.clear();
    QList<int> columns;
    for (const QString &key : kKept) {
        columns.append(codes.column(key));
        counted.headers.append(codes.headers.value(columns.last()));
    }
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (const QList<QVariant> &row : codes.rows) {
        const std::pair key(row.value(columns[0]).toString(), row.value(columns[1]).toString());
        if (!places.contains(key)) {
            places.insert(key, counted.rows.size());
            counted.rows.append({key.first, key.second, qint64{0}, qint64{0}, qint64{0}});
        }
        QList<QVariant> &sums = counted.rows[places.value(key)];
        for (qsizetype i = 2; i < columns.size(); ++i)
            sums[i] = sums[i].toLongLong() + row.value(columns[i]).toLongLong();
    }
    counted.totals = summedTotals(counted, totalWord());
    return counted;
}

} // namespace liuying
