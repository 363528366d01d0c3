// SPDX-License-Identifier: Apache-2.0
#include "gui/ReportSamples.h"

namespace liuying::samples {

using namespace Qt::StringLiterals;
using reports::ReportTable;
using Column = ReportTable::Column;

ReportTable reportTable(int students)
{
    ReportTable table;
    table.name = u"no-shows"_s;
    table.title = u"未到名单"_s;
    table.subtitle = u"截至4月12日 09:30"_s;
    table.headers = {{u"college"_s, u"学院"_s, Column::Text, 24},
                     {u"class"_s, u"班级"_s, Column::Text, 16},
                     {u"number"_s, u"学号"_s, Column::Text, 14},
                     {u"photos"_s, u"照片"_s, Column::Number, 8, true},
                     {u"paid"_s, u"缴费"_s, Column::Money, 12, true},
                     {u"at"_s, u"时间"_s, Column::DateTime, 18},
                     {u"day"_s, u"日期"_s, Column::Text, 12, false, true}};
    const QStringList colleges{u"理学院"_s, u"文学院"_s, u"法学院"_s};
    for (int i = 0; i < students; ++i) {
        const QString college = colleges[i % colleges.size()];
        table.rows.append({college, u"%1%2班"_s.arg(college.left(1)).arg(i % 2 + 1), u"21%1"_s.arg(i),
                           qlonglong(1000 * (i + 1)), qlonglong(1500), u"2025-04-12T08:0%1"_s.arg(i % 10),
                           i % 2 == 0 ? u"2025-04-12"_s : u"2025-04-13"_s});
    }
    table.totals = summedTotals(table, u"合计"_s);
    table.notes = {u"第一句。"_s, u"第二句。"_s};
    table.chart =
        reports::ReportChart{reports::ReportChart::Kind::Bars, u"各学院照片"_s, u"college"_s, {u"photos"_s}};
    return table;
}

} // namespace liuying::samples
