// SPDX-License-Identifier: Apache-2.0
#include "demo/Timetable.h"

#include <QStringView>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

struct TimetableRow {
    QStringView room;
    int number;
    QStringView college;
    int dayOfApril;
    QTime start;
    QTime end;
};

// Annex 1 of 本科生院〔2025〕17号, row by row.
const TimetableRow kTimetable[] = {
    {u"九教203", 1, u"研究生院", 12, {8, 0}, {11, 30}},
    {u"九教203", 2, u"研究生院", 12, {13, 30}, {17, 30}},
    {u"九教203", 3, u"研究生院", 13, {8, 0}, {11, 30}},
    {u"九教203", 4, u"机电工程学院", 13, {13, 30}, {17, 30}},
    {u"九教103", 1, u"人文学院", 12, {8, 0}, {11, 30}},
    {u"九教103", 2, u"计算机科学与工程学院", 12, {13, 30}, {17, 30}},
    {u"九教103", 3, u"教育学院", 13, {8, 0}, {10, 30}},
    {u"九教103", 4, u"商学院", 13, {13, 30}, {17, 30}},
    {u"九教106", 1, u"化学化工学院", 12, {8, 0}, {11, 30}},
    {u"九教106", 2, u"土木工程学院", 12, {13, 30}, {17, 30}},
    {u"九教106", 3, u"资源环境与安全工程学院", 13, {8, 0}, {10, 15}},
    {u"九教106", 4, u"马克思主义学院", 13, {10, 15}, {11, 30}},
    {u"九教106", 5, u"体育学院", 13, {13, 30}, {15, 30}},
    {u"九教106", 6, u"法学与公共管理学院", 13, {15, 30}, {17, 30}},
    {u"九教109", 1, u"物理与电子科学学院", 12, {8, 0}, {11, 30}},
    {u"九教109", 2, u"地球科学与空间信息工程学院", 12, {13, 30}, {15, 55}},
    {u"九教109", 3, u"齐白石艺术学院", 12, {15, 55}, {16, 40}},
    {u"九教109", 4, u"外国语学院", 13, {8, 0}, {10, 10}},
    {u"九教109", 5, u"信息与电气工程学院", 13, {13, 30}, {17, 30}},
    {u"九教110", 1, u"数学与统计学院", 12, {8, 0}, {10, 30}},
    {u"九教110", 2, u"材料科学与工程学院", 12, {13, 30}, {15, 50}},
    {u"九教110", 3, u"生命科学与健康学院", 12, {15, 50}, {17, 30}},
    {u"九教110", 4, u"建筑与设计学院", 13, {8, 0}, {10, 0}},
    {u"九教110", 5, u"黎锦晖音乐学院", 13, {13, 30}, {14, 30}},
    {u"九教110", 6, u"国际教育学院", 13, {14, 30}, {14, 40}},
};

Campaign noticeCampaign()
{
    Campaign campaign;
    campaign.university = u"湖南科技大学"_s;
    campaign.title = u"关于做好2026届毕业生图像信息采集工作的通知"_s;
    campaign.cohort = 2026;
    campaign.number = u"本科生院〔2025〕17号"_s;
    campaign.fee = Money{1500};
    campaign.feeDue = QDate(2025, 3, 29);
    return campaign;
}

Batch batchOf(const TimetableRow &row)
{
    const QDate day(2025, 4, row.dayOfApril);
    Batch batch;
    batch.room = row.room.toString();
    batch.number = row.number;
    batch.college = row.college.toString();
    batch.window = {{day, row.start}, {day, row.end}};
    return batch;
}

} // namespace

Plan noticePlan()
{
    Plan plan;
    plan.campaign = noticeCampaign();
    plan.policy.earlyAllowance = std::chrono::minutes(15);
    plan.policy.splitOver = std::chrono::minutes(30);
    plan.policy.forbiddenColours = {u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s};
    for (const char16_t *figures : {u"103", u"106", u"109", u"110", u"203"}) {
        const QString number = QString::fromUtf16(figures);
        plan.rooms.append({u"九教%1"_s.arg(number), u"第九教学楼%1室"_s.arg(number)});
    }
    for (const TimetableRow &row : kTimetable)
        plan.batches.append(batchOf(row));
    sortBatches(plan.batches);
    return plan;
}

} // namespace liuying::demo
